/* SPDX-License-Identifier: Apache-2.0 */
/* Adding tokens to the sentence being made, and ending it. */
#include "text/scanner.h"

#include <string.h>

/* Keeps what the gap features ask about the sentence so far. */
static void note_token(dgm_scanner *self, const dgm_token *token)
{
    dgm_str form = {self->doc->text.ptr + token->begin,
                    token->end - token->begin};
    if (token->flags & DGM_TOKEN_WORD) {
        bool capital = token->flags & DGM_TOKEN_CAPITAL;
        self->capitals = capital ? self->capitals + 1 : 0;
        self->lower += !capital && !(token->flags & DGM_TOKEN_NUMERIC);
        if (form.ptr[form.len - 1] == '.') {
            self->last_final = self->doc->token.count + 1;
        }
        return;
    }
    if (dgm_is_final(form)) {
        self->last_final = self->doc->token.count + 1;
    }
    if (form.len == 3) {
        if (memcmp(form.ptr, "\xE2\x80\x98", 3) == 0) {
            self->open_single = 1;
        } else if (memcmp(form.ptr, "\xE2\x80\x99", 3) == 0) {
            self->open_single = 0;
        }
        return;
    }
    if (form.len != 1) {
        return;
    }
    switch (form.ptr[0]) {
    case '"':
        self->open_quote ^= 1;
        break;
    case '\'':
        self->open_single = !self->open_single && self->space_before;
        break;
    case '(':
    case '[':
        self->brackets++;
        break;
    case ')':
    case ']':
        self->brackets -= self->brackets > 0;
        break;
    default:
        break;
    }
}

static dgm_err push_token(dgm_scanner *self, uint32_t begin, uint32_t end,
                          uint32_t flags)
{
    dgm_doc *doc = self->doc;
    dgm_token token = {.begin = begin,
                       .end = end,
                       .head = DGM_NONE,
                       .first_child = DGM_NONE,
                       .next_sibling = DGM_NONE,
                       .sentence = doc->sentence.count,
                       .flags = (uint16_t)flags};
    dgm_token_describe(doc, &token);
    note_token(self, &token);
    return dgm_vec_push(&doc->arena, &doc->token, &token);
}

dgm_err dgm_token_add(dgm_scanner *self, uint32_t begin, uint32_t end,
                      uint16_t flags)
{
    dgm_doc *doc = self->doc;
    if (begin >= end) {
        return DGM_ERR_OK;
    }
    if (doc->token.count > 0 && self->space_before) {
        doc->token.at[doc->token.count - 1].flags |= DGM_TOKEN_SPACE_AFTER;
    }
    if (doc->token.count - self->first >= DGM_SENTENCE_TOKENS &&
        !(flags & DGM_TOKEN_MULTI_REST)) {
        DGM_TRY(dgm_doc_warn(doc, "long_sentence",
                             "a sentence of too many tokens was cut"));
        DGM_TRY(dgm_sentence_end(self));
    }
    DGM_TRY(push_token(self, begin, end, flags));
    self->space_before = false;
    return DGM_ERR_OK;
}

/* The stop of an abbreviation that ends its sentence becomes a token, except
 * behind "U.S." and the like. */
static dgm_err split_stop(dgm_scanner *self)
{
    dgm_doc *doc = self->doc;
    dgm_token *last = &doc->token.at[doc->token.count - 1];
    dgm_str form = dgm_token_form(doc, doc->token.count - 1);
    if (form.len < 2 || form.ptr[form.len - 1] != '.' ||
        !(last->flags & DGM_TOKEN_WORD) ||
        (last->flags & (DGM_TOKEN_MULTI_FIRST | DGM_TOKEN_MULTI_REST)) ||
        memchr(form.ptr, '.', form.len) != form.ptr + form.len - 1) {
        return DGM_ERR_OK;
    }
    uint32_t end = last->end;
    last->end--;
    last->flags &= DGM_TOKEN_SPACE_AFTER;
    uint32_t space = last->flags;
    last->flags = 0;
    dgm_token_describe(doc, last);
    return push_token(self, end - 1, end, space);
}

dgm_err dgm_sentence_end(dgm_scanner *self)
{
    dgm_doc *doc = self->doc;
    if (self->first == doc->token.count) {
        return DGM_ERR_OK;
    }
    DGM_TRY(split_stop(self));
    uint32_t last = doc->token.count;
    dgm_sentence sentence = {.span = {doc->token.at[self->first].begin,
                                      doc->token.at[last - 1].end},
                             .token = {self->first, last},
                             .root = self->first,
                             .paragraph = self->paragraph};
    self->first = last;
    self->open_quote = 0;
    self->lower = 0;
    self->capitals = 0;
    self->brackets = 0;
    return dgm_vec_push(&doc->arena, &doc->sentence, &sentence);
}
