#include "syntax/syntax.h"

#include "syntax/model.h"
#include "text/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct table {
    const int8_t *weight;
    uint32_t mask; /* rows - 1 */
    uint32_t stride;
} table;

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
    uint8_t label_rel[DGM_LABELS_MAX];
    uint8_t label_sub[DGM_LABELS_MAX];
    uint32_t root_label;
    uint32_t tag_morph[DGM_TAGS_MAX];
    table tagging;
    table acting;
    table labelling;
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

static dgm_err open_table(dgm_syntax *self, const char *name,
                          uint32_t classes, table *out, dgm_error *err)
{
    dgm_section section;
    uint32_t stride = classes == DGM_ACTIONS ? 4 : dgm_stride(classes);
    DGM_TRY(dgm_mapped_section(&self->file, name, stride, &section, err));
    if (!power_of_two(section.len / stride)) {
        return corrupt(self, "a weight table has a wrong size", err);
    }
    *out = (table){(const int8_t *)section.ptr,
                   (uint32_t)(section.len / stride - 1), stride};
    return DGM_ERR_OK;
}

static dgm_err open_lemmas(dgm_syntax *self, const char *name,
                           const dgm_model_lemma **out, uint32_t *mask,
                           dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, name, sizeof **out, &section,
                               err));
    size_t count = section.len / sizeof **out;
    const dgm_model_lemma *entry = (const void *)section.ptr;
    if (!power_of_two(count)) {
        return corrupt(self, "a lemma table has a wrong size", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (entry[i].key != 0 && (!inside(self, entry[i].lemma) ||
                                  !inside(self, entry[i].feats))) {
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
        self->tag_morph[i] =
            dgm_morph_decode(text_of(self, self->tag[i].feats));
    }
    for (uint32_t i = 0; i < self->label_count; i++) {
        if (!inside(self, self->label[i])) {
            return corrupt(self, "a label lies outside the strings", err);
        }
        dgm_rel_decode(text_of(self, self->label[i]), &self->label_rel[i],
                       &self->label_sub[i]);
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
    DGM_TRY(open_table(self, "tagw", self->tag_count, &self->tagging, err));
    DGM_TRY(open_table(self, "actw", DGM_ACTIONS, &self->acting, err));
    return open_table(self, "labelw", self->label_count, &self->labelling,
                      err);
}

dgm_err dgm_syntax_open(dgm_syntax **out, const char *path, dgm_error *err)
{
    dgm_syntax *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code = dgm_mapped_open(&self->file, path, DGM_SYNTAX_MAGIC,
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

void dgm_syntax_close(dgm_syntax *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self);
    }
}

/* ----------------------------------------------------------------- scoring */

static const int8_t *row(const table *self, uint32_t feature)
{
    return self->weight + (size_t)(feature & self->mask) * self->stride;
}

/* Sums the rows of all features into `sum`[stride]. */
static void add_rows(const table *self, const uint32_t *feature,
                     uint32_t count, int16_t *sum)
{
    memset(sum, 0, self->stride * sizeof *sum);
    for (uint32_t k = 0; k < count; k++) {
        const int8_t *weight = row(self, feature[k]);
        for (uint32_t c = 0; c < self->stride; c++) {
            sum[c] = (int16_t)(sum[c] + weight[c]);
        }
    }
}

static uint32_t best_of(const int16_t *sum, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < count; c++) {
        best = sum[c] > sum[best] ? c : best;
    }
    return best;
}

/* ------------------------------------------------------------------ lemmas */

static const dgm_model_lemma *find(const dgm_model_lemma *entry,
                                   uint32_t mask, uint64_t key)
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

static void set_tag(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                    uint32_t tag)
{
    dgm_token *token = &doc->token.at[i];
    const dgm_model_tag *t = &self->tag[tag];
    token->upos = (uint8_t)t->upos;
    token->xpos = text_of(self, t->xpos);
    const dgm_model_lemma *known =
        find(self->lemma, self->lemma_mask,
             dgm_lemma_key(token->form_key, tag));
    if (known) {
        token->feats = text_of(self, known->feats);
        token->morph = dgm_morph_decode(token->feats);
        dgm_token_set_lemma(token, text_of(self, known->lemma));
    } else {
        token->feats = text_of(self, t->feats);
        token->morph = self->tag_morph[tag];
        dgm_token_set_lemma(
            token, by_rule(self, doc, dgm_token_form(doc, i), tag));
    }
}

/* ----------------------------------------------------------------- sentence */

typedef struct parse_work {
    dgm_word *word;
    dgm_parse_state state;
    float *score; /* of each word's attachment */
    uint32_t cap;
} parse_work;

static void tag_sentence(const dgm_syntax *self, dgm_doc *doc,
                         dgm_range range, parse_work *work)
{
    uint32_t count = range.last - range.first;
    dgm_words_describe(doc, range, work->word);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t feature[DGM_TAG_FEATURES];
        int16_t sum[DGM_TAGS_MAX];
        uint32_t n = dgm_tag_features(work->word, i, count, feature);
        add_rows(&self->tagging, feature, n, sum);
        uint32_t tag = best_of(sum, self->tag_count);
        work->word[i].tag = tag;
        work->word[i].upos = self->tag[tag].upos;
        set_tag(self, doc, range.first + i, tag);
    }
}

static uint32_t choose_action(const dgm_syntax *self,
                              const dgm_parse_state *state, float *margin)
{
    uint32_t feature[DGM_ACT_FEATURES];
    uint32_t n = dgm_act_features(state, feature);
    int32_t sum[4] = {0};
    for (uint32_t k = 0; k < n; k++) {
        const int8_t *weight = row(&self->acting, feature[k]);
        for (uint32_t c = 0; c < 4; c++) {
            sum[c] += weight[c];
        }
    }
    uint32_t legal = dgm_parse_legal(state);
    uint32_t best = DGM_ACTIONS;
    int32_t second = INT32_MIN / 2;
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (!(legal >> a & 1)) {
            continue;
        }
        if (best == DGM_ACTIONS || sum[a] > sum[best]) {
            second = best == DGM_ACTIONS ? second : sum[best];
            best = a;
        } else if (sum[a] > second) {
            second = sum[a];
        }
    }
    *margin = (float)(sum[best] - second);
    return best;
}

static void parse_sentence(const dgm_syntax *self, parse_work *work,
                           uint32_t count)
{
    dgm_parse_state *state = &work->state;
    dgm_parse_state_start(state, work->word, count);
    while (!dgm_parse_done(state)) {
        float margin;
        uint32_t action = choose_action(self, state, &margin);
        uint32_t label = self->root_label;
        if (action != DGM_SHIFT) {
            uint32_t child = state->stack[state->depth - 1];
            work->score[child] = margin;
            if (action == DGM_RIGHT || state->next < count) {
                uint32_t feature[DGM_LABEL_FEATURES];
                int16_t sum[DGM_LABELS_MAX];
                uint32_t n = dgm_label_features(state, action, feature);
                add_rows(&self->labelling, feature, n, sum);
                sum[self->root_label] = INT16_MIN;
                label = best_of(sum, self->label_count);
            }
        }
        dgm_parse_take(state, action, (uint8_t)label);
    }
}

static void store_tree(const dgm_syntax *self, dgm_doc *doc, dgm_range range,
                       const parse_work *work)
{
    uint32_t count = range.last - range.first;
    for (uint32_t i = 0; i < count; i++) {
        dgm_token *token = &doc->token.at[range.first + i];
        uint32_t head = work->state.head[i];
        uint32_t label = work->state.label[i];
        token->head = head == count ? DGM_NONE : range.first + head;
        token->deprel = text_of(self, self->label[label]);
        token->rel = self->label_rel[label];
        token->sub = self->label_sub[label];
        token->score = 1.0F / (1.0F + expf(-0.5F - work->score[i] / 60.0F));
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
    parse_work work = {.word = dgm_arena_array(scratch, longest, sizeof(dgm_word)),
                 .score = dgm_arena_array(scratch, longest, sizeof(float)),
                 .cap = longest};
    if (work.word == NULL || work.score == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_parse_state_init(&work.state, scratch, longest));
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        tag_sentence(self, doc, range, &work);
        parse_sentence(self, &work, range.last - range.first);
        store_tree(self, doc, range, &work);
        dgm_tree_link(doc, s);
    }
    return DGM_ERR_OK;
}
