/* SPDX-License-Identifier: Apache-2.0 */
/* The SQLite store.  One thread owns a database. */
#ifndef DGM_STORE_DATABASE_H
#define DGM_STORE_DATABASE_H

#include "record/record.h"

typedef struct dgm_database dgm_database;

/* Opens or creates the file; `version` names program and data, so that a
 * later run knows which documents are coded already. */
DGM_CHECKED dgm_err dgm_database_open(dgm_database **out, const char *path,
                                      const char *version, dgm_error *err);

/* Whether the document `id` with this content hash was coded by the same
 * version already.  To be called by the thread that owns it. */
bool dgm_database_has(dgm_database *self, dgm_str id, uint64_t content);

/* The same for any thread; sees what earlier commits have stored. */
bool dgm_database_known(dgm_database *self, dgm_str id, uint64_t content);

/* Adds or replaces a document.  It is safe on disk after the next commit; on
 * failure everything since the last one is gone. */
DGM_CHECKED dgm_err dgm_database_add(dgm_database *self, const dgm_doc *doc,
                                     uint64_t content, dgm_error *err);

/* Ends the transaction of the documents added since the last commit. */
DGM_CHECKED dgm_err dgm_database_commit(dgm_database *self, dgm_error *err);

/* Commits and closes; accepts NULL. */
DGM_CHECKED dgm_err dgm_database_close(dgm_database *self, dgm_error *err);

#endif
