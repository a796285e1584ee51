/* SPDX-License-Identifier: Apache-2.0 */
/* A table from sequences of words to numbers, which finds the longest sequence
 * that begins at a word. */
#ifndef DGM_PETRARCH_PHRASES_H
#define DGM_PETRARCH_PHRASES_H

#include "base/norm.h"
#include "base/vec.h"

#define DGM_PHRASE_WORDS 12 /* longer ones are cut */

typedef struct dgm_phrase_entry {
    uint64_t key;   /* of the words up to here */
    uint32_t value; /* UINT32_MAX: only the beginning of longer ones */
} dgm_phrase_entry;

typedef struct dgm_phrases {
    DGM_VEC(dgm_phrase_entry) entry; /* in ascending order once sorted */
} dgm_phrases;

/* Adds a phrase whose words are parted by blanks, hyphens or "_".  One without
 * words is no phrase and is left out.  Of equal ones the first added stays. */
DGM_CHECKED dgm_err dgm_phrases_add(dgm_phrases *self, dgm_arena *arena,
                                    dgm_str text, uint32_t value);
/* To be called once, behind the last phrase. */
void dgm_phrases_sort(dgm_phrases *self);
/* The value of exactly these words, or UINT32_MAX; of the unsorted table the
 * answer means nothing. */
uint32_t dgm_phrases_value(const dgm_phrases *self, dgm_str text);

/* The longest phrase at the beginning of `count` words: its number of words,
 * 0 for none, and its value. */
uint32_t dgm_phrases_longest(const dgm_phrases *self, const uint64_t *word,
                             uint32_t count, uint32_t *value);

#endif
