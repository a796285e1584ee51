/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parser's own layers in fixed point: the hidden layer is a sum of rows
 * of sixteen bits, its products sums of thirty-two.  Integer sums are exact,
 * so a parse does not depend on the machine.
 */
#ifndef DGM_SYNTAX_FIXED_H
#define DGM_SYNTAX_FIXED_H

#include "syntax/net.h"

/* What the hidden layer is summed from: 1.0 and the most that is held. */
#define DGM_FIXED_ONE  256
#define DGM_FIXED_MOST 1800
/* The most that the layer itself holds. */
#define DGM_FIXED_HIDDEN_MOST 4095

typedef struct dgm_fixed_matrix {
    const int16_t
        *weight;       /* [HIDDEN][cols]: element (k, n) at
                        * ((n/16 * HIDDEN/2 + k/2) * 16 + n%16) * 2 + k%2 */
    const float *bias; /* [cols] */
    float unit;        /* what one unit of a sum is worth */
    uint32_t cols;     /* a multiple of 16 */
} dgm_fixed_matrix;

typedef struct dgm_fixed_net {
    dgm_fixed_matrix act;
    dgm_fixed_matrix label[2];
    const int16_t *outside;     /* [SEEN] */
    const int16_t *root;        /* [SEEN] */
    const int16_t *hidden_bias; /* [HIDDEN] */
    const int16_t *state;       /* [STATE_ROWS][HIDDEN] */
} dgm_fixed_net;

/* Rounds the weights of `net`, whose biases must outlive *self; memory comes
 * from the arena. */
DGM_CHECKED dgm_err dgm_fixed_init(dgm_fixed_net *self, dgm_arena *arena,
                                   const dgm_net *net);

/* out[cols] = hidden * matrix + bias. */
void dgm_fixed_multiply(const dgm_fixed_matrix *matrix,
                        const int16_t hidden[DGM_NET_HIDDEN], float *out);

/* out[i] = x[i], as a part of the hidden layer; `count` is a multiple of 8. */
void dgm_fixed_round(const float *x, size_t count, int16_t *out);

/* The hidden layer of a parser state; `seen` [words][SEEN] is that of its
 * sentence. */
void dgm_fixed_hidden(const dgm_fixed_net *self, const int16_t *seen,
                      uint32_t words, const uint32_t place[DGM_NET_PLACES],
                      const uint32_t row[DGM_NET_STATE_FEATURES],
                      int16_t hidden[DGM_NET_HIDDEN]);

#endif
