/* SPDX-License-Identifier: Apache-2.0 */
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

bool dgm_str_equal(dgm_str a, dgm_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool dgm_str_is(dgm_str a, const char *terminated)
{
    return strlen(terminated) == a.len &&
           (a.len == 0 || memcmp(a.ptr, terminated, a.len) == 0);
}

bool dgm_str_starts(dgm_str a, const char *terminated)
{
    size_t len = strlen(terminated);
    return len <= a.len && (len == 0 || memcmp(a.ptr, terminated, len) == 0);
}

bool dgm_str_ends(dgm_str a, const char *terminated)
{
    size_t len = strlen(terminated);
    return len <= a.len &&
           (len == 0 || memcmp(a.ptr + a.len - len, terminated, len) == 0);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' ||
           c == '\v';
}

dgm_str dgm_str_trim(dgm_str a)
{
    while (a.len > 0 && is_space(a.ptr[0])) {
        a.ptr++;
        a.len--;
    }
    while (a.len > 0 && is_space(a.ptr[a.len - 1])) {
        a.len--;
    }
    return a;
}

static char small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

bool dgm_same_letters(const char *a, const char *b, size_t len)
{
    size_t i = 0;
    while (i < len && small_letter(a[i]) == small_letter(b[i])) {
        i++;
    }
    return i == len;
}

dgm_str dgm_str_copy(dgm_arena *arena, dgm_str a)
{
    char *copy = dgm_arena_copy(arena, a.ptr, a.len);
    return copy ? (dgm_str){copy, a.len} : (dgm_str){NULL, 0};
}

dgm_str dgm_str_from(const char *terminated)
{
    size_t len = terminated ? strlen(terminated) : 0;
    return (dgm_str){terminated,
                     len > UINT32_MAX ? UINT32_MAX : (uint32_t)len};
}

uint64_t dgm_hash(const void *bytes, size_t len)
{
    return XXH3_64bits(bytes, len);
}

bool dgm_hash_among(const uint64_t *sorted, uint32_t count, uint64_t hash)
{
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (sorted[middle] < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && sorted[low] == hash;
}

void dgm_buf_init(dgm_buf *self, size_t max)
{
    *self = (dgm_buf){.max = max};
}

void dgm_buf_release(dgm_buf *self)
{
    free(self->ptr);
    dgm_buf_init(self, self->max);
}

void dgm_buf_clear(dgm_buf *self)
{
    self->len = 0;
    self->failed = DGM_ERR_OK;
}

static bool buf_reserve(dgm_buf *self, size_t more)
{
    if (self->failed == DGM_ERR_OK &&
        (more > self->max || self->len > self->max - more)) {
        self->failed = DGM_ERR_LIMIT;
    }
    if (self->failed != DGM_ERR_OK) {
        return false;
    }
    size_t needed = self->len + more;
    if (needed <= self->cap) {
        return true;
    }
    size_t cap = self->cap < 128 ? 256 : self->cap;
    while (cap < needed) {
        cap = cap > self->max / 2 ? self->max : cap * 2;
    }
    char *grown = realloc(self->ptr, cap);
    if (grown == NULL) {
        self->failed = DGM_ERR_MEMORY;
        return false;
    }
    self->ptr = grown;
    self->cap = cap;
    return true;
}

void dgm_buf_add(dgm_buf *self, const void *bytes, size_t len)
{
    if (len > 0 && buf_reserve(self, len)) {
        memcpy(self->ptr + self->len, bytes, len);
        self->len += len;
    }
}

void dgm_buf_text(dgm_buf *self, const char *terminated)
{
    dgm_buf_add(self, terminated, strlen(terminated));
}

void dgm_buf_char(dgm_buf *self, char c)
{
    dgm_buf_add(self, &c, 1);
}

void dgm_buf_format(dgm_buf *self, const char *format, ...)
{
    char small[256];
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(small, sizeof small, format, arguments);
    va_end(arguments);
    if (len < 0) {
        self->failed = DGM_ERR_LIMIT;
    } else if ((size_t)len < sizeof small) {
        dgm_buf_add(self, small, (size_t)len);
    } else if (buf_reserve(self, (size_t)len + 1)) {
        va_start(arguments, format);
        (void)vsnprintf(self->ptr + self->len, (size_t)len + 1, format,
                        arguments);
        va_end(arguments);
        self->len += (size_t)len;
    }
}

void dgm_buf_unsigned(dgm_buf *self, uint64_t value)
{
    char digit[20];
    size_t n = 0;
    do {
        digit[sizeof digit - ++n] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    dgm_buf_add(self, digit + sizeof digit - n, n);
}

void dgm_buf_inherit(dgm_buf *self, const dgm_buf *part)
{
    if (self->failed == DGM_ERR_OK && part->failed == DGM_ERR_MEMORY) {
        self->failed = DGM_ERR_MEMORY;
    }
}
