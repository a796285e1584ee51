/* SPDX-License-Identifier: Apache-2.0 */
/* Properties of an actor that hold for some days: codes, parts, offices. */
#include "lexicon/source.h"

#include <string.h>

#define KEY_MAX 80

bool dgm_lex_is_key(dgm_str word)
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

bool dgm_lex_is_country(dgm_str word)
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

static dgm_err read_interval(lex_parser *self, dgm_str word, tail *out)
{
    const char *dots = dgm_str_find(word, "..");
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
                     DGM_SHOW(word));
    }
    if (out->from > out->to) {
        return WRONG(self, "the interval \"%.*s\" ends before it begins",
                     DGM_SHOW(word));
    }
    if (!right_known && out->asof == DGM_DAY_OPEN) {
        return WRONG(self,
                     "the open interval \"%.*s\" needs \"asof DATE\", the day "
                     "up to which it was checked",
                     DGM_SHOW(word));
    }
    if (out->asof != DGM_DAY_OPEN && out->from != DGM_DAY_PAST &&
        out->asof < out->from) {
        return WRONG(self, "\"asof\" lies before the interval \"%.*s\"",
                     DGM_SHOW(word));
    }
    return DGM_ERR_OK;
}

/* Takes [FROM..TO] [asof DATE] off the end of `rest`. */
static dgm_err take_tail(lex_parser *self, dgm_str *rest, tail *out)
{
    *out = (tail){DGM_DAY_PAST, DGM_DAY_OPEN, DGM_DAY_OPEN, false};
    dgm_str date = dgm_last_word(*rest);
    dgm_str before = *rest;
    dgm_drop_last(&before);
    if (dgm_str_is(dgm_last_word(before), "asof")) {
        dgm_days days;
        if (!dgm_day_parse(date, &days)) {
            DGM_TRY(WRONG(self,
                          "\"%.*s\" is no date; expected YYYY, YYYY-MM "
                          "or YYYY-MM-DD after asof",
                          DGM_SHOW(date)));
        } else {
            out->asof = days.to;
        }
        dgm_drop_last(&before);
        *rest = before;
    }
    dgm_str interval = dgm_last_word(*rest);
    if (dgm_str_find(interval, "..")) {
        out->given = true;
        DGM_TRY(read_interval(self, interval, out));
        dgm_drop_last(rest);
    }
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------- codes */

bool dgm_lex_read_sectors(dgm_str word, uint8_t *sector, uint8_t *secondary,
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

dgm_err dgm_lex_read_code(lex_parser *self, dgm_str rest)
{
    lex_code code = {.owner = self->entry, .where = self->where};
    tail dates;
    DGM_TRY(take_tail(self, &rest, &dates));
    code.row.from = dates.from;
    code.row.to = dates.to;
    code.row.asof = dates.asof;
    dgm_str country = dgm_take_word(&rest);
    if (dgm_str_is(country, "inherit")) {
        code.row.inherit = 1;
    } else {
        dgm_str sector = dgm_take_word(&rest);
        if (!dgm_lex_is_country(country)) {
            return WRONG(
                self,
                "\"%.*s\" is no country code; expected three "
                "capitals (ISO 3166, or IGO NGO ISM IMG MNC EUR UNO), "
                "--- or \"inherit\"",
                DGM_SHOW(country));
        }
        memcpy(code.row.country, country.ptr, 3);
        if (!dgm_lex_read_sectors(sector, &code.row.sector, code.row.secondary,
                                  &code.row.secondary_count)) {
            return WRONG(self,
                         "\"%.*s\" is no sector; expected SECTOR or "
                         "SECTOR.SECONDARY, as GOV or GOV.MIL",
                         DGM_SHOW(sector));
        }
    }
    rest = dgm_str_trim(rest);
    if (rest.len > 0) {
        return WRONG(self,
                     "\"%.*s\" is left over; expected [FROM..TO] [asof DATE] "
                     "after the code",
                     DGM_SHOW(rest));
    }
    return dgm_vec_push(self->model->arena, &self->model->code, &code);
}

dgm_err dgm_lex_read_part(lex_parser *self, dgm_str rest)
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
    part.parent_key = dgm_take_word(&rest);
    if (!dgm_lex_is_key(part.parent_key)) {
        return WRONG(self, "\"%.*s\" is no key; expected part KEY TYPE",
                     DGM_SHOW(part.parent_key));
    }
    dgm_str type = dgm_take_word(&rest);
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
                     DGM_SHOW(rest.len > 0 ? rest : type));
    }
    return dgm_vec_push(self->model->arena, &self->model->part, &part);
}

dgm_err dgm_lex_read_office(lex_parser *self, dgm_str rest)
{
    lex_office office = {.owner = self->entry, .where = self->where};
    tail dates;
    DGM_TRY(take_tail(self, &rest, &dates));
    office.row.from = dates.from;
    office.row.to = dates.to;
    office.row.asof = dates.asof;
    office.of_key = dgm_last_word(rest);
    dgm_drop_last(&rest);
    bool has_of = dgm_str_is(dgm_last_word(rest), "of");
    dgm_drop_last(&rest);
    office.text = rest;
    if (!has_of || !dgm_lex_is_key(office.of_key) || office.text.len == 0) {
        return WRONG(self, "expected office TITLE of KEY [FROM..TO] [asof "
                           "DATE], as: office president of usa 1789..1797");
    }
    return dgm_vec_push(self->model->arena, &self->model->office, &office);
}
