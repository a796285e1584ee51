/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From text to sentences and tokens.
 *
 * The tokens are the words of Universal Dependencies for English: hyphens
 * and slashes split, contractions and possessives split ("do" + "n't",
 * "Iran" + "'s"), full stops stay with abbreviations and initials.
 */
#ifndef DGM_TEXT_TEXT_H
#define DGM_TEXT_TEXT_H

#include "record/record.h"
#include "text/boundary.h"

/* A document of more tokens is read no further, with the warning "long_text":
 * its record would not fit in a gigabyte. */
#define DGM_DOCUMENT_TOKENS 4000000
/* A sentence of more tokens is cut, with the warning "long_sentence". */
#define DGM_SENTENCE_TOKENS 400

/* Appends tokens (span, flags, sentence, form_key, norm_key, word) and
 * sentences to an empty document from its text.  Without `boundaries` (NULL)
 * a sentence ends at every final mark.  Time is linear in the text. */
DGM_CHECKED dgm_err dgm_text_segment(const dgm_boundaries *boundaries,
                                     dgm_doc *doc);

/* Tells of a segmented text whether it is English, and marks the language that
 * it shows in doc->meta where nothing, or English, is said there.  Warns
 * ("language") of a text that is not or does not look it, or is said to be in
 * another language. */
DGM_CHECKED dgm_err dgm_text_language(dgm_doc *doc, bool *english);

/* What stands around a gap between chunks, as hashed features, and who says
 * whether a sentence ends there.  `next` is the byte where the text goes on.
 * For training; dgm_text_segment asks the learned table. */
#define DGM_BOUNDARY_FEATURES 48
typedef bool (*dgm_boundary_judge)(void *context, const uint32_t *feature,
                                   uint32_t count, uint32_t next);
DGM_CHECKED dgm_err dgm_text_segment_by(dgm_doc *doc, dgm_boundary_judge judge,
                                        void *context);

/* Sets flags but DGM_TOKEN_SPACE_AFTER and MULTI, form_key, norm_key and word
 * of a token from its bytes. */
void dgm_token_describe(const dgm_doc *doc, dgm_token *token);

/* Sets lemma and lemma_key; copies nothing. */
void dgm_token_set_lemma(dgm_token *token, dgm_str lemma);

/* Lower-cases ASCII and Latin letters into `out` (at least `text.len` + 4
 * bytes, at most `cap`); returns the bytes written. */
uint32_t dgm_lower(dgm_str text, char *out, uint32_t cap);

#endif
