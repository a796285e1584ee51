/* SPDX-License-Identifier: Apache-2.0 */
/* Wordings of dates: what stands at a token, and which days it means. */
#ifndef DGM_TIME_PATTERN_H
#define DGM_TIME_PATTERN_H

#include "time/calendar.h"
#include "time/vocabulary.h"

/* What the matcher knows of the text so far. */
typedef struct dgm_timescan {
    const dgm_doc *doc;
    const dgm_lists *lists;
    uint32_t begin; /* tokens of the sentence */
    uint32_t end;
    int32_t today; /* day of publication; valid if has_today */
    bool has_today;
    bool has_recent;
    int32_t recent; /* first day of the last date told */
    uint32_t recent_sentence;
    uint32_t recent_aside; /* head of the clause beside the story that holds
                              it, or DGM_NONE */
    bool has_story;
    int32_t story; /* first day of the last date told by the story itself */
    uint32_t story_sentence;
    int story_tense; /* of the verb that it stands under */
    uint32_t streak; /* dates in a row that state the same year or the next */
    bool has_day;
    int32_t day; /* the last date told to the day */
    uint32_t day_sentence;
    bool deictic; /* the text counts from its own day ("yesterday") */
} dgm_timescan;

typedef struct dgm_timefind {
    uint32_t first; /* tokens */
    uint32_t last;
    int32_t from; /* days, if `valued` */
    int32_t to;
    uint8_t grain;
    bool valued;
    bool absolute; /* states its year */
    bool past;     /* "several years ago": before publication for sure */
} dgm_timefind;

typedef struct dgm_timeclock {
    uint32_t first; /* tokens, with the zone */
    uint32_t last;
    int32_t minute; /* of the day */
} dgm_timeclock;

/* Looks for a date whose core begins at `token`; `out->first` may lie before
 * it (an article), but never before `floor`.  */
bool dgm_time_match(const dgm_timescan *scan, uint32_t token, uint32_t floor,
                    dgm_timefind *out);

/* The rules: dates that a calendar gives ("4 May 2010", "the 1990s"), and
 * those that count from a day known already ("yesterday"). */
bool dgm_time_absolute(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out);
bool dgm_time_relative(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out);
bool dgm_time_clock(const dgm_timescan *scan, uint32_t token,
                    dgm_timeclock *out);

/* Reads a number of 1 to 4 digits with nothing else but an ordinal ending;
 * *ordinal says whether it has one.  -1 when the token is none. */
int32_t dgm_time_digits(dgm_str form, bool *ordinal);

#endif
