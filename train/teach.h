/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Networks that teach another one (Hinton, Vinyals and Dean 2015; for parsers
 * Kuncoro et al. 2016): several, trained from different seeds, disagree where
 * the treebank's answer is one of several good guesses.  Their mean opinion
 * of each tag, action and label is a better lesson than the answer alone.
 */
#ifndef DGM_TRAIN_TEACH_H
#define DGM_TRAIN_TEACH_H

#include "network.h"
#include "syntax/fixed.h"

#define TEACHERS_MAX 8

typedef struct teachers {
    dgm_arena arena;
    dgm_fixed_net net[TEACHERS_MAX];
    int16_t *seen[TEACHERS_MAX]; /* [words][SEEN], as the parser sees them */
    float *tag; /* [words][padded tags], sum of probabilities */
    uint32_t count;
} teachers;

void teachers_init(teachers *self);
/* Lets a trained network read the treebank and adds it; `net` must outlive
 * *self. */
DGM_CHECKED dgm_err teachers_add(teachers *self, const corpus *treebank,
                                 network *net);
void teachers_free(teachers *self);

/* What the teachers think of a parser state of sentence `s`: the sums of
 * their probabilities of the `legal` actions. */
void teachers_act(const teachers *self, const gold_sentence *s,
                  const uint32_t place[DGM_NET_PLACES],
                  const uint32_t row[DGM_NET_STATE_FEATURES], uint32_t legal,
                  float sum[DGM_ACTIONS]);
/* The same of the label of the arc that an action (`way` 0: LEFT, 1: RIGHT)
 * would make; `sum` has `labels` of them. */
void teachers_label(const teachers *self, const gold_sentence *s,
                    const uint32_t place[DGM_NET_PLACES],
                    const uint32_t row[DGM_NET_STATE_FEATURES], uint32_t way,
                    uint32_t labels, float *sum);

/* Replaces `used` scores by probabilities; the rest of `all` gets 0. */
void teach_softmax(float *x, uint32_t used, uint32_t all);

#endif
