/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finds the events before one that may tell of the same.
 *
 * Events have keys (incident_event.h) and a day; a slot is a key within a
 * period.  Whoever shares most slots with an event is looked at, the latest
 * first; how many are is bounded, whatever the news are full of.
 */
#ifndef DGM_STORY_INCIDENT_INDEX_H
#define DGM_STORY_INCIDENT_INDEX_H

#include "story/incident_store.h"

/* So many are found at most. */
#define DGM_INCIDENT_CANDIDATES 24

/* Numbers of events, those with the most in common first. */
DGM_CHECKED dgm_err dgm_incident_index_find(
    dgm_incident_store *store, const dgm_incident_event *event,
    int64_t out[DGM_INCIDENT_CANDIDATES], uint32_t *count, dgm_error *err);

/* Lets later events find this one. */
DGM_CHECKED dgm_err dgm_incident_index_put(dgm_incident_store *store,
                                           const dgm_incident_event *event,
                                           dgm_error *err);

#endif
