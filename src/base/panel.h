/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Products of bytes: activations of seven bits, weights of seven, exact sums
 * of thirty-two bits, so that they are the same on every machine.
 *
 * A matrix of [inner][cols] lies in panels of 16 columns, in which four
 * products of a column stand together: element (k, n) at
 * ((n/16 * inner/4 + k/4) * 16 + n%16) * 4 + k%4.  AVX2 sums four products in
 * sixteen bits, which is why neither side may have an eighth bit.
 */
#ifndef DGM_BASE_PANEL_H
#define DGM_BASE_PANEL_H

#include "base/kernel.h"

#include <stddef.h>
#include <string.h>

#if defined(DGM_HAS_AVX2)
#include <immintrin.h>
#endif

#define DGM_PANEL        16U /* columns */
#define DGM_PANEL_ROWS   3U  /* that one pass over a panel takes at most */
#define DGM_PANEL_X      127 /* the most that an activation may be, from 0 */
#define DGM_PANEL_WEIGHT 64  /* the most that a weight may be, either way */

_Static_assert(4 * DGM_PANEL_X * DGM_PANEL_WEIGHT <= INT16_MAX,
               "sums of four products fit in sixteen bits");

/* Where element (k, n) lies. */
static inline size_t dgm_panel_place(uint32_t inner, uint32_t k, uint32_t n)
{
    size_t group = (size_t)(n / DGM_PANEL) * (inner / 4) + k / 4;
    return (group * DGM_PANEL + n % DGM_PANEL) * 4 + k % 4;
}

/* sum[rows] += x[rows][inner] * the panel at `weight`; `inner` is a multiple
 * of 8 and `rows` known when this is compiled, at most DGM_PANEL_ROWS.  This
 * is one of the two ways that DGM_KERNEL chooses between. */
DGM_INLINE void dgm_panel_plain(const int8_t *weight, uint32_t inner,
                                const uint8_t *x, const uint32_t rows,
                                dgm_wholes sum[][2])
{
    for (uint32_t r = 0; r < rows; r++) {
        int32_t column[DGM_PANEL];
        memcpy(column, sum[r], sizeof column);
        for (uint32_t k = 0; k < inner; k++) {
            const int8_t *at = weight + dgm_panel_place(inner, k, 0);
            for (uint32_t n = 0; n < DGM_PANEL; n++) {
                column[n] += x[(size_t)r * inner + k] * at[(size_t)n * 4];
            }
        }
        memcpy(sum[r], column, sizeof column);
    }
}

#if defined(DGM_HAS_AVX2)
DGM_AVX2 DGM_INLINE __m256i dgm_panel_load(const void *at)
{
    return _mm256_loadu_si256((const __m256i_u *)at);
}

/* Four activations, eight times over. */
DGM_AVX2 DGM_INLINE __m256i dgm_panel_spread(const uint8_t *at)
{
    int32_t four;
    memcpy(&four, at, sizeof four);
    return _mm256_set1_epi32(four);
}

/* The same; the sums stay in registers. */
DGM_AVX2 DGM_INLINE void dgm_panel_avx2(const int8_t *weight, uint32_t inner,
                                        const uint8_t *x, const uint32_t rows,
                                        dgm_wholes sum[][2])
{
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i all[DGM_PANEL_ROWS][2];
    for (uint32_t r = 0; r < rows; r++) {
        all[r][0] = (__m256i)sum[r][0];
        all[r][1] = (__m256i)sum[r][1];
    }
    for (uint32_t k = 0; k < inner; k += 8, weight += 8 * DGM_PANEL) {
        __m256i w0 = dgm_panel_load(weight);
        __m256i w1 = dgm_panel_load(weight + 32);
        __m256i w2 = dgm_panel_load(weight + 64);
        __m256i w3 = dgm_panel_load(weight + 96);
        for (uint32_t r = 0; r < rows; r++) {
            __m256i a = dgm_panel_spread(x + (size_t)r * inner + k);
            __m256i b = dgm_panel_spread(x + (size_t)r * inner + k + 4);
            __m256i low = _mm256_add_epi16(_mm256_maddubs_epi16(a, w0),
                                           _mm256_maddubs_epi16(b, w2));
            __m256i high = _mm256_add_epi16(_mm256_maddubs_epi16(a, w1),
                                            _mm256_maddubs_epi16(b, w3));
            all[r][0] =
                _mm256_add_epi32(all[r][0], _mm256_madd_epi16(low, ones));
            all[r][1] =
                _mm256_add_epi32(all[r][1], _mm256_madd_epi16(high, ones));
        }
    }
    for (uint32_t r = 0; r < rows; r++) {
        sum[r][0] = (dgm_wholes)all[r][0];
        sum[r][1] = (dgm_wholes)all[r][1];
    }
}
#endif

#endif
