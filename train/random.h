/* SPDX-License-Identifier: Apache-2.0 */
/* Random numbers that a seed makes the same everywhere. */
#ifndef DGM_TRAIN_RANDOM_H
#define DGM_TRAIN_RANDOM_H

#include <stdint.h>

/* xorshift64* (Marsaglia 2003, Vigna 2016). */
static inline uint64_t train_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545F4914F6CDD1D);
}

#endif
