/* SPDX-License-Identifier: Apache-2.0 */
#include "base/utf8.h"

#include <string.h>

static bool is_tail(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

uint32_t dgm_utf8_next(const char *ptr, size_t len, uint32_t *point)
{
    const unsigned char *s = (const unsigned char *)ptr;
    uint32_t lead = s[0];
    if (lead < 0x80) {
        *point = lead;
        return 1;
    }
    *point = DGM_UTF8_BAD;
    if (lead >= 0xC2 && lead <= 0xDF && len >= 2 && is_tail(s[1])) {
        *point = (lead & 0x1FU) << 6 | (s[1] & 0x3FU);
        return 2;
    }
    if ((lead & 0xF0) == 0xE0 && len >= 3 && is_tail(s[1]) && is_tail(s[2])) {
        uint32_t value =
            (lead & 0xFU) << 12 | (s[1] & 0x3FU) << 6 | (s[2] & 0x3FU);
        if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF)) {
            *point = value;
            return 3;
        }
    }
    if (lead >= 0xF0 && lead <= 0xF4 && len >= 4 && is_tail(s[1]) &&
        is_tail(s[2]) && is_tail(s[3])) {
        uint32_t value = (lead & 0x7U) << 18 | (s[1] & 0x3FU) << 12 |
                         (s[2] & 0x3FU) << 6 | (s[3] & 0x3FU);
        if (value >= 0x10000 && value <= 0x10FFFF) {
            *point = value;
            return 4;
        }
    }
    return 1;
}

uint32_t dgm_utf8_put(char *out, uint32_t point)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    if (point < 0x800) {
        out[0] = (char)(0xC0 | point >> 6);
        out[1] = (char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = (char)(0xE0 | point >> 12);
        out[1] = (char)(0x80 | (point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | point >> 18);
    out[1] = (char)(0x80 | (point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (point & 0x3F));
    return 4;
}

/* Skips ASCII eight bytes at a time, since news is mostly ASCII. */
static size_t skip_ascii(const char *ptr, size_t at, size_t len)
{
    while (at + 8 <= len) {
        uint64_t word;
        memcpy(&word, ptr + at, sizeof word);
        if (word & 0x8080808080808080U) {
            break;
        }
        at += 8;
    }
    return at;
}

size_t dgm_utf8_valid(const char *ptr, size_t len)
{
    size_t at = 0;
    while (at < len) {
        at = skip_ascii(ptr, at, len);
        if (at >= len) {
            break;
        }
        uint32_t point;
        uint32_t size = dgm_utf8_next(ptr + at, len - at, &point);
        if (size == 1 && point == DGM_UTF8_BAD) {
            return at;
        }
        at += size;
    }
    return len;
}

dgm_str dgm_utf8_mended(dgm_arena *arena, dgm_str text)
{
    if (dgm_utf8_valid(text.ptr, text.len) == text.len) {
        return dgm_str_copy(arena, text);
    }
    /* U+FFFD takes three bytes, and stands for one at least. */
    char *out = text.len > UINT32_MAX / 3
                    ? NULL
                    : dgm_arena_array(arena, (size_t)text.len * 3, 1);
    uint32_t len = 0;
    for (uint32_t at = 0; out && at < text.len;) {
        uint32_t point;
        at += dgm_utf8_next(text.ptr + at, text.len - at, &point);
        len += dgm_utf8_put(out + len, point);
    }
    return (dgm_str){out, len};
}

size_t dgm_utf8_count(const char *ptr, size_t len)
{
    size_t count = 0;
    for (size_t at = 0; at < len; at++) {
        count += !is_tail((unsigned char)ptr[at]);
    }
    return count;
}
