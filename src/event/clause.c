/* SPDX-License-Identifier: Apache-2.0 */
#include "event/clause.h"

#define STEPS_MAX 60

bool dgm_clause_predicate(const dgm_doc *doc, uint32_t token)
{
    return doc->token.at[token].upos == DGM_UPOS_VERB ||
           dgm_dependent(doc, token, DGM_REL_COP) != DGM_NONE;
}

uint32_t dgm_clause_owner(const dgm_doc *doc, uint32_t token, dgm_range range,
                          uint32_t trigger)
{
    for (uint32_t step = 0; token != DGM_NONE && step < STEPS_MAX; step++) {
        bool inside = token >= range.first && token < range.last;
        if (token == trigger ||
            (!inside && dgm_clause_predicate(doc, token))) {
            return token;
        }
        token = doc->token.at[token].head;
    }
    return DGM_NONE;
}
