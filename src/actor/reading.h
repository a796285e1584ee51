/* SPDX-License-Identifier: Apache-2.0 */
/* Readings of matches and units made of them; inside this room only. */
#ifndef DGM_ACTOR_READING_H
#define DGM_ACTOR_READING_H

#include "actor/annotator.h"

/* A reading of a match: a posting and how good it is. */
typedef struct dgm_actor_reading {
    dgm_named named;
    int32_t score; /* 0: not to be taken */
    bool guarded;  /* taken only if its guard holds */
} dgm_actor_reading;

/* The best name among the postings; among equals the one whose code covers
 * the day.  In the first pass (`final` unset) guarded names are left out and
 * *pending is set. */
dgm_actor_reading dgm_actor_best_name(const annotator *self,
                                      dgm_postings posting, dgm_range range,
                                      bool final, bool *pending);
/* A role noun that the part of speech of `head` allows; a quality where it
 * modifies. */
bool dgm_actor_best_role(const annotator *self, dgm_postings posting,
                         uint32_t head, dgm_named *out);
bool dgm_actor_country_present(const annotator *self, const char *country);

/* Adds a unit and claims its tokens. */
DGM_CHECKED dgm_err dgm_actor_add_unit(annotator *self,
                                       const dgm_actor_unit *unit);
/* What the lexicon leaves of a name that the recogniser found. */
DGM_CHECKED dgm_err dgm_actor_find_runs(annotator *self,
                                        const dgm_found_name *name);

#endif
