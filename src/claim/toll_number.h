/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers as news write them: "at least 12", "some 1.2 million", "between 10
 * and 15", "dozens", "hundreds of thousands", "no one".
 *
 * The words are those of the cue lexicon (`number` blocks); digits, commas and
 * points are read here.  What is read is bounded by the sentence and by the
 * few steps below, so that a text of nothing but numbers costs its length.
 */
#ifndef DGM_CLAIM_TOLL_NUMBER_H
#define DGM_CLAIM_TOLL_NUMBER_H

#include "claim/cue.h"

/* Words of one number without its bounds. */
#define DGM_TOLL_WORDS 12
/* "at least some": bounds before a number. */
#define DGM_TOLL_BOUNDS 3

typedef struct dgm_toll {
    dgm_range token; /* bounds included */
    uint32_t first;  /* the number itself: [first, token.last) without what
                        stands behind it ("or more") is [first, last) */
    uint32_t last;
    double low; /* or DGM_OPEN */
    double high;
    bool about;
    bool ordinal; /* "a third": one more */
    bool between; /* two numbers: "between", "from" */
    bool from;    /* "from 38 to 41" */
} dgm_toll;

/* The number that begins at a token of [at, end), bounds first; false where
 * none does or where it counts nobody (money, per cent). */
bool dgm_toll_read(const dgm_cues *cues, const dgm_doc *doc, uint32_t at,
                   uint32_t end, dgm_toll *out);

/* The value of digits with commas between groups of three and one point
 * ("1,200", "1.2"); the bytes read, 0: none. */
uint32_t dgm_toll_digits(dgm_str text, double *value);

#endif
