/* SPDX-License-Identifier: Apache-2.0 */
#include "time/vocabulary.h"

#include <string.h>

/* One line a class and value; words are separated by blanks. */
static const struct {
    uint8_t word;
    int8_t value;
    const char *form;
} vocabulary[] = {
    {DGM_TW_MONTH, 1, "january jan jan."},
    {DGM_TW_MONTH, 2, "february feb feb."},
    {DGM_TW_MONTH, 3, "march mar mar."},
    {DGM_TW_MONTH, 4, "april apr apr."},
    {DGM_TW_MONTH, 5, "may"},
    {DGM_TW_MONTH, 6, "june jun jun."},
    {DGM_TW_MONTH, 7, "july jul jul."},
    {DGM_TW_MONTH, 8, "august aug aug."},
    {DGM_TW_MONTH, 9, "september sept sept. sep sep."},
    {DGM_TW_MONTH, 10, "october oct oct."},
    {DGM_TW_MONTH, 11, "november nov nov."},
    {DGM_TW_MONTH, 12, "december dec dec."},
    {DGM_TW_WEEKDAY, 0, "monday mon mon. mondays"},
    {DGM_TW_WEEKDAY, 1, "tuesday tues tues. tue tue. tuesdays"},
    {DGM_TW_WEEKDAY, 2, "wednesday wed wed. wednesdays"},
    {DGM_TW_WEEKDAY, 3, "thursday thurs thurs. thur. thu thursdays"},
    {DGM_TW_WEEKDAY, 4, "friday fri fri. fridays"},
    {DGM_TW_WEEKDAY, 5, "saturday sat sat. saturdays"},
    {DGM_TW_WEEKDAY, 6, "sunday sun sun. sundays"},
    {DGM_TW_UNIT, DGM_TU_MINUTE, "minute minutes"},
    {DGM_TW_UNIT, DGM_TU_HOUR, "hour hours"},
    {DGM_TW_UNIT, DGM_TU_DAY, "day days"},
    {DGM_TW_UNIT, DGM_TU_WEEK, "week weeks"},
    {DGM_TW_UNIT, DGM_TU_WEEKEND, "weekend weekends"},
    {DGM_TW_UNIT, DGM_TU_MONTH, "month months"},
    {DGM_TW_UNIT, DGM_TU_QUARTER, "quarter quarters"},
    {DGM_TW_UNIT, DGM_TU_YEAR, "year years"},
    {DGM_TW_UNIT, DGM_TU_DECADE, "decade decades"},
    {DGM_TW_UNIT, DGM_TU_CENTURY, "century centuries"},
    {DGM_TW_SEASON, 0, "winter wintertime"},
    {DGM_TW_SEASON, 1, "spring springtime"},
    {DGM_TW_SEASON, 2, "summer summertime"},
    {DGM_TW_SEASON, 3, "autumn fall"},
    {DGM_TW_NUMBER, 2, "two"},
    {DGM_TW_NUMBER, 3, "three"},
    {DGM_TW_NUMBER, 4, "four"},
    {DGM_TW_NUMBER, 5, "five"},
    {DGM_TW_NUMBER, 6, "six"},
    {DGM_TW_NUMBER, 7, "seven"},
    {DGM_TW_NUMBER, 8, "eight"},
    {DGM_TW_NUMBER, 9, "nine"},
    {DGM_TW_NUMBER, 10, "ten"},
    {DGM_TW_NUMBER, 11, "eleven"},
    {DGM_TW_NUMBER, 12, "twelve dozen"},
    {DGM_TW_NUMBER, 13, "thirteen"},
    {DGM_TW_NUMBER, 14, "fourteen"},
    {DGM_TW_NUMBER, 15, "fifteen"},
    {DGM_TW_NUMBER, 16, "sixteen"},
    {DGM_TW_NUMBER, 17, "seventeen"},
    {DGM_TW_NUMBER, 18, "eighteen"},
    {DGM_TW_NUMBER, 19, "nineteen"},
    {DGM_TW_NUMBER, 20, "twenty"},
    {DGM_TW_NUMBER, 23, "twenty-three"},
    {DGM_TW_NUMBER, 25, "twenty-five"},
    {DGM_TW_NUMBER, 30, "thirty"},
    {DGM_TW_NUMBER, 40, "forty"},
    {DGM_TW_NUMBER, 50, "fifty"},
    {DGM_TW_NUMBER, 60, "sixty"},
    {DGM_TW_NUMBER, 70, "seventy"},
    {DGM_TW_NUMBER, 80, "eighty"},
    {DGM_TW_NUMBER, 90, "ninety"},
    {DGM_TW_NUMBER, 100, "hundred"},
    {DGM_TW_ORDINAL, 1, "first"},
    {DGM_TW_ORDINAL, 2, "second"},
    {DGM_TW_ORDINAL, 3, "third"},
    {DGM_TW_ORDINAL, 4, "fourth"},
    {DGM_TW_ORDINAL, 5, "fifth"},
    {DGM_TW_ORDINAL, 6, "sixth"},
    {DGM_TW_ORDINAL, 7, "seventh"},
    {DGM_TW_ORDINAL, 8, "eighth"},
    {DGM_TW_ORDINAL, 9, "ninth"},
    {DGM_TW_ORDINAL, 10, "tenth"},
    {DGM_TW_ORDINAL, 11, "eleventh"},
    {DGM_TW_ORDINAL, 12, "twelfth"},
    {DGM_TW_ORDINAL, 13, "thirteenth"},
    {DGM_TW_ORDINAL, 14, "fourteenth"},
    {DGM_TW_ORDINAL, 15, "fifteenth"},
    {DGM_TW_ORDINAL, 16, "sixteenth"},
    {DGM_TW_ORDINAL, 17, "seventeenth"},
    {DGM_TW_ORDINAL, 18, "eighteenth"},
    {DGM_TW_ORDINAL, 19, "nineteenth"},
    {DGM_TW_ORDINAL, 20, "twentieth"},
    {DGM_TW_ORDINAL, 21, "twenty-first"},
    {DGM_TW_ORDINAL, 30, "thirtieth"},
    {DGM_TW_NEAR, -1, "yesterday"},
    {DGM_TW_NEAR, 0, "today tonight"},
    {DGM_TW_NEAR, 1, "tomorrow"},
    {DGM_TW_SHIFT, -2, "previous preceding"},
    {DGM_TW_SHIFT, -1, "last past"},
    {DGM_TW_SHIFT, 0, "this current these"},
    {DGM_TW_SHIFT, 1, "next coming upcoming"},
    {DGM_TW_SHIFT, 2, "following"},
    {DGM_TW_AGO, -1, "ago"},
    {DGM_TW_AGO, -2, "earlier before prior previously"},
    {DGM_TW_AGO, 2, "later after afterwards"},
    {DGM_TW_PART, 0, "morning"},
    {DGM_TW_PART, 1, "afternoon"},
    {DGM_TW_PART, 2, "evening"},
    {DGM_TW_PART, 3, "night nite"},
    {DGM_TW_STAGE, -1, "early"},
    {DGM_TW_STAGE, 0, "mid middle"},
    {DGM_TW_STAGE, 1, "late"},
    {DGM_TW_ERA, 0, "ce ad a.d. c.e."},
    {DGM_TW_ERA, 1, "bc bce b.c. b.c.e."},
    {DGM_TW_DECADE, 20, "twenties"},
    {DGM_TW_DECADE, 30, "thirties"},
    {DGM_TW_DECADE, 40, "forties"},
    {DGM_TW_DECADE, 50, "fifties"},
    {DGM_TW_DECADE, 60, "sixties"},
    {DGM_TW_DECADE, 70, "seventies"},
    {DGM_TW_DECADE, 80, "eighties"},
    {DGM_TW_DECADE, 90, "nineties"},
    {DGM_TW_VAGUE, 0, "several few many couple"},
    {DGM_TW_ARTICLE, 1, "a an one"},
    {DGM_TW_SAME, 0, "that"},
    {DGM_TW_SAME, 1, "same"},
    {DGM_TW_HALF, 2, "half"},
    {DGM_TW_QUARTER, 1, "q1"},
    {DGM_TW_QUARTER, 2, "q2"},
    {DGM_TW_QUARTER, 3, "q3"},
    {DGM_TW_QUARTER, 4, "q4"},
    {DGM_TW_NOON, 0, "midnight"},
    {DGM_TW_NOON, 12, "noon midday"},
    {DGM_TW_MERIDIEM, 0, "am a.m. a.m"},
    {DGM_TW_MERIDIEM, 12, "pm p.m. p.m"},
    {DGM_TW_ZONE, 0,
     "gmt utc est edt cst cdt mst mdt pst pdt cet cest eet "
     "eest bst ist msk jst local"},
    {DGM_TW_EVE, 0, "eve"},
};

/* Feasts with a day of their own and periods that texts use as dates.  Days
 * of the Gregorian calendar; feasts that every country keeps on another day
 * are left out.  Easter by the Gregorian computus. */
const dgm_timephrase dgm_time_phrases[] = {
    {"christmas eve", 12, 24, NULL, NULL},
    {"christmas day", 12, 25, NULL, NULL},
    {"christmas", 12, 25, NULL, NULL},
    {"xmas", 12, 25, NULL, NULL},
    {"boxing day", 12, 26, NULL, NULL},
    {"new year eve", 12, 31, NULL, NULL},
    {"new year day", 1, 1, NULL, NULL},
    {"valentine day", 2, 14, NULL, NULL},
    {"st. patrick day", 3, 17, NULL, NULL},
    {"halloween", 10, 31, NULL, NULL},
    {"all saints day", 11, 1, NULL, NULL},
    {"may day", 5, 1, NULL, NULL},
    {"bastille day", 7, 14, NULL, NULL},
    {"armistice day", 11, 11, NULL, NULL},
    {"international women day", 3, 8, NULL, NULL},
    {"human rights day", 12, 10, NULL, NULL},
    {"ash wednesday", 0, -46, NULL, NULL},
    {"palm sunday", 0, -7, NULL, NULL},
    {"maundy thursday", 0, -3, NULL, NULL},
    {"good friday", 0, -2, NULL, NULL},
    {"easter sunday", 0, 0, NULL, NULL},
    {"easter monday", 0, 1, NULL, NULL},
    {"easter day", 0, 0, NULL, NULL},
    {"easter", 0, 0, NULL, NULL},
    {"ascension day", 0, 39, NULL, NULL},
    {"whit monday", 0, 50, NULL, NULL},
    {"pentecost", 0, 49, NULL, NULL},
    {"world war i", -1, 0, "1914-07-28", "1918-11-11"},
    {"world war one", -1, 0, "1914-07-28", "1918-11-11"},
    {"first world war", -1, 0, "1914-07-28", "1918-11-11"},
    {"world war ii", -1, 0, "1939-09-01", "1945-09-02"},
    {"world war two", -1, 0, "1939-09-01", "1945-09-02"},
    {"wwi", -1, 0, "1914-07-28", "1918-11-11"},
    {"wwii", -1, 0, "1939-09-01", "1945-09-02"},
    {"second world war", -1, 0, "1939-09-01", "1945-09-02"},
};
const uint32_t dgm_time_phrase_count =
    sizeof dgm_time_phrases / sizeof *dgm_time_phrases;

static uint32_t slot(const dgm_timewords *self, uint64_t key)
{
    uint32_t i = (uint32_t)key & (DGM_TIME_SLOTS - 1);
    while (self->sense[i].word != DGM_TW_NONE && self->key[i] != key) {
        i = (i + 1) & (DGM_TIME_SLOTS - 1);
    }
    return i;
}

void dgm_timewords_init(dgm_timewords *self)
{
    memset(self->sense, 0, sizeof self->sense);
    for (size_t i = 0; i < sizeof vocabulary / sizeof *vocabulary; i++) {
        const char *at = vocabulary[i].form;
        while (*at != '\0') {
            uint32_t len = (uint32_t)strcspn(at, " ");
            uint64_t key = dgm_str_hash((dgm_str){at, len});
            uint32_t k = slot(self, key);
            self->key[k] = key;
            self->sense[k] = (dgm_timesense){vocabulary[i].word,
                                             vocabulary[i].value, false};
            at += len;
            at += *at == ' ';
        }
    }
    for (uint32_t i = 0; i < dgm_time_phrase_count; i++) {
        const char *at = dgm_time_phrases[i].words;
        uint64_t key = dgm_str_hash((dgm_str){at, (uint32_t)strcspn(at, " ")});
        uint32_t k = slot(self, key);
        self->key[k] = key;
        if (self->sense[k].word == DGM_TW_NONE) {
            self->sense[k].word = DGM_TW_PHRASE;
        }
        self->sense[k].phrase = true;
    }
}
