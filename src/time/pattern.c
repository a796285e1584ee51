/*
 * Dates by a small grammar over tokens.
 *
 * Each rule looks at the words from one token on and gives the days that
 * they mean, counted from the day of publication where they don't state a
 * year (the approach of HeidelTime, Stroetgen and Gertz 2010).  The tree is
 * asked for two things only: the tense of the governing verb, which sends
 * "on Friday" back or forth, and whether a number counts something.
 */
#include "time/pattern.h"

#include <string.h>

#define HISTORY_YEARS 1

/* ---------------------------------------------------------------- reading */

static dgm_str form_at(const dgm_timescan *scan, uint32_t token)
{
    return dgm_token_form(scan->doc, token);
}

static bool is_form(const dgm_timescan *scan, uint32_t token,
                    const char *terminated)
{
    return token >= scan->begin && token < scan->end &&
           dgm_str_is(form_at(scan, token), terminated);
}

static dgm_timesense sense_at(const dgm_timescan *scan, uint32_t token)
{
    if (token < scan->begin || token >= scan->end) {
        return (dgm_timesense){DGM_TW_NONE, 0};
    }
    return dgm_timewords_find(scan->word, scan->doc->token.at[token].form_key);
}

static bool is_word(const dgm_timescan *scan, uint32_t token,
                    dgm_timeword word)
{
    return sense_at(scan, token).word == word;
}

static bool is_the(const dgm_timescan *scan, uint32_t token)
{
    return is_form(scan, token, "the") || is_form(scan, token, "The") ||
           is_form(scan, token, "THE");
}

static bool is_dash(const dgm_timescan *scan, uint32_t token)
{
    return is_form(scan, token, "-") || is_form(scan, token, "\u2013") ||
           is_form(scan, token, "\u2014");
}

int32_t dgm_time_digits(dgm_str form, bool *ordinal)
{
    int32_t value = 0;
    uint32_t i = 0;
    *ordinal = false;
    while (i < form.len && i < 4 && form.ptr[i] >= '0' && form.ptr[i] <= '9') {
        value = value * 10 + (form.ptr[i] - '0');
        i++;
    }
    if (i == 0) {
        return -1;
    }
    if (i + 2 == form.len) {
        char a = (char)(form.ptr[i] | 0x20);
        char b = (char)(form.ptr[i + 1] | 0x20);
        *ordinal = (a == 's' && b == 't') || (a == 'n' && b == 'd') ||
                   (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    }
    return i == form.len || *ordinal ? value : -1;
}

/* Day of a month, as a number or an ordinal word; 0 when it is none. */
static int32_t day_at(const dgm_timescan *scan, uint32_t token)
{
    if (token < scan->begin || token >= scan->end) {
        return 0;
    }
    bool ordinal;
    int32_t value = dgm_time_digits(form_at(scan, token), &ordinal);
    if (value < 0 && is_word(scan, token, DGM_TW_ORDINAL)) {
        value = sense_at(scan, token).value;
    }
    return value >= 1 && value <= 31 ? value : 0;
}

/* A year of four digits, or 0. */
static int32_t year_at(const dgm_timescan *scan, uint32_t token)
{
    if (token < scan->begin || token >= scan->end ||
        form_at(scan, token).len != 4) {
        return 0;
    }
    bool ordinal;
    int32_t value = dgm_time_digits(form_at(scan, token), &ordinal);
    return value >= 1000 && value <= 2199 && !ordinal ? value : 0;
}

/* A month; "May" and "March" must be names and not a verb. */
static int32_t month_at(const dgm_timescan *scan, uint32_t token)
{
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word != DGM_TW_MONTH) {
        return 0;
    }
    const dgm_token *at = &scan->doc->token.at[token];
    bool name = at->upos == DGM_UPOS_PROPN || at->upos == DGM_UPOS_NOUN;
    bool certain = day_at(scan, token + 1) != 0 ||
                   year_at(scan, token + 1) != 0 ||
                   (day_at(scan, token - 1) != 0 && token > scan->begin);
    if (!(at->flags & DGM_TOKEN_CAPITAL) || !(name || certain)) {
        return 0;
    }
    return sense.value;
}

/* A count of units: digits, a number word, "a", or vague (-1); 0 for none.
 * *next is the token after it. */
static int32_t count_at(const dgm_timescan *scan, uint32_t token,
                        uint32_t *next)
{
    *next = token + 1;
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word == DGM_TW_ARTICLE &&
        is_word(scan, token + 1, DGM_TW_VAGUE)) {
        *next = token + 2 + is_form(scan, token + 2, "of");
        return -1;
    }
    if (sense.word == DGM_TW_NUMBER || sense.word == DGM_TW_ARTICLE) {
        if (sense.value >= 20 && is_dash(scan, token + 1) &&
            is_word(scan, token + 2, DGM_TW_NUMBER)) {
            *next = token + 3;
            return sense.value + sense_at(scan, token + 2).value;
        }
        return sense.value;
    }
    if (sense.word == DGM_TW_VAGUE) {
        return -1;
    }
    if (token >= scan->end) {
        return 0;
    }
    bool ordinal;
    int32_t value = dgm_time_digits(form_at(scan, token), &ordinal);
    return value > 0 && !ordinal && value < 1000 ? value : 0;
}

/* ------------------------------------------------------------------ tense */

/* Where the governing verb lies: -1 past, 1 future, 0 unknown. */
static int tense_of_verb(const dgm_doc *doc, uint32_t verb)
{
    static const char *const will[] = {"will",   "'ll", "shall",   "would",
                                       "should", "wo",  "\u2019ll"};
    const dgm_token *at = &doc->token.at[verb];
    int tense = 0;
    bool to = false;
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *child = &doc->token.at[c];
        if (child->rel == DGM_REL_MARK && child->upos == DGM_UPOS_PART) {
            to = true;
        }
        if (child->rel != DGM_REL_AUX && child->rel != DGM_REL_COP) {
            continue;
        }
        dgm_str form = dgm_token_form(doc, c);
        for (size_t i = 0; i < sizeof will / sizeof *will; i++) {
            if (dgm_str_is(form, will[i])) {
                return 1;
            }
        }
        if (child->morph & DGM_MORPH_PAST ||
            dgm_str_is(child->lemma, "have")) {
            tense = -1;
        } else if (child->morph & DGM_MORPH_PRES && tense == 0) {
            tense = at->morph & DGM_MORPH_PASS || at->morph & DGM_MORPH_GER ||
                            child->rel == DGM_REL_AUX
                        ? 1
                        : 0;
        }
    }
    if (tense != 0) {
        return tense;
    }
    if (to) {
        return 1;
    }
    if (at->morph & DGM_MORPH_PAST) {
        return -1;
    }
    return at->morph & DGM_MORPH_PRES && at->morph & DGM_MORPH_FIN ? 1 : 0;
}

static int tense_at(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    uint32_t at = token;
    for (int step = 0; step < 12 && at != DGM_NONE; step++) {
        uint8_t upos = doc->token.at[at].upos;
        bool predicate = upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX;
        predicate |= dgm_dependent(doc, at, DGM_REL_COP) != DGM_NONE;
        if (predicate && at != token) {
            int tense = tense_of_verb(doc, at);
            if (tense != 0) {
                return tense;
            }
        }
        at = doc->token.at[at].head;
    }
    return 0;
}

/* ---------------------------------------------------------------- results */

static bool give(dgm_timefind *out, uint32_t first, uint32_t last,
                 dgm_grain grain)
{
    *out = (dgm_timefind){
        .first = first, .last = last, .grain = (uint8_t)grain, .minute = -1};
    return true;
}

static bool give_days(dgm_timefind *out, dgm_grain grain, int32_t from,
                      int32_t to, bool absolute)
{
    out->grain = (uint8_t)grain;
    out->from = from;
    out->to = to;
    out->valued = true;
    out->absolute = absolute;
    return true;
}

static bool give_year(dgm_timefind *out, int32_t year, bool absolute)
{
    return give_days(out, DGM_GRAIN_YEAR, dgm_day_number(year, 1, 1),
                     dgm_day_number(year, 12, 31), absolute);
}

static bool give_month(dgm_timefind *out, int32_t year, int32_t month,
                       bool absolute)
{
    return give_days(
        out, DGM_GRAIN_MONTH, dgm_day_number(year, month, 1),
        dgm_day_number(year, month, dgm_month_length(year, month)), absolute);
}

/* The whole unit that holds a day. */
static bool give_unit(dgm_timefind *out, dgm_timeunit unit, int32_t day)
{
    dgm_ymd at = dgm_day_from(day);
    int32_t monday = day - dgm_weekday(day);
    switch (unit) {
    case DGM_TU_DAY:
        return give_days(out, DGM_GRAIN_DAY, day, day, false);
    case DGM_TU_WEEK:
        return give_days(out, DGM_GRAIN_WEEK, monday, monday + 6, false);
    case DGM_TU_WEEKEND:
        return give_days(out, DGM_GRAIN_RANGE, monday + 5, monday + 6, false);
    case DGM_TU_MONTH:
        return give_month(out, at.year, at.month, false);
    case DGM_TU_QUARTER: {
        int32_t month = (at.month - 1) / 3 * 3 + 1;
        int32_t from = dgm_day_number(at.year, month, 1);
        return give_days(out, DGM_GRAIN_RANGE, from,
                         dgm_month_shift(from, 3) - 1, false);
    }
    case DGM_TU_YEAR:
        return give_year(out, at.year, false);
    case DGM_TU_DECADE: {
        int32_t year = at.year / 10 * 10;
        year = year < 10 ? 10 : year;
        return give_days(out, DGM_GRAIN_DECADE, dgm_day_number(year, 1, 1),
                         dgm_day_number(year + 9, 12, 31), false);
    }
    case DGM_TU_CENTURY: {
        int32_t year = at.year / 100 * 100;
        year = year < 100 ? 100 : year;
        return give_days(out, DGM_GRAIN_CENTURY, dgm_day_number(year, 1, 1),
                         dgm_day_number(year + 99, 12, 31), false);
    }
    default:
        out->grain = DGM_GRAIN_VAGUE;
        return true;
    }
}

static dgm_timeunit unit_of(dgm_timesense sense)
{
    return (dgm_timeunit)sense.value;
}

/* Moves a day by a count of units. */
static int32_t move(int32_t day, dgm_timeunit unit, int32_t count)
{
    dgm_ymd at = dgm_day_from(day);
    switch (unit) {
    case DGM_TU_DAY:
        return day + count;
    case DGM_TU_WEEK:
    case DGM_TU_WEEKEND:
        return day + 7 * count;
    case DGM_TU_MONTH:
        return dgm_month_shift(day, count);
    case DGM_TU_QUARTER:
        return dgm_month_shift(day, 3 * count);
    case DGM_TU_YEAR:
        return dgm_month_shift(day, 12 * count) + at.day - 1;
    case DGM_TU_DECADE:
        return dgm_month_shift(day, 120 * count);
    case DGM_TU_CENTURY:
        return dgm_month_shift(day, count > 50 ? 60000 : 1200 * count);
    default:
        return day;
    }
}

/* A part of the day behind: "Friday morning". */
static uint32_t after_part(const dgm_timescan *scan, uint32_t token)
{
    return is_word(scan, token, DGM_TW_PART) ? token + 1 : token;
}

/* ------------------------------------------------------------ missing year */

/* The year of a month (and day) that stands without one: that of a date
 * stated just before, if the text tells of another time, or the one that the
 * tense asks for. */
static bool guess_year(const dgm_timescan *scan, uint32_t token, int32_t month,
                       int32_t day, int32_t *year)
{
    uint32_t sentence = scan->doc->token.at[token].sentence;
    if (scan->has_recent && sentence - scan->recent_sentence <= 2) {
        int32_t recent = dgm_day_from(scan->recent).year;
        int32_t now = scan->has_today ? dgm_day_from(scan->today).year : 0;
        if (recent < now - HISTORY_YEARS || !scan->has_today ||
            sentence == scan->recent_sentence) {
            *year = recent;
            return true;
        }
    }
    if (!scan->has_today) {
        return false;
    }
    dgm_ymd now = dgm_day_from(scan->today);
    int tense = tense_at(scan, token);
    *year = now.year;
    int32_t from = dgm_day_number(now.year, month, day ? day : 1);
    int32_t to = day ? from
                     : dgm_day_number(now.year, month,
                                      dgm_month_length(now.year, month));
    if (tense <= 0 && from > scan->today + (tense < 0 ? 0 : 120)) {
        *year -= 1;
    } else if (tense > 0 && to < scan->today - 60) {
        *year += 1;
    }
    return true;
}

static bool give_monthday(const dgm_timescan *scan, dgm_timefind *out,
                          uint32_t core, int32_t year, int32_t month,
                          int32_t day)
{
    bool absolute = year != 0;
    if (!absolute &&
        !guess_year(scan, core, month, day == 29 ? 28 : day, &year)) {
        out->grain = day ? DGM_GRAIN_DAY : DGM_GRAIN_MONTH;
        return true;
    }
    if (day == 0) {
        return give_month(out, year, month, absolute);
    }
    if (!dgm_day_valid(year, month, day)) {
        return false;
    }
    int32_t number = dgm_day_number(year, month, day);
    return give_days(out, DGM_GRAIN_DAY, number, number, absolute);
}

/* -------------------------------------------------------- calendar wordings
 */

/* A year behind a month or day, perhaps after a comma or "of". */
static int32_t year_behind(const dgm_timescan *scan, uint32_t token,
                           uint32_t *next)
{
    uint32_t at = token;
    if (is_form(scan, at, ",") || is_form(scan, at, "of") ||
        is_form(scan, at, "in") || is_form(scan, at, "-")) {
        at++;
    }
    int32_t year = year_at(scan, at);
    *next = year ? at + 1 : token;
    return year;
}

/* "March to August 2011": the first month takes the year of the second. */
static int32_t year_of_pair(const dgm_timescan *scan, uint32_t token)
{
    if (!(is_form(scan, token, "to") || is_form(scan, token, "and") ||
          is_form(scan, token, "through") || is_form(scan, token, "until") ||
          is_form(scan, token, "or") || is_dash(scan, token))) {
        return 0;
    }
    uint32_t at = token + 1;
    if (day_at(scan, at)) {
        at++;
    }
    if (!month_at(scan, at)) {
        return 0;
    }
    at++;
    if (day_at(scan, at)) {
        at++;
    }
    uint32_t next;
    return year_behind(scan, at, &next);
}

static bool give_day_range(const dgm_timescan *scan, dgm_timefind *out,
                           uint32_t core, int32_t year, int32_t month,
                           int32_t first, int32_t last)
{
    dgm_timefind from = *out;
    if (!give_monthday(scan, &from, core, year, month, first) ||
        !from.valued || last <= first) {
        return from.valued;
    }
    dgm_ymd at = dgm_day_from(from.from);
    if (!dgm_day_valid(at.year, month, last)) {
        return false;
    }
    return give_days(out, DGM_GRAIN_RANGE, from.from,
                     dgm_day_number(at.year, month, last), year != 0);
}

static bool is_to(const dgm_timescan *scan, uint32_t token)
{
    return is_dash(scan, token) || is_form(scan, token, "to") ||
           is_form(scan, token, "and");
}

/* May | May 4 | May 4, 2010 | May 4-6, 2010 | May 2010 */
static bool month_first(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    int32_t month = month_at(scan, token);
    if (month == 0) {
        return false;
    }
    int32_t day = day_at(scan, token + 1);
    uint32_t next = day ? token + 2 : token + 1;
    int32_t second = 0;
    if (day && is_to(scan, next) && day_at(scan, next + 1) > day &&
        !month_at(scan, next + 2)) {
        second = day_at(scan, next + 1);
        next += 2;
    }
    int32_t year = year_behind(scan, next, &next);
    give(out, token, next, DGM_GRAIN_VAGUE);
    if (year == 0) {
        year = year_of_pair(scan, next);
    }
    if (second) {
        return give_day_range(scan, out, token, year, month, day, second);
    }
    return give_monthday(scan, out, token, year, month, day);
}

/* 4 May | 4th of May 2010 | 4-6 May 2010 */
static bool day_first(const dgm_timescan *scan, uint32_t token,
                      dgm_timefind *out)
{
    int32_t day = day_at(scan, token);
    if (day == 0) {
        return false;
    }
    int32_t second = 0;
    uint32_t at = token + 1;
    if (is_to(scan, at) && day_at(scan, at + 1) > day) {
        second = day_at(scan, at + 1);
        at += 2;
    }
    if (is_form(scan, at, "of") || is_dash(scan, at)) {
        at++;
    }
    int32_t month = month_at(scan, at);
    if (month == 0) {
        return false;
    }
    uint32_t next;
    int32_t year = year_behind(scan, at + 1, &next);
    bool words = is_word(scan, token, DGM_TW_ORDINAL);
    uint32_t first = token - (words && is_the(scan, token - 1));
    give(out, first, next, DGM_GRAIN_VAGUE);
    if (year == 0) {
        year = year_of_pair(scan, next);
    }
    if (second) {
        return give_day_range(scan, out, at, year, month, day, second);
    }
    return give_monthday(scan, out, at, year, month, day);
}

/* 2015-03-01 and 3/1/2015 in one token. */
static bool numeric(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_str form = form_at(scan, token);
    int32_t part[3] = {0, 0, 0};
    uint32_t width[3] = {0, 0, 0};
    uint32_t count = 0;
    char mark = 0;
    if (form.len < 6 || form.len > 10) {
        return is_form(scan, token, "9/11") &&
               give(out, token, token + 1, DGM_GRAIN_DAY) &&
               give_days(out, DGM_GRAIN_DAY, dgm_day_number(2001, 9, 11),
                         dgm_day_number(2001, 9, 11), true);
    }
    for (uint32_t i = 0; i < form.len; i++) {
        char c = form.ptr[i];
        if (c >= '0' && c <= '9' && width[count] < 4) {
            part[count] = part[count] * 10 + (c - '0');
            width[count]++;
        } else if ((c == '-' || c == '/' || c == '.') && count < 2 &&
                   (mark == 0 || mark == c) && width[count] > 0) {
            mark = c;
            count++;
        } else {
            return false;
        }
    }
    if (count != 2 || width[2] == 0) {
        return false;
    }
    int32_t year = part[0];
    int32_t month = part[1];
    int32_t day = part[2];
    if (width[0] != 4) {
        bool day_leads = part[0] > 12 || mark == '.';
        year = width[2] == 4  ? part[2]
               : part[2] < 50 ? part[2] + 2000
                              : part[2] + 1900;
        month = day_leads ? part[1] : part[0];
        day = day_leads ? part[0] : part[1];
    }
    if ((width[0] != 4 && width[2] != 4 && mark != '/') || year < 1000 ||
        !dgm_day_valid(year, month, day)) {
        return false;
    }
    int32_t number = dgm_day_number(year, month, day);
    give(out, token, token + 1, DGM_GRAIN_DAY);
    return give_days(out, DGM_GRAIN_DAY, number, number, true);
}

/* ------------------------------------------------------------------ years */

/* Whether the number counts or numbers something else. */
static bool counts_something(const dgm_timescan *scan, uint32_t token,
                             int32_t year)
{
    static const char *const before[] = {
        "$",  "\u00a3", "\u20ac", "#",    "No.",  "page", "pages",
        "p.", "pp.",    "+",      "Room", "room", "US$"};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        if (is_form(scan, token - 1, before[i])) {
            return true;
        }
    }
    if (is_form(scan, token + 1, "%") || is_form(scan, token + 1, "percent") ||
        (token + 1 < scan->end && is_word(scan, token + 1, DGM_TW_UNIT))) {
        return true;
    }
    const dgm_token *at = &scan->doc->token.at[token];
    if (at->rel != DGM_REL_NUMMOD || at->head == DGM_NONE) {
        return false;
    }
    const dgm_token *head = &scan->doc->token.at[at->head];
    bool behind = at->head > token;
    return behind && head->upos == DGM_UPOS_NOUN &&
           (head->morph & DGM_MORPH_PLUR) != 0 &&
           !(year >= 1900 && year <= 2050 && is_the(scan, token - 1));
}

static bool plain_year(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    int32_t year = year_at(scan, token);
    if (year == 0 || counts_something(scan, token, year)) {
        return false;
    }
    if (is_word(scan, token + 1, DGM_TW_ERA)) {
        give(out, token, token + 2, DGM_GRAIN_VAGUE);
        return sense_at(scan, token + 1).value ? true
                                               : give_year(out, year, true);
    }
    bool sure =
        is_form(scan, token - 1, "in") || is_form(scan, token - 1, "since") ||
        is_form(scan, token - 1, "In") || is_form(scan, token - 1, "until") ||
        is_form(scan, token - 1, "by") || is_form(scan, token - 1, "(");
    if ((year < 1500 || year > 2100) && !sure) {
        return false;
    }
    give(out, token, token + 1, DGM_GRAIN_YEAR);
    return give_year(out, year, true);
}

/* 1960s, 1960's, '60s */
static bool plain_decade(const dgm_timescan *scan, uint32_t token,
                         dgm_timefind *out)
{
    dgm_str form = form_at(scan, token);
    uint32_t next = token + 1;
    bool mark = false;
    while (form.len > 2 &&
           (form.ptr[0] == '\'' || (unsigned char)form.ptr[0] >= 0x80)) {
        form.ptr++;
        form.len--;
        mark = true;
    }
    mark |=
        is_form(scan, token - 1, "'") || is_form(scan, token - 1, "\u2019");
    uint32_t digits = 0;
    int32_t value = 0;
    while (digits < form.len && digits < 4 && form.ptr[digits] >= '0' &&
           form.ptr[digits] <= '9') {
        value = value * 10 + (form.ptr[digits] - '0');
        digits++;
    }
    bool ends = digits < form.len && form.ptr[form.len - 1] == 's' &&
                form.len - digits <= 5;
    if (digits == form.len &&
        (is_form(scan, next, "'s") || is_form(scan, next, "\u2019s"))) {
        ends = true;
        next++;
    }
    if (!ends || value % 10 != 0 ||
        !(digits == 4 || (digits == 2 && (mark || is_the(scan, token - 1))))) {
        return false;
    }
    value += digits == 2 ? 1900 : 0;
    uint32_t first = token - is_the(scan, token - 1);
    if (value < 1000 || value > 2190) {
        return false;
    }
    give(out, first, next, DGM_GRAIN_DECADE);
    int32_t width = value % 100 == 0 && value < 1900 ? 99 : 9;
    return give_days(out, width == 99 ? DGM_GRAIN_CENTURY : DGM_GRAIN_DECADE,
                     dgm_day_number(value, 1, 1),
                     dgm_day_number(value + width, 12, 31), true);
}

/* the nineties */
static bool word_decade(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word != DGM_TW_DECADE || !is_the(scan, token - 1)) {
        return false;
    }
    give(out, token - 1, token + 1, DGM_GRAIN_DECADE);
    int32_t year = 1900 + sense.value;
    return give_days(out, DGM_GRAIN_DECADE, dgm_day_number(year, 1, 1),
                     dgm_day_number(year + 9, 12, 31), true);
}

/* the 19th century | the nineteenth century | 17th-century */
static bool century(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    bool ordinal = false;
    int32_t value = sense.word == DGM_TW_ORDINAL
                        ? sense.value
                        : dgm_time_digits(form_at(scan, token), &ordinal);
    if (value < 1 || value > 22 ||
        (sense.word != DGM_TW_ORDINAL && !ordinal)) {
        return false;
    }
    uint32_t at = token + 1 + is_dash(scan, token + 1);
    sense = sense_at(scan, at);
    if (sense.word != DGM_TW_UNIT || sense.value != DGM_TU_CENTURY) {
        return false;
    }
    uint32_t first = token - is_the(scan, token - 1);
    give(out, first, at + 1, DGM_GRAIN_CENTURY);
    if (is_word(scan, at + 1, DGM_TW_ERA)) {
        out->last++;
        if (sense_at(scan, at + 1).value) {
            return true;
        }
    }
    int32_t from = value == 1 ? 1 : (value - 1) * 100;
    return give_days(out, DGM_GRAIN_CENTURY, dgm_day_number(from, 1, 1),
                     dgm_day_number((value - 1) * 100 + 99, 12, 31), true);
}

/* --------------------------------------------------------- relative wordings
 */

/* Season: winter is December to February, and belongs to the year of its
 * January. */
static bool give_season(dgm_timefind *out, int32_t year, int32_t season,
                        bool absolute)
{
    int32_t from = season == 0 ? dgm_day_number(year - 1, 12, 1)
                               : dgm_day_number(year, season * 3, 1);
    return give_days(out, DGM_GRAIN_SEASON, from, dgm_month_shift(from, 3) - 1,
                     absolute);
}

static bool near_day(const dgm_timescan *scan, uint32_t token,
                     dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word != DGM_TW_NEAR) {
        return false;
    }
    give(out, token, after_part(scan, token + 1), DGM_GRAIN_DAY);
    if (scan->has_today) {
        int32_t day = scan->today + sense.value;
        give_days(out, DGM_GRAIN_DAY, day, day, false);
    }
    return true;
}

/* The weekday that the tense points to; the day of publication itself counts
 * for either side. */
static int32_t weekday_day(const dgm_timescan *scan, uint32_t token,
                           int32_t weekday)
{
    int32_t today = dgm_weekday(scan->today);
    int32_t back = (today - weekday + 7) % 7;
    if (tense_at(scan, token) > 0) {
        return scan->today + (7 - back) % 7;
    }
    return scan->today - back;
}

/* Friday | Friday morning | Friday, 4 May 2010 */
static bool weekday(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word != DGM_TW_WEEKDAY ||
        !(scan->doc->token.at[token].flags & DGM_TOKEN_CAPITAL)) {
        return false;
    }
    uint32_t next = after_part(scan, token + 1);
    uint32_t date = next + is_form(scan, next, ",");
    if (date < scan->end &&
        (month_first(scan, date, out) || day_first(scan, date, out) ||
         numeric(scan, date, out)) &&
        out->grain == DGM_GRAIN_DAY) {
        out->first = token;
        return true;
    }
    give(out, token, next, DGM_GRAIN_DAY);
    /* A habit has no date. */
    if (scan->doc->token.at[token].morph & DGM_MORPH_PLUR ||
        is_form(scan, token - 1, "every") ||
        is_form(scan, token - 1, "each") || is_form(scan, token - 1, "a")) {
        return false;
    }
    if (scan->has_today) {
        int32_t day = weekday_day(scan, token, sense.value);
        give_days(out, DGM_GRAIN_DAY, day, day, false);
    }
    return true;
}

/* last|this|next with a weekday, month or season */
static bool shifted_name(const dgm_timescan *scan, uint32_t token,
                         int32_t shift, dgm_timesense name, dgm_timefind *out)
{
    if (!scan->has_today) {
        out->grain = DGM_GRAIN_VAGUE;
        return true;
    }
    dgm_ymd now = dgm_day_from(scan->today);
    if (name.word == DGM_TW_WEEKDAY) {
        int32_t ahead = (name.value - dgm_weekday(scan->today) + 7) % 7;
        int32_t day = scan->today + ahead;
        if (shift < 0 ||
            (shift == 0 && ahead > 0 && tense_at(scan, token) < 0)) {
            day -= 7;
        } else if (shift > 0 && ahead == 0) {
            day += 7;
        }
        return give_days(out, DGM_GRAIN_DAY, day, day, false);
    }
    int32_t year = now.year;
    if (name.word == DGM_TW_MONTH) {
        year -= shift < 0 && name.value >= now.month;
        year += shift > 0 && name.value <= now.month;
        return give_month(out, year, name.value, false);
    }
    int32_t season = now.month / 3 % 4;
    bool december = now.month == 12;
    year += december && name.value == 0;
    year -= shift < 0 && (name.value >= season || december);
    year += shift > 0 && name.value <= season;
    return give_season(out, year, name.value, false);
}

/* The last five years, the next few days: up to or from today. */
static void shifted_count(const dgm_timescan *scan, int32_t shift,
                          int32_t count, dgm_timeunit unit, dgm_timefind *out)
{
    out->grain = DGM_GRAIN_VAGUE;
    if (!scan->has_today || count <= 0 || unit < DGM_TU_DAY || shift == 0) {
        return;
    }
    int32_t other = move(scan->today, unit, shift * count);
    if (unit == DGM_TU_YEAR) {
        dgm_ymd now = dgm_day_from(scan->today);
        int32_t to = now.year + shift * count;
        to = to < 1 ? 1 : to;
        give_days(out, DGM_GRAIN_RANGE,
                  dgm_day_number(shift < 0 ? to : now.year, 1, 1),
                  dgm_day_number(shift < 0 ? now.year : to, 12, 31), false);
    } else if (shift < 0) {
        give_days(out, DGM_GRAIN_RANGE, other, scan->today, false);
    } else {
        give_days(out, DGM_GRAIN_RANGE, scan->today, other, false);
    }
}

/* last week | this year | the past five years | next Friday | last night */
static bool shifted(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense shift = sense_at(scan, token);
    if (shift.word != DGM_TW_SHIFT) {
        return false;
    }
    uint32_t at = token + 1;
    if (is_word(scan, at, DGM_TW_SHIFT)) {
        shift = sense_at(scan, at);
        at++;
    }
    uint32_t first = token - is_the(scan, token - 1);
    dgm_timesense name = sense_at(scan, at);
    if (name.word == DGM_TW_WEEKDAY || name.word == DGM_TW_SEASON ||
        (name.word == DGM_TW_MONTH && month_at(scan, at))) {
        give(out, first, after_part(scan, at + 1), DGM_GRAIN_DAY);
        return shifted_name(scan, at, shift.value, name, out);
    }
    if (name.word == DGM_TW_PART) {
        give(out, first, at + 1, DGM_GRAIN_DAY);
        int32_t day = scan->today + (shift.value > 0 ? 1 : 0) -
                      (shift.value < 0 ? 1 : 0);
        return !scan->has_today ||
               give_days(out, DGM_GRAIN_DAY, day, day, false);
    }
    if (name.word == DGM_TW_UNIT && name.value == DGM_TU_DAY &&
        shift.value == 0 && scan->has_today) {
        give(out, first, at + 1, DGM_GRAIN_DAY);
        return give_days(out, DGM_GRAIN_DAY, scan->today, scan->today, false);
    }
    uint32_t next = at;
    int32_t count = count_at(scan, at, &next);
    dgm_timesense unit = sense_at(scan, count ? next : at);
    if (unit.word != DGM_TW_UNIT) {
        return false;
    }
    give(out, first, (count ? next : at) + 1, DGM_GRAIN_VAGUE);
    int32_t weekend = unit.value == DGM_TU_WEEKEND && shift.value == 0 &&
                      dgm_weekday(scan->has_today ? scan->today : 0) < 4 &&
                      tense_at(scan, at) < 0;
    if (count != 0) {
        shifted_count(scan, shift.value, count, unit_of(unit), out);
    } else if (scan->has_today && unit.value != DGM_TU_DAY && first == token) {
        give_unit(out, unit_of(unit),
                  move(scan->today, unit_of(unit), shift.value - weekend));
    } else if (scan->has_today && unit.value != DGM_TU_DAY &&
               shift.value < 0) {
        shifted_count(scan, shift.value, 1, unit_of(unit), out);
    }
    return true;
}

/* two years ago | a few days earlier | a week later */
static bool counted(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    uint32_t next;
    int32_t count = count_at(scan, token, &next);
    if (count == 0) {
        return false;
    }
    dgm_timesense unit = sense_at(scan, next);
    uint32_t at = next + 1;
    if (unit.word != DGM_TW_UNIT) {
        return false;
    }
    if (is_form(scan, at, "and") && is_form(scan, at + 1, "a") &&
        is_form(scan, at + 2, "half")) {
        at += 3;
        count = -1;
    }
    dgm_timesense side = sense_at(scan, at);
    bool back =
        is_form(scan, at, "back") && !is_word(scan, at + 1, DGM_TW_WEEKDAY);
    /* "two days after the vote" measures, it doesn't name a time. */
    bool measures = side.value != -1 && at < scan->end &&
                    scan->doc->token.at[at].upos != DGM_UPOS_ADV;
    if ((side.word != DGM_TW_AGO && !back) || (measures && !back) ||
        (unit.value < DGM_TU_DAY && side.value != -1)) {
        return false;
    }
    give(out, token, at + 1, DGM_GRAIN_VAGUE);
    if (count < 0 || unit.value < DGM_TU_DAY) {
        return true;
    }
    if (side.value == -1 || back) {
        return !scan->has_today ||
               give_unit(out, unit_of(unit),
                         move(scan->today, unit_of(unit), -count));
    }
    if (scan->has_recent && !is_form(scan, at, "before") &&
        !is_form(scan, at, "after")) {
        int32_t sign = side.value < 0 ? -1 : 1;
        give_unit(out, unit_of(unit),
                  move(scan->recent, unit_of(unit), sign * count));
    }
    return true;
}

/* summer 2010 | the summer of 2010 | in winter */
static bool season(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    uint8_t upos = scan->doc->token.at[token].upos;
    if (sense.word != DGM_TW_SEASON ||
        !(upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN)) {
        return false;
    }
    uint32_t next;
    int32_t year = year_behind(scan, token + 1, &next);
    uint32_t first = token - is_the(scan, token - 1);
    bool fall = is_form(scan, token, "fall") || is_form(scan, token, "spring");
    if (year) {
        give(out, first, next, DGM_GRAIN_SEASON);
        return give_season(out, year, sense.value, true);
    }
    if (fall && !is_form(scan, token - 1, "in")) {
        return false;
    }
    uint8_t rel = scan->doc->token.at[token].rel;
    return rel != DGM_REL_COMPOUND && rel != DGM_REL_FLAT &&
           give(out, token, token + 1, DGM_GRAIN_VAGUE);
}

static bool holiday(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    if (sense.word != DGM_TW_HOLIDAY ||
        !(scan->doc->token.at[token].flags & DGM_TOKEN_CAPITAL) ||
        scan->doc->token.at[token].rel == DGM_REL_COMPOUND) {
        return false;
    }
    bool eve = is_form(scan, token + 1, "Eve");
    uint32_t next = token + 1 +
                    (eve || is_form(scan, token + 1, "Day") ||
                     is_form(scan, token + 1, "Sunday"));
    bool alone = next == token + 1;
    int32_t year = year_behind(scan, next, &next);
    bool absolute = year != 0;
    give(out, token, next, DGM_GRAIN_VAGUE);
    if (!absolute && (alone || !guess_year(scan, token, 12, 25, &year))) {
        return !alone;
    }
    int32_t day = sense.value == 0   ? dgm_day_number(year, 12, 25)
                  : sense.value == 1 ? dgm_easter(year)
                                     : dgm_day_number(year, 10, 31);
    return give_days(out, DGM_GRAIN_DAY, day - eve, day - eve, absolute);
}

/* early 1980s | late September | mid-August */
static bool staged(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    dgm_timesense stage = sense_at(scan, token);
    if (stage.word != DGM_TW_STAGE) {
        return false;
    }
    uint32_t at = token + 1 + is_dash(scan, token + 1);
    if (at >= scan->end ||
        !(plain_decade(scan, at, out) || century(scan, at, out) ||
          month_first(scan, at, out) || plain_year(scan, at, out) ||
          season(scan, at, out))) {
        return false;
    }
    out->first = token - is_the(scan, token - 1);
    if (out->grain == DGM_GRAIN_DECADE && out->valued) {
        int32_t year = dgm_day_from(out->from).year;
        int32_t from = stage.value < 0 ? year : year + (stage.value ? 5 : 3);
        int32_t to = stage.value < 0 ? year + 4 : year + (stage.value ? 9 : 6);
        return give_days(out, DGM_GRAIN_RANGE, dgm_day_number(from, 1, 1),
                         dgm_day_number(to, 12, 31), true);
    }
    return true;
}

/* that year | that day | the same month: of the date before */
static bool same_unit(const dgm_timescan *scan, uint32_t token,
                      dgm_timefind *out)
{
    bool that = is_form(scan, token, "that") || is_form(scan, token, "That");
    bool same =
        is_form(scan, token, "same") || is_form(scan, token + 1, "same");
    uint32_t at = token + 1 + (that && same);
    dgm_timesense unit = sense_at(scan, at);
    if (!(that || is_form(scan, token, "same")) || unit.word != DGM_TW_UNIT ||
        !(unit.value == DGM_TU_DAY || unit.value == DGM_TU_YEAR ||
          unit.value == DGM_TU_MONTH) ||
        (that && !same && unit.value == DGM_TU_DAY)) {
        return false;
    }
    if (that && scan->doc->token.at[token].rel == DGM_REL_MARK) {
        return false;
    }
    give(out, token - (!that && is_the(scan, token - 1)), at + 1,
         DGM_GRAIN_VAGUE);
    return !scan->has_recent || give_unit(out, unit_of(unit), scan->recent);
}

bool dgm_time_match(const dgm_timescan *scan, uint32_t token, uint32_t floor,
                    dgm_timefind *out)
{
    dgm_timesense sense = sense_at(scan, token);
    uint16_t flags = scan->doc->token.at[token].flags;
    bool found = false;
    switch (sense.word) {
    case DGM_TW_MONTH:
        found = month_first(scan, token, out);
        break;
    case DGM_TW_WEEKDAY:
        found = weekday(scan, token, out);
        break;
    case DGM_TW_SEASON:
        found = season(scan, token, out);
        break;
    case DGM_TW_NUMBER:
    case DGM_TW_VAGUE:
    case DGM_TW_ARTICLE:
        found = counted(scan, token, out);
        break;
    case DGM_TW_ORDINAL:
        found = century(scan, token, out) || day_first(scan, token, out);
        break;
    case DGM_TW_NEAR:
        found = near_day(scan, token, out);
        break;
    case DGM_TW_SHIFT:
        found = shifted(scan, token, out);
        break;
    case DGM_TW_STAGE:
        found = staged(scan, token, out);
        break;
    case DGM_TW_HOLIDAY:
        found = holiday(scan, token, out);
        break;
    case DGM_TW_DECADE:
        found = word_decade(scan, token, out);
        break;
    default:
        if (flags & DGM_TOKEN_NUMERIC) {
            found = day_first(scan, token, out) || century(scan, token, out) ||
                    counted(scan, token, out) ||
                    plain_decade(scan, token, out) ||
                    plain_year(scan, token, out) || numeric(scan, token, out);
        } else if (flags & DGM_TOKEN_WORD) {
            dgm_str form = form_at(scan, token);
            bool mark =
                form.len >= 4 && form.len <= 8 &&
                (form.ptr[0] == '\'' || (unsigned char)form.ptr[0] == 0xE2);
            found = mark ? plain_decade(scan, token, out)
                         : form.len == 4 && same_unit(scan, token, out);
        }
    }
    return found && out->first >= floor && out->last <= scan->end;
}
