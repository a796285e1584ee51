/* SPDX-License-Identifier: Apache-2.0 */
/* What is told of an incident, out of all its events. */
#ifndef DGM_STORY_INCIDENT_TELL_H
#define DGM_STORY_INCIDENT_TELL_H

#include "story/incident_store.h"

/* Tells at most `most` incidents that have changed; *count of them. */
DGM_CHECKED dgm_err dgm_incident_tell(dgm_incident_store *store, uint32_t most,
                                      uint32_t *count, dgm_error *err);

#endif
