/* SPDX-License-Identifier: Apache-2.0 */
/* What the network sees of words, and the states of the parser. */
#include "syntax/features.h"

#include "text/text.h"

#include <string.h>

/* ------------------------------------------------------------------- words */

static uint32_t shape_hash(dgm_str form)
{
    char shape[8];
    uint32_t len = 0;
    for (uint32_t i = 0; i < form.len && len < sizeof shape; i++) {
        unsigned char c = (unsigned char)form.ptr[i];
        char kind = c >= 'A' && c <= 'Z'   ? 'A'
                    : c >= 'a' && c <= 'z' ? 'a'
                    : c >= '0' && c <= '9' ? '0'
                    : c >= 0x80            ? 'u'
                                           : (char)c;
        if (len < 2 || shape[len - 1] != kind) {
            shape[len++] = kind;
        }
    }
    return (uint32_t)dgm_hash(shape, len);
}

/* Longer words are cut to this. */
#define SEEN_BYTES 64

static void describe(dgm_str form, uint64_t form_key, bool shaped,
                     dgm_word *word)
{
    char low[SEEN_BYTES];
    uint32_t len = dgm_lower(form, low, sizeof low);
    *word = (dgm_word){.form = (uint32_t)form_key};
    for (uint32_t n = 1; n <= 4; n++) {
        uint32_t size = n < len ? n : len;
        word->suffix[n - 1] =
            (uint32_t)dgm_hash(low + len - size, size) * 8 + n;
    }
    word->prefix[0] = (uint32_t)dgm_hash(low, len < 1 ? len : 1) * 8;
    word->prefix[1] = (uint32_t)dgm_hash(low, len < 3 ? len : 3) * 8 + 1;
    word->shape = shaped ? shape_hash(form) : 1;
    word->capital = shaped && form.len > 0 && form.ptr[0] != low[0];
}

uint32_t dgm_word_listed(const dgm_lemmas *lemmas, dgm_str form,
                         uint64_t form_key)
{
    char low[SEEN_BYTES];
    if (lemmas == NULL) {
        return 0;
    }
    uint32_t len = dgm_lower(form, low, sizeof low);
    return dgm_lemmas_listed(lemmas, (dgm_str){low, len}, form_key);
}

void dgm_words_describe(const dgm_doc *doc, dgm_range range, dgm_word *word)
{
    uint32_t upper = 0;
    uint32_t other = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t flags = doc->token.at[i].flags;
        upper += (flags & DGM_TOKEN_UPPER) != 0;
        other += (flags & (DGM_TOKEN_UPPER | DGM_TOKEN_NUMERIC)) == 0 &&
                 (flags & DGM_TOKEN_WORD) &&
                 doc->token.at[i].end - doc->token.at[i].begin > 1;
    }
    bool shaped = upper < 3 || upper < 2 * other;
    for (uint32_t i = range.first; i < range.last; i++) {
        describe(dgm_token_form(doc, i), doc->token.at[i].form_key, shaped,
                 &word[i - range.first]);
    }
}

/* ------------------------------------------------------------ parser state */

dgm_err dgm_parse_state_init(dgm_parse_state *self, dgm_arena *arena,
                             uint32_t cap)
{
    size_t n = (size_t)cap + 1;
    *self = (dgm_parse_state){0};
    self->stack = dgm_arena_array(arena, n, sizeof *self->stack);
    self->head = dgm_arena_array(arena, n, sizeof *self->head);
    self->label = dgm_arena_array(arena, n, sizeof *self->label);
    self->left_count = dgm_arena_array(arena, n, sizeof *self->left_count);
    self->right_count = dgm_arena_array(arena, n, sizeof *self->right_count);
    bool complete = self->stack && self->head && self->label &&
                    self->left_count && self->right_count;
    for (int k = 0; k < 2; k++) {
        self->left[k] = dgm_arena_array(arena, n, sizeof *self->left[k]);
        self->right[k] = dgm_arena_array(arena, n, sizeof *self->right[k]);
        complete = complete && self->left[k] && self->right[k];
    }
    return complete ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

void dgm_parse_state_start(dgm_parse_state *self, uint32_t count,
                           const uint8_t *tag, const uint8_t *coarse)
{
    size_t n = (size_t)count + 1;
    self->count = count;
    self->tag = tag;
    self->coarse = coarse;
    self->next = 0;
    self->depth = 0;
    memset(self->head, 0xFF, n * sizeof *self->head);
    memset(self->label, 0xFF, n);
    memset(self->left_count, 0, n * sizeof *self->left_count);
    memset(self->right_count, 0, n * sizeof *self->right_count);
    for (int k = 0; k < 2; k++) {
        memset(self->left[k], 0xFF, n * sizeof *self->left[k]);
        memset(self->right[k], 0xFF, n * sizeof *self->right[k]);
    }
}

bool dgm_parse_done(const dgm_parse_state *self)
{
    return self->next == self->count && self->depth == 0;
}

uint32_t dgm_parse_legal(const dgm_parse_state *self)
{
    uint32_t legal = 0;
    bool at_root = self->next == self->count;
    if (!at_root) {
        legal |= 1U << DGM_SHIFT;
    }
    /* Only the last word left may hang from the root: one root a tree. */
    if (self->depth > 0 && (!at_root || self->depth == 1)) {
        legal |= 1U << DGM_LEFT;
    }
    if (self->depth > 1) {
        legal |= 1U << DGM_RIGHT;
    }
    return legal;
}

static void attach(dgm_parse_state *self, uint32_t head, uint32_t child,
                   uint8_t label)
{
    self->head[child] = head;
    self->label[child] = label;
    if (child < head) {
        self->left[1][head] = self->left[0][head];
        self->left[0][head] = child;
        self->left_count[head]++;
    } else {
        self->right[1][head] = self->right[0][head];
        self->right[0][head] = child;
        self->right_count[head]++;
    }
}

void dgm_parse_take(dgm_parse_state *self, uint32_t action, uint8_t label)
{
    if (action == DGM_SHIFT) {
        self->stack[self->depth++] = self->next++;
        return;
    }
    uint32_t child = self->stack[--self->depth];
    uint32_t head =
        action == DGM_LEFT ? self->next : self->stack[self->depth - 1];
    attach(self, head, child, label);
}
