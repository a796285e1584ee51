/* SPDX-License-Identifier: Apache-2.0 */
/* Asking the lists of English words. */
#include "lexicon/lists.h"

#include "text/word.h"

static const char *const names[] = {
#define DGM_LIST_NAME(name, text) text,
    DGM_LISTS(DGM_LIST_NAME)
#undef DGM_LIST_NAME
};

const char *dgm_list_name(enum dgm_list list)
{
    return names[list];
}

enum dgm_list dgm_list_find(dgm_str name)
{
    uint32_t list = 0;
    while (list < DGM_LIST_COUNT && !dgm_str_is(name, names[list])) {
        list++;
    }
    return (enum dgm_list)list;
}

static uint16_t find_row(const dgm_lists *self, uint64_t key)
{
    uint32_t at = (uint32_t)key & self->mask;
    while (self->key[at] != 0) {
        if (self->key[at] == key) {
            return self->row[at];
        }
        at = (at + 1) & self->mask;
    }
    return 0;
}

/* The sources write an apostrophe in one way only. */
static uint64_t form_key(const dgm_token *token)
{
    return token->word == DGM_WORD_APOSTROPHE_S ? dgm_key("'s")
           : token->word == DGM_WORD_APOSTROPHE ? dgm_key("'")
                                                : token->form_key;
}

void dgm_lists_mark(const dgm_lists *self, dgm_doc *doc)
{
    for (uint32_t i = 0; i < doc->token.count; i++) {
        dgm_token *token = &doc->token.at[i];
        token->form_row = find_row(self, token->form_key);
        token->lemma_row = token->lemma_key == token->form_key
                               ? token->form_row
                               : find_row(self, token->lemma_key);
    }
}

/* ----------------------------------------------------------------- numbers */

static const dgm_list_value *find_value(const dgm_lists *self, uint64_t key,
                                        enum dgm_list list)
{
    uint32_t low = 0;
    uint32_t high = self->value_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const dgm_list_value *at = &self->value[middle];
        if (at->key < key || (at->key == key && at->list < list)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const dgm_list_value *at = &self->value[low];
    return low < self->value_count && at->key == key && at->list == list
               ? at
               : NULL;
}

int dgm_lists_value(const dgm_lists *self, const dgm_token *token,
                    enum dgm_list list, int otherwise)
{
    const dgm_list_value *found = NULL;
    if (dgm_listed_form(self, token, list)) {
        found = find_value(self, token->form_key, list);
    } else if (dgm_listed_lemma(self, token, list)) {
        found = find_value(self, token->lemma_key, list);
    }
    return found ? found->value : otherwise;
}

bool dgm_lists_has(const dgm_lists *self, enum dgm_list list, dgm_str word)
{
    return dgm_lists_bit(self, find_row(self, dgm_str_hash(word)), list);
}

int dgm_lists_value_of(const dgm_lists *self, enum dgm_list list, dgm_str word,
                       int otherwise)
{
    const dgm_list_value *found = find_value(self, dgm_str_hash(word), list);
    return found ? found->value : otherwise;
}

/* ----------------------------------------------------------------- phrases */

static bool phrase_fits(const dgm_lists *self, const dgm_list_phrase *phrase,
                        const dgm_doc *doc, uint32_t token, uint32_t last)
{
    if (phrase->count > last - token) {
        return false;
    }
    for (uint32_t i = 1; i < phrase->count; i++) {
        const dgm_token *at = &doc->token.at[token + i];
        uint64_t key = self->part[phrase->rest + i - 1];
        if (form_key(at) != key && at->lemma_key != key) {
            return false;
        }
    }
    return true;
}

/* The first phrase of this list with that first word that fits. */
static const dgm_list_phrase *find_phrase(const dgm_lists *self,
                                          const dgm_doc *doc, uint32_t token,
                                          uint64_t key, enum dgm_list list)
{
    uint32_t low = 0;
    uint32_t high = self->phrase_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->phrase[middle].first < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t last = doc->sentence.at[doc->token.at[token].sentence].token.last;
    for (; low < self->phrase_count && self->phrase[low].first == key; low++) {
        if (self->phrase[low].list == (uint16_t)list &&
            phrase_fits(self, &self->phrase[low], doc, token, last)) {
            return &self->phrase[low];
        }
    }
    return NULL;
}

uint32_t dgm_lists_phrase(const dgm_lists *self, const dgm_doc *doc,
                          uint32_t token, enum dgm_list list, int *value)
{
    const dgm_token *at = &doc->token.at[token];
    const dgm_list_phrase *best = NULL;
    if (dgm_lists_bit(self, at->form_row, DGM_LIST_COUNT)) {
        best = find_phrase(self, doc, token, at->form_key, list);
    }
    if (at->lemma_row != at->form_row &&
        dgm_lists_bit(self, at->lemma_row, DGM_LIST_COUNT)) {
        const dgm_list_phrase *other =
            find_phrase(self, doc, token, at->lemma_key, list);
        best = other && (!best || other->count > best->count) ? other : best;
    }
    if (value) {
        *value = best ? best->value : 0;
    }
    return best ? best->count : 0;
}
