/* SPDX-License-Identifier: Apache-2.0 */
/* Products in floats, in one order of sums on every machine. */
#include "product.h"

#include "base/kernel.h"

#include <string.h>

#define HIDDEN DGM_NET_HIDDEN
#define PANEL  DGM_NET_PANEL

typedef float eight __attribute__((vector_size(32), aligned(4), may_alias));
typedef float four __attribute__((vector_size(16), aligned(4), may_alias));

/* Products of `at_once` rows with one panel, kept in registers; sized by
 * hand for each width, since compilers spill what they split. */
#define PRODUCT(name, vector, lanes, at_once)                                 \
    DGM_INLINE void name##_block(const matrix_product *p, uint32_t m,         \
                                 uint32_t block, const uint32_t rows)         \
    {                                                                         \
        enum { PARTS = PANEL / (lanes) };                                     \
        const float *matrix = p->matrix + (size_t)block * p->inner * PANEL;   \
        const float *x = p->x + m * p->x_step;                                \
        float *out = p->out + m * p->row_step + block * p->block_step;        \
        vector sum[at_once][PARTS];                                           \
        for (uint32_t r = 0; r < rows; r++) {                                 \
            const float *start =                                              \
                p->bias ? p->bias + block * PANEL : out + r * p->row_step;    \
            for (uint32_t i = 0; i < PARTS; i++) {                            \
                sum[r][i] = *(const vector *)(start + i * (lanes));           \
            }                                                                 \
        }                                                                     \
        for (uint32_t k = 0; k < p->inner; k++) {                             \
            const float *w = matrix + (size_t)k * PANEL;                      \
            for (uint32_t r = 0; r < rows; r++) {                             \
                vector factor = x[r * p->x_step + k] - (vector){0};           \
                for (uint32_t i = 0; i < PARTS; i++) {                        \
                    sum[r][i] += factor * *(const vector *)(w + i * (lanes)); \
                }                                                             \
            }                                                                 \
        }                                                                     \
        for (uint32_t r = 0; r < rows; r++) {                                 \
            for (uint32_t i = 0; i < PARTS; i++) {                            \
                *(vector *)(out + r * p->row_step + i * (lanes)) = sum[r][i]; \
            }                                                                 \
        }                                                                     \
    }                                                                         \
    DGM_INLINE void name(const matrix_product *p)                             \
    {                                                                         \
        for (uint32_t block = 0; block < p->cols / PANEL; block++) {          \
            uint32_t m = 0;                                                   \
            for (; m + (at_once) <= p->rows; m += (at_once)) {                \
                name##_block(p, m, block, at_once);                           \
            }                                                                 \
            for (; m < p->rows; m++) {                                        \
                name##_block(p, m, block, 1);                                 \
            }                                                                 \
        }                                                                     \
    }

PRODUCT(multiply8, eight, 8, 5)
PRODUCT(multiply4, four, 4, 2)

/* Four partial sums, so that additions need not wait for each other. */
#define OUTPUT(name, vector, lanes)                                           \
    DGM_INLINE void name(const float *hidden, const float *matrix,            \
                         const float *bias, uint32_t cols, float *out)        \
    {                                                                         \
        enum { PARTS = PANEL / (lanes) };                                     \
        for (uint32_t block = 0; block < cols / PANEL; block++) {             \
            const float *m = matrix + (size_t)block * HIDDEN * PANEL;         \
            vector sum[4][PARTS] = {{{0}}};                                   \
            for (uint32_t k = 0; k < HIDDEN; k += 4) {                        \
                for (uint32_t i = 0; i < 4; i++) {                            \
                    const float *w = m + (size_t)(k + i) * PANEL;             \
                    vector factor = hidden[k + i] - (vector){0};              \
                    for (uint32_t j = 0; j < PARTS; j++) {                    \
                        sum[i][j] +=                                          \
                            factor * *(const vector *)(w + j * (lanes));      \
                    }                                                         \
                }                                                             \
            }                                                                 \
            for (uint32_t j = 0; j < PARTS; j++) {                            \
                size_t at = block * PANEL + j * (lanes);                      \
                *(vector *)(out + at) = (sum[0][j] + sum[1][j]) +             \
                                        (sum[2][j] + sum[3][j]) +             \
                                        *(const vector *)(bias + at);         \
            }                                                                 \
        }                                                                     \
    }

OUTPUT(output8, eight, 8)
OUTPUT(output4, four, 4)

DGM_KERNEL(multiply, multiply8, multiply4, (const matrix_product *p), (p))
DGM_KERNEL(output, output8, output4,
           (const float *hidden, const float *matrix, const float *bias,
            uint32_t cols, float *out),
           (hidden, matrix, bias, cols, out))

void product_multiply(const matrix_product *self)
{
    multiply_any(self);
}

void product_layer(const float *x, uint32_t rows, uint32_t inner,
                   const float *matrix, const float *bias, uint32_t cols,
                   float *out)
{
    matrix_product p = {.out = out,
                        .row_step = cols,
                        .block_step = PANEL,
                        .x = x,
                        .x_step = inner,
                        .matrix = matrix,
                        .bias = bias,
                        .rows = rows,
                        .inner = inner,
                        .cols = cols};
    multiply_any(&p);
}

void product_output(const float hidden[DGM_NET_HIDDEN], const float *matrix,
                    const float *bias, uint32_t cols, float *out)
{
    output_any(hidden, matrix, bias, cols, out);
}

void product_window(const dgm_net *self, const float *word, float *out,
                    uint32_t first, uint32_t last)
{
    size_t size = DGM_NET_EMBED * sizeof *out;
    for (uint32_t i = first; i < last; i++) {
        float *row = out + (size_t)i * DGM_NET_WINDOW;
        const float *here = word + (size_t)i * DGM_NET_EMBED;
        memcpy(row, i > first ? here - DGM_NET_EMBED : self->edge, size);
        memcpy(row + DGM_NET_EMBED, here, size);
        memcpy(row + 2 * (size_t)DGM_NET_EMBED,
               i + 1 < last ? here + DGM_NET_EMBED : self->edge, size);
    }
}

static const float *place_row(const dgm_net *self, const float *seen,
                              uint32_t words, uint32_t place, uint32_t i)
{
    size_t at = (size_t)i * HIDDEN;
    return place == DGM_NONE ? self->outside + at
           : place >= words  ? self->root + at
                             : seen + (size_t)place * DGM_NET_SEEN + at;
}

void product_hidden(const dgm_net *self, const float *seen, uint32_t words,
                    const uint32_t place[DGM_NET_PLACES],
                    const uint32_t row[DGM_NET_STATE_FEATURES],
                    float hidden[DGM_NET_HIDDEN])
{
    memcpy(hidden, self->hidden_bias, HIDDEN * sizeof *hidden);
    for (uint32_t i = 0; i < DGM_NET_PLACES; i++) {
        const float *add = place_row(self, seen, words, place[i], i);
        for (uint32_t j = 0; j < HIDDEN; j++) {
            hidden[j] += add[j];
        }
    }
    for (uint32_t i = 0; i < DGM_NET_STATE_FEATURES; i++) {
        const float *add = self->state + (size_t)row[i] * HIDDEN;
        for (uint32_t j = 0; j < HIDDEN; j++) {
            hidden[j] += add[j];
        }
    }
    for (uint32_t j = 0; j < HIDDEN; j++) {
        hidden[j] = hidden[j] > 0 ? hidden[j] : 0;
    }
}
