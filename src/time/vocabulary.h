/* The words that dates are made of. */
#ifndef DGM_TIME_VOCABULARY_H
#define DGM_TIME_VOCABULARY_H

#include "record/record.h"

typedef enum dgm_timeword {
    DGM_TW_NONE,
    DGM_TW_MONTH,   /* 1..12 */
    DGM_TW_WEEKDAY, /* 0..6, Monday first */
    DGM_TW_UNIT,    /* dgm_timeunit */
    DGM_TW_SEASON,  /* 0 winter .. 3 autumn */
    DGM_TW_NUMBER,  /* its value */
    DGM_TW_ORDINAL, /* its value */
    DGM_TW_NEAR,    /* days from today: yesterday -1, today 0 */
    DGM_TW_SHIFT,   /* last -1, this 0, next 1 */
    DGM_TW_AGO,     /* ago, earlier, before -1; later, after 1; hence 2 */
    DGM_TW_PART,    /* part of a day */
    DGM_TW_STAGE,   /* early -1, mid 0, late 1 */
    DGM_TW_ERA,     /* CE, AD 0; BC, BCE 1 */
    DGM_TW_HOLIDAY, /* number of a holiday */
    DGM_TW_DECADE,  /* twenties 20 .. nineties 90 */
    DGM_TW_VAGUE,   /* several, few, many: a count nobody knows */
    DGM_TW_ARTICLE  /* a, an, one: count 1 */
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
    int8_t value;
} dgm_timesense;

#define DGM_TIME_SLOTS 512

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
    return (dgm_timesense){DGM_TW_NONE, 0};
}

#endif
