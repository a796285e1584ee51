/* SPDX-License-Identifier: Apache-2.0 */
/* CoNLL-U (universaldependencies.org/format), in and out. */
#ifndef DGM_SYNTAX_CONLLU_H
#define DGM_SYNTAX_CONLLU_H

#include "record/record.h"

/* Fills an empty document from `bytes`: text (the words with SpaceAfter, a
 * new paragraph where `# newpar` or `# newdoc` stands), sentences, tokens,
 * trees.  Empty nodes are skipped; the words of a multi-word token share its
 * characters as far as their forms allow.  Stops before the second
 * `# newdoc` and stores the bytes read in *used, so that a file of many
 * documents is read by calling again.  A malformed line is an error with its
 * number (`first_line` is that of bytes[0]). */
DGM_CHECKED dgm_err dgm_conllu_read(dgm_doc *doc, dgm_str bytes,
                                    const char *file, uint64_t first_line,
                                    size_t *used, dgm_error *err);

/* Appends the document; spans are code points of its text. */
void dgm_conllu_write(const dgm_doc *doc, dgm_buf *out);

#endif
