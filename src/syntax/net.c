#include "syntax/net.h"

#include <math.h>
#include <string.h>

#define WIDTH  DGM_NET_WIDTH
#define HALF   DGM_NET_HALF
#define HIDDEN DGM_NET_HIDDEN
#define PANEL  DGM_NET_PANEL

/* ------------------------------------------------------------------ layout */

static size_t take(const float **slice, const float *weight, size_t at,
                   size_t size)
{
    *slice = weight ? weight + at : NULL;
    return at + size;
}

static size_t lay_out(dgm_net *net, const float *w, uint32_t tags,
                      uint32_t labels)
{
    size_t at = 0;
    net->tags = dgm_net_pad(tags);
    net->labels = dgm_net_pad(labels);
    at = take(&net->window, w, at, DGM_NET_WINDOW * WIDTH);
    at = take(&net->window_bias, w, at, WIDTH);
    for (int i = 0; i < 2; i++) {
        at = take(&net->gate[i], w, at, WIDTH * DGM_NET_GATES);
        at = take(&net->gate_bias[i], w, at, DGM_NET_GATES);
    }
    at = take(&net->tag, w, at, (size_t)WIDTH * net->tags);
    at = take(&net->tag_bias, w, at, net->tags);
    at = take(&net->place, w, at, WIDTH * DGM_NET_SEEN);
    at = take(&net->outside, w, at, DGM_NET_SEEN);
    at = take(&net->root, w, at, DGM_NET_SEEN);
    at = take(&net->hidden_bias, w, at, HIDDEN);
    at = take(&net->state, w, at, DGM_NET_STATE_ROWS * HIDDEN);
    at = take(&net->act, w, at, HIDDEN * PANEL);
    at = take(&net->act_bias, w, at, PANEL);
    for (int i = 0; i < 2; i++) {
        at = take(&net->label[i], w, at, (size_t)HIDDEN * net->labels);
        at = take(&net->label_bias[i], w, at, net->labels);
    }
    return take(&net->edge, w, at, DGM_NET_EMBED);
}

size_t dgm_net_size(uint32_t tags, uint32_t labels)
{
    dgm_net net;
    return lay_out(&net, NULL, tags, labels);
}

void dgm_net_bind(dgm_net *self, const float *weight, uint32_t tags,
                  uint32_t labels)
{
    (void)lay_out(self, weight, tags, labels);
}

/* ---------------------------------------------------------------- products */

/* Sixteen floats; the compiler splits them where registers are narrower. */
typedef float wide __attribute__((vector_size(64), aligned(4), may_alias));
typedef float wide8 __attribute__((vector_size(32), aligned(4), may_alias));
typedef float wide4 __attribute__((vector_size(16), aligned(4), may_alias));

#define INLINE static inline __attribute__((always_inline))

/* Products of `at_once` rows with one panel, kept in registers; sized by
 * hand for each width, since compilers spill what they split. */
#define PRODUCT(name, vector, lanes, at_once)                                 \
    INLINE void name##_block(const dgm_net_product *p, uint32_t m,            \
                             uint32_t block, const uint32_t rows)             \
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
    INLINE void name(const dgm_net_product *p)                                \
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

PRODUCT(multiply16, wide, 16, 6)
PRODUCT(multiply8, wide8, 8, 5)
PRODUCT(multiply4, wide4, 4, 2)

/* Four partial sums, so that additions need not wait for each other. */
#define OUTPUT(name, vector, lanes)                                           \
    INLINE void name(const float *hidden, const float *matrix,                \
                     const float *bias, uint32_t cols, float *out)            \
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

OUTPUT(output16, wide, 16)
OUTPUT(output8, wide8, 8)
OUTPUT(output4, wide4, 4)

/* x / (1 + |x|), a cheap relative of the hyperbolic tangent. */
INLINE float soft(float x)
{
    return x / (1.0F + fabsf(x));
}

INLINE void squash(float *gate)
{
    for (uint32_t d = 0; d < 2; d++) {
        float *g = gate + (size_t)d * 3 * HALF;
        for (uint32_t j = 0; j < HALF; j++) {
            g[j] = soft(g[j]);
        }
        for (uint32_t j = HALF; j < 3 * HALF; j++) {
            g[j] = 0.5F + 0.5F * soft(g[j]);
        }
    }
}

INLINE void recur_one(const float *gate, const float *before, float *cell,
                      float *out)
{
    for (uint32_t j = 0; j < HALF; j++) {
        float forget = gate[HALF + j];
        cell[j] = forget * before[j] + (1.0F - forget) * gate[j];
        out[j] = gate[2 * HALF + j] * cell[j];
    }
}

INLINE void recur(float *gate, float *cell, float *out, uint32_t first,
                  uint32_t last)
{
    static const float none[HALF];
    for (uint32_t i = first; i < last; i++) {
        squash(gate + (size_t)i * DGM_NET_GATES);
    }
    for (uint32_t i = first; i < last; i++) {
        size_t at = (size_t)i * WIDTH;
        recur_one(gate + (size_t)i * DGM_NET_GATES,
                  i == first ? none : cell + at - WIDTH, cell + at, out + at);
    }
    for (uint32_t i = last; i-- > first;) {
        size_t at = (size_t)i * WIDTH + HALF;
        recur_one(gate + (size_t)i * DGM_NET_GATES + 3 * (size_t)HALF,
                  i + 1 == last ? none : cell + at + WIDTH, cell + at,
                  out + at);
    }
}

/* Each kernel is compiled for the widest registers that a machine may have;
 * the arithmetic is the same. */
#if defined(__x86_64__)
#define KERNEL(name, of16, of8, of4, declared, passed)                        \
    __attribute__((target("avx512f"))) static void name##_512 declared        \
    {                                                                         \
        of16 passed;                                                          \
    }                                                                         \
    __attribute__((target("avx2"))) static void name##_256 declared           \
    {                                                                         \
        of8 passed;                                                           \
    }                                                                         \
    static void name##_any declared                                           \
    {                                                                         \
        if (__builtin_cpu_supports("avx512f")) {                              \
            name##_512 passed;                                                \
        } else if (__builtin_cpu_supports("avx2")) {                          \
            name##_256 passed;                                                \
        } else {                                                              \
            of4 passed;                                                       \
        }                                                                     \
    }
#else
#define KERNEL(name, of16, of8, of4, declared, passed)                        \
    static void name##_any declared                                           \
    {                                                                         \
        of4 passed;                                                           \
    }
#endif

KERNEL(multiply, multiply16, multiply8, multiply4, (const dgm_net_product *p),
       (p))
KERNEL(recur, recur, recur, recur,
       (float *gate, float *cell, float *out, uint32_t first, uint32_t last),
       (gate, cell, out, first, last))
KERNEL(output, output16, output8, output4,
       (const float *hidden, const float *matrix, const float *bias,
        uint32_t cols, float *out),
       (hidden, matrix, bias, cols, out))

void dgm_net_multiply(const dgm_net_product *self)
{
    multiply_any(self);
}

void dgm_net_layer(const float *x, uint32_t rows, uint32_t inner,
                   const float *matrix, const float *bias, uint32_t cols,
                   float *out)
{
    dgm_net_product p = {.out = out,
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

void dgm_net_recur(float *gate, float *cell, float *out, uint32_t first,
                   uint32_t last)
{
    recur_any(gate, cell, out, first, last);
}

void dgm_net_output(const float hidden[DGM_NET_HIDDEN], const float *matrix,
                    const float *bias, uint32_t cols, float *out)
{
    output_any(hidden, matrix, bias, cols, out);
}

/* ------------------------------------------------------------------- words */

void dgm_net_window(const dgm_net *self, const float *word, float *out,
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

static uint32_t affix_row(uint32_t kind, uint32_t hash)
{
    uint32_t mixed = (hash ^ kind * 0x9E3779B9U) * 0x85EBCA6BU;
    return (mixed ^ mixed >> 15) & (DGM_NET_AFFIX_ROWS - 1);
}

void dgm_net_affixes(const dgm_word *word, uint32_t row[DGM_NET_AFFIXES])
{
    for (uint32_t i = 0; i < 4; i++) {
        row[i] = affix_row(i + 1, word->suffix[i]);
    }
    row[4] = affix_row(5, word->prefix[0]);
    row[5] = affix_row(6, word->prefix[1]);
    row[6] = affix_row(7, word->shape);
}

/* ------------------------------------------------------------------ parser */

static uint32_t label_row(const dgm_parse_state *state, uint32_t kind,
                          uint32_t parent, uint32_t *const side)
{
    uint32_t child = parent == DGM_NONE ? DGM_NONE : side[parent];
    uint32_t label = child == DGM_NONE ? 127 : state->label[child] & 127U;
    return kind * 128 + label;
}

static uint32_t capped(uint32_t n, uint32_t most)
{
    return n < most ? n : most;
}

static uint32_t far_apart(uint32_t from, uint32_t to)
{
    uint32_t distance = from == DGM_NONE ? 0 : to - from;
    return distance < 8    ? distance
           : distance < 12 ? 8
           : distance < 20 ? 9
                           : 10;
}

void dgm_net_places(const dgm_parse_state *state,
                    uint32_t place[DGM_NET_PLACES],
                    uint32_t row[DGM_NET_STATE_FEATURES])
{
    for (uint32_t i = 0; i < 3; i++) {
        place[2 - i] =
            i < state->depth ? state->stack[state->depth - 1 - i] : DGM_NONE;
    }
    uint32_t below = place[1];
    uint32_t top = place[2];
    uint32_t next = place[3] = state->next;
    row[0] = label_row(state, 0, top, state->left[0]);
    row[1] = label_row(state, 1, top, state->right[0]);
    row[2] = label_row(state, 2, next, state->left[0]);
    row[3] = label_row(state, 3, below, state->right[0]);
    uint32_t lefts = top == DGM_NONE ? 0 : state->left_count[top];
    uint32_t rights = top == DGM_NONE ? 0 : state->right_count[top];
    row[4] = 512 + capped(lefts, 5) * 6 + capped(rights, 5);
    row[5] = 548 + capped(state->left_count[next], 5);
    row[6] = 560 + far_apart(top, next);
    row[7] = 576 + far_apart(below, top == DGM_NONE ? 0 : top);
}

static const float *place_row(const dgm_net *self, const float *seen,
                              uint32_t words, uint32_t place, uint32_t i)
{
    size_t at = (size_t)i * HIDDEN;
    return place == DGM_NONE ? self->outside + at
           : place >= words  ? self->root + at
                             : seen + (size_t)place * DGM_NET_SEEN + at;
}

void dgm_net_hidden(const dgm_net *self, const float *seen, uint32_t words,
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
