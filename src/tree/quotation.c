/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Quotations of a document.
 *
 * Curly and angled marks say which side they are on; straight ones open when
 * none is open.  Everything starts afresh at a paragraph: a quotation left
 * open there runs to its end, and when the next paragraph opens with a mark
 * it goes on as another quotation (the convention of English newspapers).
 * Quotations inside others belong to the outer one.
 */
#include "tree/annotator.h"

enum mark { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER };

static enum mark mark_of(dgm_str form)
{
    static const struct {
        const char *form;
        enum mark mark;
    } marks[] = {{"``", MARK_OPEN},
                 {"''", MARK_EITHER}, /* alone, or behind the one above */
                 {"\xE2\x80\x9C", MARK_OPEN},  /* left double */
                 {"\xE2\x80\x9D", MARK_CLOSE}, /* right double */
                 {"\xE2\x80\x9E", MARK_OPEN},  /* low double */
                 {"\xC2\xAB", MARK_OPEN},      /* angled */
                 {"\xC2\xBB", MARK_CLOSE}};
    if (form.len == 1) {
        return form.ptr[0] == '"' ? MARK_EITHER : MARK_NONE;
    }
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dgm_str_is(form, marks[i].form)) {
            return marks[i].mark;
        }
    }
    return MARK_NONE;
}

static dgm_err add_quotation(dgm_doc *doc, uint32_t open, uint32_t close)
{
    dgm_quotation item = {open, close};
    for (uint32_t t = open; t <= close; t++) {
        doc->quotation_of[t] = doc->quotation.count;
    }
    return dgm_vec_push(&doc->arena, &doc->quotation, &item);
}

dgm_err dgm_tree_quotations(dgm_doc *doc)
{
    uint32_t open = DGM_NONE;
    uint32_t paragraph = 0;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        const dgm_token *token = &doc->token.at[t];
        uint32_t here = doc->sentence.at[token->sentence].paragraph;
        if (here != paragraph && open != DGM_NONE) {
            DGM_TRY(add_quotation(doc, open, t - 1));
            open = DGM_NONE;
        }
        paragraph = here;
        if (token->flags & DGM_TOKEN_WORD) {
            continue;
        }
        enum mark mark = mark_of(dgm_token_form(doc, t));
        if (mark == MARK_NONE) {
            continue;
        }
        if (open == DGM_NONE) {
            open = mark != MARK_CLOSE ? t : DGM_NONE;
        } else if (mark != MARK_OPEN) {
            DGM_TRY(add_quotation(doc, open, t));
            open = DGM_NONE;
        }
    }
    return open == DGM_NONE ? DGM_ERR_OK
                            : add_quotation(doc, open, doc->token.count - 1);
}

bool dgm_is_quotation_mark(const dgm_doc *doc, uint32_t token)
{
    uint32_t number = dgm_quotation_of(doc, token);
    if (number == DGM_NONE || dgm_tree_is_word(doc, token)) {
        return false;
    }
    const dgm_quotation *quotation = &doc->quotation.at[number];
    return quotation->open == token || quotation->close == token;
}
