/* SPDX-License-Identifier: Apache-2.0 */
/* Claims whose cue is a noun or an adjective. */
#include "claim/annotator.h"

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
        uint16_t word = mark != DGM_NONE ? tok(self, mark)->word : 0;
        if (c < head) {
            continue;
        }
        bool clause = t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_CSUBJ ||
                      t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_ADVCL ||
                      (t->rel == DGM_REL_ACL && t->sub != DGM_SUB_RELCL);
        bool infinitive = word == DGM_WORD_TO && t->upos != DGM_UPOS_NOUN;
        bool that = word == DGM_WORD_THAT || word == DGM_WORD_WHETHER ||
                    t->rel == DGM_REL_CCOMP;
        if (clause &&
            ((infinitive && (group->takes & DGM_TAKES_TO)) ||
             (that && !infinitive && (group->takes & DGM_TAKES_THAT)))) {
            dgm_claim_mark_tree(self, c, 1);
        } else if (key != 0 && dgm_claim_takes_preposition(group, key) &&
                   (t->rel == DGM_REL_NMOD || t->rel == DGM_REL_OBL ||
                    t->rel == DGM_REL_ACL || t->rel == DGM_REL_ADVCL)) {
            dgm_claim_mark_tree(self, c, 1);
            self->mark[mark] = 0;
            if (mark == d->group.last) {
                d->group.last = mark + 1;
            }
        } else {
            continue;
        }
        d->complement = c;
        dgm_claim_take(self, sentence_of(self, head), d);
        if (d->content_count > 0) {
            return true;
        }
    }
    return false;
}

static bool is_support(const room *self, uint32_t verb)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, verb, NULL); e;
         e = dgm_claim_match_next(self, verb, e)) {
        if (group_of(self, e)->kind == DGM_CUE_KIND_SUPPORT) {
            return true;
        }
    }
    return false;
}

static uint32_t phrase_after(const room *self, uint32_t noun, uint16_t word)
{
    for (uint32_t c = dgm_child(self->doc, noun); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint32_t mark = tok(self, c)->rel == DGM_REL_NMOD
                            ? dgm_tree_case(self->doc, c)
                            : DGM_NONE;
        if (mark != DGM_NONE && tok(self, mark)->word == word) {
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
        tok(self, d->source.last - 1)->word == DGM_WORD_APOSTROPHE_S) {
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
    uint32_t subject = dgm_claim_subject(self, verb, &d->source, &expletive);
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
    static const uint16_t word[] = {DGM_WORD_BY, DGM_WORD_FROM,
                                    DGM_WORD_AMONG};
    for (size_t i = 0; i < sizeof word / sizeof *word && from == DGM_NONE;
         i++) {
        from = phrase_after(self, noun, word[i]);
    }
    if (owner != DGM_NONE) {
        set_phrase(self, d, owner);
    } else if (from != DGM_NONE && from != d->complement) {
        set_phrase(self, d, from);
    } else {
        support_source(self, noun, d);
    }
}

dgm_err dgm_claim_from_noun(room *self, uint32_t noun)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, noun, NULL); e;
         e = dgm_claim_match_next(self, noun, e)) {
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
        return dgm_claim_add(self, &d);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_from_adjective(room *self, uint32_t adjective)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, adjective, NULL); e;
         e = dgm_claim_match_next(self, adjective, e)) {
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
            dgm_claim_subject(self, adjective, &d.source, &expletive);
        if (subject != DGM_NONE && !expletive &&
            tok(self, subject)->word != DGM_WORD_IT &&
            !(group->takes & DGM_TAKES_SUBJ)) {
            d.source_head = subject;
        }
        d.negated = dgm_tree_negated(self->doc, adjective);
        return dgm_claim_add(self, &d);
    }
    return DGM_ERR_OK;
}
