/* SPDX-License-Identifier: Apache-2.0 */
/* An event as it is compared with others. */
#ifndef DGM_STORY_INCIDENT_EVENT_H
#define DGM_STORY_INCIDENT_EVENT_H

#include "story/incident_words.h"

#include <stdbool.h>
#include <stdint.h>

/* Further parties, bodies that a party belongs to, places of a sentence and
 * keys of an event are left out. */
#define DGM_INCIDENT_PARTIES 6
#define DGM_INCIDENT_BODIES  3
#define DGM_INCIDENT_PLACES  3
#define DGM_INCIDENT_DAYS    3
#define DGM_INCIDENT_KEYS    16
#define DGM_INCIDENT_PAIRS   21

/* Kinds of numbers of people, in the order of their names in
 * incident_event.c. */
#define DGM_INCIDENT_TOLLS 7

/* Hashes of what is not known are 0. */
typedef struct dgm_incident_party {
    bool recipient;
    uint64_t key;  /* of the lexicon */
    uint64_t name; /* its words */
    uint64_t head; /* its last word */
    uint64_t country;
    uint64_t sector;
    uint64_t part_of[DGM_INCIDENT_BODIES];
} dgm_incident_party;

typedef struct dgm_incident_place {
    uint64_t name;
    uint64_t country;
    uint64_t admin1;
    int64_t geonames; /* 0: none */
    bool located;     /* lat and lon are known */
    bool wide;        /* a country, or more than one */
    double lat;
    double lon;
} dgm_incident_place;

/* From low to high people; `known` false: nothing is said. */
typedef struct dgm_incident_toll {
    bool known;
    double low;
    double high;
} dgm_incident_toll;

typedef struct dgm_incident_event {
    int64_t event; /* 0: none */
    int64_t document;
    int64_t story;    /* 0: none */
    int64_t incident; /* 0: none yet */
    /* An event before it that its document tells of as one with it; 0: none.
     */
    int64_t same;
    int64_t published; /* days since 1970; 0: not known */
    /* The event's own, both 0: not known. */
    int64_t day_first;
    int64_t day_last;
    bool dated;    /* by the text, and not only by its publication */
    uint32_t type; /* as in incident_event.c */
    uint32_t mode; /* hashes */
    uint32_t trigger;
    bool negative; /* polarity */
    bool future;
    bool planned; /* a question, an order or a wish */
    /* Days that its sentence names. */
    int64_t told_first[DGM_INCIDENT_DAYS];
    int64_t told_last[DGM_INCIDENT_DAYS];
    uint32_t told_count;
    dgm_incident_party party[DGM_INCIDENT_PARTIES];
    uint32_t party_count;
    /* Its own first, where it has one; then those of its sentence. */
    dgm_incident_place place[DGM_INCIDENT_PLACES];
    uint32_t place_count;
    bool own_place;
    dgm_incident_toll toll[DGM_INCIDENT_TOLLS];
    dgm_incident_words sentence;
    dgm_incident_words around; /* with the sentences beside it and the title */
} dgm_incident_event;

/* The number of a type by its name; types that are not known are the last. */
uint32_t dgm_incident_type(const char *name);
/* Types of one family are compared with each other. */
uint32_t dgm_incident_family(uint32_t type);

/* What the event is found by about its day; returns how many. */
uint32_t dgm_incident_keys(const dgm_incident_event *self,
                           uint64_t out[DGM_INCIDENT_KEYS]);
/* What it is found by at any time: pairs of its weightiest names. */
uint32_t dgm_incident_pairs(const dgm_incident_event *self,
                            uint64_t out[DGM_INCIDENT_PAIRS]);

#endif
