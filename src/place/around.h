/* SPDX-License-Identifier: Apache-2.0 */
/* The words around a name; inside the room only. */
#ifndef DGM_PLACE_AROUND_H
#define DGM_PLACE_AROUND_H

#include "record/record.h"
#include "text/word.h"

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

/* The code of a function word or mark; DGM_WORD_NONE for DGM_NONE. */
static inline uint16_t dgm_function_word(const dgm_doc *doc, uint32_t token)
{
    return token == DGM_NONE ? (uint16_t)DGM_WORD_NONE
                             : doc->token.at[token].word;
}

/* A hyphen or the dash that stands for one; false for DGM_NONE. */
static inline bool dgm_is_hyphen(const dgm_doc *doc, uint32_t token)
{
    return dgm_function_word(doc, token) == DGM_WORD_HYPHEN ||
           (token != DGM_NONE &&
            dgm_str_is(dgm_token_form(doc, token), "\xE2\x80\x93"));
}

/* Prepositions of place: something is there ("in", "near"). */
static inline bool dgm_word_is_locative(uint16_t word)
{
    switch (word) {
    case DGM_WORD_IN:
    case DGM_WORD_AT:
    case DGM_WORD_NEAR:
    case DGM_WORD_OUTSIDE:
    case DGM_WORD_AROUND:
    case DGM_WORD_ACROSS:
    case DGM_WORD_THROUGHOUT:
    case DGM_WORD_INSIDE:
    case DGM_WORD_WITHIN:
    case DGM_WORD_ON:
    case DGM_WORD_ALONG:
    case DGM_WORD_OVER:
    case DGM_WORD_OFF:
    case DGM_WORD_INTO:
    case DGM_WORD_BETWEEN:
        return true;
    default:
        return false;
    }
}

/* Prepositions of the way: something goes there or comes from there. */
static inline bool dgm_word_is_directional(uint16_t word)
{
    switch (word) {
    case DGM_WORD_FROM:
    case DGM_WORD_TO:
    case DGM_WORD_TOWARD:
    case DGM_WORD_VIA:
    case DGM_WORD_THROUGH:
    case DGM_WORD_AGAINST:
    case DGM_WORD_BEYOND:
        return true;
    default:
        return false;
    }
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
