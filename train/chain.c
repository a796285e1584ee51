/* SPDX-License-Identifier: Apache-2.0 */
/* The conditional random field: one AdaGrad step for each stretch. */
#include "names.h"
#include "random.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LABELS DGM_ENTITY_LABELS
#define COLS   DGM_ENTITY_ROW

typedef struct learner {
    const chain_set *set;
    const chain_options *options;
    float *weight;
    float *sum; /* of squared gradients, of weight */
    float step[LABELS][COLS];
    float step_sum[LABELS][COLS];
    dgm_chain_steps steps; /* exp of step */
    dgm_chain sums;
    float raw[DGM_CHAIN_MOST][COLS];
    uint64_t random;
    double loss;
} learner;

static void score(learner *self, const chain *c, const uint32_t *row)
{
    uint32_t width = self->set->width;
    for (uint32_t i = 0; i < c->count; i++) {
        float *raw = self->raw[i];
        memset(raw, 0, COLS * sizeof *raw);
        for (uint32_t k = 0; k < width; k++) {
            uint32_t at = row[i * width + k];
            const float *weight = self->weight + (size_t)at * COLS;
            for (uint32_t l = 0; at != DGM_NONE && l < COLS; l++) {
                raw[l] += weight[l];
            }
        }
    }
    dgm_chain_scores(&self->sums, self->raw, c->count);
}

static void move(float *weight, float *sum, float slope, float rate)
{
    *sum += slope * slope;
    *weight += rate * slope / (sqrtf(*sum) + 1e-6F);
}

/* The step from the label before: observed less expected. */
static void move_steps(learner *self, const chain *c, const uint8_t *label)
{
    for (uint32_t i = 0; i <= c->count; i++) {
        float pair[LABELS][COLS];
        float all = 1e-30F;
        for (uint32_t a = 0; a < LABELS; a++) {
            float before = i > 0 ? self->sums.before[i - 1][a] : a == 0;
            for (uint32_t b = 0; b < LABELS; b++) {
                float behind = i < c->count ? self->sums.own[i][b] *
                                                  self->sums.behind[i][b]
                                            : b == 0;
                pair[a][b] = before * self->steps.way[a][b] * behind;
                all += pair[a][b];
            }
        }
        uint32_t from = i > 0 ? label[i - 1] : 0;
        uint32_t to = i < c->count ? label[i] : 0;
        for (uint32_t a = 0; a < LABELS; a++) {
            for (uint32_t b = 0; b < LABELS; b++) {
                float slope = (float)(a == from && b == to) - pair[a][b] / all;
                if (dgm_label_follows(a, b) && fabsf(slope) > 1e-5F) {
                    move(&self->step[a][b], &self->step_sum[a][b],
                         slope * c->weight, self->options->rate);
                }
            }
        }
    }
    for (uint32_t a = 0; a < LABELS; a++) {
        for (uint32_t b = 0; b < LABELS; b++) {
            self->steps.way[a][b] =
                dgm_label_follows(a, b) ? expf(self->step[a][b]) : 0;
        }
    }
}

static void move_weights(learner *self, const chain *c, const uint32_t *row,
                         const uint8_t *label)
{
    uint32_t width = self->set->width;
    for (uint32_t i = 0; i < c->count; i++) {
        float slope[COLS] = {0};
        for (uint32_t l = 0; l < LABELS; l++) {
            slope[l] = self->sums.before[i][l] * self->sums.behind[i][l];
        }
        dgm_chain_scale(slope);
        self->loss -= (double)logf(slope[label[i]] + 1e-12F);
        for (uint32_t l = 0; l < LABELS; l++) {
            slope[l] = ((float)(l == label[i]) - slope[l]) * c->weight;
        }
        for (uint32_t k = 0; k < width; k++) {
            uint32_t at = row[i * width + k];
            if (at == DGM_NONE) {
                continue;
            }
            float *weight = self->weight + (size_t)at * COLS;
            float *sum = self->sum + (size_t)at * COLS;
            for (uint32_t l = 0; l < COLS; l++) {
                move(&weight[l], &sum[l], slope[l], self->options->rate);
            }
        }
    }
}

/* Visits a stretch with some of its features left out. */
static void visit(learner *self, const chain *c, uint32_t *kept)
{
    uint32_t width = self->set->width;
    const uint32_t *row = self->set->row + (size_t)c->first * width;
    const uint8_t *label = self->set->label + c->first;
    uint64_t limit = (uint64_t)(self->options->dropout * 65536.0F);
    for (uint32_t i = 0; i < c->count * width; i++) {
        bool drop = (train_random(&self->random) >> 48) < limit;
        kept[i] = drop ? DGM_NONE : row[i];
    }
    score(self, c, kept);
    dgm_chain_sum(&self->sums, &self->steps, c->count);
    move_weights(self, c, kept, label);
    move_steps(self, c, label);
}

static void shuffle(uint32_t *order, uint32_t count, uint64_t *random)
{
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = (uint32_t)(train_random(random) % i);
        uint32_t kept = order[i - 1];
        order[i - 1] = order[k];
        order[k] = kept;
    }
}

static void run(learner *self, uint32_t *order, uint32_t *kept, float *mean)
{
    const chain_set *set = self->set;
    size_t weights = (size_t)set->rows * COLS;
    uint32_t averaged = 0;
    for (uint32_t e = 0; e < self->options->epochs; e++) {
        self->loss = 0;
        shuffle(order, set->chain.count, &self->random);
        for (uint32_t i = 0; i < set->chain.count; i++) {
            visit(self, &set->chain.at[order[i]], kept);
        }
        for (size_t i = 0; i < weights; i++) {
            self->weight[i] *= 1.0F - self->options->shrink;
        }
        if (e * 2 >= self->options->epochs) {
            averaged++;
            for (size_t i = 0; i < weights; i++) {
                mean[i] += self->weight[i];
            }
        }
        fprintf(stderr, "epoch %u: loss %.4f a token\n", e + 1,
                self->loss / set->tokens);
    }
    for (size_t i = 0; averaged > 0 && i < weights; i++) {
        self->weight[i] = mean[i] / (float)averaged;
    }
}

/* From nothing, with numbers of its own. */
static void start(learner *self, uint64_t seed, uint32_t *order)
{
    size_t weights = (size_t)self->set->rows * COLS;
    memset(self->weight, 0, weights * sizeof *self->weight);
    memset(self->sum, 0, weights * sizeof *self->sum);
    memset(self->step, 0, sizeof self->step);
    memset(self->step_sum, 0, sizeof self->step_sum);
    self->random = seed;
    for (uint32_t i = 0; i < self->set->chain.count; i++) {
        order[i] = i;
    }
    for (uint32_t a = 0; a < LABELS; a++) {
        for (uint32_t b = 0; b < LABELS; b++) {
            self->steps.way[a][b] = dgm_label_follows(a, b);
        }
    }
}

/* Adds what a run learned, in its share of all runs. */
static void add_run(const learner *self, float *weight,
                    dgm_entity_numbers *numbers)
{
    size_t weights = (size_t)self->set->rows * COLS;
    float share = 1.0F / (float)self->options->runs;
    for (size_t i = 0; i < weights; i++) {
        weight[i] += share * self->weight[i];
    }
    for (uint32_t a = 0; a < LABELS; a++) {
        for (uint32_t b = 0; b < LABELS; b++) {
            numbers->step[a][b] += dgm_label_follows(a, b)
                                       ? share * self->step[a][b]
                                       : -1000 * share;
        }
    }
}

dgm_err chain_learn(const chain_set *set, const chain_options *options,
                    float *weight, dgm_entity_numbers *numbers)
{
    size_t weights = (size_t)set->rows * COLS;
    learner *self = calloc(1, sizeof *self);
    uint32_t *order = calloc((size_t)set->chain.count + 1, sizeof *order);
    uint32_t *kept = calloc((size_t)DGM_CHAIN_MOST * set->width, sizeof *kept);
    float *own = calloc(weights, sizeof *own);
    float *sum = calloc(weights, sizeof *sum);
    float *mean = calloc(weights, sizeof *mean);
    dgm_err code = DGM_ERR_MEMORY;
    if (self && order && kept && own && sum && mean) {
        *self = (learner){
            .set = set, .options = options, .weight = own, .sum = sum};
        for (uint32_t r = 0; r < options->runs; r++) {
            start(self, options->seed + 2 * (uint64_t)r, order);
            memset(mean, 0, weights * sizeof *mean);
            run(self, order, kept, mean);
            add_run(self, weight, numbers);
        }
        code = DGM_ERR_OK;
    }
    free(self);
    free(order);
    free(kept);
    free(own);
    free(sum);
    free(mean);
    return code;
}
