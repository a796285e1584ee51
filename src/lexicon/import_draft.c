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

#include <stdio.h>
#include <string.h>

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

bool dgm_lex_seen_has(const lex_seen *self, uint64_t hash)
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

dgm_err dgm_lex_seen_add(dgm_arena *arena, lex_seen *self, uint64_t hash,
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

dgm_str dgm_lex_slug(dgm_arena *arena, dgm_str text)
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

dgm_err dgm_lex_import_line(lex_import *self, dgm_str *text, dgm_str *line)
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

/* ----------------------------------------------------------------- drafts */

dgm_err dgm_lex_draft_begin(lex_import *self)
{
    DGM_TRY(dgm_lex_draft_end(self));
    self->draft =
        (lex_draft){.open = true, .kind = "group", .where = self->where};
    return DGM_ERR_OK;
}

dgm_err dgm_lex_draft_name(lex_import *self, dgm_str text, const char *flags)
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
                          DGM_SHOW(name), DGM_NAMES_WORDS, LEX_DRAFT_MAX);
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
        DGM_TRY(dgm_lex_seen_add(self->model.arena, &self->name, key, &fresh));
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
                       : dgm_lex_slug(self->model.arena, draft->name.at[0]);
    char key[100];
    bool fresh = false;
    for (uint32_t i = 1; !fresh && i < 100000; i++) {
        int len = draft->key.len > 0
                      ? snprintf(key, sizeof key, "%.*s", DGM_SHOW(slug))
                      : snprintf(key, sizeof key, "%s.%.*s", self->prefix,
                                 DGM_SHOW(slug.len > 0 ? slug : DGM_STR("x")));
        if (i > 1) {
            (void)snprintf(key + len, sizeof key - (size_t)len, "-%u", i);
        }
        DGM_TRY(dgm_lex_seen_add(self->model.arena, &self->key,
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
    DGM_TRY(dgm_lex_seen_add(self->model.arena, &self->key, key, &fresh));
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

dgm_err dgm_lex_draft_end(lex_import *self)
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
        return LEX_SAY(&self->model, true, draft->where,
                       "the entry was left out; expected a name and a code");
    }
    return write_entry(self);
}
