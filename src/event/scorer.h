/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A small network over evidence, the same for every question of the coder.
 *
 *   evidence   hashed features, each a row of bytes             [HIDDEN]
 *              words, each a vector through its slot's matrix   [HIDDEN]
 *              states, dense numbers of a reader                [HIDDEN]
 *   hidden     relu of the sum
 *   answers    groups of outputs, each a softmax of its own; a group of one
 *              output is a yes or no
 *
 * It is the wide-and-shallow form of Joulin et al. (2017, "Bag of Tricks"),
 * with pretrained vectors (Pennington, Socher and Manning 2014) beside the
 * features, so that a word that was never seen in training leans on its kin.
 *
 * In the file (base/mapped.h) every network has a letter; its sections are
 *   "X.shape"  one dgm_scorer_shape
 *   "X.check"  u16[rows], 0: empty; rows is a power of two
 *   "X.row"    i8[rows][HIDDEN]
 *   "X.dense"  f32[inputs][HIDDEN], f32[HIDDEN] bias,
 *              f32[HIDDEN][outputs], f32[outputs] bias, the outputs
 *              filled up to a multiple of 8
 * and the words that all of them share lie in
 *   "w.key"    u64[n], open addressing, 0: empty; n is a power of two
 *   "w.vector" i8[n][DGM_VECTOR]
 */
#ifndef DGM_EVENT_SCORER_H
#define DGM_EVENT_SCORER_H

#include "base/mapped.h"
#include "base/rows.h"
#include "record/record.h"

#define DGM_SCORER_HIDDEN  64U
#define DGM_SCORER_OUTPUTS 96U
#define DGM_SCORER_GROUPS  48U
#define DGM_VECTOR         50U
/* Vectors have length 1; a byte is so much of it. */
#define DGM_VECTOR_STEP (1.0F / 127.0F)

#define DGM_EVIDENCE_MAX 224U
#define DGM_SLOTS        2U
#define DGM_STATES       2U
#define DGM_STATE_STEP   (1.0F / DGM_STATE_ONE)

/* What speaks for and against the answers to one question. */
typedef struct dgm_evidence {
    uint64_t feature[DGM_EVIDENCE_MAX];
    uint8_t kind[DGM_EVIDENCE_MAX]; /* enum dgm_feature of each */
    uint32_t count;
    uint64_t word[DGM_SLOTS];         /* lemma keys; 0: none */
    const uint8_t *state[DGM_STATES]; /* NULL: none */
} dgm_evidence;

typedef struct dgm_scorer_shape {
    uint32_t rows;
    uint32_t slots;
    uint32_t outputs;
    uint32_t groups;
    uint8_t size[DGM_SCORER_GROUPS]; /* outputs of each group */
    float scale;                     /* of one step of the bytes in "row" */
    uint32_t unused;
} dgm_scorer_shape;

typedef struct dgm_vectors {
    const uint64_t *key;
    const int8_t *vector;
    uint32_t mask;
} dgm_vectors;

typedef struct dgm_scorer {
    const dgm_scorer_shape *shape;
    const uint16_t *check;
    const int8_t *row;
    const float *slot;  /* [slots * VECTOR][HIDDEN] */
    const float *state; /* [STATES * STATE][HIDDEN] */
    const float *bias;
    const float *out; /* [HIDDEN][outputs, padded] */
    const float *out_bias;
} dgm_scorer;

/* Outputs lie in rows of whole vectors. */
static inline uint32_t dgm_scorer_pad(uint32_t outputs)
{
    return (outputs + 7) / 8 * 8;
}

/* Number of floats in "X.dense". */
static inline size_t dgm_scorer_dense(uint32_t slots, uint32_t outputs)
{
    return ((size_t)slots * DGM_VECTOR + DGM_STATES * DGM_STATE + 1) *
               DGM_SCORER_HIDDEN +
           (DGM_SCORER_HIDDEN + 1) * (size_t)dgm_scorer_pad(outputs);
}

/* Points a network into a mapped file; its letter names its sections. */
DGM_CHECKED dgm_err dgm_scorer_open(dgm_scorer *self, const dgm_mapped *file,
                                    char letter, dgm_error *err);
DGM_CHECKED dgm_err dgm_vectors_open(dgm_vectors *self, const dgm_mapped *file,
                                     dgm_error *err);

/* The vector of a word, or NULL. */
const int8_t *dgm_vectors_find(const dgm_vectors *self, uint64_t key);

/* Probabilities of all outputs, group by group, from the evidence. */
void dgm_scorer_run(const dgm_scorer *self, const dgm_vectors *vectors,
                    const dgm_evidence *evidence, float *out);

/* The same in steps, for evidence that several questions share: the sums of
 * the hidden units begin as the bias, every evidence is added to them, and the
 * answers follow. */
void dgm_scorer_begin(const dgm_scorer *self, float hidden[DGM_SCORER_HIDDEN]);
void dgm_scorer_add(const dgm_scorer *self, const dgm_vectors *vectors,
                    const dgm_evidence *evidence,
                    float hidden[DGM_SCORER_HIDDEN]);
void dgm_scorer_end(const dgm_scorer *self,
                    const float hidden[DGM_SCORER_HIDDEN], float *out);

/* The answers before they are squashed into probabilities. */
void dgm_scorer_scores(const dgm_scorer *self,
                       const float hidden[DGM_SCORER_HIDDEN], float *out);

/* The row of a feature, or NULL. */
const int8_t *dgm_scorer_row(const dgm_scorer *self, uint64_t feature);

/* How much each hidden unit adds to the score of one output over that of
 * another; those that are cut off add nothing, so that the difference, in log
 * odds, is a sum over all evidence.  Returns what it is without any. */
float dgm_scorer_slope(const dgm_scorer *self,
                       const float hidden[DGM_SCORER_HIDDEN], uint32_t output,
                       uint32_t over, float slope[DGM_SCORER_HIDDEN]);

/* The part of an evidence in that sum. */
typedef struct dgm_weighed {
    float feature[DGM_EVIDENCE_MAX];
    float word[DGM_SLOTS];
    float state[DGM_STATES];
} dgm_weighed;
void dgm_scorer_weigh(const dgm_scorer *self, const dgm_vectors *vectors,
                      const dgm_evidence *evidence,
                      const float slope[DGM_SCORER_HIDDEN], dgm_weighed *out);

/* Squashes scores into probabilities, group by group, in place. */
void dgm_scorer_squash(const dgm_scorer_shape *shape, float *out);

#endif
