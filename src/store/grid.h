/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of named columns as a table for people, CSV, TSV or JSON lines.  Within
 * the store and for passes over a database. */
#ifndef DGM_STORE_GRID_H
#define DGM_STORE_GRID_H

#include "base/str.h"

typedef enum dgm_cell_kind {
    DGM_CELL_NULL,
    DGM_CELL_NUMBER, /* `text` is one in JSON's notation */
    DGM_CELL_TEXT    /* foreign bytes */
} dgm_cell_kind;

typedef struct dgm_grid_cell {
    dgm_cell_kind kind;
    dgm_str text;
} dgm_grid_cell;

/* Takes what is written; another value than 0 ends the output. */
typedef int dgm_write_fn(void *context, const char *bytes, size_t len);

typedef struct dgm_grid {
    dgm_format format; /* TABLE, CSV, TSV or JSONL */
    uint32_t width;    /* of a table in columns, 0: 100 */
    bool colour;
    dgm_write_fn *write;
    void *context;
    /* Set by dgm_grid_begin. */
    uint32_t columns;
    const dgm_str *name; /* [columns] */
    dgm_buf out;         /* one row, or what is held */
    dgm_arena held;      /* of a table: its first rows */
    dgm_grid_cell *row;  /* [rows][columns] of them */
    uint32_t rows;
    uint32_t *widths; /* [columns]; NULL: not known yet */
    bool *numeric;    /* [columns] */
    bool upright;     /* too many columns: a block a row */
    bool stopped;     /* by `write` */
} dgm_grid;

/* `name` must live until the end.  Only format, width, colour, write and
 * context are set before. */
DGM_CHECKED dgm_err dgm_grid_begin(dgm_grid *self, const dgm_str *name,
                                   uint32_t columns);
DGM_CHECKED dgm_err dgm_grid_row(dgm_grid *self, const dgm_grid_cell *cell);
/* Writes what is held and frees everything, also when a call failed. */
DGM_CHECKED dgm_err dgm_grid_end(dgm_grid *self);

#endif
