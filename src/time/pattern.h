/* Wordings of dates: what stands at a token, and which days it means. */
#ifndef DGM_TIME_PATTERN_H
#define DGM_TIME_PATTERN_H

#include "time/calendar.h"
#include "time/vocabulary.h"

/* What the matcher knows of the text so far. */
typedef struct dgm_timescan {
    const dgm_doc *doc;
    const dgm_timewords *word;
    uint32_t begin; /* tokens of the sentence */
    uint32_t end;
    int32_t today; /* day of publication; valid if has_today */
    bool has_today;
    int32_t recent; /* first day of the last explicit date */
    uint32_t recent_sentence;
    bool has_recent;
} dgm_timescan;

typedef struct dgm_timefind {
    uint32_t first; /* tokens */
    uint32_t last;
    int32_t from; /* days, if `valued` */
    int32_t to;
    int16_t minute; /* of the day, -1: no time of day */
    uint8_t grain;
    bool valued;
    bool absolute; /* states its year */
} dgm_timefind;

/* Looks for a date whose core begins at `token`; `out->first` may lie before
 * it (an article), but never before `floor`.  */
bool dgm_time_match(const dgm_timescan *scan, uint32_t token, uint32_t floor,
                    dgm_timefind *out);

/* Reads a number of 1 to 4 digits with nothing else but an ordinal ending;
 * *ordinal says whether it has one.  -1 when the token is none. */
int32_t dgm_time_digits(dgm_str form, bool *ordinal);

#endif
