/* SPDX-License-Identifier: Apache-2.0 */
/* What the questions to a reading share. */
#ifndef DGM_ENCODER_HEADS_H
#define DGM_ENCODER_HEADS_H

#include "encoder/parts.h"

/* out[count][rows] of the vectors of `count` tokens from `token` on, with and
 * without the nonlinearity of a deep layer. */
void dgm_heads_deep(const dgm_encoder_work *work, const dgm_product *layer,
                    uint32_t token, uint32_t count, float *out);
void dgm_heads_first(const dgm_encoder_work *work, const dgm_product *layer,
                     uint32_t token, uint32_t count, float *out);

/* The same of a token and those behind it, made once a reading. */
const float *dgm_heads_kept(const dgm_encoder_work *work,
                            const dgm_product *layer, dgm_encoder_kept *kept,
                            uint32_t token);

static inline void dgm_heads_add(float *restrict x, const float *more,
                                 uint32_t count)
{
    for (uint32_t k = 0; k < count; k++) {
        x[k] += more[k];
    }
}

#endif
