/* SPDX-License-Identifier: Apache-2.0 */
/* Calendar days as numbers, and the partial dates that sources write. */
#ifndef DGM_LEXICON_DAY_H
#define DGM_LEXICON_DAY_H

#include "base/str.h"

/* Days since 1970-01-01 in the proleptic Gregorian calendar. */
typedef int32_t dgm_day;

#define DGM_DAY_PAST    INT32_MIN /* a beginning that nobody states */
#define DGM_DAY_OPEN    INT32_MAX /* an end that has not come */
#define DGM_DAY_UNDATED INT32_MAX /* asked of an undated document: latest */

/* Both days belong to it. */
typedef struct dgm_days {
    dgm_day from;
    dgm_day to;
} dgm_days;

/* Reads 2021, 2021-08 or 2021-08-15 as the days it covers; false when it is
 * no such date or the day does not exist.  Years run from 1 to 9999. */
bool dgm_day_parse(dgm_str text, dgm_days *out);

/* The day of an ISO 8601 date or time ("2021-08-15T10:00Z"); partial dates
 * give their last day, anything else DGM_DAY_UNDATED. */
dgm_day dgm_day_of(dgm_str iso);

/* Writes YYYY-MM-DD, or "" for the open ends; `out` has 16 bytes. */
void dgm_day_text(dgm_day day, char out[16]);

#endif
