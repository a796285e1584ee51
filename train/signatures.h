/* SPDX-License-Identifier: Apache-2.0 */
/* What the value table of predicates is keyed by, for tools/learn_values.py.
 */
#ifndef DGM_TRAIN_SIGNATURES_H
#define DGM_TRAIN_SIGNATURES_H

#include "base/error.h"

/* `data` is the folder with lexicon.dgm and cues.
 * For each predicate of a treebank a line on standard output: the words of its
 * sentence, the number of the predicate's word from 0, its signature. */
DGM_CHECKED dgm_err signatures_show(const char *data, const char *treebank,
                                    dgm_error *err);

#endif
