/* SPDX-License-Identifier: Apache-2.0 */
#include "scorer.h"

#include "random.h"
#include "record/record.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HIDDEN DGM_SCORER_HIDDEN

/* Share of visits without the parser's states, which long documents and those
 * that bring their trees lack. */
#define BLIND 0.1F

/* ----------------------------------------------------------------- lessons */

void lessons_init(lessons *self)
{
    *self = (lessons){.feature = {0}};
    dgm_arena_init(&self->arena, 0);
}

void lessons_free(lessons *self)
{
    dgm_arena_release(&self->arena);
}

dgm_err lessons_add(lessons *self, const dgm_evidence *evidence, float weight,
                    uint32_t fold, lesson **out)
{
    lesson one = {.first = self->feature.count,
                  .count = evidence->count,
                  .weight = weight,
                  .fold = fold};
    memcpy(one.word, evidence->word, sizeof one.word);
    memcpy(one.state, evidence->state, sizeof one.state);
    for (uint32_t g = 0; g < DGM_SCORER_GROUPS; g++) {
        one.label[g] = LESSON_SILENT;
    }
    for (uint32_t i = 0; i < evidence->count; i++) {
        DGM_TRY(
            dgm_vec_push(&self->arena, &self->feature, &evidence->feature[i]));
    }
    DGM_TRY(dgm_vec_push(&self->arena, &self->lesson, &one));
    *out = &self->lesson.at[self->lesson.count - 1];
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- network */

/* Weights, the sums of their squared gradients, and the mean of the weights
 * after the later epochs, which is what is kept (Polyak and Juditsky 1992). */
typedef struct table {
    float *weight;
    float *square;
    float *mean;
    size_t count;
} table;

static bool table_init(table *self, size_t count)
{
    self->count = count;
    self->weight = calloc(count + 1, sizeof(float));
    self->square = calloc(count + 1, sizeof(float));
    self->mean = calloc(count + 1, sizeof(float));
    return self->weight && self->square && self->mean;
}

static void table_free(table *self)
{
    free(self->weight);
    free(self->square);
    free(self->mean);
}

/* Takes the weights into the mean of `before` epochs. */
static void table_average(table *self, uint32_t before)
{
    float share = 1.0F / (float)(before + 1);
    for (size_t i = 0; i < self->count; i++) {
        self->mean[i] += share * (self->weight[i] - self->mean[i]);
    }
}

typedef struct pupil {
    const lessons *lessons;
    const dgm_vectors *vectors;
    const scorer_options *options;
    uint32_t outputs;
    uint32_t columns; /* outputs, padded */
    uint16_t *check;
    uint32_t *row; /* [lessons->feature.count] row or DGM_NONE */
    table rows;    /* [options->rows][HIDDEN] */
    table dense;   /* as in "X.dense" */
    float *slope;  /* of those before the bias, gathered; NULL: not gathered */
    uint64_t random;
    float rate;
} pupil;

static float uniform(pupil *self)
{
    return (float)(train_random(&self->random) >> 40) / (float)(1 << 24);
}

static void nudge(const pupil *self, table *of, size_t at, float slope)
{
    float *weight = &of->weight[at];
    slope += self->options->shrink * *weight;
    of->square[at] += slope * slope;
    *weight -= self->rate * slope / (sqrtf(of->square[at]) + 1e-6F);
}

static size_t bias_at(const pupil *self)
{
    return ((size_t)self->options->slots * DGM_VECTOR +
            DGM_STATES * DGM_STATE) *
           HIDDEN;
}

static size_t state_at(const pupil *self, uint32_t s)
{
    return ((size_t)self->options->slots * DGM_VECTOR + s * DGM_STATE) *
           HIDDEN;
}

/* Small numbers where the network begins. */
static void stir(pupil *self)
{
    for (size_t i = 0; i < self->rows.count; i++) {
        self->rows.weight[i] = (uniform(self) - 0.5F) * 0.04F;
    }
    size_t out = bias_at(self) + HIDDEN;
    for (size_t i = 0; i < out - HIDDEN; i++) {
        self->dense.weight[i] = (uniform(self) - 0.5F) * 0.1F;
    }
    for (size_t i = 0; i < (size_t)HIDDEN * self->columns; i++) {
        self->dense.weight[out + i] = (uniform(self) - 0.5F) * 0.4F;
    }
}

/* One visit to a lesson. */
typedef struct visit {
    const lesson *lesson;
    const int8_t *vector[DGM_SLOTS];
    const uint8_t *state[DGM_STATES];
    uint32_t row[DGM_EVIDENCE_MAX]; /* those not left out */
    uint32_t rows;
    float hidden[HIDDEN]; /* after relu */
    float out[DGM_SCORER_OUTPUTS];
    float back[HIDDEN]; /* slope of the hidden sums */
} visit;

static void look(pupil *self, visit *v)
{
    const float *dense = self->dense.weight;
    memcpy(v->hidden, dense + bias_at(self), sizeof v->hidden);
    v->rows = 0;
    for (uint32_t i = 0; i < v->lesson->count; i++) {
        uint32_t row = self->row[v->lesson->first + i];
        if (row != DGM_NONE && uniform(self) >= self->options->dropout) {
            v->row[v->rows++] = row;
            const float *weight = self->rows.weight + (size_t)row * HIDDEN;
            for (uint32_t h = 0; h < HIDDEN; h++) {
                v->hidden[h] += weight[h];
            }
        }
    }
    for (uint32_t s = 0; s < self->options->slots; s++) {
        v->vector[s] = dgm_vectors_find(self->vectors, v->lesson->word[s]);
        const float *matrix = dense + (size_t)s * DGM_VECTOR * HIDDEN;
        for (uint32_t d = 0; v->vector[s] && d < DGM_VECTOR; d++) {
            float x = (float)v->vector[s][d] * DGM_VECTOR_STEP;
            for (uint32_t h = 0; h < HIDDEN; h++) {
                v->hidden[h] += x * matrix[(size_t)d * HIDDEN + h];
            }
        }
    }
    for (uint32_t s = 0; s < DGM_STATES; s++) {
        const uint8_t *state =
            uniform(self) < BLIND ? NULL : v->lesson->state[s];
        v->state[s] = state;
        const float *matrix = dense + state_at(self, s);
        for (uint32_t d = 0; state && d < DGM_STATE; d++) {
            float x = (float)((int)state[d] - DGM_STATE_ZERO) * DGM_STATE_STEP;
            for (uint32_t h = 0; h < HIDDEN; h++) {
                v->hidden[h] += x * matrix[(size_t)d * HIDDEN + h];
            }
        }
    }
    const float *weight = dense + bias_at(self) + HIDDEN;
    const float *bias = weight + (size_t)HIDDEN * self->columns;
    memcpy(v->out, bias, self->outputs * sizeof *bias);
    for (uint32_t h = 0; h < HIDDEN; h++) {
        v->hidden[h] = v->hidden[h] > 0 ? v->hidden[h] : 0;
        for (uint32_t k = 0; v->hidden[h] > 0 && k < self->outputs; k++) {
            v->out[k] += v->hidden[h] * weight[(size_t)h * self->columns + k];
        }
    }
}

/* Turns probabilities into slopes; returns the loss. */
static float judge(const pupil *self, visit *v)
{
    dgm_scorer_shape shape = {.groups = self->options->groups};
    float loss = 0;
    uint32_t at = 0;
    memcpy(shape.size, self->options->size, sizeof shape.size);
    dgm_scorer_squash(&shape, v->out);
    for (uint32_t g = 0; g < self->options->groups; g++) {
        uint32_t size = self->options->size[g];
        int label = v->lesson->label[g];
        for (uint32_t k = 0; k < size; k++) {
            float *p = &v->out[at + k];
            bool right = size == 1 ? label == 1 : (int)k == label;
            if (label != LESSON_SILENT && (size == 1 || right)) {
                loss -= logf(fmaxf(right ? *p : 1.0F - *p, 1e-7F));
            }
            *p = label == LESSON_SILENT
                     ? 0
                     : v->lesson->weight * (*p - (right ? 1.0F : 0.0F));
        }
        at += size;
    }
    return loss * v->lesson->weight;
}

static void learn_out(pupil *self, visit *v)
{
    size_t first = bias_at(self) + HIDDEN;
    size_t bias = first + (size_t)HIDDEN * self->columns;
    memset(v->back, 0, sizeof v->back);
    for (uint32_t h = 0; h < HIDDEN; h++) {
        if (!(v->hidden[h] > 0)) {
            continue;
        }
        for (uint32_t k = 0; k < self->outputs; k++) {
            size_t at = first + (size_t)h * self->columns + k;
            v->back[h] += v->out[k] * self->dense.weight[at];
            if (v->out[k] != 0) {
                nudge(self, &self->dense, at, v->out[k] * v->hidden[h]);
            }
        }
    }
    for (uint32_t k = 0; k < self->outputs; k++) {
        nudge(self, &self->dense, bias + k, v->out[k]);
    }
}

/* Nudges a row of a table by the slopes of the hidden sums times x; units that
 * were cut off leave it as it is. */
static void nudge_row(const pupil *self, table *of, size_t at,
                      const float *back, float x)
{
    const float shrink = self->options->shrink;
    const float rate = self->rate;
    float *restrict weight = of->weight + at;
    float *restrict square = of->square + at;
    for (uint32_t h = 0; h < HIDDEN; h++) {
        float slope = back[h] * x + shrink * weight[h];
        slope = back[h] == 0 ? 0 : slope;
        square[h] += slope * slope;
        weight[h] -= rate * slope / (sqrtf(square[h]) + 1e-6F);
    }
}

/* The weights of a dense input. */
static void learn_input(pupil *self, size_t at, const float *back, float x)
{
    if (self->slope == NULL) {
        nudge_row(self, &self->dense, at, back, x);
        return;
    }
    float *restrict slope = self->slope + at;
    for (uint32_t h = 0; h < HIDDEN; h++) {
        slope[h] += back[h] * x;
    }
}

/* Takes what was gathered. */
static void learn_gathered(pupil *self)
{
    size_t count = bias_at(self);
    for (size_t at = 0; self->slope && at < count; at += HIDDEN) {
        nudge_row(self, &self->dense, at, self->slope + at, 1.0F);
        memset(self->slope + at, 0, HIDDEN * sizeof *self->slope);
    }
}

static void learn_in(pupil *self, const visit *v)
{
    nudge_row(self, &self->dense, bias_at(self), v->back, 1.0F);
    for (uint32_t i = 0; i < v->rows; i++) {
        nudge_row(self, &self->rows, (size_t)v->row[i] * HIDDEN, v->back,
                  1.0F);
    }
    for (uint32_t s = 0; s < DGM_STATES; s++) {
        const uint8_t *state = v->state[s];
        for (uint32_t d = 0; state && d < DGM_STATE; d++) {
            float x = (float)((int)state[d] - DGM_STATE_ZERO) * DGM_STATE_STEP;
            learn_input(self, state_at(self, s) + (size_t)d * HIDDEN, v->back,
                        x);
        }
    }
    for (uint32_t s = 0; s < self->options->slots; s++) {
        for (uint32_t d = 0; v->vector[s] && d < DGM_VECTOR; d++) {
            float x = (float)v->vector[s][d] * DGM_VECTOR_STEP;
            learn_input(self, ((size_t)s * DGM_VECTOR + d) * HIDDEN, v->back,
                        x);
        }
    }
}

static void shuffle(pupil *self, uint32_t *order, uint32_t count)
{
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = (uint32_t)(train_random(&self->random) % i);
        uint32_t kept = order[i - 1];
        order[i - 1] = order[k];
        order[k] = kept;
    }
}

static dgm_err study(pupil *self, uint32_t fold)
{
    const lessons *all = self->lessons;
    uint32_t *order = malloc(((size_t)all->lesson.count + 1) * sizeof *order);
    uint32_t count = 0;
    double loss = 0;
    if (order == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < all->lesson.count; i++) {
        if (all->lesson.at[i].fold != fold) {
            order[count++] = i;
        }
    }
    for (uint32_t e = 0; e < self->options->epochs; e++) {
        float left = 1.0F - (float)e / (float)self->options->epochs;
        self->rate = self->options->rate * (0.1F + 0.9F * left);
        loss = 0;
        shuffle(self, order, count);
        for (uint32_t i = 0; i < count; i++) {
            visit v = {.lesson = &all->lesson.at[order[i]]};
            look(self, &v);
            loss += (double)judge(self, &v);
            learn_out(self, &v);
            learn_in(self, &v);
            if (self->slope && i % self->options->batch == 0) {
                learn_gathered(self);
            }
        }
        uint32_t half = self->options->epochs / 2;
        if (e >= half) {
            table_average(&self->rows, e - half);
            table_average(&self->dense, e - half);
        }
    }
    fprintf(stderr, "  %s: %u examples, loss %.4f\n", self->options->name,
            count, loss / (count ? count : 1));
    free(order);
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ result */

static dgm_err give_rows(pupil *self, uint32_t fold)
{
    feature_table seen = {0};
    const lessons *all = self->lessons;
    dgm_err code = DGM_ERR_OK;
    for (uint32_t i = 0; i < all->lesson.count && code == DGM_ERR_OK; i++) {
        const lesson *one = &all->lesson.at[i];
        for (uint32_t k = 0;
             one->fold != fold && k < one->count && code == DGM_ERR_OK; k++) {
            code = features_count(&seen, all->feature.at[one->first + k]);
        }
    }
    if (code == DGM_ERR_OK) {
        code = features_give_rows(&seen, self->options->times, self->check,
                                  self->options->rows);
    }
    for (uint32_t i = 0; i < all->feature.count && code == DGM_ERR_OK; i++) {
        self->row[i] = features_row(&seen, all->feature.at[i]);
    }
    free(seen.at);
    return code;
}

static dgm_err take_out(const pupil *self, learned_scorer *out)
{
    float most = 1e-6F;
    for (size_t i = 0; i < self->rows.count; i++) {
        most = fmaxf(most, fabsf(self->rows.mean[i]));
    }
    out->shape = (dgm_scorer_shape){.rows = self->options->rows,
                                    .slots = self->options->slots,
                                    .outputs = self->outputs,
                                    .groups = self->options->groups,
                                    .scale = most / 127.0F};
    memcpy(out->shape.size, self->options->size, sizeof out->shape.size);
    out->row = malloc(self->rows.count + 1);
    if (out->row == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (size_t i = 0; i < self->rows.count; i++) {
        out->row[i] =
            self->check[i / HIDDEN]
                ? (int8_t)lrintf(self->rows.mean[i] / out->shape.scale)
                : 0;
    }
    return DGM_ERR_OK;
}

dgm_err scorer_learn(const lessons *given, const dgm_vectors *vectors,
                     const scorer_options *options, uint32_t fold,
                     learned_scorer *out)
{
    pupil self = {.lessons = given,
                  .vectors = vectors,
                  .options = options,
                  .random = options->seed};
    for (uint32_t g = 0; g < options->groups; g++) {
        self.outputs += options->size[g];
    }
    self.columns = dgm_scorer_pad(self.outputs);
    *out = (learned_scorer){.row = NULL};
    self.check = calloc(options->rows, sizeof *self.check);
    self.row = malloc(((size_t)given->feature.count + 1) * sizeof *self.row);
    bool room = self.check && self.row &&
                table_init(&self.rows, (size_t)options->rows * HIDDEN) &&
                table_init(&self.dense,
                           dgm_scorer_dense(options->slots, self.outputs));
    if (room && options->batch > 1) {
        self.slope = calloc(bias_at(&self) + 1, sizeof *self.slope);
        room = self.slope != NULL;
    }
    dgm_err code = room ? give_rows(&self, fold) : DGM_ERR_MEMORY;
    if (code == DGM_ERR_OK) {
        stir(&self);
        code = study(&self, fold);
    }
    if (code == DGM_ERR_OK) {
        code = take_out(&self, out);
    }
    if (code == DGM_ERR_OK) {
        out->check = self.check;
        out->dense = self.dense.mean;
        self.check = NULL;
        self.dense.mean = NULL;
    }
    free(self.check);
    free(self.row);
    free(self.slope);
    table_free(&self.rows);
    table_free(&self.dense);
    return code;
}

void learned_scorer_free(learned_scorer *self)
{
    free(self->check);
    free(self->row);
    free(self->dense);
    *self = (learned_scorer){.row = NULL};
}

void learned_scorer_sections(const learned_scorer *self, char letter,
                             char name[SCORER_SECTIONS][9],
                             dgm_section_source out[SCORER_SECTIONS])
{
    static const char *const part[] = {"shape", "check", "row", "dense"};
    const size_t rows = self->shape.rows;
    const void *ptr[] = {&self->shape, self->check, self->row, self->dense};
    const size_t len[] = {
        sizeof self->shape, rows * sizeof *self->check, rows * HIDDEN,
        dgm_scorer_dense(self->shape.slots, self->shape.outputs) *
            sizeof(float)};
    for (uint32_t k = 0; k < SCORER_SECTIONS; k++) {
        (void)snprintf(name[k], sizeof name[k], "%c.%s", letter, part[k]);
        out[k] = (dgm_section_source){name[k], ptr[k], len[k]};
    }
}

dgm_scorer learned_scorer_use(const learned_scorer *self)
{
    dgm_scorer out = {.shape = &self->shape,
                      .check = self->check,
                      .row = self->row,
                      .slot = self->dense};
    const size_t words = (size_t)self->shape.slots * DGM_VECTOR * HIDDEN;
    out.state = out.slot + words;
    out.bias = out.state + (size_t)DGM_STATES * DGM_STATE * HIDDEN;
    out.out = out.bias + HIDDEN;
    out.out_bias =
        out.out + (size_t)HIDDEN * dgm_scorer_pad(self->shape.outputs);
    return out;
}

void lesson_evidence(const lessons *from, const lesson *one, dgm_evidence *out)
{
    out->count = one->count;
    memcpy(out->feature, from->feature.at + one->first,
           one->count * sizeof *out->feature);
    memcpy(out->word, one->word, sizeof out->word);
    memcpy(out->state, one->state, sizeof out->state);
}
