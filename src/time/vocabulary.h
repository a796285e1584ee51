/* SPDX-License-Identifier: Apache-2.0 */
/* The words that dates are made of: lists of data/english/calendar.lex and a
 * few function words. */
#ifndef DGM_TIME_VOCABULARY_H
#define DGM_TIME_VOCABULARY_H

#include "lexicon/lists.h"
#include "record/record.h"

typedef enum dgm_timeword {
    DGM_TW_NONE,
    DGM_TW_MONTH,    /* 1..12 */
    DGM_TW_WEEKDAY,  /* 0..6, Monday first */
    DGM_TW_UNIT,     /* dgm_timeunit */
    DGM_TW_SEASON,   /* 0 winter .. 3 autumn */
    DGM_TW_NUMBER,   /* its value */
    DGM_TW_ORDINAL,  /* its value */
    DGM_TW_NEAR,     /* days from today: yesterday -1, today 0 */
    DGM_TW_SHIFT,    /* last -1, this 0, next 1; of a date told before:
                        previous -2, following 2 */
    DGM_TW_AGO,      /* ago -1; of a date told before: earlier, before -2;
                        later, after 2 */
    DGM_TW_PART,     /* part of a day */
    DGM_TW_STAGE,    /* early -1, mid 0, late 1 */
    DGM_TW_ERA,      /* CE, AD 0; BC, BCE 1 */
    DGM_TW_DECADE,   /* twenties 20 .. nineties 90 */
    DGM_TW_VAGUE,    /* several, few, many: a count nobody knows */
    DGM_TW_ARTICLE,  /* a, an, one: count 1 */
    DGM_TW_SAME,     /* that 0, same 1 */
    DGM_TW_HALF,     /* a part of a unit: half 2 */
    DGM_TW_QUARTER,  /* q1 .. q4 */
    DGM_TW_NOON,     /* hour: midnight 0, noon 12 */
    DGM_TW_MERIDIEM, /* a.m. 0, p.m. 12 */
    DGM_TW_ZONE,     /* GMT, CET, ... */
    DGM_TW_EVE       /* eve */
} dgm_timeword;

typedef enum dgm_timeunit {
    DGM_TU_MINUTE,
    DGM_TU_HOUR,
    DGM_TU_DAY,
    DGM_TU_WEEK,
    DGM_TU_WEEKEND,
    DGM_TU_MONTH,
    DGM_TU_QUARTER,
    DGM_TU_YEAR,
    DGM_TU_DECADE,
    DGM_TU_CENTURY
} dgm_timeunit;

typedef struct dgm_timesense {
    uint8_t word; /* dgm_timeword */
    int16_t value;
} dgm_timesense;

/* The sense of a token by its form; word is DGM_TW_NONE for others. */
dgm_timesense dgm_timesense_of(const dgm_lists *lists, const dgm_token *token);

/* A feast or period that texts use as a date. */
typedef struct dgm_timefeast {
    uint32_t count; /* tokens */
    bool period;    /* first and last are days, 20010911 for the 11th */
    bool easter;    /* `day` counts from Easter Sunday, else month and day */
    int32_t month;
    int32_t day;
    int32_t first;
    int32_t last;
} dgm_timefeast;

/* The longest name of one that begins at the token; false when none does. */
bool dgm_timefeast_at(const dgm_lists *lists, const dgm_doc *doc,
                      uint32_t token, dgm_timefeast *out);

#endif
