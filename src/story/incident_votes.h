/* SPDX-License-Identifier: Apache-2.0 */
/* Which of several things most events of an incident say. */
#ifndef DGM_STORY_INCIDENT_VOTES_H
#define DGM_STORY_INCIDENT_VOTES_H

#include "base/str.h"

/* Longer words are cut; what comes when all rooms are taken is not counted. */
#define DGM_VOTES_BYTES 120
#define DGM_VOTES_ROOM  48

typedef struct dgm_vote {
    char text[DGM_VOTES_BYTES + 1]; /* terminated */
    uint32_t rank;                  /* of those, the greatest wins first */
    uint32_t weight;
    double lat;
    double lon;
    char other[12]; /* what goes with it, terminated */
} dgm_vote;

typedef struct dgm_votes {
    dgm_vote at[DGM_VOTES_ROOM];
    uint32_t count;
} dgm_votes;

/* Adds to a thing's weight; NULL when it is empty or has no room. */
dgm_vote *dgm_votes_add(dgm_votes *self, dgm_str text, uint32_t weight);

/* The one of the greatest rank and weight, the first of them; NULL: none. */
const dgm_vote *dgm_votes_best(const dgm_votes *self);

/* The `most` weightiest, "a; b; c". */
void dgm_votes_list(const dgm_votes *self, uint32_t most, dgm_buf *out);

/* The length of the longest beginning of well-formed UTF-8 with at most
 * `most` bytes that cuts no character. */
uint32_t dgm_votes_cut(dgm_str text, uint32_t most);

#endif
