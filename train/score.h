/* SPDX-License-Identifier: Apache-2.0 */
/* How a model does on a treebank, and raw text parsed. */
#ifndef DGM_TRAIN_SCORE_H
#define DGM_TRAIN_SCORE_H

#include "corpus.h"

typedef struct dgm_score {
    uint64_t words;
    uint64_t upos, xpos, lemmas, heads, labels; /* right ones */
    uint64_t bin[DGM_CALIBRATION_STEPS];        /* words by their score */
    uint64_t bin_right[DGM_CALIBRATION_STEPS];  /* of them right heads */
} dgm_score;

/* Parses the tokens of a treebank and counts; punctuation included, labels
 * without subtype.  `lemmas` as for parser_open. */
DGM_CHECKED dgm_err score_treebank(const char *model, const char *lemmas,
                                   const char *path, dgm_score *out,
                                   dgm_error *err);
/* To standard error. */
void score_print(const dgm_score *self);

/* Parses standard input as one document; CoNLL-U to standard output, rates
 * to standard error. */
DGM_CHECKED dgm_err score_parse(const char *model, dgm_error *err);

#endif
