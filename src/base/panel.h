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

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#if defined(DGM_HAS_AVX2)
#include <immintrin.h>
#endif

#define DGM_PANEL 16U /* columns */
/* Rows that one pass over a panel takes: as many as there are registers for
 * their sums, since each costs a load and all of them one of the weights. */
#define DGM_PANEL_ROWS      3U  /* of any kernel */
#define DGM_PANEL_ROWS_VNNI 12U /* of that one, too */
#define DGM_PANEL_ROWS_MOST 12U
#define DGM_PANEL_X         127 /* the most that an activation may be, from 0 */
#define DGM_PANEL_WEIGHT    64  /* the most that a weight may be, either way */

_Static_assert(4 * DGM_PANEL_X * DGM_PANEL_WEIGHT <= INT16_MAX,
               "sums of four products fit in sixteen bits");

/* Where element (k, n) lies. */
static inline size_t dgm_panel_place(uint32_t inner, uint32_t k, uint32_t n)
{
    size_t group = (size_t)(n / DGM_PANEL) * (inner / 4) + k / 4;
    return (group * DGM_PANEL + n % DGM_PANEL) * 4 + k % 4;
}

/* sum[rows] += x[rows][inner] * the panel at `weight`; `inner` is a multiple
 * of 8 and `rows` known when this is compiled, at most those of the kernel. */
typedef void dgm_panel_sums(const int8_t *weight, uint32_t inner,
                            const uint8_t *x, uint32_t rows,
                            dgm_wholes sum[][2]);

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

/* Products of four bytes for each of sixteen columns are one instruction where
 * there is AVX-512 VNNI.  With DGM_VNNI_WRITTEN_OUT it is written out, so that
 * a test can run the loop on any machine. */
typedef int32_t dgm_sixteen
    __attribute__((vector_size(64), aligned(4), may_alias));

#if defined(DGM_VNNI_WRITTEN_OUT)
#define DGM_VNNI DGM_AVX2
static inline bool dgm_panel_has_vnni(void)
{
    return __builtin_cpu_supports("avx2");
}
DGM_VNNI DGM_INLINE void dgm_panel_four(dgm_sixteen *sum, const uint8_t *x,
                                        const int8_t *weight)
{
    for (uint32_t i = 0; i < 4 * DGM_PANEL; i++) {
        (*sum)[i / 4] += x[i % 4] * weight[i];
    }
}
#else
#define DGM_VNNI __attribute__((target("avx2,avx512f,avx512vnni")))
static inline bool dgm_panel_has_vnni(void)
{
    return __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512vnni");
}
DGM_VNNI DGM_INLINE void dgm_panel_four(dgm_sixteen *sum, const uint8_t *x,
                                        const int8_t *weight)
{
    int32_t four;
    memcpy(&four, x, sizeof four);
    *sum = (dgm_sixteen)_mm512_dpbusd_epi32(
        (__m512i)*sum, _mm512_set1_epi32(four), _mm512_loadu_si512(weight));
}
#endif

/* The same.  Few rows have two sums each, so that one need not wait for the
 * other; many keep each other busy. */
DGM_VNNI DGM_INLINE void dgm_panel_vnni(const int8_t *weight, uint32_t inner,
                                        const uint8_t *x, const uint32_t rows,
                                        dgm_wholes sum[][2])
{
    const bool apart = rows <= DGM_PANEL_ROWS;
    dgm_sixteen even[DGM_PANEL_ROWS_VNNI];
    dgm_sixteen odd[DGM_PANEL_ROWS];
#pragma GCC unroll 12
    for (uint32_t r = 0; r < rows; r++) {
        even[r] = *(const dgm_sixteen *)sum[r];
        if (apart) {
            odd[r] = (dgm_sixteen){0};
        }
    }
    for (uint32_t k = 0; k < inner; k += 8, weight += 8 * DGM_PANEL) {
#pragma GCC unroll 12
        for (uint32_t r = 0; r < rows; r++) {
            dgm_panel_four(&even[r], x + (size_t)r * inner + k, weight);
        }
#pragma GCC unroll 12
        for (uint32_t r = 0; r < rows; r++) {
            dgm_panel_four(apart ? &odd[r] : &even[r],
                           x + (size_t)r * inner + k + 4,
                           weight + 4 * DGM_PANEL);
        }
    }
#pragma GCC unroll 12
    for (uint32_t r = 0; r < rows; r++) {
        if (apart) {
            even[r] += odd[r];
        }
        *(dgm_sixteen *)sum[r] = even[r];
    }
}
#endif

/* Defines name##_any, which calls `run` with the sums of this machine, and
 * how many rows they take at once, before what is passed. */
#if defined(DGM_HAS_AVX2)
#define DGM_PANEL_KERNEL(name, run, declared, ...)                            \
    DGM_VNNI static void name##_vnni declared                                 \
    {                                                                         \
        run(dgm_panel_vnni, DGM_PANEL_ROWS_VNNI, __VA_ARGS__);                \
    }                                                                         \
    DGM_AVX2 static void name##_avx2 declared                                 \
    {                                                                         \
        run(dgm_panel_avx2, DGM_PANEL_ROWS, __VA_ARGS__);                     \
    }                                                                         \
    static void name##_any declared                                           \
    {                                                                         \
        if (dgm_panel_has_vnni()) {                                           \
            name##_vnni(__VA_ARGS__);                                         \
        } else if (__builtin_cpu_supports("avx2")) {                          \
            name##_avx2(__VA_ARGS__);                                         \
        } else {                                                              \
            run(dgm_panel_plain, DGM_PANEL_ROWS, __VA_ARGS__);                \
        }                                                                     \
    }
#else
#define DGM_PANEL_KERNEL(name, run, declared, ...)                            \
    static void name##_any declared                                           \
    {                                                                         \
        run(dgm_panel_plain, DGM_PANEL_ROWS, __VA_ARGS__);                    \
    }
#endif

#endif
