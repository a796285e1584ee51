/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What was learned of claims, as it lies in its file, and the evidence that
 * its questions are asked with; for the reader and the trainer.
 *
 *   magic "DGMCLMS", version 1; the networks of event/scorer.h by letter:
 *     c  cue    a group of one: does the word head a cue?
 *     p  part   one group: what part a word has in the claim of a cue
 *               (DGM_TAG_PARTS)
 *     v  value  two groups of DGM_TAG_VALUES: how sure a predicate is, from -3
 *               to 3, as docs/coding.md has it and as readers of web text do
 *   and
 *     "quiet"    words that head no cue (event/quiet.h)
 *     "numbers"  one dgm_tag_numbers
 *     "origin"   one dgm_tag_origin
 */
#ifndef DGM_CLAIM_TAGGER_H
#define DGM_CLAIM_TAGGER_H

#include "claim/annotator.h"
#include "event/quiet.h"
#include "event/scorer.h"

#define DGM_CLAIMS_MAGIC   "DGMCLMS"
#define DGM_CLAIMS_VERSION 1

/* The parts of record/attribution.h, and the cue itself. */
#define DGM_TAG_CUE    DGM_CLAIM_PARTS
#define DGM_TAG_PARTS  (DGM_CLAIM_PARTS + 1)
#define DGM_TAG_VALUES 7U
/* What people said of predicates: the coding rules, readers of web text. */
#define DGM_TAG_MANNERS 2U
/* Words on either side of a cue that may belong to its claim. */
#define DGM_TAG_WINDOW 96U

typedef struct dgm_tag_numbers {
    float cue;    /* added to the log odds of a cue */
    float least;  /* log odds below which no parts are asked for */
    float manner; /* share of the second manner in a value */
    float middle; /* share of the median in a value, beside the mean */
} dgm_tag_numbers;

/* What the model was trained with. */
typedef struct dgm_tag_origin {
    uint64_t syntax; /* dgm_syntax_fingerprint */
    uint64_t texts;  /* the labelled text, folded in its order */
} dgm_tag_origin;

struct dgm_claim_model {
    dgm_mapped file;
    dgm_scorer cue;
    dgm_scorer part;
    dgm_scorer value;
    dgm_quiet quiet;
    const dgm_tag_numbers *numbers;
    const dgm_tag_origin *origin;
};

/* A document with the rules' drafts. */
typedef struct tagging {
    const room *room;
    uint32_t *draft_of; /* [token] draft + 1 whose cue holds it, 0: none */
    uint8_t *up; /* [token] steps + 1 up from the cue, 0: not above it */
} tagging;

DGM_CHECKED dgm_err dgm_tag_open(tagging *self, const room *of);

/* Whether a word may head a cue at all. */
bool dgm_tag_may_be_cue(const dgm_doc *doc, uint32_t token);
void dgm_tag_cue_evidence(const tagging *self, uint32_t token,
                          dgm_evidence *out);

/* The words of a cue's sentence near it. */
dgm_range dgm_tag_window(const dgm_doc *doc, uint32_t cue);
/* One cue at a time: what all questions about it share, and one word.  What is
 * opened is closed before the next. */
void dgm_tag_cue_open(tagging *self, uint32_t cue);
void dgm_tag_cue_close(tagging *self, uint32_t cue);
void dgm_tag_claim_evidence(const tagging *self, uint32_t cue,
                            dgm_evidence *out);
void dgm_tag_part_evidence(const tagging *self, uint32_t cue, uint32_t token,
                           dgm_evidence *out);

void dgm_tag_value_evidence(const room *self, const view *views,
                            uint32_t token, bool noun, dgm_evidence *out);

/* Adds a feature of that kind about two numbers, if there is room. */
static inline void dgm_tag_see(dgm_evidence *out, uint32_t kind, uint64_t a,
                               uint64_t b)
{
    if (out->count < DGM_EVIDENCE_MAX) {
        uint64_t key = (kind * UINT64_C(0x9E3779B97F4A7C15)) ^ a;
        key = (key ^ key >> 31) * UINT64_C(0xFF51AFD7ED558CCD);
        key = (key ^ key >> 32 ^ b) * UINT64_C(0xC4CEB9FE1A85EC53);
        out->kind[out->count] = (uint8_t)kind;
        out->feature[out->count++] = key ^ key >> 29;
    }
}

static inline const uint8_t *dgm_tag_state(const dgm_doc *doc, uint32_t token)
{
    return doc->state && token != DGM_NONE
               ? doc->state + (size_t)token * DGM_STATE
               : NULL;
}

/* Relations among a word's dependents that say what it takes. */
uint64_t dgm_tag_frame(const dgm_doc *doc, uint32_t token);
/* Who a nominal is: the kind of its mention, or its part of speech. */
uint64_t dgm_tag_who(const dgm_doc *doc, uint32_t token);

static inline uint64_t dgm_tag_relation(const dgm_token *token)
{
    return (uint64_t)token->rel << 8 | token->sub;
}

/* ---- tagged.c */

/* Sets doc->claim_opinion from the drafts of the rules. */
DGM_CHECKED dgm_err dgm_tag_claims(const dgm_claim_model *model, room *in);
/* Sets doc->value_opinion. */
DGM_CHECKED dgm_err dgm_tag_values(const dgm_claim_model *model, room *in,
                                   const view *views);

#endif
