/* SPDX-License-Identifier: Apache-2.0 */
/* Claims whose cue is an adverb, "according to" or a colon. */
#include "claim/annotator.h"
#include "place/place.h"

static dgm_range sentence_of(const room *self, uint32_t token)
{
    return self->doc->sentence.at[tok(self, token)->sentence].token;
}

/* The clause an adverbial belongs to. */
static uint32_t clause_of(const room *self, uint32_t token)
{
    for (int step = 0; step < CLAIM_CLIMB; step++) {
        const dgm_token *t = tok(self, token);
        bool own = t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_PARATAXIS ||
                   t->rel == DGM_REL_ADVCL || (t->rel == DGM_REL_ACL) ||
                   (t->rel == DGM_REL_CONJ && t->upos == DGM_UPOS_VERB &&
                    kid(self, token, DGM_REL_NSUBJ) != DGM_NONE);
        if (t->head == DGM_NONE || own) {
            return token;
        }
        token = t->head;
    }
    return token;
}

dgm_err dgm_claim_from_adverb(room *self, uint32_t adverb)
{
    const dgm_cue_entry *e = dgm_claim_match(self, adverb, NULL);
    if (!e || tok(self, adverb)->head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    const dgm_cue_group *group = group_of(self, e);
    if (group->kind != DGM_CUE_KIND_CUE || !(group->takes & DGM_TAKES_SELF)) {
        return DGM_ERR_OK;
    }
    draft d = {.cue = adverb,
               .entry = e,
               .cue_class = group->cue_class,
               .pattern = DGM_PATTERN_ADVERB,
               .group = {adverb, adverb + 1},
               .source_head = DGM_NONE};
    d.complement = clause_of(self, tok(self, adverb)->head);
    dgm_claim_mark_tree(self, d.complement, 1);
    self->mark[adverb] = 0;
    dgm_claim_take(self, sentence_of(self, adverb), &d);
    return d.content_count > 0 ? dgm_claim_add(self, &d) : DGM_ERR_OK;
}

dgm_err dgm_claim_from_according(room *self, uint32_t token)
{
    dgm_range sentence = sentence_of(self, token);
    const dgm_token *t = tok(self, token);
    if (token + 1 >= sentence.last ||
        tok(self, token + 1)->word != DGM_WORD_TO) {
        return DGM_ERR_OK;
    }
    uint32_t noun = t->head;
    uint32_t top = token;
    if (t->rel == DGM_REL_CASE || t->rel == DGM_REL_MARK ||
        t->rel == DGM_REL_FIXED) {
        top = noun;
    } else {
        noun = kid(self, token, DGM_REL_OBL);
        noun = noun != DGM_NONE ? noun : kid(self, token, DGM_REL_NMOD);
    }
    if (noun == DGM_NONE || top == DGM_NONE || noun < token ||
        tok(self, top)->head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    /* Its lemma may be "accord": look up the form. */
    const dgm_cue_entry *entry = dgm_cues_find(self->cues, t->form_key);
    draft d = {.cue = token,
               .entry = entry ? dgm_claim_match(self, token, entry) : NULL,
               .cue_class = DGM_CUE_SAY,
               .pattern = DGM_PATTERN_ACCORDING_TO,
               .group = {token, token + 2},
               .source_head = noun};
    d.source = dgm_tree_whole_phrase(self->doc, noun, DGM_NONE);
    d.source.first = d.source.first < token + 2 ? token + 2 : d.source.first;
    d.complement = clause_of(self, tok(self, top)->head);
    dgm_claim_mark_tree(self, d.complement, 1);
    dgm_claim_mark_tree(self, top, 0);
    dgm_claim_take(self, sentence, &d);
    d.quoted = true;
    return d.content_count > 0 ? dgm_claim_add(self, &d) : DGM_ERR_OK;
}

/* "BOGOTA: Rebels attacked ..." says where it was written. */
static bool is_dateline(const room *self, dgm_range name)
{
    bool capitals = true;
    for (uint32_t i = name.first; i < name.last; i++) {
        capitals = capitals && tok(self, i)->flags & DGM_TOKEN_UPPER;
    }
    uint32_t place = capitals ? dgm_place_at(self->doc, name.first) : DGM_NONE;
    return place != DGM_NONE &&
           self->doc->place.at[place].token.last == name.last;
}

/* "Name: what the name says", at the start of a sentence. */
dgm_err dgm_claim_from_colon(room *self, uint32_t sentence)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    uint32_t colon = range.first;
    while (colon < range.last && colon < range.first + 8 &&
           tok(self, colon)->upos == DGM_UPOS_PROPN) {
        colon++;
    }
    if (colon == range.first || colon + 3 >= range.last ||
        tok(self, colon)->end - tok(self, colon)->begin != 1 ||
        self->doc->text.ptr[tok(self, colon)->begin] != ':' ||
        is_dateline(self, (dgm_range){range.first, colon})) {
        return DGM_ERR_OK;
    }
    bool verb = dgm_quotation_of(self->doc, colon + 1) != DGM_NONE;
    for (uint32_t t = colon + 1; t < range.last && !verb; t++) {
        verb = tok(self, t)->upos == DGM_UPOS_VERB ||
               tok(self, t)->upos == DGM_UPOS_AUX;
    }
    if (!verb) {
        return DGM_ERR_OK;
    }
    draft d = {.cue = colon,
               .cue_class = DGM_CUE_SAY,
               .pattern = DGM_PATTERN_COLON,
               .group = {colon, colon + 1},
               .source_head = colon - 1,
               .source = {range.first, colon},
               .complement = DGM_NONE,
               .quoted = true};
    dgm_claim_add_range(self, &d, (dgm_range){colon + 1, range.last});
    return d.content_count > 0 ? dgm_claim_add(self, &d) : DGM_ERR_OK;
}
