/* SPDX-License-Identifier: Apache-2.0 */
/* Years: 2015, 2011-12, 44 BC, '71; and numbers that are none. */
#include "time/absolute.h"

/* Whether the word before makes a number a year. */
static bool after_year_mark(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_listed(scan, token - 1, DGM_LIST_TIME_YEAR_MARK) ||
           dgm_time_after(scan, token, DGM_WORD_IN, DGM_WORD_SINCE,
                          DGM_WORD_UNTIL, DGM_WORD_TILL, DGM_WORD_BY,
                          DGM_WORD_OPEN_BRACKET, DGM_WORD_BEFORE,
                          DGM_WORD_AFTER, DGM_WORD_AROUND, DGM_WORD_ABOUT,
                          DGM_WORD_FROM, DGM_WORD_BETWEEN, DGM_WORD_DURING,
                          DGM_WORD_OF, DGM_WORD_TO, DGM_WORD_THROUGH);
}

/* Whether the number counts or numbers something else. */
static bool counts_something(const dgm_timescan *scan, uint32_t token,
                             int32_t year)
{
    if (dgm_time_listed(scan, token - 1, DGM_LIST_TIME_NUMBERED) ||
        dgm_time_listed(scan, token + 1, DGM_LIST_TIME_MEASURE) ||
        dgm_time_word(scan, token + 1, DGM_TW_UNIT)) {
        return true;
    }
    for (uint32_t i = token + 2; i < token + 4; i++) {
        if (dgm_time_listed(scan, i, DGM_LIST_TIME_STREET)) {
            return true;
        }
    }
    if (dgm_time_after(scan, token, DGM_WORD_STOP) &&
        token > scan->begin + 1 &&
        dgm_time_listed(scan, token - 2, DGM_LIST_TIME_NUMBERED)) {
        return true;
    }
    const dgm_token *at = &scan->doc->token.at[token];
    if (at->rel != DGM_REL_NUMMOD || at->head == DGM_NONE) {
        return false;
    }
    if (dgm_time_after(scan, token, DGM_WORD_IN, DGM_WORD_SINCE, DGM_WORD_BY,
                       DGM_WORD_UNTIL, DGM_WORD_BEFORE) &&
        dgm_time_capital(scan, token + 1)) {
        return false;
    }
    const dgm_token *head = &scan->doc->token.at[at->head];
    return at->head > token && head->upos == DGM_UPOS_NOUN &&
           (head->morph & DGM_MORPH_PLUR) != 0 &&
           !(year >= 1900 && year <= 2050 && dgm_time_the(scan, token));
}

/* The last year of "2011-12", "2013/14" and "1892 - 94"; 0 when there is
 * none.  Years that a spaced dash joins are two dates. */
int32_t dgm_time_short_year(const dgm_timescan *scan, uint32_t token,
                            int32_t year)
{
    if (!dgm_time_inside(scan, token)) {
        return 0;
    }
    bool ordinal;
    dgm_str form = dgm_token_form(scan->doc, token);
    int32_t value = dgm_time_digits(form, &ordinal);
    return form.len == 2 && !ordinal && value > year % 100
               ? year / 100 * 100 + value
               : 0;
}

static bool joined_years(const dgm_timescan *scan, uint32_t token,
                         int32_t year, dgm_timefind *out)
{
    int32_t last = 0;
    if (dgm_time_dash(scan, token + 1) && !dgm_time_spaced(scan, token)) {
        last = dgm_time_short_year(scan, token + 2, year);
    }
    if (last == 0) {
        return false;
    }
    dgm_find_start(out, token, token + 3, DGM_GRAIN_RANGE);
    return dgm_find_years(out, DGM_GRAIN_RANGE, year, last);
}

/* "94" behind "1892 -" */
bool dgm_absolute_second_year(const dgm_timescan *scan, uint32_t token,
                              dgm_timefind *out)
{
    if (token < scan->begin + 2 || !dgm_time_dash(scan, token - 1)) {
        return false;
    }
    int32_t year = dgm_time_year(scan, token - 2);
    int32_t last = year ? dgm_time_short_year(scan, token, year) : 0;
    return last != 0 && scan->has_recent &&
           dgm_day_from(scan->recent).year == year &&
           dgm_find_start(out, token, token + 1, DGM_GRAIN_YEAR) &&
           dgm_find_years(out, DGM_GRAIN_YEAR, last, last);
}

bool dgm_absolute_year(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    uint32_t next;
    int32_t year = dgm_time_said_year(scan, token, &next);
    if (year == 0 || counts_something(scan, token, year)) {
        return false;
    }
    bool said = dgm_time_year(scan, token) == 0;
    bool sure = after_year_mark(scan, token) ||
                dgm_time_is(scan, next, DGM_WORD_CLOSE_BRACKET);
    if (((year < 1500 || year > 2060) && !sure) ||
        (said && !sure && (year < 1900 || year > 2099))) {
        return false;
    }
    if (!said && joined_years(scan, token, year, out)) {
        return true;
    }
    dgm_find_start(out, token, next, DGM_GRAIN_YEAR);
    return dgm_find_years(out, DGM_GRAIN_YEAR, year, year);
}

/* The era at a token: in capitals or with full stops ("ad" sells). */
dgm_timesense dgm_time_era(const dgm_timescan *scan, uint32_t token)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    bool marked = sense.word == DGM_TW_ERA &&
                  ((scan->doc->token.at[token].flags & DGM_TOKEN_UPPER) ||
                   dgm_token_form(scan->doc, token).ptr[1] == '.');
    return marked ? sense : (dgm_timesense){DGM_TW_NONE, 0};
}

/* 44 BC | 842 AD | AD 842 | 1200 to 400 BCE: any year with its era */
bool dgm_absolute_era_year(const dgm_timescan *scan, uint32_t token,
                           dgm_timefind *out)
{
    bool ordinal;
    int32_t year = dgm_time_digits(dgm_token_form(scan->doc, token), &ordinal);
    if (year < 1 || ordinal) {
        return false;
    }
    uint32_t first = token;
    uint32_t last = token + 1;
    dgm_timesense era = dgm_time_era(scan, token + 1);
    if (era.word == DGM_TW_ERA) {
        last++;
    } else if (token > scan->begin &&
               dgm_time_word(scan, token - 1, DGM_TW_ERA) &&
               dgm_time_sense(scan, token - 1).value == 0) {
        first--;
        era = dgm_time_era(scan, token - 1);
    } else if (dgm_time_to(scan, token + 1)) {
        uint32_t at = token + 2 + dgm_time_is(scan, token + 2, DGM_WORD_ABOUT);
        era = dgm_time_era(scan, at + 1);
        bool number;
        if (!dgm_time_inside(scan, at) ||
            dgm_time_digits(dgm_token_form(scan->doc, at), &number) < 1) {
            return false;
        }
    }
    if (era.word != DGM_TW_ERA) {
        return false;
    }
    year = era.value ? 1 - year : year;
    dgm_find_start(out, first, last, DGM_GRAIN_YEAR);
    return dgm_find_years(out, DGM_GRAIN_YEAR, year, year);
}

/* '71 | class of '71: the year nearest to publication */
bool dgm_absolute_short_year(const dgm_timescan *scan, uint32_t token,
                             dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    uint32_t mark = form.len >= 3 && form.ptr[0] == '\''                  ? 1
                    : form.len >= 5 && (unsigned char)form.ptr[0] == 0xE2 ? 3
                                                                          : 0;
    if (mark == 0 || form.len != mark + 2 ||
        !(dgm_time_after(scan, token, DGM_WORD_OF, DGM_WORD_IN, DGM_WORD_SINCE,
                         DGM_WORD_BY, DGM_WORD_UNTIL, DGM_WORD_FROM,
                         DGM_WORD_AND, DGM_WORD_OR, DGM_WORD_HYPHEN) ||
          dgm_time_word(scan, token - 1, DGM_TW_SEASON))) {
        return false;
    }
    bool ordinal;
    int32_t year = dgm_time_digits((dgm_str){form.ptr + mark, 2}, &ordinal);
    if (year < 0 || ordinal) {
        return false;
    }
    int32_t now = scan->has_today ? dgm_day_from(scan->today).year : 2000;
    year += now / 100 * 100;
    year -= year > now + 30 ? 100 : 0;
    dgm_find_start(out, token, token + 1, DGM_GRAIN_YEAR);
    return year >= 1 && year <= 9999 &&
           dgm_find_years(out, DGM_GRAIN_YEAR, year, year);
}
