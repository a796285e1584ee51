/* SPDX-License-Identifier: Apache-2.0 */
/* The words around a name; inside the room only. */
#ifndef DGM_PLACE_AROUND_H
#define DGM_PLACE_AROUND_H

#include "record/record.h"

static inline bool dgm_same_sentence(const dgm_doc *doc, uint32_t a,
                                     uint32_t b)
{
    return b < doc->token.count &&
           doc->token.at[a].sentence == doc->token.at[b].sentence;
}

/* The token before, in the same sentence, or DGM_NONE. */
static inline uint32_t dgm_word_before(const dgm_doc *doc, uint32_t token)
{
    return token != DGM_NONE && token > 0 &&
                   dgm_same_sentence(doc, token, token - 1)
               ? token - 1
               : DGM_NONE;
}

/* The token behind the range, in the same sentence, or DGM_NONE. */
static inline uint32_t dgm_word_behind(const dgm_doc *doc, dgm_range range)
{
    return dgm_same_sentence(doc, range.first, range.last) ? range.last
                                                           : DGM_NONE;
}

/* The token of the range whose head lies outside. */
static inline uint32_t dgm_range_head(const dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t head = doc->token.at[i].head;
        if (head == DGM_NONE || head < range.first || head >= range.last) {
            return i;
        }
    }
    return range.first;
}

static inline bool dgm_is_capital(const dgm_doc *doc, uint32_t token)
{
    return doc->token.at[token].flags & DGM_TOKEN_CAPITAL;
}

static inline bool dgm_is_comma(const dgm_doc *doc, uint32_t token)
{
    return dgm_str_is(dgm_token_form(doc, token), ",");
}

/* A hyphen or the dash that stands for one; false for DGM_NONE. */
static inline bool dgm_is_hyphen(const dgm_doc *doc, uint32_t token)
{
    return token != DGM_NONE &&
           (dgm_str_is(dgm_token_form(doc, token), "-") ||
            dgm_str_is(dgm_token_form(doc, token), "\xE2\x80\x93"));
}

/* A capitalised proper noun; false for DGM_NONE. */
static inline bool dgm_is_proper(const dgm_doc *doc, uint32_t token)
{
    return token != DGM_NONE && doc->token.at[token].upos == DGM_UPOS_PROPN &&
           dgm_is_capital(doc, token);
}

/* One token of one word. */
static inline bool dgm_is_single(const dgm_doc *doc, dgm_range range)
{
    return range.last - range.first == 1 &&
           !(doc->token.at[range.first].flags & DGM_TOKEN_SEVERAL);
}

#endif
