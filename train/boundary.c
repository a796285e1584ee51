/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Logistic regression by stochastic gradient descent, weights averaged over
 * all steps of the later epochs.  The scanner itself walks through the text
 * and asks about every gap; the answer is the treebank's.
 */
#include "boundary.h"

#include "copies.h"
#include "random.h"
#include "text/text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EPOCHS 12
#define RATE   0.1
/* Toward zero at each use. */
#define SHRINK 1e-5
/* So many documents in ten are read a second time, changed. */
#define CHANGED 6

static const unsigned changes[] = {COPY_WRAPPED,
                                   COPY_WRAPPED | COPY_TIGHT,
                                   COPY_WRAPPED | COPY_RAGGED,
                                   COPY_WRAPPED | COPY_TIGHT | COPY_CURLY,
                                   COPY_TIGHT,
                                   COPY_TIGHT | COPY_CURLY,
                                   COPY_CAPITALS,
                                   COPY_CAPITALS | COPY_WRAPPED | COPY_TIGHT,
                                   COPY_LOWER,
                                   COPY_CURLY,
                                   COPY_UNQUOTED,
                                   COPY_STOPLESS,
                                   COPY_STOPLESS,
                                   COPY_STOPLESS,
                                   COPY_STOPLESS | COPY_TIGHT,
                                   COPY_STOPLESS | COPY_LOWER};

/* ---------------------------------------------------------------- learning
 */

typedef struct boundary_learner {
    text_copy text;
    uint32_t sentence; /* the next one to begin */
    uint64_t seed;
    double *weight;
    double *sum;
    double rate;
    bool averaging;
    uint64_t uses; /* how often weights were added to the sum */
    uint64_t asked;
    uint64_t wrong;
} boundary_learner;

static bool learn_gap(void *context, const uint32_t *feature, uint32_t count,
                      uint32_t next)
{
    boundary_learner *self = context;
    const text_copy *text = &self->text;
    while (self->sentence < text->count &&
           text->begin[self->sentence] < next) {
        self->sentence++;
    }
    bool ends =
        self->sentence < text->count && text->begin[self->sentence] == next;
    double score = 0;
    for (uint32_t k = 0; k < count; k++) {
        score += self->weight[feature[k] % DGM_BOUNDARY_ROWS];
    }
    self->asked++;
    self->wrong += (score > 0) != ends;
    double slope = (ends ? 1.0 : 0.0) - 1.0 / (1.0 + exp(-score));
    for (uint32_t k = 0; k < count; k++) {
        double *w = &self->weight[feature[k] % DGM_BOUNDARY_ROWS];
        *w += self->rate * (slope - SHRINK * *w);
    }
    return ends;
}

static dgm_err learn_doc(boundary_learner *self, const dgm_doc *gold,
                         dgm_doc *doc, unsigned change)
{
    DGM_TRY(text_copy_make(&self->text, gold, change, &self->seed));
    dgm_doc_clear(doc);
    doc->text = (dgm_str){self->text.text.ptr, (uint32_t)self->text.text.len};
    self->sentence = 0;
    dgm_err code = dgm_text_segment_by(doc, learn_gap, self);
    for (size_t i = 0; self->averaging && i < DGM_BOUNDARY_ROWS; i++) {
        self->sum[i] += self->weight[i];
    }
    self->uses += self->averaging;
    return code;
}

/* A document as it is, and now and then changed as well. */
static dgm_err learn_twice(boundary_learner *self, const dgm_doc *gold,
                           dgm_doc *doc)
{
    DGM_TRY(learn_doc(self, gold, doc, 0));
    if ((train_random(&self->seed) >> 32) % 10 >= CHANGED) {
        return DGM_ERR_OK;
    }
    uint64_t turn = train_random(&self->seed) >> 32;
    unsigned change = changes[turn % (sizeof changes / sizeof *changes)];
    return learn_doc(self, gold, doc, change);
}

/* A weight in units of the table, cut to a byte. */
static long to_byte(double weight)
{
    return lrint(fmax(-127.0, fmin(127.0, weight * DGM_BOUNDARY_UNIT)));
}

static dgm_err learn_all(const corpus *treebank, boundary_learner *self,
                         boundary_fold fold, uint32_t *order, dgm_doc *doc)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < treebank->doc.count; i++) {
        if (fold.of == 0 || i % fold.of != fold.left_out) {
            order[count++] = i;
        }
    }
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        self->rate = RATE * (EPOCHS - epoch) / EPOCHS;
        self->averaging = epoch >= EPOCHS / 2;
        self->asked = self->wrong = 0;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t j = (uint32_t)(train_random(&self->seed) % (i + 1));
            uint32_t kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        for (uint32_t i = 0; i < count; i++) {
            DGM_TRY(learn_twice(self, treebank->doc.at[order[i]], doc));
        }
        fprintf(stderr, "boundaries epoch %u: %.3f %% of %llu gaps wrong\n",
                epoch + 1, 100.0 * (double)self->wrong / (double)self->asked,
                (unsigned long long)self->asked);
    }
    return DGM_ERR_OK;
}

static void round_table(const boundary_learner *self, signed char *byte)
{
    for (size_t i = 0; i < DGM_BOUNDARY_ROWS; i++) {
        byte[i] = (signed char)to_byte(self->sum[i] / (double)self->uses);
    }
}

dgm_err boundary_table(const corpus *treebank, boundary_fold fold,
                       uint64_t seed, signed char *byte)
{
    boundary_learner self = {.weight =
                                 calloc(DGM_BOUNDARY_ROWS, sizeof(double)),
                             .sum = calloc(DGM_BOUNDARY_ROWS, sizeof(double)),
                             .seed = seed};
    uint32_t *order = calloc((size_t)treebank->doc.count + 1, sizeof *order);
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = DGM_ERR_MEMORY;
    dgm_buf_init(&self.text.text, UINT32_MAX / 2);
    if (self.weight && self.sum && order && doc) {
        code = learn_all(treebank, &self, fold, order, doc);
    }
    if (code == DGM_ERR_OK) {
        round_table(&self, byte);
    }
    text_copy_free(&self.text);
    free(self.weight);
    free(self.sum);
    free(order);
    dgm_doc_free(doc);
    return code;
}

dgm_err boundary_learn(const corpus *treebank, const char *path, uint64_t seed,
                       dgm_error *err)
{
    static signed char byte[DGM_BOUNDARY_ROWS];
    dgm_section_source section = {"weights", byte, sizeof byte};
    DGM_TRY(boundary_table(treebank, (boundary_fold){0, 0}, seed, byte));
    return dgm_mapped_write(path, DGM_BOUNDARY_MAGIC, DGM_BOUNDARY_VERSION,
                            &section, 1, err);
}
