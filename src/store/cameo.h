/* SPDX-License-Identifier: Apache-2.0 */
/* What coders of CAMEO say of actors and events. */
#ifndef DGM_STORE_CAMEO_H
#define DGM_STORE_CAMEO_H

#include "record/record.h"

/* Code of an actor: country and sectors, "---" when unknown. */
void dgm_actor_cameo(const dgm_actor *actor, char out[24]);

/* Whether the event is told as one that happened, happens or will: it is not
 * negated, denied by somebody, conditional, asked, ordered or wished for. */
bool dgm_event_is_fact(const dgm_doc *doc, const dgm_event *event);

#endif
