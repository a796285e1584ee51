/* SPDX-License-Identifier: Apache-2.0 */
/* The kind of an input from its first bytes. */
#ifndef DGM_INGEST_SNIFF_H
#define DGM_INGEST_SNIFF_H

#include "ingest/ingest.h"

/* `len` bytes from the beginning of the file, after unpacking; some thousand
 * are enough.  Never GUESS: what is nothing else is TEXT. */
dgm_input dgm_sniff(const char *ptr, size_t len);

#endif
