/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of words in a source: the block "list NAME" with its words. */
#include "lexicon/source.h"

dgm_err dgm_lex_open_list(lex_parser *self, dgm_str name)
{
    lex_model *model = self->model;
    self->list = dgm_list_find(name);
    if (self->list == DGM_LIST_COUNT) {
        return WRONG(self,
                     "no rule asks for the list \"%.*s\"; the names are in "
                     "data/english",
                     DGM_SHOW(name));
    }
    lex_list *known = &model->list[self->list];
    if (known->opened && known->layer == model->layer) {
        DGM_TRY(WRONG(self,
                      "the list \"%.*s\" is already at line %u of %.*s; "
                      "expected one block for each list",
                      DGM_SHOW(name), known->where.line,
                      DGM_SHOW(model->file.at[known->where.file])));
    }
    *known = (lex_list){true, model->layer, self->where};
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

static dgm_err read_word(lex_parser *self, dgm_str text)
{
    lex_word word = {.list = (uint16_t)self->list,
                     .layer = self->model->layer,
                     .where = self->where,
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
            return WRONG(self,
                         "\"%.*s\": expected a whole number behind \"=\"",
                         DGM_SHOW(text));
        }
    }
    if (word.text.len == 0 || word.text.len > LEX_LIST_BYTES ||
        has_capital(word.text) || dgm_str_find(word.text, "!")) {
        return WRONG(self,
                     "\"%.*s\" is no word of a list; expected lower case, "
                     "one to %d bytes, then \"=NUMBER\" or \"!drop\" or "
                     "nothing",
                     DGM_SHOW(text), LEX_LIST_BYTES);
    }
    if (self->model->word.count >= LEX_LIST_ENTRIES) {
        return WRONG(self, "more than %d words in all lists",
                     LEX_LIST_ENTRIES);
    }
    return dgm_vec_push(self->model->arena, &self->model->word, &word);
}

dgm_err dgm_lex_read_words(lex_parser *self, dgm_str rest)
{
    dgm_str item;
    while (dgm_take_item(&rest, '|', &item)) {
        DGM_TRY(read_word(self, item));
    }
    return DGM_ERR_OK;
}
