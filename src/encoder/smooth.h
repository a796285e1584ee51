/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Exponentials and what is made of them, eight or sixteen numbers at a time.
 * Those of the C library differ between its versions; these are the same sums
 * everywhere.
 */
#ifndef DGM_ENCODER_SMOOTH_H
#define DGM_ENCODER_SMOOTH_H

#include "base/kernel.h"

#include <math.h>
#include <stddef.h>

typedef dgm_floats dgm_floats_8;

/* The sum of all eight, by pairs. */
DGM_INLINE float dgm_smooth_sum(const dgm_floats *x)
{
    const float *at = (const float *)x;
    return ((at[0] + at[4]) + (at[1] + at[5])) +
           ((at[2] + at[6]) + (at[3] + at[7]));
}

#define LANES 8
#include "encoder/lanes.h"
#define LANES 16
#include "encoder/lanes.h"

/* x[i] = gelu(x[i]); here and below `count` is a multiple of 16. */
void dgm_smooth_gelus(float *x, size_t count);

/* Each of `rows` rows of x [size] gets `more` added, mean 0 and variance 1,
 * then the gain and the bias (Ba, Kiros and Hinton 2016).  `more` may be
 * NULL. */
void dgm_smooth_norm(float *x, const float *more, uint32_t rows, uint32_t size,
                     const float *gain, const float *bias);

/* sum[i] += x[i] * share. */
void dgm_smooth_mix(float *sum, const float *x, float share, size_t count);

/* Turns `count` scores, any number of them, into shares of one. */
void dgm_smooth_shares(float *x, uint32_t count);

#endif
