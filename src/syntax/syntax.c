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

static uint32_t best_of(const float *score, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < count; c++) {
        best = score[c] > score[best] ? c : best;
    }
    return best;
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

/* "Theresa May met": behind a capitalised word and before a small one, inside
 * a sentence, only names have a capital. */
static bool stands_as_name(const dgm_doc *doc, uint32_t i)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_range range = doc->sentence.at[token->sentence].token;
    return i > range.first && i + 1 < range.last &&
           (token->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_UPPER)) ==
               DGM_TOKEN_CAPITAL &&
           token[-1].flags & DGM_TOKEN_CAPITAL &&
           (token[1].flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_WORD)) ==
               DGM_TOKEN_WORD;
}

/* The best tag among those of names; `best` if there are none. */
static uint32_t best_name(const dgm_syntax *self, const float *score,
                          uint32_t best)
{
    uint32_t found = DGM_NONE;
    for (uint32_t t = 0; t < self->tag_count; t++) {
        if (self->tag[t].upos == DGM_UPOS_PROPN &&
            (found == DGM_NONE || score[t] > score[found])) {
            found = t;
        }
    }
    return found == DGM_NONE ? best : found;
}

static void read_tags(const dgm_syntax *self, const dgm_doc *doc,
                      uint32_t base, uint32_t words, parse_work *work)
{
    dgm_dense_multiply(&self->tagger, work->input, words, work->wide);
    for (uint32_t i = 0; i < words; i++) {
        const float *score = work->wide + (size_t)i * self->tagger.cols;
        uint32_t best = best_of(score, self->tag_count);
        if (self->tag[best].upos == DGM_UPOS_AUX &&
            stands_as_name(doc, base + i)) {
            best = best_name(self, score, best);
        }
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
            work->score[state->stack[state->depth - 1]] = probability;
            if (action == DGM_RIGHT || state->next < count) {
                float score[DGM_LABELS_MAX];
                uint32_t way = action == DGM_RIGHT;
                dgm_fixed_multiply(&net->label[way], hidden, score);
                score[self->root_label] = -1e30F;
                label = best_of(score, self->label_count);
            }
        }
        dgm_parse_take(state, action, (uint8_t)label);
    }
}

static void store_tree(const dgm_syntax *self, dgm_doc *doc, dgm_range range,
                       const parse_work *work)
{
    uint32_t count = range.last - range.first;
    dgm_lift_undo(work->state.head, work->state.label, self->label_name,
                  count);
    for (uint32_t i = 0; i < count; i++) {
        dgm_token *token = &doc->token.at[range.first + i];
        uint32_t head = work->state.head[i];
        uint32_t label = work->state.label[i];
        token->head = head == count ? DGM_NONE : range.first + head;
        token->deprel = dgm_lift_label(self->label_name[label]);
        token->rel = self->label_rel[label];
        token->sub = self->label_sub[label];
        token->score = calibrated(self, work->score[i]);
    }
}

_Static_assert(DGM_STATE == DGM_NET_WIDTH &&
                   DGM_STATE_ZERO == DGM_DENSE_ZERO &&
                   DGM_STATE_ONE == DGM_DENSE_ONE,
               "the record keeps what the last layer writes");
/* Whether nothing but `but` hangs on a token. */
static bool is_bare(const dgm_doc *doc, dgm_range range, uint32_t token,
                    uint32_t but)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        if (doc->token.at[i].head == token && i != but) {
            return false;
        }
    }
    return true;
}

/* "US President Ann Lee": a name before the title of another belongs to the
 * title, and what it was taken for is the other. */
static void mend_titles(dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i + 2 < range.last; i++) {
        dgm_token *token = &doc->token.at[i];
        const dgm_token *title = token + 1;
        uint32_t name = title->head;
        if (token->upos != DGM_UPOS_PROPN || title->rel != DGM_REL_NMOD ||
            title->sub != DGM_SUB_DESC || name == DGM_NONE || name <= i + 1 ||
            token->head == i + 1 || token->head == name ||
            !is_bare(doc, range, i, name)) {
            continue;
        }
        dgm_token *other = &doc->token.at[name];
        if (other->head == i) {
            other->head = token->head;
            other->rel = token->rel;
            other->sub = token->sub;
            other->deprel = token->deprel;
        }
        token->head = i + 1;
        token->rel = DGM_REL_COMPOUND;
        token->sub = DGM_SUB_NONE;
        token->deprel = DGM_STR("compound");
    }
}

dgm_err dgm_syntax_parse(const dgm_syntax *self, dgm_doc *doc,
                         dgm_arena *scratch)
{
    uint32_t longest = 0;
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        uint32_t count = range.last - range.first;
        longest = count > longest ? count : longest;
    }
    parse_work work;
    DGM_TRY(work_init(&work, scratch, longest, doc->token.count));
    uint8_t *state = NULL;
    if (doc->token.count <= DGM_STATE_TOKENS) {
        state = dgm_arena_alloc(&doc->arena,
                                (size_t)doc->token.count * DGM_STATE + 1);
        if (state == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    doc->state = state;
    uint32_t last = 0;
    for (uint32_t first = 0; first < doc->sentence.count; first = last) {
        uint32_t base = doc->sentence.at[first].token.first;
        for (last = first; last < doc->sentence.count; last++) {
            if (doc->sentence.at[last].token.first - base >= GROUP_WORDS) {
                break;
            }
        }
        read_words(self, doc, first, last, &work);
        if (state) {
            memcpy(state + (size_t)base * DGM_NET_WIDTH, work.input,
                   (size_t)(doc->sentence.at[last - 1].token.last - base) *
                       DGM_NET_WIDTH);
        }
        for (uint32_t s = first; s < last; s++) {
            dgm_range range = doc->sentence.at[s].token;
            uint32_t at = range.first - base;
            for (uint32_t i = range.first; i < range.last; i++) {
                dgm_syntax_set_tag(self, doc, i, work.tag[i - base]);
            }
            parse_sentence(self, &work, at, range.last - range.first);
            store_tree(self, doc, range, &work);
            mend_titles(doc, range);
            dgm_tree_link(doc, s);
        }
    }
    return DGM_ERR_OK;
}
