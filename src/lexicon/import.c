/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing what an import has read.
 *
 * A list of others may say things that our source does not allow: codes
 * whose days overlap (the first one wins there), open intervals without a
 * day up to which they hold (the list's own latest day), names with signs of
 * our syntax.  What is written here always passes the checker.
 */
#include "lexicon/import.h"

#include "lexicon/country.h"
#include "lexicon/files.h"

#include <stdio.h>
#include <string.h>

#define SHOW(text) (int)((text).len < 60 ? (text).len : 60), (text).ptr

/* Pieces that one interval may fall into. */
#define PIECES_MAX 64

/* -------------------------------------------------------------------- set */

static bool seen_put(lex_seen *self, uint64_t hash)
{
    uint32_t at = (uint32_t)(hash ^ hash >> 32) & (self->size - 1);
    while (self->at[at] != 0) {
        if (self->at[at] == hash) {
            return false;
        }
        at = (at + 1) & (self->size - 1);
    }
    self->at[at] = hash;
    self->count++;
    return true;
}

bool lex_seen_has(const lex_seen *self, uint64_t hash)
{
    hash = hash == 0 ? 1 : hash;
    for (uint32_t i = 0; i < self->size; i++) {
        uint32_t at = ((uint32_t)(hash ^ hash >> 32) + i) & (self->size - 1);
        if (self->at[at] == 0 || self->at[at] == hash) {
            return self->at[at] == hash;
        }
    }
    return false;
}

dgm_err lex_seen_add(dgm_arena *arena, lex_seen *self, uint64_t hash,
                     bool *fresh)
{
    hash = hash == 0 ? 1 : hash;
    if (self->count * 2 >= self->size) {
        lex_seen grown = {.size = self->size == 0 ? 1024 : self->size * 2};
        grown.at = dgm_arena_array(arena, grown.size, sizeof *grown.at);
        if (grown.at == NULL) {
            return DGM_ERR_MEMORY;
        }
        for (uint32_t i = 0; i < self->size; i++) {
            if (self->at[i] != 0) {
                (void)seen_put(&grown, self->at[i]);
            }
        }
        *self = grown;
    }
    *fresh = seen_put(self, hash);
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ words */

dgm_str lex_slug(dgm_arena *arena, dgm_str text)
{
    char *out = dgm_arena_alloc(arena, (size_t)text.len + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; out && i < text.len && len < 48; i++) {
        char c = text.ptr[i];
        c = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out[len++] = c;
        } else if (len > 0 && out[len - 1] != '-') {
            out[len++] = '-';
        }
    }
    while (len > 0 && out[len - 1] == '-') {
        len--;
    }
    return (dgm_str){out, out ? len : 0};
}

dgm_err lex_import_line(lex_import *self, dgm_str *text, dgm_str *line)
{
    const char *end = memchr(text->ptr, '\n', text->len);
    uint32_t len = end ? (uint32_t)(end - text->ptr) : text->len;
    char *out = dgm_arena_alloc(self->model.arena, (size_t)len + 1);
    bool nul = false;
    if (out == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text->ptr[i];
        nul = nul || c == 0;
        out[i] = (char)(c < 32 ? ' ' : c);
    }
    *line = (dgm_str){out, len};
    uint32_t taken = end ? len + 1 : len;
    *text = (dgm_str){text->ptr + taken, text->len - taken};
    self->where.line++;
    return nul ? IMPORT_SAY(self, true, "a NUL byte was read as a blank")
               : DGM_ERR_OK;
}

/* ------------------------------------------------------------------ codes */

typedef struct translated {
    char from[4];
    char to[4];
} translated;

/* CAMEO roles by PLOVER's names for them. */
static const translated roles[] = {
    {"AGR", "AGR"}, {"BUS", "BUS"}, {"COP", "COP"}, {"CRM", "CRM"},
    {"CVL", "CVL"}, {"EDU", "EDU"}, {"ELI", "ELI"}, {"GOV", "GOV"},
    {"JUD", "JUD"}, {"LAB", "LAB"}, {"LEG", "LEG"}, {"MIL", "MIL"},
    {"OPP", "OPP"}, {"PRM", "PRM"}, {"PTY", "PTY"}, {"REB", "REB"},
    {"REF", "REF"}, {"SOC", "SOC"}, {"SPY", "SPY"}, {"UAF", "UAF"},
    {"MED", "JRN"}, {"JRN", "JRN"}, {"HLH", "MED"}, {"INS", "REB"},
    {"SEP", "REB"}, {"RAD", "UAF"}, {"HRI", "SOC"}, {"ENV", "SOC"},
    {"SET", "CVL"}, {"REL", "REL"}, {"CHR", "REL"}, {"MOS", "REL"},
    {"JEW", "REL"}, {"HIN", "REL"}, {"BUD", "REL"}, {"SIK", "REL"},
    {"HUM", "NGO"}, {"TOP", "GOV"}, {"IGO", "IGO"}, {"NGO", "NGO"},
    {"NGM", "NGO"}, {"MNC", "BUS"}};

/* Codes that ISO has dropped or never had. */
static const translated countries[] = {
    {"ROM", "ROU"}, {"ZAR", "COD"}, {"KSV", "XKX"}, {"KOS", "XKX"},
    {"TMP", "TLS"}, {"PAL", "PSE"}, {"WSB", "PSE"}, {"GZS", "PSE"},
    {"SUN", "RUS"}, {"DDR", "DEU"}, {"CSK", "CZE"}, {"YUG", "SRB"},
    {"SCG", "SRB"}, {"USR", "RUS"}, {"KNT", "KNA"}, {"SIN", "SGP"},
    {"NGM", "NGO"}, {"INT", "IGO"}};

static const char *translate(const translated *list, size_t count,
                             const char block[4])
{
    for (size_t i = 0; i < count; i++) {
        if (memcmp(list[i].from, block, 3) == 0) {
            return list[i].to;
        }
    }
    return NULL;
}

/* The block of three letters at `at`, in capitals; false at the end. */
static bool take_block(dgm_str code, uint32_t at, char block[4])
{
    if (at + 3 > code.len) {
        return false;
    }
    for (uint32_t i = 0; i < 3; i++) {
        char c = code.ptr[at + i];
        block[i] = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    block[3] = '\0';
    return true;
}

static void add_sector(lex_draft_code *code, const char *sector)
{
    uint8_t value = (uint8_t)dgm_sector_find(dgm_str_from(sector));
    for (uint8_t i = 0; i < code->count; i++) {
        if (code->sector[i] == value) {
            return;
        }
    }
    if (code->count < sizeof code->sector) {
        code->sector[code->count++] = value;
    }
}

static bool is_body(const char block[4])
{
    return strcmp(block, "IGO") == 0 || strcmp(block, "NGO") == 0 ||
           strcmp(block, "MNC") == 0;
}

bool lex_cameo_code(dgm_str code, lex_draft_code *out)
{
    size_t role_count = sizeof roles / sizeof *roles;
    uint32_t at = code.len > 0 && code.ptr[0] == '~' ? 1 : 0;
    bool agent = at == 1;
    char block[4];
    bool known = true;
    *out = (lex_draft_code){.country = "---",
                            .from = DGM_DAY_PAST,
                            .to = DGM_DAY_OPEN,
                            .asof = DGM_DAY_OPEN};
    if (!agent && take_block(code, 0, block)) {
        const char *other =
            translate(countries, sizeof countries / sizeof *countries, block);
        const char *country = other ? other : block;
        bool role = translate(roles, role_count, block) && !is_body(country);
        known = role || lex_country_known(country);
        if (known && !role) {
            memcpy(out->country, country, 4);
        }
        at += role ? 0 : 3;
    }
    for (; take_block(code, at, block); at += 3) {
        const char *sector = translate(roles, role_count, block);
        if (sector) {
            add_sector(out, sector);
        }
    }
    if (out->count == 0) {
        const char *own = translate(roles, role_count, out->country);
        add_sector(out, own && is_body(out->country) ? own : "UNK");
    }
    return known && code.len >= 3;
}

/* ----------------------------------------------------------------- drafts */

dgm_err lex_draft_begin(lex_import *self)
{
    DGM_TRY(lex_draft_end(self));
    self->draft =
        (lex_draft){.open = true, .kind = "group", .where = self->where};
    return DGM_ERR_OK;
}

dgm_err lex_draft_name(lex_import *self, dgm_str text, const char *flags)
{
    size_t tail = strlen(flags);
    char *copy = dgm_arena_alloc(self->model.arena, text.len + tail + 2);
    uint32_t len = 0;
    uint32_t words = 0;
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool sign = c == '|' || c == '#' || c == '!' || c == '"' ||
                    (unsigned char)c < 33;
        if (!sign || (len > 0 && copy[len - 1] != ' ')) {
            copy[len++] = sign ? ' ' : c;
        }
    }
    while (len > 0 && copy[len - 1] == ' ') {
        len--;
    }
    dgm_str name = {copy, len};
    (void)dgm_norm_key(DGM_NORM_START, name, &words);
    if (words == 0) {
        return DGM_ERR_OK;
    }
    if (words > DGM_NAMES_WORDS || self->draft.name.count >= LEX_DRAFT_MAX) {
        return IMPORT_SAY(self, true,
                          "the name \"%.*s\" was left out; expected at most "
                          "%d words and %d names",
                          SHOW(name), DGM_NAMES_WORDS, LEX_DRAFT_MAX);
    }
    uint64_t key = dgm_norm_key(DGM_NORM_START, name, NULL);
    for (uint32_t i = 0; i < self->draft.name.count; i++) {
        dgm_str other = self->draft.name.at[i];
        const char *flag = memchr(other.ptr, '!', other.len);
        other.len = flag ? (uint32_t)(flag - other.ptr) : other.len;
        if (dgm_norm_key(DGM_NORM_START, other, NULL) == key) {
            return DGM_ERR_OK;
        }
    }
    if (self->one_owner) {
        bool fresh;
        DGM_TRY(lex_seen_add(self->model.arena, &self->name, key, &fresh));
        if (!fresh) {
            return DGM_ERR_OK;
        }
    }
    memcpy(copy + len, flags, tail); /* NOLINT: names carry their length */
    name.len = len + (uint32_t)tail;
    return dgm_vec_push(self->model.arena, &self->draft.name, &name);
}

/* Takes the days of `used` out of the pieces; false when there are too
 * many. */
static bool subtract(dgm_days *piece, uint32_t *count, dgm_days used)
{
    uint32_t old = *count;
    for (uint32_t i = 0; i < old; i++) {
        dgm_days whole = piece[i];
        if (used.from > whole.to || used.to < whole.from) {
            continue;
        }
        bool left = used.from > whole.from;
        bool right = used.to < whole.to;
        if (left && right && *count >= PIECES_MAX) {
            return false;
        }
        if (left && right) {
            piece[(*count)++] = (dgm_days){used.to + 1, whole.to};
        }
        if (left) {
            piece[i].to = used.from - 1;
        } else if (right) {
            piece[i].from = used.to + 1;
        } else {
            piece[i] = (dgm_days){1, 0}; /* nothing is left */
        }
    }
    return true;
}

static void write_code(lex_import *self, const lex_draft_code *code,
                       dgm_days days)
{
    dgm_buf *out = self->out;
    char from[16];
    char to[16];
    char asof[16];
    dgm_buf_format(out, "  code    %s %s", code->country,
                   dgm_sector_name(code->sector[0]));
    for (uint8_t i = 1; i < code->count; i++) {
        dgm_buf_format(out, ".%s", dgm_sector_name(code->sector[i]));
    }
    if (days.from != DGM_DAY_PAST || days.to != DGM_DAY_OPEN) {
        dgm_day upto = code->asof != DGM_DAY_OPEN ? code->asof : self->latest;
        upto = upto < days.from ? days.from : upto;
        dgm_day_text(days.from, from);
        dgm_day_text(days.to, to);
        dgm_day_text(upto, asof);
        dgm_buf_format(out, " %s..%s", from[0] ? from : "?", to);
        if (days.to == DGM_DAY_OPEN) {
            dgm_buf_format(out, " asof %s", asof);
        }
    }
    dgm_buf_char(out, '\n');
}

/* Days that an earlier code has are taken from a later one. */
static dgm_err write_codes(lex_import *self)
{
    const lex_draft *draft = &self->draft;
    for (uint32_t i = 0; i < draft->code.count; i++) {
        const lex_draft_code *code = &draft->code.at[i];
        dgm_days piece[PIECES_MAX + 1] = {{code->from, code->to}};
        uint32_t count = 1;
        bool fits = true;
        for (uint32_t k = 0; k < i && fits; k++) {
            fits = subtract(
                piece, &count,
                (dgm_days){draft->code.at[k].from, draft->code.at[k].to});
        }
        if (!fits) {
            return IMPORT_SAY(self, true,
                              "the codes of this entry overlap too often; the "
                              "last ones were left out");
        }
        for (uint32_t p = 0; p < count; p++) {
            if (piece[p].from <= piece[p].to) {
                write_code(self, code, piece[p]);
            }
        }
    }
    return DGM_ERR_OK;
}

/* A key that no entry of this import has. */
static dgm_err make_key(lex_import *self, dgm_str *out)
{
    lex_draft *draft = &self->draft;
    dgm_str slug = draft->key.len > 0
                       ? draft->key
                       : lex_slug(self->model.arena, draft->name.at[0]);
    char key[100];
    bool fresh = false;
    for (uint32_t i = 1; !fresh && i < 100000; i++) {
        int len = draft->key.len > 0
                      ? snprintf(key, sizeof key, "%.*s", SHOW(slug))
                      : snprintf(key, sizeof key, "%s.%.*s", self->prefix,
                                 SHOW(slug.len > 0 ? slug : DGM_STR("x")));
        if (i > 1) {
            (void)snprintf(key + len, sizeof key - (size_t)len, "-%u", i);
        }
        DGM_TRY(lex_seen_add(self->model.arena, &self->key,
                             dgm_str_hash(dgm_str_from(key)), &fresh));
    }
    *out = dgm_str_copy(self->model.arena, dgm_str_from(key));
    return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* Declares the source before its first use: a short name needs that. */
static dgm_err declare_source(lex_import *self, dgm_str *source)
{
    bool own = source->len > 0;
    bool fresh;
    *source = own ? *source : dgm_str_from(self->prefix);
    char *copy = dgm_arena_copy(self->model.arena, source->ptr, source->len);
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < source->len; i++) {
        copy[i] = (char)(copy[i] == ',' || copy[i] == '#' ? ';' : copy[i]);
    }
    *source = (dgm_str){copy, source->len};
    if (memchr(copy, ' ', source->len)) {
        return DGM_ERR_OK; /* words, no name */
    }
    uint64_t key = dgm_norm_fold(DGM_NORM_START, dgm_str_hash(*source));
    DGM_TRY(lex_seen_add(self->model.arena, &self->key, key, &fresh));
    if (fresh) {
        dgm_buf_text(self->out, "\nsource  ");
        dgm_buf_str(self->out, *source);
        dgm_buf_text(self->out, own ? " = as named in " : " = imported from ");
        dgm_buf_str(self->out, self->list);
        dgm_buf_char(self->out, '\n');
    }
    return DGM_ERR_OK;
}

static dgm_err write_entry(lex_import *self)
{
    lex_draft *draft = &self->draft;
    dgm_buf *out = self->out;
    dgm_str key;
    DGM_TRY(declare_source(self, &draft->source));
    DGM_TRY(make_key(self, &key));
    dgm_buf_format(out, "\nactor   %.*s\n  kind    %s\n  name    ",
                   (int)key.len, key.ptr, draft->kind);
    for (uint32_t i = 0; i < draft->name.count; i++) {
        dgm_buf_text(out, i > 0 ? " | " : "");
        dgm_buf_str(out, draft->name.at[i]);
    }
    dgm_buf_char(out, '\n');
    DGM_TRY(write_codes(self));
    if (draft->after) {
        dgm_buf_format(out, "  after   %s\n", draft->after);
    }
    for (uint32_t i = 0; i < draft->line.count; i++) {
        dgm_buf_text(out, "  ");
        dgm_buf_str(out, draft->line.at[i]);
        dgm_buf_char(out, '\n');
    }
    if (draft->xref.len > 0) {
        dgm_buf_text(out, "  xref    ");
        dgm_buf_str(out, draft->xref);
        dgm_buf_char(out, '\n');
    }
    dgm_buf_text(out, "  source  ");
    dgm_buf_str(out, draft->source);
    dgm_buf_char(out, '\n');
    return DGM_ERR_OK;
}

dgm_err lex_draft_end(lex_import *self)
{
    lex_draft *draft = &self->draft;
    if (!draft->open) {
        return DGM_ERR_OK;
    }
    draft->open = false;
    if (draft->name.count == 0 && draft->code.count > 0 && self->one_owner) {
        return DGM_ERR_OK; /* an earlier entry has all its names */
    }
    if (draft->name.count == 0 || draft->code.count == 0) {
        return lex_say(&self->model, true, draft->where,
                       "the entry was left out; expected a name and a code");
    }
    return write_entry(self);
}

/* ------------------------------------------------------------------- runs */

static const char *const prefixes[DGM_IMPORT_COUNT] = {"petrarch", "ucdp",
                                                       "table"};

static bool name_has(dgm_str path, const char *what)
{
    size_t len = strlen(what);
    for (uint32_t i = 0; i + len <= path.len; i++) {
        if (memcmp(path.ptr + i, what, len) == 0) {
            return true;
        }
    }
    return false;
}

/* The part of a path behind its last slash. */
static dgm_str base_name(dgm_str path)
{
    uint32_t begin = path.len;
    while (begin > 0 && path.ptr[begin - 1] != '/') {
        begin--;
    }
    return (dgm_str){path.ptr + begin, path.len - begin};
}

static dgm_err run_text(lex_import *self, dgm_import_kind kind, dgm_str path,
                        dgm_str text)
{
    dgm_str name = base_name(path);
    self->where = (lex_where){.file = self->model.file.count};
    DGM_TRY(dgm_vec_push(self->model.arena, &self->model.file, &path));
    switch (kind) {
    case DGM_IMPORT_UCDP:
        return lex_import_ucdp(self, text);
    case DGM_IMPORT_TABLE:
        return lex_import_table(self, text);
    default:
        break;
    }
    if (name_has(name, "agents")) {
        return lex_import_agents(self, text);
    }
    if (name_has(name, "actors")) {
        return lex_import_actors(self, text);
    }
    return IMPORT_SAY(self, true,
                      "not read; expected \"actors\" or \"agents\" in the "
                      "name of a dictionary");
}

static void write_head(lex_import *self, dgm_str path)
{
    dgm_buf_text(self->out,
                 "# SPDX-License-Identifier: LicenseRef-imported-list\n"
                 "# Written by \"dragoman lexicon import\".\n");
    self->list = base_name(path);
}

dgm_err dgm_lexicon_import_text(dgm_import_kind kind, dgm_str name,
                                dgm_str text, dgm_buf *out,
                                dgm_lexicon_report *report)
{
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_import self = {.model = {.arena = &arena, .report = report},
                       .out = out,
                       .prefix = prefixes[kind],
                       .one_owner = kind != DGM_IMPORT_TABLE,
                       .latest = DGM_DAY_PAST};
    write_head(&self, name);
    dgm_err code = dgm_arena_settle(&arena, run_text(&self, kind, name, text));
    dgm_arena_release(&arena);
    return code == DGM_ERR_OK ? out->failed : code;
}

static dgm_err run_files(lex_import *self, dgm_import_kind kind,
                         const char *path, dgm_error *err)
{
    lex_paths files = {0};
    DGM_TRY(lex_list_files(self->model.arena, path, ".txt", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        dgm_str text;
        const char *file = files.at[i].path;
        DGM_TRY(lex_read_file(self->model.arena, file, &text, err));
        dgm_err code = run_text(self, kind, dgm_str_from(file), text);
        if (code != DGM_ERR_OK) {
            return dgm_error_set(err, code, file, 0, -1, "%s",
                                 dgm_err_message(code));
        }
    }
    if (self->out->failed == DGM_ERR_MEMORY) {
        return DGM_ERR_MEMORY;
    }
    return self->out->failed
               ? dgm_error_set(err, DGM_ERR_LIMIT, path, 0, -1,
                               "the result is larger than 256 MiB")
               : DGM_ERR_OK;
}

dgm_err dgm_lexicon_import(dgm_import_kind kind, const char *path,
                           dgm_buf *out, dgm_lexicon_report *report,
                           dgm_error *err)
{
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_import self = {.model = {.arena = &arena, .report = report},
                       .out = out,
                       .prefix = prefixes[kind],
                       .one_owner = kind != DGM_IMPORT_TABLE,
                       .latest = DGM_DAY_PAST};
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') {
        len--;
    }
    write_head(&self, (dgm_str){path, (uint32_t)len});
    dgm_err code = dgm_arena_settle(&arena, run_files(&self, kind, path, err));
    if (code == DGM_ERR_OK && report->errors > 0) {
        code = DGM_ERR_SYNTAX;
    }
    dgm_arena_release(&arena);
    return code;
}
