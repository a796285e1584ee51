/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that gather evidence share. */
#ifndef DGM_EVENT_FEATURE_H
#define DGM_EVENT_FEATURE_H

#include "event/evidence.h"
#include "event/known.h"
#include "text/word.h"

/* Kinds of features.  Each stands for itself; new ones go to the end. */
enum dgm_feature {
    SEE_WORD = 1,
    SEE_WORD_TAG,
    SEE_WORD_RELATION,
    SEE_WORD_FORM,
    SEE_SUFFIX,
    SEE_TAG,
    SEE_RELATION,
    SEE_FRAME_TYPE,
    SEE_FRAME_PLAIN,
    SEE_FRAME_RULE,
    SEE_FRAME_PARTIES,
    SEE_FRAME_NONE,
    SEE_ABOVE,
    SEE_ABOVE_RELATION,
    SEE_ABOVE_FRAME,
    SEE_ABOVE_WORD,
    SEE_SUBJECT,
    SEE_SUBJECT_KIND,
    SEE_SUBJECT_KIND_WORD,
    SEE_OBJECT,
    SEE_OBJECT_KIND,
    SEE_OBJECT_KIND_WORD,
    SEE_OBJECT_WORD,
    SEE_AGENT_KIND,
    SEE_BELOW,
    SEE_BELOW_WORD,
    SEE_BELOW_LEMMA,
    SEE_BELOW_KIND,
    SEE_VERB,
    SEE_VERB_WORD,
    SEE_BEFORE,
    SEE_BEHIND,
    SEE_BEHIND_WORD,
    SEE_BEFORE_WORD,
    SEE_SENTENCE_WORD,
    SEE_SENTENCE_KIND,
    SEE_QUOTED,
    SEE_HEADING,
    SEE_CHAIN,
    SEE_PATH,
    SEE_PATH_TYPE,
    SEE_PATH_WORD,
    SEE_PATH_TAG,
    SEE_ROLE,
    SEE_ROLE_TYPE,
    SEE_ROLE_WORD,
    SEE_ROLE_ABOVE,
    SEE_CASE_TYPE,
    SEE_CASE_WORD,
    SEE_KIND_TYPE,
    SEE_KIND_ROLE,
    SEE_KIND,
    SEE_HEAD_LEMMA,
    SEE_HEAD_LEMMA_TYPE,
    SEE_ORDER_TYPE,
    SEE_DISTANCE,
    SEE_FRAME_PART,
    SEE_FRAME_PART_TYPE,
    SEE_HEAD_RELATION,
    SEE_TYPE,
    SEE_TYPE_VERB,
    SEE_MARKER,
    SEE_NEGATED,
    SEE_HELPER,
    SEE_MODIFIER,
    SEE_ABOVE_VERB,
    SEE_ABOVE_TWO,
    SEE_ENDING,
    SEE_BOUND,
    SEE_PASSAGE_WORD,
    SEE_PASSAGE_ACTOR,
    SEE_BETWEEN,
    SEE_BETWEEN_TYPE,
    SEE_OTHER_CLAUSE,
    SEE_HEAD_WORD,
    SEE_CONJUNCT_PART,
    SEE_TAKEN,
    SEE_TAKEN_ROLE
};

static inline const dgm_token *dgm_tok_of(const dgm_sight *self, uint32_t i)
{
    return &self->doc->token.at[i];
}

/* The word that a token counts as: its lemma, or in a name the word for what
 * is named ("country"), so that nobody's name speaks for or against an event.
 */
static inline uint64_t dgm_known_word(const dgm_sight *self, uint32_t i)
{
    return self->word[i];
}

/* The same of its form. */
static inline uint64_t dgm_known_form(const dgm_sight *self, uint32_t i)
{
    return dgm_known_form_of(self->doc, self->word, i);
}

/* Adds a feature of that kind about two numbers, if there is room. */
void dgm_evidence_add(dgm_evidence *out, enum dgm_feature kind, uint64_t a,
                      uint64_t b);
/* What the parser makes of a word, or NULL. */
const uint8_t *dgm_state_of(const dgm_sight *self, uint32_t token);
/* Relation and subtype. */
uint64_t dgm_relation_of(const dgm_sight *self, uint32_t token);
/* The preposition or marker before a phrase, 0 for none. */
uint64_t dgm_case_of(const dgm_sight *self, uint32_t token);
/* What kind of thing a nominal is: who the actor room takes it for, or its
 * part of speech. */
uint64_t dgm_kind_of(const dgm_sight *self, uint32_t token);
/* Tense, modality, voice, form and negation of a clause, 0 for NULL. */
uint64_t dgm_verb_of(const dgm_clause *clause);
/* Noun, verb, adjective, name. */
bool dgm_is_content(const dgm_token *token);
/* The nearest clause above a word that is not its own. */
const dgm_clause *dgm_clause_above(const dgm_sight *self, uint32_t token);

#endif
