/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What was learned of the ends of sentences, as it lies in its file
 * (base/mapped.h), for the segmenter and the trainer.
 *
 *   magic "DGMBNDS", version 2; section
 *   "weights"  i8[DGM_BOUNDARY_ROWS], the weight of a feature at its hash cut
 *              to the table's size, in units of 1/DGM_BOUNDARY_UNIT
 */
#ifndef DGM_TEXT_BOUNDARY_H
#define DGM_TEXT_BOUNDARY_H

#include "base/mapped.h"

#define DGM_BOUNDARY_MAGIC   "DGMBNDS"
#define DGM_BOUNDARY_VERSION 2
#define DGM_BOUNDARY_ROWS    131072
#define DGM_BOUNDARY_UNIT    32

typedef struct dgm_boundaries dgm_boundaries;

/* Maps and checks a table written by dragoman-train. */
DGM_CHECKED dgm_err dgm_boundaries_open(dgm_boundaries **out, const char *path,
                                        dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving the table);
 * `name` is for messages. */
DGM_CHECKED dgm_err dgm_boundaries_wrap(dgm_boundaries **out,
                                        const void *bytes, size_t len,
                                        const char *name, dgm_error *err);
void dgm_boundaries_close(dgm_boundaries *self);

/* The sum of the weights of features, in units. */
int32_t dgm_boundaries_sum(const dgm_boundaries *self, const uint32_t *feature,
                           uint32_t count);

#endif
