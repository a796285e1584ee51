/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The sums over a linear chain of labels (Rabiner 1989), for the recogniser
 * and its trainer.  Numbers are scaled to sum to one at each token, so that
 * long chains neither vanish nor overflow.
 */
#ifndef DGM_ENTITY_CHAIN_H
#define DGM_ENTITY_CHAIN_H

#include "entity/features.h"

/* Longer stretches are cut. */
#define DGM_CHAIN_MOST 64

typedef struct dgm_chain {
    float own[DGM_CHAIN_MOST][DGM_ENTITY_ROW];    /* exp(score - shift) */
    float before[DGM_CHAIN_MOST][DGM_ENTITY_ROW]; /* of ways that end here */
    float behind[DGM_CHAIN_MOST][DGM_ENTITY_ROW]; /* of ways from here on */
} dgm_chain;

/* way[a][b]: exp of the score of label b behind a, 0 where forbidden. */
typedef struct dgm_chain_steps {
    float way[DGM_ENTITY_LABELS][DGM_ENTITY_ROW];
} dgm_chain_steps;

/* The first stretch at or behind `from` of tokens of `range` that may be part
 * of a name; empty at the end of the range. */
dgm_range dgm_chain_stretch(const dgm_seen *seen, dgm_range range,
                            uint32_t from);

/* Divides a row of labels by its sum. */
void dgm_chain_scale(float row[DGM_ENTITY_ROW]);

/* own[0..count) from the scores of the labels. */
void dgm_chain_scores(dgm_chain *self, float (*raw)[DGM_ENTITY_ROW],
                      uint32_t count);

/* before and behind.  A chain begins and ends outside of names. */
void dgm_chain_sum(dgm_chain *self, const dgm_chain_steps *steps,
                   uint32_t count);

#endif
