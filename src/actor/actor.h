/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who: the actors a document names, describes and refers back to.
 *
 *   scan    names of the lexicon, role nouns, and runs of proper nouns that
 *           nobody knows
 *   phrase  each noun phrase is one mention: its head, its title, the
 *           country, body and qualities that go with it
 *   who     country and sector of a phrase, by the grammar of actor x role x
 *           country and the lexicon at the document's date
 *   refer   the same actor again: surname, acronym, title, pronoun, "the
 *           group"
 *
 * The rules for phrases follow what PETRARCH and PLOVER coders agreed on:
 * the words of the phrase itself before a phrase below it ("American troops
 * in Iraq" are American), "former" makes elites, a defence minister is
 * government first and military second.
 */
#ifndef DGM_ACTOR_ACTOR_H
#define DGM_ACTOR_ACTOR_H

#include "entity/lookup.h"

/* Fills doc->mention, doc->actor and doc->entity from the trees and from the
 * names in `lookup`.  The day is that of doc->meta.published; an undated
 * document gets the latest of everything. */
DGM_CHECKED dgm_err dgm_actor_annotate(const dgm_lookup *lookup, dgm_doc *doc,
                                       dgm_arena *scratch);

/* The last step, after places are known: links entities to them and to
 * earlier ones of the same name, and gives actors without a country that of
 * the place that their own words name
 * ("Shanghai police"). */
DGM_CHECKED dgm_err dgm_actor_link(dgm_doc *doc, dgm_arena *scratch);

#endif
