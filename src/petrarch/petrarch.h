/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Coding with the dictionaries of PETRARCH in place of our own: actors,
 * agents, verbs with PETR-2 patterns and synonym sets, discards, and the
 * internal ontology by which verbs are combined and denied.  What they mean is
 * that of PETRARCH2 and Universal PETRARCH (Norris, Schrodt and Beieler 2017),
 * over our trees.
 */
#ifndef DGM_PETRARCH_PETRARCH_H
#define DGM_PETRARCH_PETRARCH_H

#include "record/record.h"

typedef struct dgm_petrarch dgm_petrarch;

/* Reads a folder of dictionaries.  What each file is follows from its name:
 * one that holds "actors", "agents", "verbs" or "cameo", "discards" or
 * "ontology"; issues and prepositions are not used, and any other is an error.
 * A line that cannot be read is left out, as PETRARCH does, and counted.
 * DGM_ERR_NOT_FOUND when the folder has no verbs or no actors, _LIMIT, _IO. */
DGM_CHECKED dgm_err dgm_petrarch_open(dgm_petrarch **out, const char *folder,
                                      dgm_error *err);
void dgm_petrarch_close(dgm_petrarch *self);

/* How many lines could not be read, and where the first of them is ("file:12",
 * terminated). */
uint32_t dgm_petrarch_unread(const dgm_petrarch *self, const char **first);

/* Adds doc->dyad of a document with trees, and the warning "discard" for a
 * sentence or document that the dictionaries leave out.  `scratch` is given
 * back by the caller. */
DGM_CHECKED dgm_err dgm_petrarch_annotate(const dgm_petrarch *self,
                                          dgm_doc *doc, dgm_arena *scratch);

#endif
