/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of words in a source: the block "list NAME" with its words. */
#include "lexicon/model.h"

#include "base/statement.h"

#define SHOW(text) (int)((text).len < 60 ? (text).len : 60), (text).ptr

dgm_err lex_open_list(lex_model *self, lex_where where, dgm_str name,
                      uint32_t *list)
{
    *list = dgm_list_find(dgm_str_trim(name));
    if (*list == DGM_LIST_COUNT) {
        return lex_say(self, false, where,
                       "no rule asks for the list \"%.*s\"; the names are in "
                       "data/english",
                       SHOW(name));
    }
    lex_list *known = &self->list[*list];
    if (known->opened && known->layer == self->layer) {
        DGM_TRY(lex_say(self, false, where,
                        "the list \"%.*s\" is already at line %u of %.*s; "
                        "expected one block for each list",
                        SHOW(name), known->where.line,
                        SHOW(self->file.at[known->where.file])));
    }
    *known = (lex_list){true, self->layer, where};
    return DGM_ERR_OK;
}

/* A whole number behind "=". */
static bool read_value(dgm_str text, int32_t *out)
{
    bool negative = text.len > 0 && text.ptr[0] == '-';
    int32_t value = 0;
    for (uint32_t i = negative; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || value > 99999999) {
            return false;
        }
        value = value * 10 + (text.ptr[i] - '0');
    }
    *out = negative ? -value : value;
    return text.len > (negative ? 1U : 0U);
}

static bool has_capital(dgm_str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] >= 'A' && text.ptr[i] <= 'Z') {
            return true;
        }
    }
    return false;
}

static dgm_err read_word(lex_model *self, lex_where where, uint32_t list,
                         dgm_str text)
{
    lex_word word = {.list = (uint16_t)list,
                     .layer = self->layer,
                     .where = where,
                     .text = text};
    const char *equals = dgm_str_find(text, "=");
    if (dgm_str_is(dgm_last_word(word.text), "!drop")) {
        word.drop = true;
        dgm_drop_last(&word.text);
    } else if (equals) {
        uint32_t len = (uint32_t)(equals - text.ptr);
        word.text = dgm_str_trim((dgm_str){text.ptr, len});
        word.has_value =
            read_value((dgm_str){equals + 1, text.len - len - 1}, &word.value);
        if (!word.has_value) {
            return lex_say(self, false, where,
                           "\"%.*s\": expected a whole number behind \"=\"",
                           SHOW(text));
        }
    }
    if (word.text.len == 0 || word.text.len > LEX_LIST_BYTES ||
        has_capital(word.text) || dgm_str_find(word.text, "!")) {
        return lex_say(self, false, where,
                       "\"%.*s\" is no word of a list; expected lower case, "
                       "one to %d bytes, then \"=NUMBER\" or \"!drop\" or "
                       "nothing",
                       SHOW(text), LEX_LIST_BYTES);
    }
    if (self->word.count >= LEX_LIST_ENTRIES) {
        return lex_say(self, false, where, "more than %d words in all lists",
                       LEX_LIST_ENTRIES);
    }
    return dgm_vec_push(self->arena, &self->word, &word);
}

dgm_err lex_read_words(lex_model *self, lex_where where, uint32_t list,
                       dgm_str rest)
{
    dgm_str item;
    while (dgm_take_item(&rest, '|', &item)) {
        DGM_TRY(read_word(self, where, list, item));
    }
    return DGM_ERR_OK;
}
