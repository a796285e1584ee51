/* SPDX-License-Identifier: Apache-2.0 */
/* What the evidence of incident_pair.h weighs, in its order.  Learned by
 * dragoman-train --incidents from tests/data/incidents. */
#ifndef DGM_STORY_INCIDENT_WEIGHTS_H
#define DGM_STORY_INCIDENT_WEIGHTS_H

static const float dgm_incident_weights[] = {
    -4.320F, /* BIAS: always */
    -1.214F, /* TYPE_OTHER: types differ */
    1.033F,  /* MODE_SAME: modes are the same */
    -0.576F, /* MODE_OTHER: modes differ */
    0.710F,  /* TRIGGER_SAME: the same word tells them */
    1.234F,  /* SENTENCE: likeness of the sentences */
    0.751F,  /* CONTAINED: share of the shorter sentence in the other */
    1.994F,  /* AROUND: likeness of what stands around them */
    1.055F,  /* NEAR: share of the words near the event in common */
    0.566F,  /* NAMES: share of names and numbers in common */
    0.566F,  /* NAMES_SHARED: names and numbers in common */
    0.472F,  /* ACTOR_SAME: the same actor */
    -1.375F, /* ACTOR_OTHER: other actors */
    0.289F,  /* RECIPIENT_SAME: the same recipient */
    -0.561F, /* RECIPIENT_OTHER: other recipients */
    0.027F,  /* CROSSED: actor and recipient change places */
    0.090F,  /* PLACE_SAME: the same place */
    0.381F,  /* PLACE_NEAR: places near each other or one in the other */
    0.451F,  /* PLACE_COUNTRY: the same country */
    -0.674F, /* PLACE_OTHER: places far from each other */
    0.448F,  /* DAY_SAME: both dated to the same days */
    -0.605F, /* DAY_OTHER: both dated to days apart */
    0.000F,  /* DAY_GAP: days between them */
    0.697F,  /* TOLD_SAME: the sentences name the same days */
    -0.872F, /* TOLD_OTHER: the sentences name other days */
    -0.149F, /* REPORT_GAP: days between the reports */
    0.173F,  /* TOLL_SAME: numbers of people agree */
    -1.311F, /* TOLL_OTHER: numbers of people differ */
    -0.780F, /* STANCE_OTHER: one has happened, the other has not */
    2.000F,  /* STORY_SAME: copies of one report */
};

#endif
