/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pronouns of the third person, once it is known whom they mean.
 *
 * One that stands for itself is a mention like any other.  One inside the
 * mention of somebody else ("his" in "his father") and a reflexive are bound:
 * they tell who is meant, but are nobody's party.
 */
#include "actor/identify.h"

static bool is_third(const dgm_token *t)
{
    return t->upos == DGM_UPOS_PRON && (t->morph & DGM_MORPH_THIRD) &&
           (t->morph & DGM_MORPH_PRS) && t->rel != DGM_REL_EXPL;
}

static bool is_reflexive(const dgm_token *t)
{
    return (t->morph & DGM_MORPH_REFLEX) != 0;
}

/* The pronoun as a naming of whom the mention names. */
static dgm_mention stand_in(annotator *self, uint32_t token, uint32_t mention)
{
    dgm_doc *doc = self->doc;
    const dgm_mention *meant = &doc->mention.at[mention];
    uint32_t morph = doc->token.at[token].morph;
    dgm_actor_memory *memory = &self->memory.at[meant->actor];
    dgm_mention out = {.token = {token, token + 1},
                       .head = token,
                       .actor = meant->actor,
                       .kind = DGM_MENTION_PRONOUN,
                       .entity = meant->entity};
    out.span = dgm_range_span(doc, out.token);
    memory->mentions++;
    if (memory->gender == 0 && (morph & (DGM_MORPH_MASC | DGM_MORPH_FEM))) {
        memory->gender = morph & DGM_MORPH_MASC ? 'm' : 'f';
    }
    return out;
}

static dgm_err bind(annotator *self, uint32_t token, uint32_t mention)
{
    if (mention == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_mention made = stand_in(self, token, mention);
    return dgm_vec_push(&self->doc->arena, &self->doc->bound, &made);
}

dgm_err dgm_actor_pronoun(annotator *self, uint32_t token)
{
    dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (!is_third(t)) {
        return DGM_ERR_OK;
    }
    if (is_reflexive(t)) {
        return bind(self, token, dgm_actor_reflexive(self, token));
    }
    uint32_t mention = dgm_actor_antecedent(self, token);
    if (mention == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_mention made = stand_in(self, token, mention);
    return dgm_vec_push(&doc->arena, &doc->mention, &made);
}

dgm_err dgm_actor_bind(annotator *self, dgm_range range)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (is_third(t) && !is_reflexive(t)) {
            DGM_TRY(bind(self, i, dgm_actor_antecedent(self, i)));
        }
    }
    return DGM_ERR_OK;
}

uint32_t dgm_actor_owner(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = doc->bound.count; i > 0; i--) {
        const dgm_mention *m = &doc->bound.at[i - 1];
        if (m->head <= token) {
            return m->head == token ? m->actor : DGM_NONE;
        }
    }
    return DGM_NONE;
}
