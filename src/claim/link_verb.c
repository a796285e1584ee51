/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Verbs and nouns that link what they govern: "the raid led to protests",
 * "the plan was meant to end the war", "a result of the strike", and acts as
 * subjects: "the mutiny toppled the regency", "a raid would bring war".
 */
#include "claim/link.h"

/* Words between "killing 12 people" and "and wounding 30". */
#define RESULT_REACH 12

/* The verbs of weak groups cause by their participles only. */
static bool is_causing(const linker *self, const dgm_cue_entry *e)
{
    const dgm_cue_group *group = group_of(self->room, e);
    return group->kind == DGM_CUE_KIND_CAUSE &&
           group->pos == DGM_CUE_POS_VERB && !group->weak;
}

/* The object, its relative pronoun followed: "the boycott that it sparked". */
static uint32_t own_object(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_clause *clause = dgm_clause_at(doc, verb);
    uint32_t object = clause ? clause->object : DGM_NONE;
    return object == DGM_NONE ? kid(self->room, verb, DGM_REL_OBJ)
                              : dgm_tree_antecedent(doc, object);
}

/* A dependent behind one of the group's prepositions. */
static uint32_t behind_preposition(const linker *self, uint32_t head,
                                   const dgm_cue_group *group)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, head); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint8_t rel = tok(here, c)->rel;
        uint32_t mark = dgm_tree_case(here->doc, c);
        if (c > head && mark != DGM_NONE &&
            (rel == DGM_REL_OBL || rel == DGM_REL_NMOD ||
             rel == DGM_REL_ADVCL || rel == DGM_REL_ACL) &&
            dgm_claim_takes_preposition(group, tok(here, mark)->form_key)) {
            return c;
        }
    }
    return DGM_NONE;
}

/* An infinitive that a verb of causing governs: "forced him to resign". */
static uint32_t infinitive_of(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    uint32_t object = own_object(self, verb);
    for (uint32_t pass = 0; pass < 2; pass++) {
        uint32_t head = pass == 0 ? verb : object;
        if (head == DGM_NONE) {
            break;
        }
        for (uint32_t c = dgm_child(here->doc, head); c != DGM_NONE;
             c = dgm_sibling(here->doc, c)) {
            uint8_t rel = tok(here, c)->rel;
            if ((rel == DGM_REL_XCOMP || rel == DGM_REL_ADVCL ||
                 rel == DGM_REL_CCOMP || rel == DGM_REL_ACL) &&
                c > verb && tok(here, c)->upos == DGM_UPOS_VERB &&
                (dgm_claim_is_infinitive(here, c) ||
                 (tok(here, c)->morph & DGM_MORPH_INF))) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* "They stopped the oil, which led to a shortage": the clause of what a
 * relative pronoun seems to stand for, or that word. */
static uint32_t clause_of(const linker *self, uint32_t word, uint32_t verb)
{
    const room *here = self->room;
    uint32_t before = dgm_subtree(here->doc, verb).first;
    uint32_t at = word;
    for (uint32_t i = 0; i < CLAIM_CLIMB && at != DGM_NONE &&
                         tok(here, at)->upos != DGM_UPOS_VERB;
         i++) {
        at = tok(here, at)->head;
    }
    return at != DGM_NONE && at < verb && before > 0 &&
                   tok(here, before - 1)->word == DGM_WORD_COMMA
               ? at
               : word;
}

static bool tells(const linker *self, uint32_t t)
{
    return t != DGM_NONE && (dgm_link_is_event_noun(self, t) ||
                             tok(self->room, t)->upos == DGM_UPOS_VERB);
}

/* "The revolt was bloody; it led to a war": the subject of the clause or
 * sentence before, where it names an act. */
static uint32_t subject_before(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_token *word = tok(self->room, verb);
    uint32_t before = DGM_NONE;
    if (word->head != DGM_NONE && word->head < verb &&
        (word->rel == DGM_REL_CONJ || word->rel == DGM_REL_PARATAXIS)) {
        before = word->head;
    } else if (word->head == DGM_NONE && word->sentence > 0) {
        before = doc->sentence.at[word->sentence - 1].root;
    }
    const dgm_clause *clause =
        before == DGM_NONE ? NULL : dgm_clause_at(doc, before);
    return clause && clause->subject != DGM_NONE &&
                   dgm_link_is_event_noun(self, clause->subject)
               ? clause->subject
               : DGM_NONE;
}

/* The subject of a verb as a word that tells something, its relative pronoun
 * followed. */
static uint32_t telling_subject(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    uint32_t subject = clause ? clause->subject : DGM_NONE;
    if (subject == DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t pronoun = kid(here, verb, DGM_REL_NSUBJ);
    bool which = pronoun != DGM_NONE &&
                 tok(here, pronoun)->word == DGM_WORD_WHICH;
    subject = dgm_tree_antecedent(here->doc, subject);
    if (which && !tells(self, subject)) {
        return clause_of(self, subject, verb);
    }
    if (pronoun != DGM_NONE && tok(here, pronoun)->word == DGM_WORD_IT &&
        !clause->expletive) {
        return subject_before(self, verb);
    }
    return dgm_link_telling(self, subject, verb);
}

/* A state of affairs as a cause: a common noun that is nobody's name. */
static bool may_cause(const linker *self, uint32_t t)
{
    const room *here = self->room;
    if (tells(self, t)) {
        return true;
    }
    return t != DGM_NONE && tok(here, t)->upos == DGM_UPOS_NOUN &&
           dgm_mention_at(here->doc, t) == DGM_NONE;
}

static dgm_err add_each(linker *self, link_rule rule, uint32_t from,
                        uint32_t to, dgm_span cue)
{
    uint32_t source[DGM_CONJUNCTS_MAX];
    uint32_t target[DGM_CONJUNCTS_MAX];
    uint32_t sources = dgm_link_conjuncts(self, from, false, source);
    uint32_t targets = dgm_link_conjuncts(self, to, false, target);
    for (uint32_t i = 0; i < sources; i++) {
        for (uint32_t k = 0; k < targets; k++) {
            DGM_TRY(dgm_link_add(self, rule, source[i], target[k], cue));
        }
    }
    return DGM_ERR_OK;
}

static dgm_span group_span(const linker *self, uint32_t head)
{
    const dgm_doc *doc = self->room->doc;
    return dgm_range_span(doc, dgm_tree_group(doc, head));
}

/* Other words of an entry that are prepositions: "lead to", "open the way
 * to"; with what stands behind the last of them. */
static uint32_t behind_entry(const linker *self, uint32_t verb,
                             const dgm_cue_entry *entry)
{
    const room *here = self->room;
    uint32_t heads[] = {verb, kid(here, verb, DGM_REL_OBJ)};
    for (uint32_t i = 0; i < 2 && entry->count > 1; i++) {
        uint32_t c =
            heads[i] == DGM_NONE ? DGM_NONE : dgm_child(here->doc, heads[i]);
        for (; c != DGM_NONE; c = dgm_sibling(here->doc, c)) {
            uint32_t mark = dgm_tree_case(here->doc, c);
            uint8_t rel = tok(here, c)->rel;
            if (c > verb && mark != DGM_NONE &&
                (rel == DGM_REL_OBL || rel == DGM_REL_NMOD) &&
                tok(here, mark)->form_key == entry->word[entry->count - 1]) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* "Triggered three nights of unrest", which the tree may take for a time. */
static uint32_t bare_oblique(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, verb); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        if (c > verb && tok(here, c)->rel == DGM_REL_OBL &&
            dgm_tree_case(here->doc, c) == DGM_NONE && !self->dated[c] &&
            dgm_link_telling(self, c, verb) != c) {
            return c;
        }
    }
    return DGM_NONE;
}

static uint32_t effect_of(const linker *self, uint32_t verb,
                          const dgm_cue_entry *entry)
{
    uint32_t effect = infinitive_of(self, verb);
    if (effect != DGM_NONE) {
        return dgm_link_telling(self, effect, DGM_NONE);
    }
    if (group_of(self->room, entry)->takes & DGM_TAKES_CONTROL) {
        return DGM_NONE;
    }
    if (group_of(self->room, entry)->prep_count > 0) {
        effect = behind_preposition(self, verb, group_of(self->room, entry));
        effect = effect == DGM_NONE
                     ? DGM_NONE
                     : dgm_link_telling(self, effect, verb);
        return tells(self, effect) ? effect : DGM_NONE;
    }
    effect = behind_entry(self, verb, entry);
    effect = effect == DGM_NONE ? own_object(self, verb) : effect;
    effect = effect == DGM_NONE ? bare_oblique(self, verb) : effect;
    if (effect == DGM_NONE) {
        return DGM_NONE;
    }
    effect = dgm_link_telling(self, effect, verb);
    return tells(self, effect) ? effect : DGM_NONE;
}

/* "The riots were triggered by the arrest": "by" has the cause. */
static dgm_err passive_cause(linker *self, uint32_t verb,
                             const dgm_clause *clause, bool backward)
{
    uint32_t subject = telling_subject(self, verb);
    uint32_t agent = dgm_link_telling(self, clause->agent, DGM_NONE);
    uint32_t effect = backward ? agent : subject;
    uint32_t cause = backward ? subject : agent;
    if (cause == DGM_NONE || !tells(self, effect)) {
        return DGM_ERR_OK;
    }
    return may_cause(self, cause) ? add_each(self, LINK_CAUSE_VERB, cause,
                                             effect, group_span(self, verb))
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

static bool follows_comma(const linker *self, uint32_t verb)
{
    uint32_t first = dgm_subtree(self->room->doc, verb).first;
    return first > 0 &&
           tok(self->room, first - 1)->word == DGM_WORD_COMMA;
}

static dgm_err blame_again(linker *self, uint32_t verb, uint32_t cause)
{
    DGM_TRY(dgm_link_add(self, LINK_DIFFERENT, self->blame, cause,
                         (dgm_span){0, 0}));
    return dgm_link_add(self, LINK_CAUSE_VERB, cause, self->blamed,
                        group_span(self, verb));
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
    uint32_t cause = behind_preposition(self, verb, group);
    uint32_t effect = own_object(self, verb);
    return cause == DGM_NONE && effect != DGM_NONE
               ? behind_preposition(self, effect, group)
               : cause;
}

/* "Blamed the riots on prices": the cause stands behind the preposition. */
static dgm_err blaming(linker *self, uint32_t verb)
{
    uint32_t effect = own_object(self, verb);
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
    if (may_cause(self, cause) && is_blamed_before(self, effect)) {
        return blame_again(self, verb, cause);
    }
    if (!may_cause(self, cause) || !tells(self, effect)) {
        return DGM_ERR_OK;
    }
    self->blamed = effect;
    self->blame = cause;
    return dgm_link_add(self, LINK_CAUSE_VERB, cause, effect,
                        group_span(self, verb));
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
    uint32_t effect = behind_preposition(self, verb, group);
    uint32_t cause = conjunct_above(self, verb);
    effect =
        effect == DGM_NONE ? verb : dgm_link_telling(self, effect, DGM_NONE);
    if (cause == DGM_NONE || tok(self->room, cause)->upos != DGM_UPOS_VERB) {
        return DGM_ERR_OK;
    }
    return dgm_link_add(self, LINK_CAUSE_BEFORE, cause,
                        tells(self, effect) ? effect : verb,
                        group_span(self, verb));
}

/* Whether a condition is already said of a verb. */
static bool has_condition(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = self->first_link; i < doc->link.count; i++) {
        if (doc->link.at[i].kind == DGM_LINK_IF &&
            doc->link.at[i].to_token == verb) {
            return true;
        }
    }
    return false;
}

/* "Found that a cable had caused it": another cause of what is blamed on
 * something already. */
static dgm_err causing_again(linker *self, uint32_t verb, uint32_t cause)
{
    uint32_t effect = own_object(self, verb);
    return effect != DGM_NONE && cause != DGM_NONE && may_cause(self, cause) &&
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
    uint32_t cause = telling_subject(self, verb);
    uint32_t effect = effect_of(self, verb, entry);
    if (effect == DGM_NONE && !group->backward) {
        return causing_again(self, verb, cause);
    }
    if (cause == DGM_NONE || effect == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_span cue = group_span(self, verb);
    if (group->backward) {
        return tells(self, cause) && effect != verb
                   ? add_each(self, LINK_CAUSE_VERB, effect, cause, cue)
                   : DGM_ERR_OK;
    }
    bool plain = tells(self, cause) || (may_cause(self, cause) &&
                                        effect != verb && tells(self, effect));
    bool would = clause && clause->modality == DGM_MODAL_WOULD;
    if (would && has_condition(self, verb)) {
        return DGM_ERR_OK;
    }
    return plain ? add_each(self, would ? LINK_IF_NOUN : LINK_CAUSE_VERB,
                            cause, effect, cue)
                 : DGM_ERR_OK;
}

/* "The plan was designed to revive trade." */
static dgm_err meant(linker *self, uint32_t verb)
{
    uint32_t aim = infinitive_of(self, verb);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, verb);
    if (aim == DGM_NONE || !clause || !clause->passive) {
        return DGM_ERR_OK;
    }
    const dgm_cue_entry *cause =
        dgm_link_entry(self, aim, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    uint32_t effect =
        cause && own_object(self, aim) != DGM_NONE && is_causing(self, cause)
            ? effect_of(self, aim, cause)
            : DGM_NONE;
    aim = effect == DGM_NONE ? aim : effect;
    uint32_t act = telling_subject(self, verb);
    return act == DGM_NONE ? DGM_ERR_OK
                           : add_each(self, LINK_PURPOSE_VERB, act, aim,
                                      group_span(self, verb));
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
static dgm_err going_for(linker *self, uint32_t verb,
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
                            : behind_preposition(self, c, group);
        if (goal != DGM_NONE && is_goal(self, goal, group)) {
            mark = dgm_tree_case(here->doc, goal);
            dgm_span cue = {tok(here, mark)->begin, tok(here, mark)->end};
            return dgm_link_add(self, LINK_PURPOSE_FOR, verb, goal, cue);
        }
    }
    return DGM_ERR_OK;
}

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
    bool act =
        dgm_link_is_event_noun(self, agent) &&
        (self->event_at[agent] != DGM_NONE ||
         dgm_mention_at(self->room->doc, agent) == DGM_NONE);
    return act && !tells_of(self, verb)
               ? add_sources(self, LINK_CAUSE_SUBJECT, agent, verb)
               : DGM_ERR_OK;
}

/* An act as the subject of a verb that acts: what it does, it causes; where
 * it only would, it is a condition. */
static dgm_err acting(linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    uint32_t act = telling_subject(self, verb);
    if (clause && clause->passive && clause->agent != DGM_NONE) {
        return done_by_act(self, verb, clause->agent);
    }
    if (!clause || clause->passive || act == DGM_NONE ||
        dgm_link_is(self, verb, DGM_CUE_KIND_WHOLE) ||
        !dgm_link_is_event_noun(self, act) ||
        (self->event_at[act] == DGM_NONE &&
         dgm_mention_at(here->doc, act) != DGM_NONE) ||
        tells_of(self, verb)) {
        return DGM_ERR_OK;
    }
    if (clause->modality == DGM_MODAL_WOULD) {
        return is_indefinite(self, act) && !has_condition(self, verb)
                   ? add_each(self, LINK_IF_NOUN, act, verb,
                              group_span(self, verb))
                   : DGM_ERR_OK;
    }
    bool real = clause->modality == DGM_MODAL_NONE && !clause->negated &&
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
            (clause->form == DGM_VERB_FINITE ||
             clause->form == DGM_VERB_INFINITIVE)) {
            return at;
        }
    }
    return DGM_NONE;
}

/* "A bomb went off, killing 12 and wounding 30": what came of it.  The tree
 * may hang the second on "12". */
static dgm_err resulting(linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, verb);
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    if (self->result != DGM_NONE && verb > self->result &&
        verb - self->result < RESULT_REACH && (word->morph & DGM_MORPH_GER) &&
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
    uint32_t effect = cause ? effect_of(self, verb, cause) : DGM_NONE;
    self->result = verb;
    self->result_of = dgm_link_telling(self, from, verb);
    return dgm_link_add(self, LINK_CAUSE_RESULT, self->result_of,
                        effect == DGM_NONE ? verb : effect, (dgm_span){0, 0});
}

/* A verb may cause in several ways: "caused a war", "caused him to leave". */
static const dgm_cue_entry *next_cause(const linker *self, uint32_t verb,
                                       const dgm_cue_entry *e)
{
    const room *here = self->room;
    do {
        e = dgm_claim_match_next(here, verb, e);
    } while (e && !is_causing(self, e));
    return e;
}

dgm_err dgm_link_verb(linker *self, uint32_t verb)
{
    const dgm_cue_entry *cause =
        dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_VERB);
    const dgm_cue_entry *purpose =
        dgm_link_entry(self, verb, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_VERB);
    uint32_t before = self->room->doc->link.count;
    if (cause && !is_causing(self, cause)) {
        cause = next_cause(self, verb, cause);
    }
    DGM_TRY(resulting(self, verb));
    while (cause && self->room->doc->link.count == before) {
        DGM_TRY(causing(self, verb, cause));
        cause = next_cause(self, verb, cause);
    }
    if (self->room->doc->link.count == before) {
        DGM_TRY(acting(self, verb));
    }
    if (purpose) {
        const dgm_cue_group *group = group_of(self->room, purpose);
        DGM_TRY(group->weak ? going_for(self, verb, group)
                            : meant(self, verb));
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
    const dgm_clause *above =
        word->rel == DGM_REL_OBJ && !backward ? dgm_clause_at(here->doc, word->head) : NULL;
    return above && !above->passive ? above->subject : DGM_NONE;
}

/* "The aim of the raid was to free them": what the act is for. */
static dgm_err aiming(linker *self, uint32_t noun, const dgm_cue_group *group)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, noun);
    uint32_t act = behind_preposition(self, noun, group);
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
    uint32_t aim = !subject ? infinitive_of(self, noun)
                   : dgm_claim_is_infinitive(here, word->head)
                       ? word->head
                       : infinitive_of(self, word->head);
    act = dgm_link_telling(self, act, DGM_NONE);
    dgm_span cue = {word->begin, word->end};
    return aim != DGM_NONE && tells(self, act)
               ? add_each(self, LINK_PURPOSE_NOUN, act, aim, cue)
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
    uint32_t other = behind_preposition(self, noun, group);
    if (other == DGM_NONE && !group->backward) {
        other = infinitive_of(self, noun); /* "a pretext to invade" */
    }
    uint32_t subject = described_by(self, noun, group->backward);
    if (other == DGM_NONE || subject == DGM_NONE) {
        return DGM_ERR_OK;
    }
    subject =
        dgm_link_telling(self, dgm_tree_antecedent(here->doc, subject), noun);
    other = dgm_link_telling(self, other, DGM_NONE);
    bool told = group->backward
                    ? may_cause(self, other) && tells(self, subject)
                    : may_cause(self, subject) && tells(self, other);
    if (!told || other == subject) {
        return DGM_ERR_OK;
    }
    dgm_span cue = {tok(here, noun)->begin, tok(here, noun)->end};
    return group->backward
               ? add_each(self, LINK_CAUSE_NOUN, other, subject, cue)
               : add_each(self, LINK_CAUSE_NOUN, subject, other, cue);
}
