/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The public document: a record, and views of it.
 *
 * Views are copies of the record's layers in the structs of the public header,
 * so that the record may change its layout; they lie in the record's arena.
 */
#ifndef DGM_CODER_DOCUMENT_H
#define DGM_CODER_DOCUMENT_H

#include "record/record.h"

struct dgm_document {
    dgm_doc *record;
    dgm_document_view about;
    dgm_counts_view count;
    dgm_sentence_view *sentence; /* [count.sentences], likewise the others */
    dgm_token_view *token;
    dgm_entity_view *entity;
    dgm_actor_view *actor;
    dgm_mention_view *mention;
    dgm_place_view *place;
    dgm_date_view *date;
    dgm_event_view *event;
    dgm_party_view *party;
    dgm_claim_view *claim;
    dgm_link_view *link;
    dgm_pair_view *pair;
    dgm_predicate_view *predicate;
    dgm_casualty_view *casualty;
    dgm_telling_view *telling;
    dgm_competing_view *competing;
    dgm_warning_view *warning;
};

/* Empties record and views; memory is kept. */
void dgm_document_clear(dgm_document *self);

/* Makes the views of a record that is complete. */
DGM_CHECKED dgm_err dgm_document_view_all(dgm_document *self,
                                          dgm_arena *scratch);

#endif
