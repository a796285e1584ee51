/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The network that reads a sentence, the same in training and use.
 *
 *   word      sum of embeddings: form, suffixes, prefixes, shape,
 *             what the list of words knows of it            [EMBED]
 *   window    relu of the word and its two neighbours             [WIDTH]
 *   layer 1   gated recurrence, both directions                   [WIDTH]
 *   tag       from layer 1                                        [tags]
 *   layer 2   gated recurrence over layer 1, plus layer 1         [WIDTH]
 *   places    layer 2 as the parser's four places see it          [4*HIDDEN]
 *
 * The recurrence is the simple recurrent unit of Lei et al. (2018): its
 * gates read the input only, so everything but one multiply-add a word runs
 * as matrix products over many words.  The parser's hidden layer is a sum of
 * rows that are known before it starts (Kiperwasser and Goldberg 2016; the
 * precomputation is that of Chen and Manning 2014), so a step costs a dozen
 * vector additions.
 *
 * Matrices [inner][cols] lie in panels of 16 columns:
 * element (k, n) at ((n / 16) * inner + k) * 16 + n % 16.  Sums run in the
 * same order on every machine, so that results do not depend on it.
 */
#ifndef DGM_SYNTAX_NET_H
#define DGM_SYNTAX_NET_H

#include "syntax/features.h"

#define DGM_NET_EMBED      64U
#define DGM_NET_HALF       64U /* one direction */
#define DGM_NET_WIDTH      (2 * DGM_NET_HALF)
#define DGM_NET_WINDOW     (3 * DGM_NET_EMBED)
#define DGM_NET_GATES      (6 * DGM_NET_HALF)
#define DGM_NET_HIDDEN     128U
#define DGM_NET_LAYERS     2  /* of the recurrence */
#define DGM_NET_TAG_LAYER  0  /* the one whose output tells the tags */
#define DGM_NET_PLACES     4U /* third and second of the stack, top, buffer */
#define DGM_NET_SEEN       (DGM_NET_PLACES * DGM_NET_HIDDEN)
#define DGM_NET_AFFIXES    8U
#define DGM_NET_AFFIX_ROWS 16384U
#define DGM_NET_PANEL      16U

/* What the parser's state adds to its hidden layer: rows of one table. */
#define DGM_NET_STATE_FEATURES 13U
#define DGM_NET_STATE_ROWS     1792U

/* Rounds up to whole panels. */
static inline uint32_t dgm_net_pad(uint32_t columns)
{
    return (columns + DGM_NET_PANEL - 1) / DGM_NET_PANEL * DGM_NET_PANEL;
}

/* The dense weights, slices of one array of floats in this order. */
typedef struct dgm_net {
    const float *window;               /* [WINDOW][WIDTH] in panels */
    const float *window_bias;          /* [WIDTH] */
    const float *gate[DGM_NET_LAYERS]; /* [WIDTH][GATES] in panels */
    const float *gate_bias[DGM_NET_LAYERS];
    const float *tag;         /* [WIDTH][tags] in panels */
    const float *tag_bias;    /* [tags] */
    const float *place;       /* [WIDTH][SEEN] in panels */
    const float *outside;     /* [PLACES][HIDDEN] an empty place */
    const float *root;        /* [PLACES][HIDDEN] the artificial root */
    const float *hidden_bias; /* [HIDDEN] */
    const float *state;       /* [STATE_ROWS][HIDDEN] */
    const float *act;         /* [HIDDEN][16] in panels */
    const float *act_bias;    /* [16] */
    const float *label[2];    /* [HIDDEN][labels] in panels: LEFT, RIGHT */
    const float *label_bias[2];
    const float *edge; /* [EMBED] the word beyond either end */
    uint32_t tags;     /* padded */
    uint32_t labels;   /* padded */
} dgm_net;

/* Number of floats for so many tags and labels (not padded). */
size_t dgm_net_size(uint32_t tags, uint32_t labels);

/* Points the slices into `weight`, of dgm_net_size floats. */
void dgm_net_bind(dgm_net *self, const float *weight, uint32_t tags,
                  uint32_t labels);

/* Runs the recurrence over words [first, last) of one sentence.  `gate`
 * [words][GATES] holds the products and is replaced by the gate values (for
 * each direction: input, forget, reset); `cell` and `out` are
 * [words][WIDTH]. */
void dgm_net_recur(float *gate, float *cell, float *out, uint32_t first,
                   uint32_t last);

/* Rows of the embedding table for suffixes, prefixes, shape and what is
 * listed. */
void dgm_net_affixes(const dgm_word *word, uint32_t row[DGM_NET_AFFIXES]);

/* The words in the parser's places (DGM_NONE: none; state->count: the root)
 * and the rows of its state. */
void dgm_net_places(const dgm_parse_state *state,
                    uint32_t place[DGM_NET_PLACES],
                    uint32_t row[DGM_NET_STATE_FEATURES]);

#endif
