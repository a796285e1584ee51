/* SPDX-License-Identifier: Apache-2.0 */
/* Dates of publication, as people and machines write them, to ISO 8601. */
#ifndef DGM_INGEST_ISODATE_H
#define DGM_INGEST_ISODATE_H

#include "base/str.h"

/* Which of 05/06/2026 comes first, where the page or its address tells. */
typedef enum dgm_date_order {
    DGM_ORDER_UNKNOWN,
    DGM_ORDER_DAY,
    DGM_ORDER_MONTH
} dgm_date_order;

/* By the language that a page names ("en-GB") and the host of its address
 * ("https://news.example.in/"); either may be empty. */
dgm_date_order dgm_date_order_of(dgm_str language, dgm_str url);

/*
 * Reads a field that is meant to hold a date.  Writes "2026-05-08", or
 * "2026-05" or "2026" where no more is said, with its terminator; the time of
 * day is dropped.  Understood: ISO 8601, RFC 822, 20260508, 2026/05/08,
 * 8.5.2026, and day, English month name and year in any order.  05/06/2026
 * could be June or May and is refused, unless a weekday beside it tells;
 * 25/06/2026 is read.  False, with an empty `out`, when there is no such date
 * or the calendar lacks it.
 */
bool dgm_isodate(dgm_str text, char out[11]);
/* The same where the order may be known; and digits alone that are too many
 * for a date are a Unix time. */
bool dgm_isodate_field(dgm_str text, dgm_date_order order, char out[11]);

/* The day of a Unix time in seconds, or in milliseconds when it is too large
 * for seconds.  False outside the years 1970 to 2099. */
bool dgm_isodate_epoch(double time, char out[11]);

/* A date found among other words. */
typedef struct dgm_isodate_hit {
    char iso[11];
    uint32_t begin; /* bytes of the text */
    uint32_t end;
    bool weekday; /* a weekday stands before it, inside the hit */
} dgm_isodate_hit;

/* Finds the first date with year and month in text[from, ...), and with a day
 * unless `month` allows that it is missing.  Searches the first 256 bytes
 * behind `from`. */
bool dgm_isodate_find(dgm_str text, uint32_t from, bool month,
                      dgm_date_order order, dgm_isodate_hit *out);

#endif
