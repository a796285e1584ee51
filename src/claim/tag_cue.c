/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a word heads a cue: what is seen of it. */
#include "claim/tagger.h"
#include "event/known.h"

enum seen {
    SEE_WORD = 1,
    SEE_WORD_RELATION,
    SEE_WORD_FRAME,
    SEE_WORD_KID,
    SEE_WORD_NEXT,
    SEE_FRAME,
    SEE_FORM,
    SEE_ABOVE,
    SEE_ABOVE_TAG,
    SEE_DRAFT,
    SEE_DRAFT_WORD,
    SEE_ENTRY,
    SEE_KID,
    SEE_KID_WORD,
    SEE_WHO,
    SEE_QUOTES,
    SEE_QUOTES_WORD,
    SEE_BEFORE,
    SEE_BEHIND,
    SEE_BESIDE_TAGS,
    SEE_CLAUSE,
    SEE_PLACE
};

dgm_err dgm_tag_open(tagging *self, const room *of)
{
    uint32_t count = of->doc->token.count;
    *self = (tagging){.room = of};
    self->draft_of =
        dgm_arena_array(of->scratch, count + 1, sizeof *self->draft_of);
    self->up = dgm_arena_alloc(of->scratch, count + 1);
    if (self->draft_of == NULL || self->up == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < of->draft.count; i++) {
        const draft *d = &of->draft.at[i];
        for (uint32_t t = d->group.first; t < d->group.last; t++) {
            self->draft_of[t] = i + 1;
        }
    }
    for (uint32_t i = 0; i < of->draft.count; i++) {
        self->draft_of[of->draft.at[i].cue] = i + 1;
    }
    return DGM_ERR_OK;
}

bool dgm_tag_may_be_cue(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    if (t->flags & DGM_TOKEN_NAMED) {
        return false;
    }
    switch (t->upos) {
    case DGM_UPOS_VERB:
    case DGM_UPOS_NOUN:
    case DGM_UPOS_ADJ:
    case DGM_UPOS_ADV:
        return true;
    case DGM_UPOS_AUX:
        return t->rel != DGM_REL_AUX && t->rel != DGM_REL_COP;
    case DGM_UPOS_PUNCT:
        return t->end - t->begin == 1 && doc->text.ptr[t->begin] == ':';
    default:
        return t->word == DGM_WORD_ACCORDING;
    }
}

#define BIT(name) (UINT64_C(1) << DGM_REL_##name)

uint64_t dgm_tag_frame(const dgm_doc *doc, uint32_t token)
{
    const uint64_t telling = BIT(NSUBJ) | BIT(CSUBJ) | BIT(OBJ) | BIT(IOBJ) |
                             BIT(CCOMP) | BIT(XCOMP) | BIT(OBL) | BIT(NMOD) |
                             BIT(ADVCL) | BIT(ACL) | BIT(PARATAXIS) |
                             BIT(EXPL) | BIT(MARK) | BIT(COP) | BIT(APPOS);
    uint64_t frame = 0;
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        frame |= UINT64_C(1) << (doc->token.at[c].rel & 63);
    }
    return frame & telling;
}

uint64_t dgm_tag_who(const dgm_doc *doc, uint32_t token)
{
    if (token == DGM_NONE) {
        return 1;
    }
    uint32_t number = dgm_mention_at(doc, token);
    if (number == DGM_NONE) {
        return UINT64_C(1) << 20 | doc->token.at[token].upos;
    }
    const dgm_mention *mention = &doc->mention.at[number];
    return UINT64_C(1) << 21 | (uint64_t)mention->kind << 8 | mention->entity;
}

/* The marker or preposition of a phrase, its lemma; 0: none. */
static uint64_t case_of(const dgm_doc *doc, uint32_t token)
{
    uint32_t before = dgm_tree_case(doc, token);
    return before == DGM_NONE ? 0 : doc->token.at[before].lemma_key;
}

#define KIDS 10

static void see_kids(const room *self, uint32_t token, dgm_evidence *out)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    uint32_t count = 0;
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE && count < KIDS;
         c = dgm_sibling(doc, c)) {
        const dgm_token *kid = &doc->token.at[c];
        uint64_t relation = dgm_tag_relation(kid) << 1 | (c > token);
        if (kid->rel == DGM_REL_PUNCT || kid->rel == DGM_REL_DET) {
            continue;
        }
        uint64_t mark = case_of(doc, c);
        uint64_t word = mark ? mark : self->word[c];
        dgm_tag_see(out, SEE_KID, relation,
                    (uint64_t)t->upos << 8 | kid->upos);
        dgm_tag_see(out, SEE_KID_WORD, relation, word);
        dgm_tag_see(out, SEE_WORD_KID, t->lemma_key, relation ^ mark);
        count++;
    }
}

/* 0: no quotation near; bits: inside one, one right before, one right
 * behind (a comma between), one in the sentence. */
static uint64_t quotes_of(const dgm_doc *doc, uint32_t token)
{
    dgm_range range = doc->sentence.at[doc->token.at[token].sentence].token;
    uint32_t before = token;
    uint32_t behind = token + 1;
    while (before > range.first && !dgm_tree_is_word(doc, before - 1) &&
           token - before < 3) {
        before--;
    }
    while (behind < range.last && !dgm_tree_is_word(doc, behind) &&
           behind - token < 4) {
        behind++;
    }
    uint32_t own = dgm_quotation_of(doc, token);
    uint64_t bits = own != DGM_NONE;
    bits |= (uint64_t)(before > range.first &&
                       dgm_quotation_of(doc, before) != own)
            << 1;
    bits |= (uint64_t)(behind < range.last &&
                       dgm_quotation_of(doc, behind - 1) != own)
            << 2;
    bits |= (uint64_t)(range.last > range.first &&
                       (dgm_quotation_of(doc, range.first) != DGM_NONE ||
                        dgm_quotation_of(doc, range.last - 1) != DGM_NONE))
            << 3;
    return bits;
}

static uint64_t clause_of(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *c = dgm_clause_at(doc, token);
    if (c == NULL) {
        return 0;
    }
    return 1U << 24 | (uint64_t)c->tense << 20 | (uint64_t)c->modality << 16 |
           (uint64_t)c->form << 12 | (uint64_t)c->kind << 8 |
           (uint64_t)c->passive << 2 | (uint64_t)c->negated << 1 |
           c->expletive;
}

/* What the rules make of the word. */
static void see_rules(const tagging *self, uint32_t token, dgm_evidence *out)
{
    const room *in = self->room;
    const dgm_token *t = tok(in, token);
    uint32_t number = self->draft_of[token];
    uint64_t drafted = 0;
    if (number) {
        const draft *d = &in->draft.at[number - 1];
        drafted = 1U << 16 | (uint64_t)(d->cue == token) << 12 |
                  (uint64_t)d->pattern << 8 | (uint64_t)d->cue_class << 2 |
                  (uint64_t)(d->source_head != DGM_NONE) << 1 |
                  (d->complement != DGM_NONE);
    }
    dgm_tag_see(out, SEE_DRAFT, drafted, 0);
    dgm_tag_see(out, SEE_DRAFT_WORD, t->lemma_key, drafted != 0);
    uint32_t entries = 0;
    for (const dgm_cue_entry *e = dgm_claim_match(in, token, NULL);
         e && entries < 4; e = dgm_claim_match_next(in, token, e)) {
        const dgm_cue_group *group = group_of(in, e);
        dgm_tag_see(out, SEE_ENTRY, dgm_str_hash(group->name), drafted != 0);
        entries++;
    }
}

static void see_beside(const room *self, uint32_t token, dgm_evidence *out)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    dgm_range range = doc->sentence.at[t->sentence].token;
    const dgm_token *before = token > range.first ? t - 1 : NULL;
    const dgm_token *behind = token + 1 < range.last ? t + 1 : NULL;
    uint64_t a = before ? dgm_known_form_of(doc, self->word, token - 1) : 0;
    uint64_t b = behind ? dgm_known_form_of(doc, self->word, token + 1) : 0;
    dgm_tag_see(out, SEE_BEFORE, a, t->upos);
    dgm_tag_see(out, SEE_BEHIND, b, t->upos);
    dgm_tag_see(out, SEE_WORD_NEXT, t->lemma_key, b);
    dgm_tag_see(out, SEE_BESIDE_TAGS,
                (uint64_t)(before ? before->upos : 31) << 8 |
                    (behind ? behind->upos : 31),
                t->upos);
}

void dgm_tag_cue_evidence(const tagging *self, uint32_t token,
                          dgm_evidence *out)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_token *t = &doc->token.at[token];
    const uint64_t relation = dgm_tag_relation(t);
    const uint64_t frame = dgm_tag_frame(doc, token);
    const uint64_t quotes = quotes_of(doc, token);
    const dgm_clause *clause = dgm_clause_at(doc, token);
    out->count = 0;
    out->word[0] = out->word[1] = 0;
    out->state[0] = dgm_tag_state(doc, token);
    out->state[1] = dgm_tag_state(doc, t->head);
    dgm_tag_see(out, SEE_WORD, t->lemma_key, t->upos);
    dgm_tag_see(out, SEE_WORD_RELATION, t->lemma_key, relation);
    dgm_tag_see(out, SEE_WORD_FRAME, t->lemma_key, frame);
    dgm_tag_see(out, SEE_FRAME, t->upos, frame);
    dgm_tag_see(out, SEE_FORM, (uint64_t)t->upos << 32 | t->morph, relation);
    if (t->head != DGM_NONE) {
        const dgm_token *above = &doc->token.at[t->head];
        dgm_tag_see(out, SEE_ABOVE, self->room->word[t->head], relation);
        dgm_tag_see(out, SEE_ABOVE_TAG, above->upos, relation);
    }
    see_rules(self, token, out);
    see_kids(self->room, token, out);
    dgm_tag_see(out, SEE_WHO,
                dgm_tag_who(doc, clause ? clause->subject : DGM_NONE),
                t->upos);
    dgm_tag_see(out, SEE_QUOTES, quotes, t->upos);
    dgm_tag_see(out, SEE_QUOTES_WORD, quotes, t->lemma_key);
    dgm_tag_see(out, SEE_CLAUSE, clause_of(doc, token), t->upos);
    see_beside(self->room, token, out);
    dgm_range range = doc->sentence.at[t->sentence].token;
    dgm_tag_see(out, SEE_PLACE,
                (uint64_t)(token - range.first < 4 ? token - range.first : 4),
                (uint64_t)(range.last - token < 4 ? range.last - token : 4));
}
