/* SPDX-License-Identifier: Apache-2.0 */
/* Names of actors with their flags, and the nouns that describe actors. */
#include "lexicon/source.h"

#include <string.h>

/* -------------------------------------------------------------- names */

/* Takes the flags off the end of a name; false when one is unknown. */
static bool take_name_flags(dgm_str *text, lex_name *name)
{
    for (;;) {
        dgm_str word = dgm_last_word(*text);
        if (word.len == 0 || word.ptr[0] != '!') {
            return true;
        }
        if (dgm_str_is(word, "!weak")) {
            name->flags |= DGM_NAME_WEAK;
        } else if (dgm_str_is(word, "!nocap")) {
            name->flags &= (uint8_t)~DGM_NAME_CAPITAL;
        } else if (dgm_str_starts(word, "!context(") &&
                   word.ptr[word.len - 1] == ')') {
            name->context = (dgm_str){word.ptr + 9, word.len - 10};
            name->flags |= DGM_NAME_CONTEXT;
        } else {
            return false;
        }
        dgm_drop_last(text);
    }
}

static bool too_long(dgm_str text)
{
    uint32_t words = 0;
    (void)dgm_norm_key(DGM_NORM_START, text, &words);
    return words > DGM_NAMES_WORDS;
}

/* !context(A,B): the name counts where either is mentioned, and is kept once
 * for each. */
static dgm_err add_contexts(lex_parser *self, lex_name name)
{
    dgm_str list = name.context;
    dgm_str rest = list;
    while (dgm_take_item(&rest, ',', &name.context)) {
        if (!dgm_lex_is_country(name.context) &&
            !dgm_lex_is_key(name.context)) {
            return WRONG(self,
                         "\"%.*s\" is no context; expected !context(AFG), "
                         "!context(afg.taliban) or several with commas and no "
                         "blanks",
                         DGM_SHOW(list));
        }
        DGM_TRY(dgm_vec_push(self->model->arena, &self->model->name, &name));
    }
    return DGM_ERR_OK;
}

static dgm_err add_name(lex_parser *self, dgm_str text, uint8_t kind)
{
    lex_name name = {.owner = self->entry,
                     .kind = kind,
                     .flags = DGM_NAME_CAPITAL,
                     .where = self->where};
    if (!take_name_flags(&text, &name) || dgm_str_find(text, " !") != NULL) {
        return WRONG(self,
                     "\"%.*s\" is no flag of a name; expected !weak, !nocap "
                     "or !context(COUNTRY,KEY...) behind it",
                     DGM_SHOW(dgm_last_word(text)));
    }
    uint32_t words = 0;
    (void)dgm_norm_key(DGM_NORM_START, text, &words);
    if (words == 0) {
        return WRONG(self, "a name is empty; expected NAME | NAME ...");
    }
    if (too_long(text)) {
        return WRONG(self, "the name \"%.*s...\" has more than %d words",
                     DGM_SHOW(text), DGM_NAMES_WORDS);
    }
    name.text = text;
    if (name.context.len > 0) {
        return add_contexts(self, name);
    }
    return dgm_vec_push(self->model->arena, &self->model->name, &name);
}

dgm_err dgm_lex_read_names(lex_parser *self, dgm_str rest, uint8_t kind)
{
    dgm_str item;
    while (dgm_take_item(&rest, '|', &item)) {
        DGM_TRY(add_name(self, item, kind));
    }
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------- roles */

typedef struct role_flag {
    const char *text;
    uint16_t bit;
} role_flag;

static const role_flag role_flags[] = {
    {"!yields", DGM_ROLE_YIELDS}, {"!mass", DGM_ROLE_MASS},
    {"!m", DGM_ROLE_MALE},        {"!f", DGM_ROLE_FEMALE},
    {"!head", DGM_ROLE_HEAD},     {"!weak", DGM_ROLE_WEAK},
    {"!name", DGM_ROLE_NAME},
};

static uint16_t role_bit(dgm_str word)
{
    for (size_t i = 0; i < sizeof role_flags / sizeof *role_flags; i++) {
        if (dgm_str_is(word, role_flags[i].text)) {
            return role_flags[i].bit;
        }
    }
    return 0;
}

/* "man/men": the singular and an irregular plural; "police/police" or !mass
 * has no other plural. */
static dgm_err add_role_name(lex_parser *self, dgm_str text, uint32_t role)
{
    lex_model *model = self->model;
    lex_name name = {
        .owner = role, .kind = LEX_NAME_ROLE, .where = self->where};
    lex_name plural = name;
    plural.kind = LEX_NAME_ROLE_PLURAL;
    const char *slash = dgm_str_find(text, "/");
    uint32_t len = slash ? (uint32_t)(slash - text.ptr) : text.len;
    name.text = dgm_str_trim((dgm_str){text.ptr, len});
    if (slash) {
        plural.text = dgm_str_trim((dgm_str){slash + 1, text.len - len - 1});
    }
    uint32_t words = 0;
    (void)dgm_norm_key(DGM_NORM_START, name.text, &words);
    if (words == 0 || words > DGM_NAMES_WORDS) {
        return WRONG(self, "a noun is empty or has more than %d words",
                     DGM_NAMES_WORDS);
    }
    DGM_TRY(dgm_vec_push(model->arena, &model->name, &name));
    return plural.text.len > 0 && !too_long(plural.text)
               ? dgm_vec_push(model->arena, &model->name, &plural)
               : DGM_ERR_OK;
}

static dgm_err read_role_names(lex_parser *self, dgm_str rest, uint32_t role)
{
    dgm_str item;
    while (dgm_take_item(&rest, '|', &item)) {
        DGM_TRY(add_role_name(self, item, role));
    }
    return DGM_ERR_OK;
}

/* "EUR:LEG": takes the country off the sector. */
static dgm_err take_country(lex_parser *self, dgm_str *word, lex_role *role)
{
    if (word->len <= 4 || word->ptr[3] != ':') {
        return DGM_ERR_OK;
    }
    if (!dgm_lex_is_country((dgm_str){word->ptr, 3})) {
        return WRONG(self,
                     "\"%.3s\" is no country code; expected three capitals "
                     "before the sector",
                     word->ptr);
    }
    memcpy(role->row.country, word->ptr, 3);
    *word = (dgm_str){word->ptr + 4, word->len - 4};
    return DGM_ERR_OK;
}

/* TYPE  NOUN | NOUN/PLURAL ...  [COUNTRY:]SECTOR[.SECONDARY] [!flag ...] */
dgm_err dgm_lex_read_role(lex_parser *self, dgm_role_type type, dgm_str rest)
{
    lex_role role = {.row.type = (uint8_t)type, .where = self->where};
    dgm_str word = dgm_last_word(rest);
    while (word.len > 0 && word.ptr[0] == '!') {
        uint16_t bit = role_bit(word);
        if (bit == 0) {
            return WRONG(self,
                         "\"%.*s\" is no flag of a role; expected !yields, "
                         "!mass, !head, !weak, !name, !m or !f",
                         DGM_SHOW(word));
        }
        role.row.flags |= bit;
        dgm_drop_last(&rest);
        word = dgm_last_word(rest);
    }
    bool needs = type < DGM_ROLE_PAST;
    dgm_str whole = word;
    if (needs) {
        DGM_TRY(take_country(self, &word, &role));
    }
    if (needs &&
        !dgm_lex_read_sectors(word, &role.row.sector, role.row.secondary,
                              &role.row.secondary_count)) {
        return WRONG(self,
                     "\"%.*s\" is no sector; expected NOUN | NOUN ... SECTOR "
                     "[!flag ...], as: agent  judge | magistrate  JUD",
                     DGM_SHOW(whole));
    }
    if (needs) {
        dgm_drop_last(&rest);
    }
    if (dgm_str_trim(rest).len == 0) {
        return WRONG(self, "no noun; expected NOUN | NOUN ... SECTOR");
    }
    uint32_t number = self->model->role.count;
    DGM_TRY(dgm_vec_push(self->model->arena, &self->model->role, &role));
    return read_role_names(self, rest, number);
}
