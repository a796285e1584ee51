/* SPDX-License-Identifier: Apache-2.0 */
/* How sure a predicate is: what is seen of it, its stance above all. */
#include "claim/tagger.h"
#include "event/known.h"

enum seen {
    SEE_SIGNATURE = 1,
    SEE_FIELDS,
    SEE_PAIR,
    SEE_WORD,
    SEE_WORD_STANCE,
    SEE_WORD_EMBED,
    SEE_STANCE,
    SEE_AUTHOR,
    SEE_ABOVE,
    SEE_ABOVE_STANCE,
    SEE_ABOVE_TWO,
    SEE_RELATION,
    SEE_FORM,
    SEE_MARKER,
    SEE_HELPER,
    SEE_MODIFIER,
    SEE_CLAIM,
    SEE_CLAIM_WORD,
    SEE_CLAUSE,
    SEE_CLAUSE_ABOVE,
    SEE_QUOTED,
    SEE_BEFORE,
    SEE_ASKED
};

static void see_stance(const view *v, const dgm_token *t, bool noun,
                       dgm_evidence *out)
{
    char key[DGM_SIGNATURE_MAX];
    uint64_t stance = (uint64_t)v->text << 4 | (uint64_t)(v->text_sign + 1);
    for (uint32_t part = 0; part < 6; part++) {
        uint32_t len = dgm_claim_signature(v, t, noun, part, key);
        dgm_tag_see(out, SEE_SIGNATURE, dgm_hash(key, len), part);
    }
    dgm_tag_see(out, SEE_FIELDS, 0,
                (uint64_t)v->embed << 8 | (uint64_t)v->negated);
    dgm_tag_see(out, SEE_FIELDS, 1,
                (uint64_t)v->modal << 8 | (uint64_t)v->negated);
    dgm_tag_see(out, SEE_FIELDS, 2, (uint64_t)v->clause << 8 | v->embed);
    dgm_tag_see(out, SEE_FIELDS, 3, (uint64_t)v->condition << 8 | v->mood);
    dgm_tag_see(out, SEE_FIELDS, 4, (uint64_t)v->outer << 8 | v->hedged);
    dgm_tag_see(out, SEE_STANCE, stance, v->time);
    dgm_tag_see(out, SEE_AUTHOR,
                (uint64_t)v->author << 4 | (uint64_t)(v->author_sign + 1),
                v->reported);
    dgm_tag_see(out, SEE_WORD, t->lemma_key, t->upos);
    dgm_tag_see(out, SEE_WORD_STANCE, t->lemma_key, stance);
    dgm_tag_see(out, SEE_WORD_EMBED, t->lemma_key, v->embed);
    dgm_tag_see(out, SEE_FORM, (uint64_t)t->upos << 32 | t->morph, stance);
}

static void see_above(const room *self, const view *views, uint32_t token,
                      dgm_evidence *out)
{
    const dgm_token *t = tok(self, token);
    const uint64_t relation = dgm_tag_relation(t);
    dgm_tag_see(out, SEE_RELATION, relation, t->upos);
    if (t->head == DGM_NONE) {
        return;
    }
    const dgm_token *above = tok(self, t->head);
    const view *v = &views[t->head];
    dgm_tag_see(out, SEE_ABOVE, self->word[t->head], relation);
    dgm_tag_see(out, SEE_ABOVE_STANCE,
                (uint64_t)v->text << 8 | (uint64_t)(v->text_sign + 1) << 4 |
                    (uint64_t)v->negated << 1 | v->hedged,
                relation);
    if (above->head != DGM_NONE) {
        dgm_tag_see(out, SEE_ABOVE_TWO, self->word[above->head],
                    relation << 16 | dgm_tag_relation(above));
    }
}

#define KIDS 10

/* Auxiliaries, adverbs, markers. */
static void see_kids(const room *self, uint32_t token, dgm_evidence *out)
{
    uint32_t count = 0;
    for (uint32_t c = dgm_child(self->doc, token);
         c != DGM_NONE && count < KIDS; c = dgm_sibling(self->doc, c)) {
        const dgm_token *kid = tok(self, c);
        switch (kid->rel) {
        case DGM_REL_AUX:
        case DGM_REL_COP:
            dgm_tag_see(out, SEE_HELPER, kid->form_key, kid->rel);
            break;
        case DGM_REL_MARK:
        case DGM_REL_CASE:
            dgm_tag_see(out, SEE_MARKER, kid->lemma_key, kid->rel);
            break;
        case DGM_REL_ADVMOD:
        case DGM_REL_DET:
        case DGM_REL_AMOD:
        case DGM_REL_CC:
            dgm_tag_see(out, SEE_MODIFIER, self->word[c], kid->rel);
            break;
        default:
            continue;
        }
        count++;
    }
}

/* The claim that holds it. */
static void see_claim(const room *self, uint32_t token, dgm_evidence *out)
{
    uint32_t number = self->inner[token];
    if (number == DGM_NONE) {
        dgm_tag_see(out, SEE_CLAIM, 0, 0);
        return;
    }
    const dgm_claim *claim = &self->doc->claim.at[number];
    const draft *d = &self->draft.at[number];
    dgm_tag_see(out, SEE_CLAIM,
                1U << 8 | (uint64_t)claim->cue_class << 1 |
                    (claim->cue_polarity == DGM_POLARITY_NEG),
                token == d->complement);
    dgm_tag_see(out, SEE_CLAIM_WORD, tok(self, d->cue)->lemma_key,
                token == d->complement);
}

static uint64_t clause_of(const dgm_clause *c)
{
    return c == NULL
               ? 0
               : 1U << 24 | (uint64_t)c->tense << 20 |
                     (uint64_t)c->modality << 16 | (uint64_t)c->form << 12 |
                     (uint64_t)c->kind << 8 | (uint64_t)c->perfect << 3 |
                     (uint64_t)c->passive << 2 | (uint64_t)c->negated << 1 |
                     c->inverted;
}

void dgm_tag_value_evidence(const room *self, const view *views,
                            uint32_t token, bool noun, dgm_evidence *out)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = tok(self, token);
    const dgm_clause *clause = dgm_clause_at(doc, token);
    const dgm_clause *around =
        t->head == DGM_NONE ? NULL : dgm_clause_around(doc, t->head);
    const dgm_range range = doc->sentence.at[t->sentence].token;
    out->count = 0;
    out->word[0] = out->word[1] = 0;
    out->state[0] = dgm_tag_state(doc, token);
    out->state[1] = dgm_tag_state(doc, t->head);
    see_stance(&views[token], t, noun, out);
    see_above(self, views, token, out);
    see_kids(self, token, out);
    see_claim(self, token, out);
    dgm_tag_see(out, SEE_CLAUSE, clause_of(clause), noun);
    dgm_tag_see(out, SEE_CLAUSE_ABOVE, clause_of(around), dgm_tag_relation(t));
    if (clause && clause->marker != DGM_NONE) {
        dgm_tag_see(out, SEE_MARKER, tok(self, clause->marker)->lemma_key,
                    100U + clause->kind);
    }
    dgm_tag_see(out, SEE_QUOTED, dgm_quotation_of(doc, token) != DGM_NONE,
                t->upos);
    dgm_tag_see(out, SEE_BEFORE,
                token > range.first
                    ? dgm_known_form_of(doc, self->word, token - 1)
                    : 0,
                t->upos);
    const dgm_token *last = &doc->token.at[range.last - 1];
    dgm_tag_see(out, SEE_ASKED,
                last->end - last->begin == 1
                    ? (uint64_t)(unsigned char)doc->text.ptr[last->begin]
                    : 0,
                t->upos);
}
