/* SPDX-License-Identifier: Apache-2.0 */
/* What the evidence of incident_pair.h weighs, in its order. */
#ifndef DGM_STORY_INCIDENT_WEIGHTS_H
#define DGM_STORY_INCIDENT_WEIGHTS_H

static const float dgm_incident_weights[] = {
    -3.0F, -1.0F, 0.3F,  -0.8F, 0.5F, 3.0F,  2.0F,  2.0F, 1.0F,
    1.0F,  -1.0F, 1.0F,  -1.0F, 0.3F, 1.0F,  0.5F,  0.2F, -1.5F,
    1.0F,  -1.0F, -1.0F, -0.5F, 0.8F, -0.8F, -0.5F, 2.0F,
};

#endif
