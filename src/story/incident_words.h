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
#define DGM_INCIDENT_WORDS 96

typedef struct dgm_incident_word {
    uint32_t hash;
    float weight;
    bool name; /* written with a capital inside the sentence, or a number */
} dgm_incident_word;

typedef struct dgm_incident_words {
    dgm_incident_word at[DGM_INCIDENT_WORDS]; /* sorted by hash */
    uint32_t count;
    float length; /* Euclidean, of the weights */
} dgm_incident_words;

/* What words weigh. */
typedef struct dgm_incident_table dgm_incident_table;

DGM_CHECKED dgm_err dgm_incident_table_new(dgm_incident_table **out,
                                           dgm_error *err);
void dgm_incident_table_free(dgm_incident_table *self);

/* Adds the words of a sentence, each with `share` of its weight; sort them
 * when all are in. */
void dgm_incident_words_add(dgm_incident_words *self,
                            const dgm_incident_table *table, dgm_str sentence,
                            float share);
void dgm_incident_words_sort(dgm_incident_words *self);

/* From 0 to 1. */
float dgm_incident_words_like(const dgm_incident_words *a,
                              const dgm_incident_words *b);

/* What the names and numbers weigh that both have, and that only one of them
 * has. */
typedef struct dgm_incident_names {
    float shared;
    float apart;
} dgm_incident_names;

dgm_incident_names dgm_incident_words_names(const dgm_incident_words *a,
                                            const dgm_incident_words *b);

#endif
