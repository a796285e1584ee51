/* SPDX-License-Identifier: Apache-2.0 */
/* How well a mention goes with a pronoun; inside this room only. */
#ifndef DGM_ACTOR_WEIGH_H
#define DGM_ACTOR_WEIGH_H

#include "actor/annotator.h"

/* Clauses around a pronoun whose subjects are looked at. */
#define DGM_CLAUSES_ABOVE 8

/* What a pronoun asks for. */
typedef struct dgm_wanted {
    uint32_t token;
    char gender; /* 'm', 'f', 'n' or 0 */
    bool many;
    bool subject;
    bool owner;                        /* possessive */
    bool quoted;                       /* in a quotation */
    uint32_t above[DGM_CLAUSES_ABOVE]; /* subjects of the clauses around it,
                                          the closest first */
    uint32_t above_count;
} dgm_wanted;

dgm_wanted dgm_actor_want(const dgm_doc *doc, uint32_t token);
/* The subject of a verb, or of the one that it shares it with; DGM_NONE. */
uint32_t dgm_actor_clause_subject(const dgm_doc *doc, uint32_t verb);
/* Whether both hang on the same word, so that a plain pronoun cannot mean the
 * other ("he saw him"). */
bool dgm_actor_same_clause(const dgm_doc *doc, uint32_t a, uint32_t b);
/* For a mention that agrees; `rank` others that do stand nearer. */
float dgm_actor_weigh(const annotator *self, const dgm_mention *mention,
                      const dgm_wanted *wanted, uint32_t rank);
/* For nobody. */
float dgm_actor_weigh_nobody(const annotator *self, const dgm_wanted *wanted);

#endif
