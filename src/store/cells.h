/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of tables, cell by cell. */
#ifndef DGM_STORE_CELLS_H
#define DGM_STORE_CELLS_H

#include "record/record.h"

typedef struct dgm_cells {
    dgm_buf *out;
    bool comma;          /* CSV of RFC 4180; else parted by tabs */
    const char *missing; /* stands for an empty cell */
    bool begun;          /* the row has a cell */
} dgm_cells;

/* Control characters become blanks; what CSV must quote is quoted. */
void dgm_cell(dgm_cells *self, dgm_str value);
void dgm_cell_text(dgm_cells *self, const char *value);
void dgm_cell_number(dgm_cells *self, double value, uint32_t decimals);
/* `count` empty cells. */
void dgm_cells_empty(dgm_cells *self, uint32_t count);
void dgm_cells_end(dgm_cells *self);

/* The names of columns as a row. */
void dgm_cells_head(dgm_cells *self, const char *const *name, size_t count);

#endif
