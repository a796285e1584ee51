/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/day.h"

#include <stdio.h>

/* Howard Hinnant, "chrono-compatible low-level date algorithms": eras of 400
 * years that begin on 1 March. */
static dgm_day from_civil(int32_t year, int32_t month, int32_t day)
{
    int32_t y = month <= 2 ? year - 1 : year;
    int32_t era = (y >= 0 ? y : y - 399) / 400;
    int32_t of_era = y - era * 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           719468;
}

static int32_t month_days(int32_t year, int32_t month)
{
    static const int32_t days[] = {31, 28, 31, 30, 31, 30,
                                   31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/* Reads exactly `count` digits at *at. */
static bool digits(dgm_str text, uint32_t *at, uint32_t count, int32_t *out)
{
    *out = 0;
    for (uint32_t i = 0; i < count; i++, *at += 1) {
        if (*at >= text.len || text.ptr[*at] < '0' || text.ptr[*at] > '9') {
            return false;
        }
        *out = *out * 10 + (text.ptr[*at] - '0');
    }
    return true;
}

static bool dash(dgm_str text, uint32_t *at)
{
    bool found = *at < text.len && text.ptr[*at] == '-';
    *at += found;
    return found;
}

/* Reads as much of a date as there is and leaves *at behind it. */
static bool parse_prefix(dgm_str text, uint32_t *at, dgm_days *out)
{
    int32_t year;
    int32_t month = 0;
    int32_t day = 0;
    if (!digits(text, at, 4, &year) || year < 1) {
        return false;
    }
    if (dash(text, at) &&
        (!digits(text, at, 2, &month) || month < 1 || month > 12)) {
        return false;
    }
    if (month > 0 && dash(text, at) &&
        (!digits(text, at, 2, &day) || day < 1 ||
         day > month_days(year, month))) {
        return false;
    }
    int32_t last = month > 0 ? month : 12;
    out->from = from_civil(year, month > 0 ? month : 1, day > 0 ? day : 1);
    out->to = from_civil(year, last, day > 0 ? day : month_days(year, last));
    return true;
}

bool dgm_day_parse(dgm_str text, dgm_days *out)
{
    uint32_t at = 0;
    return parse_prefix(text, &at, out) && at == text.len;
}

dgm_day dgm_day_of(dgm_str iso)
{
    uint32_t at = 0;
    dgm_days days;
    if (!parse_prefix(iso, &at, &days)) {
        return DGM_DAY_UNDATED;
    }
    bool ends = at == iso.len || iso.ptr[at] == 'T' || iso.ptr[at] == ' ';
    return ends ? days.to : DGM_DAY_UNDATED;
}

void dgm_day_text(dgm_day day, char out[16])
{
    out[0] = '\0';
    if (day == DGM_DAY_PAST || day == DGM_DAY_OPEN) {
        return;
    }
    int64_t z = (int64_t)day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t of_era = z - era * 146097;
    int64_t year =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t part = (5 * of_year + 2) / 153;
    int64_t month = part < 10 ? part + 3 : part - 9;
    int64_t civil = year + era * 400 + (month <= 2);
    (void)snprintf(out, 16, "%04u-%02u-%02u", (unsigned)civil % 10000,
                   (unsigned)month % 100,
                   (unsigned)(of_year - (153 * part + 2) / 5 + 1) % 100);
}
