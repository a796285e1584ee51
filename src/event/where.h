/* SPDX-License-Identifier: Apache-2.0 */
/* Where an event happened: which of the places of its sentence is its own. */
#ifndef DGM_EVENT_WHERE_H
#define DGM_EVENT_WHERE_H

#include "record/record.h"

/* Sets the place of an event, DGM_NONE when none is said or when the name
 * that is said is in no gazetteer.  *first is the first place that may lie in
 * its sentence; it only grows when events come in text order. */
void dgm_event_where(const dgm_doc *doc, dgm_event *event, uint32_t *first);

#endif
