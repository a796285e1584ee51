/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Columns are as wide as their widest cell, of the rows that were held.  Where
 * the screen is narrower, the widest columns give up columns of it, one after
 * the other, and their cells are wrapped; where even that does not do, each
 * row is a block of lines, one a column.
 */
#include "store/grid_table.h"

#include "base/utf8.h"
#include "store/paint.h"

#include <string.h>

#define BETWEEN    2  /* blanks between columns */
#define NARROWEST  10 /* a column that gave up columns */
#define LINES_MAX  12 /* of a cell; the rest is cut */
#define CELL_MAX   1200
#define NUMBER_MAX 24

static uint32_t width_of(dgm_str text)
{
    uint32_t width = 0;
    for (uint32_t at = 0; at < text.len && width < CELL_MAX;) {
        dgm_glyph next = dgm_glyph_at(text, at);
        width += next.blank ? 1 : next.width;
        at += next.size;
    }
    return width;
}

/* ------------------------------------------------------------------ widths
 */

static void measure(dgm_grid *self)
{
    for (uint32_t i = 0; i < self->columns; i++) {
        self->widths[i] = width_of(self->name[i]);
        self->numeric[i] = true;
        for (uint32_t k = 0; k < self->rows; k++) {
            const dgm_grid_cell *cell =
                &self->row[(size_t)k * self->columns + i];
            uint32_t width = width_of(cell->text);
            self->widths[i] =
                width > self->widths[i] ? width : self->widths[i];
            self->numeric[i] = self->numeric[i] && cell->kind != DGM_CELL_TEXT;
        }
    }
}

static uint64_t total(const dgm_grid *self)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < self->columns; i++) {
        sum += self->widths[i] + (i > 0 ? BETWEEN : 0);
    }
    return sum;
}

/* The most that a column may have so that all fit: found by halving. */
static uint32_t common_limit(const dgm_grid *self, uint32_t width)
{
    uint32_t low = NARROWEST;
    uint32_t high = CELL_MAX;
    while (low < high) {
        uint32_t middle = (low + high + 1) / 2;
        uint64_t sum = 0;
        for (uint32_t i = 0; i < self->columns; i++) {
            uint32_t own = self->widths[i];
            sum += (own < middle ? own : middle) + (i > 0 ? BETWEEN : 0);
        }
        if (sum <= width) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

static void fit(dgm_grid *self, uint32_t width)
{
    uint32_t most = common_limit(self, width);
    for (uint32_t i = 0; i < self->columns; i++) {
        uint32_t own = self->numeric[i] && self->widths[i] < NUMBER_MAX
                           ? self->widths[i]
                           : most;
        self->widths[i] = self->widths[i] < own ? self->widths[i] : own;
    }
    self->upright = total(self) > width;
}

/* ------------------------------------------------------------------- lines
 */

/* The bytes of one line of a cell, broken between words where there are some;
 * *used are its columns. */
static uint32_t line_end(dgm_str text, uint32_t width, uint32_t *used)
{
    uint32_t column = 0;
    uint32_t at = 0;
    uint32_t word = 0; /* where the last whole word ends */
    uint32_t word_used = 0;
    while (at < text.len) {
        dgm_glyph next = dgm_glyph_at(text, at);
        if (next.blank) {
            word = at;
            word_used = column;
        }
        uint32_t own = next.blank ? 1 : next.width;
        if (column + own > width && at > 0) {
            *used = word > 0 ? word_used : column;
            return word > 0 ? word : at;
        }
        column += own;
        at += next.size;
    }
    *used = column;
    return at;
}

static dgm_str skip_blanks(dgm_str text)
{
    while (text.len > 0 && dgm_glyph_at(text, 0).blank) {
        uint32_t size = dgm_glyph_at(text, 0).size;
        text = (dgm_str){text.ptr + size, text.len - size};
    }
    return text;
}

static void put_blanks(dgm_buf *out, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        dgm_buf_char(out, ' ');
    }
}

/* Nothing that would move the cursor, nothing malformed. */
static void put_text(dgm_buf *out, dgm_str text)
{
    for (uint32_t at = 0; at < text.len;) {
        char bytes[4];
        dgm_glyph next = dgm_glyph_at(text, at);
        dgm_buf_add(out, bytes,
                    dgm_utf8_put(bytes, next.blank ? ' ' : next.point));
        at += next.size;
    }
}

/* Takes the next line off a cell and puts it, filled up to `width`. */
static void put_part(dgm_grid *self, dgm_str *rest, uint32_t width, bool right,
                     bool last_line, bool last_column)
{
    uint32_t used = 0;
    uint32_t end = line_end(*rest, width, &used);
    dgm_str line = {rest->ptr, end};
    dgm_str behind = skip_blanks(
        (dgm_str){rest->ptr ? rest->ptr + end : NULL, rest->len - end});
    if (last_line && behind.len > 0 && width > 1) {
        end = line_end(line, width - 1, &used);
        line.len = end;
        used++;
    }
    put_blanks(&self->out, right && used < width ? width - used : 0);
    put_text(&self->out, line);
    if (last_line && behind.len > 0) {
        dgm_buf_text(&self->out, "\xE2\x80\xA6");
    }
    if (!right && !last_column && used < width) {
        put_blanks(&self->out, width - used);
    }
    *rest = behind;
}

static void colour(dgm_grid *self, const char *code)
{
    if (self->colour) {
        dgm_buf_text(&self->out, code);
    }
}

/* --------------------------------------------------------------- rows across
 */

/* `rest` are the cells, eaten line by line. */
static void put_across(dgm_grid *self, dgm_str *rest)
{
    bool more = true;
    for (uint32_t line = 0; more && line < LINES_MAX; line++) {
        more = false;
        for (uint32_t i = 0; i < self->columns; i++) {
            bool last = i + 1 == self->columns;
            put_blanks(&self->out, i > 0 ? BETWEEN : 0);
            put_part(self, &rest[i], self->widths[i], self->numeric[i],
                     line + 1 == LINES_MAX, last);
            more = more || rest[i].len > 0;
        }
        while (self->out.len > 0 && self->out.ptr[self->out.len - 1] == ' ') {
            self->out.len--;
        }
        dgm_buf_char(&self->out, '\n');
    }
}

static void put_head(dgm_grid *self, dgm_str *rest)
{
    for (uint32_t i = 0; i < self->columns; i++) {
        rest[i] = self->name[i];
    }
    colour(self, DGM_PAINT_BOLD);
    put_across(self, rest);
    colour(self, DGM_PAINT_PLAIN);
    for (uint32_t i = 0; i < self->columns; i++) {
        put_blanks(&self->out, i > 0 ? BETWEEN : 0);
        for (uint32_t k = 0; k < self->widths[i]; k++) {
            dgm_buf_char(&self->out, '-');
        }
    }
    dgm_buf_char(&self->out, '\n');
}

/* -------------------------------------------------------------- rows upright
 */

static void put_upright(dgm_grid *self, const dgm_grid_cell *cell)
{
    uint32_t names = 0;
    for (uint32_t i = 0; i < self->columns; i++) {
        uint32_t own = width_of(self->name[i]);
        names = own > names ? own : names;
    }
    names = names > 30 ? 30 : names;
    uint32_t width = dgm_paint_width(self->width) - names - BETWEEN;
    for (uint32_t i = 0; i < self->columns; i++) {
        dgm_str name = self->name[i];
        dgm_str rest = skip_blanks(cell[i].text);
        if (cell[i].kind == DGM_CELL_NULL) {
            continue;
        }
        colour(self, DGM_PAINT_BOLD);
        put_part(self, &name, names, false, true, false);
        colour(self, DGM_PAINT_PLAIN);
        put_blanks(&self->out, BETWEEN);
        for (uint32_t line = 0;
             line == 0 || (rest.len > 0 && line < LINES_MAX); line++) {
            put_blanks(&self->out, line > 0 ? names + BETWEEN : 0);
            put_part(self, &rest, width, false, line + 1 == LINES_MAX, true);
            dgm_buf_char(&self->out, '\n');
        }
    }
    dgm_buf_char(&self->out, '\n');
}

void dgm_grid_table_row(dgm_grid *self, const dgm_grid_cell *cell)
{
    if (self->upright) {
        put_upright(self, cell);
        return;
    }
    dgm_arena_mark mark = dgm_arena_here(&self->held);
    dgm_str *rest = dgm_arena_array(&self->held, self->columns, sizeof *rest);
    for (uint32_t i = 0; rest && i < self->columns; i++) {
        rest[i] = skip_blanks(cell[i].text);
    }
    if (rest) {
        put_across(self, rest);
    } else {
        self->out.failed = dgm_arena_error(&self->held);
    }
    dgm_arena_rewind(&self->held, mark);
}

dgm_err dgm_grid_table_settle(dgm_grid *self)
{
    self->widths =
        dgm_arena_array(&self->held, self->columns, sizeof *self->widths);
    self->numeric =
        dgm_arena_array(&self->held, self->columns, sizeof *self->numeric);
    dgm_str *rest = dgm_arena_array(&self->held, self->columns, sizeof *rest);
    DGM_TRY(dgm_arena_error(&self->held));
    measure(self);
    fit(self, dgm_paint_width(self->width));
    if (!self->upright) {
        put_head(self, rest);
    }
    for (uint32_t k = 0; k < self->rows; k++) {
        dgm_grid_table_row(self, &self->row[(size_t)k * self->columns]);
    }
    return self->out.failed;
}
