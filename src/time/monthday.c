/* SPDX-License-Identifier: Apache-2.0 */
/* Days and months: 4 May, May 4-6, 2010, the 16th, May-June 2016.  A day or
 * month without a year takes it from the text (find.h). */
#include "time/absolute.h"

/* "March to August 2011": the first month takes the year of the second. */
static int32_t year_of_pair(const dgm_timescan *scan, uint32_t token)
{
    if (!dgm_time_to(scan, token) &&
        !dgm_time_is(scan, token, DGM_WORD_OR, DGM_WORD_COMMA)) {
        return 0;
    }
    uint32_t at = token + 1;
    at += dgm_time_day(scan, at) != 0;
    if (!dgm_time_month(scan, at)) {
        return 0;
    }
    at++;
    at += dgm_time_day(scan, at) != 0;
    uint32_t next;
    return dgm_year_behind(scan, at, &next);
}

/* Sentences over which "12 October last" looks back to a stated date. */
#define FORMAL_REACH 20

/* The year of "12 October last" and "1 February next", counted from the last
 * date of the text or from its own; 0 when neither word follows. */
static int32_t formal_year(const dgm_timescan *scan, uint32_t token,
                           int32_t month, int32_t day, uint32_t *next)
{
    bool last = dgm_time_is(scan, *next, DGM_WORD_LAST);
    if ((!last && !dgm_time_is(scan, *next, DGM_WORD_NEXT)) ||
        dgm_time_sense(scan, *next + 1).word == DGM_TW_UNIT) {
        return 0;
    }
    uint32_t sentence = scan->doc->token.at[token].sentence;
    bool told =
        scan->has_recent && sentence - scan->recent_sentence <= FORMAL_REACH;
    if (!told && !scan->has_today) {
        return 0;
    }
    int32_t anchor = told ? scan->recent : scan->today;
    int32_t year = dgm_day_from(anchor).year;
    int32_t number = dgm_day_number(year, month, day > 28 ? 28 : day);
    (*next)++;
    return last ? year - (number >= anchor) : year + (number <= anchor);
}

static bool give_day_range(const dgm_timescan *scan, dgm_timefind *out,
                           uint32_t core, int32_t year, int32_t month,
                           int32_t first, int32_t last)
{
    dgm_timefind from = *out;
    if (!dgm_find_monthday(scan, &from, core, year, month, first) ||
        !from.valued || last <= first) {
        return from.valued;
    }
    dgm_ymd at = dgm_day_from(from.from);
    if (last > dgm_month_length(at.year, month)) {
        return false;
    }
    return dgm_find_days(out, DGM_GRAIN_RANGE, from.from,
                         dgm_day_number(at.year, month, last), year != 0);
}

/* May-June 2016, without blanks around the dash or with a year behind. */
static bool month_range(const dgm_timescan *scan, uint32_t token,
                        int32_t month, dgm_timefind *out)
{
    if (!dgm_time_dash(scan, token + 1)) {
        return false;
    }
    uint32_t next;
    int32_t last = dgm_time_month(scan, token + 2);
    int32_t year = dgm_year_behind(scan, token + 3, &next);
    dgm_timesense second = dgm_time_sense(scan, token + 2);
    if (last == 0 && second.word == DGM_TW_MONTH && year != 0) {
        last = second.value;
    }
    if (last == 0 || dgm_time_day(scan, token + 3) != 0 ||
        (dgm_time_spaced(scan, token) && year == 0)) {
        return false;
    }
    dgm_find_start(out, token, next, DGM_GRAIN_RANGE);
    bool absolute = year != 0;
    if (!absolute && !dgm_guess_year(scan, token, month, 0, &year)) {
        return true;
    }
    int32_t from = year - (absolute && last < month);
    int32_t count = (last - month + 12) % 12 + 1;
    return dgm_find_months(out, DGM_GRAIN_RANGE, from, month, count, absolute);
}

/* May | May 4 | May 4, 2010 | May 4-6, 2010 | May 2010 */
bool dgm_absolute_month_first(const dgm_timescan *scan, uint32_t token,
                              dgm_timefind *out)
{
    int32_t month = dgm_time_month(scan, token);
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word != DGM_TW_MONTH) {
        return false;
    }
    if (month_range(scan, token, sense.value, out)) {
        return true;
    }
    if (month == 0) {
        return false;
    }
    uint32_t next = token + 1 +
                    (dgm_time_is(scan, token + 1, DGM_WORD_STOP) &&
                     dgm_token_form(scan->doc, token).len <= 4);
    int32_t day = dgm_time_day(scan, next);
    next = day ? next + 1 : token + 1;
    int32_t second = 0;
    if (day && dgm_time_to(scan, next) && dgm_time_day(scan, next + 1) > day &&
        !dgm_time_month(scan, next + 2)) {
        second = dgm_time_day(scan, next + 1);
        next += 2;
    }
    int32_t year = dgm_year_behind(scan, next, &next);
    dgm_find_start(out, token, next, DGM_GRAIN_VAGUE);
    if (year == 0) {
        year = year_of_pair(scan, next);
    }
    if (second) {
        return give_day_range(scan, out, token, year, month, day, second);
    }
    return dgm_find_monthday(scan, out, token, year, month, day);
}

/* 4 May | 4th of May 2010 | 4-6 May 2010 | 4 to 6 May 2010 */
bool dgm_absolute_day_first(const dgm_timescan *scan, uint32_t token,
                            dgm_timefind *out)
{
    int32_t day = dgm_time_day(scan, token);
    if (day == 0) {
        return false;
    }
    int32_t second = 0;
    uint32_t at = token + 1;
    if (dgm_time_to(scan, at) && dgm_time_day(scan, at + 1) > day) {
        second = dgm_time_day(scan, at + 1);
        at += 2;
    }
    at += dgm_time_unit(scan, at, DGM_TU_DAY); /* the 1st day of May */
    if (dgm_time_is(scan, at, DGM_WORD_OF) || dgm_time_dash(scan, at)) {
        at++;
    }
    int32_t month = dgm_time_month(scan, at);
    if (month == 0) {
        return false;
    }
    uint32_t next = at + 1 +
                    (dgm_time_is(scan, at + 1, DGM_WORD_STOP) &&
                     dgm_time_year(scan, at + 2) != 0);
    int32_t year = dgm_year_behind(scan, next, &next);
    if (year == 0) {
        year = formal_year(scan, token, month, day, &next);
    }
    bool words = dgm_time_word(scan, token, DGM_TW_ORDINAL);
    uint32_t first = token - (words && dgm_time_the(scan, token));
    dgm_find_start(out, first, next, DGM_GRAIN_VAGUE);
    if (year == 0) {
        year = year_of_pair(scan, next);
    }
    if (second) {
        return give_day_range(scan, out, at, year, month, day, second);
    }
    return dgm_find_monthday(scan, out, at, year, month, day);
}

/* "on the 16th": of the month told before, or of this one. */
bool dgm_absolute_day_alone(const dgm_timescan *scan, uint32_t token,
                            dgm_timefind *out)
{
    bool ordinal;
    int32_t day = dgm_time_digits(dgm_token_form(scan->doc, token), &ordinal);
    if (!ordinal || day < 1 || day > 31 || !dgm_time_the(scan, token) ||
        token < scan->begin + 2 ||
        !dgm_time_is(scan, token - 2, DGM_WORD_ON)) {
        return false;
    }
    if (dgm_time_inside(scan, token + 1)) {
        uint8_t upos = scan->doc->token.at[token + 1].upos;
        if (upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN ||
            upos == DGM_UPOS_ADJ ||
            dgm_time_is(scan, token + 1, DGM_WORD_OF)) {
            return false;
        }
    }
    int32_t anchor;
    if (!dgm_find_anchor(scan, token, DGM_TU_MONTH, &anchor)) {
        if (!scan->has_today) {
            return false;
        }
        /* What has happened lies in the month before, if need be. */
        bool ahead = day > dgm_day_from(scan->today).day;
        anchor = ahead && dgm_time_tense(scan, token) < 0
                     ? dgm_month_shift(scan->today, -1)
                     : scan->today;
    }
    dgm_ymd at = dgm_day_from(anchor);
    dgm_find_start(out, token - 1, token + 1, DGM_GRAIN_DAY);
    return day <= dgm_month_length(at.year, at.month) &&
           dgm_find_monthday(scan, out, token, at.year, at.month, day);
}
