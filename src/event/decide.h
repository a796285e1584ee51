/* SPDX-License-Identifier: Apache-2.0 */
/* The coder's single decisions, for the coder and its trainer. */
#ifndef DGM_EVENT_DECIDE_H
#define DGM_EVENT_DECIDE_H

#include "event/evidence.h"
#include "event/model.h"

typedef struct dgm_decider {
    const dgm_event_model *model;
    const dgm_sight *sight;
    dgm_doc *doc;
    float least; /* rows with a lower score are not wanted */
    /* What the sentence heard last (its number + 1) adds to hidden sums. */
    uint32_t heard;
    float trigger_sum[DGM_SCORER_HIDDEN];
    float mode_sum[DGM_SCORER_HIDDEN];
} dgm_decider;

/* A word that may head an event. */
typedef struct dgm_trigger {
    uint32_t token;
    uint8_t type;                      /* the likeliest but NONE */
    float type_share[DGM_EVENT_COUNT]; /* sum to one, NONE among them */
} dgm_trigger;

void dgm_decide_trigger(dgm_decider *self, uint32_t token, dgm_trigger *out);
/* The likeliest mode that the type can have; share[] are the probabilities of
 * all. */
uint8_t dgm_decide_mode(dgm_decider *self, uint32_t token, uint8_t type,
                        float share[DGM_MODE_COUNT]);
/* Fills the cast of an event with the parts that are taken; share
 * [cast->count] is the probability of every part of each candidate. */
void dgm_decide_cast(const dgm_decider *self, uint32_t trigger, uint8_t type,
                     dgm_cast *cast, float (*share)[DGM_PARTY_PARTS]);

/* Probabilities of the answers to the parts of an event's stance, group by
 * group. */
void dgm_decide_stance(const dgm_decider *self, uint32_t token, uint8_t type,
                       float share[DGM_SCORER_OUTPUTS]);

/* An event, and what its score is made of. */
typedef struct dgm_decided {
    dgm_event event;
    float part[DGM_SCORE_PARTS];
    bool laid; /* a frame that a user laid over says so */
} dgm_decided;

typedef DGM_VEC(dgm_decided) dgm_decisions;

/* Adds what a sentence may tell of, by the place of its triggers; rows that
 * are hardly likely too.  Parties lie in the document's arena. */
DGM_CHECKED dgm_err dgm_decide_sentence(dgm_decider *self, dgm_range token,
                                        dgm_arena *arena, dgm_decisions *out);

float dgm_decide_score(const dgm_event_numbers *numbers,
                       const float part[DGM_SCORE_PARTS]);

#endif
