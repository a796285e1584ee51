/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How much of one name index is in another, told from a sketch of each: the
 * least hash of a name in each of so many parts (one-permutation hashing; Li,
 * Owen and Zhang 2012).  The share of parts that are equal is about that of
 * the names that both have among all that either has.
 */
#ifndef DGM_ENTITY_SKETCH_H
#define DGM_ENTITY_SKETCH_H

#include "lexicon/names.h"

#define DGM_SKETCH_PARTS 256

typedef struct dgm_sketch {
    uint64_t least[DGM_SKETCH_PARTS]; /* UINT64_MAX: no name */
} dgm_sketch;

void dgm_sketch_make(dgm_sketch *out, const dgm_names *names);

/* In per cent. */
uint32_t dgm_sketch_same(const dgm_sketch *a, const dgm_sketch *b);

#endif
