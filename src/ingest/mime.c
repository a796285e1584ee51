/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/mime.h"
#include "ingest/encoding.h"

#include <string.h>

/* Bytes of a field that are read. */
#define FIELD_MAX 8192

static int base64_value(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+' || c == '-' ? 62
           : c == '/' || c == '_' ? 63
                                  : -1;
}

size_t dgm_mime_base64(dgm_str in, char *out)
{
    size_t len = 0;
    uint32_t bits = 0;
    uint32_t held = 0; /* bits not written */
    for (uint32_t i = 0; i < in.len && in.ptr[i] != '='; i++) {
        int value = base64_value(in.ptr[i]);
        if (value < 0) {
            continue;
        }
        bits = (bits << 6 | (uint32_t)value) & 0xFFFFFF;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out[len++] = (char)(bits >> held & 0xFF);
        }
    }
    return len;
}

static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* Bytes of the line end that begins at `at`, blanks before it included; 0 when
 * none does. */
static uint32_t soft_break(dgm_str in, uint32_t at)
{
    uint32_t from = at;
    while (at < in.len && (in.ptr[at] == ' ' || in.ptr[at] == '\t')) {
        at++;
    }
    at += at < in.len && in.ptr[at] == '\r';
    return at == in.len ? at - from : in.ptr[at] == '\n' ? at + 1 - from : 0;
}

size_t dgm_mime_quoted(dgm_str in, bool word, char *out)
{
    size_t len = 0;
    for (uint32_t i = 0; i < in.len;) {
        char c = in.ptr[i++];
        if (c != '=') {
            out[len++] = word && c == '_' ? ' ' : c;
            continue;
        }
        int high = i + 1 < in.len ? hex(in.ptr[i]) : -1;
        int low = i + 1 < in.len ? hex(in.ptr[i + 1]) : -1;
        uint32_t ends = word ? 0 : soft_break(in, i);
        if (high >= 0 && low >= 0) {
            out[len++] = (char)(high * 16 + low);
            i += 2;
        } else if (ends > 0) {
            i += ends;
        } else if (word || i < in.len) {
            out[len++] = c;
        }
    }
    return len;
}

/* ------------------------------------------------------------------ fields */

/* =?charset?B?text?= */
struct word {
    dgm_str charset;
    dgm_str text;
    bool base64;
    uint32_t end; /* behind it */
};

/* The next `mark` at or behind `at`; the length when there is none. */
static uint32_t find(dgm_str in, uint32_t at, char mark)
{
    const char *found =
        at < in.len ? memchr(in.ptr + at, mark, in.len - at) : NULL;
    return found ? (uint32_t)(found - in.ptr) : in.len;
}

static bool read_word(dgm_str in, uint32_t at, struct word *out)
{
    if (in.len - at < 8 || in.ptr[at] != '=' || in.ptr[at + 1] != '?') {
        return false;
    }
    uint32_t charset_end = find(in, at + 2, '?');
    if (charset_end + 3 >= in.len || in.ptr[charset_end + 2] != '?') {
        return false;
    }
    char how = in.ptr[charset_end + 1];
    uint32_t from = charset_end + 3;
    uint32_t end = find(in, from, '?');
    bool known = how == 'B' || how == 'b' || how == 'Q' || how == 'q';
    if (!known || end + 1 >= in.len || in.ptr[end + 1] != '=') {
        return false;
    }
    out->charset = (dgm_str){in.ptr + at + 2, charset_end - at - 2};
    /* "utf-8*en" names a language, too. */
    out->charset.len = find(out->charset, 0, '*');
    out->text = (dgm_str){in.ptr + from, end - from};
    out->base64 = how == 'B' || how == 'b';
    out->end = end + 2;
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static uint32_t skip_blanks(dgm_str in, uint32_t at)
{
    while (at < in.len && is_blank(in.ptr[at])) {
        at++;
    }
    return at;
}

/* Reads words that follow each other in one encoding, so that a character may
 * be divided between two, and appends them. */
static dgm_err add_words(dgm_arena *arena, dgm_str in, struct word *word,
                         dgm_buf *out)
{
    char *bytes = dgm_arena_alloc(arena, (size_t)in.len + 1);
    if (bytes == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_str label = word->charset;
    size_t len = 0;
    for (bool more = true; more;) {
        len += word->base64 ? dgm_mime_base64(word->text, bytes + len)
                            : dgm_mime_quoted(word->text, true, bytes + len);
        struct word next;
        more = read_word(in, skip_blanks(in, word->end), &next) &&
               next.charset.len == label.len &&
               dgm_same_letters(next.charset.ptr, label.ptr, label.len);
        *word = more ? next : *word;
    }
    dgm_str text;
    bool repaired;
    DGM_TRY(dgm_encoding_decode(arena, (dgm_str){bytes, (uint32_t)len}, label,
                                DGM_NUL_DROP, &text, &repaired));
    dgm_buf_str(out, text);
    return DGM_ERR_OK;
}

/* Characters as they stand, runs of white space as one blank. */
static uint32_t add_plain(dgm_str in, uint32_t at, dgm_buf *out)
{
    if (!is_blank(in.ptr[at])) {
        dgm_buf_char(out, in.ptr[at]);
        return at + 1;
    }
    dgm_buf_char(out, ' ');
    return skip_blanks(in, at);
}

static dgm_err write_field(dgm_arena *arena, dgm_str in, dgm_buf *out)
{
    struct word word;
    for (uint32_t at = 0; at < in.len;) {
        if (!read_word(in, at, &word)) {
            at = add_plain(in, at, out);
            continue;
        }
        DGM_TRY(add_words(arena, in, &word, out));
        /* White space between two words is not part of either. */
        uint32_t next = skip_blanks(in, word.end);
        struct word other;
        at = read_word(in, next, &other) ? next : word.end;
    }
    return out->failed;
}

dgm_err dgm_mime_field(dgm_arena *arena, dgm_str value, dgm_str *out)
{
    dgm_buf text;
    dgm_buf_init(&text, (size_t)1 << 20);
    value.len = value.len < FIELD_MAX ? value.len : FIELD_MAX;
    dgm_err code = write_field(arena, value, &text);
    *out = (dgm_str){NULL, 0};
    bool repaired;
    if (code == DGM_ERR_OK && text.len > 0) {
        /* What stood between the words may be bytes of any kind. */
        dgm_str mixed = {text.ptr, (uint32_t)text.len};
        code = dgm_encoding_decode(arena, mixed, (dgm_str){NULL, 0},
                                   DGM_NUL_DROP, out, &repaired);
        *out = dgm_str_trim(*out);
        if (code == DGM_ERR_OK && out->len > 0) {
            *out = dgm_str_copy(arena, *out);
            code = out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
        }
    }
    dgm_buf_release(&text);
    return code;
}
