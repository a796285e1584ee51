/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/invisible.h"

#include <string.h>

static bool is_word_byte(dgm_str text, uint32_t at)
{
    unsigned char c = at < text.len ? (unsigned char)text.ptr[at] : ' ';
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/* U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069: which way to write. */
static bool is_direction(const char *p)
{
    unsigned char third = (unsigned char)p[2];
    return (memcmp(p, "\xE2\x80", 2) == 0 &&
            (third == 0x8E || third == 0x8F ||
             (third >= 0xAA && third <= 0xAE))) ||
           (memcmp(p, "\xE2\x81", 2) == 0 && third >= 0xA6 && third <= 0xA9);
}

/* Bytes of an invisible character at `at`, or 0.  U+00AD, U+2060 and marks of
 * direction are never seen; U+200B and U+FEFF only count between letters,
 * since some writers put them where others put a space. */
static uint32_t invisible_size(dgm_str text, uint32_t at)
{
    const char *p = text.ptr + at;
    uint32_t left = text.len - at;
    if (left >= 2 && memcmp(p, "\xC2\xAD", 2) == 0) {
        return 2;
    }
    if (left < 3) {
        return 0;
    }
    if (memcmp(p, "\xE2\x81\xA0", 3) == 0 || is_direction(p)) {
        return 3;
    }
    bool space =
        memcmp(p, "\xE2\x80\x8B", 3) == 0 || memcmp(p, "\xEF\xBB\xBF", 3) == 0;
    return space && at > 0 && is_word_byte(text, at - 1) &&
                   is_word_byte(text, at + 3)
               ? 3
               : 0;
}

/* The first byte at or behind `at` that may begin one, or the length. */
static uint32_t next_candidate(dgm_str text, uint32_t at)
{
    while (at < text.len) {
        unsigned char c = (unsigned char)text.ptr[at];
        if (c == 0xC2 || c == 0xE2 || c == 0xEF) {
            break;
        }
        at++;
    }
    return at;
}

/* A cut in the text as it came, and the bytes left out up to its end. */
typedef struct cut {
    uint32_t at;
    uint32_t total;
} cut;

typedef DGM_VEC(cut) cut_list;

static dgm_err find_cuts(dgm_str text, dgm_arena *scratch, cut_list *out)
{
    uint32_t total = 0;
    uint32_t at = 0;
    while ((at = next_candidate(text, at)) < text.len) {
        uint32_t size = invisible_size(text, at);
        if (size > 0) {
            total += size;
            cut one = {at, total};
            DGM_TRY(dgm_vec_push(scratch, out, &one));
        }
        at += size > 0 ? size : 1;
    }
    return DGM_ERR_OK;
}

/* Where a byte of the text as it came lies in the text without the cuts. */
static uint32_t moved(const cut_list *cuts, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = cuts->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (cuts->at[middle].at < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low == 0 ? byte : byte - cuts->at[low - 1].total;
}

static dgm_err copy_without(dgm_doc *doc, const cut_list *cuts)
{
    dgm_str text = doc->text;
    char *out = dgm_arena_alloc(&doc->arena, (size_t)text.len + 1);
    if (out == NULL) {
        return DGM_ERR_MEMORY;
    }
    uint32_t len = 0;
    uint32_t from = 0;
    for (uint32_t i = 0; i <= cuts->count; i++) {
        bool last = i == cuts->count;
        uint32_t to = last ? text.len : cuts->at[i].at;
        memcpy(out + len, text.ptr + from, to - from);
        len += to - from;
        uint32_t before = i > 0 ? cuts->at[i - 1].total : 0;
        from = last ? to : to + cuts->at[i].total - before;
    }
    doc->text = (dgm_str){out, len};
    return DGM_ERR_OK;
}

dgm_err dgm_invisible_drop(dgm_doc *doc, bool keep, dgm_arena *scratch)
{
    cut_list cuts = {0};
    dgm_str given = doc->text;
    DGM_TRY(find_cuts(given, scratch, &cuts));
    if (cuts.count == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(copy_without(doc, &cuts));
    for (uint32_t i = 0; i < doc->asked.count; i++) {
        dgm_asked *asked = &doc->asked.at[i];
        asked->source.begin = moved(&cuts, asked->source.begin);
        asked->source.end = moved(&cuts, asked->source.end);
        asked->target.begin = moved(&cuts, asked->target.begin);
        asked->target.end = moved(&cuts, asked->target.end);
    }
    doc->given = keep ? given : doc->given;
    for (uint32_t i = 0; keep && i < cuts.count; i++) {
        dgm_dropped one = {moved(&cuts, cuts.at[i].at), cuts.at[i].total};
        DGM_TRY(dgm_vec_push(&doc->arena, &doc->dropped, &one));
    }
    return DGM_ERR_OK;
}
