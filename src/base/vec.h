/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Growable arrays in an arena.
 *
 *   DGM_VEC(dgm_token) token;                 // {at, count, cap}
 *   DGM_TRY(dgm_vec_push(arena, &doc->token, &item));
 *
 * Growing copies into a new place of twice the size; the old one is lost to
 * the arena until its reset.
 */
#ifndef DGM_BASE_VEC_H
#define DGM_BASE_VEC_H

#include "base/arena.h"

#define DGM_VEC(type)                                                         \
    struct {                                                                  \
        type *at;                                                             \
        uint32_t count;                                                       \
        uint32_t cap;                                                         \
    }

/* Makes room for `more` items beyond `count`; used by the macros below. */
DGM_CHECKED dgm_err dgm_vec_grow(dgm_arena *arena, void **at, uint32_t count,
                                 uint32_t *cap, uint32_t more, size_t size);

#define dgm_vec_reserve(arena, vec, more)                                     \
    ((vec)->cap - (vec)->count >= (more)                                      \
         ? DGM_ERR_OK                                                         \
         : dgm_vec_grow((arena), (void **)&(vec)->at, (vec)->count,           \
                        &(vec)->cap, (more), sizeof *(vec)->at))

/* Appends a copy of *item. */
#define dgm_vec_push(arena, vec, item)                                        \
    (dgm_vec_reserve((arena), (vec), 1) == DGM_ERR_OK                         \
         ? ((vec)->at[(vec)->count++] = *(item), DGM_ERR_OK)                  \
         : DGM_ERR_MEMORY)

#endif
