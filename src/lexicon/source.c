/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading lexicon sources (docs/lexicon.md).
 *
 * A line is read by itself: it opens a block or gives a property of the open
 * one.  A wrong line is reported and passed over, so that one run shows every
 * mistake; what concerns several lines is left to check.c.
 */
#include "lexicon/source.h"

#include <string.h>

/* --------------------------------------------------------- properties */

static dgm_err read_kind(lex_parser *self, dgm_str rest)
{
    static const char *const kinds[] = {
#define NAME(name, text) text,
        DGM_ACTOR_KIND_MAP(NAME)
#undef NAME
    };
    lex_entry *entry = &self->model->entry.at[self->entry];
    dgm_str word = dgm_str_trim(rest);
    for (int i = 0; i < DGM_ACTOR_KIND_COUNT; i++) {
        if (dgm_str_is(word, kinds[i])) {
            if (entry->kind_given) {
                return WRONG(self, "a second kind; an entry has one");
            }
            entry->kind = (uint8_t)i;
            entry->kind_given = true;
            return DGM_ERR_OK;
        }
    }
    return WRONG(self,
                 "\"%.*s\" is no kind; expected state, government, person, "
                 "group, party, company, igo, ngo, media, people, office or "
                 "organ",
                 DGM_SHOW(word));
}

static dgm_err read_gender(lex_parser *self, dgm_str rest)
{
    dgm_str word = dgm_str_trim(rest);
    if (!dgm_str_is(word, "m") && !dgm_str_is(word, "f")) {
        return WRONG(self, "\"%.*s\": expected gender m or gender f",
                     DGM_SHOW(word));
    }
    self->model->entry.at[self->entry].gender = (uint8_t)word.ptr[0];
    return DGM_ERR_OK;
}

static dgm_err read_after(lex_parser *self, dgm_str rest)
{
    dgm_str word = dgm_str_trim(rest);
    uint32_t sector = dgm_sector_find(word);
    if (word.len == 0 || sector >= DGM_SECTOR_COUNT) {
        return WRONG(self, "\"%.*s\" is no sector; expected after SECTOR",
                     DGM_SHOW(word));
    }
    self->model->entry.at[self->entry].after = (uint8_t)sector;
    return DGM_ERR_OK;
}

static dgm_err read_sources(lex_parser *self, dgm_str rest)
{
    lex_model *model = self->model;
    model->entry.at[self->entry].sourced = true;
    dgm_str name;
    while (dgm_take_item(&rest, ',', &name)) {
        bool known =
            dgm_str_find(name, " ") != NULL; /* words, not a short name */
        for (uint32_t i = 0; i < model->source.count; i++) {
            if (dgm_str_equal(name, model->source.at[i].name)) {
                model->source.at[i].used = true;
                known = true;
            }
        }
        if (!known) {
            DGM_TRY(LEX_SAY(self->model, true, self->where,
                            "the source \"%.*s\" is not declared; expected a "
                            "line \"source NAME = DESCRIPTION\" in column 0 "
                            "above",
                            DGM_SHOW(name)));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_property(lex_parser *self, dgm_str word, dgm_str rest)
{
    if (!self->in_block) {
        return WRONG(self, "a property outside any block; expected \"actor "
                           "KEY\" in column 0 before it");
    }
    if (self->list < DGM_LIST_COUNT) {
        return dgm_str_is(word, "word")
                   ? dgm_lex_read_words(self, rest)
                   : WRONG(self,
                           "unknown property \"%.*s\" of a list; expected "
                           "word WORD[=NUMBER] | ...",
                           DGM_SHOW(word));
    }
    if (self->entry == DGM_NONE) {
        return DGM_ERR_OK; /* its block is wrong and has been reported */
    }
    if (rest.len == 0) {
        return WRONG(self, "\"%.*s\" has no value", DGM_SHOW(word));
    }
    if (dgm_str_is(word, "name")) {
        return dgm_lex_read_names(self, rest, LEX_NAME_FULL);
    }
    if (dgm_str_is(word, "adj")) {
        return dgm_lex_read_names(self, rest, LEX_NAME_ADJECTIVE);
    }
    if (dgm_str_is(word, "demonym")) {
        return dgm_lex_read_names(self, rest, LEX_NAME_DEMONYM);
    }
    if (dgm_str_is(word, "capital")) {
        return dgm_lex_read_names(self, rest, LEX_NAME_CAPITAL);
    }
    if (dgm_str_is(word, "kind")) {
        return read_kind(self, rest);
    }
    if (dgm_str_is(word, "code")) {
        return dgm_lex_read_code(self, rest);
    }
    if (dgm_str_is(word, "part")) {
        return dgm_lex_read_part(self, rest);
    }
    if (dgm_str_is(word, "office")) {
        return dgm_lex_read_office(self, rest);
    }
    if (dgm_str_is(word, "gender")) {
        return read_gender(self, rest);
    }
    if (dgm_str_is(word, "after")) {
        return read_after(self, rest);
    }
    if (dgm_str_is(word, "source")) {
        return read_sources(self, rest);
    }
    if (dgm_str_is(word, "xref") || dgm_str_is(word, "note")) {
        return DGM_ERR_OK;
    }
    return WRONG(self,
                 "unknown property \"%.*s\"; expected kind, name, adj, "
                 "demonym, capital, code, part, office, gender, after, "
                 "source, xref or note",
                 DGM_SHOW(word));
}

/* -------------------------------------------------------------- blocks */

static dgm_err open_actor(lex_parser *self, dgm_str rest)
{
    lex_model *model = self->model;
    dgm_str key = dgm_str_trim(rest);
    self->in_block = true;
    self->entry = DGM_NONE;
    if (!dgm_lex_is_key(key)) {
        return WRONG(self,
                     "\"%.*s\" is no key; expected lower-case letters, "
                     "digits, '.', '-' and '_', as: actor afg.taliban",
                     DGM_SHOW(key));
    }
    lex_entry entry = {.key = key,
                       .after = DGM_SECTOR_ELI,
                       .layer = model->layer,
                       .where = self->where};
    self->entry = model->entry.count;
    return dgm_vec_push(model->arena, &model->entry, &entry);
}

static dgm_err declare_source(lex_parser *self, dgm_str rest)
{
    lex_source source = {.name = dgm_take_word(&rest), .where = self->where};
    rest = dgm_str_trim(rest);
    self->in_block = false;
    if (source.name.len == 0 || rest.len < 2 || rest.ptr[0] != '=') {
        return WRONG(self, "expected source NAME = DESCRIPTION");
    }
    return dgm_vec_push(self->model->arena, &self->model->source, &source);
}

static dgm_err read_block(lex_parser *self, dgm_str word, dgm_str rest)
{
    static const char *const types[DGM_ROLE_TYPES] = {
        "agent", "organ", "quality", "past", "honorific", "given"};
    self->list = DGM_LIST_COUNT;
    if (dgm_str_is(word, "actor")) {
        return open_actor(self, rest);
    }
    if (dgm_str_is(word, "list")) {
        self->in_block = true;
        self->entry = DGM_NONE;
        return dgm_lex_open_list(self, rest);
    }
    if (dgm_str_is(word, "source")) {
        return declare_source(self, rest);
    }
    self->in_block = false;
    for (uint32_t i = 0; i < DGM_ROLE_TYPES; i++) {
        if (dgm_str_is(word, types[i])) {
            return dgm_lex_read_role(self, (dgm_role_type)i, rest);
        }
    }
    return WRONG(self,
                 "unknown block \"%.*s\"; expected actor, list, source, "
                 "agent, organ, quality, past, honorific or given in column 0 "
                 "(properties are indented)",
                 DGM_SHOW(word));
}

dgm_err dgm_lex_parse(lex_model *self, dgm_str path, dgm_str text)
{
    lex_parser state = {.model = self,
                        .where = {.file = self->file.count},
                        .entry = DGM_NONE,
                        .list = DGM_LIST_COUNT};
    dgm_statements line;
    DGM_TRY(dgm_vec_push(self->arena, &self->file, &path));
    dgm_statements_begin(&line, text);
    while (dgm_statements_next(&line)) {
        state.where.line = line.line;
        DGM_TRY(line.is_property ? read_property(&state, line.word, line.rest)
                                 : read_block(&state, line.word, line.rest));
    }
    if (!line.licensed) {
        state.where.line = 1;
        DGM_TRY(LEX_SAY(self, true, state.where,
                        "no licence; expected a line \"# "
                        "SPDX-License-Identifier: NAME\""));
    }
    return DGM_ERR_OK;
}
