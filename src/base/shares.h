/* SPDX-License-Identifier: Apache-2.0 */
/* Scores as shares of one: the softmax, in logs. */
#ifndef DGM_BASE_SHARES_H
#define DGM_BASE_SHARES_H

#include <math.h>
#include <stdint.h>

/* log[i] = score[i] - log of the sum of all exp(score), for `count` > 0; `log`
 * may be `score`. */
static inline void dgm_log_shares(const float *score, uint32_t count,
                                  float *log)
{
    float most = score[0];
    float sum = 0;
    for (uint32_t i = 1; i < count; i++) {
        most = fmaxf(most, score[i]);
    }
    for (uint32_t i = 0; i < count; i++) {
        sum += expf(score[i] - most);
    }
    for (uint32_t i = 0; i < count; i++) {
        log[i] = score[i] - most - logf(sum);
    }
}

#endif
