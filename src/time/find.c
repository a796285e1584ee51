/* SPDX-License-Identifier: Apache-2.0 */
#include "time/find.h"

/* How far back "the same year" and "later" may look, in sentences. */
#define ANCHOR_SENTENCES 5

bool dgm_find_start(dgm_timefind *out, uint32_t first, uint32_t last,
                    dgm_grain grain)
{
    *out =
        (dgm_timefind){.first = first, .last = last, .grain = (uint8_t)grain};
    return true;
}

bool dgm_find_days(dgm_timefind *out, dgm_grain grain, int32_t from,
                   int32_t to, bool absolute)
{
    out->grain = (uint8_t)grain;
    out->from = from;
    out->to = to;
    out->valued = true;
    out->absolute = absolute;
    return true;
}

bool dgm_find_years(dgm_timefind *out, dgm_grain grain, int32_t first,
                    int32_t last)
{
    return dgm_find_days(out, grain, dgm_day_number(first, 1, 1),
                         dgm_day_number(last, 12, 31), true);
}

bool dgm_find_months(dgm_timefind *out, dgm_grain grain, int32_t year,
                     int32_t month, int32_t count, bool absolute)
{
    int32_t from = dgm_day_number(year, month, 1);
    return dgm_find_days(out, grain, from, dgm_month_shift(from, count) - 1,
                         absolute);
}

bool dgm_find_season(dgm_timefind *out, int32_t year, int32_t season,
                     bool absolute)
{
    int32_t from = season == 0 ? dgm_day_number(year - 1, 12, 1)
                               : dgm_day_number(year, season * 3, 1);
    return dgm_find_days(out, DGM_GRAIN_SEASON, from,
                         dgm_month_shift(from, 3) - 1, absolute);
}

bool dgm_find_unit(dgm_timefind *out, dgm_timeunit unit, int32_t day)
{
    dgm_ymd at = dgm_day_from(day);
    int32_t monday = day - dgm_weekday(day);
    int32_t first =
        unit == DGM_TU_DECADE ? at.year / 10 * 10 : at.year / 100 * 100;
    switch (unit) {
    case DGM_TU_DAY:
        return dgm_find_days(out, DGM_GRAIN_DAY, day, day, false);
    case DGM_TU_WEEK:
        return dgm_find_days(out, DGM_GRAIN_WEEK, monday, monday + 6, false);
    case DGM_TU_WEEKEND:
        return dgm_find_days(out, DGM_GRAIN_RANGE, monday + 5, monday + 6,
                             false);
    case DGM_TU_MONTH:
        return dgm_find_months(out, DGM_GRAIN_MONTH, at.year, at.month, 1,
                               false);
    case DGM_TU_QUARTER:
        return dgm_find_months(out, DGM_GRAIN_RANGE, at.year,
                               (at.month - 1) / 3 * 3 + 1, 3, false);
    case DGM_TU_YEAR:
        dgm_find_years(out, DGM_GRAIN_YEAR, at.year, at.year);
        out->absolute = false;
        return true;
    case DGM_TU_DECADE:
    case DGM_TU_CENTURY:
        if (first >= 1) {
            dgm_find_years(out,
                           unit == DGM_TU_DECADE ? DGM_GRAIN_DECADE
                                                 : DGM_GRAIN_CENTURY,
                           first, first + (unit == DGM_TU_DECADE ? 9 : 99));
            out->absolute = false;
            return true;
        }
        break;
    default:
        break;
    }
    out->grain = DGM_GRAIN_VAGUE;
    return true;
}

int32_t dgm_day_move(int32_t day, dgm_timeunit unit, int32_t count)
{
    static const int16_t months[] = {[DGM_TU_MONTH] = 1,
                                     [DGM_TU_QUARTER] = 3,
                                     [DGM_TU_YEAR] = 12,
                                     [DGM_TU_DECADE] = 120,
                                     [DGM_TU_CENTURY] = 1200};
    if (unit == DGM_TU_DAY) {
        return day + count;
    }
    if (unit == DGM_TU_WEEK || unit == DGM_TU_WEEKEND) {
        return day + 7 * count;
    }
    if (unit < DGM_TU_MONTH) {
        return day;
    }
    int32_t first = dgm_month_shift(day, months[unit] * count);
    dgm_ymd to = dgm_day_from(first);
    int32_t length = dgm_month_length(to.year, to.month);
    int32_t of_month = dgm_day_from(day).day;
    return first + (of_month < length ? of_month : length) - 1;
}

/* Days before publication that a present or future tense may still mean: what
 * runs since last week "is to run from 23 January". */
#define PRESENT_SLACK 60
#define FUTURE_SLACK  14

/* Sentences behind a date that states its year, over which the year is
 * carried on; more for a text that goes on telling of one year. */
#define CARRY_SENTENCES 2
#define CARRY_STREAK    3
#define CARRY_STREAKS   6

/* The year that the text is telling of, if it may lend it to a wording.  A
 * date that only describes ("the army, founded in 1962, ...") lends its year
 * to its own clause alone.  Of a year well past the text may go on telling;
 * what lies ahead, only in the future tense, unless the text told of it in
 * the past tense more than once: then its stated day of publication is wrong.
 */
static bool story_year(const dgm_timescan *scan, uint32_t token, int tense,
                       int32_t *year)
{
    uint32_t sentence = scan->doc->token.at[token].sentence;
    uint32_t streak =
        scan->streak < CARRY_STREAKS ? scan->streak : CARRY_STREAKS;
    int32_t now = dgm_day_from(scan->today).year;
    if (scan->has_recent && scan->recent_aside != DGM_NONE &&
        scan->recent_sentence == sentence &&
        dgm_below(scan->doc, token, scan->recent_aside)) {
        *year = dgm_day_from(scan->recent).year;
        return !scan->has_today || *year <= now || tense > 0;
    }
    if (!scan->has_story || sentence - scan->story_sentence >
                                CARRY_SENTENCES + CARRY_STREAK * streak) {
        return false;
    }
    *year = dgm_day_from(scan->story).year;
    if (!scan->has_today) {
        return true;
    }
    if (*year > now) {
        bool near = dgm_time_paragraph(scan, sentence) ==
                    dgm_time_paragraph(scan, scan->story_sentence);
        return (tense > 0 && near) || (scan->story_tense < 0 && streak > 0);
    }
    return sentence == scan->story_sentence ||
           (*year < now - 1 && (tense < 2 || streak > 0));
}

bool dgm_guess_year(const dgm_timescan *scan, uint32_t token, int32_t month,
                    int32_t day, int32_t *year)
{
    int tense = dgm_time_tense(scan, token);
    if (story_year(scan, token, tense, year)) {
        int32_t from = dgm_day_number(*year, month, day ? day : 1);
        if (!scan->has_today || tense >= 0 || from <= scan->today ||
            dgm_day_from(scan->today).year < *year) {
            return true;
        }
    }
    if (!scan->has_today) {
        return false;
    }
    dgm_ymd now = dgm_day_from(scan->today);
    *year = now.year;
    int32_t from = dgm_day_number(now.year, month, day ? day : 1);
    int32_t to = day ? from
                     : dgm_day_number(now.year, month,
                                      dgm_month_length(now.year, month));
    if (tense <= 0 && from > scan->today + (tense < 0 ? 0 : 120)) {
        *year -= 1;
    } else if (tense > 0 &&
               to < scan->today - (tense > 1 ? FUTURE_SLACK : PRESENT_SLACK)) {
        *year += 1;
    }
    return true;
}

bool dgm_find_monthday(const dgm_timescan *scan, dgm_timefind *out,
                       uint32_t core, int32_t year, int32_t month, int32_t day)
{
    bool absolute = year != 0;
    if (!absolute &&
        !dgm_guess_year(scan, core, month, day == 29 ? 28 : day, &year)) {
        out->grain = day ? DGM_GRAIN_DAY : DGM_GRAIN_MONTH;
        return true;
    }
    if (day == 0) {
        return dgm_find_months(out, DGM_GRAIN_MONTH, year, month, 1, absolute);
    }
    if (day > dgm_month_length(year, month)) {
        return false;
    }
    int32_t number = dgm_day_number(year, month, day);
    return dgm_find_days(out, DGM_GRAIN_DAY, number, number, absolute);
}

bool dgm_find_anchor(const dgm_timescan *scan, uint32_t token,
                     dgm_timeunit unit, int32_t *day)
{
    uint32_t sentence = scan->doc->token.at[token].sentence;
    bool fine = unit <= DGM_TU_WEEKEND;
    *day = fine ? scan->day : scan->recent;
    return fine ? scan->has_day &&
                      sentence - scan->day_sentence <= ANCHOR_SENTENCES
                : scan->has_recent &&
                      sentence - scan->recent_sentence <= ANCHOR_SENTENCES;
}

/* "last year", "of the same year", "that year". */
static int32_t told_year(const dgm_timescan *scan, uint32_t token,
                         uint32_t *next)
{
    uint32_t at = token + dgm_time_is(scan, token, DGM_WORD_OF);
    at += dgm_time_is(scan, at, DGM_WORD_THE);
    dgm_timesense sense = dgm_time_sense(scan, at);
    *next = at + 2;
    if (sense.word == DGM_TW_SHIFT && scan->has_today &&
        dgm_time_unit(scan, at + 1, DGM_TU_YEAR)) {
        return dgm_day_from(scan->today).year + (sense.value > 0) -
               (sense.value < 0);
    }
    if (sense.word != DGM_TW_SAME || !scan->has_recent) {
        return 0;
    }
    at += sense.value == 0 && dgm_time_is(scan, at + 1, DGM_WORD_SAME);
    *next = at + 2;
    return dgm_time_unit(scan, at + 1, DGM_TU_YEAR)
               ? dgm_day_from(scan->recent).year
               : 0;
}

int32_t dgm_year_behind(const dgm_timescan *scan, uint32_t token,
                        uint32_t *next)
{
    uint32_t at = token;
    if (dgm_time_is(scan, at, DGM_WORD_COMMA, DGM_WORD_OF, DGM_WORD_IN,
                    DGM_WORD_HYPHEN, DGM_WORD_SLASH)) {
        at++;
    }
    int32_t year = dgm_time_said_year(scan, at, next);
    if (year == 0) {
        year = told_year(scan, token, next);
    }
    *next = year ? *next : token;
    return year;
}
