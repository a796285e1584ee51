/* SPDX-License-Identifier: Apache-2.0 */
/* The steps of the room, in their order. */
#include "actor/identify.h"

#include <string.h>

static dgm_err prepare(annotator *self)
{
    size_t tokens = self->doc->token.count;
    self->unit_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->name_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->phrase_at = dgm_arena_array(self->scratch, tokens, sizeof(uint32_t));
    self->present = dgm_arena_alloc(self->scratch,
                                    dgm_lexicon_count(self->lexicon) / 8 + 1);
    if (self->unit_at == NULL || self->name_at == NULL ||
        self->phrase_at == NULL || self->present == NULL) {
        return DGM_ERR_MEMORY;
    }
    memset(self->phrase_at, 0xFF, tokens * sizeof(uint32_t));
    memset(self->name_at, 0xFF, tokens * sizeof(uint32_t));
    for (uint32_t i = 0; i < self->lookup->name.count; i++) {
        dgm_range range = self->lookup->name.at[i].token;
        for (uint32_t t = range.first; t < range.last; t++) {
            self->name_at[t] = i;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_actor_annotate(const dgm_lookup *lookup, dgm_doc *doc,
                           dgm_arena *scratch)
{
    annotator self = {.lexicon = lookup->lexicon,
                      .lookup = lookup,
                      .lists = dgm_lexicon_lists(lookup->lexicon),
                      .doc = doc,
                      .scratch = scratch,
                      .day = dgm_day_of(doc->meta.published)};
    if (doc->token.count == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(prepare(&self));
    DGM_TRY(dgm_actor_scan(&self));
    DGM_TRY(dgm_actor_phrases(&self));
    DGM_TRY(dgm_actor_identify(&self));
    return dgm_actor_list_entities(&self);
}
