/* SPDX-License-Identifier: Apache-2.0 */
/* What happened to people by the tree: what stands at their noun, the verb
 * they are subject or object of. */
#include "claim/toll.h"

/* Steps up the tree over coordination and appositions. */
#define CLIMB_MAX 6
/* Children that are looked at. */
#define LOOK_MAX 24

/* "Killed between 10 and 15", "over 30 died": the preposition belongs to the
 * number, whatever the tree makes of it. */
static bool is_bound_case(const room *self, const group_of_people *people)
{
    uint32_t mark = dgm_tree_case(self->doc, people->anchor);
    if (mark == DGM_NONE) {
        return people->noun != DGM_NONE &&
               dgm_toll_is_people(self, people->noun);
    }
    return mark >= people->toll.token.first && mark < people->toll.token.last;
}

/* A state among the dependents of a verb or behind it: "left 12 dead", "was
 * found dead", "is in custody". */
static outcome state_of(const room *self, uint32_t head,
                        const group_of_people *people)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, head);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        const dgm_cue_group *cue = NULL;
        if (rel == DGM_REL_XCOMP ||
            (rel == DGM_REL_OBJ && kid(self, c, DGM_REL_NUMMOD) == DGM_NONE) ||
            rel == DGM_REL_ADVMOD || rel == DGM_REL_AMOD ||
            rel == DGM_REL_CCOMP || rel == DGM_REL_ADVCL ||
            rel == DGM_REL_ACL) {
            uint32_t as = kid(self, c, DGM_REL_MARK);
            bool own = kid(self, c, DGM_REL_NSUBJ) != DGM_NONE ||
                       (c > head + 1 && c - 1 != people->anchor &&
                        tok(self, c - 1)->upos == DGM_UPOS_NUM) ||
                       (as != DGM_NONE && tok(self, as)->word != DGM_WORD_AS);
            /* The adverb of "eight hurt, three fatally" is another's. */
            own |= tok(self, c)->upos == DGM_UPOS_ADV;
            cue = c > head && !own ? dgm_toll_cue(self, c, TOLL_ROLE(STATE))
                                   : NULL;
        } else if (rel == DGM_REL_OBL || rel == DGM_REL_NMOD) {
            cue = c > head ? dgm_toll_place(self, c) : NULL;
        }
        if (cue && c != people->anchor &&
            dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, c, "state", 0.8F);
        }
    }
    return NO_OUTCOME;
}

static bool is_relative(const room *self, uint32_t token)
{
    uint16_t word = tok(self, token)->word;
    return word == DGM_WORD_WHO || word == DGM_WORD_THAT ||
           word == DGM_WORD_WHICH || word == DGM_WORD_WHOM;
}

/* What the verb, adjective or noun over them says when they are its subject.
 */
static outcome from_subject(const room *self, uint32_t head,
                            const group_of_people *people)
{
    bool passive = tok(self, people->anchor)->sub == DGM_SUB_PASS ||
                   dgm_toll_is_passive(self, head);
    uint32_t roles =
        passive ? TOLL_ROLE(OBJECT) | TOLL_ROLE(STATE) | TOLL_ROLE(SUBJECT)
                : TOLL_ROLE(SUBJECT);
    if (tok(self, head)->upos != DGM_UPOS_VERB) {
        roles |= TOLL_ROLE(STATE) | TOLL_ROLE(PLACE) | TOLL_ROLE(VICTIM);
    }
    const dgm_cue_group *cue = dgm_toll_verb_cue(self, head, roles);
    /* "Five were held": things are seldom counted so. */
    outcome verb = NO_OUTCOME;
    if (cue && (dgm_toll_may_hold(self, cue, people) ||
                (passive && people->noun == DGM_NONE))) {
        verb = dgm_toll_make(cue, head, passive ? "passive" : "subject", 0.9F);
    }
    outcome state = dgm_toll_found(&verb) && !cue->weak
                        ? verb
                        : state_of(self, head, people);
    /* Who is brought to a march need not march. */
    if (dgm_toll_found(&state) &&
        !(passive && state.kind == DGM_FATE_PROTESTERS)) {
        return state;
    }
    if (dgm_toll_found(&verb)) {
        return verb;
    }
    /* "Are estimated to have perished", "were reported killed" */
    uint32_t inner = kid(self, head, DGM_REL_XCOMP);
    cue = inner == DGM_NONE
              ? NULL
              : dgm_toll_verb_cue(self, inner,
                                  TOLL_ROLE(SUBJECT) |
                                      (dgm_toll_is_passive(self, inner)
                                           ? TOLL_ROLE(OBJECT)
                                           : 0));
    return cue && dgm_toll_may_hold(self, cue, people)
               ? dgm_toll_make(cue, inner, "subject", 0.8F)
               : state;
}

/* "Cost 12 people their lives" */
static bool takes_lives(const room *self, uint32_t verb, uint32_t noun)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, verb);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        if (c > verb && c != noun && dgm_toll_cue(self, c, TOLL_ROLE(LIFE))) {
            return true;
        }
    }
    return false;
}

outcome dgm_toll_from_object(const room *self, uint32_t head,
                             const group_of_people *people)
{
    const dgm_cue_group *cue = dgm_toll_cue(self, head, TOLL_ROLE(OBJECT));
    const dgm_clause *clause = dgm_clause_at(self->doc, head);
    outcome state = NO_OUTCOME;
    /* "Left 12 dead", "held 12 in prison"; but "killed 12 in hospital" */
    if (!cue || cue->weak) {
        state = state_of(self, head, people);
    }
    if (dgm_toll_found(&state)) {
        return state;
    }
    if (cue && dgm_toll_may_hold(self, cue, people) &&
        !(clause && clause->passive)) {
        return dgm_toll_make(cue, head, "object", 0.9F);
    }
    cue = dgm_toll_cue(self, head, TOLL_ROLE(TAKE));
    if (cue && people->noun != DGM_NONE &&
        dgm_toll_cue(self, people->noun, TOLL_ROLE(LIFE))) {
        outcome life = dgm_toll_make(cue, head, "life", 0.9F);
        life.counted = true;
        return life;
    }
    /* "Forced 12 people to flee" */
    uint32_t inner = kid(self, head, DGM_REL_XCOMP);
    if (inner != DGM_NONE && inner > people->anchor) {
        const dgm_cue_group *flee =
            dgm_toll_verb_cue(self, inner, TOLL_ROLE(SUBJECT));
        if (flee && dgm_toll_may_hold(self, flee, people)) {
            return dgm_toll_make(flee, inner, "subject", 0.8F);
        }
    }
    return cue && people->noun != DGM_NONE &&
                   takes_lives(self, head, people->noun)
               ? dgm_toll_make(cue, head, "life", 0.8F)
               : NO_OUTCOME;
}

/* "The deaths of 12 people", "claimed the lives of 12". */
static outcome from_noun(const room *self, uint32_t head,
                         const group_of_people *people)
{
    uint32_t mark = dgm_tree_case(self->doc, people->anchor);
    uint16_t word = mark == DGM_NONE ? DGM_WORD_NONE : tok(self, mark)->word;
    const dgm_cue_group *cue = dgm_toll_cue(self, head, TOLL_ROLE(TAKE));
    /* "The loss of 12 lives", "of 12 men" */
    if (cue && word == DGM_WORD_OF && people->noun != DGM_NONE &&
        tok(self, head)->upos == DGM_UPOS_NOUN) {
        bool life = dgm_toll_cue(self, people->noun, TOLL_ROLE(LIFE)) != NULL;
        if (life || dgm_toll_is_people(self, people->noun)) {
            outcome o = dgm_toll_make(cue, head, "loss", 0.8F);
            o.counted = life;
            return o;
        }
    }
    cue = dgm_toll_cue(self, head,
                       TOLL_ROLE(DEED) | TOLL_ROLE(LIFE) | TOLL_ROLE(VICTIM));
    if (cue && cue->prep_count > 0) { /* "the search for 18 men" */
        return mark != DGM_NONE &&
                       dgm_claim_takes_preposition(
                           cue, tok(self, mark)->form_key) &&
                       (people->noun == DGM_NONE ||
                        (dgm_toll_may_hold(self, cue, people) &&
                         !dgm_toll_cue(self, people->noun, TOLL_ROLE(CAPTOR))))
                   ? dgm_toll_make(cue, head, "noun", 0.7F)
                   : NO_OUTCOME;
    }
    if ((word != DGM_WORD_OF && word != DGM_WORD_AMONG &&
         word != DGM_WORD_BY) ||
        (cue && cue->role == DGM_TOLL_ROLE_VICTIM &&
         cue->fate != DGM_FATE_KILLED)) {
        return NO_OUTCOME;
    }
    /* One fears for lives that nobody took. */
    if (cue && cue->role == DGM_TOLL_ROLE_LIFE) {
        uint32_t taker = tok(self, head)->head;
        cue = taker != DGM_NONE &&
                      dgm_toll_cue(self, taker,
                                   TOLL_ROLE(TAKE) | TOLL_ROLE(OBJECT))
                  ? cue
                  : NULL;
    }
    return cue && cue->fate != DGM_FATE_COUNT &&
                   dgm_toll_may_hold(self, cue, people)
               ? dgm_toll_make(cue, head, "noun", 0.8F)
               : NO_OUTCOME;
}

/* The verb with the same subject: "were shot and killed". */
static outcome from_conjunct(const room *self, uint32_t head,
                             const group_of_people *people, bool subject)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, head);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        if (tok(self, c)->rel != DGM_REL_CONJ ||
            kid(self, c, DGM_REL_NSUBJ) != DGM_NONE ||
            tok(self, c - 1)->upos == DGM_UPOS_NUM ||
            (!subject && dgm_toll_has_object(self, c))) {
            continue;
        }
        outcome o = subject ? from_subject(self, c, people)
                            : dgm_toll_from_object(self, c, people);
        if (dgm_toll_found(&o)) {
            return o;
        }
    }
    return NO_OUTCOME;
}

/* What the clause at a noun says of it: "people who died", "sailors they had
 * abducted", not "children of whom 17 died". */
static outcome from_clause(const room *self, uint32_t verb,
                           const group_of_people *people)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    uint32_t subject = kid(self, verb, DGM_REL_NSUBJ);
    bool passive = dgm_toll_is_passive(self, verb);
    bool done = (passive || (clause && clause->form == DGM_VERB_PARTICIPLE)) &&
                !dgm_toll_has_object(self, verb);
    uint32_t roles = TOLL_ROLE(SUBJECT);
    if (subject != DGM_NONE && !is_relative(self, subject)) {
        if (passive || kid(self, verb, DGM_REL_OBJ) != DGM_NONE) {
            return NO_OUTCOME;
        }
        roles = TOLL_ROLE(OBJECT);
        done = false;
    } else if (done) {
        roles |= TOLL_ROLE(OBJECT) | TOLL_ROLE(STATE);
    } else if (tok(self, verb)->upos != DGM_UPOS_VERB) {
        roles |= TOLL_ROLE(STATE);
    }
    const dgm_cue_group *cue = dgm_toll_verb_cue(self, verb, roles);
    if (cue && dgm_toll_may_hold(self, cue, people)) {
        return dgm_toll_make(cue, verb, "modifier", 0.8F);
    }
    if (roles == TOLL_ROLE(OBJECT)) {
        return NO_OUTCOME;
    }
    outcome o = done || tok(self, verb)->upos != DGM_UPOS_VERB
                    ? state_of(self, verb, people)
                    : NO_OUTCOME;
    return dgm_toll_found(&o) ? o : from_conjunct(self, verb, people, true);
}

/* What stands at the noun: "12 people dead", "the 30 wounded soldiers",
 * "protesters killed in June", "people who died". */
outcome dgm_toll_at_noun(const room *self, uint32_t noun,
                         const group_of_people *people)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, noun);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        const dgm_cue_group *cue = NULL;
        if (rel == DGM_REL_AMOD || rel == DGM_REL_APPOS ||
            rel == DGM_REL_ADVMOD || rel == DGM_REL_COMPOUND ||
            rel == DGM_REL_DEP) {
            cue = dgm_toll_state_before(self, c);
        } else if (rel == DGM_REL_ACL) {
            outcome o = from_clause(self, c, people);
            if (dgm_toll_found(&o)) {
                return o;
            }
        } else if (rel == DGM_REL_NMOD && c > noun) {
            cue = dgm_toll_place(self, c);
        }
        if (cue && dgm_toll_may_hold(self, cue, people)) {
            return dgm_toll_make(cue, c, "modifier", 0.8F);
        }
    }
    return NO_OUTCOME;
}

/* "Were shot and wounded": the second verb says how it ended. */
static outcome stronger(const outcome *o, outcome next)
{
    bool open =
        !dgm_toll_found(o) || (next.cue && o->cue->weak && !next.cue->weak);
    return open && dgm_toll_found(&next) ? next : *o;
}

/* "Was arrested with 18 of his supporters" */
static bool is_companion(const room *self, uint32_t at,
                         const group_of_people *people)
{
    uint32_t mark = dgm_tree_case(self->doc, at);
    return mark != DGM_NONE && tok(self, mark)->word == DGM_WORD_WITH &&
           people->noun != DGM_NONE && dgm_toll_is_people(self, people->noun);
}

static outcome by_head(const room *self, uint32_t at, uint32_t head,
                       const group_of_people *people)
{
    outcome o = NO_OUTCOME;
    switch (tok(self, at)->rel) {
    case DGM_REL_NSUBJ:
        o = from_subject(self, head, people);
        return stronger(&o, from_conjunct(self, head, people, true));
    case DGM_REL_OBJ:
    case DGM_REL_IOBJ:
        o = dgm_toll_from_object(self, head, people);
        o = stronger(&o, from_conjunct(self, head, people, false));
        return dgm_toll_found(&o) ? o
                                  : dgm_toll_from_count(self, head, people);
    case DGM_REL_CCOMP:
    case DGM_REL_XCOMP:
        return dgm_toll_from_object(self, head, people);
    case DGM_REL_NMOD:
        return from_noun(self, head, people);
    case DGM_REL_OBL:
    case DGM_REL_ADVMOD:
        if (is_companion(self, at, people)) {
            const dgm_clause *clause = dgm_clause_at(self->doc, head);
            return clause && clause->passive ? from_subject(self, head, people)
                                             : NO_OUTCOME;
        }
        if (is_bound_case(self, people)) {
            o = at < head ? from_subject(self, head, people)
                          : dgm_toll_from_object(self, head, people);
        }
        return dgm_toll_found(&o) ? o
                                  : dgm_toll_from_count(self, head, people);
    case DGM_REL_NUMMOD:
    case DGM_REL_COMPOUND:
    case DGM_REL_DEP:
    case DGM_REL_AMOD:
        o = from_noun(self, head, people);
        return o;
    default:
        return o;
    }
}

/* "Each of the 12", "every one of the 12", "all of the 12" */
static bool is_all(const room *self, uint32_t token)
{
    uint16_t word = tok(self, token)->word;
    uint16_t before = token > 0 ? tok(self, token - 1)->word : DGM_WORD_NONE;
    return word == DGM_WORD_ALL || word == DGM_WORD_EACH ||
           (word == DGM_WORD_ONE && before == DGM_WORD_EVERY);
}

/* Up from the phrase, over coordination: "killed a captain and 14 men". */
outcome dgm_toll_climb(const room *self, const group_of_people *people)
{
    uint32_t at = people->anchor;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint32_t head = tok(self, at)->head;
        if (head == DGM_NONE) {
            break;
        }
        outcome o = by_head(self, at, head, people);
        if (dgm_toll_found(&o)) {
            return o;
        }
        bool all = tok(self, at)->rel == DGM_REL_NMOD &&
                   (is_all(self, head) || (head >= people->toll.token.first &&
                                           head < people->toll.token.last));
        if (tok(self, at)->rel != DGM_REL_CONJ && !all &&
            (tok(self, at)->rel != DGM_REL_APPOS || people->among)) {
            break;
        }
        at = head;
    }
    return NO_OUTCOME;
}
