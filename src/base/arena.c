/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_MIN ((size_t)16 << 10)
#define BLOCK_MAX ((size_t)1 << 20)

#define CACHE_LINE ((size_t)64)

struct dgm_arena_block {
    dgm_arena_block *next;
    size_t size; /* bytes after the header */
    size_t used;
    size_t unused_padding; /* keeps the header a multiple of max_align_t */
};

_Static_assert(sizeof(dgm_arena_block) % alignof(max_align_t) == 0,
               "block contents must be aligned");

void dgm_arena_init(dgm_arena *self, size_t limit)
{
    *self = (dgm_arena){.limit = limit ? limit : DGM_ARENA_LIMIT};
}

void dgm_arena_release(dgm_arena *self)
{
    dgm_arena_block *block = self->first;
    while (block) {
        dgm_arena_block *next = block->next;
        free(block);
        block = next;
    }
    dgm_arena_init(self, self->limit);
}

/* Empties the blocks from *link on, and frees those that are large. */
static void empty_from(dgm_arena_block **link)
{
    while (*link) {
        dgm_arena_block *block = *link;
#ifdef DGM_ARENA_MALLOC
        bool keep = false;
#else
        bool keep = block->size <= BLOCK_MAX;
#endif
        if (keep) {
            block->used = 0;
            link = &block->next;
        } else {
            *link = block->next;
            free(block);
        }
    }
}

void dgm_arena_reset(dgm_arena *self)
{
    empty_from(&self->first);
    self->current = self->first;
    self->used = 0;
    self->error = DGM_ERR_OK;
}

dgm_arena_mark dgm_arena_here(const dgm_arena *self)
{
    dgm_arena_block *block = self->current;
    return (dgm_arena_mark){block, block ? block->used : 0, self->used};
}

void dgm_arena_rewind(dgm_arena *self, dgm_arena_mark mark)
{
    empty_from(mark.block ? &mark.block->next : &self->first);
    self->current = mark.block ? mark.block : self->first;
    if (mark.block) {
        mark.block->used = mark.block_used;
    }
    self->used = mark.used;
}

static dgm_arena_block *block_new(size_t size, bool zeroed)
{
    if (size > SIZE_MAX - sizeof(dgm_arena_block)) {
        return NULL;
    }
    /* The system gives large blocks zeroed, page by page when written. */
    dgm_arena_block *block = zeroed && size > BLOCK_MAX
                                 ? calloc(1, sizeof *block + size)
                                 : malloc(sizeof *block + size);
    if (block) {
        *block = (dgm_arena_block){.size = size};
    }
    return block;
}

/* Makes `current` a block with `size` free bytes.  All blocks behind it are
 * empty; a new one goes in front of them, so that they are still used. */
static bool arena_grow(dgm_arena *self, size_t size, bool zeroed)
{
    dgm_arena_block *current = self->current;
    dgm_arena_block *kept = current ? current->next : NULL;
    while (kept && kept->size < size) {
        kept = kept->next;
    }
    if (kept) {
        self->current = kept;
        return true;
    }
#ifdef DGM_ARENA_MALLOC
    size_t wanted = size;
#else
    size_t wanted = current ? current->size * 2 : BLOCK_MIN;
    wanted = wanted > BLOCK_MAX ? BLOCK_MAX : wanted;
    wanted = wanted < size ? size : wanted;
#endif
    dgm_arena_block *block = block_new(wanted, zeroed);
    if (block == NULL) {
        return false;
    }
    block->next = current ? current->next : NULL;
    *(current ? &current->next : &self->first) = block;
    self->current = block;
    return true;
}

void *dgm_arena_refuse(dgm_arena *self, dgm_err why)
{
    self->error = self->error == DGM_ERR_OK ? why : self->error;
    return NULL;
}

static void *take(dgm_arena *self, size_t size, bool zeroed)
{
    size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    size = (size + align - 1) / align * align;
    if (size > self->limit - self->used) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    dgm_arena_block *block = self->current;
    if (block == NULL || block->size - block->used < size) {
        if (!arena_grow(self, size, zeroed)) {
            return dgm_arena_refuse(self, DGM_ERR_MEMORY);
        }
        block = self->current;
    }
    char *bytes = (char *)(block + 1) + block->used;
    block->used += size;
    self->used += size;
    if (zeroed && block->size <= BLOCK_MAX) {
        memset(bytes, 0, size);
    }
    return bytes;
}

void *dgm_arena_alloc(dgm_arena *self, size_t size)
{
    return take(self, size, true);
}

void *dgm_arena_raw(dgm_arena *self, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    if (count * size > SIZE_MAX - CACHE_LINE) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    char *bytes = take(self, count * size + CACHE_LINE - 1, false);
    return bytes ? bytes + (-(uintptr_t)bytes & (CACHE_LINE - 1)) : NULL;
}

void *dgm_arena_array(dgm_arena *self, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    return dgm_arena_alloc(self, count * size);
}

/* The block of an allocation that has one of its own, by the pointer that
 * leads to it. */
static dgm_arena_block **own_block(dgm_arena *self, const void *at, size_t old)
{
#ifndef DGM_ARENA_MALLOC
    if (old <= BLOCK_MAX) {
        return NULL;
    }
#endif
    dgm_arena_block **link = old > 0 ? &self->first : NULL;
    while (link && *link && (const void *)(*link + 1) != at) {
        link = &(*link)->next;
    }
    return link && *link ? link : NULL;
}

static void *extend_block(dgm_arena *self, dgm_arena_block **link, size_t more)
{
    dgm_arena_block *old = *link;
    bool current = self->current == old;
    if (more > SIZE_MAX / 2 - old->size || more > self->limit - self->used) {
        return dgm_arena_refuse(self, DGM_ERR_LIMIT);
    }
    dgm_arena_block *grown = realloc(old, sizeof *old + old->size + more);
    if (grown == NULL) {
        return dgm_arena_refuse(self, DGM_ERR_MEMORY);
    }
    grown->size += more;
    grown->used = grown->size;
    *link = grown;
    self->current = current ? grown : self->current;
    self->used += more;
    return grown + 1;
}

void *dgm_arena_extend(dgm_arena *self, void *at, size_t old, size_t size)
{
    size_t align = alignof(max_align_t);
    dgm_arena_block **link = own_block(self, at, old);
    if (link && size <= SIZE_MAX - align) {
        size = (size + align - 1) / align * align;
        return extend_block(self, link, size - (*link)->size);
    }
    void *grown = dgm_arena_alloc(self, size);
    if (grown && old > 0) {
        memcpy(grown, at, old);
    }
    return grown;
}

char *dgm_arena_copy(dgm_arena *self, const void *bytes, size_t len)
{
    char *copy = dgm_arena_alloc(self, len < SIZE_MAX ? len + 1 : len);
    if (copy && len > 0) {
        memcpy(copy, bytes, len);
    }
    return copy;
}
