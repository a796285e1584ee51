/* SPDX-License-Identifier: Apache-2.0 */
/* Layers in bytes: rounding and products. */
#include "encoder/product.h"

#include "encoder/smooth.h"

/* ---------------------------------------------------------------- rounding */

/* Sixteen numbers of a row in steps from `low` on, of which `one` is 1. */
typedef void rounding(const float *x, float low, float one, uint8_t *out);
typedef void ranging(const float *x, uint32_t count, float *low, float *high);

DGM_INLINE void round_plain(const float *x, float low, float one, uint8_t *out)
{
    for (uint32_t i = 0; i < 16; i += 8) {
        dgm_wholes_8 whole;
        dgm_smooth_round_8(x + i, low, one, DGM_PANEL_X, &whole);
        for (uint32_t k = 0; k < 8; k++) {
            out[i + k] = (uint8_t)whole[k];
        }
    }
}

#if defined(DGM_HAS_AVX2)
DGM_AVX2 DGM_INLINE void round_avx2(const float *x, float low, float one,
                                    uint8_t *out)
{
    dgm_wholes_8 whole[2];
    dgm_smooth_round_8(x, low, one, DGM_PANEL_X, &whole[0]);
    dgm_smooth_round_8(x + 8, low, one, DGM_PANEL_X, &whole[1]);
    __m256i pairs = _mm256_packs_epi32((__m256i)whole[0], (__m256i)whole[1]);
    pairs = _mm256_permute4x64_epi64(pairs, 0xD8); /* halves were mixed */
    __m128i all = _mm_packus_epi16(_mm256_castsi256_si128(pairs),
                                   _mm256_extracti128_si256(pairs, 1));
    _mm_storeu_si128((__m128i_u *)out, all);
}

typedef uint8_t sixteen_bytes
    __attribute__((vector_size(16), aligned(1), may_alias));

DGM_AVX512 DGM_INLINE void round_avx512(const float *x, float low, float one,
                                        uint8_t *out)
{
    dgm_wholes_16 whole;
    dgm_smooth_round_16(x, low, one, DGM_PANEL_X, &whole);
    *(sixteen_bytes *)out = __builtin_convertvector(whole, sixteen_bytes);
}
#endif

DGM_INLINE void round_all(ranging *find_range, rounding *round, const float *x,
                          uint32_t inner, uint32_t count, uint8_t *q,
                          dgm_steps *steps)
{
    for (uint32_t i = 0; i < count; i++) {
        float low;
        float high;
        find_range(x, inner, &low, &high);
        float step = (high - low) * (1.0F / DGM_PANEL_X);
        float one = step > 1e-20F ? 1.0F / step : 0.0F;
        for (uint32_t k = 0; k < inner; k += 16) {
            round(x + k, low, one, q + k);
        }
        steps[i] = (dgm_steps){low, step};
        x += inner;
        q += inner;
    }
}

#define ROUND_AVX512(...)                                                     \
    round_all(dgm_smooth_range_16, round_avx512, __VA_ARGS__)
#define ROUND_AVX2(...) round_all(dgm_smooth_range_8, round_avx2, __VA_ARGS__)
#define ROUND_PLAIN(...)                                                      \
    round_all(dgm_smooth_range_8, round_plain, __VA_ARGS__)
DGM_KERNEL_WIDE(round_all, ROUND_AVX512, ROUND_AVX2, ROUND_PLAIN,
                (const float *x, uint32_t inner, uint32_t count, uint8_t *q,
                 dgm_steps *steps),
                (x, inner, count, q, steps))

void dgm_product_round(const float *x, uint32_t inner, uint32_t count,
                       uint8_t *q, dgm_steps *steps)
{
    round_all_any(x, inner, count, q, steps);
}

/* ---------------------------------------------------------------- products */

#define FINISH(name, floats, wholes, lanes)                                   \
    DGM_INLINE void name(const dgm_panel_task *task, uint32_t row,            \
                         uint32_t col, const int32_t sum[DGM_PANEL])          \
    {                                                                         \
        const dgm_product *self = task->layer;                                \
        const dgm_steps steps = ((const dgm_steps *)task->more)[row];         \
        float *out = task->out + (size_t)row * self->rows;                    \
        for (uint32_t i = 0; i < DGM_PANEL; i += (lanes)) {                   \
            const size_t n = col + i;                                         \
            floats value =                                                    \
                __builtin_convertvector(*(const wholes *)(sum + i), floats) * \
                    steps.step +                                              \
                *(const floats *)(self->sum + n) * steps.base;                \
            *(floats *)(out + n) =                                            \
                value * *(const floats *)(self->scale + n) +                  \
                *(const floats *)(self->bias + n);                            \
        }                                                                     \
    }
FINISH(finish_8, dgm_floats, dgm_wholes_8, 8)
FINISH(finish_16, dgm_floats_16, dgm_wholes_16, 16)

DGM_PANEL_KERNEL(product, finish_16, finish_8)

void dgm_product_run(const dgm_product *self, const uint8_t *q,
                     const dgm_steps *steps, uint32_t count, float *out)
{
    product_any(&(dgm_panel_task){.weight = self->weight,
                                  .x = q,
                                  .layer = self,
                                  .more = steps,
                                  .out = out,
                                  .inner = self->inner,
                                  .cols = self->rows,
                                  .rows = count});
}
