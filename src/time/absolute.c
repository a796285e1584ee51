/* SPDX-License-Identifier: Apache-2.0 */
/* Dates that a calendar gives: which rules read what begins at a token, in
 * their order. */
#include "time/absolute.h"

static bool any_of(dgm_timerule *const *rule, size_t count,
                   const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    for (size_t i = 0; i < count; i++) {
        if (rule[i](scan, token, out)) {
            return true;
        }
    }
    return false;
}
#define ANY_OF(rules)                                                         \
    any_of(rules, sizeof(rules) / sizeof *(rules), scan, token, out)

static bool in_digits(const dgm_timescan *scan, uint32_t token,
                      dgm_timefind *out)
{
    static dgm_timerule *const rules[] = {
        dgm_absolute_era_year,      dgm_absolute_day_first,
        dgm_absolute_century,       dgm_absolute_decade,
        dgm_absolute_year,          dgm_absolute_numeric,
        dgm_absolute_slashed_years, dgm_absolute_second_year,
        dgm_absolute_day_alone};
    return ANY_OF(rules);
}

static bool in_ordinals(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    static dgm_timerule *const rules[] = {
        dgm_absolute_century, dgm_absolute_day_first, dgm_absolute_part};
    return ANY_OF(rules);
}

/* Words that are no part of the calendar: "'71", "'60s", "mid-May". */
static bool in_other_words(const dgm_timescan *scan, uint32_t token,
                           dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    if (!(scan->doc->token.at[token].flags & DGM_TOKEN_WORD) || form.len < 3 ||
        form.len > 16) {
        return false;
    }
    bool mark = form.ptr[0] == '\'' || (unsigned char)form.ptr[0] == 0xE2;
    return mark ? dgm_absolute_decade(scan, token, out) ||
                      dgm_absolute_short_year(scan, token, out)
                : dgm_absolute_glued_stage(scan, token, out);
}

bool dgm_time_absolute(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    static dgm_timerule *const rules[] = {
        [DGM_TW_MONTH] = dgm_absolute_month_first,
        [DGM_TW_SEASON] = dgm_absolute_season,
        [DGM_TW_NUMBER] = dgm_absolute_year,
        [DGM_TW_ORDINAL] = in_ordinals,
        [DGM_TW_QUARTER] = dgm_absolute_part,
        [DGM_TW_SHIFT] = dgm_absolute_part,
        [DGM_TW_STAGE] = dgm_absolute_staged,
        [DGM_TW_AGO] = dgm_absolute_staged,
        [DGM_TW_DECADE] = dgm_absolute_word_decade};
    uint8_t word = dgm_time_sense(scan, token).word;
    if (dgm_absolute_feast(scan, token, out)) {
        return true;
    }
    if (word < sizeof rules / sizeof *rules && rules[word]) {
        return rules[word](scan, token, out);
    }
    if (scan->doc->token.at[token].flags & DGM_TOKEN_NUMERIC) {
        return in_digits(scan, token, out);
    }
    return word == DGM_TW_NONE && in_other_words(scan, token, out);
}
