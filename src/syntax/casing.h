/* SPDX-License-Identifier: Apache-2.0 */
/* How words are written: in small letters, with a capital, in capitals. */
#ifndef DGM_SYNTAX_CASING_H
#define DGM_SYNTAX_CASING_H

#include "base/str.h"

enum dgm_casing {
    DGM_CASING_MIXED,   /* with a capital, "iPad", no letters, one capital */
    DGM_CASING_SMALL,   /* small letters and no others */
    DGM_CASING_CAPITALS /* two capitals or more, and no small letters */
};

/* Letters beyond ASCII are not looked at. */
enum dgm_casing dgm_casing_of(dgm_str form);

/* All bytes are ASCII letters. */
bool dgm_casing_letters(dgm_str form);

/* "report.pdf": the name of a file without its folder, with a usual ending. */
bool dgm_casing_file(dgm_str form);

/* Writes the form with a capital and small letters into `out`, of form.len
 * bytes. */
void dgm_casing_capitalise(dgm_str form, char *out);

#endif
