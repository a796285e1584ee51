/* SPDX-License-Identifier: Apache-2.0 */
/* The words that dates are made of. */
#ifndef DGM_TIME_VOCABULARY_H
#define DGM_TIME_VOCABULARY_H

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
    DGM_TW_PHRASE,   /* begins a phrase and has no other sense */
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
    bool phrase; /* begins one of the phrases */
} dgm_timesense;

/* A feast or period that has a name of several words. */
typedef struct dgm_timephrase {
    const char *words; /* lower case, separated by blanks, without 's */
    int16_t month;     /* of a feast; 0: `day` counts from Easter Sunday;
                          -1: a period from `first` to `last` */
    int16_t day;
    const char *first; /* ISO 8601 */
    const char *last;
} dgm_timephrase;

extern const dgm_timephrase dgm_time_phrases[];
extern const uint32_t dgm_time_phrase_count;

#define DGM_TIME_SLOTS 1024

/* Keys of all words, hashed once a document. */
typedef struct dgm_timewords {
    uint64_t key[DGM_TIME_SLOTS];
    dgm_timesense sense[DGM_TIME_SLOTS];
} dgm_timewords;

void dgm_timewords_init(dgm_timewords *self);

/* The sense of a token by its form_key; word is DGM_TW_NONE for others. */
static inline dgm_timesense dgm_timewords_find(const dgm_timewords *self,
                                               uint64_t form_key)
{
    uint32_t i = (uint32_t)form_key & (DGM_TIME_SLOTS - 1);
    while (self->sense[i].word != DGM_TW_NONE) {
        if (self->key[i] == form_key) {
            return self->sense[i];
        }
        i = (i + 1) & (DGM_TIME_SLOTS - 1);
    }
    return (dgm_timesense){DGM_TW_NONE, 0, false};
}

#endif
