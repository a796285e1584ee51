/* SPDX-License-Identifier: Apache-2.0 */
/* Hashed features of training examples, counted, and the rows they get. */
#ifndef DGM_TRAIN_FEATURES_H
#define DGM_TRAIN_FEATURES_H

#include "base/error.h"

#include <stdint.h>

typedef struct counted_feature {
    uint64_t key; /* 0: empty */
    uint32_t count;
    uint32_t row;
} counted_feature;

/* Begins as zeros; `at` is to be freed. */
typedef struct feature_table {
    counted_feature *at;
    uint32_t mask;
    uint32_t used;
} feature_table;

DGM_CHECKED dgm_err features_count(feature_table *self, uint64_t key);

/* Gives rows of a table (base/rows.h) to the features seen `times` or more,
 * the frequent ones first; those whose bucket is full get none. */
DGM_CHECKED dgm_err features_give_rows(feature_table *self, uint32_t times,
                                       uint16_t *check, uint32_t rows);

/* The row of a feature, DGM_NONE for none. */
uint32_t features_row(const feature_table *self, uint64_t key);

#endif
