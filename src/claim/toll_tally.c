/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers that are said of a number told before: a toll that rises, a figure
 * that another gives. */
#include "claim/toll.h"

#define LOOK_MAX 24

/* A word of a fate in a phrase: "the number of dead", "the death toll". */
static const dgm_cue_group *fate_in(const room *self, uint32_t head,
                                    uint32_t *token)
{
    uint32_t seen = 0;
    for (uint32_t at = head; at != DGM_NONE && seen++ < LOOK_MAX;
         at = dgm_subtree_next(self->doc, head, at)) {
        const dgm_cue_group *cue = dgm_toll_cue(
            self, at,
            TOLL_ROLE(DEED) | TOLL_ROLE(VICTIM) | TOLL_ROLE(STATE) |
                (tok(self, at)->upos == DGM_UPOS_VERB ? TOLL_ROLE(OBJECT)
                                                      : 0));
        cue = cue ? cue : dgm_toll_place(self, at);
        if (cue && cue->fate != DGM_FATE_COUNT) {
            *token = at;
            return cue;
        }
    }
    return NULL;
}

/* Whom a phrase counts: "the number of dockers in jail". */
static uint32_t counted_in(const room *self, uint32_t head)
{
    uint32_t seen = 0;
    if (!dgm_toll_cue(self, head, TOLL_ROLE(FIGURE))) {
        return DGM_NONE;
    }
    for (uint32_t c = dgm_child(self->doc, head);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        if (c > head && tok(self, c)->rel == DGM_REL_NMOD &&
            (dgm_toll_cue(self, c, TOLL_ROLE(PEOPLE)) ||
             (dgm_toll_is_people(self, c) &&
              !dgm_toll_cue(self, c, TOLL_ROLE(DEED) | TOLL_ROLE(STATE))))) {
            return c;
        }
    }
    return DGM_NONE;
}

/* The youngest of those killed is no figure. */
static bool is_figure(const room *self, uint32_t subject)
{
    return dgm_toll_cue(self, subject,
                        TOLL_ROLE(FIGURE) | TOLL_ROLE(DEED) |
                            TOLL_ROLE(STATE) | TOLL_ROLE(VICTIM)) != NULL;
}

/* "Up from 80 a week earlier" */
static bool is_former(const room *self, const group_of_people *people)
{
    uint32_t at = people->toll.first;
    return people->toll.low == people->toll.high && at > 0 &&
           tok(self, at - 1)->word == DGM_WORD_FROM;
}

outcome dgm_toll_from_count(const room *self, uint32_t verb,
                            const group_of_people *people)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    uint32_t phrase[2] = {clause ? clause->subject : DGM_NONE,
                          clause ? clause->object : DGM_NONE};
    if ((!dgm_toll_cue(self, verb, TOLL_ROLE(TALLY)) &&
         kid(self, verb, DGM_REL_COP) == DGM_NONE) ||
        (people->noun != DGM_NONE && dgm_toll_is_thing(self, people->noun)) ||
        is_former(self, people)) {
        return NO_OUTCOME;
    }
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t token;
        if (phrase[i] == DGM_NONE ||
            dgm_below(self->doc, people->anchor, phrase[i]) ||
            !is_figure(self, phrase[i])) {
            continue;
        }
        const dgm_cue_group *cue = fate_in(self, phrase[i], &token);
        if (cue) {
            outcome o = dgm_toll_make(cue, token, "tally", 0.8F);
            o.tally = true;
            o.who = counted_in(self, phrase[i]);
            return o;
        }
    }
    return NO_OUTCOME;
}

static bool ends_clause(uint16_t word)
{
    return word == DGM_WORD_SEMICOLON || word == DGM_WORD_COLON ||
           word == DGM_WORD_WHO || word == DGM_WORD_WHOM;
}

/* The verb of numbers left of a number, over "to", "at" and adverbs: "stood
 * at", "has now risen to"; DGM_NONE: none. */
static uint32_t tally_verb(const room *self, uint32_t at, uint32_t first,
                           uint32_t role)
{
    for (uint32_t i = 0; i < 12 && at > first; i++) {
        const dgm_token *t = tok(self, --at);
        if ((t->word == DGM_WORD_BE && role == TOLL_ROLE(TALLY)) ||
            dgm_toll_cue(self, at, role)) {
            return at;
        }
        bool mark = t->upos == DGM_UPOS_ADP || t->upos == DGM_UPOS_ADV ||
                    t->word == DGM_WORD_TO;
        if (t->word == DGM_WORD_COMMA || ends_clause(t->word) ||
            (i == 0 && !mark)) {
            break;
        }
    }
    return DGM_NONE;
}

/* "Toll 9", "death toll at 19", "deaths: 12" */
static outcome toll_before(const room *self, const group_of_people *people,
                           uint32_t first)
{
    uint32_t at = people->toll.token.first;
    const dgm_cue_group *cue = NULL;
    if (at > first && (tok(self, at - 1)->upos == DGM_UPOS_ADP ||
                       tok(self, at - 1)->upos == DGM_UPOS_PUNCT ||
                       tok(self, at - 1)->upos == DGM_UPOS_ADV)) {
        at--;
    }
    if (at > first && people->noun == DGM_NONE) {
        cue = dgm_toll_cue(self, at - 1, TOLL_ROLE(DEED));
    }
    outcome o = NO_OUTCOME;
    if (cue && !cue->weak && dgm_toll_cue(self, at - 1, TOLL_ROLE(FIGURE))) {
        o = dgm_toll_make(cue, at - 1, "tally", 0.6F);
        o.tally = true;
    }
    return o;
}

/* "Bringing to 35 the number of soldiers killed" */
static outcome figure_behind(const room *self, const group_of_people *people)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, people->anchor)->sentence].token.last;
    uint32_t at = people->toll.token.last;
    outcome o = NO_OUTCOME;
    if (at + 1 >= last || tok(self, at)->word != DGM_WORD_THE ||
        !dgm_toll_cue(self, at + 1, TOLL_ROLE(FIGURE))) {
        return o;
    }
    for (uint32_t t = at + 2; t < last && t < at + 9; t++) {
        const dgm_cue_group *cue = dgm_toll_cue(
            self, t, TOLL_ROLE(STATE) | TOLL_ROLE(DEED) | TOLL_ROLE(OBJECT));
        if (cue && cue->fate != DGM_FATE_COUNT) {
            o = dgm_toll_make(cue, t, "tally", 0.7F);
            o.tally = true;
            o.who = counted_in(self, at + 1);
            break;
        }
    }
    return o;
}

/* "The number of arrests stood at 613", "put the toll at 12": a verb of
 * numbers with a noun of a fate before the number. */
outcome dgm_toll_tally_in_row(const room *self, const group_of_people *people)
{
    uint32_t first =
        self->doc->sentence.at[tok(self, people->anchor)->sentence]
            .token.first;
    uint32_t at = people->toll.token.first;
    uint32_t verb = tally_verb(self, at, first, TOLL_ROLE(TALLY));
    outcome o = NO_OUTCOME;
    if (is_former(self, people)) {
        return o;
    }
    if (verb == DGM_NONE) {
        return toll_before(self, people, first);
    }
    o = figure_behind(self, people);
    if (dgm_toll_found(&o)) {
        return o;
    }
    bool be = tok(self, verb)->word == DGM_WORD_BE;
    uint32_t who = DGM_NONE;
    for (uint32_t i = 0; i < 16 && at > first; i++) {
        if (ends_clause(tok(self, --at)->word)) {
            break;
        }
        const dgm_cue_group *cue = dgm_toll_cue(
            self, at,
            TOLL_ROLE(DEED) | TOLL_ROLE(FIGURE) | (be ? 0 : TOLL_ROLE(STATE)));
        if (cue &&
            (!dgm_toll_found(&o) || o.cue->role == DGM_TOLL_ROLE_FIGURE) &&
            (cue->fate != DGM_FATE_COUNT ||
             cue->role == DGM_TOLL_ROLE_FIGURE)) {
            o = dgm_toll_make(cue, at, "tally", 0.6F);
            o.tally = true;
        }
        who = who == DGM_NONE ? counted_in(self, at) : who;
    }
    o.who = who;
    return o;
}

/* A bare number of people told before: "the police counted 35,000", "a figure
 * of 12", "eyewitnesses: 20". */
outcome dgm_toll_told_again(const room *self, const group_of_people *people)
{
    const dgm_sentence *s =
        &self->doc->sentence.at[tok(self, people->anchor)->sentence];
    uint32_t at = people->toll.token.first;
    uint32_t next = people->toll.token.last;
    outcome o = NO_OUTCOME;
    if (people->noun != DGM_NONE || at == s->token.first ||
        (next < s->token.last && dgm_tree_is_word(self->doc, next) &&
         tok(self, next)->upos != DGM_UPOS_CCONJ &&
         tok(self, next)->upos != DGM_UPOS_ADP &&
         tok(self, next)->upos != DGM_UPOS_ADV &&
         tok(self, next)->upos != DGM_UPOS_SCONJ)) {
        return o;
    }
    uint32_t before = at - 1;
    if (before > s->token.first && tok(self, before)->word == DGM_WORD_OF) {
        before--;
    }
    uint32_t verb = tally_verb(self, at, s->token.first, TOLL_ROLE(TELL));
    uint32_t subject = kid(self, people->anchor, DGM_REL_COP) == DGM_NONE
                           ? DGM_NONE
                           : kid(self, people->anchor, DGM_REL_NSUBJ);
    /* "The true figure was 15" */
    if (subject != DGM_NONE && subject < at) {
        before = subject;
    }
    const dgm_cue_group *cue = dgm_toll_cue(self, before, TOLL_ROLE(FIGURE));
    if (cue) {
        o = dgm_toll_make(cue, before, "again", 0.6F);
    } else if (verb != DGM_NONE) {
        o = dgm_toll_make(dgm_toll_cue(self, verb, TOLL_ROLE(TELL)), verb,
                          "again", 0.6F);
    }
    o.again = dgm_toll_found(&o);
    return o;
}
