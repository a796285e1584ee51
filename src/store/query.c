/* SPDX-License-Identifier: Apache-2.0 */
/* One question to a database, in SQL. */
#include "base/options.h"
#include "base/str.h"
#include "store/ask.h"
#include "store/grid.h"
#include "store/layout.h"
#include "store/refused.h"

#include <string.h>

typedef struct query {
    const char *path;
    const char *sql;
    dgm_query_options options;
    sqlite3 *handle;
    sqlite3_stmt *statement;
    dgm_ask_limit limit;
    dgm_grid grid;
    dgm_arena arena; /* names and cells */
    dgm_grid_cell *cell;
    uint64_t rows;
    dgm_error *err;
} query;

/* In a table an object stands once, above its columns. */
static const char list_table[] =
    "SELECT iif(column_name IS NULL, kind || ' ' || object, NULL) AS object, "
    "column_name, type, comment FROM layout";
static const char list_rows[] = "SELECT * FROM layout";

/* ----------------------------------------------------------------- opening
 */

static dgm_err open_file(query *self)
{
    int version = 0;
    if (sqlite3_open_v2(self->path, &self->handle,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK) {
        return dgm_sqlite_refused(self->handle, self->path, self->err);
    }
    (void)sqlite3_busy_timeout(self->handle, 10000);
    DGM_TRY(dgm_layout_version(self->handle, self->path, &version, self->err));
    if (version == 0) {
        return dgm_error_set(self->err, DGM_ERR_DATABASE, self->path, 0, -1,
                             "has no tables; `dragoman code -o FILE.db` makes "
                             "a database");
    }
    if (self->sql == NULL) {
        DGM_TRY(dgm_ask_describe(self->handle, self->path, self->err));
        self->sql =
            self->options.format == DGM_FORMAT_TABLE ? list_table : list_rows;
    }
    self->limit.stop = self->options.stop;
    return dgm_ask_guard(self->handle, &self->limit, self->options.seconds);
}

/* --------------------------------------------------------------- preparing
 */

static dgm_err no_question(query *self, const char *what)
{
    return dgm_error_set(self->err, DGM_ERR_ARGUMENT, NULL, 0, -1, "%s", what);
}

/* Why it was refused; `byte` is where, as far as SQLite knows. */
static dgm_err refused(query *self)
{
    int code = sqlite3_errcode(self->handle);
    const char *text = sqlite3_errmsg(self->handle);
    if (code == SQLITE_AUTH) {
        return no_question(self, "only questions are answered: SELECT, WITH, "
                                 "VALUES, EXPLAIN");
    }
    if (code == SQLITE_INTERRUPT) {
        return self->limit.late
                   ? dgm_error_set(self->err, DGM_ERR_LIMIT, NULL, 0, -1,
                                   "it took more than %u s",
                                   self->options.seconds)
                   : dgm_error_set(self->err, DGM_ERR_INTERRUPTED, NULL, 0, -1,
                                   "%s", dgm_err_message(DGM_ERR_INTERRUPTED));
    }
    if (code != SQLITE_ERROR && code != SQLITE_TOOBIG &&
        code != SQLITE_MISMATCH && code != SQLITE_RANGE) {
        return dgm_sqlite_refused(self->handle, self->path, self->err);
    }
    int at = sqlite3_error_offset(self->handle);
    bool table = strncmp(text, "no such table", 13) == 0 ||
                 strncmp(text, "no such column", 14) == 0;
    return dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL, 0, at, "%s%s", text,
                         table ? "; `dragoman query --list FILE` names all"
                               : "");
}

/* Whether nothing but blanks, comments and semicolons is left. */
static bool is_end(query *self, const char *tail)
{
    bool end = true;
    while (end && *tail) {
        sqlite3_stmt *another = NULL;
        end = sqlite3_prepare_v2(self->handle, tail, -1, &another, &tail) ==
                  SQLITE_OK &&
              another == NULL;
        (void)sqlite3_finalize(another);
    }
    return end;
}

static dgm_err prepare(query *self)
{
    const char *tail = NULL;
    if (sqlite3_prepare_v2(self->handle, self->sql, -1, &self->statement,
                           &tail) != SQLITE_OK) {
        return refused(self);
    }
    if (self->statement == NULL) {
        return no_question(self, "no question in it");
    }
    if (!is_end(self, tail)) {
        return no_question(self, "one question at a time: something stands "
                                 "behind the first");
    }
    if (sqlite3_column_count(self->statement) == 0 ||
        !sqlite3_stmt_readonly(self->statement)) {
        return no_question(self, "it gives no rows");
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- rows
 */

static dgm_err begin(query *self)
{
    uint32_t columns = (uint32_t)sqlite3_column_count(self->statement);
    dgm_str *name = dgm_arena_array(&self->arena, columns, sizeof *name);
    self->cell = dgm_arena_array(&self->arena, columns, sizeof *self->cell);
    for (uint32_t i = 0; name && i < columns; i++) {
        const char *text = sqlite3_column_name(self->statement, (int)i);
        name[i] = dgm_str_copy(&self->arena, dgm_str_from(text ? text : ""));
    }
    DGM_TRY(dgm_arena_error(&self->arena));
    self->grid = (dgm_grid){.format = self->options.format,
                            .width = self->options.width,
                            .colour = self->options.colour,
                            .write = self->options.write,
                            .context = self->options.context};
    return dgm_grid_begin(&self->grid, name, columns);
}

/* Of infinite numbers there is no notation in JSON. */
static dgm_grid_cell cell_of(sqlite3_stmt *row, int column)
{
    dgm_grid_cell cell = {DGM_CELL_TEXT, {NULL, 0}};
    int type = sqlite3_column_type(row, column);
    const char *text = (const char *)sqlite3_column_text(row, column);
    cell.text = (dgm_str){text, (uint32_t)sqlite3_column_bytes(row, column)};
    if (type == SQLITE_NULL) {
        return (dgm_grid_cell){DGM_CELL_NULL, {NULL, 0}};
    }
    bool finite = cell.text.len > 0 && cell.text.ptr[cell.text.len - 1] != 'f';
    if (type == SQLITE_INTEGER || (type == SQLITE_FLOAT && finite)) {
        cell.kind = DGM_CELL_NUMBER;
    }
    return cell;
}

static dgm_err write_rows(query *self)
{
    int code = SQLITE_ROW;
    while (!self->grid.stopped &&
           (code = sqlite3_step(self->statement)) == SQLITE_ROW) {
        for (uint32_t i = 0; i < self->grid.columns; i++) {
            self->cell[i] = cell_of(self->statement, (int)i);
        }
        DGM_TRY(dgm_grid_row(&self->grid, self->cell));
        self->rows++;
    }
    return code == SQLITE_ROW || code == SQLITE_DONE ? DGM_ERR_OK
                                                     : refused(self);
}

static dgm_err answer(query *self)
{
    DGM_TRY(open_file(self));
    DGM_TRY(prepare(self));
    dgm_err code = begin(self);
    code = code == DGM_ERR_OK ? write_rows(self) : code;
    dgm_err end = dgm_grid_end(&self->grid);
    return code == DGM_ERR_OK ? end : code;
}

dgm_err dgm_query_run(const char *path, const char *sql,
                      const dgm_query_options *options, uint64_t *rows,
                      dgm_error *err)
{
    query self = {.path = path, .sql = sql, .err = err};
    DGM_TRY(DGM_OPTIONS_COPY(&self.options, options, err));
    dgm_format format = self.options.format;
    if (self.options.write == NULL ||
        (format != DGM_FORMAT_JSONL && format != DGM_FORMAT_TABLE &&
         format != DGM_FORMAT_CSV && format != DGM_FORMAT_TSV)) {
        return no_question(&self, "rows are not written in this format");
    }
    dgm_arena_init(&self.arena, 0);
    dgm_err code = answer(&self);
    if (code == DGM_ERR_MEMORY || code == DGM_ERR_LIMIT) {
        if (err && err->code != code) {
            code = dgm_error_set(err, code, path, 0, -1, "%s",
                                 dgm_err_message(code));
        }
    }
    (void)sqlite3_finalize(self.statement);
    (void)sqlite3_close(self.handle);
    dgm_arena_release(&self.arena);
    if (rows) {
        *rows = self.rows;
    }
    return code;
}
