/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The small reader of claims: a network asks of each word whether it heads a
 * cue, and for each likely cue what part every word near it has; another asks
 * of predicates how sure they are.  What comes out is what a thorough reader
 * would have said (doc->claim_opinion, doc->value_opinion).
 */
#include "claim/tagger.h"

#include "record/attribution.h"

#include <string.h>

/* Likely cues of one sentence; a text of cues cannot cost more. */
#define CUES_MAX 24U
#define WINDOW   (2 * DGM_TAG_WINDOW + 1)

typedef struct likely_cue {
    uint32_t token;
    float odds;
} likely_cue;

static const dgm_vectors no_words;

/* Log odds that the word heads a cue. */
static float ask_cue(const dgm_claim_model *model, const tagging *self,
                     uint32_t token)
{
    dgm_evidence evidence;
    float hidden[DGM_SCORER_HIDDEN];
    float odds;
    dgm_tag_cue_evidence(self, token, &evidence);
    dgm_scorer_begin(&model->cue, hidden);
    dgm_scorer_add(&model->cue, &no_words, &evidence, hidden);
    dgm_scorer_scores(&model->cue, hidden, &odds);
    return odds + model->numbers->cue;
}

/* Scores of the parts of each word of a window, [words][DGM_TAG_PARTS]. */
static void ask_parts(const dgm_claim_model *model, tagging *self,
                      uint32_t cue, dgm_range range, float *out)
{
    dgm_evidence evidence;
    float about[DGM_SCORER_HIDDEN];
    dgm_tag_claim_evidence(self, cue, &evidence);
    dgm_scorer_begin(&model->part, about);
    dgm_scorer_add(&model->part, &no_words, &evidence, about);
    dgm_tag_cue_open(self, cue);
    for (uint32_t t = range.first; t < range.last; t++) {
        float hidden[DGM_SCORER_HIDDEN];
        memcpy(hidden, about, sizeof hidden);
        dgm_tag_part_evidence(self, cue, t, &evidence);
        dgm_scorer_add(&model->part, &no_words, &evidence, hidden);
        dgm_scorer_scores(&model->part, hidden, out);
        out += DGM_TAG_PARTS;
    }
    dgm_tag_cue_close(self, cue);
}

/* The words around the head that are rather the cue's than anything else. */
static dgm_range cue_around(const float *score, dgm_range range, uint32_t head)
{
    dgm_range cue = {head, head + 1};
    while (cue.first > range.first &&
           dgm_score_lead(score + (size_t)(cue.first - 1 - range.first) *
                                      DGM_TAG_PARTS,
                          DGM_TAG_PARTS, DGM_TAG_CUE) > 0) {
        cue.first--;
    }
    while (cue.last < range.last &&
           dgm_score_lead(score +
                              (size_t)(cue.last - range.first) * DGM_TAG_PARTS,
                          DGM_TAG_PARTS, DGM_TAG_CUE) > 0) {
        cue.last++;
    }
    return cue;
}

static dgm_err opine(const dgm_claim_model *model, tagging *self,
                     const likely_cue *likely)
{
    float score[WINDOW * DGM_TAG_PARTS] = {0};
    uint8_t step[2 * WINDOW];
    uint8_t held[WINDOW];
    dgm_doc *doc = self->room->doc;
    dgm_range range = dgm_tag_window(doc, likely->token);
    ask_parts(model, self, likely->token, range, score);
    dgm_range cue = cue_around(score, range, likely->token);
    /* A word of another cue is nothing. */
    for (uint32_t i = 0; i < range.last - range.first; i++) {
        const float *from = score + (size_t)i * DGM_TAG_PARTS;
        float *to = score + (size_t)i * DGM_CLAIM_PARTS;
        float nothing = from[DGM_CLAIM_NOTHING] > from[DGM_TAG_CUE]
                            ? from[DGM_CLAIM_NOTHING]
                            : from[DGM_TAG_CUE];
        float source = from[DGM_CLAIM_SOURCE];
        float content = from[DGM_CLAIM_CONTENT];
        to[DGM_CLAIM_NOTHING] = nothing;
        to[DGM_CLAIM_SOURCE] = source;
        to[DGM_CLAIM_CONTENT] = content;
    }
    return dgm_claim_opine(doc, score, range, cue, likely->odds, step, held);
}

/* Whether the cue is a word of the one before it. */
static bool is_taken(const dgm_doc *doc, uint32_t token)
{
    uint32_t count = doc->claim_opinion.count;
    return count > 0 && token < doc->claim_opinion.at[count - 1].cue.last;
}

static dgm_err read_sentence(const dgm_claim_model *model, tagging *self,
                             dgm_range range)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t count = 0;
    for (uint32_t t = range.first; t < range.last && count < CUES_MAX; t++) {
        if (!dgm_tag_may_be_cue(doc, t) ||
            (self->draft_of[t] == 0 &&
             dgm_quiet_has(&model->quiet, dgm_quiet_key(&doc->token.at[t])))) {
            continue;
        }
        likely_cue one = {t, ask_cue(model, self, t)};
        if (one.odds >= model->numbers->least && !is_taken(doc, t)) {
            DGM_TRY(opine(model, self, &one));
            count++;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_tag_claims(const dgm_claim_model *model, room *in)
{
    tagging self;
    DGM_TRY(dgm_tag_open(&self, in));
    for (uint32_t s = 0; s < in->doc->sentence.count; s++) {
        DGM_TRY(read_sentence(model, &self, in->doc->sentence.at[s].token));
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ values */

#define VALUE_LEAST (-3.0F)

/* Half of those who judge would say less, and half more; between the whole
 * values where they stand side by side. */
static float median_of(const float *share)
{
    float below = 0;
    uint32_t i = 0;
    while (i + 1 < DGM_TAG_VALUES && below + share[i] < 0.5F) {
        below += share[i++];
    }
    float within = share[i] > 0 ? (0.5F - below) / share[i] : 0.5F;
    return VALUE_LEAST + (float)i - 0.5F + within;
}

static float mean_of(const float *share)
{
    float mean = 0;
    for (uint32_t i = 0; i < DGM_TAG_VALUES; i++) {
        mean += share[i] * (VALUE_LEAST + (float)i);
    }
    return mean;
}

/* One value out of what both kinds of judges would say. */
static float value_of(const dgm_tag_numbers *n, const float *share)
{
    float both[DGM_TAG_VALUES];
    for (uint32_t i = 0; i < DGM_TAG_VALUES; i++) {
        both[i] = (1.0F - n->manner) * share[i] +
                  n->manner * share[DGM_TAG_VALUES + i];
    }
    return (1.0F - n->middle) * mean_of(both) + n->middle * median_of(both);
}

dgm_err dgm_tag_values(const dgm_claim_model *model, room *in,
                       const view *views)
{
    dgm_doc *doc = in->doc;
    float *value =
        dgm_arena_array(&doc->arena, doc->token.count + 1, sizeof *value);
    if (value == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t t = 0; t < doc->token.count; t++) {
        dgm_evidence evidence;
        float share[DGM_TAG_MANNERS * DGM_TAG_VALUES];
        bool noun;
        if (!dgm_claim_is_predicate(in, t, &noun)) {
            continue;
        }
        dgm_tag_value_evidence(in, views, t, noun, &evidence);
        dgm_scorer_run(&model->value, &no_words, &evidence, share);
        value[t] = value_of(model->numbers, share);
    }
    doc->value_opinion = value;
    return DGM_ERR_OK;
}
