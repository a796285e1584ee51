/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From units to phrases.
 *
 * The units that climb to a top tell its country, body, title and qualities,
 * the words before the noun coming before the phrases behind it.
 */
#include "actor/annotator.h"

static bool gives_country(const annotator *self, const dgm_actor_unit *unit)
{
    if (unit->kind != UNIT_NAME) {
        return false;
    }
    return unit->naming == DGM_NAMING_CAPITAL ||
           dgm_lexicon_kind(self->lexicon, unit->owner) == DGM_ACTOR_STATE ||
           dgm_lexicon_kind(self->lexicon, unit->owner) == DGM_ACTOR_PEOPLE;
}

/* A name right behind a title is whose title it is. */
static bool can_be_titled(const annotator *self, const dgm_actor_unit *unit,
                          const dgm_actor_unit *top)
{
    const dgm_token *t = &self->doc->token.at[unit->head];
    bool person =
        unit->entity == DGM_ENTITY_PER || unit->entity == DGM_ENTITY_OTHER;
    bool related = t->rel == DGM_REL_FLAT || t->rel == DGM_REL_APPOS ||
                   t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_NMOD;
    return person && related && unit->kind != UNIT_ROLE &&
           unit->token.first >= top->token.last &&
           case_of(self->doc, unit->head) == DGM_NONE;
}

static void add_role(const annotator *self, dgm_actor_phrase *phrase,
                     uint32_t number)
{
    const dgm_actor_unit *unit = &self->unit.at[number];
    const dgm_actor_unit *top = &self->unit.at[phrase->top];
    switch (dgm_actor_role(self, unit).type) {
    case DGM_ROLE_PAST:
        phrase->past = true;
        break;
    case DGM_ROLE_HONORIFIC:
        phrase->honorific = number;
        break;
    case DGM_ROLE_AGENT:
        if (top->kind != UNIT_ROLE && phrase->role == DGM_NONE) {
            phrase->role = number;
            break;
        }
        phrase->quality =
            phrase->quality == DGM_NONE ? number : phrase->quality;
        break;
    default:
        phrase->quality =
            phrase->quality == DGM_NONE ? number : phrase->quality;
        break;
    }
}

/* Of what a head that gives way consists or whom it leads ("a team of armed
 * police"): that noun counts before any adjective. */
static bool add_content(const annotator *self, dgm_actor_phrase *phrase,
                        uint32_t number)
{
    const dgm_actor_unit *top = &self->unit.at[phrase->top];
    dgm_role role = dgm_actor_role(self, &self->unit.at[number]);
    bool yields = top->kind != UNIT_ROLE ||
                  (dgm_actor_role(self, top).flags & DGM_ROLE_YIELDS);
    bool noun = role.type == DGM_ROLE_AGENT || role.type == DGM_ROLE_ORGAN;
    if (noun && yields &&
        (role.sector != DGM_SECTOR_UNK || phrase->quality == DGM_NONE)) {
        phrase->quality = number;
    }
    return noun;
}

/* Notes what a unit below the top says of the phrase. */
static void add_modifier(const annotator *self, dgm_actor_phrase *phrase,
                         uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *unit = &self->unit.at[number];
    const dgm_actor_unit *top = &self->unit.at[phrase->top];
    uint32_t word = dgm_actor_case(self, unit->head);
    bool of = word != DGM_NONE && (is_word(doc, word, DGM_WORD_OF) ||
                                   dgm_actor_is_possessive(doc, word));
    if (unit->kind == UNIT_ROLE) {
        bool inside = word != DGM_NONE && dgm_actor_belongs(self, unit, word);
        if (!inside || !add_content(self, phrase, number)) {
            if (word == DGM_NONE || of) {
                add_role(self, phrase, number);
            }
        }
        return;
    }
    if (word != DGM_NONE && !of && !dgm_actor_is_home(doc, word)) {
        return; /* "ambassador to Poland" */
    }
    if (top->kind == UNIT_ROLE && phrase->name == DGM_NONE &&
        can_be_titled(self, unit, top)) {
        phrase->name = number;
    } else if (gives_country(self, unit)) {
        uint32_t *slot =
            word == DGM_NONE || of ? &phrase->country : &phrase->place;
        *slot = *slot == DGM_NONE ? number : *slot;
    } else if (phrase->body == DGM_NONE && phrase->name != number) {
        phrase->body = number;
    }
}

static bool is_definite(const dgm_doc *doc, uint32_t head)
{
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        if ((t->rel == DGM_REL_DET &&
             (t->morph & (DGM_MORPH_DEF | DGM_MORPH_DEM))) ||
            (t->rel == DGM_REL_NMOD && (t->morph & DGM_MORPH_POSS))) {
            return true;
        }
        if (t->rel == DGM_REL_DET && is_word(doc, c, DGM_WORD_THE)) {
            return true;
        }
    }
    return false;
}

static bool is_many(const annotator *self, const dgm_actor_unit *top)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[top->head];
    if (top->kind == UNIT_ROLE) {
        bool mass = (dgm_actor_role(self, top).flags & DGM_ROLE_MASS) != 0;
        return mass || top->naming == DGM_NAMING_ROLE_PLURAL;
    }
    return top->naming == DGM_NAMING_DEMONYM ||
           (top->kind == UNIT_RUN && top->entity == DGM_ENTITY_NORP) ||
           (t->upos == DGM_UPOS_NOUN && (t->morph & DGM_MORPH_PLUR));
}

static dgm_actor_phrase new_phrase(const annotator *self, uint32_t top)
{
    const dgm_actor_unit *unit = &self->unit.at[top];
    dgm_actor_phrase out = {.top = top,
                            .token = unit->token,
                            .name = DGM_NONE,
                            .role = DGM_NONE,
                            .country = DGM_NONE,
                            .place = DGM_NONE,
                            .body = DGM_NONE,
                            .quality = DGM_NONE,
                            .honorific = DGM_NONE,
                            .acronym = DGM_NONE};
    if (unit->kind == UNIT_ROLE) {
        out.role = top;
    } else {
        out.name = top;
    }
    return out;
}

/* "Russian and Ukrainian": an adjective with another one behind it. */
static bool has_fellow(const annotator *self, uint32_t number)
{
    if (number + 1 >= self->unit.count) {
        return false;
    }
    const dgm_actor_unit *unit = &self->unit.at[number];
    const dgm_actor_unit *next = &self->unit.at[number + 1];
    bool adjectives = unit->kind == UNIT_NAME && next->kind == UNIT_NAME &&
                      unit->naming == DGM_NAMING_ADJECTIVE &&
                      next->naming == DGM_NAMING_ADJECTIVE;
    return adjectives && next->token.first == unit->token.last + 1 &&
           (is_word(self->doc, unit->token.last, DGM_WORD_AND) ||
            is_word(self->doc, unit->token.last, DGM_WORD_COMMA));
}

/* "the Russian and Ukrainian foreign ministers": the first adjective stands
 * for a phrase with the noun of the second. */
static void share_role(annotator *self, uint32_t number, uint32_t next_top,
                       const uint32_t *of_top)
{
    const dgm_actor_unit *top = &self->unit.at[next_top];
    dgm_actor_phrase *phrase = &self->phrase.at[of_top[number]];
    if (has_fellow(self, number) && next_top != number + 1 &&
        top->kind == UNIT_ROLE && next_top > number) {
        phrase->name = DGM_NONE;
        phrase->role = next_top;
        phrase->country = number;
        phrase->shared = true;
    }
}

static void finish_phrase(annotator *self, dgm_actor_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *top = &self->unit.at[phrase->top];
    phrase->definite = is_definite(doc, top->head);
    phrase->many = is_many(self, top);
    phrase->accepted = dgm_actor_accept(self, phrase);
    const dgm_token *t = &doc->token.at[dgm_actor_outer_token(doc, top->head)];
    bool bare = top->kind != UNIT_ROLE &&
                (t->rel == DGM_REL_AMOD || t->rel == DGM_REL_COMPOUND);
    if (!bare) {
        dgm_actor_extent_finish(self, phrase);
    }
}

/* "The Grand Mufti of Egypt, Shawki Allam", "Nguyen Van An, a lawmaker": the
 * name and what stands beside it are one phrase. */
static void join_apposition(annotator *self, uint32_t number, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    dgm_actor_phrase *a = &self->phrase.at[number];
    dgm_actor_phrase *b = &self->phrase.at[next];
    uint32_t head = self->unit.at[a->top].head;
    const dgm_token *t = &doc->token.at[self->unit.at[b->top].head];
    bool beside = t->rel == DGM_REL_APPOS && t->head == head &&
                  a->token.last + 1 == b->token.first &&
                  is_word(doc, a->token.last, DGM_WORD_COMMA);
    dgm_actor_phrase *described = a->name == DGM_NONE ? a : b;
    dgm_actor_phrase *named = described == a ? b : a;
    if (!beside || !a->accepted || !b->accepted || a->many || b->many ||
        described->name != DGM_NONE || named->name == DGM_NONE ||
        self->unit.at[named->name].entity != DGM_ENTITY_PER ||
        !dgm_actor_is_role(self, &self->unit.at[described->top],
                           DGM_ROLE_AGENT)) {
        return;
    }
    uint32_t *to[] = {&a->name, &a->role,    &a->country,  &a->place,
                      &a->body, &a->quality, &a->honorific};
    const uint32_t from[] = {b->name, b->role,    b->country,  b->place,
                             b->body, b->quality, b->honorific};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
        *to[i] = *to[i] == DGM_NONE ? from[i] : *to[i];
    }
    a->past = a->past || b->past;
    a->token.last = b->token.last;
    b->accepted = false;
}

static void place_phrase(annotator *self, uint32_t number)
{
    const dgm_actor_phrase *phrase = &self->phrase.at[number];
    uint32_t *slot = &self->phrase_at[phrase->token.first];
    if (!phrase->accepted) {
        return;
    }
    if (*slot == DGM_NONE ||
        self->phrase.at[*slot].token.last < phrase->token.last) {
        *slot = number;
    }
}

dgm_err dgm_actor_phrases(annotator *self)
{
    uint32_t units = self->unit.count;
    uint32_t *top = dgm_arena_array(self->scratch, units, sizeof *top);
    uint32_t *of_top = dgm_arena_array(self->scratch, units, sizeof *of_top);
    if (top == NULL || of_top == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < units; i++) {
        top[i] = has_fellow(self, i) ? i : dgm_actor_climb(self, i);
        of_top[i] = self->phrase.count;
        if (top[i] == i) {
            dgm_actor_phrase phrase = new_phrase(self, i);
            DGM_TRY(dgm_vec_push(self->scratch, &self->phrase, &phrase));
        }
    }
    for (uint32_t i = 0; i < units; i++) {
        if (top[i] != i && top[top[i]] == top[i]) {
            dgm_actor_phrase *phrase = &self->phrase.at[of_top[top[i]]];
            add_modifier(self, phrase, i);
            dgm_actor_extent_to(self, phrase, &self->unit.at[i]);
        }
    }
    for (uint32_t i = 0; i + 1 < units; i++) {
        if (top[i] == i) {
            share_role(self, i, top[i + 1], of_top);
        }
    }
    for (uint32_t i = 0; i < self->phrase.count; i++) {
        finish_phrase(self, &self->phrase.at[i]);
    }
    for (uint32_t i = 0; i + 1 < self->phrase.count; i++) {
        join_apposition(self, i, i + 1);
    }
    for (uint32_t i = 0; i < self->phrase.count; i++) {
        place_phrase(self, i);
    }
    return DGM_ERR_OK;
}
