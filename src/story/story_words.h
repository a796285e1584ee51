/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A text as the comparison of documents sees it: its words, folded as
 * base/norm.h says, and the shingles that they make.
 *
 * A shingle is three words that follow each other.  Two texts that share many
 * were copied from one another; what they share by chance is little.
 */
#ifndef DGM_STORY_WORDS_H
#define DGM_STORY_WORDS_H

#include "base/str.h"

/* Longer texts are compared by as many words from their beginning. */
#define DGM_STORY_WORDS_MAX 20000

typedef struct dgm_story_word {
    uint32_t hash;
    bool number;  /* has a digit */
    bool capital; /* begins with a capital letter */
    /* Which letters and digits it has, a bit each: what tells a misread word
     * from another one. */
    uint64_t letters;
} dgm_story_word;

typedef struct dgm_story_text {
    dgm_story_word *word; /* [count] */
    uint32_t count;
    uint64_t key; /* of all words in their order: equal texts */
} dgm_story_text;

/* The words of `text`, which the caller releases. */
DGM_CHECKED dgm_err dgm_story_text_read(dgm_story_text *self, dgm_str text,
                                        dgm_error *err);
void dgm_story_text_release(dgm_story_text *self);

static inline uint32_t dgm_story_shingles(const dgm_story_text *self)
{
    return self->count < 3 ? 0 : self->count - 2;
}

/* The shingle that begins with a word. */
static inline uint64_t dgm_story_shingle(const dgm_story_text *self,
                                         uint32_t at)
{
    const dgm_story_word *word = self->word + at;
    uint64_t mixed = (uint64_t)word[0].hash << 32 | word[1].hash;
    mixed = (mixed ^ mixed >> 29) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed =
        (mixed ^ word[2].hash ^ mixed >> 32) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ mixed >> 31;
}

/* Stores the `most` least different shingles in ascending order and returns
 * their number.  Of two texts in which a share of all shingles is the same, as
 * large a share of these is, whatever was cut from the one or added to the
 * other (Broder 1997: a sketch of the bottom). */
uint32_t dgm_story_least(const dgm_story_text *self, uint32_t most,
                         uint64_t *out);

#endif
