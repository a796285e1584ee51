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

/* What pieces take from each other. */
static void run_attention(const dgm_encoder *self,
                          const dgm_encoder_layer *layer,
                          dgm_encoder_work *work, uint32_t count)
{
    const uint32_t size = self->number->size;
    dgm_product_round(work->x, size, count, work->bytes, work->step);
    dgm_product_run(&layer->qkv, work->bytes, work->step, count, work->qkv);
    dgm_attention_run(&work->attention, work->qkv, count, self->number->heads,
                      work->more);
    dgm_product_round(work->more, size, count, work->bytes, work->step);
    dgm_product_run(&layer->out, work->bytes, work->step, count, work->more);
    dgm_smooth_norm(work->x, work->more, count, size, layer->norm[0],
                    layer->norm[0] + size);
}

/* What each piece makes of itself; some at once, so that the wide layer
 * between stays near the processor. */
static void run_inner(const dgm_encoder *self, const dgm_encoder_layer *layer,
                      dgm_encoder_work *work, uint32_t count)
{
    const uint32_t size = self->number->size;
    const uint32_t inner = self->number->inner;
    for (uint32_t i = 0; i < count; i += DGM_TILE) {
        uint32_t some = count - i < DGM_TILE ? count - i : DGM_TILE;
        float *more = work->more + (size_t)i * size;
        dgm_encoder_apply(work, &layer->up, work->x + (size_t)i * size, some,
                          work->wide);
        dgm_smooth_gelus(work->wide, (size_t)some * inner);
        dgm_encoder_apply(work, &layer->down, work->wide, some, more);
    }
    dgm_smooth_norm(work->x, work->more, count, size, layer->norm[1],
                    layer->norm[1] + size);
}

void dgm_encoder_apply(dgm_encoder_work *work, const dgm_product *layer,
                       const float *x, uint32_t count, float *out)
{
    dgm_product_round(x, layer->inner, count, work->bytes, work->step);
    dgm_product_run(layer, work->bytes, work->step, count, out);
}

void dgm_encoder_run(const dgm_encoder *self, dgm_encoder_work *work,
                     uint32_t count)
{
    const size_t all = (size_t)count * self->number->size;
    embed(self, work, count);
    memset(work->mixed, 0, all * sizeof *work->mixed);
    dgm_smooth_mix(work->mixed, work->x, self->mix[0], all);
    for (uint32_t i = 0; i < self->number->layers; i++) {
        run_attention(self, &self->layer[i], work, count);
        run_inner(self, &self->layer[i], work, count);
        dgm_smooth_mix(work->mixed, work->x, self->mix[i + 1], all);
    }
}
