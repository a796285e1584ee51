/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From the words of lists to the sections of the compiled file.
 *
 * An entry is kept if no higher layer drops or repeats it.  One without a
 * blank is kept as a word of its own; if tokens would split it ("vice-
 * president", "new year's eve"), also as a phrase of those tokens.
 */
#include "lexicon/model.h"

#include <stdlib.h>
#include <string.h>

/* A word and one bit of its row. */
typedef struct word_bit {
    uint64_t key;
    uint32_t bit;
} word_bit;

typedef struct packer {
    lex_model *model;
    DGM_VEC(word_bit) bit;
    DGM_VEC(dgm_list_value) value;
    DGM_VEC(dgm_list_phrase) phrase;
    DGM_VEC(uint64_t) part;
    DGM_VEC(uint64_t) set;
    uint64_t *key;
    uint16_t *row;
    uint32_t slots;
} packer;

/* ------------------------------------------------------------ kept entries */

static int compare_bytes(dgm_str a, dgm_str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* By list and text, the highest layer first. */
static int compare_entries(const void *left, const void *right)
{
    const lex_word *a = *(const lex_word *const *)left;
    const lex_word *b = *(const lex_word *const *)right;
    if (a->list != b->list) {
        return a->list < b->list ? -1 : 1;
    }
    int order = compare_bytes(a->text, b->text);
    if (order != 0) {
        return order;
    }
    if (a->layer != b->layer) {
        return a->layer > b->layer ? -1 : 1;
    }
    return a < b ? -1 : a > b;
}

dgm_err dgm_lex_keep_words(lex_model *self, lex_packed_words *out)
{
    uint32_t count = self->word.count;
    *out = (lex_packed_words){
        .word = dgm_arena_array(self->arena, count, sizeof(const lex_word *))};
    if (out->word == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        out->word[i] = &self->word.at[i];
    }
    if (count > 0) {
        qsort(out->word, count, sizeof(const lex_word *), compare_entries);
    }
    const lex_word *before = NULL;
    for (uint32_t i = 0; i < count; i++) {
        const lex_word *word = out->word[i];
        bool again = before && before->list == word->list &&
                     dgm_str_equal(before->text, word->text);
        if (again && before->layer == word->layer && word->where.line > 0) {
            DGM_TRY(LEX_SAY(self, true, word->where,
                            "\"%.*s\" stands twice in the list \"%s\"",
                            (int)word->text.len, word->text.ptr,
                            dgm_list_name((enum dgm_list)word->list)));
        }
        before = word;
        if (!again && !word->drop) {
            out->word[out->count++] = word;
        }
    }
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- entries */

/* The tokens that the segmenter makes of an entry: blanks divide, hyphens are
 * tokens, so is a possessive ending.  No more than its bytes. */
static uint32_t split(dgm_str text, uint64_t part[LEX_LIST_BYTES])
{
    uint32_t count = 0;
    for (uint32_t begin = 0; begin < text.len;) {
        uint32_t end = begin;
        if (text.ptr[begin] == ' ') {
            begin++;
            continue;
        }
        while (end < text.len && text.ptr[end] != ' ' &&
               text.ptr[end] != '-') {
            end++;
        }
        end += end == begin; /* the hyphen itself */
        uint32_t word = end;
        if (end - begin > 2 && memcmp(text.ptr + end - 2, "'s", 2) == 0) {
            word = end - 2;
        } else if (end - begin > 1 && text.ptr[end - 1] == '\'') {
            word = end - 1;
        }
        part[count++] = dgm_hash(text.ptr + begin, word - begin);
        if (word < end) {
            part[count++] = dgm_hash(text.ptr + word, end - word);
        }
        begin = end;
    }
    return count;
}

static dgm_err add_phrase(packer *self, const lex_word *word,
                          const uint64_t *part, uint32_t count)
{
    dgm_arena *arena = self->model->arena;
    dgm_list_phrase phrase = {.first = part[0],
                              .rest = self->part.count,
                              .count = (uint16_t)count,
                              .list = word->list,
                              .value = word->value};
    word_bit begins = {part[0], DGM_LIST_COUNT};
    for (uint32_t i = 1; i < count; i++) {
        DGM_TRY(dgm_vec_push(arena, &self->part, &part[i]));
    }
    DGM_TRY(dgm_vec_push(arena, &self->bit, &begins));
    return dgm_vec_push(arena, &self->phrase, &phrase);
}

static dgm_err add_entry(packer *self, const lex_word *word)
{
    dgm_arena *arena = self->model->arena;
    uint64_t part[LEX_LIST_BYTES];
    uint32_t count = split(word->text, part);
    if (memchr(word->text.ptr, ' ', word->text.len) == NULL) {
        word_bit bit = {dgm_str_hash(word->text), word->list};
        dgm_list_value value = {bit.key, word->list, word->value};
        DGM_TRY(dgm_vec_push(arena, &self->bit, &bit));
        if (word->has_value) {
            DGM_TRY(dgm_vec_push(arena, &self->value, &value));
        }
    }
    return count > 1 ? add_phrase(self, word, part, count) : DGM_ERR_OK;
}

/* ------------------------------------------------------------------ orders */

static int compare_keys(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int compare_bits(const void *left, const void *right)
{
    return compare_keys(((const word_bit *)left)->key,
                        ((const word_bit *)right)->key);
}

static int compare_values(const void *left, const void *right)
{
    const dgm_list_value *a = left;
    const dgm_list_value *b = right;
    int order = compare_keys(a->key, b->key);
    return order != 0 ? order : (a->list > b->list) - (a->list < b->list);
}

static int compare_phrases(const void *left, const void *right)
{
    const dgm_list_phrase *a = left;
    const dgm_list_phrase *b = right;
    int order = compare_keys(a->first, b->first);
    if (order == 0) {
        order = (a->count < b->count) - (a->count > b->count);
    }
    return order != 0 ? order : (a->rest > b->rest) - (a->rest < b->rest);
}

#define SORT(list, compare)                                                   \
    do {                                                                      \
        if ((list).count > 1) {                                               \
            qsort((list).at, (list).count, sizeof *(list).at, compare);       \
        }                                                                     \
    } while (0)

/* -------------------------------------------------------------------- rows */

static dgm_err intern_row(packer *self, const uint64_t set[DGM_LIST_WORDS],
                          uint16_t *row)
{
    uint32_t count = self->set.count / DGM_LIST_WORDS;
    size_t bytes = sizeof(uint64_t) * DGM_LIST_WORDS;
    for (uint32_t i = 0; i < count; i++) {
        if (memcmp(self->set.at + (size_t)i * DGM_LIST_WORDS, set, bytes) ==
            0) {
            *row = (uint16_t)i;
            return DGM_ERR_OK;
        }
    }
    if (count >= LEX_LIST_ROWS) {
        return DGM_ERR_LIMIT;
    }
    for (uint32_t i = 0; i < DGM_LIST_WORDS; i++) {
        DGM_TRY(dgm_vec_push(self->model->arena, &self->set, &set[i]));
    }
    *row = (uint16_t)count;
    return DGM_ERR_OK;
}

static dgm_err add_key(packer *self, uint64_t key, uint16_t row)
{
    uint32_t at = (uint32_t)key & (self->slots - 1);
    while (self->key[at] != 0) {
        at = (at + 1) & (self->slots - 1);
    }
    self->key[at] = key;
    self->row[at] = row;
    return DGM_ERR_OK;
}

/* At most half of the table is filled, so that a search ends. */
static dgm_err make_table(packer *self)
{
    static const uint64_t empty[DGM_LIST_WORDS];
    uint16_t row;
    self->slots = 16;
    while (self->slots < 2 * self->bit.count + 2) {
        self->slots *= 2;
    }
    self->key = dgm_arena_array(self->model->arena, self->slots, 8);
    self->row = dgm_arena_array(self->model->arena, self->slots, 2);
    if (self->key == NULL || self->row == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(intern_row(self, empty, &row));
    for (uint32_t i = 0; i < self->bit.count;) {
        uint64_t set[DGM_LIST_WORDS] = {0};
        uint64_t key = self->bit.at[i].key;
        for (; i < self->bit.count && self->bit.at[i].key == key; i++) {
            uint32_t bit = self->bit.at[i].bit;
            set[bit / 64] |= UINT64_C(1) << bit % 64;
        }
        DGM_TRY(intern_row(self, set, &row));
        DGM_TRY(add_key(self, key, row));
    }
    return DGM_ERR_OK;
}

static dgm_err pack_rows(lex_model *model, const lex_packed_words *kept,
                         const lex_text *texts, lex_word_row **out)
{
    *out = dgm_arena_array(model->arena, kept->count, sizeof **out);
    if (*out == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < kept->count; i++) {
        const lex_word *word = kept->word[i];
        (*out)[i] =
            (lex_word_row){texts[i], word->value, word->list, word->has_value};
    }
    return DGM_ERR_OK;
}

#define SECTION(label, list)                                                  \
    (dgm_section_source)                                                      \
    {                                                                         \
        (label), (list).at, (size_t)(list).count * sizeof *(list).at          \
    }

dgm_err dgm_lex_pack_lists(lex_model *model, const lex_packed_words *kept,
                           const lex_text *texts,
                           dgm_section_source out[LEX_LISTS])
{
    packer self = {.model = model};
    lex_word_row *row;
    for (uint32_t i = 0; i < kept->count; i++) {
        DGM_TRY(add_entry(&self, kept->word[i]));
    }
    SORT(self.bit, compare_bits);
    SORT(self.value, compare_values);
    SORT(self.phrase, compare_phrases);
    DGM_TRY(make_table(&self));
    DGM_TRY(pack_rows(model, kept, texts + DGM_LIST_COUNT, &row));
    out[0] =
        (dgm_section_source){"lname", texts, DGM_LIST_COUNT * sizeof *texts};
    out[1] = (dgm_section_source){"lword", row, kept->count * sizeof *row};
    out[2] = (dgm_section_source){"lkey", self.key, (size_t)self.slots * 8};
    out[3] = (dgm_section_source){"lrow", self.row, (size_t)self.slots * 2};
    out[4] = SECTION("lset", self.set);
    out[5] = SECTION("lvalue", self.value);
    out[6] = SECTION("lphrase", self.phrase);
    out[7] = SECTION("lpart", self.part);
    return DGM_ERR_OK;
}
