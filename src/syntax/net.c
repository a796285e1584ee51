/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of the network in its one array of weights, and the recurrence. */
#include "syntax/net.h"

#include "base/kernel.h"

#include <math.h>

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
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
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

/* -------------------------------------------------------------- recurrence */

/* x / (1 + |x|), a cheap relative of the hyperbolic tangent. */
DGM_INLINE float soft(float x)
{
    return x / (1.0F + fabsf(x));
}

DGM_INLINE void squash(float *gate)
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

DGM_INLINE void recur_one(const float *gate, const float *before, float *cell,
                          float *out)
{
    for (uint32_t j = 0; j < HALF; j++) {
        float forget = gate[HALF + j];
        cell[j] = forget * before[j] + (1.0F - forget) * gate[j];
        out[j] = gate[2 * HALF + j] * cell[j];
    }
}

DGM_INLINE void recur(float *gate, float *cell, float *out, uint32_t first,
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

DGM_KERNEL(recur, recur, recur,
           (float *gate, float *cell, float *out, uint32_t first,
            uint32_t last),
           (gate, cell, out, first, last))

void dgm_net_recur(float *gate, float *cell, float *out, uint32_t first,
                   uint32_t last)
{
    recur_any(gate, cell, out, first, last);
}

/* ------------------------------------------------------------------- words */

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
    row[7] = affix_row(8, 2 * word->listed + word->capital);
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

/* Room for 112 classes, the root and an empty place; see DGM_TAGS_MAX. */
#define TAG_ROWS    116U
#define COARSE_ROWS 20U
#define TAG_FIRST   640U
#define PAIR_FIRST  (TAG_FIRST + 3 * TAG_ROWS)

static uint32_t tag_row(const dgm_parse_state *state, uint32_t kind,
                        uint32_t word)
{
    uint32_t tag = word == DGM_NONE       ? TAG_ROWS - 1
                   : word >= state->count ? TAG_ROWS - 2
                                          : state->tag[word];
    return TAG_FIRST + kind * TAG_ROWS + tag;
}

static uint32_t coarse(const dgm_parse_state *state, uint32_t word)
{
    return word == DGM_NONE       ? COARSE_ROWS - 1
           : word >= state->count ? COARSE_ROWS - 2
                                  : state->coarse[state->tag[word]];
}

static uint32_t pair_row(const dgm_parse_state *state, uint32_t kind,
                         uint32_t a, uint32_t b)
{
    uint32_t pair = coarse(state, a) * COARSE_ROWS + coarse(state, b);
    return PAIR_FIRST + kind * COARSE_ROWS * COARSE_ROWS + pair;
}

_Static_assert(PAIR_FIRST + 2 * COARSE_ROWS * COARSE_ROWS <=
                   DGM_NET_STATE_ROWS,
               "all rows of the state have a place");

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
    row[8] = tag_row(state, 0, below);
    row[9] = tag_row(state, 1, top);
    row[10] = tag_row(state, 2, next);
    row[11] = pair_row(state, 0, below, top);
    row[12] = pair_row(state, 1, top, next);
}
