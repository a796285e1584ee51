/* SPDX-License-Identifier: Apache-2.0 */
/* The steps of identification; inside this room only. */
#ifndef DGM_ACTOR_IDENTIFY_H
#define DGM_ACTOR_IDENTIFY_H

#include "actor/keys.h"

/* ------------------------------------------------- who of those before:
 * find.c Each gives an actor or DGM_NONE. */

/* An actor seen before that this phrase names again. */
uint32_t dgm_actor_find_named(annotator *self, const dgm_actor_phrase *p,
                              uint32_t entry);
/* "the minister", "the ministry": the latest so called; "the group", "the
 * country": the latest body or state. */
uint32_t dgm_actor_find_described(const annotator *self,
                                  const dgm_actor_phrase *p, uint32_t owner);
/* "Kachin Freedom Front (KFF)": the mention before the bracket; "KFF" alone:
 * the latest body all of whose words begin so. */
uint32_t dgm_actor_find_acronym(const annotator *self,
                                const dgm_actor_phrase *p);
/* The mention that this phrase stands beside or is said of: "X, the prime
 * minister of Y", "X is a lawmaker". */
uint32_t dgm_actor_find_equated(const annotator *self,
                                const dgm_actor_phrase *p);

/* ------------------------------------------------ what is known of one:
 * learn.c
 */

DGM_CHECKED dgm_err dgm_actor_new(annotator *self, const dgm_actor_phrase *p,
                                  const dgm_code *code, uint32_t entry,
                                  uint32_t *out);
/* What the new mention teaches about an actor known before. */
DGM_CHECKED dgm_err dgm_actor_learn(annotator *self, uint32_t actor,
                                    const dgm_actor_phrase *p,
                                    const dgm_code *code);
/* Keeps the keys under which the actor of a phrase is found again. */
void dgm_actor_remember(annotator *self, uint32_t actor,
                        const dgm_actor_phrase *p, uint32_t entry,
                        const dgm_code *code, uint32_t owner);
/* An actor that was only described turns out to be one whom the lexicon
 * has: "the spokesman, X". */
DGM_CHECKED dgm_err dgm_actor_adopt(annotator *self, uint32_t actor,
                                    uint32_t entry, const dgm_code *code);

/* -------------------------------------------------- pronouns: pronoun.c */

/* A token outside of phrases: a mention where it is a pronoun that means
 * somebody. */
DGM_CHECKED dgm_err dgm_actor_pronoun(annotator *self, uint32_t token);
/* Binds the pronouns inside a phrase, before its own mention is made. */
DGM_CHECKED dgm_err dgm_actor_bind(annotator *self, dgm_range range);
/* The actor of a pronoun inside the phrase at hand, or DGM_NONE. */
uint32_t dgm_actor_owner(const annotator *self, uint32_t token);

/* ------------------------------------------------------- the record: link.c
 */

/* Fills doc->entity from the recogniser's names and the units. */
DGM_CHECKED dgm_err dgm_actor_list_entities(annotator *self);

#endif
