/* SPDX-License-Identifier: Apache-2.0 */
/* What happened to people by the words beside them, where parsers hang a
 * number elsewhere. */
#include "claim/toll.h"

#define LOOK_MAX 24
/* Words between the commas of an insertion. */
#define INSERTION_MAX 12
/* Words from the subject of a list to a member. */
#define AMONG_REACH 16
/* Words from people to a verb that the tree gives to others. */
#define FAR_REACH 10

/* "Four in the cells": the noun behind a preposition. */
static const dgm_cue_group *place_in_row(const room *self, uint32_t mark,
                                         uint32_t last)
{
    for (uint32_t at = mark + 1; at < last && at < mark + 4; at++) {
        uint8_t upos = tok(self, at)->upos;
        if (upos == DGM_UPOS_NOUN) {
            const dgm_cue_group *cue = dgm_toll_place(self, at);
            if (cue) {
                return cue;
            }
        } else if (upos != DGM_UPOS_DET && upos != DGM_UPOS_ADJ) {
            break;
        }
    }
    return NULL;
}

/* Behind ", including 9 police officers,". */
static uint32_t behind_insertion(const room *self, uint32_t at, uint32_t last)
{
    if (at >= last || tok(self, at)->word != DGM_WORD_COMMA) {
        return at;
    }
    for (uint32_t t = at + 1; t < last && t < at + INSERTION_MAX; t++) {
        if (tok(self, t)->word == DGM_WORD_COMMA) {
            return t + 1;
        }
        if (tok(self, t)->upos == DGM_UPOS_AUX ||
            tok(self, t)->upos == DGM_UPOS_CCONJ) {
            break;
        }
    }
    return at;
}

/* Behind "a night" in "200 people a night were shot". */
static uint32_t behind_time(const room *self, uint32_t at, uint32_t last)
{
    bool each = at + 1 < last && tok(self, at)->word == DGM_WORD_A &&
                tok(self, at + 1)->upos == DGM_UPOS_NOUN &&
                dgm_toll_is_thing(self, at + 1);
    return each ? at + 2 : at;
}

/* The words behind a number without a verb: "12 dead", "30 others wounded",
 * "two men shot dead"; short of marks and of the next number. */
outcome dgm_toll_in_row(const room *self, const group_of_people *people)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, people->anchor)->sentence].token.last;
    uint32_t at = people->toll.token.last;
    if (people->noun != DGM_NONE && people->noun >= at) {
        at = people->noun + 1;
    }
    at = behind_insertion(self, behind_time(self, at, last), last);
    /* In "four of the 12 men died" the 12 did not. */
    uint32_t mark = dgm_tree_case(self->doc, people->anchor);
    if ((mark != DGM_NONE && tok(self, mark)->word == DGM_WORD_OF) ||
        people->part) {
        return NO_OUTCOME;
    }
    for (uint32_t i = 0; i < 3 && at + i < last; i++) {
        const dgm_token *t = tok(self, at + i);
        const dgm_cue_group *cue =
            dgm_toll_cue(self, at + i, TOLL_ROLE(STATE));
        bool participle =
            t->upos == DGM_UPOS_VERB && dgm_toll_is_passive(self, at + i);
        bool taker =
            t->upos == DGM_UPOS_VERB && dgm_toll_has_object(self, at + i);
        if ((!cue || taker) && t->upos == DGM_UPOS_VERB) {
            cue = dgm_toll_verb_cue(
                self, at + i,
                participle && !taker ? TOLL_ROLE(OBJECT) | TOLL_ROLE(SUBJECT)
                                     : TOLL_ROLE(SUBJECT));
        }
        if (!cue && t->upos == DGM_UPOS_ADP) {
            cue = place_in_row(self, at + i, last);
        }
        /* "One seriously", not "one seriously ill" */
        if (cue && t->upos == DGM_UPOS_ADV && at + i + 1 < last &&
            (tok(self, at + i + 1)->upos == DGM_UPOS_VERB ||
             tok(self, at + i + 1)->upos == DGM_UPOS_ADJ)) {
            cue = NULL;
        }
        if (cue && dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, at + i, "row", 0.7F);
        }
        if (t->upos != DGM_UPOS_ADV && t->upos != DGM_UPOS_AUX &&
            t->upos != DGM_UPOS_VERB && t->upos != DGM_UPOS_ADJ &&
            t->word != DGM_WORD_OTHERS && t->word != DGM_WORD_MORE &&
            t->word != DGM_WORD_OTHER) {
            break;
        }
    }
    return NO_OUTCOME;
}

/* What the words right beside a number say, before the tree hands it on to
 * the group it is coordinated with: "left 69 dead and 180 injured", "killing
 * 27 people and wounding 60". */
outcome dgm_toll_beside_words(const room *self, const group_of_people *people)
{
    const dgm_sentence *s =
        &self->doc->sentence.at[tok(self, people->anchor)->sentence];
    uint32_t at = people->toll.token.first;
    uint32_t next = people->toll.token.last;
    if (at > s->token.first && tok(self, at - 1)->upos == DGM_UPOS_VERB &&
        !dgm_toll_is_passive(self, at - 1)) {
        const dgm_cue_group *cue =
            dgm_toll_cue(self, at - 1, TOLL_ROLE(OBJECT));
        if (cue && dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, at - 1, "object", 0.8F);
        }
    }
    if (people->noun != DGM_NONE && people->noun >= next) {
        next = people->noun + 1;
    }
    if (next < s->token.last && !people->part) {
        const dgm_cue_group *cue = dgm_toll_state_before(self, next);
        if (cue && dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, next, "row", 0.8F);
        }
    }
    return NO_OUTCOME;
}

/* "Among those detained were three bishops", "the dead: a grocer and his
 * son": what the subject before says. */
outcome dgm_toll_among_in_row(const room *self, const group_of_people *people)
{
    dgm_range range =
        self->doc->sentence.at[tok(self, people->anchor)->sentence].token;
    uint32_t at = people->toll.token.first;
    uint32_t first =
        at > range.first + AMONG_REACH ? at - AMONG_REACH : range.first;
    uint32_t be = DGM_NONE;
    while (at > first && be == DGM_NONE) {
        uint16_t word = tok(self, --at)->word;
        be = word == DGM_WORD_BE || word == DGM_WORD_COLON ? at : be;
    }
    for (uint32_t t = be == DGM_NONE ? 0 : be; t-- > first + 1;) {
        uint16_t before = tok(self, t - 1)->word;
        if ((before != DGM_WORD_THE && before != DGM_WORD_THOSE) ||
            tok(self, t + 1)->upos == DGM_UPOS_NOUN) {
            continue;
        }
        const dgm_cue_group *cue = dgm_toll_cue(
            self, t, TOLL_ROLE(STATE) | TOLL_ROLE(VICTIM) | TOLL_ROLE(OBJECT));
        if (cue && !cue->weak && dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, t, "among", 0.7F);
        }
    }
    return NO_OUTCOME;
}

/* "12 people on the bus to Sola were killed", where the tree makes nothing of
 * it: the verb behind a phrase without verbs and marks. */
outcome dgm_toll_far_verb(const room *self, const group_of_people *people)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, people->anchor)->sentence].token.last;
    if (people->noun == DGM_NONE || people->noun < people->toll.token.last ||
        people->among || !dgm_toll_is_people(self, people->noun)) {
        return NO_OUTCOME;
    }
    bool be = false;
    for (uint32_t t = people->noun + 1;
         t < last && t < people->noun + FAR_REACH; t++) {
        uint8_t upos = tok(self, t)->upos;
        if (upos == DGM_UPOS_VERB) {
            const dgm_cue_group *cue = dgm_toll_verb_cue(
                self, t,
                be && dgm_toll_is_passive(self, t) ? TOLL_ROLE(OBJECT)
                                                   : TOLL_ROLE(SUBJECT));
            return cue && dgm_toll_may_hold(self, cue, people) && !cue->negated
                       ? dgm_toll_make(cue, t, "row", 0.6F)
                       : NO_OUTCOME;
        }
        be |= upos == DGM_UPOS_AUX;
        if (upos == DGM_UPOS_PUNCT || upos == DGM_UPOS_PRON ||
            upos == DGM_UPOS_CCONJ || upos == DGM_UPOS_SCONJ) {
            break;
        }
    }
    return NO_OUTCOME;
}

/* "150 troops, 95 civilians and two nurses killed": what is said of the last
 * one. */
outcome dgm_toll_from_later(const room *self, uint32_t top,
                            const group_of_people *people)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, top);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        if (tok(self, c)->rel != DGM_REL_CONJ || c < top ||
            kid(self, c, DGM_REL_NUMMOD) == DGM_NONE ||
            !dgm_toll_is_people(self, c)) {
            continue;
        }
        outcome o = dgm_toll_at_noun(self, c, people);
        if (dgm_toll_found(&o) && o.token > c) {
            return o;
        }
    }
    return NO_OUTCOME;
}

/* The verb right before the number, whatever the tree makes of them: "took,
 * officially, 12 lives". */
outcome dgm_toll_behind_verb(const room *self, const group_of_people *people)
{
    uint32_t first =
        self->doc->sentence.at[tok(self, people->anchor)->sentence]
            .token.first;
    uint32_t at = people->toll.token.first;
    for (uint32_t i = 0; i < 5 && at > first; i++) {
        const dgm_token *t = tok(self, --at);
        if (t->upos == DGM_UPOS_VERB) {
            return kid(self, at, DGM_REL_AUX) != DGM_NONE &&
                           dgm_toll_is_passive(self, at)
                       ? NO_OUTCOME
                       : dgm_toll_from_object(self, at, people);
        }
        if (t->upos != DGM_UPOS_ADV && t->upos != DGM_UPOS_ADP &&
            t->upos != DGM_UPOS_PUNCT && t->upos != DGM_UPOS_DET) {
            break;
        }
        if (t->upos == DGM_UPOS_ADP && i > 0) {
            break;
        }
    }
    return NO_OUTCOME;
}
