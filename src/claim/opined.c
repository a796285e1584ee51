/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Claims that a reader sees: the encoder, or the small networks.
 *
 * Where there is one, it says where claims are and how far their parts reach;
 * what the rules found at the same cue says what kind of claim it is, and
 * what it does to its content.  What only the rules saw is left out.
 */
#include "claim/annotator.h"

#include <string.h>

/* Log odds that a cue needs where the rules see one, and where they do not. */
#define ODDS_RULED -0.5F
#define ODDS_ALONE 0.0F

uint32_t dgm_claim_head_of(const dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t head = doc->token.at[i].head;
        bool outside =
            head == DGM_NONE || head < range.first || head >= range.last;
        if (outside && dgm_tree_is_word(doc, i) &&
            doc->token.at[i].rel != DGM_REL_CASE &&
            doc->token.at[i].rel != DGM_REL_MARK) {
            return i;
        }
    }
    return range.first;
}

static bool overlap(dgm_range a, dgm_range b)
{
    return a.first < b.last && b.first < a.last;
}

/* The rules' draft at a cue; drafts stand in the order of their sentences. */
static const draft *draft_at(const room *self, const uint32_t *first,
                             dgm_range cue)
{
    uint32_t sentence = tok(self, cue.first)->sentence;
    for (uint32_t i = first[sentence]; i < first[sentence + 1]; i++) {
        if (overlap(self->draft.at[i].group, cue)) {
            return &self->draft.at[i];
        }
    }
    return NULL;
}

/* Where the drafts of each sentence begin: [sentences + 1]. */
static uint32_t *index_drafts(const room *self)
{
    uint32_t count = self->doc->sentence.count;
    uint32_t *first =
        dgm_arena_array(self->scratch, (size_t)count + 1, sizeof *first);
    uint32_t at = 0;
    for (uint32_t s = 0; first && s <= count; s++) {
        while (at < self->draft.count &&
               tok(self, self->draft.at[at].cue)->sentence < s) {
            at++;
        }
        first[s] = at;
    }
    return first;
}

/* -------------------------------------------------------------------- kind */

static uint8_t pattern_of(const room *self, const draft *d)
{
    const dgm_token *cue = tok(self, d->cue);
    if (cue->word == DGM_WORD_ACCORDING) {
        return DGM_PATTERN_ACCORDING_TO;
    }
    switch (cue->upos) {
    case DGM_UPOS_NOUN:
    case DGM_UPOS_PROPN:
        return DGM_PATTERN_NOUN;
    case DGM_UPOS_ADV:
        return DGM_PATTERN_ADVERB;
    case DGM_UPOS_PUNCT:
        return DGM_PATTERN_COLON;
    case DGM_UPOS_ADP:
        return DGM_PATTERN_NMOD;
    default:
        return cue->rel == DGM_REL_PARATAXIS ? DGM_PATTERN_PARATAXIS
                                             : DGM_PATTERN_CCOMP;
    }
}

/* The entry of the lexicon at the cue that names a class. */
static const dgm_cue_entry *entry_of(const room *self, uint32_t cue)
{
    const dgm_cue_entry *e = dgm_claim_match(self, cue, NULL);
    while (e && (group_of(self, e)->kind != DGM_CUE_KIND_CUE ||
                 group_of(self, e)->cue_class >= DGM_CUE_COUNT)) {
        e = dgm_claim_match_next(self, cue, e);
    }
    return e;
}

/* A cue that no list knows: who brings "to" something wants it. */
static uint8_t class_of(const room *self, const draft *d)
{
    bool infinitive = d->content_count > 0 &&
                      tok(self, d->content[0].first)->word == DGM_WORD_TO;
    return d->entry     ? group_of(self, d->entry)->cue_class
           : infinitive ? DGM_CUE_WANT
                        : DGM_CUE_SAY;
}

/* ----------------------------------------------------------------- content */

/* Where the phrase ends that a piece breaks off in: behind a word whose head
 * is yet to come ("by | two points"), or before what a word governs ("see |
 * him as weak"). */
static uint32_t end_of_broken(const room *self, dgm_range piece)
{
    uint32_t last = piece.last - 1;
    uint32_t sentence = tok(self, last)->sentence;
    uint32_t limit = self->doc->sentence.at[sentence].token.last;
    uint32_t head = tok(self, last)->head;
    uint32_t next = piece.last;
    if (head != DGM_NONE && head >= piece.last && head < limit) {
        return dgm_subtree(self->doc, head).last;
    }
    while (next < limit && tok(self, next)->head != last) {
        uint32_t up = tok(self, next)->head;
        if (up == DGM_NONE || up <= next || up >= limit) {
            return piece.last;
        }
        next = up;
    }
    if (next < limit && (tok(self, next)->rel == DGM_REL_OBJ ||
                         tok(self, next)->rel == DGM_REL_XCOMP ||
                         tok(self, next)->rel == DGM_REL_CCOMP ||
                         tok(self, next)->rel == DGM_REL_NMOD)) {
        return dgm_subtree(self->doc, next).last;
    }
    return piece.last;
}

/* A piece to the end of its phrase, but not into cue or source. */
static dgm_range whole_piece(const room *self, dgm_range piece,
                             const draft *around)
{
    const dgm_range stop[] = {around->group, around->source};
    uint32_t last = end_of_broken(self, piece);
    for (int i = 0; i < 2; i++) {
        if (stop[i].first < stop[i].last && stop[i].first >= piece.last &&
            stop[i].first < last) {
            last = stop[i].first;
        }
    }
    return (dgm_range){piece.first, last > piece.last ? last : piece.last};
}

/* Sentence by sentence, so that marks between two runs join them; without
 * cue and source. */
static void take_content(room *self, const dgm_claim_opinion *opinion,
                         draft *out)
{
    out->content_count = 0;
    for (uint32_t i = 0; i < opinion->content_count;) {
        uint32_t s = tok(self, opinion->content[i].first)->sentence;
        dgm_range sentence = self->doc->sentence.at[s].token;
        for (; i < opinion->content_count &&
               opinion->content[i].first < sentence.last;
             i++) {
            dgm_claim_mark_range(
                self, whole_piece(self, opinion->content[i], out), 1);
        }
        dgm_claim_mark_range(self, out->group, 0);
        dgm_claim_mark_range(self, out->source, 0);
        dgm_claim_take(self, sentence, out);
    }
}

static bool holds(const draft *d, uint32_t token)
{
    bool found = false;
    for (uint32_t i = 0; i < d->content_count; i++) {
        found = found ||
                (token >= d->content[i].first && token < d->content[i].last);
    }
    return found;
}

static bool touches_quotation(const room *self, const draft *d)
{
    bool found = false;
    for (uint32_t i = 0; i < d->content_count; i++) {
        found =
            found ||
            dgm_quotation_of(self->doc, d->content[i].first) != DGM_NONE ||
            dgm_quotation_of(self->doc, d->content[i].last - 1) != DGM_NONE;
    }
    return found;
}

/* ------------------------------------------------------------------- edges */

static dgm_range joined(dgm_range a, dgm_range b)
{
    return (dgm_range){a.first < b.first ? a.first : b.first,
                       a.last > b.last ? a.last : b.last};
}

/* The verb group whole, and the preposition with which the content would
 * begin: "has long called for | a vote". */
static dgm_range whole_cue(const room *self, const dgm_claim_opinion *opinion,
                           uint32_t head)
{
    dgm_range cue = opinion->cue;
    dgm_range group = dgm_tree_group(self->doc, head);
    if (overlap(group, cue) && !overlap(group, opinion->source)) {
        cue = joined(cue, group);
    }
    uint32_t next = cue.last;
    if (opinion->content_count > 0 && opinion->content[0].first == next &&
        opinion->content[0].last > next + 1 &&
        tok(self, next)->upos == DGM_UPOS_ADP &&
        tok(self, next)->rel == DGM_REL_CASE &&
        tok(self, tok(self, next)->head)->head == head) {
        cue.last++;
    }
    return cue;
}

/* Whether a phrase cannot end with the word. */
static bool opens_more(const dgm_token *t)
{
    return t->upos == DGM_UPOS_ADP || t->upos == DGM_UPOS_DET ||
           t->upos == DGM_UPOS_CCONJ || t->upos == DGM_UPOS_SCONJ ||
           t->word == DGM_WORD_WHO || t->word == DGM_WORD_WHICH;
}

static bool is_mark(const room *self, uint32_t token, char mark)
{
    const dgm_token *t = tok(self, token);
    return t->end - t->begin == 1 && self->doc->text.ptr[t->begin] == mark;
}

/* With the bracket behind it that closes one inside: "Ann Ort (Greens)". */
static dgm_range with_bracket(const room *self, dgm_range range)
{
    uint32_t open = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        open += is_mark(self, i, '(');
        open -= open > 0 && is_mark(self, i, ')');
    }
    if (open > 0 && range.last < self->doc->token.count &&
        is_mark(self, range.last, ')')) {
        range.last++;
    }
    return range;
}

/* The noun phrase around the words of a source, not into the cue. */
static dgm_range whole_source(const room *self, dgm_range source,
                              dgm_range cue)
{
    if (source.last <= source.first) {
        return source;
    }
    uint32_t head = dgm_claim_head_of(self->doc, source);
    dgm_range phrase = dgm_tree_whole_phrase(self->doc, head, cue.first);
    if (!overlap(phrase, cue)) {
        source = joined(source, phrase);
    }
    while (source.last > head + 1 &&
           (opens_more(tok(self, source.last - 1)) ||
            !dgm_tree_is_word(self->doc, source.last - 1))) {
        source.last--;
    }
    return with_bracket(self, source);
}

/* -------------------------------------------------------------------- pool */

static draft pooled(room *self, const dgm_claim_opinion *opinion,
                    const draft *rule)
{
    draft d = {.cue = dgm_claim_head_of(self->doc, opinion->cue),
               .complement = DGM_NONE,
               .source_head = DGM_NONE};
    if (rule) {
        d = *rule;
    }
    d.odds = opinion->odds;
    d.read = true;
    d.group =
        whole_cue(self, opinion, dgm_claim_head_of(self->doc, opinion->cue));
    d.source = whole_source(self, opinion->source, d.group);
    take_content(self, opinion, &d);
    if (d.complement == DGM_NONE || !holds(&d, d.complement)) {
        d.complement = d.content_count > 0
                           ? dgm_claim_head_of(self->doc, d.content[0])
                           : DGM_NONE;
    }
    d.source_head = d.source.last > d.source.first
                        ? dgm_claim_head_of(self->doc, d.source)
                        : DGM_NONE;
    d.quoted = d.quoted || touches_quotation(self, &d);
    if (!rule) {
        d.entry = entry_of(self, d.cue);
        d.cue_class = class_of(self, &d);
        d.pattern = pattern_of(self, &d);
        d.negated = dgm_tree_negated(self->doc, d.cue);
    }
    return d;
}

/* Takes the rules' drafts before a token that no reader speaks of. */
static dgm_err keep_unread(room *self, uint32_t *at, uint32_t until,
                           drafts *all)
{
    for (; *at < self->draft.count && self->draft.at[*at].cue < until; ++*at) {
        const draft *d = &self->draft.at[*at];
        bool met = d->group.last > until ||
                   (all->count > 0 &&
                    overlap(all->at[all->count - 1].group, d->group));
        if (d->cue_class == DGM_CUE_SEEM && !met) {
            DGM_TRY(dgm_vec_push(self->scratch, all, d));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_pool(room *self)
{
    const dgm_doc *doc = self->doc;
    const uint32_t *first = index_drafts(self);
    drafts all = {0};
    uint32_t unread = 0;
    if (first == NULL) {
        return DGM_ERR_MEMORY;
    }
    memset(self->mark, 0, doc->token.count);
    for (uint32_t i = 0; i < doc->claim_opinion.count; i++) {
        const dgm_claim_opinion *opinion = &doc->claim_opinion.at[i];
        const draft *rule = draft_at(self, first, opinion->cue);
        if (opinion->odds < (rule ? ODDS_RULED : ODDS_ALONE)) {
            continue;
        }
        DGM_TRY(keep_unread(self, &unread, opinion->cue.first, &all));
        draft d = pooled(self, opinion, rule);
        if (d.content_count > 0) {
            DGM_TRY(dgm_vec_push(self->scratch, &all, &d));
        }
    }
    DGM_TRY(keep_unread(self, &unread, doc->token.count, &all));
    self->draft = all;
    return DGM_ERR_OK;
}
