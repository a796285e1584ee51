/* SPDX-License-Identifier: Apache-2.0 */
/* Learning where sentences end. */
#ifndef DGM_TRAIN_BOUNDARY_H
#define DGM_TRAIN_BOUNDARY_H

#include "corpus.h"

/* Learns the table of text/boundary.h from the documents of a corpus and
 * writes it. */
DGM_CHECKED dgm_err boundary_learn(const corpus *treebank, const char *path,
                                   uint64_t seed, dgm_error *err);

/* All documents but one in `of`, that of number `left_out`; 0: all. */
typedef struct boundary_fold {
    uint32_t of;
    uint32_t left_out;
} boundary_fold;

/* The same into `byte` [DGM_BOUNDARY_ROWS], from some of the documents. */
DGM_CHECKED dgm_err boundary_table(const corpus *treebank, boundary_fold fold,
                                   uint64_t seed, signed char *byte);

#endif
