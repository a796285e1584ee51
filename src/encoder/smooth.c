/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/smooth.h"

#include <math.h>
#include <string.h>

DGM_INLINE void norm_row(dgm_floats *x, const dgm_floats *more,
                         uint32_t eights, const dgm_floats *gain,
                         const dgm_floats *bias)
{
    const float share = 1.0F / (float)(eights * 8);
    dgm_floats sum = {0};
    dgm_floats square = {0};
    for (uint32_t i = 0; i < eights; i++) {
        if (more) {
            x[i] += more[i];
        }
        sum += x[i];
    }
    float mean = dgm_smooth_sum(&sum) * share;
    for (uint32_t i = 0; i < eights; i++) {
        dgm_floats off = x[i] - mean;
        square += off * off;
    }
    /* Roots and quotients are exact to the last place everywhere. */
    float one = 1.0F / sqrtf(dgm_smooth_sum(&square) * share + 1e-12F);
    for (uint32_t i = 0; i < eights; i++) {
        x[i] = (x[i] - mean) * one * gain[i] + bias[i];
    }
}

DGM_INLINE void norm(float *x, const float *more, uint32_t rows, uint32_t size,
                     const float *gain, const float *bias)
{
    for (uint32_t i = 0; i < rows; i++) {
        size_t at = (size_t)i * size;
        norm_row((dgm_floats *)(x + at),
                 more ? (const dgm_floats *)(more + at) : NULL, size / 8,
                 (const dgm_floats *)gain, (const dgm_floats *)bias);
    }
}

DGM_INLINE void mix(float *sum, const float *x, float share, size_t count)
{
    for (size_t i = 0; i < count; i += 8) {
        *(dgm_floats *)(sum + i) += *(const dgm_floats *)(x + i) * share;
    }
}

DGM_KERNEL_WIDE(gelus, dgm_smooth_gelus_16, dgm_smooth_gelus_8,
                dgm_smooth_gelus_8, (float *x, size_t count), (x, count))
DGM_KERNEL(norm, norm, norm,
           (float *x, const float *more, uint32_t rows, uint32_t size,
            const float *gain, const float *bias),
           (x, more, rows, size, gain, bias))
DGM_KERNEL(mix, mix, mix,
           (float *sum, const float *x, float share, size_t count),
           (sum, x, share, count))

void dgm_smooth_gelus(float *x, size_t count)
{
    gelus_any(x, count);
}

void dgm_smooth_norm(float *x, const float *more, uint32_t rows, uint32_t size,
                     const float *gain, const float *bias)
{
    norm_any(x, more, rows, size, gain, bias);
}

void dgm_smooth_mix(float *sum, const float *x, float share, size_t count)
{
    mix_any(sum, x, share, count);
}

void dgm_smooth_shares(float *x, uint32_t count)
{
    float most = x[0];
    float sum = 0;
    for (uint32_t i = 1; i < count; i++) {
        most = x[i] > most ? x[i] : most;
    }
    for (uint32_t i = 0; i < count; i += 8) {
        dgm_floats some = {0};
        uint32_t left = count - i < 8 ? count - i : 8;
        memcpy(&some, x + i, left * sizeof *x);
        some -= most;
        dgm_smooth_exp_8(&some);
        memcpy(x + i, &some, left * sizeof *x);
        for (uint32_t k = 0; k < left; k++) {
            sum += some[k];
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        x[i] /= sum;
    }
}
