/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A place belongs to the predicate that governs it, as a date does
 * (event/when.c).  It is where that happened, and what hangs on it as an
 * infinitive or continues it; never where something beside or below it did
 * ("marched, and police in Lagos arrested ten").
 */
#include "event/where.h"

#include "place/place.h"
#include "tree/tree.h"

/* How near a place is to an event; lower is better. */
enum rank {
    RANK_OWN,   /* of the predicate itself or of a word below it */
    RANK_CHAIN, /* of an infinitive below it: "agreed to meet in Doha" */
    RANK_ABOVE, /* of a verb that it continues or of the clause above */
    RANK_NEVER
};

#define STEPS_MAX 60

static enum rank rank_of(const dgm_doc *doc, uint32_t trigger, uint32_t token,
                         dgm_range range)
{
    uint32_t owner = dgm_tree_owner(doc, token, range, trigger);
    if (owner == DGM_NONE) {
        return RANK_ABOVE; /* a heading, a dateline */
    }
    if (owner == trigger || dgm_below(doc, trigger, owner)) {
        /* The noun of a light verb, or a verb further down. */
        bool plain = owner == trigger || !dgm_clause_at(doc, trigger);
        return plain ? RANK_OWN : RANK_ABOVE;
    }
    for (uint32_t step = 0; owner != trigger; step++) {
        if (owner == DGM_NONE || step == STEPS_MAX ||
            doc->token.at[owner].rel != DGM_REL_XCOMP) {
            return RANK_NEVER;
        }
        owner = doc->token.at[owner].head;
    }
    return RANK_CHAIN;
}

/* What an assault is aimed at lies where it happens when it is a town or a
 * site: "stormed Gao", but not "attacked Chad". */
static bool is_scene(const dgm_event *event, const dgm_place *place)
{
    return event->type == DGM_EVENT_ASSAULT &&
           (place->precision == DGM_PRECISION_POINT ||
            place->precision == DGM_PRECISION_CITY ||
            place->precision == DGM_PRECISION_ADMIN2);
}

/* Whether somebody or something of the event bears the place's name. */
static bool is_party(const dgm_event *event, const dgm_place *place)
{
    dgm_span span = place->span;
    for (uint32_t i = 0; i < event->actor.count; i++) {
        if (span.begin < event->actor.at[i].span.end &&
            event->actor.at[i].span.begin < span.end) {
            return true;
        }
    }
    for (uint32_t i = 0; !is_scene(event, place) && i < event->recipient.count;
         i++) {
        if (span.begin == event->recipient.at[i].span.begin) {
            return true;
        }
    }
    return false;
}

/* A capital that does something stands for its government and is no place of
 * anything: "Ankara denied arming the rebels". */
static bool does_something(const dgm_doc *doc, uint32_t place)
{
    uint32_t head = dgm_place_head(doc, place);
    return doc->token.at[head].rel == DGM_REL_NSUBJ;
}

/* The best so far, ranked, then by distance from the trigger. */
typedef struct choice {
    enum rank rank;
    uint32_t distance;
    uint32_t place;
} choice;

static void consider(const dgm_doc *doc, const dgm_event *event,
                     dgm_range range, uint32_t place, bool doubtful,
                     choice *best)
{
    uint32_t token = range.last - 1;
    enum rank rank = rank_of(doc, event->trigger, token, range);
    uint32_t distance = token > event->trigger ? token - event->trigger
                                               : event->trigger - token;
    /* "The talks of Geneva" tells less than "in Geneva". */
    distance += doubtful ? STEPS_MAX : 0;
    if (rank < best->rank || (rank == best->rank && rank != RANK_NEVER &&
                              distance < best->distance)) {
        *best = (choice){rank, distance, place};
    }
}

static bool has_place(const dgm_doc *doc, const dgm_entity *entity,
                      uint32_t first)
{
    for (uint32_t i = first; i < doc->place.count &&
                             doc->place.at[i].span.begin < entity->span.end;
         i++) {
        if (doc->place.at[i].span.end > entity->span.begin) {
            return true;
        }
    }
    return false;
}

/* Names of places that no gazetteer has: what happened there happened at no
 * other place of the sentence. */
static void consider_unknown(const dgm_doc *doc, const dgm_event *event,
                             dgm_range sentence, uint32_t first, choice *best)
{
    uint32_t low = 0;
    uint32_t high = doc->entity.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->entity.at[middle].token.first < sentence.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (uint32_t i = low; i < doc->entity.count &&
                           doc->entity.at[i].token.first < sentence.last;
         i++) {
        const dgm_entity *entity = &doc->entity.at[i];
        bool place =
            entity->kind == DGM_ENTITY_LOC || entity->kind == DGM_ENTITY_GPE;
        if (place && entity->actor == DGM_NONE &&
            !has_place(doc, entity, first)) {
            consider(doc, event, entity->token, DGM_NONE, false, best);
        }
    }
}

void dgm_event_where(const dgm_doc *doc, dgm_event *event, uint32_t *first)
{
    dgm_range sentence = doc->sentence.at[event->sentence].token;
    choice best = {RANK_NEVER, UINT32_MAX, DGM_NONE};
    while (*first < doc->place.count &&
           doc->place.at[*first].token.first < sentence.first) {
        (*first)++;
    }
    for (uint32_t i = *first;
         i < doc->place.count && doc->place.at[i].token.first < sentence.last;
         i++) {
        const dgm_place *place = &doc->place.at[i];
        /* "France attacked" is a party; "an attack in Kabul" has a place. */
        bool locative = dgm_place_locative(doc, i);
        bool stands =
            locative || (!does_something(doc, i) && !is_party(event, place));
        if (!place->adjective && stands) {
            consider(doc, event, place->token, i, !locative, &best);
        }
    }
    consider_unknown(doc, event, sentence, *first, &best);
    event->place = best.place;
}
