/* SPDX-License-Identifier: Apache-2.0 */
/* Attention (Vaswani et al. 2017): what each piece of a window takes from
 * each. */
#ifndef DGM_ENCODER_ATTENTION_H
#define DGM_ENCODER_ATTENTION_H

#include "encoder/model.h"

#define DGM_KEYS    16U /* scored at once, */
#define DGM_QUERIES 8U  /* with at most so many queries */

/* One head of attention, gathered. */
typedef struct dgm_attention {
    /* Sixteen keys after sixteen, turned. */
    float key[DGM_POSITIONS / DGM_KEYS][DGM_HEAD_SIZE][DGM_KEYS];
    float value[DGM_POSITIONS][DGM_HEAD_SIZE];
    float score[DGM_QUERIES][DGM_POSITIONS];
} dgm_attention;

/* out[count][heads * HEAD_SIZE] of x [count][3 * heads * HEAD_SIZE]: queries,
 * keys, values; `count` is at most DGM_POSITIONS.  Rows before `first` are
 * left out of `out`. */
void dgm_attention_run(dgm_attention *self, const float *x, uint32_t first,
                       uint32_t count, uint32_t heads, float *out);

#endif
