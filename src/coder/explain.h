/* SPDX-License-Identifier: Apache-2.0 */
/* Why the rows of a document are there, for people. */
#ifndef DGM_CODER_EXPLAIN_H
#define DGM_CODER_EXPLAIN_H

#include "coder/model.h"
#include "event/explain.h"
#include "store/paint.h"

/* An explanation being written. */
typedef struct dgm_explainer {
    const dgm_doc *doc;
    const dgm_event_model *model;
    dgm_painter paint;
    dgm_arena *scratch;
} dgm_explainer;

/* Appends the explanation of an event, or with DGM_NONE of all, to `out`.
 * The document is only read. */
DGM_CHECKED dgm_err dgm_explain_doc(const dgm_model *model, const dgm_doc *doc,
                                    uint32_t event, uint32_t width,
                                    bool colour, dgm_buf *out);

/* One event (explain_event.c). */
void dgm_tell_event(dgm_explainer *self, uint32_t number,
                    const dgm_explained *why);

/* Its sentence, with trigger and parties marked (explain_sentence.c). */
void dgm_tell_sentence(dgm_explainer *self, const dgm_event *event);

/* Who says so, in the words of which claims, what these are worth, how sure
 * the predicate is and who else tells of it (explain_claim.c). */
void dgm_tell_claims(dgm_explainer *self, uint32_t number);

/* Its parties, who they are, and who was not taken (explain_party.c). */
void dgm_tell_parties(dgm_explainer *self, const dgm_event *event,
                      const dgm_explained *why);

/* Begins a line of the list: what it is about, then where it is said. */
void dgm_tell_label(dgm_explainer *self, const char *label);
/* "word 97%", after a comma unless the line begins with it. */
void dgm_tell_share(dgm_explainer *self, const char *word, float share);
/* "at least 12"; a number that is open on one side, near, or between two. */
void dgm_tell_number(dgm_explainer *self, const dgm_casualty *casualty);
/* Words in quotes, cut where they are many. */
void dgm_tell_quote(dgm_explainer *self, dgm_span span);

#endif
