/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who says so, and how sure they are.
 *
 * Cues (verbs, nouns, adverbs ... of the cue lexicon) are matched over trees;
 * each match that finds content becomes a claim.  Afterwards every predicate
 * gets a stance from its own negation, modals and hedges and from what it is
 * embedded in, as De Facto does (Sauri and Pustejovsky, "Are You Sure That
 * This Happened?", Computational Linguistics 38(2), 2012).
 */
#ifndef DGM_CLAIM_CLAIM_H
#define DGM_CLAIM_CLAIM_H

#include "claim/cue.h"

/* What was learned of claims; immutable, may be shared by threads. */
typedef struct dgm_claim_model dgm_claim_model;

/* Maps and checks a model. */
DGM_CHECKED dgm_err dgm_claim_model_open(dgm_claim_model **out,
                                         const char *path, dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving it); `name` is
 * for messages. */
DGM_CHECKED dgm_err dgm_claim_model_wrap(dgm_claim_model **out,
                                         const void *bytes, size_t len,
                                         const char *name, dgm_error *err);
void dgm_claim_model_close(dgm_claim_model *self);

/* The syntax model (dgm_syntax_fingerprint) that it was trained with. */
uint64_t dgm_claim_model_syntax(const dgm_claim_model *self);

/* Fills claim, link, predicate, casualty, telling and competing, and the
 * stance, `reported` and `claim` of
 * each event.  The document has trees, mentions, places and events, any of
 * which may be empty.  Where no thorough reader has said what it makes of the
 * claims, the model does; without one (NULL) the rules speak alone.  Results
 * are in the document's arena. */
DGM_CHECKED dgm_err dgm_claim_annotate(const dgm_claim_model *model,
                                       const dgm_cues *cues, dgm_doc *doc,
                                       dgm_arena *scratch);

/* By the rules, and the signature of each predicate (its key in the value
 * table) in *signature, in the document's arena; for learning that table. */
DGM_CHECKED dgm_err dgm_claim_signatures(const dgm_cues *cues, dgm_doc *doc,
                                         dgm_arena *scratch,
                                         dgm_strs *signature);

#define DGM_SIGNATURE_MAX 16

/* Appends what a signature, or the front of one, says: "said, past". */
void dgm_signature_words(const char *signature, dgm_buf *out);

#endif
