/* SPDX-License-Identifier: Apache-2.0 */
/* What the files share that say what a claim is worth. */
#ifndef DGM_CLAIM_GRADE_H
#define DGM_CLAIM_GRADE_H

#include "claim/link.h"

typedef struct rating {
    char rate; /* 0: none */
    dgm_span words;
} rating;

/* A noun that no actor stands for, and what is told of it: "the paper". */
typedef struct known_noun {
    uint64_t lemma;
    rating told;
} known_noun;

#define KNOWN_NOUNS_MAX 32

typedef struct grader {
    const linker *link;
    rating *noun;   /* [token] of the source that it names */
    rating *actor;  /* [actor] the writer's own word */
    rating *claim;  /* [claim] a digit */
    uint32_t *cued; /* [token] claim + 1 with that cue */
    known_noun known[KNOWN_NOUNS_MAX];
    uint32_t known_count;
} grader;

/* ---- rating.c */

/* Reads the words that rate; fills noun, actor, known and claim. */
DGM_CHECKED dgm_err dgm_ratings_read(grader *self);
/* What the text tells of the source of a claim, wherever it does. */
rating dgm_rating_of_source(const grader *self, uint32_t i);

#endif
