/* SPDX-License-Identifier: Apache-2.0 */
#include "store/line.h"

#include <string.h>

static bool is_break(char c)
{
    return (unsigned char)c < 0x20;
}

static bool is_blank(char c)
{
    return c == ' ' || is_break(c);
}

dgm_str dgm_one_line(dgm_arena *arena, dgm_str text)
{
    uint32_t first = 0;
    while (first < text.len && !is_break(text.ptr[first])) {
        first++;
    }
    char *out = first < text.len ? dgm_arena_alloc(arena, text.len) : NULL;
    if (out == NULL) {
        return text;
    }
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len;) {
        uint32_t end = i;
        bool broken = false;
        while (end < text.len && is_blank(text.ptr[end])) {
            broken = is_break(text.ptr[end]) || broken;
            end++;
        }
        if (broken) {
            out[len++] = ' ';
            i = end;
        } else {
            out[len++] = text.ptr[i++];
        }
    }
    return (dgm_str){out, len};
}

dgm_str dgm_spans_line(dgm_arena *arena, const dgm_doc *doc,
                       const dgm_spans *list)
{
    static const char between[] = " ... ";
    size_t size = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        size += dgm_span_str(doc, list->at[i]).len + sizeof between;
    }
    if (list->count == 1) {
        return dgm_one_line(arena, dgm_span_str(doc, list->at[0]));
    }
    char *out = size ? dgm_arena_alloc(arena, size) : NULL;
    uint32_t len = 0;
    for (uint32_t i = 0; out && i < list->count; i++) {
        dgm_str part = dgm_span_str(doc, list->at[i]);
        if (i > 0) {
            memcpy(out + len, between, sizeof between - 1);
            len += (uint32_t)sizeof between - 1;
        }
        memcpy(out + len, part.ptr, part.len);
        len += part.len;
    }
    return dgm_one_line(arena, (dgm_str){out, len});
}

dgm_str dgm_party_name(dgm_arena *arena, const dgm_doc *doc,
                       const dgm_party *party)
{
    const dgm_actor *actor =
        party->actor == DGM_NONE ? NULL : &doc->actor.at[party->actor];
    return dgm_one_line(arena, actor && actor->key.len > 0
                                   ? actor->name
                                   : dgm_span_str(doc, party->span));
}
