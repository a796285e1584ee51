/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Content: gathered as marked tokens, kept as ranges, written as spans.
 *
 * Marks make "X, he said, Y" easy: the whole clause is marked, then source
 * and cue are unmarked, and what is left are the pieces.
 */
#include "claim/claim_int.h"

void claim_mark_tree(room *self, uint32_t head, uint8_t value)
{
    for (uint32_t at = head; at != DGM_NONE;
         at = dgm_subtree_next(self->doc, head, at)) {
        self->mark[at] = value;
    }
}

void claim_mark_range(room *self, dgm_range range, uint8_t value)
{
    for (uint32_t t = range.first; t < range.last; t++) {
        self->mark[t] = value;
    }
}

static bool is_quote_mark(const room *self, uint32_t t)
{
    uint32_t q = self->quote_of[t];
    return q != DGM_NONE &&
           (self->quote.at[q].open == t || self->quote.at[q].close == t) &&
           !claim_is_word(self, t);
}

/* Whether a mark at the edge of a range may go: not brackets, quotation
 * marks, or what stands between a quotation's last word and its mark. */
static bool is_loose(const room *self, uint32_t t)
{
    if (claim_is_word(self, t) || is_quote_mark(self, t)) {
        return false;
    }
    char c = self->doc->text.ptr[tok(self, t)->begin];
    return c == ',' || c == '.' || c == ';' || c == ':' || c == '-' ||
           c == '?' || c == '!' || (unsigned char)c >= 0x80;
}

dgm_range claim_trim(const room *self, dgm_range range)
{
    while (range.first < range.last && is_loose(self, range.first)) {
        range.first++;
    }
    while (range.first < range.last && is_loose(self, range.last - 1)) {
        range.last--;
    }
    return range;
}

void claim_add_range(const room *self, draft *out, dgm_range range)
{
    range = claim_trim(self, range);
    bool word = false;
    for (uint32_t t = range.first; t < range.last && !word; t++) {
        word = claim_is_word(self, t);
    }
    if (word && out->content_count < CLAIM_RANGES) {
        out->content[out->content_count++] = range;
    }
}

void claim_take(room *self, dgm_range within, draft *out)
{
    uint32_t t = within.first;
    while (t < within.last) {
        if (!self->mark[t]) {
            t++;
            continue;
        }
        dgm_range run = {t, t};
        for (; t < within.last; t++) {
            if (self->mark[t]) {
                self->mark[t] = 0;
                run.last = t + 1;
            } else if (claim_is_word(self, t)) {
                break;
            }
        }
        claim_add_range(self, out, run);
    }
}

/* Grows a range to the whole of the quotations it touches, unless the cue
 * stands inside them. */
static dgm_range grow(const room *self, dgm_range range, uint32_t cue)
{
    uint32_t first = self->quote_of[range.first];
    uint32_t last = self->quote_of[range.last - 1];
    uint32_t own = self->quote_of[cue];
    if (first != DGM_NONE && first != own) {
        range.first = self->quote.at[first].open;
    } else if (range.first > 0 && first == DGM_NONE) {
        uint32_t before = range.first - 1;
        if (self->quote_of[before] != DGM_NONE &&
            is_quote_mark(self, before) &&
            self->quote.at[self->quote_of[before]].open == before &&
            self->quote_of[before] != own) {
            range.first = before;
        }
    }
    if (last != DGM_NONE && last != own) {
        range.last = self->quote.at[last].close + 1;
    }
    return range;
}

void claim_extend_quotes(room *self, draft *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < out->content_count; i++) {
        dgm_range range = grow(self, out->content[i], out->cue);
        if (count > 0 && range.first <= out->content[count - 1].last) {
            dgm_range *before = &out->content[count - 1];
            before->last =
                range.last > before->last ? range.last : before->last;
            continue;
        }
        out->content[count++] = range;
    }
    out->content_count = count;
}

dgm_err claim_content_spans(room *self, const draft *from, dgm_spans *out)
{
    for (uint32_t i = 0; i < from->content_count; i++) {
        dgm_span span = dgm_range_span(self->doc, from->content[i]);
        DGM_TRY(dgm_vec_push(&self->doc->arena, out, &span));
    }
    return DGM_ERR_OK;
}
