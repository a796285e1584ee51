/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From lists to the compiled file, and back when an overlay is laid on top.
 *
 * Entries are put in the order of their keys, and what belongs to an entry is
 * put together, so that a row needs only [first, count).  Names that a person
 * would not write out are derived here: demonyms from adjectives, surnames
 * from names, plurals of role nouns.
 */
#include "lexicon/model.h"

#include "base/statement.h"
#include "text/word.h"

#include <stdlib.h>
#include <string.h>

/* A name row that was derived; not unpacked, as packing derives it anew. */
#define DERIVED 1

typedef struct packer {
    lex_model *model;
    dgm_names_builder names;
    uint32_t *number; /* model entry -> row, DGM_NONE when dropped */
    uint32_t *order;  /* row -> model entry */
    uint32_t entry_count;
    DGM_VEC(char) text;
    DGM_VEC(lex_entry_row) entry;
    DGM_VEC(lex_name_row) name;
    DGM_VEC(lex_code_row) code;
    DGM_VEC(lex_part_row) part;
    DGM_VEC(lex_office_row) office;
    DGM_VEC(lex_role_row) role;
    DGM_VEC(uint32_t) held;
} packer;

static dgm_err add_text(packer *self, dgm_str text, lex_text *out)
{
    dgm_arena *arena = self->model->arena;
    out->at = self->text.count;
    out->len = text.len;
    if (text.len == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_vec_reserve(arena, &self->text, text.len));
    memcpy(self->text.at + self->text.count, text.ptr, text.len);
    self->text.count += text.len;
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- derived */

static bool ends(dgm_str word, const char *end)
{
    size_t len = strlen(end);
    return word.len >= len && memcmp(word.ptr + word.len - len, end, len) == 0;
}

/* Length of the noun that takes the plural: the words before "of", "for",
 * "to", "in" or "at". */
static uint32_t noun_len(dgm_str noun)
{
    dgm_str rest = noun;
    dgm_str word = dgm_take_word(&rest);
    while (rest.len > 0) {
        uint32_t end = (uint32_t)(word.ptr + word.len - noun.ptr);
        word = dgm_take_word(&rest);
        switch (dgm_word_of(word)) {
        case DGM_WORD_OF:
        case DGM_WORD_FOR:
        case DGM_WORD_TO:
        case DGM_WORD_IN:
        case DGM_WORD_AT:
            return rest.len > 0 ? end : noun.len;
        default:
            break;
        }
    }
    return noun.len;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

dgm_str dgm_lex_plural(dgm_arena *arena, dgm_str noun)
{
    uint32_t len = noun_len(noun);
    dgm_str head = {noun.ptr, len};
    uint32_t cut = 0;
    const char *ending = "s";
    if (ends(head, "man") && !ends(head, "human") && !ends(head, "shaman")) {
        cut = 2;
        ending = "en";
    } else if (ends(head, "s") || ends(head, "x") || ends(head, "ch") ||
               ends(head, "sh") || ends(head, "z")) {
        ending = "es";
    } else if (len > 1 && ends(head, "y") && !is_vowel(head.ptr[len - 2])) {
        cut = 1;
        ending = "ies";
    }
    size_t added = strlen(ending);
    dgm_str out = {NULL, noun.len - cut + (uint32_t)added};
    char *text = dgm_arena_alloc(arena, out.len);
    if (text == NULL) {
        return (dgm_str){NULL, 0};
    }
    memcpy(text, noun.ptr, len - cut);
    memcpy(text + len - cut, ending, added); /* NOLINT: not terminated */
    memcpy(text + len - cut + added, noun.ptr + len, noun.len - len);
    out.ptr = text;
    return out;
}

/* "Afghan" -> "Afghans"; "British", "Chinese", "French", "Swiss" have none. */
static bool has_demonym(dgm_str adjective)
{
    return !ends(adjective, "sh") && !ends(adjective, "ch") &&
           !ends(adjective, "ese") && !ends(adjective, "s") &&
           adjective.len > 2;
}

/* "Jr.", "III": what ends a person's name and is no part of it. */
static bool is_person_end(const lex_model *model, dgm_str word)
{
    for (uint32_t i = 0; i < model->word.count; i++) {
        const lex_word *at = &model->word.at[i];
        if (at->list == DGM_LIST_NAME_PERSON_END && at->text.len == word.len &&
            dgm_same_letters(word.ptr, at->text.ptr, word.len)) {
            return true;
        }
    }
    return false;
}

/* The last word of a person's name, with the particles before it left out;
 * {NULL, 0} when the name has one word. */
static dgm_str surname(const lex_model *model, dgm_str name)
{
    uint32_t begin = name.len;
    while (begin > 0 && name.ptr[begin - 1] != ' ') {
        begin--;
    }
    dgm_str last = {name.ptr + begin, name.len - begin};
    return begin == 0 || last.len < 3 || is_person_end(model, last)
               ? (dgm_str){NULL, 0}
               : last;
}

/* ------------------------------------------------------------------ names */

static dgm_err add_row(packer *self, const lex_name *name, dgm_str text,
                       uint8_t kind, uint32_t owner, bool derived)
{
    lex_name_row row = {.owner = owner,
                        .context = DGM_NONE,
                        .kind = kind,
                        .flags = name->flags,
                        .unused = {derived ? DERIVED : 0, 0}};
    if (text.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    if (name->context.len > 0 && name->context.ptr[0] >= 'A' &&
        name->context.ptr[0] <= 'Z') {
        memcpy(row.country, name->context.ptr, 3);
    }
    for (uint32_t i = 0; name->context.len > 0 && row.country[0] == '\0' &&
                         i < self->entry_count;
         i++) {
        if (dgm_str_equal(self->model->entry.at[self->order[i]].key,
                          name->context)) {
            row.context = i;
        }
    }
    DGM_TRY(add_text(self, text, &row.text));
    /* A derived form of many words is one word longer at the most. */
    dgm_err code =
        dgm_names_add(&self->names, text, self->name.count, row.flags);
    if (code != DGM_ERR_OK) {
        return code;
    }
    return dgm_vec_push(self->model->arena, &self->name, &row);
}

static dgm_err add_entry_name(packer *self, const lex_name *name, uint32_t row,
                              bool is_person, bool has_people)
{
    dgm_arena *arena = self->model->arena;
    DGM_TRY(add_row(self, name, name->text, name->kind, row, false));
    if (name->kind == LEX_NAME_ADJECTIVE && has_people &&
        has_demonym(name->text)) {
        DGM_TRY(add_row(self, name, dgm_lex_plural(arena, name->text),
                        LEX_NAME_DEMONYM, row, true));
    }
    if (name->kind == LEX_NAME_FULL && is_person) {
        dgm_str last = surname(self->model, name->text);
        if (last.len > 0) {
            lex_name weak = *name;
            weak.flags |= DGM_NAME_WEAK;
            DGM_TRY(add_row(self, &weak, last, LEX_NAME_SURNAME, row, true));
        }
    }
    return DGM_ERR_OK;
}

/* Numbers of model items in the order of their owners' rows. */
typedef struct by_owner {
    uint32_t owner;
    uint32_t number;
} by_owner;

static int compare_owners(const void *left, const void *right)
{
    const by_owner *a = left;
    const by_owner *b = right;
    if (a->owner != b->owner) {
        return a->owner < b->owner ? -1 : 1;
    }
    return a->number < b->number ? -1 : a->number > b->number;
}

static bool is_role_name(const lex_name *name)
{
    return name->kind == LEX_NAME_ROLE || name->kind == LEX_NAME_ROLE_PLURAL;
}

static dgm_err pack_entry_names(packer *self)
{
    lex_model *model = self->model;
    by_owner *list =
        dgm_arena_array(model->arena, model->name.count, sizeof *list);
    uint32_t count = 0;
    if (list == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < model->name.count; i++) {
        const lex_name *name = &model->name.at[i];
        if (!is_role_name(name) && self->number[name->owner] != DGM_NONE) {
            list[count++] = (by_owner){self->number[name->owner], i};
        }
    }
    qsort(list, count, sizeof *list, compare_owners);
    for (uint32_t i = 0; i < count; i++) {
        lex_entry_row *row = &self->entry.at[list[i].owner];
        if (row->name.count == 0) {
            row->name.first = self->name.count;
        }
        bool person = row->kind == DGM_ACTOR_PERSON;
        bool people =
            row->kind == DGM_ACTOR_STATE || row->kind == DGM_ACTOR_PEOPLE;
        DGM_TRY(add_entry_name(self, &model->name.at[list[i].number],
                               list[i].owner, person, people));
        row = &self->entry.at[list[i].owner];
        row->name.count = self->name.count - row->name.first;
    }
    return DGM_ERR_OK;
}

/* A plural is derived unless the role has several in sense already or the
 * noun is followed by its own plural. */
static dgm_err pack_role_names(packer *self)
{
    lex_model *model = self->model;
    for (uint32_t i = 0; i < model->name.count; i++) {
        const lex_name *name = &model->name.at[i];
        if (!is_role_name(name)) {
            continue;
        }
        lex_role_row *row = &self->role.at[name->owner];
        if (row->name.count == 0) {
            row->name.first = self->name.count;
        }
        DGM_TRY(
            add_row(self, name, name->text, name->kind, name->owner, false));
        bool own = i + 1 < model->name.count &&
                   model->name.at[i + 1].kind == LEX_NAME_ROLE_PLURAL &&
                   model->name.at[i + 1].owner == name->owner;
        bool noun = row->type == DGM_ROLE_AGENT || row->type == DGM_ROLE_ORGAN;
        if (name->kind == LEX_NAME_ROLE && noun && !own &&
            (row->flags & DGM_ROLE_MASS) == 0) {
            DGM_TRY(add_row(self, name,
                            dgm_lex_plural(model->arena, name->text),
                            LEX_NAME_ROLE_PLURAL, name->owner, true));
        }
        row->name.count = self->name.count - row->name.first;
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- entries */

typedef struct sort_key {
    dgm_str key;
    uint32_t entry;
} sort_key;

static int compare_keys(const void *left, const void *right)
{
    const dgm_str a = ((const sort_key *)left)->key;
    const dgm_str b = ((const sort_key *)right)->key;
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static dgm_err order_entries(packer *self)
{
    lex_model *model = self->model;
    uint32_t count = model->entry.count;
    sort_key *key = dgm_arena_array(model->arena, count, sizeof *key);
    self->number = dgm_arena_array(model->arena, count, 4);
    self->order = dgm_arena_array(model->arena, count, 4);
    if (key == NULL || self->number == NULL || self->order == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        self->number[i] = DGM_NONE;
        if (!model->entry.at[i].dropped) {
            key[self->entry_count++] = (sort_key){model->entry.at[i].key, i};
        }
    }
    qsort(key, self->entry_count, sizeof *key, compare_keys);
    for (uint32_t i = 0; i < self->entry_count; i++) {
        self->order[i] = key[i].entry;
        self->number[key[i].entry] = i;
    }
    return DGM_ERR_OK;
}

static dgm_err pack_entries(packer *self)
{
    lex_model *model = self->model;
    for (uint32_t i = 0; i < self->entry_count; i++) {
        const lex_entry *entry = &model->entry.at[self->order[i]];
        lex_entry_row row = {.kind = entry->kind,
                             .gender = entry->gender,
                             .after = entry->after,
                             .layer = entry->layer};
        DGM_TRY(add_text(self, entry->key, &row.key));
        DGM_TRY(dgm_vec_push(model->arena, &self->entry, &row));
    }
    for (uint32_t i = 0; i < model->role.count; i++) {
        lex_role_row row = model->role.at[i].row;
        row.name = (lex_run){0, 0};
        DGM_TRY(dgm_vec_push(model->arena, &self->role, &row));
    }
    return DGM_ERR_OK;
}

/* Starts or extends the run of row `owner` with item number `at`. */
static void extend(lex_run *run, uint32_t at)
{
    if (run->count == 0) {
        run->first = at;
    }
    run->count++;
}

/* The checker has sorted codes by owner and day. */
static dgm_err pack_codes(packer *self)
{
    lex_model *model = self->model;
    for (uint32_t i = 0; i < model->code.count; i++) {
        const lex_code *code = &model->code.at[i];
        uint32_t row = self->number[code->owner];
        if (row != DGM_NONE) {
            extend(&self->entry.at[row].code, self->code.count);
            DGM_TRY(dgm_vec_push(model->arena, &self->code, &code->row));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err pack_parts(packer *self)
{
    lex_model *model = self->model;
    by_owner *list =
        dgm_arena_array(model->arena, model->part.count, sizeof *list);
    uint32_t count = 0;
    if (list == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < model->part.count; i++) {
        uint32_t row = self->number[model->part.at[i].owner];
        if (row != DGM_NONE) {
            list[count++] = (by_owner){row, i};
        }
    }
    qsort(list, count, sizeof *list, compare_owners);
    for (uint32_t i = 0; i < count; i++) {
        lex_part_row part = model->part.at[list[i].number].row;
        part.parent = self->number[part.parent];
        extend(&self->entry.at[list[i].owner].part, self->part.count);
        DGM_TRY(dgm_vec_push(model->arena, &self->part, &part));
    }
    return DGM_ERR_OK;
}

static dgm_err pack_offices(packer *self)
{
    lex_model *model = self->model;
    by_owner *list =
        dgm_arena_array(model->arena, model->office.count, sizeof *list);
    uint32_t count = 0;
    if (list == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < model->office.count; i++) {
        uint32_t row = self->number[model->office.at[i].owner];
        if (row != DGM_NONE) {
            list[count++] = (by_owner){row, i};
        }
    }
    qsort(list, count, sizeof *list, compare_owners);
    for (uint32_t i = 0; i < count; i++) {
        const lex_office *office = &model->office.at[list[i].number];
        lex_office_row row = office->row;
        row.of = self->number[row.of];
        row.holder = list[i].owner;
        DGM_TRY(add_text(self, office->text, &row.text));
        extend(&self->entry.at[list[i].owner].office, self->office.count);
        DGM_TRY(dgm_vec_push(model->arena, &self->office, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err pack_held(packer *self)
{
    dgm_arena *arena = self->model->arena;
    uint32_t count = self->office.count;
    by_owner *list = dgm_arena_array(arena, count, sizeof *list);
    if (list == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        list[i] = (by_owner){self->office.at[i].of, i};
    }
    qsort(list, count, sizeof *list, compare_owners);
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(dgm_vec_push(arena, &self->held, &list[i].number));
    }
    return DGM_ERR_OK;
}

static dgm_err pack_lists(packer *self, dgm_section_source out[LEX_LISTS])
{
    lex_model *model = self->model;
    lex_packed_words kept;
    DGM_TRY(dgm_lex_keep_words(model, &kept));
    lex_text *texts = dgm_arena_array(
        model->arena, (size_t)DGM_LIST_COUNT + kept.count, sizeof *texts);
    if (texts == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < DGM_LIST_COUNT; i++) {
        const char *name = dgm_list_name((enum dgm_list)i);
        DGM_TRY(add_text(self, dgm_str_from(name), &texts[i]));
    }
    for (uint32_t i = 0; i < kept.count; i++) {
        DGM_TRY(
            add_text(self, kept.word[i]->text, &texts[DGM_LIST_COUNT + i]));
    }
    return dgm_lex_pack_lists(model, &kept, texts, out);
}

/* What the sources said, without a compiled file below them. */
static void count_read(const packer *self)
{
    const lex_model *model = self->model;
    dgm_report *report = model->report;
    for (uint32_t i = 0; i < self->entry.count; i++) {
        report->entries += self->entry.at[i].layer == model->layer;
    }
    for (uint32_t i = 0; i < self->name.count; i++) {
        const lex_name_row *name = &self->name.at[i];
        report->names +=
            name->kind >= LEX_NAME_ROLE
                ? name->owner >= model->base_roles
                : self->entry.at[name->owner].layer == model->layer;
    }
    report->roles += self->role.count - model->base_roles;
    for (uint32_t i = 0; i < model->word.count; i++) {
        report->words += model->word.at[i].where.line > 0;
    }
}

#define SECTION(out, which, label, list)                                      \
    (out)[which] = (dgm_section_source)                                       \
    {                                                                         \
        (label), (list).at, (size_t)(list).count * sizeof *(list).at          \
    }

dgm_err dgm_lex_pack(lex_model *model, dgm_section_source out[LEX_SECTIONS])
{
    packer self = {.model = model};
    dgm_names_begin(&self.names, model->arena);
    DGM_TRY(order_entries(&self));
    DGM_TRY(pack_entries(&self));
    DGM_TRY(pack_entry_names(&self));
    DGM_TRY(pack_role_names(&self));
    DGM_TRY(pack_codes(&self));
    DGM_TRY(pack_parts(&self));
    DGM_TRY(pack_offices(&self));
    DGM_TRY(pack_held(&self));
    DGM_TRY(pack_lists(&self, out + 8));
    SECTION(out, 0, "text", self.text);
    SECTION(out, 1, "entry", self.entry);
    SECTION(out, 2, "name", self.name);
    SECTION(out, 3, "code", self.code);
    SECTION(out, 4, "part", self.part);
    SECTION(out, 5, "office", self.office);
    SECTION(out, 6, "held", self.held);
    SECTION(out, 7, "role", self.role);
    count_read(&self);
    return dgm_names_end(&self.names, 'n', out + 8 + LEX_LISTS);
}
