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

/* name; what it weighs before anything is learned, whose sign it keeps; what
 * it is for people */
#define DGM_INCIDENT_EVIDENCE(X)                                              \
    X(BIAS, -4.0, "always")                                                   \
    X(TYPE_OTHER, -1.0, "types differ")                                       \
    X(MODE_SAME, 0.7, "modes are the same")                                   \
    X(MODE_OTHER, -0.7, "modes differ")                                       \
    X(TRIGGER_SAME, 0.7, "the same word tells them")                          \
    X(SENTENCE, 1.5, "likeness of the sentences")                             \
    X(CONTAINED, 1.0, "share of the shorter sentence in the other")           \
    X(AROUND, 2.0, "likeness of what stands around")                          \
    X(NEAR, 1.2, "words near the event in common")                            \
    X(NAMES, 1.0, "share of names in common")                                 \
    X(NAMES_SHARED, 0.8, "names and numbers in common")                       \
    X(NAMES_AROUND, 0.8, "names that stand around the other")                 \
    X(NAMES_NONE, -0.8, "no name or number in common")                        \
    X(ACTOR_SAME, 0.7, "the same actor")                                      \
    X(ACTOR_OTHER, -1.0, "other actors")                                      \
    X(RECIPIENT_SAME, 0.7, "the same recipient")                              \
    X(RECIPIENT_OTHER, -0.7, "other recipients")                              \
    X(CROSSED, 0.3, "actor and recipient change places")                      \
    X(PLACE_SAME, 1.0, "the same place")                                      \
    X(PLACE_NEAR, 0.5, "places near each other")                              \
    X(PLACE_COUNTRY, 0.2, "the same country")                                 \
    X(PLACE_OTHER, -1.0, "places far from each other")                        \
    X(DAY_SAME, 0.8, "both dated to the same days")                           \
    X(DAY_OTHER, -0.8, "both dated to days apart")                            \
    X(DAY_GAP, -0.8, "days between them")                                     \
    X(TOLD_SAME, 0.7, "the sentences name the same days")                     \
    X(TOLD_OTHER, -0.7, "the sentences name other days")                      \
    X(REPORT_GAP, -0.4, "days between the reports")                           \
    X(TOLL_SAME, 0.6, "numbers of people agree")                              \
    X(TOLL_OTHER, -1.0, "numbers of people differ")                           \
    X(STANCE_OTHER, -0.7, "one has happened, the other not")                  \
    X(STORY_SAME, 2.0, "copies of one report")

typedef enum dgm_incident_evidence {
#define DGM_INCIDENT_ENUM(name, before, words) DGM_INCIDENT_##name,
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
