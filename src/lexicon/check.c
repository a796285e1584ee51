/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What no single line shows: keys that occur twice or nowhere, links that run
 * in circles, codes that overlap, entries that say too little, names that two
 * actors share.  On the way, keys become numbers.
 */
#include "lexicon/country.h"
#include "lexicon/model.h"

#include <stdlib.h>
#include <string.h>

static int compare_str(dgm_str a, dgm_str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* A key and what has it, sorted by key; higher layers first. */
typedef struct keyed {
    dgm_str key;
    uint32_t number;
    uint32_t layer;
} keyed;

static int compare_keyed(const void *left, const void *right)
{
    const keyed *a = left;
    const keyed *b = right;
    int order = compare_str(a->key, b->key);
    if (order != 0) {
        return order;
    }
    if (a->layer != b->layer) {
        return a->layer > b->layer ? -1 : 1;
    }
    return a->number < b->number ? -1 : a->number > b->number;
}

static uint32_t find_key(const keyed *table, uint32_t count, dgm_str key)
{
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_str(table[middle].key, key) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && dgm_str_equal(table[low].key, key)
               ? table[low].number
               : DGM_NONE;
}

/* Where a line stands, for "already at ...". */
static dgm_str file_of(const lex_model *self, lex_where where)
{
    return where.line > 0 && where.file < self->file.count
               ? self->file.at[where.file]
               : DGM_STR("the compiled lexicon");
}

static dgm_err index_entries(lex_model *self, keyed **out)
{
    uint32_t count = self->entry.count;
    keyed *table = dgm_arena_array(self->arena, count, sizeof *table);
    if (table == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        table[i] = (keyed){self->entry.at[i].key, i, self->entry.at[i].layer};
    }
    qsort(table, count, sizeof *table, compare_keyed);
    for (uint32_t i = 1; i < count; i++) {
        if (!dgm_str_equal(table[i].key, table[i - 1].key)) {
            continue;
        }
        lex_entry *lower = &self->entry.at[table[i].number];
        const lex_entry *upper = &self->entry.at[table[i - 1].number];
        lower->dropped = true;
        if (lower->layer == upper->layer) {
            DGM_TRY(LEX_SAY(self, false, lower->where,
                            "the key \"%.*s\" is already used at %.*s:%u; "
                            "expected one block for each key",
                            DGM_SHOW(lower->key),
                            DGM_SHOW(file_of(self, upper->where)),
                            upper->where.line));
        }
    }
    *out = table;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------- references */

static dgm_err unknown_key(lex_model *self, lex_where where, dgm_str key)
{
    return LEX_SAY(self, false, where,
                   "no entry has the key \"%.*s\"; expected one that a block "
                   "\"actor %.*s\" defines",
                   DGM_SHOW(key), DGM_SHOW(key));
}

static dgm_err resolve_keys(lex_model *self, const keyed *table)
{
    uint32_t count = self->entry.count;
    for (uint32_t i = 0; i < self->part.count; i++) {
        lex_part *part = &self->part.at[i];
        part->row.parent = find_key(table, count, part->parent_key);
        if (part->row.parent == DGM_NONE) {
            DGM_TRY(unknown_key(self, part->where, part->parent_key));
        }
    }
    for (uint32_t i = 0; i < self->office.count; i++) {
        lex_office *office = &self->office.at[i];
        office->row.of = find_key(table, count, office->of_key);
        if (office->row.of == DGM_NONE) {
            DGM_TRY(unknown_key(self, office->where, office->of_key));
        }
    }
    for (uint32_t i = 0; i < self->name.count; i++) {
        const lex_name *name = &self->name.at[i];
        bool key = name->context.len > 0 && !(name->context.ptr[0] >= 'A' &&
                                              name->context.ptr[0] <= 'Z');
        if (key && find_key(table, count, name->context) == DGM_NONE) {
            DGM_TRY(unknown_key(self, name->where, name->context));
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ roles */

typedef struct role_key {
    uint64_t key;
    uint32_t role;
    uint32_t name;
} role_key;

static int compare_roles(const void *left, const void *right)
{
    const role_key *a = left;
    const role_key *b = right;
    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return a->name < b->name ? -1 : a->name > b->name;
}

static dgm_err index_roles(lex_model *self, role_key **out, uint32_t *count)
{
    role_key *table =
        dgm_arena_array(self->arena, self->name.count, sizeof *table);
    *count = 0;
    if (table == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->name.count; i++) {
        const lex_name *name = &self->name.at[i];
        if (name->kind == LEX_NAME_ROLE) {
            uint64_t key = dgm_norm_key(DGM_NORM_START, name->text, NULL);
            table[(*count)++] = (role_key){key, name->owner, i};
        }
    }
    qsort(table, *count, sizeof *table, compare_roles);
    for (uint32_t i = 1; i < *count; i++) {
        const lex_name *name = &self->name.at[table[i].name];
        const lex_name *other = &self->name.at[table[i - 1].name];
        bool alike = self->role.at[name->owner].row.type ==
                     self->role.at[other->owner].row.type;
        if (table[i].key == table[i - 1].key && name->where.line > 0 &&
            other->where.line > 0 && alike) {
            DGM_TRY(LEX_SAY(self, true, name->where,
                            "the noun \"%.*s\" is already given at %.*s:%u",
                            DGM_SHOW(name->text),
                            DGM_SHOW(file_of(self, other->where)),
                            other->where.line));
        }
    }
    *out = table;
    return DGM_ERR_OK;
}

static uint32_t find_role(const role_key *table, uint32_t count, dgm_str text)
{
    uint64_t key = dgm_norm_key(DGM_NORM_START, text, NULL);
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (table[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && table[low].key == key ? table[low].role : DGM_NONE;
}

static bool is_upper(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* A name that any text may use in another sense: one or two letters, or a
 * word that is also a given name or a noun of data/roles. */
static dgm_err check_short(lex_model *self, const lex_name *name,
                           const role_key *table, uint32_t count)
{
    bool guarded = (name->flags & (DGM_NAME_WEAK | DGM_NAME_CONTEXT)) != 0;
    if (guarded || name->kind != LEX_NAME_FULL || name->where.line == 0) {
        return DGM_ERR_OK;
    }
    uint8_t kind = self->entry.at[name->owner].kind;
    if (kind == DGM_ACTOR_STATE || kind == DGM_ACTOR_PEOPLE) {
        return DGM_ERR_OK;
    }
    uint32_t words = 0;
    (void)dgm_norm_key(DGM_NORM_START, name->text, &words);
    bool upper = name->text.len == 2 && is_upper(name->text.ptr[0]) &&
                 is_upper(name->text.ptr[1]); /* found in capitals only */
    if (words == 1 && name->text.len <= 2 && !upper) {
        return LEX_SAY(self, true, name->where,
                       "the short name \"%.*s\" has no guard; expected !weak "
                       "or !context(...) behind it",
                       DGM_SHOW(name->text));
    }
    if (words == 1 && find_role(table, count, name->text) != DGM_NONE) {
        return LEX_SAY(self, true, name->where,
                       "the name \"%.*s\" is also a given name or a noun of "
                       "the roles; expected !weak or !context(...) behind it",
                       DGM_SHOW(name->text));
    }
    return DGM_ERR_OK;
}

static dgm_err resolve_roles(lex_model *self)
{
    role_key *table;
    uint32_t count;
    DGM_TRY(index_roles(self, &table, &count));
    for (uint32_t i = 0; i < self->name.count; i++) {
        DGM_TRY(check_short(self, &self->name.at[i], table, count));
    }
    for (uint32_t i = 0; i < self->office.count; i++) {
        lex_office *office = &self->office.at[i];
        office->row.role = find_role(table, count, office->text);
    }
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- cycles */

/* Parts in the order of their owners: first[e] .. first[e + 1]. */
typedef struct part_lists {
    uint32_t *first;
    uint32_t *part;
} part_lists;

static dgm_err list_parts(lex_model *self, part_lists *out)
{
    uint32_t entries = self->entry.count;
    uint32_t parts = self->part.count;
    out->first = dgm_arena_array(self->arena, (size_t)entries + 2, 4);
    out->part = dgm_arena_array(self->arena, parts, 4);
    if (out->first == NULL || out->part == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < parts; i++) {
        out->first[self->part.at[i].owner + 2]++;
    }
    for (uint32_t i = 0; i < entries; i++) {
        out->first[i + 2] += out->first[i + 1];
    }
    for (uint32_t i = 0; i < parts; i++) {
        out->part[out->first[self->part.at[i].owner + 1]++] = i;
    }
    return DGM_ERR_OK;
}

enum { NEW, OPEN, DONE };

/* Depth first with a stack of its own: an open entry met again closes a
 * circle. */
static dgm_err walk_parts(lex_model *self, const part_lists *lists,
                          uint32_t start, uint8_t *state, uint32_t *at,
                          uint32_t *stack)
{
    uint32_t depth = 0;
    stack[depth++] = start;
    state[start] = OPEN;
    while (depth > 0) {
        uint32_t entry = stack[depth - 1];
        if (at[entry] == lists->first[entry + 1]) {
            state[entry] = DONE;
            depth--;
            continue;
        }
        const lex_part *part = &self->part.at[lists->part[at[entry]++]];
        uint32_t parent = part->row.parent;
        if (parent == DGM_NONE || state[parent] == DONE) {
            continue;
        }
        if (state[parent] == OPEN) {
            DGM_TRY(LEX_SAY(self, false, part->where,
                            "the part links of \"%.*s\" lead back to itself "
                            "by way of \"%.*s\"",
                            DGM_SHOW(self->entry.at[parent].key),
                            DGM_SHOW(self->entry.at[entry].key)));
            continue;
        }
        state[parent] = OPEN;
        stack[depth++] = parent;
    }
    return DGM_ERR_OK;
}

static dgm_err check_cycles(lex_model *self)
{
    uint32_t count = self->entry.count;
    part_lists lists;
    DGM_TRY(list_parts(self, &lists));
    uint8_t *state = dgm_arena_alloc(self->arena, count);
    uint32_t *at = dgm_arena_array(self->arena, count, 4);
    uint32_t *stack = dgm_arena_array(self->arena, (size_t)count + 1, 4);
    if (state == NULL || at == NULL || stack == NULL) {
        return DGM_ERR_MEMORY;
    }
    memcpy(at, lists.first, (size_t)count * 4);
    for (uint32_t i = 0; i < count; i++) {
        if (state[i] == NEW) {
            DGM_TRY(walk_parts(self, &lists, i, state, at, stack));
        }
    }
    return DGM_ERR_OK;
}

/* --------------------------------------------------------------- entries */

static int compare_codes(const void *left, const void *right)
{
    const lex_code *a = left;
    const lex_code *b = right;
    if (a->owner != b->owner) {
        return a->owner < b->owner ? -1 : 1;
    }
    if (a->row.from != b->row.from) {
        return a->row.from < b->row.from ? -1 : 1;
    }
    return a->where.line < b->where.line ? -1 : a->where.line > b->where.line;
}

static dgm_err check_overlaps(lex_model *self)
{
    if (self->code.count > 0) {
        qsort(self->code.at, self->code.count, sizeof *self->code.at,
              compare_codes);
    }
    for (uint32_t i = 1; i < self->code.count; i++) {
        const lex_code *a = &self->code.at[i - 1];
        const lex_code *b = &self->code.at[i];
        if (a->owner == b->owner && b->row.from <= a->row.to) {
            DGM_TRY(LEX_SAY(self, false, b->where,
                            "this code of \"%.*s\" overlaps the one at line "
                            "%u; expected intervals that share no day",
                            DGM_SHOW(self->entry.at[a->owner].key),
                            a->where.line));
        }
    }
    return DGM_ERR_OK;
}

/* A code that is no country's must be one that a state of the sources bears:
 * invented and future states are declared, typing errors found. */
static dgm_err check_countries(lex_model *self)
{
    for (uint32_t i = 0; i < self->code.count; i++) {
        const lex_code *code = &self->code.at[i];
        const char *country = code->row.country;
        bool known = code->row.inherit || code->where.line == 0 ||
                     self->entry.at[code->owner].kind == DGM_ACTOR_STATE ||
                     dgm_lex_country_known(country);
        for (uint32_t k = 0; !known && k < self->code.count; k++) {
            const lex_code *other = &self->code.at[k];
            known = self->entry.at[other->owner].kind == DGM_ACTOR_STATE &&
                    memcmp(other->row.country, country, 3) == 0;
        }
        if (!known) {
            DGM_TRY(LEX_SAY(self, false, code->where,
                            "\"%.3s\" is the code of no country; expected one "
                            "of ISO 3166 or of a block with \"kind state\"",
                            country));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err check_sources(lex_model *self)
{
    for (uint32_t i = 0; i < self->source.count; i++) {
        const lex_source *source = &self->source.at[i];
        if (!source->used) {
            DGM_TRY(LEX_SAY(self, true, source->where,
                            "no entry names the source \"%.*s\"; expected "
                            "\"source %.*s\" in a block",
                            DGM_SHOW(source->name), DGM_SHOW(source->name)));
        }
    }
    return DGM_ERR_OK;
}

/* What an entry has, counted. */
typedef struct content {
    uint32_t names;
    uint32_t codes;
    uint32_t parts; /* that make it a part of something */
    uint32_t offices;
    bool inherits;
} content;

static dgm_err check_entry(lex_model *self, uint32_t i, const content *has)
{
    const lex_entry *entry = &self->entry.at[i];
    if (entry->where.line == 0) {
        return DGM_ERR_OK; /* from a compiled file: checked then */
    }
    if (!entry->kind_given) {
        DGM_TRY(LEX_SAY(self, false, entry->where,
                        "\"%.*s\" has no kind; expected a line \"kind "
                        "group\" or another kind",
                        DGM_SHOW(entry->key)));
    }
    if (has->names == 0) {
        DGM_TRY(LEX_SAY(self, false, entry->where,
                        "\"%.*s\" has no name; expected a line \"name NAME\"",
                        DGM_SHOW(entry->key)));
    }
    if (has->inherits && has->parts == 0) {
        DGM_TRY(LEX_SAY(self, false, entry->where,
                        "\"%.*s\" inherits its code but is part of nothing; "
                        "expected a line \"part KEY TYPE\"",
                        DGM_SHOW(entry->key)));
    }
    if (has->codes == 0 && has->offices == 0 && has->parts == 0) {
        DGM_TRY(LEX_SAY(self, false, entry->where,
                        "\"%.*s\" has neither code nor office nor part; "
                        "expected a line \"code COUNTRY SECTOR\"",
                        DGM_SHOW(entry->key)));
    }
    if (!entry->sourced) {
        DGM_TRY(LEX_SAY(self, true, entry->where, "\"%.*s\" has no source",
                        DGM_SHOW(entry->key)));
    }
    return DGM_ERR_OK;
}

static bool is_role_name(const lex_name *name)
{
    return name->kind == LEX_NAME_ROLE || name->kind == LEX_NAME_ROLE_PLURAL;
}

static dgm_err check_entries(lex_model *self)
{
    uint32_t count = self->entry.count;
    content *has = dgm_arena_array(self->arena, count, sizeof *has);
    if (has == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->name.count; i++) {
        if (!is_role_name(&self->name.at[i])) {
            has[self->name.at[i].owner].names +=
                self->name.at[i].kind == LEX_NAME_FULL;
        }
    }
    for (uint32_t i = 0; i < self->code.count; i++) {
        has[self->code.at[i].owner].codes++;
        has[self->code.at[i].owner].inherits |= self->code.at[i].row.inherit;
    }
    for (uint32_t i = 0; i < self->part.count; i++) {
        uint8_t type = self->part.at[i].row.type;
        has[self->part.at[i].owner].parts +=
            type != DGM_PART_SPLINTER && type != DGM_PART_SUCCESSOR;
    }
    for (uint32_t i = 0; i < self->office.count; i++) {
        has[self->office.at[i].owner].offices++;
    }
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(check_entry(self, i, &has[i]));
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- sharing */

/* Two actors under one unguarded name: readers of the text cannot tell them
 * apart either, so it is a warning and not an error. */
static dgm_err check_sharing(lex_model *self)
{
    role_key *table =
        dgm_arena_array(self->arena, self->name.count, sizeof *table);
    uint32_t count = 0;
    if (table == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->name.count; i++) {
        const lex_name *name = &self->name.at[i];
        bool guarded = (name->flags & (DGM_NAME_WEAK | DGM_NAME_CONTEXT)) != 0;
        if (!guarded && !is_role_name(name) && name->where.line > 0 &&
            name->kind != LEX_NAME_CAPITAL) {
            uint64_t key = dgm_norm_key(DGM_NORM_START, name->text, NULL);
            table[count++] = (role_key){key, name->owner, i};
        }
    }
    qsort(table, count, sizeof *table, compare_roles);
    for (uint32_t i = 1; i < count; i++) {
        const lex_name *name = &self->name.at[table[i].name];
        if (table[i].key == table[i - 1].key &&
            table[i].role != table[i - 1].role) {
            const lex_name *other = &self->name.at[table[i - 1].name];
            DGM_TRY(LEX_SAY(self, true, name->where,
                            "the name \"%.*s\" is also one of \"%.*s\"; "
                            "expected !weak or !context(...) on one of them",
                            DGM_SHOW(name->text),
                            DGM_SHOW(self->entry.at[other->owner].key)));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err check_lists(lex_model *self)
{
    const lex_where nowhere = {UINT32_MAX, 0};
    for (uint32_t i = 0; self->whole && i < DGM_LIST_COUNT; i++) {
        if (!self->list[i].opened) {
            DGM_TRY(LEX_SAY(self, false, nowhere,
                            "the list \"%s\" is in no source; expected a "
                            "block \"list %s\"",
                            dgm_list_name((enum dgm_list)i),
                            dgm_list_name((enum dgm_list)i)));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_lex_check(lex_model *self)
{
    keyed *table;
    DGM_TRY(index_entries(self, &table));
    DGM_TRY(resolve_keys(self, table));
    DGM_TRY(resolve_roles(self));
    DGM_TRY(check_cycles(self));
    DGM_TRY(check_countries(self));
    DGM_TRY(check_sources(self));
    DGM_TRY(check_overlaps(self));
    DGM_TRY(check_entries(self));
    DGM_TRY(check_lists(self));
    return check_sharing(self);
}
