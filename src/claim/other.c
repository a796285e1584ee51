/* SPDX-License-Identifier: Apache-2.0 */
/* Claims whose cue is a noun, an adjective, an adverb, "according to" or a
 * colon. */
#include "claim/claim_int.h"

static dgm_range sentence_of(const room *self, uint32_t token)
{
    return self->doc->sentence.at[tok(self, token)->sentence].token;
}

/* Content of a noun or adjective: its clause, or the phrase of one of its
 * prepositions. */
static bool find_content(room *self, uint32_t head, draft *d)
{
    const dgm_cue_group *group = group_of(self, d->entry);
    for (uint32_t c = dgm_child(self->doc, head); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        const dgm_token *t = tok(self, c);
        uint32_t mark = dgm_tree_case(self->doc, c);
        uint64_t key = mark != DGM_NONE ? tok(self, mark)->form_key : 0;
        if (c < head) {
            continue;
        }
        bool clause = t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_CSUBJ ||
                      t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_ADVCL ||
                      (t->rel == DGM_REL_ACL && t->sub != DGM_SUB_RELCL);
        bool infinitive =
            key == self->cues->key.to && t->upos != DGM_UPOS_NOUN;
        bool that = key == self->cues->key.that || t->rel == DGM_REL_CCOMP ||
                    key == self->cues->key.whether;
        if (clause &&
            ((infinitive && (group->takes & DGM_TAKES_TO)) ||
             (that && !infinitive && (group->takes & DGM_TAKES_THAT)))) {
            claim_mark_tree(self, c, 1);
        } else if (key != 0 && claim_takes_preposition(group, key) &&
                   (t->rel == DGM_REL_NMOD || t->rel == DGM_REL_OBL ||
                    t->rel == DGM_REL_ACL || t->rel == DGM_REL_ADVCL)) {
            claim_mark_tree(self, c, 1);
            self->mark[mark] = 0;
            if (mark == d->group.last) {
                d->group.last = mark + 1;
            }
        } else {
            continue;
        }
        d->complement = c;
        claim_take(self, sentence_of(self, head), d);
        if (d->content_count > 0) {
            return true;
        }
    }
    return false;
}

static bool is_support(const room *self, uint32_t verb)
{
    for (const dgm_cue_entry *e = claim_match(self, verb, NULL); e;
         e = claim_match_next(self, verb, e)) {
        if (group_of(self, e)->kind == DGM_CUE_KIND_SUPPORT) {
            return true;
        }
    }
    return false;
}

static uint32_t phrase_after(const room *self, uint32_t noun, uint64_t key)
{
    for (uint32_t c = dgm_child(self->doc, noun); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint32_t mark = tok(self, c)->rel == DGM_REL_NMOD
                            ? dgm_tree_case(self->doc, c)
                            : DGM_NONE;
        if (mark != DGM_NONE && tok(self, mark)->form_key == key) {
            return c;
        }
    }
    return DGM_NONE;
}

static void set_phrase(const room *self, draft *d, uint32_t head)
{
    d->source_head = head;
    d->source = dgm_tree_whole_phrase(self->doc, head, DGM_NONE);
    uint32_t mark = dgm_tree_case(self->doc, head);
    if (mark == d->source.first) {
        d->source.first = mark + 1;
    }
    if (d->source.last > head + 1 &&
        tok(self, d->source.last - 1)->form_key == self->cues->key.s) {
        d->source.last--;
    }
}

/* The subject of the light verb around a noun: "voiced fears that". */
static void support_source(room *self, uint32_t noun, draft *d)
{
    uint32_t verb = tok(self, noun)->head;
    bool expletive = false;
    if (tok(self, noun)->rel != DGM_REL_OBJ || verb == DGM_NONE ||
        !is_support(self, verb)) {
        return;
    }
    uint32_t subject = claim_subject(self, verb, &d->source, &expletive);
    if (subject != DGM_NONE && !expletive) {
        d->source_head = subject;
    }
    if (verb < noun && noun - verb <= 5) {
        d->group.first = dgm_tree_group(self->doc, verb).first;
        d->cue = noun;
    }
    d->negated = dgm_tree_negated(self->doc, verb);
}

static void noun_source(room *self, uint32_t noun, draft *d)
{
    uint32_t owner =
        dgm_dependent_sub(self->doc, noun, DGM_REL_NMOD, DGM_SUB_POSS);
    uint32_t from = DGM_NONE;
    const uint64_t key[] = {self->cues->key.by, self->cues->key.from,
                            self->cues->key.among};
    for (size_t i = 0; i < sizeof key / sizeof *key && from == DGM_NONE; i++) {
        from = phrase_after(self, noun, key[i]);
    }
    if (owner != DGM_NONE) {
        set_phrase(self, d, owner);
    } else if (from != DGM_NONE && from != d->complement) {
        set_phrase(self, d, from);
    } else {
        support_source(self, noun, d);
    }
}

dgm_err claim_from_noun(room *self, uint32_t noun)
{
    for (const dgm_cue_entry *e = claim_match(self, noun, NULL); e;
         e = claim_match_next(self, noun, e)) {
        const dgm_cue_group *group = group_of(self, e);
        if (group->kind != DGM_CUE_KIND_CUE ||
            group->pos != DGM_CUE_POS_NOUN ||
            group->cue_class == DGM_CUE_NOBODY) {
            continue;
        }
        draft d = {.cue = noun,
                   .entry = e,
                   .cue_class = group->cue_class,
                   .pattern = DGM_PATTERN_NOUN,
                   .group = {noun, noun + 1},
                   .source_head = DGM_NONE,
                   .complement = DGM_NONE};
        if (!find_content(self, noun, &d)) {
            continue;
        }
        d.negated = dgm_tree_negated(self->doc, noun);
        noun_source(self, noun, &d);
        return claim_add(self, &d);
    }
    return DGM_ERR_OK;
}

dgm_err claim_from_adjective(room *self, uint32_t adjective)
{
    for (const dgm_cue_entry *e = claim_match(self, adjective, NULL); e;
         e = claim_match_next(self, adjective, e)) {
        const dgm_cue_group *group = group_of(self, e);
        if (group->kind != DGM_CUE_KIND_CUE || group->pos != DGM_CUE_POS_ADJ ||
            group->cue_class == DGM_CUE_NOBODY) {
            continue;
        }
        draft d = {.cue = adjective,
                   .entry = e,
                   .cue_class = group->cue_class,
                   .pattern = DGM_PATTERN_CCOMP,
                   .group = dgm_tree_group(self->doc, adjective),
                   .source_head = DGM_NONE,
                   .complement = DGM_NONE};
        if (!find_content(self, adjective, &d)) {
            continue;
        }
        bool expletive = false;
        uint32_t subject =
            claim_subject(self, adjective, &d.source, &expletive);
        if (subject != DGM_NONE && !expletive &&
            tok(self, subject)->form_key != self->cues->key.it &&
            !(group->takes & DGM_TAKES_SUBJ)) {
            d.source_head = subject;
        }
        d.negated = dgm_tree_negated(self->doc, adjective);
        return claim_add(self, &d);
    }
    return DGM_ERR_OK;
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

dgm_err claim_from_adverb(room *self, uint32_t adverb)
{
    const dgm_cue_entry *e = claim_match(self, adverb, NULL);
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
    claim_mark_tree(self, d.complement, 1);
    self->mark[adverb] = 0;
    claim_take(self, sentence_of(self, adverb), &d);
    return d.content_count > 0 ? claim_add(self, &d) : DGM_ERR_OK;
}

dgm_err claim_from_according(room *self, uint32_t token)
{
    dgm_range sentence = sentence_of(self, token);
    const dgm_token *t = tok(self, token);
    if (token + 1 >= sentence.last ||
        tok(self, token + 1)->form_key != self->cues->key.to) {
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
               .entry = entry ? claim_match(self, token, entry) : NULL,
               .cue_class = DGM_CUE_SAY,
               .pattern = DGM_PATTERN_ACCORDING_TO,
               .group = {token, token + 2},
               .source_head = noun};
    d.source = dgm_tree_whole_phrase(self->doc, noun, DGM_NONE);
    d.source.first = d.source.first < token + 2 ? token + 2 : d.source.first;
    d.complement = clause_of(self, tok(self, top)->head);
    claim_mark_tree(self, d.complement, 1);
    claim_mark_tree(self, top, 0);
    claim_take(self, sentence, &d);
    d.quoted = true;
    return d.content_count > 0 ? claim_add(self, &d) : DGM_ERR_OK;
}

/* "Name: what the name says", at the start of a sentence. */
dgm_err claim_from_colon(room *self, uint32_t sentence)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    uint32_t colon = range.first;
    while (colon < range.last && colon < range.first + 8 &&
           tok(self, colon)->upos == DGM_UPOS_PROPN) {
        colon++;
    }
    if (colon == range.first || colon + 3 >= range.last ||
        tok(self, colon)->end - tok(self, colon)->begin != 1 ||
        self->doc->text.ptr[tok(self, colon)->begin] != ':') {
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
    claim_add_range(self, &d, (dgm_range){colon + 1, range.last});
    return d.content_count > 0 ? claim_add(self, &d) : DGM_ERR_OK;
}
