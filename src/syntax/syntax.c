/* SPDX-License-Identifier: Apache-2.0 */
/* Tags and trees of a document. */
#include "syntax/parts.h"

#include "syntax/lift.h"
#include "text/text.h"

#include <math.h>
#include <string.h>

/* ------------------------------------------------------------------- words */

/* Sentences go through the network together until they are so many words. */
#define GROUP_WORDS 64
/* Entries of tables are asked for so many words before they are read. */
#define AHEAD 8U

typedef struct parse_work {
    dgm_word *word;
    uint8_t *tag;
    uint8_t *ends;      /* where the second look ends sentences */
    uint8_t *embedding; /* each [cap] rows */
    uint8_t *window;
    uint8_t *input; /* of the next layer */
    int16_t *seen;
    float *near;
    float *gate;
    float *cell;
    float *out[DGM_NET_LAYERS];
    float *wide;  /* scores of tags, or what becomes `seen` */
    float *score; /* of each word's attachment */
    dgm_parse_state state;
} parse_work;

static dgm_err work_init(parse_work *self, dgm_arena *arena, uint32_t longest,
                         uint32_t all)
{
    /* Small documents must not pay for the memory of large ones. */
    size_t cap = (size_t)longest + GROUP_WORDS;
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
        void *block = dgm_arena_array(arena, cap, list[i].size);
        memcpy(list[i].at, &block, sizeof block);
        if (block == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        self->out[i] =
            dgm_arena_array(arena, cap, DGM_NET_WIDTH * sizeof(float));
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
                      uint32_t first, uint32_t last, parse_work *work)
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
                      uint32_t base, uint32_t words, parse_work *work)
{
    dgm_dense_multiply(&self->tagger, work->input, words, work->wide);
    for (uint32_t i = 0; i < words; i++) {
        const float *score = work->wide + (size_t)i * self->tagger.cols;
        uint32_t best = dgm_syntax_best_tag(self, doc, base + i, score);
        work->tag[i] = (uint8_t)best;
        dgm_syntax_expect_lemma(self, doc->token.at[base + i].form_key, best);
    }
}

/* Tags and the parser's view of the words of sentences [first, last). */
static void read_words(const dgm_syntax *self, const dgm_doc *doc,
                       uint32_t first, uint32_t last, parse_work *work)
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

/* Parses the sentence of `count` words that begins at row `at`. */
static void parse_sentence(const dgm_syntax *self, parse_work *work,
                           uint32_t at, uint32_t count)
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

_Static_assert(DGM_STATE == DGM_NET_WIDTH &&
                   DGM_STATE_ZERO == DGM_DENSE_ZERO &&
                   DGM_STATE_ONE == DGM_DENSE_ONE,
               "the record keeps what the last layer writes");
/* Tags and trees of sentences [first, last), which the network has read. */
static void parse_group(const dgm_syntax *self, dgm_doc *doc, uint32_t first,
                        uint32_t last, parse_work *work)
{
    uint32_t base = doc->sentence.at[first].token.first;
    for (uint32_t s = first; s < last; s++) {
        dgm_range range = doc->sentence.at[s].token;
        uint32_t at = range.first - base;
        for (uint32_t i = range.first; i < range.last; i++) {
            dgm_syntax_set_tag(self, doc, i, work->tag[i - base]);
        }
        parse_sentence(self, work, at, range.last - range.first);
        dgm_syntax_set_tree(self, doc, s, work->state.head, work->state.label,
                            work->score);
    }
}

/* Looks again at where sentences end that were read, and reads them again if
 * they end elsewhere. */
static dgm_err look_again(const dgm_syntax *self, const dgm_second_look *look,
                          dgm_doc *doc, const dgm_joined *wholes,
                          dgm_group *now, parse_work *work)
{
    uint32_t base = wholes->at[now->whole].token.first;
    uint32_t found = 0;
    for (uint32_t w = now->whole; w < now->whole_last; w++) {
        dgm_range range = wholes->at[w].token;
        uint32_t at = range.first - base;
        found += dgm_ends_look(look, doc, range,
                               work->input + (size_t)at * DGM_NET_WIDTH,
                               work->wide, work->ends + at);
    }
    if (found > 0) {
        DGM_TRY(dgm_divide_again(doc, wholes, now, work->ends));
        read_words(self, doc, now->first, now->last, work);
    }
    return DGM_ERR_OK;
}

static dgm_err parse_all(const dgm_syntax *self, const dgm_second_look *look,
                         const dgm_joined *wholes, dgm_doc *doc,
                         parse_work *work, uint8_t *state)
{
    dgm_group now = {0};
    while (now.whole_last < wholes->count) {
        DGM_TRY(dgm_divide_next(doc, wholes, GROUP_WORDS, &now));
        read_words(self, doc, now.first, now.last, work);
        if (look->ends || look->judge) {
            DGM_TRY(look_again(self, look, doc, wholes, &now, work));
        }
        uint32_t base = doc->sentence.at[now.first].token.first;
        if (state) {
            memcpy(state + (size_t)base * DGM_NET_WIDTH, work->input,
                   (size_t)(doc->sentence.at[now.last - 1].token.last - base) *
                       DGM_NET_WIDTH);
        }
        if (self->encoder == NULL) {
            parse_group(self, doc, now.first, now.last, work);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err make_states(dgm_doc *doc, uint8_t **out)
{
    *out = NULL;
    if (doc->token.count <= DGM_STATE_TOKENS) {
        *out = dgm_arena_alloc(&doc->arena,
                               (size_t)doc->token.count * DGM_STATE + 1);
        if (*out == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    doc->state = *out;
    return DGM_ERR_OK;
}

/* The encoder reads first, and says where sentences end unless somebody else
 * judges. */
static dgm_err parse(const dgm_syntax *self, const dgm_second_look *look,
                     dgm_doc *doc, dgm_arena *scratch)
{
    static const dgm_second_look none = {0};
    const bool judges = self->encoder && look->judge == NULL;
    dgm_joined wholes;
    parse_work work;
    uint8_t *state;
    DGM_TRY(make_states(doc, &state));
    DGM_TRY(dgm_divide_begin(doc, judges || look->ends || look->judge, scratch,
                             &wholes));
    if (judges) {
        DGM_TRY(dgm_syntax_encode(self, doc, &wholes, true, scratch));
        DGM_TRY(dgm_divide_begin(doc, false, scratch, &wholes));
        look = &none;
    }
    DGM_TRY(work_init(&work, scratch, wholes.longest, doc->token.count));
    DGM_TRY(parse_all(self, look, &wholes, doc, &work, state));
    if (self->encoder && !judges) {
        DGM_TRY(dgm_divide_begin(doc, false, scratch, &wholes));
        DGM_TRY(dgm_syntax_encode(self, doc, &wholes, false, scratch));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_syntax_parse(const dgm_syntax *self, dgm_doc *doc,
                         dgm_arena *scratch)
{
    const dgm_second_look look = {.ends = self->ends};
    return parse(self, &look, doc, scratch);
}

dgm_err dgm_syntax_parse_by(const dgm_syntax *self, dgm_doc *doc,
                            dgm_arena *scratch, dgm_ends_judge judge,
                            void *context)
{
    const dgm_second_look look = {.judge = judge, .context = context};
    return parse(self, &look, doc, scratch);
}

void dgm_syntax_use_ends(dgm_syntax *self, const dgm_ends *ends)
{
    self->ends = ends;
}
