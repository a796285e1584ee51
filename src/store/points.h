/* SPDX-License-Identifier: Apache-2.0 */
/* Byte offsets of a document's text as code points of the text as it came. */
#ifndef DGM_STORE_POINTS_H
#define DGM_STORE_POINTS_H

#include "record/record.h"

typedef struct dgm_points {
    const dgm_doc *doc;
    uint32_t *before; /* code points before each block of 128 bytes; NULL
                         when all is ASCII */
} dgm_points;

DGM_CHECKED dgm_err dgm_points_init(dgm_points *self, const dgm_doc *doc,
                                    dgm_arena *scratch);
uint32_t dgm_points_at(const dgm_points *self, uint32_t byte);

#endif
