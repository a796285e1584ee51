/* SPDX-License-Identifier: Apache-2.0 */
/* Which words a question need not be asked of: those seen often and never, or
 * next to never, with the answer that it looks for. */
#ifndef DGM_TRAIN_QUIET_H
#define DGM_TRAIN_QUIET_H

#include "base/error.h"
#include "event/quiet.h"

#define QUIET_SLOTS 8192U

typedef struct heard {
    uint64_t key;
    uint32_t times;
    uint32_t hits;
} heard;

/* Begins as zeros; `at` is to be freed. */
typedef struct hearing {
    heard *at;
    uint32_t used;
} hearing;

DGM_CHECKED dgm_err hearing_add(hearing *self, const dgm_token *token,
                                bool hit);
/* Writes the table of a file, [QUIET_SLOTS], all zeros before; returns how
 * many words it has. */
uint32_t hearing_quiet(const hearing *self, uint64_t *out);

#endif
