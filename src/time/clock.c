/* SPDX-License-Identifier: Apache-2.0 */
/* Times of day: 09:30, 9 p.m. GMT, noon.  The zone is read and kept in the
 * span, but the time is not converted. */
#include "time/reading.h"

/* Hours and minutes of "9", "09:30" or "9.30"; false when it is neither. */
static bool read_clock(dgm_str form, int32_t *hour, int32_t *minute,
                       bool *colon)
{
    int32_t part[2] = {0, 0};
    uint32_t width[2] = {0, 0};
    uint32_t count = 0;
    *colon = false;
    if (form.len > 8) {
        return false;
    }
    for (uint32_t i = 0; i < form.len; i++) {
        char c = form.ptr[i];
        if (c >= '0' && c <= '9' && width[count] < 2) {
            part[count] = part[count] * 10 + (c - '0');
            width[count]++;
        } else if ((c == ':' || c == '.') && count == 0 && width[0] > 0) {
            *colon = c == ':';
            count = 1;
        } else if (c == ':' && *colon && width[1] == 2) {
            break; /* seconds */
        } else {
            return false;
        }
    }
    *hour = part[0];
    *minute = part[1];
    return width[0] > 0 && (count == 0 || width[1] == 2) && part[0] < 25 &&
           part[1] < 60;
}

bool dgm_time_clock(const dgm_timescan *scan, uint32_t token,
                    dgm_timeclock *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    uint32_t next = token + 1;
    int32_t hour;
    int32_t minute = 0;
    if (sense.word == DGM_TW_NOON) {
        hour = sense.value;
    } else if (scan->doc->token.at[token].flags & DGM_TOKEN_NUMERIC) {
        bool colon;
        if (!read_clock(dgm_token_form(scan->doc, token), &hour, &minute,
                        &colon)) {
            return false;
        }
        dgm_timesense half = dgm_time_sense(scan, next);
        if (half.word == DGM_TW_MERIDIEM && hour >= 1 && hour <= 12) {
            hour = hour % 12 + half.value;
            next++;
        } else if (dgm_time_listed(scan, next, DGM_LIST_TIME_OCLOCK)) {
            next++;
        } else if (!colon || hour > 23) {
            return false;
        }
    } else {
        return false;
    }
    if (dgm_time_word(scan, next, DGM_TW_ZONE)) {
        next++;
    } else if (dgm_time_is(scan, next, DGM_WORD_OPEN_BRACKET) &&
               dgm_time_word(scan, next + 1, DGM_TW_ZONE) &&
               dgm_time_is(scan, next + 2, DGM_WORD_CLOSE_BRACKET)) {
        next += 3;
    }
    *out = (dgm_timeclock){
        .first = token, .last = next, .minute = hour * 60 + minute};
    return true;
}
