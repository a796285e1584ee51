/* SPDX-License-Identifier: Apache-2.0 */
/* A document of a database, read back so that it can be coded again. */
#ifndef DGM_STORE_STORED_H
#define DGM_STORE_STORED_H

#include "record/record.h"

typedef struct dgm_stored {
    dgm_meta meta; /* as far as the database keeps it */
    dgm_str text;
    dgm_str type;   /* of the event that was asked for */
    uint32_t begin; /* its trigger, in code points */
    uint32_t end;
} dgm_stored;

/* Reads the document of an event; strings lie in the arena.  The file is only
 * read.  DGM_ERR_NOT_FOUND: it has no event of that number. */
DGM_CHECKED dgm_err dgm_stored_read(const char *path, uint64_t event_id,
                                    dgm_arena *arena, dgm_stored *out,
                                    dgm_error *err);

#endif
