/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables of data/places: lines of columns divided by tabs, plain or packed
 * with zstd.  A line that begins with "#" is a comment.
 */
#ifndef DGM_PLACE_GAZETTEER_TABLE_H
#define DGM_PLACE_GAZETTEER_TABLE_H

#include "base/error.h"
#include "base/str.h"
#include "place/gazetteer.h"

#define DGM_TABLE_COLUMNS 12
#define DGM_TABLE_LIMIT   ((size_t)256 << 20)

/* One line; columns that it lacks are empty. */
typedef struct dgm_table_row {
    const char *path;
    uint64_t line; /* from 1 */
    uint32_t count;
    dgm_str column[DGM_TABLE_COLUMNS];
    dgm_error *err; /* where dgm_table_error puts the message */
} dgm_table_row;

typedef dgm_err (*dgm_table_reader)(void *context, const dgm_table_row *row);

/* Hands every line of `bytes` to the reader; `path` is for messages. */
DGM_CHECKED dgm_err dgm_table_read_bytes(const char *path,
                                         const dgm_buf *bytes,
                                         dgm_table_reader reader,
                                         void *context, dgm_error *err);

/* The same for the table `name` of a folder, plain or with ".zst".  A missing
 * file is fine when it is not `needed`. */
DGM_CHECKED dgm_err dgm_table_read(const char *folder, const char *name,
                                   bool needed, dgm_table_reader reader,
                                   void *context, dgm_error *err);

/* DGM_ERR_SYNTAX with file and line of the row. */
DGM_CHECKED dgm_err dgm_table_error(const dgm_table_row *row,
                                    const char *what);

/* Whether a column is a number from low to high, which goes to *out. */
bool dgm_table_number(dgm_str text, double low, double high, double *out);
/* Whether it is a count; an empty column is 0. */
bool dgm_table_count(dgm_str text, uint32_t *out);
/* Latitude and longitude from `column` and the next: both or neither. */
DGM_CHECKED dgm_err dgm_table_point(const dgm_table_row *row, uint32_t column,
                                    dgm_place_entry *out);

#endif
