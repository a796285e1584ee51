/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The actors dictionaries of TABARI and PETRARCH.
 *
 *   actors   NAME_ [CODE]                     one entry
 *            +ALIAS_                          another name of it
 *                [CODE 20040714-20110129]     a code with days
 *                [CODE >040714] [CODE <...]   from, up to
 *
 * "#" begins a comment, "<!-- ... -->" encloses one, "_" is a blank (and at
 * the end of a name the end of the word).  Of several codes for a day the
 * first counts; one without days is for all others.
 */
#include "lexicon/import.h"

#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------ lines */

dgm_str dgm_lex_strip(dgm_str line, bool *inside)
{
    uint32_t end = 0;
    if (*inside || lex_stands_at(dgm_str_trim(line), 0, "<!--")) {
        *inside = true;
        for (uint32_t i = 0; i < line.len; i++) {
            *inside = *inside && !lex_stands_at(line, i, "-->");
        }
        return (dgm_str){line.ptr, 0};
    }
    while (end < line.len && line.ptr[end] != '#' && line.ptr[end] != ';') {
        end++;
    }
    return (dgm_str){line.ptr, end};
}

/* ------------------------------------------------------------------ names */

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (unsigned char)c >= 0x80;
}

/* "AHMED_MOHAMED_" -> "Ahmed Mohamed"; a single word of four letters at most
 * stays in capitals, as it is more likely an acronym than "Who" a name. */
static dgm_str as_name(dgm_arena *arena, dgm_str text, bool country)
{
    char *out = dgm_arena_alloc(arena, (size_t)text.len + 1);
    uint32_t words = 0;
    bool inside = false;
    for (uint32_t i = 0; out && i < text.len; i++) {
        char c = text.ptr[i] == '_' ? ' ' : text.ptr[i];
        bool letter = is_letter(c) || c == '\'';
        words += letter && !inside;
        if (c >= 'A' && c <= 'Z' && inside) {
            c = (char)(c + 32);
        }
        inside = letter;
        out[i] = c;
    }
    dgm_str name =
        out ? dgm_str_trim((dgm_str){out, text.len}) : (dgm_str){NULL, 0};
    if (words == 1 && name.len <= 4 && !country && out) {
        memcpy(out, text.ptr, text.len);
        for (uint32_t i = 0; i < text.len; i++) {
            out[i] = (char)(out[i] == '_' ? ' ' : out[i]);
        }
        name = dgm_str_trim((dgm_str){out, text.len});
    }
    return name;
}

/* A name, and what stands in brackets inside it as a weak one. */
static dgm_err add_name(lex_import *self, dgm_str text)
{
    const char *open = memchr(text.ptr, '(', text.len);
    const char *close = memchr(text.ptr, ')', text.len);
    text = dgm_str_trim(text);
    if (open && close && close > open) {
        dgm_str inner = {open + 1, (uint32_t)(close - open - 1)};
        text.len = (uint32_t)(open - text.ptr);
        DGM_TRY(dgm_lex_draft_name(
            self, as_name(self->model.arena, text, false), ""));
        return dgm_lex_draft_name(self, dgm_str_trim(inner), " !weak");
    }
    return dgm_lex_draft_name(self, as_name(self->model.arena, text, false),
                              "");
}

/* ------------------------------------------------------------------ codes */

/* YYMMDD or YYYYMMDD as partial ISO date; 00 stands for unknown. */
static bool read_day(dgm_str text, dgm_days *out)
{
    char iso[16];
    int digit[8];
    if (text.len != 6 && text.len != 8) {
        return false;
    }
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        digit[i] = text.ptr[i] - '0';
    }
    int *rest = digit + text.len - 4;
    int year = digit[0] * 10 + digit[1];
    if (text.len == 8) {
        year = year * 100 + digit[2] * 10 + digit[3];
    } else {
        year += year > 30 ? 1900 : 2000;
    }
    int month = rest[0] * 10 + rest[1];
    int day = rest[2] * 10 + rest[3];
    if (month == 0) {
        (void)snprintf(iso, sizeof iso, "%04d", year);
    } else if (day == 0) {
        (void)snprintf(iso, sizeof iso, "%04d-%02d", year, month);
    } else {
        (void)snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
    }
    return dgm_day_parse(dgm_str_from(iso), out);
}

static void note_day(lex_import *self, dgm_day day)
{
    if (day != DGM_DAY_OPEN && day > self->latest) {
        self->latest = day;
    }
}

/* ">040714", "<19990101", "991005-040714". */
static bool read_days(lex_import *self, dgm_str text, lex_draft_code *code)
{
    dgm_days from;
    dgm_days to;
    text = dgm_str_trim(text);
    if (text.len == 0) {
        return true;
    }
    if (text.ptr[0] == '>' || text.ptr[0] == '<') {
        dgm_str date = dgm_str_trim((dgm_str){text.ptr + 1, text.len - 1});
        if (!read_day(date, &from)) {
            return false;
        }
        if (text.ptr[0] == '>') {
            code->from = from.from;
        } else {
            code->to = from.to;
        }
        note_day(self, from.from);
        return true;
    }
    const char *dash = memchr(text.ptr, '-', text.len);
    uint32_t len = dash ? (uint32_t)(dash - text.ptr) : text.len;
    dgm_str left = dgm_str_trim((dgm_str){text.ptr, len});
    if (dash == NULL || !read_day(left, &from) ||
        !read_day(dgm_str_trim((dgm_str){dash + 1, text.len - len - 1}),
                  &to) ||
        from.from > to.to) {
        return false;
    }
    code->from = from.from;
    code->to = to.to;
    note_day(self, to.to);
    return true;
}

static dgm_err read_code(lex_import *self, dgm_str inner)
{
    lex_draft_code code;
    uint32_t end = 0;
    inner = dgm_str_trim(inner);
    while (end < inner.len && inner.ptr[end] != ' ' && inner.ptr[end] != '<' &&
           inner.ptr[end] != '>') {
        end++;
    }
    dgm_str word = {inner.ptr, end};
    if (dgm_str_is(word, "---") || word.len == 0) {
        return DGM_ERR_OK; /* no actor on these days */
    }
    if (!dgm_lex_cameo_code(word, &code)) {
        DGM_TRY(IMPORT_SAY(self, true,
                           "\"%.*s\" begins with no country; the country was "
                           "left open",
                           DGM_SHOW(word)));
    }
    if (!read_days(self, (dgm_str){inner.ptr + end, inner.len - end}, &code)) {
        return IMPORT_SAY(self, true,
                          "\"%.*s\" was left out; expected CODE, CODE >DATE, "
                          "CODE <DATE or CODE DATE-DATE with dates YYMMDD "
                          "that exist",
                          DGM_SHOW(inner));
    }
    if (self->draft.xref.len == 0) {
        char xref[64];
        (void)snprintf(xref, sizeof xref, "petrarch:%.*s", DGM_SHOW(word));
        self->draft.xref = dgm_str_copy(self->model.arena, dgm_str_from(xref));
    }
    if (self->draft.code.count >= LEX_DRAFT_MAX) {
        return IMPORT_SAY(self, true, "more than %d codes", LEX_DRAFT_MAX);
    }
    return dgm_vec_push(self->model.arena, &self->draft.code, &code);
}

/* All "[...]" of a line. */
static dgm_err read_codes(lex_import *self, dgm_str rest)
{
    for (;;) {
        const char *open = memchr(rest.ptr, '[', rest.len);
        if (open == NULL) {
            return DGM_ERR_OK;
        }
        uint32_t skip = (uint32_t)(open - rest.ptr) + 1;
        rest = (dgm_str){open + 1, rest.len - skip};
        const char *close = memchr(rest.ptr, ']', rest.len);
        if (close == NULL) {
            return IMPORT_SAY(self, true,
                              "\"[%.*s\" was left out; expected a closing "
                              "bracket",
                              DGM_SHOW(rest));
        }
        uint32_t len = (uint32_t)(close - rest.ptr);
        DGM_TRY(read_code(self, (dgm_str){rest.ptr, len}));
        rest = (dgm_str){close + 1, rest.len - len - 1};
    }
}

/* ----------------------------------------------------------------- actors */

static bool is_public(const lex_draft_code *code)
{
    static const uint8_t sector[] = {DGM_SECTOR_GOV, DGM_SECTOR_MIL,
                                     DGM_SECTOR_ELI, DGM_SECTOR_LEG,
                                     DGM_SECTOR_JUD, DGM_SECTOR_OPP};
    return memchr(sector, code->sector[0], sizeof sector) != NULL &&
           code->country[0] != '-' && strcmp(code->country, "IGO") != 0;
}

static bool is_dated(const lex_draft_code *code)
{
    return code->from != DGM_DAY_PAST || code->to != DGM_DAY_OPEN;
}

/* The dictionaries do not say what an entry is: dated public offices, or
 * dated codes and "elite" at all other times, are those of persons, a
 * country's code alone is that of the country. */
static void guess_kind(lex_draft *draft)
{
    draft->kind = "group";
    uint32_t count = draft->code.count;
    bool dated = false;
    bool all_public = count > 0;
    for (uint32_t i = 0; i < count; i++) {
        dated = dated || is_dated(&draft->code.at[i]);
        all_public = all_public && is_public(&draft->code.at[i]);
    }
    const lex_draft_code *first = count > 0 ? draft->code.at : NULL;
    bool elite = count > 1 && !is_dated(&draft->code.at[count - 1]) &&
                 draft->code.at[count - 1].sector[0] == DGM_SECTOR_ELI;
    if (dated && (all_public || elite)) {
        draft->kind = "person";
        const lex_draft_code *last = &draft->code.at[count - 1];
        if (count > 1 && !is_dated(last)) {
            draft->after = dgm_sector_name(last->sector[0]);
            draft->code.count--;
        }
    } else if (first && strcmp(first->country, "IGO") == 0) {
        draft->kind = "igo";
    } else if (first && strcmp(first->country, "NGO") == 0) {
        draft->kind = "ngo";
    } else if (first && strcmp(first->country, "MNC") == 0) {
        draft->kind = "company";
    } else if (first && first->sector[0] == DGM_SECTOR_UNK &&
               first->country[0] != '-') {
        draft->kind = "people";
    }
}

/* The names of a country are no acronyms: "IRAN" is Iran. */
static dgm_err lower_names(lex_import *self)
{
    lex_draft *draft = &self->draft;
    for (uint32_t i = 0; i < draft->name.count; i++) {
        dgm_str *name = &draft->name.at[i];
        if (name->len <= 4) {
            *name = as_name(self->model.arena, *name, true);
            if (name->ptr == NULL) {
                return DGM_ERR_MEMORY;
            }
        }
    }
    return DGM_ERR_OK;
}

static dgm_err end_actor(lex_import *self)
{
    guess_kind(&self->draft);
    if (strcmp(self->draft.kind, "people") == 0) {
        DGM_TRY(lower_names(self));
    }
    return dgm_lex_draft_end(self);
}

static dgm_err read_actor(lex_import *self, dgm_str line)
{
    const char *open = memchr(line.ptr, '[', line.len);
    uint32_t len = open ? (uint32_t)(open - line.ptr) : line.len;
    dgm_str name = {line.ptr, len};
    dgm_str rest = {line.ptr + len, line.len - len};
    bool indented = line.ptr[0] == ' ';
    if (line.ptr[0] == '+') {
        name = (dgm_str){name.ptr + 1, name.len - 1};
    } else if (dgm_str_trim(name).len > 0 || !indented) {
        DGM_TRY(end_actor(self));
        DGM_TRY(dgm_lex_draft_begin(self));
    }
    if (!self->draft.open) {
        return IMPORT_SAY(self, true,
                          "\"%.*s\" belongs to no entry; expected NAME [CODE]",
                          DGM_SHOW(line));
    }
    if (dgm_str_trim(name).len > 0) {
        DGM_TRY(add_name(self, name));
    }
    return read_codes(self, rest);
}

/* The latest day that the dictionary names: up to then it was kept. */
static void find_latest(lex_import *self, dgm_str text)
{
    for (;;) {
        const char *open = memchr(text.ptr, '[', text.len);
        const char *close =
            open ? memchr(open, ']', text.len - (size_t)(open - text.ptr))
                 : NULL;
        if (close == NULL) {
            return;
        }
        dgm_str inner = {open + 1, (uint32_t)(close - open - 1)};
        uint32_t blank = 0;
        while (blank < inner.len && inner.ptr[blank] != ' ') {
            blank++;
        }
        lex_draft_code unused;
        (void)read_days(self, (dgm_str){inner.ptr + blank, inner.len - blank},
                        &unused);
        uint32_t taken = (uint32_t)(close - text.ptr) + 1;
        text = (dgm_str){close + 1, text.len - taken};
    }
}

dgm_err dgm_lex_import_actors(lex_import *self, dgm_str text)
{
    bool inside = false;
    find_latest(self, text);
    while (text.len > 0) {
        dgm_str line;
        DGM_TRY(dgm_lex_import_line(self, &text, &line));
        line = dgm_lex_strip(line, &inside);
        if (dgm_str_trim(line).len > 0) {
            DGM_TRY(read_actor(self, line));
        }
    }
    return end_actor(self);
}
