/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes that are asked for piece by piece, whoever has them. */
#ifndef DGM_INGEST_PULL_H
#define DGM_INGEST_PULL_H

#include "base/error.h"

typedef struct dgm_pull {
    /* Puts up to `cap` (at least 8) bytes into `out`; *len 0 is the end.  NULL
     * when nothing is pulled. */
    dgm_err (*read)(void *context, char *out, size_t cap, size_t *len,
                    dgm_error *err);
    void *context;
} dgm_pull;

#endif
