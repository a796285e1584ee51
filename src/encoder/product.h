/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A layer in bytes.  Weights have one step a row; what comes in has one step
 * and one base a token, from its smallest to its greatest number:
 *
 *   x[k] = base + step * q[k]                       q from 0 to 127
 *   out[n] = (step * sum(q * w[n]) + base * sum(w[n])) * scale[n] + bias[n]
 *
 * A scale for all tokens would be that of the greatest number of any, and
 * leave few steps to the others.
 */
#ifndef DGM_ENCODER_PRODUCT_H
#define DGM_ENCODER_PRODUCT_H

#include "base/panel.h"

typedef struct dgm_product {
    const int8_t *weight; /* [inner][rows] in panels */
    const float *scale;   /* [rows] of a step of a row */
    const float *bias;    /* [rows] */
    const float *sum;     /* [rows] of a row's weights */
    uint32_t inner;       /* a multiple of 16 */
    uint32_t rows;        /* a multiple of 16 */
} dgm_product;

/* The steps of one token. */
typedef struct dgm_steps {
    float base;
    float step;
} dgm_steps;

/* Rounds x [count][inner]. */
void dgm_product_round(const float *x, uint32_t inner, uint32_t count,
                       uint8_t *q, dgm_steps *steps);

/* out[count][rows] of q [count][inner]. */
void dgm_product_run(const dgm_product *self, const uint8_t *q,
                     const dgm_steps *steps, uint32_t count, float *out);

/* Some rows of a layer, from a panel on. */
static inline dgm_product dgm_product_rows(const dgm_product *self,
                                           uint32_t first, uint32_t rows)
{
    return (dgm_product){.weight = self->weight + (size_t)first * self->inner,
                         .scale = self->scale + first,
                         .bias = self->bias + first,
                         .sum = self->sum + first,
                         .inner = self->inner,
                         .rows = rows};
}

/* Rows filled up to whole panels. */
static inline uint32_t dgm_product_pad(uint32_t rows)
{
    return (rows + DGM_PANEL - 1) / DGM_PANEL * DGM_PANEL;
}

#endif
