/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Quotations of a document.
 *
 * Curly and angled marks say which side they are on; straight ones open when
 * none is open.  Everything starts afresh at a paragraph: a quotation left
 * open there runs to its end, and when the next paragraph opens with a mark
 * it goes on as another quotation (the convention of English newspapers).
 */
#include "claim/claim_int.h"

enum mark { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER };

static enum mark mark_of(dgm_str form)
{
    if (form.len == 1 && form.ptr[0] == '"') {
        return MARK_EITHER;
    }
    if (dgm_str_is(form, "``") || dgm_str_is(form, "\xE2\x80\x9C") ||
        dgm_str_is(form, "\xC2\xAB") || dgm_str_is(form, "\xE2\x80\x9E")) {
        return MARK_OPEN;
    }
    if (dgm_str_is(form, "''") || dgm_str_is(form, "\xE2\x80\x9D") ||
        dgm_str_is(form, "\xC2\xBB")) {
        return MARK_CLOSE;
    }
    return MARK_NONE;
}

static dgm_err end_quote(room *self, uint32_t *open, uint32_t close)
{
    quotation item = {*open, close};
    for (uint32_t t = *open; t <= close; t++) {
        self->quote_of[t] = self->quote.count;
    }
    *open = DGM_NONE;
    return dgm_vec_push(self->scratch, &self->quote, &item);
}

dgm_err claim_find_quotes(room *self)
{
    const dgm_doc *doc = self->doc;
    uint32_t open = DGM_NONE;
    uint32_t paragraph = 0;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        self->quote_of[t] = DGM_NONE;
        uint32_t here = doc->sentence.at[tok(self, t)->sentence].paragraph;
        if (here != paragraph && open != DGM_NONE) {
            DGM_TRY(end_quote(self, &open, t - 1));
        }
        paragraph = here;
        if (tok(self, t)->flags & DGM_TOKEN_WORD) {
            continue;
        }
        enum mark mark = mark_of(dgm_token_form(doc, t));
        if (mark != MARK_NONE && open == DGM_NONE && mark != MARK_CLOSE) {
            open = t;
        } else if (open != DGM_NONE &&
                   (mark == MARK_CLOSE || mark == MARK_EITHER)) {
            DGM_TRY(end_quote(self, &open, t));
        }
    }
    if (open != DGM_NONE) {
        DGM_TRY(end_quote(self, &open, doc->token.count - 1));
    }
    return DGM_ERR_OK;
}
