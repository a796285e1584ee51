/* SPDX-License-Identifier: Apache-2.0 */
/* Text for people: words wrapped to the width of a terminal, in columns, with
 * colours or without. */
#ifndef DGM_STORE_PAINT_H
#define DGM_STORE_PAINT_H

#include "base/str.h"

/* Longer names and sentences are cut. */
#define DGM_PAINT_NAME     160
#define DGM_PAINT_SENTENCE 2000

#define DGM_PAINT_BOLD   "\033[1m"
#define DGM_PAINT_DIM    "\033[2m"
#define DGM_PAINT_RED    "\033[31m"
#define DGM_PAINT_GREEN  "\033[32m"
#define DGM_PAINT_YELLOW "\033[33m"
#define DGM_PAINT_BLUE   "\033[34m"
#define DGM_PAINT_PLAIN  "\033[0m"

typedef struct dgm_painter {
    dgm_buf *out;
    bool colour;
    uint32_t width;
    uint32_t indent;  /* where a line goes on that was broken */
    uint32_t column;  /* columns written in this line */
    uint32_t pending; /* blanks to be written before the next character */
} dgm_painter;

/* One code point on a screen. */
typedef struct dgm_glyph {
    uint32_t size; /* bytes */
    uint32_t point;
    uint32_t width; /* columns */
    bool blank;
} dgm_glyph;

/* Control characters could move the cursor or colour the screen: they are
 * blanks. */
dgm_glyph dgm_glyph_at(dgm_str text, uint32_t at);

/* From 60 to 200 columns; 0: 100. */
uint32_t dgm_paint_width(uint32_t width);

/* One of the colours, where there are any. */
void dgm_paint_colour(dgm_painter *self, const char *code);
void dgm_paint_end_line(dgm_painter *self);
/* Goes to a column, or one blank on where that is passed already. */
void dgm_paint_go_to(dgm_painter *self, uint32_t column);
/* A blank before what follows. */
void dgm_paint_blank(dgm_painter *self);

/* Writes words, at most `most` columns of them; lines break between them.
 * Control characters are blanks. */
void dgm_paint_text(dgm_painter *self, dgm_str text, uint32_t most);
/* Puts a mark behind a word, or before one, with no blank. */
void dgm_paint_mark(dgm_painter *self, const char *ascii);
void dgm_paint_put(dgm_painter *self, const char *text);

#endif
