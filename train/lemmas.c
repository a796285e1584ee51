/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lemmas and features: a table of seen (form, tag) pairs, and suffix rules
 * for the rest.  A rule says how many bytes to cut from the lower-cased form
 * and what to append; the longest known suffix decides.  A rule that says
 * the same as the rule of its next shorter suffix is left out.
 */
#include "learn.h"
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

/* One observation, or many equal ones after counting. */
typedef struct seen {
    uint64_t key;
    uint64_t shorter; /* key of the rule with one byte less, 0: none */
    dgm_str lemma;
    dgm_str feats;
    uint64_t value;   /* hash of what is said */
    uint64_t witness; /* who says so; the same one counts once */
    uint32_t cut;
    uint32_t count;
    uint32_t length; /* of the suffix */
} seen;

typedef struct seen_list {
    seen *at;
    size_t count;
    size_t cap;
} seen_list;

static bool add(seen_list *self, const seen *item)
{
    if (self->count == self->cap) {
        size_t cap = self->cap ? self->cap * 2 : 1 << 16;
        seen *grown = realloc(self->at, cap * sizeof *grown);
        if (grown == NULL) {
            return false;
        }
        self->at = grown;
        self->cap = cap;
    }
    self->at[self->count++] = *item;
    return true;
}

static int by_value(const void *a, const void *b)
{
    const seen *x = a;
    const seen *y = b;
    if (x->key != y->key) {
        return x->key < y->key ? -1 : 1;
    }
    if (x->value != y->value) {
        return x->value < y->value ? -1 : 1;
    }
    return x->witness == y->witness ? 0 : x->witness < y->witness ? -1 : 1;
}

static bool same_value(const seen *a, const seen *b)
{
    return a->key == b->key && a->value == b->value;
}

/* Sorts, counts equal observations, and keeps the most frequent of each
 * key. */
static void keep_best(seen_list *self)
{
    if (self->at == NULL) {
        return;
    }
    qsort(self->at, self->count, sizeof *self->at, by_value);
    size_t out = 0;
    for (size_t i = 0; i < self->count;) {
        size_t end = i;
        uint32_t count = 0;
        while (end < self->count && same_value(&self->at[i], &self->at[end])) {
            bool again =
                end > i && by_value(&self->at[end - 1], &self->at[end]) == 0;
            count += again ? 0 : self->at[end].count;
            end++;
        }
        seen item = self->at[i];
        item.count = count;
        if (out > 0 && self->at[out - 1].key == item.key) {
            if (item.count > self->at[out - 1].count) {
                self->at[out - 1] = item;
            }
        } else {
            self->at[out++] = item;
        }
        i = end;
    }
    self->count = out;
}

static const seen *find(const seen_list *self, uint64_t key)
{
    size_t low = 0;
    size_t high = self->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (self->at[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < self->count && self->at[low].key == key ? &self->at[low]
                                                         : NULL;
}

/* A rule is worth as many forms as it holds for: "Sept." is no pattern,
 * however often it occurs. */
static bool add_rules(seen_list *rules, dgm_str form, uint64_t form_key,
                      dgm_str lemma, uint32_t tag)
{
    char low[128];
    char base[128];
    uint32_t len = dgm_lower(form, low, sizeof low);
    uint32_t lemma_len = dgm_lower(lemma, base, sizeof base);
    uint32_t same = 0;
    while (same < len && same < lemma_len && low[same] == base[same]) {
        same++;
    }
    while (same > 0 && ((unsigned char)low[same] & 0xC0) == 0x80) {
        same--;
    }
    seen item = {.cut = len - same,
                 .lemma = {lemma.ptr + same, lemma_len - same},
                 .witness = form_key,
                 .count = 1};
    if (lemma_len != lemma.len || item.cut > 6 || item.lemma.len > 6) {
        return true;
    }
    item.value = dgm_str_hash(item.lemma) ^ item.cut;
    for (uint32_t n = 0; n <= len && n <= DGM_SUFFIX_MAX; n++) {
        item.shorter = item.key;
        item.length = n;
        item.key = dgm_lemma_key(dgm_hash(low + len - n, n), tag);
        if (n >= item.cut && !add(rules, &item)) {
            return false;
        }
        if (n < item.cut) {
            item.key = 0;
        }
    }
    return true;
}

/* Names once more, if they are all in small letters or all in capitals. */
static bool add_cased(seen_list *lemmas, const seen *item, dgm_str form,
                      const dgm_token *token, uint32_t tag)
{
    enum dgm_casing casing = dgm_casing_of(form);
    if (casing == DGM_CASING_MIXED ||
        !dgm_names_something(token->upos, token->xpos)) {
        return true;
    }
    seen cased = *item;
    cased.key = dgm_cased_key(token->form_key, tag, casing);
    return add(lemmas, &cased);
}

/* A lemma that was seen with a tag; that of a mark ("...") does not depend on
 * which mark it is taken for, and is seen with all their tags. */
static bool add_lemma(const corpus *self, seen_list *lemmas, seen *item,
                      uint64_t form_key, uint32_t tag)
{
    if (self->tag.at[tag].upos != DGM_UPOS_PUNCT) {
        return add(lemmas, item);
    }
    for (uint32_t t = 0; t < self->tag.count; t++) {
        item->key = dgm_lemma_key(form_key, t);
        if (self->tag.at[t].upos == DGM_UPOS_PUNCT && !add(lemmas, item)) {
            return false;
        }
    }
    return true;
}

static bool observe(const corpus *self, seen_list *lemmas, seen_list *rules)
{
    for (uint32_t k = 0; k < self->sentence.count; k++) {
        const gold_sentence *s = &self->sentence.at[k];
        for (uint32_t i = 0; i < s->count && !s->added && !s->read; i++) {
            const dgm_token *token = &s->doc->token.at[s->token.first + i];
            seen item = {.key = dgm_lemma_key(token->form_key, s->tag[i]),
                         .lemma = token->lemma,
                         .feats = token->feats,
                         .value = dgm_str_hash(token->lemma) * 31 +
                                  dgm_str_hash(token->feats),
                         .witness = lemmas->count,
                         .count = 1};
            dgm_str form = dgm_token_form(s->doc, s->token.first + i);
            if (dgm_str_is(token->lemma, "_")) {
                continue;
            }
            if (!add_lemma(self, lemmas, &item, token->form_key, s->tag[i]) ||
                !add_cased(lemmas, &item, form, token, s->tag[i]) ||
                !add_rules(rules, form, token->form_key, token->lemma,
                           s->tag[i])) {
                return false;
            }
        }
    }
    return true;
}

static dgm_model_text put(dgm_buf *strings, dgm_str text)
{
    /* Short strings repeat: look among the last few thousand bytes. */
    size_t from = strings->len > 8192 ? strings->len - 8192 : 0;
    const char *old = text.len && strings->len > from
                          ? memmem(strings->ptr + from, strings->len - from,
                                   text.ptr, text.len)
                          : NULL;
    dgm_model_text out = {
        (uint32_t)(old ? (size_t)(old - strings->ptr) : strings->len),
        text.len};
    if (!old) {
        dgm_buf_str(strings, text);
    }
    return out;
}

static dgm_model_lemma *hash_table(dgm_buf *strings, const seen_list *list,
                                   uint32_t *count)
{
    *count = 16;
    while (*count < list->count * 3 / 2) {
        *count *= 2;
    }
    dgm_model_lemma *table = calloc(*count, sizeof *table);
    for (size_t i = 0; table && i < list->count; i++) {
        const seen *item = &list->at[i];
        uint32_t at = (uint32_t)(item->key & (*count - 1));
        while (table[at].key != 0) {
            at = (at + 1) & (*count - 1);
        }
        table[at] = (dgm_model_lemma){.key = item->key,
                                      .lemma = put(strings, item->lemma),
                                      .feats = put(strings, item->feats),
                                      .cut = item->cut,
                                      .count = item->count};
    }
    return table;
}

/* Leaves out rules that say what their shorter one says. */
static void prune_rules(seen_list *rules)
{
    seen_list kept = {0};
    for (size_t i = 0; i < rules->count; i++) {
        const seen *rule = &rules->at[i];
        const seen *shorter =
            rule->shorter ? find(rules, rule->shorter) : NULL;
        bool same = shorter && shorter->value == rule->value;
        bool changes = rule->cut > 0 || rule->lemma.len > 0;
        if (!same && rule->count >= (changes || rule->length > 4 ? 2U : 1U) &&
            !add(&kept, rule)) {
            free(kept.at);
            return;
        }
    }
    free(rules->at);
    *rules = kept;
}

static dgm_err put_classes(const corpus *self, const seen_list *lemmas,
                           lemma_tables *out)
{
    out->tag = calloc(self->tag.count, sizeof *out->tag);
    out->label = calloc(self->label.count, sizeof *out->label);
    if (!out->tag || !out->label) {
        return DGM_ERR_MEMORY;
    }
    (void)lemmas;
    for (uint32_t i = 0; i < self->label.count; i++) {
        out->label[i] = put(&out->strings, self->label.at[i]);
    }
    for (uint32_t t = 0; t < self->tag.count; t++) {
        /* The usual features of the class: majority vote over its words. */
        seen_list votes = {0};
        for (uint32_t k = 0; k < self->sentence.count; k++) {
            const gold_sentence *s = &self->sentence.at[k];
            for (uint32_t i = 0; i < s->count && !s->added && !s->read; i++) {
                dgm_str feats = s->doc->token.at[s->token.first + i].feats;
                seen item = {.key = 1,
                             .feats = feats,
                             .value = dgm_str_hash(feats),
                             .witness = votes.count,
                             .count = 1};
                if (s->tag[i] == t && !add(&votes, &item)) {
                    free(votes.at);
                    return DGM_ERR_MEMORY;
                }
            }
        }
        keep_best(&votes);
        out->tag[t] = (dgm_model_tag){
            .xpos = put(&out->strings, self->tag.at[t].xpos),
            .feats = votes.count ? put(&out->strings, votes.at[0].feats)
                                 : (dgm_model_text){0, 0},
            .upos = self->tag.at[t].upos};
        free(votes.at);
    }
    return DGM_ERR_OK;
}

dgm_err learn_lemmas(const corpus *self, lemma_tables *out)
{
    seen_list lemmas = {0};
    seen_list rules = {0};
    *out = (lemma_tables){0};
    dgm_buf_init(&out->strings, (size_t)1 << 30);
    dgm_err code = DGM_ERR_MEMORY;
    if (observe(self, &lemmas, &rules)) {
        keep_best(&lemmas);
        keep_best(&rules);
        prune_rules(&rules);
        code = put_classes(self, &lemmas, out);
        out->lemma = hash_table(&out->strings, &lemmas, &out->lemma_count);
        out->rule = hash_table(&out->strings, &rules, &out->rule_count);
        if (!out->lemma || !out->rule || out->strings.failed) {
            code = DGM_ERR_MEMORY;
        }
    }
    free(lemmas.at);
    free(rules.at);
    return code;
}

void lemma_tables_free(lemma_tables *self)
{
    dgm_buf_release(&self->strings);
    free(self->lemma);
    free(self->rule);
    free(self->tag);
    free(self->label);
}
