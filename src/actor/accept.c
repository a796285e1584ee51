/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether a phrase is a party in its place of the sentence: a capital is one
 * only where it acts as a government, a country not behind "in".
 */
#include "actor/annotator.h"

/* Words in a row followed back at most. */
#define ROW_MAX 24

uint32_t dgm_actor_outer_token(const dgm_doc *doc, uint32_t token)
{
    for (uint32_t i = 0; i < ROW_MAX; i++) {
        const dgm_token *t = &doc->token.at[token];
        if (t->rel != DGM_REL_CONJ || t->head == DGM_NONE) {
            break;
        }
        token = t->head;
    }
    return token;
}

/* Nouns that name what parties do: their modifier is a party. */
static bool is_deed(const annotator *self, uint32_t token)
{
    return dgm_actor_is_nominal(&self->doc->token.at[token]) &&
           listed(self, token, DGM_LIST_ACTOR_DEED);
}

/* A verb that somebody does to something; a city hosts, has and suffers. */
static bool takes_object(const annotator *self, uint32_t verb)
{
    const dgm_doc *doc = self->doc;
    return doc->token.at[verb].upos == DGM_UPOS_VERB &&
           (dgm_dependent(doc, verb, DGM_REL_OBJ) != DGM_NONE ||
            dgm_dependent(doc, verb, DGM_REL_CCOMP) != DGM_NONE) &&
           !listed(self, verb, DGM_LIST_ACTOR_CITY_VERB);
}

/* The verbs whose subject decides: a capital there is a government. */
static bool acts_as_government(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (t->head == DGM_NONE) {
        return true;
    }
    if (t->rel == DGM_REL_NSUBJ && takes_object(self, t->head)) {
        return true;
    }
    if (t->rel == DGM_REL_NSUBJ || t->rel == DGM_REL_OBJ) {
        return listed(self, t->head, DGM_LIST_ACTOR_GOVERNMENT_VERB);
    }
    uint32_t word = case_of(doc, token);
    if (word != DGM_NONE &&
        (t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD)) {
        return is_word(doc, word, DGM_WORD_BETWEEN) ||
               is_word(doc, word, DGM_WORD_WITH) ||
               is_word(doc, word, DGM_WORD_AGAINST) ||
               is_word(doc, word, DGM_WORD_BY);
    }
    return t->rel == DGM_REL_NMOD && t->sub == DGM_SUB_POSS &&
           is_deed(self, t->head);
}

static bool is_place_word(const dgm_doc *doc, uint32_t word)
{
    switch (doc->token.at[word].word) {
    case DGM_WORD_INTO:
    case DGM_WORD_THROUGH:
    case DGM_WORD_OUTSIDE:
    case DGM_WORD_OVER:
    case DGM_WORD_ALONG:
    case DGM_WORD_BEYOND:
    case DGM_WORD_VIA:
    case DGM_WORD_ONTO:
    case DGM_WORD_TOWARD:
    case DGM_WORD_OFF:
    case DGM_WORD_ON:
        return true;
    default:
        return dgm_actor_is_home(doc, word) &&
               !is_word(doc, word, DGM_WORD_FROM);
    }
}

static bool is_place_phrase(const dgm_doc *doc, uint32_t token)
{
    uint32_t word = case_of(doc, token);
    if (word == DGM_NONE) {
        word = case_of(doc, dgm_actor_outer_token(doc, token));
    }
    return word != DGM_NONE && is_place_word(doc, word);
}

static bool is_core(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[dgm_actor_outer_token(doc, token)];
    return t->rel == DGM_REL_NSUBJ || t->rel == DGM_REL_OBJ ||
           t->rel == DGM_REL_IOBJ || t->rel == DGM_REL_ROOT ||
           t->head == DGM_NONE || t->sub == DGM_SUB_AGENT ||
           t->rel == DGM_REL_PARATAXIS;
}

/* A modifier of a noun that is no actor: only of one that names a deed. */
static bool modifies_other(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[dgm_actor_outer_token(doc, token)];
    return (t->rel == DGM_REL_AMOD || t->rel == DGM_REL_COMPOUND) &&
           t->head != DGM_NONE &&
           dgm_actor_is_nominal(&doc->token.at[t->head]);
}

/* "according to X", "by X", "with X": a party, whatever X is. */
static bool is_party_phrase(const dgm_doc *doc, uint32_t token)
{
    uint32_t word = case_of(doc, dgm_actor_outer_token(doc, token));
    if (word == DGM_NONE) {
        return false;
    }
    switch (doc->token.at[word].word) {
    case DGM_WORD_BY:
    case DGM_WORD_WITH:
    case DGM_WORD_AGAINST:
    case DGM_WORD_BETWEEN:
    case DGM_WORD_ACCORDING:
        return true;
    default:
        return false;
    }
}

static bool accept_name(const annotator *self, const dgm_actor_unit *unit)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = unit->head;
    if (modifies_other(doc, head)) {
        uint32_t above = doc->token.at[dgm_actor_outer_token(doc, head)].head;
        return above != DGM_NONE && is_deed(self, above);
    }
    if (unit->kind == UNIT_RUN) {
        return unit->entity == DGM_ENTITY_PER ||
               unit->entity == DGM_ENTITY_ORG ||
               unit->entity == DGM_ENTITY_NORP ||
               (unit->entity == DGM_ENTITY_OTHER &&
                (is_core(doc, head) || is_party_phrase(doc, head)));
    }
    if (unit->naming == DGM_NAMING_CAPITAL) {
        /* "Old Athens", "central Rome": the town. */
        return dgm_dependent(doc, head, DGM_REL_AMOD) == DGM_NONE &&
               acts_as_government(self, dgm_actor_outer_token(doc, head));
    }
    return unit->entity != DGM_ENTITY_GPE || !is_place_phrase(doc, head);
}

static bool accept_role(const annotator *self, const dgm_actor_phrase *phrase,
                        const dgm_actor_unit *top)
{
    const dgm_doc *doc = self->doc;
    dgm_role role = dgm_actor_role(self, top);
    bool told = phrase->country != DGM_NONE || phrase->body != DGM_NONE ||
                phrase->quality != DGM_NONE || phrase->place != DGM_NONE;
    if (role.type != DGM_ROLE_AGENT && role.type != DGM_ROLE_ORGAN) {
        return false;
    }
    if (phrase->name != DGM_NONE) {
        return true;
    }
    if (modifies_other(doc, top->head)) {
        uint32_t above =
            doc->token.at[dgm_actor_outer_token(doc, top->head)].head;
        return above != DGM_NONE && is_deed(self, above);
    }
    bool place =
        role.type == DGM_ROLE_ORGAN && is_place_phrase(doc, top->head);
    if (role.type == DGM_ROLE_ORGAN && (role.flags & DGM_ROLE_WEAK) &&
        (role.flags & DGM_ROLE_NAME) == 0) {
        /* "region", "village": only where it acts, or stands alone. */
        const dgm_token *t =
            &doc->token.at[dgm_actor_outer_token(doc, top->head)];
        return t->rel == DGM_REL_NSUBJ || t->head == DGM_NONE;
    }
    if (role.flags & DGM_ROLE_WEAK) {
        return !place && (told || is_core(doc, top->head));
    }
    return !place;
}

bool dgm_actor_accept(const annotator *self, const dgm_actor_phrase *phrase)
{
    const dgm_actor_unit *top = &self->unit.at[phrase->top];
    return phrase->shared ||
           (top->kind == UNIT_ROLE ? accept_role(self, phrase, top)
                                   : accept_name(self, top));
}
