/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a paragraph is stopped: what does not end with a mark, or has few for
 * its length, is likely to lack some inside.
 */
#include "text/scanner.h"

static bool closes(char c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' ||
           (unsigned char)c >= 0x80;
}

/* Whether a word ends at text[at] with a final mark, which is not that of an
 * initial. */
static bool mark_at(dgm_str text, uint32_t at)
{
    char c = text.ptr[at];
    if (c != '.' && c != '!' && c != '?' && c != ':') {
        return false;
    }
    if (c == '.' && at > 0 && text.ptr[at - 1] >= 'A' &&
        text.ptr[at - 1] <= 'Z') {
        return false;
    }
    uint32_t end = at + 1;
    while (end < text.len && end - at < 8 && closes(text.ptr[end])) {
        end++;
    }
    return end >= text.len || dgm_is_space((unsigned char)text.ptr[end]);
}

/* Reads the paragraph that begins at `at`: up to an empty line or, where
 * lines are not wrapped, to the end of the line. */
static void read_paragraph(dgm_stops *self, dgm_str text, uint32_t at,
                           bool wrapped)
{
    bool space = true;
    *self = (dgm_stops){.mark = at};
    uint32_t mark = at;
    uint32_t last = at;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        if (c == '\n' &&
            (!wrapped || at + 1 >= text.len || text.ptr[at + 1] == '\n')) {
            break;
        }
        bool gap = dgm_is_space((unsigned char)c);
        self->words += space && !gap;
        space = gap;
        last = gap ? last : at;
        if (mark_at(text, at)) {
            self->marks++;
            mark = at;
        }
    }
    self->end = at;
    self->stopped = self->marks > 0 && last - mark < 8;
}

void dgm_stops_look(dgm_stops *self, dgm_str text, uint32_t at, bool wrapped)
{
    if (at >= self->end) {
        read_paragraph(self, text, at, wrapped);
    }
    if (self->mark < at) {
        self->mark = at;
    }
    while (self->mark < self->end && !mark_at(text, self->mark)) {
        self->mark++;
    }
}
