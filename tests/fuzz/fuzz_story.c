/* SPDX-License-Identifier: Apache-2.0 */
/* Any two texts compared, and any credit and address: a first line is the
 * address, a second the author; a line of one NUL byte parts the texts. */
#include "fuzz/target.h"
#include "story/story_address.h"
#include "story/story_compare.h"
#include "story/story_credit.h"

#include <string.h>

const char *const fuzz_way[] = {"a copy", "another text that shares words",
                                "a credit", "an address", NULL};

static dgm_str cut(dgm_str *rest, char mark)
{
    const char *at = rest->len ? memchr(rest->ptr, mark, rest->len) : NULL;
    uint32_t len = at ? (uint32_t)(at - rest->ptr) : rest->len;
    dgm_str before = {rest->ptr, len};
    uint32_t past = at ? len + 1 : len;
    *rest = (dgm_str){rest->ptr + past, rest->len - past};
    return before;
}

static uint32_t compare(const dgm_story_text *text,
                        const dgm_story_text *other)
{
    dgm_story_side side;
    dgm_story_hint none = {.same_title = false};
    if (dgm_story_side_open(&side, text, NULL) != DGM_ERR_OK) {
        return 0;
    }
    dgm_story_likeness likeness = dgm_story_compare(&side, other);
    dgm_story_side_close(&side);
    if (likeness.shared > text->count ||
        likeness.other_shared > other->count || likeness.end > text->count) {
        __builtin_trap();
    }
    bool same = dgm_story_same(&likeness, text->count, other->count, none);
    return same ? FUZZ_WAY(0) : likeness.shared > 0 ? FUZZ_WAY(1) : 0;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_str rest = {(const char *)data, (uint32_t)size};
    if (size >= 100000) {
        return 0;
    }
    dgm_str url = cut(&rest, '\n');
    dgm_str author = cut(&rest, '\n');
    dgm_str first = cut(&rest, 0);
    dgm_story_byline byline = {.author = author, .url = url, .text = first};
    dgm_story_text text;
    dgm_story_text other;
    uint32_t ways =
        (dgm_story_credit_find(&byline).agency.len > 0 ? FUZZ_WAY(2) : 0) |
        (dgm_story_address_key(url) != 0 ? FUZZ_WAY(3) : 0);
    if (dgm_story_text_read(&text, first, NULL) != DGM_ERR_OK) {
        return ways;
    }
    if (dgm_story_text_read(&other, rest, NULL) == DGM_ERR_OK) {
        ways |= compare(&text, &other);
        dgm_story_text_release(&other);
    }
    dgm_story_text_release(&text);
    return ways;
}
