/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Training by batches of about a hundred words: the batch goes through the
 * network, each word's tag is guessed, each sentence is parsed by the
 * network as it is (so that it learns from its own mistakes), and the losses
 * go back.  The loss of a step is the negative logarithm of the probability
 * of all actions that lose nothing; labels count where the head is right.
 * Part of every lesson may be the opinion of teachers (teach.h).
 */
#include "learn.h"

#include "batch.h"
#include "oracle.h"
#include "product.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HIDDEN DGM_NET_HIDDEN

typedef struct learner {
    const corpus *treebank;
    const teachers *teach; /* NULL: the treebank alone */
    float share;           /* of a lesson that is the teachers' */
    network *net;
    batch b;
    uint8_t *tag;    /* [cap] guessed in this batch */
    uint8_t *coarse; /* [tags] part of speech of a class */
    dgm_parse_state state;
    float *act_back;      /* [16][HIDDEN] the output layers, transposed */
    float *label_back[2]; /* [labels][HIDDEN] */
    bool explore;
    double loss;
    uint64_t steps, wrong_steps, words, wrong_tags, labels, wrong_labels;
} learner;

/* ------------------------------------------------------------------ losses */

static uint32_t highest(const float *x, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        best = x[i] > x[best] ? i : best;
    }
    return best;
}

/* Takes the lesson off probabilities, which makes them the gradient of the
 * scores: the right answer, and what the teachers think (`opinion`, a sum of
 * `teachers` distributions; NULL: nothing). */
static void take_lesson(const learner *self, float *slope, uint32_t count,
                        uint32_t right, const float *opinion)
{
    float share = opinion ? self->share : 0.0F;
    slope[right] -= 1.0F - share;
    for (uint32_t n = 0; opinion && n < count; n++) {
        slope[n] -= share * opinion[n] / (float)self->teach->count;
    }
}

/* Teachers have their say of treebanks only. */
static bool taught(const learner *self, const gold_sentence *s)
{
    return self->teach && !s->read;
}

static void tag_loss(learner *self)
{
    batch *b = &self->b;
    uint32_t tags = self->net->net.tags;
    uint32_t at = 0;
    for (uint32_t k = 0; k < b->part_count; k++) {
        const gold_sentence *s = b->part[k];
        for (uint32_t i = 0; i < s->count; i++, at++) {
            float *slope = b->d_tag + (size_t)at * tags;
            memcpy(slope, b->tag + (size_t)at * tags, tags * sizeof *slope);
            self->tag[at] = (uint8_t)highest(slope, self->net->tags);
            self->wrong_tags += self->tag[at] != s->tag[i];
            teach_softmax(slope, self->net->tags, tags);
            self->loss -= log((double)slope[s->tag[i]] + 1e-9);
            take_lesson(self, slope, self->net->tags, s->tag[i],
                        taught(self, s) ? self->teach->tag +
                                              (size_t)(s->before + i) * tags
                                        : NULL);
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
    product_output(st->hidden, net->act, net->act_bias, 16, score);
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
    float opinion[DGM_ACTIONS] = {0};
    float share = taught(self, s) ? self->share : 0;
    if (share > 0) {
        teachers_act(self->teach, s, st->place, st->row, legal, opinion);
    }
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        float lesson = right >> a & 1 ? slope[a] / good : 0;
        slope[a] = slope[a] / sum - (1.0F - share) * lesson;
        slope[a] -=
            share > 0 ? share / (float)self->teach->count * opinion[a] : 0;
    }
    self->loss -= log((double)good / (double)sum);
    self->steps++;
    self->wrong_steps += !(right >> guess & 1);
    output_back(st, slope, DGM_ACTIONS, self->act_back,
                train_writable(self->net->slope.act),
                train_writable(self->net->slope.act_bias));
    bool follow = self->explore && batch_unit(&self->b.seed) < 0.9F;
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
    product_output(st->hidden, net->label[way], net->label_bias[way],
                   net->labels, score);
    uint32_t guess = highest(score, self->net->labels);
    if (s->head[child] != head) {
        return (uint8_t)guess;
    }
    float opinion[DGM_LABELS_MAX];
    if (taught(self, s)) {
        teachers_label(self->teach, s, st->place, st->row, way,
                       self->net->labels, opinion);
    }
    teach_softmax(score, self->net->labels, net->labels);
    self->loss -= log((double)score[s->label[child]] + 1e-9);
    self->labels++;
    self->wrong_labels += guess != s->label[child];
    take_lesson(self, score, self->net->labels, s->label[child],
                taught(self, s) ? opinion : NULL);
    output_back(st, score, self->net->labels, self->label_back[way],
                train_writable(self->net->slope.label[way]),
                train_writable(self->net->slope.label_bias[way]));
    return (uint8_t)guess;
}

static void parse_loss(learner *self, const gold_sentence *s, uint32_t first)
{
    const float *seen = self->b.seen + (size_t)first * DGM_NET_SEEN;
    dgm_parse_state_start(&self->state, s->count, self->tag + first,
                          self->coarse);
    while (!dgm_parse_done(&self->state)) {
        step st = {.d_hidden = {0}};
        dgm_net_places(&self->state, st.place, st.row);
        product_hidden(&self->net->net, seen, s->count, st.place, st.row,
                       st.hidden);
        uint32_t action = act(self, s, &st);
        uint8_t name = action == DGM_SHIFT ? 0 : label(self, s, &st, action);
        hidden_back(self, &st, first, s->count);
        dgm_parse_take(&self->state, action, name);
    }
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
    batch_forward(b);
    memset(b->d_seen, 0, (size_t)b->words * DGM_NET_SEEN * sizeof(float));
    tag_loss(self);
    for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
        parse_loss(self, b->part[k], at);
        at += b->part[k]->count;
    }
    batch_backward(b);
    network_update(self->net, rate);
    b->part_count = 0;
}

static void shuffle(uint32_t *order, uint32_t count, uint64_t *seed)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t j = (uint32_t)(train_random(seed) % (i + 1));
        uint32_t kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}

/* The sentences of an epoch in any order: all of the treebanks, and of what
 * the encoder read as many words, the next ones in turn. */
static uint32_t choose(learner *self, uint32_t epoch, uint32_t *order)
{
    const corpus *treebank = self->treebank;
    uint32_t read = treebank->word_count - treebank->gold_words;
    uint32_t turns = read / (treebank->gold_words + 1) + 1;
    uint32_t count = 0;
    for (uint32_t k = 0; k < treebank->sentence.count; k++) {
        if (k < treebank->gold_sentences || k % turns == epoch % turns) {
            order[count++] = k;
        }
    }
    shuffle(order, count, &self->b.seed);
    return count;
}

static void learn_epoch(learner *self, const learn_options *options,
                        uint32_t epoch, uint32_t *order)
{
    const corpus *treebank = self->treebank;
    uint32_t count = choose(self, epoch, order);
    uint32_t words = 0;
    self->explore = epoch > 0;
    self->loss = 0;
    self->steps = self->wrong_steps = self->words = self->wrong_tags = 0;
    self->labels = self->wrong_labels = 0;
    for (uint32_t k = 0; k < count; k++) {
        const gold_sentence *s = &treebank->sentence.at[order[k]];
        self->b.part[self->b.part_count++] = s;
        words += s->count;
        if (words < BATCH_WORDS - 16 && self->b.part_count < BATCH_PARTS &&
            k + 1 < count) {
            continue;
        }
        float done =
            ((float)epoch + (float)k / (float)count) / (float)options->epochs;
        float warm = epoch == 0 ? (float)(k + 1) / (float)count : 1.0F;
        learn_batch(self, options->rate * (1.0F - done) * warm);
        words = 0;
    }
    fprintf(
        stderr,
        "%s, epoch %u: loss %.4f a word; wrong: tags %.2f %%, actions %.2f "
        "%%, labels %.2f %%\n",
        options->name, epoch + 1, self->loss / (double)self->words,
        100.0 * (double)self->wrong_tags / (double)self->words,
        100.0 * (double)self->wrong_steps / (double)self->steps,
        100.0 * (double)self->wrong_labels / (double)self->labels);
}

static dgm_err learner_init(learner *self, dgm_arena *arena)
{
    const corpus *treebank = self->treebank;
    const dgm_net *net = &self->net->net;
    uint32_t longest = batch_longest(treebank);
    uint32_t cap = longest + BATCH_WORDS;
    uint64_t seed = self->b.seed;
    self->act_back = dgm_arena_array(arena, 16 * HIDDEN, sizeof(float));
    for (int i = 0; i < 2; i++) {
        self->label_back[i] = dgm_arena_array(
            arena, (size_t)net->labels * HIDDEN, sizeof(float));
    }
    self->tag = dgm_arena_array(arena, cap, sizeof *self->tag);
    self->coarse =
        dgm_arena_array(arena, self->net->tags, sizeof *self->coarse);
    if (!self->act_back || !self->label_back[0] || !self->label_back[1] ||
        !self->tag || !self->coarse) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->net->tags; i++) {
        self->coarse[i] = (uint8_t)treebank->tag.at[i].upos;
    }
    DGM_TRY(batch_init(&self->b, arena, self->net, cap));
    self->b.seed = seed;
    self->b.learning = true;
    return dgm_parse_state_init(&self->state, arena, longest);
}

dgm_err learn_network(const corpus *treebank, network *out,
                      const learn_options *options, const teachers *teach)
{
    learner self = {.treebank = treebank,
                    .teach = teach,
                    .share = teach ? options->share : 0,
                    .net = out,
                    .b.seed = options->seed};
    dgm_arena arena;
    DGM_TRY(network_init(out, treebank, &self.b.seed));
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
