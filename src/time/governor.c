/* SPDX-License-Identifier: Apache-2.0 */
#include "time/governor.h"

#include "text/word.h"

#define STEPS_MAX 12

uint32_t dgm_time_governor(const dgm_doc *doc, dgm_range range, uint32_t *top)
{
    for (uint32_t i = range.last; i-- > range.first;) {
        uint32_t head = doc->token.at[i].head;
        if (head == DGM_NONE || head < range.first || head >= range.last) {
            *top = i;
            return head;
        }
    }
    *top = range.first;
    return DGM_NONE;
}

static bool is_behind_comma(const dgm_doc *doc, uint32_t token)
{
    return token > 0 && doc->token.at[token - 1].word == DGM_WORD_COMMA &&
           doc->token.at[token - 1].sentence == doc->token.at[token].sentence;
}

/* The first token of a phrase without the comma that hangs on it. */
static uint32_t phrase_first(const dgm_doc *doc, dgm_range phrase)
{
    while (phrase.first < phrase.last &&
           doc->token.at[phrase.first].upos == DGM_UPOS_PUNCT) {
        phrase.first++;
    }
    return phrase.first;
}

/* Whether a comma opens the clause `clause`, and one more stands before
 * `part`, which ends it. */
static bool is_closed_before(const dgm_doc *doc, uint32_t clause,
                             uint32_t part)
{
    dgm_range whole = dgm_subtree(doc, clause);
    dgm_range last = dgm_subtree(doc, part);
    return part > clause && last.last == whole.last &&
           is_behind_comma(doc, phrase_first(doc, last)) &&
           is_behind_comma(doc, phrase_first(doc, whole));
}

uint32_t dgm_time_way_up(const dgm_doc *doc, uint32_t token)
{
    uint32_t part = token; /* the date with its preposition */
    uint32_t at = doc->token.at[token].head;
    for (int step = 0; step < STEPS_MAX && at != DGM_NONE; step++) {
        const dgm_token *here = &doc->token.at[at];
        bool aside = here->rel == DGM_REL_ACL || here->rel == DGM_REL_APPOS;
        if (aside && here->head != DGM_NONE &&
            is_closed_before(doc, at, part)) {
            return here->head;
        }
        if (here->upos == DGM_UPOS_VERB && !aside) {
            break;
        }
        at = here->head;
    }
    return doc->token.at[token].head;
}
