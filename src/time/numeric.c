/* SPDX-License-Identifier: Apache-2.0 */
/* Dates in digits and marks: 2015-03-01, 3/1/2015, 2013/14. */
#include "time/absolute.h"

/* Numbers of a date in one token, with what separates them. */
typedef struct parts {
    int32_t number[3];
    uint32_t width[3];
    uint32_t count;
    char mark;
    uint32_t read; /* bytes */
} parts;

static bool read_parts(dgm_str form, parts *out)
{
    *out = (parts){.count = 0};
    for (; out->read < form.len; out->read++) {
        char c = form.ptr[out->read];
        if (c >= '0' && c <= '9' && out->width[out->count] < 4) {
            out->number[out->count] = out->number[out->count] * 10 + (c - '0');
            out->width[out->count]++;
        } else if ((c == '-' || c == '/' || c == '.') && out->count < 2 &&
                   (out->mark == 0 || out->mark == c) &&
                   out->width[out->count] > 0) {
            out->mark = c;
            out->count++;
        } else {
            break;
        }
    }
    return out->count > 0 && out->width[out->count] > 0;
}

/* 12/05/2015 is read as the day that lies nearer to publication when one is
 * within two months of it and the other isn't; else the month leads. */
static bool day_leads(const dgm_timescan *scan, int32_t year, int32_t first,
                      int32_t second)
{
    if (first > 12 || second > 12 || !scan->has_today) {
        return first > 12;
    }
    int32_t month = dgm_day_number(year, first, second) - scan->today;
    int32_t day = dgm_day_number(year, second, first) - scan->today;
    month = month < 0 ? -month : month;
    day = day < 0 ? -day : day;
    return day <= 61 && month > 61;
}

/* 2015-03-01, 3/1/2015, 01.03.2015 */
bool dgm_absolute_numeric(const dgm_timescan *scan, uint32_t token,
                          dgm_timefind *out)
{
    dgm_str form = dgm_token_form(scan->doc, token);
    parts p;
    if (form.len < 6 || !read_parts(form, &p) || p.count != 2) {
        return false;
    }
    int32_t year = p.number[0];
    int32_t month = p.number[1];
    int32_t day = p.number[2];
    if (p.read != form.len ||
        (p.width[0] != 4 && p.width[2] != 4 && p.mark != '/')) {
        return false;
    }
    if (p.width[0] != 4) {
        year = p.number[2] + (p.width[2] == 4    ? 0
                              : p.number[2] < 50 ? 2000
                                                 : 1900);
        if (p.number[0] < 1 || p.number[0] > 31 || p.number[1] < 1 ||
            p.number[1] > 31 || year < 1000 || year > 9999) {
            return false;
        }
        bool leads =
            p.mark == '.' || day_leads(scan, year, p.number[0], p.number[1]);
        month = leads ? p.number[1] : p.number[0];
        day = leads ? p.number[0] : p.number[1];
    }
    if (year < 1000 || !dgm_day_valid(year, month, day)) {
        return false;
    }
    dgm_find_start(out, token, token + 1, DGM_GRAIN_DAY);
    return dgm_find_monthday(scan, out, token, year, month, day);
}

/* 2013/14 and 2013/2014 in one token */
bool dgm_absolute_slashed_years(const dgm_timescan *scan, uint32_t token,
                                dgm_timefind *out)
{
    parts p;
    dgm_str form = dgm_token_form(scan->doc, token);
    if (!read_parts(form, &p) || p.count != 1 || p.read != form.len ||
        p.mark != '/' || p.width[0] != 4 || p.number[0] < 1000 ||
        p.number[0] > 2199) {
        return false;
    }
    int32_t last = p.width[1] == 2   ? p.number[0] / 100 * 100 + p.number[1]
                   : p.width[1] == 4 ? p.number[1]
                                     : 0;
    dgm_find_start(out, token, token + 1, DGM_GRAIN_RANGE);
    return last > p.number[0] && last < 2200 &&
           dgm_find_years(out, DGM_GRAIN_RANGE, p.number[0], last);
}
