/* SPDX-License-Identifier: Apache-2.0 */
#include "claim/tagger.h"
#include "event/known.h"

#include <string.h>

static dgm_err read_token(room *self, uint32_t t)
{
    const dgm_token *word = tok(self, t);
    if (word->word == DGM_WORD_ACCORDING) {
        return dgm_claim_from_according(self, t);
    }
    switch (word->upos) {
    case DGM_UPOS_VERB: {
        uint32_t before = self->draft.count;
        DGM_TRY(dgm_claim_from_verb(self, t));
        /* "is convinced that": participles are adjectives too. */
        return self->draft.count == before && (word->morph & DGM_MORPH_PART)
                   ? dgm_claim_from_adjective(self, t)
                   : DGM_ERR_OK;
    }
    case DGM_UPOS_NOUN:
    case DGM_UPOS_PROPN:
        return dgm_claim_from_noun(self, t);
    case DGM_UPOS_ADJ:
        return dgm_claim_from_adjective(self, t);
    case DGM_UPOS_ADV:
        return dgm_claim_from_adverb(self, t);
    default:
        return DGM_ERR_OK;
    }
}

static dgm_err read_sentences(room *self)
{
    for (uint32_t s = 0; s < self->doc->sentence.count; s++) {
        dgm_range range = self->doc->sentence.at[s].token;
        self->first_draft = self->draft.count;
        for (uint32_t t = range.first; t < range.last; t++) {
            DGM_TRY(read_token(self, t));
        }
        if (self->draft.count == self->first_draft) {
            DGM_TRY(dgm_claim_from_colon(self, s));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_draft(room *self)
{
    uint32_t count = self->doc->token.count;
    self->mark = dgm_arena_array(self->scratch, count, sizeof *self->mark);
    self->inner = dgm_arena_array(self->scratch, count, sizeof *self->inner);
    if (!self->mark || !self->inner) {
        return DGM_ERR_MEMORY;
    }
    memset(self->inner, 0xFF, count * sizeof *self->inner);
    DGM_TRY(dgm_known_words(self->doc, self->scratch, &self->word));
    return read_sentences(self);
}

dgm_err dgm_claim_stand(room *self, bool read, view **out)
{
    if (read) {
        DGM_TRY(dgm_claim_pool(self));
    }
    DGM_TRY(dgm_claim_finish(self));
    *out =
        dgm_arena_array(self->scratch, self->doc->token.count, sizeof **out);
    return *out ? dgm_claim_views(self, *out) : DGM_ERR_MEMORY;
}

static dgm_err annotate(room *self, const dgm_claim_model *model)
{
    const dgm_doc *doc = self->doc;
    const bool tags = model && !doc->opined && !doc->value_opinion &&
                      doc->token.count <= DGM_STATE_TOKENS;
    view *views = NULL;
    if (doc->token.count == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_claim_draft(self));
    if (tags) {
        DGM_TRY(dgm_tag_claims(model, self));
    }
    DGM_TRY(dgm_claim_stand(self, tags || doc->opined, &views));
    if (tags) {
        DGM_TRY(dgm_tag_values(model, self, views));
    }
    DGM_TRY(dgm_claim_set_stances(self, views));
    dgm_arena_mark mark = dgm_arena_here(self->scratch);
    DGM_TRY(dgm_claim_tolls(self, views));
    dgm_arena_rewind(self->scratch, mark);
    return dgm_claim_links(self, views);
}

dgm_err dgm_claim_annotate(const dgm_claim_model *model, const dgm_cues *cues,
                           dgm_doc *doc, dgm_arena *scratch)
{
    room self = {.cues = cues, .doc = doc, .scratch = scratch};
    return annotate(&self, model);
}

dgm_err dgm_claim_signatures(const dgm_cues *cues, dgm_doc *doc,
                             dgm_arena *scratch, dgm_strs *signature)
{
    room self = {
        .cues = cues, .doc = doc, .scratch = scratch, .signature = signature};
    return annotate(&self, NULL);
}
