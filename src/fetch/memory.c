/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/memory.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What tells this database from others. */
#define APPLICATION 1684499814 /* "dgmf" */

static const char schema[] =
    "PRAGMA synchronous = NORMAL;"
    "BEGIN IMMEDIATE;"
    "PRAGMA application_id = 1684499814;"
    "PRAGMA user_version = 1;"
    "CREATE TABLE IF NOT EXISTS pages("
    "  url TEXT PRIMARY KEY, etag TEXT NOT NULL, modified TEXT NOT NULL,"
    "  digest TEXT NOT NULL, stored INTEGER NOT NULL,"
    "  failures INTEGER NOT NULL, gone INTEGER NOT NULL,"
    "  kind INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS waiting("
    "  waiting_id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE,"
    "  feed TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL,"
    "  published TEXT NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS waiting_by_feed ON waiting(feed);"
    "CREATE TABLE IF NOT EXISTS robots("
    "  origin TEXT PRIMARY KEY, time INTEGER NOT NULL,"
    "  status INTEGER NOT NULL, text BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS rests("
    "  host TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS archives("
    "  name TEXT PRIMARY KEY, length INTEGER NOT NULL) STRICT;"
    "COMMIT;";

#define STATEMENTS(X)                                                         \
    X(FIND,                                                                   \
      "SELECT etag, modified, digest, stored, failures, gone, kind FROM "     \
      "pages WHERE url = ?")                                                  \
    X(KEEP, "INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?)")   \
    X(LENGTH, "INSERT OR REPLACE INTO archives VALUES (?, ?)")                \
    X(ROBOTS, "SELECT status, text FROM robots WHERE origin = ? AND "         \
              "time >= ?")                                                    \
    X(KEEP_ROBOTS, "INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)")       \
    X(REST, "SELECT until FROM rests WHERE host = ?")                         \
    X(KEEP_REST, "INSERT OR REPLACE INTO rests VALUES (?, ?)")                \
    X(ARCHIVE, "SELECT length FROM archives WHERE name = ?")                  \
    X(WAIT, "INSERT OR IGNORE INTO waiting (url, feed, title, author, "       \
            "published) VALUES (?, ?, ?, ?, ?)")                              \
    X(WAITING, "SELECT url, title, author, published FROM waiting WHERE "     \
               "feed = ? ORDER BY waiting_id")                                \
    X(ARRIVED, "DELETE FROM waiting WHERE url = ?")                           \
    X(BEGIN, "BEGIN IMMEDIATE")                                               \
    X(COMMIT, "COMMIT")                                                       \
    X(ROLLBACK, "ROLLBACK")

enum statement {
#define STATEMENT_ENUM(name, text) STATEMENT_##name,
    STATEMENTS(STATEMENT_ENUM)
#undef STATEMENT_ENUM
        STATEMENT_COUNT
};

static const char *const statement_text[] = {
#define STATEMENT_TEXT(name, text) text,
    STATEMENTS(STATEMENT_TEXT)
#undef STATEMENT_TEXT
};

struct dgm_memory {
    sqlite3 *handle; /* NULL: there is none, and nothing is kept */
    sqlite3_stmt *statement[STATEMENT_COUNT];
    char path[256];
    char *archive; /* the name under which its length is kept */
};

static dgm_err refused(const dgm_memory *self, dgm_error *err)
{
    int code = sqlite3_errcode(self->handle);
    return dgm_error_set(
        err, code == SQLITE_NOMEM ? DGM_ERR_MEMORY : DGM_ERR_DATABASE,
        self->path, 0, -1, "%s%s", sqlite3_errmsg(self->handle),
        code == SQLITE_NOTADB || code == SQLITE_CORRUPT
            ? "; what was fetched is remembered here: without this file all "
              "pages are fetched again"
            : "");
}

/* ------------------------------------------------------------------ opening
 */

static int pragma(sqlite3 *handle, const char *text, int *out)
{
    sqlite3_stmt *query = NULL;
    int code = sqlite3_prepare_v2(handle, text, -1, &query, NULL);
    if (code == SQLITE_OK && sqlite3_step(query) == SQLITE_ROW) {
        *out = sqlite3_column_int(query, 0);
    }
    int end = sqlite3_finalize(query);
    return code == SQLITE_OK ? end : code;
}

/* Before anything is changed. */
static dgm_err inspect(const dgm_memory *self, bool *empty, dgm_error *err)
{
    int application = 0;
    int tables = 0;
    if (pragma(self->handle, "PRAGMA application_id", &application) !=
            SQLITE_OK ||
        pragma(self->handle, "SELECT COUNT(*) FROM sqlite_master", &tables) !=
            SQLITE_OK) {
        return refused(self, err);
    }
    *empty = tables == 0;
    if (tables > 0 && application != APPLICATION) {
        return dgm_error_set(err, DGM_ERR_DATABASE, self->path, 0, -1,
                             "is no record of what was fetched; name another "
                             "archive");
    }
    return DGM_ERR_OK;
}

static dgm_err prepare(dgm_memory *self, dgm_error *err)
{
    for (int i = 0; i < STATEMENT_COUNT; i++) {
        if (sqlite3_prepare_v2(self->handle, statement_text[i], -1,
                               &self->statement[i], NULL) != SQLITE_OK) {
            return refused(self, err);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_file(dgm_memory *self, const char *path, bool look,
                         dgm_error *err)
{
    bool empty = true;
    int flags = look ? SQLITE_OPEN_READONLY
                     : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(path, &self->handle, flags, NULL);
    if (code != SQLITE_OK && look) {
        (void)sqlite3_close(self->handle);
        self->handle = NULL;
        return DGM_ERR_OK;
    }
    if (code != SQLITE_OK) {
        return refused(self, err);
    }
    (void)sqlite3_busy_timeout(self->handle, 5000);
    DGM_TRY(inspect(self, &empty, err));
    if (look && empty) {
        (void)sqlite3_close(self->handle);
        self->handle = NULL;
        return DGM_ERR_OK;
    }
    if (!look &&
        sqlite3_exec(self->handle, schema, NULL, NULL, NULL) != SQLITE_OK) {
        return refused(self, err);
    }
    return prepare(self, err);
}

dgm_err dgm_memory_open(dgm_memory **out, const char *path,
                        const char *archive, bool look, dgm_error *err)
{
    *out = NULL;
    dgm_memory *self = calloc(1, sizeof *self);
    if (self) {
        self->archive = strdup(archive);
    }
    if (self == NULL || self->archive == NULL) {
        free(self);
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    (void)snprintf(self->path, sizeof self->path, "%s", path ? path : "");
    dgm_err code = path ? open_file(self, path, look, err) : DGM_ERR_OK;
    if (code != DGM_ERR_OK) {
        dgm_memory_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

void dgm_memory_close(dgm_memory *self)
{
    if (self) {
        for (int i = 0; i < STATEMENT_COUNT; i++) {
            (void)sqlite3_finalize(self->statement[i]);
        }
        (void)sqlite3_close(self->handle);
        free(self->archive);
        free(self);
    }
}

/* ------------------------------------------------------- asking and keeping
 */

static sqlite3_stmt *begin(dgm_memory *self, enum statement which)
{
    sqlite3_stmt *statement = self->statement[which];
    (void)sqlite3_reset(statement);
    (void)sqlite3_clear_bindings(statement);
    return statement;
}

static bool bind(sqlite3_stmt *statement, int at, const char *text)
{
    return sqlite3_bind_text(statement, at, text, -1, SQLITE_STATIC) ==
           SQLITE_OK;
}

static bool done(sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);
    (void)sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

static void column(sqlite3_stmt *statement, int at, char *out, size_t cap)
{
    const unsigned char *text = sqlite3_column_text(statement, at);
    (void)snprintf(out, cap, "%s", text ? (const char *)text : "");
}

uint64_t dgm_memory_length(dgm_memory *self)
{
    uint64_t length = 0;
    if (self->handle) {
        sqlite3_stmt *query = begin(self, STATEMENT_ARCHIVE);
        if (bind(query, 1, self->archive) &&
            sqlite3_step(query) == SQLITE_ROW) {
            length = (uint64_t)sqlite3_column_int64(query, 0);
        }
        (void)sqlite3_reset(query);
    }
    return length;
}

bool dgm_memory_find(dgm_memory *self, const char *url, dgm_memory_page *out)
{
    memset(out, 0, sizeof *out);
    if (self->handle == NULL) {
        return false;
    }
    sqlite3_stmt *query = begin(self, STATEMENT_FIND);
    bool found = bind(query, 1, url) && sqlite3_step(query) == SQLITE_ROW;
    if (found) {
        column(query, 0, out->etag, sizeof out->etag);
        column(query, 1, out->modified, sizeof out->modified);
        column(query, 2, out->digest, sizeof out->digest);
        out->stored = sqlite3_column_int64(query, 3);
        out->failures = (uint32_t)sqlite3_column_int(query, 4);
        out->gone = sqlite3_column_int(query, 5) != 0;
        int kind = sqlite3_column_int(query, 6);
        out->kind = kind >= DGM_MEMORY_PAGE && kind <= DGM_MEMORY_LIST
                        ? (dgm_memory_kind)kind
                        : DGM_MEMORY_PAGE;
    }
    (void)sqlite3_reset(query);
    return found;
}

/* ---------------------------------------------------------------- keeping
 */

dgm_err dgm_memory_begin(dgm_memory *self, dgm_error *err)
{
    if (self->handle == NULL) {
        return DGM_ERR_OK;
    }
    if (sqlite3_get_autocommit(self->handle) == 0) {
        (void)done(begin(self, STATEMENT_ROLLBACK));
    }
    return done(begin(self, STATEMENT_BEGIN)) ? DGM_ERR_OK
                                              : refused(self, err);
}

dgm_err dgm_memory_end(dgm_memory *self, dgm_error *err)
{
    return self->handle == NULL || done(begin(self, STATEMENT_COMMIT))
               ? DGM_ERR_OK
               : refused(self, err);
}

dgm_err dgm_memory_forget(dgm_memory *self, dgm_error *err)
{
    static const char text[] = "DELETE FROM pages; DELETE FROM archives;";
    return self->handle == NULL || sqlite3_exec(self->handle, text, NULL, NULL,
                                                NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : refused(self, err);
}

dgm_err dgm_memory_wait(dgm_memory *self, const char *feed,
                        const dgm_memory_lead *lead, dgm_error *err)
{
    if (self->handle == NULL) {
        return DGM_ERR_OK;
    }
    sqlite3_stmt *wait = begin(self, STATEMENT_WAIT);
    bool good = bind(wait, 1, lead->url) && bind(wait, 2, feed) &&
                bind(wait, 3, lead->title) && bind(wait, 4, lead->author) &&
                bind(wait, 5, lead->published) && done(wait);
    return good ? DGM_ERR_OK : refused(self, err);
}

dgm_err dgm_memory_waiting(dgm_memory *self, const char *feed,
                           bool (*take)(void *context,
                                        const dgm_memory_lead *lead),
                           void *context, dgm_error *err)
{
    if (self->handle == NULL) {
        return DGM_ERR_OK;
    }
    sqlite3_stmt *query = begin(self, STATEMENT_WAITING);
    int code = bind(query, 1, feed) ? sqlite3_step(query) : SQLITE_NOMEM;
    while (code == SQLITE_ROW) {
        const char *text[4];
        for (int i = 0; i < 4; i++) {
            const void *column_text = sqlite3_column_text(query, i);
            text[i] = column_text ? column_text : "";
        }
        dgm_memory_lead lead = {text[0], text[1], text[2], text[3]};
        code = take(context, &lead) ? sqlite3_step(query) : SQLITE_DONE;
    }
    (void)sqlite3_reset(query);
    return code == SQLITE_DONE ? DGM_ERR_OK : refused(self, err);
}

static bool keep_page(dgm_memory *self, const char *url,
                      const dgm_memory_page *page, uint64_t length)
{
    sqlite3_stmt *keep = begin(self, STATEMENT_KEEP);
    bool good = bind(keep, 1, url) && bind(keep, 2, page->etag) &&
                bind(keep, 3, page->modified) && bind(keep, 4, page->digest) &&
                sqlite3_bind_int64(keep, 5, page->stored) == SQLITE_OK &&
                sqlite3_bind_int64(keep, 6, page->failures) == SQLITE_OK &&
                sqlite3_bind_int(keep, 7, page->gone) == SQLITE_OK &&
                sqlite3_bind_int(keep, 8, (int)page->kind) == SQLITE_OK &&
                done(keep);
    if (good && (page->stored != 0 || page->gone)) {
        keep = begin(self, STATEMENT_ARRIVED);
        good = bind(keep, 1, url) && done(keep);
    }
    keep = begin(self, STATEMENT_LENGTH);
    return good && bind(keep, 1, self->archive) &&
           sqlite3_bind_int64(keep, 2, (sqlite3_int64)length) == SQLITE_OK &&
           done(keep);
}

dgm_err dgm_memory_keep(dgm_memory *self, const char *url,
                        const dgm_memory_page *page, uint64_t length,
                        dgm_error *err)
{
    return self->handle == NULL || keep_page(self, url, page, length)
               ? DGM_ERR_OK
               : refused(self, err);
}

bool dgm_memory_robots(dgm_memory *self, const char *origin, int64_t since,
                       int *status, dgm_buf *out)
{
    if (self->handle == NULL) {
        return false;
    }
    sqlite3_stmt *query = begin(self, STATEMENT_ROBOTS);
    bool found = bind(query, 1, origin) &&
                 sqlite3_bind_int64(query, 2, since) == SQLITE_OK &&
                 sqlite3_step(query) == SQLITE_ROW;
    if (found) {
        *status = sqlite3_column_int(query, 0);
        dgm_buf_clear(out);
        dgm_buf_add(out, sqlite3_column_blob(query, 1),
                    (size_t)sqlite3_column_bytes(query, 1));
    }
    (void)sqlite3_reset(query);
    return found;
}

dgm_err dgm_memory_keep_robots(dgm_memory *self, const char *origin,
                               int64_t time, int status, dgm_str text,
                               dgm_error *err)
{
    if (self->handle == NULL) {
        return DGM_ERR_OK;
    }
    sqlite3_stmt *keep = begin(self, STATEMENT_KEEP_ROBOTS);
    bool good = bind(keep, 1, origin) &&
                sqlite3_bind_int64(keep, 2, time) == SQLITE_OK &&
                sqlite3_bind_int(keep, 3, status) == SQLITE_OK &&
                sqlite3_bind_blob(keep, 4, text.len ? text.ptr : "",
                                  (int)text.len, SQLITE_STATIC) == SQLITE_OK &&
                done(keep);
    return good ? DGM_ERR_OK : refused(self, err);
}

int64_t dgm_memory_rest(dgm_memory *self, const char *host)
{
    int64_t until = 0;
    if (self->handle) {
        sqlite3_stmt *query = begin(self, STATEMENT_REST);
        if (bind(query, 1, host) && sqlite3_step(query) == SQLITE_ROW) {
            until = sqlite3_column_int64(query, 0);
        }
        (void)sqlite3_reset(query);
    }
    return until;
}

dgm_err dgm_memory_keep_rest(dgm_memory *self, const char *host, int64_t until,
                             dgm_error *err)
{
    if (self->handle == NULL) {
        return DGM_ERR_OK;
    }
    sqlite3_stmt *keep = begin(self, STATEMENT_KEEP_REST);
    bool good = bind(keep, 1, host) &&
                sqlite3_bind_int64(keep, 2, until) == SQLITE_OK && done(keep);
    return good ? DGM_ERR_OK : refused(self, err);
}
