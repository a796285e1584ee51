/* SPDX-License-Identifier: Apache-2.0 */
/* Feasts and periods that have names (data/english/calendar.lex). */
#include "time/absolute.h"
#include "time/governor.h"

/* A day that a list writes as 20010911. */
static int32_t listed_day(int32_t value)
{
    int32_t month = value / 100 % 100;
    int32_t day = value % 100;
    return dgm_day_valid(value / 10000, month, day)
               ? dgm_day_number(value / 10000, month, day)
               : 0;
}

static bool give_period(const dgm_timescan *scan, uint32_t token,
                        const dgm_timefeast *feast, dgm_timefind *out)
{
    bool day = feast->first == feast->last;
    dgm_grain grain = day ? DGM_GRAIN_DAY : DGM_GRAIN_RANGE;
    dgm_find_start(out, token - (!day && dgm_time_the(scan, token)),
                   token + feast->count, grain);
    return dgm_find_days(out, grain, listed_day(feast->first),
                         listed_day(feast->last), true);
}

static bool give_feast(const dgm_timescan *scan, uint32_t token,
                       const dgm_timefeast *feast, dgm_timefind *out)
{
    uint32_t next;
    int32_t year = dgm_year_behind(scan, token + feast->count, &next);
    dgm_timesense before = dgm_time_sense(scan, token - 1);
    bool absolute = year != 0;
    int32_t month = feast->easter ? 4 : feast->month;
    int32_t near = feast->easter ? 15 : feast->day;
    dgm_find_start(out, token, next, DGM_GRAIN_DAY);
    if (!absolute && !dgm_guess_year(scan, token, month, near, &year)) {
        return true;
    }
    if (before.word == DGM_TW_SHIFT && scan->has_today && !absolute) {
        year = dgm_day_from(scan->today).year;
        int32_t day = dgm_day_number(year, month, near);
        year -= before.value < 0 && day >= scan->today;
        year += before.value > 0 && day <= scan->today;
        out->first--;
    }
    int32_t day = feast->easter ? dgm_easter(year) + feast->day
                                : dgm_day_number(year, month, feast->day);
    return dgm_find_days(out, DGM_GRAIN_DAY, day, day, absolute);
}

/* A feast or period; a feast that only describes ("Christmas trees") or is
 * spoken of without a preposition is no date. */
bool dgm_absolute_feast(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    dgm_timefeast at;
    const dgm_token *word = scan->doc->token.at;
    if (!(word[token].flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC)) ||
        !dgm_timefeast_at(scan->lists, scan->doc, token, &at)) {
        return false;
    }
    uint32_t next = token + at.count;
    uint32_t top;
    uint32_t head =
        dgm_time_governor(scan->doc, (dgm_range){token, next}, &top);
    bool attribute = head != DGM_NONE && head >= next && head < next + 4 &&
                     word[head].upos != DGM_UPOS_VERB;
    bool numeric = (word[token].flags & DGM_TOKEN_NUMERIC) != 0;
    if (at.period && (numeric || !attribute)) {
        return give_period(scan, token, &at, out);
    }
    bool governed =
        dgm_time_after(scan, token, DGM_WORD_ON, DGM_WORD_AT, DGM_WORD_FOR,
                       DGM_WORD_SINCE, DGM_WORD_BEFORE, DGM_WORD_AFTER,
                       DGM_WORD_BY, DGM_WORD_UNTIL, DGM_WORD_TILL,
                       DGM_WORD_DURING, DGM_WORD_OF, DGM_WORD_AROUND,
                       DGM_WORD_THIS, DGM_WORD_LAST, DGM_WORD_NEXT,
                       DGM_WORD_THE) ||
        dgm_time_year(scan, next) != 0;
    return !attribute && !at.period && (at.count > 1 || governed) &&
           give_feast(scan, token, &at, out);
}
