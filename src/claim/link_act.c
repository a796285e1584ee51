/* SPDX-License-Identifier: Apache-2.0 */
/* Acts as subjects, "the mutiny toppled the regency", "a raid would bring
 * war", and what came of an act, ", killing 12". */
#include "claim/link.h"

/* Words between "killing 12 people" and "and wounding 30". */
#define RESULT_REACH 12

static bool is_indefinite(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    uint32_t det = kid(here, noun, DGM_REL_DET);
    if (kid(here, noun, DGM_REL_NMOD) != DGM_NONE &&
        tok(here, kid(here, noun, DGM_REL_NMOD))->sub == DGM_SUB_POSS) {
        return false;
    }
    uint16_t word = det == DGM_NONE ? 0 : tok(here, det)->word;
    return det == DGM_NONE || word == DGM_WORD_A || word == DGM_WORD_ANY ||
           (tok(here, det)->morph & DGM_MORPH_DEF) == 0;
}

/* "The report says", "the raid showed": no act comes of it. */
static bool tells_of(const linker *self, uint32_t verb)
{
    uint8_t attributes = dgm_link_attributes(self, verb);
    return attributes == DGM_CUE_SAY || attributes == DGM_CUE_BELIEVE ||
           attributes == DGM_CUE_SHOW || attributes == DGM_CUE_PERCEIVE;
}

/* "The offer drew praise", "the attack had an effect". */
static bool lends_subject(const linker *self, uint32_t verb)
{
    uint32_t object = kid(self->room, verb, DGM_REL_OBJ);
    return dgm_link_is(self, verb, DGM_CUE_KIND_SUPPORT) &&
           (object == DGM_NONE || dgm_link_is_event_noun(self, object) ||
            dgm_link_is(self, object, DGM_CUE_KIND_CUE) ||
            dgm_link_is(self, object, DGM_CUE_KIND_CAUSE) ||
            tok(self->room, verb)->word == DGM_WORD_HAVE);
}

static dgm_err add_sources(linker *self, link_rule rule, uint32_t from,
                           uint32_t to)
{
    uint32_t source[DGM_CONJUNCTS_MAX];
    uint32_t sources = dgm_link_conjuncts(self, from, false, source);
    for (uint32_t i = 0; i < sources; i++) {
        DGM_TRY(dgm_link_add(self, rule, source[i], to, (dgm_span){0, 0}));
    }
    return DGM_ERR_OK;
}

/* "The dam was breached by shelling." */
static dgm_err done_by_act(linker *self, uint32_t verb, uint32_t agent)
{
    bool act = dgm_link_is_event_noun(self, agent) &&
               (self->event_at[agent] != DGM_NONE ||
                dgm_mention_at(self->room->doc, agent) == DGM_NONE);
    return act && !tells_of(self, verb)
               ? add_sources(self, LINK_CAUSE_SUBJECT, agent, verb)
               : DGM_ERR_OK;
}

/* An act as the subject of a verb that acts: what it does, it causes; where
 * it only would, it is a condition. */
dgm_err dgm_link_acting(linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    uint32_t act = dgm_link_subject(self, verb);
    if (clause && clause->passive && clause->agent != DGM_NONE &&
        !dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB)) {
        return done_by_act(self, verb, clause->agent);
    }
    if (!clause || clause->passive || act == DGM_NONE ||
        dgm_link_is(self, verb, DGM_CUE_KIND_WHOLE) ||
        !(dgm_link_is_event_noun(self, act) ||
          dgm_link_is_event_noun(self, clause->subject)) ||
        (self->event_at[act] == DGM_NONE &&
         dgm_mention_at(here->doc, act) != DGM_NONE) ||
        tells_of(self, verb)) {
        return DGM_ERR_OK;
    }
    if (clause->modality == DGM_MODAL_WOULD) {
        return is_indefinite(self, clause->subject) &&
                       !dgm_link_has_condition(self, verb)
                   ? dgm_link_add_each(self, LINK_IF_NOUN, act, verb,
                                       dgm_link_group_span(self, verb))
                   : DGM_ERR_OK;
    }
    bool document = dgm_link_is(self, act, DGM_CUE_KIND_DOCUMENT);
    bool real = clause->modality == DGM_MODAL_NONE && !clause->negated &&
                !clause->progressive && !document &&
                clause->form == DGM_VERB_FINITE &&
                (clause->tense == DGM_TENSE_PAST || clause->perfect) &&
                !lends_subject(self, verb);
    return real && kid(self->room, verb, DGM_REL_OBJ) != DGM_NONE
               ? add_sources(self, LINK_CAUSE_SUBJECT, act, verb)
               : DGM_ERR_OK;
}

/* Whether a participle names what came of the rest: a fate of people, or a
 * verb of causing or of the list. */
static bool is_result(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    for (const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL); e;
         e = dgm_claim_match_next(here, verb, e)) {
        const dgm_cue_group *group = group_of(here, e);
        bool fate = group->kind == DGM_CUE_KIND_FATE &&
                    group->role == DGM_TOLL_ROLE_OBJECT &&
                    group->pos == DGM_CUE_POS_VERB;
        bool cause = group->kind == DGM_CUE_KIND_CAUSE &&
                     group->pos == DGM_CUE_POS_VERB && !group->backward &&
                     (group->takes & (DGM_TAKES_OBJ | DGM_TAKES_SELF)) == 0;
        if (fate || cause) {
            return true;
        }
    }
    return false;
}

static bool is_present_participle(const dgm_token *word)
{
    return (word->morph & (DGM_MORPH_GER | DGM_MORPH_PART)) != 0 &&
           (word->morph & DGM_MORPH_PAST) == 0;
}

/* The verb that a participle behind it belongs to, though the tree may hang
 * it on a noun between. */
static uint32_t verb_before(const linker *self, uint32_t participle)
{
    const room *here = self->room;
    uint32_t at = participle;
    for (uint32_t i = 0; i < CLAIM_CLIMB; i++) {
        const dgm_token *word = tok(here, at);
        bool down = word->rel == DGM_REL_ADVCL || word->rel == DGM_REL_ACL ||
                    word->rel == DGM_REL_XCOMP || at != participle;
        if (word->head == DGM_NONE || (!down && word->rel != DGM_REL_CONJ)) {
            return DGM_NONE;
        }
        at = word->head;
        const dgm_clause *clause = dgm_clause_at(here->doc, at);
        if (at < participle && clause &&
            tok(here, at)->upos == DGM_UPOS_VERB &&
            clause->form != DGM_VERB_GERUND) {
            return at;
        }
    }
    return DGM_NONE;
}

static bool follows_comma(const linker *self, uint32_t verb)
{
    uint32_t first = dgm_subtree(self->room->doc, verb).first;
    return tok(self->room, first)->word == DGM_WORD_COMMA ||
           (first > 0 && tok(self->room, first - 1)->word == DGM_WORD_COMMA);
}

/* "A bomb went off, killing 12 and wounding 30": what came of it.  The tree
 * may hang the second on "12". */
dgm_err dgm_link_resulting(linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, verb);
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    if (self->result != DGM_NONE && verb > self->result &&
        verb - self->result < RESULT_REACH && is_present_participle(word) &&
        tok(here, verb - 1)->word == DGM_WORD_AND && is_result(self, verb) &&
        word->sentence == tok(here, self->result)->sentence) {
        return dgm_link_add(self, LINK_CAUSE_RESULT, self->result_of, verb,
                            (dgm_span){0, 0});
    }
    bool participle = clause && (clause->form == DGM_VERB_GERUND ||
                                 (word->morph & DGM_MORPH_GER) != 0);
    if (!participle || clause->own_subject ||
        kid(here, verb, DGM_REL_MARK) != DGM_NONE ||
        (word->rel == DGM_REL_ACL && !follows_comma(self, verb)) ||
        !is_result(self, verb)) {
        return DGM_ERR_OK;
    }
    uint32_t from = verb_before(self, verb);
    if (from == DGM_NONE || dgm_link_speaks(self, from)) {
        return DGM_ERR_OK;
    }
    const dgm_cue_entry *cause =
        dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    uint32_t effect = cause ? dgm_link_effect(self, verb, cause) : DGM_NONE;
    self->result = verb;
    self->result_of = dgm_link_telling(self, from, verb);
    return dgm_link_add(self, LINK_CAUSE_RESULT, self->result_of,
                        effect == DGM_NONE ? verb : effect, (dgm_span){0, 0});
}
