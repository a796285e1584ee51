/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The names that begin at each token, looked up once.
 *
 * Recogniser, actors and places all ask which names of the lexicon and of the
 * gazetteer begin at a token.  dgm_lookup_fill walks both indexes once for a
 * document and keeps every match, the shortest first; the rooms read
 *
 *     dgm_matches found = dgm_lookup_actors(lookup, token);
 *     while (found.count-- > 0) { ... found.at[found.count] ... }
 *
 * and decide themselves which of them to take.  A match ends inside the
 * sentence.  What the recogniser makes of them is kept beside them, until the
 * actors are known and the names of the record can be told.  The matches lie
 * in the scratch arena, their postings in the mapped files and the
 * recogniser's names in the document, so the layer lives as long as the
 * shortest of them.
 */
#ifndef DGM_ENTITY_LOOKUP_H
#define DGM_ENTITY_LOOKUP_H

#include "lexicon/lexicon.h"

/* The gazetteer as seen from here: names, and what kind of place a number
 * stands for.  dgm_gazetteer_index makes it. */
typedef struct dgm_place_index {
    const dgm_names *names; /* NULL: no gazetteer */
    const void *gazetteer;
    /* 0 a country, 1 and 2 its divisions, 3 anything else. */
    uint32_t (*level)(const void *gazetteer, uint32_t place);
} dgm_place_index;

/* Matches at one token, the shortest first. */
typedef struct dgm_matches {
    const dgm_name_match *at;
    uint32_t count;
} dgm_matches;

/* A name that the recogniser found. */
typedef struct dgm_found_name {
    dgm_range token;
    uint8_t kind; /* dgm_entity_kind */
    float score;  /* probability of name and kind */
} dgm_found_name;

typedef struct dgm_lookup {
    const dgm_lexicon *lexicon;
    dgm_place_index places;
    DGM_VEC(dgm_name_match) match;
    /* Two a token and one more: where its matches in the lexicon begin in
     * `match`, and where those in the gazetteer do. */
    uint32_t *first;
    /* In text order, without overlap; set by dgm_entity_annotate. */
    DGM_VEC(dgm_found_name) name;
} dgm_lookup;

/* Looks up every token of a tagged document.  The
 * gazetteer is asked only for words that a place may be written with: a
 * capital, a noun, an adjective, or a word with a hyphen. */
DGM_CHECKED dgm_err dgm_lookup_fill(dgm_lookup *self,
                                    const dgm_lexicon *lexicon,
                                    dgm_place_index places, const dgm_doc *doc,
                                    dgm_arena *scratch);

static inline dgm_matches dgm_lookup_at(const dgm_lookup *self, uint32_t slot)
{
    uint32_t from = self->first[slot];
    uint32_t count = self->first[slot + 1] - from;
    return (dgm_matches){count > 0 ? self->match.at + from : NULL, count};
}

static inline dgm_matches dgm_lookup_actors(const dgm_lookup *self,
                                            uint32_t token)
{
    return dgm_lookup_at(self, 2 * token);
}

static inline dgm_matches dgm_lookup_places(const dgm_lookup *self,
                                            uint32_t token)
{
    return dgm_lookup_at(self, 2 * token + 1);
}

#endif
