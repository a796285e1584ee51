/* SPDX-License-Identifier: Apache-2.0 */
/* From what readers say of words to whose a cue is and what it brings. */
#ifndef DGM_RECORD_ATTRIBUTION_H
#define DGM_RECORD_ATTRIBUTION_H

#include "record/record.h"

/* What part a word may have in a claim, in the order of a reader's scores. */
enum dgm_claim_part {
    DGM_CLAIM_NOTHING,
    DGM_CLAIM_SOURCE,
    DGM_CLAIM_CONTENT,
    DGM_CLAIM_PARTS
};

/* How much more a word's score says `part` than anything else. */
float dgm_score_lead(const float *score, uint32_t count, uint32_t part);

/* The words on one side of the cue that together say most that they are the
 * source; empty: none do.  `score` is [words of range][DGM_CLAIM_PARTS],
 * before softmax. */
dgm_range dgm_claim_best_source(const float *score, dgm_range range,
                                dgm_range cue);

/* Adds the opinion whose scores these are, with its content sentence by
 * sentence; `step` and `held` are room for 2 and 1 bytes a word. */
DGM_CHECKED dgm_err dgm_claim_opine(dgm_doc *doc, const float *score,
                                    dgm_range range, dgm_range cue, float odds,
                                    uint8_t *step, uint8_t *held);

#endif
