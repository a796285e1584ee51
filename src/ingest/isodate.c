/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A text is split into runs of digits and runs of letters.  dgm_isodate takes
 * any date among them, since the whole field is about one; dgm_isodate_find
 * wants the parts of a date side by side, since other words stand around it.
 */
#include "ingest/isodate.h"

#include "base/iso.h"
#include "ingest/english.h"

#include <stdio.h>
#include <string.h>

/* Longer strings are searched no further. */
#define FIELD_MAX 96
#define FIND_MAX  256
#define PART_MAX  64

typedef struct date {
    unsigned year;
    unsigned month; /* 0 unknown */
    unsigned day;   /* 0 unknown */
} date;

/* A run of digits or letters, and what stands before it. */
typedef struct part {
    dgm_str word;
    unsigned value; /* of digits */
    bool number;
    uint8_t gap; /* bytes between it and the part before, at most 255 */
    char before; /* last character between, 0 at the beginning */
} part;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool date_valid(const date *self)
{
    if (self->year < 1000 || self->year > 2999 || self->month > 12 ||
        (self->day > 0 && self->month == 0)) {
        return false;
    }
    return self->day == 0 ||
           self->day <= dgm_iso_days(self->year, self->month);
}

/* 1 is Monday; Sakamoto's method. */
static unsigned date_weekday(const date *self)
{
    static const unsigned char shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    unsigned year = self->year - (self->month < 3);
    unsigned sunday_based = (year + year / 4 - year / 100 + year / 400 +
                             shift[self->month - 1] + self->day) %
                            7;
    return sunday_based == 0 ? 7 : sunday_based;
}

static void date_write(const date *self, char out[11])
{
    if (self->day > 0) {
        (void)snprintf(out, 11, "%04u-%02u-%02u", self->year % 10000,
                       self->month % 100, self->day % 100);
    } else if (self->month > 0) {
        (void)snprintf(out, 11, "%04u-%02u", self->year % 10000,
                       self->month % 100);
    } else {
        (void)snprintf(out, 11, "%04u", self->year % 10000);
    }
}

static uint32_t split(dgm_str text, part *out)
{
    uint32_t count = 0;
    uint32_t end = 0; /* of the part before */
    for (uint32_t i = 0; i < text.len && count < PART_MAX;) {
        bool number = is_digit(text.ptr[i]);
        if (!number && !is_letter(text.ptr[i])) {
            i++;
            continue;
        }
        part *p = &out[count++];
        *p = (part){.number = number,
                    .gap = (uint8_t)(i - end < 255 ? i - end : 255),
                    .before = i > 0 ? text.ptr[i - 1] : '\0',
                    .word = {text.ptr + i, 0}};
        while (i < text.len &&
               (number ? is_digit(text.ptr[i]) : is_letter(text.ptr[i]))) {
            if (number && p->word.len < 9) {
                p->value = p->value * 10 + (unsigned)(text.ptr[i] - '0');
            }
            p->word.len++;
            i++;
        }
        end = i;
    }
    return count;
}

/* -------------------------------------------------------- forms of a date */

/* 20260508, also with a time behind it. */
static bool from_run(const part *p, date *out)
{
    if (p->word.len != 8 && p->word.len != 12 && p->word.len != 14) {
        return false;
    }
    unsigned digit[8];
    for (int i = 0; i < 8; i++) {
        digit[i] = (unsigned)(p->word.ptr[i] - '0');
    }
    *out = (date){digit[0] * 1000 + digit[1] * 100 + digit[2] * 10 + digit[3],
                  digit[4] * 10 + digit[5], digit[6] * 10 + digit[7]};
    return out->month > 0 && out->day > 0;
}

static bool joins(char c)
{
    return c == '-' || c == '/' || c == '.';
}

static bool is_short_number(const part *p)
{
    return p->number && p->word.len <= 2;
}

/* Whether two numbers behind the first are joined to it by the same mark. */
static bool joined(const part *p, uint32_t count)
{
    return count > 2 && p[1].number && p[2].number && joins(p[1].before) &&
           p[2].before == p[1].before;
}

/* 2026-05-08, 2026/05, 2026. */
static bool from_year_first(const part *p, uint32_t count, date *out)
{
    *out = (date){.year = p[0].value};
    if (count > 1 && is_short_number(&p[1]) && joins(p[1].before)) {
        out->month = p[1].value;
        if (joined(p, count) && is_short_number(&p[2])) {
            out->day = p[2].value;
        }
        return out->month > 0;
    }
    return count == 1;
}

/* 25/06/2026, 25.6.2026: where day and month cannot be confused, or the order
 * is known, or the weekday (0: none is given) fits one of the two days only.
 */
static bool from_year_last(const part *p, uint32_t count, unsigned weekday,
                           dgm_date_order order, date *out)
{
    if (!joined(p, count) || p[2].word.len != 4) {
        return false;
    }
    date day_first = {p[2].value, p[1].value, p[0].value};
    date month_first = {p[2].value, p[0].value, p[1].value};
    if (p[1].before == '.' || p[0].value > 12 || p[0].value == p[1].value) {
        *out = day_first;
        return true;
    }
    *out = month_first;
    if (p[1].value > 12) {
        return true;
    }
    if (weekday == 0) {
        *out = order == DGM_ORDER_DAY ? day_first : month_first;
        return order != DGM_ORDER_UNKNOWN;
    }
    bool day_fits = date_valid(&day_first) && day_first.month > 0 &&
                    day_first.day > 0 && date_weekday(&day_first) == weekday;
    bool month_fits = date_valid(&month_first) && month_first.month > 0 &&
                      month_first.day > 0 &&
                      date_weekday(&month_first) == weekday;
    *out = day_fits ? day_first : month_first;
    return day_fits != month_fits;
}

/* Day, month name and year around the name. */
static bool from_words(const part *p, uint32_t count, date *out)
{
    for (uint32_t i = 0; i < count; i++) {
        unsigned month = p[i].number ? 0 : dgm_english_month(p[i].word);
        if (month == 0) {
            continue;
        }
        *out = (date){.month = month};
        /* "12 April", "12th of April" */
        for (uint32_t k = 1; k <= 3 && k <= i; k++) {
            if (p[i - k].number) {
                out->day = p[i - k].word.len <= 2 ? p[i - k].value : 0;
                break;
            }
            if (!dgm_english_is(p[i - k].word, DGM_ENGLISH_ORDINAL_END) &&
                !dgm_english_is(p[i - k].word, DGM_ENGLISH_OF)) {
                break;
            }
        }
        for (uint32_t k = i + 1; k < count && k <= i + 7; k++) {
            if (p[k].number && p[k].word.len == 4) {
                out->year = p[k].value;
                break;
            }
            if (p[k].number && p[k].word.len <= 2 && out->day == 0) {
                out->day = p[k].value;
            } else if (p[k].number && p[k].word.len == 2 && k == i + 1) {
                /* RFC 822 wrote two digits. */
                out->year = p[k].value + (p[k].value < 70 ? 2000 : 1900);
                break;
            }
        }
        if (out->year > 0) {
            return true;
        }
    }
    return false;
}

static bool read_field(dgm_str text, dgm_date_order order, char out[11])
{
    part all[PART_MAX];
    date found = {0};
    text = dgm_str_trim(text);
    text.len = text.len < FIELD_MAX ? text.len : FIELD_MAX;
    uint32_t count = split(text, all);
    out[0] = '\0';
    if (count == 0) {
        return false;
    }
    const part *p = all;
    unsigned weekday = p->number ? 0 : dgm_english_weekday(p->word);
    p += weekday > 0 && count > 1;
    count -= weekday > 0 && count > 1;
    for (uint32_t i = 0; i < count && weekday == 0; i++) {
        weekday = p[i].number ? 0 : dgm_english_weekday(p[i].word);
    }
    bool read =
        (p->number && from_run(p, &found)) ||
        (p->number && p->word.len == 4 && from_year_first(p, count, &found)) ||
        (is_short_number(p) &&
         from_year_last(p, count, weekday, order, &found)) ||
        from_words(p, count, &found);
    if (!read || !date_valid(&found)) {
        return false;
    }
    date_write(&found, out);
    return true;
}

bool dgm_isodate(dgm_str text, char out[11])
{
    return read_field(text, DGM_ORDER_UNKNOWN, out);
}

bool dgm_isodate_field(dgm_str text, dgm_date_order order, char out[11])
{
    text = dgm_str_trim(text);
    bool digits = text.len == 10 || text.len == 13;
    double time = 0;
    for (uint32_t i = 0; digits && i < text.len; i++) {
        digits = is_digit(text.ptr[i]);
        time = time * 10 + (text.ptr[i] - '0');
    }
    return digits ? dgm_isodate_epoch(time, out)
                  : read_field(text, order, out);
}

bool dgm_isodate_epoch(double time, char out[11])
{
    static const double seconds_a_day = 86400;
    static const double last_second = 4102444800; /* 2100-01-01 */
    out[0] = '\0';
    time = time >= last_second ? time / 1000 : time;
    if (!(time >= 0 && time < last_second)) {
        return false;
    }
    unsigned day = (unsigned)(time / seconds_a_day);
    date found = {1970, 1, 1};
    /* No year before 2100 that four divides is a common one. */
    for (unsigned size; day >= (size = found.year % 4 == 0 ? 366 : 365);) {
        day -= size;
        found.year++;
    }
    for (unsigned size;
         day >= (size = dgm_iso_days(found.year, found.month));) {
        day -= size;
        found.month++;
    }
    found.day = day + 1;
    date_write(&found, out);
    return true;
}

/* ---------------------------------------------------------- among words */

/* Whether a part stands close enough to the one before to belong to the same
 * date: nothing between but blanks and a comma, full stop or mark. */
static bool follows(const part *p)
{
    return p->gap <= 2 && p->before != '\n' && p->before != ')';
}

static bool is_word(const part *p, dgm_english list)
{
    return !p->number && dgm_english_is(p->word, list);
}

/* The number of parts of an ordinal's ending and "of": "th of". */
static uint32_t ordinal_size(const part *p, uint32_t count)
{
    bool ending =
        count > 0 && p->gap == 0 && is_word(p, DGM_ENGLISH_ORDINAL_END);
    bool of = count > ending && follows(&p[ending]) &&
              is_word(&p[ending], DGM_ENGLISH_OF);
    return (uint32_t)ending + of;
}

static bool is_year(const part *p)
{
    return p->number && p->word.len == 4 && follows(p);
}

/* 9 June 2015 | 9th of June, 2015 | 9-Jun-2015; the parts read, or 0. */
static uint32_t day_leads(const part *p, uint32_t count, date *out)
{
    uint32_t at = 1 + ordinal_size(p + 1, count - 1);
    unsigned month = at + 1 < count && follows(&p[at]) && !p[at].number
                         ? dgm_english_month(p[at].word)
                         : 0;
    if (month == 0 || !is_year(&p[at + 1])) {
        return 0;
    }
    *out = (date){p[at + 1].value, month, p[0].value};
    return at + 2;
}

/* June 9, 2015 | June 9th 2015 | June 2015 */
static uint32_t month_leads(const part *p, uint32_t count, bool no_day,
                            date *out)
{
    *out = (date){.month = dgm_english_month(p[0].word)};
    if (out->month == 0 || count < 2 || !follows(&p[1]) || !p[1].number) {
        return 0;
    }
    if (is_year(&p[1]) && no_day) {
        out->year = p[1].value;
        return 2;
    }
    uint32_t at = 2 + ordinal_size(p + 2, count - 2);
    if (!is_short_number(&p[1]) || at >= count || !is_year(&p[at])) {
        return 0;
    }
    out->day = p[1].value;
    out->year = p[at].value;
    return at + 1;
}

/* 2015-06-09 | 2015/Jun/09 | 20150609 */
static uint32_t year_leads(const part *p, uint32_t count, date *out)
{
    if (from_run(p, out)) {
        return 1;
    }
    if (p[0].word.len != 4 || count < 3 || !joins(p[1].before) ||
        p[2].before != p[1].before || p[1].gap != 1 || p[2].gap != 1 ||
        !is_short_number(&p[2])) {
        return 0;
    }
    unsigned month = p[1].number ? p[1].value : dgm_english_month(p[1].word);
    *out = (date){p[0].value, month, p[2].value};
    return month > 0 && p[1].word.len <= 9 ? 3 : 0;
}

/* The number of parts of the date that begins at p[0], or 0. */
static uint32_t date_size(const part *p, uint32_t count, unsigned weekday,
                          dgm_date_order order, bool no_day, date *out)
{
    uint32_t size = 0;
    if (!p->number) {
        size = month_leads(p, count, no_day, out);
    } else if (is_short_number(p)) {
        size = day_leads(p, count, out);
        if (weekday == 0 && count > 3 && !p[3].number && follows(&p[3])) {
            weekday = dgm_english_weekday(p[3].word);
        }
        if (size == 0 && from_year_last(p, count, weekday, order, out) &&
            p[1].gap == 1 && p[2].gap == 1) {
            size = 3;
        }
    } else {
        size = year_leads(p, count, out);
    }
    bool told = out->month > 0 && (out->day > 0 || no_day) &&
                out->year >= 1700 && out->year < 2100;
    return size > 0 && told && date_valid(out) ? size : 0;
}

bool dgm_isodate_find(dgm_str text, uint32_t from, bool month,
                      dgm_date_order order, dgm_isodate_hit *out)
{
    part all[PART_MAX];
    *out = (dgm_isodate_hit){.iso = ""};
    from = from < text.len ? from : text.len;
    dgm_str rest = {text.ptr + from, text.len - from};
    rest.len = rest.len < FIND_MAX ? rest.len : FIND_MAX;
    uint32_t count = split(rest, all);
    for (uint32_t i = 0; i < count; i++) {
        const part *p = &all[i];
        /* "B20150609" and "x9" are parts of names. */
        bool glued = i > 0 && p->gap == 0 && p[-1].number != p->number;
        unsigned weekday = i > 0 && !p[-1].number && p->gap <= 2
                               ? dgm_english_weekday(p[-1].word)
                               : 0;
        date found = {0};
        uint32_t size =
            glued ? 0 : date_size(p, count - i, weekday, order, month, &found);
        if (size == 0) {
            continue;
        }
        const part *first = weekday > 0 ? p - 1 : p;
        const part *last = p + size - 1;
        out->begin = (uint32_t)(first->word.ptr - text.ptr);
        out->end = (uint32_t)(last->word.ptr - text.ptr) + last->word.len;
        out->weekday = weekday > 0;
        date_write(&found, out->iso);
        return true;
    }
    return false;
}

/* ------------------------------------------------------- day or month first
 */

static char small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* English of the countries that put the month first has no other order. */
static dgm_date_order language_order(dgm_str language)
{
    char code[6] = "";
    for (uint32_t i = 0; i < language.len && i < 5; i++) {
        code[i] = small_letter(language.ptr[i] == '_' ? '-' : language.ptr[i]);
    }
    if (code[0] == '\0' || code[1] == '\0' ||
        (code[2] != '\0' && code[2] != '-')) {
        return DGM_ORDER_UNKNOWN;
    }
    bool english = memcmp(code, "en", 2) == 0;
    if (english && code[3] == '\0') {
        return DGM_ORDER_UNKNOWN;
    }
    bool month =
        memcmp(code, "en-us", 5) == 0 || memcmp(code, "en-ph", 5) == 0;
    return month ? DGM_ORDER_MONTH : DGM_ORDER_DAY;
}

/* The domains of countries, but for those that are sold to all. */
static dgm_date_order domain_order(dgm_str domain)
{
    static const char sold[] = "io tv co me ai cc ly fm to gg ws la vc";
    char code[3] = "";
    if (domain.len == 3 &&
        (dgm_str_is(domain, "gov") || dgm_str_is(domain, "mil"))) {
        return DGM_ORDER_MONTH;
    }
    if (domain.len != 2) {
        return DGM_ORDER_UNKNOWN;
    }
    code[0] = small_letter(domain.ptr[0]);
    code[1] = small_letter(domain.ptr[1]);
    if (strstr(sold, code)) {
        return DGM_ORDER_UNKNOWN;
    }
    bool month = strcmp(code, "us") == 0 || strcmp(code, "ph") == 0;
    return month ? DGM_ORDER_MONTH : DGM_ORDER_DAY;
}

dgm_date_order dgm_date_order_of(dgm_str language, dgm_str url)
{
    const char *host = url.len > 0 ? memmem(url.ptr, url.len, "://", 3) : NULL;
    uint32_t begin = host ? (uint32_t)(host - url.ptr) + 3 : url.len;
    uint32_t end = begin;
    uint32_t dot = UINT32_MAX;
    while (end < url.len && url.ptr[end] != '/' && url.ptr[end] != ':' &&
           url.ptr[end] != '?') {
        dot = url.ptr[end] == '.' ? end : dot;
        end++;
    }
    dgm_date_order domain =
        dot == UINT32_MAX
            ? DGM_ORDER_UNKNOWN
            : domain_order((dgm_str){url.ptr + dot + 1, end - dot - 1});
    /* Pages are often made with a tool that says en-US of all. */
    return domain != DGM_ORDER_UNKNOWN ? domain : language_order(language);
}
