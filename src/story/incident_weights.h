/* SPDX-License-Identifier: Apache-2.0 */
/* What the evidence of incident_pair.h weighs, in its order.  Learned by
 * dragoman-train --incidents from tests/data/incidents. */
#ifndef DGM_STORY_INCIDENT_WEIGHTS_H
#define DGM_STORY_INCIDENT_WEIGHTS_H

static const float dgm_incident_weights[] = {
    -4.345F, /* BIAS: always */
    -1.178F, /* TYPE_OTHER: types differ */
    0.788F,  /* MODE_SAME: modes are the same */
    -0.660F, /* MODE_OTHER: modes differ */
    0.534F,  /* TRIGGER_SAME: the same word tells them */
    1.243F,  /* SENTENCE: likeness of the sentences */
    0.751F,  /* CONTAINED: share of the shorter sentence in the other */
    1.933F,  /* AROUND: likeness of what stands around */
    1.053F,  /* NEAR: words near the event in common */
    0.279F,  /* NAMES: share of names in common */
    0.443F,  /* NAMES_SHARED: names and numbers in common */
    0.640F,  /* NAMES_AROUND: names that stand around the other */
    -0.570F, /* NAMES_NONE: no name or number in common */
    0.490F,  /* ACTOR_SAME: the same actor */
    -1.206F, /* ACTOR_OTHER: other actors */
    0.697F,  /* RECIPIENT_SAME: the same recipient */
    -0.599F, /* RECIPIENT_OTHER: other recipients */
    0.106F,  /* CROSSED: actor and recipient change places */
    0.004F,  /* PLACE_SAME: the same place */
    0.272F,  /* PLACE_NEAR: places near each other */
    0.299F,  /* PLACE_COUNTRY: the same country */
    -0.842F, /* PLACE_OTHER: places far from each other */
    0.395F,  /* DAY_SAME: both dated to the same days */
    -0.593F, /* DAY_OTHER: both dated to days apart */
    -0.127F, /* DAY_GAP: days between them */
    0.592F,  /* TOLD_SAME: the sentences name the same days */
    -0.774F, /* TOLD_OTHER: the sentences name other days */
    -0.179F, /* REPORT_GAP: days between the reports */
    0.000F,  /* TOLL_SAME: numbers of people agree */
    -1.207F, /* TOLL_OTHER: numbers of people differ */
    -0.768F, /* STANCE_OTHER: one has happened, the other not */
    2.000F,  /* STORY_SAME: copies of one report */
};

#endif
