/* SPDX-License-Identifier: Apache-2.0 */
/* What a wording belongs to in the tree. */
#ifndef DGM_TIME_GOVERNOR_H
#define DGM_TIME_GOVERNOR_H

#include "record/record.h"

/* The word outside `range` that governs it, DGM_NONE at the root; *top is the
 * word of the range that it governs. */
uint32_t dgm_time_governor(const dgm_doc *doc, dgm_range range, uint32_t *top);

/* The word from which the way up to the predicate that a date tells of goes
 * on, when it begins at `token`.  That is its head, but for a date that
 * stands behind a comma at the end of a clause in commas: parsers hang "on
 * Sunday" in "were killed by gunmen in Ardia, which lies in the north, on
 * Sunday" on the lying, though the second comma closes that clause. */
uint32_t dgm_time_way_up(const dgm_doc *doc, uint32_t token);

#endif
