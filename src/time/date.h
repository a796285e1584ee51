/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When: dates and spans of time in a document, with calendar values.
 *
 * Relative wordings ("yesterday", "on Friday", "two years ago") count from
 * the day of publication; without one they are found but have no value.
 */
#ifndef DGM_TIME_DATE_H
#define DGM_TIME_DATE_H

#include "lexicon/lists.h"
#include "record/record.h"

/* Fills doc->date from tokens and trees, in text order, without overlaps.
 * The tokens are marked with the same lists. */
DGM_CHECKED dgm_err dgm_time_annotate(const dgm_lists *lists, dgm_doc *doc);

#endif
