/* SPDX-License-Identifier: Apache-2.0 */
/* The coder over a document: its likely rows, and the contexts of its
 * paragraphs. */
#include "event/event.h"

#include "event/decide.h"
#include "event/pair.h"
#include "event/pool.h"
#include "event/when.h"
#include "event/where.h"

/* No document makes more events than this. */
#define EVENTS_MAX 20000

/* Takes the likely rows of a sentence into the document. */
static dgm_err code_sentence(dgm_decider *self, dgm_range token, float least,
                             dgm_decisions *rows, dgm_arena *scratch)
{
    dgm_doc *doc = self->doc;
    rows->count = 0;
    DGM_TRY(dgm_decide_sentence(self, token, scratch, rows));
    for (uint32_t i = 0; i < rows->count; i++) {
        if (rows->at[i].event.score < least) {
            continue;
        }
        DGM_TRY(dgm_party_both_sides(doc, &rows->at[i].event));
        if (doc->event.count == EVENTS_MAX) {
            return dgm_doc_warn(doc, "events", "too many events");
        }
        DGM_TRY(dgm_vec_push(&doc->arena, &doc->event, &rows->at[i].event));
    }
    return DGM_ERR_OK;
}

/* Contexts of the paragraph, for each of its events. */
static void decide_contexts(const dgm_decider *self, dgm_range sentences)
{
    dgm_doc *doc = self->doc;
    dgm_evidence evidence;
    float p[DGM_CONTEXT_COUNT];
    dgm_range token = {doc->sentence.at[sentences.first].token.first,
                       doc->sentence.at[sentences.last - 1].token.last};
    uint64_t contexts = 0;
    const float *least =
        dgm_event_numbers_for(self->model, doc)->context_least;
    dgm_context_evidence(self->sight, token, &evidence);
    dgm_scorer_run(&self->model->context, &self->model->vectors, &evidence, p);
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        if (p[i] >= least[i]) {
            contexts |= UINT64_C(1) << i;
        }
    }
    doc->contexts |= contexts;
    for (uint32_t i = doc->event.count; i-- > 0;) {
        if (doc->event.at[i].sentence < sentences.first) {
            break;
        }
        doc->event.at[i].contexts = contexts;
    }
}

dgm_err dgm_event_annotate(const dgm_event_model *model,
                           const dgm_frames *frames, const dgm_lists *lists,
                           float least, dgm_doc *doc, dgm_arena *scratch)
{
    dgm_sight sight;
    dgm_decider self = {.model = model, .sight = &sight, .doc = doc};
    least = least == 0 ? dgm_event_numbers_for(model, doc)->least : least;
    self.least = least;
    DGM_TRY(dgm_sight_open(&sight, frames, lists, doc, scratch));
    dgm_range paragraph = {0, 0};
    dgm_decisions rows = {0};
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        DGM_TRY(code_sentence(&self, doc->sentence.at[s].token, least, &rows,
                              scratch));
        paragraph.last = s + 1;
        if (s + 1 == doc->sentence.count ||
            doc->sentence.at[s + 1].paragraph !=
                doc->sentence.at[s].paragraph) {
            decide_contexts(&self, paragraph);
            paragraph.first = s + 1;
        }
    }
    uint32_t place = 0;
    uint32_t date = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        dgm_event_where(doc, &doc->event.at[i], &place);
        dgm_event_when(doc, &doc->event.at[i], &date);
    }
    return dgm_pair_annotate(&self);
}
