/* SPDX-License-Identifier: Apache-2.0 */
/* The dictionaries in memory; inside this room only. */
#ifndef DGM_PETRARCH_DICTIONARY_H
#define DGM_PETRARCH_DICTIONARY_H

#include "petrarch/petrarch.h"
#include "petrarch/phrases.h"

/* ------------------------------------------------------- actors and agents */

/* A code of an actor; days as YYYYMMDD, both included. */
typedef struct dgm_petr_code {
    dgm_str text;
    uint32_t from; /* 0: open */
    uint32_t to;   /* UINT32_MAX: open */
    uint32_t
        next; /* of the same actor, in the order of the file; UINT32_MAX */
    bool dated;
} dgm_petr_code;

/* What a name stands for: its codes as a list. */
typedef struct dgm_petr_actor {
    uint32_t first;
    uint32_t last;
} dgm_petr_actor;

/* "~GOV" goes behind the country, "NGO~" before it. */
typedef struct dgm_petr_agent {
    dgm_str code; /* without the mark */
    bool before;
} dgm_petr_agent;

/* -------------------------------------------------------------------- verbs
 */

/* One way to say a word of a pattern: [first, last) in `word`. */
typedef struct dgm_petr_alternative {
    uint32_t first;
    uint32_t last;
} dgm_petr_alternative;

/* A word of a pattern or a set of synonyms: [first, last) in `alternative`. */
typedef dgm_petr_alternative dgm_petr_slot;

typedef enum dgm_petr_kind {
    DGM_PETR_PHRASE, /* WORD, {ADJECTIVE NOUN}: words, the last its head */
    DGM_PETR_PREPOSITION, /* (PREP), (PREP NOUN) */
    DGM_PETR_TARGET,      /* + */
    DGM_PETR_SOURCE,      /* $ */
    DGM_PETR_COMPOUND,    /* %: the subject is several */
    DGM_PETR_SKIP         /* ^: to the end of a noun phrase */
} dgm_petr_kind;

typedef struct dgm_petr_element {
    uint8_t kind;
    uint8_t inner;        /* of a preposition: PHRASE, TARGET, SOURCE, SKIP */
    bool bare;            /* a preposition without a noun */
    uint64_t preposition; /* word */
    dgm_petr_slot phrase; /* [first, last) in `slot` */
} dgm_petr_element;

typedef struct dgm_petr_pattern {
    uint32_t first; /* [first, verb) before the verb, [verb, last) behind it */
    uint32_t verb;
    uint32_t last;
    uint32_t length; /* letters, as the longest that fits wins */
    dgm_str code;
} dgm_petr_pattern;

typedef struct dgm_petr_block {
    dgm_str code;
    uint32_t first; /* [first, last) in `pattern` */
    uint32_t last;
} dgm_petr_block;

/* A verb: one word, or several with the inflected one at `head`. */
typedef struct dgm_petr_verb {
    uint64_t word;  /* the inflected form */
    uint32_t first; /* [first, last) in `word`: all of them, if several */
    uint32_t last;
    uint32_t head;
    uint32_t block;
    uint32_t order; /* in the file */
    dgm_str code;
} dgm_petr_verb;

/* --------------------------------------------------------------- ontology */

/* A code of CAMEO and its place in the internal ontology. */
typedef struct dgm_petr_meaning {
    dgm_str code;
    int32_t value;
} dgm_petr_meaning;

/* ------------------------------------------------------------ all together */

struct dgm_petrarch {
    dgm_arena arena;
    dgm_phrases actors; /* -> actor */
    DGM_VEC(dgm_petr_actor) actor;
    DGM_VEC(dgm_petr_code) code;
    dgm_phrases agents; /* -> agent */
    DGM_VEC(dgm_petr_agent) agent;
    dgm_phrases discards;        /* -> 1 the whole document, 0 the sentence */
    DGM_VEC(dgm_petr_verb) verb; /* in the order of their words */
    DGM_VEC(dgm_petr_block) block;
    DGM_VEC(dgm_petr_pattern) pattern;
    DGM_VEC(dgm_petr_element) element;
    DGM_VEC(dgm_petr_slot) slot;
    DGM_VEC(dgm_petr_alternative) alternative;
    DGM_VEC(uint64_t) word;
    DGM_VEC(dgm_petr_meaning) meaning;
    uint32_t unread;
    char first_unread[300];
};

/* A line that could not be read. */
void dgm_petr_unread(dgm_petrarch *self, const char *file, uint64_t line);

/* The code of an actor on a day (YYYYMMDD; 0: none is known), or an empty
 * string.  Of those that fit the narrowest counts; one without days is for all
 * others. */
dgm_str dgm_petr_code_on(const dgm_petrarch *self, uint32_t actor,
                         uint32_t day);

/* The value of a code in the ontology; false when it has none. */
bool dgm_petr_value(const dgm_petrarch *self, dgm_str code, int32_t *out);
/* The first code of that value, or an empty string. */
dgm_str dgm_petr_code_of(const dgm_petrarch *self, int32_t value);
/* What is taken from the value of a verb that is denied. */
#define DGM_PETR_DENIED 0xFFFF

#endif
