/* SPDX-License-Identifier: Apache-2.0 */
/* Layers on bytes: rounding of weights and values, and the products. */
#include "syntax/dense.h"

#include "base/panel.h"

#include <math.h>
#include <string.h>

#define EMBED DGM_NET_EMBED
#define PANEL DGM_PANEL

_Static_assert(DGM_DENSE_ZERO + DGM_DENSE_MOST <= DGM_PANEL_X &&
                   DGM_DENSE_MOST <= DGM_PANEL_WEIGHT,
               "values and weights have seven bits");

/* ------------------------------------------------------------------ making */

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
        weight[dgm_panel_place(inner, k, n)] = (int8_t)rounded;
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

#define FINISH(name, floats, wholes, lanes)                                   \
    DGM_INLINE void name(const dgm_panel_task *task, uint32_t row,            \
                         uint32_t col, const int32_t sum[PANEL])              \
    {                                                                         \
        const dgm_dense *self = task->layer;                                  \
        float *out = task->out + (size_t)row * self->cols;                    \
        for (uint32_t i = 0; i < PANEL; i += (lanes)) {                       \
            const size_t n = col + i;                                         \
            wholes whole = *(const wholes *)(sum + i) +                       \
                           *(const wholes *)(self->start + n);                \
            *(floats *)(out + n) = __builtin_convertvector(whole, floats) *   \
                                       *(const floats *)(self->unit + n) +    \
                                   *(const floats *)(self->bias + n);         \
        }                                                                     \
    }
FINISH(finish_8, dgm_floats, dgm_wholes_8, 8)
FINISH(finish_16, dgm_floats_16, dgm_wholes_16, 16)

DGM_PANEL_KERNEL(product, finish_16, finish_8)

void dgm_dense_multiply(const dgm_dense *self, const uint8_t *x, uint32_t rows,
                        float *out)
{
    product_any(&(dgm_panel_task){.weight = self->weight,
                                  .x = x,
                                  .layer = self,
                                  .out = out,
                                  .inner = self->inner,
                                  .cols = self->cols,
                                  .rows = rows});
}

/* ---------------------------------------------------------------- rounding */

typedef uint8_t eight_bytes
    __attribute__((vector_size(8), aligned(1), may_alias));

typedef uint8_t sixteen_bytes
    __attribute__((vector_size(16), aligned(1), may_alias));

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

DGM_INLINE void round_wide(const float *x, size_t count, uint8_t *out)
{
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        dgm_wholes_16 whole;
        dgm_round_sixteen(x + i, DGM_DENSE_ONE, DGM_DENSE_MOST, &whole);
        *(sixteen_bytes *)(out + i) =
            __builtin_convertvector(whole + DGM_DENSE_ZERO, sixteen_bytes);
    }
    round_all(x + i, count - i, out + i);
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

DGM_KERNEL_WIDE(round_all, round_wide, round_all, round_all,
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
