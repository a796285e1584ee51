/* SPDX-License-Identifier: Apache-2.0 */
#include "time/reading.h"

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool dgm_time_among(const dgm_timescan *scan, uint32_t token,
                    const uint16_t *word, size_t count)
{
    if (!dgm_time_inside(scan, token)) {
        return false;
    }
    uint16_t own = scan->doc->token.at[token].word;
    for (size_t i = 0; own != DGM_WORD_NONE && i < count; i++) {
        if (own == word[i]) {
            return true;
        }
    }
    return false;
}

bool dgm_time_dash(const dgm_timescan *scan, uint32_t token)
{
    return (dgm_time_is(scan, token, DGM_WORD_HYPHEN, DGM_WORD_DASH) ||
            dgm_time_listed(scan, token, DGM_LIST_TIME_DASH));
}

bool dgm_time_to(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_dash(scan, token) ||
           dgm_time_is(scan, token, DGM_WORD_TO, DGM_WORD_THROUGH,
                       DGM_WORD_UNTIL, DGM_WORD_TILL, DGM_WORD_AND);
}

bool dgm_time_spaced(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_inside(scan, token) &&
           (scan->doc->token.at[token].flags & DGM_TOKEN_SPACE_AFTER) != 0;
}

bool dgm_time_capital(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_inside(scan, token) &&
           (scan->doc->token.at[token].flags & DGM_TOKEN_CAPITAL) != 0;
}

int32_t dgm_time_digits(dgm_str form, bool *ordinal)
{
    int32_t value = 0;
    uint32_t i = 0;
    *ordinal = false;
    while (i < form.len && i < 4 && form.ptr[i] >= '0' && form.ptr[i] <= '9') {
        value = value * 10 + (form.ptr[i] - '0');
        i++;
    }
    if (i == 0) {
        return -1;
    }
    if (i + 2 == form.len) {
        char a = lower(form.ptr[i]);
        char b = lower(form.ptr[i + 1]);
        *ordinal = (a == 's' && b == 't') || (a == 'n' && b == 'd') ||
                   (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    }
    return i == form.len || *ordinal ? value : -1;
}

int32_t dgm_time_day(const dgm_timescan *scan, uint32_t token)
{
    if (!dgm_time_inside(scan, token)) {
        return 0;
    }
    bool ordinal;
    dgm_str form = dgm_token_form(scan->doc, token);
    int32_t value = dgm_time_digits(form, &ordinal);
    if (value < 0 && dgm_time_word(scan, token, DGM_TW_ORDINAL)) {
        value = dgm_time_sense(scan, token).value;
    }
    return form.len <= 4 + 8 && value >= 1 && value <= 31 ? value : 0;
}

int32_t dgm_time_year(const dgm_timescan *scan, uint32_t token)
{
    if (!dgm_time_inside(scan, token)) {
        return 0;
    }
    dgm_str form = dgm_token_form(scan->doc, token);
    bool ordinal;
    int32_t value = form.len == 4 ? dgm_time_digits(form, &ordinal) : -1;
    return value >= 1000 && value <= 2199 && !ordinal ? value : 0;
}

/* A number below 100 in one word or two: "twenty", "seventy-two". */
static int32_t small_number(const dgm_timescan *scan, uint32_t token,
                            uint32_t *next)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    *next = token + 1;
    if (sense.word != DGM_TW_NUMBER || sense.value >= 100) {
        return 0;
    }
    int32_t value = sense.value;
    uint32_t at = token + 1 + dgm_time_dash(scan, token + 1);
    sense = dgm_time_sense(scan, at);
    if (value >= 20 && value % 10 == 0 && sense.value < 10 &&
        (sense.word == DGM_TW_NUMBER ||
         (sense.word == DGM_TW_ARTICLE &&
          dgm_time_is(scan, at, DGM_WORD_ONE)))) {
        value += sense.value;
        *next = at + 1;
    }
    return value;
}

int32_t dgm_time_said_year(const dgm_timescan *scan, uint32_t token,
                           uint32_t *next)
{
    int32_t year = dgm_time_year(scan, token);
    *next = token + 1;
    if (year != 0 || !dgm_time_word(scan, token, DGM_TW_NUMBER)) {
        return year;
    }
    uint32_t at;
    int32_t century = small_number(scan, token, &at);
    if (century == 2 &&
        dgm_time_number(scan, at, DGM_LIST_TIME_MULTIPLE, 0) == 1000) {
        at += 1 + dgm_time_is(scan, at + 1, DGM_WORD_AND);
        int32_t rest = small_number(scan, at, next);
        return rest ? 2000 + rest : 0;
    }
    at += dgm_time_dash(scan, at);
    int32_t rest = small_number(scan, at, next);
    return century >= 13 && century <= 20 && rest >= 10 &&
                   dgm_time_sense(scan, *next).word != DGM_TW_UNIT
               ? century * 100 + rest
               : 0;
}

/* Whether a month's short form or a verb's twin has a number beside it. */
static bool beside_number(const dgm_timescan *scan, uint32_t token)
{
    uint32_t after = token + 1 + dgm_time_is(scan, token + 1, DGM_WORD_STOP);
    after += dgm_time_is(scan, after, DGM_WORD_COMMA, DGM_WORD_OF);
    return dgm_time_day(scan, after) != 0 || dgm_time_year(scan, after) != 0 ||
           (token > scan->begin && dgm_time_day(scan, token - 1) != 0);
}

int32_t dgm_time_month(const dgm_timescan *scan, uint32_t token)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word != DGM_TW_MONTH) {
        return 0;
    }
    const dgm_token *at = &scan->doc->token.at[token];
    dgm_str form = dgm_token_form(scan->doc, token);
    bool number = beside_number(scan, token);
    bool twin = sense.value == 3 || sense.value == 5 || sense.value == 8;
    if (!(at->flags & DGM_TOKEN_CAPITAL)) {
        return number && !twin && form.len > 3 ? sense.value : 0;
    }
    bool name = at->upos == DGM_UPOS_PROPN || at->upos == DGM_UPOS_NOUN;
    bool dotted =
        form.ptr[form.len - 1] == '.' ||
        (dgm_time_is(scan, token + 1, DGM_WORD_STOP) && token > scan->begin &&
         dgm_time_is(scan, token - 1, DGM_WORD_IN, DGM_WORD_OF, DGM_WORD_SINCE,
                     DGM_WORD_UNTIL, DGM_WORD_BY));
    bool full = form.len > 3 || sense.value == 5 || dotted;
    return number || (name && full) ? sense.value : 0;
}

/* "... and a half", "2 1/2". */
static void add_half(const dgm_timescan *scan, dgm_timecount *out)
{
    if (dgm_time_listed(scan, out->next, DGM_LIST_TIME_HALF_SIGN)) {
        out->half = true;
        out->next++;
    } else if (dgm_time_is(scan, out->next, DGM_WORD_AND) &&
               dgm_time_is(scan, out->next + 1, DGM_WORD_A) &&
               dgm_time_word(scan, out->next + 2, DGM_TW_HALF)) {
        out->half = true;
        out->next += 3;
    }
}

static int32_t number_words(const dgm_timescan *scan, uint32_t token,
                            uint32_t *next)
{
    int32_t value = small_number(scan, token, next);
    if (value == 0 && dgm_time_word(scan, token, DGM_TW_ARTICLE)) {
        value = 1;
    }
    int32_t multiple = dgm_time_number(scan, *next, DGM_LIST_TIME_MULTIPLE, 0);
    if (value == 0 || multiple == 0 || multiple > 100) {
        return value;
    }
    value *= multiple;
    uint32_t at = *next + 1;
    *next = at;
    uint32_t after;
    at += dgm_time_is(scan, at, DGM_WORD_AND);
    int32_t rest = small_number(scan, at, &after);
    *next = rest ? after : *next;
    return value + rest;
}

dgm_timecount dgm_time_count(const dgm_timescan *scan, uint32_t token)
{
    dgm_timecount out = {0, false, token + 1};
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (sense.word == DGM_TW_ARTICLE &&
        dgm_time_word(scan, token + 1, DGM_TW_VAGUE)) {
        out.number = -1;
        out.next = token + 2 + dgm_time_is(scan, token + 2, DGM_WORD_OF);
    } else if (sense.word == DGM_TW_VAGUE) {
        out.number = -1;
    } else if (sense.word == DGM_TW_NUMBER || sense.word == DGM_TW_ARTICLE) {
        out.number = number_words(scan, token, &out.next);
        add_half(scan, &out);
    } else if (dgm_time_inside(scan, token)) {
        bool ordinal;
        dgm_str form = dgm_token_form(scan->doc, token);
        int32_t value = dgm_time_digits(form, &ordinal);
        out.number = value > 0 && !ordinal && value < 1000 ? value : 0;
        add_half(scan, &out);
    }
    return out;
}
