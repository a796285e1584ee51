/* SPDX-License-Identifier: Apache-2.0 */
/* Subject, objects and agent of a predicate. */
#include "tree/annotator.h"

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

/* The last subject before the verb, for a dateline is often taken for one as
 * well; else the first behind it ("said the mayor"). */
static uint32_t own_subject(const dgm_doc *doc, uint32_t verb, bool *expletive)
{
    uint32_t subject = DGM_NONE;
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        if (t->rel == DGM_REL_EXPL) {
            *expletive = true;
            return c;
        }
        if (t->rel == DGM_REL_NSUBJ &&
            (subject == DGM_NONE || (c < verb && t->sub != DGM_SUB_OUTER))) {
            subject = c;
        }
    }
    *expletive =
        subject != DGM_NONE && dgm_tok(doc, subject)->word == DGM_WORD_THERE;
    return subject;
}

/* The object; a second one beside "that" shows that "that" is none. */
static uint32_t own_object(const dgm_doc *doc, uint32_t verb)
{
    uint32_t object = dgm_dependent(doc, verb, DGM_REL_OBJ);
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (dgm_tok(doc, c)->rel == DGM_REL_OBJ && c > verb &&
            dgm_tok(doc, object)->word == DGM_WORD_THAT) {
            object = c;
        }
    }
    return object;
}

bool dgm_clause_is_full(const dgm_doc *doc, const dgm_clause *clause)
{
    uint32_t that = dgm_dependent(doc, clause->head, DGM_REL_OBJ);
    return clause->own_subject && that != DGM_NONE &&
           dgm_tok(doc, that)->word == DGM_WORD_THAT && that != clause->object;
}

/* Whether a word of place, time or manner, or a phrase of the relative
 * pronoun stands for the noun inside its clause ("the town where they met",
 * "the man to whom they spoke"), so that it is no object there. */
static bool has_oblique_gap(const dgm_doc *doc, uint32_t verb)
{
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE && c < verb;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        switch (t->word) {
        case DGM_WORD_WHERE:
        case DGM_WORD_WHEN:
        case DGM_WORD_WHY:
        case DGM_WORD_HOW:
            return true;
        case DGM_WORD_WHICH:
        case DGM_WORD_WHOM:
            if (t->rel == DGM_REL_OBL) {
                return true;
            }
            break;
        default:
            break;
        }
    }
    return false;
}

/* The object that a clause shares: "attacked and killed the guards", "the
 * town which rebels attacked", "the man he killed". */
static uint32_t outer_object(const dgm_doc *doc, const dgm_clause *clause)
{
    uint32_t verb = clause->head;
    const dgm_token *v = dgm_tok(doc, verb);
    uint32_t other = dgm_dependent(doc, verb, DGM_REL_CONJ);
    if (other != DGM_NONE && dgm_tok(doc, other)->upos == DGM_UPOS_VERB &&
        dgm_dependent(doc, other, DGM_REL_NSUBJ) == DGM_NONE &&
        dgm_dependent_sub(doc, other, DGM_REL_AUX, DGM_SUB_PASS) == DGM_NONE) {
        uint32_t object = dgm_dependent(doc, other, DGM_REL_OBJ);
        if (object != DGM_NONE) {
            return object;
        }
    }
    if (clause->kind == DGM_CLAUSE_RELATIVE && clause->own_subject &&
        dgm_tree_antecedent(doc, clause->subject) != v->head &&
        !has_oblique_gap(doc, verb)) {
        return v->head;
    }
    return DGM_NONE;
}

static uint32_t phrase_with_by(const dgm_doc *doc, uint32_t host)
{
    for (uint32_t c = dgm_child(doc, host); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        bool phrase = t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD;
        if (phrase && c > host &&
            (t->sub == DGM_SUB_AGENT ||
             dgm_tree_has(doc, c, DGM_REL_CASE, DGM_WORD_BY))) {
            return c;
        }
    }
    return DGM_NONE;
}

/* Phrases of time and place, on which parsers hang an agent that follows
 * them: "killed on Monday by gunmen". */
static bool is_adjunct(const dgm_doc *doc, uint32_t phrase)
{
    uint32_t mark = dgm_tree_case(doc, phrase);
    switch (mark == DGM_NONE ? DGM_WORD_NONE : dgm_tok(doc, mark)->word) {
    case DGM_WORD_NONE:
    case DGM_WORD_ON:
    case DGM_WORD_IN:
    case DGM_WORD_AT:
    case DGM_WORD_NEAR:
    case DGM_WORD_DURING:
    case DGM_WORD_OUTSIDE:
    case DGM_WORD_SINCE:
        return true;
    default:
        return false;
    }
}

static uint32_t agent_of(const dgm_doc *doc, uint32_t verb)
{
    uint32_t found = phrase_with_by(doc, verb);
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE && found == DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        if (c > verb && is_adjunct(doc, c) &&
            (t->rel == DGM_REL_OBL || t->rel == DGM_REL_OBJ)) {
            found = phrase_with_by(doc, c);
        }
    }
    return found;
}

/* A phrase that the tree made an argument of itself by the way of a relative
 * clause is none. */
static uint32_t not_itself(uint32_t token, uint32_t head)
{
    return token == head ? DGM_NONE : token;
}

void dgm_tree_arguments(const dgm_lists *lists, dgm_doc *doc,
                        dgm_clause *clause)
{
    uint32_t verb = clause->head;
    uint32_t subject = own_subject(doc, verb, &clause->expletive);
    clause->own_subject = subject != DGM_NONE;
    clause->subject = subject == DGM_NONE
                          ? dgm_tree_outer_subject(lists, doc, clause)
                          : subject;
    if (subject == DGM_NONE && clause->above != DGM_NONE) {
        const dgm_clause *above = &doc->clause.at[clause->above];
        clause->expletive =
            above->expletive && above->subject == clause->subject;
    }
    uint32_t object = own_object(doc, verb);
    clause->object = object != DGM_NONE ? object
                     : clause->passive  ? DGM_NONE
                                        : outer_object(doc, clause);
    clause->indirect = dgm_dependent(doc, verb, DGM_REL_IOBJ);
    clause->agent = clause->passive ? agent_of(doc, verb) : DGM_NONE;
    clause->subject = not_itself(clause->subject, verb);
    clause->object = not_itself(clause->object, verb);
}
