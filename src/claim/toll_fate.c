/* SPDX-License-Identifier: Apache-2.0 */
/* What happened to people whose number is told: by what stands at their noun,
 * by the verb they are subject or object of, or by the words behind them. */
#include "claim/toll.h"

/* Steps up the tree over coordination and appositions. */
#define CLIMB_MAX 6
/* Children and neighbours that are looked at. */
#define LOOK_MAX 24

static bool has_role(const dgm_cue_group *group, uint32_t roles)
{
    return group->kind == DGM_CUE_KIND_FATE && (roles >> group->role & 1);
}

/* The words of an entry in a row from a token on, by form or lemma. */
static bool in_a_row(const room *self, uint32_t at, const dgm_cue_entry *e)
{
    uint32_t last = self->doc->sentence.at[tok(self, at)->sentence].token.last;
    uint32_t i = 1;
    while (i < e->count && at + i < last &&
           (tok(self, at + i)->form_key == e->word[i] ||
            tok(self, at + i)->lemma_key == e->word[i])) {
        i++;
    }
    return i == e->count;
}

const dgm_cue_group *dgm_toll_cue(const room *self, uint32_t token,
                                  uint32_t roles)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, token, NULL); e;
         e = dgm_claim_match_next(self, token, e)) {
        if (has_role(group_of(self, e), roles)) {
            return group_of(self, e);
        }
    }
    const dgm_cue_entry *e =
        dgm_cues_find(self->cues, tok(self, token)->form_key);
    for (; e; e = dgm_cues_next(self->cues, e)) {
        if (has_role(group_of(self, e), roles) &&
            group_of(self, e)->pos == DGM_CUE_POS_ANY &&
            in_a_row(self, token, e)) {
            return group_of(self, e);
        }
    }
    return NULL;
}

bool dgm_toll_is_thing(const room *self, uint32_t noun)
{
    return dgm_toll_cue(self, noun, TOLL_ROLE(THING)) != NULL;
}

bool dgm_toll_is_people(const room *self, uint32_t noun)
{
    if (dgm_toll_cue(self, noun, TOLL_ROLE(PEOPLE) | TOLL_ROLE(VICTIM))) {
        return true;
    }
    /* "More than 2,600 Sudanese": a name that a number counts. */
    if ((tok(self, noun)->flags & DGM_TOKEN_CAPITAL) && noun > 0 &&
        tok(self, noun - 1)->upos == DGM_UPOS_NUM) {
        return true;
    }
    uint32_t mention = dgm_mention_at(self->doc, noun);
    if (mention == DGM_NONE || self->doc->mention.at[mention].head != noun) {
        return false;
    }
    uint8_t entity = self->doc->mention.at[mention].entity;
    return entity == DGM_ENTITY_PER || entity == DGM_ENTITY_NORP;
}

static outcome make(const dgm_cue_group *cue, uint32_t token, const char *how,
                    float score)
{
    return (outcome){.kind = cue->fate,
                     .token = token,
                     .cue = cue,
                     .how = how,
                     .score = score};
}

static bool found(const outcome *o)
{
    return o->token != DGM_NONE;
}

/* Groups that mean it only of people ask for a noun that says so. */
static bool may_hold(const room *self, const dgm_cue_group *cue,
                     const group_of_people *people)
{
    uint32_t noun = people->noun;
    if (noun == DGM_NONE) {
        return !cue->weak || people->among;
    }
    return cue->weak ? dgm_toll_is_people(self, noun)
                     : !dgm_toll_is_thing(self, noun);
}

/* The group of a verb, unless it asks to stand without an object. */
static const dgm_cue_group *verb_cue(const room *self, uint32_t verb,
                                     uint32_t roles)
{
    const dgm_cue_group *cue = dgm_toll_cue(self, verb, roles);
    return cue && cue->alone && kid(self, verb, DGM_REL_OBJ) != DGM_NONE ? NULL
                                                                         : cue;
}

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

static bool is_passive(const room *self, uint32_t verb)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    if (clause && clause->passive) {
        return true;
    }
    return (tok(self, verb)->morph & DGM_MORPH_PART) &&
           (tok(self, verb)->morph & DGM_MORPH_PAST) &&
           kid(self, verb, DGM_REL_OBJ) == DGM_NONE &&
           kid(self, verb, DGM_REL_AUX) == DGM_NONE;
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
        if (rel == DGM_REL_XCOMP || rel == DGM_REL_OBJ ||
            rel == DGM_REL_ADVMOD || rel == DGM_REL_AMOD ||
            rel == DGM_REL_CCOMP || rel == DGM_REL_ADVCL ||
            rel == DGM_REL_ACL) {
            bool own = kid(self, c, DGM_REL_NSUBJ) != DGM_NONE ||
                       kid(self, c, DGM_REL_MARK) != DGM_NONE;
            cue = c > head && !own ? dgm_toll_cue(self, c, TOLL_ROLE(STATE))
                                   : NULL;
        } else if (rel == DGM_REL_OBL || rel == DGM_REL_NMOD) {
            cue = c > head && dgm_tree_case(self->doc, c) != DGM_NONE
                      ? dgm_toll_cue(self, c, TOLL_ROLE(PLACE))
                      : NULL;
        }
        if (cue && c != people->anchor && may_hold(self, cue, people)) {
            return make(cue, c, "state", 0.8F);
        }
    }
    return NO_OUTCOME;
}

/* What the verb, adjective or noun over them says when they are its subject.
 */
static outcome from_subject(const room *self, uint32_t head,
                            const group_of_people *people)
{
    bool passive = tok(self, people->anchor)->sub == DGM_SUB_PASS ||
                   is_passive(self, head);
    uint32_t roles =
        passive ? TOLL_ROLE(OBJECT) | TOLL_ROLE(STATE) | TOLL_ROLE(SUBJECT)
                : TOLL_ROLE(SUBJECT);
    if (tok(self, head)->upos != DGM_UPOS_VERB) {
        roles |= TOLL_ROLE(STATE) | TOLL_ROLE(PLACE) | TOLL_ROLE(VICTIM);
    }
    const dgm_cue_group *cue = verb_cue(self, head, roles);
    if (cue && may_hold(self, cue, people)) {
        return make(cue, head, passive ? "passive" : "subject", 0.9F);
    }
    outcome state = state_of(self, head, people);
    if (found(&state)) {
        return state;
    }
    /* "Are estimated to have perished", "were reported killed" */
    uint32_t inner = kid(self, head, DGM_REL_XCOMP);
    cue =
        inner == DGM_NONE
            ? NULL
            : verb_cue(self, inner,
                       TOLL_ROLE(SUBJECT) |
                           (is_passive(self, inner) ? TOLL_ROLE(OBJECT) : 0));
    return cue && may_hold(self, cue, people)
               ? make(cue, inner, "subject", 0.8F)
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

static outcome from_object(const room *self, uint32_t head,
                           const group_of_people *people)
{
    outcome state = state_of(self, head, people);
    if (found(&state)) {
        return state;
    }
    const dgm_cue_group *cue = dgm_toll_cue(self, head, TOLL_ROLE(OBJECT));
    const dgm_clause *clause = dgm_clause_at(self->doc, head);
    if (cue && may_hold(self, cue, people) && !(clause && clause->passive)) {
        return make(cue, head, "object", 0.9F);
    }
    cue = dgm_toll_cue(self, head, TOLL_ROLE(TAKE));
    if (cue && people->noun != DGM_NONE &&
        dgm_toll_cue(self, people->noun, TOLL_ROLE(LIFE))) {
        outcome life = make(cue, head, "life", 0.9F);
        life.counted = true;
        return life;
    }
    /* "Forced 12 people to flee" */
    uint32_t inner = kid(self, head, DGM_REL_XCOMP);
    if (inner != DGM_NONE && inner > people->anchor) {
        const dgm_cue_group *flee = verb_cue(self, inner, TOLL_ROLE(SUBJECT));
        if (flee && may_hold(self, flee, people)) {
            return make(flee, inner, "subject", 0.8F);
        }
    }
    return cue && people->noun != DGM_NONE &&
                   takes_lives(self, head, people->noun)
               ? make(cue, head, "life", 0.8F)
               : NO_OUTCOME;
}

/* A word of a fate in a phrase: "the number of dead", "the death toll". */
static const dgm_cue_group *fate_in(const room *self, uint32_t head,
                                    uint32_t *token)
{
    uint32_t seen = 0;
    for (uint32_t at = head; at != DGM_NONE && seen++ < LOOK_MAX;
         at = dgm_subtree_next(self->doc, head, at)) {
        const dgm_cue_group *cue = dgm_toll_cue(
            self, at, TOLL_ROLE(DEED) | TOLL_ROLE(VICTIM) | TOLL_ROLE(STATE));
        if (cue && cue->fate != DGM_FATE_COUNT) {
            *token = at;
            return cue;
        }
    }
    return NULL;
}

/* "The toll rose to 41": of what the subject counts. */
static outcome from_count(const room *self, uint32_t verb,
                          const group_of_people *people)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    uint32_t subject = clause ? clause->subject : DGM_NONE;
    uint32_t object = clause ? clause->object : DGM_NONE;
    uint32_t token;
    if (!dgm_toll_cue(self, verb, TOLL_ROLE(TALLY)) &&
        kid(self, verb, DGM_REL_COP) == DGM_NONE) {
        return NO_OUTCOME;
    }
    const dgm_cue_group *cue = NULL;
    if (subject != DGM_NONE &&
        !dgm_below(self->doc, people->anchor, subject)) {
        cue = fate_in(self, subject, &token);
    }
    if (!cue && object != DGM_NONE &&
        !dgm_below(self->doc, people->anchor, object)) {
        cue = fate_in(self, object, &token);
    }
    outcome o = NO_OUTCOME;
    if (cue) {
        o = make(cue, token, "tally", 0.8F);
        o.tally = true;
    }
    return o;
}

/* "The deaths of 12 people", "claimed the lives of 12". */
static outcome from_noun(const room *self, uint32_t head,
                         const group_of_people *people)
{
    uint32_t mark = dgm_tree_case(self->doc, people->anchor);
    uint16_t word = mark == DGM_NONE ? DGM_WORD_NONE : tok(self, mark)->word;
    const dgm_cue_group *cue = dgm_toll_cue(
        self, head, TOLL_ROLE(DEED) | TOLL_ROLE(LIFE) | TOLL_ROLE(VICTIM));
    if ((word != DGM_WORD_OF && word != DGM_WORD_AMONG &&
         word != DGM_WORD_BY) ||
        (cue && cue->role == DGM_TOLL_ROLE_VICTIM &&
         cue->fate != DGM_FATE_KILLED)) {
        return NO_OUTCOME;
    }
    return cue && cue->fate != DGM_FATE_COUNT && may_hold(self, cue, people)
               ? make(cue, head, "noun", 0.8F)
               : NO_OUTCOME;
}

/* What stands at the noun: "12 people dead", "the 30 wounded soldiers",
 * "protesters killed in June", "people who died". */
static outcome at_noun(const room *self, uint32_t noun,
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
            cue = dgm_toll_cue(self, c, TOLL_ROLE(STATE));
        } else if (rel == DGM_REL_ACL) {
            const dgm_clause *clause = dgm_clause_at(self->doc, c);
            bool done = is_passive(self, c) ||
                        (clause && clause->form == DGM_VERB_PARTICIPLE);
            cue = dgm_toll_cue(self, c,
                               done ? TOLL_ROLE(OBJECT) | TOLL_ROLE(STATE) |
                                          TOLL_ROLE(SUBJECT)
                                    : TOLL_ROLE(SUBJECT));
            if (!cue && done) {
                outcome state = state_of(self, c, people);
                if (found(&state)) {
                    return state;
                }
            }
        } else if (rel == DGM_REL_NMOD && c > noun) {
            cue = dgm_toll_cue(self, c, TOLL_ROLE(PLACE));
        }
        if (cue && may_hold(self, cue, people)) {
            return make(cue, c, "modifier", 0.8F);
        }
    }
    return NO_OUTCOME;
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
            (!subject && kid(self, c, DGM_REL_OBJ) != DGM_NONE)) {
            continue;
        }
        outcome o = subject ? from_subject(self, c, people)
                            : from_object(self, c, people);
        if (found(&o)) {
            return o;
        }
    }
    return NO_OUTCOME;
}

static outcome by_head(const room *self, uint32_t at, uint32_t head,
                       const group_of_people *people)
{
    outcome o = NO_OUTCOME;
    switch (tok(self, at)->rel) {
    case DGM_REL_NSUBJ:
        o = from_subject(self, head, people);
        if (!found(&o)) {
            o = from_conjunct(self, head, people, true);
        }
        return o;
    case DGM_REL_OBJ:
    case DGM_REL_IOBJ:
        o = from_object(self, head, people);
        if (!found(&o)) {
            o = from_conjunct(self, head, people, false);
        }
        return found(&o) ? o : from_count(self, head, people);
    case DGM_REL_CCOMP:
    case DGM_REL_XCOMP:
        return from_object(self, head, people);
    case DGM_REL_NMOD:
        return from_noun(self, head, people);
    case DGM_REL_OBL:
    case DGM_REL_ADVMOD:
        if (is_bound_case(self, people)) {
            o = at < head ? from_subject(self, head, people)
                          : from_object(self, head, people);
        }
        return found(&o) ? o : from_count(self, head, people);
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
static outcome climb(const room *self, const group_of_people *people)
{
    uint32_t at = people->anchor;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint32_t head = tok(self, at)->head;
        if (head == DGM_NONE) {
            break;
        }
        outcome o = by_head(self, at, head, people);
        if (found(&o)) {
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

/* The words behind a number without a verb: "12 dead", "30 others wounded",
 * "two men shot dead"; short of marks and of the next number. */
static outcome in_row(const room *self, const group_of_people *people)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, people->anchor)->sentence].token.last;
    uint32_t at = people->toll.token.last;
    if (people->noun != DGM_NONE && people->noun >= at) {
        at = people->noun + 1;
    }
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
        bool participle = t->upos == DGM_UPOS_VERB && is_passive(self, at + i);
        if (!cue && t->upos == DGM_UPOS_VERB) {
            cue = verb_cue(self, at + i,
                           participle ? TOLL_ROLE(OBJECT) | TOLL_ROLE(SUBJECT)
                                      : TOLL_ROLE(SUBJECT));
        }
        if (cue && may_hold(self, cue, people)) {
            return make(cue, at + i, "row", 0.7F);
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

/* The verb right before the number, whatever the tree makes of them: "took,
 * officially, 12 lives". */
static outcome behind_verb(const room *self, const group_of_people *people)
{
    uint32_t first =
        self->doc->sentence.at[tok(self, people->anchor)->sentence]
            .token.first;
    uint32_t at = people->toll.token.first;
    for (uint32_t i = 0; i < 5 && at > first; i++) {
        const dgm_token *t = tok(self, --at);
        if (t->upos == DGM_UPOS_VERB) {
            return kid(self, at, DGM_REL_AUX) != DGM_NONE &&
                           is_passive(self, at)
                       ? NO_OUTCOME
                       : from_object(self, at, people);
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
    for (uint32_t i = 0; i < 8 && at > first; i++) {
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

/* "The number of arrests stood at 613", "put the toll at 12": a verb of
 * numbers with a noun of a fate before the number. */
static outcome tally_in_row(const room *self, const group_of_people *people)
{
    uint32_t first =
        self->doc->sentence.at[tok(self, people->anchor)->sentence]
            .token.first;
    uint32_t at = people->toll.token.first;
    uint32_t verb = tally_verb(self, at, first, TOLL_ROLE(TALLY));
    outcome o = NO_OUTCOME;
    if (verb == DGM_NONE) {
        return o;
    }
    bool be = tok(self, verb)->word == DGM_WORD_BE;
    for (uint32_t i = 0; i < 16 && at > first; i++) {
        if (ends_clause(tok(self, --at)->word)) {
            break;
        }
        const dgm_cue_group *cue = dgm_toll_cue(
            self, at,
            TOLL_ROLE(DEED) | TOLL_ROLE(FIGURE) | (be ? 0 : TOLL_ROLE(STATE)));
        if (cue && (!found(&o) || o.cue->role == DGM_TOLL_ROLE_FIGURE) &&
            (cue->fate != DGM_FATE_COUNT ||
             cue->role == DGM_TOLL_ROLE_FIGURE)) {
            o = make(cue, at, "tally", 0.6F);
            o.tally = true;
        }
    }
    return o;
}

/* A bare number of people told before: "the police counted 35,000", "a figure
 * of 12", "eyewitnesses: 20". */
static outcome told_again(const room *self, const group_of_people *people)
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
    const dgm_cue_group *cue = dgm_toll_cue(self, before, TOLL_ROLE(FIGURE));
    if (cue) {
        o = make(cue, before, "again", 0.6F);
    } else if (verb != DGM_NONE) {
        o = make(dgm_toll_cue(self, verb, TOLL_ROLE(TELL)), verb, "again",
                 0.6F);
    }
    o.again = found(&o);
    return o;
}

outcome dgm_toll_outcome(const room *self, const group_of_people *people)
{
    uint32_t top = people->noun != DGM_NONE ? people->noun : people->anchor;
    const dgm_cue_group *cue = dgm_toll_cue(self, top, TOLL_ROLE(DEED));
    outcome o = NO_OUTCOME;
    if (cue && people->noun != DGM_NONE) {
        o = make(cue, top, "deed", 0.8F);
        o.counted = true;
        return o;
    }
    /* "The 12 dead", "12 wounded": the word stands for the people. */
    cue = dgm_toll_cue(self, top, TOLL_ROLE(STATE));
    if (cue && people->noun != DGM_NONE) {
        o = make(cue, top, "state", 0.8F);
        o.counted = true;
        return o;
    }
    cue = dgm_toll_cue(self, top, TOLL_ROLE(VICTIM));
    if (cue && cue->fate == DGM_FATE_KILLED && people->noun != DGM_NONE) {
        return make(cue, top, "victim", 0.7F);
    }
    if (!people->part) {
        o = at_noun(self, top, people);
    }
    if (!found(&o) && top != people->anchor) {
        o = at_noun(self, people->anchor, people);
    }
    if (!found(&o)) {
        o = climb(self, people);
    }
    if (!found(&o)) {
        o = in_row(self, people);
    }
    if (!found(&o)) {
        o = behind_verb(self, people);
    }
    if (!found(&o) &&
        (people->noun == DGM_NONE || dgm_toll_is_people(self, people->noun))) {
        o = tally_in_row(self, people);
    }
    if (!found(&o)) {
        o = told_again(self, people);
    }
    if (!found(&o) && people->noun != DGM_NONE && !people->part) {
        cue = dgm_toll_cue(self, top, TOLL_ROLE(VICTIM));
        o = cue ? make(cue, top, "victim", 0.6F) : o;
    }
    return o;
}
