/* SPDX-License-Identifier: Apache-2.0 */
/* Layers in bytes: rounding and products. */
#include "encoder/product.h"

#include "encoder/smooth.h"

/* ---------------------------------------------------------------- rounding */

DGM_INLINE void find_range(const float *x, uint32_t inner, float *low,
                           float *high)
{
    const dgm_floats *all = (const dgm_floats *)x;
    dgm_floats least = all[0];
    dgm_floats most = all[0];
    for (uint32_t k = 1; k < inner / 8; k++) {
        dgm_smooth_least(&least, &all[k]);
        dgm_smooth_most(&most, &all[k]);
    }
    *low = least[0];
    *high = most[0];
    for (uint32_t i = 1; i < 8; i++) {
        *low = least[i] < *low ? least[i] : *low;
        *high = most[i] > *high ? most[i] : *high;
    }
}

typedef uint8_t eight_bytes
    __attribute__((vector_size(8), aligned(1), may_alias));

DGM_INLINE void round_all(const float *x, uint32_t inner, uint32_t count,
                          uint8_t *q, dgm_steps *steps)
{
    for (uint32_t i = 0; i < count; i++) {
        float low;
        float high;
        find_range(x, inner, &low, &high);
        float step = (high - low) * (1.0F / DGM_PANEL_X);
        float one = step > 1e-20F ? 1.0F / step : 0.0F;
        for (uint32_t k = 0; k < inner; k += 8) {
            /* Adding and taking away 1.5 * 2^23 rounds to a whole number. */
            dgm_floats at = (*(const dgm_floats *)(x + k) - low) * one;
            at = (at + 12582912.0F) - 12582912.0F;
            dgm_wholes whole = __builtin_convertvector(at, dgm_wholes);
            *(eight_bytes *)(q + k) =
                __builtin_convertvector(whole & DGM_PANEL_X, eight_bytes);
        }
        steps[i] = (dgm_steps){low, step};
        x += inner;
        q += inner;
    }
}

DGM_KERNEL(round_all, round_all, round_all,
           (const float *x, uint32_t inner, uint32_t count, uint8_t *q,
            dgm_steps *steps),
           (x, inner, count, q, steps))

void dgm_product_round(const float *x, uint32_t inner, uint32_t count,
                       uint8_t *q, dgm_steps *steps)
{
    round_all_any(x, inner, count, q, steps);
}

/* ---------------------------------------------------------------- products */

typedef void panel_sums(const int8_t *weight, uint32_t inner, const uint8_t *x,
                        uint32_t rows, dgm_wholes sum[][2]);

/* Some tokens with one panel. */
DGM_INLINE void run_block(panel_sums *sums, const dgm_product *self,
                          uint32_t first, const uint8_t *q,
                          const dgm_steps *steps, const uint32_t count,
                          float *out)
{
    dgm_wholes sum[DGM_PANEL_ROWS][2];
    memset(sum, 0, sizeof sum);
    sums(self->weight + (size_t)first * self->inner, self->inner, q, count,
         sum);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t half = 0; half < 2; half++) {
            uint32_t n = first + half * 8;
            dgm_floats value =
                __builtin_convertvector(sum[i][half], dgm_floats) *
                    steps[i].step +
                *(const dgm_floats *)(self->sum + n) * steps[i].base;
            *(dgm_floats *)(out + (size_t)i * self->rows + n) =
                value * *(const dgm_floats *)(self->scale + n) +
                *(const dgm_floats *)(self->bias + n);
        }
    }
}

DGM_INLINE void run(panel_sums *sums, const dgm_product *self,
                    const uint8_t *q, const dgm_steps *steps, uint32_t count,
                    float *out)
{
    for (uint32_t first = 0; first < self->rows; first += DGM_PANEL) {
        uint32_t i = 0;
        for (; i + DGM_PANEL_ROWS <= count; i += DGM_PANEL_ROWS) {
            run_block(sums, self, first, q + (size_t)i * self->inner,
                      steps + i, DGM_PANEL_ROWS, out + (size_t)i * self->rows);
        }
        for (; i < count; i++) {
            run_block(sums, self, first, q + (size_t)i * self->inner,
                      steps + i, 1, out + (size_t)i * self->rows);
        }
    }
}

#define WITH_AVX2(...) run(dgm_panel_avx2, __VA_ARGS__)
#define WITHOUT(...)   run(dgm_panel_plain, __VA_ARGS__)

DGM_KERNEL(product, WITH_AVX2, WITHOUT,
           (const dgm_product *self, const uint8_t *q, const dgm_steps *steps,
            uint32_t count, float *out),
           (self, q, steps, count, out))

void dgm_product_run(const dgm_product *self, const uint8_t *q,
                     const dgm_steps *steps, uint32_t count, float *out)
{
    product_any(self, q, steps, count, out);
}
