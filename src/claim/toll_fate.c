/* SPDX-License-Identifier: Apache-2.0 */
/* What happened to people whose number is told: by the tree, by the words in a
 * row, by a number told before. */
#include "claim/toll.h"

/* "Ten of the 23 hostages", "Of the 61 judges, 19 ...": what is said of the
 * part is not said of these. */
static bool is_whole(const room *self, const group_of_people *people)
{
    uint32_t first =
        self->doc->sentence.at[tok(self, people->anchor)->sentence]
            .token.first;
    uint32_t at = people->toll.token.first;
    for (uint32_t i = 0; i < 4 && at > first; i++) {
        const dgm_token *t = tok(self, --at);
        if (t->word == DGM_WORD_OF) {
            return at == first || tok(self, at - 1)->upos == DGM_UPOS_NUM;
        }
        if (t->upos != DGM_UPOS_DET && t->upos != DGM_UPOS_PRON &&
            t->upos != DGM_UPOS_PROPN && t->upos != DGM_UPOS_PART &&
            t->upos != DGM_UPOS_ADJ) {
            break;
        }
    }
    return false;
}

/* Verbs that both the police and gangs do: by who does it, or by what the
 * people are called. */
static void settle_captor(const room *self, const group_of_people *people,
                          outcome *o)
{
    if (!dgm_toll_found(o) || !o->cue->weak ||
        (o->kind != DGM_FATE_ARRESTED && o->kind != DGM_FATE_ABDUCTED)) {
        return;
    }
    const dgm_clause *clause = dgm_clause_at(self->doc, o->token);
    uint32_t doer = clause ? dgm_clause_doer(self->doc, clause) : DGM_NONE;
    const dgm_cue_group *cue =
        doer == DGM_NONE ? NULL : dgm_toll_cue(self, doer, TOLL_ROLE(CAPTOR));
    if (!cue && people->noun != DGM_NONE) {
        cue = dgm_toll_cue(self, people->noun, TOLL_ROLE(VICTIM));
    }
    if (cue &&
        (cue->fate == DGM_FATE_ARRESTED || cue->fate == DGM_FATE_ABDUCTED)) {
        o->kind = cue->fate;
    }
}

static outcome find_outcome(const room *self, const group_of_people *people)
{
    uint32_t top = people->noun != DGM_NONE ? people->noun : people->anchor;
    const dgm_cue_group *cue = dgm_toll_cue(self, top, TOLL_ROLE(DEED));
    outcome o = NO_OUTCOME;
    if (cue && people->noun != DGM_NONE && !cue->weak) {
        if (cue->fate == DGM_FATE_PROTESTERS) {
            return o; /* marches, not marchers */
        }
        o = dgm_toll_make(cue, top, "deed", 0.8F);
        o.counted = true;
        return o;
    }
    /* "The youngest was 14" counts nobody, "the figure was 14" does. */
    if (people->noun == DGM_NONE &&
        kid(self, people->anchor, DGM_REL_COP) != DGM_NONE) {
        o = dgm_toll_from_count(self, people->anchor, people);
        return dgm_toll_found(&o) ? o : dgm_toll_told_again(self, people);
    }
    /* "The 12 dead", "12 wounded": the word stands for the people. */
    cue = dgm_toll_cue(self, top, TOLL_ROLE(STATE));
    if (cue && people->noun != DGM_NONE) {
        o = dgm_toll_make(cue, top, "state", 0.8F);
        o.counted = true;
        return o;
    }
    cue = dgm_toll_cue(self, top, TOLL_ROLE(VICTIM));
    if (cue && cue->fate == DGM_FATE_KILLED && people->noun != DGM_NONE) {
        return dgm_toll_make(cue, top, "victim", 0.7F);
    }
    if (!people->part) {
        o = dgm_toll_at_noun(self, top, people);
    }
    if (!dgm_toll_found(&o) && top != people->anchor) {
        o = dgm_toll_at_noun(self, people->anchor, people);
    }
    if (!dgm_toll_found(&o) && is_whole(self, people)) {
        cue = dgm_toll_cue(self, top, TOLL_ROLE(VICTIM));
        return cue && people->noun != DGM_NONE
                   ? dgm_toll_make(cue, top, "victim", 0.6F)
                   : o;
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_beside_words(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_climb(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_among_in_row(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_in_row(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_from_later(self, top, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_behind_verb(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_far_verb(self, people);
    }
    if (!dgm_toll_found(&o) &&
        (people->noun == DGM_NONE || dgm_toll_is_people(self, people->noun))) {
        o = dgm_toll_tally_in_row(self, people);
    }
    if (!dgm_toll_found(&o)) {
        o = dgm_toll_told_again(self, people);
    }
    if (!dgm_toll_found(&o) && people->noun != DGM_NONE && !people->part) {
        cue = dgm_toll_cue(self, top, TOLL_ROLE(VICTIM));
        o = cue ? dgm_toll_make(cue, top, "victim", 0.6F) : o;
    }
    return o;
}

outcome dgm_toll_outcome(const room *self, const group_of_people *people)
{
    outcome o = find_outcome(self, people);
    settle_captor(self, people, &o);
    return o;
}
