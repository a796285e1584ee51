/* SPDX-License-Identifier: Apache-2.0 */
/* Finding the words of a label in their sentence. */
#include "labelled_parts.h"

#include <string.h>

/* Letters and digits; beyond ASCII all but the marks of U+2000 to U+203F. */
static bool is_letter(const char *at, const char *end)
{
    unsigned char c = (unsigned char)*at;
    bool mark = c == 0xE2 && at + 1 < end && (unsigned char)at[1] == 0x80;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || (c >= 0x80 && !mark);
}

/* Whether a letter ends before `at`. */
static bool letter_before(const char *begin, const char *at)
{
    uint32_t back = 1;
    while (back < 4 && at - back > begin &&
           ((unsigned char)at[-(int)back] & 0xC0U) == 0x80) {
        back++;
    }
    return at > begin && is_letter(at - back, at);
}

bool labelled_find(const labelled_reader *self, uint32_t sentence,
                   dgm_str words, dgm_span *out)
{
    dgm_span home = self->now->sentence.at[sentence];
    const char *text = self->now->text.ptr;
    uint32_t wanted = 1;
    uint32_t len = words.len;
    uint32_t digits = 0;
    while (digits < 2 && digits + 1 < len &&
           words.ptr[len - 1 - digits] >= '0' &&
           words.ptr[len - 1 - digits] <= '9') {
        digits++;
    }
    if (digits > 0 && len > digits + 1 && words.ptr[len - 1 - digits] == '#') {
        wanted = 0;
        for (uint32_t i = len - digits; i < len; i++) {
            wanted = wanted * 10 + (uint32_t)(words.ptr[i] - '0');
        }
        len -= digits + 1;
    }
    for (int parts = 0; parts < 2; parts++) {
        uint32_t seen = 0;
        for (uint32_t at = home.begin; at + len <= home.end; at++) {
            bool whole = !letter_before(text + home.begin, text + at) &&
                         (at + len == home.end ||
                          !is_letter(text + at + len, text + home.end));
            if ((whole || parts) && memcmp(text + at, words.ptr, len) == 0 &&
                ++seen == wanted) {
                *out = (dgm_span){at, at + len};
                return true;
            }
        }
        if (seen > 0) {
            return false;
        }
    }
    return false;
}
