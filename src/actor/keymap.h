/* SPDX-License-Identifier: Apache-2.0 */
/* A map from 64-bit keys to numbers, in scratch; inside this room only. */
#ifndef DGM_ACTOR_KEYMAP_H
#define DGM_ACTOR_KEYMAP_H

#include "record/record.h"

typedef struct dgm_key_map {
    uint64_t *key; /* open addressing; 0: empty */
    uint32_t *value;
    uint32_t mask;
} dgm_key_map;

/* Room for `wanted` keys, 2^24 at most. */
DGM_CHECKED dgm_err dgm_key_map_open(dgm_key_map *self, uint32_t wanted,
                                     dgm_arena *scratch);

/* The value of a key that is not 0, or DGM_NONE. */
uint32_t dgm_key_map_get(const dgm_key_map *self, uint64_t key);

/* Sets the value of a key.  Where the map is crowded the key is forgotten:
 * both walks are bounded. */
void dgm_key_map_put(dgm_key_map *self, uint64_t key, uint32_t value);

#endif
