/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a sentence speaks of, as a few weighted words.
 *
 * Two reports of one event name the same people, places and numbers and share
 * words that are rare in news.  A word is its first letters ("killed" and
 * "killing" are one); what it weighs says the table incident_words.tsv, in
 * which words stand that many sentences have.  Likeness is the cosine.
 */
#ifndef DGM_STORY_INCIDENT_WORDS_H
#define DGM_STORY_INCIDENT_WORDS_H

#include "base/error.h"
#include "base/str.h"

/* Further words of an event's sentence and of what stands around it are left
 * out. */
#define DGM_INCIDENT_WORDS 80

typedef struct dgm_incident_word {
    uint32_t hash;
    uint16_t weight; /* in 10,000ths */
    bool name; /* written with a capital inside the sentence, or a number */
    bool near; /* beside the word that tells the event */
    bool own;  /* of the event's own sentence */
} dgm_incident_word;

typedef struct dgm_incident_words {
    dgm_incident_word at[DGM_INCIDENT_WORDS]; /* sorted by hash */
    uint32_t count;
    float length; /* Euclidean, of the weights */
    float names;  /* the weight of the names of its own sentence */
} dgm_incident_words;

/* What words weigh. */
typedef struct dgm_incident_table dgm_incident_table;

DGM_CHECKED dgm_err dgm_incident_table_new(dgm_incident_table **out,
                                           dgm_error *err);
void dgm_incident_table_free(dgm_incident_table *self);

/* Adds the words of a sentence, each with `share` of its weight.  With `event`
 * it is the event's own, and those about the first `event` in it are near.
 * Sort them when all are in. */
void dgm_incident_words_add(dgm_incident_words *self,
                            const dgm_incident_table *table, dgm_str sentence,
                            dgm_str event, float share);
void dgm_incident_words_sort(dgm_incident_words *self);

/* What words weigh that both have, and that only one of them has. */
typedef struct dgm_incident_shares {
    float like; /* the cosine, 0 to 1 */
    float shared;
    float apart_a;
    float apart_b;
    float names_shared; /* names and numbers */
    float names_apart;
    float near_shared; /* words near the event of one, anywhere in the other */
    float near_apart;
    float
        known; /* of the names of one sentence, the part that the other has */
} dgm_incident_shares;

dgm_incident_shares dgm_incident_words_share(const dgm_incident_words *a,
                                             const dgm_incident_words *b);

#endif
