/* SPDX-License-Identifier: Apache-2.0 */
/* Who says what: cues, whose they are, what they bring; and how sure words
 * are. */
#include "encoder/heads.h"
#include "encoder/smooth.h"
#include "record/attribution.h"

#include <string.h>

#define CUES  DGM_ENCODER_CUES
#define PARTS DGM_ENCODER_CLAIM_PARTS

/* ------------------------------------------------------------------- heads */

/* Two layers over all words of the reading. */
static void ask_words(dgm_encoder_work *work, const dgm_product *up,
                      const dgm_product *layer, uint32_t wanted, float *out)
{
    dgm_range range = work->reading.token;
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        float *score = work->deep[1];
        dgm_heads_deep(work, up, i, some, work->deep[0]);
        dgm_encoder_apply(work, layer, work->deep[0], some, score);
        for (uint32_t k = 0; k < some; k++) {
            memcpy(out, score + (size_t)k * layer->rows, wanted * sizeof *out);
            out += wanted;
        }
    }
}

/* Readers of It Happened judge what is planned, asked or told by others harder
 * than the guide does; so much of what they would say is nearest to both. */
#define READERS 0.18F

void dgm_encoder_values(const dgm_encoder *self, dgm_encoder_work *work,
                        float *out)
{
    const uint32_t count =
        work->reading.token.last - work->reading.token.first;
    float both[DGM_ENCODER_READING][DGM_ENCODER_VALUES];
    ask_words(work, &self->value_up, &self->value, DGM_ENCODER_VALUES,
              both[0]);
    for (uint32_t i = 0; i < count; i++) {
        out[i] = both[i][0] + READERS * (both[i][1] - both[i][0]);
    }
}

void dgm_encoder_cues(const dgm_encoder *self, dgm_encoder_work *work,
                      float *out)
{
    ask_words(work, &self->cue_up, &self->cue, CUES, out);
}

/* The mean of the words of a cue, as the claims' layer sees it. */
static void read_cue(const dgm_encoder *self, dgm_encoder_work *work,
                     dgm_range cue, float *out)
{
    const uint32_t width = self->width;
    float mean[DGM_ENCODER_SIZE_MAX + DGM_SHAPE_SIZE] = {0};
    const float share = 1.0F / (float)(cue.last - cue.first);
    for (uint32_t i = cue.first; i < cue.last; i++) {
        size_t at = (size_t)(i - work->reading.token.first) * width;
        dgm_heads_add(mean, work->vector + at, width);
    }
    for (uint32_t k = 0; k < width; k++) {
        mean[k] *= share;
    }
    dgm_encoder_apply(work, &self->claim_cue, mean, 1, out);
}

/* The row of the way from a cue to a word. */
static uint32_t far_row(dgm_range cue, uint32_t word)
{
    uint32_t before = word < cue.first ? cue.first - word : 0;
    uint32_t behind = word >= cue.last ? word - cue.last + 1 : 0;
    before = before < DGM_FAR ? before : DGM_FAR;
    behind = behind < DGM_FAR ? behind : DGM_FAR;
    return DGM_FAR - before + behind;
}

void dgm_encoder_claim(const dgm_encoder *self, dgm_encoder_work *work,
                       const dgm_doc *doc, dgm_range cue, float *out)
{
    const uint32_t inner = self->number->claim;
    const dgm_range range = work->reading.token;
    const uint32_t home = doc->token.at[cue.first].sentence;
    float about[DGM_ENCODER_HEAD_MAX];
    read_cue(self, work, cue, about);
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        float *word = work->deep[0];
        float *deep = work->deep[1];
        memcpy(word, dgm_heads_kept(work, &self->claim_word, &work->claim, i),
               (size_t)some * inner * sizeof *word);
        for (uint32_t k = 0; k < some; k++) {
            uint32_t s = doc->token.at[i + k].sentence;
            uint32_t side = s < home ? 0 : s == home ? 1 : 2;
            float *row = word + (size_t)k * inner;
            dgm_heads_add(row, about, inner);
            dgm_heads_add(
                row, self->claim_far + (size_t)far_row(cue, i + k) * inner,
                inner);
            dgm_heads_add(row, self->claim_side + (size_t)side * inner, inner);
        }
        dgm_smooth_gelus(word, (size_t)some * inner);
        dgm_encoder_apply(work, &self->claim_up, word, some, deep);
        dgm_smooth_gelus(deep, (size_t)some * inner);
        dgm_encoder_apply(work, &self->claim, deep, some, word);
        for (uint32_t k = 0; k < some; k++) {
            memcpy(out, word + (size_t)k * self->claim.rows,
                   PARTS * sizeof *out);
            out += PARTS;
        }
    }
}

/* ---------------------------------------------------------------- opinions */

static dgm_err add_claim(const dgm_encoder *self, dgm_encoder_work *work,
                         dgm_doc *doc, dgm_range cue, float odds,
                         float *scratch)
{
    uint8_t held[DGM_ENCODER_READING];
    uint8_t step[2 * DGM_ENCODER_READING];
    dgm_encoder_claim(self, work, doc, cue, scratch);
    return dgm_claim_opine(doc, scratch, work->reading.token, cue, odds, step,
                           held);
}

/* Words less likely in a cue than this (log odds) are in none. */
#define CUE_LEAST -1.5F

dgm_err dgm_encoder_opine_claims(const dgm_encoder *self,
                                 dgm_encoder_work *work, dgm_doc *doc,
                                 float *scratch)
{
    dgm_range range = work->reading.token;
    float *claim = scratch + (size_t)DGM_ENCODER_READING * CUES;
    dgm_encoder_cues(self, work, scratch);
    for (uint32_t i = range.first; i < range.last;) {
        const float *score = scratch + (size_t)(i - range.first) * CUES;
        float odds = -dgm_score_lead(score, CUES, 0);
        uint32_t end = i + 1;
        if (odds < CUE_LEAST) {
            i = end;
            continue;
        }
        for (; end < range.last &&
               doc->token.at[end].sentence == doc->token.at[i].sentence;
             end++) {
            score += CUES;
            if (dgm_score_lead(score, CUES, 2) < 0) {
                break;
            }
        }
        DGM_TRY(add_claim(self, work, doc, (dgm_range){i, end}, odds, claim));
        i = end;
    }
    return DGM_ERR_OK;
}
