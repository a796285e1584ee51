/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/attention.h"

#include "encoder/smooth.h"

#include <string.h>

#define SIZE  DGM_HEAD_SIZE
#define KEYS  DGM_KEYS
#define FORTH (SIZE / 8)

_Static_assert(DGM_POSITIONS % KEYS == 0, "keys go up in whole groups");

DGM_INLINE void gather(dgm_attention *self, const float *x, uint32_t count,
                       uint32_t heads, uint32_t head)
{
    const float root = 0.17677669F; /* 1 / sqrt(SIZE) */
    uint32_t size = heads * SIZE;
    uint32_t end = (count + KEYS - 1) / KEYS * KEYS;
    for (uint32_t i = 0; i < count; i++) {
        const float *at = x + (size_t)i * 3 * size + (size_t)head * SIZE;
        float *key = &self->key[i / KEYS][0][i % KEYS];
        for (uint32_t d = 0; d < SIZE; d++) {
            self->query[i][d] = at[d] * root;
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

/* Scores of two queries with some keys.  The eight sums have names, since
 * compilers leave arrays of them in memory. */
DGM_INLINE void score_keys(const float *key, const float *one,
                           const float *two, float *first, float *second)
{
    dgm_floats a0 = {0}, a1 = {0}, a2 = {0}, a3 = {0};
    dgm_floats b0 = {0}, b1 = {0}, b2 = {0}, b3 = {0};
    for (uint32_t d = 0; d < SIZE; d++) {
        const dgm_floats *at = (const dgm_floats *)(key + (size_t)d * KEYS);
        a0 += at[0] * one[d];
        a1 += at[1] * one[d];
        a2 += at[2] * one[d];
        a3 += at[3] * one[d];
        b0 += at[0] * two[d];
        b1 += at[1] * two[d];
        b2 += at[2] * two[d];
        b3 += at[3] * two[d];
    }
    dgm_floats *a = (dgm_floats *)first;
    dgm_floats *b = (dgm_floats *)second;
    a[0] = a0;
    a[1] = a1;
    a[2] = a2;
    a[3] = a3;
    b[0] = b0;
    b[1] = b1;
    b[2] = b2;
    b[3] = b3;
}

/* Scores of two queries with all keys; of the last of an odd number twice. */
DGM_INLINE void score(dgm_attention *self, uint32_t query, uint32_t count)
{
    const float *one = self->query[query];
    const float *two = self->query[query + 1 < count ? query + 1 : query];
    for (uint32_t j = 0; j < count; j += KEYS) {
        score_keys(&self->key[j / KEYS][0][0], one, two, &self->score[0][j],
                   &self->score[1][j]);
    }
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

/* The values, by the shares of two queries. */
DGM_INLINE void collect(const dgm_attention *self, uint32_t count,
                        const float factor[2], float *one, float *two)
{
    dgm_floats sum[2][FORTH];
    memset(sum, 0, sizeof sum);
    for (uint32_t j = 0; j < count; j++) {
        const dgm_floats *value = (const dgm_floats *)self->value[j];
        for (uint32_t k = 0; k < FORTH; k++) {
            sum[0][k] += value[k] * self->score[0][j];
            sum[1][k] += value[k] * self->score[1][j];
        }
    }
    for (uint32_t k = 0; k < FORTH; k++) {
        sum[0][k] *= factor[0];
        sum[1][k] *= factor[1];
    }
    memcpy(two, sum[1], sizeof sum[1]);
    memcpy(one, sum[0], sizeof sum[0]); /* the last of an odd number is both */
}

DGM_INLINE void attend(dgm_attention *self, const float *x, uint32_t first,
                       uint32_t count, uint32_t heads, float *out)
{
    for (uint32_t head = 0; head < heads; head++) {
        gather(self, x, count, heads, head);
        for (uint32_t i = first; i < count; i += 2) {
            float factor[2];
            float *one = out + ((size_t)i * heads + head) * SIZE;
            float *two = i + 1 < count ? one + (size_t)heads * SIZE : one;
            score(self, i, count);
            factor[0] = share(self->score[0], count);
            factor[1] = share(self->score[1], count);
            collect(self, count, factor, one, two);
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
