/* SPDX-License-Identifier: Apache-2.0 */
/* Slices of UTF-8, and a buffer that grows to a stated maximum. */
#ifndef DGM_BASE_STR_H
#define DGM_BASE_STR_H

#include "base/arena.h"

/* Bytes that somebody else owns; not terminated.  {NULL, 0} is absent. */
typedef struct dgm_str {
    const char *ptr;
    uint32_t len;
} dgm_str;

#define DGM_STR(literal) ((dgm_str){(literal), sizeof(literal) - 1})

bool dgm_str_equal(dgm_str a, dgm_str b);
bool dgm_str_is(dgm_str a, const char *terminated);
bool dgm_str_starts(dgm_str a, const char *terminated);
bool dgm_str_ends(dgm_str a, const char *terminated);
dgm_str dgm_str_trim(dgm_str a);
/* Whether `len` bytes are the same but for the case of ASCII letters;
 * strncasecmp would ask the locale, which in Turkish tells I from i. */
bool dgm_same_letters(const char *a, const char *b, size_t len);
/* Copies into the arena; on failure the result is {NULL, 0}. */
dgm_str dgm_str_copy(dgm_arena *arena, dgm_str a);
/* From a terminated string, cut at 4 GiB. */
dgm_str dgm_str_from(const char *terminated);

/* 64-bit hash (XXH3) of the bytes. */
uint64_t dgm_hash(const void *bytes, size_t len);
/* Whether `hash` is among `count` of them in ascending order. */
bool dgm_hash_among(const uint64_t *sorted, uint32_t count, uint64_t hash);
static inline uint64_t dgm_str_hash(dgm_str a)
{
    return dgm_hash(a.ptr, a.len);
}

/* Bytes being written, malloc'd, never above `max`.  A failed append says
 * why in `failed` (DGM_ERR_MEMORY, or DGM_ERR_LIMIT past `max`) and later ones
 * do nothing, so a writer checks once at the end. */
typedef struct dgm_buf {
    char *ptr;
    size_t len;
    size_t cap;
    size_t max;
    dgm_err failed; /* DGM_ERR_OK while nothing did */
} dgm_buf;

void dgm_buf_init(dgm_buf *self, size_t max);
void dgm_buf_release(dgm_buf *self);
void dgm_buf_clear(dgm_buf *self);
void dgm_buf_add(dgm_buf *self, const void *bytes, size_t len);
void dgm_buf_text(dgm_buf *self, const char *terminated);
void dgm_buf_char(dgm_buf *self, char c);
void dgm_buf_format(dgm_buf *self, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Takes over from a buffer that was written on the way that memory was out. */
void dgm_buf_inherit(dgm_buf *self, const dgm_buf *part);
/* Appends a decimal number; faster than dgm_buf_format. */
void dgm_buf_unsigned(dgm_buf *self, uint64_t value);
static inline void dgm_buf_str(dgm_buf *self, dgm_str a)
{
    dgm_buf_add(self, a.ptr, a.len);
}

#endif
