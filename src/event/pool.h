/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The networks' answers and those of a thorough reader, pooled.
 *
 *   share[k] ~ own[k] ^ a * reader[k] ^ b
 *
 * the log-linear pool of Genest and Zidek (1986, "Combining Probability
 * Distributions"), with weights learned for each kind of question.  Where the
 * document has no reader's opinions, or the model no weights, the networks'
 * answers stand.
 */
#ifndef DGM_EVENT_POOL_H
#define DGM_EVENT_POOL_H

#include "event/event.h"
#include "event/model.h"

/* What a document's words are held against. */
static inline bool dgm_pooled(const dgm_event_model *model, const dgm_doc *doc)
{
    return model->pool && doc->opined;
}

/* The numbers that go with the document's answers. */
static inline const dgm_event_numbers *
dgm_event_numbers_for(const dgm_event_model *model, const dgm_doc *doc)
{
    return dgm_pooled(model, doc) ? &model->pool->numbers : model->numbers;
}

/* What the reader says of a word, or NULL: it hardly heads an event. */
const dgm_opinion *dgm_opinion_of(const dgm_doc *doc, uint32_t token);
/* Logs of the reader's shares of NONE and the types. */
void dgm_opinion_types(const dgm_opinion *opinion, float out[DGM_EVENT_COUNT]);

/* share[count], pooled with logs of shares. */
void dgm_pool_shares(const float weight[2], const float *log, uint32_t count,
                     float *share);

/* The shares of a word's types, of the part of another word of its sentence
 * (counted from its first), and of the stance, pooled in place. */
void dgm_pool_types(const dgm_event_model *model, const dgm_doc *doc,
                    uint32_t token, float share[DGM_EVENT_COUNT]);
void dgm_pool_parts(const dgm_event_model *model, const dgm_doc *doc,
                    uint32_t trigger, uint32_t token, float *share);
void dgm_pool_stance(const dgm_event_model *model, const dgm_doc *doc,
                     uint32_t token, float *share);

#endif
