/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compiled files: mapped read-only, versioned, checksummed.
 *
 * One container serves every compiled file (syntax model, lexicon,
 * gazetteer).  Little-endian; every section starts on a multiple of 64.
 *
 *   offset  size  what
 *   0       8     magic, one for each kind of file (e.g. "DGMSYN\0\1")
 *   8       4     format version of that kind
 *   12      4     number of sections, n <= DGM_MAPPED_SECTIONS
 *   16      8     file size in bytes
 *   24      8     XXH3-64 of everything from byte 32 on
 *   32      24*n  section table: char name[8], u64 offset, u64 size
 *   ...           sections
 *
 * Opening checks all of it, so readers of a section need only check its
 * inner structure against its size.
 */
#ifndef DGM_BASE_MAPPED_H
#define DGM_BASE_MAPPED_H

#include "base/str.h"

#define DGM_MAPPED_SECTIONS 128

typedef struct dgm_mapped {
    const unsigned char *ptr; /* whole file, NULL when closed */
    size_t len;
    bool owned;     /* to be unmapped */
    char path[256]; /* for messages, cut to fit */
} dgm_mapped;

typedef struct dgm_section {
    const unsigned char *ptr; /* 64-byte aligned */
    size_t len;
} dgm_section;

/* Maps `path` and checks magic (8 bytes), version, size and checksum. */
DGM_CHECKED dgm_err dgm_mapped_open(dgm_mapped *self, const char *path,
                                    const char magic[8], uint32_t version,
                                    dgm_error *err);

/* The same over bytes in memory (64-byte aligned, outliving `self`); `name`
 * is for messages. */
DGM_CHECKED dgm_err dgm_mapped_wrap(dgm_mapped *self, const void *bytes,
                                    size_t len, const char *name,
                                    const char magic[8], uint32_t version,
                                    dgm_error *err);

void dgm_mapped_close(dgm_mapped *self);

/* Finds a section whose size is a multiple of `item` bytes; DGM_ERR_CORRUPT
 * when it is missing or is not. */
DGM_CHECKED dgm_err dgm_mapped_section(const dgm_mapped *self,
                                       const char *name, size_t item,
                                       dgm_section *out, dgm_error *err);

/* Writing: name up to 8 bytes, zero-padded. */
typedef struct dgm_section_source {
    const char *name;
    const void *ptr;
    size_t len;
} dgm_section_source;

/* Writes a container to `path`; nothing half-built replaces a good file. */
DGM_CHECKED dgm_err dgm_mapped_write(const char *path, const char magic[8],
                                     uint32_t version,
                                     const dgm_section_source *section,
                                     uint32_t count, dgm_error *err);

/* Builds the same bytes in memory: *out is malloc'd with 64-byte alignment
 * and belongs to the caller. */
DGM_CHECKED dgm_err dgm_mapped_build(const char magic[8], uint32_t version,
                                     const dgm_section_source *section,
                                     uint32_t count, void **out,
                                     size_t *out_len, dgm_error *err);

#endif
