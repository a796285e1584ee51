/* SPDX-License-Identifier: Apache-2.0 */
/* Rows as a table for people.  Within the store only. */
#ifndef DGM_STORE_GRID_TABLE_H
#define DGM_STORE_GRID_TABLE_H

#include "store/grid.h"

/* Decides how wide columns are by the rows that are held, and puts the head
 * and those rows into `out`. */
DGM_CHECKED dgm_err dgm_grid_table_settle(dgm_grid *self);

/* Puts a row into `out`, once widths are known. */
void dgm_grid_table_row(dgm_grid *self, const dgm_grid_cell *cell);

#endif
