/* SPDX-License-Identifier: Apache-2.0 */
/* Verbs that link what they govern: "the raid led to protests", "blamed it on
 * the drought", "they answered with sanctions". */
#include "claim/link.h"

/* "The riots were triggered by the arrest": "by" has the cause. */
static dgm_err passive_cause(linker *self, uint32_t verb,
                             const dgm_clause *clause, bool backward)
{
    uint32_t subject = dgm_link_subject(self, verb);
    uint32_t agent = dgm_link_telling(self, clause->agent, DGM_NONE);
    uint32_t effect = backward ? agent : subject;
    uint32_t cause = backward ? subject : agent;
    if (cause == DGM_NONE ||
        !(dgm_link_tells(self, effect) ||
          (dgm_link_tells(self, cause) && dgm_link_may_cause(self, effect)))) {
        return DGM_ERR_OK;
    }
    return dgm_link_may_cause(self, cause)
               ? dgm_link_add_each(self, LINK_CAUSE_VERB, cause, effect,
                                   dgm_link_group_span(self, verb))
               : DGM_ERR_OK;
}

/* "... while others blamed them on him": the effect that has a cause already,
 * in this sentence or the one before. */
static bool is_blamed_before(const linker *self, uint32_t effect)
{
    const room *here = self->room;
    return self->blamed != DGM_NONE &&
           tok(here, effect)->sentence - tok(here, self->blamed)->sentence <=
               1 &&
           (tok(here, effect)->upos == DGM_UPOS_PRON ||
            tok(here, effect)->lemma_key ==
                tok(here, self->blamed)->lemma_key);
}

static dgm_err blame_again(linker *self, uint32_t verb, uint32_t cause)
{
    DGM_TRY(dgm_link_add(self, LINK_DIFFERENT, self->blame, cause,
                         (dgm_span){0, 0}));
    return dgm_link_add(self, LINK_CAUSE_VERB, cause, self->blamed,
                        dgm_link_group_span(self, verb));
}

uint32_t dgm_link_blamed_on(const linker *self, uint32_t verb)
{
    const dgm_cue_entry *e =
        dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    if (!e || (group_of(self->room, e)->takes & DGM_TAKES_OBJ) == 0 ||
        !group_of(self->room, e)->backward) {
        return DGM_NONE;
    }
    const dgm_cue_group *group = group_of(self->room, e);
    uint32_t cause = dgm_link_behind_preposition(self, verb, group);
    uint32_t effect = dgm_link_object(self, verb);
    return cause == DGM_NONE && effect != DGM_NONE
               ? dgm_link_behind_preposition(self, effect, group)
               : cause;
}

/* "Blamed the riots on prices": the cause stands behind the preposition. */
static dgm_err blaming(linker *self, uint32_t verb)
{
    uint32_t effect = dgm_link_object(self, verb);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, verb);
    if (effect == DGM_NONE && clause && clause->passive) {
        effect = clause->subject;
    }
    uint32_t cause = dgm_link_blamed_on(self, verb);
    if (effect == DGM_NONE || cause == DGM_NONE) {
        return DGM_ERR_OK;
    }
    cause = dgm_link_telling(self, cause, DGM_NONE);
    effect = dgm_link_telling(self, effect, cause);
    if (dgm_link_may_cause(self, cause) && is_blamed_before(self, effect)) {
        return blame_again(self, verb, cause);
    }
    if (!dgm_link_may_cause(self, cause) || !dgm_link_tells(self, effect)) {
        return DGM_ERR_OK;
    }
    self->blamed = effect;
    self->blame = cause;
    return dgm_link_add(self, LINK_CAUSE_VERB, cause, effect,
                        dgm_link_group_span(self, verb));
}

static uint32_t conjunct_above(const linker *self, uint32_t verb)
{
    const dgm_token *word = tok(self->room, verb);
    bool joined =
        word->head != DGM_NONE && word->head < verb &&
        (word->rel == DGM_REL_CONJ || word->rel == DGM_REL_PARATAXIS);
    return joined ? dgm_link_telling(self, word->head, verb) : DGM_NONE;
}

/* "They attacked, and he answered with sanctions." */
static dgm_err answering(linker *self, uint32_t verb,
                         const dgm_cue_group *group)
{
    uint32_t effect = dgm_link_behind_preposition(self, verb, group);
    uint32_t cause = conjunct_above(self, verb);
    effect =
        effect == DGM_NONE ? verb : dgm_link_telling(self, effect, DGM_NONE);
    if (cause == DGM_NONE || tok(self->room, cause)->upos != DGM_UPOS_VERB) {
        return DGM_ERR_OK;
    }
    return dgm_link_add(self, LINK_CAUSE_BEFORE, cause,
                        dgm_link_tells(self, effect) ? effect : verb,
                        dgm_link_group_span(self, verb));
}

/* "Found that a cable had caused it": another cause of what is blamed on
 * something already. */
static dgm_err causing_again(linker *self, uint32_t verb, uint32_t cause)
{
    uint32_t effect = dgm_link_object(self, verb);
    return effect != DGM_NONE && cause != DGM_NONE &&
                   dgm_link_may_cause(self, cause) &&
                   is_blamed_before(self, effect)
               ? blame_again(self, verb, cause)
               : DGM_ERR_OK;
}

static dgm_err causing(linker *self, uint32_t verb, const dgm_cue_entry *entry)
{
    const dgm_cue_group *group = group_of(self->room, entry);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, verb);
    if (group->takes & DGM_TAKES_SELF) {
        return answering(self, verb, group);
    }
    if (group->takes & DGM_TAKES_OBJ) {
        return blaming(self, verb);
    }
    if (clause && clause->form == DGM_VERB_INFINITIVE) {
        return DGM_ERR_OK;
    }
    if (clause && clause->passive && clause->agent != DGM_NONE) {
        return passive_cause(self, verb, clause, group->backward);
    }
    uint32_t cause = dgm_link_subject(self, verb);
    uint32_t effect = dgm_link_effect(self, verb, entry);
    if (effect == DGM_NONE && !group->backward) {
        return causing_again(self, verb, cause);
    }
    if (cause == DGM_NONE || effect == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_span cue = dgm_link_group_span(self, verb);
    if (group->backward) {
        return dgm_link_tells(self, cause) && effect != verb
                   ? dgm_link_add_each(self, LINK_CAUSE_VERB, effect, cause,
                                       cue)
                   : DGM_ERR_OK;
    }
    bool plain = dgm_link_tells(self, cause) ||
                 (dgm_link_may_cause(self, cause) && effect != verb &&
                  dgm_link_tells(self, effect));
    bool would = clause && clause->modality == DGM_MODAL_WOULD;
    if (would && dgm_link_has_condition(self, verb)) {
        return DGM_ERR_OK;
    }
    return plain ? dgm_link_add_each(self,
                                     would ? LINK_IF_NOUN : LINK_CAUSE_VERB,
                                     cause, effect, cue)
                 : DGM_ERR_OK;
}

/* A verb may cause in several ways: "caused a war", "caused him to leave". */
static const dgm_cue_entry *next_cause(const linker *self, uint32_t verb,
                                       const dgm_cue_entry *e)
{
    const room *here = self->room;
    do {
        e = dgm_claim_match_next(here, verb, e);
    } while (e && !dgm_link_is_causing(self, e));
    return e;
}

dgm_err dgm_link_verb(linker *self, uint32_t verb)
{
    const dgm_cue_entry *cause =
        dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    const dgm_cue_entry *purpose =
        dgm_link_entry(self, verb, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_VERB);
    uint32_t before = self->room->doc->link.count;
    if (cause && !dgm_link_is_causing(self, cause)) {
        cause = next_cause(self, verb, cause);
    }
    DGM_TRY(dgm_link_resulting(self, verb));
    while (cause && self->room->doc->link.count == before) {
        DGM_TRY(causing(self, verb, cause));
        cause = next_cause(self, verb, cause);
    }
    if (self->room->doc->link.count == before) {
        DGM_TRY(dgm_link_acting(self, verb));
    }
    if (purpose) {
        const dgm_cue_group *group = group_of(self->room, purpose);
        DGM_TRY(group->weak ? dgm_link_going_for(self, verb, group)
                            : dgm_link_meant(self, verb));
    }
    return DGM_ERR_OK;
}
