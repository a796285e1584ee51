/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How names are compared: as sequences of normalised words.
 *
 * A normalised word is a run of letters and digits after compatibility
 * decomposition, without marks, in lower case.  Full stops and apostrophes
 * inside a run are dropped ("U.S." -> "us", "O'Brien" -> "obrien"); a final
 * possessive 's is dropped; every other character ends the word ("Al-Qaeda"
 * -> "al", "qaeda").  "st" becomes "saint" and "mt" "mount".
 *
 * The key of a sequence is folded from left to right, so a matcher can
 * extend a match token by token:
 *
 *   key(w1 w2) = fold(fold(DGM_NORM_START, hash(w1)), hash(w2))
 *
 * Keys are 64 bits wide and compared without the words: with a million names
 * the odds of one false match are about 1 in 10^7 for a million look-ups.
 */
#ifndef DGM_BASE_NORM_H
#define DGM_BASE_NORM_H

#include "base/str.h"

#define DGM_NORM_START UINT64_C(0x9E3779B97F4A7C15)
/* Longer words are cut; a name of 10,000 characters costs no more. */
#define DGM_NORM_WORD_MAX 64

/* Adds one word hash to a sequence key. */
static inline uint64_t dgm_norm_fold(uint64_t key, uint64_t word_hash)
{
    uint64_t mixed = (key ^ word_hash) * UINT64_C(0xFF51AFD7ED558CCD);
    return mixed ^ mixed >> 32;
}

/* Finds the next normalised word of `text` at or after *at, moves *at behind
 * it, and stores its hash.  Returns false when no word is left. */
bool dgm_norm_next(dgm_str text, uint32_t *at, uint64_t *word_hash);

/* Folds all words of `text` into `key`; *count (may be NULL) grows by their
 * number. */
uint64_t dgm_norm_key(uint64_t key, dgm_str text, uint32_t *count);

#endif
