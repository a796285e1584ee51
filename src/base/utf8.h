/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-8 (RFC 3629): reading, checking, and repairing. */
#ifndef DGM_BASE_UTF8_H
#define DGM_BASE_UTF8_H

#include "base/str.h"

#define DGM_UTF8_BAD 0xFFFD

/* Decodes the code point at `ptr` (`len` > 0 bytes left) and stores it in
 * *point; returns the bytes it takes.  A malformed sequence is DGM_UTF8_BAD
 * and takes one byte. */
uint32_t dgm_utf8_next(const char *ptr, size_t len, uint32_t *point);

/* Writes a code point (up to 4 bytes) and returns the count. */
uint32_t dgm_utf8_put(char *out, uint32_t point);

/* The offset of the first malformed byte, or `len`. */
size_t dgm_utf8_valid(const char *ptr, size_t len);

/* A copy in `arena` in which each malformed byte has become U+FFFD; no bytes
 * at NULL when memory is out. */
dgm_str dgm_utf8_mended(dgm_arena *arena, dgm_str text);

/* Code points in well-formed UTF-8. */
size_t dgm_utf8_count(const char *ptr, size_t len);

#endif
