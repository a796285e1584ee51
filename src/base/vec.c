/* SPDX-License-Identifier: Apache-2.0 */
#include "base/vec.h"

#include <string.h>

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
    void *grown = dgm_arena_array(arena, wanted, size);
    if (grown == NULL) {
        return at;
    }
    if (count > 0) {
        memcpy(grown, at, count * size);
    }
    *cap = wanted;
    return grown;
}
