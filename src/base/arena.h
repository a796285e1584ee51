/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory that is freed all at once.
 *
 * A document, a worker's scratch and a compiled source each own one arena;
 * nothing inside is freed by itself.  Blocks grow by doubling up to 1 MiB and
 * stay with the arena when it is reset, so a worker that has seen its largest
 * document allocates no more.  What is larger has a block of its own, whose
 * pages cost nothing until they are written and which can grow in its place.
 *
 *   block: [header][ used ........ | free ....... ]
 *
 * With DGM_ARENA_MALLOC defined each allocation has a block of its own, so
 * that AddressSanitizer sees every overflow.
 */
#ifndef DGM_BASE_ARENA_H
#define DGM_BASE_ARENA_H

#include "base/error.h"

typedef struct dgm_arena_block dgm_arena_block;

typedef struct dgm_arena {
    dgm_arena_block *first;   /* all blocks, in the order of their filling */
    dgm_arena_block *current; /* the one being filled */
    size_t used;              /* bytes handed out since the last reset */
    size_t limit;             /* `used` never goes past this */
    dgm_err error;            /* why NULL was first given; DGM_ERR_OK */
} dgm_arena;

/* The most one arena hands out unless told otherwise. */
#define DGM_ARENA_LIMIT ((size_t)1 << 32)

/* Starts an empty arena; allocates nothing.  `limit` 0 is DGM_ARENA_LIMIT. */
void dgm_arena_init(dgm_arena *self, size_t limit);

/* Frees every block; the arena may be used again. */
void dgm_arena_release(dgm_arena *self);

/* Forgets every allocation but keeps the blocks (those above 1 MiB are
 * freed).  Earlier pointers die. */
void dgm_arena_reset(dgm_arena *self);

/* `size` zeroed bytes, aligned for any type, or NULL when memory or the limit
 * is out.  Size 0 gives a valid pointer. */
void *dgm_arena_alloc(dgm_arena *self, size_t size);

/* DGM_ERR_OK while every allocation since the last reset succeeded; else why
 * the first one did not: DGM_ERR_MEMORY or, past the limit of the arena or of
 * an array, DGM_ERR_LIMIT.  Whoever owns the arena asks this when the work is
 * done, so that no failure is lost on the way. */
static inline dgm_err dgm_arena_error(const dgm_arena *self)
{
    return self->error;
}

/* Where an arena stands, to come back to.  A room that works for a moment
 * marks the scratch it was handed, and whoever called it rewinds: what was
 * allocated in between is given back. */
typedef struct dgm_arena_mark {
    dgm_arena_block *block;
    size_t block_used;
    size_t used;
} dgm_arena_mark;

dgm_arena_mark dgm_arena_here(const dgm_arena *self);
void dgm_arena_rewind(dgm_arena *self, dgm_arena_mark mark);

/* The outcome of work that ended with `code`: the arena's error if it has one,
 * whatever was made of it on the way. */
static inline dgm_err dgm_arena_settle(const dgm_arena *self, dgm_err code)
{
    return self->error != DGM_ERR_OK ? self->error : code;
}

/* Notes that nothing could be given and why; returns NULL. */
void *dgm_arena_refuse(dgm_arena *self, dgm_err why);

/* count * size zeroed bytes; NULL on overflow too. */
void *dgm_arena_array(dgm_arena *self, size_t count, size_t size);

/* The same, from the start of a cache line and with whatever was there before:
 * for tables that are written before they are read, of which a small document
 * uses little. */
void *dgm_arena_raw(dgm_arena *self, size_t count, size_t size);

/* Makes an allocation of `old` bytes one of `size`, more than before, and
 * returns where it is now; NULL as above, with the old one as it was.  Its
 * bytes stay, those behind them may be anything.  One that was large grows in
 * its place; another is copied and the old one lost to the arena. */
void *dgm_arena_extend(dgm_arena *self, void *at, size_t old, size_t size);

/* A terminated copy of `len` bytes, or NULL. */
char *dgm_arena_copy(dgm_arena *self, const void *bytes, size_t len);

#endif
