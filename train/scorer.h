/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Learning the networks of event/scorer.h: softmax and yes-or-no losses,
 * AdaGrad (Duchi, Hazan and Singer 2011), features and hidden units left out
 * at random (Srivastava et al. 2014).
 */
#ifndef DGM_TRAIN_SCORER_H
#define DGM_TRAIN_SCORER_H

#include "features.h"

#include "base/vec.h"
#include "event/scorer.h"

/* No answer is known to this group. */
#define LESSON_SILENT (-1)

typedef struct lesson {
    uint32_t first; /* its features in lessons.feature */
    uint32_t count;
    uint64_t word[DGM_SLOTS];
    const uint8_t *state[DGM_STATES];
    int16_t label[DGM_SCORER_GROUPS];
    float weight;
    uint32_t fold;
} lesson;

typedef struct lessons {
    dgm_arena arena;
    DGM_VEC(uint64_t) feature;
    DGM_VEC(lesson) lesson;
} lessons;

void lessons_init(lessons *self);
void lessons_free(lessons *self);
/* Adds an example; its labels are the caller's to set. */
DGM_CHECKED dgm_err lessons_add(lessons *self, const dgm_evidence *evidence,
                                float weight, uint32_t fold, lesson **out);

typedef struct scorer_options {
    const char *name; /* for the log */
    uint32_t rows;
    uint32_t times; /* rarer features get no row */
    uint32_t slots;
    uint32_t epochs;
    float rate;
    float dropout;  /* share of features left out at a visit */
    float shrink;   /* of the squares of the weights */
    uint32_t batch; /* visits between two looks at the weights of states and
                       words; 0: at each */
    uint64_t seed;
    uint32_t groups;
    uint8_t size[DGM_SCORER_GROUPS];
} scorer_options;

/* The sections of a learned network, in memory of its own. */
typedef struct learned_scorer {
    dgm_scorer_shape shape;
    uint16_t *check;
    int8_t *row;
    float *dense;
} learned_scorer;

#define NO_FOLD UINT32_MAX
/* The fold of lessons that are never held back. */
#define IN_ALL_FOLDS (UINT32_MAX - 1)

/* Learns from all lessons but those of a fold (NO_FOLD: from all). */
DGM_CHECKED dgm_err scorer_learn(const lessons *given,
                                 const dgm_vectors *vectors,
                                 const scorer_options *options, uint32_t fold,
                                 learned_scorer *out);
void learned_scorer_free(learned_scorer *self);

/* Its sections of a file, with their names. */
#define SCORER_SECTIONS 4U
void learned_scorer_sections(const learned_scorer *self, char letter,
                             char name[SCORER_SECTIONS][9],
                             dgm_section_source out[SCORER_SECTIONS]);

/* The network as it will be used; it lives as long as what was learned. */
dgm_scorer learned_scorer_use(const learned_scorer *self);
/* The evidence of a lesson. */
void lesson_evidence(const lessons *from, const lesson *one,
                     dgm_evidence *out);

#endif
