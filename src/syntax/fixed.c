/* SPDX-License-Identifier: Apache-2.0 */
/* The parser's own layers in sixteen bits. */
#include "syntax/fixed.h"

#include "base/kernel.h"

#include <math.h>
#include <string.h>

#if defined(DGM_HAS_AVX2)
#include <immintrin.h>
#endif

#define HIDDEN DGM_NET_HIDDEN
#define PANEL  DGM_NET_PANEL

_Static_assert((DGM_NET_PLACES + DGM_NET_STATE_FEATURES + 1) *
                       DGM_FIXED_MOST <=
                   INT16_MAX,
               "the sum of the hidden layer fits in sixteen bits");

/* ------------------------------------------------------------------ making */

static float largest(const float *x, size_t count)
{
    float most = 1e-6F;
    for (size_t i = 0; i < count; i++) {
        most = fmaxf(most, fabsf(x[i]));
    }
    return most;
}

static int16_t rounded(float x, int32_t most)
{
    /* NaN and what lies outside becomes the edge. */
    float edge = (float)most;
    float held = x > -edge ? x : -edge;
    held = held < edge ? held : edge;
    return (int16_t)lrintf(held);
}

static dgm_err make_matrix(dgm_arena *arena, const float *weight,
                           const float *bias, uint32_t cols,
                           dgm_fixed_matrix *out)
{
    int16_t *to = dgm_arena_array(arena, (size_t)HIDDEN * cols, sizeof *to);
    int32_t most = INT32_MAX / DGM_FIXED_HIDDEN_MOST / (int32_t)HIDDEN;
    if (to == NULL) {
        return DGM_ERR_MEMORY;
    }
    float step = largest(weight, (size_t)HIDDEN * cols) / (float)most;
    *out = (dgm_fixed_matrix){to, bias, step / DGM_FIXED_ONE, cols};
    for (uint32_t k = 0; k < HIDDEN; k++) {
        for (uint32_t n = 0; n < cols; n++) {
            float w =
                weight[((size_t)(n / PANEL) * HIDDEN + k) * PANEL + n % PANEL];
            size_t pair = (size_t)(n / PANEL) * (HIDDEN / 2) + k / 2;
            to[(pair * PANEL + n % PANEL) * 2 + k % 2] =
                rounded(w / step, most);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err make_rows(dgm_arena *arena, const float *x, size_t count,
                         const int16_t **out)
{
    int16_t *row = dgm_arena_array(arena, count, sizeof *row);
    *out = row;
    for (size_t i = 0; row && i < count; i++) {
        row[i] = rounded(x[i] * DGM_FIXED_ONE, DGM_FIXED_MOST);
    }
    return row ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err dgm_fixed_init(dgm_fixed_net *self, dgm_arena *arena,
                       const dgm_net *net)
{
    DGM_TRY(make_matrix(arena, net->act, net->act_bias, PANEL, &self->act));
    for (int i = 0; i < 2; i++) {
        DGM_TRY(make_matrix(arena, net->label[i], net->label_bias[i],
                            net->labels, &self->label[i]));
    }
    DGM_TRY(make_rows(arena, net->outside, DGM_NET_SEEN, &self->outside));
    DGM_TRY(make_rows(arena, net->root, DGM_NET_SEEN, &self->root));
    DGM_TRY(make_rows(arena, net->hidden_bias, HIDDEN, &self->hidden_bias));
    return make_rows(arena, net->state, (size_t)DGM_NET_STATE_ROWS * HIDDEN,
                     &self->state);
}

/* ---------------------------------------------------------------- products */

DGM_INLINE void multiply_plain(const dgm_fixed_matrix *self,
                               const int16_t *hidden, float *out)
{
    for (uint32_t n = 0; n < self->cols; n++) {
        const int16_t *w = self->weight + (size_t)(n / PANEL) * HIDDEN * PANEL;
        int32_t sum = 0;
        for (uint32_t k = 0; k < HIDDEN; k++) {
            sum += hidden[k] *
                   w[((size_t)(k / 2) * PANEL + n % PANEL) * 2 + k % 2];
        }
        out[n] = (float)sum * self->unit + self->bias[n];
    }
}

#if defined(DGM_HAS_AVX2)
DGM_AVX2 DGM_INLINE void multiply_avx2(const dgm_fixed_matrix *self,
                                       const int16_t *hidden, float *out)
{
    const __m256 unit = _mm256_set1_ps(self->unit);
    const int16_t *w = self->weight;
    for (uint32_t col = 0; col < self->cols; col += PANEL) {
        __m256i sum[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
        for (uint32_t k = 0; k < HIDDEN; k += 2, w += 2 * PANEL) {
            int32_t two;
            memcpy(&two, hidden + k, sizeof two);
            __m256i factor = _mm256_set1_epi32(two);
            for (uint32_t i = 0; i < 2; i++) {
                __m256i weight =
                    _mm256_loadu_si256((const __m256i_u *)(w + i * PANEL));
                sum[i] = _mm256_add_epi32(sum[i],
                                          _mm256_madd_epi16(factor, weight));
            }
        }
        for (uint32_t i = 0; i < 2; i++) {
            __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(sum[i]), unit);
            __m256 bias = _mm256_loadu_ps(self->bias + col + i * 8);
            _mm256_storeu_ps(out + col + i * 8, _mm256_add_ps(value, bias));
        }
    }
}
#endif

#if defined(DGM_HAS_AVX2)
/* sum[n] += the products of two numbers and two weights for each column. */
DGM_AVX512 DGM_INLINE void add_pairs(dgm_wholes_16 *sum, const int16_t *two,
                                     const int16_t *weight)
{
#if defined(DGM_AVX512_WRITTEN_OUT)
    for (uint32_t n = 0; n < PANEL; n++) {
        (*sum)[n] += two[0] * weight[2 * n] + two[1] * weight[2 * n + 1];
    }
#else
    int32_t both;
    memcpy(&both, two, sizeof both);
    *sum = (dgm_wholes_16)_mm512_dpwssd_epi32(
        (__m512i)*sum, _mm512_set1_epi32(both), _mm512_loadu_si512(weight));
#endif
}

DGM_AVX512 DGM_INLINE void multiply_avx512(const dgm_fixed_matrix *self,
                                           const int16_t *hidden, float *out)
{
    const int16_t *w = self->weight;
    for (uint32_t col = 0; col < self->cols; col += PANEL) {
        dgm_wholes_16 even = {0};
        dgm_wholes_16 odd = {0}; /* so that one need not wait for the other */
        for (uint32_t k = 0; k < HIDDEN; k += 4, w += 4 * PANEL) {
            add_pairs(&even, hidden + k, w);
            add_pairs(&odd, hidden + k + 2, w + 2 * PANEL);
        }
        *(dgm_floats_16 *)(out + col) =
            __builtin_convertvector(even + odd, dgm_floats_16) * self->unit +
            *(const dgm_floats_16 *)(self->bias + col);
    }
}
#endif

DGM_KERNEL_WIDE(product, multiply_avx512, multiply_avx2, multiply_plain,
                (const dgm_fixed_matrix *self, const int16_t *hidden,
                 float *out),
                (self, hidden, out))

void dgm_fixed_multiply(const dgm_fixed_matrix *matrix,
                        const int16_t hidden[DGM_NET_HIDDEN], float *out)
{
    product_any(matrix, hidden, out);
}

/* ------------------------------------------------------------ hidden layer */

typedef int16_t eight_words
    __attribute__((vector_size(16), aligned(2), may_alias));

DGM_INLINE void round_all(const float *x, size_t count, int16_t *out)
{
    for (size_t i = 0; i < count; i += 8) {
        dgm_wholes whole;
        dgm_round_floats(x + i, DGM_FIXED_ONE, DGM_FIXED_MOST, &whole);
        *(eight_words *)(out + i) =
            __builtin_convertvector(whole, eight_words);
    }
}

typedef int16_t sixteen_words
    __attribute__((vector_size(32), aligned(2), may_alias));

DGM_INLINE void round_wide(const float *x, size_t count, int16_t *out)
{
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        dgm_wholes_16 whole;
        dgm_round_sixteen(x + i, DGM_FIXED_ONE, DGM_FIXED_MOST, &whole);
        *(sixteen_words *)(out + i) =
            __builtin_convertvector(whole, sixteen_words);
    }
    round_all(x + i, count - i, out + i);
}

DGM_KERNEL_WIDE(round_all, round_wide, round_all, round_all,
                (const float *x, size_t count, int16_t *out), (x, count, out))

void dgm_fixed_round(const float *x, size_t count, int16_t *out)
{
    round_all_any(x, count, out);
}

static const int16_t *place_row(const dgm_fixed_net *self, const int16_t *seen,
                                uint32_t words, uint32_t place, uint32_t i)
{
    size_t at = (size_t)i * HIDDEN;
    return place == DGM_NONE ? self->outside + at
           : place >= words  ? self->root + at
                             : seen + (size_t)place * DGM_NET_SEEN + at;
}

#define ROWS (DGM_NET_PLACES + DGM_NET_STATE_FEATURES)

DGM_INLINE void sum_rows(const int16_t *bias, const int16_t *const *row,
                         int16_t *hidden)
{
    enum { PARTS = HIDDEN / 16 };
    sixteen_words sum[PARTS];
    for (uint32_t j = 0; j < PARTS; j++) {
        sum[j] = *(const sixteen_words *)(bias + j * 16);
    }
    for (uint32_t i = 0; i < ROWS; i++) {
        const int16_t *add = row[i];
        for (uint32_t j = 0; j < PARTS; j++) {
            sum[j] += *(const sixteen_words *)(add + j * 16);
        }
    }
    for (uint32_t j = 0; j < PARTS; j++) {
        sixteen_words most = (sixteen_words){0} + DGM_FIXED_HIDDEN_MOST;
        sixteen_words low = sum[j] > 0;
        sixteen_words kept = sum[j] & low;
        sixteen_words high = kept > most;
        *(sixteen_words *)(hidden + j * 16) = (kept & ~high) | (most & high);
    }
}

DGM_KERNEL(sum_rows, sum_rows, sum_rows,
           (const int16_t *bias, const int16_t *const *row, int16_t *hidden),
           (bias, row, hidden))

void dgm_fixed_hidden(const dgm_fixed_net *self, const int16_t *seen,
                      uint32_t words, const uint32_t place[DGM_NET_PLACES],
                      const uint32_t row[DGM_NET_STATE_FEATURES],
                      int16_t hidden[DGM_NET_HIDDEN])
{
    const int16_t *from[ROWS];
    for (uint32_t i = 0; i < DGM_NET_PLACES; i++) {
        from[i] = place_row(self, seen, words, place[i], i);
    }
    for (uint32_t i = 0; i < DGM_NET_STATE_FEATURES; i++) {
        from[DGM_NET_PLACES + i] = self->state + (size_t)row[i] * HIDDEN;
    }
    sum_rows_any(self->hidden_bias, from, hidden);
}
