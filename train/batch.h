/* SPDX-License-Identifier: Apache-2.0 */
/* Batches of sentences on their way through the network and back. */
#ifndef DGM_TRAIN_BATCH_H
#define DGM_TRAIN_BATCH_H

#include "network.h"

#define BATCH_WORDS 128
#define BATCH_PARTS 128

/* What goes forward and what comes back, [cap] rows each. */
typedef struct batch {
    network *net;
    uint64_t seed;
    bool learning; /* drops values; off: the network as it is used */
    const gold_sentence *part[BATCH_PARTS];
    uint32_t part_count;
    uint32_t cap;
    uint32_t words;
    uint32_t (*row)[DGM_NET_AFFIXES + 1]; /* of the embedding tables */
    float *word, *window, *near;          /* EMBED, WINDOW, WIDTH */
    float *gate[DGM_NET_LAYERS], *cell[DGM_NET_LAYERS], *out[DGM_NET_LAYERS];
    float *tag, *seen;
    float *mask_word, *mask_near, *mask_out[DGM_NET_LAYERS];
    float *d_word, *d_window, *d_near, *d_gate, *d_out[DGM_NET_LAYERS];
    float *d_tag, *d_seen;
    float *d_extra; /* WIDTH */
    float *scratch;
} batch;

/* Uniform in [0, 1). */
static inline float batch_unit(uint64_t *seed)
{
    return (float)(train_random(seed) >> 40) / 16777216.0F;
}

/* Room for `cap` words, in the arena. */
DGM_CHECKED dgm_err batch_init(batch *b, dgm_arena *arena, network *net,
                               uint32_t cap);

/* Words in the longest sentence of a treebank, at least one. */
uint32_t batch_longest(const corpus *treebank);

/* Fills `tag` and `seen` for the sentences in `part`. */
void batch_forward(batch *b);

/* Sends d_tag and d_seen back into the gradients of the network. */
void batch_backward(batch *b);

#endif
