/* SPDX-License-Identifier: Apache-2.0 */
/* Decades and centuries: the 1960s, the nineties, the 19th century. */
#include "time/absolute.h"

/* "the", "early", "late", "mid" before it. */
static bool after_the_or_stage(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_the(scan, token) ||
           dgm_time_word(scan, token - 1, DGM_TW_STAGE);
}

/* The number of a decade as it is written. */
typedef struct written {
    int32_t value;
    uint32_t digits; /* two or four */
    bool mark;       /* an apostrophe stands before it */
    bool ends;       /* an "s" stands behind it, in the same token */
} written;

static written read_written(const dgm_timescan *scan, uint32_t token)
{
    written out = {.mark = dgm_time_after(scan, token, DGM_WORD_APOSTROPHE)};
    dgm_str form = dgm_token_form(scan->doc, token);
    while (form.len > 2 &&
           (form.ptr[0] == '\'' || (unsigned char)form.ptr[0] >= 0x80)) {
        form.ptr++;
        form.len--;
        out.mark = true;
    }
    while (out.digits < form.len && out.digits < 4 &&
           form.ptr[out.digits] >= '0' && form.ptr[out.digits] <= '9') {
        out.value = out.value * 10 + (form.ptr[out.digits] - '0');
        out.digits++;
    }
    uint32_t rest = form.len - out.digits;
    out.ends = rest > 0 && rest <= 5 && form.ptr[form.len - 1] == 's';
    out.digits = rest == 0 || out.ends ? out.digits : 0;
    return out;
}

/* "The 1960's" is a decade, "2030's goals" a year. */
static bool owns(const dgm_timescan *scan, uint32_t token, uint32_t digits)
{
    uint32_t next = token + 2;
    return digits == 4 && !dgm_time_the(scan, token) &&
           dgm_time_inside(scan, next) &&
           scan->doc->token.at[next].upos != DGM_UPOS_PUNCT;
}

/* Whether two digits are a decade of the last century: "'60s", "the 60s". */
static bool is_short(const dgm_timescan *scan, uint32_t token, written number)
{
    bool the = dgm_time_the(scan, token);
    return number.digits == 2 && (number.mark || (the && number.value >= 20) ||
                                  (!the && after_the_or_stage(scan, token)));
}

/* 1960s, 1960's, '60s, the '60's */
bool dgm_absolute_decade(const dgm_timescan *scan, uint32_t token,
                         dgm_timefind *out)
{
    written number = read_written(scan, token);
    uint32_t next = token + 1;
    if (!number.ends) {
        if (!dgm_time_is(scan, next, DGM_WORD_APOSTROPHE_S) ||
            owns(scan, token, number.digits)) {
            return false;
        }
        next++;
    }
    bool two = is_short(scan, token, number);
    int32_t value = number.value + (two ? 1900 : 0);
    if ((!two && number.digits != 4) || value % 10 != 0 || value < 1000 ||
        value > 2190) {
        return false;
    }
    bool century = value % 100 == 0 && value < 1900;
    dgm_find_start(out, token - dgm_time_the(scan, token), next,
                   DGM_GRAIN_DECADE);
    return dgm_find_years(out, century ? DGM_GRAIN_CENTURY : DGM_GRAIN_DECADE,
                          value, value + (century ? 99 : 9));
}

/* the nineties */
bool dgm_absolute_word_decade(const dgm_timescan *scan, uint32_t token,
                              dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word != DGM_TW_DECADE || !after_the_or_stage(scan, token)) {
        return false;
    }
    dgm_find_start(out, token - dgm_time_the(scan, token), token + 1,
                   DGM_GRAIN_DECADE);
    return dgm_find_years(out, DGM_GRAIN_DECADE, 1900 + sense.value,
                          1909 + sense.value);
}

/* The number of a century, 0 when it is none. */
static int32_t century_number(const dgm_timescan *scan, uint32_t token)
{
    if (!dgm_time_inside(scan, token)) {
        return 0;
    }
    dgm_timesense sense = dgm_time_sense(scan, token);
    bool ordinal = sense.word == DGM_TW_ORDINAL;
    int32_t value =
        ordinal ? sense.value
                : dgm_time_digits(dgm_token_form(scan->doc, token), &ordinal);
    return ordinal && value >= 1 && value <= 50 ? value : 0;
}

static bool give_century(dgm_timefind *out, int32_t number, bool before)
{
    if (before) {
        return dgm_find_years(out, DGM_GRAIN_RANGE, 1 - number * 100,
                              100 - number * 100);
    }
    int32_t first = (number - 1) * 100;
    return number <= 22 && dgm_find_years(out, DGM_GRAIN_CENTURY,
                                          first ? first : 1, first + 99);
}

/* the 19th century | the nineteenth century | 17th-century | 5th century BC |
 * the 15th to the 19th century | twelfth to sixteenth centuries */
bool dgm_absolute_century(const dgm_timescan *scan, uint32_t token,
                          dgm_timefind *out)
{
    int32_t number = century_number(scan, token);
    if (number == 0) {
        return false;
    }
    uint32_t first = token - dgm_time_the(scan, token);
    uint32_t at = token + 1 + dgm_time_dash(scan, token + 1);
    bool unit = dgm_time_unit(scan, at, DGM_TU_CENTURY);
    int32_t last = 0;
    uint32_t end;
    if (!unit && (dgm_time_to(scan, token + 1) ||
                  dgm_time_is(scan, token + 1, DGM_WORD_OR))) {
        at = token + 2;
        at += dgm_time_is(scan, at, DGM_WORD_THE);
        last = century_number(scan, at);
        at += 1 + dgm_time_dash(scan, at + 1);
        if (last == 0 || !dgm_time_unit(scan, at, DGM_TU_CENTURY)) {
            return false;
        }
        bool both = dgm_time_plural(scan, at);
        end = both ? at + 1 : token + 1;
        last = both ? last : 0;
    } else if (unit) {
        end = at + 1;
    } else {
        return false;
    }
    dgm_timesense era = dgm_time_era(scan, at + 1);
    bool before = era.word == DGM_TW_ERA && era.value == 1;
    if (era.word == DGM_TW_ERA && end == at + 1) {
        end++;
    }
    dgm_find_start(out, first, end, DGM_GRAIN_CENTURY);
    if (!give_century(out, number, before)) {
        return false;
    }
    if (last != 0 && last != number) {
        dgm_timefind other = *out;
        return give_century(&other, last, before) && other.to > out->from &&
               dgm_find_days(out, DGM_GRAIN_RANGE, out->from, other.to, true);
    }
    return true;
}
