/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lines of pages to paragraphs.
 *
 * Lines up to an empty one or the end of the page are a block; inside it a
 * paragraph ends at a line that is much shorter than the longest and ends a
 * sentence.  A paragraph that has not ended when its page does goes on with
 * the next page's first line, if that begins small.
 */
#include "ingest/pdf.h"

#include <stdlib.h>
#include <string.h>

/* Lines at the top and at the bottom of a page that may be running heads. */
#define EDGE 2
/* Lines of a file: some 40,000 pages. */
#define LINES_MAX 2000000
/* Pages on which a line must stand at an edge to be one. */
#define PAGES_LEAST 3

struct line {
    dgm_str text; /* trimmed; empty between blocks */
    bool first;   /* of its page */
    bool left_out;
};

struct pages {
    DGM_VEC(struct line) line;
};

/* ------------------------------------------------------------------- lines */

static dgm_err add_line(struct pages *self, dgm_arena *arena, dgm_str text,
                        bool first)
{
    struct line line = {.text = dgm_str_trim(text), .first = first};
    return self->line.count < LINES_MAX
               ? dgm_vec_push(arena, &self->line, &line)
               : DGM_ERR_LIMIT;
}

static dgm_err cut(struct pages *self, dgm_arena *arena, dgm_str text)
{
    bool first = true;
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '\n' && text.ptr[i] != '\f') {
            continue;
        }
        bool page = text.ptr[i] == '\f';
        if (!page || i > from) {
            dgm_str line = {text.ptr + from, i - from};
            DGM_TRY(add_line(self, arena, line, first));
            first = false;
        }
        first = first || page;
        from = i + 1;
    }
    return from < text.len
               ? add_line(self, arena,
                          (dgm_str){text.ptr + from, text.len - from}, first)
               : DGM_ERR_OK;
}

/* One behind the last line of the page that begins at `from`. */
static uint32_t page_end(const struct pages *self, uint32_t from)
{
    uint32_t end = from + 1;
    while (end < self->line.count && !self->line.at[end].first) {
        end++;
    }
    return end;
}

/* ---------------------------------------------------------- running heads */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "12", "- 12 -", "12 of 40", "Page 12": digits and few letters. */
static bool is_page_number(dgm_str text)
{
    uint32_t digits = 0;
    uint32_t letters = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        digits += is_digit(text.ptr[i]);
        letters += (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    bool page = text.len > 4 && dgm_same_letters(text.ptr, "page", 4);
    bool of = memmem(text.ptr, text.len, " of ", 4) != NULL;
    return text.len <= 20 && digits > 0 && digits <= 8 &&
           letters == (page ? 4U : 0U) + (of ? 2U : 0U);
}

/* The same for lines that differ in numbers only. */
static uint64_t line_key(dgm_str text)
{
    char copy[128];
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len && len < sizeof copy; i++) {
        bool digit = is_digit(text.ptr[i]);
        if (!digit || len == 0 || copy[len - 1] != '#') {
            copy[len++] = digit ? '#' : text.ptr[i];
        }
    }
    return dgm_hash(copy, len);
}

struct edge {
    uint64_t key;
    uint32_t line;
};

struct edges {
    DGM_VEC(struct edge) edge;
};

static int by_key(const void *a, const void *b)
{
    const struct edge *left = a;
    const struct edge *right = b;
    return left->key != right->key    ? (left->key < right->key ? -1 : 1)
           : left->line < right->line ? -1
                                      : left->line > right->line;
}

/* Lists the lines at one edge of a page, from outside; page numbers go at
 * once. */
static dgm_err list_edge(struct pages *self, dgm_arena *arena, uint32_t from,
                         uint32_t end, bool bottom, struct edges *out)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < end - from && found < EDGE; i++) {
        uint32_t at = bottom ? end - 1 - i : from + i;
        struct line *line = &self->line.at[at];
        if (line->text.len == 0 || line->left_out) {
            continue;
        }
        found++;
        line->left_out = is_page_number(line->text);
        struct edge edge = {line_key(line->text), at};
        DGM_TRY(dgm_vec_push(arena, &out->edge, &edge));
    }
    return DGM_ERR_OK;
}

static dgm_err leave_out_heads(struct pages *self, dgm_arena *arena)
{
    struct edges edges = {0};
    uint32_t pages = 0;
    for (uint32_t at = 0; at < self->line.count; pages++) {
        uint32_t end = page_end(self, at);
        DGM_TRY(list_edge(self, arena, at, end, false, &edges));
        DGM_TRY(list_edge(self, arena, at, end, true, &edges));
        at = end;
    }
    if (edges.edge.count == 0) {
        return DGM_ERR_OK;
    }
    qsort(edges.edge.at, edges.edge.count, sizeof *edges.edge.at, by_key);
    for (uint32_t i = 0; i < edges.edge.count;) {
        uint32_t end = i + 1;
        uint32_t lines = 1;
        while (end < edges.edge.count &&
               edges.edge.at[end].key == edges.edge.at[i].key) {
            lines += edges.edge.at[end].line != edges.edge.at[end - 1].line;
            end++;
        }
        for (; i < end; i++) {
            if (lines >= PAGES_LEAST && lines * 4 >= pages) {
                self->line.at[edges.edge.at[i].line].left_out = true;
            }
        }
    }
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------- paragraphs */

static bool ends_sentence(dgm_str text)
{
    static const char *const end[] = {
        ".", "!", "?", ":", ".\"", "\xE2\x80\x9D", ".)", ".'"};
    for (size_t i = 0; i < sizeof end / sizeof *end; i++) {
        if (dgm_str_ends(text, end[i])) {
            return true;
        }
    }
    return false;
}

static bool begins_small(dgm_str text)
{
    return text.len > 0 && text.ptr[0] >= 'a' && text.ptr[0] <= 'z';
}

/* Appends a line to the paragraph that `out` ends with.  A word that was cut
 * at the end of a line goes on small. */
static void join(dgm_buf *out, dgm_str text)
{
    bool cut = out->len >= 2 && out->ptr[out->len - 1] == '-' &&
               ((out->ptr[out->len - 2] | 0x20) >= 'a' &&
                (out->ptr[out->len - 2] | 0x20) <= 'z');
    bool soft =
        out->len >= 2 && memcmp(out->ptr + out->len - 2, "\xC2\xAD", 2) == 0;
    if (soft) {
        out->len -= 2;
    } else if (cut && begins_small(text)) {
        out->len--;
    } else {
        dgm_buf_char(out, ' ');
    }
    dgm_buf_str(out, text);
}

/* The longest line of the block that begins at `from`. */
static uint32_t block_width(const struct pages *self, uint32_t from)
{
    uint32_t width = 0;
    for (uint32_t i = from; i < self->line.count; i++) {
        const struct line *line = &self->line.at[i];
        if (line->text.len == 0 || (line->first && i > from)) {
            break;
        }
        width = line->text.len > width ? line->text.len : width;
    }
    return width;
}

struct writer {
    dgm_buf *out;
    dgm_str last;   /* line written */
    uint32_t width; /* of its block */
    bool gap;       /* an empty line or the end of the page follows it */
    bool page;      /* the latter */
};

static bool goes_on(const struct writer *self, dgm_str next)
{
    if (self->out->len == 0) {
        return false;
    }
    if (self->gap) {
        return self->page && begins_small(next) && !ends_sentence(self->last);
    }
    bool small = (uint64_t)self->last.len * 4 < (uint64_t)self->width * 3;
    return !(small && ends_sentence(self->last));
}

static void write_line(struct writer *self, dgm_str text)
{
    if (goes_on(self, text)) {
        join(self->out, text);
    } else {
        dgm_buf_text(self->out, self->out->len ? "\n\n" : "");
        dgm_buf_str(self->out, text);
    }
    self->last = text;
    self->gap = self->page = false;
}

dgm_err dgm_pdf_paragraphs(dgm_str lines, dgm_arena *scratch, dgm_buf *out)
{
    struct pages pages = {0};
    struct writer writer = {.out = out};
    DGM_TRY(cut(&pages, scratch, lines));
    DGM_TRY(leave_out_heads(&pages, scratch));
    bool begins = true;
    for (uint32_t i = 0; i < pages.line.count; i++) {
        const struct line *line = &pages.line.at[i];
        writer.page = writer.page || (line->first && i > 0);
        writer.gap = writer.gap || writer.page || line->text.len == 0;
        begins = begins || line->first;
        if (line->text.len == 0) {
            begins = true;
            continue;
        }
        if (begins) {
            writer.width = block_width(&pages, i);
            begins = false;
        }
        if (!line->left_out) {
            write_line(&writer, line->text);
        }
    }
    return out->failed;
}
