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

/* score[i][step] = word[i][inner] . the row of its head among head[][inner] */
DGM_INLINE void fit(const float *word, const float *head,
                    const dgm_encoder_arc *arc, uint32_t words, uint32_t inner,
                    uint32_t step, float *score)
{
    for (uint32_t i = 0; i < words; i++) {
        score[(size_t)i * step] =
            dot(word + (size_t)i * inner, head + (size_t)arc[i].head * inner,
                inner);
    }
}

DGM_KERNEL(fit, fit, fit,
           (const float *word, const float *head, const dgm_encoder_arc *arc,
            uint32_t words, uint32_t inner, uint32_t step, float *score),
           (word, head, arc, words, inner, step, score))

/* work->score [words][rows of label_own]: how well each relation fits a word
 * and its head.  One relation after another, for all weights of them are too
 * many to go over for every word. */
static void score_relations(const dgm_encoder *self, dgm_encoder_work *work,
                            dgm_range range, const dgm_encoder_arc *arc)
{
    const uint32_t words = range.last - range.first;
    const uint32_t inner = self->number->relation;
    float *head = work->deep[0];
    float *word = work->deep[1];
    dgm_heads_deep(work, &self->label_head, range.first, words, head);
    memcpy(head + (size_t)words * inner, self->label_root,
           inner * sizeof *head);
    dgm_heads_deep(work, &self->label_word, range.first, words, word);
    dgm_product_round(word, inner, words, work->bytes, work->step);
    for (uint32_t r = 0; r < self->number->relations; r++) {
        dgm_product one = dgm_product_rows(&self->label, r * inner, inner);
        dgm_product_run(&one, work->bytes, work->step, words, work->wide);
        fit_any(work->wide, head, arc, words, inner, self->label_own.rows,
                work->score + r);
    }
    dgm_product_run(&self->label_own, work->bytes, work->step, words,
                    work->wide);
}

/* The best of the relations but "root"; `fits` is how well they fit with the
 * head, `own` what speaks for them without it. */
static uint32_t best_relation(const dgm_encoder *self, const float *fits,
                              const float *own)
{
    float most = 0;
    uint32_t best = 0;
    for (uint32_t r = 0; r < self->number->relations; r++) {
        float score = fits[r] + (r == self->root_relation ? -1e30F : own[r]);
        bool more = r == 0 || score > most;
        most = more ? score : most;
        best = more ? r : best;
    }
    return best;
}

static void label_arcs(const dgm_encoder *self, dgm_encoder_work *work,
                       dgm_range range, const dgm_encoder_advice *advice,
                       dgm_encoder_arc *out)
{
    const uint32_t words = range.last - range.first;
    const uint32_t step = self->label_own.rows;
    score_relations(self, work, range, out);
    for (uint32_t i = 0; i < words; i++) {
        float *own = work->wide + (size_t)i * step;
        if (advice && advice->head[i] == out[i].head) {
            own[advice->relation[i]] += advice->relation_weight;
        }
        out[i].relation =
            out[i].head == words &&
                    self->root_relation < self->number->relations
                ? self->root_relation
                : best_relation(self, work->score + (size_t)i * step, own);
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
