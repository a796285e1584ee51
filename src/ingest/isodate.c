/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/isodate.h"

#include <stdio.h>
#include <string.h>

/* Longer strings are searched no further. */
#define TEXT_MAX 96
#define PART_MAX 12

struct date {
    unsigned year;
    unsigned month; /* 0 unknown */
    unsigned day;   /* 0 unknown */
};

/* A run of digits or letters, and what stands before it. */
struct part {
    dgm_str word;
    unsigned value; /* of digits */
    bool number;
    char before; /* last character between, 0 at the beginning */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static unsigned month_of(dgm_str word)
{
    static const char *const name[] = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    for (unsigned i = 0; i < 12 && word.len >= 3; i++) {
        if (word.len <= strlen(name[i]) &&
            dgm_same_letters(word.ptr, name[i], word.len)) {
            return i + 1;
        }
    }
    return word.len == 4 && dgm_same_letters(word.ptr, "sept", 4) ? 9 : 0;
}

static bool date_valid(const struct date *date)
{
    static const unsigned char days[] = {31, 29, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
    if (date->year < 1000 || date->year > 2999 || date->month > 12 ||
        (date->day > 0 && date->month == 0)) {
        return false;
    }
    bool leap = (date->year % 4 == 0 && date->year % 100 != 0) ||
                date->year % 400 == 0;
    return date->day == 0 || (date->day <= days[date->month - 1] &&
                              (date->month != 2 || date->day < 29 || leap));
}

static uint32_t split(dgm_str text, struct part *part)
{
    uint32_t count = 0;
    uint32_t len = text.len < TEXT_MAX ? text.len : TEXT_MAX;
    for (uint32_t i = 0; i < len && count < PART_MAX;) {
        bool number = is_digit(text.ptr[i]);
        if (!number && !is_letter(text.ptr[i])) {
            i++;
            continue;
        }
        struct part *p = &part[count++];
        *p = (struct part){.number = number,
                           .before = i > 0 ? text.ptr[i - 1] : '\0',
                           .word = {text.ptr + i, 0}};
        while (i < len &&
               (number ? is_digit(text.ptr[i]) : is_letter(text.ptr[i]))) {
            if (number && p->word.len < 9) {
                p->value = p->value * 10 + (unsigned)(text.ptr[i] - '0');
            }
            p->word.len++;
            i++;
        }
    }
    return count;
}

/* 20260508, also with a time behind it. */
static bool from_run(const struct part *p, struct date *date)
{
    if (p->word.len != 8 && p->word.len != 12 && p->word.len != 14) {
        return false;
    }
    unsigned digit[8];
    for (int i = 0; i < 8; i++) {
        digit[i] = (unsigned)(p->word.ptr[i] - '0');
    }
    *date = (struct date){digit[0] * 1000 + digit[1] * 100 + digit[2] * 10 +
                              digit[3],
                          digit[4] * 10 + digit[5], digit[6] * 10 + digit[7]};
    return date->month > 0 && date->day > 0;
}

static bool joins(char c)
{
    return c == '-' || c == '/' || c == '.';
}

/* 2026-05-08, 2026/05, 2026. */
static bool from_year_first(const struct part *p, uint32_t count,
                            struct date *date)
{
    *date = (struct date){.year = p[0].value};
    if (count > 1 && p[1].number && p[1].word.len <= 2 && joins(p[1].before)) {
        date->month = p[1].value;
        if (count > 2 && p[2].number && p[2].word.len <= 2 &&
            p[2].before == p[1].before) {
            date->day = p[2].value;
        }
        return date->month > 0;
    }
    return count == 1;
}

/* 25/06/2026, 25.6.2026: only where day and month cannot be confused. */
static bool from_year_last(const struct part *p, uint32_t count,
                           struct date *date)
{
    if (count < 3 || !p[1].number || !p[2].number || p[2].word.len != 4 ||
        !joins(p[1].before) || p[2].before != p[1].before) {
        return false;
    }
    unsigned a = p[0].value;
    unsigned b = p[1].value;
    if (p[1].before == '.' || a > 12 || a == b) {
        *date = (struct date){p[2].value, b, a};
        return true;
    }
    *date = (struct date){p[2].value, a, b};
    return b > 12;
}

/* Day, month name and year around the name. */
static bool from_words(const struct part *p, uint32_t count, struct date *date)
{
    for (uint32_t i = 0; i < count; i++) {
        unsigned month = p[i].number ? 0 : month_of(p[i].word);
        if (month == 0) {
            continue;
        }
        *date = (struct date){.month = month};
        /* "12 April", "12th of April" */
        for (uint32_t k = 1; k <= 3 && k <= i && date->day == 0; k++) {
            if (p[i - k].number) {
                date->day = p[i - k].word.len <= 2 ? p[i - k].value : 0;
                break;
            }
        }
        for (uint32_t k = i + 1; k < count && k <= i + 4; k++) {
            if (p[k].number && p[k].word.len == 4) {
                date->year = p[k].value;
                break;
            }
            if (p[k].number && p[k].word.len <= 2 && date->day == 0) {
                date->day = p[k].value;
            } else if (p[k].number && p[k].word.len == 2 && k == i + 1) {
                /* RFC 822 wrote two digits. */
                date->year = p[k].value + (p[k].value < 70 ? 2000 : 1900);
                break;
            }
        }
        if (date->year > 0) {
            return true;
        }
    }
    return false;
}

bool dgm_isodate(dgm_str text, char out[11])
{
    struct part part[PART_MAX];
    struct date date = {0};
    text = dgm_str_trim(text);
    uint32_t count = split(text, part);
    out[0] = '\0';
    if (count == 0) {
        return false;
    }
    const struct part *p = part;
    bool found =
        (p->number && from_run(p, &date)) ||
        (p->number && p->word.len == 4 && from_year_first(p, count, &date)) ||
        (p->number && p->word.len <= 2 && from_year_last(p, count, &date)) ||
        from_words(p, count, &date);
    if (!found || !date_valid(&date)) {
        return false;
    }
    if (date.day > 0) {
        (void)snprintf(out, 11, "%04u-%02u-%02u", date.year % 10000,
                       date.month % 100, date.day % 100);
    } else if (date.month > 0) {
        (void)snprintf(out, 11, "%04u-%02u", date.year % 10000,
                       date.month % 100);
    } else {
        (void)snprintf(out, 11, "%04u", date.year % 10000);
    }
    return true;
}
