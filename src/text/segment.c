/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sentences by one scan over the chunks of the text.
 *
 * An empty line always ends a sentence.  In any other gap the learned table
 * decides (gap.c), which hears whether a line break was needed there or
 * wanted.
 */
#include "base/utf8.h"
#include "text/scanner.h"

#include <string.h>

/* Bytes of white space at `at`, no-break and other Unicode spaces too. */
static uint32_t space_size(dgm_str text, uint32_t at)
{
    unsigned char c = (unsigned char)text.ptr[at];
    if (c < 0x80) {
        return dgm_is_space(c) ? 1 : 0;
    }
    if (c != 0xC2 && c != 0xE2 && c != 0xE3 && c != 0xEF) {
        return 0;
    }
    uint32_t point;
    uint32_t size = dgm_utf8_next(text.ptr + at, text.len - at, &point);
    bool space = point == 0xA0 || point == 0x3000 || point == 0x2028 ||
                 point == 0x2029 || point == 0x202F || point == 0xFEFF ||
                 (point >= 0x2000 && point <= 0x200B);
    return space ? size : 0;
}

/* ------------------------------------------------------------------- lines
 */

/* Longer lines are paragraphs. */
#define WIDTH_MAX 120

/* The width at which the lines of a text seem to be wrapped: nearly all are
 * at most so long.  0 when they are not wrapped. */
static uint32_t wrap_width(dgm_str text)
{
    uint32_t lines[WIDTH_MAX + 1] = {0};
    uint32_t count = 0;
    uint32_t over = 0;
    for (uint32_t at = 0; at < text.len;) {
        const char *end = memchr(text.ptr + at, '\n', text.len - at);
        uint32_t size = end ? (uint32_t)(end - text.ptr) - at : text.len - at;
        bool long_line = size > WIDTH_MAX;
        over += long_line;
        lines[long_line ? 0 : size] += !long_line;
        count += size > 0;
        at += size + 1;
    }
    uint32_t rest = count / 50;
    if (over > rest) {
        return 0;
    }
    uint32_t width = WIDTH_MAX;
    rest -= over;
    while (width > 0 && lines[width] <= rest) {
        rest -= lines[width--];
    }
    return width;
}

/* Bytes from `at` to the next white space, at most WIDTH_MAX. */
static uint32_t chunk_size(dgm_str text, uint32_t at)
{
    uint32_t end = at;
    while (end < text.len && end - at < WIDTH_MAX &&
           !dgm_is_space((unsigned char)text.ptr[end])) {
        end++;
    }
    return end - at;
}

/* ------------------------------------------------------------------- scan */

/* White space between chunks. */
typedef struct gap {
    uint32_t end;   /* of the chunk before it */
    uint32_t next;  /* where the text goes on */
    uint32_t lines; /* line breaks in it */
    uint32_t line;  /* where the line of the chunk before it begins */
} gap;

static dgm_break break_kind(const dgm_scanner *self, const gap *g)
{
    if (g->lines == 0) {
        return DGM_BREAK_SPACE;
    }
    uint32_t size = chunk_size(self->doc->text, g->next);
    bool full = g->end - g->line + 1 + size > self->width;
    return self->width > 0 && full ? DGM_BREAK_WRAP : DGM_BREAK_LINE;
}

static dgm_err after_chunk(dgm_scanner *self, const gap *g)
{
    dgm_doc *doc = self->doc;
    if (g->next >= doc->text.len || g->lines >= 2) {
        DGM_TRY(dgm_sentence_end(self));
        self->paragraph += g->lines >= 2;
        self->open_single = 0;
        return DGM_ERR_OK;
    }
    dgm_break kind = break_kind(self, g);
    bool head = g->lines > 0 && g->end < doc->head;
    if (!head && !dgm_gap_ends(self, kind, g->next)) {
        return DGM_ERR_OK;
    }
    bool line = head || kind == DGM_BREAK_LINE;
    DGM_TRY(dgm_sentence_end(self));
    self->paragraph += line;
    return DGM_ERR_OK;
}

/* Passes over white space from `g->next` on. */
static void skip_space(dgm_str text, gap *g)
{
    uint32_t size;
    g->lines = 0;
    while (g->next < text.len && (size = space_size(text, g->next)) > 0) {
        if (text.ptr[g->next] == '\n') {
            g->lines++;
            g->line = g->next + 1;
        }
        g->next += size;
    }
}

static uint32_t chunk_end(dgm_str text, uint32_t begin)
{
    uint32_t at = begin;
    while (at < text.len && at - begin < DGM_CHUNK_MAX) {
        unsigned char c = (unsigned char)text.ptr[at];
        if (c < 0x80) {
            if (dgm_is_space(c)) {
                break;
            }
            at++;
            continue;
        }
        if (space_size(text, at) > 0) {
            break;
        }
        uint32_t point;
        at += dgm_utf8_next(text.ptr + at, text.len - at, &point);
    }
    return at;
}

/* The text behind the last token that is read stays without tokens. */
static dgm_err stop_reading(dgm_scanner *self)
{
    DGM_TRY(dgm_sentence_end(self));
    return dgm_doc_warn(self->doc, "long_text",
                        "a text of more than four million words and marks "
                        "was read no further");
}

static dgm_err segment(dgm_scanner *self)
{
    dgm_doc *doc = self->doc;
    dgm_str text = doc->text;
    self->width = wrap_width(text);
    gap g = {0};
    skip_space(text, &g);
    while (g.next < text.len) {
        uint32_t line = g.line;
        uint32_t begin = g.next;
        g.end = chunk_end(text, begin);
        DGM_TRY(dgm_chunk_add(self, begin, g.end));
        g.next = g.end;
        skip_space(text, &g);
        self->space_before = g.next > g.end || g.next >= text.len;
        gap here = {g.end, g.next, g.lines, line};
        DGM_TRY(after_chunk(self, &here));
        if (doc->token.count >= DGM_DOCUMENT_TOKENS && g.next < text.len) {
            DGM_TRY(stop_reading(self));
            break;
        }
    }
    if (doc->token.count > 0) {
        doc->token.at[doc->token.count - 1].flags |= DGM_TOKEN_SPACE_AFTER;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_text_segment(const dgm_boundaries *boundaries, dgm_doc *doc)
{
    dgm_scanner self = {.doc = doc, .boundaries = boundaries};
    return segment(&self);
}

dgm_err dgm_text_segment_by(dgm_doc *doc, dgm_boundary_judge judge,
                            void *context)
{
    dgm_scanner self = {.doc = doc, .judge = judge, .context = context};
    return segment(&self);
}
