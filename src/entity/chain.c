/* SPDX-License-Identifier: Apache-2.0 */
/* Forward and backward sums over a chain of labels. */
#include "entity/chain.h"

#include <math.h>

#define LABELS DGM_ENTITY_LABELS

dgm_range dgm_chain_stretch(const dgm_seen *seen, dgm_range range,
                            uint32_t from)
{
    while (from < range.last && !seen[from].looked) {
        from++;
    }
    dgm_range out = {from, from};
    while (out.last < range.last && out.last - from < DGM_CHAIN_MOST &&
           seen[out.last].looked) {
        out.last++;
    }
    return out;
}

void dgm_chain_scale(float row[DGM_ENTITY_ROW])
{
    float sum = 1e-30F;
    for (uint32_t c = 0; c < LABELS; c++) {
        sum += row[c];
    }
    for (uint32_t c = 0; c < LABELS; c++) {
        row[c] /= sum;
    }
}

void dgm_chain_scores(dgm_chain *self, float (*raw)[DGM_ENTITY_ROW],
                      uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        float most = raw[i][0];
        for (uint32_t c = 1; c < LABELS; c++) {
            most = raw[i][c] > most ? raw[i][c] : most;
        }
        for (uint32_t c = 0; c < LABELS; c++) {
            self->own[i][c] = expf(raw[i][c] - most);
        }
    }
}

void dgm_chain_sum(dgm_chain *self, const dgm_chain_steps *steps,
                   uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t b = 0; b < LABELS; b++) {
            float sum = i == 0 ? steps->way[0][b] : 0;
            for (uint32_t a = 0; i > 0 && a < LABELS; a++) {
                sum += self->before[i - 1][a] * steps->way[a][b];
            }
            self->before[i][b] = sum * self->own[i][b];
        }
        dgm_chain_scale(self->before[i]);
    }
    for (uint32_t i = count; i-- > 0;) {
        for (uint32_t a = 0; a < LABELS; a++) {
            float sum = i + 1 == count ? steps->way[a][0] : 0;
            for (uint32_t b = 0; i + 1 < count && b < LABELS; b++) {
                sum += steps->way[a][b] * self->own[i + 1][b] *
                       self->behind[i + 1][b];
            }
            self->behind[i][a] = sum;
        }
        dgm_chain_scale(self->behind[i]);
    }
}
