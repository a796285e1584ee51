/* SPDX-License-Identifier: Apache-2.0 */
/* Days as ISO 8601 writes them. */
#ifndef DGM_BASE_ISO_H
#define DGM_BASE_ISO_H

#include "base/str.h"

/* Days of a month (1 to 12) of the Gregorian calendar. */
unsigned dgm_iso_days(unsigned year, unsigned month);

/* Whether it is 2026, 2026-05 or 2026-05-08, of the years 1000 to 2999, with a
 * time of day behind the day or not ("T09:30", "T09:30:00Z",
 * "T09:30:00.5+02:00"), and there is such a day and time. */
bool dgm_iso_valid(dgm_str date);

/* The first and last day of a date, month or year, or of a range of them
 * ("2015-03/2015-05-08"), terminated; both empty when it is none of these. */
void dgm_iso_range(dgm_str date, char first[11], char last[11]);

/* The day behind such a date, terminated; empty when it is none. */
void dgm_iso_next(dgm_str date, char next[11]);

#endif
