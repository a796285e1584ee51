/* SPDX-License-Identifier: Apache-2.0 */
/* The words around a verb that say when, whether in the passive, and how
 * certain. */
#include "tree/annotator.h"

static bool is_past_participle(const dgm_token *t)
{
    return (t->morph & DGM_MORPH_PART) != 0 &&
           (t->morph & (DGM_MORPH_PAST | DGM_MORPH_PASS)) != 0;
}

static bool is_gerund(const dgm_token *t)
{
    return (t->morph & DGM_MORPH_GER) != 0 ||
           ((t->morph & DGM_MORPH_PART) && (t->morph & DGM_MORPH_PRES));
}

/* "The town was attacked by rebels", "attacked by rebels": an agent. */
static bool has_agent(const dgm_doc *doc, uint32_t verb)
{
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        if (t->rel == DGM_REL_OBL && c > verb &&
            (t->sub == DGM_SUB_AGENT ||
             dgm_tree_has(doc, c, DGM_REL_CASE, DGM_WORD_BY))) {
            return true;
        }
    }
    return false;
}

/* A participle that is passive by itself, without an auxiliary: "troops
 * killed in the raid", "accused of theft, he left", "was seized and beaten",
 * "saw him killed". */
static bool is_bare_passive(const dgm_doc *doc, const dgm_clause *clause)
{
    const dgm_token *t = dgm_tok(doc, clause->head);
    if (!is_past_participle(t) ||
        dgm_dependent(doc, clause->head, DGM_REL_AUX) != DGM_NONE ||
        dgm_dependent(doc, clause->head, DGM_REL_OBJ) != DGM_NONE) {
        return false;
    }
    bool subject = dgm_dependent(doc, clause->head, DGM_REL_NSUBJ) != DGM_NONE;
    switch (clause->kind) {
    case DGM_CLAUSE_ADNOMINAL:
    case DGM_CLAUSE_ADVERBIAL:
    case DGM_CLAUSE_OPEN:
        return !subject;
    case DGM_CLAUSE_ATTRIBUTE:
        return true;
    case DGM_CLAUSE_CONJUNCT:
        return !subject && doc->clause.at[clause->above].passive;
    default:
        return has_agent(doc, clause->head);
    }
}

static bool is_passive(const dgm_doc *doc, const dgm_clause *clause)
{
    const dgm_token *t = dgm_tok(doc, clause->head);
    if (t->upos != DGM_UPOS_VERB && t->upos != DGM_UPOS_AUX) {
        return false;
    }
    bool object = dgm_dependent(doc, clause->head, DGM_REL_OBJ) != DGM_NONE;
    for (uint32_t c = dgm_child(doc, clause->head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *child = dgm_tok(doc, c);
        /* A passive subject without its auxiliary beside an object is more
         * often a slip of the parser. */
        if (child->sub == DGM_SUB_PASS &&
            (child->rel == DGM_REL_AUX ||
             (!object &&
              (child->rel == DGM_REL_NSUBJ || child->rel == DGM_REL_CSUBJ)))) {
            return true;
        }
    }
    return is_bare_passive(doc, clause);
}

static uint8_t modality_of(const dgm_token *t)
{
    switch (t->word) {
    case DGM_WORD_WILL:
    case DGM_WORD_SHALL:
        return DGM_MODAL_WILL;
    case DGM_WORD_WOULD:
        return DGM_MODAL_WOULD;
    case DGM_WORD_APOSTROPHE_D:
        return t->lemma_key == dgm_key("would") ? DGM_MODAL_WOULD
                                                : DGM_MODAL_NONE;
    case DGM_WORD_CAN:
        return DGM_MODAL_CAN;
    case DGM_WORD_MAY:
    case DGM_WORD_MIGHT:
    case DGM_WORD_COULD:
        return DGM_MODAL_MAY;
    case DGM_WORD_MUST:
    case DGM_WORD_SHOULD:
    case DGM_WORD_OUGHT:
        return DGM_MODAL_MUST;
    default:
        return DGM_MODAL_NONE;
    }
}

/* The first auxiliary carries the tense; the others the aspect. */
static void add_auxiliary(const dgm_doc *doc, dgm_clause *clause,
                          uint32_t token, bool first)
{
    const dgm_token *t = dgm_tok(doc, token);
    uint8_t modality = modality_of(t);
    if (modality != DGM_MODAL_NONE) {
        clause->modality = modality;
        clause->modal = token;
    }
    clause->perfect |= t->word == DGM_WORD_HAVE && t->rel == DGM_REL_AUX;
    clause->progressive |= t->word == DGM_WORD_BE && t->rel == DGM_REL_AUX &&
                           is_gerund(dgm_tok(doc, clause->head));
    if (first) {
        clause->tense = modality == DGM_MODAL_WILL  ? DGM_TENSE_FUTURE
                        : t->morph & DGM_MORPH_PAST ? DGM_TENSE_PAST
                        : t->morph & (DGM_MORPH_PART | DGM_MORPH_INF)
                            ? DGM_TENSE_NONE
                        : t->morph & DGM_MORPH_PRES  ? DGM_TENSE_PRESENT
                        : modality != DGM_MODAL_NONE ? DGM_TENSE_PRESENT
                                                     : DGM_TENSE_NONE;
    }
}

/* Of a verb without auxiliaries. */
static void bare_form(const dgm_doc *doc, dgm_clause *clause)
{
    const dgm_token *t = dgm_tok(doc, clause->head);
    if (is_past_participle(t) &&
        (clause->passive || clause->kind == DGM_CLAUSE_OTHER)) {
        clause->form = DGM_VERB_PARTICIPLE;
    } else if (is_gerund(t)) {
        clause->form = DGM_VERB_GERUND;
    } else if (t->morph & DGM_MORPH_PAST) {
        clause->tense = DGM_TENSE_PAST;
    } else if (t->morph & DGM_MORPH_PRES) {
        clause->tense = DGM_TENSE_PRESENT;
    }
}

void dgm_tree_verb_group(dgm_doc *doc, dgm_clause *clause)
{
    bool first = true;
    clause->passive = is_passive(doc, clause);
    for (uint32_t c = dgm_child(doc, clause->head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        if (t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP) {
            add_auxiliary(doc, clause, c, first);
            if (first && is_gerund(t)) {
                clause->form = DGM_VERB_GERUND; /* "having left" */
            }
            first = false;
        }
    }
    if (first) {
        bare_form(doc, clause);
    }
    if (dgm_tree_has(doc, clause->head, DGM_REL_MARK, DGM_WORD_TO) &&
        clause->form != DGM_VERB_GERUND) {
        clause->form = DGM_VERB_INFINITIVE;
        clause->tense = DGM_TENSE_NONE;
    } else if (first && (dgm_tok(doc, clause->head)->morph & DGM_MORPH_INF)) {
        clause->form = DGM_VERB_INFINITIVE;
    }
}
