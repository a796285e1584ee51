/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The last step: the names of the record, each with its actor and its place.
 *
 * Nobody else writes doc->entity.  Names are listed once actors are known,
 * since the lexicon may know a longer one than the recogniser found; places
 * come later, and close what nobody could name.
 */
#include "actor/identify.h"

#include <string.h>

/* "State Department": a role noun written as a name. */
static bool is_written_name(const annotator *self, const dgm_actor_unit *unit)
{
    const dgm_doc *doc = self->doc;
    if (!dgm_actor_is_role(self, unit, DGM_ROLE_ORGAN) ||
        !(dgm_actor_role(self, unit).flags & DGM_ROLE_NAME)) {
        return false;
    }
    for (uint32_t i = unit->token.first; i < unit->token.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (!(t->flags & DGM_TOKEN_CAPITAL) && t->upos != DGM_UPOS_ADP) {
            return false;
        }
    }
    return dgm_actor_in_name(self, unit->head) &&
           unit->token.last - unit->token.first > 1;
}

/* The actor of the mention whose name this is, or DGM_NONE. */
static uint32_t entity_actor(const annotator *self, uint32_t head,
                             uint8_t kind)
{
    const dgm_doc *doc = self->doc;
    uint32_t mention = dgm_mention_at(doc, head);
    if (mention == DGM_NONE) {
        return DGM_NONE;
    }
    const dgm_mention *m = &doc->mention.at[mention];
    if (m->kind != DGM_MENTION_NAME) { /* "the University" */
        return m->kind == DGM_MENTION_DESCRIPTION && m->head == head
                   ? m->actor
                   : DGM_NONE;
    }
    /* "the Front for Justice (FJ)": the short name is the long one's. */
    bool acronym = head + 2 == m->token.last &&
                   is_word(doc, head + 1, DGM_WORD_CLOSE_BRACKET);
    bool main = m->head == head || acronym ||
                (kind == DGM_ENTITY_PER && m->entity == DGM_ENTITY_PER);
    return main ? m->actor : DGM_NONE;
}

/* A name without its article. */
static dgm_range bare_name(const dgm_doc *doc, dgm_range range)
{
    const dgm_token *t = &doc->token.at[range.first];
    if (t->upos == DGM_UPOS_DET && range.last - range.first > 1) {
        range.first++;
    }
    return range;
}

/* Whether a unit is larger than all of the recogniser's names that it
 * overlaps, or the same and they are doubtful. */
static bool outdoes(const annotator *self, const dgm_actor_unit *unit)
{
    const dgm_found_name *name = self->lookup->name.at;
    dgm_range bare = bare_name(self->doc, unit->token);
    for (uint32_t i = bare.first; i < bare.last; i++) {
        uint32_t at = self->name_at[i];
        if (at != DGM_NONE) {
            dgm_range range = name[at].token;
            bool inside = range.first >= bare.first && range.last <= bare.last;
            bool same =
                inside && range.last - range.first == bare.last - bare.first;
            if (!inside || (same && name[at].score >= 0.5F)) {
                return false;
            }
        }
    }
    return true;
}

/* Who bears the name of a unit that is in no mention of its own: "Serge" in
 * "Serge's aides".  A capital is a place there. */
static uint32_t bearer(const annotator *self, const dgm_actor_unit *unit)
{
    const dgm_doc *doc = self->doc;
    if (unit->kind == UNIT_NAME) {
        return unit->naming == DGM_NAMING_CAPITAL
                   ? DGM_NONE
                   : known(self, dgm_key_seeded(SEED_ENTRY, unit->owner));
    }
    uint32_t actor =
        known(self, dgm_key_seeded(unit->kind == UNIT_RUN ? SEED_NAME
                                                          : SEED_DESCRIPTION,
                                   dgm_key_of_range(doc, unit->token)));
    if (actor == DGM_NONE && unit->kind == UNIT_RUN &&
        unit->token.last - unit->token.first == 1 &&
        unit->entity != DGM_ENTITY_LOC) {
        actor = known(self, dgm_key_of_surname(doc, unit));
    }
    return actor;
}

/* The description that a mention is, if its head is the token. */
static uint32_t described_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t mention =
        token == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, token);
    return mention != DGM_NONE && doc->mention.at[mention].head == token &&
                   doc->mention.at[mention].kind == DGM_MENTION_DESCRIPTION
               ? doc->mention.at[mention].actor
               : DGM_NONE;
}

/* "Athens is the capital of Greece", "Goma, a city of a million": whom a name
 * that is no mention is said to be. */
static uint32_t described(const annotator *self, uint32_t head, uint8_t kind)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[head];
    uint32_t noun = dgm_dependent(doc, head, DGM_REL_APPOS);
    if (t->rel == DGM_REL_NSUBJ && t->head != DGM_NONE &&
        dgm_dependent(doc, t->head, DGM_REL_COP) != DGM_NONE) {
        noun = t->head;
    }
    uint32_t actor = described_at(doc, noun);
    if (actor == DGM_NONE || self->memory.at[actor].named ||
        doc->actor.at[actor].plural) {
        return DGM_NONE;
    }
    return (doc->actor.at[actor].entity == DGM_ENTITY_PER) ==
                   (kind == DGM_ENTITY_PER)
               ? actor
               : DGM_NONE;
}

static dgm_err add_entity(annotator *self, dgm_range name, uint32_t head,
                          uint8_t kind, float score)
{
    dgm_doc *doc = self->doc;
    const dgm_actor_unit *unit = dgm_actor_unit_at(self, head);
    dgm_entity added = {.span = dgm_range_span(doc, name),
                        .token = name,
                        .kind = kind,
                        .actor = entity_actor(self, head, kind),
                        .place = DGM_NONE,
                        .same = DGM_NONE,
                        .score = score};
    if (added.actor == DGM_NONE && unit) {
        added.actor = bearer(self, unit);
    }
    if (added.actor == DGM_NONE && kind != DGM_ENTITY_NORP) {
        added.actor = described(self, head, kind);
    }
    for (uint32_t i = name.first; i < name.last; i++) {
        doc->token.at[i].flags |=
            name.last - name.first > 1 ? DGM_TOKEN_NAMED : 0;
    }
    return dgm_vec_push(&doc->arena, &doc->entity, &added);
}

static dgm_err add_found(annotator *self, const dgm_found_name *name)
{
    return add_entity(self, name->token,
                      dgm_actor_range_head(self->doc, name->token), name->kind,
                      name->score);
}

/* The names of the record: the recogniser's, but for those that the lexicon
 * knows to be longer or that were doubtful, and those that only the lexicon
 * knows.  Both lists are in text order. */
dgm_err dgm_actor_list_entities(annotator *self)
{
    const dgm_found_name *name = self->lookup->name.at;
    uint32_t names = self->lookup->name.count;
    uint32_t next = 0;
    for (uint32_t i = 0; i < self->unit.count; i++) {
        const dgm_actor_unit *unit = &self->unit.at[i];
        bool named = unit->kind == UNIT_NAME || is_written_name(self, unit);
        if (!named || !outdoes(self, unit)) {
            continue;
        }
        for (; next < names && name[next].token.first < unit->token.last;
             next++) {
            if (name[next].token.last <= unit->token.first) {
                DGM_TRY(add_found(self, &name[next]));
            }
        }
        DGM_TRY(add_entity(
            self, bare_name(self->doc, unit->token), unit->head,
            unit->kind == UNIT_NAME ? unit->entity : DGM_ENTITY_ORG, 1.0F));
    }
    for (; next < names; next++) {
        DGM_TRY(add_found(self, &name[next]));
    }
    return DGM_ERR_OK;
}

/* The country of a resolved place inside the range, or NULL. */
static const char *place_country(const dgm_doc *doc, dgm_range range,
                                 uint32_t *from)
{
    while (*from < doc->place.count &&
           doc->place.at[*from].token.last <= range.first) {
        *from += 1;
    }
    for (uint32_t i = *from;
         i < doc->place.count && doc->place.at[i].token.first < range.last;
         i++) {
        const dgm_place *place = &doc->place.at[i];
        if (place->resolved && place->country[0] != '\0') {
            return place->country;
        }
    }
    return NULL;
}

/* What a name that is nobody's and is a place's is. */
static uint8_t kind_of_place(const dgm_place *place)
{
    return place->precision == DGM_PRECISION_REGION ||
                   place->precision == DGM_PRECISION_POINT
               ? DGM_ENTITY_LOC
               : DGM_ENTITY_GPE;
}

/* A place that has the name to itself, or to which only the place around it
 * is added ("Austin, Texas"); another is some other thing's ("Hong Kong
 * Island", "Kabul University"). */
static bool tells_name(const dgm_doc *doc, const dgm_entity *entity,
                       const dgm_place *place)
{
    dgm_range name = bare_name(doc, entity->token);
    return place->token.first <= name.first &&
           (place->token.last >= name.last ||
            is_word(doc, place->token.last, DGM_WORD_COMMA));
}

static void link_entity(const dgm_doc *doc, dgm_entity *entity,
                        const dgm_place *place, uint32_t number)
{
    bool whole = place->token.first == entity->token.first &&
                 place->token.last == entity->token.last;
    bool open =
        entity->kind == DGM_ENTITY_OTHER || entity->kind == DGM_ENTITY_LOC;
    bool named =
        entity->kind == DGM_ENTITY_PER || entity->kind == DGM_ENTITY_ORG;
    if (whole || (!named && tells_name(doc, entity, place))) {
        entity->place = number;
    }
    if (whole && open && place->resolved && !place->adjective &&
        entity->actor == DGM_NONE) {
        entity->kind = kind_of_place(place);
    }
}

static void link_entities(dgm_doc *doc)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        dgm_entity *entity = &doc->entity.at[i];
        while (at < doc->place.count &&
               doc->place.at[at].token.last <= entity->token.first) {
            at++;
        }
        if (at < doc->place.count &&
            doc->place.at[at].token.first < entity->token.last) {
            link_entity(doc, entity, &doc->place.at[at], at);
        }
    }
}

/* The words of a name and whether it is a person's. */
static uint64_t name_key(const dgm_doc *doc, const dgm_entity *entity)
{
    bool person = entity->kind == DGM_ENTITY_PER;
    return dgm_key_seeded(
        person, dgm_key_of_range(doc, bare_name(doc, entity->token)));
}

/* A name that is nobody's and no place's is still the same again: "the
 * Skyline Trail" ... "Skyline Trail". */
static dgm_err find_same(dgm_doc *doc, dgm_arena *scratch)
{
    dgm_key_map first;
    DGM_TRY(dgm_key_map_open(&first, doc->entity.count, scratch));
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        dgm_entity *entity = &doc->entity.at[i];
        uint64_t key = name_key(doc, entity);
        uint32_t before = dgm_key_map_get(&first, key);
        if (before == DGM_NONE) {
            dgm_key_map_put(&first, key, i);
        } else if (entity->actor == DGM_NONE && entity->place == DGM_NONE) {
            entity->same = before;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_actor_link(dgm_doc *doc, dgm_arena *scratch)
{
    uint32_t from = 0;
    link_entities(doc);
    DGM_TRY(find_same(doc, scratch));
    for (uint32_t i = 0; i < doc->mention.count; i++) {
        const dgm_mention *mention = &doc->mention.at[i];
        const char *country = place_country(doc, mention->token, &from);
        if (country == NULL) {
            continue;
        }
        dgm_actor *actor = &doc->actor.at[mention->actor];
        if (actor->country[0] == '-' && actor->entry == DGM_NONE &&
            mention->kind != DGM_MENTION_PRONOUN) {
            memcpy(actor->country, country, sizeof actor->country);
        }
    }
    return DGM_ERR_OK;
}
