/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether two documents tell one story in the same words.
 *
 * The words that two texts share are found shingle by shingle and laid along
 * each other.  A copy that was cut, got another lead or further paragraphs
 * differs in whole stretches; a copy that was badly read differs in letters.
 * Texts made from one pattern (weather, markets, yesterday's toll) differ
 * in single words and numbers that stand where the other has its own: the more
 * of these, the less are they one story, however many words they share.
 */
#ifndef DGM_STORY_COMPARE_H
#define DGM_STORY_COMPARE_H

#include "story/story_words.h"

/* One text made ready to be compared with several. */
typedef struct dgm_story_side {
    const dgm_story_text *text;
    uint32_t *slot; /* place of a shingle + 1, 0: none; [mask + 1] */
    uint32_t mask;
    uint8_t *shared; /* whether a word is; [text->count] */
} dgm_story_side;

DGM_CHECKED dgm_err dgm_story_side_open(dgm_story_side *self,
                                        const dgm_story_text *text,
                                        dgm_error *err);
void dgm_story_side_close(dgm_story_side *self);

/* What two texts have in common. */
typedef struct dgm_story_likeness {
    uint32_t shared; /* words of the text that the other has as well */
    uint32_t other_shared;
    uint32_t begin; /* first and last shared word of the text */
    uint32_t end;
    /* Where the words before and behind are the same, but not these: */
    uint32_t numbers;   /* places with another number */
    uint32_t names;     /* with another word with a capital */
    uint32_t words;     /* with other words */
    uint32_t misread;   /* with nearly the same letters */
    uint32_t stretches; /* words of longer places */
    uint32_t replaced;  /* numbers and names that stand there */
    uint32_t kept;      /* numbers and names that both have */
    bool same;          /* every word is the same */
} dgm_story_likeness;

dgm_story_likeness dgm_story_compare(dgm_story_side *self,
                                     const dgm_story_text *other);

/* What else is known of the two. */
typedef struct dgm_story_hint {
    bool same_address;
    bool same_title;
    bool same_publisher;
} dgm_story_hint;

/* Whether they are one story. */
bool dgm_story_same(const dgm_story_likeness *likeness, uint32_t count,
                    uint32_t other_count, dgm_story_hint hint);

#endif
