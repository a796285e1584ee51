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

/* out[q][0 to 15] = factor[q] * sum over t of share[q][t] * row[t][0 to 15],
 * for four q.  The sums have names, since compilers leave arrays of them in
 * memory. */
DGM_INLINE void combine(const float *row, uint32_t stride, uint32_t count,
                        const float *const share[QUERIES],
                        const float factor[QUERIES], float *const out[QUERIES])
{
    const float *a = share[0];
    const float *b = share[1];
    const float *c = share[2];
    const float *d = share[3];
    dgm_floats a0 = {0}, b0 = {0}, c0 = {0}, d0 = {0};
    dgm_floats a1 = {0}, b1 = {0}, c1 = {0}, d1 = {0};
    for (uint32_t t = 0; t < count; t++, row += stride) {
        const dgm_floats low = *(const dgm_floats *)row;
        const dgm_floats high = *(const dgm_floats *)(row + 8);
        a0 += low * a[t];
        a1 += high * a[t];
        b0 += low * b[t];
        b1 += high * b[t];
        c0 += low * c[t];
        c1 += high * c[t];
        d0 += low * d[t];
        d1 += high * d[t];
    }
    *(dgm_floats *)out[0] = a0 * factor[0];
    *(dgm_floats *)(out[0] + 8) = a1 * factor[0];
    *(dgm_floats *)out[1] = b0 * factor[1];
    *(dgm_floats *)(out[1] + 8) = b1 * factor[1];
    *(dgm_floats *)out[2] = c0 * factor[2];
    *(dgm_floats *)(out[2] + 8) = c1 * factor[2];
    *(dgm_floats *)out[3] = d0 * factor[3];
    *(dgm_floats *)(out[3] + 8) = d1 * factor[3];
}

/* Scores to shares, but for the factor that is returned. */
DGM_INLINE float share(float *x, uint32_t count)
{
    uint32_t end = (count + 7) / 8 * 8;
    for (uint32_t j = count; j < end; j++) {
        x[j] = -1e30F;
    }
    dgm_floats *all = (dgm_floats *)x;
    dgm_floats most = all[0];
    for (uint32_t j = 1; j < end / 8; j++) {
        dgm_smooth_most(&most, &all[j]);
    }
    float top = most[0];
    for (uint32_t k = 1; k < 8; k++) {
        top = most[k] > top ? most[k] : top;
    }
    dgm_floats sum = {0};
    for (uint32_t j = 0; j < end / 8; j++) {
        all[j] -= top;
        dgm_smooth_exp(&all[j]);
        sum += all[j];
    }
    return 1.0F / dgm_smooth_sum(&sum);
}

/* Four rows of `out` from row `first` on; at the end the last one stands for
 * those that are not there. */
DGM_INLINE void attend_four(dgm_attention *self, const float *x,
                            uint32_t first, uint32_t count, uint32_t heads,
                            uint32_t head, float *out)
{
    const float root[QUERIES] = {ROOT, ROOT, ROOT, ROOT};
    const float *query[QUERIES];
    const float *taken[QUERIES];
    float factor[QUERIES];
    float *to[QUERIES];
    for (uint32_t j = 0; j < count; j += KEYS) {
        for (uint32_t q = 0; q < QUERIES; q++) {
            uint32_t i = first + q < count ? first + q : count - 1;
            query[q] = x + ((size_t)i * 3 * heads + head) * SIZE;
            to[q] = &self->score[q][j];
        }
        combine(&self->key[j / KEYS][0][0], KEYS, SIZE, query, root, to);
    }
    for (uint32_t q = 0; q < QUERIES; q++) {
        factor[q] = share(self->score[q], count);
        taken[q] = self->score[q];
    }
    for (uint32_t part = 0; part < SIZE; part += KEYS) {
        for (uint32_t q = 0; q < QUERIES; q++) {
            uint32_t i = first + q < count ? first + q : count - 1;
            to[q] = out + ((size_t)i * heads + head) * SIZE + part;
        }
        combine(&self->value[0][part], SIZE, count, taken, factor, to);
    }
}

DGM_INLINE void attend(dgm_attention *self, const float *x, uint32_t first,
                       uint32_t count, uint32_t heads, float *out)
{
    for (uint32_t head = 0; head < heads; head++) {
        gather(self, x, count, heads, head);
        for (uint32_t i = first; i < count; i += QUERIES) {
            attend_four(self, x, i, count, heads, head, out);
        }
    }
}

DGM_KERNEL(attend, attend, attend,
           (dgm_attention * self, const float *x, uint32_t first,
            uint32_t count, uint32_t heads, float *out),
           (self, x, first, count, heads, out))

void dgm_attention_run(dgm_attention *self, const float *x, uint32_t first,
                       uint32_t count, uint32_t heads, float *out)
{
    attend_any(self, x, first, count, heads, out);
}
