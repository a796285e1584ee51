/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dates that count from a day known already: the day of publication
 * ("yesterday", "last week", "on Friday") or the last date told ("the
 * following day", "two years later").  Without that day they are found but
 * have no value.
 */
#include "time/find.h"
#include "tree/tree.h"

static dgm_timeunit unit_of(dgm_timesense sense)
{
    return (dgm_timeunit)sense.value;
}

static uint32_t after_part(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_word(scan, token, DGM_TW_PART) ? token + 1 : token;
}

static bool give_day(dgm_timefind *out, int32_t day)
{
    return dgm_find_days(out, DGM_GRAIN_DAY, day, day, false);
}

/* -------------------------------------------------- yesterday, today, Friday
 */

/* Whether somebody speaks of himself here or not far before: in a speech or
 * a letter "today" is the day of speaking. */
static bool speaks(const dgm_timescan *scan, uint32_t token)
{
    const dgm_token *at = scan->doc->token.at;
    uint32_t begin = token > 200 ? token - 200 : 0;
    uint32_t end = scan->end - token > 40 ? token + 40 : scan->end;
    bool quoted = dgm_quotation_of(scan->doc, token) != DGM_NONE;
    for (uint32_t i = begin; i < end; i++) {
        if ((at[i].morph & DGM_MORPH_FIRST) &&
            (quoted || dgm_quotation_of(scan->doc, i) == DGM_NONE)) {
            return true;
        }
    }
    return false;
}

/* "Known today as", "today many people think": nowadays, no day.  Told by a
 * state in the present, or no verb at all, where nobody speaks. */
static bool nowadays(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    if (!dgm_time_today(scan, token) || scan->deictic ||
        doc->token.at[token].rel == DGM_REL_NSUBJ ||
        dgm_time_is(scan, token + 1, DGM_WORD_APOSTROPHE_S, DGM_WORD_BE,
                    DGM_WORD_TO) ||
        speaks(scan, token)) {
        return false;
    }
    uint32_t at = token;
    for (int step = 0; step < 6 && at != DGM_NONE; step++) {
        const dgm_token *word = &doc->token.at[at];
        uint32_t cop = dgm_dependent(doc, at, DGM_REL_COP);
        if (at != token && cop != DGM_NONE) {
            return !(doc->token.at[cop].morph & DGM_MORPH_PAST) &&
                   dgm_time_tense(scan, token) >= 0;
        }
        if (at != token && word->upos == DGM_UPOS_VERB) {
            if (word->morph & DGM_MORPH_FIN) {
                return (word->morph & DGM_MORPH_PRES) != 0;
            }
            uint32_t aux = dgm_dependent(doc, at, DGM_REL_AUX);
            if (aux == DGM_NONE) {
                return word->rel != DGM_REL_XCOMP;
            }
            return (word->morph & DGM_MORPH_PART) != 0 &&
                   !(word->morph & DGM_MORPH_GER) &&
                   scan->doc->token.at[aux].word == DGM_WORD_BE &&
                   (doc->token.at[aux].morph & DGM_MORPH_PRES) &&
                   !(word->morph & DGM_MORPH_PRES);
        }
        at = word->head;
    }
    return false;
}

static bool near_day(const dgm_timescan *scan, uint32_t token,
                     dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (nowadays(scan, token)) {
        return false;
    }
    uint32_t first = token;
    int32_t shift = sense.value;
    /* the day before yesterday, the day after tomorrow */
    if (token >= scan->begin + 2 && sense.value != 0 &&
        dgm_time_after(scan, token, DGM_WORD_BEFORE, DGM_WORD_AFTER) &&
        dgm_time_unit(scan, token - 2, DGM_TU_DAY)) {
        shift *= 2;
        first = token - 2 - dgm_time_the(scan, token - 2);
    }
    dgm_find_start(out, first, after_part(scan, token + 1), DGM_GRAIN_DAY);
    return !scan->has_today || give_day(out, scan->today + shift);
}

/* The weekday that the tense points to; the day of publication itself counts
 * for either side. */
static int32_t weekday_day(const dgm_timescan *scan, uint32_t token,
                           int32_t weekday)
{
    int32_t today = dgm_weekday(scan->today);
    int32_t back = (today - weekday + 7) % 7;
    if (dgm_time_tense(scan, token) > 0) {
        return scan->today + (7 - back) % 7;
    }
    return scan->today - back;
}

/* "every Monday", "Mondays", "Mon-Fri", "twice a week on Monday and Friday":
 * a habit has no date. */
static bool is_habit(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    for (uint32_t i = token + 1; i-- > scan->begin && token - i < 12;) {
        if (dgm_time_word(scan, i, DGM_TW_WEEKDAY)) {
            if (doc->token.at[i].morph & DGM_MORPH_PLUR ||
                (i > scan->begin &&
                 dgm_time_is(scan, i - 1, DGM_WORD_EVERY, DGM_WORD_EACH,
                             DGM_WORD_A, DGM_WORD_ANY, DGM_WORD_PER,
                             DGM_WORD_MOST))) {
                return true;
            }
        } else if (!dgm_time_is(scan, i, DGM_WORD_AND, DGM_WORD_OR,
                                DGM_WORD_COMMA, DGM_WORD_SLASH,
                                DGM_WORD_HYPHEN, DGM_WORD_DASH, DGM_WORD_TO,
                                DGM_WORD_THROUGH, DGM_WORD_ON) &&
                   !dgm_time_word(scan, i, DGM_TW_PART)) {
            break;
        }
    }
    if ((dgm_time_word(scan, token + 1, DGM_TW_PART) &&
         dgm_time_plural(scan, token + 1))) {
        return true; /* "Friday nights" */
    }
    uint32_t at = doc->token.at[token].head;
    for (int step = 0; step < 4 && at != DGM_NONE; step++) {
        for (uint32_t c = dgm_child(doc, at); c != DGM_NONE;
             c = dgm_sibling(doc, c)) {
            if (dgm_time_listed(scan, c, DGM_LIST_TIME_HABIT)) {
                return true;
            }
            uint32_t own = dgm_child(doc, c);
            if (doc->token.at[c].upos == DGM_UPOS_NOUN && own != DGM_NONE &&
                dgm_time_unit(scan, c, DGM_TU_WEEK) &&
                dgm_time_is(scan, own, DGM_WORD_PER, DGM_WORD_EACH,
                            DGM_WORD_EVERY)) {
                return true;
            }
        }
        at = doc->token.at[at].head;
    }
    return false;
}

/* Friday of last week */
static bool weekday_of_week(const dgm_timescan *scan, uint32_t next,
                            int32_t weekday, dgm_timefind *out)
{
    uint32_t at = next + dgm_time_is(scan, next, DGM_WORD_OF);
    dgm_timesense shift = dgm_time_sense(scan, at);
    if (shift.word != DGM_TW_SHIFT || !scan->has_today ||
        !dgm_time_unit(scan, at + 1, DGM_TU_WEEK)) {
        return false;
    }
    int32_t week = scan->today - dgm_weekday(scan->today);
    week += shift.value > 0 ? 7 : shift.value < 0 ? -7 : 0;
    out->last = at + 2;
    return give_day(out, week + weekday);
}

/* Friday | Friday morning | Friday, 4 May 2010 | Friday last week */
static bool weekday(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (!dgm_time_capital(scan, token)) {
        return false;
    }
    uint32_t len = dgm_token_form(scan->doc, token).len;
    bool dotted = dgm_time_is(scan, token + 1, DGM_WORD_STOP) && len < 6;
    uint32_t next = after_part(scan, token + 1);
    uint32_t date = token + 1 + dotted;
    date = next > token + 1 ? next : date;
    date += dgm_time_is(scan, date, DGM_WORD_COMMA);
    if (date < scan->end && dgm_time_absolute(scan, date, out) &&
        out->grain == DGM_GRAIN_DAY &&
        (out->first == date || dgm_time_is(scan, date, DGM_WORD_THE))) {
        out->first = token;
        return true;
    }
    /* Short forms without a full stop are names or verbs. */
    if (len < 6 && !dotted &&
        dgm_token_form(scan->doc, token).ptr[len - 1] != '.' &&
        !(token > scan->begin &&
          dgm_time_word(scan, token - 1, DGM_TW_SHIFT))) {
        return false;
    }
    dgm_find_start(out, token, next, DGM_GRAIN_DAY);
    if (is_habit(scan, token) || (dgm_time_is(scan, next, DGM_WORD_THE) &&
                                  dgm_time_day(scan, next + 1) == 13)) {
        return false;
    }
    return !scan->has_today || weekday_of_week(scan, next, sense.value, out) ||
           give_day(out, weekday_day(scan, token, sense.value));
}

/* ----------------------------------------------------- last, this, next ...
 */

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
        return give_day(out, day);
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
    return give_day(out, base + (shift > 0) - (shift < 0));
}

/* last week | this year | the past five years | next Friday | last night */
static bool shifted(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    int32_t shift = dgm_time_sense(scan, token).value;
    uint32_t at = token + 1;
    if (dgm_time_word(scan, at, DGM_TW_SHIFT)) {
        shift = dgm_time_sense(scan, at).value;
        at++;
    }
    bool the = dgm_time_the(scan, token);
    uint32_t first = token - the;
    if (dgm_time_after(scan, token, DGM_WORD_HIS, DGM_WORD_HER, DGM_WORD_ITS,
                       DGM_WORD_OUR, DGM_WORD_MY, DGM_WORD_YOUR,
                       DGM_WORD_THEIR, DGM_WORD_APOSTROPHE_S)) {
        return false;
    }
    dgm_timesense name = dgm_time_sense(scan, at);
    bool short_day =
        name.word == DGM_TW_WEEKDAY && !dgm_time_capital(scan, at);
    if ((name.word == DGM_TW_WEEKDAY && !short_day) ||
        name.word == DGM_TW_SEASON ||
        (name.word == DGM_TW_MONTH &&
         (dgm_time_month(scan, at) || dgm_time_capital(scan, at)))) {
        int32_t base;
        dgm_find_start(out, first, after_part(scan, at + 1), DGM_GRAIN_VAGUE);
        bool told = shift == 2 || shift == -2;
        return !base_day(scan, at, DGM_TU_DAY, told, &base) ||
               shifted_name(scan, at, shift, name, base, out);
    }
    if (name.word == DGM_TW_PART) {
        /* "the last night of ..." */
        return !(the && shift == -1) &&
               shifted_part(scan, token, at, shift, out);
    }
    dgm_timecount count = dgm_time_count(scan, at);
    uint32_t unit_at = count.number ? count.next : at;
    dgm_timesense unit = dgm_time_sense(scan, unit_at);
    if (unit.word != DGM_TW_UNIT) {
        return false;
    }
    /* "The last days of Rome", "the last five months of her life"; "to this
     * day" says nowadays. */
    if ((shift < 0 && dgm_time_is(scan, unit_at + 1, DGM_WORD_OF)) ||
        (unit.value == DGM_TU_DAY &&
         dgm_time_after(scan, token, DGM_WORD_TO))) {
        return false;
    }
    dgm_find_start(out, first, unit_at + 1, DGM_GRAIN_VAGUE);
    if (count.number != 0) {
        int32_t months = count.number * 12 + 6;
        bool half = count.half && unit.value == DGM_TU_YEAR;
        shifted_count(scan, shift, half ? months : count.number,
                      half ? DGM_TU_MONTH : unit_of(unit), out);
        return true;
    }
    if (dgm_time_is(scan, token, DGM_WORD_THESE)) { /* nowadays */
        return false;
    }
    bool plural = dgm_time_plural(scan, unit_at) &&
                  !dgm_time_is(scan, token, DGM_WORD_THIS);
    if (unit.value == DGM_TU_DAY && !plural && the &&
        shift == -1) { /* the last day of ... */
        return false;
    }
    return shifted_unit(scan, token, shift, unit_of(unit), the, plural, out);
}

/* "later in the year", "by the end of the month": the unit of today; "over
 * the weekend" by the tense. */
static bool this_unit(const dgm_timescan *scan, uint32_t token,
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
            return dgm_find_unit(out, unit_of(unit), told);
        }
    }
    if (!scan->has_today) {
        return true;
    }
    if (weekend && dgm_weekday(base) < 5 && dgm_time_tense(scan, token) < 0) {
        base -= 7;
    }
    return dgm_find_unit(out, unit_of(unit), base);
}

/* ------------------------------------------------- three days ago, later ...
 */

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
           weekday(scan, at, &other))) ||
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
    out->last = after_part(scan, token + 1);
    return give_day(
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
static bool counted(const dgm_timescan *scan, uint32_t token,
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
    if (count_side(scan, at, count, unit_of(unit), out)) {
        return true;
    }
    bool ahead = dgm_time_after(scan, token, DGM_WORD_IN) &&
                 count.number > 0 && unit.value >= DGM_TU_DAY &&
                 scan->has_today && !dgm_time_is(scan, at, DGM_WORD_OF) &&
                 !dgm_time_to(scan, at) && will_before(scan, token);
    dgm_find_start(out, token, at, DGM_GRAIN_VAGUE);
    return ahead && give_moved(out, scan->today, 1, count, unit_of(unit));
}

/* the day before | the year after | the night before | the day after 5 May */
static bool unit_side(const dgm_timescan *scan, uint32_t token,
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
    dgm_timeunit of = part ? DGM_TU_DAY : unit_of(unit);
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
static bool eve(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
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

/* ------------------------------------------------------ that year, same day
 */

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
    bool known = dgm_find_anchor(scan, token,
                                 fine                       ? DGM_TU_DAY
                                 : unit.word == DGM_TW_UNIT ? unit_of(unit)
                                                            : DGM_TU_YEAR,
                                 &base);
    if (unit.word == DGM_TW_UNIT) {
        bool fits = unit.value == DGM_TU_DAY || unit.value == DGM_TU_YEAR ||
                    unit.value == DGM_TU_MONTH || unit.value == DGM_TU_WEEK;
        return fits && (!known || dgm_find_unit(out, unit_of(unit), base));
    }
    if (unit.word == DGM_TW_PART) {
        return known && give_day(out, base);
    }
    if (!known) {
        return false;
    }
    if (unit.word == DGM_TW_WEEKDAY && dgm_time_capital(scan, at)) {
        int32_t back = (dgm_weekday(base) - unit.value + 7) % 7;
        return give_day(out, base - back);
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
        return near_day(scan, token, out);
    case DGM_TW_WEEKDAY:
        return weekday(scan, token, out);
    case DGM_TW_SHIFT:
        return shifted(scan, token, out);
    case DGM_TW_UNIT:
        return unit_side(scan, token, out) || this_unit(scan, token, out);
    case DGM_TW_PART:
        return unit_side(scan, token, out);
    case DGM_TW_SAME:
        return same_unit(scan, token, out);
    case DGM_TW_EVE:
        return eve(scan, token, out);
    case DGM_TW_NUMBER:
    case DGM_TW_VAGUE:
    case DGM_TW_ARTICLE:
        return counted(scan, token, out);
    default:
        return (scan->doc->token.at[token].flags & DGM_TOKEN_NUMERIC) != 0 &&
               counted(scan, token, out);
    }
}
