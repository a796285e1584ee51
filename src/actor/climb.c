/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which unit describes which: "Kenyan" climbs to "lawmakers", "Prime
 * Minister" to the name beside it, "of SANDF" to "members".  What does not
 * climb is the top of a phrase.
 */
#include "actor/annotator.h"

/* Units followed upwards at most; longer chains come from no real text. */
#define CLIMB_MAX 24
/* Words between a unit and the one that it describes. */
#define BETWEEN_MAX 3

static bool is_head_unit(const annotator *self, const dgm_actor_unit *unit)
{
    if (unit->kind != UNIT_ROLE) {
        return true;
    }
    dgm_role_type type = dgm_actor_role(self, unit).type;
    return type == DGM_ROLE_AGENT || type == DGM_ROLE_ORGAN;
}

bool dgm_actor_is_home(const dgm_doc *doc, uint32_t word)
{
    switch (doc->token.at[word].word) {
    case DGM_WORD_IN:
    case DGM_WORD_FROM:
    case DGM_WORD_ACROSS:
    case DGM_WORD_AT:
    case DGM_WORD_INSIDE:
    case DGM_WORD_THROUGHOUT:
    case DGM_WORD_AROUND:
    case DGM_WORD_NEAR:
    case DGM_WORD_WITHIN:
        return true;
    default:
        return false;
    }
}

/* "US-led forces", "a Somalia-based group": the participle between. */
static bool is_link_word(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    return t->rel == DGM_REL_AMOD &&
           (t->upos == DGM_UPOS_VERB || (t->morph & DGM_MORPH_PART) ||
            (token > 0 && is_word(doc, token - 1, DGM_WORD_HYPHEN)));
}

/* The case word before `token` that hangs on it. */
static uint32_t case_before(const dgm_doc *doc, uint32_t token, uint32_t first)
{
    uint32_t word = case_of(doc, token);
    return word < first ? word : DGM_NONE;
}

uint32_t dgm_actor_case(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *unit = dgm_actor_unit_at(self, token);
    uint32_t word = case_of(doc, token);
    for (uint32_t i = unit ? unit->token.first : 0;
         unit && word == DGM_NONE && i < unit->token.last; i++) {
        word = case_before(doc, i, unit->token.first);
    }
    for (uint32_t c = dgm_child(doc, token); word == DGM_NONE && c < token;
         c = dgm_sibling(doc, c)) {
        word = doc->token.at[c].sub == DGM_SUB_POSS ? case_before(doc, c, c)
                                                    : DGM_NONE;
    }
    return word;
}

/* A body, or people who are one: "the ministry", "the police". */
static bool is_body(const annotator *self, const dgm_actor_unit *unit)
{
    return dgm_actor_is_role(self, unit, DGM_ROLE_ORGAN) ||
           (dgm_actor_is_role(self, unit, DGM_ROLE_AGENT) &&
            (dgm_actor_role(self, unit).flags & DGM_ROLE_MASS));
}

bool dgm_actor_belongs(const annotator *self, const dgm_actor_unit *unit,
                       uint32_t word)
{
    switch (self->doc->token.at[word].word) {
    case DGM_WORD_OF:
    case DGM_WORD_APOSTROPHE_S:
    case DGM_WORD_APOSTROPHE:
        return true;
    case DGM_WORD_FOR:
    case DGM_WORD_WITH:
    case DGM_WORD_ON:
        return is_body(self, unit);
    default:
        return dgm_actor_is_home(self->doc, word) && is_body(self, unit);
    }
}

/* "Jane Roe of the Institute for Peace", "of Peru": a body or a country behind
 * a person's name. */
static bool represents(const annotator *self, const dgm_actor_unit *unit,
                       uint32_t word)
{
    switch (self->doc->token.at[word].word) {
    case DGM_WORD_OF:
    case DGM_WORD_FROM:
    case DGM_WORD_AT:
    case DGM_WORD_WITH:
        return unit &&
               (is_body(self, unit) ||
                (unit->kind != UNIT_ROLE && unit->entity == DGM_ENTITY_ORG) ||
                (unit->kind == UNIT_NAME && unit->entity == DGM_ENTITY_GPE &&
                 is_word(self->doc, word, DGM_WORD_OF)));
    default:
        return false;
    }
}

/* Whether a phrase with a preposition describes the noun before it. */
static bool describes_behind(const annotator *self, uint32_t token,
                             uint32_t word, const dgm_actor_unit *head)
{
    const dgm_actor_unit *unit = dgm_actor_unit_at(self, token);
    if (head->kind == UNIT_RUN && head->entity == DGM_ENTITY_PER) {
        return represents(self, unit, word);
    }
    if (head->kind != UNIT_ROLE && head->owner == DGM_NONE) {
        return false;
    }
    if (dgm_actor_belongs(self, unit, word)) {
        return true;
    }
    switch (self->doc->token.at[word].word) {
    case DGM_WORD_TO:
    case DGM_WORD_FOR:
        return true;
    default:
        /* Nobody is at home in a person: "took it from the rebels". */
        return dgm_actor_is_home(self->doc, word) &&
               !dgm_actor_is_role(self, unit, DGM_ROLE_AGENT);
    }
}

/* Whether a dependent with this relation describes its head. */
static bool describes(const annotator *self, uint32_t token,
                      const dgm_actor_unit *head)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    uint32_t word;
    switch (t->rel) {
    case DGM_REL_COMPOUND:
    case DGM_REL_FLAT:
    case DGM_REL_AMOD:
    case DGM_REL_FIXED:
    case DGM_REL_GOESWITH:
    case DGM_REL_DET:
        return true;
    case DGM_REL_APPOS:
        return token == head->token.last ||
               (head->token.first > 0 && token + 1 == head->token.first);
    case DGM_REL_NMOD:
        if (t->sub == DGM_SUB_POSS || t->sub == DGM_SUB_DESC) {
            return true;
        }
        word = dgm_actor_case(self, token);
        return word == DGM_NONE ? token < head->token.first
                                : describes_behind(self, token, word, head);
    default:
        return false;
    }
}

/* "US-led", "Somalia-based" before a noun: the token after, or `at`. */
static uint32_t skip_link(const dgm_doc *doc, uint32_t at, uint32_t limit)
{
    const dgm_token *t = &doc->token.at[at];
    bool link = at + 2 < limit && t[0].word == DGM_WORD_HYPHEN &&
                !(t[1].flags & DGM_TOKEN_CAPITAL) &&
                (t[1].upos == DGM_UPOS_VERB || t[1].upos == DGM_UPOS_ADJ);
    return link ? at + 2 : at;
}

bool dgm_actor_is_possessive(const dgm_doc *doc, uint32_t token)
{
    return is_word(doc, token, DGM_WORD_APOSTROPHE_S) ||
           is_word(doc, token, DGM_WORD_APOSTROPHE);
}

/* What the words side by side say when the tree has gone wrong: an adjective
 * or a quality right before a noun describes it, and a title the name. */
static uint32_t climb_beside(const annotator *self, uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *unit = &self->unit.at[number];
    const dgm_sentence *s =
        &doc->sentence.at[doc->token.at[unit->head].sentence];
    uint32_t next = skip_link(doc, unit->token.last, s->token.last);
    bool linked = next > unit->token.last;
    if (!linked && next + 1 < s->token.last &&
        dgm_actor_is_possessive(doc, next)) {
        next++;
        linked = unit->kind == UNIT_NAME;
    }
    if (next >= s->token.last || self->unit_at[next] == DGM_NONE) {
        return DGM_NONE;
    }
    const dgm_actor_unit *above = &self->unit.at[self->unit_at[next]];
    bool capital = doc->token.at[unit->token.first].flags & DGM_TOKEN_CAPITAL;
    bool fits = false;
    if (unit->kind == UNIT_NAME) {
        /* A name that is tagged as no noun was misread altogether. */
        fits = linked || unit->naming == DGM_NAMING_ADJECTIVE ||
               (above->kind == UNIT_ROLE &&
                !dgm_actor_is_nominal(&doc->token.at[unit->head]));
    } else if (unit->kind == UNIT_ROLE) {
        dgm_role_type type = dgm_actor_role(self, unit).type;
        fits = type == DGM_ROLE_QUALITY || type == DGM_ROLE_PAST ||
               type == DGM_ROLE_HONORIFIC ||
               (type == DGM_ROLE_AGENT && capital &&
                unit->naming == DGM_NAMING_ROLE && above->kind != UNIT_ROLE &&
                above->entity == DGM_ENTITY_PER);
    }
    return fits ? self->unit_at[next] : DGM_NONE;
}

/* "budget" in "parliamentary budget committee": what describes it describes
 * the committee too. */
static bool is_modifier(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    return t->head != DGM_NONE && t->head > token &&
           (t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_AMOD);
}

/* The unit that `unit` describes, or DGM_NONE. */
static uint32_t climb_tree(const annotator *self, uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *unit = &self->unit.at[number];
    uint32_t token = unit->head;
    uint32_t head = doc->token.at[token].head;
    for (uint32_t i = 0; i < BETWEEN_MAX && head != DGM_NONE &&
                         self->unit_at[head] == DGM_NONE &&
                         (is_link_word(doc, head) || is_modifier(doc, head));
         i++) {
        token = head;
        head = doc->token.at[head].head;
    }
    if (head == DGM_NONE || self->unit_at[head] == DGM_NONE ||
        self->unit_at[head] == number) {
        return DGM_NONE;
    }
    const dgm_actor_unit *above = &self->unit.at[self->unit_at[head]];
    return is_head_unit(self, above) && describes(self, token, above)
               ? self->unit_at[head]
               : DGM_NONE;
}

static uint32_t climb_once(const annotator *self, uint32_t number)
{
    uint32_t above = climb_tree(self, number);
    if (above == DGM_NONE) {
        above = climb_beside(self, number);
        /* Two that describe each other would both be lost. */
        if (above != DGM_NONE && climb_tree(self, above) == number) {
            above = DGM_NONE;
        }
    }
    return above;
}

uint32_t dgm_actor_climb(const annotator *self, uint32_t number)
{
    uint32_t at = number;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint32_t above = climb_once(self, at);
        if (above == DGM_NONE) {
            return at;
        }
        at = above;
    }
    return number;
}
