/* SPDX-License-Identifier: Apache-2.0 */
/* Files that fuzz targets read, write for a moment, and compile. */
#ifndef DGM_FUZZ_FILES_H
#define DGM_FUZZ_FILES_H

#include <stdbool.h>
#include <stddef.h>

typedef struct fuzz_bytes {
    unsigned char *at; /* 64-byte aligned; to be freed */
    size_t len;
} fuzz_bytes;

/* A copy with room up to the next multiple of 64. */
fuzz_bytes fuzz_copy(const void *bytes, size_t len);
/* A whole file; aborts when it cannot be read, for the corpus would be
 * replayed in vain. */
fuzz_bytes fuzz_read(const char *path);

#define FUZZ_PATH 64
/* A temporary file with these bytes, to be unlinked. */
bool fuzz_write(char path[FUZZ_PATH], const void *bytes, size_t len);

/* The gazetteer of tests/data/world. */
fuzz_bytes fuzz_world(void);

#endif
