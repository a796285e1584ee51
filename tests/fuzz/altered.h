/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A compiled file (base/mapped.h) that somebody has tampered with: the frame
 * of the targets whose name ends in "_file".
 *
 * An input is a list of changes to a good file, five bytes each: section (0xFF
 * the head of the file and its table of sections), offset in it (three bytes,
 * the lowest first), value.  So a corpus outlives changes of the format.  The
 * checksum is made right, so that the inner checks are reached.
 */
#ifndef DGM_FUZZ_ALTERED_H
#define DGM_FUZZ_ALTERED_H

#include "fuzz/files.h"

/* The target's part: the good file, asked for once ... */
fuzz_bytes fuzz_good(void);
/* ... and the reader, which uses what it accepts; false: it was refused. */
bool fuzz_taken(const void *bytes, size_t len);

#endif
