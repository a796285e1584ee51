/* SPDX-License-Identifier: Apache-2.0 */
/* From pieces to vectors: the embeddings and the layers above them. */
#include "encoder/parts.h"
#include "encoder/smooth.h"

#include <string.h>

/* x = norm(word + position + segment) */
static void embed(const dgm_encoder *self, dgm_encoder_work *work,
                  uint32_t count)
{
    const uint32_t size = self->number->size;
    for (uint32_t i = 0; i < count; i++) {
        float *restrict x = work->x + (size_t)i * size;
        const int8_t *word = self->word + (size_t)work->id[i] * size;
        const float step = self->word_step[work->id[i]];
        const float *position = self->position + (size_t)i * size;
        const float *segment = self->segment + (i < work->segments ? 0 : size);
        for (uint32_t k = 0; k < size; k++) {
            x[k] = (float)word[k] * step + segment[k] + position[k];
        }
    }
    dgm_smooth_norm(work->x, NULL, count, size, self->norm, self->norm + size);
}

void dgm_encoder_apply(dgm_encoder_work *work, const dgm_product *layer,
                       const float *x, uint32_t count, float *out)
{
    dgm_product_round(x, layer->inner, count, work->bytes, work->step);
    dgm_product_run(layer, work->bytes, work->step, count, out);
}

/* What pieces from `first` on take from all. */
static void run_attention(const dgm_encoder *self,
                          const dgm_encoder_layer *layer,
                          dgm_encoder_work *work, uint32_t first,
                          uint32_t count)
{
    const uint32_t size = self->number->size;
    const size_t at = (size_t)first * size;
    const uint32_t rest = count - first;
    float *more = work->more + at;
    dgm_encoder_apply(work, &layer->qkv, work->x, count, work->qkv);
    dgm_attention_run(work->attention, work->qkv, first, count,
                      self->number->heads, work->more);
    dgm_product_round(more, size, rest, work->bytes, work->step);
    dgm_product_run(&layer->out, work->bytes, work->step, rest, more);
    dgm_smooth_norm(work->x + at, more, rest, size, layer->norm[0],
                    layer->norm[0] + size);
}

/* What each piece makes of itself; some at once, so that the wide layer
 * between stays near the processor. */
static void run_inner(const dgm_encoder *self, const dgm_encoder_layer *layer,
                      dgm_encoder_work *work, uint32_t first, uint32_t count)
{
    const uint32_t size = self->number->size;
    const uint32_t inner = self->number->inner;
    for (uint32_t i = first; i < count; i += DGM_TILE) {
        uint32_t some = count - i < DGM_TILE ? count - i : DGM_TILE;
        float *x = work->x + (size_t)i * size;
        float *more = work->more + (size_t)i * size;
        dgm_encoder_apply(work, &layer->up, x, some, work->wide);
        for (uint32_t k = 0; k < some; k++) {
            float *row = work->wide + (size_t)k * inner;
            dgm_smooth_gelus(row, inner);
            dgm_product_round(row, inner, 1, work->bytes + (size_t)k * inner,
                              work->step + k);
        }
        dgm_product_run(&layer->down, work->bytes, work->step, some, more);
        dgm_smooth_norm(x, more, some, size, layer->norm[1],
                        layer->norm[1] + size);
    }
}

void dgm_encoder_run(const dgm_encoder *self, dgm_encoder_work *work,
                     uint32_t first, uint32_t count)
{
    const uint32_t layers = self->number->layers;
    const size_t at = (size_t)first * self->number->size;
    const size_t rest = (size_t)(count - first) * self->number->size;
    embed(self, work, count);
    memset(work->mixed + at, 0, rest * sizeof *work->mixed);
    dgm_smooth_mix(work->mixed + at, work->x + at, self->mix[0], rest);
    for (uint32_t i = 0; i < layers; i++) {
        /* Nobody reads what the last layer would make of the others. */
        uint32_t from = i + 1 < layers ? 0 : first;
        run_attention(self, &self->layer[i], work, from, count);
        run_inner(self, &self->layer[i], work, from, count);
        dgm_smooth_mix(work->mixed + at, work->x + at, self->mix[i + 1], rest);
    }
}
