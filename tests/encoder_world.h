/* SPDX-License-Identifier: Apache-2.0 */
/* A small encoder with weights all over the place, always the same, for the
 * tests of it and of those who read with it. */
#ifndef DGM_TESTS_ENCODER_WORLD_H
#define DGM_TESTS_ENCODER_WORLD_H

#include "base/mapped.h"
#include "encoder/encoder.h"
#include "encoder/model.h"
#include "encoder/product.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Room for the sections of two layers, 52, and their names. */
#define ENCODER_SECTIONS 56
#define ENCODER_LAYERS   2
#define ENCODER_SIZE     64
#define ENCODER_INNER    96

typedef struct encoder_world {
    dgm_encoder_numbers number;
    dgm_section_source section[ENCODER_SECTIONS];
    char name[ENCODER_SECTIONS][9];
    uint32_t count;
    uint32_t seed;
} encoder_world;

/* Pieces beside the signs and letters that all words can be made of. */
static const char *const encoder_piece[] = {
    "[PAD]",  "[UNK]", "[CLS]",  "[SEP]", "the", "rebel",       "##s",
    "attack", "##ed",  "town",   "a",     "tt",  "cafe",        "##fe",
    "ca",     "said",  ".",      ",",     "'",   "##00",        "1",
    "un",     "##aff", "##able", "u",     "of",  "\xe4\xb8\xad"};
#define ENCODER_WORDS      (uint32_t)(sizeof encoder_piece / sizeof *encoder_piece)
#define ENCODER_LETTERS    26U
#define ENCODER_VOCABULARY (ENCODER_WORDS + 2 * ENCODER_LETTERS)

static inline float encoder_next(encoder_world *self)
{
    self->seed = self->seed * 1664525U + 1013904223U;
    return (float)(self->seed >> 8) / 8388608.0F - 1.0F;
}

static inline void *encoder_add(encoder_world *self, const char *name,
                                size_t len)
{
    void *bytes = calloc(1, len + 1);
    if (bytes == NULL || self->count == ENCODER_SECTIONS) {
        abort();
    }
    (void)snprintf(self->name[self->count], 9, "%s", name);
    self->section[self->count] =
        (dgm_section_source){self->name[self->count], bytes, len};
    self->count++;
    return bytes;
}

static inline void encoder_floats(encoder_world *self, const char *name,
                                  size_t count, float most, float around)
{
    float *out = encoder_add(self, name, count * sizeof *out);
    for (size_t i = 0; i < count; i++) {
        out[i] = around + most * encoder_next(self);
    }
}

/* Rows of weights whose products have the size of what comes in. */
static inline void encoder_product(encoder_world *self, const char *name,
                                   uint32_t inner, uint32_t rows)
{
    uint32_t padded = dgm_product_pad(rows);
    float *number =
        encoder_add(self, name, (size_t)padded * (2 * sizeof *number + inner));
    int8_t *weight = (int8_t *)(number + 2 * (size_t)padded);
    for (uint32_t n = 0; n < rows; n++) {
        number[n] = (1.5F + encoder_next(self)) /
                    (DGM_PANEL_WEIGHT * sqrtf((float)inner));
        number[padded + n] = 0.2F * encoder_next(self);
        for (uint32_t k = 0; k < inner; k++) {
            weight[dgm_panel_place(inner, k, n)] =
                (int8_t)(DGM_PANEL_WEIGHT * encoder_next(self));
        }
    }
}

static inline void encoder_pieces(encoder_world *self)
{
    char *text = encoder_add(self, "piece", 512);
    uint32_t *at =
        encoder_add(self, "piece.at", (ENCODER_VOCABULARY + 1) * sizeof *at);
    uint32_t len = 0;
    for (uint32_t i = 0; i < ENCODER_VOCABULARY; i++) {
        at[i] = len;
        if (i < ENCODER_WORDS) {
            size_t more = strlen(encoder_piece[i]);
            memcpy(text + len, encoder_piece[i], more);
            len += (uint32_t)more;
        } else {
            uint32_t letter = (i - ENCODER_WORDS) % ENCODER_LETTERS;
            bool inside = i - ENCODER_WORDS >= ENCODER_LETTERS;
            memcpy(text + len, "##", inside ? 2 : 0);
            len += inside ? 2 : 0;
            text[len++] = (char)('a' + letter);
        }
    }
    at[ENCODER_VOCABULARY] = len;
}

static inline void encoder_layers(encoder_world *self)
{
    for (uint32_t i = 0; i < ENCODER_LAYERS; i++) {
        char name[4][9];
        static const char *const part[] = {"qkv", "out", "up", "down"};
        for (int k = 0; k < 4; k++) {
            (void)snprintf(name[k], 9, "%u.%s", i % 10, part[k]);
        }
        encoder_product(self, name[0], ENCODER_SIZE, 3 * ENCODER_SIZE);
        encoder_product(self, name[1], ENCODER_SIZE, ENCODER_SIZE);
        encoder_product(self, name[2], ENCODER_SIZE, ENCODER_INNER);
        encoder_product(self, name[3], ENCODER_INNER, ENCODER_SIZE);
    }
    size_t norms = 1 + 2 * (size_t)ENCODER_LAYERS;
    encoder_floats(self, "norms", norms * 2 * ENCODER_SIZE, 0.3F, 0.7F);
}

static inline void encoder_heads(encoder_world *self)
{
    const dgm_encoder_numbers *n = &self->number;
    const uint32_t width = ENCODER_SIZE + DGM_SHAPE_SIZE;
    encoder_product(self, "tag", width, n->tags);
    encoder_product(self, "name", width, n->names);
    encoder_product(self, "arc.word", width, n->arc);
    encoder_product(self, "arc.head", width, n->arc);
    encoder_product(self, "arc", n->arc, n->arc);
    encoder_floats(self, "arc.root", n->arc, 1, 0);
    encoder_product(self, "rel.word", width, n->relation);
    encoder_product(self, "rel.head", width, n->relation);
    encoder_product(self, "rel", n->relation, n->relations * n->relation);
    encoder_product(self, "rel.own", n->relation, n->relations);
    encoder_floats(self, "rel.root", n->relation, 1, 0);
    encoder_product(self, "trig.up", width, n->trigger);
    encoder_product(self, "trigger", n->trigger, n->events);
    encoder_product(self, "stan.up", width, n->stance);
    encoder_floats(self, "stan.typ", (size_t)n->events * n->stance, 1, 0);
    encoder_product(self, "stance", n->stance, DGM_OPINION_STANCES);
    encoder_product(self, "part.wrd", width, n->party);
    encoder_product(self, "part.trg", width, n->party);
    encoder_floats(self, "part.typ", (size_t)n->events * n->party, 1, 0);
    encoder_floats(self, "part.far", (2 * DGM_FAR + 1) * (size_t)n->party, 1,
                   0);
    encoder_product(self, "part.up", n->party, n->party);
    encoder_product(self, "party", n->party, DGM_OPINION_PARTS);
    encoder_product(self, "cue.up", width, n->cue);
    encoder_product(self, "cue", n->cue, DGM_ENCODER_CUES);
    encoder_product(self, "clm.wrd", width, n->claim);
    encoder_product(self, "clm.cue", width, n->claim);
    encoder_floats(self, "clm.far", (2 * DGM_FAR + 1) * (size_t)n->claim, 1,
                   0);
    encoder_floats(self, "clm.side", 3 * (size_t)n->claim, 1, 0);
    encoder_product(self, "clm.up", n->claim, n->claim);
    encoder_product(self, "claim", n->claim, DGM_ENCODER_CLAIM_PARTS);
    encoder_product(self, "val.up", width, n->value);
    encoder_product(self, "value", n->value, DGM_ENCODER_VALUES);
}

static inline void encoder_start(encoder_world *self, uint32_t tags,
                                 uint32_t relations)
{
    *self = (encoder_world){.seed = 1,
                            .number = {.vocabulary = ENCODER_VOCABULARY,
                                       .size = ENCODER_SIZE,
                                       .layers = ENCODER_LAYERS,
                                       .heads = ENCODER_SIZE / DGM_HEAD_SIZE,
                                       .inner = ENCODER_INNER,
                                       .positions = DGM_POSITIONS,
                                       .tags = tags,
                                       .relations = relations,
                                       .names = 15,
                                       .events = DGM_EVENT_COUNT,
                                       .arc = 32,
                                       .relation = 16,
                                       .trigger = 32,
                                       .stance = 16,
                                       .party = 32,
                                       .cue = 64,
                                       .claim = 48,
                                       .value = 64,
                                       .begin = 2,
                                       .end = 3,
                                       .unknown = 1}};
    for (uint32_t i = 0; i < DGM_CALIBRATION; i++) {
        self->number.calibration[i] = ((float)i + 0.5F) / DGM_CALIBRATION;
    }
}

/* The whole file in memory, to be freed; its classes are `classes`. */
static inline void *encoder_build(uint32_t tags, uint32_t relations,
                                  const char *classes, size_t *len)
{
    encoder_world self;
    void *out = NULL;
    encoder_start(&self, tags, relations);
    memcpy(encoder_add(&self, "numbers", sizeof self.number), &self.number,
           sizeof self.number);
    memcpy(encoder_add(&self, "classes", strlen(classes)), classes,
           strlen(classes));
    encoder_pieces(&self);
    int8_t *word =
        encoder_add(&self, "word", (size_t)ENCODER_VOCABULARY * ENCODER_SIZE);
    for (size_t i = 0; i < (size_t)ENCODER_VOCABULARY * ENCODER_SIZE; i++) {
        word[i] = (int8_t)(127 * encoder_next(&self));
    }
    encoder_floats(&self, "word.s", ENCODER_VOCABULARY, 0.002F, 0.01F);
    encoder_floats(&self, "position", (size_t)DGM_POSITIONS * ENCODER_SIZE,
                   0.3F, 0);
    encoder_floats(&self, "segment", 2 * (size_t)ENCODER_SIZE, 0.3F, 0);
    encoder_floats(&self, "mix", ENCODER_LAYERS + 1, 0.3F, 0.5F);
    encoder_floats(&self, "shape", DGM_SHAPES * DGM_SHAPE_SIZE, 1, 0);
    encoder_floats(&self, "begin", ENCODER_SIZE + 1, 0.3F, 0);
    encoder_layers(&self);
    encoder_heads(&self);
    if (dgm_mapped_build(DGM_ENCODER_MAGIC, DGM_ENCODER_VERSION, self.section,
                         self.count, &out, len, NULL) != DGM_ERR_OK) {
        abort();
    }
    for (uint32_t i = 0; i < self.count; i++) {
        free((void *)(uintptr_t)self.section[i].ptr);
    }
    return out;
}

#endif
