/* SPDX-License-Identifier: Apache-2.0 */
/* Clauses that are found, asked by token. */
#include "tree/annotator.h"

bool dgm_tree_has(const dgm_doc *doc, uint32_t token, dgm_rel rel,
                  uint16_t word)
{
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (dgm_tok(doc, c)->rel == rel && dgm_tok(doc, c)->word == word) {
            return true;
        }
    }
    return false;
}

const dgm_clause *dgm_clause_around(const dgm_doc *doc, uint32_t token)
{
    uint32_t number = doc->clause_of ? doc->clause_of[token] : DGM_NONE;
    return number == DGM_NONE ? NULL : &doc->clause.at[number];
}

const dgm_clause *dgm_clause_at(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_around(doc, token);
    return clause && clause->head == token ? clause : NULL;
}

uint32_t dgm_tree_owner(const dgm_doc *doc, uint32_t token, dgm_range range,
                        uint32_t trigger)
{
    for (uint32_t step = 0; token != DGM_NONE && step < DGM_TREE_CLIMB;
         step++) {
        bool inside = token >= range.first && token < range.last;
        if (token == trigger || (!inside && dgm_clause_at(doc, token))) {
            return token;
        }
        token = dgm_tok(doc, token)->head;
    }
    return DGM_NONE;
}

uint32_t dgm_clause_doer(const dgm_doc *doc, const dgm_clause *clause)
{
    uint32_t token = clause->passive     ? clause->agent
                     : clause->expletive ? DGM_NONE
                                         : clause->subject;
    return token == DGM_NONE ? DGM_NONE : dgm_tree_antecedent(doc, token);
}

uint32_t dgm_clause_undergoer(const dgm_doc *doc, const dgm_clause *clause)
{
    uint32_t token = !clause->passive    ? clause->object
                     : clause->expletive ? DGM_NONE
                                         : clause->subject;
    return token == DGM_NONE ? DGM_NONE : dgm_tree_antecedent(doc, token);
}

bool dgm_clause_is_full(const dgm_doc *doc, const dgm_clause *clause)
{
    uint32_t that = dgm_dependent(doc, clause->head, DGM_REL_OBJ);
    return clause->own_subject && that != DGM_NONE &&
           dgm_tok(doc, that)->word == DGM_WORD_THAT && that != clause->object;
}
