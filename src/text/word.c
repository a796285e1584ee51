/* SPDX-License-Identifier: Apache-2.0 */
/* The code of a function word.  A spelling is found by binary search for its
 * first eight bytes, read as one number; few share them. */
#include "text/word.h"

#include <string.h>

typedef struct spelling {
    char text[DGM_WORD_MAX + 1];
    uint16_t word;
} spelling;

#define SPELLING(name, text) {text, DGM_WORD_##name},
static const spelling word[] = {DGM_WORDS(SPELLING)};
static const spelling variant[] = {DGM_WORD_VARIANTS(SPELLING)};
/* What is left of "won't", "can't", "shan't" and "ain't". */
static const spelling first_part[] = {{"ai", DGM_WORD_BE},
                                      {"ca", DGM_WORD_CAN},
                                      {"sha", DGM_WORD_SHALL},
                                      {"wo", DGM_WORD_WILL}};
#undef SPELLING

static uint64_t prefix(const char *text)
{
    uint64_t value = 0;
    for (int i = 0; i < 8; i++) {
        value = value << 8 | (unsigned char)text[i];
    }
    return value;
}

/* `text` is filled up with zeros. */
static uint16_t find(const spelling *sorted, uint32_t count,
                     const char text[DGM_WORD_MAX + 1])
{
    uint64_t wanted = prefix(text);
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (prefix(sorted[middle].text) < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < count && prefix(sorted[low].text) == wanted; low++) {
        if (memcmp(sorted[low].text, text, DGM_WORD_MAX + 1) == 0) {
            return sorted[low].word;
        }
    }
    return DGM_WORD_NONE;
}

uint16_t dgm_word_of(dgm_str lower)
{
    char text[DGM_WORD_MAX + 1] = {0};
    if (lower.len == 0 || lower.len > DGM_WORD_MAX) {
        return DGM_WORD_NONE;
    }
    memcpy(text, lower.ptr, lower.len);
    uint16_t code = find(word, sizeof word / sizeof *word, text);
    return code != DGM_WORD_NONE
               ? code
               : find(variant, sizeof variant / sizeof *variant, text);
}

uint16_t dgm_word_of_first(dgm_str lower)
{
    for (size_t i = 0; i < sizeof first_part / sizeof *first_part; i++) {
        if (dgm_str_is(lower, first_part[i].text)) {
            return first_part[i].word;
        }
    }
    return dgm_word_of(lower);
}

const char *dgm_word_spelling(uint16_t code)
{
    return code == DGM_WORD_NONE || code >= DGM_WORD_COUNT
               ? ""
               : word[code - 1].text;
}
