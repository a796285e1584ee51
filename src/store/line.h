/* SPDX-License-Identifier: Apache-2.0 */
/* Pieces of the text as words of one line. */
#ifndef DGM_STORE_LINE_H
#define DGM_STORE_LINE_H

#include "record/record.h"

/* The same text with each stretch of white space that has a line break or tab
 * in it as one space; what has none is not copied.  When memory is out it
 * comes as it is, and the arena knows. */
dgm_str dgm_one_line(dgm_arena *arena, dgm_str text);

/* The words of all spans, joined by " ... ". */
dgm_str dgm_spans_line(dgm_arena *arena, const dgm_doc *doc,
                       const dgm_spans *list);

/* How a party is called: by the lexicon, else as the text says. */
dgm_str dgm_party_name(dgm_arena *arena, const dgm_doc *doc,
                       const dgm_party *party);

#endif
