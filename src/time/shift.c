/* SPDX-License-Identifier: Apache-2.0 */
/* Last week, this year, the past five years, next Friday. */
#include "time/relative.h"

/* last|this|next with a weekday, month or season, seen from a day */
static bool shifted_name(const dgm_timescan *scan, uint32_t token,
                         int32_t shift, dgm_timesense name, int32_t base,
                         dgm_timefind *out)
{
    dgm_ymd now = dgm_day_from(base);
    int tense = dgm_time_tense(scan, token);
    if (name.word == DGM_TW_WEEKDAY) {
        int32_t ahead = (name.value - dgm_weekday(base) + 7) % 7;
        int32_t day = base + ahead;
        if (shift < 0 || (shift == 0 && ahead > 0 && tense < 0)) {
            day -= 7;
        } else if (shift > 0 && ahead == 0) {
            day += 7;
        }
        return dgm_relative_day(out, day);
    }
    int32_t year = now.year;
    if (name.word == DGM_TW_MONTH) {
        year -= shift < 0 && name.value >= now.month;
        year += shift > 0 && name.value <= now.month;
        return dgm_find_months(out, DGM_GRAIN_MONTH, year, name.value, 1,
                               false);
    }
    int32_t season = now.month / 3 % 4;
    bool december = now.month == 12;
    year += december && name.value == 0;
    year -= shift < 0 && (name.value >= season || december);
    year += shift > 0 && name.value <= season;
    dgm_find_season(out, year, name.value, false);
    if (shift == 0 && tense < 0 && out->from > base) {
        dgm_find_season(out, year - 1, name.value, false);
    }
    return true;
}

/* The last five years, the next few days: up to or from today. */
static void shifted_count(const dgm_timescan *scan, int32_t shift,
                          int32_t count, dgm_timeunit unit, dgm_timefind *out)
{
    out->grain = DGM_GRAIN_VAGUE;
    if (!scan->has_today || count <= 0 || unit < DGM_TU_DAY || shift == 0) {
        return;
    }
    int32_t sign = shift < 0 ? -1 : 1;
    int32_t other = dgm_day_move(scan->today, unit, sign * count);
    if (unit == DGM_TU_YEAR) {
        int32_t now = dgm_day_from(scan->today).year;
        int32_t to = dgm_day_from(other).year;
        dgm_find_years(out, DGM_GRAIN_RANGE, sign < 0 ? to : now,
                       sign < 0 ? now : to);
        out->absolute = false;
    } else {
        dgm_find_days(out, DGM_GRAIN_RANGE, sign < 0 ? other : scan->today,
                      sign < 0 ? scan->today : other, false);
    }
}

/* The day that "next" or "previous" counts from; "the next day" and "the
 * previous week" belong to the date told before. */
static bool base_day(const dgm_timescan *scan, uint32_t token,
                     dgm_timeunit unit, bool told, int32_t *day)
{
    if (told) {
        return dgm_find_anchor(scan, token, unit, day);
    }
    *day = scan->today;
    return scan->has_today;
}

/* One unit: last week, next year, the following day, the last year. */
static bool shifted_unit(const dgm_timescan *scan, uint32_t token,
                         int32_t shift, dgm_timeunit unit, bool the,
                         bool plural, dgm_timefind *out)
{
    int32_t base;
    bool told = shift == 2 || shift == -2 || (the && shift == 1) ||
                (shift == 1 && unit == DGM_TU_DAY);
    bool month = unit >= DGM_TU_MONTH;
    if (told && !dgm_find_anchor(scan, token, unit, &base) && month) {
        told = false;
    }
    out->grain = DGM_GRAIN_VAGUE;
    if (plural || unit < DGM_TU_DAY ||
        !base_day(scan, token, unit, told, &base)) {
        return true;
    }
    int32_t sign = (shift > 0) - (shift < 0);
    if (unit == DGM_TU_DAY && sign < 0 && !told) {
        return true;
    }
    if (the && ((sign != 0 && !told) || unit >= DGM_TU_DECADE)) {
        shifted_count(scan, shift, 1, unit, out);
        return true;
    }
    if (unit == DGM_TU_WEEKEND && sign == 0 && dgm_weekday(base) < 4 &&
        (dgm_time_tense(scan, token) < 0 ||
         dgm_time_is(scan, token + 2, DGM_WORD_APOSTROPHE_S))) {
        sign = -1;
    }
    return dgm_find_unit(out, unit, dgm_day_move(base, unit, sign));
}

static bool shifted_part(const dgm_timescan *scan, uint32_t token, uint32_t at,
                         int32_t shift, dgm_timefind *out)
{
    bool told = shift == 2 || shift == -2 || shift == 1;
    int32_t base;
    dgm_find_start(out, token - dgm_time_the(scan, token), at + 1,
                   DGM_GRAIN_DAY);
    if (!base_day(scan, token, DGM_TU_DAY, told, &base)) {
        return true;
    }
    return dgm_relative_day(out, base + (shift > 0) - (shift < 0));
}

/* A weekday, month or season whose name stands at the token; "sat" and "mar"
 * are names only with a capital. */
static bool is_name(const dgm_timescan *scan, uint32_t token)
{
    uint8_t word = dgm_time_sense(scan, token).word;
    bool capital = dgm_time_capital(scan, token);
    return word == DGM_TW_SEASON || (word == DGM_TW_WEEKDAY && capital) ||
           (word == DGM_TW_MONTH &&
            (capital || dgm_time_month(scan, token) != 0));
}

/* "Last Friday", "next summer", "the previous May". */
static bool shifted_named(const dgm_timescan *scan, uint32_t token,
                          uint32_t at, int32_t shift, dgm_timefind *out)
{
    int32_t base;
    bool told = shift == 2 || shift == -2;
    dgm_find_start(out, token - dgm_time_the(scan, token),
                   dgm_relative_after_part(scan, at + 1), DGM_GRAIN_VAGUE);
    return !base_day(scan, at, DGM_TU_DAY, told, &base) ||
           shifted_name(scan, at, shift, dgm_time_sense(scan, at), base, out);
}

/* Whether "last week" and the like tells of no time: "the last days of Rome",
 * "the last day", "to this day", "these days". */
static bool is_vague(const dgm_timescan *scan, uint32_t token, uint32_t unit,
                     int32_t shift, bool counted)
{
    bool day = dgm_time_unit(scan, unit, DGM_TU_DAY);
    return (shift < 0 && dgm_time_is(scan, unit + 1, DGM_WORD_OF)) ||
           (day && dgm_time_after(scan, token, DGM_WORD_TO)) ||
           (!counted && (dgm_time_is(scan, token, DGM_WORD_THESE) ||
                         (day && shift == -1 && !dgm_time_plural(scan, unit) &&
                          dgm_time_the(scan, token))));
}

/* "Last week", "the past five years". */
static bool shifted_units(const dgm_timescan *scan, uint32_t token,
                          uint32_t at, int32_t shift, dgm_timefind *out)
{
    dgm_timecount count = dgm_time_count(scan, at);
    bool counted = count.number != 0;
    uint32_t unit_at = counted ? count.next : at;
    dgm_timesense unit = dgm_time_sense(scan, unit_at);
    if (unit.word != DGM_TW_UNIT ||
        is_vague(scan, token, unit_at, shift, counted)) {
        return false;
    }
    bool the = dgm_time_the(scan, token);
    dgm_find_start(out, token - the, unit_at + 1, DGM_GRAIN_VAGUE);
    if (counted) {
        bool half = count.half && unit.value == DGM_TU_YEAR;
        shifted_count(scan, shift, half ? count.number * 12 + 6 : count.number,
                      half ? DGM_TU_MONTH : dgm_relative_unit(unit), out);
        return true;
    }
    bool plural = dgm_time_plural(scan, unit_at) &&
                  !dgm_time_is(scan, token, DGM_WORD_THIS);
    return shifted_unit(scan, token, shift, dgm_relative_unit(unit), the,
                        plural, out);
}

/* last week | this year | the past five years | next Friday | last night */
bool dgm_relative_shift(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    bool two = dgm_time_word(scan, token + 1, DGM_TW_SHIFT);
    uint32_t at = token + 1 + two;
    int32_t shift = dgm_time_sense(scan, at - 1).value;
    if (dgm_time_after(scan, token, DGM_WORD_HIS, DGM_WORD_HER, DGM_WORD_ITS,
                       DGM_WORD_OUR, DGM_WORD_MY, DGM_WORD_YOUR,
                       DGM_WORD_THEIR, DGM_WORD_APOSTROPHE_S)) {
        return false;
    }
    if (is_name(scan, at)) {
        return shifted_named(scan, token, at, shift, out);
    }
    if (dgm_time_word(scan, at, DGM_TW_PART)) {
        /* "the last night of ..." */
        return !(dgm_time_the(scan, token) && shift == -1) &&
               shifted_part(scan, token, at, shift, out);
    }
    return shifted_units(scan, token, at, shift, out);
}

/* "later in the year", "by the end of the month": the unit of today; "over
 * the weekend" by the tense. */
bool dgm_relative_this_unit(const dgm_timescan *scan, uint32_t token,
                            dgm_timefind *out)
{
    dgm_timesense unit = dgm_time_sense(scan, token);
    if (!dgm_time_the(scan, token) || token < scan->begin + 2 ||
        dgm_time_is(scan, token + 1, DGM_WORD_OF, DGM_WORD_BEFORE,
                    DGM_WORD_AFTER, DGM_WORD_THAT, DGM_WORD_WHEN) ||
        (scan->doc->token.at[token].morph & DGM_MORPH_PLUR)) {
        return false;
    }
    bool weekend = unit.value == DGM_TU_WEEKEND &&
                   dgm_time_is(scan, token - 2, DGM_WORD_OVER, DGM_WORD_ON,
                               DGM_WORD_AT, DGM_WORD_DURING, DGM_WORD_FOR,
                               DGM_WORD_THROUGHOUT, DGM_WORD_BY);
    bool part = token >= scan->begin + 3 &&
                ((dgm_time_is(scan, token - 2, DGM_WORD_OF) &&
                  dgm_time_listed(scan, token - 3, DGM_LIST_TIME_STRETCH)) ||
                 (dgm_time_is(scan, token - 2, DGM_WORD_IN) &&
                  (dgm_time_later(scan, token - 3) ||
                   dgm_time_word(scan, token - 3, DGM_TW_STAGE))));
    bool whole = unit.value == DGM_TU_WEEK || unit.value == DGM_TU_MONTH ||
                 unit.value == DGM_TU_YEAR;
    if (!weekend && !(part && whole)) {
        return false;
    }
    int32_t base = scan->today;
    dgm_find_start(out, token - 1, token + 1, DGM_GRAIN_VAGUE);
    if (part && scan->has_recent) {
        int32_t told;
        if (dgm_find_anchor(scan, token, DGM_TU_MONTH, &told) &&
            (!scan->has_today || told < scan->today - 366 ||
             dgm_time_later(scan, token - 3))) {
            return dgm_find_unit(out, dgm_relative_unit(unit), told);
        }
    }
    if (!scan->has_today) {
        return true;
    }
    if (weekend && dgm_weekday(base) < 5 && dgm_time_tense(scan, token) < 0) {
        base -= 7;
    }
    return dgm_find_unit(out, dgm_relative_unit(unit), base);
}
