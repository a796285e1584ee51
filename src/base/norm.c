/* SPDX-License-Identifier: Apache-2.0 */
#include "base/norm.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

typedef struct word {
    char byte[DGM_NORM_WORD_MAX];
    uint32_t len;
} word;

static void word_add(word *self, uint32_t point)
{
    char bytes[4];
    uint32_t len = dgm_utf8_put(bytes, point);
    if (self->len + len <= sizeof self->byte) {
        memcpy(self->byte + self->len, bytes, len);
        self->len += len;
    }
}

/* Appends the folded letters and digits of a code point; false when it has
 * none, that is, when it ends a word. */
static bool word_fold(word *self, uint32_t point)
{
    if (point < 0x80) {
        if (point >= 'A' && point <= 'Z') {
            word_add(self, point + ('a' - 'A'));
            return true;
        }
        if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
            word_add(self, point);
            return true;
        }
        return false;
    }
    utf8proc_int32_t part[32];
    int boundary = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)point, part, 32,
                                UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK,
                                &boundary);
    bool any = false;
    for (utf8proc_ssize_t i = 0; i < count && i < 32; i++) {
        utf8proc_category_t kind = utf8proc_category(part[i]);
        if ((kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO) ||
            (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO)) {
            word_add(self, (uint32_t)part[i]);
            any = true;
        }
    }
    /* A bare combining mark belongs to the letter before it. */
    return any || count == 0;
}

static bool is_inner(uint32_t point)
{
    return point == '.' || point == '\'' || point == 0x2019 ||
           point == 0x2018 || point == 0x02BC || point == 0x02BB ||
           point == 0x00AD;
}

static void word_finish(word *self, uint32_t before_apostrophe)
{
    if (before_apostrophe > 0 && self->len == before_apostrophe + 1 &&
        self->byte[self->len - 1] == 's') {
        self->len--;
    }
    if (self->len == 2 && memcmp(self->byte, "st", 2) == 0) {
        memcpy(self->byte, "saint", 5);
        self->len = 5;
    } else if (self->len == 2 && memcmp(self->byte, "mt", 2) == 0) {
        memcpy(self->byte, "mount", 5);
        self->len = 5;
    }
}

bool dgm_norm_next(dgm_str text, uint32_t *at, uint64_t *word_hash)
{
    word current = {.len = 0};
    uint32_t before_apostrophe = 0;
    uint32_t i = *at;
    while (i < text.len) {
        uint32_t point;
        uint32_t size = dgm_utf8_next(text.ptr + i, text.len - i, &point);
        if (current.len > 0 && is_inner(point)) {
            before_apostrophe = point == '.' ? 0 : current.len;
        } else if (!word_fold(&current, point) && current.len > 0) {
            break;
        }
        i += size;
    }
    *at = i;
    word_finish(&current, before_apostrophe);
    if (current.len == 0) {
        return false;
    }
    *word_hash = dgm_hash(current.byte, current.len);
    return true;
}

uint64_t dgm_norm_key(uint64_t key, dgm_str text, uint32_t *count)
{
    uint32_t at = 0;
    uint64_t hash;
    while (dgm_norm_next(text, &at, &hash)) {
        key = dgm_norm_fold(key, hash);
        if (count) {
            *count += 1;
        }
    }
    return key;
}
