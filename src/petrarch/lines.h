/* SPDX-License-Identifier: Apache-2.0 */
/* The lines of a dictionary without comments; inside this room only. */
#ifndef DGM_PETRARCH_LINES_H
#define DGM_PETRARCH_LINES_H

#include "base/str.h"

typedef struct dgm_lines {
    dgm_str rest;
    uint64_t number; /* of the line given last, from 1 */
    bool comment;    /* inside one that spans lines */
} dgm_lines;

/* The next line, without what stands behind "#", between "<!--" and "-->" and
 * at its end in blanks; false behind the last.  Lines may be empty. */
bool dgm_lines_next(dgm_lines *self, dgm_str *out);

/* The next word of `text`, parted by white space, and cut off from it; false
 * when there is none.  What opens with "{" or "(" goes on to its bracket. */
bool dgm_lines_word(dgm_str *text, dgm_str *out);

/* What stands between the next "[" and "]", cut off from `text`; false when
 * there is none. */
bool dgm_lines_bracket(dgm_str *text, dgm_str *out);

/* Up to the first of `marks`, or all. */
dgm_str dgm_lines_before(dgm_str text, const char *marks);

#endif
