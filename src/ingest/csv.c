/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/csv.h"
#include "ingest/encoding.h"
#include "ingest/fill.h"

#include <string.h>

/* Names of columns that a message shows. */
#define SHOWN_MAX 12

void dgm_csv_scan_run(dgm_csv_scan *self, const char *ptr, size_t from,
                      size_t len)
{
    size_t at = from;
    while (at < len) {
        if (self->in_quotes) {
            const char *quote = memchr(ptr + at, '"', len - at);
            if (quote == NULL) {
                return;
            }
            at = (size_t)(quote - ptr) + 1;
            if (at < len && ptr[at] == '"') {
                at++;
                continue;
            }
            self->in_quotes = false;
            if (at < len && ptr[at] != self->mark && ptr[at] != '\n' &&
                ptr[at] != '\r') {
                self->broken = true;
                self->at = at;
                return;
            }
        } else if (ptr[at] == '"' && !self->plain) {
            self->in_quotes = true;
            self->at = at++;
            continue;
        }
        const char *mark = memchr(ptr + at, self->mark, len - at);
        at = mark ? (size_t)(mark - ptr) + 1 : len;
    }
}

/* The end of the quoted field that begins at `at`, on its closing quote. */
static uint32_t quoted_end(dgm_str row, uint32_t at, bool *doubled)
{
    for (at++; at < row.len;) {
        const char *quote = memchr(row.ptr + at, '"', row.len - at);
        if (quote == NULL) {
            return row.len;
        }
        at = (uint32_t)(quote - row.ptr);
        if (at + 1 >= row.len || row.ptr[at + 1] != '"') {
            return at;
        }
        *doubled = true;
        at += 2;
    }
    return row.len;
}

bool dgm_csv_field(dgm_str row, char mark, bool plain, uint32_t *at,
                   dgm_str *out, bool *doubled)
{
    *doubled = false;
    if (*at > row.len) {
        return false;
    }
    uint32_t begin = *at;
    uint32_t search = begin;
    uint32_t end = row.len;
    bool quoted = !plain && begin < row.len && row.ptr[begin] == '"';
    if (quoted) {
        end = quoted_end(row, begin, doubled);
        begin++;
        search = end;
    }
    const char *stop = search < row.len
                           ? memchr(row.ptr + search, mark, row.len - search)
                           : NULL;
    *at = stop ? (uint32_t)(stop - row.ptr) + 1 : row.len + 1;
    end = quoted ? end : *at - 1;
    *out = (dgm_str){row.ptr + begin, end > begin ? end - begin : 0};
    return true;
}

/* A row without the end of its line. */
static dgm_str without_end(dgm_str row)
{
    row.len -= row.len > 0 && row.ptr[row.len - 1] == '\n';
    row.len -= row.len > 0 && row.ptr[row.len - 1] == '\r';
    return row;
}

/* ------------------------------------------------------------------ header */

char dgm_csv_mark(dgm_str header, const dgm_fields *fields)
{
    static const char marks[] = ",;\t|";
    char best = ',';
    uint32_t most = 0;
    header = without_end(header);
    for (size_t i = 0; i + 1 < sizeof marks; i++) {
        uint32_t at = 0;
        uint32_t points = 0;
        uint32_t rank;
        dgm_str name;
        bool doubled;
        while (dgm_csv_field(header, marks[i], false, &at, &name, &doubled)) {
            name = dgm_str_trim(name);
            bool known =
                dgm_field_find(fields, name, &rank) != DGM_FIELD_COUNT;
            points += known ? DGM_CSV_COLUMNS : 1;
        }
        if (points > most) {
            most = points;
            best = marks[i];
        }
    }
    return best;
}

/* Says which columns there are, behind what was looked for in vain. */
static dgm_err no_column(dgm_str header, char mark, const char *what,
                         dgm_error *err)
{
    dgm_buf list;
    dgm_buf_init(&list, 4096);
    uint32_t at = 0;
    dgm_str name;
    bool doubled;
    for (int i = 0; dgm_csv_field(header, mark, false, &at, &name, &doubled);
         i++) {
        dgm_buf_text(&list, i ? ", " : "");
        if (i == SHOWN_MAX) {
            dgm_buf_text(&list, "...");
            break;
        }
        name.len = name.len < 40 ? name.len : 40;
        dgm_buf_str(&list, dgm_str_trim(name));
    }
    dgm_buf_char(&list, '\0');
    dgm_err code =
        list.failed ? list.failed
                    : dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                                    "the table has no column %s; it has: %s",
                                    what, list.ptr);
    dgm_buf_release(&list);
    return code;
}

dgm_err dgm_csv_layout(dgm_str header, char mark, const dgm_fields *fields,
                       dgm_buf *layout, dgm_error *err)
{
    bool there[DGM_FIELD_COUNT] = {false};
    bool named[DGM_FIELD_COUNT] = {false};
    uint32_t at = 0;
    uint32_t columns = 0;
    dgm_str name;
    bool doubled;
    header = without_end(header);
    dgm_buf_char(layout, mark);
    dgm_buf_char(layout, DGM_CSV_QUOTED);
    while (dgm_csv_field(header, mark, false, &at, &name, &doubled)) {
        uint32_t rank = 0;
        dgm_field field = dgm_field_find(fields, dgm_str_trim(name), &rank);
        dgm_buf_char(layout, (char)field);
        dgm_buf_char(layout, (char)rank);
        if (field < DGM_FIELD_COUNT) {
            there[field] = true;
            named[field] = named[field] || rank == 0;
        }
        if (++columns > DGM_CSV_COLUMNS) {
            return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                                 "a table of more than %d columns",
                                 DGM_CSV_COLUMNS);
        }
    }
    for (int i = 0; fields && i < DGM_FIELD_COUNT; i++) {
        if (fields->name[i][0] && !named[i]) {
            return no_column(header, mark, fields->name[i], err);
        }
    }
    if (!there[DGM_FIELD_TEXT] && !there[DGM_FIELD_HTML]) {
        return no_column(header, mark,
                         "that is known to hold the text (say --map "
                         "text=COLUMN)",
                         err);
    }
    return layout->failed;
}

/* --------------------------------------------------------------------- row */

/* The field with each pair of quotes inside made one. */
static dgm_err undouble(dgm_arena *arena, dgm_str *field)
{
    char *copy = dgm_arena_array(arena, (size_t)field->len + 1, 1);
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    uint32_t len = 0;
    for (uint32_t i = 0; i < field->len; i++) {
        copy[len++] = field->ptr[i];
        i += field->ptr[i] == '"';
    }
    *field = (dgm_str){copy, len};
    return DGM_ERR_OK;
}

/* What a row of that layout holds.  *fields counts those it has; *extra is
 * where the first begins that the header does not know. */
static dgm_err row_split(dgm_str row, const dgm_buf *layout, dgm_arena *arena,
                         dgm_found *out, uint32_t *fields, uint32_t *extra)
{
    uint32_t columns = (uint32_t)(layout->len / 2) - 1;
    uint8_t best[DGM_FIELD_COUNT];
    bool plain = layout->ptr[1] == DGM_CSV_PLAIN;
    uint32_t at = 0;
    dgm_str field;
    bool doubled;
    memset(best, UINT8_MAX, sizeof best);
    for (*fields = *extra = 0;; ++*fields) {
        uint32_t begin = at;
        if (!dgm_csv_field(row, layout->ptr[0], plain, &at, &field,
                           &doubled)) {
            return DGM_ERR_OK;
        }
        if (*fields >= columns) {
            *extra = *fields == columns ? begin : *extra;
            continue;
        }
        const char *column = layout->ptr + 2 + 2 * (size_t)*fields;
        uint8_t kind = (uint8_t)column[0];
        uint8_t rank = (uint8_t)column[1];
        if (kind < DGM_FIELD_COUNT && rank < best[kind] &&
            dgm_str_trim(field).len > 0) {
            if (doubled) {
                DGM_TRY(undouble(arena, &field));
            }
            best[kind] = rank;
            out->value[kind] = field;
        }
    }
}

/* Empty fields behind the last column are what some programs leave there. */
static bool only_marks(dgm_str row, uint32_t from, char mark)
{
    while (from < row.len && row.ptr[from] == mark) {
        from++;
    }
    return from >= row.len;
}

/* Tells line and byte of a place in the row. */
static dgm_err row_error(const dgm_raw *raw, size_t at, dgm_error *err,
                         const char *what)
{
    uint64_t line = raw->line;
    size_t begin = 0;
    for (size_t i = 0; i < at && i < raw->bytes.len; i++) {
        if (raw->bytes.ptr[i] == '\n') {
            line++;
            begin = i + 1;
        }
    }
    return dgm_error_set(err, DGM_ERR_SYNTAX, NULL, line,
                         (int64_t)(at - begin), "%s", what);
}

static dgm_err row_broken(const dgm_raw *raw, dgm_error *err)
{
    dgm_csv_scan scan = {.mark = raw->layout.ptr[0]};
    dgm_csv_scan_run(&scan, raw->bytes.ptr, 0, raw->bytes.len);
    return row_error(raw, scan.at, err,
                     scan.broken
                         ? "a letter behind a closing quote; inside a field "
                           "in quotes a quote is written twice"
                         : "a quote is opened here and not closed as it "
                           "should be");
}

static dgm_err row_fits(const dgm_raw *raw, dgm_str row, uint32_t fields,
                        uint32_t extra, dgm_error *err)
{
    uint32_t columns = (uint32_t)(raw->layout.len / 2) - 1;
    if (fields == columns ||
        (fields > columns && only_marks(row, extra, raw->layout.ptr[0]))) {
        return DGM_ERR_OK;
    }
    DGM_TRY(row_error(raw, fields > columns ? extra : row.len, err,
                      fields > columns
                          ? "the row has more fields than the header"
                          : "the row has fewer fields than the header"));
    return DGM_ERR_OK;
}

dgm_err dgm_csv_clean(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                      dgm_error *err)
{
    if (raw->layout.len < 4) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a table holds several documents");
    }
    if (raw->layout.ptr[1] == DGM_CSV_BROKEN) {
        return row_broken(raw, err);
    }
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    dgm_str row;
    bool repaired = false;
    DGM_TRY(dgm_encoding_decode(scratch, bytes, (dgm_str){NULL, 0},
                                DGM_NUL_REPLACE, &row, &repaired));
    row = without_end(row);
    dgm_found found = {.id_number = false};
    uint32_t fields;
    uint32_t extra;
    DGM_TRY(row_split(row, &raw->layout, scratch, &found, &fields, &extra));
    DGM_TRY(row_fits(raw, row, fields, extra, err));
    DGM_TRY(dgm_fill(&found, doc, scratch, err));
    return repaired ? dgm_doc_warn(doc, "encoding",
                                   "not valid UTF-8: read as Windows-1252, or "
                                   "characters were replaced")
                    : DGM_ERR_OK;
}
