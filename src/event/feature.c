/* SPDX-License-Identifier: Apache-2.0 */
/* What is asked of words in more than one kind of evidence. */
#include "event/feature.h"

#include "base/norm.h"

const uint8_t *dgm_state_of(const dgm_sight *self, uint32_t token)
{
    return self->doc->state ? self->doc->state + (size_t)token * DGM_STATE
                            : NULL;
}

void dgm_evidence_add(dgm_evidence *out, enum dgm_feature kind, uint64_t a,
                      uint64_t b)
{
    if (out->count < DGM_EVIDENCE_MAX) {
        uint64_t key = dgm_norm_fold(DGM_NORM_START, (uint64_t)kind);
        key = dgm_norm_fold(dgm_norm_fold(key, a), b + 0x51ED27);
        out->kind[out->count] = (uint8_t)kind;
        out->feature[out->count++] = key ^ key << 29;
    }
}

uint64_t dgm_relation_of(const dgm_sight *self, uint32_t token)
{
    return (uint64_t)dgm_tok_of(self, token)->rel << 8 |
           dgm_tok_of(self, token)->sub;
}

uint64_t dgm_case_of(const dgm_sight *self, uint32_t token)
{
    uint32_t before = dgm_tree_case(self->doc, token);
    return before == DGM_NONE ? 0 : dgm_tok_of(self, before)->lemma_key;
}

uint64_t dgm_kind_of(const dgm_sight *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    uint32_t number =
        token == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, token);
    if (token == DGM_NONE) {
        return 1;
    }
    if (number != DGM_NONE) {
        const dgm_mention *mention = &doc->mention.at[number];
        uint64_t kind = 1U << 20 | (uint64_t)mention->kind << 16 |
                        (uint64_t)mention->entity << 12;
        if (mention->actor != DGM_NONE) {
            const dgm_actor *actor = &doc->actor.at[mention->actor];
            kind |= (uint64_t)actor->sector << 4 |
                    (uint64_t)(actor->country[0] != '-') << 1 | 1;
        }
        return kind;
    }
    if (dgm_party_in_date(doc, token)) {
        return 2;
    }
    const dgm_token *t = dgm_tok_of(self, token);
    uint64_t force = dgm_listed(self->lists, t, DGM_LIST_NOUN_FORCE);
    return 1U << 21 | (uint64_t)t->upos << 4 |
           (uint64_t)((t->morph & DGM_MORPH_PLUR) != 0) << 1 | force;
}

uint64_t dgm_verb_of(const dgm_clause *clause)
{
    if (clause == NULL) {
        return 0;
    }
    return 1U << 24 | (uint64_t)clause->tense << 20 |
           (uint64_t)clause->modality << 16 | (uint64_t)clause->form << 12 |
           (uint64_t)clause->kind << 8 | (uint64_t)clause->perfect << 4 |
           (uint64_t)clause->progressive << 3 |
           (uint64_t)clause->passive << 2 | (uint64_t)clause->negated << 1 |
           clause->inverted;
}

bool dgm_is_content(const dgm_token *t)
{
    return t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_VERB ||
           t->upos == DGM_UPOS_ADJ || t->upos == DGM_UPOS_PROPN;
}

const dgm_clause *dgm_clause_above(const dgm_sight *self, uint32_t token)
{
    uint32_t head = dgm_tok_of(self, token)->head;
    return head == DGM_NONE ? NULL : dgm_clause_around(self->doc, head);
}
