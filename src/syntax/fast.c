/* SPDX-License-Identifier: Apache-2.0 */
/* The small network at work: tags, states and trees of some sentences. */
#include "syntax/parts.h"

#include "text/text.h"

#include <math.h>
#include <string.h>

/* ------------------------------------------------------------------- words */

/* Entries of tables are asked for so many words before they are read. */
#define AHEAD 8U

dgm_err dgm_fast_init(dgm_fast_work *self, dgm_arena *arena, uint32_t longest,
                      uint32_t group, uint32_t all)
{
    /* Small documents must not pay for the memory of large ones. */
    size_t cap = (size_t)longest + group;
    cap = cap < all ? cap : (size_t)all + 1;
    struct {
        void *at;
        size_t size;
    } list[] = {{&self->word, sizeof *self->word},
                {&self->tag, sizeof *self->tag},
                {&self->ends, sizeof *self->ends},
                {&self->embedding, DGM_NET_EMBED},
                {&self->window, DGM_NET_WINDOW},
                {&self->input, DGM_NET_WIDTH},
                {&self->seen, DGM_NET_SEEN * sizeof(int16_t)},
                {&self->near, DGM_NET_WIDTH * sizeof(float)},
                {&self->gate, DGM_NET_GATES * sizeof(float)},
                {&self->cell, DGM_NET_WIDTH * sizeof(float)},
                {&self->wide, DGM_NET_SEEN * sizeof(float)},
                {&self->score, sizeof(float)}};
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        void *block = dgm_arena_raw(arena, cap, list[i].size);
        memcpy(list[i].at, &block, sizeof block);
        if (block == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        self->out[i] =
            dgm_arena_raw(arena, cap, DGM_NET_WIDTH * sizeof(float));
        if (self->out[i] == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    return dgm_parse_state_init(&self->state, arena, longest);
}

static void embed(const dgm_syntax *self, const dgm_doc *doc, uint32_t token,
                  dgm_word *word, uint8_t *out)
{
    uint64_t key = doc->token.at[token].form_key;
    const dgm_model_form *form = dgm_syntax_form(self, key);
    uint32_t row[DGM_NET_AFFIXES];
    const int8_t *affix[DGM_NET_AFFIXES];
    const float scale[2] = {self->number->affix_scale,
                            self->number->form_scale};
    word->listed =
        form ? form->listed
             : dgm_word_listed(self->listed, dgm_token_form(doc, token), key);
    dgm_net_affixes(word, row);
    for (uint32_t k = 0; k < DGM_NET_AFFIXES; k++) {
        affix[k] = self->affix + (size_t)row[k] * DGM_NET_EMBED;
    }
    dgm_dense_embed(
        affix, self->form + (size_t)(form ? form->row : 0) * DGM_NET_EMBED,
        scale, out);
}

/* The lowest layer: near[words] and its rounded copy in `input`. */
static void read_near(const dgm_syntax *self, const dgm_doc *doc,
                      uint32_t first, uint32_t last, dgm_fast_work *work)
{
    uint32_t base = doc->sentence.at[first].token.first;
    uint32_t words = doc->sentence.at[last - 1].token.last - base;
    for (uint32_t s = first; s < last; s++) {
        dgm_range range = doc->sentence.at[s].token;
        dgm_words_describe(doc, range, work->word + (range.first - base));
    }
    for (uint32_t i = 0; i < words; i++) {
        if (i + AHEAD < words) {
            dgm_syntax_expect_form(self,
                                   doc->token.at[base + i + AHEAD].form_key);
        }
        embed(self, doc, base + i, &work->word[i],
              work->embedding + (size_t)i * DGM_NET_EMBED);
    }
    for (uint32_t s = first; s < last; s++) {
        dgm_range range = doc->sentence.at[s].token;
        dgm_dense_window(self->edge, work->embedding, work->window,
                         range.first - base, range.last - base);
    }
    dgm_dense_multiply(&self->window, work->window, words, work->near);
    dgm_dense_relu(work->near, (size_t)words * DGM_NET_WIDTH, work->input);
}

static void read_tags(const dgm_syntax *self, const dgm_doc *doc,
                      uint32_t base, uint32_t words, dgm_fast_work *work)
{
    float *all = work->tag_score ? work->tag_score : work->wide;
    dgm_dense_multiply(&self->tagger, work->input, words, all);
    for (uint32_t i = 0; i < words; i++) {
        const float *score = all + (size_t)i * self->tagger.cols;
        uint32_t best = dgm_syntax_best_tag(self, doc, base + i, score);
        work->tag[i] = (uint8_t)best;
        dgm_syntax_expect_lemma(self, doc->token.at[base + i].form_key, best);
    }
}

void dgm_fast_read(const dgm_syntax *self, const dgm_doc *doc, uint32_t first,
                   uint32_t last, dgm_fast_work *work)
{
    uint32_t base = doc->sentence.at[first].token.first;
    uint32_t words = doc->sentence.at[last - 1].token.last - base;
    const float *below = work->near;
    read_near(self, doc, first, last, work);
    for (int layer = 0; layer < DGM_NET_LAYERS; layer++) {
        float *out = work->out[layer];
        dgm_dense_multiply(&self->gate[layer], work->input, words, work->gate);
        for (uint32_t s = first; s < last; s++) {
            dgm_range range = doc->sentence.at[s].token;
            dgm_net_recur(work->gate, work->cell, out, range.first - base,
                          range.last - base);
        }
        dgm_dense_add(out, below, (size_t)words * DGM_NET_WIDTH, work->input);
        below = out;
        if (layer == DGM_NET_TAG_LAYER) {
            read_tags(self, doc, base, words, work);
        }
    }
    dgm_dense_multiply(&self->place, work->input, words, work->wide);
    dgm_fixed_round(work->wide, (size_t)words * DGM_NET_SEEN, work->seen);
}

/* ------------------------------------------------------------------- trees */

static float calibrated(const dgm_syntax *self, float probability)
{
    float place = probability * (float)DGM_CALIBRATION_STEPS;
    uint32_t step = place > 0 ? (uint32_t)place : 0;
    step = step < DGM_CALIBRATION_STEPS ? step : DGM_CALIBRATION_STEPS - 1;
    float value = self->number->calibration[step];
    return value > 0 && value < 1 ? value : value >= 1 ? 1.0F : 0.0F;
}

/* The best legal action and its probability. */
static uint32_t choose_action(const dgm_syntax *self,
                              const dgm_parse_state *state,
                              const int16_t *hidden, float *probability)
{
    float score[DGM_NET_PANEL];
    uint32_t legal = dgm_parse_legal(state);
    uint32_t best = DGM_ACTIONS;
    dgm_fixed_multiply(&self->parser.act, hidden, score);
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (legal >> a & 1 &&
            (best == DGM_ACTIONS || score[a] > score[best])) {
            best = a;
        }
    }
    *probability = 1.0F;
    if (best != DGM_SHIFT) {
        float sum = 0;
        for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
            sum += legal >> a & 1 ? expf(score[a] - score[best]) : 0;
        }
        *probability = 1.0F / sum;
    }
    return best;
}

void dgm_fast_parse(const dgm_syntax *self, dgm_fast_work *work, uint32_t at,
                    uint32_t count)
{
    const int16_t *seen = work->seen + (size_t)at * DGM_NET_SEEN;
    dgm_parse_state *state = &work->state;
    const dgm_fixed_net *net = &self->parser;
    float *probable = work->score;
    dgm_parse_state_start(state, count, work->tag + at, self->tag_coarse);
    while (!dgm_parse_done(state)) {
        uint32_t place[DGM_NET_PLACES];
        uint32_t row[DGM_NET_STATE_FEATURES];
        int16_t hidden[DGM_NET_HIDDEN];
        float probability;
        dgm_net_places(state, place, row);
        dgm_fixed_hidden(net, seen, count, place, row, hidden);
        uint32_t action = choose_action(self, state, hidden, &probability);
        uint32_t label = self->root_label;
        if (action != DGM_SHIFT) {
            probable[state->stack[state->depth - 1]] =
                calibrated(self, probability);
            if (action == DGM_RIGHT || state->next < count) {
                float score[DGM_LABELS_MAX];
                uint32_t way = action == DGM_RIGHT;
                dgm_fixed_multiply(&net->label[way], hidden, score);
                score[self->root_label] = -1e30F;
                label = dgm_syntax_best(score, self->label_count);
            }
        }
        dgm_parse_take(state, action, (uint8_t)label);
    }
}
