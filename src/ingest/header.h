/* SPDX-License-Identifier: Apache-2.0 */
/* Fields of the form "Name: value" as WARC, HTTP and mail have them. */
#ifndef DGM_INGEST_HEADER_H
#define DGM_INGEST_HEADER_H

#include "base/str.h"

/* Bytes of `bytes` up to and with the empty line that ends a head; 0 when
 * there is none.  Lines end with CRLF or LF. */
size_t dgm_header_end(const char *bytes, size_t len);

/* Takes the next line off *rest, continuations included, its end not.  False
 * at the end. */
bool dgm_header_line(dgm_str *rest, dgm_str *line);

/* Takes the next field off *rest; lines without a colon are passed over.  The
 * value is trimmed and may hold the line ends of a continuation.  False at
 * the end. */
bool dgm_header_next(dgm_str *rest, dgm_str *name, dgm_str *value);

/* Whether a name or another word is this one, in any case. */
bool dgm_header_is(dgm_str word, const char *terminated);

/* "text/html; charset=x": what stands before the first semicolon. */
dgm_str dgm_header_first(dgm_str value);

/* The parameter of that name without its quotation marks, or empty. */
dgm_str dgm_header_parameter(dgm_str value, const char *name);

#endif
