/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rules for dates that count from a day known already, by file: near.c,
 * shift.c, count.c, relative.c.  That day is the one of publication
 * ("yesterday", "last week", "on Friday") or the last date told ("the
 * following day", "two years later").  Without it they are found but have no
 * value.
 */
#ifndef DGM_TIME_RELATIVE_H
#define DGM_TIME_RELATIVE_H

#include "time/absolute.h"

dgm_timerule dgm_relative_near;      /* yesterday */
dgm_timerule dgm_relative_weekday;   /* Friday */
dgm_timerule dgm_relative_shift;     /* last week */
dgm_timerule dgm_relative_this_unit; /* by the end of the month */
dgm_timerule dgm_relative_count;     /* two years ago */
dgm_timerule dgm_relative_unit_side; /* the day before */
dgm_timerule dgm_relative_eve;       /* on the eve of 5 May 2015 */

static inline dgm_timeunit dgm_relative_unit(dgm_timesense sense)
{
    return (dgm_timeunit)sense.value;
}

/* The token behind a part of the day, if one stands at `token`. */
static inline uint32_t dgm_relative_after_part(const dgm_timescan *scan,
                                               uint32_t token)
{
    return dgm_time_word(scan, token, DGM_TW_PART) ? token + 1 : token;
}

static inline bool dgm_relative_day(dgm_timefind *out, int32_t day)
{
    return dgm_find_days(out, DGM_GRAIN_DAY, day, day, false);
}

#endif
