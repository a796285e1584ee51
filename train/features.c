/* SPDX-License-Identifier: Apache-2.0 */
#include "features.h"

#include "base/rows.h"
#include "record/record.h"

#include <stdio.h>
#include <stdlib.h>

static counted_feature *find_feature(const feature_table *self, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 20) & self->mask;
    while (self->at[at].key != 0 && self->at[at].key != key) {
        at = (at + 1) & self->mask;
    }
    return &self->at[at];
}

static dgm_err grow_features(feature_table *self)
{
    feature_table larger = {.mask = self->mask * 2 + 1, .used = self->used};
    larger.at = calloc((size_t)larger.mask + 1, sizeof *larger.at);
    if (larger.at == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; self->at && i <= self->mask; i++) {
        if (self->at[i].key != 0) {
            *find_feature(&larger, self->at[i].key) = self->at[i];
        }
    }
    free(self->at);
    *self = larger;
    return DGM_ERR_OK;
}

dgm_err features_count(feature_table *self, uint64_t key)
{
    if (self->at == NULL || self->used * 2 > self->mask) {
        self->mask = self->at == NULL ? (1 << 18) - 1 : self->mask;
        DGM_TRY(grow_features(self));
    }
    counted_feature *item = find_feature(self, key ? key : 1);
    self->used += item->key == 0;
    item->key = key ? key : 1;
    item->count++;
    return DGM_ERR_OK;
}

static int frequent_first(const void *a, const void *b)
{
    const counted_feature *x = *(const counted_feature *const *)a;
    const counted_feature *y = *(const counted_feature *const *)b;
    if (x->count != y->count) {
        return x->count > y->count ? -1 : 1;
    }
    return (x->key > y->key) - (x->key < y->key);
}

dgm_err features_give_rows(feature_table *self, uint32_t times,
                           uint16_t *check, uint32_t rows)
{
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): an array of pointers */
    counted_feature **order = malloc(((size_t)self->used + 1) * sizeof *order);
    uint32_t count = 0;
    if (order == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; self->at && i <= self->mask; i++) {
        self->at[i].row = DGM_NONE;
        if (self->at[i].key != 0 && self->at[i].count >= times) {
            order[count++] = &self->at[i];
        }
    }
    qsort(order, count, sizeof(counted_feature *),
          frequent_first); /* NOLINT */
    uint32_t given = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t row = dgm_rows_bucket(order[i]->key, rows);
        uint16_t wanted = dgm_rows_check(order[i]->key);
        for (uint32_t k = 0; k < DGM_ROWS_BUCKET; k++, row++) {
            if (check[row] == 0 || check[row] == wanted) {
                given += check[row] == 0;
                check[row] = wanted;
                order[i]->row = row;
                break;
            }
        }
    }
    fprintf(stderr, "%u features, %u often enough, %u rows\n", self->used,
            count, given);
    free(order);
    return DGM_ERR_OK;
}

uint32_t features_row(const feature_table *self, uint64_t key)
{
    const counted_feature *item =
        self->at ? find_feature(self, key ? key : 1) : NULL;
    return item && item->key != 0 ? item->row : DGM_NONE;
}
