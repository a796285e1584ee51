/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The network of syntax/net.h in training: weights, gradients, Adam (Kingma
 * and Ba 2015), and the products that backpropagation needs.
 */
#ifndef DGM_TRAIN_NETWORK_H
#define DGM_TRAIN_NETWORK_H

#include "corpus.h"
#include "random.h"
#include "syntax/net.h"

#include <string.h>

/* The slices of dgm_net are read-only to its users; the trainer owns them. */
static inline float *train_writable(const float *slice)
{
    float *out;
    memcpy(&out, &slice, sizeof out);
    return out;
}

/* Parameters with what Adam remembers of each. */
typedef struct parameters {
    float *weight;
    float *gradient;
    float *mean;     /* of the gradients */
    float *variance; /* uncentred */
    size_t count;
} parameters;

typedef struct network {
    dgm_net net;   /* bound to dense.weight */
    dgm_net slope; /* bound to dense.gradient */
    parameters dense;
    parameters form;            /* [form_rows][EMBED]; row 0: unknown */
    parameters affix;           /* [AFFIX_ROWS][EMBED] */
    dgm_model_form *vocabulary; /* [vocabulary_size], open addressing */
    uint32_t vocabulary_size;   /* a power of two */
    uint32_t form_rows;
    uint32_t *form_count; /* [form_rows] in the treebank */
    uint32_t *touched[2]; /* rows of form, affix with a gradient */
    uint32_t touched_count[2];
    bool *is_touched[2];
    uint32_t tags;
    uint32_t labels;
    uint64_t step;
} network;

/* Makes the rows that the parser's hidden layer is summed of so small that
 * they keep within the sixteen bits of syntax/fixed.h, and what reads that
 * layer so much greater: the network does what it did. */
void network_settle(network *self);

/* Forms that occur at least twice in treebanks, or often anywhere, get a row;
 * weights are drawn at random. */
DGM_CHECKED dgm_err network_init(network *self, const corpus *treebank,
                                 uint64_t *seed);
void network_free(network *self);

/* Adds to the gradient of a row of `form` (which 0) or `affix` (1). */
void network_touch(network *self, uint32_t which, uint32_t row,
                   const float *slope);

/* One step of Adam with the gradients gathered, which are cleared. */
void network_update(network *self, float rate);

/* A layer out[rows][cols] = x[rows][inner] * matrix, going back. */
typedef struct layer_back {
    const float *x;
    const float *slope;        /* [rows][cols], of `out` */
    const float *matrix;       /* panels */
    const float *matrix_slope; /* panels, added to */
    const float *bias_slope;   /* [cols], added to */
    float *x_slope;            /* [rows][inner], set; NULL: not wanted */
    uint32_t rows;
    uint32_t inner;
    uint32_t cols;
    float *scratch; /* LAYER_SCRATCH(rows, inner, cols) floats */
} layer_back;
#define LAYER_SCRATCH(rows, inner, cols)                                      \
    ((size_t)(rows) * ((inner) + (cols)) + (size_t)(inner) * (cols))
void layer_go_back(const layer_back *self);

#endif
