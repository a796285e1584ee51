/* SPDX-License-Identifier: Apache-2.0 */
/* A sentence while it is coded; inside this room only. */
#ifndef DGM_PETRARCH_SENTENCE_H
#define DGM_PETRARCH_SENTENCE_H

#include "petrarch/dictionary.h"

/* Longer sentences are lists and tables; they are not coded. */
#define DGM_PETR_TOKENS_MAX 400
#define DGM_PETR_WORDS_MAX  800

typedef struct dgm_petr_sentence {
    const dgm_petrarch *dictionary;
    const dgm_doc *doc;
    dgm_range token; /* [first, last) */
    uint32_t day;    /* YYYYMMDD, 0: not known */
    /* Its normalised words, and the token that each stands in. */
    uint32_t word_count;
    uint64_t word[DGM_PETR_WORDS_MAX];
    uint32_t token_of[DGM_PETR_WORDS_MAX];
    /* By token, counted from the sentence's first: the first word at or behind
     * it, and the word of its lemma, 0 for none. */
    uint32_t first_word[DGM_PETR_TOKENS_MAX + 1];
    uint64_t lemma[DGM_PETR_TOKENS_MAX];
} dgm_petr_sentence;

/* Fills `self`; false when the sentence is too long. */
bool dgm_petr_sentence_read(dgm_petr_sentence *self,
                            const dgm_petrarch *dictionary, const dgm_doc *doc,
                            uint32_t sentence);

static inline const dgm_token *dgm_petr_token(const dgm_petr_sentence *self,
                                              uint32_t token)
{
    return &self->doc->token.at[token];
}

/* Whether `token` is `head` or hangs on it, at any depth. */
bool dgm_petr_below(const dgm_petr_sentence *self, uint32_t token,
                    uint32_t head);

/* The words from a token on: their number, and the first. */
uint32_t dgm_petr_words_from(const dgm_petr_sentence *self, uint32_t token,
                             const uint64_t **word);

/* --------------------------------------------------------------- who (who.c)
 */

#define DGM_PETR_CODES_MAX 16
#define DGM_PETR_CODE_SIZE 24

/* Codes of actors, each once. */
typedef struct dgm_petr_codes {
    char text[DGM_PETR_CODES_MAX][DGM_PETR_CODE_SIZE]; /* terminated */
    uint32_t count;
} dgm_petr_codes;

/* Whether a code has a country or body ("---GOV" has none). */
bool dgm_petr_is_known(const char *code);
bool dgm_petr_any_known(const dgm_petr_codes *codes);
bool dgm_petr_has(const dgm_petr_codes *codes, const char *code);

/* Who the noun phrase and its conjuncts are, those in clauses that describe it
 * as well ("the memo sent by Bree"). */
void dgm_petr_who(const dgm_petr_sentence *self, uint32_t head,
                  dgm_petr_codes *out);

/* Who is named first behind the token `after` below `head`, without what
 * hangs on `skip` (DGM_NONE: nothing). */
void dgm_petr_who_first(const dgm_petr_sentence *self, uint32_t head,
                        uint32_t after, uint32_t skip, dgm_petr_codes *out);

/* Whether the token stands inside a noun phrase: nouns and what stands before
 * them. */
bool dgm_petr_nominal(const dgm_petr_sentence *self, uint32_t token);

/* ------------------------------------------------------- what (pattern.c) */

/* Where a pattern says that source and target stand. */
typedef struct dgm_petr_roles {
    uint32_t target;    /* noun, or DGM_NONE */
    uint32_t source;    /* likewise */
    bool target_before; /* "+" before the verb */
    bool source_before;
    bool compound; /* "%" */
} dgm_petr_roles;

/* A verb of the dictionary in the sentence. */
typedef struct dgm_petr_match {
    dgm_str code;
    uint32_t last; /* its last token */
    dgm_petr_roles roles;
    bool patterned; /* a pattern gave the code */
} dgm_petr_match;

/* The verb at a token with the longest pattern that fits; false when the
 * dictionary has none there. */
bool dgm_petr_verb_at(const dgm_petr_sentence *self, uint32_t token,
                      dgm_petr_match *out);

/* ------------------------------------------------------- clause (clause.c) */

uint32_t dgm_petr_subject(const dgm_petr_sentence *self, uint32_t verb);
bool dgm_petr_passive(const dgm_petr_sentence *self, uint32_t verb);
uint32_t dgm_petr_by(const dgm_petr_sentence *self, uint32_t verb);
bool dgm_petr_denied(const dgm_petr_sentence *self, uint32_t verb);
/* The preposition of a noun, or DGM_NONE. */
uint32_t dgm_petr_case(const dgm_petr_sentence *self, uint32_t noun);

#endif
