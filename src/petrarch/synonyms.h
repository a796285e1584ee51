/* SPDX-License-Identifier: Apache-2.0 */
/* Sets of synonyms (&NAME) while a dictionary of verbs is read; inside this
 * room only. */
#ifndef DGM_PETRARCH_SYNONYMS_H
#define DGM_PETRARCH_SYNONYMS_H

#include "petrarch/dictionary.h"

typedef struct dgm_synonyms {
    dgm_str name;    /* "&TOWN" */
    dgm_strs member; /* "TOWN", "URBAN_AREA", "&OTHER" */
    dgm_petr_slot slot;
    bool done; /* slot is made */
} dgm_synonyms;

typedef DGM_VEC(dgm_synonyms) dgm_synonym_sets;

/* Begins a set; its members follow.  A name that ends in "_" has no plurals.
 */
DGM_CHECKED dgm_err dgm_synonyms_begin(dgm_synonym_sets *sets,
                                       dgm_arena *arena, dgm_str name);
DGM_CHECKED dgm_err dgm_synonyms_member(dgm_synonym_sets *sets,
                                        dgm_arena *arena, dgm_str member);

/* The ways to say `word`, which may be a set; `plural` adds that of a word
 * that is none. */
DGM_CHECKED dgm_err dgm_synonyms_slot(dgm_petrarch *self,
                                      dgm_synonym_sets *sets, dgm_str word,
                                      bool plural, dgm_petr_slot *out);

#endif
