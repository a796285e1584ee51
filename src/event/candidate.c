/* SPDX-License-Identifier: Apache-2.0 */
/* Words that may head an event, or a party of one. */
#include "event/feature.h"

bool dgm_event_candidate(const dgm_sight *self, uint32_t token)
{
    const dgm_token *t = dgm_tok_of(self, token);
    bool content = t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_VERB ||
                   t->upos == DGM_UPOS_ADJ || t->upos == DGM_UPOS_PROPN;
    if (!content || t->flags & (DGM_TOKEN_DATELINE | DGM_TOKEN_NAMED) ||
        !(t->flags & DGM_TOKEN_WORD) || t->flags & DGM_TOKEN_NUMERIC) {
        return false;
    }
    uint32_t number = dgm_mention_at(self->doc, token);
    if (number != DGM_NONE &&
        (self->doc->mention.at[number].kind != DGM_MENTION_DESCRIPTION ||
         self->doc->mention.at[number].head == token)) {
        return false;
    }
    return t->upos != DGM_UPOS_PROPN || self->proposed[token] != 0;
}

static bool may_be_party(const dgm_sight *self, uint32_t token)
{
    const dgm_token *t = dgm_tok_of(self, token);
    uint32_t number = dgm_mention_at(self->doc, token);
    if (t->flags & DGM_TOKEN_DATELINE) {
        return false;
    }
    if (number != DGM_NONE) {
        return self->doc->mention.at[number].head == token;
    }
    switch (t->upos) {
    case DGM_UPOS_NOUN:
    case DGM_UPOS_PROPN:
        return t->rel != DGM_REL_FLAT && !dgm_party_in_date(self->doc, token);
    case DGM_UPOS_PRON:
        return !(t->morph & (DGM_MORPH_REL | DGM_MORPH_INT)) &&
               t->rel != DGM_REL_EXPL;
    case DGM_UPOS_NUM:
    case DGM_UPOS_DET:
    case DGM_UPOS_ADJ:
        return t->rel == DGM_REL_NSUBJ || t->rel == DGM_REL_OBJ ||
               t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD;
    default:
        return false;
    }
}

uint32_t dgm_party_candidates(const dgm_sight *self, uint32_t trigger,
                              uint32_t head[DGM_PARTY_CANDIDATES])
{
    dgm_range range =
        self->doc->sentence.at[dgm_tok_of(self, trigger)->sentence].token;
    uint32_t count = 0;
    uint32_t first = range.first;
    /* Of a sentence with very many, those around the trigger. */
    if (trigger - first > 100) {
        first = trigger - 100;
    }
    for (uint32_t i = first; i < range.last && count < DGM_PARTY_CANDIDATES;
         i++) {
        if (i != trigger && may_be_party(self, i)) {
            head[count++] = i;
        }
    }
    return count;
}
