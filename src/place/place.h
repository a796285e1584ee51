/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where: names of places in a document, with coordinates.
 *
 * Detection finds names of the gazetteer and weighs what the tree and the
 * words around say for and against a place; resolution chooses among places
 * of one name by what contains what, how large they are, and what else the
 * document names.  A name that stays unresolved has no coordinates and
 * changes nothing for the others.
 */
#ifndef DGM_PLACE_PLACE_H
#define DGM_PLACE_PLACE_H

#include "place/gazetteer.h"

/* Fills doc->place in text order, without overlaps.  Reads the names of the
 * gazetteer that `lookup` has found, and doc->actor and doc->entity where
 * other rooms have filled them. */
DGM_CHECKED dgm_err dgm_place_annotate(const dgm_gazetteer *gazetteer,
                                       const dgm_lookup *lookup, dgm_doc *doc,
                                       dgm_arena *scratch);

/* The place whose tokens hold `token`, or DGM_NONE: binary search. */
uint32_t dgm_place_at(const dgm_doc *doc, uint32_t token);

/* The token that heads a place's name in the tree: the one whose head lies
 * outside the name. */
uint32_t dgm_place_head(const dgm_doc *doc, uint32_t place);

/* Whether the tree makes it a location (in Kabul, near the border at
 * Torkham, Kabul airport) and neither a party nor somebody's origin. */
bool dgm_place_locative(const dgm_doc *doc, uint32_t place);

#endif
