/* SPDX-License-Identifier: Apache-2.0 */
#include "record/attribution.h"

float dgm_score_lead(const float *score, uint32_t count, uint32_t part)
{
    float other = -1e30F;
    for (uint32_t i = 0; i < count; i++) {
        other = i != part && score[i] > other ? score[i] : other;
    }
    return score[part] - other;
}

static bool within(dgm_range range, uint32_t token)
{
    return token >= range.first && token < range.last;
}

dgm_range dgm_claim_best_source(const float *score, dgm_range range,
                                dgm_range cue)
{
    dgm_range best = {range.first, range.first};
    uint32_t first = range.first;
    float most = 0;
    float sum = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        if (sum <= 0 || within(cue, i)) {
            sum = 0;
            first = i;
        }
        if (!within(cue, i)) {
            sum += dgm_score_lead(score + (size_t)(i - range.first) *
                                              DGM_CLAIM_PARTS,
                                  DGM_CLAIM_PARTS, DGM_CLAIM_SOURCE);
        }
        if (sum > most) {
            most = sum;
            best = (dgm_range){first, i + 1};
        }
    }
    return best;
}

/* What it costs in log odds that the content begins or ends. */
#define BORDER 2.0F

/* Sets where the content is: the likeliest runs of words (Viterbi 1967), which
 * go on behind cue and source.  `step` [words][2] holds the ways. */
static void mark_content(const float *score, dgm_range range, dgm_range cue,
                         dgm_range source, uint8_t *step, uint8_t *content)
{
    float best[2] = {0, -BORDER};
    uint32_t words = range.last - range.first;
    for (uint32_t i = 0; i < words; i++) {
        bool taken =
            within(cue, range.first + i) || within(source, range.first + i);
        uint32_t from[2] = {0, 1};
        if (!taken) {
            float more = dgm_score_lead(score + (size_t)i * DGM_CLAIM_PARTS,
                                        DGM_CLAIM_PARTS, DGM_CLAIM_CONTENT);
            from[0] = best[1] - BORDER > best[0];
            from[1] = best[0] - BORDER <= best[1];
            float out = from[0] ? best[1] - BORDER : best[0];
            best[1] = (from[1] ? best[1] : best[0] - BORDER) + more;
            best[0] = out;
        }
        step[2 * i] = (uint8_t)from[0];
        step[2 * i + 1] = (uint8_t)from[1];
    }
    uint32_t at = best[1] - BORDER > best[0];
    for (uint32_t i = words; i-- > 0;) {
        content[i] = at && !within(cue, range.first + i) &&
                     !within(source, range.first + i);
        at = step[2 * i + at];
    }
}

/* Runs of content, sentence by sentence; `out` NULL: only counted. */
static uint32_t find_content(const dgm_doc *doc, const uint8_t *content,
                             dgm_range range, dgm_range *out)
{
    uint32_t count = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        bool is = content[i - range.first];
        bool goes_on =
            i > range.first && content[i - range.first - 1] &&
            doc->token.at[i].sentence == doc->token.at[i - 1].sentence;
        if (is && !goes_on) {
            if (out) {
                out[count].first = i;
            }
            count++;
        }
        if (is && out) {
            out[count - 1].last = i + 1;
        }
    }
    return count;
}

dgm_err dgm_claim_opine(dgm_doc *doc, const float *score, dgm_range range,
                        dgm_range cue, float odds, uint8_t *step,
                        uint8_t *held)
{
    dgm_claim_opinion one = {.cue = cue, .odds = odds};
    one.source = dgm_claim_best_source(score, range, cue);
    mark_content(score, range, cue, one.source, step, held);
    one.content_count = find_content(doc, held, range, NULL);
    dgm_range *pieces =
        dgm_arena_array(&doc->arena, one.content_count + 1, sizeof *pieces);
    if (pieces == NULL) {
        return DGM_ERR_MEMORY;
    }
    (void)find_content(doc, held, range, pieces);
    one.content = pieces;
    return dgm_vec_push(&doc->arena, &doc->claim_opinion, &one);
}
