/* SPDX-License-Identifier: Apache-2.0 */
/* Which document of a database a raw document is. */
#ifndef DGM_CODER_IDENTITY_H
#define DGM_CODER_IDENTITY_H

#include "ingest/ingest.h"
#include "store/database.h"

/* The file that an item read last, and the path it leads to: the lines of one
 * file are asked about one after the other. */
typedef struct dgm_origin {
    dgm_buf named; /* terminated */
    dgm_buf path;  /* absolute, links followed; "-": standard input; then
                      "!" and the member, if it is of an archive */
    size_t file;   /* bytes of `path` that are the file's */
} dgm_origin;

void dgm_origin_init(dgm_origin *self);
void dgm_origin_release(dgm_origin *self);

/* Of a cleaned document.  The identity borrows from `origin` until the next
 * call. */
DGM_CHECKED dgm_err dgm_identity_of(const dgm_raw *raw, const dgm_doc *doc,
                                    dgm_origin *origin, dgm_identity *out);

#endif
