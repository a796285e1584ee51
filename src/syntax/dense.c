/* SPDX-License-Identifier: Apache-2.0 */
/* Layers on bytes: rounding of weights and values, and the products. */
#include "syntax/dense.h"

#include "base/kernel.h"

#include <math.h>
#include <string.h>

#if defined(DGM_HAS_AVX2)
#include <immintrin.h>
#endif

#define EMBED DGM_NET_EMBED
#define PANEL DGM_NET_PANEL

/* Two pairs of products are summed in sixteen bits. */
_Static_assert(4 * (DGM_DENSE_ZERO + DGM_DENSE_MOST) * DGM_DENSE_MOST <=
                   INT16_MAX,
               "sums of four products fit in sixteen bits");

/* ------------------------------------------------------------------ making */

static size_t place_of(uint32_t inner, uint32_t k, uint32_t n)
{
    size_t group = (size_t)(n / PANEL) * (inner / 4) + k / 4;
    return (group * PANEL + n % PANEL) * 4 + k % 4;
}

static void round_column(const float *matrix, uint32_t inner, uint32_t n,
                         int8_t *weight, float *unit, int32_t *start)
{
    const float *column =
        matrix + (size_t)(n / PANEL) * inner * PANEL + n % PANEL;
    float most = 1e-6F;
    int32_t sum = 0;
    for (uint32_t k = 0; k < inner; k++) {
        most = fmaxf(most, fabsf(column[(size_t)k * PANEL]));
    }
    float step = most / DGM_DENSE_MOST;
    for (uint32_t k = 0; k < inner; k++) {
        float w = column[(size_t)k * PANEL] / step;
        /* What is no number in a hostile file becomes zero. */
        bool whole = fabsf(w) < DGM_DENSE_MOST + 0.5F;
        int32_t rounded = whole ? (int32_t)lrintf(w) : 0;
        weight[place_of(inner, k, n)] = (int8_t)rounded;
        sum += rounded;
    }
    unit[n] = step / DGM_DENSE_ONE;
    start[n] = -sum * DGM_DENSE_ZERO;
}

dgm_err dgm_dense_init(dgm_dense *self, dgm_arena *arena, const float *matrix,
                       const float *bias, uint32_t inner, uint32_t cols)
{
    int8_t *weight = dgm_arena_array(arena, (size_t)inner * cols, 1);
    int32_t *start = dgm_arena_array(arena, cols, sizeof *start);
    float *unit = dgm_arena_array(arena, cols, sizeof *unit);
    float *copy = dgm_arena_array(arena, cols, sizeof *copy);
    if (!weight || !start || !unit || !copy) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t n = 0; n < cols; n++) {
        round_column(matrix, inner, n, weight, unit, start);
        copy[n] = bias ? bias[n] : 0.0F;
    }
    *self = (dgm_dense){weight, start, unit, copy, inner, cols};
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- products */

DGM_INLINE void multiply_plain(const dgm_dense *self, const uint8_t *x,
                               uint32_t rows, float *out)
{
    for (uint32_t m = 0; m < rows; m++) {
        const uint8_t *row = x + (size_t)m * self->inner;
        for (uint32_t n = 0; n < self->cols; n++) {
            int32_t sum = self->start[n];
            for (uint32_t k = 0; k < self->inner; k++) {
                sum += row[k] * self->weight[place_of(self->inner, k, n)];
            }
            out[(size_t)m * self->cols + n] =
                (float)sum * self->unit[n] + self->bias[n];
        }
    }
}

#if defined(DGM_HAS_AVX2)
#define AT_ONCE 3

DGM_AVX2 DGM_INLINE __m256i load(const void *at)
{
    return _mm256_loadu_si256((const __m256i_u *)at);
}

/* Four activations, eight times over. */
DGM_AVX2 DGM_INLINE __m256i spread(const uint8_t *at)
{
    int32_t four;
    memcpy(&four, at, sizeof four);
    return _mm256_set1_epi32(four);
}

/* Some rows with one panel; the sums stay in registers. */
DGM_AVX2 DGM_INLINE void block_avx2(const dgm_dense *self, const uint8_t *x,
                                    uint32_t block, const uint32_t rows,
                                    float *out)
{
    const uint32_t inner = self->inner;
    const int8_t *w = self->weight + (size_t)block * inner * PANEL;
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i sum[AT_ONCE][2];
    for (uint32_t r = 0; r < rows; r++) {
        sum[r][0] = load(self->start + block * PANEL);
        sum[r][1] = load(self->start + block * PANEL + 8);
    }
    for (uint32_t k = 0; k < inner; k += 8, w += 8 * PANEL) {
        __m256i w0 = load(w);
        __m256i w1 = load(w + 32);
        __m256i w2 = load(w + 64);
        __m256i w3 = load(w + 96);
        for (uint32_t r = 0; r < rows; r++) {
            __m256i a = spread(x + (size_t)r * inner + k);
            __m256i b = spread(x + (size_t)r * inner + k + 4);
            __m256i low = _mm256_add_epi16(_mm256_maddubs_epi16(a, w0),
                                           _mm256_maddubs_epi16(b, w2));
            __m256i high = _mm256_add_epi16(_mm256_maddubs_epi16(a, w1),
                                            _mm256_maddubs_epi16(b, w3));
            sum[r][0] =
                _mm256_add_epi32(sum[r][0], _mm256_madd_epi16(low, ones));
            sum[r][1] =
                _mm256_add_epi32(sum[r][1], _mm256_madd_epi16(high, ones));
        }
    }
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t i = 0; i < 2; i++) {
            uint32_t col = block * PANEL + i * 8;
            __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(sum[r][i]),
                                         _mm256_loadu_ps(self->unit + col));
            _mm256_storeu_ps(
                out + (size_t)r * self->cols + col,
                _mm256_add_ps(value, _mm256_loadu_ps(self->bias + col)));
        }
    }
}

DGM_AVX2 DGM_INLINE void multiply_avx2(const dgm_dense *self, const uint8_t *x,
                                       uint32_t rows, float *out)
{
    for (uint32_t block = 0; block < self->cols / PANEL; block++) {
        uint32_t m = 0;
        for (; m + AT_ONCE <= rows; m += AT_ONCE) {
            block_avx2(self, x + (size_t)m * self->inner, block, AT_ONCE,
                       out + (size_t)m * self->cols);
        }
        for (; m < rows; m++) {
            block_avx2(self, x + (size_t)m * self->inner, block, 1,
                       out + (size_t)m * self->cols);
        }
    }
}
#endif

DGM_KERNEL(product, multiply_avx2, multiply_plain,
           (const dgm_dense *self, const uint8_t *x, uint32_t rows,
            float *out),
           (self, x, rows, out))

void dgm_dense_multiply(const dgm_dense *self, const uint8_t *x, uint32_t rows,
                        float *out)
{
    product_any(self, x, rows, out);
}

/* ---------------------------------------------------------------- rounding */

typedef uint8_t eight_bytes
    __attribute__((vector_size(8), aligned(1), may_alias));

typedef int8_t eight_signed
    __attribute__((vector_size(8), aligned(1), may_alias));
typedef int16_t eight_shorts __attribute__((vector_size(16)));

DGM_INLINE void round_all(const float *x, size_t count, uint8_t *out)
{
    for (size_t i = 0; i < count; i += 8) {
        dgm_wholes whole;
        dgm_round_floats(x + i, DGM_DENSE_ONE, DGM_DENSE_MOST, &whole);
        *(eight_bytes *)(out + i) =
            __builtin_convertvector(whole + DGM_DENSE_ZERO, eight_bytes);
    }
}

DGM_INLINE void relu(float *restrict x, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        x[i] = x[i] > 0 ? x[i] : 0;
    }
}

DGM_INLINE void add(float *restrict x, const float *restrict more,
                    size_t count)
{
    for (size_t i = 0; i < count; i++) {
        x[i] += more[i];
    }
}

DGM_INLINE void embed(const int8_t *const *affix, const int8_t *restrict form,
                      const float *scale, float *restrict out)
{
    for (uint32_t j = 0; j < EMBED; j += 8) {
        eight_shorts sum = {0};
        for (uint32_t k = 0; k < DGM_NET_AFFIXES; k++) {
            sum += __builtin_convertvector(
                *(const eight_signed *)(affix[k] + j), eight_shorts);
        }
        *(dgm_floats *)(out + j) =
            __builtin_convertvector(sum, dgm_floats) * scale[0] +
            __builtin_convertvector(*(const eight_signed *)(form + j),
                                    dgm_floats) *
                scale[1];
    }
}

DGM_KERNEL(round_all, round_all, round_all,
           (const float *x, size_t count, uint8_t *out), (x, count, out))
DGM_KERNEL(relu, relu, relu, (float *x, size_t count), (x, count))
DGM_KERNEL(add, add, add, (float *x, const float *more, size_t count),
           (x, more, count))
DGM_KERNEL(embed, embed, embed,
           (const int8_t *const *affix, const int8_t *form, const float *scale,
            float *out),
           (affix, form, scale, out))

void dgm_dense_round(const float *x, size_t count, uint8_t *out)
{
    round_all_any(x, count, out);
}

void dgm_dense_relu(float *x, size_t count, uint8_t *out)
{
    relu_any(x, count);
    dgm_dense_round(x, count, out);
}

void dgm_dense_add(float *x, const float *more, size_t count, uint8_t *out)
{
    add_any(x, more, count);
    dgm_dense_round(x, count, out);
}

void dgm_dense_embed(const int8_t *const affix[DGM_NET_AFFIXES],
                     const int8_t *form, const float scale[2],
                     uint8_t out[DGM_NET_EMBED])
{
    float sum[EMBED];
    embed_any(affix, form, scale, sum);
    dgm_dense_round(sum, EMBED, out);
}

void dgm_dense_window(const uint8_t *edge, const uint8_t *word, uint8_t *out,
                      uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        uint8_t *row = out + (size_t)i * DGM_NET_WINDOW;
        const uint8_t *here = word + (size_t)i * EMBED;
        memcpy(row, i > first ? here - EMBED : edge, EMBED);
        memcpy(row + EMBED, here, EMBED);
        memcpy(row + 2 * (size_t)EMBED, i + 1 < last ? here + EMBED : edge,
               EMBED);
    }
}
