/* SPDX-License-Identifier: Apache-2.0 */
/* How mail writes bytes and words in plain ASCII (RFC 2045, 2047). */
#ifndef DGM_INGEST_MIME_H
#define DGM_INGEST_MIME_H

#include "base/str.h"

/* Both write at most in.len bytes and return how many.  What does not belong
 * is passed over in base64 and kept in quoted-printable.  In a word of a
 * header `_` is a blank. */
size_t dgm_mime_base64(dgm_str in, char *out);
size_t dgm_mime_quoted(dgm_str in, bool word, char *out);

/* The value of a field as UTF-8 on one line, its encoded words
 * ("=?utf-8?Q?caf=C3=A9?=") read. */
DGM_CHECKED dgm_err dgm_mime_field(dgm_arena *arena, dgm_str value,
                                   dgm_str *out);

#endif
