/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as text: the tokens stand in order inside it, every character
 * that is not white space belongs to exactly one, the sentences join without
 * gap and none is longer than the cap. */
#include "base/utf8.h"
#include "boundaries.h"
#include "fuzz/target.h"
#include "text/text.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"a token", "two sentences", NULL};

static bool is_space(uint32_t point)
{
    return point == ' ' || (point >= 9 && point <= 13) || point == 0xA0 ||
           (point >= 0x2000 && point <= 0x200B) || point == 0x2028 ||
           point == 0x2029 || point == 0x202F || point == 0x3000 ||
           point == 0xFEFF;
}

/* Aborts when text[begin, end), outside all tokens, is not white space. */
static void check_space(dgm_str text, uint32_t begin, uint32_t end)
{
    while (begin < end) {
        uint32_t point;
        begin += dgm_utf8_next(text.ptr + begin, text.len - begin, &point);
        if (!is_space(point)) {
            abort();
        }
    }
    if (begin != end) {
        abort();
    }
}

static void check_tokens(const dgm_doc *doc)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < doc->token.count; i++) {
        const dgm_token *token = &doc->token.at[i];
        if (token->begin < end || token->end <= token->begin ||
            token->end > doc->text.len) {
            abort();
        }
        bool rest = token->flags & DGM_TOKEN_MULTI_REST;
        if (rest && (i == 0 || token->begin != end ||
                     token->sentence != token[-1].sentence)) {
            abort();
        }
        check_space(doc->text, end, token->begin);
        end = token->end;
    }
    check_space(doc->text, end, doc->text.len);
}

static void check_sentences(const dgm_doc *doc)
{
    uint32_t next = 0;
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        if (range.first != next || range.last <= range.first ||
            range.last - range.first > DGM_SENTENCE_TOKENS + 1) {
            abort();
        }
        for (uint32_t i = range.first; i < range.last; i++) {
            if (doc->token.at[i].sentence != s) {
                abort();
            }
        }
        next = range.last;
    }
    if (next != doc->token.count) {
        abort();
    }
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    dgm_doc *doc = dgm_doc_new();
    if (doc == NULL) {
        return 0;
    }
    /* The text of a document is UTF-8; what comes before is cut elsewhere. */
    size_t valid = dgm_utf8_valid(bytes, size);
    doc->text = (dgm_str){bytes, (uint32_t)valid};
    if (dgm_text_segment(shipped_boundaries(), doc) != DGM_ERR_OK) {
        abort();
    }
    check_tokens(doc);
    check_sentences(doc);
    uint32_t ways = (doc->token.count > 0 ? FUZZ_WAY(0) : 0) |
                    (doc->sentence.count > 1 ? FUZZ_WAY(1) : 0);
    dgm_doc_free(doc);
    return ways;
}
