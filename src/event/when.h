/* SPDX-License-Identifier: Apache-2.0 */
/* When an event happened: which of the dates of its sentence is its own. */
#ifndef DGM_EVENT_WHEN_H
#define DGM_EVENT_WHEN_H

#include "record/record.h"

/* Sets date and when of an event.  *first is the first date that may lie in
 * its sentence; it only grows when events come in text order. */
void dgm_event_when(const dgm_doc *doc, dgm_event *event, uint32_t *first);

#endif
