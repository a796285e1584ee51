/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Days of the proleptic Gregorian calendar, as numbers: 0 is 1970-01-01.
 * Years are those of ISO 8601: 0 is 1 BC, -43 is 44 BC.
 */
#ifndef DGM_TIME_CALENDAR_H
#define DGM_TIME_CALENDAR_H

#include "record/record.h"

typedef struct dgm_ymd {
    int32_t year;  /* -9998..9999 */
    int32_t month; /* 1..12 */
    int32_t day;   /* 1..31 */
} dgm_ymd;

/* Days in a month. */
int32_t dgm_month_length(int32_t year, int32_t month);
/* Whether the three name a day of the years 1 to 9999. */
bool dgm_day_valid(int32_t year, int32_t month, int32_t day);
/* Number of a day; month and day must be valid, the year -9998 to 9999. */
int32_t dgm_day_number(int32_t year, int32_t month, int32_t day);
/* The day of a number; numbers outside those years are clamped. */
dgm_ymd dgm_day_from(int32_t number);
/* 0 is Monday. */
int32_t dgm_weekday(int32_t number);
/* First day of the month `months` later (or earlier); clamped. */
int32_t dgm_month_shift(int32_t number, int32_t months);
/* Easter Sunday of a year (Gregorian). */
int32_t dgm_easter(int32_t year);

/* Reads YYYY-MM-DD, perhaps with more behind it. */
bool dgm_day_read(dgm_str text, int32_t *number);

/* Writes a value cut to its grain into `out` (32 bytes, terminated): a date of
 * ISO 8601, or first/last for weeks, decades, centuries, seasons and ranges,
 * which every reader of dates can split; `last` is only used by the last two.
 * Decades and centuries must lie after the year 0, weeks after the year 1.
 * Returns its length. */
uint32_t dgm_day_write(char out[32], dgm_grain grain, int32_t first,
                       int32_t last);

#endif
