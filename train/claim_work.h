/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that learn claims share. */
#ifndef DGM_TRAIN_CLAIM_WORK_H
#define DGM_TRAIN_CLAIM_WORK_H

#include "coded.h"
#include "quiet.h"
#include "scorer.h"

#include "claim/tagger.h"
#include "record/attribution.h"

enum claim_net { NET_CUE, NET_PART, NET_VALUE, CLAIM_NETS };

typedef struct claims_options {
    const char *out;
    const char *readers; /* values by readers of web text; NULL: none */
    uint32_t epochs;
    float rate;
    float dropout;
    float shrink;
    float read;   /* weight of what the encoder said beside people's */
    float manner; /* share of the readers in a value */
    float middle; /* share of the median in it */
    uint64_t seed;
    int rest; /* first argument that is no option */
} claims_options;

/* A labelled claim on tokens. */
typedef struct tagged_claim {
    uint32_t head; /* of the cue */
    dgm_range cue;
    const labelled_claim *label;
} tagged_claim;

/* A passage that the fast tier has read. */
typedef struct tagged_passage {
    coded coded;
    bool judged; /* its values are by readers of web text; it has no claims */
    DGM_VEC(tagged_claim) claim;
} tagged_passage;

/* Everything in memory at once. */
typedef struct claim_work {
    const claims_options *options;
    dgm_arena arena;
    labelled labelled;
    labelled judged;
    coded_rooms rooms;
    dgm_cues *cues;
    DGM_VEC(tagged_passage) passage;
    uint64_t quiet[QUIET_SLOTS];
    lessons lessons[CLAIM_NETS];
    dgm_tag_numbers numbers;
} claim_work;

/* The tokens that share a byte with a span. */
dgm_range claim_tokens(const dgm_doc *doc, dgm_span span);

/* claim_lessons.c: quiet words and the lessons of cues and parts; those of
 * values, which hear how claims are read by a model of the others. */
DGM_CHECKED dgm_err claim_quiet_find(claim_work *self);
DGM_CHECKED dgm_err claim_lessons_make(claim_work *self);
DGM_CHECKED dgm_err claim_value_lessons(claim_work *self,
                                        const dgm_claim_model *model);

/* claim_judge.c: what the program makes of the passages apart, beside their
 * labels, on standard output; NULL: the rules. */
DGM_CHECKED dgm_err claim_judge(claim_work *self, const char *name,
                                const dgm_claim_model *model);

#endif
