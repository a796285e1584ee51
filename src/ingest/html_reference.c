/* SPDX-License-Identifier: Apache-2.0 */
/* Character references that browsers read and libxml2 doesn't. */
#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/page.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#define POINT_MAX 0x10FFFFU
/* "frac12" and "Ccedil" are the longest old names; longer runs of letters are
 * looked at so far. */
#define NAME_BYTES 6
#define NAME_RUN   32
/* Names of one page that are looked up, which libxml2 does one by one. */
#define REFERENCES 65536
/* The old names: those of Latin-1, and the marks of markup itself. */
#define LATIN_FIRST 160U
#define LATIN_LAST  255U

static int digit_value(char c, bool hex)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c = (char)(c | 0x20);
    return hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "&#146;" and "&#x92;" at the ampersand; the bytes read, or 0. */
static uint32_t read_number(dgm_str text, uint32_t at, uint32_t *point)
{
    uint32_t i = at + 2;
    bool hex = i < text.len && (text.ptr[i] | 0x20) == 'x';
    i += hex;
    uint32_t begin = i;
    *point = 0;
    for (int value;
         i < text.len && (value = digit_value(text.ptr[i], hex)) >= 0; i++) {
        *point = *point > POINT_MAX
                     ? *point
                     : *point * (hex ? 16 : 10) + (uint32_t)value;
    }
    if (i == begin) {
        return 0;
    }
    return i - at + (i < text.len && text.ptr[i] == ';');
}

static bool is_name_byte(char c)
{
    char low = (char)(c | 0x20);
    return (c >= '0' && c <= '9') || (low >= 'a' && low <= 'z');
}

/* The old name at text[at, ...) that lacks its semicolon: the character it
 * stands for and the length of the name, 0 when there is none.  As browsers
 * do, the longest name that the letters begin with. */
static uint32_t read_name(dgm_str text, uint32_t at, uint32_t *point)
{
    char name[NAME_BYTES + 1];
    uint32_t len = 0;
    while (at + len < text.len && len < NAME_BYTES &&
           is_name_byte(text.ptr[at + len])) {
        name[len] = text.ptr[at + len];
        len++;
    }
    uint32_t end = at + len;
    while (end < text.len && end - at < NAME_RUN &&
           is_name_byte(text.ptr[end])) {
        end++;
    }
    if (end < text.len && text.ptr[end] == ';') {
        return 0; /* a name of its own, which libxml2 reads */
    }
    for (; len >= 2; len--) {
        name[len] = '\0';
        const htmlEntityDesc *found =
            htmlEntityLookup((const unsigned char *)name);
        if (found && (found->value < 128 || (found->value >= LATIN_FIRST &&
                                             found->value <= LATIN_LAST))) {
            *point = found->value;
            return len;
        }
    }
    return 0;
}

static void put_point(dgm_buf *out, uint32_t point)
{
    char bytes[4];
    if (point == '<' || point == '&') {
        dgm_buf_text(out, point == '<' ? "&lt;" : "&amp;");
        return;
    }
    dgm_buf_add(out, bytes, dgm_utf8_put(bytes, point));
}

/* Reads the reference at the ampersand; the bytes read, 0 when it stays. */
static uint32_t put_reference(dgm_page *page, dgm_str text, uint32_t at,
                              bool names, dgm_buf *out)
{
    uint32_t point;
    if (at + 1 < text.len && text.ptr[at + 1] == '#') {
        uint32_t size = read_number(text, at, &point);
        bool nothing = point == 0 || point > POINT_MAX ||
                       (point >= 0xD800 && point <= 0xDFFF);
        bool windows = point >= 0x80 && point <= 0x9F;
        if (size > 0 && (nothing || windows)) {
            put_point(out,
                      nothing ? DGM_UTF8_BAD : dgm_windows_1252[point - 0x80]);
        } else if (size == 0) {
            put_point(out, '&');
        }
        return size == 0 ? 1 : nothing || windows ? size : 0;
    }
    if (!names || page->references >= REFERENCES) {
        return 0;
    }
    page->references++;
    uint32_t size = read_name(text, at + 1, &point);
    if (size > 0) {
        put_point(out, point);
    }
    return size > 0 ? size + 1 : 0;
}

void dgm_page_references(dgm_page *page, dgm_str text, bool names,
                         dgm_buf *out)
{
    uint32_t from = 0;
    uint32_t at = 0;
    while (at < text.len) {
        const char *hit = memchr(text.ptr + at, '&', text.len - at);
        if (hit == NULL) {
            break;
        }
        at = (uint32_t)(hit - text.ptr);
        dgm_buf_add(out, text.ptr + from, at - from);
        uint32_t size = put_reference(page, text, at, names, out);
        from = at + size;
        at += size > 0 ? size : 1;
    }
    dgm_buf_add(out, text.ptr + from, text.len - from);
}

/* The character that the reference at text[at] stands for; the bytes read, or
 * 0. */
static uint32_t read_reference(dgm_str text, uint32_t at, uint32_t *point)
{
    if (at + 1 < text.len && text.ptr[at + 1] == '#') {
        uint32_t size = read_number(text, at, point);
        bool windows = size > 0 && *point >= 0x80 && *point <= 0x9F;
        *point = windows ? dgm_windows_1252[*point - 0x80] : *point;
        bool nothing = *point == 0 || *point > POINT_MAX ||
                       (*point >= 0xD800 && *point <= 0xDFFF);
        *point = nothing ? DGM_UTF8_BAD : *point;
        return size;
    }
    char name[NAME_RUN + 1];
    uint32_t len = 0;
    while (at + 1 + len < text.len && len < NAME_RUN &&
           is_name_byte(text.ptr[at + 1 + len])) {
        name[len] = text.ptr[at + 1 + len];
        len++;
    }
    name[len] = '\0';
    bool closed = at + 1 + len < text.len && text.ptr[at + 1 + len] == ';';
    const htmlEntityDesc *found =
        len > 0 && closed ? htmlEntityLookup((const unsigned char *)name)
                          : NULL;
    *point = found ? found->value : 0;
    return found ? len + 2 : 0;
}

dgm_str dgm_page_plain(dgm_page *page, dgm_str value)
{
    /* A character is never longer than its reference. */
    char *out = dgm_arena_alloc(page->arena, (size_t)value.len + 1);
    uint32_t len = 0;
    if (out == NULL) {
        return (dgm_str){NULL, 0};
    }
    for (uint32_t i = 0; i < value.len;) {
        char c = value.ptr[i];
        uint32_t point;
        bool known = c == '&' && page->references < REFERENCES;
        uint32_t size = known ? read_reference(value, i, &point) : 0;
        page->references += known;
        const char *tag =
            c == '<' && i + 1 < value.len &&
                    (value.ptr[i + 1] == '/' || is_name_byte(value.ptr[i + 1]))
                ? memchr(value.ptr + i, '>', value.len - i)
                : NULL;
        if (size > 0) {
            len += (uint32_t)dgm_utf8_put(out + len, point);
            i += size;
        } else if (tag) {
            i = (uint32_t)(tag - value.ptr) + 1;
        } else {
            bool space = (unsigned char)c <= ' ';
            if (!space || (len > 0 && out[len - 1] != ' ')) {
                out[len++] = space ? ' ' : c;
            }
            i++;
        }
    }
    return dgm_str_trim((dgm_str){out, len});
}
