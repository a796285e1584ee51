/* SPDX-License-Identifier: Apache-2.0 */
#include "quiet.h"

#include <stdlib.h>

/* Words seen so often without a hit are quiet, and those that have one less
 * often than once in so many times. */
#define QUIET_TIMES  6
#define QUIET_SELDOM 100

#define SLOTS (1U << 20)

static uint32_t slot_of(const heard *at, uint32_t mask, uint64_t key)
{
    uint32_t slot = (uint32_t)(key >> 32) & mask;
    while (at[slot].key != 0 && at[slot].key != key) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

dgm_err hearing_add(hearing *self, const dgm_token *token, bool hit)
{
    uint64_t key = dgm_quiet_key(token);
    if (self->at == NULL) {
        self->at = calloc(SLOTS, sizeof *self->at);
    }
    if (self->at == NULL) {
        return DGM_ERR_MEMORY;
    }
    heard *word = &self->at[slot_of(self->at, SLOTS - 1, key)];
    if (word->key == 0 && self->used >= SLOTS / 4 * 3) {
        return DGM_ERR_OK; /* what is so rare is not quiet */
    }
    self->used += word->key == 0;
    word->key = key;
    word->times++;
    word->hits += hit;
    return DGM_ERR_OK;
}

uint32_t hearing_quiet(const hearing *self, uint64_t *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; self->at && i < SLOTS; i++) {
        const heard *word = &self->at[i];
        if (count < QUIET_SLOTS / 4 * 3 && word->times >= QUIET_TIMES &&
            word->hits * QUIET_SELDOM < word->times) {
            uint32_t at = (uint32_t)(word->key >> 32) & (QUIET_SLOTS - 1);
            while (out[at] != 0) {
                at = (at + 1) & (QUIET_SLOTS - 1);
            }
            out[at] = word->key;
            count++;
        }
    }
    return count;
}
