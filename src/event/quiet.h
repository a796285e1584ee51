/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words that are often in labelled text and never, or next to never, what a
 * question looks for: hashes of lemma and part of speech, open addressing.
 * They need not be asked about.
 *
 * In the file (base/mapped.h): "quiet" u64[n], n a power of two, 0: empty.
 */
#ifndef DGM_EVENT_QUIET_H
#define DGM_EVENT_QUIET_H

#include "base/mapped.h"
#include "record/record.h"

typedef struct dgm_quiet {
    const uint64_t *key;
    uint32_t mask;
} dgm_quiet;

DGM_CHECKED dgm_err dgm_quiet_open(dgm_quiet *self, const dgm_mapped *file,
                                   dgm_error *err);

static inline uint64_t dgm_quiet_key(const dgm_token *token)
{
    uint64_t key =
        (token->lemma_key ^ token->upos) * UINT64_C(0xFF51AFD7ED558CCD);
    return key ? key : 1;
}

static inline bool dgm_quiet_has(const dgm_quiet *self, uint64_t key)
{
    for (uint32_t i = 0; i <= self->mask; i++) {
        uint64_t at = self->key[((uint32_t)(key >> 32) + i) & self->mask];
        if (at == key || at == 0) {
            return at == key;
        }
    }
    return false;
}

#endif
