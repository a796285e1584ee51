/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The syntax of all readable sources: actors, roles, lists, frames, cues.
 *
 *   # a comment: at the beginning of a line or behind a blank
 *   kind  NAME ...             a statement begins in column 0
 *     property  item | item    its properties are indented
 *
 * UTF-8, with or without a byte order mark; lines end with LF or CRLF.  A
 * line is read by itself, so that a wrong one is told by its number and
 * passed over.  Nothing is copied: words point into the text.
 */
#ifndef DGM_BASE_STATEMENT_H
#define DGM_BASE_STATEMENT_H

#include "base/str.h"

typedef struct dgm_statements {
    dgm_str text;
    uint32_t at;
    uint32_t line;    /* of the last one, from 1 */
    bool licensed;    /* "# SPDX-License-Identifier:" was there */
    bool is_property; /* the last one was indented */
    dgm_str word;     /* its first word: kind or property */
    dgm_str rest;     /* what stands behind it, trimmed; may be empty */
    dgm_str whole;    /* the line without comment, for tables */
} dgm_statements;

void dgm_statements_begin(dgm_statements *self, dgm_str text);

/* Goes to the next line that says something; false at the end. */
bool dgm_statements_next(dgm_statements *self);

static inline bool dgm_is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Takes the first word off `rest`; empty at the end. */
dgm_str dgm_take_word(dgm_str *rest);
/* The last word of `rest`, and `rest` without it. */
dgm_str dgm_last_word(dgm_str rest);
void dgm_drop_last(dgm_str *rest);

/* Takes the first item of a list divided by `mark` off `rest`, trimmed; false
 * behind the last one.  The items of "a | | b" are "a", "" and "b"; of "" it
 * is one empty item.  `rest` becomes absent behind the last one. */
bool dgm_take_item(dgm_str *rest, char mark, dgm_str *item);

/* Where `what` stands in `text`, or NULL. */
const char *dgm_str_find(dgm_str text, const char *what);

#endif
