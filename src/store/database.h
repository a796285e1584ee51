/* SPDX-License-Identifier: Apache-2.0 */
/* The SQLite store.  One thread owns a database. */
#ifndef DGM_STORE_DATABASE_H
#define DGM_STORE_DATABASE_H

#include "record/record.h"

typedef struct dgm_database dgm_database;

/* Opens or creates the file; `version` names program and data, so that a
 * later run knows which documents are coded already.  `date` is what --date
 * gives, NULL: nothing; it is noted with the run.  A file of an older version
 * is brought up to date, and a copy kept beside it. */
DGM_CHECKED dgm_err dgm_database_open(dgm_database **out, const char *path,
                                      const char *version, const char *date,
                                      dgm_error *err);

/* What was done to a file of an older version; NULL: nothing. */
const char *dgm_database_upgraded(const dgm_database *self);

/* What makes a document the same one: where it came from and its id there. */
typedef struct dgm_identity {
    uint64_t key;     /* hash of what identifies it */
    uint64_t content; /* hash of its bytes */
    dgm_str source;   /* path, "-": standard input */
    uint64_t line;    /* 0: the file holds one document */
    bool own_id;      /* the id is the document's, not its file's name */
    dgm_str given;    /* the date that --date gave it, or empty */
    dgm_str url;      /* empty: none */
    dgm_str text;     /* as it will be stored */
} dgm_identity;

/* How a document stands in the database. */
typedef struct dgm_standing {
    bool current;   /* coded from these bytes by the same version, or known as
                       what has been replaced */
    char given[40]; /* the date an earlier run gave it; "": none */
} dgm_standing;

/* Asks what earlier commits have stored, in any thread.  `date` is the one
 * that this run gives to documents without one, NULL: none; then a date that
 * was given before stands. */
dgm_standing dgm_database_ask(dgm_database *self, const dgm_identity *identity,
                              dgm_str id, const char *date);

/* Whether the document is current, seen by the thread that owns the database;
 * if so it counts as met in this run. */
bool dgm_database_keep(dgm_database *self, const dgm_identity *identity,
                       dgm_str id, const char *date);

/* What became of a document. */
typedef struct dgm_added {
    bool replaced; /* an older version of it has gone, to document_versions
                      where its words were others */
    bool same_id;  /* another source has a document with this id; both stay */
} dgm_added;

/* Adds a document; earlier versions of it that this run has not met go.  It is
 * safe on disk after the next commit; on failure everything since the last one
 * is gone. */
DGM_CHECKED dgm_err dgm_database_add(dgm_database *self, const dgm_doc *doc,
                                     const dgm_identity *identity,
                                     dgm_added *added, dgm_error *err);

/* Ends the transaction of the documents added since the last commit. */
DGM_CHECKED dgm_err dgm_database_commit(dgm_database *self, dgm_error *err);

/* Commits and closes; accepts NULL. */
DGM_CHECKED dgm_err dgm_database_close(dgm_database *self, dgm_error *err);

#endif
