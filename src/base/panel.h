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
/* Rows and panels that one pass takes: as many as there are registers for
 * their sums, since each row costs a load for all panels, and each panel one
 * for all rows. */
#define DGM_PANEL_ROWS   6U  /* at most, of any kernel */
#define DGM_PANELS       4U  /* likewise */
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

/* What is multiplied: out[rows][cols] is made of the sums of x[rows][inner] *
 * weight[inner][cols] by `layer` and what else it knows of rows. */
typedef struct dgm_panel_task {
    const int8_t *weight;
    const uint8_t *x;
    const void *layer;
    const void *more; /* of each row; may be NULL */
    float *out;
    uint32_t inner; /* a multiple of 8 */
    uint32_t cols;  /* a multiple of DGM_PANEL */
    uint32_t rows;
} dgm_panel_task;

/* sum[rows][panels] = x[rows][inner] * the panels at `weight`; `rows` and
 * `panels` are known when this is compiled, at most those of the kernel. */
typedef void dgm_panel_sums(const int8_t *weight, uint32_t inner,
                            const uint8_t *x, uint32_t rows, uint32_t panels,
                            int32_t sum[][DGM_PANEL]);

/* Sets what comes out of the sums of a row and a panel from `col` on. */
typedef void dgm_panel_finish(const dgm_panel_task *task, uint32_t row,
                              uint32_t col, const int32_t sum[DGM_PANEL]);

DGM_INLINE void dgm_panel_plain(const int8_t *weight, uint32_t inner,
                                const uint8_t *x, const uint32_t rows,
                                const uint32_t panels,
                                int32_t sum[][DGM_PANEL])
{
    (void)panels; /* one */
    for (uint32_t r = 0; r < rows; r++) {
        int32_t column[DGM_PANEL] = {0};
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
#define DGM_PANEL_ROWS_AVX2 3U
DGM_AVX2 DGM_INLINE void dgm_panel_avx2(const int8_t *weight, uint32_t inner,
                                        const uint8_t *x, const uint32_t rows,
                                        const uint32_t panels,
                                        int32_t sum[][DGM_PANEL])
{
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i all[DGM_PANEL_ROWS_AVX2][2];
    (void)panels; /* one */
    for (uint32_t r = 0; r < rows; r++) {
        all[r][0] = _mm256_setzero_si256();
        all[r][1] = _mm256_setzero_si256();
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
        _mm256_storeu_si256((__m256i_u *)sum[r], all[r][0]);
        _mm256_storeu_si256((__m256i_u *)(sum[r] + 8), all[r][1]);
    }
}

/* Products of four bytes for each of sixteen columns are one instruction where
 * there is AVX-512 VNNI. */
DGM_AVX512 DGM_INLINE void dgm_panel_four(dgm_wholes_16 *sum, const uint8_t *x,
                                          const int8_t *weight)
{
#if defined(DGM_AVX512_WRITTEN_OUT)
    for (uint32_t i = 0; i < 4 * DGM_PANEL; i++) {
        (*sum)[i / 4] += x[i % 4] * weight[i];
    }
#else
    int32_t four;
    memcpy(&four, x, sizeof four);
    *sum = (dgm_wholes_16)_mm512_dpbusd_epi32(
        (__m512i)*sum, _mm512_set1_epi32(four), _mm512_loadu_si512(weight));
#endif
}

/* The same. */
DGM_AVX512 DGM_INLINE void dgm_panel_vnni(const int8_t *weight, uint32_t inner,
                                          const uint8_t *x,
                                          const uint32_t rows,
                                          const uint32_t panels,
                                          int32_t sum[][DGM_PANEL])
{
    const size_t panel = (size_t)inner * DGM_PANEL;
    dgm_wholes_16 all[DGM_PANEL_ROWS][DGM_PANELS];
    DGM_UNROLL
    for (uint32_t r = 0; r < rows; r++) {
        DGM_UNROLL
        for (uint32_t p = 0; p < panels; p++) {
            all[r][p] = (dgm_wholes_16){0};
        }
    }
    for (uint32_t k = 0; k < inner; k += 4, weight += 4 * DGM_PANEL) {
        DGM_UNROLL
        for (uint32_t r = 0; r < rows; r++) {
            DGM_UNROLL
            for (uint32_t p = 0; p < panels; p++) {
                dgm_panel_four(&all[r][p], x + (size_t)r * inner + k,
                               weight + p * panel);
            }
        }
    }
    DGM_UNROLL
    for (uint32_t r = 0; r < rows; r++) {
        DGM_UNROLL
        for (uint32_t p = 0; p < panels; p++) {
            *(dgm_wholes_16 *)sum[r * panels + p] = all[r][p];
        }
    }
}
#endif

/* ---------------------------------------------------------------- matrices */

DGM_INLINE void dgm_panel_pass(dgm_panel_sums *sums, dgm_panel_finish *finish,
                               const dgm_panel_task *task, uint32_t row,
                               const uint32_t rows, uint32_t col,
                               const uint32_t panels)
{
    int32_t sum[DGM_PANEL_ROWS * DGM_PANELS][DGM_PANEL];
    sums(task->weight + (size_t)col * task->inner, task->inner,
         task->x + (size_t)row * task->inner, rows, panels, sum);
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t p = 0; p < panels; p++) {
            finish(task, row + r, col + p * DGM_PANEL, sum[r * panels + p]);
        }
    }
}

/* All rows, in passes of `most` and of one less, so that none is left that
 * would go alone. */
DGM_INLINE void dgm_panel_rows(dgm_panel_sums *sums, dgm_panel_finish *finish,
                               const dgm_panel_task *task, const uint32_t most,
                               uint32_t col, const uint32_t panels)
{
#define PASS(n)                                                               \
    case n:                                                                   \
        dgm_panel_pass(sums, finish, task, row, (n) < most ? (n) : most, col, \
                       panels);                                               \
        break
    uint32_t passes = (task->rows + most - 1) / most;
    for (uint32_t row = 0; passes > 0; passes--) {
        uint32_t rows = (task->rows - row + passes - 1) / passes;
        switch (rows) {
            PASS(1);
            PASS(2);
            PASS(3);
            PASS(4);
            PASS(5);
        default:
            dgm_panel_pass(sums, finish, task, row, most, col, panels);
        }
        row += rows;
    }
#undef PASS
}

DGM_INLINE void dgm_panel_all(dgm_panel_sums *sums, dgm_panel_finish *finish,
                              const dgm_panel_task *task, const uint32_t rows,
                              const uint32_t panels)
{
    uint32_t col = 0;
    for (; col + panels * DGM_PANEL <= task->cols; col += panels * DGM_PANEL) {
        dgm_panel_rows(sums, finish, task, rows, col, panels);
    }
    for (; panels > 1 && col < task->cols; col += DGM_PANEL) {
        dgm_panel_rows(sums, finish, task, rows, col, 1);
    }
}

/* Defines name##_any, which multiplies with the sums of this machine; what
 * comes out is set sixteen or eight columns at a time. */
#if defined(DGM_HAS_AVX2)
#define DGM_PANEL_KERNEL(name, finish_16, finish_8)                           \
    DGM_AVX512 static void name##_vnni(const dgm_panel_task *task)            \
    {                                                                         \
        dgm_panel_all(dgm_panel_vnni, finish_16, task, DGM_PANEL_ROWS,        \
                      DGM_PANELS);                                            \
    }                                                                         \
    DGM_AVX2 static void name##_avx2(const dgm_panel_task *task)              \
    {                                                                         \
        dgm_panel_all(dgm_panel_avx2, finish_8, task, DGM_PANEL_ROWS_AVX2,    \
                      1);                                                     \
    }                                                                         \
    static void name##_any(const dgm_panel_task *task)                        \
    {                                                                         \
        if (dgm_has_avx512()) {                                               \
            name##_vnni(task);                                                \
        } else if (__builtin_cpu_supports("avx2")) {                          \
            name##_avx2(task);                                                \
        } else {                                                              \
            dgm_panel_all(dgm_panel_plain, finish_8, task, 1, 1);             \
        }                                                                     \
    }
#else
#define DGM_PANEL_KERNEL(name, finish_16, finish_8)                           \
    static void name##_any(const dgm_panel_task *task)                        \
    {                                                                         \
        dgm_panel_all(dgm_panel_plain, finish_8, task, 1, 1);                 \
    }
#endif

#endif
