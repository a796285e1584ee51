/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which words tell one happening: union-find over tokens.
 *
 * Joined are the ends of links `same` and `contradicts`, people who are
 * counted with the event they were hurt in, an attack with the verb that it is
 * the subject or the scene of, and events of one type between the same
 * parties.  Sorting the last apart, all is linear.
 */
#include "claim/compete.h"

#include <stdlib.h>

/* Steps from people to the noun that tells what was done to them. */
#define FATE_CLIMB 3
/* Words of a source that are looked at for who it is. */
#define NAMED_MAX 32

uint32_t dgm_happening_of(const competitor *self, uint32_t token)
{
    while (self->above[token] != token) {
        self->above[token] = self->above[self->above[token]];
        token = self->above[token];
    }
    return token;
}

/* The first token stays on top, so that happenings come in text order. */
static void join(const competitor *self, uint32_t a, uint32_t b)
{
    uint32_t one = dgm_happening_of(self, a);
    uint32_t other = dgm_happening_of(self, b);
    if (one < other) {
        self->above[other] = one;
    } else {
        self->above[one] = other;
    }
}

/* An end of a link, with the event that is coded there or, where a verb tells
 * none itself, at its object: "carried out the attack". */
static uint32_t end_of(const competitor *self, uint32_t token, uint32_t event)
{
    uint32_t object = kid(self->link->room, token, DGM_REL_OBJ);
    if (event == DGM_NONE && object != DGM_NONE) {
        event = self->link->event_at[object];
    }
    if (event != DGM_NONE) {
        join(self, token, doc_of(self)->event.at[event].trigger);
    }
    if (self->linked[token] == WORD_ALONE) {
        self->linked[token] = WORD_LINKED;
    }
    return token;
}

/* The act that a word tells, or the one that a verb does: "carried out the
 * attack". */
static uint32_t act_of(const competitor *self, uint32_t token)
{
    uint32_t object = kid(self->link->room, token, DGM_REL_OBJ);
    return object != DGM_NONE && self->link->event_at[token] == DGM_NONE &&
                   dgm_link_is_event_noun(self->link, object)
               ? object
               : token;
}

static bool is_certain(const dgm_stance *stance)
{
    return stance->certainty == DGM_CERTAINTY_CERTAIN &&
           stance->condition == DGM_CONDITION_NONE &&
           stance->mood == DGM_MOOD_ASSERT;
}

/* What one only is or has, and what a source says not to say, is no act to
 * quarrel about. */
static bool is_act(const competitor *self, uint32_t token)
{
    const room *here = self->link->room;
    const dgm_token *word = tok(here, token);
    uint32_t claim = here->inner[token];
    return (word->upos == DGM_UPOS_VERB || word->upos == DGM_UPOS_NOUN) &&
           word->word != DGM_WORD_HAVE && word->word != DGM_WORD_BE &&
           (claim == DGM_NONE ||
            here->doc->claim.at[claim].cue_polarity == DGM_POLARITY_POS);
}

/* One act that one tells as done and the other as not done, of the same
 * parties as far as the text names them. */
static bool of_one_act(const competitor *self, uint32_t a, uint32_t b)
{
    const linker *link = self->link;
    dgm_stance one = dgm_claim_text_stance(&link->views[a]);
    dgm_stance other = dgm_claim_text_stance(&link->views[b]);
    dgm_telling left = {.token = a, .event = link->event_at[a]};
    dgm_telling right = {.token = b, .event = link->event_at[b]};
    return is_act(self, a) && is_act(self, b) && is_certain(&one) &&
           is_certain(&other) && one.time == other.time &&
           one.polarity != other.polarity &&
           dgm_telling_roles_fit(link->room->doc, &left, &right) &&
           dgm_link_is_one_act(link, act_of(self, a), act_of(self, b));
}

static uint32_t actor_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t mention = dgm_mention_at(doc, token);
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
}

/* Whether a sentence names an actor outside a range. */
static bool names_actor(const dgm_doc *doc, uint32_t sentence, uint32_t actor,
                        dgm_range without)
{
    dgm_range range = doc->sentence.at[sentence].token;
    for (uint32_t t = range.first; t < range.last; t++) {
        if ((t < without.first || t >= without.last) &&
            actor_at(doc, t) == actor) {
            return true;
        }
    }
    return false;
}

/* "A accused B of it.  B's spokesman denied the charge." */
static bool denied_by_party(const competitor *self, uint32_t cue,
                            uint32_t other)
{
    const room *here = self->link->room;
    if (self->denial[cue] == 0 || self->denial[other] != 0) {
        return false;
    }
    dgm_range source = here->draft.at[self->denial[cue] - 1].source;
    uint32_t seen = DGM_NONE;
    for (uint32_t t = source.first;
         t < source.last && t < source.first + NAMED_MAX; t++) {
        uint32_t actor = actor_at(here->doc, t);
        if (actor != DGM_NONE && actor != seen &&
            names_actor(here->doc, tok(here, other)->sentence, actor,
                        source)) {
            return true;
        }
        seen = actor;
    }
    return false;
}

/* "12, says the army, but 40, say the rebels"; two culprits. */
static bool within_sentence(const competitor *self, uint32_t a, uint32_t b)
{
    const room *here = self->link->room;
    return tok(here, a)->sentence == tok(here, b)->sentence &&
           ((self->counts[a] && self->counts[b]) ||
            (dgm_claim_accuses(self->link, here->inner[a]) &&
             dgm_claim_accuses(self->link, here->inner[b])));
}

bool dgm_happening_opposed(const competitor *self, const dgm_link *link)
{
    uint32_t from = link->from_token;
    uint32_t to = link->to_token;
    return link->kind == DGM_LINK_CONTRADICTS &&
           (of_one_act(self, from, to) || denied_by_party(self, from, to) ||
            denied_by_party(self, to, from) ||
            within_sentence(self, from, to));
}

static void join_links(const competitor *self)
{
    const dgm_doc *doc = doc_of(self);
    for (uint32_t i = 0; i < doc->link.count; i++) {
        const dgm_link *link = &doc->link.at[i];
        bool opposed = dgm_happening_opposed(self, link);
        if (opposed || link->kind == DGM_LINK_SAME) {
            join(self, end_of(self, link->from_token, link->from),
                 end_of(self, link->to_token, link->to));
        }
        if (opposed) {
            self->linked[link->from_token] = WORD_OPPOSED;
            self->linked[link->to_token] = WORD_OPPOSED;
        }
    }
}

/* "The attack killed 12": an act as subject is what its verb tells. */
static void join_subject(const competitor *self, uint32_t verb)
{
    const dgm_clause *clause = dgm_clause_at(doc_of(self), verb);
    if (clause && clause->subject != DGM_NONE && !clause->passive &&
        dgm_link_is_event_noun(self->link, clause->subject)) {
        join(self, verb, clause->subject);
    }
}

uint32_t dgm_happening_fate(const competitor *self,
                            const dgm_casualty *casualty)
{
    const dgm_doc *doc = doc_of(self);
    uint32_t at = casualty->token;
    for (int i = 0; i < FATE_CLIMB; i++) {
        const dgm_token *word = &doc->token.at[at];
        if (word->rel != DGM_REL_NMOD || word->head == DGM_NONE) {
            break;
        }
        at = word->head;
        if (dgm_link_is_event_noun(self->link, at)) {
            return at; /* "the killing of 12 people" */
        }
    }
    const dgm_clause *clause = dgm_clause_around(doc, casualty->token);
    return clause ? clause->head : casualty->token;
}

/* ", killing 12"; "carried out the attack and 12 people were killed". */
static void join_above(const competitor *self, uint32_t fate)
{
    const room *here = self->link->room;
    const dgm_token *word = tok(here, fate);
    if ((word->rel != DGM_REL_ADVCL && word->rel != DGM_REL_CONJ) ||
        word->head == DGM_NONE ||
        here->inner[fate] != here->inner[word->head]) {
        return;
    }
    const dgm_clause *clause = dgm_clause_at(here->doc, fate);
    bool gerund = clause && clause->form == DGM_VERB_GERUND &&
                  clause->marker == DGM_NONE;
    uint32_t act = act_of(self, word->head);
    if (word->rel == DGM_REL_ADVCL ? gerund : act != word->head) {
        join(self, fate, act);
        join(self, fate, word->head);
    }
}

/* "Killed in the attack". */
static void join_scene(const competitor *self, uint32_t verb)
{
    const room *here = self->link->room;
    for (uint32_t c = dgm_child(here->doc, verb); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        if (tok(here, c)->rel == DGM_REL_OBL &&
            (self->link->event_at[c] != DGM_NONE ||
             dgm_link_is(self->link, c, DGM_CUE_KIND_ACT))) {
            join(self, verb, c);
        }
    }
}

/* What attacks and their victims are told by. */
static void join_attacks(const competitor *self)
{
    const dgm_doc *doc = doc_of(self);
    for (uint32_t i = 0; i < doc->casualty.count; i++) {
        const dgm_casualty *casualty = &doc->casualty.at[i];
        uint32_t fate = dgm_happening_fate(self, casualty);
        if (casualty->event != DGM_NONE) {
            join(self, fate, doc->event.at[casualty->event].trigger);
        }
        join_subject(self, fate);
        join_scene(self, fate);
        join_above(self, fate);
    }
    for (uint32_t e = 0; e < doc->event.count; e++) {
        if (doc->event.at[e].type == DGM_EVENT_ASSAULT) {
            join_subject(self, doc->event.at[e].trigger);
        }
    }
}

/* ------------------------------------------------------- events told alike */

typedef struct likeness {
    uint64_t key; /* of type and parties */
    uint32_t event;
} likeness;

/* An actor of the record, or the noun as it stands; 0: nobody. */
static uint64_t party_key(const dgm_doc *doc, const dgm_parties *side)
{
    if (side->count == 0) {
        return 0;
    }
    const dgm_party *party = &side->at[0];
    return party->actor != DGM_NONE
               ? (uint64_t)party->actor + 1
               : doc->token.at[party->head].lemma_key | UINT64_C(1) << 63;
}

static bool is_done(const dgm_stance *stance)
{
    return stance->time == DGM_TIME_NON_FUTURE &&
           stance->condition == DGM_CONDITION_NONE &&
           stance->mood == DGM_MOOD_ASSERT;
}

static int by_key(const void *a, const void *b)
{
    const likeness *left = a;
    const likeness *right = b;
    if (left->key != right->key) {
        return left->key < right->key ? -1 : 1;
    }
    return (left->event > right->event) - (left->event < right->event);
}

/* One day and place, as far as the text gives them, and one kind of act. */
static bool may_be_one(const competitor *self, const dgm_event *a,
                       const dgm_event *b)
{
    const dgm_doc *doc = doc_of(self);
    bool days = a->date != DGM_NONE && b->date != DGM_NONE &&
                !dgm_str_equal(a->when, b->when);
    bool places = a->place != DGM_NONE && b->place != DGM_NONE &&
                  !dgm_str_equal(doc->place.at[a->place].name,
                                 doc->place.at[b->place].name);
    return !days && !places &&
           dgm_link_is_one_act(self->link, a->trigger, b->trigger);
}

static dgm_err join_alike(const competitor *self)
{
    const dgm_doc *doc = doc_of(self);
    likeness *list = dgm_arena_array(self->link->room->scratch,
                                     doc->event.count, sizeof *list);
    uint32_t count = 0;
    if (!list) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t e = 0; e < doc->event.count; e++) {
        const dgm_event *event = &doc->event.at[e];
        uint64_t part[3] = {event->type, party_key(doc, &event->actor),
                            party_key(doc, &event->recipient)};
        if (part[1] != 0 && part[2] != 0 && is_done(&event->stance)) {
            list[count++] =
                (likeness){dgm_hash((const char *)part, sizeof part), e};
        }
    }
    qsort(list, count, sizeof *list, by_key);
    for (uint32_t i = 1; i < count; i++) {
        const dgm_event *one = &doc->event.at[list[i - 1].event];
        const dgm_event *other = &doc->event.at[list[i].event];
        if (list[i].key == list[i - 1].key && may_be_one(self, one, other)) {
            join(self, one->trigger, other->trigger);
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_happenings_join(const competitor *self)
{
    join_links(self);
    join_attacks(self);
    return join_alike(self);
}
