/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Negation by grammar, and how far it reaches: to the word it hangs on, by
 * way of a subject or object ("nobody came", "saw no one") to its verb, and
 * over "or", "nor" and a shared auxiliary to what is coordinated.
 */
#include "tree/annotator.h"

static bool is_negator(const dgm_token *t)
{
    switch (t->word) {
    case DGM_WORD_NOT:
    case DGM_WORD_NO:
    case DGM_WORD_NEVER:
    case DGM_WORD_NEITHER:
    case DGM_WORD_NOR:
    case DGM_WORD_HARDLY:
    case DGM_WORD_BARELY:
    case DGM_WORD_SCARCELY:
    case DGM_WORD_RARELY:
    case DGM_WORD_SELDOM:
    case DGM_WORD_NOBODY:
    case DGM_WORD_NOTHING:
    case DGM_WORD_NOT_ANY:
    case DGM_WORD_NOWHERE:
        return true;
    default:
        return (t->morph & DGM_MORPH_NEG) != 0;
    }
}

static bool is_limiting(uint16_t word)
{
    return word == DGM_WORD_ONLY || word == DGM_WORD_JUST ||
           word == DGM_WORD_MERELY || word == DGM_WORD_SIMPLY ||
           word == DGM_WORD_SOLELY;
}

/* "Not only the town": nothing is denied. */
static bool is_not_only(const dgm_doc *doc, uint32_t token)
{
    uint32_t last = doc->sentence.at[dgm_tok(doc, token)->sentence].token.last;
    if (dgm_tok(doc, token)->word != DGM_WORD_NOT) {
        return false;
    }
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (is_limiting(dgm_tok(doc, c)->word)) {
            return true;
        }
    }
    return token + 1 < last && is_limiting(dgm_tok(doc, token + 1)->word);
}

/* "No longer", "not yet", "not even": a closed-class adverb that is denied
 * itself. */
static bool is_denied_adverb(const dgm_doc *doc, uint32_t adverb)
{
    const dgm_token *t = dgm_tok(doc, adverb);
    bool adverb_like = t->upos == DGM_UPOS_ADV || t->upos == DGM_UPOS_ADJ;
    if (t->rel != DGM_REL_ADVMOD || !adverb_like || t->word == DGM_WORD_NONE ||
        is_limiting(t->word)) {
        return false;
    }
    for (uint32_t c = dgm_child(doc, adverb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (dgm_tok(doc, c)->word == DGM_WORD_NOT ||
            dgm_tok(doc, c)->word == DGM_WORD_NO) {
            return true;
        }
    }
    return false;
}

/* A phrase that denies: "nobody", "no troops", "neither A nor B". */
static bool is_denied_phrase(const dgm_doc *doc, uint32_t noun)
{
    if (is_negator(dgm_tok(doc, noun)) &&
        dgm_tok(doc, noun)->upos != DGM_UPOS_PROPN) {
        return true;
    }
    for (uint32_t c = dgm_child(doc, noun); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        bool before = t->rel == DGM_REL_DET || t->rel == DGM_REL_CC;
        if (before && c < noun &&
            (t->word == DGM_WORD_NO || t->word == DGM_WORD_NEITHER)) {
            return true;
        }
    }
    return false;
}

/* "In no way", "at no time", "under no circumstances". */
static bool is_denied_manner(const dgm_doc *doc, uint32_t oblique)
{
    uint32_t mark = dgm_tree_case(doc, oblique);
    uint16_t word =
        mark == DGM_NONE ? DGM_WORD_NONE : dgm_tok(doc, mark)->word;
    bool manner = word == DGM_WORD_IN || word == DGM_WORD_AT ||
                  word == DGM_WORD_UNDER || word == DGM_WORD_BY;
    return manner && dgm_tree_has(doc, oblique, DGM_REL_DET, DGM_WORD_NO) &&
           oblique > 1 && mark + 2 == oblique;
}

static bool is_denied(const dgm_doc *doc, uint32_t token)
{
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        switch (t->rel) {
        case DGM_REL_ADVMOD:
        case DGM_REL_DET:
        case DGM_REL_AUX:
        case DGM_REL_CC:
            if ((is_negator(t) && !is_not_only(doc, c)) ||
                is_denied_adverb(doc, c)) {
                return true;
            }
            /* "Rather than leave" */
            if (t->rel == DGM_REL_CC && t->word == DGM_WORD_RATHER) {
                return true;
            }
            break;
        case DGM_REL_MARK:
        case DGM_REL_CASE:
            if (t->word == DGM_WORD_WITHOUT || t->word == DGM_WORD_RATHER ||
                t->word == DGM_WORD_INSTEAD) {
                return true;
            }
            break;
        case DGM_REL_NSUBJ:
        case DGM_REL_OBJ:
            if (is_denied_phrase(doc, c)) {
                return true;
            }
            break;
        case DGM_REL_OBL:
            if (is_denied_manner(doc, c)) {
                return true;
            }
            break;
        default:
            break;
        }
    }
    return false;
}

/* The conjunction before a clause, or that of a later one in its row: in "A,
 * B or C" only the last has it. */
static uint16_t conjunction_of(const dgm_doc *doc, uint32_t token)
{
    uint32_t at = token;
    while (at != DGM_NONE) {
        uint32_t cc = dgm_dependent(doc, at, DGM_REL_CC);
        if (cc != DGM_NONE) {
            return dgm_tok(doc, cc)->word;
        }
        do {
            at = dgm_sibling(doc, at);
        } while (at != DGM_NONE && dgm_tok(doc, at)->rel != DGM_REL_CONJ);
    }
    return DGM_WORD_NONE;
}

/* Whether the negation of the clause before reaches this one: "did not attack
 * or bomb", "did not attack and bomb" under one auxiliary, "nobody came and
 * left"; not "did not attack but talked". */
static bool is_shared(const dgm_doc *doc, const dgm_clause *clause)
{
    if (clause->kind != DGM_CLAUSE_CONJUNCT || clause->own_subject ||
        !doc->clause.at[clause->above].negated ||
        dgm_dependent(doc, clause->head, DGM_REL_AUX) != DGM_NONE ||
        dgm_dependent(doc, clause->head, DGM_REL_COP) != DGM_NONE) {
        return false;
    }
    const dgm_clause *above = &doc->clause.at[clause->above];
    uint16_t word = conjunction_of(doc, clause->head);
    if (word == DGM_WORD_BUT) {
        return false;
    }
    return word == DGM_WORD_OR || word == DGM_WORD_NOR ||
           (above->own_subject && is_denied_phrase(doc, above->subject)) ||
           (word == DGM_WORD_AND &&
            (dgm_tok(doc, clause->head)->morph & DGM_MORPH_INF) != 0);
}

bool dgm_tree_clause_negated(const dgm_doc *doc, const dgm_clause *clause)
{
    return is_denied(doc, clause->head) || is_shared(doc, clause);
}

bool dgm_tree_negated(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_at(doc, token);
    return clause ? clause->negated : is_denied(doc, token);
}
