/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Content: gathered as marked tokens, kept as ranges, written as spans.
 *
 * Marks make "X, he said, Y" easy: the whole clause is marked, then source
 * and cue are unmarked, and what is left are the pieces.
 */
#include "claim/annotator.h"

void dgm_claim_mark_tree(room *self, uint32_t head, uint8_t value)
{
    for (uint32_t at = head; at != DGM_NONE;
         at = dgm_subtree_next(self->doc, head, at)) {
        self->mark[at] = value;
    }
}

void dgm_claim_mark_range(room *self, dgm_range range, uint8_t value)
{
    for (uint32_t t = range.first; t < range.last; t++) {
        self->mark[t] = value;
    }
}

void dgm_claim_add_range(const room *self, draft *out, dgm_range range)
{
    range = dgm_tree_trim(self->doc, range);
    bool word = false;
    for (uint32_t t = range.first; t < range.last && !word; t++) {
        word = dgm_tree_is_word(self->doc, t);
    }
    if (word && out->content_count < CLAIM_RANGES) {
        out->content[out->content_count++] = range;
    }
}

void dgm_claim_take(room *self, dgm_range within, draft *out)
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
            } else if (dgm_tree_is_word(self->doc, t)) {
                break;
            }
        }
        dgm_claim_add_range(self, out, run);
    }
}

/* Grows a range to the whole of the quotations it touches, unless the cue
 * stands inside them. */
static dgm_range grow(const room *self, dgm_range range, uint32_t cue)
{
    uint32_t first = dgm_quotation_of(self->doc, range.first);
    uint32_t last = dgm_quotation_of(self->doc, range.last - 1);
    uint32_t own = dgm_quotation_of(self->doc, cue);
    if (first != DGM_NONE && first != own) {
        range.first = self->doc->quotation.at[first].open;
    } else if (range.first > 0 && first == DGM_NONE) {
        uint32_t before = range.first - 1;
        if (dgm_quotation_of(self->doc, before) != DGM_NONE &&
            dgm_is_quotation_mark(self->doc, before) &&
            self->doc->quotation.at[dgm_quotation_of(self->doc, before)]
                    .open == before &&
            dgm_quotation_of(self->doc, before) != own) {
            range.first = before;
        }
    }
    if (last != DGM_NONE && last != own) {
        range.last = self->doc->quotation.at[last].close + 1;
    }
    return range;
}

void dgm_claim_extend_quotes(room *self, draft *out)
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

dgm_err dgm_claim_content_spans(room *self, const draft *from, dgm_spans *out)
{
    for (uint32_t i = 0; i < from->content_count; i++) {
        dgm_span span = dgm_range_span(self->doc, from->content[i]);
        DGM_TRY(dgm_vec_push(&self->doc->arena, out, &span));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_add(room *self, draft *item)
{
    if (self->draft.count - self->first_draft >= CLAIM_SENTENCE_MAX) {
        return DGM_ERR_OK;
    }
    return dgm_vec_push(self->scratch, &self->draft, item);
}
