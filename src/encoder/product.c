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

/* out[i] = x[i], sixteen numbers from 0 to 127. */
typedef void narrowing(const dgm_wholes x[2], uint8_t *out);

DGM_INLINE void narrow_plain(const dgm_wholes x[2], uint8_t *out)
{
    for (uint32_t i = 0; i < 16; i++) {
        out[i] = (uint8_t)x[i / 8][i % 8];
    }
}

#if defined(DGM_HAS_AVX2)
DGM_AVX2 DGM_INLINE void narrow_avx2(const dgm_wholes x[2], uint8_t *out)
{
    __m256i pairs = _mm256_packs_epi32((__m256i)x[0], (__m256i)x[1]);
    pairs = _mm256_permute4x64_epi64(pairs, 0xD8); /* halves were mixed */
    __m128i all = _mm_packus_epi16(_mm256_castsi256_si128(pairs),
                                   _mm256_extracti128_si256(pairs, 1));
    _mm_storeu_si128((__m128i_u *)out, all);
}
#endif

/* One of the steps; adding and taking away 1.5 * 2^23 rounds to a whole
 * number. */
DGM_INLINE void round_eight(const float *x, float low, float one,
                            dgm_wholes *out)
{
    dgm_floats at = (*(const dgm_floats *)x - low) * one;
    at = (at + 12582912.0F) - 12582912.0F;
    *out = __builtin_convertvector(at, dgm_wholes) & DGM_PANEL_X;
}

DGM_INLINE void round_all(narrowing *narrow, const float *x, uint32_t inner,
                          uint32_t count, uint8_t *q, dgm_steps *steps)
{
    for (uint32_t i = 0; i < count; i++) {
        float low;
        float high;
        find_range(x, inner, &low, &high);
        float step = (high - low) * (1.0F / DGM_PANEL_X);
        float one = step > 1e-20F ? 1.0F / step : 0.0F;
        for (uint32_t k = 0; k < inner; k += 16) {
            dgm_wholes whole[2];
            round_eight(x + k, low, one, &whole[0]);
            round_eight(x + k + 8, low, one, &whole[1]);
            narrow(whole, q + k);
        }
        steps[i] = (dgm_steps){low, step};
        x += inner;
        q += inner;
    }
}

#define ROUND_AVX2(...)  round_all(narrow_avx2, __VA_ARGS__)
#define ROUND_PLAIN(...) round_all(narrow_plain, __VA_ARGS__)

DGM_KERNEL(round_all, ROUND_AVX2, ROUND_PLAIN,
           (const float *x, uint32_t inner, uint32_t count, uint8_t *q,
            dgm_steps *steps),
           (x, inner, count, q, steps))

void dgm_product_round(const float *x, uint32_t inner, uint32_t count,
                       uint8_t *q, dgm_steps *steps)
{
    round_all_any(x, inner, count, q, steps);
}

/* ---------------------------------------------------------------- products */

/* Some tokens with one panel. */
DGM_INLINE void run_block(dgm_panel_sums *sums, const dgm_product *self,
                          uint32_t first, const uint8_t *q,
                          const dgm_steps *steps, const uint32_t count,
                          float *out)
{
    dgm_wholes sum[DGM_PANEL_ROWS_MOST][2];
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

DGM_INLINE void run(dgm_panel_sums *sums, const uint32_t most,
                    const dgm_product *self, const uint8_t *q,
                    const dgm_steps *steps, uint32_t count, float *out)
{
    for (uint32_t first = 0; first < self->rows; first += DGM_PANEL) {
        uint32_t i = 0;
        for (; i + most <= count; i += most) {
            run_block(sums, self, first, q + (size_t)i * self->inner,
                      steps + i, most, out + (size_t)i * self->rows);
        }
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

DGM_PANEL_KERNEL(product, run,
                 (const dgm_product *self, const uint8_t *q,
                  const dgm_steps *steps, uint32_t count, float *out),
                 self, q, steps, count, out)

void dgm_product_run(const dgm_product *self, const uint8_t *q,
                     const dgm_steps *steps, uint32_t count, float *out)
{
    product_any(self, q, steps, count, out);
}
