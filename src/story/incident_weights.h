/* SPDX-License-Identifier: Apache-2.0 */
/* What the evidence of incident_pair.h weighs, in its order.  Learned by
 * dragoman-train --incidents from tests/data/incidents. */
#ifndef DGM_STORY_INCIDENT_WEIGHTS_H
#define DGM_STORY_INCIDENT_WEIGHTS_H

static const float dgm_incident_weights[] = {
    -4.480F, /* BIAS: always */
    -1.197F, /* TYPE_OTHER: types differ */
    0.955F,  /* MODE_SAME: modes are the same */
    -0.657F, /* MODE_OTHER: modes differ */
    0.617F,  /* TRIGGER_SAME: the same word tells them */
    1.251F,  /* SENTENCE: likeness of the sentences */
    0.764F,  /* CONTAINED: share of the shorter sentence in the other */
    1.921F,  /* AROUND: likeness of what stands around */
    1.002F,  /* NEAR: words near the event in common */
    0.370F,  /* NAMES: share of names in common */
    0.356F,  /* NAMES_SHARED: names and numbers in common */
    0.720F,  /* NAMES_AROUND: names that stand around the other */
    -0.582F, /* NAMES_NONE: no name or number in common */
    0.498F,  /* ACTOR_SAME: the same actor */
    -1.372F, /* ACTOR_OTHER: other actors */
    0.708F,  /* RECIPIENT_SAME: the same recipient */
    -0.596F, /* RECIPIENT_OTHER: other recipients */
    0.020F,  /* CROSSED: actor and recipient change places */
    0.122F,  /* PLACE_SAME: the same place */
    0.243F,  /* PLACE_NEAR: places near each other */
    0.395F,  /* PLACE_COUNTRY: the same country */
    -0.748F, /* PLACE_OTHER: places far from each other */
    0.568F,  /* DAY_SAME: both dated to the same days */
    -0.715F, /* DAY_OTHER: both dated to days apart */
    -0.112F, /* DAY_GAP: days between them */
    0.531F,  /* TOLD_SAME: the sentences name the same days */
    -0.784F, /* TOLD_OTHER: the sentences name other days */
    -0.193F, /* REPORT_GAP: days between the reports */
    0.011F,  /* TOLL_SAME: numbers of people agree */
    -1.256F, /* TOLL_OTHER: numbers of people differ */
    -0.776F, /* STANCE_OTHER: one has happened, the other not */
    2.000F,  /* STORY_SAME: copies of one report */
};

#endif
