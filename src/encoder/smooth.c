/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/smooth.h"

#include <string.h>

typedef void norming(float *x, const float *more, uint32_t count,
                     const float *gain, const float *bias);

DGM_INLINE void norm(norming *row, float *x, const float *more, uint32_t rows,
                     uint32_t size, const float *gain, const float *bias)
{
    for (uint32_t i = 0; i < rows; i++) {
        size_t at = (size_t)i * size;
        row(x + at, more ? more + at : NULL, size, gain, bias);
    }
}

#define NORM_16(...) norm(dgm_smooth_norm_row_16, __VA_ARGS__)
#define NORM_8(...)  norm(dgm_smooth_norm_row_8, __VA_ARGS__)
DGM_KERNEL_WIDE(norm, NORM_16, NORM_8, NORM_8,
                (float *x, const float *more, uint32_t rows, uint32_t size,
                 const float *gain, const float *bias),
                (x, more, rows, size, gain, bias))

DGM_INLINE void mix(float *sum, const float *x, float share, size_t count)
{
    for (size_t i = 0; i < count; i += 8) {
        *(dgm_floats *)(sum + i) += *(const dgm_floats *)(x + i) * share;
    }
}

DGM_KERNEL_WIDE(gelus, dgm_smooth_gelus_16, dgm_smooth_gelus_8,
                dgm_smooth_gelus_8, (float *x, size_t count), (x, count))
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
