/* SPDX-License-Identifier: Apache-2.0 */
/* Who stands in which slot of a predicate. */
#include "event/frame.h"

static const dgm_token *tok(const dgm_doc *doc, uint32_t i)
{
    return &doc->token.at[i];
}

static uint32_t direct_prep(const dgm_doc *doc, uint32_t host, uint64_t prep)
{
    for (uint32_t c = dgm_child(doc, host); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        if (t->rel != DGM_REL_OBL && t->rel != DGM_REL_NMOD &&
            t->rel != DGM_REL_ADVCL && t->rel != DGM_REL_ACL) {
            continue;
        }
        for (uint32_t k = dgm_child(doc, c); k != DGM_NONE;
             k = dgm_sibling(doc, k)) {
            const dgm_token *mark = tok(doc, k);
            if ((mark->rel == DGM_REL_CASE || mark->rel == DGM_REL_MARK) &&
                (mark->lemma_key == prep || mark->form_key == prep)) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* The dependent behind a preposition; one step further down as well ("held
 * talks on Monday with A", where parsers hang A on Monday).  "of" and "in"
 * belong to their noun too closely for that. */
static uint32_t prep_child(const dgm_doc *doc, uint32_t host, uint64_t prep)
{
    uint32_t found = direct_prep(doc, host, prep);
    if (found != DGM_NONE || prep == dgm_key("of") || prep == dgm_key("in")) {
        return found;
    }
    for (uint32_t c = dgm_child(doc, host); c != DGM_NONE && found == DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        if (c > host && (t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD ||
                         t->rel == DGM_REL_OBJ)) {
            found = direct_prep(doc, c, prep);
        }
    }
    return found;
}

/* Possessor, or a name or nationality before the noun. */
static uint32_t possessor_heads(const dgm_doc *doc, uint32_t noun,
                                uint32_t head[DGM_CONJUNCTS_MAX])
{
    uint32_t poss = dgm_dependent_sub(doc, noun, DGM_REL_NMOD, DGM_SUB_POSS);
    if (poss != DGM_NONE) {
        return dgm_tree_conjuncts(doc, poss, head, 0);
    }
    for (uint32_t c = dgm_child(doc, noun); c != DGM_NONE && c < noun;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        bool before = t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_AMOD ||
                      t->rel == DGM_REL_NMOD;
        if (before && (t->flags & DGM_TOKEN_CAPITAL) &&
            (t->upos == DGM_UPOS_PROPN || t->upos == DGM_UPOS_ADJ ||
             t->upos == DGM_UPOS_NOUN)) {
            return dgm_tree_conjuncts(doc, c, head, 0);
        }
        if (before && dgm_mention_at(doc, c) != DGM_NONE) {
            return dgm_tree_conjuncts(doc, c, head, 0);
        }
    }
    return 0;
}

/* The subject of the clause that is said or wanted. */
static uint32_t complement_subject(const dgm_doc *doc, uint32_t verb)
{
    uint32_t clause = dgm_dependent(doc, verb, DGM_REL_CCOMP);
    if (clause == DGM_NONE) {
        clause = dgm_dependent(doc, verb, DGM_REL_XCOMP);
    }
    return clause == DGM_NONE ? DGM_NONE
                              : dgm_dependent(doc, clause, DGM_REL_NSUBJ);
}

uint32_t dgm_slot_heads(const dgm_doc *doc, uint32_t predicate, dgm_slot slot,
                        uint32_t head[DGM_CONJUNCTS_MAX])
{
    const dgm_clause *clause = dgm_clause_at(doc, predicate);
    bool verb = tok(doc, predicate)->upos == DGM_UPOS_VERB ||
                tok(doc, predicate)->upos == DGM_UPOS_AUX;
    uint32_t found = DGM_NONE;
    switch (slot.kind) {
    case DGM_SLOT_SUBJ:
        found = clause ? dgm_clause_doer(doc, clause) : DGM_NONE;
        break;
    case DGM_SLOT_OBJ:
        found = clause && verb ? dgm_clause_undergoer(doc, clause) : DGM_NONE;
        break;
    case DGM_SLOT_IOBJ:
        found = clause ? clause->indirect : DGM_NONE;
        break;
    case DGM_SLOT_POSS:
        return possessor_heads(doc, predicate, head);
    case DGM_SLOT_COMP:
        found = complement_subject(doc, predicate);
        break;
    default:
        found = prep_child(doc, predicate, slot.prep);
        break;
    }
    return found == DGM_NONE ? 0 : dgm_tree_conjuncts(doc, found, head, 0);
}
