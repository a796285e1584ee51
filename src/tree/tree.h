/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a dependency tree says, asked in one place: who does what to whom,
 * whether it is denied, when it lies, what belongs to a phrase, what is
 * quoted.  The trees are those of Universal Dependencies with the slips that
 * parsers make.
 *
 * dgm_tree_annotate reads every sentence once and keeps the answers for
 * predicates as doc->clause; the functions below answer for single words.
 * Only grammar is decided here, that is, what follows from the tree, the
 * closed classes of English and the lists of verbs that govern a subject.
 * What words like "failed to" or "denied" mean is the cue lexicon's.
 */
#ifndef DGM_TREE_TREE_H
#define DGM_TREE_TREE_H

#include "lexicon/lists.h"

/* Sets clause, quotation and what belongs to them; the document has trees and
 * its tokens are marked with the lists. */
DGM_CHECKED dgm_err dgm_tree_annotate(const dgm_lists *lists, dgm_doc *doc);

/* ------------------------------------------------------------- predicates */

/* The clause that holds a token, its head or anything that hangs on it;
 * NULL above the first predicate. */
const dgm_clause *dgm_clause_around(const dgm_doc *doc, uint32_t token);
/* The clause whose head the token is, or NULL. */
const dgm_clause *dgm_clause_at(const dgm_doc *doc, uint32_t token);

/* Who does it: the subject, in the passive the agent.  To whom: the object, in
 * the passive the subject.  Relative pronouns are followed to their nouns. */
uint32_t dgm_clause_doer(const dgm_doc *doc, const dgm_clause *clause);
uint32_t dgm_clause_undergoer(const dgm_doc *doc, const dgm_clause *clause);

/* Whether a clause that begins with "that" has a subject and an object
 * besides, so that it describes no noun. */
bool dgm_clause_is_full(const dgm_doc *doc, const dgm_clause *clause);

/* The predicate above `token` that lies outside `range`, or `trigger` if that
 * comes first; DGM_NONE when there is none near. */
uint32_t dgm_tree_owner(const dgm_doc *doc, uint32_t token, dgm_range range,
                        uint32_t trigger);

/* Whether a negation reaches a predicate or a noun: "no attack", "nobody
 * came", "without leaving", "neither A nor B agreed"; not in "not only". */
bool dgm_tree_negated(const dgm_doc *doc, uint32_t token);

/* Auxiliaries and adverbs before a head and its particle behind it. */
dgm_range dgm_tree_group(const dgm_doc *doc, uint32_t head);

/* ---------------------------------------------------------------- phrases */

/* The word before a phrase or clause: its preposition, or its marker. */
uint32_t dgm_tree_case(const dgm_doc *doc, uint32_t head);

/* The noun phrase of a head without its preposition and without what hangs
 * behind: clauses, appositions, further conjuncts. */
dgm_range dgm_tree_phrase(const dgm_doc *doc, uint32_t head);

/* The noun phrase with all that hangs on it but the part that holds
 * `without` (DGM_NONE: nothing); marks at its ends are cut. */
dgm_range dgm_tree_whole_phrase(const dgm_doc *doc, uint32_t head,
                                uint32_t without);

/* A relative pronoun stands for the noun that its clause describes; any
 * other token for itself. */
uint32_t dgm_tree_antecedent(const dgm_doc *doc, uint32_t token);

#define DGM_CONJUNCTS_MAX 16

/* Adds a noun and what is coordinated with it, without what is denied ("but
 * not B"), to `list` of `count` tokens; returns the new count. */
uint32_t dgm_tree_conjuncts(const dgm_doc *doc, uint32_t token,
                            uint32_t list[DGM_CONJUNCTS_MAX], uint32_t count);

/* Whether a token has a letter or digit. */
static inline bool dgm_tree_is_word(const dgm_doc *doc, uint32_t token)
{
    return (doc->token.at[token].flags & DGM_TOKEN_WORD) != 0;
}

/* A range without the marks at its ends: not brackets or quotation marks. */
dgm_range dgm_tree_trim(const dgm_doc *doc, dgm_range range);

/* ------------------------------------------------------------- quotations */

/* The quotation around a token, its marks included, or DGM_NONE. */
static inline uint32_t dgm_quotation_of(const dgm_doc *doc, uint32_t token)
{
    return doc->quotation_of ? doc->quotation_of[token] : DGM_NONE;
}

/* Whether a token is one of the marks around a quotation. */
bool dgm_is_quotation_mark(const dgm_doc *doc, uint32_t token);

#endif
