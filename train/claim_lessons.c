/* SPDX-License-Identifier: Apache-2.0 */
/* Lessons of claims out of labelled passages. */
#include "claim_work.h"

#include <stdio.h>
#include <stdlib.h>

_Static_assert((int)LABELLED_SOURCE == (int)DGM_CLAIM_SOURCE &&
                   (int)LABELLED_CONTENT == (int)DGM_CLAIM_CONTENT &&
                   (int)LABELLED_CUE == (int)DGM_TAG_CUE,
               "labels are answers");

dgm_range claim_tokens(const dgm_doc *doc, dgm_span span)
{
    uint32_t low = 0;
    uint32_t high = doc->token.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->token.at[middle].end <= span.begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    dgm_range out = {low, low};
    while (out.last < doc->token.count &&
           doc->token.at[out.last].begin < span.end) {
        out.last++;
    }
    return out;
}

static bool teaches_claims(const tagged_passage *passage)
{
    return !passage->coded.passage->apart && !passage->judged;
}

static bool heads_cue(const tagged_passage *passage, uint32_t token)
{
    bool found = false;
    for (uint32_t i = 0; i < passage->claim.count; i++) {
        found = found || passage->claim.at[i].head == token;
    }
    return found;
}

dgm_err claim_quiet_find(claim_work *self)
{
    hearing words = {.at = NULL};
    dgm_err code = DGM_ERR_OK;
    uint32_t lost = 0;
    for (uint32_t i = 0; i < self->passage.count; i++) {
        const tagged_passage *passage = &self->passage.at[i];
        const dgm_doc *doc = passage->coded.doc;
        for (uint32_t t = 0; teaches_claims(passage) && t < doc->token.count &&
                             code == DGM_ERR_OK;
             t++) {
            bool heads = heads_cue(passage, t);
            if (dgm_tag_may_be_cue(doc, t)) {
                code = hearing_add(&words, &doc->token.at[t], heads);
            } else {
                lost += heads;
            }
        }
    }
    if (code == DGM_ERR_OK) {
        uint32_t count = hearing_quiet(&words, self->quiet);
        fprintf(stderr, "%u quiet words, %u cues where nobody looks\n", count,
                lost);
    }
    free(words.at);
    return code;
}

static float weight_of(const claim_work *self, const tagged_passage *passage)
{
    return passage->coded.passage->read ? self->options->read : 1.0F;
}

static dgm_err cue_lessons(claim_work *self, const tagged_passage *passage,
                           const tagging *tags)
{
    const dgm_doc *doc = passage->coded.doc;
    const dgm_quiet quiet = {self->quiet, QUIET_SLOTS - 1};
    for (uint32_t t = 0; t < doc->token.count; t++) {
        dgm_evidence evidence;
        lesson *one = NULL;
        if (!dgm_tag_may_be_cue(doc, t) ||
            (tags->draft_of[t] == 0 &&
             dgm_quiet_has(&quiet, dgm_quiet_key(&doc->token.at[t])))) {
            continue;
        }
        dgm_tag_cue_evidence(tags, t, &evidence);
        DGM_TRY(lessons_add(&self->lessons[NET_CUE], &evidence,
                            weight_of(self, passage), passage->coded.fold,
                            &one));
        one->label[0] = heads_cue(passage, t);
    }
    return DGM_ERR_OK;
}

static dgm_err part_lessons(claim_work *self, const tagged_passage *passage,
                            tagging *tags, const tagged_claim *claim)
{
    const dgm_doc *doc = passage->coded.doc;
    dgm_evidence about;
    dgm_range range = dgm_tag_window(doc, claim->head);
    dgm_err code = DGM_ERR_OK;
    dgm_tag_claim_evidence(tags, claim->head, &about);
    dgm_tag_cue_open(tags, claim->head);
    for (uint32_t t = range.first; t < range.last && code == DGM_ERR_OK; t++) {
        dgm_evidence evidence;
        lesson *one = NULL;
        dgm_tag_part_evidence(tags, claim->head, t, &evidence);
        for (uint32_t i = 0; i < about.count; i++) {
            evidence.feature[evidence.count++] = about.feature[i];
        }
        evidence.state[1] = about.state[1];
        code =
            lessons_add(&self->lessons[NET_PART], &evidence,
                        weight_of(self, passage), passage->coded.fold, &one);
        if (code == DGM_ERR_OK) {
            one->label[0] =
                (int16_t)labelled_part_of(claim->label, &doc->token.at[t]);
        }
    }
    dgm_tag_cue_close(tags, claim->head);
    return code;
}

static dgm_err lessons_of(claim_work *self, tagged_passage *passage,
                          dgm_arena *scratch)
{
    room here = {
        .cues = self->cues, .doc = passage->coded.doc, .scratch = scratch};
    tagging tags;
    DGM_TRY(dgm_claim_draft(&here));
    DGM_TRY(dgm_tag_open(&tags, &here));
    DGM_TRY(cue_lessons(self, passage, &tags));
    for (uint32_t i = 0; i < passage->claim.count; i++) {
        DGM_TRY(part_lessons(self, passage, &tags, &passage->claim.at[i]));
    }
    return DGM_ERR_OK;
}

dgm_err claim_lessons_make(claim_work *self)
{
    dgm_arena scratch;
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&scratch, 0);
    for (uint32_t i = 0; i < self->passage.count && code == DGM_ERR_OK; i++) {
        tagged_passage *passage = &self->passage.at[i];
        dgm_arena_reset(&scratch);
        if (teaches_claims(passage) && passage->coded.doc->token.count > 0) {
            code = lessons_of(self, passage, &scratch);
        }
    }
    dgm_arena_release(&scratch);
    return code;
}

/* ------------------------------------------------------------------ values */

static dgm_err values_of(claim_work *self, tagged_passage *passage,
                         const dgm_claim_model *model, dgm_arena *scratch)
{
    dgm_doc *doc = passage->coded.doc;
    const labelled_passage *label = passage->coded.passage;
    room here = {.cues = self->cues, .doc = doc, .scratch = scratch};
    view *views = NULL;
    DGM_TRY(dgm_claim_draft(&here));
    DGM_TRY(dgm_tag_claims(model, &here));
    DGM_TRY(dgm_claim_stand(&here, true, &views));
    for (uint32_t i = 0; i < label->value.count; i++) {
        dgm_evidence evidence;
        lesson *one = NULL;
        bool noun;
        uint32_t t = claim_tokens(doc, label->value.at[i].word).first;
        if (t >= doc->token.count ||
            !dgm_claim_is_predicate(&here, t, &noun)) {
            continue;
        }
        dgm_tag_value_evidence(&here, views, t, noun, &evidence);
        DGM_TRY(lessons_add(&self->lessons[NET_VALUE], &evidence,
                            weight_of(self, passage), passage->coded.fold,
                            &one));
        one->label[passage->judged] = (int16_t)(label->value.at[i].value + 3);
    }
    return DGM_ERR_OK;
}

dgm_err claim_value_lessons(claim_work *self, const dgm_claim_model *model)
{
    dgm_arena scratch;
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&scratch, 0);
    for (uint32_t i = 0; i < self->passage.count && code == DGM_ERR_OK; i++) {
        tagged_passage *passage = &self->passage.at[i];
        dgm_arena_reset(&scratch);
        if (!passage->coded.passage->apart &&
            passage->coded.doc->token.count > 0) {
            code = values_of(self, passage, model, &scratch);
        }
    }
    dgm_arena_release(&scratch);
    return code;
}
