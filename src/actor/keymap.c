/* SPDX-License-Identifier: Apache-2.0 */
#include "actor/keymap.h"

/* Slots looked at for one key. */
#define PROBES 64

/* The slot that has the key or could take it, or DGM_NONE. */
static uint32_t find_slot(const dgm_key_map *self, uint64_t key)
{
    uint32_t at = (uint32_t)(key ^ key >> 32) & self->mask;
    for (uint32_t i = 0; i < PROBES; i++) {
        if (self->key[at] == key || self->key[at] == 0) {
            return at;
        }
        at = (at + 1) & self->mask;
    }
    return DGM_NONE;
}

dgm_err dgm_key_map_open(dgm_key_map *self, uint32_t wanted,
                         dgm_arena *scratch)
{
    uint32_t size = 64;
    while (size < wanted + wanted / 2 && size < (UINT32_C(1) << 24)) {
        size *= 2;
    }
    self->key = dgm_arena_array(scratch, size, sizeof *self->key);
    self->value = dgm_arena_array(scratch, size, sizeof *self->value);
    self->mask = size - 1;
    return self->key && self->value ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

uint32_t dgm_key_map_get(const dgm_key_map *self, uint64_t key)
{
    uint32_t at = find_slot(self, key);
    return at != DGM_NONE && self->key[at] == key ? self->value[at] : DGM_NONE;
}

void dgm_key_map_put(dgm_key_map *self, uint64_t key, uint32_t value)
{
    uint32_t at = find_slot(self, key);
    if (at != DGM_NONE) {
        self->key[at] = key;
        self->value[at] = value;
    }
}
