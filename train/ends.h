/* SPDX-License-Identifier: Apache-2.0 */
/* Learning the second look at the ends of sentences (syntax/ends.h). */
#ifndef DGM_TRAIN_ENDS_H
#define DGM_TRAIN_ENDS_H

#include "corpus.h"

/* Learns from the documents of a corpus as the syntax model at `model` reads
 * them, and writes the second look to `path`. */
DGM_CHECKED dgm_err ends_learn(const corpus *treebank, const char *model,
                               const char *path, uint64_t seed,
                               dgm_error *err);

#endif
