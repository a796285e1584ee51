/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A database of an older version is compared with an empty one of this: what
 * is missing is made, views, indexes and triggers that differ are made anew,
 * and a table that differs is copied into a new one of its name.  So a new
 * column needs nothing but its line in schema.sql.
 */
#include "store/layout.h"
#include "store/refused.h"

#include "store/layout_copy.h"
#include "store/schema.h"

#include <stdio.h>
#include <string.h>

typedef struct upgrade {
    sqlite3 *handle;
    sqlite3 *fresh; /* in memory: as schema.sql has it */
    const char *path;
    dgm_buf added;  /* ", "-joined */
    dgm_buf refill; /* statements for indexes of words that are new */
    dgm_error *err;
} upgrade;

const char *dgm_layout_text(void)
{
    return dgm_schema;
}

/* ------------------------------------------------------------------ version
 */

static dgm_err judge(const char *path, int version, dgm_error *err)
{
    if (version > DGM_SCHEMA_VERSION) {
        return dgm_error_set(err, DGM_ERR_VERSION, path, 0, -1,
                             "a database of version %d; this program knows "
                             "version %d: take a newer program",
                             version, DGM_SCHEMA_VERSION);
    }
    if (version < DGM_SCHEMA_OLDEST) {
        return dgm_error_set(err, DGM_ERR_VERSION, path, 0, -1,
                             "a database of version %d; this program knows "
                             "versions %d to %d: name another file and code "
                             "the reports again",
                             version, DGM_SCHEMA_OLDEST, DGM_SCHEMA_VERSION);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_layout_version(sqlite3 *handle, const char *path, int *version,
                           dgm_error *err)
{
    static const char text[] =
        "SELECT (SELECT user_version FROM pragma_user_version), (SELECT "
        "COUNT(*) FROM sqlite_master), (SELECT COUNT(*) FROM sqlite_master "
        "WHERE name = 'event_parties')";
    sqlite3_stmt *query = NULL;
    dgm_err code = DGM_ERR_OK;
    *version = 0;
    if (sqlite3_prepare_v2(handle, text, -1, &query, NULL) != SQLITE_OK ||
        sqlite3_step(query) != SQLITE_ROW) {
        code = dgm_sqlite_refused(handle, path, err);
    } else if (sqlite3_column_int(query, 1) > 0 &&
               sqlite3_column_int(query, 2) == 0) {
        code = dgm_error_set(err, DGM_ERR_DATABASE, path, 0, -1,
                             "holds other tables and none of ours; name "
                             "another file");
    } else if (sqlite3_column_int(query, 1) > 0) {
        *version = sqlite3_column_int(query, 0);
        code = judge(path, *version, err);
    }
    (void)sqlite3_finalize(query);
    return code;
}

static dgm_err execute(sqlite3 *handle, const char *path, const char *text,
                       dgm_error *err)
{
    return sqlite3_exec(handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : dgm_sqlite_refused(handle, path, err);
}

dgm_err dgm_layout_make(sqlite3 *handle, const char *path, dgm_error *err)
{
    DGM_TRY(execute(handle, path, "BEGIN IMMEDIATE", err));
    dgm_err code = execute(handle, path, dgm_schema, err);
    code = code == DGM_ERR_OK ? execute(handle, path, "COMMIT", err) : code;
    if (code != DGM_ERR_OK) {
        (void)sqlite3_exec(handle, "ROLLBACK", NULL, NULL, NULL);
    }
    return code;
}

/* --------------------------------------------------------------- comparing
 */

/* The next character of a definition that means something; spaces count as
 * one, comments as none. */
static char significant(const char **at)
{
    const char *p = *at;
    bool gap = false;
    for (;;) {
        if (p[0] == '-' && p[1] == '-') {
            p += strcspn(p, "\n");
        } else if (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t') {
            p++;
        } else {
            break;
        }
        gap = true;
    }
    *at = gap || *p == 0 ? p : p + 1;
    return gap ? ' ' : *p;
}

static bool same_definition(const char *a, const char *b)
{
    char c;
    do {
        c = significant(&a);
        if (c != significant(&b)) {
            return false;
        }
    } while (c != 0);
    return true;
}

static void list(dgm_buf *out, const char *name, const char *column)
{
    if (out->len > 0) {
        dgm_buf_text(out, ", ");
    }
    dgm_buf_text(out, name);
    if (column) {
        dgm_buf_char(out, '.');
        dgm_buf_text(out, column);
    }
}

/* Runs a statement that was put together. */
static dgm_err execute_made(upgrade *self, dgm_buf *text)
{
    dgm_buf_char(text, 0);
    dgm_err code =
        text->failed ? dgm_error_set(self->err, text->failed, self->path, 0,
                                     -1, "%s", dgm_err_message(text->failed))
                     : execute(self->handle, self->path, text->ptr, self->err);
    dgm_buf_release(text);
    return code;
}

static const char *word(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);
    return text ? text : "";
}

/* ------------------------------------------------------------- one table
 */

static bool has_column(upgrade *self, const char *table, const char *column)
{
    return sqlite3_table_column_metadata(self->handle, "main", table, column,
                                         NULL, NULL, NULL, NULL,
                                         NULL) == SQLITE_OK;
}

/* "INSERT INTO made_x (a, b) SELECT a, '' FROM x": what may not be NULL and
 * was not known is empty. */
static dgm_err write_columns(upgrade *self, const char *table, dgm_buf *names,
                             dgm_buf *values)
{
    sqlite3_stmt *columns = NULL;
    if (sqlite3_prepare_v2(self->fresh,
                           "SELECT name, type, \"notnull\" FROM "
                           "pragma_table_info(?)",
                           -1, &columns, NULL) != SQLITE_OK ||
        sqlite3_bind_text(columns, 1, table, -1, SQLITE_STATIC) != SQLITE_OK) {
        (void)sqlite3_finalize(columns);
        return dgm_sqlite_refused(self->fresh, self->path, self->err);
    }
    while (sqlite3_step(columns) == SQLITE_ROW) {
        const char *name = word(columns, 0);
        bool known = has_column(self, table, name);
        bool text = strcmp(word(columns, 1), "TEXT") == 0;
        list(names, name, NULL);
        list(values,
             known                             ? name
             : !sqlite3_column_int(columns, 2) ? "NULL"
             : text                            ? "''"
                                               : "0",
             NULL);
        if (!known) {
            list(&self->added, table, name);
        }
    }
    (void)sqlite3_finalize(columns);
    return DGM_ERR_OK;
}

/* The table under another name, its rows into it, and back to its name. */
static dgm_err make_anew(upgrade *self, const char *table,
                         const char *definition)
{
    dgm_buf names;
    dgm_buf values;
    dgm_buf text;
    const char *body = strchr(definition, '(');
    dgm_buf_init(&names, 1 << 16);
    dgm_buf_init(&values, 1 << 16);
    dgm_buf_init(&text, 1 << 20);
    dgm_err code = write_columns(self, table, &names, &values);
    if (body && names.len > 0 && !names.failed && !values.failed) {
        dgm_buf_format(&text,
                       "CREATE TABLE made_%s %s; INSERT INTO made_%s (%.*s) "
                       "SELECT %.*s FROM %s; DROP TABLE %s; "
                       "ALTER TABLE made_%s RENAME TO %s",
                       table, body, table, (int)names.len, names.ptr,
                       (int)values.len, values.ptr, table, table, table,
                       table);
    }
    dgm_buf_inherit(&text, &names);
    dgm_buf_inherit(&text, &values);
    dgm_buf_release(&names);
    dgm_buf_release(&values);
    if (code != DGM_ERR_OK) {
        dgm_buf_release(&text);
        return code;
    }
    return execute_made(self, &text);
}

/* ---------------------------------------------------------- one definition
 */

static dgm_err drop(upgrade *self, const char *type, const char *name)
{
    dgm_buf text;
    dgm_buf_init(&text, 1 << 16);
    dgm_buf_format(&text, "DROP %s IF EXISTS %s", type, name);
    return execute_made(self, &text);
}

/* Brings one table, index, view or trigger up to date; what is missing then
 * is made with the schema. */
static dgm_err compare(upgrade *self, sqlite3_stmt *ask, const char *type,
                       const char *name, const char *definition)
{
    bool virtual = strncmp(definition, "CREATE VIRTUAL", 14) == 0;
    bool table = strcmp(type, "table") == 0;
    bool there = false;
    bool same = false;
    if (sqlite3_bind_text(ask, 1, type, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_text(ask, 2, name, -1, SQLITE_STATIC) != SQLITE_OK) {
        return dgm_sqlite_refused(self->handle, self->path, self->err);
    }
    if (sqlite3_step(ask) == SQLITE_ROW) {
        there = true;
        same = same_definition(word(ask, 0), definition);
    }
    (void)sqlite3_reset(ask);
    if (same) {
        return DGM_ERR_OK;
    }
    if (virtual) {
        dgm_buf_format(&self->refill,
                       "INSERT INTO %s (%s) VALUES "
                       "('rebuild');",
                       name, name);
    } else if (table && there) {
        return make_anew(self, name, definition);
    }
    if (!there && strcmp(type, "index") != 0 && strcmp(type, "trigger") != 0) {
        list(&self->added, name, NULL);
    }
    return there ? drop(self, type, name) : DGM_ERR_OK;
}

static dgm_err compare_all(upgrade *self)
{
    sqlite3_stmt *each = NULL;
    sqlite3_stmt *ask = NULL;
    dgm_err code = DGM_ERR_OK;
    /* Not the tables that an index of words keeps for itself. */
    if (sqlite3_prepare_v2(self->fresh,
                           "SELECT type, name, sql FROM sqlite_master "
                           "WHERE sql IS NOT NULL AND name NOT LIKE "
                           "'sqlite\\_%' ESCAPE '\\' AND name NOT IN (SELECT "
                           "name FROM pragma_table_list WHERE type = "
                           "'shadow') ORDER BY type = 'table', rowid",
                           -1, &each, NULL) != SQLITE_OK) {
        return dgm_sqlite_refused(self->fresh, self->path, self->err);
    }
    if (sqlite3_prepare_v2(self->handle,
                           "SELECT sql FROM main.sqlite_master WHERE type = ? "
                           "AND name = ?",
                           -1, &ask, NULL) != SQLITE_OK) {
        code = dgm_sqlite_refused(self->handle, self->path, self->err);
    }
    while (code == DGM_ERR_OK && sqlite3_step(each) == SQLITE_ROW) {
        code = compare(self, ask, word(each, 0), word(each, 1), word(each, 2));
    }
    (void)sqlite3_finalize(ask);
    (void)sqlite3_finalize(each);
    return code;
}

/* ------------------------------------------------------------- the upgrade
 */

/* Documents of versions that did not say when they were first met. */
static const char after[] =
    "UPDATE documents SET arrival = document_id WHERE arrival IS NULL";

/* Within the transaction.  Another program may have been faster. */
static dgm_err change(upgrade *self, int version, dgm_buf *message)
{
    int now = 0;
    dgm_buf name;
    DGM_TRY(dgm_layout_version(self->handle, self->path, &now, self->err));
    if (now != version) {
        return DGM_ERR_OK;
    }
    dgm_buf_init(&name, 1 << 16);
    dgm_err code = dgm_layout_copy(self->path, version, &name, self->err);
    code = code == DGM_ERR_OK ? compare_all(self) : code;
    code = code == DGM_ERR_OK
               ? execute(self->handle, self->path, dgm_schema, self->err)
               : code;
    dgm_buf_char(&self->refill, 0);
    code = code == DGM_ERR_OK
               ? execute(self->handle, self->path, self->refill.ptr, self->err)
               : code;
    code = code == DGM_ERR_OK
               ? execute(self->handle, self->path, after, self->err)
               : code;
    if (code == DGM_ERR_OK) {
        dgm_buf_format(message,
                       "brought from version %d to %d (new: %.*s); as it was "
                       "it is kept in %s",
                       version, DGM_SCHEMA_VERSION, (int)self->added.len,
                       self->added.len ? self->added.ptr : "", name.ptr);
        dgm_buf_char(message, 0);
        code = message->failed;
    }
    dgm_buf_release(&name);
    return code;
}

static dgm_err transact(upgrade *self, int version, dgm_buf *message)
{
    /* A table is renamed without a look at views that a user made. */
    DGM_TRY(execute(self->handle, self->path,
                    "PRAGMA foreign_keys = OFF;"
                    "PRAGMA legacy_alter_table = ON;"
                    "BEGIN IMMEDIATE",
                    self->err));
    dgm_err code = change(self, version, message);
    code = code == DGM_ERR_OK
               ? execute(self->handle, self->path, "COMMIT", self->err)
               : code;
    if (code != DGM_ERR_OK) {
        (void)sqlite3_exec(self->handle, "ROLLBACK", NULL, NULL, NULL);
    }
    (void)sqlite3_exec(self->handle,
                       "PRAGMA legacy_alter_table = OFF;"
                       "PRAGMA foreign_keys = ON",
                       NULL, NULL, NULL);
    return code;
}

dgm_err dgm_layout_upgrade(sqlite3 *handle, const char *path, int version,
                           dgm_buf *message, dgm_error *err)
{
    upgrade self = {.handle = handle, .path = path, .err = err};
    dgm_buf_init(&self.added, 1 << 16);
    dgm_buf_init(&self.refill, 1 << 16);
    dgm_err code = sqlite3_open_v2(":memory:", &self.fresh,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                       SQLITE_OPEN_MEMORY,
                                   NULL) == SQLITE_OK
                       ? execute(self.fresh, path, dgm_schema, err)
                       : dgm_sqlite_refused(self.fresh, path, err);
    code = code == DGM_ERR_OK ? transact(&self, version, message) : code;
    (void)sqlite3_close(self.fresh);
    dgm_buf_release(&self.added);
    dgm_buf_release(&self.refill);
    return code;
}

dgm_err dgm_database_upgrade(const char *path, char **message, dgm_error *err)
{
    sqlite3 *handle = NULL;
    int version = 0;
    dgm_buf done;
    *message = NULL;
    dgm_buf_init(&done, 1 << 17);
    dgm_err code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE,
                                   NULL) == SQLITE_OK
                       ? DGM_ERR_OK
                       : dgm_sqlite_refused(handle, path, err);
    if (code == DGM_ERR_OK) {
        (void)sqlite3_busy_timeout(handle, 10000);
        code = dgm_layout_version(handle, path, &version, err);
    }
    if (code == DGM_ERR_OK && version > 0 && version < DGM_SCHEMA_VERSION) {
        code = dgm_layout_upgrade(handle, path, version, &done, err);
    }
    (void)sqlite3_close(handle);
    if (code == DGM_ERR_OK && done.len > 0) {
        *message = done.ptr;
        return DGM_ERR_OK;
    }
    dgm_buf_release(&done);
    return code;
}
