/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables with a header: RFC 4180, with any of four marks between the fields.
 *
 * A field in quotes may hold the mark, line breaks and doubled quotes; a quote
 * further inside a field is a letter like others.  The reader finds where rows
 * end (kind_csv.c); what a row holds is the worker's.  Between them goes the
 * layout of the table, a few bytes a column.
 */
#ifndef DGM_INGEST_CSV_H
#define DGM_INGEST_CSV_H

#include "ingest/ingest.h"

/* Columns of a table. */
#define DGM_CSV_COLUMNS 4096

/* How a row is to be read; the second byte of its layout, behind the mark. */
typedef enum dgm_csv_mode {
    DGM_CSV_QUOTED,
    DGM_CSV_PLAIN, /* quotes are letters */
    DGM_CSV_BROKEN /* its quotes do not match */
} dgm_csv_mode;

/* Where the scan of a row stands. */
typedef struct dgm_csv_scan {
    char mark;
    bool plain;     /* quotes are letters */
    bool in_quotes; /* at the end of what was scanned */
    bool broken;    /* a quote ends a field and letters follow */
    size_t at;      /* of the byte that broke it, or of the last quote */
} dgm_csv_scan;

/* Scans [from, len), which begins a field or goes on inside quotes.  Calls
 * nothing; afterwards the row is at its end unless it is in quotes. */
void dgm_csv_scan_run(dgm_csv_scan *self, const char *ptr, size_t from,
                      size_t len);

/* Splits the next field off a whole row: [*at, ...) in `out`, without its
 * outer quotes; *doubled tells that quotes inside stand twice.  False when the
 * row has no more; *at is past `len` then. */
bool dgm_csv_field(dgm_str row, char mark, bool plain, uint32_t *at,
                   dgm_str *out, bool *doubled);

/* The mark that divides a header: of those that find the names of most fields
 * there, the one with most columns. */
char dgm_csv_mark(dgm_str header, const dgm_fields *fields);

/* Appends what each column is, from the row of the header, to `layout`.
 * DGM_ERR_ARGUMENT when none can be the text, or one that the user named is
 * not there: the message lists the columns. */
DGM_CHECKED dgm_err dgm_csv_layout(dgm_str header, char mark,
                                   const dgm_fields *fields, dgm_buf *layout,
                                   dgm_error *err);

/* Fills `doc` from one row; as dgm_ingest_clean. */
DGM_CHECKED dgm_err dgm_csv_clean(const dgm_raw *raw, dgm_doc *doc,
                                  dgm_arena *scratch, dgm_error *err);

#endif
