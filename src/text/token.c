/* SPDX-License-Identifier: Apache-2.0 */
/* What a token's bytes say about it, without its neighbours. */
#include "base/norm.h"
#include "base/utf8.h"
#include "text/text.h"
#include "text/word.h"

#include <string.h>
#include <utf8proc.h>

uint32_t dgm_lower(dgm_str text, char *out, uint32_t cap)
{
    uint32_t len = 0;
    uint32_t at = 0;
    while (at < text.len && len + 4 <= cap) {
        unsigned char c = (unsigned char)text.ptr[at];
        if (c < 0x80) {
            out[len++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            at++;
        } else {
            uint32_t point;
            at += dgm_utf8_next(text.ptr + at, text.len - at, &point);
            utf8proc_int32_t low = utf8proc_tolower((utf8proc_int32_t)point);
            len += dgm_utf8_put(out + len, (uint32_t)low);
        }
    }
    return len;
}

static uint64_t lower_key(dgm_str text)
{
    char low[256];
    uint32_t len = dgm_lower(text, low, sizeof low);
    return dgm_hash(low, len);
}

typedef struct letters {
    uint32_t upper;
    uint32_t lower;
    uint32_t digit;
    bool first_upper;
    bool first_digit;
} letters;

static letters count_letters(dgm_str form)
{
    letters n = {0};
    for (uint32_t at = 0; at < form.len && at < 256;) {
        uint32_t point;
        bool first = at == 0;
        at += dgm_utf8_next(form.ptr + at, form.len - at, &point);
        utf8proc_category_t kind =
            point < 0x80 ? UTF8PROC_CATEGORY_CN
                         : utf8proc_category((utf8proc_int32_t)point);
        if ((point >= 'A' && point <= 'Z') || kind == UTF8PROC_CATEGORY_LU ||
            kind == UTF8PROC_CATEGORY_LT) {
            n.upper++;
            n.first_upper |= first;
        } else if ((point >= '0' && point <= '9') ||
                   kind == UTF8PROC_CATEGORY_ND) {
            n.digit++;
            n.first_digit |= first;
        } else if ((point >= 'a' && point <= 'z') ||
                   kind == UTF8PROC_CATEGORY_LL ||
                   kind == UTF8PROC_CATEGORY_LO ||
                   kind == UTF8PROC_CATEGORY_LM) {
            n.lower++;
        }
    }
    return n;
}

void dgm_token_describe(const dgm_doc *doc, dgm_token *token)
{
    dgm_str form = {doc->text.ptr + token->begin, token->end - token->begin};
    letters n = count_letters(form);
    uint32_t flags = token->flags;
    flags |= n.first_upper ? DGM_TOKEN_CAPITAL : 0U;
    flags |= n.upper >= 2 && n.lower == 0 ? DGM_TOKEN_UPPER : 0U;
    flags |= n.upper + n.lower + n.digit > 0 ? DGM_TOKEN_WORD : 0U;
    flags |= n.first_digit ? DGM_TOKEN_NUMERIC : 0U;
    char low[256];
    dgm_str lower = {low, dgm_lower(form, low, sizeof low)};
    token->form_key = dgm_str_hash(lower);
    token->word = token->flags & DGM_TOKEN_MULTI_FIRST
                      ? dgm_word_of_first(lower)
                      : dgm_word_of(lower);
    token->norm_key = 0;
    uint32_t at = 0;
    uint64_t hash;
    if (dgm_norm_next(form, &at, &hash)) {
        token->norm_key = hash;
        flags |= dgm_norm_next(form, &at, &hash) ? DGM_TOKEN_SEVERAL : 0U;
    }
    token->flags = (uint16_t)flags;
}

void dgm_token_set_lemma(dgm_token *token, dgm_str lemma)
{
    token->lemma = lemma;
    token->lemma_key = lower_key(lemma);
}
