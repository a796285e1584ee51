/* SPDX-License-Identifier: Apache-2.0 */
/* What detection hands to resolution; inside the room only. */
#ifndef DGM_PLACE_TOPONYM_H
#define DGM_PLACE_TOPONYM_H

#include "lexicon/lists.h"
#include "place/place.h"

/* Most candidates kept for a name; the least likely are left out. */
#define DGM_CANDIDATES 24

typedef struct dgm_candidate {
    uint32_t place;
    uint32_t flags; /* of the posting */
    float prior;    /* log10 of its people, with its kind */
    float score;
    float share;   /* what its name votes for it */
    float x, y, z; /* on the unit sphere; all 0: no point */
} dgm_candidate;

typedef struct dgm_toponym {
    dgm_range token;
    uint32_t head;
    uint32_t name;   /* number of the distinct name */
    uint32_t inside; /* toponym behind the comma that contains it */
    uint32_t forced; /* candidate number fixed for it, or DGM_NONE */
    uint32_t skip;   /* bytes before the name in its token: "pro-" */
    float evidence;  /* for a place, above 0 */
    uint8_t reach;   /* what reach.c found */
    bool paired;     /* fixed by "X, Y" */
    bool adjective;
    bool shortened; /* only abbreviations match */
    bool accepted;
} dgm_toponym;

/* A distinct name of the document and its candidates, best prior first. */
typedef struct dgm_topname {
    uint64_t key;
    dgm_candidate *candidate;
    uint32_t count;
    uint32_t chosen;   /* candidate number or DGM_NONE */
    uint32_t mentions; /* accepted */
    float evidence;    /* best of its mentions */
    bool person;       /* a person of the document bears it */
    bool local;        /* the publisher is named after it */
    bool acts;         /* a mention does something: "Lima rejected ..." */
    dgm_span span;     /* of its first mention */
} dgm_topname;

typedef struct dgm_toponyms {
    const dgm_gazetteer *gazetteer;
    const dgm_lookup *lookup;
    const dgm_lists *lists;
    dgm_doc *doc;
    dgm_arena *scratch;
    uint32_t home; /* country of the publisher or DGM_NO_COUNTRY */
    DGM_VEC(dgm_toponym) toponym;
    DGM_VEC(dgm_topname) name;
} dgm_toponyms;

/* The number of a distinct name, with its candidates; postings of one key are
 * one array. */
DGM_CHECKED dgm_err dgm_toponym_name(dgm_toponyms *self, dgm_range range,
                                     const dgm_postings *posting,
                                     uint32_t *number);

/* Sets at->evidence from the words around it, its name, and the toponyms
 * before it. */
void dgm_toponym_weigh(dgm_toponyms *self, dgm_toponym *at);

/* Whether a token is written like a usual given name. */
bool dgm_toponym_given(const dgm_toponyms *self, uint32_t token);

/* Whether a token is a title or role that stands before names of persons:
 * "Mr.", "Senator". */
bool dgm_toponym_titled(const dgm_toponyms *self, uint32_t token);

/* Whether a token is a word of public bodies that bear the name of their town:
 * "Police", "Council". */
bool dgm_toponym_office(const dgm_toponyms *self, uint32_t token);

/* Finds toponyms and decides which are accepted. */
DGM_CHECKED dgm_err dgm_toponym_detect(dgm_toponyms *self);

/* Chooses a candidate for every accepted name and mention. */
void dgm_toponym_resolve(dgm_toponyms *self);

/* Reads from the words around a resolved mention how large an area is meant;
 * "the province of X" chooses the division of that name. */
void dgm_toponym_reach(dgm_toponyms *self, dgm_toponym *at);

/* The precision of a mention whose place has `precision`. */
uint8_t dgm_toponym_precision(const dgm_toponym *at, uint8_t precision);

#endif
