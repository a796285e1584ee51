/* SPDX-License-Identifier: Apache-2.0 */
/* The events of a document of the database, made ready to be compared. */
#ifndef DGM_STORY_INCIDENT_READ_H
#define DGM_STORY_INCIDENT_READ_H

#include "base/arena.h"
#include "story/incident_store.h"

typedef struct dgm_incident_document dgm_incident_document;

/* Reads a document into `arena`, which it empties first; *out lives until
 * then.  `table` is borrowed. */
DGM_CHECKED dgm_err dgm_incident_document_read(dgm_incident_document **out,
                                               dgm_incident_store *store,
                                               const dgm_incident_table *table,
                                               dgm_arena *arena,
                                               int64_t document,
                                               dgm_error *err);

/* Its events, in the order of the document. */
uint32_t dgm_incident_document_count(const dgm_incident_document *self);
void dgm_incident_document_event(const dgm_incident_document *self,
                                 uint32_t index, dgm_incident_event *out);

#endif
