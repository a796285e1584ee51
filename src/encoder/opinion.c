/* SPDX-License-Identifier: Apache-2.0 */
/* What a word would be if it headed an event: stance and parties; and what the
 * document keeps of that. */
#include "encoder/heads.h"
#include "encoder/smooth.h"

#include <string.h>

void dgm_encoder_stance(const dgm_encoder *self, dgm_encoder_work *work,
                        uint32_t token, uint32_t type,
                        float out[DGM_OPINION_STANCES])
{
    const uint32_t inner = self->number->stance;
    float *deep = work->deep[0];
    dgm_heads_first(work, &self->stance_up, token, 1, deep);
    dgm_heads_add(deep, self->stance_type + (size_t)type * inner, inner);
    dgm_smooth_gelus(deep, inner);
    dgm_encoder_apply(work, &self->stance, deep, 1, work->deep[1]);
    memcpy(out, work->deep[1], DGM_OPINION_STANCES * sizeof *out);
}

/* The row of a distance between words. */
static uint32_t far_row(uint32_t word, uint32_t trigger)
{
    uint32_t off = word > trigger ? word - trigger : trigger - word;
    off = off < DGM_FAR ? off : DGM_FAR;
    return word > trigger ? DGM_FAR + off : DGM_FAR - off;
}

void dgm_encoder_parties(const dgm_encoder *self, dgm_encoder_work *work,
                         const dgm_doc *doc, uint32_t token, uint32_t type,
                         float *out)
{
    const uint32_t inner = self->number->party;
    dgm_range range = doc->sentence.at[doc->token.at[token].sentence].token;
    float trigger[DGM_ENCODER_HEAD_MAX];
    dgm_heads_first(work, &self->party_trigger, token, 1, trigger);
    dgm_heads_add(trigger, self->party_type + (size_t)type * inner, inner);
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        float *word = work->deep[0];
        float *deep = work->deep[1];
        memcpy(word, dgm_heads_kept(work, &self->party_word, &work->party, i),
               (size_t)some * inner * sizeof *word);
        for (uint32_t k = 0; k < some; k++) {
            size_t far = (size_t)far_row(i + k, token) * inner;
            dgm_heads_add(word + (size_t)k * inner, trigger, inner);
            dgm_heads_add(word + (size_t)k * inner, self->party_far + far,
                          inner);
        }
        dgm_smooth_gelus(word, (size_t)some * inner);
        dgm_encoder_apply(work, &self->party_up, word, some, deep);
        dgm_smooth_gelus(deep, (size_t)some * inner);
        dgm_encoder_apply(work, &self->party, deep, some, word);
        for (uint32_t k = 0; k < some; k++) {
            memcpy(out, word + (size_t)k * self->party.rows,
                   DGM_OPINION_PARTS * sizeof *out);
            out += DGM_OPINION_PARTS;
        }
    }
}

/* ------------------------------------------------------------ the document */

/* Words that less likely head an event are not worth an opinion. */
#define OPINION_LEAST 0.01F

static uint32_t likeliest(const float *score)
{
    uint32_t best = DGM_EVENT_NONE + 1;
    for (uint32_t i = best + 1; i < DGM_EVENT_COUNT; i++) {
        best = score[i] > score[best] ? i : best;
    }
    return best;
}

static bool worth(const float *score)
{
    float share[DGM_EVENT_COUNT];
    memcpy(share, score, sizeof share);
    dgm_smooth_shares(share, DGM_EVENT_COUNT);
    return 1.0F - share[DGM_EVENT_NONE] >= OPINION_LEAST;
}

static dgm_err add_opinion(const dgm_encoder *self, dgm_encoder_work *work,
                           dgm_doc *doc, uint32_t token, const float *score)
{
    dgm_range range = doc->sentence.at[doc->token.at[token].sentence].token;
    float *party = dgm_arena_array(&doc->arena, range.last - range.first,
                                   DGM_OPINION_PARTS * sizeof *party);
    dgm_opinion one = {
        .token = token, .type = (uint8_t)likeliest(score), .party = party};
    if (party == NULL) {
        return DGM_ERR_MEMORY;
    }
    memcpy(one.trigger, score, sizeof one.trigger);
    dgm_encoder_stance(self, work, token, one.type, one.stance);
    dgm_encoder_parties(self, work, doc, token, one.type, party);
    return dgm_vec_push(&doc->arena, &doc->opinion, &one);
}

dgm_err dgm_encoder_opine(const dgm_encoder *self, dgm_encoder_work *work,
                          dgm_doc *doc, float *scratch)
{
    dgm_range range = work->reading.token;
    if (self->number->events != DGM_EVENT_COUNT) {
        return DGM_ERR_OK;
    }
    dgm_encoder_triggers(self, work, scratch);
    for (uint32_t i = range.first; i < range.last; i++) {
        const float *score =
            scratch + (size_t)(i - range.first) * DGM_EVENT_COUNT;
        if (worth(score)) {
            DGM_TRY(add_opinion(self, work, doc, i, score));
        }
    }
    return DGM_ERR_OK;
}
