/* SPDX-License-Identifier: Apache-2.0 */
/* Learning where sentences end. */
#ifndef DGM_TRAIN_BOUNDARY_H
#define DGM_TRAIN_BOUNDARY_H

#include "corpus.h"

/* Learns the table of text/boundary.h from the documents of a corpus and
 * writes it. */
DGM_CHECKED dgm_err boundary_learn(const corpus *treebank, const char *path,
                                   uint64_t seed, dgm_error *err);

#endif
