/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The bytes of a feed to valid UTF-8, as they come.
 *
 * libxml2 2.9 takes all that follows for Latin-1 where it meets a byte that is
 * none of UTF-8, so it never meets one.  A stray byte is one of Windows-1252,
 * whatever is declared: feeds are often put together from several sources.
 */
#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/feed_state.h"

#include <errno.h>
#include <string.h>

/* Of the beginning, where the encoding is declared. */
#define HEAD_MAX 200
/* What may be left of a character that is not complete. */
#define CUT_MAX 16

/* The declared name of the encoding into `label`, terminated; "": none. */
static void find_label(const dgm_buf *head, char label[33])
{
    static const char key[] = "encoding";
    size_t len = head->len < HEAD_MAX ? head->len : HEAD_MAX;
    const char *end = memchr(head->ptr, '>', len);
    len = end ? (size_t)(end - head->ptr) : len;
    const char *at = memmem(head->ptr, len, key, sizeof key - 1);
    size_t from = at ? (size_t)(at - head->ptr) + sizeof key - 1 : len;
    while (from < len && strchr(" \t\r\n=\"'", head->ptr[from])) {
        from++;
    }
    size_t size = 0;
    while (from < len && size < 32 && !strchr("\"' ?", head->ptr[from])) {
        label[size++] = head->ptr[from++];
    }
    label[size] = '\0';
}

/* The name of the encoding for iconv; "": UTF-8, or Windows-1252 where it is
 * none. */
static void find_encoding(const dgm_buf *head, char label[33])
{
    static const char *const narrow[] = {
        "utf",   "iso-8859-1", "iso8859-1",    "us-ascii",
        "ascii", "latin1",     "windows-1252", "cp1252"};
    const char *wide = NULL;
    if (head->len >= 2) {
        const char *p = head->ptr;
        bool marked =
            memcmp(p, "\xFF\xFE", 2) == 0 || memcmp(p, "\xFE\xFF", 2) == 0;
        wide = marked                     ? "UTF-16"
               : memcmp(p, "<\0", 2) == 0 ? "UTF-16LE"
               : memcmp(p, "\0<", 2) == 0 ? "UTF-16BE"
                                          : NULL;
    }
    if (wide) {
        memcpy(label, wide, strlen(wide) + 1);
        return;
    }
    find_label(head, label);
    for (size_t i = 0; i < sizeof narrow / sizeof *narrow; i++) {
        /* "iso-8859-15" is another. */
        size_t len = strlen(narrow[i]);
        bool whole = i == 0 || strlen(label) == len;
        if (whole && strlen(label) >= len &&
            dgm_same_letters(label, narrow[i], len)) {
            label[0] = '\0';
        }
    }
}

static void begin(dgm_feed *self)
{
    char label[33] = {0};
    find_encoding(&self->raw, label);
    self->begun = true;
    self->convert = label[0] ? iconv_open("UTF-8", label) : (iconv_t)-1;
    if (self->convert == (iconv_t)-1 && self->raw.len >= 3 &&
        memcmp(self->raw.ptr, "\xEF\xBB\xBF", 3) == 0) {
        memmove(self->raw.ptr, self->raw.ptr + 3, self->raw.len -= 3);
    }
}

/* Takes what is complete of the raw bytes; returns how many. */
static size_t from_utf8(dgm_feed *self, bool last)
{
    const dgm_buf *raw = &self->raw;
    size_t at = 0;
    while (at < raw->len) {
        size_t good = dgm_utf8_valid(raw->ptr + at, raw->len - at);
        dgm_buf_add(&self->text, raw->ptr + at, good);
        at += good;
        unsigned char c = at < raw->len ? (unsigned char)raw->ptr[at] : 0;
        if (at == raw->len || (raw->len - at < 4 && c >= 0xC2 && !last)) {
            break;
        }
        char out[4];
        uint32_t point =
            c >= 0x80 && c < 0xA0 ? dgm_windows_1252[c - 0x80] : c;
        dgm_buf_add(&self->text, out, dgm_utf8_put(out, point));
        at++;
    }
    return at;
}

static size_t from_other(dgm_feed *self, bool last)
{
    char block[4096];
    char *from = self->raw.ptr;
    size_t left = self->raw.len;
    while (left > 0) {
        char *to = block;
        size_t room = sizeof block;
        size_t code = iconv(self->convert, &from, &left, &to, &room);
        int why = errno;
        dgm_buf_add(&self->text, block, (size_t)(to - block));
        if (code != (size_t)-1 || (why == EINVAL && !last && left < CUT_MAX)) {
            break;
        }
        if (why != E2BIG) {
            dgm_buf_text(&self->text, "\xEF\xBF\xBD");
            from++;
            left--;
        }
    }
    return self->raw.len - left;
}

dgm_err dgm_feed_decode(dgm_feed *self, const char *bytes, size_t len,
                        bool last)
{
    dgm_buf *raw = &self->raw;
    dgm_buf_add(raw, bytes, len);
    dgm_buf_clear(&self->text);
    bool head = raw->len >= HEAD_MAX || last ||
                (raw->len > 0 && memchr(raw->ptr, '>', raw->len));
    if (raw->failed || (!self->begun && !head) || raw->len == 0) {
        return raw->failed;
    }
    if (!self->begun) {
        begin(self);
    }
    size_t used = self->convert == (iconv_t)-1 ? from_utf8(self, last)
                                               : from_other(self, last);
    raw->len -= used;
    memmove(raw->ptr, raw->ptr + used, raw->len);
    /* No NUL ends the text. */
    dgm_buf *text = &self->text;
    char *at = text->ptr;
    while (text->len > 0 &&
           (at = memchr(at, 0, (size_t)(text->ptr + text->len - at)))) {
        *at = ' ';
    }
    return text->failed;
}
