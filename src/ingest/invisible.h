/* SPDX-License-Identifier: Apache-2.0 */
/* Characters inside words that nobody sees: soft hyphens, zero-width spaces,
 * word joiners, byte order marks. */
#ifndef DGM_INGEST_INVISIBLE_H
#define DGM_INGEST_INVISIBLE_H

#include "record/record.h"

/* Takes them out of doc->text and moves doc->asked along.  With `keep` the
 * text as it came goes to doc->given and their places to doc->dropped, so
 * that spans can be written in its code points. */
DGM_CHECKED dgm_err dgm_invisible_drop(dgm_doc *doc, bool keep,
                                       dgm_arena *scratch);

#endif
