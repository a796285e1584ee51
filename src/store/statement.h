/* SPDX-License-Identifier: Apache-2.0 */
/* The statements of a database, and the values that go into them.  Within the
 * store only. */
#ifndef DGM_STORE_STATEMENT_H
#define DGM_STORE_STATEMENT_H

#include "store/database.h"

#include <pthread.h>
#include <sqlite3.h>

/* Tables that rows are added to, with the number of their columns (the first
 * of those marked 1 is a number that SQLite gives). */
#define DGM_TABLES(X)                                                         \
    X(DOCUMENT, "documents", 1, 19)                                           \
    X(WARNING, "warnings", 0, 4)                                              \
    X(SENTENCE, "sentences", 1, 6)                                            \
    X(ACTOR, "actors", 0, 10)                                                 \
    X(MENTION, "mentions", 0, 6)                                              \
    X(PLACE, "places", 0, 13)                                                 \
    X(ENTITY, "entities", 0, 9)                                               \
    X(DATE, "dates", 0, 10)                                                   \
    X(CLAIM, "claims", 0, 25)                                                 \
    X(CLAIM_SPAN, "claim_spans", 0, 6)                                        \
    X(EVENT, "events", 1, 27)                                                 \
    X(PARTY, "event_parties", 0, 9)                                           \
    X(LINK, "links", 0, 13)                                                   \
    X(PREDICATE, "predicates", 0, 9)                                          \
    X(CASUALTY, "casualties", 0, 22)                                          \
    X(TELLING, "tellings", 0, 16)                                             \
    X(PAIR, "pairs", 0, 8)

typedef enum dgm_statement {
#define DGM_TABLE_ENUM(name, table, own, columns) DGM_ADD_##name,
    DGM_TABLES(DGM_TABLE_ENUM)
#undef DGM_TABLE_ENUM
        DGM_MET,
    DGM_REPLACED, /* what a document takes the place of, one at a time */
    DGM_ARRIVAL,
    DGM_KEEP_VERSION,
    DGM_MOVE_VERSIONS,
    DGM_REMOVE,
    DGM_ARRIVE,
    DGM_SAME_ID,
    /* Those that dgm_database_ask asks; the first three give the columns that
     * database.c reads. */
    DGM_FIND,
    DGM_FIND_COPY,
    DGM_FIND_SAME,
    DGM_FIND_OLD,
    DGM_STATEMENTS
} dgm_statement;

#define DGM_ASKED (DGM_STATEMENTS - DGM_FIND)

struct dgm_database {
    sqlite3 *handle;
    sqlite3_stmt *statement[DGM_STATEMENTS];
    /* A second connection, so that any thread may ask what earlier runs have
     * coded while one thread writes. */
    sqlite3 *asking;
    sqlite3_stmt *ask[DGM_ASKED];
    pthread_mutex_t ask_lock;
    char path[256];
    char version[128];
    dgm_buf upgraded; /* what was done to an older file; terminated */
    sqlite3_int64 run;
    bool open; /* a transaction is open */
};

/* An SQLite code. */
int dgm_statement_prepare(sqlite3 *handle, dgm_statement which,
                          sqlite3_stmt **out);

/* One row being bound: values go into the columns one after the other. */
typedef struct dgm_row {
    sqlite3_stmt *statement;
    int next;
    bool failed; /* a value could not be bound */
} dgm_row;

dgm_row dgm_row_start(dgm_database *self, dgm_statement which);
void dgm_row_number(dgm_row *self, sqlite3_int64 value);
/* DGM_NONE is NULL. */
void dgm_row_index(dgm_row *self, uint32_t index);
/* As JSON has it: 3.4 and not 3.40000009536743. */
void dgm_row_rounded(dgm_row *self, double value, uint32_t decimals);
void dgm_row_decimal(dgm_row *self, float value, uint32_t decimals);
/* Texts are borrowed until the step. */
void dgm_row_text(dgm_row *self, dgm_str text);
void dgm_row_text_or_null(dgm_row *self, dgm_str text);
void dgm_row_word(dgm_row *self, const char *terminated);
void dgm_row_word_or_null(dgm_row *self, const char *terminated);
DGM_CHECKED dgm_err dgm_row_step(dgm_database *self, dgm_row *row,
                                 dgm_error *err);

/* The error of the last call. */
dgm_err dgm_database_refused(const dgm_database *self, sqlite3 *handle,
                             dgm_error *err);
DGM_CHECKED dgm_err dgm_database_execute(dgm_database *self, const char *text,
                                         dgm_error *err);
/* The document counts as met in this run. */
DGM_CHECKED dgm_err dgm_database_meet(dgm_database *self,
                                      sqlite3_int64 document, dgm_error *err);

/* Adds all rows of a document, in a transaction that is open. */
DGM_CHECKED dgm_err dgm_rows_add(dgm_database *self, const dgm_doc *doc,
                                 const dgm_identity *identity,
                                 dgm_added *added, dgm_error *err);

#endif
