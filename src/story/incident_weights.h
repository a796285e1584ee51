/* SPDX-License-Identifier: Apache-2.0 */
/* What the evidence of incident_pair.h weighs, in its order.  Learned by
 * dragoman-train --incidents from tests/data/incidents. */
#ifndef DGM_STORY_INCIDENT_WEIGHTS_H
#define DGM_STORY_INCIDENT_WEIGHTS_H

static const float dgm_incident_weights[] = {
    -4.484F, /* BIAS: always */
    -1.197F, /* TYPE_OTHER: types differ */
    0.954F,  /* MODE_SAME: modes are the same */
    -0.658F, /* MODE_OTHER: modes differ */
    0.616F,  /* TRIGGER_SAME: the same word tells them */
    1.250F,  /* SENTENCE: likeness of the sentences */
    0.762F,  /* CONTAINED: share of the shorter sentence in the other */
    1.920F,  /* AROUND: likeness of what stands around */
    1.000F,  /* NEAR: words near the event in common */
    0.367F,  /* NAMES: share of names in common */
    0.355F,  /* NAMES_SHARED: names and numbers in common */
    0.735F,  /* NAMES_AROUND: names that stand around the other */
    -0.581F, /* NAMES_NONE: no name or number in common */
    0.499F,  /* ACTOR_SAME: the same actor */
    -1.371F, /* ACTOR_OTHER: other actors */
    0.707F,  /* RECIPIENT_SAME: the same recipient */
    -0.597F, /* RECIPIENT_OTHER: other recipients */
    0.020F,  /* CROSSED: actor and recipient change places */
    0.121F,  /* PLACE_SAME: the same place */
    0.243F,  /* PLACE_NEAR: places near each other */
    0.394F,  /* PLACE_COUNTRY: the same country */
    -0.748F, /* PLACE_OTHER: places far from each other */
    0.568F,  /* DAY_SAME: both dated to the same days */
    -0.717F, /* DAY_OTHER: both dated to days apart */
    -0.112F, /* DAY_GAP: days between them */
    0.529F,  /* TOLD_SAME: the sentences name the same days */
    -0.782F, /* TOLD_OTHER: the sentences name other days */
    -0.194F, /* REPORT_GAP: days between the reports */
    0.012F,  /* TOLL_SAME: numbers of people agree */
    -1.257F, /* TOLL_OTHER: numbers of people differ */
    -0.776F, /* STANCE_OTHER: one has happened, the other not */
    2.000F,  /* STORY_SAME: copies of one report */
};

#endif
