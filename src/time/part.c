/* SPDX-License-Identifier: Apache-2.0 */
/* Seasons, halves, quarters, and stages of other dates: the summer of 2010, Q3
 * 2014, early 1980s, mid-May. */
#include "time/absolute.h"

/* A century's first and last quarter are early and late, a decade's first and
 * last half. */
#define CENTURY_PART 25
#define DECADE_PART  5

/* A season without a year has the one that the past tense asks for; without
 * that it is any year's. */
static bool season_alone(const dgm_timescan *scan, uint32_t token,
                         int32_t season, dgm_timefind *out)
{
    uint32_t first = token - dgm_time_the(scan, token);
    bool inside = dgm_time_after(scan, first, DGM_WORD_IN, DGM_WORD_DURING,
                                 DGM_WORD_OVER, DGM_WORD_SINCE);
    uint8_t rel = scan->doc->token.at[token].rel;
    int32_t year;
    if ((dgm_time_listed(scan, token, DGM_LIST_TIME_SEASON_TWIN) &&
         (!inside || dgm_time_is(scan, token + 1, DGM_WORD_OF))) ||
        rel == DGM_REL_COMPOUND || rel == DGM_REL_FLAT) {
        return false;
    }
    dgm_find_start(out, token, token + 1, DGM_GRAIN_VAGUE);
    if (!inside || first == token || dgm_time_tense(scan, token) >= 0 ||
        !dgm_guess_year(scan, token, season ? season * 3 : 1, 0, &year)) {
        return true;
    }
    out->first = first;
    return dgm_find_season(out, year, season, false);
}

/* summer 2010 | the summer of 2010 | winter 1776-77 | in winter */
bool dgm_absolute_season(const dgm_timescan *scan, uint32_t token,
                         dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    uint8_t upos = scan->doc->token.at[token].upos;
    if (sense.word != DGM_TW_SEASON ||
        !(upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN)) {
        return false;
    }
    uint32_t next;
    int32_t year = dgm_year_behind(scan, token + 1, &next);
    uint32_t first = token - dgm_time_the(scan, token);
    if (year) {
        bool spans = false;
        if (dgm_time_dash(scan, next)) {
            int32_t last = dgm_time_short_year(scan, next + 1, year);
            int32_t other = last ? last : dgm_time_year(scan, next + 1);
            spans = other == year + 1;
        }
        /* A winter of two years is told by both; one year alone is that of
         * its January. */
        dgm_find_start(out, first, next + (spans ? 2 : 0), DGM_GRAIN_SEASON);
        return dgm_find_season(out, year + spans, sense.value, true);
    }
    return season_alone(scan, token, sense.value, out);
}

/* The part numbered `part` of `of` equal ones. */
static bool give_part(dgm_timefind *out, int32_t part, int32_t of)
{
    int32_t first = dgm_day_from(out->from).year;
    int32_t years = dgm_day_from(out->to).year - first + 1;
    if (years == 1) {
        int32_t months = 12 / of;
        return dgm_find_months(out, DGM_GRAIN_RANGE, first,
                               (part - 1) * months + 1, months, true);
    }
    int32_t width = years / of;
    return dgm_find_years(out, DGM_GRAIN_RANGE, first + (part - 1) * width,
                          first + part * width - 1);
}

/* the third quarter of 2014 | the second half of the 19th century | Q3 2014 */
bool dgm_absolute_part(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    int32_t part = sense.value;
    int32_t whole = 4;
    uint32_t at = token + 1;
    uint32_t first = token;
    if (sense.word == DGM_TW_ORDINAL ||
        (sense.word == DGM_TW_SHIFT && sense.value == -1)) {
        if (dgm_time_word(scan, at, DGM_TW_HALF)) {
            whole = 2;
        } else if (!dgm_time_unit(scan, at, DGM_TU_QUARTER)) {
            return false;
        }
        part = sense.word == DGM_TW_SHIFT ? whole : part;
        at++;
        first -= dgm_time_the(scan, token);
        if (part > whole || !dgm_time_is(scan, at, DGM_WORD_OF, DGM_WORD_IN)) {
            return false;
        }
        at++;
    } else if (sense.word != DGM_TW_QUARTER) {
        return false;
    } else {
        at += dgm_time_is(scan, at, DGM_WORD_OF, DGM_WORD_IN, DGM_WORD_COMMA);
    }
    uint32_t next;
    int32_t year = dgm_year_behind(scan, at, &next);
    if (year) {
        dgm_find_start(out, first, next, DGM_GRAIN_RANGE);
        (void)dgm_find_years(out, DGM_GRAIN_RANGE, year, year);
        return give_part(out, part, whole);
    }
    at += dgm_time_is(scan, at, DGM_WORD_THE);
    if (dgm_time_inside(scan, at) &&
        (dgm_absolute_century(scan, at, out) ||
         dgm_absolute_decade(scan, at, out) ||
         dgm_absolute_word_decade(scan, at, out))) {
        out->first = first;
        return give_part(out, part, whole);
    }
    if (scan->has_today && dgm_time_unit(scan, at, DGM_TU_YEAR) &&
        dgm_time_after(scan, at, DGM_WORD_THE)) {
        int32_t now = dgm_day_from(scan->today).year;
        dgm_find_start(out, first, at + 1, DGM_GRAIN_RANGE);
        (void)dgm_find_years(out, DGM_GRAIN_RANGE, now, now);
        return give_part(out, part, whole);
    }
    return false;
}

/* early 1980s | late September | mid-August | the early 19th century */
bool dgm_absolute_staged(const dgm_timescan *scan, uint32_t token,
                         dgm_timefind *out)
{
    dgm_timesense stage = dgm_time_sense(scan, token);
    bool is_stage = stage.word == DGM_TW_STAGE;
    if (dgm_time_later(scan, token) &&
        dgm_time_after(scan, token, DGM_WORD_THE)) {
        stage.value = dgm_time_is(scan, token, DGM_WORD_LATER) ? 1 : -1;
        is_stage = true;
    }
    uint32_t at = token + 1 + dgm_time_dash(scan, token + 1);
    at += dgm_time_is(scan, at, DGM_WORD_IN, DGM_WORD_OF) + 0U;
    at += dgm_time_is(scan, at, DGM_WORD_THE);
    if (!is_stage || !dgm_time_inside(scan, at) ||
        !(dgm_absolute_decade(scan, at, out) ||
          dgm_absolute_word_decade(scan, at, out) ||
          dgm_absolute_century(scan, at, out) ||
          dgm_absolute_month_first(scan, at, out) ||
          dgm_absolute_year(scan, at, out) ||
          dgm_absolute_season(scan, at, out))) {
        return false;
    }
    bool plain = out->grain == DGM_GRAIN_DECADE;
    out->first = token - dgm_time_the(scan, token);
    if (!out->valued || !(plain || out->grain == DGM_GRAIN_CENTURY)) {
        return true;
    }
    int32_t from = dgm_day_from(out->from).year;
    int32_t last = dgm_day_from(out->to).year;
    int32_t width = plain ? DECADE_PART : CENTURY_PART;
    if (stage.value < 0) {
        last = from + width - plain;
    } else if (stage.value > 0) {
        from = last + 1 - width;
    } else {
        from += plain ? 3 : CENTURY_PART;
        last -= plain ? 3 : CENTURY_PART;
    }
    return dgm_find_years(out, DGM_GRAIN_RANGE, from, last);
}

/* No stage of a decade. */
#define STAGE_NONE 9

/* mid-May, mid-2014, mid-1980s in one token */
bool dgm_absolute_glued_stage(const dgm_timescan *scan, uint32_t token,
                              dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    uint32_t mark = 0;
    while (mark < form.len && form.ptr[mark] != '-') {
        mark++;
    }
    if (mark == 0 || mark + 3 > form.len || mark > 5 ||
        form.len - mark - 1 >= 16) {
        return false;
    }
    char word[6] = {0};
    char rest[16] = {0};
    for (uint32_t i = 0; i < mark; i++) {
        word[i] = (char)(form.ptr[i] | 0x20);
    }
    int32_t stage = dgm_lists_value_of(scan->lists, DGM_LIST_TIME_STAGE,
                                       (dgm_str){word, mark}, STAGE_NONE);
    if (stage == STAGE_NONE) {
        return false;
    }
    uint32_t len = form.len - mark - 1;
    for (uint32_t i = 0; i < len; i++) {
        char c = form.ptr[mark + 1 + i];
        rest[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    int32_t month = dgm_lists_value_of(scan->lists, DGM_LIST_MONTH,
                                       (dgm_str){rest, len}, 0);
    if (month > 0) {
        uint32_t next;
        int32_t year = dgm_year_behind(scan, token + 1, &next);
        dgm_find_start(out, token, next, DGM_GRAIN_MONTH);
        return dgm_find_monthday(scan, out, token, year, month, 0);
    }
    bool ordinal;
    int32_t year = dgm_time_digits((dgm_str){rest, 4}, &ordinal);
    if (year < 1500 || year > 2060 ||
        !(len == 4 || (len == 5 && rest[4] == 's'))) {
        return false;
    }
    dgm_find_start(out, token - dgm_time_the(scan, token), token + 1,
                   DGM_GRAIN_YEAR);
    if (len == 4) {
        return dgm_find_years(out, DGM_GRAIN_YEAR, year, year);
    }
    int32_t shift = stage < 0 ? 0 : stage > 0 ? 5 : 3;
    return year % 10 == 0 &&
           dgm_find_years(out, DGM_GRAIN_RANGE, year + shift,
                          year + shift + (shift == 3 ? 3 : 4));
}
