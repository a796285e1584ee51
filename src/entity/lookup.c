/* SPDX-License-Identifier: Apache-2.0 */
#include "entity/lookup.h"

/* Names of different length that are kept at one token. */
#define MATCHES 12

static bool may_name_place(const dgm_token *t)
{
    return (t->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_SEVERAL)) ||
           t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN ||
           t->upos == DGM_UPOS_ADJ;
}

static dgm_err look(dgm_lookup *self, const dgm_names *names,
                    const dgm_doc *doc, uint32_t token, uint32_t limit,
                    dgm_arena *scratch)
{
    dgm_name_match found[MATCHES];
    uint32_t count = dgm_names_match(names, doc, token, limit, found, MATCHES);
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(dgm_vec_push(scratch, &self->match, &found[i]));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_lookup_fill(dgm_lookup *self, const dgm_lexicon *lexicon,
                        dgm_place_index places, const dgm_doc *doc,
                        dgm_arena *scratch)
{
    const dgm_names *actors = dgm_lexicon_names(lexicon);
    uint32_t tokens = doc->token.count;
    *self = (dgm_lookup){.lexicon = lexicon, .places = places};
    self->first =
        dgm_arena_array(scratch, (size_t)tokens * 2 + 1, sizeof *self->first);
    if (self->first == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < tokens; i++) {
        const dgm_token *t = &doc->token.at[i];
        uint32_t limit = doc->sentence.at[t->sentence].token.last;
        self->first[2 * i] = self->match.count;
        DGM_TRY(look(self, actors, doc, i, limit, scratch));
        self->first[2 * i + 1] = self->match.count;
        if (places.names && may_name_place(t)) {
            DGM_TRY(look(self, places.names, doc, i, limit, scratch));
        }
    }
    self->first[2 * tokens] = self->match.count;
    return DGM_ERR_OK;
}
