/* SPDX-License-Identifier: Apache-2.0 */
/* Nouns of causes and aims, "a result of the strike", "the aim of the raid was
 * to free them"; verbs of aims, "was meant to", "flew there for talks". */
#include "claim/link.h"

/* "The plan was designed to revive trade." */
dgm_err dgm_link_meant(linker *self, uint32_t verb)
{
    uint32_t aim = dgm_link_infinitive(self, verb);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, verb);
    if (aim == DGM_NONE || !clause || !clause->passive) {
        return DGM_ERR_OK;
    }
    const dgm_cue_entry *cause =
        dgm_link_entry(self, aim, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    uint32_t effect = cause && dgm_link_object(self, aim) != DGM_NONE &&
                              dgm_link_is_causing(self, cause)
                          ? dgm_link_effect(self, aim, cause)
                          : DGM_NONE;
    aim = effect == DGM_NONE ? aim : effect;
    uint32_t act = dgm_link_subject(self, verb);
    return act == DGM_NONE
               ? DGM_ERR_OK
               : dgm_link_add_each(self, LINK_PURPOSE_VERB, act, aim,
                                   dgm_link_group_span(self, verb));
}

/* "For talks", "for the Disarmament Conference". */
static bool is_goal(const linker *self, uint32_t noun,
                    const dgm_cue_group *group)
{
    const room *here = self->room;
    uint32_t mark = dgm_tree_case(here->doc, noun);
    return mark != DGM_NONE &&
           dgm_claim_takes_preposition(group, tok(here, mark)->form_key) &&
           (dgm_link_is_event_noun(self, noun) ||
            dgm_link_is(self, noun, DGM_CUE_KIND_EVENTIVE));
}

/* "Flew to the capital for talks". */
dgm_err dgm_link_going_for(linker *self, uint32_t verb,
                           const dgm_cue_group *group)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, verb); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint32_t mark = dgm_tree_case(here->doc, c);
        if (c < verb || mark == DGM_NONE || tok(here, c)->rel != DGM_REL_OBL) {
            continue;
        }
        /* "flew to the capital for talks": the tree may hang one on the other
         */
        uint32_t goal = is_goal(self, c, group)
                            ? c
                            : dgm_link_behind_preposition(self, c, group);
        if (goal != DGM_NONE && is_goal(self, goal, group)) {
            mark = dgm_tree_case(here->doc, goal);
            dgm_span cue = {tok(here, mark)->begin, tok(here, mark)->end};
            return dgm_link_add(self, LINK_PURPOSE_FOR, verb, goal, cue);
        }
    }
    return DGM_ERR_OK;
}

/* What a noun of causing is said of: "it was a result", ", a result of it,",
 * "gave them a pretext". */
static uint32_t described_by(const linker *self, uint32_t noun, bool backward)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, noun);
    const dgm_clause *clause = dgm_clause_at(here->doc, noun);
    uint32_t subject =
        clause ? clause->subject : kid(here, noun, DGM_REL_NSUBJ);
    if (subject != DGM_NONE) {
        return subject;
    }
    if (word->rel == DGM_REL_APPOS && word->head < noun) {
        return word->head;
    }
    const dgm_clause *above = word->rel == DGM_REL_OBJ && !backward
                                  ? dgm_clause_at(here->doc, word->head)
                                  : NULL;
    return above && !above->passive ? above->subject : DGM_NONE;
}

/* "The aim of the raid was to free them": what the act is for. */
static dgm_err aiming(linker *self, uint32_t noun, const dgm_cue_group *group)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, noun);
    uint32_t act = dgm_link_behind_preposition(self, noun, group);
    for (uint32_t c = dgm_child(here->doc, noun);
         act == DGM_NONE && c != DGM_NONE; c = dgm_sibling(here->doc, c)) {
        if (tok(here, c)->rel == DGM_REL_NMOD &&
            tok(here, c)->sub == DGM_SUB_POSS) {
            act = dgm_tree_antecedent(here->doc, c);
        }
    }
    bool subject = word->rel == DGM_REL_NSUBJ;
    if (act == DGM_NONE || (!subject && word->rel != DGM_REL_ACL)) {
        return DGM_ERR_OK;
    }
    uint32_t aim = !subject ? dgm_link_infinitive(self, noun)
                   : dgm_claim_is_infinitive(here, word->head)
                       ? word->head
                       : dgm_link_infinitive(self, word->head);
    act = dgm_link_telling(self, act, DGM_NONE);
    dgm_span cue = {word->begin, word->end};
    return aim != DGM_NONE && dgm_link_tells(self, act)
               ? dgm_link_add_each(self, LINK_PURPOSE_NOUN, act, aim, cue)
               : DGM_ERR_OK;
}

/* "The strike was the cause of the war", "a result of the strike". */
dgm_err dgm_link_noun(linker *self, uint32_t noun)
{
    const room *here = self->room;
    const dgm_cue_entry *goal =
        dgm_link_entry(self, noun, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_NOUN);
    if (goal && !group_of(here, goal)->weak) {
        DGM_TRY(aiming(self, noun, group_of(here, goal)));
    }
    const dgm_cue_entry *entry =
        dgm_link_entry(self, noun, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_NOUN);
    if (!entry) {
        return DGM_ERR_OK;
    }
    const dgm_cue_group *group = group_of(here, entry);
    uint32_t other = dgm_link_behind_preposition(self, noun, group);
    if (other == DGM_NONE && !group->backward) {
        other = dgm_link_infinitive(self, noun); /* "a pretext to invade" */
    }
    uint32_t subject = described_by(self, noun, group->backward);
    if (other == DGM_NONE || subject == DGM_NONE) {
        return DGM_ERR_OK;
    }
    subject =
        dgm_link_telling(self, dgm_tree_antecedent(here->doc, subject), noun);
    other = dgm_link_telling(self, other, DGM_NONE);
    bool told =
        group->backward
            ? dgm_link_may_cause(self, other) && dgm_link_tells(self, subject)
            : dgm_link_may_cause(self, subject) && dgm_link_tells(self, other);
    if (!told || other == subject) {
        return DGM_ERR_OK;
    }
    dgm_span cue = {tok(here, noun)->begin, tok(here, noun)->end};
    return group->backward
               ? dgm_link_add_each(self, LINK_CAUSE_NOUN, other, subject, cue)
               : dgm_link_add_each(self, LINK_CAUSE_NOUN, subject, other, cue);
}
