/* SPDX-License-Identifier: Apache-2.0 */
/* What networks hear of words: a name is known by a word for its kind, so that
 * nobody's name speaks for or against anything. */
#ifndef DGM_EVENT_KNOWN_H
#define DGM_EVENT_KNOWN_H

#include "record/record.h"

/* Makes [token] lemmas, of names the words for their kinds ("country"). */
DGM_CHECKED dgm_err dgm_known_words(const dgm_doc *doc, dgm_arena *scratch,
                                    uint64_t **out);

/* The same of a form. */
static inline uint64_t dgm_known_form_of(const dgm_doc *doc,
                                         const uint64_t *word, uint32_t i)
{
    const dgm_token *t = &doc->token.at[i];
    return word[i] == t->lemma_key ? t->form_key : word[i];
}

#endif
