/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The layers that read a sentence, in bytes: activations of seven bits,
 * weights of seven, exact sums.  Dropout in training has made the network so
 * tolerant that the rounding costs nothing that can be measured, and a
 * product takes a third of the time that floats take.
 *
 * An activation x is stored as DGM_DENSE_ZERO + x * DGM_DENSE_ONE, held to
 * DGM_DENSE_ZERO +- DGM_DENSE_MOST.
 */
#ifndef DGM_SYNTAX_DENSE_H
#define DGM_SYNTAX_DENSE_H

#include "syntax/net.h"

#define DGM_DENSE_ZERO 64
#define DGM_DENSE_ONE  24
#define DGM_DENSE_MOST 63

typedef struct dgm_dense {
    const int8_t *weight; /* [inner][cols] in panels (base/panel.h) */
    const int32_t *start; /* [cols] takes DGM_DENSE_ZERO off again */
    const float *unit;    /* [cols] what one unit of a sum is worth */
    const float *bias;    /* [cols] */
    uint32_t inner;       /* a multiple of 8 */
    uint32_t cols;        /* a multiple of 16 */
} dgm_dense;

/* Rounds the weights of a matrix in panels (syntax/net.h); `bias` may be
 * NULL.  Memory comes from the arena. */
DGM_CHECKED dgm_err dgm_dense_init(dgm_dense *self, dgm_arena *arena,
                                   const float *matrix, const float *bias,
                                   uint32_t inner, uint32_t cols);

/* out[rows][cols] = x[rows][inner] * weight + bias. */
void dgm_dense_multiply(const dgm_dense *self, const uint8_t *x, uint32_t rows,
                        float *out);

/* out[i] = x[i]; here and below `count` is a multiple of 8. */
void dgm_dense_round(const float *x, size_t count, uint8_t *out);
/* x[i] = max(x[i], 0); out[i] = x[i]. */
void dgm_dense_relu(float *x, size_t count, uint8_t *out);
/* x[i] += more[i]; out[i] = x[i]. */
void dgm_dense_add(float *x, const float *more, size_t count, uint8_t *out);

/* The embedding of a word: `affix` points to rows of the affix table in
 * bytes, `form` to that of its form; `scale` is what a step of the bytes is
 * worth, of affixes and forms. */
void dgm_dense_embed(const int8_t *const affix[DGM_NET_AFFIXES],
                     const int8_t *form, const float scale[2],
                     uint8_t out[DGM_NET_EMBED]);

/* Neighbours side by side: out[words][WINDOW] of words [first, last); `edge`
 * [EMBED] is the word beyond either end. */
void dgm_dense_window(const uint8_t *edge, const uint8_t *word, uint8_t *out,
                      uint32_t first, uint32_t last);

#endif
