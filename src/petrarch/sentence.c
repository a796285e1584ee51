/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/sentence.h"

/* Steps up a tree; deeper ones are nobody's. */
#define STEPS_MAX 64

static dgm_str text_of(const dgm_doc *doc, const dgm_token *token)
{
    return (dgm_str){doc->text.ptr + token->begin, token->end - token->begin};
}

static bool add_words(dgm_petr_sentence *self, uint32_t token)
{
    dgm_str text = text_of(self->doc, &self->doc->token.at[token]);
    uint32_t at = 0;
    uint64_t word;
    while (dgm_norm_next(text, &at, &word)) {
        if (self->word_count == DGM_PETR_WORDS_MAX) {
            return false;
        }
        self->token_of[self->word_count] = token;
        self->word[self->word_count++] = word;
    }
    return true;
}

bool dgm_petr_sentence_read(dgm_petr_sentence *self,
                            const dgm_petrarch *dictionary, const dgm_doc *doc,
                            uint32_t sentence)
{
    self->dictionary = dictionary;
    self->doc = doc;
    self->token = doc->sentence.at[sentence].token;
    self->word_count = 0;
    if (self->token.last - self->token.first > DGM_PETR_TOKENS_MAX) {
        return false;
    }
    for (uint32_t t = self->token.first; t < self->token.last; t++) {
        uint32_t at = 0;
        uint32_t i = t - self->token.first;
        self->first_word[i] = self->word_count;
        self->lemma[i] = 0;
        (void)dgm_norm_next(doc->token.at[t].lemma, &at, &self->lemma[i]);
        if (!add_words(self, t)) {
            return false;
        }
    }
    self->first_word[self->token.last - self->token.first] = self->word_count;
    return true;
}

bool dgm_petr_below(const dgm_petr_sentence *self, uint32_t token,
                    uint32_t head)
{
    for (uint32_t i = 0; i < STEPS_MAX && token != DGM_NONE; i++) {
        if (token == head) {
            return true;
        }
        token = dgm_petr_token(self, token)->head;
    }
    return false;
}

uint32_t dgm_petr_words_from(const dgm_petr_sentence *self, uint32_t token,
                             const uint64_t **word)
{
    uint32_t first = self->first_word[token - self->token.first];
    *word = self->word + first;
    return self->word_count - first;
}
