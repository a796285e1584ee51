/* SPDX-License-Identifier: Apache-2.0 */
/* Dates that count from a day known already: which rule reads what begins at
 * a token; and "that year", "the same day". */
#include "time/relative.h"

/* that year | that Tuesday | the same month: of the date told before */
static bool same_unit(const dgm_timescan *scan, uint32_t token,
                      dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    bool that = sense.value == 0;
    bool same = !that || dgm_time_is(scan, token + 1, DGM_WORD_SAME);
    uint32_t at = token + 1 + (that && same);
    dgm_timesense unit = dgm_time_sense(scan, at);
    if ((that && scan->doc->token.at[token].rel == DGM_REL_MARK) ||
        (that && !same &&
         (dgm_time_unit(scan, at, DGM_TU_DAY) ||
          dgm_time_unit(scan, at, DGM_TU_MINUTE) ||
          dgm_time_word(scan, at, DGM_TW_ORDINAL)))) {
        return false;
    }
    uint32_t first = token - (!that && dgm_time_the(scan, token));
    dgm_find_start(out, first, at + 1, DGM_GRAIN_VAGUE);
    int32_t base;
    bool fine = unit.word == DGM_TW_PART || unit.word == DGM_TW_WEEKDAY;
    bool known =
        dgm_find_anchor(scan, token,
                        fine                       ? DGM_TU_DAY
                        : unit.word == DGM_TW_UNIT ? dgm_relative_unit(unit)
                                                   : DGM_TU_YEAR,
                        &base);
    if (unit.word == DGM_TW_UNIT) {
        bool fits = unit.value == DGM_TU_DAY || unit.value == DGM_TU_YEAR ||
                    unit.value == DGM_TU_MONTH || unit.value == DGM_TU_WEEK;
        return fits &&
               (!known || dgm_find_unit(out, dgm_relative_unit(unit), base));
    }
    if (unit.word == DGM_TW_PART) {
        return known && dgm_relative_day(out, base);
    }
    if (!known) {
        return false;
    }
    if (unit.word == DGM_TW_WEEKDAY && dgm_time_capital(scan, at)) {
        int32_t back = (dgm_weekday(base) - unit.value + 7) % 7;
        return dgm_relative_day(out, base - back);
    }
    dgm_ymd told = dgm_day_from(base);
    return (unit.word == DGM_TW_MONTH && dgm_time_month(scan, at) &&
            dgm_find_months(out, DGM_GRAIN_MONTH, told.year, unit.value, 1,
                            false)) ||
           (unit.word == DGM_TW_SEASON &&
            dgm_find_season(out, told.year, unit.value, false));
}

bool dgm_time_relative(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    switch (dgm_time_sense(scan, token).word) {
    case DGM_TW_NEAR:
        return dgm_relative_near(scan, token, out);
    case DGM_TW_WEEKDAY:
        return dgm_relative_weekday(scan, token, out);
    case DGM_TW_SHIFT:
        return dgm_relative_shift(scan, token, out);
    case DGM_TW_UNIT:
        return dgm_relative_unit_side(scan, token, out) ||
               dgm_relative_this_unit(scan, token, out);
    case DGM_TW_PART:
        return dgm_relative_unit_side(scan, token, out);
    case DGM_TW_SAME:
        return same_unit(scan, token, out);
    case DGM_TW_EVE:
        return dgm_relative_eve(scan, token, out);
    case DGM_TW_NUMBER:
    case DGM_TW_VAGUE:
    case DGM_TW_ARTICLE:
        return dgm_relative_count(scan, token, out);
    default:
        return (scan->doc->token.at[token].flags & DGM_TOKEN_NUMERIC) != 0 &&
               dgm_relative_count(scan, token, out);
    }
}
