/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The encoder as it lies in its file (base/mapped.h).
 *
 *   magic "DGMENCO\0", version 2; sections
 *   "numbers"   one dgm_encoder_numbers
 *   "classes"   text, see dgm_encoder_classes
 *   "piece"     bytes of the pieces, one after another; those that go on with
 *               a word begin with "##"
 *   "piece.at"  u32[vocabulary + 1], where each begins
 *   "word"      i8[vocabulary][size], "word.s" f32[vocabulary] a step of each
 *   "position"  f32[DGM_POSITIONS][size]
 *   "segment"   f32[2][size]
 *   "norms"     f32[1 + 2 * layers][2][size]: gains and biases behind the
 *               embeddings and behind both halves of each layer
 *   "mix"       f32[layers + 1]: the part of each layer in a word's vector
 *   "shape"     f32[DGM_SHAPES][DGM_SHAPE_SIZE]
 *   "begin"     f32[size + 1]: weights and bias of whether a sentence begins
 *   "arc.root", "rel.root", "stan.typ", "part.typ", "part.far",
 *   "clm.far", "clm.side"
 *               f32, see the list of parts in open.c
 *   and matrices, one a section: f32[rows] what a step of a row's weights is
 *   worth, f32[rows] biases, i8[inner][rows] in panels (base/panel.h); `rows`
 *   filled up to whole panels
 *   "K.qkv"     size -> 3 * size: queries, keys, values of layer K
 *   "K.out"     size -> size
 *   "K.up"      size -> inner
 *   "K.down"    inner -> size
 *   and those of the heads, see open.c
 */
#ifndef DGM_ENCODER_MODEL_H
#define DGM_ENCODER_MODEL_H

#include <stdint.h>

#define DGM_ENCODER_MAGIC   "DGMENCO"
#define DGM_ENCODER_VERSION 2

#define DGM_ENCODER_LAYERS_MAX 6
#define DGM_HEAD_SIZE          32 /* numbers of a head of attention */
#define DGM_POSITIONS          256
#define DGM_SHAPES             5
#define DGM_SHAPE_SIZE         16
#define DGM_FAR                16 /* distances between words are cut here */
#define DGM_CALIBRATION        20
#define DGM_PIECE_MAX          128 /* bytes of a piece */

/* The most that a file may ask for. */
#define DGM_VOCABULARY_MAX      65536U
#define DGM_ENCODER_SIZE_MAX    1024U
#define DGM_ENCODER_INNER_MAX   4096U
#define DGM_ENCODER_HEAD_MAX    512U /* widths of the heads' layers */
#define DGM_ENCODER_CLASSES_MAX 256U

typedef struct dgm_encoder_numbers {
    uint32_t vocabulary;
    uint32_t size; /* of a piece's vector: DGM_HEAD_SIZE * heads */
    uint32_t layers;
    uint32_t heads;     /* of attention */
    uint32_t inner;     /* of a layer's second half; this and below are
                         * multiples of 16 */
    uint32_t positions; /* DGM_POSITIONS */
    uint32_t tags;      /* classes */
    uint32_t relations;
    uint32_t names;
    uint32_t events;
    uint32_t arc; /* widths of the heads' layers */
    uint32_t relation;
    uint32_t trigger;
    uint32_t stance;
    uint32_t party;
    uint32_t cue;
    uint32_t claim;
    uint32_t value;
    uint32_t begin; /* pieces: of a window, */
    uint32_t end;   /* of its parts, */
    uint32_t unknown;
    /* Share of right heads where the network's own probability lies in
     * [i/20, (i+1)/20). */
    float calibration[DGM_CALIBRATION];
} dgm_encoder_numbers;

#endif
