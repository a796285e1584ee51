/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The network of syntax/net.h in floats, for the trainer.
 *
 * Matrices [inner][cols] lie in panels of 16 columns:
 * element (k, n) at ((n / 16) * inner + k) * 16 + n % 16.  Sums run in the
 * same order on every machine, so that a model does not depend on it.
 */
#ifndef DGM_TRAIN_PRODUCT_H
#define DGM_TRAIN_PRODUCT_H

#include "syntax/net.h"

/* out[m][n] = start + sum over k of x[m][k] * matrix[k][n].  `start` is
 * bias[n], or what stands in `out` when bias is NULL.  Element (m, n) of
 * `out` is at m * row_step + (n / 16) * block_step + n % 16. */
typedef struct matrix_product {
    float *out;
    size_t row_step;
    size_t block_step;
    const float *x;
    size_t x_step;
    const float *matrix; /* panels */
    const float *bias;
    uint32_t rows;
    uint32_t inner;
    uint32_t cols; /* a multiple of 16 */
} matrix_product;
void product_multiply(const matrix_product *self);

/* The common case: row-major in and out. */
void product_layer(const float *x, uint32_t rows, uint32_t inner,
                   const float *matrix, const float *bias, uint32_t cols,
                   float *out);

/* Neighbours side by side: out[words][WINDOW] of one sentence. */
void product_window(const dgm_net *self, const float *word, float *out,
                    uint32_t first, uint32_t last);

/* The hidden layer of a parser state; `seen` [words][SEEN] is that of its
 * sentence. */
void product_hidden(const dgm_net *self, const float *seen, uint32_t words,
                    const uint32_t place[DGM_NET_PLACES],
                    const uint32_t row[DGM_NET_STATE_FEATURES],
                    float hidden[DGM_NET_HIDDEN]);

/* out[cols] = bias + hidden * matrix, for one vector. */
void product_output(const float hidden[DGM_NET_HIDDEN], const float *matrix,
                    const float *bias, uint32_t cols, float *out);

#endif
