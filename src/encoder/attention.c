/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/attention.h"

#include "encoder/smooth.h"

#include <string.h>

#define SIZE    DGM_HEAD_SIZE
#define KEYS    DGM_KEYS
#define QUERIES DGM_QUERIES
#define ROOT    0.17677669F /* 1 / sqrt(SIZE) */

_Static_assert(DGM_POSITIONS % KEYS == 0, "keys go up in whole groups");
_Static_assert(SIZE % KEYS == 0, "and so do the numbers of a value");

DGM_INLINE void gather(dgm_attention *self, const float *x, uint32_t count,
                       uint32_t heads, uint32_t head)
{
    uint32_t size = heads * SIZE;
    uint32_t end = (count + KEYS - 1) / KEYS * KEYS;
    for (uint32_t i = 0; i < count; i++) {
        const float *at = x + (size_t)i * 3 * size + (size_t)head * SIZE;
        float *key = &self->key[i / KEYS][0][i % KEYS];
        for (uint32_t d = 0; d < SIZE; d++) {
            key[(size_t)d * KEYS] = at[size + d];
        }
        memcpy(self->value[i], at + 2 * (size_t)size, sizeof self->value[i]);
    }
    for (uint32_t i = count; i < end; i++) {
        float *key = &self->key[i / KEYS][0][i % KEYS];
        for (uint32_t d = 0; d < SIZE; d++) {
            key[(size_t)d * KEYS] = 0;
        }
    }
}

/* What a kernel does: dgm_smooth_combine, dgm_smooth_share, and with how many
 * queries at once. */
typedef void combining(const float *row, uint32_t stride, uint32_t count,
                       const float *const *share, const float *factor,
                       float *const *out);
typedef float sharing(float *x, uint32_t count);

/* Shares of scores, but for the factor that is returned. */
DGM_INLINE float share_one(sharing *share, float *x, uint32_t count)
{
    uint32_t end = (count + KEYS - 1) / KEYS * KEYS;
    for (uint32_t j = count; j < end; j++) {
        x[j] = -1e30F; /* e to the -87th is nothing beside the greatest, 1 */
    }
    return share(x, end);
}

/* Some rows of `out` from row `first` on; at the end the last one stands for
 * those that are not there. */
DGM_INLINE void attend_some(combining *combine, sharing *share,
                            const uint32_t queries, dgm_attention *self,
                            const float *x, uint32_t first, uint32_t count,
                            uint32_t heads, uint32_t head, float *out)
{
    const float *query[QUERIES];
    const float *taken[QUERIES];
    float factor[QUERIES];
    float *to[QUERIES];
    size_t at[QUERIES];
    for (uint32_t q = 0; q < queries; q++) {
        at[q] = first + q < count ? first + q : count - 1;
        query[q] = x + (at[q] * 3 * heads + head) * SIZE;
        factor[q] = ROOT;
    }
    for (uint32_t j = 0; j < count; j += KEYS) {
        for (uint32_t q = 0; q < queries; q++) {
            to[q] = &self->score[q][j];
        }
        combine(&self->key[j / KEYS][0][0], KEYS, SIZE, query, factor, to);
    }
    for (uint32_t q = 0; q < queries; q++) {
        factor[q] = share_one(share, self->score[q], count);
        taken[q] = self->score[q];
    }
    for (uint32_t part = 0; part < SIZE; part += KEYS) {
        for (uint32_t q = 0; q < queries; q++) {
            to[q] = out + (at[q] * heads + head) * SIZE + part;
        }
        combine(&self->value[0][part], SIZE, count, taken, factor, to);
    }
}

DGM_INLINE void attend(combining *combine, sharing *share,
                       const uint32_t queries, dgm_attention *self,
                       const float *x, uint32_t first, uint32_t count,
                       uint32_t heads, float *out)
{
    for (uint32_t head = 0; head < heads; head++) {
        gather(self, x, count, heads, head);
        for (uint32_t i = first; i < count; i += queries) {
            attend_some(combine, share, queries, self, x, i, count, heads,
                        head, out);
        }
    }
}

#define ATTEND_16(...)                                                        \
    attend(dgm_smooth_combine_16, dgm_smooth_share_16, 8, __VA_ARGS__)
#define ATTEND_8(...)                                                         \
    attend(dgm_smooth_combine_8, dgm_smooth_share_8, 4, __VA_ARGS__)
DGM_KERNEL_WIDE(attend, ATTEND_16, ATTEND_8, ATTEND_8,
                (dgm_attention * self, const float *x, uint32_t first,
                 uint32_t count, uint32_t heads, float *out),
                (self, x, first, count, heads, out))

void dgm_attention_run(dgm_attention *self, const float *x, uint32_t first,
                       uint32_t count, uint32_t heads, float *out)
{
    attend_any(self, x, first, count, heads, out);
}
