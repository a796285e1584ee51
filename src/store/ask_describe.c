/* SPDX-License-Identifier: Apache-2.0 */
/* What tables and columns mean is said once, in the comments of schema.sql:
 * those above a CREATE speak of it, those behind a column of the columns of
 * that line, and go on in lines of their own. */
#include "store/ask.h"

#include "base/str.h"
#include "store/layout.h"
#include "store/refused.h"

#include <string.h>

typedef struct describer {
    sqlite3_stmt *insert; /* (object, column_name, comment) */
    sqlite3_stmt *more;   /* the comment of that line goes on */
    dgm_buf above;        /* comment that stands before a CREATE */
    dgm_str object;
    bool failed;
} describer;

static void bind(describer *self, sqlite3_stmt *statement, int column,
                 dgm_str text)
{
    int code = text.ptr == NULL
                   ? sqlite3_bind_null(statement, column)
                   : sqlite3_bind_text(statement, column, text.ptr,
                                       (int)text.len, SQLITE_TRANSIENT);
    self->failed = self->failed || code != SQLITE_OK;
}

static void step(describer *self, sqlite3_stmt *statement)
{
    self->failed = sqlite3_step(statement) != SQLITE_DONE || self->failed;
    (void)sqlite3_reset(statement);
}

static void note(describer *self, dgm_str column, dgm_str comment,
                 uint32_t line)
{
    bind(self, self->insert, 1, self->object);
    bind(self, self->insert, 2, column);
    bind(self, self->insert, 3, comment);
    self->failed =
        sqlite3_bind_int64(self->insert, 4, line) != SQLITE_OK || self->failed;
    step(self, self->insert);
}

static bool starts(dgm_str *text, const char *word)
{
    if (!dgm_str_starts(*text, word)) {
        return false;
    }
    uint32_t len = (uint32_t)strlen(word);
    *text = dgm_str_trim((dgm_str){text->ptr + len, text->len - len});
    return true;
}

static dgm_str first_word(dgm_str text)
{
    uint32_t len = 0;
    while (len < text.len &&
           ((text.ptr[len] >= 'a' && text.ptr[len] <= 'z') ||
            text.ptr[len] == '_' ||
            (text.ptr[len] >= '0' && text.ptr[len] <= '9'))) {
        len++;
    }
    return (dgm_str){text.ptr, len};
}

/* Constraints begin with capitals, columns do not. */
static void take_columns(describer *self, dgm_str code, dgm_str comment,
                         uint32_t line)
{
    uint32_t depth = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= code.len; i++) {
        char c = i < code.len ? code.ptr[i] : ',';
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' && depth > 0 ? 1 : 0;
        if (c == ',' && (depth == 0 || i == code.len)) {
            dgm_str part = {code.ptr + begin, i - begin};
            dgm_str name = first_word(dgm_str_trim(part));
            if (name.len > 0) {
                note(self, name, comment, line);
            }
            begin = i + 1;
        }
    }
}

static void take_body(describer *self, dgm_str code, dgm_str comment,
                      uint32_t line, uint32_t *last)
{
    if (code.len > 0) {
        take_columns(self, code, comment, line);
        *last = line;
    } else if (comment.ptr) {
        bind(self, self->more, 1, comment);
        self->failed = sqlite3_bind_int64(self->more, 2, *last) != SQLITE_OK ||
                       self->failed;
        step(self, self->more);
    }
}

static void take_comment(describer *self, dgm_str comment)
{
    if (self->above.len > 0) {
        dgm_buf_char(&self->above, ' ');
    }
    dgm_buf_str(&self->above, comment);
}

/* A line outside all definitions. */
static void take_top(describer *self, dgm_str code, dgm_str comment)
{
    if (code.len == 0 && comment.ptr) {
        take_comment(self, comment);
        return;
    }
    if (starts(&code, "CREATE TABLE IF NOT EXISTS") ||
        starts(&code, "CREATE VIEW IF NOT EXISTS") ||
        starts(&code, "CREATE VIRTUAL TABLE IF NOT EXISTS")) {
        self->object = first_word(code);
        if (self->above.len > 0) {
            note(self, (dgm_str){NULL, 0},
                 (dgm_str){self->above.ptr, (uint32_t)self->above.len}, 0);
        }
    }
    dgm_buf_clear(&self->above);
}

static void take_line(describer *self, dgm_str text, uint32_t line,
                      bool *inside, uint32_t *last)
{
    const char *dashes = NULL;
    for (uint32_t i = 0; i + 1 < text.len && dashes == NULL; i++) {
        dashes = memcmp(text.ptr + i, "--", 2) == 0 ? text.ptr + i : NULL;
    }
    uint32_t code_len = dashes ? (uint32_t)(dashes - text.ptr) : text.len;
    dgm_str code = dgm_str_trim((dgm_str){text.ptr, code_len});
    dgm_str comment = {NULL, 0};
    if (dashes) {
        comment = dgm_str_trim((dgm_str){dashes + 2, text.len - code_len - 2});
    }
    if (!*inside) {
        take_top(self, code, comment);
        *inside = dgm_str_starts(code, "CREATE TABLE") ||
                  dgm_str_starts(code, "CREATE VIEW") ||
                  dgm_str_starts(code, "CREATE TRIGGER");
        self->object = dgm_str_starts(code, "CREATE TABLE")
                           ? self->object
                           : (dgm_str){NULL, 0};
    } else if (self->object.ptr && !dgm_str_starts(code, ")")) {
        take_body(self, code, comment, line, last);
    }
    if (dgm_str_ends(code, ";") &&
        (self->object.ptr == NULL || dgm_str_starts(code, ")"))) {
        *inside = false;
    }
}

static void take_all(describer *self, dgm_str text)
{
    bool inside = false;
    uint32_t last = 0;
    uint32_t line = 0;
    for (uint32_t begin = 0; begin < text.len;) {
        const char *end = memchr(text.ptr + begin, '\n', text.len - begin);
        uint32_t len =
            end ? (uint32_t)(end - text.ptr) - begin : text.len - begin;
        take_line(self, (dgm_str){text.ptr + begin, len}, ++line, &inside,
                  &last);
        begin += len + 1;
    }
}

static const char prepare[] =
    "CREATE TEMP TABLE notes (object TEXT, column_name TEXT, comment TEXT, "
    "line INTEGER)";

/* Views before tables; what an index of words keeps for itself is left out. */
static const char compose[] =
    "CREATE TEMP TABLE layout AS "
    "WITH known AS (SELECT name, type FROM sqlite_master "
    "WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite\\_%' ESCAPE "
    "'\\' AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = "
    "'shadow')) "
    "SELECT object, kind, column_name, type, comment FROM ("
    "SELECT k.name AS object, k.type AS kind, NULL AS column_name, NULL AS "
    "type, n.comment, -1 AS place FROM known k LEFT JOIN notes n ON n.object "
    "= k.name AND n.column_name IS NULL "
    "UNION ALL SELECT k.name, k.type, c.name, lower(nullif(c.type, '')), "
    "n.comment, c.cid FROM known k, pragma_table_info(k.name) c LEFT JOIN "
    "notes n ON n.object = k.name AND n.column_name = c.name) "
    "ORDER BY kind DESC, object, place";

dgm_err dgm_ask_describe(sqlite3 *handle, const char *path, dgm_error *err)
{
    describer self = {.failed = false};
    const char *text = dgm_layout_text();
    dgm_buf_init(&self.above, 1 << 16);
    self.failed =
        sqlite3_exec(handle, prepare, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, "INSERT INTO notes VALUES (?, ?, ?, ?)", -1,
                           &self.insert, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(handle,
                           "UPDATE notes SET comment = coalesce(comment || "
                           "' ', '') || ?1 WHERE line = ?2",
                           -1, &self.more, NULL) != SQLITE_OK;
    if (!self.failed) {
        take_all(&self, dgm_str_from(text));
    }
    (void)sqlite3_finalize(self.insert);
    (void)sqlite3_finalize(self.more);
    self.failed = self.failed || self.above.failed ||
                  sqlite3_exec(handle, compose, NULL, NULL, NULL) != SQLITE_OK;
    dgm_buf_release(&self.above);
    return self.failed ? dgm_sqlite_refused(handle, path, err) : DGM_ERR_OK;
}
