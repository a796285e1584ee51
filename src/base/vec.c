/* SPDX-License-Identifier: Apache-2.0 */
#include "base/vec.h"

void *dgm_vec_grow(dgm_arena *arena, void *at, uint32_t count, uint32_t *cap,
                   uint32_t more, size_t size)
{
    if (more > UINT32_MAX / 2 - count) {
        (void)dgm_arena_refuse(arena, DGM_ERR_LIMIT);
        return at;
    }
    uint32_t wanted = *cap < 4 ? 8 : *cap > UINT32_MAX / 4 ? *cap : *cap * 2;
    if (wanted < count + more) {
        wanted = count + more;
    }
    if (wanted > SIZE_MAX / size) {
        (void)dgm_arena_refuse(arena, DGM_ERR_LIMIT);
        return at;
    }
    void *grown = dgm_arena_extend(arena, at, *cap * size, wanted * size);
    if (grown == NULL) {
        return at;
    }
    *cap = wanted;
    return grown;
}
