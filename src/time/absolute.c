/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dates that a calendar gives: days, months, years, decades, centuries,
 * seasons, quarters, feasts.  A day or month without a year takes it from the
 * text (find.h).
 */
#include "time/find.h"
#include "time/governor.h"

/* A century's first and last quarter are early and late, a decade's first and
 * last half. */
#define CENTURY_PART 25
#define DECADE_PART  5

/* ---------------------------------------------------------- days and months
 */

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
static bool month_first(const dgm_timescan *scan, uint32_t token,
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
static bool day_first(const dgm_timescan *scan, uint32_t token,
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
static bool day_alone(const dgm_timescan *scan, uint32_t token,
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
        anchor = scan->today;
    }
    dgm_ymd at = dgm_day_from(anchor);
    dgm_find_start(out, token - 1, token + 1, DGM_GRAIN_DAY);
    return day <= dgm_month_length(at.year, at.month) &&
           dgm_find_monthday(scan, out, token, at.year, at.month, day);
}

/* Numbers of a date in one token, with what separates them. */
typedef struct parts {
    int32_t number[3];
    uint32_t width[3];
    uint32_t count;
    char mark;
    uint32_t read; /* bytes */
} parts;

static bool read_parts(dgm_str form, parts *out)
{
    *out = (parts){.count = 0};
    for (; out->read < form.len; out->read++) {
        char c = form.ptr[out->read];
        if (c >= '0' && c <= '9' && out->width[out->count] < 4) {
            out->number[out->count] = out->number[out->count] * 10 + (c - '0');
            out->width[out->count]++;
        } else if ((c == '-' || c == '/' || c == '.') && out->count < 2 &&
                   (out->mark == 0 || out->mark == c) &&
                   out->width[out->count] > 0) {
            out->mark = c;
            out->count++;
        } else {
            break;
        }
    }
    return out->count > 0 && out->width[out->count] > 0;
}

/* 12/05/2015 is read as the day that lies nearer to publication when one is
 * within two months of it and the other isn't; else the month leads. */
static bool day_leads(const dgm_timescan *scan, int32_t year, int32_t first,
                      int32_t second)
{
    if (first > 12 || second > 12 || !scan->has_today) {
        return first > 12;
    }
    int32_t month = dgm_day_number(year, first, second) - scan->today;
    int32_t day = dgm_day_number(year, second, first) - scan->today;
    month = month < 0 ? -month : month;
    day = day < 0 ? -day : day;
    return day <= 61 && month > 61;
}

/* 2015-03-01, 2015-03-01T09:30Z, 3/1/2015, 01.03.2015, 9/11 */
static bool numeric(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    parts p;
    if (form.len < 6 || !read_parts(form, &p) || p.count != 2) {
        return false;
    }
    bool timed =
        p.mark == '-' && p.read == 10 && form.len > 10 && form.ptr[10] == 'T';
    int32_t year = p.number[0];
    int32_t month = p.number[1];
    int32_t day = p.number[2];
    if ((p.read != form.len && !timed) ||
        (p.width[0] != 4 && p.width[2] != 4 && p.mark != '/')) {
        return false;
    }
    if (p.width[0] != 4) {
        year = p.number[2] + (p.width[2] == 4    ? 0
                              : p.number[2] < 50 ? 2000
                                                 : 1900);
        if (p.number[0] < 1 || p.number[0] > 31 || p.number[1] < 1 ||
            p.number[1] > 31 || year < 1000 || year > 9999) {
            return false;
        }
        bool leads =
            p.mark == '.' || day_leads(scan, year, p.number[0], p.number[1]);
        month = leads ? p.number[1] : p.number[0];
        day = leads ? p.number[0] : p.number[1];
    }
    if (year < 1000 || !dgm_day_valid(year, month, day)) {
        return false;
    }
    dgm_find_start(out, token, token + 1, DGM_GRAIN_DAY);
    return dgm_find_monthday(scan, out, token, year, month, day);
}

/* -------------------------------------------------------------------- years
 */

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
static int32_t short_year(const dgm_timescan *scan, uint32_t token,
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
        last = short_year(scan, token + 2, year);
    }
    if (last == 0) {
        return false;
    }
    dgm_find_start(out, token, token + 3, DGM_GRAIN_RANGE);
    return dgm_find_years(out, DGM_GRAIN_RANGE, year, last);
}

/* 2013/14 and 2013/2014 in one token */
static bool slashed_years(const dgm_timescan *scan, uint32_t token,
                          dgm_timefind *out)
{
    parts p;
    dgm_str form = dgm_token_form(scan->doc, token);
    if (!read_parts(form, &p) || p.count != 1 || p.read != form.len ||
        p.mark != '/' || p.width[0] != 4 || p.number[0] < 1000 ||
        p.number[0] > 2199) {
        return false;
    }
    int32_t last = p.width[1] == 2   ? p.number[0] / 100 * 100 + p.number[1]
                   : p.width[1] == 4 ? p.number[1]
                                     : 0;
    dgm_find_start(out, token, token + 1, DGM_GRAIN_RANGE);
    return last > p.number[0] && last < 2200 &&
           dgm_find_years(out, DGM_GRAIN_RANGE, p.number[0], last);
}

/* "94" behind "1892 -" */
static bool second_year(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    if (token < scan->begin + 2 || !dgm_time_dash(scan, token - 1)) {
        return false;
    }
    int32_t year = dgm_time_year(scan, token - 2);
    int32_t last = year ? short_year(scan, token, year) : 0;
    return last != 0 && scan->has_recent &&
           dgm_day_from(scan->recent).year == year &&
           dgm_find_start(out, token, token + 1, DGM_GRAIN_YEAR) &&
           dgm_find_years(out, DGM_GRAIN_YEAR, last, last);
}

static bool plain_year(const dgm_timescan *scan, uint32_t token,
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
static dgm_timesense era_at(const dgm_timescan *scan, uint32_t token)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    bool marked = sense.word == DGM_TW_ERA &&
                  ((scan->doc->token.at[token].flags & DGM_TOKEN_UPPER) ||
                   dgm_token_form(scan->doc, token).ptr[1] == '.');
    return marked ? sense : (dgm_timesense){DGM_TW_NONE, 0};
}

/* 44 BC | 842 AD | AD 842 | 1200 to 400 BCE: any year with its era */
static bool era_year(const dgm_timescan *scan, uint32_t token,
                     dgm_timefind *out)
{
    bool ordinal;
    int32_t year = dgm_time_digits(dgm_token_form(scan->doc, token), &ordinal);
    if (year < 1 || ordinal) {
        return false;
    }
    uint32_t first = token;
    uint32_t last = token + 1;
    dgm_timesense era = era_at(scan, token + 1);
    if (era.word == DGM_TW_ERA) {
        last++;
    } else if (token > scan->begin &&
               dgm_time_word(scan, token - 1, DGM_TW_ERA) &&
               dgm_time_sense(scan, token - 1).value == 0) {
        first--;
        era = era_at(scan, token - 1);
    } else if (dgm_time_to(scan, token + 1)) {
        uint32_t at = token + 2 + dgm_time_is(scan, token + 2, DGM_WORD_ABOUT);
        era = era_at(scan, at + 1);
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
static bool apostrophe_year(const dgm_timescan *scan, uint32_t token,
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

/* "the", "early", "late", "mid" before it. */
static bool after_the_or_stage(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_the(scan, token) ||
           dgm_time_word(scan, token - 1, DGM_TW_STAGE);
}

/* ----------------------------------------------------- decades and centuries
 */

/* 1960s, 1960's, '60s, the '60's */
static bool decade(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    uint32_t next = token + 1;
    bool mark = false;
    while (form.len > 2 &&
           (form.ptr[0] == '\'' || (unsigned char)form.ptr[0] >= 0x80)) {
        form.ptr++;
        form.len--;
        mark = true;
    }
    mark |= dgm_time_after(scan, token, DGM_WORD_APOSTROPHE);
    uint32_t digits = 0;
    int32_t value = 0;
    while (digits < form.len && digits < 4 && form.ptr[digits] >= '0' &&
           form.ptr[digits] <= '9') {
        value = value * 10 + (form.ptr[digits] - '0');
        digits++;
    }
    bool ends = digits < form.len && form.ptr[form.len - 1] == 's' &&
                form.len - digits <= 5;
    bool owns = false;
    if (digits == form.len && dgm_time_is(scan, next, DGM_WORD_APOSTROPHE_S)) {
        ends = true;
        next++;
        /* "the 1960's" is a decade, "2030's goals" a year. */
        owns = digits == 4 && !dgm_time_the(scan, token) &&
               dgm_time_inside(scan, next) &&
               scan->doc->token.at[next].upos != DGM_UPOS_PUNCT;
    }
    if (!ends || owns || value % 10 != 0 ||
        !(digits == 4 ||
          (digits == 2 && (mark || after_the_or_stage(scan, token))))) {
        return false;
    }
    if (digits == 2) {
        if (dgm_time_after(scan, token, DGM_WORD_THE) && !mark && value < 20) {
            return false;
        }
        value += 1900;
    }
    if (value < 1000 || value > 2190) {
        return false;
    }
    bool century = value % 100 == 0 && value < 1900;
    dgm_find_start(out, token - dgm_time_the(scan, token), next,
                   DGM_GRAIN_DECADE);
    return dgm_find_years(out, century ? DGM_GRAIN_CENTURY : DGM_GRAIN_DECADE,
                          value, value + (century ? 99 : 9));
}

/* the nineties */
static bool word_decade(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word != DGM_TW_DECADE || !after_the_or_stage(scan, token)) {
        return false;
    }
    dgm_find_start(out, token - dgm_time_the(scan, token), token + 1,
                   DGM_GRAIN_DECADE);
    return dgm_find_years(out, DGM_GRAIN_DECADE, 1900 + sense.value,
                          1909 + sense.value);
}

/* The number of a century, 0 when it is none. */
static int32_t century_number(const dgm_timescan *scan, uint32_t token)
{
    if (!dgm_time_inside(scan, token)) {
        return 0;
    }
    dgm_timesense sense = dgm_time_sense(scan, token);
    bool ordinal = sense.word == DGM_TW_ORDINAL;
    int32_t value =
        ordinal ? sense.value
                : dgm_time_digits(dgm_token_form(scan->doc, token), &ordinal);
    return ordinal && value >= 1 && value <= 50 ? value : 0;
}

static bool give_century(dgm_timefind *out, int32_t number, bool before)
{
    if (before) {
        return dgm_find_years(out, DGM_GRAIN_RANGE, 1 - number * 100,
                              100 - number * 100);
    }
    int32_t first = (number - 1) * 100;
    return number <= 22 && dgm_find_years(out, DGM_GRAIN_CENTURY,
                                          first ? first : 1, first + 99);
}

/* the 19th century | the nineteenth century | 17th-century | 5th century BC |
 * the 15th to the 19th century | twelfth to sixteenth centuries */
static bool century(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    int32_t number = century_number(scan, token);
    if (number == 0) {
        return false;
    }
    uint32_t first = token - dgm_time_the(scan, token);
    uint32_t at = token + 1 + dgm_time_dash(scan, token + 1);
    bool unit = dgm_time_unit(scan, at, DGM_TU_CENTURY);
    int32_t last = 0;
    uint32_t end;
    if (!unit && (dgm_time_to(scan, token + 1) ||
                  dgm_time_is(scan, token + 1, DGM_WORD_OR))) {
        at = token + 2;
        at += dgm_time_is(scan, at, DGM_WORD_THE);
        last = century_number(scan, at);
        at += 1 + dgm_time_dash(scan, at + 1);
        if (last == 0 || !dgm_time_unit(scan, at, DGM_TU_CENTURY)) {
            return false;
        }
        bool both = dgm_time_plural(scan, at);
        end = both ? at + 1 : token + 1;
        last = both ? last : 0;
    } else if (unit) {
        end = at + 1;
    } else {
        return false;
    }
    dgm_timesense era = era_at(scan, at + 1);
    bool before = era.word == DGM_TW_ERA && era.value == 1;
    if (era.word == DGM_TW_ERA && end == at + 1) {
        end++;
    }
    dgm_find_start(out, first, end, DGM_GRAIN_CENTURY);
    if (!give_century(out, number, before)) {
        return false;
    }
    if (last != 0 && last != number) {
        dgm_timefind other = *out;
        return give_century(&other, last, before) && other.to > out->from &&
               dgm_find_days(out, DGM_GRAIN_RANGE, out->from, other.to, true);
    }
    return true;
}

/* ------------------------------------------------ seasons, halves, quarters
 */

/* A season without a year has the one that the past tense asks for; without
 * that it is any year's. */
static bool season_alone(const dgm_timescan *scan, uint32_t token,
                         int32_t season, dgm_timefind *out)
{
    uint32_t first = token - dgm_time_the(scan, token);
    bool inside = dgm_time_after(scan, first, DGM_WORD_IN, DGM_WORD_DURING,
                                 DGM_WORD_OVER, DGM_WORD_SINCE);
    uint8_t rel = scan->doc->token.at[token].rel;
    int32_t year;
    if ((dgm_time_listed(scan, token, DGM_LIST_TIME_SEASON_TWIN) &&
         (!inside || dgm_time_is(scan, token + 1, DGM_WORD_OF))) ||
        rel == DGM_REL_COMPOUND || rel == DGM_REL_FLAT) {
        return false;
    }
    dgm_find_start(out, token, token + 1, DGM_GRAIN_VAGUE);
    if (!inside || first == token || dgm_time_tense(scan, token) >= 0 ||
        !dgm_guess_year(scan, token, season ? season * 3 : 1, 0, &year)) {
        return true;
    }
    out->first = first;
    return dgm_find_season(out, year, season, false);
}

/* summer 2010 | the summer of 2010 | winter 1776-77 | in winter */
static bool season(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    uint8_t upos = scan->doc->token.at[token].upos;
    if (sense.word != DGM_TW_SEASON ||
        !(upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN)) {
        return false;
    }
    uint32_t next;
    int32_t year = dgm_year_behind(scan, token + 1, &next);
    uint32_t first = token - dgm_time_the(scan, token);
    if (year) {
        bool spans = false;
        if (dgm_time_dash(scan, next)) {
            int32_t last = short_year(scan, next + 1, year);
            int32_t other = last ? last : dgm_time_year(scan, next + 1);
            spans = other == year + 1;
        }
        /* A winter of two years is told by both; one year alone is that of
         * its January. */
        dgm_find_start(out, first, next + (spans ? 2 : 0), DGM_GRAIN_SEASON);
        return dgm_find_season(out, year + spans, sense.value, true);
    }
    return season_alone(scan, token, sense.value, out);
}

/* The part numbered `part` of `of` equal ones. */
static bool give_part(dgm_timefind *out, int32_t part, int32_t of)
{
    int32_t first = dgm_day_from(out->from).year;
    int32_t years = dgm_day_from(out->to).year - first + 1;
    if (years == 1) {
        int32_t months = 12 / of;
        return dgm_find_months(out, DGM_GRAIN_RANGE, first,
                               (part - 1) * months + 1, months, true);
    }
    int32_t width = years / of;
    return dgm_find_years(out, DGM_GRAIN_RANGE, first + (part - 1) * width,
                          first + part * width - 1);
}

/* the third quarter of 2014 | the second half of the 19th century | Q3 2014 */
static bool part_of(const dgm_timescan *scan, uint32_t token,
                    dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    int32_t part = sense.value;
    int32_t whole = 4;
    uint32_t at = token + 1;
    uint32_t first = token;
    if (sense.word == DGM_TW_ORDINAL ||
        (sense.word == DGM_TW_SHIFT && sense.value == -1)) {
        if (dgm_time_word(scan, at, DGM_TW_HALF)) {
            whole = 2;
        } else if (!dgm_time_unit(scan, at, DGM_TU_QUARTER)) {
            return false;
        }
        part = sense.word == DGM_TW_SHIFT ? whole : part;
        at++;
        first -= dgm_time_the(scan, token);
        if (part > whole || !dgm_time_is(scan, at, DGM_WORD_OF, DGM_WORD_IN)) {
            return false;
        }
        at++;
    } else if (sense.word != DGM_TW_QUARTER) {
        return false;
    } else {
        at += dgm_time_is(scan, at, DGM_WORD_OF, DGM_WORD_IN, DGM_WORD_COMMA);
    }
    uint32_t next;
    int32_t year = dgm_year_behind(scan, at, &next);
    if (year) {
        dgm_find_start(out, first, next, DGM_GRAIN_RANGE);
        (void)dgm_find_years(out, DGM_GRAIN_RANGE, year, year);
        return give_part(out, part, whole);
    }
    at += dgm_time_is(scan, at, DGM_WORD_THE);
    if (dgm_time_inside(scan, at) &&
        (century(scan, at, out) || decade(scan, at, out) ||
         word_decade(scan, at, out))) {
        out->first = first;
        return give_part(out, part, whole);
    }
    if (scan->has_today && dgm_time_unit(scan, at, DGM_TU_YEAR) &&
        dgm_time_after(scan, at, DGM_WORD_THE)) {
        int32_t now = dgm_day_from(scan->today).year;
        dgm_find_start(out, first, at + 1, DGM_GRAIN_RANGE);
        (void)dgm_find_years(out, DGM_GRAIN_RANGE, now, now);
        return give_part(out, part, whole);
    }
    return false;
}

/* early 1980s | late September | mid-August | the early 19th century */
static bool staged(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
{
    dgm_timesense stage = dgm_time_sense(scan, token);
    bool is_stage = stage.word == DGM_TW_STAGE;
    if (dgm_time_later(scan, token) &&
        dgm_time_after(scan, token, DGM_WORD_THE)) {
        stage.value = dgm_time_is(scan, token, DGM_WORD_LATER) ? 1 : -1;
        is_stage = true;
    }
    uint32_t at = token + 1 + dgm_time_dash(scan, token + 1);
    at += dgm_time_is(scan, at, DGM_WORD_IN, DGM_WORD_OF) + 0U;
    at += dgm_time_is(scan, at, DGM_WORD_THE);
    if (!is_stage || !dgm_time_inside(scan, at) ||
        !(decade(scan, at, out) || word_decade(scan, at, out) ||
          century(scan, at, out) || month_first(scan, at, out) ||
          plain_year(scan, at, out) || season(scan, at, out))) {
        return false;
    }
    bool plain = out->grain == DGM_GRAIN_DECADE;
    out->first = token - dgm_time_the(scan, token);
    if (!out->valued || !(plain || out->grain == DGM_GRAIN_CENTURY)) {
        return true;
    }
    int32_t from = dgm_day_from(out->from).year;
    int32_t last = dgm_day_from(out->to).year;
    int32_t width = plain ? DECADE_PART : CENTURY_PART;
    if (stage.value < 0) {
        last = from + width - plain;
    } else if (stage.value > 0) {
        from = last + 1 - width;
    } else {
        from += plain ? 3 : CENTURY_PART;
        last -= plain ? 3 : CENTURY_PART;
    }
    return dgm_find_years(out, DGM_GRAIN_RANGE, from, last);
}

/* No stage of a decade. */
#define STAGE_NONE 9

/* mid-May, mid-2014, mid-1980s in one token */
static bool glued_stage(const dgm_timescan *scan, uint32_t token,
                        dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    uint32_t mark = 0;
    while (mark < form.len && form.ptr[mark] != '-') {
        mark++;
    }
    if (mark == 0 || mark + 3 > form.len || mark > 5 ||
        form.len - mark - 1 >= 16) {
        return false;
    }
    char word[6] = {0};
    char rest[16] = {0};
    for (uint32_t i = 0; i < mark; i++) {
        word[i] = (char)(form.ptr[i] | 0x20);
    }
    int32_t stage = dgm_lists_value_of(scan->lists, DGM_LIST_TIME_STAGE,
                                       (dgm_str){word, mark}, STAGE_NONE);
    if (stage == STAGE_NONE) {
        return false;
    }
    uint32_t len = form.len - mark - 1;
    for (uint32_t i = 0; i < len; i++) {
        char c = form.ptr[mark + 1 + i];
        rest[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    int32_t month = dgm_lists_value_of(scan->lists, DGM_LIST_MONTH,
                                       (dgm_str){rest, len}, 0);
    if (month > 0) {
        uint32_t next;
        int32_t year = dgm_year_behind(scan, token + 1, &next);
        dgm_find_start(out, token, next, DGM_GRAIN_MONTH);
        return dgm_find_monthday(scan, out, token, year, month, 0);
    }
    bool ordinal;
    int32_t year = dgm_time_digits((dgm_str){rest, 4}, &ordinal);
    if (year < 1500 || year > 2060 ||
        !(len == 4 || (len == 5 && rest[4] == 's'))) {
        return false;
    }
    dgm_find_start(out, token - dgm_time_the(scan, token), token + 1,
                   DGM_GRAIN_YEAR);
    if (len == 4) {
        return dgm_find_years(out, DGM_GRAIN_YEAR, year, year);
    }
    int32_t shift = stage < 0 ? 0 : stage > 0 ? 5 : 3;
    return year % 10 == 0 &&
           dgm_find_years(out, DGM_GRAIN_RANGE, year + shift,
                          year + shift + (shift == 3 ? 3 : 4));
}

/* ------------------------------------------------------------------ phrases
 */

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
static bool feast(const dgm_timescan *scan, uint32_t token, dgm_timefind *out)
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

bool dgm_time_absolute(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    uint16_t flags = scan->doc->token.at[token].flags;
    if (feast(scan, token, out)) {
        return true;
    }
    switch (sense.word) {
    case DGM_TW_MONTH:
        return month_first(scan, token, out);
    case DGM_TW_SEASON:
        return season(scan, token, out);
    case DGM_TW_NUMBER:
        return plain_year(scan, token, out);
    case DGM_TW_ORDINAL:
        return century(scan, token, out) || day_first(scan, token, out) ||
               part_of(scan, token, out);
    case DGM_TW_QUARTER:
    case DGM_TW_SHIFT:
        return part_of(scan, token, out);
    case DGM_TW_STAGE:
    case DGM_TW_AGO:
        return staged(scan, token, out);
    case DGM_TW_DECADE:
        return word_decade(scan, token, out);
    default:
        break;
    }
    if (flags & DGM_TOKEN_NUMERIC) {
        return era_year(scan, token, out) || day_first(scan, token, out) ||
               century(scan, token, out) || decade(scan, token, out) ||
               plain_year(scan, token, out) || numeric(scan, token, out) ||
               slashed_years(scan, token, out) ||
               second_year(scan, token, out) || day_alone(scan, token, out);
    }
    if (sense.word != DGM_TW_NONE || !(flags & DGM_TOKEN_WORD)) {
        return false;
    }
    dgm_str form = dgm_token_form(scan->doc, token);
    if (form.len < 3 || form.len > 16) {
        return false;
    }
    bool mark = form.ptr[0] == '\'' || (unsigned char)form.ptr[0] == 0xE2;
    return mark ? decade(scan, token, out) || apostrophe_year(scan, token, out)
                : glued_stage(scan, token, out);
}
