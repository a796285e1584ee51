/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the network sees of a word, and the states of the parser; the same in
 * training and use.
 */
#ifndef DGM_SYNTAX_FEATURES_H
#define DGM_SYNTAX_FEATURES_H

#include "syntax/lemma.h"

/* What features are made of, for one word. */
typedef struct dgm_word {
    uint32_t form;      /* hash of the lower-cased form */
    uint32_t suffix[4]; /* hashes of the last 1, 2, 3, 4 bytes */
    uint32_t prefix[2]; /* hashes of the first 1, 3 bytes */
    uint32_t shape;     /* hash of capitals, digits, marks */
    uint32_t capital;   /* 1: begins with one */
    uint32_t listed;    /* dgm_word_listed; set by who knows the lists */
} dgm_word;

#define DGM_ACTIONS 3
enum dgm_action { DGM_SHIFT, DGM_LEFT, DGM_RIGHT };

/* Describes tokens [first, last) of a document, but for what is listed.  Where
 * most words are in capitals, shapes say nothing and are left out. */
void dgm_words_describe(const dgm_doc *doc, dgm_range range, dgm_word *word);

/* What the lemmas list of a form (dgm_lemmas_listed); NULL: nothing. */
uint32_t dgm_word_listed(const dgm_lemmas *lemmas, dgm_str form,
                         uint64_t form_key);

/* The state of the parser on one sentence of `count` words.  Word numbers
 * are local; `count` itself is the artificial root, at the end of the
 * buffer. */
typedef struct dgm_parse_state {
    uint32_t count;
    const uint8_t *tag;    /* [count] class of each word */
    const uint8_t *coarse; /* [classes] its part of speech */
    uint32_t next;         /* front of the buffer */
    uint32_t depth;        /* words on the stack */
    uint32_t *stack;       /* [count + 1] */
    uint32_t *head;        /* [count + 1], DGM_NONE: not yet */
    uint8_t *label;        /* [count + 1] */
    uint32_t *left[2];     /* [count + 1] leftmost child, second leftmost */
    uint32_t *right[2];    /* [count + 1] rightmost child, second rightmost */
    uint16_t *left_count;  /* [count + 1] children to the left */
    uint16_t *right_count;
} dgm_parse_state;

/* Room for sentences up to `cap` words; NULL fields when memory is out. */
DGM_CHECKED dgm_err dgm_parse_state_init(dgm_parse_state *self,
                                         dgm_arena *arena, uint32_t cap);
/* `tag` is [count]; both tables stay the caller's. */
void dgm_parse_state_start(dgm_parse_state *self, uint32_t count,
                           const uint8_t *tag, const uint8_t *coarse);
bool dgm_parse_done(const dgm_parse_state *self);
/* Bit set of the actions that are possible. */
uint32_t dgm_parse_legal(const dgm_parse_state *self);
/* Takes an action; `label` is used by LEFT and RIGHT. */
void dgm_parse_take(dgm_parse_state *self, uint32_t action, uint8_t label);

#endif
