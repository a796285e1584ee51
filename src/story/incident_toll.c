/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_toll.h"

#include "base/number.h"
#include "story/incident_votes.h"

#include <string.h>

static void copy(char *out, uint32_t cap, dgm_str text)
{
    uint32_t len = dgm_votes_cut(text, cap - 1);
    if (len > 0) {
        memcpy(out, text.ptr, len);
    }
    out[len] = 0;
}

static dgm_incident_range *find(dgm_incident_tolls *self, dgm_str kind)
{
    uint32_t i = 0;
    while (i < self->count && !dgm_str_is(kind, self->at[i].kind)) {
        i++;
    }
    if (i == DGM_INCIDENT_RANGES) {
        return NULL;
    }
    if (i == self->count) {
        self->at[i] = (dgm_incident_range){.has_low = false};
        copy(self->at[i].kind, sizeof self->at[i].kind, kind);
        self->count++;
    }
    return &self->at[i];
}

/* "At least 3" has no upper end, but tells 3. */
void dgm_incident_tolls_add(dgm_incident_tolls *self, dgm_str kind,
                            bool has_low, double low, bool has_high,
                            double high, dgm_str by)
{
    dgm_incident_range *one = find(self, kind);
    double least = has_low ? low : high;
    double most = has_high ? high : low;
    if (one == NULL || (!has_low && !has_high)) {
        return;
    }
    if (!one->has_low || least < one->low) {
        one->has_low = true;
        one->low = least;
        copy(one->low_by, sizeof one->low_by, by);
    }
    if (!one->has_high || most > one->high) {
        one->has_high = true;
        one->high = most;
        copy(one->high_by, sizeof one->high_by, by);
    }
}

const dgm_incident_range *
dgm_incident_tolls_killed(const dgm_incident_tolls *self)
{
    for (uint32_t i = 0; i < self->count; i++) {
        if (strcmp(self->at[i].kind, "killed") == 0) {
            return &self->at[i];
        }
    }
    return NULL;
}

static void put_end(dgm_buf *out, double value, const char *by)
{
    dgm_buf_decimal(out, value, 0);
    if (by[0]) {
        dgm_buf_text(out, " (");
        dgm_buf_text(out, by);
        dgm_buf_text(out, ")");
    }
}

void dgm_incident_tolls_text(const dgm_incident_tolls *self, dgm_buf *out)
{
    for (uint32_t i = 0; i < self->count; i++) {
        const dgm_incident_range *one = &self->at[i];
        dgm_buf_text(out, i > 0 ? "; " : "");
        dgm_buf_text(out, one->kind);
        dgm_buf_char(out, ' ');
        put_end(out, one->low, one->low_by);
        if (one->high > one->low) {
            dgm_buf_text(out, " to ");
            put_end(out, one->high, one->high_by);
        }
    }
}
