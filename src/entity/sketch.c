/* SPDX-License-Identifier: Apache-2.0 */
/* Sketches of name indices. */
#include "entity/sketch.h"

void dgm_sketch_make(dgm_sketch *out, const dgm_names *names)
{
    for (uint32_t i = 0; i < DGM_SKETCH_PARTS; i++) {
        out->least[i] = UINT64_MAX;
    }
    for (uint32_t i = 0; i < names->key_count; i++) {
        /* Keys are sorted: their own order must not decide. */
        uint64_t hash = names->key[i] * UINT64_C(0x9E3779B97F4A7C15);
        hash = (hash ^ hash >> 32) * UINT64_C(0xC4CEB9FE1A85EC53);
        uint64_t *least = &out->least[hash >> 56];
        *least = hash < *least ? hash : *least;
    }
}

uint32_t dgm_sketch_same(const dgm_sketch *a, const dgm_sketch *b)
{
    uint32_t same = 0;
    for (uint32_t i = 0; i < DGM_SKETCH_PARTS; i++) {
        same += a->least[i] == b->least[i];
    }
    return 100 * same / DGM_SKETCH_PARTS;
}
