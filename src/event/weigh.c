/* SPDX-License-Identifier: Apache-2.0 */
/* Why a network answers as it does: the part of each piece of evidence in the
 * difference between two outputs. */
#include "event/scorer.h"

#define HIDDEN DGM_SCORER_HIDDEN

static float dot(const float a[HIDDEN], const float b[HIDDEN])
{
    float sum = 0;
    for (uint32_t h = 0; h < HIDDEN; h++) {
        sum += a[h] * b[h];
    }
    return sum;
}

float dgm_scorer_slope(const dgm_scorer *self, const float hidden[HIDDEN],
                       uint32_t output, uint32_t over, float slope[HIDDEN])
{
    uint32_t outputs = dgm_scorer_pad(self->shape->outputs);
    for (uint32_t h = 0; h < HIDDEN; h++) {
        const float *row = self->out + (size_t)h * outputs;
        slope[h] = hidden[h] > 0 ? row[output] - row[over] : 0.0F;
    }
    return dot(self->bias, slope) + self->out_bias[output] -
           self->out_bias[over];
}

static float weigh_row(const dgm_scorer *self, uint64_t feature,
                       const float slope[HIDDEN])
{
    const int8_t *row = dgm_scorer_row(self, feature);
    float sum = 0;
    for (uint32_t h = 0; row && h < HIDDEN; h++) {
        sum += (float)row[h] * slope[h];
    }
    return sum * self->shape->scale;
}

/* What words or states add, one at a time. */
static float weigh_one(const dgm_scorer *self, const dgm_vectors *vectors,
                       const dgm_evidence *one, const float slope[HIDDEN])
{
    float hidden[HIDDEN] = {0};
    dgm_scorer_add(self, vectors, one, hidden);
    return dot(hidden, slope);
}

void dgm_scorer_weigh(const dgm_scorer *self, const dgm_vectors *vectors,
                      const dgm_evidence *evidence, const float slope[HIDDEN],
                      dgm_weighed *out)
{
    for (uint32_t i = 0; i < evidence->count; i++) {
        out->feature[i] = weigh_row(self, evidence->feature[i], slope);
    }
    for (uint32_t s = 0; s < DGM_SLOTS; s++) {
        dgm_evidence one = {.count = 0};
        one.word[s] = evidence->word[s];
        out->word[s] = weigh_one(self, vectors, &one, slope);
    }
    for (uint32_t s = 0; s < DGM_STATES; s++) {
        dgm_evidence one = {.count = 0};
        one.state[s] = evidence->state[s];
        out->state[s] = weigh_one(self, vectors, &one, slope);
    }
}
