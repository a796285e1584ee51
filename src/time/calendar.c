/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Day numbers by H. Hinnant's era arithmetic ("chrono-compatible low-level
 * date algorithms"): years begin in March, so that leap days come last.
 */
#include "time/calendar.h"

#include <stdio.h>

#define FIRST_NUMBER (-4371222) /* -9998-01-01 */
#define LAST_NUMBER  2932896    /* 9999-12-31 */
#define FIRST_MONTH  (-9998 * 12)
#define LAST_MONTH   (9999 * 12 + 11)

/* Division that rounds down, for years before the first. */
static int32_t floor_div(int32_t a, int32_t b)
{
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

int32_t dgm_month_length(int32_t year, int32_t month)
{
    static const int8_t length[12] = {31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : length[month - 1];
}

bool dgm_day_valid(int32_t year, int32_t month, int32_t day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 &&
           day >= 1 && day <= dgm_month_length(year, month);
}

int32_t dgm_day_number(int32_t year, int32_t month, int32_t day)
{
    int32_t shifted = year - (month <= 2);
    int32_t era = floor_div(shifted, 400);
    int32_t of_era = shifted - era * 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int32_t day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return era * 146097 + day_of_era - 719468;
}

dgm_ymd dgm_day_from(int32_t number)
{
    number = number < FIRST_NUMBER ? FIRST_NUMBER : number;
    number = number > LAST_NUMBER ? LAST_NUMBER : number;
    int32_t shifted = number + 719468;
    int32_t era = floor_div(shifted, 146097);
    int32_t of_era = shifted - era * 146097;
    int32_t year =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int32_t month = (5 * of_year + 2) / 153;
    dgm_ymd out;
    out.day = of_year - (153 * month + 2) / 5 + 1;
    out.month = month + (month < 10 ? 3 : -9);
    out.year = year + era * 400 + (out.month <= 2);
    return out;
}

int32_t dgm_weekday(int32_t number)
{
    int32_t rest = (number + 3) % 7;
    return rest < 0 ? rest + 7 : rest;
}

int32_t dgm_month_shift(int32_t number, int32_t months)
{
    dgm_ymd at = dgm_day_from(number);
    int32_t count = at.year * 12 + at.month - 1 + months;
    count = count < FIRST_MONTH ? FIRST_MONTH : count;
    count = count > LAST_MONTH ? LAST_MONTH : count;
    int32_t year = floor_div(count, 12);
    return dgm_day_number(year, count - year * 12 + 1, 1);
}

/* Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 8). */
int32_t dgm_easter(int32_t year)
{
    int32_t a = year % 19;
    int32_t b = year / 100;
    int32_t c = year % 100;
    int32_t d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int32_t e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int32_t f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return dgm_day_number(year, f / 31, f % 31 + 1);
}

static bool digits(dgm_str text, uint32_t begin, uint32_t count, int32_t *out)
{
    *out = 0;
    for (uint32_t i = begin; i < begin + count; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        *out = *out * 10 + (text.ptr[i] - '0');
    }
    return true;
}

bool dgm_day_read(dgm_str text, int32_t *number)
{
    int32_t year;
    int32_t month;
    int32_t day;
    if (text.len < 10 || text.ptr[4] != '-' || text.ptr[7] != '-' ||
        !digits(text, 0, 4, &year) || !digits(text, 5, 2, &month) ||
        !digits(text, 8, 2, &day) || !dgm_day_valid(year, month, day)) {
        return false;
    }
    *number = dgm_day_number(year, month, day);
    return true;
}

/* Four digits; a year before the first with the sign of ISO 8601. */
static const char *year_text(char out[8], int32_t year)
{
    (void)snprintf(out, 8, year < 0 ? "-%04d" : "%04d",
                   (int)(year < 0 ? -year : year));
    return out;
}

static uint32_t write_range(char out[32], int32_t first, int32_t last)
{
    char one[8];
    char two[8];
    dgm_ymd a = dgm_day_from(first);
    dgm_ymd b = dgm_day_from(last);
    year_text(one, a.year);
    year_text(two, b.year);
    bool months = a.day == 1 && b.day == dgm_month_length(b.year, b.month);
    if (months && a.month == 1 && b.month == 12) {
        return (uint32_t)snprintf(out, 32, "%s/%s", one, two);
    }
    if (months) {
        return (uint32_t)snprintf(out, 32, "%s-%02d/%s-%02d", one,
                                  (int)a.month, two, (int)b.month);
    }
    return (uint32_t)snprintf(out, 32, "%s-%02d-%02d/%s-%02d-%02d", one,
                              (int)a.month, (int)a.day, two, (int)b.month,
                              (int)b.day);
}

/* From the first to the last of `count` years, beginning at a round one. */
static uint32_t write_years(char out[32], int32_t year, int32_t count)
{
    int32_t first = year - year % count;
    return write_range(out, dgm_day_number(first, 1, 1),
                       dgm_day_number(first + count - 1, 12, 31));
}

uint32_t dgm_day_write(char out[32], dgm_grain grain, int32_t first,
                       int32_t last)
{
    char year[8];
    dgm_ymd at = dgm_day_from(first);
    year_text(year, at.year);
    switch (grain) {
    case DGM_GRAIN_DAY:
    case DGM_GRAIN_TIME:
        return (uint32_t)snprintf(out, 32, "%s-%02d-%02d", year, (int)at.month,
                                  (int)at.day);
    case DGM_GRAIN_WEEK:
        first -= dgm_weekday(first);
        return write_range(out, first, first + 6);
    case DGM_GRAIN_MONTH:
        return (uint32_t)snprintf(out, 32, "%s-%02d", year, (int)at.month);
    case DGM_GRAIN_YEAR:
        return (uint32_t)snprintf(out, 32, "%s", year);
    case DGM_GRAIN_DECADE:
        return write_years(out, at.year, 10);
    case DGM_GRAIN_CENTURY:
        return write_years(out, at.year, 100);
    case DGM_GRAIN_SEASON:
    case DGM_GRAIN_RANGE:
        return write_range(out, first, last);
    default:
        out[0] = '\0';
        return 0;
    }
}
