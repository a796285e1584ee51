/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading single words: what all rules of this room share.
 *
 * Tokens outside the sentence are no word at all, so rules may look ahead and
 * back without asking.
 */
#ifndef DGM_TIME_READING_H
#define DGM_TIME_READING_H

#include "text/word.h"
#include "time/pattern.h"

static inline bool dgm_time_inside(const dgm_timescan *scan, uint32_t token)
{
    return token >= scan->begin && token < scan->end;
}

static inline uint32_t dgm_time_paragraph(const dgm_timescan *scan,
                                          uint32_t sentence)
{
    return scan->doc->sentence.at[sentence].paragraph;
}

static inline dgm_timesense dgm_time_sense(const dgm_timescan *scan,
                                           uint32_t token)
{
    return dgm_time_inside(scan, token)
               ? dgm_timesense_of(scan->lists, &scan->doc->token.at[token])
               : (dgm_timesense){DGM_TW_NONE, 0};
}

static inline bool dgm_time_word(const dgm_timescan *scan, uint32_t token,
                                 dgm_timeword word)
{
    return dgm_time_sense(scan, token).word == word;
}

static inline bool dgm_time_unit(const dgm_timescan *scan, uint32_t token,
                                 dgm_timeunit unit)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    return sense.word == DGM_TW_UNIT && sense.value == (int)unit;
}

/* Whether the token is one of some function words (enum dgm_word). */
bool dgm_time_among(const dgm_timescan *scan, uint32_t token,
                    const uint16_t *word, size_t count);
#define DGM_TIME_WORDS(...)                                                   \
    (const uint16_t[]){__VA_ARGS__},                                          \
        sizeof((const uint16_t[]){__VA_ARGS__}) / sizeof(uint16_t)
#define dgm_time_is(scan, token, ...)                                         \
    dgm_time_among(scan, token, DGM_TIME_WORDS(__VA_ARGS__))
/* The same of the token before. */
#define dgm_time_after(scan, token, ...)                                      \
    dgm_time_among(scan, (token)-1, DGM_TIME_WORDS(__VA_ARGS__))

static inline bool dgm_time_the(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_after(scan, token, DGM_WORD_THE);
}

/* Whether the token is in a list; the number it has there, or `otherwise`. */
static inline bool dgm_time_listed(const dgm_timescan *scan, uint32_t token,
                                   enum dgm_list list)
{
    return dgm_time_inside(scan, token) &&
           dgm_listed_form(scan->lists, &scan->doc->token.at[token], list);
}
static inline int32_t dgm_time_number(const dgm_timescan *scan, uint32_t token,
                                      enum dgm_list list, int32_t otherwise)
{
    return dgm_time_inside(scan, token)
               ? dgm_lists_value(scan->lists, &scan->doc->token.at[token],
                                 list, otherwise)
               : otherwise;
}

/* "later" or "earlier". */
static inline bool dgm_time_later(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_listed(scan, token, DGM_LIST_TIME_LATER);
}
/* "today" or "tonight". */
static inline bool dgm_time_today(const dgm_timescan *scan, uint32_t token)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    return sense.word == DGM_TW_NEAR && sense.value == 0;
}
static inline bool dgm_time_plural(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_inside(scan, token) &&
           (scan->doc->token.at[token].morph & DGM_MORPH_PLUR) != 0;
}
/* A hyphen or dash; "to" and the like as well for `dgm_time_to`. */
bool dgm_time_dash(const dgm_timescan *scan, uint32_t token);
bool dgm_time_to(const dgm_timescan *scan, uint32_t token);
/* White space between a token and the next. */
bool dgm_time_spaced(const dgm_timescan *scan, uint32_t token);
bool dgm_time_capital(const dgm_timescan *scan, uint32_t token);

/* 1 to 31, as a number or an ordinal word; 0 when it is none. */
int32_t dgm_time_day(const dgm_timescan *scan, uint32_t token);
/* 1 to 12; "May" and "March" must be names, short forms need a number. */
int32_t dgm_time_month(const dgm_timescan *scan, uint32_t token);
/* A year in four digits (1000 to 2199), or 0. */
int32_t dgm_time_year(const dgm_timescan *scan, uint32_t token);
/* A year in digits or as it is spoken ("nineteen eighty-four"); *next is the
 * token after it. */
int32_t dgm_time_said_year(const dgm_timescan *scan, uint32_t token,
                           uint32_t *next);

typedef struct dgm_timecount {
    int32_t number; /* 0: no count; -1: nobody knows how many */
    bool half;      /* and a half */
    uint32_t next;  /* token after it */
} dgm_timecount;

/* A count of units: digits, number words, "a", "several". */
dgm_timecount dgm_time_count(const dgm_timescan *scan, uint32_t token);

/* Where the verb that governs a token lies: -1 past, 1 present (which may
 * tell of the future), 2 future, 0 unknown. */
int dgm_time_tense(const dgm_timescan *scan, uint32_t token);

#endif
