/* SPDX-License-Identifier: Apache-2.0 */
#include "actor/annotator.h"

#include <string.h>

static dgm_err prepare(annotator *self)
{
    size_t tokens = self->doc->token.count;
    self->unit_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->entity_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->phrase_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->present = dgm_arena_alloc(self->scratch,
                                    dgm_lexicon_count(self->lexicon) / 8 + 1);
    if (self->unit_at == NULL || self->entity_at == NULL ||
        self->phrase_at == NULL || self->present == NULL) {
        return DGM_ERR_MEMORY;
    }
    memset(self->phrase_at, 0xFF, tokens * sizeof(uint32_t));
    memset(self->entity_at, 0xFF, tokens * sizeof(uint32_t));
    for (uint32_t i = 0; i < self->doc->entity.count; i++) {
        dgm_range range = self->doc->entity.at[i].token;
        for (uint32_t t = range.first; t < range.last; t++) {
            self->entity_at[t] = i;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_actor_annotate(const dgm_lookup *lookup, dgm_doc *doc,
                           dgm_arena *scratch)
{
    annotator self = {.lexicon = lookup->lexicon,
                      .lookup = lookup,
                      .doc = doc,
                      .scratch = scratch,
                      .day = dgm_day_of(doc->meta.published)};
    if (doc->token.count == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(prepare(&self));
    DGM_TRY(act_scan(&self));
    DGM_TRY(act_phrases(&self));
    return act_identify(&self);
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

/* Links entities to the places found in them; what nobody could name is a
 * place then. */
static void link_entities(dgm_doc *doc)
{
    uint32_t place = 0;
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        dgm_entity *entity = &doc->entity.at[i];
        while (place < doc->place.count &&
               doc->place.at[place].token.last <= entity->token.first) {
            place++;
        }
        if (place == doc->place.count) {
            return;
        }
        const dgm_place *p = &doc->place.at[place];
        if (p->token.first != entity->token.first ||
            p->token.last != entity->token.last) {
            continue;
        }
        entity->place = place;
        if (p->resolved && !p->adjective && entity->actor == DGM_NONE &&
            (entity->kind == DGM_ENTITY_OTHER ||
             entity->kind == DGM_ENTITY_LOC)) {
            entity->kind = p->precision == DGM_PRECISION_REGION ||
                                   p->precision == DGM_PRECISION_POINT
                               ? DGM_ENTITY_LOC
                               : DGM_ENTITY_GPE;
        }
    }
}

void dgm_actor_locate(dgm_doc *doc)
{
    uint32_t from = 0;
    link_entities(doc);
    for (uint32_t i = 0; i < doc->mention.count; i++) {
        const dgm_mention *mention = &doc->mention.at[i];
        const char *country = place_country(doc, mention->token, &from);
        if (mention->actor == DGM_NONE || country == NULL) {
            continue;
        }
        dgm_actor *actor = &doc->actor.at[mention->actor];
        if (actor->country[0] == '-' && actor->entry == DGM_NONE &&
            mention->kind != DGM_MENTION_PRONOUN) {
            memcpy(actor->country, country, sizeof actor->country);
        }
    }
}
