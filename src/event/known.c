/* SPDX-License-Identifier: Apache-2.0 */
#include "event/known.h"

dgm_err dgm_known_words(const dgm_doc *doc, dgm_arena *scratch, uint64_t **out)
{
    static const char *const kind[DGM_ENTITY_COUNT] = {
        [DGM_ENTITY_PER] = "person",   [DGM_ENTITY_ORG] = "organization",
        [DGM_ENTITY_LOC] = "region",   [DGM_ENTITY_GPE] = "country",
        [DGM_ENTITY_NORP] = "foreign", [DGM_ENTITY_EVENT] = NULL,
        [DGM_ENTITY_OTHER] = NULL};
    uint64_t *known =
        dgm_arena_array(scratch, doc->token.count + 1, sizeof *known);
    *out = known;
    if (known == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->token.count; i++) {
        known[i] = doc->token.at[i].lemma_key;
    }
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        const dgm_entity *name = &doc->entity.at[i];
        const char *word = kind[name->kind];
        for (uint32_t k = name->token.first; word && k < name->token.last;
             k++) {
            known[k] = dgm_key(word);
        }
    }
    return DGM_ERR_OK;
}
