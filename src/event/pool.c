/* SPDX-License-Identifier: Apache-2.0 */
#include "event/pool.h"

#include "base/shares.h"
#include "event/evidence.h"

#include <math.h>
#include <string.h>

/* A word without an opinion: less likely an event than any that has one. */
#define QUIET_EVENT 0.005F

const dgm_opinion *dgm_opinion_of(const dgm_doc *doc, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = doc->opinion.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->opinion.at[middle].token < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->opinion.count && doc->opinion.at[low].token == token
               ? &doc->opinion.at[low]
               : NULL;
}

void dgm_opinion_types(const dgm_opinion *opinion, float out[DGM_EVENT_COUNT])
{
    if (opinion) {
        dgm_log_shares(opinion->trigger, DGM_EVENT_COUNT, out);
        return;
    }
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        out[i] = logf(QUIET_EVENT / (DGM_EVENT_COUNT - 1));
    }
    out[DGM_EVENT_NONE] = logf(1.0F - QUIET_EVENT);
}

void dgm_pool_shares(const float weight[2], const float *log, uint32_t count,
                     float *share)
{
    float score[DGM_SCORER_OUTPUTS] = {0};
    for (uint32_t i = 0; i < count; i++) {
        score[i] =
            weight[0] * logf(fmaxf(share[i], 1e-6F)) + weight[1] * log[i];
    }
    dgm_log_shares(score, count, share);
    for (uint32_t i = 0; i < count; i++) {
        share[i] = expf(share[i]);
    }
}

void dgm_pool_types(const dgm_event_model *model, const dgm_doc *doc,
                    uint32_t token, float share[DGM_EVENT_COUNT])
{
    float log[DGM_EVENT_COUNT];
    if (dgm_pooled(model, doc)) {
        dgm_opinion_types(dgm_opinion_of(doc, token), log);
        dgm_pool_shares(model->pool->weight[DGM_POOL_TYPE], log,
                        DGM_EVENT_COUNT, share);
    }
}

void dgm_pool_parts(const dgm_event_model *model, const dgm_doc *doc,
                    uint32_t trigger, uint32_t token, float *share)
{
    const dgm_opinion *opinion =
        dgm_pooled(model, doc) ? dgm_opinion_of(doc, trigger) : NULL;
    float log[DGM_OPINION_PARTS];
    if (opinion) {
        uint32_t sentence = doc->token.at[trigger].sentence;
        uint32_t at = token - doc->sentence.at[sentence].token.first;
        dgm_log_shares(opinion->party + (size_t)at * DGM_OPINION_PARTS,
                       DGM_OPINION_PARTS, log);
        dgm_pool_shares(model->pool->weight[DGM_POOL_PART], log,
                        DGM_OPINION_PARTS, share);
    }
}

void dgm_pool_stance(const dgm_event_model *model, const dgm_doc *doc,
                     uint32_t token, float *share)
{
    static const uint8_t size[] = DGM_STANCE_SIZES;
    const dgm_opinion *opinion =
        dgm_pooled(model, doc) ? dgm_opinion_of(doc, token) : NULL;
    uint32_t at = 0;
    for (uint32_t i = 0; opinion && i < DGM_STANCE_PARTS; i++) {
        float log[DGM_OPINION_STANCES];
        dgm_log_shares(opinion->stance + at, size[i], log);
        dgm_pool_shares(model->pool->weight[DGM_POOL_STANCE], log, size[i],
                        share + at);
        at += size[i];
    }
}
