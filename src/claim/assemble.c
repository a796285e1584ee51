/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From drafts to claims: quotations that go on, sources, nesting.
 *
 * Nesting follows from painting: claims paint their content on the tokens,
 * the longest first, so what stands under a cue when its turn comes is the
 * innermost claim around it, and no claim can be its own ancestor.
 */
#include "claim/annotator.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Sentences that may be added to one quotation's claim. */
#define CONTINUED_MAX 12

static uint32_t content_size(const draft *d)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < d->content_count; i++) {
        size += d->content[i].last - d->content[i].first;
    }
    return size;
}

static bool holds_quote(const room *self, const draft *d)
{
    for (uint32_t i = 0; i < d->content_count; i++) {
        if (dgm_quotation_of(self->doc, d->content[i].first) != DGM_NONE ||
            dgm_quotation_of(self->doc, d->content[i].last - 1) != DGM_NONE) {
            return true;
        }
    }
    return false;
}

/* Whether every word of a sentence is quoted. */
static bool all_quoted(const room *self, uint32_t sentence)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    for (uint32_t t = range.first; t < range.last; t++) {
        if (dgm_tree_is_word(self->doc, t) &&
            dgm_quotation_of(self->doc, t) == DGM_NONE) {
            return false;
        }
    }
    return true;
}

static bool taken(const room *self, uint32_t quote)
{
    return self->mark[self->doc->quotation.at[quote].open] != 0;
}

/* A quotation without a closing mark goes on in the next paragraph. */
static bool left_open(const room *self, uint32_t quote)
{
    if (quote == DGM_NONE) {
        return false;
    }
    uint32_t close = self->doc->quotation.at[quote].close;
    char c = self->doc->text.ptr[tok(self, close)->begin];
    return dgm_tree_is_word(self->doc, close) || c == '.' || c == '?' ||
           c == '!';
}

/* Adds the quotations after the last piece, in sentences without a source of
 * their own. */
static void continue_quote(room *self, draft *d)
{
    const dgm_doc *doc = self->doc;
    for (int i = 0; i < CONTINUED_MAX && d->content_count < CLAIM_RANGES;
         i++) {
        uint32_t at = d->content[d->content_count - 1].last - 1;
        uint32_t cue = d->group.last - 1;
        uint32_t s = tok(self, at > cue ? at : cue)->sentence + 1;
        if (s >= doc->sentence.count || !all_quoted(self, s)) {
            return;
        }
        uint32_t first = doc->sentence.at[s].token.first;
        uint32_t q = dgm_quotation_of(self->doc, first);
        if (q == DGM_NONE || taken(self, q)) {
            return;
        }
        uint32_t before = tok(self, at > cue ? at : cue)->sentence;
        if (doc->sentence.at[s].paragraph !=
                doc->sentence.at[before].paragraph &&
            !left_open(self, dgm_quotation_of(self->doc, at))) {
            return;
        }
        dgm_range range = {self->doc->quotation.at[q].open,
                           self->doc->quotation.at[q].close + 1};
        if (range.first < first) {
            return;
        }
        d->content[d->content_count++] = range;
        dgm_claim_mark_range(self, range, 1);
    }
}

static void join_quotes(room *self)
{
    memset(self->mark, 0, self->doc->token.count);
    for (uint32_t i = 0; i < self->draft.count; i++) {
        draft *d = &self->draft.at[i];
        if (d->quoted) {
            dgm_claim_extend_quotes(self, d);
        }
        for (uint32_t k = 0; d->quoted && k < d->content_count; k++) {
            dgm_claim_mark_range(self, d->content[k], 1);
        }
    }
    for (uint32_t i = 0; i < self->draft.count; i++) {
        draft *d = &self->draft.at[i];
        if (d->quoted && dgm_quotation_of(self->doc, d->cue) == DGM_NONE &&
            holds_quote(self, d)) {
            continue_quote(self, d);
        }
    }
}

typedef struct sized {
    uint32_t size;
    uint32_t index;
} sized;

static int by_size(const void *a, const void *b)
{
    const sized *left = a;
    const sized *right = b;
    if (left->size != right->size) {
        return left->size > right->size ? -1 : 1;
    }
    return (left->index > right->index) - (left->index < right->index);
}

static dgm_err nest(room *self)
{
    uint32_t count = self->draft.count;
    sized *order = dgm_arena_array(self->scratch, count, sizeof *order);
    if (!order) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        order[i] = (sized){content_size(&self->draft.at[i]), i};
    }
    qsort(order, count, sizeof *order, by_size);
    for (uint32_t i = 0; i < count; i++) {
        const draft *d = &self->draft.at[order[i].index];
        self->doc->claim.at[order[i].index].parent = self->inner[d->cue];
        for (uint32_t k = 0; k < d->content_count; k++) {
            for (uint32_t t = d->content[k].first; t < d->content[k].last;
                 t++) {
                self->inner[t] = order[i].index;
            }
        }
    }
    return DGM_ERR_OK;
}

static bool is_document(const room *self, uint32_t head)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, head, NULL); e;
         e = dgm_claim_match_next(self, head, e)) {
        if (group_of(self, e)->kind == DGM_CUE_KIND_DOCUMENT) {
            return true;
        }
    }
    return false;
}

static bool has_name(const room *self, uint32_t head)
{
    if (tok(self, head)->upos == DGM_UPOS_PROPN) {
        return true;
    }
    for (uint32_t c = dgm_child(self->doc, head); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if ((rel == DGM_REL_FLAT || rel == DGM_REL_APPOS) &&
            tok(self, c)->upos == DGM_UPOS_PROPN) {
            return true;
        }
    }
    return false;
}

static uint8_t source_kind(const room *self, const draft *d)
{
    if (d->source_head == DGM_NONE) {
        return DGM_SOURCE_NONE;
    }
    const dgm_token *t = tok(self, d->source_head);
    if (t->upos == DGM_UPOS_PRON || t->upos == DGM_UPOS_DET) {
        bool first = t->word == DGM_WORD_I || t->word == DGM_WORD_WE ||
                     (t->morph & DGM_MORPH_FIRST);
        return first && dgm_quotation_of(self->doc, d->source_head) == DGM_NONE
                   ? DGM_SOURCE_AUTHOR
                   : DGM_SOURCE_PRONOUN;
    }
    if (has_name(self, d->source_head)) {
        return DGM_SOURCE_NAMED;
    }
    return is_document(self, d->source_head) ? DGM_SOURCE_DOCUMENT
                                             : DGM_SOURCE_UNNAMED;
}

uint32_t dgm_claim_place_in(const dgm_doc *doc, dgm_range range)
{
    uint32_t low = 0;
    uint32_t high = doc->place.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->place.at[middle].token.first < range.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->place.count &&
                   doc->place.at[low].token.first < range.last
               ? low
               : DGM_NONE;
}

static dgm_err set_source(room *self, const draft *d, dgm_claim *out)
{
    dgm_doc *doc = self->doc;
    out->source_kind = source_kind(self, d);
    if (d->source_head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_span span = dgm_range_span(doc, d->source);
    uint32_t mention =
        dgm_mention_at(doc, dgm_tree_antecedent(doc, d->source_head));
    if (mention != DGM_NONE) {
        out->source_actor = doc->mention.at[mention].actor;
    }
    if (out->source_kind == DGM_SOURCE_UNNAMED ||
        out->source_kind == DGM_SOURCE_DOCUMENT) {
        out->source_place = dgm_claim_place_in(doc, d->source);
    }
    return dgm_vec_push(&doc->arena, &out->source, &span);
}

static uint8_t content_form(const room *self, const draft *d)
{
    uint32_t words = 0;
    uint32_t quoted = 0;
    uint32_t own = dgm_quotation_of(self->doc, d->cue);
    for (uint32_t i = 0; i < d->content_count; i++) {
        for (uint32_t t = d->content[i].first; t < d->content[i].last; t++) {
            if (dgm_tree_is_word(self->doc, t)) {
                words++;
                quoted += dgm_quotation_of(self->doc, t) != DGM_NONE &&
                          dgm_quotation_of(self->doc, t) != own;
            }
        }
    }
    return quoted == 0       ? DGM_FORM_INDIRECT
           : quoted == words ? DGM_FORM_DIRECT
                             : DGM_FORM_MIXED;
}

static dgm_str rule_name(room *self, const draft *d)
{
    const char *pattern = dgm_cue_pattern_name(d->pattern);
    dgm_str group = d->entry ? group_of(self, d->entry)->name
                    : d->pattern == DGM_PATTERN_COLON ? DGM_STR("colon")
                                                      : DGM_STR("read");
    char name[96];
    uint32_t len = 0;
    for (; len < group.len && len < 60; len++) {
        name[len] = group.ptr[len];
    }
    name[len++] = '.';
    for (; *pattern && len < sizeof name; pattern++) {
        name[len++] = *pattern;
    }
    return dgm_str_copy(&self->doc->arena, (dgm_str){name, len});
}

/* How far rules of a kind are to be trusted: set by hand, not calibrated
 * (docs/claims.md); what was read has the reader's own probability. */
static float rule_score(const draft *d)
{
    static const float by_pattern[DGM_PATTERN_COUNT] = {
        [DGM_PATTERN_CCOMP] = 0.85F, [DGM_PATTERN_PARATAXIS] = 0.9F,
        [DGM_PATTERN_QUOTE] = 0.85F, [DGM_PATTERN_ACCORDING_TO] = 0.95F,
        [DGM_PATTERN_COLON] = 0.6F,  [DGM_PATTERN_PASSIVE_IT] = 0.55F,
        [DGM_PATTERN_ADVERB] = 0.6F, [DGM_PATTERN_NOUN] = 0.5F,
        [DGM_PATTERN_NMOD] = 0.6F,   [DGM_PATTERN_CONTINUATION] = 0.7F};
    return d->read ? 1.0F / (1.0F + expf(-d->odds)) : by_pattern[d->pattern];
}

static dgm_err make_claim(room *self, const draft *d)
{
    dgm_doc *doc = self->doc;
    dgm_claim claim = {.parent = DGM_NONE,
                       .source_actor = DGM_NONE,
                       .source_place = DGM_NONE,
                       .cue = dgm_range_span(doc, d->group),
                       .cue_class = d->cue_class,
                       .cue_pattern = d->pattern,
                       .cue_polarity =
                           d->negated ? DGM_POLARITY_NEG : DGM_POLARITY_POS,
                       .form = content_form(self, d),
                       .admiralty = DGM_STR("F6"),
                       .score = rule_score(d)};
    claim.cue_lemma = d->entry ? d->entry->text
                      : d->pattern == DGM_PATTERN_COLON
                          ? DGM_STR(":")
                          : tok(self, d->cue)->lemma;
    claim.rule = rule_name(self, d);
    if (!claim.rule.ptr) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_claim_content_spans(self, d, &claim.content));
    DGM_TRY(set_source(self, d, &claim));
    return dgm_vec_push(&doc->arena, &doc->claim, &claim);
}

static dgm_err list_children(room *self)
{
    dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        uint32_t parent = doc->claim.at[i].parent;
        if (parent != DGM_NONE) {
            DGM_TRY(
                dgm_vec_push(&doc->arena, &doc->claim.at[parent].claim, &i));
        }
    }
    for (uint32_t e = 0; e < doc->event.count; e++) {
        uint32_t holder = self->inner[doc->event.at[e].stated];
        doc->event.at[e].claim = holder;
        if (holder != DGM_NONE) {
            DGM_TRY(
                dgm_vec_push(&doc->arena, &doc->claim.at[holder].event, &e));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_finish(room *self)
{
    join_quotes(self);
    for (uint32_t i = 0; i < self->draft.count; i++) {
        DGM_TRY(make_claim(self, &self->draft.at[i]));
    }
    DGM_TRY(nest(self));
    return list_children(self);
}
