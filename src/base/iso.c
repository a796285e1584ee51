/* SPDX-License-Identifier: Apache-2.0 */
#include "base/iso.h"

#include <stdio.h>
#include <string.h>

#define YEAR_MIN 1000
#define YEAR_MAX 2999

unsigned dgm_iso_days(unsigned year, unsigned month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[(month - 1) % 12];
}

/* `digits` digits at *at, which moves behind them. */
static bool read_number(dgm_str text, uint32_t *at, uint32_t digits,
                        unsigned *out)
{
    unsigned value = 0;
    if (text.len - *at < digits) {
        return false;
    }
    for (uint32_t i = 0; i < digits; i++) {
        char c = text.ptr[*at + i];
        if (c < '0' || c > '9') {
            return false;
        }
        value = value * 10 + (unsigned)(c - '0');
    }
    *at += digits;
    *out = value;
    return true;
}

static bool read_char(dgm_str text, uint32_t *at, char c)
{
    bool here = *at < text.len && text.ptr[*at] == c;
    *at += here;
    return here;
}

typedef struct iso_date {
    unsigned year;
    unsigned month; /* 0: none */
    unsigned day;   /* 0: none */
} iso_date;

static bool read_date(dgm_str text, uint32_t *at, iso_date *out)
{
    *out = (iso_date){0};
    if (!read_number(text, at, 4, &out->year)) {
        return false;
    }
    if (read_char(text, at, '-') &&
        (!read_number(text, at, 2, &out->month) || out->month == 0)) {
        return false;
    }
    if (out->month > 0 && read_char(text, at, '-') &&
        (!read_number(text, at, 2, &out->day) || out->day == 0)) {
        return false;
    }
    return out->year >= YEAR_MIN && out->year <= YEAR_MAX &&
           out->month <= 12 &&
           (out->day == 0 || out->day <= dgm_iso_days(out->year, out->month));
}

/* "09:30", with seconds and their parts or not. */
static bool read_time(dgm_str text, uint32_t *at)
{
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    if (!read_number(text, at, 2, &hour) || !read_char(text, at, ':') ||
        !read_number(text, at, 2, &minute)) {
        return false;
    }
    if (read_char(text, at, ':')) {
        if (!read_number(text, at, 2, &second)) {
            return false;
        }
        unsigned digit = 0;
        bool parts = read_char(text, at, '.');
        if (parts && !read_number(text, at, 1, &digit)) {
            return false;
        }
        while (parts && read_number(text, at, 1, &digit)) {
        }
    }
    /* A leap second is a second. */
    return hour < 24 && minute < 60 && second <= 60;
}

/* "Z", "+02:00", "+0200", or nothing. */
static bool read_zone(dgm_str text, uint32_t *at)
{
    unsigned hour = 0;
    unsigned minute = 0;
    if (read_char(text, at, 'Z')) {
        return true;
    }
    if (read_char(text, at, '+') || read_char(text, at, '-')) {
        bool read = read_number(text, at, 2, &hour);
        (void)read_char(text, at, ':');
        return read && read_number(text, at, 2, &minute) && hour <= 14 &&
               minute < 60;
    }
    return true;
}

bool dgm_iso_valid(dgm_str date)
{
    iso_date day;
    uint32_t at = 0;
    if (!read_date(date, &at, &day)) {
        return false;
    }
    if (day.day > 0 && read_char(date, &at, 'T') &&
        (!read_time(date, &at) || !read_zone(date, &at))) {
        return false;
    }
    return at == date.len;
}

static void write_day(char out[11], const iso_date *date, bool last)
{
    unsigned month = date->month ? date->month : last ? 12 : 1;
    unsigned day = date->day ? date->day
                   : last    ? dgm_iso_days(date->year, month)
                             : 1;
    (void)snprintf(out, 11, "%04u-%02u-%02u", date->year % 10000, month % 100,
                   day % 100);
}

void dgm_iso_range(dgm_str date, char first[11], char last[11])
{
    const char *slash = date.len ? memchr(date.ptr, '/', date.len) : NULL;
    uint32_t cut = slash ? (uint32_t)(slash - date.ptr) : date.len;
    dgm_str from = {date.ptr, cut};
    dgm_str to = slash ? (dgm_str){slash + 1, date.len - cut - 1} : from;
    iso_date begin;
    iso_date end;
    uint32_t at = 0;
    uint32_t behind = 0;
    first[0] = last[0] = 0;
    if (!read_date(from, &at, &begin) || !read_date(to, &behind, &end) ||
        (at < from.len && from.ptr[at] != 'T') ||
        (behind < to.len && to.ptr[behind] != 'T')) {
        return;
    }
    write_day(first, &begin, false);
    write_day(last, &end, true);
    if (strcmp(first, last) > 0) {
        first[0] = last[0] = 0;
    }
}

void dgm_iso_next(dgm_str date, char next[11])
{
    char first[11];
    char last[11];
    uint32_t at = 0;
    iso_date day;
    next[0] = 0;
    dgm_iso_range(date, first, last);
    if (!read_date(dgm_str_from(last), &at, &day)) {
        return;
    }
    day.day++;
    if (day.day > dgm_iso_days(day.year, day.month)) {
        day.day = 1;
        day.month++;
    }
    if (day.month > 12) {
        day.month = 1;
        day.year++;
    }
    write_day(next, &day, false);
}
