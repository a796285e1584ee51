/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tags, lemmas, features and dependency trees.
 *
 * Learned from CoNLL-U by dragoman-train, shipped as one mapped file.  A
 * recurrent network reads the words (syntax/net.h); it tags them and scores
 * the actions of a greedy arc-hybrid parser (Kuhlmann, Gomez-Rodriguez and
 * Satta 2011).  Lemmas come from a table of forms and from suffix rules.
 * Time and memory are linear in the tokens.
 *
 * An encoder (encoder/encoder.h) may take the place of both, more rightly and
 * thirty times more slowly; who reads the document afterwards cannot tell.
 */
#ifndef DGM_SYNTAX_SYNTAX_H
#define DGM_SYNTAX_SYNTAX_H

#include "encoder/encoder.h"
#include "syntax/ends.h"
#include "syntax/lemma.h"

typedef struct dgm_syntax dgm_syntax;

/* Maps and checks a model.  The strings of parsed tokens point into it, so it
 * must outlive the documents. */
DGM_CHECKED dgm_err dgm_syntax_open(dgm_syntax **out, const char *path,
                                    dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving the model);
 * `name` is for messages. */
DGM_CHECKED dgm_err dgm_syntax_wrap(dgm_syntax **out, const void *bytes,
                                    size_t len, const char *name,
                                    dgm_error *err);
void dgm_syntax_close(dgm_syntax *self);
/* The checksum of its file. */
uint64_t dgm_syntax_fingerprint(const dgm_syntax *self);
/* Words in the list of lemmas that it was trained with; 0: there was none. */
uint32_t dgm_syntax_words(const dgm_syntax *self);

/* From now on lemmas are looked for among these too, and the network hears
 * which words they list; they must outlive the model.  Call before the model
 * is shared.  Without them the learned table and rules decide alone, and a
 * model that was trained with a list does worse. */
DGM_CHECKED dgm_err dgm_syntax_use_lemmas(dgm_syntax *self,
                                          const dgm_lemmas *lemmas);

/* From now on tags and trees come from this encoder, which must outlive the
 * model and have been taught the model's own classes in their order
 * (DGM_ERR_CORRUPT).  The model still says what goes with a tag, and its
 * network fills doc->state.  Call before the model is shared. */
DGM_CHECKED dgm_err dgm_syntax_use_encoder(dgm_syntax *self,
                                           const dgm_encoder *encoder,
                                           dgm_error *err);

/* From now on the ends of sentences are looked at a second time; `ends` must
 * outlive the model.  Call before the model is shared. */
void dgm_syntax_use_ends(dgm_syntax *self, const dgm_ends *ends);

/* Tags, lemmatises and parses every sentence of a segmented document.  Sets
 * all fields of its tokens that dgm_text_segment left open; `score` is the
 * calibrated probability that the head is right.  `scratch` holds about 8 kB
 * a token of the longest sentence. */
DGM_CHECKED dgm_err dgm_syntax_parse(const dgm_syntax *self, dgm_doc *doc,
                                     dgm_arena *scratch);

/* The same with somebody's own verdict on each gap that is looked at again;
 * for training. */
DGM_CHECKED dgm_err dgm_syntax_parse_by(const dgm_syntax *self, dgm_doc *doc,
                                        dgm_arena *scratch,
                                        dgm_ends_judge judge, void *context);

#endif
