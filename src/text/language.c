/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether a text is English, by its share of function words.  In English
 * prose two words in five are one; in other languages some look like one
 * ("in", "was", "me"), but never so many.  Lists of names and figures have
 * few, too, so the limit is low and a short text is never judged.
 */
#include "text/text.h"
#include "text/word.h"

#include <stdio.h>

/* Words that a text must have to be judged. */
#define WORDS_MIN 25
/* Function words among a hundred below which a text is not English. */
#define SHARE_MIN 18
/* No more than these are counted. */
#define WORDS_MAX 5000

dgm_err dgm_text_language(dgm_doc *doc)
{
    uint32_t words = 0;
    uint32_t known = 0;
    for (uint32_t i = 0; i < doc->token.count && words < WORDS_MAX; i++) {
        const dgm_token *token = &doc->token.at[i];
        bool letters = (token->flags & DGM_TOKEN_WORD) &&
                       !(token->flags & DGM_TOKEN_NUMERIC);
        words += letters;
        known += letters && token->word != DGM_WORD_NONE;
    }
    dgm_str said = doc->meta.language;
    bool other = said.len >= 2 && !dgm_same_letters(said.ptr, "en", 2);
    if (words >= WORDS_MIN && known * 100 < words * SHARE_MIN) {
        char message[120];
        (void)snprintf(message, sizeof message,
                       "does not look like English, the only language that "
                       "is read: %u of %u words are function words",
                       known, words);
        return dgm_doc_warn(doc, "language", message);
    }
    return other ? dgm_doc_warn(doc, "language",
                                "is said to be in another language than "
                                "English, the only one that is read")
                 : DGM_ERR_OK;
}
