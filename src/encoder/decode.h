/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The best tree of scores (Chu and Liu 1965, Edmonds 1967): every word takes
 * its best head, and cycles are folded into one word each until there is none.
 * A loop, quadratic in the words.
 */
#ifndef DGM_ENCODER_DECODE_H
#define DGM_ENCODER_DECODE_H

#include "base/arena.h"

/* Scores are held to this, either way; what is no number becomes the least. */
#define DGM_DECODE_MOST 1e5

typedef struct dgm_decode dgm_decode;

/* Memory for sentences of `words` words, at most 10,000. */
DGM_CHECKED dgm_err dgm_decode_init(dgm_decode **out, dgm_arena *arena,
                                    uint32_t words);

/* Heads [count] of the tree with the greatest sum of score[word][head] among
 * those with one word under the root, which is head number `count`; rows are
 * [count + 1]. */
void dgm_decode_tree(dgm_decode *self, const float *score, uint32_t count,
                     uint32_t *head);

#endif
