/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of room `tree` share. */
#ifndef DGM_TREE_ANNOTATOR_H
#define DGM_TREE_ANNOTATOR_H

#include "text/word.h"
#include "tree/tree.h"

/* Steps that a search climbs in a tree. */
#define DGM_TREE_CLIMB 32

static inline const dgm_token *dgm_tok(const dgm_doc *doc, uint32_t token)
{
    return &doc->token.at[token];
}

/* Whether a dependent with that relation has that form. */
bool dgm_tree_has(const dgm_doc *doc, uint32_t token, dgm_rel rel,
                  uint16_t word);

/* quotation.c: all quotations of a document. */
DGM_CHECKED dgm_err dgm_tree_quotations(dgm_doc *doc);

/* The steps by which a clause is filled, each for one whose clauses above are
 * ready. */

/* verb_group.c: form, tense, modal, perfect, progressive, passive. */
void dgm_tree_verb_group(dgm_doc *doc, dgm_clause *clause);
/* arguments.c: subject, object, indirect, agent. */
void dgm_tree_arguments(const dgm_lists *lists, dgm_doc *doc,
                        dgm_clause *clause);
/* control.c: the subject that a clause without its own takes from outside. */
uint32_t dgm_tree_outer_subject(const dgm_lists *lists, const dgm_doc *doc,
                                const dgm_clause *clause);
/* negation.c: whether it is denied. */
bool dgm_tree_clause_negated(const dgm_doc *doc, const dgm_clause *clause);

#endif
