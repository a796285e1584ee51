/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a model; tags, lemmas and trees of a document. */
#include "syntax/syntax.h"

#include "syntax/dense.h"
#include "syntax/fixed.h"
#include "syntax/lift.h"
#include "syntax/model.h"
#include "text/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct dgm_syntax {
    dgm_mapped file;
    const char *string;
    size_t string_len;
    const dgm_model_tag *tag;
    const dgm_model_text *label;
    const dgm_model_lemma *lemma;
    const dgm_model_lemma *rule;
    uint32_t tag_count;
    uint32_t label_count;
    uint32_t lemma_mask;
    uint32_t rule_mask;
    dgm_str label_name[DGM_LABELS_MAX];
    uint8_t label_rel[DGM_LABELS_MAX];
    uint8_t label_sub[DGM_LABELS_MAX];
    uint32_t root_label;
    uint32_t tag_morph[DGM_TAGS_MAX];
    uint8_t tag_coarse[DGM_TAGS_MAX];
    const dgm_model_form *vocabulary;
    uint32_t vocabulary_mask;
    const int8_t *form;
    uint32_t form_rows;
    const int8_t *affix;
    const dgm_model_numbers *number;
    dgm_arena arena; /* of what follows */
    dgm_dense window;
    dgm_dense gate[DGM_NET_LAYERS];
    dgm_dense tagger;
    dgm_dense place;
    uint8_t edge[DGM_NET_EMBED];
    dgm_fixed_net parser;
    const dgm_lemmas *lemmas;         /* or NULL */
    uint8_t *doubtful;                /* bit of `lemma`: no known word */
    uint8_t tag_class[DGM_TAGS_MAX];  /* enum dgm_lemma_class */
    uint8_t tag_number[DGM_TAGS_MAX]; /* of the form, see lemma.h */
};

/* ----------------------------------------------------------------- opening */

static dgm_err corrupt(const dgm_syntax *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

static bool power_of_two(size_t n)
{
    return n > 0 && (n & (n - 1)) == 0 && n <= UINT32_MAX;
}

static dgm_str text_of(const dgm_syntax *self, dgm_model_text text)
{
    return (dgm_str){self->string + text.offset, text.len};
}

static bool inside(const dgm_syntax *self, dgm_model_text text)
{
    return text.offset <= self->string_len &&
           text.len <= self->string_len - text.offset;
}

static dgm_err open_forms(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "forms", DGM_NET_EMBED, &section,
                               err));
    self->form = (const int8_t *)section.ptr;
    size_t rows = section.len / DGM_NET_EMBED;
    DGM_TRY(dgm_mapped_section(&self->file, "vocab", sizeof *self->vocabulary,
                               &section, err));
    size_t count = section.len / sizeof *self->vocabulary;
    self->vocabulary = (const void *)section.ptr;
    if (rows == 0 || rows > UINT32_MAX || !power_of_two(count)) {
        return corrupt(self, "the vocabulary has a wrong size", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (self->vocabulary[i].row >= rows) {
            return corrupt(self, "a form lies outside its table", err);
        }
    }
    self->form_rows = (uint32_t)rows;
    self->vocabulary_mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}

/* The weights, rounded for use. */
static dgm_err make_layers(dgm_syntax *self, const float *weight)
{
    dgm_net net;
    dgm_arena *arena = &self->arena;
    dgm_net_bind(&net, weight, self->tag_count, self->label_count);
    DGM_TRY(dgm_dense_init(&self->window, arena, net.window, net.window_bias,
                           DGM_NET_WINDOW, DGM_NET_WIDTH));
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        DGM_TRY(dgm_dense_init(&self->gate[i], arena, net.gate[i],
                               net.gate_bias[i], DGM_NET_WIDTH,
                               DGM_NET_GATES));
    }
    DGM_TRY(dgm_dense_init(&self->tagger, arena, net.tag, net.tag_bias,
                           DGM_NET_WIDTH, net.tags));
    DGM_TRY(dgm_dense_init(&self->place, arena, net.place, NULL, DGM_NET_WIDTH,
                           DGM_NET_SEEN));
    dgm_dense_round(net.edge, DGM_NET_EMBED, self->edge);
    return dgm_fixed_init(&self->parser, arena, &net);
}

static dgm_err open_net(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "affixes", DGM_NET_EMBED, &section,
                               err));
    self->affix = (const int8_t *)section.ptr;
    if (section.len != (size_t)DGM_NET_AFFIX_ROWS * DGM_NET_EMBED) {
        return corrupt(self, "the affixes have a wrong size", err);
    }
    DGM_TRY(dgm_mapped_section(&self->file, "numbers", sizeof *self->number,
                               &section, err));
    self->number = (const void *)section.ptr;
    if (section.len != sizeof *self->number) {
        return corrupt(self, "the numbers have a wrong size", err);
    }
    DGM_TRY(
        dgm_mapped_section(&self->file, "net", sizeof(float), &section, err));
    if (section.len / sizeof(float) !=
        dgm_net_size(self->tag_count, self->label_count)) {
        return corrupt(self, "the network has a wrong size", err);
    }
    return make_layers(self, (const void *)section.ptr);
}

static dgm_err open_lemmas(dgm_syntax *self, const char *name,
                           const dgm_model_lemma **out, uint32_t *mask,
                           dgm_error *err)
{
    dgm_section section;
    DGM_TRY(
        dgm_mapped_section(&self->file, name, sizeof **out, &section, err));
    size_t count = section.len / sizeof **out;
    const dgm_model_lemma *entry = (const void *)section.ptr;
    if (!power_of_two(count)) {
        return corrupt(self, "a lemma table has a wrong size", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (entry[i].key != 0 &&
            (!inside(self, entry[i].lemma) || !inside(self, entry[i].feats))) {
            return corrupt(self, "a lemma lies outside the strings", err);
        }
    }
    *out = entry;
    *mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}

static dgm_err open_classes(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "strings", 1, &section, err));
    self->string = (const char *)section.ptr;
    self->string_len = section.len;
    DGM_TRY(dgm_mapped_section(&self->file, "tags", sizeof *self->tag,
                               &section, err));
    self->tag = (const void *)section.ptr;
    self->tag_count = (uint32_t)(section.len / sizeof *self->tag);
    DGM_TRY(dgm_mapped_section(&self->file, "labels", sizeof *self->label,
                               &section, err));
    self->label = (const void *)section.ptr;
    self->label_count = (uint32_t)(section.len / sizeof *self->label);
    if (self->tag_count == 0 || self->tag_count > DGM_TAGS_MAX ||
        self->label_count == 0 || self->label_count > DGM_LABELS_MAX) {
        return corrupt(self, "an impossible number of tags or labels", err);
    }
    for (uint32_t i = 0; i < self->tag_count; i++) {
        if (!inside(self, self->tag[i].xpos) ||
            !inside(self, self->tag[i].feats) ||
            self->tag[i].upos >= DGM_UPOS_COUNT) {
            return corrupt(self, "a tag lies outside the strings", err);
        }
        self->tag_coarse[i] = (uint8_t)self->tag[i].upos;
        self->tag_morph[i] =
            dgm_morph_decode(text_of(self, self->tag[i].feats));
    }
    for (uint32_t i = 0; i < self->label_count; i++) {
        if (!inside(self, self->label[i])) {
            return corrupt(self, "a label lies outside the strings", err);
        }
        self->label_name[i] = text_of(self, self->label[i]);
        dgm_rel_decode(dgm_lift_label(self->label_name[i]),
                       &self->label_rel[i], &self->label_sub[i]);
        if (dgm_str_is(text_of(self, self->label[i]), "root")) {
            self->root_label = i;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_parts(dgm_syntax *self, dgm_error *err)
{
    DGM_TRY(open_classes(self, err));
    DGM_TRY(open_lemmas(self, "lemmas", &self->lemma, &self->lemma_mask, err));
    DGM_TRY(open_lemmas(self, "rules", &self->rule, &self->rule_mask, err));
    DGM_TRY(open_forms(self, err));
    return open_net(self, err);
}

static dgm_err open_mapped(dgm_syntax **out, const void *bytes, size_t len,
                           const char *path, dgm_error *err)
{
    dgm_syntax *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_arena_init(&self->arena, 0);
    dgm_err code =
        bytes ? dgm_mapped_wrap(&self->file, bytes, len, path,
                                DGM_SYNTAX_MAGIC, DGM_SYNTAX_VERSION, err)
              : dgm_mapped_open(&self->file, path, DGM_SYNTAX_MAGIC,
                                DGM_SYNTAX_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = open_parts(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_syntax_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_syntax_open(dgm_syntax **out, const char *path, dgm_error *err)
{
    return open_mapped(out, NULL, 0, path, err);
}

dgm_err dgm_syntax_wrap(dgm_syntax **out, const void *bytes, size_t len,
                        const char *name, dgm_error *err)
{
    return open_mapped(out, bytes, len, name, err);
}

uint64_t dgm_syntax_fingerprint(const dgm_syntax *self)
{
    uint64_t sum;
    memcpy(&sum, self->file.ptr + 24, sizeof sum); /* base/mapped.h */
    return sum;
}

void dgm_syntax_close(dgm_syntax *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        dgm_mapped_close(&self->file);
        free(self);
    }
}

/* ------------------------------------------------------------------ lemmas */

static const dgm_model_lemma *find(const dgm_model_lemma *entry, uint32_t mask,
                                   uint64_t key)
{
    for (uint32_t i = 0; i <= mask; i++) {
        const dgm_model_lemma *at = &entry[(key + i) & mask];
        if (at->key == key) {
            return at;
        }
        if (at->key == 0) {
            break;
        }
    }
    return NULL;
}

static dgm_str by_rule(const dgm_syntax *self, dgm_doc *doc, dgm_str form,
                       uint32_t tag)
{
    char low[128];
    uint32_t len = dgm_lower(form, low, sizeof low);
    bool proper = self->tag[tag].upos == DGM_UPOS_PROPN;
    uint32_t longest = len < DGM_SUFFIX_MAX ? len : DGM_SUFFIX_MAX;
    dgm_str base = proper ? form : (dgm_str){low, len};
    for (uint32_t n = longest + 1; n-- > 0;) {
        uint64_t key = dgm_lemma_key(dgm_hash(low + len - n, n), tag);
        const dgm_model_lemma *rule = find(self->rule, self->rule_mask, key);
        if (rule && rule->cut < base.len) {
            dgm_str tail = text_of(self, rule->lemma);
            uint32_t kept = base.len - rule->cut;
            char *out = dgm_arena_alloc(&doc->arena, kept + tail.len + 1);
            if (out == NULL) {
                return form;
            }
            memcpy(out, base.ptr, kept);
            memcpy(out + kept, tail.ptr, tail.len);
            return (dgm_str){out, kept + tail.len};
        }
    }
    return proper ? form : dgm_str_copy(&doc->arena, base);
}

dgm_err dgm_syntax_use_lemmas(dgm_syntax *self, const dgm_lemmas *lemmas)
{
    for (uint32_t t = 0; t < self->tag_count; t++) {
        uint32_t class = dgm_lemma_class(self->tag[t].upos);
        dgm_str feats = text_of(self, self->tag[t].feats);
        self->tag_class[t] = (uint8_t) class;
        self->tag_number[t] = (uint8_t)dgm_lemmas_form(lemmas, class, feats);
    }
    self->doubtful = dgm_arena_alloc(&self->arena, self->lemma_mask / 8 + 1);
    if (self->doubtful == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i <= self->lemma_mask; i++) {
        dgm_token token = {0};
        if (self->lemma[i].key != 0) {
            dgm_token_set_lemma(&token, text_of(self, self->lemma[i].lemma));
            if (dgm_lemmas_known(lemmas, token.lemma_key) == 0) {
                self->doubtful[i / 8] |= (uint8_t)(1 << i % 8);
            }
        }
    }
    self->lemmas = lemmas;
    return DGM_ERR_OK;
}

/* A word in capitals beside another one. */
static bool is_shouted(const dgm_doc *doc, uint32_t i)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_range range = doc->sentence.at[token->sentence].token;
    return (i > range.first && token[-1].flags & DGM_TOKEN_UPPER) ||
           (i + 1 < range.last && token[1].flags & DGM_TOKEN_UPPER);
}

/* A noun or adjective that keeps its capitals: "Zapatista", "MANPADS" are no
 * words in small letters. */
static bool keeps_capital(const dgm_syntax *self, const dgm_doc *doc,
                          uint32_t i, dgm_str low)
{
    const dgm_token *token = &doc->token.at[i];
    bool first = i == doc->sentence.at[token->sentence].token.first;
    return token->flags & DGM_TOKEN_CAPITAL &&
           (token->upos == DGM_UPOS_NOUN || token->upos == DGM_UPOS_ADJ) &&
           (token->flags & DGM_TOKEN_UPPER ? !is_shouted(doc, i) : !first) &&
           dgm_lemmas_known(self->lemmas, dgm_str_hash(low)) == 0;
}

/* The lemma of a form that the treebank did not show, or of which it says
 * what is no word; false when nothing is known of it. */
static bool by_knowledge(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                         uint32_t tag, enum dgm_lemma_trust least)
{
    char low[DGM_LEMMA_WORD + 8];
    dgm_lemma lemma;
    dgm_token *token = &doc->token.at[i];
    dgm_str form = dgm_token_form(doc, i);
    if (self->lemmas == NULL || form.len > DGM_LEMMA_WORD) {
        return false;
    }
    dgm_str word = {low, dgm_lower(form, low, sizeof low)};
    if (dgm_lemmas_find(self->lemmas, word, self->tag_class[tag],
                        self->tag_number[tag], &lemma) < least) {
        return false;
    }
    dgm_str found = {lemma.text, lemma.len};
    if (found.len <= form.len && memcmp(found.ptr, low, found.len) == 0 &&
        word.len == form.len && keeps_capital(self, doc, i, found)) {
        found.ptr = form.ptr;
    }
    found = dgm_str_copy(&doc->arena, found);
    if (found.ptr == NULL) {
        return false;
    }
    dgm_token_set_lemma(token, found);
    return true;
}

/* Whether the lemma of a name is its form but for the case: names are written
 * as their lemmas are. */
static bool only_case(dgm_str form, dgm_str lemma)
{
    char a[DGM_LEMMA_WORD + 8];
    char b[DGM_LEMMA_WORD + 8];
    uint32_t len = dgm_lower(form, a, sizeof a);
    return form.len <= DGM_LEMMA_WORD && form.len == lemma.len &&
           dgm_lower(lemma, b, sizeof b) == len && memcmp(a, b, len) == 0;
}

static bool is_proper(const dgm_model_tag *tag, dgm_str xpos)
{
    return tag->upos == DGM_UPOS_PROPN || dgm_str_starts(xpos, "NNP");
}

static void set_tag(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                    uint32_t tag)
{
    dgm_token *token = &doc->token.at[i];
    const dgm_model_tag *t = &self->tag[tag];
    token->upos = (uint8_t)t->upos;
    token->xpos = text_of(self, t->xpos);
    const dgm_model_lemma *known = find(self->lemma, self->lemma_mask,
                                        dgm_lemma_key(token->form_key, tag));
    if (known == NULL) {
        token->feats = text_of(self, t->feats);
        token->morph = self->tag_morph[tag];
        if (!by_knowledge(self, doc, i, tag, DGM_LEMMA_GUESS)) {
            dgm_str form = dgm_token_form(doc, i);
            dgm_token_set_lemma(token, by_rule(self, doc, form, tag));
        }
        return;
    }
    size_t at = (size_t)(known - self->lemma);
    token->feats = text_of(self, known->feats);
    token->morph = dgm_morph_decode(token->feats);
    bool doubtful = self->doubtful && self->tag_number[tag] &&
                    (self->doubtful[at / 8] >> at % 8 & 1);
    if (!doubtful || !by_knowledge(self, doc, i, tag, DGM_LEMMA_CERTAIN)) {
        dgm_str form = dgm_token_form(doc, i);
        dgm_str lemma = text_of(self, known->lemma);
        bool same = is_proper(t, token->xpos) && only_case(form, lemma);
        dgm_token_set_lemma(token, same ? form : lemma);
    }
}

/* ------------------------------------------------------------------- words */

/* Sentences go through the network together until they are so many words. */
#define GROUP_WORDS 64

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

static uint32_t form_row(const dgm_syntax *self, uint64_t key)
{
    for (uint32_t i = 0; i <= self->vocabulary_mask; i++) {
        const dgm_model_form *at =
            &self->vocabulary[(key + i) & self->vocabulary_mask];
        if (at->key == key) {
            return at->row;
        }
        if (at->key == 0) {
            break;
        }
    }
    return 0;
}

static void embed(const dgm_syntax *self, const dgm_word *word, uint64_t key,
                  uint8_t *out)
{
    uint32_t row[DGM_NET_AFFIXES];
    const int8_t *affix[DGM_NET_AFFIXES];
    const float scale[2] = {self->number->affix_scale,
                            self->number->form_scale};
    dgm_net_affixes(word, row);
    for (uint32_t k = 0; k < DGM_NET_AFFIXES; k++) {
        affix[k] = self->affix + (size_t)row[k] * DGM_NET_EMBED;
    }
    dgm_dense_embed(affix,
                    self->form + (size_t)form_row(self, key) * DGM_NET_EMBED,
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
        embed(self, &work->word[i], doc->token.at[base + i].form_key,
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

static void read_tags(const dgm_syntax *self, uint32_t words, parse_work *work)
{
    dgm_dense_multiply(&self->tagger, work->input, words, work->wide);
    for (uint32_t i = 0; i < words; i++) {
        work->tag[i] = (uint8_t)best_of(
            work->wide + (size_t)i * self->tagger.cols, self->tag_count);
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
            read_tags(self, words, work);
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
    uint32_t last = 0;
    for (uint32_t first = 0; first < doc->sentence.count; first = last) {
        uint32_t base = doc->sentence.at[first].token.first;
        for (last = first; last < doc->sentence.count; last++) {
            if (doc->sentence.at[last].token.first - base >= GROUP_WORDS) {
                break;
            }
        }
        read_words(self, doc, first, last, &work);
        for (uint32_t s = first; s < last; s++) {
            dgm_range range = doc->sentence.at[s].token;
            uint32_t at = range.first - base;
            for (uint32_t i = range.first; i < range.last; i++) {
                set_tag(self, doc, i, work.tag[i - base]);
            }
            parse_sentence(self, &work, at, range.last - range.first);
            store_tree(self, doc, range, &work);
            dgm_tree_link(doc, s);
        }
    }
    return DGM_ERR_OK;
}
