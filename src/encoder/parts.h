/* SPDX-License-Identifier: Apache-2.0 */
/* The opened encoder and the memory of a reading, for those who use them
 * inside this room. */
#ifndef DGM_ENCODER_PARTS_H
#define DGM_ENCODER_PARTS_H

#include "base/mapped.h"
#include "encoder/attention.h"
#include "encoder/decode.h"
#include "encoder/encoder.h"
#include "encoder/product.h"
#include "encoder/vocabulary.h"

typedef struct dgm_encoder_layer {
    dgm_product qkv;
    dgm_product out;
    dgm_product up;
    dgm_product down;
    const float *norm[2]; /* gain and bias, [2][size] */
} dgm_encoder_layer;

struct dgm_encoder {
    dgm_mapped file;
    dgm_arena arena; /* of sums and the vocabulary's table */
    const dgm_encoder_numbers *number;
    uint32_t width; /* of a word's vector: size and shape */
    dgm_str classes;
    uint32_t root_relation; /* the number of "root"; DGM_NONE: none has it */
    dgm_vocabulary vocabulary;
    const int8_t *word;
    const float *word_step;
    const float *position;
    const float *segment;
    const float *norm; /* behind the embeddings */
    const float *mix;
    const float *shape;
    const float *begin; /* [size] and what is added */
    dgm_encoder_layer layer[DGM_ENCODER_LAYERS_MAX];
    dgm_product tag;
    dgm_product name;
    dgm_product arc_word;
    dgm_product arc_head;
    dgm_product arc;
    const float *arc_root;
    dgm_product label_word;
    dgm_product label_head;
    dgm_product label;
    dgm_product label_own;
    const float *label_root;
    dgm_product trigger_up;
    dgm_product trigger;
    dgm_product stance_up;
    const float *stance_type;
    dgm_product stance;
    dgm_product party_word;
    dgm_product party_trigger;
    const float *party_type;
    const float *party_far;
    dgm_product party_up;
    dgm_product party;
    dgm_product cue_up;
    dgm_product cue;
    dgm_product claim_word;
    dgm_product claim_cue;
    const float *claim_far;
    const float *claim_side; /* of sentences before the cue's, it, behind */
    dgm_product claim_up;
    dgm_product claim;
    dgm_product value_up;
    dgm_product value;
};

/* Pieces of a window with its context and marks, and of the sentences that
 * are read together, of the context, and of two windows of one sentence. */
#define DGM_WINDOW_PIECES  250U
#define DGM_WINDOW_TEXT    112U
#define DGM_WINDOW_CONTEXT 24U
#define DGM_WINDOW_OVERLAP 64U
/* Words go through a layer's second half and the heads so many at once. */
#define DGM_TILE 48U

/* Pieces of the sentences that are read together. */
#define DGM_READING_PIECES                                                    \
    (DGM_ENCODER_WORDS * DGM_WORD_PIECES + DGM_WINDOW_TEXT)
/* Each of their words has a piece. */
#define DGM_READING_WORDS DGM_ENCODER_READING
_Static_assert(DGM_WINDOW_PIECES <= DGM_ENCODER_WORDS, "steps for either");
_Static_assert(DGM_READING_WORDS >= DGM_ENCODER_WORDS + DGM_WINDOW_TEXT,
               "a long sentence and a full window");

struct dgm_encoder_work {
    uint32_t piece[DGM_READING_PIECES];
    uint32_t word_at[DGM_READING_WORDS + 1]; /* where a word's pieces begin */
    uint32_t context[DGM_WINDOW_CONTEXT];
    uint32_t contexts;
    /* One window. */
    uint32_t id[DGM_WINDOW_PIECES];
    uint32_t segments; /* pieces of segment 0 */
    dgm_attention *attention;
    float *x;       /* [WINDOW_PIECES][size] */
    float *mixed;   /* likewise, of all layers */
    float *more;    /* likewise, what a half of a layer adds */
    float *qkv;     /* [WINDOW_PIECES][3 * size] */
    float *wide;    /* [TILE][inner], and what heads make */
    uint8_t *bytes; /* [WINDOW_PIECES][size], [TILE][inner], [WORDS]
                     * [relation] */
    dgm_steps step[DGM_ENCODER_WORDS];
    /* The reading. */
    dgm_reading reading;
    float *vector;    /* [READING_WORDS][width] */
    uint8_t *rounded; /* [READING_WORDS][width] */
    dgm_steps vector_step[DGM_READING_WORDS];
    /* Of one sentence, for the heads. */
    float *deep[2]; /* [WORDS + 1][the widest layer of the heads] */
    float *score;   /* [WORDS][WORDS + 1], [WORDS][rows of label_own] */
    dgm_decode *decode;
};

/* Runs the pieces of `work->id` [count] through all layers: work->mixed, from
 * piece `first` on. */
void dgm_encoder_run(const dgm_encoder *self, dgm_encoder_work *work,
                     uint32_t first, uint32_t count);

/* out[count][rows] = layer(x[count][inner]), which is rounded on the way. */
void dgm_encoder_apply(dgm_encoder_work *work, const dgm_product *layer,
                       const float *x, uint32_t count, float *out);

#endif
