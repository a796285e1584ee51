/* SPDX-License-Identifier: Apache-2.0 */
/* Opening the lists of a compiled lexicon.  Nothing in the file is believed:
 * every number must point inside its section, and the hash table must have a
 * free place, where a search ends. */
#include "lexicon/image.h"

static dgm_err corrupt(const dgm_mapped *file, dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, file->path, 0, -1,
                         "lexicon: a number of the lists points to nothing");
}

static bool text_fits(dgm_str text, lex_text at)
{
    return at.at <= text.len && at.len <= text.len - at.at;
}

static bool names_fit(const lex_text *name, size_t count, dgm_str text)
{
    bool fit = count == DGM_LIST_COUNT;
    for (uint32_t i = 0; fit && i < DGM_LIST_COUNT; i++) {
        fit = text_fits(text, name[i]) &&
              dgm_str_is((dgm_str){text.ptr + name[i].at, name[i].len},
                         dgm_list_name((enum dgm_list)i));
    }
    return fit;
}

static bool words_fit(const lex_image *self, dgm_str text)
{
    for (uint32_t i = 0; i < self->word_count; i++) {
        if (!text_fits(text, self->word[i].text) ||
            self->word[i].list >= DGM_LIST_COUNT) {
            return false;
        }
    }
    return true;
}

static bool table_fits(const dgm_lists *self)
{
    bool room = false;
    for (uint32_t i = 0; i <= self->mask; i++) {
        room |= self->key[i] == 0;
        if (self->row[i] >= self->row_count) {
            return false;
        }
    }
    for (uint32_t i = 0; i < DGM_LIST_WORDS; i++) {
        if (self->set[i] != 0) {
            return false; /* row 0 is that of all other words */
        }
    }
    return room;
}

static bool phrases_fit(const dgm_lists *self, size_t parts)
{
    for (uint32_t i = 0; i < self->phrase_count; i++) {
        const dgm_list_phrase *phrase = &self->phrase[i];
        if (phrase->count < 2 || phrase->rest > parts ||
            phrase->count - 1U > parts - phrase->rest ||
            phrase->list >= DGM_LIST_COUNT) {
            return false;
        }
    }
    return true;
}

dgm_err dgm_lex_image_lists(lex_image *self, const dgm_mapped *file,
                            dgm_error *err)
{
    static const struct {
        const char *name;
        size_t item;
    } section[LEX_LISTS] = {
        {"lname", sizeof(lex_text)},
        {"lword", sizeof(lex_word_row)},
        {"lkey", 8},
        {"lrow", 2},
        {"lset", 8 * (size_t)DGM_LIST_WORDS},
        {"lvalue", sizeof(dgm_list_value)},
        {"lphrase", sizeof(dgm_list_phrase)},
        {"lpart", 8},
    };
    const void *at[LEX_LISTS];
    size_t count[LEX_LISTS];
    for (uint32_t i = 0; i < LEX_LISTS; i++) {
        dgm_section found;
        /* A file made for other lists has rows of another size. */
        DGM_TRY(dgm_mapped_section(file, section[i].name,
                                   i == 4 ? 8 : section[i].item, &found, err));
        at[i] = found.ptr;
        count[i] = found.len / section[i].item;
        if (count[i] >= UINT32_MAX / 2) {
            return corrupt(file, err);
        }
    }
    if (!names_fit(at[0], count[0], self->text)) {
        return dgm_error_set(err, DGM_ERR_VERSION, file->path, 0, -1,
                             "the lexicon was compiled for other lists of "
                             "words; build it anew");
    }
    self->word = at[1];
    self->word_count = (uint32_t)count[1];
    self->lists = (dgm_lists){.key = at[2],
                              .row = at[3],
                              .mask = (uint32_t)count[2] - 1,
                              .set = at[4],
                              .value = at[5],
                              .phrase = at[6],
                              .part = at[7],
                              .row_count = (uint32_t)count[4],
                              .value_count = (uint32_t)count[5],
                              .phrase_count = (uint32_t)count[6]};
    if (count[2] == 0 || (count[2] & (count[2] - 1)) != 0 ||
        count[3] != count[2] || count[4] == 0 ||
        !words_fit(self, self->text) || !table_fits(&self->lists) ||
        !phrases_fit(&self->lists, count[7])) {
        return corrupt(file, err);
    }
    return DGM_ERR_OK;
}
