/* SPDX-License-Identifier: Apache-2.0 */
#include "event/scorer.h"

#include "base/kernel.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define HIDDEN DGM_SCORER_HIDDEN

/* ----------------------------------------------------------------- opening */

static dgm_err corrupt(const dgm_mapped *file, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, file->path, 0, -1, "%s", what);
}

static bool power_of_two(size_t n)
{
    return n > 0 && (n & (n - 1)) == 0 && n <= UINT32_MAX / 2;
}

static bool shape_holds(const dgm_scorer_shape *shape)
{
    uint32_t outputs = 0;
    if (shape->groups == 0 || shape->groups > DGM_SCORER_GROUPS ||
        shape->slots > DGM_SLOTS || shape->outputs > DGM_SCORER_OUTPUTS ||
        !power_of_two(shape->rows) || shape->rows < DGM_ROWS_BUCKET ||
        !(shape->scale >= 0 && shape->scale < 1000)) {
        return false;
    }
    for (uint32_t i = 0; i < shape->groups; i++) {
        outputs += shape->size[i];
        if (shape->size[i] == 0) {
            return false;
        }
    }
    return outputs == shape->outputs;
}

static bool all_finite(const float *number, size_t count)
{
    bool finite = true;
    for (size_t i = 0; i < count; i++) {
        finite = finite && number[i] > -1e6F && number[i] < 1e6F;
    }
    return finite;
}

static dgm_err section(const dgm_mapped *file, char letter, const char *name,
                       size_t item, dgm_section *out, dgm_error *err)
{
    char full[9];
    (void)snprintf(full, sizeof full, "%c.%s", letter, name);
    return dgm_mapped_section(file, full, item, out, err);
}

dgm_err dgm_scorer_open(dgm_scorer *self, const dgm_mapped *file, char letter,
                        dgm_error *err)
{
    dgm_section part;
    DGM_TRY(section(file, letter, "shape", sizeof *self->shape, &part, err));
    self->shape = (const void *)part.ptr;
    if (part.len != sizeof *self->shape || !shape_holds(self->shape)) {
        return corrupt(file, "a network of impossible shape", err);
    }
    uint32_t rows = self->shape->rows;
    uint32_t slots = self->shape->slots;
    uint32_t outputs = self->shape->outputs;
    DGM_TRY(section(file, letter, "check", sizeof *self->check, &part, err));
    self->check = (const void *)part.ptr;
    bool fits = part.len == rows * sizeof *self->check;
    DGM_TRY(section(file, letter, "row", HIDDEN, &part, err));
    self->row = (const void *)part.ptr;
    fits = fits && part.len == (size_t)rows * HIDDEN;
    DGM_TRY(section(file, letter, "dense", sizeof(float), &part, err));
    self->slot = (const void *)part.ptr;
    size_t count = dgm_scorer_dense(slots, outputs);
    if (!fits || part.len != count * sizeof(float) ||
        !all_finite(self->slot, count)) {
        return corrupt(file, "the tables of a network do not fit", err);
    }
    self->state = self->slot + (size_t)slots * DGM_VECTOR * HIDDEN;
    self->bias = self->state + (size_t)DGM_STATES * DGM_STATE * HIDDEN;
    self->out = self->bias + HIDDEN;
    self->out_bias = self->out + (size_t)HIDDEN * dgm_scorer_pad(outputs);
    return DGM_ERR_OK;
}

dgm_err dgm_vectors_open(dgm_vectors *self, const dgm_mapped *file,
                         dgm_error *err)
{
    dgm_section part;
    DGM_TRY(dgm_mapped_section(file, "w.key", sizeof *self->key, &part, err));
    size_t count = part.len / sizeof *self->key;
    self->key = (const void *)part.ptr;
    DGM_TRY(dgm_mapped_section(file, "w.vector", DGM_VECTOR, &part, err));
    self->vector = (const void *)part.ptr;
    if (!power_of_two(count) || part.len != count * DGM_VECTOR) {
        return corrupt(file, "the tables of words do not fit", err);
    }
    self->mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- running */

#define PROBES 64

const int8_t *dgm_vectors_find(const dgm_vectors *self, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 13);
    for (uint32_t i = 0; key != 0 && i < PROBES; i++) {
        uint32_t slot = (at + i) & self->mask;
        if (self->key[slot] == key) {
            return self->vector + (size_t)slot * DGM_VECTOR;
        }
        if (self->key[slot] == 0) {
            break;
        }
    }
    return NULL;
}

const int8_t *dgm_scorer_row(const dgm_scorer *self, uint64_t feature)
{
    uint32_t row = dgm_rows_find(self->check, self->shape->rows, feature);
    return row < self->shape->rows ? self->row + (size_t)row * HIDDEN : NULL;
}

/* hidden += x[count] * matrix[count][HIDDEN]; sized by the vectors of the
 * machine. */
typedef void adding(const float *matrix, const float *x, uint32_t count,
                    float *hidden);
#define ADD_PRODUCT(name, floats, lanes)                                      \
    DGM_INLINE void name(const float *matrix, const float *x, uint32_t count, \
                         float *hidden)                                       \
    {                                                                         \
        floats sum[HIDDEN / (lanes)];                                         \
        for (uint32_t i = 0; i < HIDDEN / (lanes); i++) {                     \
            sum[i] = *(const floats *)(hidden + (size_t)(lanes)*i);           \
        }                                                                     \
        for (uint32_t d = 0; d < count; d++) {                                \
            const float *row = matrix + (size_t)d * HIDDEN;                   \
            floats value = (floats){0} + x[d];                                \
            for (uint32_t i = 0; i < HIDDEN / (lanes); i++) {                 \
                sum[i] += value * *(const floats *)(row + (size_t)(lanes)*i); \
            }                                                                 \
        }                                                                     \
        for (uint32_t i = 0; i < HIDDEN / (lanes); i++) {                     \
            *(floats *)(hidden + (size_t)(lanes)*i) = sum[i];                 \
        }                                                                     \
    }
ADD_PRODUCT(add_product_8, dgm_floats, 8)
ADD_PRODUCT(add_product_16, dgm_floats_16, 16)

DGM_INLINE void add_vector(adding *add_product, const float *matrix,
                           const int8_t *vector, float *hidden)
{
    float x[DGM_VECTOR];
    for (uint32_t d = 0; d < DGM_VECTOR; d++) {
        x[d] = (float)vector[d] * DGM_VECTOR_STEP;
    }
    add_product(matrix, x, DGM_VECTOR, hidden);
}

DGM_INLINE void add_state(adding *add_product, const float *matrix,
                          const uint8_t *state, float *hidden)
{
    float x[DGM_STATE];
    for (uint32_t d = 0; d < DGM_STATE; d++) {
        x[d] = (float)((int)state[d] - DGM_STATE_ZERO) * DGM_STATE_STEP;
    }
    add_product(matrix, x, DGM_STATE, hidden);
}

_Static_assert(DGM_EVIDENCE_MAX * 128 <= 32767, "sums fit in 16 bits");

DGM_INLINE void add_rows(const int8_t *const *row, uint32_t count, float scale,
                         float *hidden)
{
    dgm_row_sum sum[HIDDEN / 16] = {{0}};
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = 0; k < HIDDEN / 16; k++) {
            dgm_row_part part =
                *(const dgm_row_part *)(row[i] + (size_t)16 * k);
            sum[k] += __builtin_convertvector(part, dgm_row_sum);
        }
    }
    for (uint32_t k = 0; k < HIDDEN / 16; k++) {
        for (uint32_t i = 0; i < 16; i++) {
            hidden[16 * k + i] += (float)sum[k][i] * scale;
        }
    }
}

/* Eight outputs at a time. */
DGM_INLINE void answer(const dgm_scorer *self, const float *hidden, float *out)
{
    uint32_t outputs = dgm_scorer_pad(self->shape->outputs);
    float x[HIDDEN];
    for (uint32_t h = 0; h < HIDDEN; h++) {
        x[h] = hidden[h] > 0 ? hidden[h] : 0;
    }
    for (uint32_t k = 0; k < outputs; k += 8) {
        dgm_floats sum = *(const dgm_floats *)(self->out_bias + k);
        for (uint32_t h = 0; h < HIDDEN; h++) {
            const float *weight = self->out + (size_t)h * outputs + k;
            sum += x[h] * *(const dgm_floats *)weight;
        }
        *(dgm_floats *)(out + k) = sum;
    }
}

/* Words and states of an evidence, found. */
typedef struct inputs {
    const int8_t *vector[DGM_SLOTS];
    const uint8_t *state[DGM_STATES];
} inputs;

DGM_INLINE void add_inputs(adding *add_product, const dgm_scorer *self,
                           const inputs *in, float *hidden)
{
    for (uint32_t s = 0; s < self->shape->slots; s++) {
        if (in->vector[s]) {
            add_vector(add_product,
                       self->slot + (size_t)s * DGM_VECTOR * HIDDEN,
                       in->vector[s], hidden);
        }
    }
    for (uint32_t s = 0; s < DGM_STATES; s++) {
        if (in->state[s]) {
            add_state(add_product,
                      self->state + (size_t)s * DGM_STATE * HIDDEN,
                      in->state[s], hidden);
        }
    }
}

#define ADD_INPUTS_16(...) add_inputs(add_product_16, __VA_ARGS__)
#define ADD_INPUTS_8(...)  add_inputs(add_product_8, __VA_ARGS__)
DGM_KERNEL_WIDE(add_inputs, ADD_INPUTS_16, ADD_INPUTS_8, ADD_INPUTS_8,
                (const dgm_scorer *self, const inputs *in, float *hidden),
                (self, in, hidden))

/* The rows of an evidence. */
typedef struct found {
    const int8_t *row[DGM_EVIDENCE_MAX + 1];
    uint32_t rows;
} found;

DGM_INLINE void add_found(const dgm_scorer *self, const found *in,
                          float *hidden)
{
    add_rows(in->row, in->rows, self->shape->scale, hidden);
}

DGM_KERNEL(add_found, add_found, add_found,
           (const dgm_scorer *self, const found *in, float *hidden),
           (self, in, hidden))

DGM_KERNEL(answer, answer, answer,
           (const dgm_scorer *self, const float *hidden, float *out),
           (self, hidden, out))

void dgm_scorer_begin(const dgm_scorer *self, float hidden[HIDDEN])
{
    memcpy(hidden, self->bias, HIDDEN * sizeof *hidden);
}

void dgm_scorer_add(const dgm_scorer *self, const dgm_vectors *vectors,
                    const dgm_evidence *evidence, float hidden[HIDDEN])
{
    inputs in = {.vector = {NULL}};
    found rows = {.rows = 0};
    /* The tables lie in memory that is far: each is asked for while something
     * else is done. */
    for (uint32_t i = 0; i < evidence->count; i++) {
        dgm_rows_expect(self->check, self->shape->rows, evidence->feature[i]);
    }
    for (uint32_t s = 0; s < self->shape->slots; s++) {
        in.vector[s] = dgm_vectors_find(vectors, evidence->word[s]);
    }
    memcpy(in.state, evidence->state, sizeof in.state);
    for (uint32_t i = 0; i < evidence->count; i++) {
        const int8_t *row = dgm_scorer_row(self, evidence->feature[i]);
        rows.row[rows.rows] = row;
        rows.rows += row != NULL;
        __builtin_prefetch(row);
    }
    add_inputs_any(self, &in, hidden);
    add_found_any(self, &rows, hidden);
}

void dgm_scorer_squash(const dgm_scorer_shape *shape, float *out)
{
    for (uint32_t g = 0; g < shape->groups; g++) {
        uint32_t size = shape->size[g];
        if (size == 1) {
            *out = 1.0F / (1.0F + expf(-*out));
        } else {
            float most = out[0];
            float sum = 0;
            for (uint32_t k = 1; k < size; k++) {
                most = out[k] > most ? out[k] : most;
            }
            for (uint32_t k = 0; k < size; k++) {
                out[k] = expf(out[k] - most);
                sum += out[k];
            }
            for (uint32_t k = 0; k < size; k++) {
                out[k] /= sum;
            }
        }
        out += size;
    }
}

void dgm_scorer_scores(const dgm_scorer *self, const float hidden[HIDDEN],
                       float *out)
{
    float scores[DGM_SCORER_OUTPUTS];
    answer_any(self, hidden, scores);
    memcpy(out, scores, self->shape->outputs * sizeof *out);
}

void dgm_scorer_end(const dgm_scorer *self, const float hidden[HIDDEN],
                    float *out)
{
    dgm_scorer_scores(self, hidden, out);
    dgm_scorer_squash(self->shape, out);
}

void dgm_scorer_run(const dgm_scorer *self, const dgm_vectors *vectors,
                    const dgm_evidence *evidence, float *out)
{
    float hidden[HIDDEN];
    dgm_scorer_begin(self, hidden);
    dgm_scorer_add(self, vectors, evidence, hidden);
    dgm_scorer_end(self, hidden, out);
}
