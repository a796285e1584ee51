/* SPDX-License-Identifier: Apache-2.0 */
/* Units: their head, and adding one. */
#include "actor/reading.h"

uint32_t dgm_actor_range_head(const dgm_doc *doc, dgm_range range)
{
    uint32_t found = DGM_NONE;
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (t->head >= range.first && t->head < range.last) {
            continue;
        }
        found = i;
        if (t->rel != DGM_REL_CONJ && t->rel != DGM_REL_COMPOUND &&
            t->rel != DGM_REL_AMOD && t->rel != DGM_REL_DET) {
            return i;
        }
    }
    return found == DGM_NONE ? range.last - 1 : found;
}

dgm_err dgm_actor_add_unit(annotator *self, const dgm_actor_unit *unit)
{
    for (uint32_t i = unit->token.first; i < unit->token.last; i++) {
        self->unit_at[i] = self->unit.count;
    }
    return dgm_vec_push(self->scratch, &self->unit, unit);
}
