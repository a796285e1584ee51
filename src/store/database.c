/* SPDX-License-Identifier: Apache-2.0 */
#include "store/database.h"

#include "store/layout.h"
#include "store/statement.h"

#include <stdlib.h>
#include <string.h>

static dgm_err refused(dgm_database *self, dgm_error *err)
{
    return dgm_database_refused(self, self->handle, err);
}

/* ------------------------------------------------------------------ opening
 */

static dgm_err add_run(dgm_database *self, const char *date, dgm_error *err)
{
    sqlite3_stmt *insert = NULL;
    if (sqlite3_prepare_v2(self->handle,
                           "INSERT INTO runs (version, given) "
                           "VALUES (?, ?)",
                           -1, &insert, NULL) != SQLITE_OK) {
        return refused(self, err);
    }
    dgm_row row = {insert, 1, false};
    dgm_row_word(&row, self->version);
    dgm_row_word_or_null(&row, date);
    dgm_err code = dgm_row_step(self, &row, err);
    self->run = sqlite3_last_insert_rowid(self->handle);
    (void)sqlite3_finalize(insert);
    return code;
}

static dgm_err prepare(dgm_database *self, const char *date, dgm_error *err)
{
    DGM_TRY(dgm_database_execute(self,
                                 "PRAGMA journal_mode = WAL;"
                                 "PRAGMA synchronous = NORMAL;"
                                 "PRAGMA foreign_keys = ON;",
                                 err));
    DGM_TRY(dgm_layout_make(self->handle, self->path, err));
    /* Documents that this run has coded or found to be current. */
    DGM_TRY(dgm_database_execute(
        self, "CREATE TEMP TABLE met (document_id INTEGER PRIMARY KEY)", err));
    for (int i = 0; i < DGM_STATEMENTS; i++) {
        if (dgm_statement_prepare(self->handle, (dgm_statement)i,
                                  &self->statement[i]) != SQLITE_OK) {
            return refused(self, err);
        }
    }
    return add_run(self, date, err);
}

/* Refuses a database that is of something else, or of a newer version, before
 * anything is changed. */
static dgm_err inspect(dgm_database *self, const char *path, dgm_error *err)
{
    int version = 0;
    DGM_TRY(dgm_layout_version(self->handle, path, &version, err));
    return version == 0 || version == DGM_SCHEMA_VERSION
               ? DGM_ERR_OK
               : dgm_layout_upgrade(self->handle, path, version,
                                    &self->upgraded, err);
}

const char *dgm_database_upgraded(const dgm_database *self)
{
    return self->upgraded.len > 0 ? self->upgraded.ptr : NULL;
}

static dgm_err open_asking(dgm_database *self, const char *path,
                           dgm_error *err)
{
    if (sqlite3_open_v2(path, &self->asking,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK) {
        return dgm_database_refused(self, self->asking, err);
    }
    (void)sqlite3_busy_timeout(self->asking, 10000);
    for (int i = 0; i < DGM_ASKED; i++) {
        if (dgm_statement_prepare(self->asking, (dgm_statement)(DGM_FIND + i),
                                  &self->ask[i]) != SQLITE_OK) {
            return dgm_database_refused(self, self->asking, err);
        }
    }
    return DGM_ERR_OK;
}

static void database_free(dgm_database *self)
{
    for (int i = 0; i < DGM_ASKED; i++) {
        (void)sqlite3_finalize(self->ask[i]);
    }
    (void)sqlite3_close(self->asking);
    pthread_mutex_destroy(&self->ask_lock);
    for (int i = 0; i < DGM_STATEMENTS; i++) {
        (void)sqlite3_finalize(self->statement[i]);
    }
    (void)sqlite3_close(self->handle);
    dgm_buf_release(&self->upgraded);
    free(self);
}

dgm_err dgm_database_open(dgm_database **out, const char *path,
                          const char *version, const char *date,
                          dgm_error *err)
{
    dgm_database *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    (void)strncpy(self->path, path, sizeof self->path - 1);
    (void)strncpy(self->version, version, sizeof self->version - 1);
    dgm_buf_init(&self->upgraded, 1 << 17);
    int opened = sqlite3_open_v2(path, &self->handle,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                     SQLITE_OPEN_FULLMUTEX,
                                 NULL);
    (void)pthread_mutex_init(&self->ask_lock, NULL);
    dgm_err code = DGM_ERR_OK;
    if (opened == SQLITE_OK) {
        (void)sqlite3_busy_timeout(self->handle, 10000);
        code = inspect(self, path, err);
    } else {
        code = refused(self, err);
    }
    code = code == DGM_ERR_OK ? prepare(self, date, err) : code;
    code = code == DGM_ERR_OK ? open_asking(self, path, err) : code;
    if (code != DGM_ERR_OK) {
        database_free(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

/* Nothing of a transaction that failed may stay: half a document would pass
 * for a coded one in the next run. */
static void give_up(dgm_database *self)
{
    (void)sqlite3_exec(self->handle, "ROLLBACK", NULL, NULL, NULL);
    self->open = false;
}

dgm_err dgm_database_commit(dgm_database *self, dgm_error *err)
{
    if (!self->open) {
        return DGM_ERR_OK;
    }
    self->open = false;
    dgm_err code = dgm_database_execute(self, "COMMIT", err);
    if (code != DGM_ERR_OK) {
        give_up(self);
    }
    return code;
}

dgm_err dgm_database_close(dgm_database *self, dgm_error *err)
{
    if (self == NULL) {
        return DGM_ERR_OK;
    }
    dgm_err code = dgm_database_commit(self, err);
    database_free(self);
    return code;
}

/* What a look-up found. */
typedef struct finding {
    dgm_standing standing;
    sqlite3_int64 document; /* the current one, 0: none */
} finding;

/* Reads the rows of a FIND: the row of the same bytes comes first, so its date
 * counts before that of another version. */
static void read_rows(finding *self, sqlite3_stmt *query, const char *date)
{
    while (!self->standing.current && sqlite3_step(query) == SQLITE_ROW) {
        const char *given = (const char *)sqlite3_column_text(query, 2);
        bool dated = date == NULL || (given && strcmp(given, date) == 0) ||
                     (given == NULL && sqlite3_column_int(query, 3) != 0);
        if (given && self->standing.given[0] == 0) {
            (void)strncpy(self->standing.given, given,
                          sizeof self->standing.given - 1);
        }
        if (dated && sqlite3_column_int(query, 1) != 0) {
            self->standing.current = true;
            self->document = sqlite3_column_int64(query, 0);
        }
    }
    (void)sqlite3_reset(query);
}

static dgm_row question(sqlite3_stmt *const *ask, dgm_statement which)
{
    return (dgm_row){ask[which - DGM_FIND], 1, false};
}

/* Whether it is a version that another file's has replaced. */
static bool is_replaced(sqlite3_stmt *const *ask, const dgm_identity *identity,
                        dgm_str id)
{
    dgm_row row = question(ask, DGM_FIND_OLD);
    dgm_row_text(&row, id);
    dgm_row_number(&row, (sqlite3_int64)identity->content);
    dgm_row_number(&row, (sqlite3_int64)identity->key);
    bool old = !row.failed && sqlite3_step(row.statement) == SQLITE_ROW;
    (void)sqlite3_reset(row.statement);
    return old;
}

/* `ask` are the statements from DGM_FIND on, of either connection. */
static finding find(const dgm_database *self, sqlite3_stmt *const *ask,
                    const dgm_identity *identity, dgm_str id, const char *date)
{
    finding found = {0};
    dgm_row row = question(ask, DGM_FIND);
    dgm_row_number(&row, (sqlite3_int64)identity->key);
    dgm_row_number(&row, (sqlite3_int64)identity->content);
    dgm_row_word(&row, self->version);
    read_rows(&found, row.statement, date);
    if (!found.standing.current && identity->own_id) {
        row = question(ask, DGM_FIND_COPY);
        dgm_row_text(&row, id);
        dgm_row_number(&row, (sqlite3_int64)identity->content);
        dgm_row_word(&row, self->version);
        read_rows(&found, row.statement, date);
    }
    if (!found.standing.current && identity->url.len > 0) {
        row = question(ask, DGM_FIND_SAME);
        dgm_row_text(&row, identity->url);
        dgm_row_text(&row, identity->text);
        dgm_row_word(&row, self->version);
        read_rows(&found, row.statement, date);
        found.standing.current =
            found.standing.current || is_replaced(ask, identity, id);
    }
    return found;
}

bool dgm_database_keep(dgm_database *self, const dgm_identity *identity,
                       dgm_str id, const char *date)
{
    finding found = find(self, &self->statement[DGM_FIND], identity, id, date);
    return found.standing.current &&
           dgm_database_meet(self, found.document, NULL) == DGM_ERR_OK;
}

dgm_standing dgm_database_ask(dgm_database *self, const dgm_identity *identity,
                              dgm_str id, const char *date)
{
    pthread_mutex_lock(&self->ask_lock);
    finding found = find(self, self->ask, identity, id, date);
    pthread_mutex_unlock(&self->ask_lock);
    return found.standing;
}

dgm_err dgm_database_add(dgm_database *self, const dgm_doc *doc,
                         const dgm_identity *identity, dgm_added *added,
                         dgm_error *err)
{
    *added = (dgm_added){0};
    if (!self->open) {
        DGM_TRY(dgm_database_execute(self, "BEGIN IMMEDIATE", err));
        self->open = true;
    }
    dgm_err code = dgm_rows_add(self, doc, identity, added, err);
    if (code != DGM_ERR_OK) {
        give_up(self);
    }
    return code;
}
