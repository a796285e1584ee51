/* SPDX-License-Identifier: Apache-2.0 */
#include "store/paint.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* Columns kept for what may follow a word: '",'. */
#define MARKS 2
/* Likewise behind a mark that opens something, for the word that follows. */
#define OPENED 14

uint32_t dgm_paint_width(uint32_t width)
{
    return width == 0 ? 100 : width < 60 ? 60 : width > 200 ? 200 : width;
}

void dgm_paint_colour(dgm_painter *self, const char *code)
{
    if (self->colour) {
        dgm_buf_text(self->out, code);
    }
}

void dgm_paint_end_line(dgm_painter *self)
{
    dgm_buf_char(self->out, '\n');
    self->column = self->pending = 0;
}

void dgm_paint_go_to(dgm_painter *self, uint32_t column)
{
    self->pending = self->column < column ? column - self->column
                    : self->column > 0    ? 1
                                          : 0;
}

void dgm_paint_blank(dgm_painter *self)
{
    self->pending = self->column > 0 ? 1 : 0;
}

dgm_glyph dgm_glyph_at(dgm_str text, uint32_t at)
{
    dgm_glyph found = {0};
    found.size = dgm_utf8_next(text.ptr + at, text.len - at, &found.point);
    found.blank =
        found.point <= 0x20 || (found.point >= 0x7F && found.point <= 0xA0);
    int width = utf8proc_charwidth((utf8proc_int32_t)found.point);
    found.width = width > 0 ? (uint32_t)width : 0;
    return found;
}

static uint32_t word_end(dgm_str text, uint32_t at, uint32_t *width)
{
    *width = 0;
    while (at < text.len) {
        dgm_glyph next = dgm_glyph_at(text, at);
        if (next.blank) {
            break;
        }
        *width += next.width;
        at += next.size;
    }
    return at;
}

static void write_blanks(dgm_painter *self)
{
    for (; self->pending > 0; self->pending--, self->column++) {
        dgm_buf_char(self->out, ' ');
    }
}

/* Writes a word; one that is wider than a line is broken.  `behind` columns
 * stay free, so that a line does not begin with a comma. */
static void put_word(dgm_painter *self, dgm_str word, uint32_t width,
                     uint32_t behind)
{
    if (self->column > self->indent &&
        self->column + self->pending + width + behind > self->width) {
        dgm_paint_end_line(self);
        dgm_paint_go_to(self, self->indent);
    }
    write_blanks(self);
    for (uint32_t at = 0; at < word.len;) {
        dgm_glyph next = dgm_glyph_at(word, at);
        if (self->column + next.width > self->width) {
            dgm_paint_end_line(self);
            self->pending = self->indent;
            write_blanks(self);
        }
        dgm_buf_add(self->out, word.ptr + at, next.size);
        self->column += next.width;
        at += next.size;
    }
}

void dgm_paint_text(dgm_painter *self, dgm_str text, uint32_t most)
{
    uint32_t used = 0;
    for (uint32_t at = 0; at < text.len;) {
        dgm_glyph next = dgm_glyph_at(text, at);
        if (next.blank) {
            at += next.size;
            continue;
        }
        uint32_t width = 0;
        uint32_t end = word_end(text, at, &width);
        if (used > 0 && self->pending == 0) {
            self->pending = 1;
        }
        used += width + 1;
        if (used > most) {
            put_word(self, DGM_STR("\xE2\x80\xA6"), 1, MARKS);
            return;
        }
        put_word(self, (dgm_str){text.ptr + at, end - at}, width, MARKS);
        at = end;
    }
}

void dgm_paint_mark(dgm_painter *self, const char *ascii)
{
    put_word(self, dgm_str_from(ascii), (uint32_t)strlen(ascii),
             self->pending > 0 ? OPENED : 0);
}

void dgm_paint_put(dgm_painter *self, const char *text)
{
    dgm_paint_text(self, dgm_str_from(text), DGM_PAINT_NAME);
}
