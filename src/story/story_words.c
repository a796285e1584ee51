/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_words.h"

#include "base/norm.h"

#include <stdlib.h>
#include <string.h>

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return is_capital(c) || (c >= 'a' && c <= 'z');
}

/* Bytes of other alphabets share what is left of the 64 bits. */
static uint64_t letter_bit(char c)
{
    if (is_letter(c)) {
        return UINT64_C(1) << ((c | 0x20) - 'a');
    }
    if (is_digit(c)) {
        return UINT64_C(1) << (26 + (c - '0'));
    }
    return (unsigned char)c >= 0x80 ? UINT64_C(1) << (36 + (c & 0x1F) % 28)
                                    : 0;
}

/* The first byte of the next word, or one of its marks. */
static uint32_t skip(dgm_str text, uint32_t at)
{
    while (at < text.len && !is_letter(text.ptr[at]) &&
           !is_digit(text.ptr[at]) && (unsigned char)text.ptr[at] < 0x80) {
        at++;
    }
    return at;
}

static void look_at(dgm_story_word *word, const char *ptr, uint32_t len)
{
    word->capital = is_capital(ptr[0]);
    for (uint32_t i = 0; i < len; i++) {
        word->number = word->number || is_digit(ptr[i]);
        word->letters |= letter_bit(ptr[i]);
    }
}

/* Room for `cap` words; on failure nothing is changed. */
static bool resize(dgm_story_text *self, uint32_t cap)
{
    dgm_story_word *moved =
        realloc(self->word, (cap ? cap : 1) * sizeof *self->word);
    self->word = moved ? moved : self->word;
    return moved != NULL;
}

static uint32_t within_most(uint32_t cap)
{
    return cap < DGM_STORY_WORDS_MAX ? cap : DGM_STORY_WORDS_MAX;
}

/* Reads up to the end or the most; false when memory is out. */
static bool read_words(dgm_story_text *self, dgm_str text)
{
    uint32_t cap = within_most(text.len / 4 + 8);
    uint32_t at = skip(text, 0);
    uint64_t hash;
    if (!resize(self, cap)) {
        return false;
    }
    for (uint32_t begin = at;
         self->count < DGM_STORY_WORDS_MAX && dgm_norm_next(text, &at, &hash);
         at = skip(text, at), begin = at) {
        if (self->count == cap) {
            cap = within_most(cap * 2);
            if (!resize(self, cap)) {
                return false;
            }
        }
        dgm_story_word *word = &self->word[self->count++];
        *word = (dgm_story_word){.hash = (uint32_t)(hash ^ hash >> 32)};
        look_at(word, text.ptr + begin, at - begin);
        self->key = dgm_norm_fold(self->key, hash);
    }
    /* Texts are kept: no more room than they need. */
    return resize(self, self->count);
}

dgm_err dgm_story_text_read(dgm_story_text *self, dgm_str text, dgm_error *err)
{
    *self = (dgm_story_text){.key = DGM_NORM_START};
    if (!read_words(self, text)) {
        dgm_story_text_release(self);
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    return DGM_ERR_OK;
}

void dgm_story_text_release(dgm_story_text *self)
{
    free(self->word);
    *self = (dgm_story_text){.count = 0};
}

/* Puts a shingle in its place among those that are least so far. */
static uint32_t take(uint64_t *out, uint32_t count, uint32_t most,
                     uint64_t shingle)
{
    uint32_t at = count;
    while (at > 0 && out[at - 1] > shingle) {
        at--;
    }
    if (at == most || (at > 0 && out[at - 1] == shingle)) {
        return count;
    }
    uint32_t grown = count < most ? count + 1 : most;
    memmove(out + at + 1, out + at, (grown - at - 1) * sizeof *out);
    out[at] = shingle;
    return grown;
}

uint32_t dgm_story_least(const dgm_story_text *self, uint32_t most,
                         uint64_t *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < dgm_story_shingles(self); i++) {
        uint64_t shingle = dgm_story_shingle(self, i);
        if (count < most || shingle < out[most - 1]) {
            count = take(out, count, most, shingle);
        }
    }
    return count;
}
