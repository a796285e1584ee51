/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables of weights by hashed feature.  A feature's hash names a bucket of
 * four rows; the row whose check is the hash's upper bits is its own.  A
 * feature that was not learned so has no row instead of a stranger's.
 */
#ifndef DGM_BASE_ROWS_H
#define DGM_BASE_ROWS_H

#include <stdint.h>

#define DGM_ROWS_BUCKET 4U

/* The first row of the bucket in a table of `rows`, a power of two. */
static inline uint32_t dgm_rows_bucket(uint64_t feature, uint32_t rows)
{
    return (uint32_t)(feature & (rows - 1)) & ~(DGM_ROWS_BUCKET - 1);
}

/* Never 0, which says that a row is empty. */
static inline uint16_t dgm_rows_check(uint64_t feature)
{
    uint16_t check = (uint16_t)(feature >> 48);
    return check ? check : 1;
}

/* Asks for the bucket's checks ahead of their use. */
static inline void dgm_rows_expect(const uint16_t *check, uint32_t rows,
                                   uint64_t feature)
{
    __builtin_prefetch(check + dgm_rows_bucket(feature, rows));
}

/* The feature's row, or `rows` where it has none.  Without branches, which
 * nobody could foretell. */
static inline uint32_t dgm_rows_find(const uint16_t *check, uint32_t rows,
                                     uint64_t feature)
{
    uint32_t first = dgm_rows_bucket(feature, rows);
    uint16_t wanted = dgm_rows_check(feature);
    uint32_t same = 0;
    for (uint32_t k = 0; k < DGM_ROWS_BUCKET; k++) {
        same |= (uint32_t)(check[first + k] == wanted) << k;
    }
    return same ? first + (uint32_t)__builtin_ctz(same) : rows;
}

#endif
