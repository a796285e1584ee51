/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rules for dates that a calendar gives, by file: monthday.c, numeric.c,
 * year.c, decade.c, part.c, feast.c.  Each looks for one kind of wording whose
 * core begins at `token`.
 */
#ifndef DGM_TIME_ABSOLUTE_H
#define DGM_TIME_ABSOLUTE_H

#include "time/find.h"

typedef bool dgm_timerule(const dgm_timescan *scan, uint32_t token,
                          dgm_timefind *out);

dgm_timerule dgm_absolute_month_first;   /* May 4, 2010 */
dgm_timerule dgm_absolute_day_first;     /* 4 May 2010 */
dgm_timerule dgm_absolute_day_alone;     /* on the 16th */
dgm_timerule dgm_absolute_numeric;       /* 2015-03-01 */
dgm_timerule dgm_absolute_slashed_years; /* 2013/14 */
dgm_timerule dgm_absolute_year;          /* 2015, 2011-12 */
dgm_timerule dgm_absolute_second_year;   /* 94 behind "1892 -" */
dgm_timerule dgm_absolute_era_year;      /* 44 BC */
dgm_timerule dgm_absolute_short_year;    /* '71 */
dgm_timerule dgm_absolute_decade;        /* 1960s */
dgm_timerule dgm_absolute_word_decade;   /* the nineties */
dgm_timerule dgm_absolute_century;       /* the 19th century */
dgm_timerule dgm_absolute_season;        /* the summer of 2010 */
dgm_timerule dgm_absolute_part;          /* the third quarter of 2014 */
dgm_timerule dgm_absolute_staged;        /* early 1980s */
dgm_timerule dgm_absolute_glued_stage;   /* mid-May */
dgm_timerule dgm_absolute_feast;         /* Christmas Eve 2014 */

/* The era at a token: in capitals or with full stops ("ad" sells). */
dgm_timesense dgm_time_era(const dgm_timescan *scan, uint32_t token);
/* The last year of "2011-12", "2013/14" and "1892 - 94", whose first is
 * `year`; 0 when there is none. */
int32_t dgm_time_short_year(const dgm_timescan *scan, uint32_t token,
                            int32_t year);

#endif
