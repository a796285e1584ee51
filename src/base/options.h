/* SPDX-License-Identifier: Apache-2.0 */
/* Structs of callers that were compiled against another version. */
#ifndef DGM_BASE_OPTIONS_H
#define DGM_BASE_OPTIONS_H

#include "base/error.h"

/*
 * Copies a struct that begins with its size into `out`, of `known` bytes: what
 * an older caller lacks is zero.  NULL is all zero; size 0 stands for `first`,
 * the size in the first version of this ABI.  DGM_ERR_VERSION when a newer
 * caller sets something that this library does not know.
 */
DGM_CHECKED dgm_err dgm_options_copy(void *out, size_t known, size_t first,
                                     const void *options, dgm_error *err);

/* Reads which languages are coded: "en" (or NULL, "") or "any". */
DGM_CHECKED dgm_err dgm_options_language(const char *language, bool *any,
                                         dgm_error *err);

#define DGM_OPTIONS_COPY(out, options, err)                                   \
    dgm_options_copy((out), sizeof *(out), sizeof *(out), (options), (err))

#endif
