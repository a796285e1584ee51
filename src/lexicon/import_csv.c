/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables with commas: the UCDP actor list, and a plain one of ours
 * (docs/lexicon.md).  Fields may be quoted, with "" for a quotation mark and
 * line ends inside (RFC 4180); columns are found by the names of the first
 * row.
 */
#include "lexicon/country.h"
#include "lexicon/import.h"

#include <stdio.h>
#include <string.h>

#define FIELDS_MAX 128

typedef struct csv_row {
    dgm_str field[FIELDS_MAX];
    uint32_t count;
} csv_row;

typedef struct csv_reader {
    dgm_str text;
    uint32_t at;
    uint32_t line; /* of what comes next */
} csv_reader;

/* ---------------------------------------------------------------- reading */

/* Reads one field of a row into `out`, which has room for all the rest; true
 * when a comma follows. */
static bool read_field(csv_reader *self, char *out, uint32_t *len)
{
    const char *p = self->text.ptr;
    bool quoted = self->at < self->text.len && p[self->at] == '"';
    self->at += quoted;
    *len = 0;
    while (self->at < self->text.len) {
        char c = p[self->at++];
        if (quoted && c == '"') {
            if (self->at < self->text.len && p[self->at] == '"') {
                self->at++;
            } else {
                quoted = false;
                continue;
            }
        } else if (!quoted && c == ',') {
            return true;
        }
        self->line += c == '\n';
        out[(*len)++] = (char)((unsigned char)c < 32 ? ' ' : c);
    }
    return false;
}

/* Bytes to the end of the row: the first line end outside quotes. */
static uint32_t row_length(const csv_reader *self)
{
    bool quoted = false;
    uint32_t at = self->at;
    for (; at < self->text.len; at++) {
        char c = self->text.ptr[at];
        quoted = quoted != (c == '"');
        if (c == '\n' && !quoted) {
            break;
        }
    }
    return at - self->at;
}

/* The next row that is not empty; *found is false at the end. */
static dgm_err read_row(lex_import *self, csv_reader *reader, csv_row *row,
                        bool *found)
{
    *found = false;
    while (!*found && reader->at < reader->text.len) {
        uint32_t end = reader->at + row_length(reader);
        csv_reader rest = {{reader->text.ptr, end}, reader->at, reader->line};
        char *out =
            dgm_arena_alloc(self->model.arena, (size_t)(end - reader->at) + 1);
        bool more = true;
        row->count = 0;
        self->where.line = reader->line;
        if (out == NULL) {
            return DGM_ERR_MEMORY;
        }
        while (more) {
            uint32_t len;
            more = read_field(&rest, out, &len);
            dgm_str field = dgm_str_trim((dgm_str){out, len});
            *found = *found || field.len > 0;
            out += len;
            if (row->count < FIELDS_MAX) {
                row->field[row->count++] = field;
            }
        }
        reader->at = end < reader->text.len ? end + 1 : end;
        reader->line = rest.line + 1;
    }
    return DGM_ERR_OK;
}

static uint32_t column(const csv_row *head, const char *name)
{
    for (uint32_t i = 0; i < head->count; i++) {
        if (dgm_str_is(head->field[i], name)) {
            return i;
        }
    }
    return DGM_NONE;
}

static dgm_str field(const csv_row *row, uint32_t at)
{
    return at < row->count ? row->field[at] : (dgm_str){NULL, 0};
}

static csv_reader open_reader(dgm_str text)
{
    uint32_t skip = dgm_str_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
    return (csv_reader){{text.ptr + skip, text.len - skip}, 0, 1};
}

/* The columns of a list, in the order of `name`; an error names the first
 * that is missing of the `needed` ones. */
static dgm_err find_columns(lex_import *self, csv_reader *reader,
                            const char *const *name, uint32_t count,
                            uint32_t needed, uint32_t *at, bool *ok)
{
    csv_row head;
    DGM_TRY(read_row(self, reader, &head, ok));
    for (uint32_t i = 0; *ok && i < count; i++) {
        at[i] = column(&head, name[i]);
        if (at[i] == DGM_NONE && i < needed) {
            *ok = false;
            return IMPORT_SAY(self, false,
                              "the column \"%s\" is missing; expected it in "
                              "the first row",
                              name[i]);
        }
    }
    return *ok ? DGM_ERR_OK
               : IMPORT_SAY(self, false,
                            "the table is empty; expected a row "
                            "with the names of the columns");
}

/* ------------------------------------------------------------------- UCDP */

enum ucdp_column {
    UCDP_ID,
    UCDP_NAME,
    UCDP_ORIG,
    UCDP_FULL,
    UCDP_ENGLISH,
    UCDP_ORG,
    UCDP_SPLINTER,
    UCDP_PREVIOUS,
    UCDP_STATES,
    UCDP_NEW,
    UCDP_NEW_ENGLISH,
    UCDP_COLUMNS
};

static const char *const ucdp_names[UCDP_COLUMNS] = {
    "ActorId",         "NameData", "NameOrig",      "NameOrigFull",
    "NameOrigFullEng", "Org",      "Splinter",      "ActorIdPrev",
    "GWNOLoc",         "NewName",  "NewNameFullEng"};

static uint32_t read_number(dgm_str text, uint32_t *at)
{
    uint32_t value = 0;
    while (*at < text.len && (text.ptr[*at] < '0' || text.ptr[*at] > '9')) {
        *at += 1;
    }
    while (*at < text.len && text.ptr[*at] >= '0' && text.ptr[*at] <= '9' &&
           value < 100000000) {
        value = value * 10 + (uint32_t)(text.ptr[*at] - '0');
        *at += 1;
    }
    return value;
}

/* Names in the list are divided by commas or semicolons where several. */
static dgm_err add_names(lex_import *self, dgm_str text, const char *flags)
{
    if (dgm_str_is(text, "n/a") || dgm_str_is(text, "N/A")) {
        return DGM_ERR_OK;
    }
    for (uint32_t begin = 0; begin < text.len;) {
        uint32_t end = begin;
        while (end < text.len && text.ptr[end] != ';' &&
               text.ptr[end] != '|') {
            end++;
        }
        dgm_str part = dgm_str_trim((dgm_str){text.ptr + begin, end - begin});
        DGM_TRY(dgm_lex_draft_name(self, part, flags));
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

static bool is_short(dgm_str name)
{
    for (uint32_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (c >= 'a' && c <= 'z') {
            return name.len <= 3;
        }
    }
    return name.len <= 8;
}

/* Links to what it split from, where an entry was written for that: the list
 * is in the order of its numbers, and no circle closes. */
static dgm_err add_splits(lex_import *self, dgm_str list)
{
    for (uint32_t at = 0; at < list.len;) {
        char line[64];
        int len = snprintf(line, sizeof line, "part    ucdp.%u splinter-of",
                           read_number(list, &at));
        dgm_str key = {line + 8, (uint32_t)len - 8 - 12};
        if (dgm_lex_seen_has(&self->key, dgm_str_hash(key))) {
            dgm_str copy = dgm_str_copy(self->model.arena, dgm_str_from(line));
            DGM_TRY(dgm_vec_push(self->model.arena, &self->draft.line, &copy));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_ucdp_row(lex_import *self, const csv_row *row,
                             const uint32_t *at)
{
    static const uint8_t name_columns[] = {UCDP_ORIG, UCDP_FULL, UCDP_ENGLISH,
                                           UCDP_NEW, UCDP_NEW_ENGLISH};
    dgm_arena *arena = self->model.arena;
    uint32_t from = 0;
    uint32_t id = read_number(field(row, at[UCDP_ID]), &from);
    char text[32];
    bool state = dgm_str_is(field(row, at[UCDP_ORG]), "4");
    bool formal = dgm_str_is(field(row, at[UCDP_ORG]), "1");
    if (id == 0) {
        return IMPORT_SAY(self, true,
                          "the row was left out; expected a number in the "
                          "column ActorId");
    }
    DGM_TRY(dgm_lex_draft_begin(self));
    if (state) {
        self->draft.open = false; /* the grammar makes "the government of" */
        return DGM_ERR_OK;
    }
    (void)snprintf(text, sizeof text, "ucdp.%u", id);
    self->draft.key = dgm_str_copy(arena, dgm_str_from(text));
    (void)snprintf(text, sizeof text, "ucdp:%u", id);
    self->draft.xref = dgm_str_copy(arena, dgm_str_from(text));
    dgm_str name = field(row, at[UCDP_NAME]);
    DGM_TRY(add_names(self, name, is_short(name) ? " !weak" : ""));
    for (size_t i = 0; i < sizeof name_columns; i++) {
        name = field(row, at[name_columns[i]]);
        DGM_TRY(add_names(self, name, is_short(name) ? " !weak" : ""));
    }
    lex_draft_code code = {
        .country = "---",
        .sector = {formal ? DGM_SECTOR_REB : DGM_SECTOR_UAF},
        .count = 1,
        .from = DGM_DAY_PAST,
        .to = DGM_DAY_OPEN,
        .asof = DGM_DAY_OPEN};
    from = 0;
    const char *country = dgm_lex_country_of_state(
        read_number(field(row, at[UCDP_STATES]), &from));
    if (country) {
        memcpy(code.country, country, 4);
    }
    DGM_TRY(dgm_vec_push(arena, &self->draft.code, &code));
    if (dgm_str_is(field(row, at[UCDP_SPLINTER]), "1")) {
        DGM_TRY(add_splits(self, field(row, at[UCDP_PREVIOUS])));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_lex_import_ucdp(lex_import *self, dgm_str text)
{
    csv_reader reader = open_reader(text);
    uint32_t at[UCDP_COLUMNS];
    csv_row row;
    bool found;
    DGM_TRY(find_columns(self, &reader, ucdp_names, UCDP_COLUMNS,
                         UCDP_STATES + 1, at, &found));
    if (!found) {
        return DGM_ERR_OK;
    }
    for (;;) {
        DGM_TRY(read_row(self, &reader, &row, &found));
        if (!found) {
            return dgm_lex_draft_end(self);
        }
        DGM_TRY(read_ucdp_row(self, &row, at));
    }
}

/* ------------------------------------------------------------ plain table */

enum table_column {
    TABLE_KEY,
    TABLE_NAME,
    TABLE_ALIASES,
    TABLE_COUNTRY,
    TABLE_SECTOR,
    TABLE_FROM,
    TABLE_TO,
    TABLE_PART_OF,
    TABLE_SOURCE,
    TABLE_KIND,
    TABLE_ASOF,
    TABLE_COLUMNS
};

static const char *const table_names[TABLE_COLUMNS] = {
    "key", "name",    "aliases", "country", "sector", "from",
    "to",  "part_of", "source",  "kind",    "asof"};

/* An empty date is open; false when it is none that exists. */
static bool read_date(dgm_str text, dgm_days *out)
{
    *out = (dgm_days){DGM_DAY_PAST, DGM_DAY_OPEN};
    return text.len == 0 || dgm_day_parse(text, out);
}

static dgm_err read_dates(lex_import *self, const csv_row *row,
                          const uint32_t *at, lex_draft_code *code, bool *ok)
{
    dgm_days from;
    dgm_days to;
    dgm_days asof;
    *ok = false;
    if (!read_date(field(row, at[TABLE_FROM]), &from) ||
        !read_date(field(row, at[TABLE_TO]), &to) ||
        !read_date(field(row, at[TABLE_ASOF]), &asof)) {
        return IMPORT_SAY(self, false,
                          "from, to or asof is no date; expected YYYY, "
                          "YYYY-MM or YYYY-MM-DD that exists, or nothing");
    }
    code->from = from.from;
    code->to = to.to;
    code->asof = asof.to;
    if (code->from > code->to) {
        return IMPORT_SAY(self, false, "\"to\" lies before \"from\"");
    }
    if (code->from != DGM_DAY_PAST && code->to == DGM_DAY_OPEN &&
        code->asof == DGM_DAY_OPEN) {
        return IMPORT_SAY(self, false,
                          "the row has no end; expected a date in \"to\", or "
                          "in a column \"asof\" the day up to which it was "
                          "checked");
    }
    *ok = true;
    return DGM_ERR_OK;
}

static dgm_err read_table_code(lex_import *self, const csv_row *row,
                               const uint32_t *at, lex_draft_code *code,
                               bool *ok)
{
    dgm_str country = field(row, at[TABLE_COUNTRY]);
    dgm_str sector = field(row, at[TABLE_SECTOR]);
    uint32_t value = dgm_sector_find(sector);
    *ok = false;
    if (country.len != 3 || !dgm_lex_country_known(country.ptr)) {
        return IMPORT_SAY(self, false,
                          "\"%.*s\" is no country code; expected one of ISO "
                          "3166, or IGO NGO ISM IMG MNC EUR UNO, or ---",
                          DGM_SHOW(country));
    }
    if (sector.len == 0 || value >= DGM_SECTOR_COUNT) {
        return IMPORT_SAY(self, false,
                          "\"%.*s\" is no sector; expected one of PLOVER, as "
                          "GOV or REB",
                          DGM_SHOW(sector));
    }
    *code = (lex_draft_code){.sector = {(uint8_t)value}, .count = 1};
    memcpy(code->country, country.ptr, 3);
    return read_dates(self, row, at, code, ok);
}

static bool is_table_key(dgm_str key)
{
    for (uint32_t i = 0; i < key.len; i++) {
        char c = key.ptr[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.' &&
            c != '-' && c != '_') {
            return false;
        }
    }
    return key.len > 0 && key.len <= 60;
}

static bool is_kind(dgm_str word)
{
    static const char *const kinds[] = {
#define NAME(name, text) text,
        DGM_ACTOR_KIND_MAP(NAME)
#undef NAME
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dgm_str_is(word, kinds[i])) {
            return true;
        }
    }
    return false;
}

/* A terminated copy of a word that the table has. */
static const char *word_of(lex_import *self, dgm_str text)
{
    return dgm_arena_copy(self->model.arena, text.ptr, text.len);
}

static dgm_err add_part(lex_import *self, const csv_row *row,
                        const uint32_t *at, const lex_draft_code *code)
{
    dgm_str parent = field(row, at[TABLE_PART_OF]);
    char line[200];
    char from[16];
    char to[16];
    char asof[16];
    if (parent.len == 0) {
        return DGM_ERR_OK;
    }
    const char *blank = memchr(parent.ptr, ' ', parent.len);
    dgm_day_text(code->from, from);
    dgm_day_text(code->to, to);
    dgm_day_text(code->asof, asof);
    bool dated = from[0] != '\0' || to[0] != '\0';
    bool open = dated && to[0] == '\0';
    (void)snprintf(line, sizeof line, "part    %.*s%s%s%s%s%s%s%s",
                   DGM_SHOW(parent), blank ? "" : " faction", dated ? " " : "",
                   dated && from[0] == '\0' ? "?" : from, dated ? ".." : "",
                   to, open ? " asof " : "", open ? asof : "");
    dgm_str copy = dgm_str_copy(self->model.arena, dgm_str_from(line));
    return dgm_vec_push(self->model.arena, &self->draft.line, &copy);
}

/* A row with the key of the row before adds a code to its entry. */
static dgm_err read_table_row(lex_import *self, const csv_row *row,
                              const uint32_t *at)
{
    lex_draft_code code;
    bool ok;
    dgm_str key = field(row, at[TABLE_KEY]);
    dgm_str kind = field(row, at[TABLE_KIND]);
    bool same = self->draft.open && dgm_str_equal(self->draft.key, key);
    bool fresh = true;
    DGM_TRY(read_table_code(self, row, at, &code, &ok));
    if (!ok) {
        return DGM_ERR_OK;
    }
    if (!is_table_key(key) || (kind.len > 0 && !is_kind(kind))) {
        return IMPORT_SAY(self, false,
                          "\"%.*s\": expected a key of lower-case letters, "
                          "digits, '.', '-' and '_', and a kind of "
                          "docs/lexicon.md or none",
                          DGM_SHOW(is_table_key(key) ? kind : key));
    }
    if (!same) {
        DGM_TRY(dgm_lex_draft_begin(self));
        DGM_TRY(dgm_lex_seen_add(self->model.arena, &self->noun,
                                 dgm_str_hash(key), &fresh));
        self->draft.key = key;
        self->draft.kind = kind.len > 0 ? word_of(self, kind) : "group";
        self->draft.source = field(row, at[TABLE_SOURCE]);
    }
    if (!fresh) {
        self->draft.open = false;
        return IMPORT_SAY(self, false,
                          "the key \"%.*s\" is already used above; expected "
                          "the rows of an actor one after the other",
                          DGM_SHOW(key));
    }
    DGM_TRY(add_names(self, field(row, at[TABLE_NAME]), ""));
    DGM_TRY(add_names(self, field(row, at[TABLE_ALIASES]), ""));
    DGM_TRY(add_part(self, row, at, &code));
    if (self->draft.name.count == 0) {
        return IMPORT_SAY(self, false,
                          "the row has no name; expected one in the column "
                          "\"name\"");
    }
    return dgm_vec_push(self->model.arena, &self->draft.code, &code);
}

dgm_err dgm_lex_import_table(lex_import *self, dgm_str text)
{
    csv_reader reader = open_reader(text);
    uint32_t at[TABLE_COLUMNS];
    csv_row row;
    bool found;
    DGM_TRY(find_columns(self, &reader, table_names, TABLE_COLUMNS,
                         TABLE_SOURCE + 1, at, &found));
    while (found) {
        DGM_TRY(read_row(self, &reader, &row, &found));
        if (found) {
            DGM_TRY(read_table_row(self, &row, at));
        }
    }
    return dgm_lex_draft_end(self);
}
