/*
 * Training by batches of about a hundred words: the batch goes through the
 * network, each word's tag is guessed, each sentence is parsed by the
 * network as it is (so that it learns from its own mistakes), and the losses
 * go back.  The loss of a step is the negative logarithm of the probability
 * of all actions that lose nothing; labels count where the head is right.
 * Values are dropped at random and rare forms are replaced by the unknown
 * one, so that the network does not rely on what it saw once.
 */
#include "learn.h"
#include "oracle.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH       DGM_NET_WIDTH
#define GATES       DGM_NET_GATES
#define HIDDEN      DGM_NET_HIDDEN
#define EMBED       DGM_NET_EMBED
#define BATCH_WORDS 128
#define DROP_WORD   0.2F
#define DROP_LAYER  0.3F

/* What goes forward and what comes back, [cap] rows each. */
typedef struct batch {
    uint32_t cap;
    uint32_t words;
    uint32_t (*row)[DGM_NET_AFFIXES + 1]; /* of the embedding tables */
    float *word, *window, *near;          /* EMBED, WINDOW, WIDTH */
    float *gate[2], *cell[2], *out[2];
    float *tag, *seen;
    float *mask_word, *mask_near, *mask_out[2];
    float *d_word, *d_window, *d_near, *d_gate, *d_out[2], *d_tag, *d_seen;
    float *d_extra; /* WIDTH */
    float *scratch;
} batch;

typedef struct learner {
    const corpus *treebank;
    network *net;
    batch b;
    const gold_sentence *part[BATCH_WORDS];
    uint32_t part_count;
    dgm_parse_state state;
    uint64_t seed;
    float *act_back;      /* [16][HIDDEN] the output layers, transposed */
    float *label_back[2]; /* [labels][HIDDEN] */
    bool explore;
    double loss;
    uint64_t steps, wrong_steps, words, wrong_tags, labels, wrong_labels;
} learner;

static float unit(uint64_t *seed)
{
    return (float)(train_random(seed) >> 40) / 16777216.0F;
}

/* ------------------------------------------------------------------ memory */

static bool batch_init(batch *b, dgm_arena *arena, uint32_t cap, uint32_t tags)
{
    struct {
        float **at;
        size_t cols;
    } list[] = {{&b->word, EMBED},
                {&b->window, DGM_NET_WINDOW},
                {&b->near, WIDTH},
                {&b->gate[0], GATES},
                {&b->gate[1], GATES},
                {&b->cell[0], WIDTH},
                {&b->cell[1], WIDTH},
                {&b->out[0], WIDTH},
                {&b->out[1], WIDTH},
                {&b->tag, tags},
                {&b->seen, DGM_NET_SEEN},
                {&b->mask_word, EMBED},
                {&b->mask_near, WIDTH},
                {&b->mask_out[0], WIDTH},
                {&b->mask_out[1], WIDTH},
                {&b->d_word, EMBED},
                {&b->d_window, DGM_NET_WINDOW},
                {&b->d_near, WIDTH},
                {&b->d_gate, GATES},
                {&b->d_out[0], WIDTH},
                {&b->d_out[1], WIDTH},
                {&b->d_tag, tags},
                {&b->d_seen, DGM_NET_SEEN},
                {&b->d_extra, WIDTH}};
    bool good = true;
    b->cap = cap;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        *list[i].at =
            dgm_arena_array(arena, cap, list[i].cols * sizeof(float));
        good = good && *list[i].at;
    }
    b->row = dgm_arena_array(arena, cap, sizeof *b->row);
    b->scratch = dgm_arena_array(
        arena, LAYER_SCRATCH(cap, DGM_NET_WINDOW, DGM_NET_SEEN),
        sizeof(float));
    return good && b->row && b->scratch;
}

/* ----------------------------------------------------------------- forward */

static void drop(float *x, float *mask, size_t count, float share,
                 uint64_t *seed)
{
    float kept = 1.0F / (1.0F - share);
    for (size_t i = 0; i < count; i++) {
        mask[i] = unit(seed) < share ? 0.0F : kept;
        x[i] *= mask[i];
    }
}

static void multiply_mask(float *x, const float *mask, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        x[i] *= mask[i];
    }
}

static uint32_t form_row(learner *self, uint64_t key)
{
    const network *net = self->net;
    uint32_t mask = net->vocabulary_size - 1;
    for (uint32_t at = (uint32_t)key & mask; net->vocabulary[at].key != 0;
         at = (at + 1) & mask) {
        if (net->vocabulary[at].key == key) {
            float count = (float)net->vocabulary[at].count;
            bool hide = unit(&self->seed) < 0.5F / (0.5F + count);
            return hide ? 0 : net->vocabulary[at].row;
        }
    }
    return 0;
}

static void embed(learner *self, const gold_sentence *s, uint32_t first)
{
    batch *b = &self->b;
    const network *net = self->net;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t *row = b->row[first + i];
        float *out = b->word + (size_t)(first + i) * EMBED;
        row[0] = form_row(self, s->form[i]);
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

static void forward(learner *self)
{
    static const float none[DGM_NET_SEEN];
    batch *b = &self->b;
    const dgm_net *net = &self->net->net;
    uint32_t m = b->words;
    size_t wide = (size_t)m * WIDTH;
    drop(b->word, b->mask_word, (size_t)m * EMBED, DROP_WORD, &self->seed);
    for (uint32_t k = 0, at = 0; k < self->part_count; k++) {
        uint32_t last = at + self->part[k]->count;
        dgm_net_window(net, b->word, b->window, at, last);
        at = last;
    }
    dgm_net_layer(b->window, m, DGM_NET_WINDOW, net->window, net->window_bias,
                  WIDTH, b->near);
    for (size_t i = 0; i < wide; i++) {
        b->near[i] = b->near[i] > 0 ? b->near[i] : 0;
    }
    drop(b->near, b->mask_near, wide, DROP_LAYER, &self->seed);
    for (int layer = 0; layer < 2; layer++) {
        dgm_net_layer(layer ? b->out[0] : b->near, m, WIDTH, net->gate[layer],
                      net->gate_bias[layer], GATES, b->gate[layer]);
        for (uint32_t k = 0, at = 0; k < self->part_count; k++) {
            uint32_t last = at + self->part[k]->count;
            dgm_net_recur(b->gate[layer], b->cell[layer], b->out[layer], at,
                          last);
            at = last;
        }
        const float *below = layer ? b->out[0] : b->near;
        for (size_t i = 0; i < wide; i++) {
            b->out[layer][i] += below[i];
        }
        drop(b->out[layer], b->mask_out[layer], wide, DROP_LAYER, &self->seed);
    }
    dgm_net_layer(b->out[0], m, WIDTH, net->tag, net->tag_bias, net->tags,
                  b->tag);
    dgm_net_layer(b->out[1], m, WIDTH, net->place, none, DGM_NET_SEEN,
                  b->seen);
}

/* ------------------------------------------------------------------ losses */

/* Replaces scores by probabilities; those not in use get 0. */
static void softmax(float *x, uint32_t used, uint32_t all)
{
    float most = x[0];
    for (uint32_t i = 1; i < used; i++) {
        most = x[i] > most ? x[i] : most;
    }
    float sum = 0;
    for (uint32_t i = 0; i < used; i++) {
        x[i] = expf(x[i] - most);
        sum += x[i];
    }
    for (uint32_t i = 0; i < all; i++) {
        x[i] = i < used ? x[i] / sum : 0;
    }
}

static uint32_t highest(const float *x, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        best = x[i] > x[best] ? i : best;
    }
    return best;
}

static void tag_loss(learner *self)
{
    batch *b = &self->b;
    uint32_t tags = self->net->net.tags;
    uint32_t at = 0;
    for (uint32_t k = 0; k < self->part_count; k++) {
        for (uint32_t i = 0; i < self->part[k]->count; i++, at++) {
            float *slope = b->d_tag + (size_t)at * tags;
            uint32_t gold = self->part[k]->tag[i];
            memcpy(slope, b->tag + (size_t)at * tags, tags * sizeof *slope);
            self->wrong_tags += highest(slope, self->net->tags) != gold;
            softmax(slope, self->net->tags, tags);
            self->loss -= log((double)slope[gold] + 1e-9);
            slope[gold] -= 1.0F;
        }
    }
    self->words += at;
}

/* One step of the parser, going back. */
typedef struct step {
    uint32_t place[DGM_NET_PLACES];
    uint32_t row[DGM_NET_STATE_FEATURES];
    float hidden[HIDDEN];
    float d_hidden[HIDDEN];
} step;

/* Gradient of one output layer and what it sends to the hidden layer. */
static void output_back(step *st, const float *slope, uint32_t cols,
                        const float *back, float *matrix, float *bias)
{
    for (uint32_t n = 0; n < cols; n++) {
        float d = slope[n];
        if (fabsf(d) < 1e-5F) {
            continue;
        }
        bias[n] += d;
        float *column = matrix + (size_t)(n / 16) * HIDDEN * 16 + n % 16;
        for (uint32_t j = 0; j < HIDDEN; j++) {
            column[(size_t)j * 16] += d * st->hidden[j];
            st->d_hidden[j] += d * back[(size_t)n * HIDDEN + j];
        }
    }
}

static void hidden_back(learner *self, const step *st, uint32_t first,
                        uint32_t count)
{
    const dgm_net *slope = &self->net->slope;
    float d[HIDDEN];
    for (uint32_t j = 0; j < HIDDEN; j++) {
        d[j] = st->hidden[j] > 0 ? st->d_hidden[j] : 0;
    }
    float *to[DGM_NET_PLACES + DGM_NET_STATE_FEATURES + 1];
    uint32_t n = 0;
    to[n++] = train_writable(slope->hidden_bias);
    for (uint32_t i = 0; i < DGM_NET_PLACES; i++) {
        uint32_t at = st->place[i];
        to[n++] = at == DGM_NONE ? train_writable(slope->outside) + i * HIDDEN
                  : at >= count
                      ? train_writable(slope->root) + i * HIDDEN
                      : self->b.d_seen + (size_t)(first + at) * DGM_NET_SEEN +
                            i * HIDDEN;
    }
    for (uint32_t i = 0; i < DGM_NET_STATE_FEATURES; i++) {
        to[n++] = train_writable(slope->state) + (size_t)st->row[i] * HIDDEN;
    }
    for (uint32_t k = 0; k < n; k++) {
        for (uint32_t j = 0; j < HIDDEN; j++) {
            to[k][j] += d[j];
        }
    }
}

/* Chooses the action to follow; learns which ones lose nothing. */
static uint32_t act(learner *self, const gold_sentence *s, step *st)
{
    const dgm_net *net = &self->net->net;
    float score[16];
    float slope[16] = {0};
    uint32_t legal = dgm_parse_legal(&self->state);
    uint32_t right = oracle_best(s, &self->state);
    dgm_net_output(st->hidden, net->act, net->act_bias, 16, score);
    float most = -1e30F;
    uint32_t guess = 0;
    uint32_t best = DGM_ACTIONS;
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (legal >> a & 1 && score[a] > most) {
            most = score[a];
            guess = a;
        }
        if (right >> a & 1 &&
            (best == DGM_ACTIONS || score[a] > score[best])) {
            best = a;
        }
    }
    float sum = 0;
    float good = 0;
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        slope[a] = legal >> a & 1 ? expf(score[a] - most) : 0;
        sum += slope[a];
        good += right >> a & 1 ? slope[a] : 0;
    }
    good = good > 1e-20F ? good : 1e-20F;
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        slope[a] = slope[a] / sum - (right >> a & 1 ? slope[a] / good : 0);
    }
    self->loss -= log((double)good / (double)sum);
    self->steps++;
    self->wrong_steps += !(right >> guess & 1);
    output_back(st, slope, DGM_ACTIONS, self->act_back,
                train_writable(self->net->slope.act),
                train_writable(self->net->slope.act_bias));
    bool follow = self->explore && unit(&self->seed) < 0.9F;
    return follow ? guess : best;
}

static uint8_t label(learner *self, const gold_sentence *s, step *st,
                     uint32_t action)
{
    const dgm_net *net = &self->net->net;
    const dgm_parse_state *state = &self->state;
    uint32_t way = action == DGM_RIGHT;
    uint32_t child = state->stack[state->depth - 1];
    uint32_t head = way ? state->stack[state->depth - 2] : state->next;
    float score[DGM_LABELS_MAX + 16];
    dgm_net_output(st->hidden, net->label[way], net->label_bias[way],
                   net->labels, score);
    uint32_t guess = highest(score, self->net->labels);
    if (s->head[child] != head) {
        return (uint8_t)guess;
    }
    softmax(score, self->net->labels, net->labels);
    self->loss -= log((double)score[s->label[child]] + 1e-9);
    self->labels++;
    self->wrong_labels += guess != s->label[child];
    score[s->label[child]] -= 1.0F;
    output_back(st, score, self->net->labels, self->label_back[way],
                train_writable(self->net->slope.label[way]),
                train_writable(self->net->slope.label_bias[way]));
    return (uint8_t)guess;
}

static void parse_loss(learner *self, const gold_sentence *s, uint32_t first)
{
    const float *seen = self->b.seen + (size_t)first * DGM_NET_SEEN;
    dgm_parse_state_start(&self->state, s->count);
    while (!dgm_parse_done(&self->state)) {
        step st = {.d_hidden = {0}};
        dgm_net_places(&self->state, st.place, st.row);
        dgm_net_hidden(&self->net->net, seen, s->count, st.place, st.row,
                       st.hidden);
        uint32_t action = act(self, s, &st);
        uint8_t name = action == DGM_SHIFT ? 0 : label(self, s, &st, action);
        hidden_back(self, &st, first, s->count);
        dgm_parse_take(&self->state, action, name);
    }
}

/* ---------------------------------------------------------------- backward */

static void layer_back_to(learner *self, const float *x, const float *slope,
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
                       .rows = self->b.words,
                       .inner = inner,
                       .cols = cols,
                       .scratch = self->b.scratch};
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
static void gates_back(learner *self, int layer, const float *x, float *below)
{
    batch *b = &self->b;
    const dgm_net *net = &self->net->net;
    const dgm_net *slope = &self->net->slope;
    multiply_mask(b->d_out[layer], b->mask_out[layer],
                  (size_t)b->words * WIDTH);
    for (uint32_t k = 0, at = 0; k < self->part_count; k++) {
        uint32_t last = at + self->part[k]->count;
        recur_back(b->gate[layer], b->cell[layer], b->d_out[layer], b->d_gate,
                   at, last);
        at = last;
    }
    layer_back_to(self, x, b->d_gate, net->gate[layer], slope->gate[layer],
                  slope->gate_bias[layer], below, WIDTH, GATES);
    for (size_t i = 0; i < (size_t)b->words * WIDTH; i++) {
        below[i] += b->d_out[layer][i];
    }
}

static void words_back(learner *self)
{
    batch *b = &self->b;
    float *edge = train_writable(self->net->slope.edge);
    memset(b->d_word, 0, (size_t)b->words * EMBED * sizeof(float));
    for (uint32_t k = 0, at = 0; k < self->part_count; k++) {
        uint32_t last = at + self->part[k]->count;
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
        network_touch(self->net, 0, b->row[i][0], d);
        for (uint32_t k = 1; k <= DGM_NET_AFFIXES; k++) {
            network_touch(self->net, 1, b->row[i][k], d);
        }
    }
}

static void backward(learner *self)
{
    batch *b = &self->b;
    const dgm_net *net = &self->net->net;
    const dgm_net *slope = &self->net->slope;
    size_t wide = (size_t)b->words * WIDTH;
    layer_back_to(self, b->out[1], b->d_seen, net->place, slope->place, NULL,
                  b->d_out[1], WIDTH, DGM_NET_SEEN);
    layer_back_to(self, b->out[0], b->d_tag, net->tag, slope->tag,
                  slope->tag_bias, b->d_out[0], WIDTH, net->tags);
    gates_back(self, 1, b->out[0], b->d_extra);
    for (size_t i = 0; i < wide; i++) {
        b->d_out[0][i] += b->d_extra[i];
    }
    gates_back(self, 0, b->near, b->d_near);
    multiply_mask(b->d_near, b->mask_near, wide);
    for (size_t i = 0; i < wide; i++) {
        b->d_near[i] = b->near[i] > 0 ? b->d_near[i] : 0;
    }
    layer_back_to(self, b->window, b->d_near, net->window, slope->window,
                  slope->window_bias, b->d_window, DGM_NET_WINDOW, WIDTH);
    words_back(self);
}

/* ------------------------------------------------------------------ epochs */

static void unpanel(const float *matrix, uint32_t cols, float *out)
{
    for (uint32_t n = 0; n < cols; n++) {
        for (uint32_t j = 0; j < HIDDEN; j++) {
            out[(size_t)n * HIDDEN + j] =
                matrix[((size_t)(n / 16) * HIDDEN + j) * 16 + n % 16];
        }
    }
}

static void learn_batch(learner *self, float rate)
{
    batch *b = &self->b;
    const dgm_net *net = &self->net->net;
    unpanel(net->act, 16, self->act_back);
    unpanel(net->label[0], net->labels, self->label_back[0]);
    unpanel(net->label[1], net->labels, self->label_back[1]);
    b->words = 0;
    for (uint32_t k = 0; k < self->part_count; k++) {
        embed(self, self->part[k], b->words);
        b->words += self->part[k]->count;
    }
    memset(b->d_seen, 0, (size_t)b->words * DGM_NET_SEEN * sizeof(float));
    forward(self);
    tag_loss(self);
    for (uint32_t k = 0, at = 0; k < self->part_count; k++) {
        parse_loss(self, self->part[k], at);
        at += self->part[k]->count;
    }
    backward(self);
    network_update(self->net, rate);
    self->part_count = 0;
}

static void shuffle(uint32_t *order, uint32_t count, uint64_t *seed)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t j = (uint32_t)(train_random(seed) % (i + 1));
        order[i] = order[j];
        order[j] = i;
    }
}

static void learn_epoch(learner *self, const learn_options *options,
                        uint32_t epoch, uint32_t *order)
{
    const corpus *treebank = self->treebank;
    uint32_t count = treebank->sentence.count;
    uint32_t words = 0;
    shuffle(order, count, &self->seed);
    self->explore = epoch > 0;
    self->loss = 0;
    self->steps = self->wrong_steps = self->words = self->wrong_tags = 0;
    self->labels = self->wrong_labels = 0;
    for (uint32_t k = 0; k < count; k++) {
        const gold_sentence *s = &treebank->sentence.at[order[k]];
        self->part[self->part_count++] = s;
        words += s->count;
        if (words < BATCH_WORDS - 16 && self->part_count < BATCH_WORDS &&
            k + 1 < count) {
            continue;
        }
        float done =
            ((float)epoch + (float)k / (float)count) / (float)options->epochs;
        float warm = epoch == 0 ? (float)(k + 1) / (float)count : 1.0F;
        learn_batch(self, options->rate * (1.0F - done) * warm);
        words = 0;
    }
    fprintf(stderr,
            "epoch %u: loss %.4f a word; wrong: tags %.2f %%, actions %.2f "
            "%%, labels %.2f %%\n",
            epoch + 1, self->loss / (double)self->words,
            100.0 * (double)self->wrong_tags / (double)self->words,
            100.0 * (double)self->wrong_steps / (double)self->steps,
            100.0 * (double)self->wrong_labels / (double)self->labels);
}

static dgm_err learner_init(learner *self, dgm_arena *arena)
{
    const corpus *treebank = self->treebank;
    const dgm_net *net = &self->net->net;
    uint32_t longest = 1;
    for (uint32_t k = 0; k < treebank->sentence.count; k++) {
        uint32_t count = treebank->sentence.at[k].count;
        longest = count > longest ? count : longest;
    }
    self->act_back = dgm_arena_array(arena, 16 * HIDDEN, sizeof(float));
    for (int i = 0; i < 2; i++) {
        self->label_back[i] = dgm_arena_array(
            arena, (size_t)net->labels * HIDDEN, sizeof(float));
    }
    if (!self->act_back || !self->label_back[0] || !self->label_back[1] ||
        !batch_init(&self->b, arena, longest + BATCH_WORDS, net->tags)) {
        return DGM_ERR_MEMORY;
    }
    return dgm_parse_state_init(&self->state, arena, longest);
}

dgm_err learn_network(const corpus *treebank, network *out,
                      const learn_options *options)
{
    learner self = {.treebank = treebank, .net = out, .seed = options->seed};
    dgm_arena arena;
    DGM_TRY(network_init(out, treebank, &self.seed));
    dgm_arena_init(&arena, 0);
    uint32_t *order = dgm_arena_array(
        &arena, (size_t)treebank->sentence.count + 1, sizeof *order);
    dgm_err code = order ? learner_init(&self, &arena) : DGM_ERR_MEMORY;
    for (uint32_t epoch = 0; code == DGM_ERR_OK && epoch < options->epochs;
         epoch++) {
        learn_epoch(&self, options, epoch, order);
    }
    dgm_arena_release(&arena);
    return code;
}
