/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether two events are one incident: what speaks for it and against it, and
 * a logistic regression over that.
 *
 * The evidence is few and readable; what each weighs is learned from pairs of
 * reports that were labelled (tests/data/incidents, dragoman-train
 * --incidents) and stands in incident_weights.h.
 */
#ifndef DGM_STORY_INCIDENT_PAIR_H
#define DGM_STORY_INCIDENT_PAIR_H

#include "story/incident_event.h"

/* name, what it is for people */
#define DGM_INCIDENT_EVIDENCE(X)                                              \
    X(BIAS, "always")                                                         \
    X(TYPE_OTHER, "types differ")                                             \
    X(MODE_SAME, "modes are the same")                                        \
    X(MODE_OTHER, "modes differ")                                             \
    X(TRIGGER_SAME, "the same word tells them")                               \
    X(SENTENCE, "likeness of the sentences")                                  \
    X(AROUND, "likeness of what stands around them")                          \
    X(NAMES, "share of names and numbers in common")                          \
    X(NAMES_SHARED, "names and numbers in common")                            \
    X(ACTOR_SAME, "the same actor")                                           \
    X(ACTOR_OTHER, "other actors")                                            \
    X(RECIPIENT_SAME, "the same recipient")                                   \
    X(RECIPIENT_OTHER, "other recipients")                                    \
    X(CROSSED, "actor and recipient change places")                           \
    X(PLACE_SAME, "the same place")                                           \
    X(PLACE_NEAR, "places near each other or one within the other")           \
    X(PLACE_COUNTRY, "the same country")                                      \
    X(PLACE_OTHER, "places far from each other")                              \
    X(DAY_SAME, "both dated to the same days")                                \
    X(DAY_OTHER, "both dated to days apart")                                  \
    X(DAY_GAP, "days between them")                                           \
    X(REPORT_GAP, "days between the reports")                                 \
    X(TOLL_SAME, "numbers of people agree")                                   \
    X(TOLL_OTHER, "numbers of people differ")                                 \
    X(STANCE_OTHER, "one has happened, the other has not")                    \
    X(STORY_SAME, "copies of one report")

typedef enum dgm_incident_evidence {
#define DGM_INCIDENT_ENUM(name, words) DGM_INCIDENT_##name,
    DGM_INCIDENT_EVIDENCE(DGM_INCIDENT_ENUM)
#undef DGM_INCIDENT_ENUM
        DGM_INCIDENT_EVIDENCES
} dgm_incident_evidence;

/* The words above, for people; constants. */
const char *dgm_incident_evidence_words(uint32_t evidence);

/* Fills `out`; each value is from 0 to about 1. */
void dgm_incident_pair_weigh(const dgm_incident_event *a,
                             const dgm_incident_event *b,
                             float out[DGM_INCIDENT_EVIDENCES]);

/* The log of the odds that they are one. */
float dgm_incident_pair_score(const dgm_incident_event *a,
                              const dgm_incident_event *b);

/* From odds in logs to a probability. */
float dgm_incident_probability(float score);

#endif
