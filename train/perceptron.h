/*
 * Averaged perceptrons over hashed features (Collins 2002), for training.
 *
 * The average is kept by the usual trick: besides each weight w a sum u of
 * step * change; the average after n steps is w - u / n.
 */
#ifndef DGM_TRAIN_PERCEPTRON_H
#define DGM_TRAIN_PERCEPTRON_H

#include "base/error.h"

typedef struct perceptron {
    int32_t *weight; /* [rows][stride] */
    int64_t *sum;    /* [rows][stride] */
    uint32_t mask;
    uint32_t stride;
    uint32_t classes;
    int64_t step;
} perceptron;

bool perceptron_init(perceptron *self, uint32_t rows, uint32_t stride,
                     uint32_t classes);
void perceptron_free(perceptron *self);

/* Scores of all classes, of the weights as they are. */
void perceptron_score(const perceptron *self, const uint32_t *feature,
                      uint32_t count, int32_t *score);

/* Rewards class `right` and punishes `wrong` (may be equal: no change). */
void perceptron_update(perceptron *self, const uint32_t *feature,
                       uint32_t count, uint32_t right, uint32_t wrong);

/* The averaged weights as one byte each, [rows][stride], malloc'd; NULL when
 * memory is out. */
signed char *perceptron_quantise(const perceptron *self);

/* Replaces the weights by their averages (scaled by 256), for tagging with
 * the trained model while training another. */
void perceptron_average(perceptron *self);

#endif
