/* SPDX-License-Identifier: Apache-2.0 */
/* The numbers of people that are told of one incident, and who tells them. */
#ifndef DGM_STORY_INCIDENT_TOLL_H
#define DGM_STORY_INCIDENT_TOLL_H

#include "base/str.h"

#define DGM_INCIDENT_RANGES 8
#define DGM_INCIDENT_TELLER 64 /* bytes of a source */

typedef struct dgm_incident_range {
    char kind[16]; /* terminated, like the next two */
    char low_by[DGM_INCIDENT_TELLER + 1];
    char high_by[DGM_INCIDENT_TELLER + 1];
    bool has_low;
    bool has_high;
    double low;
    double high;
} dgm_incident_range;

typedef struct dgm_incident_tolls {
    dgm_incident_range at[DGM_INCIDENT_RANGES];
    uint32_t count;
} dgm_incident_tolls;

/* One telling, from `low` to `high` of them; `by` may be empty. */
void dgm_incident_tolls_add(dgm_incident_tolls *self, dgm_str kind,
                            bool has_low, double low, bool has_high,
                            double high, dgm_str by);

/* NULL: none is told. */
const dgm_incident_range *
dgm_incident_tolls_killed(const dgm_incident_tolls *self);

/* "killed 3 (police) to 7 (witnesses); wounded 12" */
void dgm_incident_tolls_text(const dgm_incident_tolls *self, dgm_buf *out);

#endif
