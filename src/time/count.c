/* SPDX-License-Identifier: Apache-2.0 */
/* Three days ago, two weeks later, the day before, in five days. */
#include "time/relative.h"

/* Moves by a count and a half, if there is one. */
static bool give_moved(dgm_timefind *out, int32_t base, int32_t sign,
                       dgm_timecount count, dgm_timeunit unit)
{
    if (count.number < 0 || unit < DGM_TU_DAY) {
        out->grain = DGM_GRAIN_VAGUE;
        return true;
    }
    if (count.half && unit == DGM_TU_YEAR) {
        return dgm_find_unit(
            out, DGM_TU_MONTH,
            dgm_day_move(base, DGM_TU_MONTH, sign * (count.number * 12 + 6)));
    }
    if (count.half && unit == DGM_TU_MONTH) {
        int32_t day = dgm_day_move(base, DGM_TU_MONTH, sign * count.number);
        return dgm_find_unit(out, DGM_TU_MONTH, day + sign * 15);
    }
    return dgm_find_unit(out, unit,
                         dgm_day_move(base, unit, sign * count.number));
}

/* A date behind "before", "after" or "of": two days after 5 May 2015. */
static bool moved_date(const dgm_timescan *scan, uint32_t token, int32_t sign,
                       dgm_timecount count, dgm_timeunit unit,
                       dgm_timefind *out)
{
    dgm_timefind other;
    uint32_t at = token + dgm_time_is(scan, token, DGM_WORD_THE);
    if (!dgm_time_inside(scan, at) || unit < DGM_TU_DAY || count.number < 0 ||
        !(dgm_time_absolute(scan, at, &other) ||
          (dgm_time_word(scan, at, DGM_TW_WEEKDAY) &&
           dgm_relative_weekday(scan, at, &other))) ||
        !other.valued || other.first > at || other.grain != DGM_GRAIN_DAY) {
        return false;
    }
    out->last = other.last;
    give_moved(out, sign < 0 ? other.from : other.to, sign, count, unit);
    out->absolute = other.absolute;
    return true;
}

/* Three years ago today, a year ago on Monday. */
static bool ago_day(const dgm_timescan *scan, uint32_t token,
                    dgm_timecount count, dgm_timeunit unit, dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word != DGM_TW_NEAR || !scan->has_today || count.number < 0 ||
        unit < DGM_TU_WEEK) {
        return false;
    }
    out->last = dgm_relative_after_part(scan, token + 1);
    return dgm_relative_day(
        out, dgm_day_move(scan->today + sense.value, unit, -count.number));
}

/* What stands behind "two years": ago, later, before ... */
static bool count_side(const dgm_timescan *scan, uint32_t at,
                       dgm_timecount count, dgm_timeunit unit,
                       dgm_timefind *out)
{
    dgm_timesense side = dgm_time_sense(scan, at);
    bool back = dgm_time_is(scan, at, DGM_WORD_BACK) &&
                !dgm_time_word(scan, at + 1, DGM_TW_WEEKDAY);
    out->last = at + 1;
    if (side.word == DGM_TW_AGO && side.value == -1) {
        back = true;
    }
    if (back) {
        out->past = true;
        return !scan->has_today || ago_day(scan, at + 1, count, unit, out) ||
               give_moved(out, scan->today, -1, count, unit);
    }
    if (side.word != DGM_TW_AGO) {
        return false;
    }
    int32_t sign = side.value < 0 ? -1 : 1;
    if (dgm_time_is(scan, at, DGM_WORD_BEFORE, DGM_WORD_AFTER) &&
        moved_date(scan, at + 1, sign, count, unit, out)) {
        return true;
    }
    /* "two days after the vote" measures, it doesn't name a time. */
    bool ends = at + 1 >= scan->end ||
                scan->doc->token.at[at + 1].upos == DGM_UPOS_PUNCT;
    if (scan->doc->token.at[at].upos != DGM_UPOS_ADV && !ends) {
        return false;
    }
    int32_t base;
    return unit >= DGM_TU_DAY && (!dgm_find_anchor(scan, at, unit, &base) ||
                                  give_moved(out, base, sign, count, unit));
}

/* "Will meet in two weeks", not "met twice in two weeks". */
static bool will_before(const dgm_timescan *scan, uint32_t token)
{
    for (uint32_t i = token; i-- > scan->begin && token - i < 20;) {
        if (dgm_time_is(scan, i, DGM_WORD_WILL, DGM_WORD_SHALL)) {
            return true;
        }
    }
    return false;
}

/* two years ago | a few days earlier | a week later | in two weeks */
bool dgm_relative_count(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    dgm_timecount count = dgm_time_count(scan, token);
    dgm_timesense unit = dgm_time_sense(scan, count.next);
    if (count.number == 0 || unit.word != DGM_TW_UNIT) {
        return false;
    }
    uint32_t at = count.next + 1;
    if (dgm_time_is(scan, at, DGM_WORD_AND) &&
        dgm_time_is(scan, at + 1, DGM_WORD_A) &&
        dgm_time_word(scan, at + 2, DGM_TW_HALF)) {
        at += 3;
        count.half = true;
    }
    dgm_find_start(out, token, at, DGM_GRAIN_VAGUE);
    if (count_side(scan, at, count, dgm_relative_unit(unit), out)) {
        return true;
    }
    bool ahead = dgm_time_after(scan, token, DGM_WORD_IN) &&
                 count.number > 0 && unit.value >= DGM_TU_DAY &&
                 scan->has_today && !dgm_time_is(scan, at, DGM_WORD_OF) &&
                 !dgm_time_to(scan, at) && will_before(scan, token);
    dgm_find_start(out, token, at, DGM_GRAIN_VAGUE);
    return ahead &&
           give_moved(out, scan->today, 1, count, dgm_relative_unit(unit));
}

/* the day before | the year after | the night before | the day after 5 May */
bool dgm_relative_unit_side(const dgm_timescan *scan, uint32_t token,
                            dgm_timefind *out)
{
    dgm_timesense unit = dgm_time_sense(scan, token);
    dgm_timesense side = dgm_time_sense(scan, token + 1);
    if (!dgm_time_the(scan, token) || side.word != DGM_TW_AGO ||
        side.value == -1 ||
        !(dgm_time_is(scan, token + 1, DGM_WORD_BEFORE, DGM_WORD_AFTER) ||
          dgm_time_later(scan, token + 1))) {
        return false;
    }
    bool part = unit.word == DGM_TW_PART;
    dgm_timeunit of = part ? DGM_TU_DAY : dgm_relative_unit(unit);
    int32_t sign = side.value < 0 ? -1 : 1;
    dgm_timecount one = {1, false, token};
    int32_t base;
    dgm_find_start(out, token - 1, token + 2, DGM_GRAIN_VAGUE);
    if (moved_date(scan, token + 2, sign, one, of, out)) {
        return true;
    }
    bool ends = token + 2 >= scan->end ||
                scan->doc->token.at[token + 2].upos == DGM_UPOS_PUNCT ||
                dgm_time_is(scan, token + 2, DGM_WORD_IN, DGM_WORD_AT,
                            DGM_WORD_ON, DGM_WORD_AND, DGM_WORD_WHEN,
                            DGM_WORD_WITH, DGM_WORD_BY, DGM_WORD_FROM);
    return ends && of >= DGM_TU_DAY &&
           (!dgm_find_anchor(scan, token, of, &base) ||
            give_moved(out, base, sign, one, of));
}

/* on the eve of 5 May 2015; of something else it has no value */
bool dgm_relative_eve(const dgm_timescan *scan, uint32_t token,
                      dgm_timefind *out)
{
    if (!dgm_time_the(scan, token) ||
        !dgm_time_is(scan, token + 1, DGM_WORD_OF)) {
        return false;
    }
    dgm_timecount one = {1, false, token};
    dgm_find_start(out, token - 1, token + 1, DGM_GRAIN_VAGUE);
    (void)moved_date(scan, token + 2, -1, one, DGM_TU_DAY, out);
    return true;
}
