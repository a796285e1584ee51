/* SPDX-License-Identifier: Apache-2.0 */
/* Building finds: whole units, shifts, and the year that a date leaves out. */
#ifndef DGM_TIME_FIND_H
#define DGM_TIME_FIND_H

#include "time/reading.h"

/* A find without a value; always true, like the next ones. */
bool dgm_find_start(dgm_timefind *out, uint32_t first, uint32_t last,
                    dgm_grain grain);
bool dgm_find_days(dgm_timefind *out, dgm_grain grain, int32_t from,
                   int32_t to, bool absolute);
bool dgm_find_years(dgm_timefind *out, dgm_grain grain, int32_t first,
                    int32_t last);
bool dgm_find_months(dgm_timefind *out, dgm_grain grain, int32_t year,
                     int32_t month, int32_t count, bool absolute);
/* Winter is December to February, of the year of its January. */
bool dgm_find_season(dgm_timefind *out, int32_t year, int32_t season,
                     bool absolute);
/* The whole unit that holds a day; vague for minutes and hours. */
bool dgm_find_unit(dgm_timefind *out, dgm_timeunit unit, int32_t day);

/* A day moved by a count of units, the day of the month kept if it can be. */
int32_t dgm_day_move(int32_t day, dgm_timeunit unit, int32_t count);

/* A day (0: the whole month) of a month; year 0: the one meant by context. */
bool dgm_find_monthday(const dgm_timescan *scan, dgm_timefind *out,
                       uint32_t core, int32_t year, int32_t month,
                       int32_t day);

/* The year that a month (and day, or 0) means when it stands without one. */
bool dgm_guess_year(const dgm_timescan *scan, uint32_t token, int32_t month,
                    int32_t day, int32_t *year);

/* The day that "later" counts from: the last date told if it is near, for
 * days and weeks the last that was told to the day. */
bool dgm_find_anchor(const dgm_timescan *scan, uint32_t token,
                     dgm_timeunit unit, int32_t *day);

/* The year behind a month or day: "2010", ", 2010", "of 2010", "last year",
 * "the same year"; 0 when none.  *next is the token after it. */
int32_t dgm_year_behind(const dgm_timescan *scan, uint32_t token,
                        uint32_t *next);

#endif
