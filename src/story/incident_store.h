/* SPDX-License-Identifier: Apache-2.0 */
/* What the pass over incidents asks of the database and writes to it. */
#ifndef DGM_STORY_INCIDENT_STORE_H
#define DGM_STORY_INCIDENT_STORE_H

#include "story/incident_event.h"

#include <sqlite3.h>

typedef enum dgm_incident_ask {
    DGM_INCIDENT_NEXT,
    DGM_INCIDENT_DOCUMENT,
    DGM_INCIDENT_SENTENCES,
    DGM_INCIDENT_ACTORS,
    DGM_INCIDENT_PLACES_OF,
    DGM_INCIDENT_DATES_OF,
    DGM_INCIDENT_EVENTS,
    DGM_INCIDENT_PARTIES_OF,
    DGM_INCIDENT_TOLLS_OF,
    DGM_INCIDENT_TOLD_AS_ONE,
    DGM_INCIDENT_DOCUMENT_OF,
    DGM_INCIDENT_FIND,
    DGM_INCIDENT_PUT_KEY,
    DGM_INCIDENT_FOUND,
    DGM_INCIDENT_PUT,
    DGM_INCIDENT_JOINED,
    DGM_INCIDENT_MOVE,
    DGM_INCIDENT_MERGED,
    DGM_INCIDENT_DROP,
    DGM_INCIDENT_UNTOLD,
    DGM_INCIDENT_MEMBERS,
    DGM_INCIDENT_NAMES_OF,
    DGM_INCIDENT_STORIES,
    DGM_INCIDENT_COUNTS,
    DGM_INCIDENT_DENIALS,
    DGM_INCIDENT_TELL,
    DGM_INCIDENT_ASKS
} dgm_incident_ask;

typedef struct dgm_incident_store {
    sqlite3 *handle;
    const char *path;
    sqlite3_stmt *ask[DGM_INCIDENT_ASKS];
} dgm_incident_store;

/* `path` is borrowed.  Close it also when this fails. */
DGM_CHECKED dgm_err dgm_incident_store_open(dgm_incident_store *self,
                                            const char *path, dgm_error *err);
void dgm_incident_store_close(dgm_incident_store *self);

dgm_err dgm_incident_store_refused(const dgm_incident_store *self,
                                   dgm_error *err);
DGM_CHECKED dgm_err dgm_incident_store_execute(dgm_incident_store *self,
                                               const char *text,
                                               dgm_error *err);

/* A statement ready for values. */
sqlite3_stmt *dgm_incident_store_start(dgm_incident_store *self,
                                       dgm_incident_ask which);
/* Steps to the next row; *has says whether there is one, and without it the
 * statement is ready again. */
DGM_CHECKED dgm_err dgm_incident_store_step(dgm_incident_store *self,
                                            sqlite3_stmt *ask, bool *has,
                                            dgm_error *err);
/* A question of one number that is asked once; 0 where there is no row. */
DGM_CHECKED dgm_err dgm_incident_store_number(dgm_incident_store *self,
                                              const char *text, int64_t *out,
                                              dgm_error *err);

#endif
