/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/phrases.h"

#include <stdlib.h>

#define PREFIX UINT32_MAX

dgm_err dgm_phrases_add(dgm_phrases *self, dgm_arena *arena, dgm_str text,
                        uint32_t value)
{
    uint32_t at = 0;
    uint64_t word;
    dgm_phrase_entry entry = {DGM_NORM_START, PREFIX};
    bool more = dgm_norm_next(text, &at, &word);
    for (uint32_t i = 0; more && i < DGM_PHRASE_WORDS; i++) {
        entry.key = dgm_norm_fold(entry.key, word);
        more = dgm_norm_next(text, &at, &word) && i + 1 < DGM_PHRASE_WORDS;
        entry.value = more ? PREFIX : value;
        DGM_TRY(dgm_vec_push(arena, &self->entry, &entry));
    }
    return DGM_ERR_OK;
}

/* Values before beginnings, small ones first: the first added wins. */
static int by_key(const void *left, const void *right)
{
    const dgm_phrase_entry *a = left;
    const dgm_phrase_entry *b = right;
    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return a->value < b->value ? -1 : a->value > b->value;
}

void dgm_phrases_sort(dgm_phrases *self)
{
    uint32_t kept = 0;
    if (self->entry.count == 0) {
        return;
    }
    qsort(self->entry.at, self->entry.count, sizeof *self->entry.at, by_key);
    for (uint32_t i = 1; i < self->entry.count; i++) {
        if (self->entry.at[i].key != self->entry.at[kept].key) {
            self->entry.at[++kept] = self->entry.at[i];
        }
    }
    self->entry.count = kept + 1;
}

static const dgm_phrase_entry *find(const dgm_phrases *self, uint64_t key)
{
    uint32_t low = 0;
    uint32_t high = self->entry.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->entry.at[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < self->entry.count && self->entry.at[low].key == key
               ? &self->entry.at[low]
               : NULL;
}

uint32_t dgm_phrases_value(const dgm_phrases *self, dgm_str text)
{
    uint32_t count = 0;
    const dgm_phrase_entry *entry =
        find(self, dgm_norm_key(DGM_NORM_START, text, &count));
    return entry ? entry->value : PREFIX;
}

uint32_t dgm_phrases_longest(const dgm_phrases *self, const uint64_t *word,
                             uint32_t count, uint32_t *value)
{
    uint64_t key = DGM_NORM_START;
    uint32_t longest = 0;
    for (uint32_t i = 0; i < count && i < DGM_PHRASE_WORDS; i++) {
        key = dgm_norm_fold(key, word[i]);
        const dgm_phrase_entry *entry = find(self, key);
        if (entry == NULL) {
            break;
        }
        if (entry->value != PREFIX) {
            longest = i + 1;
            *value = entry->value;
        }
    }
    return longest;
}
