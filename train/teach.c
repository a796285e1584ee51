/* SPDX-License-Identifier: Apache-2.0 */
/* The mean opinion of several networks. */
#include "teach.h"

#include "batch.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void teach_softmax(float *x, uint32_t used, uint32_t all)
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

void teachers_init(teachers *self)
{
    *self = (teachers){.count = 0};
    dgm_arena_init(&self->arena, 0);
}

/* Stores what the network made of the sentences in the batch. */
static void keep(teachers *self, const batch *b)
{
    uint32_t cols = b->net->net.tags;
    int16_t *seen = self->seen[self->count];
    for (uint32_t k = 0, at = 0; k < b->part_count; k++) {
        const gold_sentence *s = b->part[k];
        dgm_fixed_round(b->seen + (size_t)at * DGM_NET_SEEN,
                        (size_t)s->count * DGM_NET_SEEN,
                        seen + (size_t)s->before * DGM_NET_SEEN);
        for (uint32_t i = 0; i < s->count; i++, at++) {
            float *score = b->tag + (size_t)at * cols;
            float *sum = self->tag + (size_t)(s->before + i) * cols;
            teach_softmax(score, b->net->tags, cols);
            for (uint32_t n = 0; n < cols; n++) {
                sum[n] += score[n];
            }
        }
    }
}

static void read_all(teachers *self, const corpus *treebank, batch *b)
{
    uint32_t words = 0;
    uint32_t count = treebank->gold_sentences;
    for (uint32_t k = 0; k < count; k++) {
        b->part[b->part_count++] = &treebank->sentence.at[k];
        words += treebank->sentence.at[k].count;
        if (words >= BATCH_WORDS || b->part_count == BATCH_PARTS ||
            k + 1 == count) {
            batch_forward(b);
            keep(self, b);
            b->part_count = words = 0;
        }
    }
}

dgm_err teachers_add(teachers *self, const corpus *treebank, network *net)
{
    size_t words = treebank->gold_words;
    dgm_arena arena;
    batch b;
    if (self->count == TEACHERS_MAX) {
        return DGM_ERR_LIMIT;
    }
    if (self->tag == NULL) {
        self->tag = calloc(words * net->net.tags, sizeof *self->tag);
    }
    int16_t *seen = malloc(words * DGM_NET_SEEN * sizeof *seen);
    self->seen[self->count] = seen;
    dgm_arena_init(&arena, 0);
    dgm_err code = seen && self->tag
                       ? batch_init(&b, &arena, net,
                                    batch_longest(treebank) + BATCH_WORDS)
                       : DGM_ERR_MEMORY;
    if (code == DGM_ERR_OK) {
        code =
            dgm_fixed_init(&self->net[self->count], &self->arena, &net->net);
    }
    if (code == DGM_ERR_OK) {
        read_all(self, treebank, &b);
        self->count++;
    } else {
        free(seen);
        self->seen[self->count] = NULL;
    }
    dgm_arena_release(&arena);
    return code;
}

void teachers_free(teachers *self)
{
    for (uint32_t i = 0; i < self->count; i++) {
        free(self->seen[i]);
    }
    free(self->tag);
    dgm_arena_release(&self->arena);
    self->count = 0;
}

static void hidden_of(const teachers *self, uint32_t i, const gold_sentence *s,
                      const uint32_t place[DGM_NET_PLACES],
                      const uint32_t row[DGM_NET_STATE_FEATURES],
                      int16_t hidden[DGM_NET_HIDDEN])
{
    dgm_fixed_hidden(&self->net[i],
                     self->seen[i] + (size_t)s->before * DGM_NET_SEEN,
                     s->count, place, row, hidden);
}

void teachers_act(const teachers *self, const gold_sentence *s,
                  const uint32_t place[DGM_NET_PLACES],
                  const uint32_t row[DGM_NET_STATE_FEATURES], uint32_t legal,
                  float sum[DGM_ACTIONS])
{
    memset(sum, 0, DGM_ACTIONS * sizeof *sum);
    for (uint32_t i = 0; i < self->count; i++) {
        int16_t hidden[DGM_NET_HIDDEN];
        float score[DGM_NET_PANEL];
        hidden_of(self, i, s, place, row, hidden);
        dgm_fixed_multiply(&self->net[i].act, hidden, score);
        for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
            score[a] = legal >> a & 1 ? score[a] : -1e9F;
        }
        teach_softmax(score, DGM_ACTIONS, DGM_ACTIONS);
        for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
            sum[a] += score[a];
        }
    }
}

void teachers_label(const teachers *self, const gold_sentence *s,
                    const uint32_t place[DGM_NET_PLACES],
                    const uint32_t row[DGM_NET_STATE_FEATURES], uint32_t way,
                    uint32_t labels, float *sum)
{
    memset(sum, 0, labels * sizeof *sum);
    for (uint32_t i = 0; i < self->count; i++) {
        int16_t hidden[DGM_NET_HIDDEN];
        float score[DGM_LABELS_MAX + DGM_NET_PANEL];
        hidden_of(self, i, s, place, row, hidden);
        dgm_fixed_multiply(&self->net[i].label[way], hidden, score);
        teach_softmax(score, labels, labels);
        for (uint32_t n = 0; n < labels; n++) {
            sum[n] += score[n];
        }
    }
}
