/* SPDX-License-Identifier: Apache-2.0 */
/* The kind of an input from its first bytes. */
#ifndef DGM_INGEST_SNIFF_H
#define DGM_INGEST_SNIFF_H

#include "ingest/ingest.h"

/* `len` bytes from the beginning of the file, after unpacking; some thousand
 * are enough.  Never GUESS: what is nothing else is TEXT. */
dgm_input dgm_sniff(const char *ptr, size_t len);
/* The same when a user has named columns (or NULL). */
dgm_input dgm_sniff_as(const char *ptr, size_t len, const dgm_fields *fields);

/* Whether they are packed by bzip2 or xz, which archives unpack. */
bool dgm_sniff_packed(const char *ptr, size_t len);

/* Whether JSON is one value over several lines, or an array, instead of one
 * object a line. */
bool dgm_sniff_json(const char *ptr, size_t len);

#endif
