/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the rows of a table end.
 *
 * A quote that is never closed would swallow what follows, so a row whose
 * quotes do not match is given up as its first line alone and reading goes on
 * at its second.  In tables divided by tabs many programs write quotes as
 * letters: there such a line is read in that way.
 */
#include "ingest/csv.h"
#include "ingest/kind.h"

#include <stdlib.h>
#include <string.h>

struct csv_input {
    char mark;
    dgm_buf layout;
};

/* Takes the next row, blank lines aside.  *whole is false when its quotes do
 * not match. */
static dgm_err row_take(dgm_opened *self, dgm_raw *out, char mark, bool *got,
                        bool *whole, dgm_error *err)
{
    dgm_window *window = self->window;
    dgm_csv_scan scan = {.mark = mark};
    size_t begin = 0;
    *got = *whole = true;
    for (;;) {
        bool more = false;
        DGM_TRY(dgm_window_line(window, &out->bytes, &more, err));
        if (begin == 0 && more &&
            dgm_kind_blank(out->bytes.ptr, out->bytes.len)) {
            dgm_buf_clear(&out->bytes);
            continue;
        }
        if (!more) {
            *got = begin > 0;
            *whole = false;
            return DGM_ERR_OK;
        }
        out->line = begin == 0 ? window->line : out->line;
        dgm_csv_scan_run(&scan, out->bytes.ptr, begin, out->bytes.len);
        if (scan.broken || !scan.in_quotes) {
            *whole = !scan.broken;
            return DGM_ERR_OK;
        }
        begin = out->bytes.len;
    }
}

/* Leaves the first line of a row that is broken and gives back the others,
 * unless that was done too often: then all of it is one row. */
static void row_cut(dgm_opened *self, dgm_raw *out)
{
    const char *stop = memchr(out->bytes.ptr, '\n', out->bytes.len);
    size_t first = stop ? (size_t)(stop - out->bytes.ptr) + 1 : out->bytes.len;
    if (first < out->bytes.len &&
        dgm_window_return(self->window, out->bytes.ptr + first,
                          out->bytes.len - first)) {
        out->bytes.len = first;
    }
}

/* A row too large was read to the end of a line, perhaps not its own. */
static dgm_err row_too_large(dgm_opened *self, const dgm_raw *out,
                             dgm_error *err)
{
    uint64_t line = out->line ? out->line : self->window->line;
    self->goes_on = true;
    return dgm_error_set(
        err, DGM_ERR_LIMIT, self->window->name, line, -1,
        "a row of more than %zu bytes%s", self->window->raw_max,
        line < self->window->line ? ": is a quote not closed?" : "");
}

static dgm_err next_row(dgm_opened *self, dgm_raw *out, bool *got,
                        dgm_error *err)
{
    struct csv_input *input = self->state;
    bool whole = true;
    dgm_err code = row_take(self, out, input->mark, got, &whole, err);
    if (code == DGM_ERR_LIMIT && !self->window->failed) {
        return row_too_large(self, out, err);
    }
    self->goes_on = code != DGM_ERR_OK && !self->window->failed;
    DGM_TRY(code);
    if (!*got) {
        return DGM_ERR_OK;
    }
    dgm_buf_add(&out->layout, input->layout.ptr, input->layout.len);
    if (!whole) {
        row_cut(self, out);
    }
    if (!whole && out->layout.len > 1) {
        out->layout.ptr[1] =
            input->mark == '\t' ? DGM_CSV_PLAIN : DGM_CSV_BROKEN;
    }
    return DGM_ERR_OK;
}

/* "sep=;" is how some spreadsheets tell the mark. */
static bool says_mark(const dgm_buf *line, char *mark)
{
    bool says = line->len >= 5 && memcmp(line->ptr, "sep=", 4) == 0 &&
                dgm_kind_blank(line->ptr + 5, line->len - 5);
    *mark = says ? line->ptr[4] : *mark;
    return says;
}

/* Reads the row of the header. */
static dgm_err header_take(dgm_opened *self, dgm_raw *row, char *mark,
                           dgm_error *err)
{
    bool got = false;
    bool whole = false;
    dgm_window *window = self->window;
    do {
        dgm_buf_clear(&row->bytes);
        DGM_TRY(dgm_window_line(window, &row->bytes, &got, err));
    } while (got && (dgm_kind_blank(row->bytes.ptr, row->bytes.len) ||
                     says_mark(&row->bytes, mark)));
    if (got && *mark == '\0') {
        *mark = dgm_csv_mark(
            (dgm_str){row->bytes.ptr, (uint32_t)row->bytes.len}, self->fields);
    }
    /* Names in quotes may go on in the next line. */
    if (got && dgm_window_return(window, row->bytes.ptr, row->bytes.len)) {
        dgm_buf_clear(&row->bytes);
        DGM_TRY(row_take(self, row, *mark, &got, &whole, err));
    }
    return got && whole ? DGM_ERR_OK
                        : dgm_error_set(err, DGM_ERR_SYNTAX, window->name, 1,
                                        -1, "a table without a header");
}

static dgm_err header_read(dgm_opened *self, dgm_raw *row, dgm_error *err)
{
    struct csv_input *input = self->state;
    dgm_error reason = {.byte = -1};
    DGM_TRY(header_take(self, row, &input->mark, err));
    dgm_str header = {row->bytes.ptr, (uint32_t)row->bytes.len};
    dgm_err code = dgm_csv_layout(header, input->mark, self->fields,
                                  &input->layout, &reason);
    return code == DGM_ERR_OK
               ? code
               : dgm_error_set(err, code, self->window->name, row->line, -1,
                               "%s",
                               reason.message[0] ? reason.message
                                                 : dgm_err_message(code));
}

static dgm_err open_csv(dgm_opened *self, dgm_error *err)
{
    struct csv_input *input = calloc(1, sizeof *input);
    if (input == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->window->name, 0, -1,
                             "out of memory");
    }
    dgm_buf_init(&input->layout, (size_t)1 << 17);
    self->state = input;
    dgm_raw row;
    dgm_raw_init(&row);
    dgm_err code = header_read(self, &row, err);
    dgm_raw_release(&row);
    return code;
}

static void close_csv(dgm_opened *self)
{
    struct csv_input *input = self->state;
    if (input) {
        dgm_buf_release(&input->layout);
        free(input);
    }
    self->state = NULL;
}

const dgm_kind dgm_kind_csv = {
    .by_line = true, .open = open_csv, .next = next_row, .close = close_csv};
