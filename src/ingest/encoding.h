/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes to valid UTF-8 without NULs.
 *
 * Valid UTF-8 is kept as it is, whatever a page says about itself.  Else the
 * named encoding is used, if there is one.  Else the whole document is
 * Windows-1252, which holds Latin-1, unless it has more well-formed UTF-8
 * sequences than stray bytes; then each stray byte becomes U+FFFD.
 */
#ifndef DGM_INGEST_ENCODING_H
#define DGM_INGEST_ENCODING_H

#include "base/str.h"

/* What to do with a NUL: keep the number of code points, or drop it. */
typedef enum dgm_nul { DGM_NUL_REPLACE, DGM_NUL_DROP } dgm_nul;

/* `label` names an encoding or is empty.  *out points into `bytes` when they
 * are fine, else into `arena`; *repaired tells whether something was lost or
 * guessed.  Bytes that decode under their own label are not a repair. */
DGM_CHECKED dgm_err dgm_encoding_decode(dgm_arena *arena, dgm_str bytes,
                                        dgm_str label, dgm_nul nul,
                                        dgm_str *out, bool *repaired);

/* What the bytes 0x80 to 0x9F mean in Windows-1252, and what browsers take
 * the references &#128; to &#159; for; U+FFFD where nothing. */
extern const uint16_t dgm_windows_1252[32];

/* Whether these first bytes of a file are no text in any encoding; `what`
 * then names the format, if it is known, or is "binary data". */
bool dgm_encoding_binary(const char *ptr, size_t len, const char **what);

#endif
