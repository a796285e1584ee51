/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Growable arrays in an arena.
 *
 *   DGM_VEC(dgm_token) token;                 // {at, count, cap}
 *   DGM_TRY(dgm_vec_push(arena, &doc->token, &item));
 *
 * Growing takes a place of twice the size (dgm_arena_extend): what pointed to
 * an item points to nothing.  Who knows how many items will come reserves them
 * first and loses nothing.
 *
 * Every DGM_VEC is a type of its own, so `at` is read and written only by the
 * macros, which know its type; the function sees values.
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

/* A place for at least `count + more` items of `size` bytes with `count` of
 * them copied from `at`, and its size in *cap; on failure `at` itself, with
 * *cap as it was.  Used by the macros below. */
DGM_CHECKED void *dgm_vec_grow(dgm_arena *arena, void *at, uint32_t count,
                               uint32_t *cap, uint32_t more, size_t size);

/* Makes room for `more` items beyond `count`. */
#define dgm_vec_reserve(arena, vec, more)                                     \
    ((vec)->cap - (vec)->count >= (more)                                      \
         ? (dgm_err)DGM_ERR_OK                                                \
         : ((vec)->at = dgm_vec_grow((arena), (vec)->at, (vec)->count,        \
                                     &(vec)->cap, (more), sizeof *(vec)->at), \
            (vec)->cap - (vec)->count >= (more) ? (dgm_err)DGM_ERR_OK         \
                                                : dgm_arena_error(arena)))

/* Appends a copy of *item. */
#define dgm_vec_push(arena, vec, item)                                        \
    ((vec)->at = (vec)->count < (vec)->cap                                    \
                     ? (vec)->at                                              \
                     : dgm_vec_grow((arena), (vec)->at, (vec)->count,         \
                                    &(vec)->cap, 1, sizeof *(vec)->at),       \
     (vec)->count < (vec)->cap                                                \
         ? ((vec)->at[(vec)->count++] = *(item), (dgm_err)DGM_ERR_OK)         \
         : dgm_arena_error(arena))

#endif
