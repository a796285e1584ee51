/* SPDX-License-Identifier: Apache-2.0 */
/* Yesterday, today, Friday: days counted from that of publication. */
#include "time/relative.h"
#include "tree/tree.h"

/* Whether somebody speaks of himself here or not far before: in a speech or
 * a letter "today" is the day of speaking. */
static bool speaks(const dgm_timescan *scan, uint32_t token)
{
    const dgm_token *at = scan->doc->token.at;
    uint32_t begin = token > 200 ? token - 200 : 0;
    uint32_t end = scan->end - token > 40 ? token + 40 : scan->end;
    bool quoted = dgm_quotation_of(scan->doc, token) != DGM_NONE;
    for (uint32_t i = begin; i < end; i++) {
        if ((at[i].morph & DGM_MORPH_FIRST) &&
            (quoted || dgm_quotation_of(scan->doc, i) == DGM_NONE)) {
            return true;
        }
    }
    return false;
}

/* "Known today as", "today many people think": nowadays, no day.  Told by a
 * state in the present, or no verb at all, where nobody speaks. */
static bool nowadays(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    if (!dgm_time_today(scan, token) || scan->deictic ||
        doc->token.at[token].rel == DGM_REL_NSUBJ ||
        dgm_time_is(scan, token + 1, DGM_WORD_APOSTROPHE_S, DGM_WORD_BE,
                    DGM_WORD_TO) ||
        speaks(scan, token)) {
        return false;
    }
    uint32_t at = token;
    for (int step = 0; step < 6 && at != DGM_NONE; step++) {
        const dgm_token *word = &doc->token.at[at];
        uint32_t cop = dgm_dependent(doc, at, DGM_REL_COP);
        if (at != token && cop != DGM_NONE) {
            return !(doc->token.at[cop].morph & DGM_MORPH_PAST) &&
                   dgm_time_tense(scan, token) >= 0;
        }
        if (at != token && word->upos == DGM_UPOS_VERB) {
            if (word->morph & DGM_MORPH_FIN) {
                return (word->morph & DGM_MORPH_PRES) != 0;
            }
            uint32_t aux = dgm_dependent(doc, at, DGM_REL_AUX);
            if (aux == DGM_NONE) {
                return word->rel != DGM_REL_XCOMP;
            }
            return (word->morph & DGM_MORPH_PART) != 0 &&
                   !(word->morph & DGM_MORPH_GER) &&
                   scan->doc->token.at[aux].word == DGM_WORD_BE &&
                   (doc->token.at[aux].morph & DGM_MORPH_PRES) &&
                   !(word->morph & DGM_MORPH_PRES);
        }
        at = word->head;
    }
    return false;
}

bool dgm_relative_near(const dgm_timescan *scan, uint32_t token,
                       dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (nowadays(scan, token)) {
        return false;
    }
    uint32_t first = token;
    int32_t shift = sense.value;
    /* the day before yesterday, the day after tomorrow */
    if (token >= scan->begin + 2 && sense.value != 0 &&
        dgm_time_after(scan, token, DGM_WORD_BEFORE, DGM_WORD_AFTER) &&
        dgm_time_unit(scan, token - 2, DGM_TU_DAY)) {
        shift *= 2;
        first = token - 2 - dgm_time_the(scan, token - 2);
    }
    dgm_find_start(out, first, dgm_relative_after_part(scan, token + 1),
                   DGM_GRAIN_DAY);
    return !scan->has_today || dgm_relative_day(out, scan->today + shift);
}

/* The weekday that the tense points to; the day of publication itself counts
 * for either side. */
static int32_t weekday_day(const dgm_timescan *scan, uint32_t token,
                           int32_t weekday)
{
    int32_t today = dgm_weekday(scan->today);
    int32_t back = (today - weekday + 7) % 7;
    if (dgm_time_tense(scan, token) > 0) {
        return scan->today + (7 - back) % 7;
    }
    return scan->today - back;
}

/* "every Monday", "Mondays", "Mon-Fri", "twice a week on Monday and Friday":
 * a habit has no date. */
static bool is_habit(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    for (uint32_t i = token + 1; i-- > scan->begin && token - i < 12;) {
        if (dgm_time_word(scan, i, DGM_TW_WEEKDAY)) {
            if (doc->token.at[i].morph & DGM_MORPH_PLUR ||
                (i > scan->begin &&
                 dgm_time_is(scan, i - 1, DGM_WORD_EVERY, DGM_WORD_EACH,
                             DGM_WORD_A, DGM_WORD_ANY, DGM_WORD_PER,
                             DGM_WORD_MOST))) {
                return true;
            }
        } else if (!dgm_time_is(scan, i, DGM_WORD_AND, DGM_WORD_OR,
                                DGM_WORD_COMMA, DGM_WORD_SLASH,
                                DGM_WORD_HYPHEN, DGM_WORD_DASH, DGM_WORD_TO,
                                DGM_WORD_THROUGH, DGM_WORD_ON) &&
                   !dgm_time_word(scan, i, DGM_TW_PART)) {
            break;
        }
    }
    if ((dgm_time_word(scan, token + 1, DGM_TW_PART) &&
         dgm_time_plural(scan, token + 1))) {
        return true; /* "Friday nights" */
    }
    uint32_t at = doc->token.at[token].head;
    for (int step = 0; step < 4 && at != DGM_NONE; step++) {
        for (uint32_t c = dgm_child(doc, at); c != DGM_NONE;
             c = dgm_sibling(doc, c)) {
            if (dgm_time_listed(scan, c, DGM_LIST_TIME_HABIT)) {
                return true;
            }
            uint32_t own = dgm_child(doc, c);
            if (doc->token.at[c].upos == DGM_UPOS_NOUN && own != DGM_NONE &&
                dgm_time_unit(scan, c, DGM_TU_WEEK) &&
                dgm_time_is(scan, own, DGM_WORD_PER, DGM_WORD_EACH,
                            DGM_WORD_EVERY)) {
                return true;
            }
        }
        at = doc->token.at[at].head;
    }
    return false;
}

/* Friday of last week */
static bool weekday_of_week(const dgm_timescan *scan, uint32_t next,
                            int32_t weekday, dgm_timefind *out)
{
    uint32_t at = next + dgm_time_is(scan, next, DGM_WORD_OF);
    dgm_timesense shift = dgm_time_sense(scan, at);
    if (shift.word != DGM_TW_SHIFT || !scan->has_today ||
        !dgm_time_unit(scan, at + 1, DGM_TU_WEEK)) {
        return false;
    }
    int32_t week = scan->today - dgm_weekday(scan->today);
    week += shift.value > 0 ? 7 : shift.value < 0 ? -7 : 0;
    out->last = at + 2;
    return dgm_relative_day(out, week + weekday);
}

/* Friday | Friday morning | Friday, 4 May 2010 | Friday last week */
bool dgm_relative_weekday(const dgm_timescan *scan, uint32_t token,
                          dgm_timefind *out)
{
    dgm_timesense sense = dgm_time_sense(scan, token);
    if (!dgm_time_capital(scan, token)) {
        return false;
    }
    uint32_t len = dgm_token_form(scan->doc, token).len;
    bool dotted = dgm_time_is(scan, token + 1, DGM_WORD_STOP) && len < 6;
    uint32_t next = dgm_relative_after_part(scan, token + 1);
    uint32_t date = token + 1 + dotted;
    date = next > token + 1 ? next : date;
    date += dgm_time_is(scan, date, DGM_WORD_COMMA);
    if (date < scan->end && dgm_time_absolute(scan, date, out) &&
        out->grain == DGM_GRAIN_DAY &&
        (out->first == date || dgm_time_is(scan, date, DGM_WORD_THE))) {
        out->first = token;
        return true;
    }
    /* Short forms without a full stop are names or verbs. */
    if (len < 6 && !dotted &&
        dgm_token_form(scan->doc, token).ptr[len - 1] != '.' &&
        !(token > scan->begin &&
          dgm_time_word(scan, token - 1, DGM_TW_SHIFT))) {
        return false;
    }
    dgm_find_start(out, token, next, DGM_GRAIN_DAY);
    if (is_habit(scan, token) || (dgm_time_is(scan, next, DGM_WORD_THE) &&
                                  dgm_time_day(scan, next + 1) == 13)) {
        return false;
    }
    return !scan->has_today || weekday_of_week(scan, next, sense.value, out) ||
           dgm_relative_day(out, weekday_day(scan, token, sense.value));
}
