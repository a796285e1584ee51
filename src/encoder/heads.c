/* SPDX-License-Identifier: Apache-2.0 */
/* Tags, names and trees of what was read. */
#include "encoder/heads.h"

#include "encoder/smooth.h"

#include <string.h>

/* ------------------------------------------------------------------- words */

void dgm_heads_first(const dgm_encoder_work *work, const dgm_product *layer,
                     uint32_t token, uint32_t count, float *out)
{
    uint32_t at = token - work->reading.token.first;
    dgm_product_run(layer, work->rounded + (size_t)at * work->reading.width,
                    work->vector_step + at, count, out);
}

void dgm_heads_deep(const dgm_encoder_work *work, const dgm_product *layer,
                    uint32_t token, uint32_t count, float *out)
{
    dgm_heads_first(work, layer, token, count, out);
    dgm_smooth_gelus(out, (size_t)count * layer->rows);
}

/* Scores [rows] are `wanted` numbers and filling. */
static void copy_scores(const float *score, uint32_t rows, uint32_t wanted,
                        uint32_t count, float *out)
{
    for (uint32_t i = 0; i < count; i++) {
        memcpy(out + (size_t)i * wanted, score + (size_t)i * rows,
               wanted * sizeof *out);
    }
}

/* Scores of all words by one layer. */
static void score_words(dgm_encoder_work *work, const dgm_product *layer,
                        uint32_t wanted, float *out)
{
    dgm_range range = work->reading.token;
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        dgm_heads_first(work, layer, i, some, work->wide);
        copy_scores(work->wide, layer->rows, wanted, some,
                    out + (size_t)(i - range.first) * wanted);
    }
}

void dgm_encoder_tags(const dgm_encoder *self, dgm_encoder_work *work,
                      float *out)
{
    score_words(work, &self->tag, self->number->tags, out);
}

void dgm_encoder_names(const dgm_encoder *self, dgm_encoder_work *work,
                       float *out)
{
    score_words(work, &self->name, self->number->names, out);
}

void dgm_encoder_triggers(const dgm_encoder *self, dgm_encoder_work *work,
                          float *out)
{
    const uint32_t wanted = self->number->events;
    dgm_range range = work->reading.token;
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        dgm_heads_deep(work, &self->trigger_up, i, some, work->deep[0]);
        dgm_encoder_apply(work, &self->trigger, work->deep[0], some,
                          work->deep[1]);
        copy_scores(work->deep[1], self->trigger.rows, wanted, some,
                    out + (size_t)(i - range.first) * wanted);
    }
}

/* ---------------------------------------------------------------- sentences
 */

/* The sum of products, of `count` numbers, a multiple of 16, in the same
 * order everywhere. */
DGM_INLINE float dot(const float *a, const float *b, uint32_t count)
{
    const dgm_floats *x = (const dgm_floats *)a;
    const dgm_floats *y = (const dgm_floats *)b;
    dgm_floats even = {0};
    dgm_floats odd = {0};
    for (uint32_t k = 0; k < count / 8; k += 2) {
        even += x[k] * y[k];
        odd += x[k + 1] * y[k + 1];
    }
    even += odd;
    return dgm_smooth_sum(&even);
}

/* score[rows][heads] = word[rows][inner] . head[heads][inner] */
DGM_INLINE void dots(const float *word, const float *head, uint32_t rows,
                     uint32_t heads, uint32_t inner, float *score)
{
    for (uint32_t i = 0; i < rows; i++) {
        for (uint32_t j = 0; j < heads; j++) {
            *score++ =
                dot(word + (size_t)i * inner, head + (size_t)j * inner, inner);
        }
    }
}

DGM_KERNEL(dots, dots, dots,
           (const float *word, const float *head, uint32_t rows,
            uint32_t heads, uint32_t inner, float *score),
           (word, head, rows, heads, inner, score))

float dgm_encoder_begins(const dgm_encoder *self, const dgm_encoder_work *work,
                         uint32_t token)
{
    const uint32_t size = self->number->size;
    size_t at = (size_t)(token - work->reading.token.first) * self->width;
    float sum;
    dots_any(work->vector + at, self->begin, 1, 1, size, &sum);
    return sum + self->begin[size];
}

/* ------------------------------------------------------------------- trees */

/* work->score [words][words + 1] of each word with each head, the root
 * last. */
static void score_arcs(const dgm_encoder *self, dgm_encoder_work *work,
                       dgm_range range)
{
    const uint32_t words = range.last - range.first;
    const uint32_t inner = self->arc.inner;
    float *head = work->deep[0];
    dgm_heads_deep(work, &self->arc_head, range.first, words, head);
    memcpy(head + (size_t)words * inner, self->arc_root, inner * sizeof *head);
    for (uint32_t i = 0; i < words; i += DGM_TILE) {
        uint32_t some = words - i < DGM_TILE ? words - i : DGM_TILE;
        float *word = work->wide;
        dgm_heads_deep(work, &self->arc_word, range.first + i, some, word);
        dgm_encoder_apply(work, &self->arc, word, some, work->deep[1]);
        dots_any(work->deep[1], head, some, words + 1, inner,
                 work->score + (size_t)i * (words + 1));
    }
}

/* What the softmax over all heads gives to the one that was taken, as right
 * as that was in training. */
static float probability(const dgm_encoder *self, float *score, uint32_t words,
                         uint32_t word, uint32_t head)
{
    score[word] = -1e30F; /* nobody hangs on himself */
    dgm_smooth_shares(score, words + 1);
    float share = score[head] * (float)DGM_CALIBRATION;
    uint32_t step = share > 0 ? (uint32_t)share : 0;
    step = step < DGM_CALIBRATION ? step : DGM_CALIBRATION - 1;
    float value = self->number->calibration[step];
    return value > 0 && value < 1 ? value : value >= 1 ? 1.0F : 0.0F;
}

/* The best relation of a word; `word` [relations][relation] is the word as
 * each relation sees it, `own` [relations] what it is without its head. */
static uint32_t best_relation(const dgm_encoder *self, bool root,
                              const float *word, const float *own,
                              const float *head, float *score)
{
    const uint32_t count = self->number->relations;
    uint32_t best = 0;
    dots_any(word, head, count, 1, self->number->relation, score);
    if (root && self->root_relation < count) {
        return self->root_relation;
    }
    for (uint32_t r = 0; r < count; r++) {
        score[r] += r == self->root_relation ? -1e30F : own[r];
        best = score[r] > score[best] ? r : best;
    }
    return best;
}

static void label_arcs(const dgm_encoder *self, dgm_encoder_work *work,
                       dgm_range range, const dgm_encoder_advice *advice,
                       dgm_encoder_arc *out)
{
    const uint32_t words = range.last - range.first;
    const uint32_t inner = self->number->relation;
    const uint32_t most = work->wide_count / self->label.rows;
    const uint32_t tile = most < DGM_TILE ? most : DGM_TILE;
    float *head = work->deep[0];
    float *word = work->deep[1];
    dgm_heads_deep(work, &self->label_head, range.first, words, head);
    memcpy(head + (size_t)words * inner, self->label_root,
           inner * sizeof *head);
    for (uint32_t i = 0; i < words; i += tile) {
        uint32_t some = words - i < tile ? words - i : tile;
        dgm_heads_deep(work, &self->label_word, range.first + i, some, word);
        dgm_encoder_apply(work, &self->label, word, some, work->wide);
        for (uint32_t k = 0; k < some; k++) {
            float own[DGM_ENCODER_CLASSES_MAX];
            float score[DGM_ENCODER_CLASSES_MAX];
            dgm_encoder_apply(work, &self->label_own, word + (size_t)k * inner,
                              1, own);
            if (advice && advice->head[i + k] == out[i + k].head) {
                own[advice->relation[i + k]] += advice->relation_weight;
            }
            out[i + k].relation =
                best_relation(self, out[i + k].head == words,
                              work->wide + (size_t)k * self->label.rows, own,
                              head + (size_t)out[i + k].head * inner, score);
        }
    }
}

void dgm_encoder_tree(const dgm_encoder *self, dgm_encoder_work *work,
                      const dgm_doc *doc, uint32_t sentence,
                      const dgm_encoder_advice *advice, dgm_encoder_arc *out)
{
    dgm_range range = doc->sentence.at[sentence].token;
    const uint32_t words = range.last - range.first;
    uint32_t head[DGM_ENCODER_WORDS];
    score_arcs(self, work, range);
    for (uint32_t i = 0; advice && i < words; i++) {
        work->score[(size_t)i * (words + 1) + advice->head[i]] +=
            advice->weight[i];
    }
    dgm_decode_tree(work->decode, work->score, words, head);
    for (uint32_t i = 0; i < words; i++) {
        out[i].head = head[i];
        out[i].probability = probability(
            self, work->score + (size_t)i * (words + 1), words, i, head[i]);
    }
    label_arcs(self, work, range, advice, out);
}
