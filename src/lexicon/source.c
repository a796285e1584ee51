/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading lexicon sources (docs/lexicon.md).
 *
 * A line is read by itself: it opens a block (column 0) or gives a property
 * of the open one (indented).  A wrong line is reported and passed over, so
 * that one run shows every mistake; what concerns several lines is left to
 * check.c.
 */
#include "lexicon/model.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define KEY_MAX 80

dgm_err lex_say(lex_model *self, bool warning, lex_where where,
                const char *format, ...)
{
    dgm_lexicon_report *report = self->report;
    uint32_t *counter = warning ? &report->warnings : &report->errors;
    *counter += 1;
    if (report->note.count >= DGM_LEXICON_NOTES) {
        return DGM_ERR_OK;
    }
    char message[256];
    va_list list;
    va_start(list, format);
    (void)vsnprintf(message, sizeof message, format, list);
    va_end(list);
    dgm_str file = where.file < self->file.count ? self->file.at[where.file]
                                                 : DGM_STR("");
    dgm_lexicon_note note = {
        .warning = warning,
        .file = dgm_str_copy(&report->arena, file),
        .line = where.line,
        .message = dgm_str_copy(&report->arena, dgm_str_from(message))};
    return dgm_vec_push(&report->arena, &report->note, &note);
}

typedef struct parser {
    lex_model *model;
    lex_where where;
    uint32_t entry; /* the open block; DGM_NONE: none, or a wrong one */
    uint32_t list;  /* likewise, DGM_LIST_COUNT: none */
    bool in_block;  /* a block is open, wrong or not */
    bool licensed;
} parser;

/* For messages: "%.*s" takes an int, and nobody reads a long word. */
#define SHOW(text) (int)((text).len < 60 ? (text).len : 60), (text).ptr

#define WRONG(parser, ...)                                                    \
    lex_say((parser)->model, false, (parser)->where, __VA_ARGS__)

/* -------------------------------------------------------------- words */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Takes the first word off `rest`; empty at the end. */
static dgm_str take_word(dgm_str *rest)
{
    uint32_t begin = 0;
    while (begin < rest->len && is_blank(rest->ptr[begin])) {
        begin++;
    }
    uint32_t end = begin;
    while (end < rest->len && !is_blank(rest->ptr[end])) {
        end++;
    }
    dgm_str word = {rest->ptr + begin, end - begin};
    *rest = (dgm_str){rest->ptr + end, rest->len - end};
    return word;
}

/* The last word of `rest`, not taken off. */
static dgm_str last_word(dgm_str rest)
{
    rest = dgm_str_trim(rest);
    uint32_t begin = rest.len;
    while (begin > 0 && !is_blank(rest.ptr[begin - 1])) {
        begin--;
    }
    return (dgm_str){rest.ptr + begin, rest.len - begin};
}

static void drop_last(dgm_str *rest)
{
    dgm_str word = last_word(*rest);
    if (word.len > 0) {
        rest->len = (uint32_t)(word.ptr - rest->ptr);
        *rest = dgm_str_trim(*rest);
    }
}

static const char *find(dgm_str text, const char *what)
{
    size_t len = strlen(what);
    for (uint32_t i = 0; i + len <= text.len; i++) {
        if (memcmp(text.ptr + i, what, len) == 0) {
            return text.ptr + i;
        }
    }
    return NULL;
}

static bool is_key(dgm_str word)
{
    for (uint32_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.' &&
            c != '-' && c != '_') {
            return false;
        }
    }
    return word.len > 0 && word.len <= KEY_MAX;
}

/* Three capitals; "---" is the code of what has no country. */
static bool is_country(dgm_str word)
{
    if (dgm_str_is(word, "---")) {
        return true;
    }
    bool upper = word.len == 3;
    for (uint32_t i = 0; i < word.len; i++) {
        upper = upper && word.ptr[i] >= 'A' && word.ptr[i] <= 'Z';
    }
    return upper;
}

/* -------------------------------------------------------------- dates */

static bool read_bound(dgm_str text, dgm_day *from, dgm_day *to, bool *known)
{
    dgm_days days = {DGM_DAY_PAST, DGM_DAY_OPEN};
    *known = text.len > 0;
    if (text.len > 0 && !dgm_str_is(text, "?") &&
        !dgm_day_parse(text, &days)) {
        return false;
    }
    *from = days.from;
    *to = days.to;
    return true;
}

typedef struct tail {
    dgm_day from;
    dgm_day to;
    dgm_day asof;
    bool given;
} tail;

static dgm_err read_interval(parser *self, dgm_str word, tail *out)
{
    const char *dots = find(word, "..");
    dgm_str left = {word.ptr, (uint32_t)(dots - word.ptr)};
    dgm_str right = {dots + 2, word.len - left.len - 2};
    dgm_day unused;
    bool left_known;
    bool right_known;
    if (!read_bound(left, &out->from, &unused, &left_known) ||
        !read_bound(right, &unused, &out->to, &right_known)) {
        return WRONG(self,
                     "\"%.*s\" is no interval; expected FROM..TO with dates "
                     "that exist, as 2021-08-15..2022 or ..2004",
                     SHOW(word));
    }
    if (out->from > out->to) {
        return WRONG(self, "the interval \"%.*s\" ends before it begins",
                     SHOW(word));
    }
    if (!right_known && out->asof == DGM_DAY_OPEN) {
        return WRONG(self,
                     "the open interval \"%.*s\" needs \"asof DATE\", the day "
                     "up to which it was checked",
                     SHOW(word));
    }
    if (out->asof != DGM_DAY_OPEN && out->from != DGM_DAY_PAST &&
        out->asof < out->from) {
        return WRONG(self, "\"asof\" lies before the interval \"%.*s\"",
                     SHOW(word));
    }
    return DGM_ERR_OK;
}

/* Takes [FROM..TO] [asof DATE] off the end of `rest`. */
static dgm_err take_tail(parser *self, dgm_str *rest, tail *out)
{
    *out = (tail){DGM_DAY_PAST, DGM_DAY_OPEN, DGM_DAY_OPEN, false};
    dgm_str date = last_word(*rest);
    dgm_str before = *rest;
    drop_last(&before);
    if (dgm_str_is(last_word(before), "asof")) {
        dgm_days days;
        if (!dgm_day_parse(date, &days)) {
            DGM_TRY(WRONG(self,
                          "\"%.*s\" is no date; expected YYYY, YYYY-MM "
                          "or YYYY-MM-DD after asof",
                          SHOW(date)));
        } else {
            out->asof = days.to;
        }
        drop_last(&before);
        *rest = before;
    }
    dgm_str interval = last_word(*rest);
    if (find(interval, "..")) {
        out->given = true;
        DGM_TRY(read_interval(self, interval, out));
        drop_last(rest);
    }
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------- codes */

/* Reads "GOV.MIL" into `sector` and `secondary`. */
static bool read_sectors(dgm_str word, uint8_t *sector, uint8_t *secondary,
                         uint8_t *count)
{
    *count = 0;
    for (uint32_t begin = 0, part = 0; begin <= word.len; part++) {
        uint32_t end = begin;
        while (end < word.len && word.ptr[end] != '.') {
            end++;
        }
        uint32_t value =
            dgm_sector_find((dgm_str){word.ptr + begin, end - begin});
        if (end == begin || value >= DGM_SECTOR_COUNT || part > 4) {
            return false;
        }
        if (part == 0) {
            *sector = (uint8_t)value;
        } else {
            secondary[(*count)++] = (uint8_t)value;
        }
        begin = end + 1;
    }
    return true;
}

static dgm_err read_code(parser *self, dgm_str rest)
{
    lex_code code = {.owner = self->entry, .where = self->where};
    tail dates;
    DGM_TRY(take_tail(self, &rest, &dates));
    code.row.from = dates.from;
    code.row.to = dates.to;
    code.row.asof = dates.asof;
    dgm_str country = take_word(&rest);
    if (dgm_str_is(country, "inherit")) {
        code.row.inherit = 1;
    } else {
        dgm_str sector = take_word(&rest);
        if (!is_country(country)) {
            return WRONG(
                self,
                "\"%.*s\" is no country code; expected three "
                "capitals (ISO 3166, or IGO NGO ISM IMG MNC EUR UNO), "
                "--- or \"inherit\"",
                SHOW(country));
        }
        memcpy(code.row.country, country.ptr, 3);
        if (!read_sectors(sector, &code.row.sector, code.row.secondary,
                          &code.row.secondary_count)) {
            return WRONG(self,
                         "\"%.*s\" is no sector; expected SECTOR or "
                         "SECTOR.SECONDARY, as GOV or GOV.MIL",
                         SHOW(sector));
        }
    }
    rest = dgm_str_trim(rest);
    if (rest.len > 0) {
        return WRONG(self,
                     "\"%.*s\" is left over; expected [FROM..TO] [asof DATE] "
                     "after the code",
                     SHOW(rest));
    }
    return dgm_vec_push(self->model->arena, &self->model->code, &code);
}

static dgm_err read_part(parser *self, dgm_str rest)
{
    static const char *const types[] = {
#define NAME(name, text) text,
        DGM_PART_MAP(NAME)
#undef NAME
    };
    lex_part part = {.owner = self->entry, .where = self->where};
    tail dates;
    DGM_TRY(take_tail(self, &rest, &dates));
    part.row.from = dates.from;
    part.row.to = dates.to;
    part.row.asof = dates.asof;
    part.parent_key = take_word(&rest);
    if (!is_key(part.parent_key)) {
        return WRONG(self, "\"%.*s\" is no key; expected part KEY TYPE",
                     SHOW(part.parent_key));
    }
    dgm_str type = take_word(&rest);
    while (part.row.type < DGM_PART_COUNT &&
           !dgm_str_is(type, types[part.row.type])) {
        part.row.type++;
    }
    rest = dgm_str_trim(rest);
    if (part.row.type >= DGM_PART_COUNT || rest.len > 0) {
        return WRONG(self,
                     "\"%.*s\": expected faction, wing, office, subsidiary, "
                     "member, splinter-of, merged-into or successor, then "
                     "[FROM..TO] [asof DATE]",
                     SHOW(rest.len > 0 ? rest : type));
    }
    return dgm_vec_push(self->model->arena, &self->model->part, &part);
}

static dgm_err read_office(parser *self, dgm_str rest)
{
    lex_office office = {.owner = self->entry, .where = self->where};
    tail dates;
    DGM_TRY(take_tail(self, &rest, &dates));
    office.row.from = dates.from;
    office.row.to = dates.to;
    office.row.asof = dates.asof;
    office.of_key = last_word(rest);
    drop_last(&rest);
    bool has_of = dgm_str_is(last_word(rest), "of");
    drop_last(&rest);
    office.text = rest;
    if (!has_of || !is_key(office.of_key) || office.text.len == 0) {
        return WRONG(self, "expected office TITLE of KEY [FROM..TO] [asof "
                           "DATE], as: office president of usa 1789..1797");
    }
    return dgm_vec_push(self->model->arena, &self->model->office, &office);
}

/* -------------------------------------------------------------- names */

/* Takes the flags off the end of a name; false when one is unknown. */
static bool take_name_flags(dgm_str *text, lex_name *name)
{
    for (;;) {
        dgm_str word = last_word(*text);
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
        drop_last(text);
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
static dgm_err add_contexts(parser *self, lex_name name)
{
    dgm_str list = name.context;
    for (uint32_t begin = 0; begin <= list.len;) {
        uint32_t end = begin;
        while (end < list.len && list.ptr[end] != ',') {
            end++;
        }
        name.context = (dgm_str){list.ptr + begin, end - begin};
        if (!is_country(name.context) && !is_key(name.context)) {
            return WRONG(self,
                         "\"%.*s\" is no context; expected !context(AFG), "
                         "!context(afg.taliban) or several with commas and no "
                         "blanks",
                         SHOW(list));
        }
        DGM_TRY(dgm_vec_push(self->model->arena, &self->model->name, &name));
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

static dgm_err add_name(parser *self, dgm_str text, uint8_t kind)
{
    lex_name name = {.owner = self->entry,
                     .kind = kind,
                     .flags = DGM_NAME_CAPITAL,
                     .where = self->where};
    text = dgm_str_trim(text);
    if (!take_name_flags(&text, &name) || find(text, " !") != NULL) {
        return WRONG(self,
                     "\"%.*s\" is no flag of a name; expected !weak, !nocap "
                     "or !context(COUNTRY,KEY...) behind it",
                     SHOW(last_word(text)));
    }
    uint32_t words = 0;
    (void)dgm_norm_key(DGM_NORM_START, text, &words);
    if (words == 0) {
        return WRONG(self, "a name is empty; expected NAME | NAME ...");
    }
    if (too_long(text)) {
        return WRONG(self, "the name \"%.*s...\" has more than %d words",
                     SHOW(text), DGM_NAMES_WORDS);
    }
    name.text = text;
    if (name.context.len > 0) {
        return add_contexts(self, name);
    }
    return dgm_vec_push(self->model->arena, &self->model->name, &name);
}

static dgm_err read_names(parser *self, dgm_str rest, uint8_t kind)
{
    for (uint32_t begin = 0; begin <= rest.len;) {
        uint32_t end = begin;
        while (end < rest.len && rest.ptr[end] != '|') {
            end++;
        }
        DGM_TRY(
            add_name(self, (dgm_str){rest.ptr + begin, end - begin}, kind));
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

/* --------------------------------------------------------- properties */

static dgm_err read_kind(parser *self, dgm_str rest)
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
                 SHOW(word));
}

static dgm_err read_gender(parser *self, dgm_str rest)
{
    dgm_str word = dgm_str_trim(rest);
    if (!dgm_str_is(word, "m") && !dgm_str_is(word, "f")) {
        return WRONG(self, "\"%.*s\": expected gender m or gender f",
                     SHOW(word));
    }
    self->model->entry.at[self->entry].gender = (uint8_t)word.ptr[0];
    return DGM_ERR_OK;
}

static dgm_err read_after(parser *self, dgm_str rest)
{
    dgm_str word = dgm_str_trim(rest);
    uint32_t sector = dgm_sector_find(word);
    if (word.len == 0 || sector >= DGM_SECTOR_COUNT) {
        return WRONG(self, "\"%.*s\" is no sector; expected after SECTOR",
                     SHOW(word));
    }
    self->model->entry.at[self->entry].after = (uint8_t)sector;
    return DGM_ERR_OK;
}

static dgm_err read_sources(parser *self, dgm_str rest)
{
    lex_model *model = self->model;
    model->entry.at[self->entry].sourced = true;
    for (uint32_t begin = 0; begin < rest.len;) {
        uint32_t end = begin;
        while (end < rest.len && rest.ptr[end] != ',') {
            end++;
        }
        dgm_str name = dgm_str_trim((dgm_str){rest.ptr + begin, end - begin});
        bool known = find(name, " ") != NULL; /* words, not a short name */
        for (uint32_t i = 0; i < model->source.count; i++) {
            if (dgm_str_equal(name, model->source.at[i].name)) {
                model->source.at[i].used = true;
                known = true;
            }
        }
        if (!known) {
            DGM_TRY(lex_say(self->model, true, self->where,
                            "the source \"%.*s\" is not declared; expected a "
                            "line \"source NAME = DESCRIPTION\" in column 0 "
                            "above",
                            SHOW(name)));
        }
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

static dgm_err read_property(parser *self, dgm_str line)
{
    dgm_str rest = line;
    dgm_str word = take_word(&rest);
    if (!self->in_block) {
        return WRONG(self, "a property outside any block; expected \"actor "
                           "KEY\" in column 0 before it");
    }
    rest = dgm_str_trim(rest);
    if (self->list < DGM_LIST_COUNT) {
        return dgm_str_is(word, "word")
                   ? lex_read_words(self->model, self->where, self->list, rest)
                   : WRONG(self,
                           "unknown property \"%.*s\" of a list; expected "
                           "word WORD[=NUMBER] | ...",
                           SHOW(word));
    }
    if (self->entry == DGM_NONE) {
        return DGM_ERR_OK; /* its block is wrong and has been reported */
    }
    if (rest.len == 0) {
        return WRONG(self, "\"%.*s\" has no value", SHOW(word));
    }
    if (dgm_str_is(word, "name")) {
        return read_names(self, rest, LEX_NAME_FULL);
    }
    if (dgm_str_is(word, "adj")) {
        return read_names(self, rest, LEX_NAME_ADJECTIVE);
    }
    if (dgm_str_is(word, "demonym")) {
        return read_names(self, rest, LEX_NAME_DEMONYM);
    }
    if (dgm_str_is(word, "capital")) {
        return read_names(self, rest, LEX_NAME_CAPITAL);
    }
    if (dgm_str_is(word, "kind")) {
        return read_kind(self, rest);
    }
    if (dgm_str_is(word, "code")) {
        return read_code(self, rest);
    }
    if (dgm_str_is(word, "part")) {
        return read_part(self, rest);
    }
    if (dgm_str_is(word, "office")) {
        return read_office(self, rest);
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
                 SHOW(word));
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
static dgm_err add_role_name(parser *self, dgm_str text, uint32_t role)
{
    lex_model *model = self->model;
    lex_name name = {
        .owner = role, .kind = LEX_NAME_ROLE, .where = self->where};
    lex_name plural = name;
    plural.kind = LEX_NAME_ROLE_PLURAL;
    text = dgm_str_trim(text);
    const char *slash = find(text, "/");
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

static dgm_err read_role_names(parser *self, dgm_str rest, uint32_t role)
{
    for (uint32_t begin = 0; begin <= rest.len;) {
        uint32_t end = begin;
        while (end < rest.len && rest.ptr[end] != '|') {
            end++;
        }
        DGM_TRY(add_role_name(self, (dgm_str){rest.ptr + begin, end - begin},
                              role));
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

/* TYPE  NOUN | NOUN/PLURAL ...  [COUNTRY:]SECTOR[.SECONDARY] [!flag ...] */
static dgm_err read_role(parser *self, dgm_role_type type, dgm_str rest)
{
    lex_role role = {.row.type = (uint8_t)type, .where = self->where};
    dgm_str word = last_word(rest);
    while (word.len > 0 && word.ptr[0] == '!') {
        uint16_t bit = role_bit(word);
        if (bit == 0) {
            return WRONG(self,
                         "\"%.*s\" is no flag of a role; expected !yields, "
                         "!mass, !head, !weak, !name, !m or !f",
                         SHOW(word));
        }
        role.row.flags |= bit;
        drop_last(&rest);
        word = last_word(rest);
    }
    bool needs = type < DGM_ROLE_PAST;
    dgm_str whole = word;
    if (needs && word.len > 4 && word.ptr[3] == ':') {
        word = (dgm_str){word.ptr, 3};
        if (is_country(word)) {
            memcpy(role.row.country, word.ptr, 3);
        }
        word = (dgm_str){whole.ptr + 4, whole.len - 4};
    }
    if (needs && !read_sectors(word, &role.row.sector, role.row.secondary,
                               &role.row.secondary_count)) {
        return WRONG(self,
                     "\"%.*s\" is no sector; expected NOUN | NOUN ... SECTOR "
                     "[!flag ...], as: agent  judge | magistrate  JUD",
                     SHOW(whole));
    }
    if (needs) {
        drop_last(&rest);
    }
    if (dgm_str_trim(rest).len == 0) {
        return WRONG(self, "no noun; expected NOUN | NOUN ... SECTOR");
    }
    uint32_t number = self->model->role.count;
    DGM_TRY(dgm_vec_push(self->model->arena, &self->model->role, &role));
    return read_role_names(self, rest, number);
}

/* -------------------------------------------------------------- blocks */

static dgm_err open_actor(parser *self, dgm_str rest)
{
    lex_model *model = self->model;
    dgm_str key = dgm_str_trim(rest);
    self->in_block = true;
    self->entry = DGM_NONE;
    if (!is_key(key)) {
        return WRONG(self,
                     "\"%.*s\" is no key; expected lower-case letters, "
                     "digits, '.', '-' and '_', as: actor afg.taliban",
                     SHOW(key));
    }
    lex_entry entry = {.key = key,
                       .after = DGM_SECTOR_ELI,
                       .layer = model->layer,
                       .where = self->where};
    self->entry = model->entry.count;
    return dgm_vec_push(model->arena, &model->entry, &entry);
}

static dgm_err declare_source(parser *self, dgm_str rest)
{
    lex_source source = {.name = take_word(&rest), .where = self->where};
    rest = dgm_str_trim(rest);
    self->in_block = false;
    if (source.name.len == 0 || rest.len < 2 || rest.ptr[0] != '=') {
        return WRONG(self, "expected source NAME = DESCRIPTION");
    }
    return dgm_vec_push(self->model->arena, &self->model->source, &source);
}

static dgm_err read_block(parser *self, dgm_str line)
{
    static const char *const types[DGM_ROLE_TYPES] = {
        "agent", "organ", "quality", "past", "honorific", "given"};
    dgm_str rest = line;
    dgm_str word = take_word(&rest);
    self->list = DGM_LIST_COUNT;
    if (dgm_str_is(word, "actor")) {
        return open_actor(self, rest);
    }
    if (dgm_str_is(word, "list")) {
        self->in_block = true;
        self->entry = DGM_NONE;
        return lex_open_list(self->model, self->where, dgm_str_trim(rest),
                             &self->list);
    }
    if (dgm_str_is(word, "source")) {
        return declare_source(self, rest);
    }
    self->in_block = false;
    for (uint32_t i = 0; i < DGM_ROLE_TYPES; i++) {
        if (dgm_str_is(word, types[i])) {
            return read_role(self, (dgm_role_type)i, rest);
        }
    }
    return WRONG(self,
                 "unknown block \"%.*s\"; expected actor, list, source, "
                 "agent, organ, quality, past, honorific or given in column 0 "
                 "(properties are indented)",
                 SHOW(word));
}

/* A comment begins the line or follows a blank. */
static dgm_str strip_comment(dgm_str line)
{
    for (uint32_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '#' && (i == 0 || is_blank(line.ptr[i - 1]))) {
            line.len = i;
        }
    }
    while (line.len > 0 && (is_blank(line.ptr[line.len - 1]) ||
                            line.ptr[line.len - 1] == '\r')) {
        line.len--;
    }
    return line;
}

static dgm_err read_line(parser *self, dgm_str line)
{
    if (dgm_str_starts(line, "# SPDX-License-Identifier:")) {
        self->licensed = true;
    }
    line = strip_comment(line);
    if (line.len == 0) {
        return DGM_ERR_OK;
    }
    return is_blank(line.ptr[0]) ? read_property(self, line)
                                 : read_block(self, line);
}

dgm_err lex_parse(lex_model *self, dgm_str path, dgm_str text)
{
    parser state = {.model = self,
                    .where = {.file = self->file.count},
                    .entry = DGM_NONE,
                    .list = DGM_LIST_COUNT};
    DGM_TRY(dgm_vec_push(self->arena, &self->file, &path));
    if (dgm_str_starts(text, "\xEF\xBB\xBF")) {
        text = (dgm_str){text.ptr + 3, text.len - 3};
    }
    for (uint32_t begin = 0; begin < text.len;) {
        const char *end = memchr(text.ptr + begin, '\n', text.len - begin);
        uint32_t len =
            end ? (uint32_t)(end - text.ptr) - begin : text.len - begin;
        state.where.line++;
        DGM_TRY(read_line(&state, (dgm_str){text.ptr + begin, len}));
        begin += len + 1;
    }
    if (!state.licensed) {
        state.where.line = 1;
        DGM_TRY(lex_say(self, true, state.where,
                        "no licence; expected a line \"# "
                        "SPDX-License-Identifier: NAME\""));
    }
    return DGM_ERR_OK;
}
