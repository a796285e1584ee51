/* SPDX-License-Identifier: Apache-2.0 */
#include "time/vocabulary.h"

#include "text/word.h"

/* The lists and the sense that their words have.  No word is in two. */
static const struct {
    uint8_t list; /* enum dgm_list */
    uint8_t word; /* dgm_timeword */
} senses[] = {{DGM_LIST_MONTH, DGM_TW_MONTH},
              {DGM_LIST_MONTH_SHORT, DGM_TW_MONTH},
              {DGM_LIST_WEEKDAY, DGM_TW_WEEKDAY},
              {DGM_LIST_WEEKDAY_FORM, DGM_TW_WEEKDAY},
              {DGM_LIST_TIME_UNIT, DGM_TW_UNIT},
              {DGM_LIST_TIME_SEASON, DGM_TW_SEASON},
              {DGM_LIST_TIME_NUMBER, DGM_TW_NUMBER},
              {DGM_LIST_TIME_MULTIPLE, DGM_TW_NUMBER},
              {DGM_LIST_TIME_ORDINAL, DGM_TW_ORDINAL},
              {DGM_LIST_TIME_NEAR, DGM_TW_NEAR},
              {DGM_LIST_TIME_SHIFT, DGM_TW_SHIFT},
              {DGM_LIST_TIME_SIDE, DGM_TW_AGO},
              {DGM_LIST_TIME_DAY_PART, DGM_TW_PART},
              {DGM_LIST_TIME_STAGE, DGM_TW_STAGE},
              {DGM_LIST_TIME_ERA, DGM_TW_ERA},
              {DGM_LIST_TIME_DECADE, DGM_TW_DECADE},
              {DGM_LIST_TIME_VAGUE, DGM_TW_VAGUE},
              {DGM_LIST_TIME_HALF, DGM_TW_HALF},
              {DGM_LIST_TIME_QUARTER, DGM_TW_QUARTER},
              {DGM_LIST_TIME_NOON, DGM_TW_NOON},
              {DGM_LIST_TIME_MERIDIEM, DGM_TW_MERIDIEM},
              {DGM_LIST_TIME_ZONE, DGM_TW_ZONE},
              {DGM_LIST_TIME_EVE, DGM_TW_EVE}};

dgm_timesense dgm_timesense_of(const dgm_lists *lists, const dgm_token *token)
{
    switch (token->word) {
    case DGM_WORD_A:
    case DGM_WORD_ONE:
        return (dgm_timesense){DGM_TW_ARTICLE, 1};
    case DGM_WORD_THAT:
        return (dgm_timesense){DGM_TW_SAME, 0};
    case DGM_WORD_SAME:
        return (dgm_timesense){DGM_TW_SAME, 1};
    default:
        break;
    }
    for (size_t i = 0;
         token->form_row > 0 && i < sizeof senses / sizeof *senses; i++) {
        enum dgm_list list = (enum dgm_list)senses[i].list;
        if (dgm_listed_form(lists, token, list)) {
            int value = dgm_lists_value(lists, token, list, 0);
            value -= senses[i].word == DGM_TW_WEEKDAY;
            return (dgm_timesense){senses[i].word, (int16_t)value};
        }
    }
    return (dgm_timesense){DGM_TW_NONE, 0};
}

/* The longest entry of a list at the token: its tokens, 0 for none. */
static uint32_t entry_at(const dgm_lists *lists, const dgm_doc *doc,
                         uint32_t token, enum dgm_list list, int *value)
{
    uint32_t count = dgm_lists_phrase(lists, doc, token, list, value);
    const dgm_token *at = &doc->token.at[token];
    if (count == 0 && dgm_listed_form(lists, at, list)) {
        *value = dgm_lists_value(lists, at, list, 0);
        return 1;
    }
    return count;
}

bool dgm_timefeast_at(const dgm_lists *lists, const dgm_doc *doc,
                      uint32_t token, dgm_timefeast *out)
{
    int value = 0;
    *out = (dgm_timefeast){0};
    if (doc->token.at[token].form_row == 0) {
        return false;
    }
    uint32_t count = entry_at(lists, doc, token, DGM_LIST_FEAST, &value);
    if (count > 0) {
        *out = (dgm_timefeast){
            .count = count, .month = value / 100, .day = value % 100};
    }
    count = entry_at(lists, doc, token, DGM_LIST_FEAST_EASTER, &value);
    if (count > out->count) {
        *out = (dgm_timefeast){.count = count, .easter = true, .day = value};
    }
    count = entry_at(lists, doc, token, DGM_LIST_PERIOD_FIRST, &value);
    if (count > out->count) {
        int last = value;
        (void)entry_at(lists, doc, token, DGM_LIST_PERIOD_LAST, &last);
        *out = (dgm_timefeast){
            .count = count, .period = true, .first = value, .last = last};
    }
    return out->count > 0;
}
