/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Exponentials and what is made of them, eight numbers at a time.  Those of
 * the C library differ between its versions; these are the same sums
 * everywhere.
 */
#ifndef DGM_ENCODER_SMOOTH_H
#define DGM_ENCODER_SMOOTH_H

#include "base/kernel.h"

#include <stddef.h>

/* Vectors go by pointer, since how they are passed differs between machines
 * with and without AVX. */

/* *a where `mask` has all bits, else *b; into *out. */
DGM_INLINE void dgm_smooth_pick(const dgm_wholes *mask, const dgm_floats *a,
                                const dgm_floats *b, dgm_floats *out)
{
    *out = (dgm_floats)(((dgm_wholes)*a & *mask) | ((dgm_wholes)*b & ~*mask));
}

/* Each is at most, or at least, what the other is. */
DGM_INLINE void dgm_smooth_least(dgm_floats *x, const dgm_floats *other)
{
    dgm_wholes less = (dgm_wholes)(*x < *other);
    dgm_smooth_pick(&less, x, other, x);
}
DGM_INLINE void dgm_smooth_most(dgm_floats *x, const dgm_floats *other)
{
    dgm_wholes more = (dgm_wholes)(*x > *other);
    dgm_smooth_pick(&more, x, other, x);
}

/* The sum of all eight, by pairs. */
DGM_INLINE float dgm_smooth_sum(const dgm_floats *x)
{
    const float *at = (const float *)x;
    return ((at[0] + at[4]) + (at[1] + at[5])) +
           ((at[2] + at[6]) + (at[3] + at[7]));
}

/* x = exp(x) of numbers up to 0, to two units of the last place; what is below
 * -87 counts as that.  The whole powers of two come from the bits of the
 * exponent, the rest from the polynomial of Moshier's Cephes library. */
DGM_INLINE void dgm_smooth_exp(dgm_floats *x)
{
    const dgm_floats low = (dgm_floats){0} - 87.0F;
    dgm_smooth_most(x, &low);
    dgm_floats whole = (*x * 1.44269504F + 12582912.0F) - 12582912.0F;
    dgm_floats r = (*x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    dgm_floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = (p * r) * r + r + 1.0F;
    dgm_wholes power = __builtin_convertvector(whole, dgm_wholes) + 127;
    *x = p * (dgm_floats)(power << 23);
}

/* x = x * the share of the normal distribution below x (Hendrycks and Gimpel
 * 2016), to 0.0002, a hundredth of the steps that it is rounded to.  What is
 * missing of x above 0, and of 0 below, is |x| times the rest of the
 * distribution: a polynomial, fitted to the greatest error up to 4, where so
 * much is left that what lies beyond may count as 4. */
DGM_INLINE void dgm_smooth_gelu(dgm_floats *x)
{
    const dgm_floats zero = {0};
    const dgm_floats far = zero + 4.0F;
    dgm_floats size = -*x;
    dgm_smooth_most(&size, x);
    dgm_smooth_most(x, &zero);
    dgm_smooth_least(&size, &far);
    dgm_floats p = size * 5.118725312e-05F - 8.493607747e-04F;
    p = p * size + 5.099287257e-03F;
    p = p * size - 1.030052640e-02F;
    p = p * size - 1.842950098e-02F;
    p = p * size + 1.003789529e-01F;
    p = p * size - 2.647740394e-02F;
    p = p * size - 3.898011148e-01F;
    p = p * size + 4.989606142e-01F;
    *x -= p * size;
}

/* x[i] = gelu(x[i]); here and below `count` is a multiple of 8. */
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
