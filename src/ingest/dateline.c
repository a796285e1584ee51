/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A line is a dateline by what stands around its date: before it nothing, a
 * label, a byline or a few names; behind it a time of day at most.  A line of
 * prose that begins with a date has more words, and is none.
 */
#include "ingest/dateline.h"

#include "ingest/english.h"
#include "ingest/isodate.h"

#include <string.h>

/* Lines that may stand before the prose, and their length in bytes. */
#define TOP_LINES  6
#define FOOT_LINES 3
#define LINE_MAX   160
/* Words that may name a place, and bytes before the dash of an agency. */
#define PLACE_WORDS  4
#define BYLINE_WORDS 10
#define AGENCY_MAX   100
/* Bytes before a labelled date. */
#define LABEL_MAX 80

static bool is_letter(char c)
{
    unsigned char u = (unsigned char)c;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || u >= 0x80;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Bytes of an en dash, em dash, hyphen or bar at `at`, or 0. */
static uint32_t mark_size(dgm_str text, uint32_t at)
{
    if (text.ptr[at] == '-' || text.ptr[at] == '|') {
        return 1;
    }
    bool wide =
        at + 3 <= text.len && (memcmp(text.ptr + at, "\xE2\x80\x93", 3) == 0 ||
                               memcmp(text.ptr + at, "\xE2\x80\x94", 3) == 0);
    return wide ? 3 : 0;
}

static dgm_str cut(dgm_str text, uint32_t begin, uint32_t end)
{
    return dgm_str_trim((dgm_str){text.ptr + begin, end - begin});
}

/* The next word in text[*at, ...), letters only; false when there is none. */
static bool word_next(dgm_str text, uint32_t *at, dgm_str *out)
{
    uint32_t i = *at;
    while (i < text.len &&
           (!is_letter(text.ptr[i]) || mark_size(text, i) > 0)) {
        i += mark_size(text, i) > 1 ? mark_size(text, i) : 1;
    }
    uint32_t begin = i;
    while (i < text.len && is_letter(text.ptr[i]) && mark_size(text, i) == 0) {
        i++;
    }
    *out = (dgm_str){text.ptr + begin, i - begin};
    *at = i;
    return i > begin;
}

/* Whether the words before a date end in a label: "Published on", "By Jane
 * Doe; updated:", "Submitted by admin on".  Prose ends so too, but has small
 * words before it. */
static bool ends_in_label(dgm_str before)
{
    uint32_t at = 0;
    bool label = false; /* there was one */
    bool named = false; /* "by" and a name stand behind it */
    bool ends = false;  /* in it, or in "on" behind the name */
    for (dgm_str word; word_next(before, &at, &word);) {
        bool by = dgm_english_is(word, DGM_ENGLISH_BY);
        bool link = dgm_english_is(word, DGM_ENGLISH_LABEL_LINK) ||
                    (label && dgm_english_is(word, DGM_ENGLISH_CLOCK));
        if (dgm_english_is(word, DGM_ENGLISH_LABEL)) {
            label = ends = true;
            continue;
        }
        named |= label && by;
        if (is_lower(word.ptr[0]) && !link && !by && !named &&
            !dgm_english_is(word, DGM_ENGLISH_AND)) {
            return false;
        }
        ends = link && (ends || named);
    }
    return ends && before.len <= LABEL_MAX;
}

/* "By Jane Doe and A. N. Other, Nairobi". */
static bool is_byline(dgm_str text)
{
    uint32_t at = 0;
    uint32_t count = 0;
    for (dgm_str word; word_next(text, &at, &word); count++) {
        if ((count == 0 && !dgm_english_is(word, DGM_ENGLISH_BY)) ||
            (is_lower(word.ptr[0]) &&
             !dgm_english_is(word, DGM_ENGLISH_BYLINE))) {
            return false;
        }
    }
    return count >= 2 && count <= BYLINE_WORDS;
}

/* A few names that a comma or mark closes: "Nairobi,", "Jane Doe |". */
static bool is_named(dgm_str text)
{
    uint32_t at = 0;
    uint32_t count = 0;
    for (dgm_str word; word_next(text, &at, &word); count++) {
        if (is_lower(word.ptr[0])) {
            return false;
        }
    }
    char last = text.ptr[text.len - 1];
    bool closed = last == ',' || last == ':' ||
                  mark_size(text, text.len - 1) ||
                  (text.len >= 3 && mark_size(text, text.len - 3) == 3);
    return closed && count >= 1 && count <= PLACE_WORDS;
}

/* Whether nothing but a time of day, its zone and marks are left. */
static bool is_time(dgm_str text)
{
    uint32_t at = 0;
    for (dgm_str word; word_next(text, &at, &word);) {
        if (!dgm_english_is(word, DGM_ENGLISH_CLOCK)) {
            return false;
        }
    }
    return text.len <= 40 && (text.len == 0 || text.ptr[0] != '(');
}

/* Whether what stands behind a labelled date is no sentence: a time of day,
 * "by Jane Doe", "in Politics", "| Updated: 10 June 2015". */
static bool is_tail(dgm_str text)
{
    uint32_t at = 0;
    dgm_str word;
    if (is_time(text)) {
        return true;
    }
    bool marked =
        mark_size(text, 0) > 0 || text.ptr[0] == ';' || text.ptr[0] == '(';
    bool opened = word_next(text, &at, &word) && word.ptr == text.ptr &&
                  dgm_english_is(word, DGM_ENGLISH_LABEL_TAIL);
    return (marked || opened) && text.len <= 80 &&
           text.ptr[text.len - 1] != '.';
}

/* Where the prose of "CITY, 9 June 2015 (Agency) - The ..." or of "CITY, June
 * 9, 2015 /Agency/ -- The ..." begins behind the date at `at`, or 0. */
static uint32_t prose_begin(dgm_str line, uint32_t at, bool *agency)
{
    while (at < line.len && line.ptr[at] == ' ') {
        at++;
    }
    char open = at < line.len ? line.ptr[at] : '\0';
    *agency = open == '(' || open == '/';
    if (*agency) {
        at++;
        const char *end =
            memchr(line.ptr + at, open == '(' ? ')' : '/', line.len - at);
        at = end ? (uint32_t)(end - line.ptr) + 1 : line.len;
        while (at < line.len && line.ptr[at] == ' ') {
            at++;
        }
    }
    uint32_t size = at < line.len ? mark_size(line, at) : 0;
    size += size == 1 && at + 1 < line.len && line.ptr[at + 1] == '-';
    return size > 0 && at + size < line.len && line.ptr[at + size] == ' '
               ? at + size
               : 0;
}

/* "CITY, 9 June 2015 - ", or any capital with an agency behind the date. */
static bool is_agency(dgm_str line, const dgm_isodate_hit *hit)
{
    bool agency;
    uint32_t prose = prose_begin(line, hit->end, &agency);
    if (prose == 0 || prose > AGENCY_MAX || hit->begin < 2) {
        return false;
    }
    bool capitals = line.ptr[0] >= 'A' && line.ptr[0] <= 'Z' &&
                    line.ptr[1] >= 'A' && line.ptr[1] <= 'Z';
    dgm_str before = cut(line, 0, hit->begin);
    return capitals || (agency && before.len > 0 && is_named(before));
}

dgm_dateline dgm_dateline_read(dgm_str line, dgm_date_order order,
                               char iso[11])
{
    iso[0] = '\0';
    line = dgm_str_trim(line);
    dgm_isodate_hit hit;
    if (line.len < 8 || !dgm_isodate_find(line, 0, true, order, &hit)) {
        return DGM_DATELINE_NONE;
    }
    dgm_str before = cut(line, 0, hit.begin);
    dgm_str behind = cut(line, hit.end, line.len);
    bool day = strlen(hit.iso) == 10;
    dgm_dateline kind = DGM_DATELINE_NONE;
    if (line.len <= LINE_MAX && ends_in_label(before) && is_tail(behind)) {
        kind = DGM_DATELINE_LABELLED;
    } else if (day && is_agency(line, &hit)) {
        kind = DGM_DATELINE_AGENCY;
    } else if (!day || !is_time(behind)) {
        kind = DGM_DATELINE_NONE;
    } else if (before.len == 0) {
        kind = DGM_DATELINE_ALONE;
    } else if (is_byline(before)) {
        kind = DGM_DATELINE_BYLINE;
    } else if (is_named(before)) {
        kind = DGM_DATELINE_PLACED;
    }
    if (kind != DGM_DATELINE_NONE) {
        memcpy(iso, hit.iso, sizeof hit.iso);
    }
    return kind;
}

/* Which label stands last in the words before a date. */
static bool is_change(dgm_str before)
{
    uint32_t at = 0;
    bool change = false;
    for (dgm_str word; word_next(before, &at, &word);) {
        change = dgm_english_is(word, DGM_ENGLISH_CHANGE) ||
                 (change && !dgm_english_is(word, DGM_ENGLISH_LABEL));
    }
    return change;
}

void dgm_dateline_labels(dgm_str line, dgm_date_order order, char iso[11],
                         char changed[11])
{
    dgm_isodate_hit hit = {.end = 0};
    uint32_t from = 0;
    iso[0] = changed[0] = '\0';
    for (uint32_t dates = 0;
         dates < 4 && dgm_isodate_find(line, from, true, order, &hit);
         dates++) {
        char *to = is_change(cut(line, from, hit.begin)) ? changed : iso;
        if (to[0] == '\0') {
            memcpy(to, hit.iso, sizeof hit.iso);
        }
        from = hit.end;
    }
}

/* ------------------------------------------------------------------ lines */

/* The line at *at without its end, and *at behind it; false at the end. */
static bool line_next(dgm_str text, uint32_t *at, dgm_str *out)
{
    if (*at >= text.len) {
        return false;
    }
    const char *from = text.ptr + *at;
    const char *end = memchr(from, '\n', text.len - *at);
    uint32_t len = end ? (uint32_t)(end - from) : text.len - *at;
    *out = dgm_str_trim((dgm_str){from, len});
    *at += len + 1;
    return true;
}

/* A line that runs on, or begins within a sentence, is prose. */
static bool is_prose(dgm_str line)
{
    bool stop = line.ptr[line.len - 1] == '.';
    return line.len > LINE_MAX || is_lower(line.ptr[0]) ||
           (stop && line.len > 60);
}

/* Whether the line at `at` goes on with a sentence begun before it: then the
 * date above it stands alone by chance. */
static bool goes_on(dgm_str text, uint32_t at)
{
    dgm_str line;
    return line_next(text, &at, &line) && line.len > 0 &&
           is_lower(line.ptr[0]);
}

/* The bytes up to the end of a byline that begins at `at`, or `at`. */
static uint32_t behind_byline(dgm_str text, uint32_t at)
{
    dgm_str line = {NULL, 0};
    uint32_t next = at;
    while (line.len == 0 && line_next(text, &next, &line)) {
    }
    return line.len > 0 && line.len <= LINE_MAX && is_byline(line) ? next : at;
}

bool dgm_dateline_top(dgm_str text, char iso[11], uint32_t *head)
{
    uint32_t at = 0;
    uint32_t lines = 0;
    *head = 0;
    iso[0] = '\0';
    for (dgm_str line; lines < TOP_LINES && line_next(text, &at, &line);) {
        if (line.len == 0) {
            continue;
        }
        lines++;
        dgm_dateline kind = dgm_dateline_read(line, DGM_ORDER_UNKNOWN, iso);
        if (kind != DGM_DATELINE_NONE && goes_on(text, at)) {
            iso[0] = '\0';
            break;
        }
        if (kind != DGM_DATELINE_NONE) {
            bool apart = kind != DGM_DATELINE_AGENCY;
            at = at < text.len ? at : text.len;
            *head = apart ? behind_byline(text, at) : 0;
            *head = *head < text.len ? *head : text.len;
            return true;
        }
        if (is_prose(line)) {
            break;
        }
    }
    return false;
}

bool dgm_dateline_foot(dgm_str text, char iso[11])
{
    iso[0] = '\0';
    dgm_str whole = dgm_str_trim(text);
    text = whole;
    for (uint32_t lines = 0; lines < FOOT_LINES && text.len > 0; lines++) {
        const char *end = memrchr(text.ptr, '\n', text.len);
        uint32_t begin = end ? (uint32_t)(end - text.ptr) + 1 : 0;
        dgm_str line = cut(text, begin, text.len);
        dgm_dateline kind =
            begin > 0 ? dgm_dateline_read(line, DGM_ORDER_UNKNOWN, iso)
                      : DGM_DATELINE_NONE;
        if (kind != DGM_DATELINE_NONE && kind != DGM_DATELINE_AGENCY &&
            !goes_on(whole, text.len + 1)) {
            return true;
        }
        iso[0] = '\0';
        text = dgm_str_trim((dgm_str){text.ptr, begin});
    }
    return false;
}
