/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The network over a batch of sentences, forward and back.  In learning,
 * values are dropped at random and rare forms are replaced by the unknown
 * one, so that the network does not rely on what it saw once.
 */
#include "batch.h"

#include "product.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH      DGM_NET_WIDTH
#define GATES      DGM_NET_GATES
#define EMBED      DGM_NET_EMBED
#define DROP_WORD  0.1F
#define DROP_LAYER 0.1F

/* ------------------------------------------------------------------ memory */

dgm_err batch_init(batch *b, dgm_arena *arena, network *net, uint32_t cap)
{
    uint32_t tags = net->net.tags;
    struct {
        float **at;
        size_t cols;
    } list[] = {{&b->word, EMBED},
                {&b->window, DGM_NET_WINDOW},
                {&b->near, WIDTH},
                {&b->tag, tags},
                {&b->seen, DGM_NET_SEEN},
                {&b->mask_word, EMBED},
                {&b->mask_near, WIDTH},
                {&b->d_word, EMBED},
                {&b->d_window, DGM_NET_WINDOW},
                {&b->d_near, WIDTH},
                {&b->d_gate, GATES},
                {&b->d_tag, tags},
                {&b->d_seen, DGM_NET_SEEN},
                {&b->d_extra, WIDTH}};
    bool good = true;
    *b = (batch){.net = net, .cap = cap};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        *list[i].at =
            dgm_arena_array(arena, cap, list[i].cols * sizeof(float));
        good = good && *list[i].at;
    }
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        b->gate[i] = dgm_arena_array(arena, cap, GATES * sizeof(float));
        b->cell[i] = dgm_arena_array(arena, cap, WIDTH * sizeof(float));
        b->out[i] = dgm_arena_array(arena, cap, WIDTH * sizeof(float));
        b->mask_out[i] = dgm_arena_array(arena, cap, WIDTH * sizeof(float));
        b->d_out[i] = dgm_arena_array(arena, cap, WIDTH * sizeof(float));
        good = good && b->gate[i] && b->cell[i] && b->out[i] &&
               b->mask_out[i] && b->d_out[i];
    }
    b->row = dgm_arena_array(arena, cap, sizeof *b->row);
    b->scratch = dgm_arena_array(
        arena, LAYER_SCRATCH(cap, DGM_NET_WINDOW, DGM_NET_SEEN),
        sizeof(float));
    return good && b->row && b->scratch ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

uint32_t batch_longest(const corpus *treebank)
{
    uint32_t longest = 1;
    for (uint32_t k = 0; k < treebank->sentence.count; k++) {
        uint32_t count = treebank->sentence.at[k].count;
        longest = count > longest ? count : longest;
    }
    return longest;
}

/* ----------------------------------------------------------------- forward */

static void drop(batch *b, float *x, float *mask, size_t count, float share)
{
    if (!b->learning) {
        return;
    }
    float kept = 1.0F / (1.0F - share);
    for (size_t i = 0; i < count; i++) {
        mask[i] = batch_unit(&b->seed) < share ? 0.0F : kept;
        x[i] *= mask[i];
    }
}

static void multiply_mask(float *x, const float *mask, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        x[i] *= mask[i];
    }
}

static uint32_t form_row(batch *b, uint64_t key)
{
    const network *net = b->net;
    uint32_t mask = net->vocabulary_size - 1;
    for (uint32_t at = (uint32_t)key & mask; net->vocabulary[at].key != 0;
         at = (at + 1) & mask) {
        if (net->vocabulary[at].key == key) {
            uint32_t row = net->vocabulary[at].row;
            float count = (float)net->form_count[row];
            bool hide =
                b->learning && batch_unit(&b->seed) < 0.5F / (0.5F + count);
            return hide ? 0 : row;
        }
    }
    return 0;
}

static void embed(batch *b, const gold_sentence *s, uint32_t first)
{
    const network *net = b->net;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t *row = b->row[first + i];
        float *out = b->word + (size_t)(first + i) * EMBED;
        row[0] = form_row(b, s->form[i]);
        dgm_net_affixes(&s->word[i], row + 1);
        memcpy(out, net->form.weight + (size_t)row[0] * EMBED,
               EMBED * sizeof *out);
        for (uint32_t k = 1; k <= DGM_NET_AFFIXES; k++) {
            const float *add = net->affix.weight + (size_t)row[k] * EMBED;
            for (uint32_t j = 0; j < EMBED; j++) {
                out[j] += add[j];
            }
        }
    }
}

/* Embeddings and the window: fills `near`. */
static void read_words(batch *b)
{
    const dgm_net *net = &b->net->net;
    b->words = 0;
    for (uint32_t k = 0; k < b->part_count; k++) {
        embed(b, b->part[k], b->words);
        b->words += b->part[k]->count;
    }
    drop(b, b->word, b->mask_word, (size_t)b->words * EMBED, DROP_WORD);
    for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
        uint32_t last = at + b->part[k]->count;
        product_window(net, b->word, b->window, at, last);
        at = last;
    }
    product_layer(b->window, b->words, DGM_NET_WINDOW, net->window,
                  net->window_bias, WIDTH, b->near);
    size_t wide = (size_t)b->words * WIDTH;
    for (size_t i = 0; i < wide; i++) {
        b->near[i] = b->near[i] > 0 ? b->near[i] : 0;
    }
    drop(b, b->near, b->mask_near, wide, DROP_LAYER);
}

void batch_forward(batch *b)
{
    static const float none[DGM_NET_SEEN];
    const dgm_net *net = &b->net->net;
    read_words(b);
    size_t wide = (size_t)b->words * WIDTH;
    const float *below = b->near;
    for (int layer = 0; layer < DGM_NET_LAYERS; layer++) {
        float *out = b->out[layer];
        product_layer(below, b->words, WIDTH, net->gate[layer],
                      net->gate_bias[layer], GATES, b->gate[layer]);
        for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
            uint32_t last = at + b->part[k]->count;
            dgm_net_recur(b->gate[layer], b->cell[layer], out, at, last);
            at = last;
        }
        for (size_t i = 0; i < wide; i++) {
            out[i] += below[i];
        }
        drop(b, out, b->mask_out[layer], wide, DROP_LAYER);
        below = out;
    }
    product_layer(b->out[DGM_NET_TAG_LAYER], b->words, WIDTH, net->tag,
                  net->tag_bias, net->tags, b->tag);
    product_layer(below, b->words, WIDTH, net->place, none, DGM_NET_SEEN,
                  b->seen);
}

/* ---------------------------------------------------------------- backward */

static void layer_back_to(batch *b, const float *x, const float *slope,
                          const float *matrix, const float *matrix_slope,
                          const float *bias_slope, float *x_slope,
                          uint32_t inner, uint32_t cols)
{
    layer_back back = {.x = x,
                       .slope = slope,
                       .matrix = matrix,
                       .matrix_slope = matrix_slope,
                       .bias_slope = bias_slope,
                       .x_slope = x_slope,
                       .rows = b->words,
                       .inner = inner,
                       .cols = cols,
                       .scratch = b->scratch};
    layer_go_back(&back);
}

/* One direction of the recurrence at one word; `carry` is what the word that
 * came after it sends to its cell. */
static void recur_back_one(const float *gate, const float *before,
                           const float *cell, const float *d_out, float *carry,
                           float *d_gate)
{
    for (uint32_t j = 0; j < DGM_NET_HALF; j++) {
        float z = gate[j];
        float f = gate[DGM_NET_HALF + j];
        float r = gate[2 * DGM_NET_HALF + j];
        float d_cell = d_out[j] * r + carry[j];
        float flat = 1.0F - fabsf(z);
        float flat_f = 1.0F - fabsf(2.0F * f - 1.0F);
        float flat_r = 1.0F - fabsf(2.0F * r - 1.0F);
        d_gate[j] = d_cell * (1.0F - f) * flat * flat;
        d_gate[DGM_NET_HALF + j] =
            d_cell * (before[j] - z) * 0.5F * flat_f * flat_f;
        d_gate[2 * DGM_NET_HALF + j] =
            d_out[j] * cell[j] * 0.5F * flat_r * flat_r;
        carry[j] = d_cell * f;
    }
}

static void recur_back(const float *gate, const float *cell,
                       const float *d_out, float *d_gate, uint32_t first,
                       uint32_t last)
{
    static const float none[DGM_NET_HALF];
    float carry[2][DGM_NET_HALF] = {{0}, {0}};
    for (uint32_t i = last; i-- > first;) {
        size_t at = (size_t)i * WIDTH;
        recur_back_one(gate + (size_t)i * GATES,
                       i == first ? none : cell + at - WIDTH, cell + at,
                       d_out + at, carry[0], d_gate + (size_t)i * GATES);
    }
    for (uint32_t i = first; i < last; i++) {
        size_t at = (size_t)i * WIDTH + DGM_NET_HALF;
        size_t g = (size_t)i * GATES + 3 * DGM_NET_HALF;
        recur_back_one(gate + g, i + 1 == last ? none : cell + at + WIDTH,
                       cell + at, d_out + at, carry[1], d_gate + g);
    }
}

/* Through one recurrent layer: d_out[layer] -> `below`, which is set. */
static void gates_back(batch *b, int layer, const float *x, float *below)
{
    const dgm_net *net = &b->net->net;
    const dgm_net *slope = &b->net->slope;
    multiply_mask(b->d_out[layer], b->mask_out[layer],
                  (size_t)b->words * WIDTH);
    for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
        uint32_t last = at + b->part[k]->count;
        recur_back(b->gate[layer], b->cell[layer], b->d_out[layer], b->d_gate,
                   at, last);
        at = last;
    }
    layer_back_to(b, x, b->d_gate, net->gate[layer], slope->gate[layer],
                  slope->gate_bias[layer], below, WIDTH, GATES);
    for (size_t i = 0; i < (size_t)b->words * WIDTH; i++) {
        below[i] += b->d_out[layer][i];
    }
}

static void words_back(batch *b)
{
    float *edge = train_writable(b->net->slope.edge);
    memset(b->d_word, 0, (size_t)b->words * EMBED * sizeof(float));
    for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
        uint32_t last = at + b->part[k]->count;
        for (uint32_t i = at; i < last; i++) {
            const float *d = b->d_window + (size_t)i * DGM_NET_WINDOW;
            float *here = b->d_word + (size_t)i * EMBED;
            float *left = i > at ? here - EMBED : edge;
            float *right = i + 1 < last ? here + EMBED : edge;
            for (uint32_t j = 0; j < EMBED; j++) {
                left[j] += d[j];
                here[j] += d[EMBED + j];
                right[j] += d[2 * EMBED + j];
            }
        }
        at = last;
    }
    multiply_mask(b->d_word, b->mask_word, (size_t)b->words * EMBED);
    for (uint32_t i = 0; i < b->words; i++) {
        const float *d = b->d_word + (size_t)i * EMBED;
        network_touch(b->net, 0, b->row[i][0], d);
        for (uint32_t k = 1; k <= DGM_NET_AFFIXES; k++) {
            network_touch(b->net, 1, b->row[i][k], d);
        }
    }
}

void batch_backward(batch *b)
{
    const dgm_net *net = &b->net->net;
    const dgm_net *slope = &b->net->slope;
    size_t wide = (size_t)b->words * WIDTH;
    float *above = b->d_out[DGM_NET_LAYERS - 1];
    layer_back_to(b, b->out[DGM_NET_LAYERS - 1], b->d_seen, net->place,
                  slope->place, NULL, above, WIDTH, DGM_NET_SEEN);
    for (int layer = DGM_NET_LAYERS; layer-- > 0;) {
        if (layer == DGM_NET_TAG_LAYER) {
            layer_back_to(b, b->out[layer], b->d_tag, net->tag, slope->tag,
                          slope->tag_bias, b->d_extra, WIDTH, net->tags);
            for (size_t i = 0; i < wide; i++) {
                b->d_out[layer][i] += b->d_extra[i];
            }
        }
        gates_back(b, layer, layer ? b->out[layer - 1] : b->near,
                   layer ? b->d_out[layer - 1] : b->d_near);
    }
    multiply_mask(b->d_near, b->mask_near, wide);
    for (size_t i = 0; i < wide; i++) {
        b->d_near[i] = b->near[i] > 0 ? b->d_near[i] : 0;
    }
    layer_back_to(b, b->window, b->d_near, net->window, slope->window,
                  slope->window_bias, b->d_window, DGM_NET_WINDOW, WIDTH);
    words_back(b);
}
