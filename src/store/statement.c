/* SPDX-License-Identifier: Apache-2.0 */
#include "store/statement.h"

#include "base/number.h"

#include <stdio.h>
#include <string.h>

/* Columns 0 to 3 of the two that find. */
#define FIND_ROWS                                                             \
    "SELECT d.document_id, d.content = ?2 AND r.version = ?3, d.given, "      \
    "d.published IS NOT NULL FROM documents d JOIN runs r USING (run_id) "

/* Parentheses say that literals which follow each other are one. */
static const char *const sql[DGM_STATEMENTS] = {
    [DGM_FIND] = (FIND_ROWS "WHERE d.identity = ?1 "
                            "ORDER BY d.content = ?2 DESC"),
    /* The same line met in another file. */
    [DGM_FIND_COPY] = (FIND_ROWS "WHERE d.id = ?1 AND d.content = ?2"),
    [DGM_MET] = "INSERT OR IGNORE INTO temp.met VALUES (?)",
    [DGM_REMOVE] = ("DELETE FROM documents WHERE identity = ? "
                    "AND document_id NOT IN "
                    "(SELECT document_id FROM temp.met)"),
    [DGM_REMOVE_COPY] = ("DELETE FROM documents WHERE id = ? AND content = ? "
                         "AND document_id NOT IN "
                         "(SELECT document_id FROM temp.met)"),
    [DGM_SAME_ID] = "SELECT 1 FROM documents WHERE id = ? LIMIT 1"};

static const struct {
    const char *name;
    bool own; /* SQLite gives the first column */
    int columns;
} table[] = {
#define TABLE_ROW(name, table, own, columns) {table, own, columns},
    DGM_TABLES(TABLE_ROW)
#undef TABLE_ROW
};

/* "INSERT INTO links VALUES (?,?,?,?,?)" */
static void write_insert(dgm_statement which, char out[160])
{
    int len = snprintf(out, 160, "INSERT INTO %s VALUES (%s",
                       table[which].name, table[which].own ? "NULL" : "?");
    for (int i = 1; i < table[which].columns; i++) {
        len += snprintf(out + len, 160 - (size_t)len, ",?");
    }
    (void)snprintf(out + len, 160 - (size_t)len, ")");
}

int dgm_statement_prepare(sqlite3 *handle, dgm_statement which,
                          sqlite3_stmt **out)
{
    char insert[160];
    const char *text = sql[which];
    if (text == NULL) {
        write_insert(which, insert);
        text = insert;
    }
    return sqlite3_prepare_v2(handle, text, -1, out, NULL);
}

static void bound(dgm_row *self, int code)
{
    self->failed = self->failed || code != SQLITE_OK;
}

void dgm_row_number(dgm_row *self, sqlite3_int64 value)
{
    bound(self, sqlite3_bind_int64(self->statement, self->next++, value));
}

void dgm_row_index(dgm_row *self, uint32_t index)
{
    if (index == DGM_NONE) {
        bound(self, sqlite3_bind_null(self->statement, self->next++));
    } else {
        dgm_row_number(self, index);
    }
}

void dgm_row_real(dgm_row *self, double value)
{
    bound(self, sqlite3_bind_double(self->statement, self->next++, value));
}

void dgm_row_decimal(dgm_row *self, float value, uint32_t decimals)
{
    char text[DGM_NUMBER_SIZE];
    double rounded = 0;
    size_t len = dgm_number_write(text, (double)value, decimals);
    self->failed =
        !dgm_number_read((dgm_str){text, (uint32_t)len}, &rounded) ||
        self->failed;
    dgm_row_real(self, rounded);
}

void dgm_row_text(dgm_row *self, dgm_str text)
{
    bound(self, sqlite3_bind_text(self->statement, self->next++,
                                  text.ptr ? text.ptr : "", (int)text.len,
                                  SQLITE_STATIC));
}

void dgm_row_text_or_null(dgm_row *self, dgm_str text)
{
    if (text.len == 0) {
        bound(self, sqlite3_bind_null(self->statement, self->next++));
    } else {
        dgm_row_text(self, text);
    }
}

void dgm_row_word(dgm_row *self, const char *terminated)
{
    dgm_row_text(self, dgm_str_from(terminated));
}

void dgm_row_word_or_null(dgm_row *self, const char *terminated)
{
    dgm_row_text_or_null(self, dgm_str_from(terminated));
}

dgm_row dgm_row_start(dgm_database *self, dgm_statement which)
{
    return (dgm_row){self->statement[which], 1, false};
}

dgm_err dgm_row_step(dgm_database *self, dgm_row *row, dgm_error *err)
{
    bool done = !row->failed && sqlite3_step(row->statement) == SQLITE_DONE;
    dgm_err result =
        done ? DGM_ERR_OK : dgm_database_refused(self, self->handle, err);
    (void)sqlite3_reset(row->statement);
    return result;
}

/* Without a handle memory is out. */
dgm_err dgm_database_refused(const dgm_database *self, sqlite3 *handle,
                             dgm_error *err)
{
    int code = sqlite3_extended_errcode(handle);
    dgm_err kind = DGM_ERR_DATABASE;
    if ((code & 0xFF) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM) {
        kind = DGM_ERR_MEMORY;
    } else if ((code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR) {
        kind = DGM_ERR_IO;
    }
    return dgm_error_set(err, kind, self->path, 0, -1, "%s",
                         sqlite3_errmsg(handle));
}

dgm_err dgm_database_execute(dgm_database *self, const char *text,
                             dgm_error *err)
{
    return sqlite3_exec(self->handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : dgm_database_refused(self, self->handle, err);
}

dgm_err dgm_database_meet(dgm_database *self, sqlite3_int64 document,
                          dgm_error *err)
{
    dgm_row row = dgm_row_start(self, DGM_MET);
    dgm_row_number(&row, document);
    return dgm_row_step(self, &row, err);
}
