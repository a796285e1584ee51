/* SPDX-License-Identifier: Apache-2.0 */
#include "store/statement.h"

#include "base/number.h"
#include "store/refused.h"

#include <stdio.h>
#include <string.h>

/* Columns 0 to 3 of the three that find. */
#define FIND_ROWS                                                             \
    "SELECT d.document_id, d.content = ?2 AND r.version = ?3, d.given, "      \
    "d.published IS NOT NULL FROM documents d JOIN runs r USING (run_id) "

/* Of an address that thousands share, a placeholder, only some are looked
 * at. */
#define OF_THAT_ADDRESS                                                       \
    "(SELECT document_id, identity, text, published, given, run_id "          \
    "FROM documents WHERE url = ?1 ORDER BY document_id DESC LIMIT 16) "

#define NOT_MET "document_id NOT IN (SELECT document_id FROM temp.met) "

/* Parentheses say that literals which follow each other are one. */
static const char *const sql[DGM_STATEMENTS] = {
    [DGM_MET] = "INSERT OR IGNORE INTO temp.met VALUES (?)",
    /* The same document as it was, the same line met in another file, or a
     * document of the same address that says half of the same sentences. */
    [DGM_REPLACED] =
        ("SELECT document_id FROM documents WHERE identity = ?2 AND " NOT_MET
         "UNION ALL SELECT document_id FROM documents WHERE ?3 AND id = ?4 "
         "AND content = ?5 AND " NOT_MET
         "UNION ALL SELECT d.document_id FROM " OF_THAT_ADDRESS "d WHERE "
         "d.identity <> ?2 AND (SELECT 2 * SUM(instr(?6, s.text) > 0) >= "
         "COUNT(*) FROM sentences s WHERE s.document_id = d.document_id "
         "AND s.number < 200 AND s.span_end <= 65536) LIMIT 1"),
    [DGM_ARRIVAL] = ("SELECT arrival FROM documents WHERE document_id = ?1 "
                     "AND text = ?2"),
    [DGM_KEEP_VERSION] =
        ("INSERT INTO document_versions (identity, id, source, line, content, "
         "started, url, title, author, publisher, published, text, events) "
         "SELECT d.identity, d.id, d.source, d.line, d.content, r.started, "
         "d.url, d.title, d.author, d.publisher, d.published, d.text, "
         "(SELECT json_group_array(json_object('type', v.type, 'mode', "
         "v.mode, 'actors', v.actors, 'recipients', v.recipients, 'place', "
         "v.place, 'day_first', v.day_first, 'day_last', v.day_last, "
         "'stance', v.stance, 'claim_source', v.claim_source, 'sentence', "
         "v.sentence, 'score', v.score)) FROM v_events v "
         "WHERE v.document_id = d.document_id) "
         "FROM documents d JOIN runs r USING (run_id) "
         "WHERE d.document_id = ?1 AND (d.text <> ?2 OR d.title IS NOT ?3)"),
    [DGM_MOVE_VERSIONS] =
        ("UPDATE document_versions SET identity = ?2 WHERE identity = "
         "(SELECT identity FROM documents WHERE document_id = ?1)"),
    [DGM_REMOVE] = "DELETE FROM documents WHERE document_id = ?1",
    [DGM_ARRIVE] = "UPDATE documents SET arrival = ?2 WHERE document_id = ?1",
    [DGM_SAME_ID] = "SELECT 1 FROM documents WHERE id = ? LIMIT 1",
    [DGM_FIND] = (FIND_ROWS "WHERE d.identity = ?1 "
                            "ORDER BY d.content = ?2 DESC"),
    /* The same line met in another file. */
    [DGM_FIND_COPY] = (FIND_ROWS "WHERE d.id = ?1 AND d.content = ?2"),
    /* The same text of the same address, met anywhere. */
    [DGM_FIND_SAME] =
        ("SELECT d.document_id, r.version = ?3, d.given, d.published IS NOT "
         "NULL FROM " OF_THAT_ADDRESS "d JOIN runs r USING (run_id) "
         "WHERE d.text = ?2"),
    /* A version that another file has replaced. */
    [DGM_FIND_OLD] =
        ("SELECT 1 FROM document_versions WHERE content = ?2 AND id = ?1 "
         "AND NOT EXISTS (SELECT 1 FROM documents WHERE identity = ?3)")};

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

void dgm_row_rounded(dgm_row *self, double value, uint32_t decimals)
{
    char text[DGM_NUMBER_SIZE];
    double rounded = 0;
    size_t len = dgm_number_write(text, value, decimals);
    self->failed =
        !dgm_number_read((dgm_str){text, (uint32_t)len}, &rounded) ||
        self->failed;
    bound(self, sqlite3_bind_double(self->statement, self->next++, rounded));
}

void dgm_row_decimal(dgm_row *self, float value, uint32_t decimals)
{
    dgm_row_rounded(self, (double)value, decimals);
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

dgm_err dgm_database_refused(const dgm_database *self, sqlite3 *handle,
                             dgm_error *err)
{
    return dgm_sqlite_refused(handle, self->path, err);
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
