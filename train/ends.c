/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The treebank's texts, as they are and changed, are cut into sentences by
 * tables that were learned from other documents, so that their doubts are
 * those that they have on new text; then they are read by the network, and
 * every gap that is looked at again is kept with the treebank's answer.  From
 * these a small network learns by stochastic gradient descent with a rate for
 * each weight (Duchi, Hazan and Singer 2011).
 */
#include "ends.h"

#include "boundary.h"
#include "copies.h"
#include "parser.h"
#include "random.h"
#include "text/text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDS  2
#define EPOCHS 8
#define RATE   0.02F
#define SHRINK 1e-5F
#define KEPT   (4.0F / 3.0F)
#define LEAST  0.003F /* less is nothing to learn from */
#define HIDDEN DGM_ENDS_HIDDEN
#define DROP   4 /* one value in so many of a word is taken away */

/* As it is counts twice: most text is well written. */
static const unsigned changes[] = {0, 0, COPY_STOPLESS, COPY_LOWER,
                                   COPY_CAPITALS};
#define CHANGES (sizeof changes / sizeof *changes)

/* ---------------------------------------------------------------- examples
 */

typedef struct example {
    uint8_t before[DGM_STATE];
    uint8_t behind[DGM_STATE];
    uint16_t row[DGM_ENDS_FEATURES];
    bool ends;
} example;

_Static_assert(DGM_ENDS_ROWS <= UINT16_MAX, "examples keep rows in 16 bits");

typedef struct gatherer {
    text_copy text;
    uint32_t sentence; /* the next one to begin */
    uint64_t seed;
    example *example;
    size_t count;
    size_t room;
    bool full; /* memory is out */
} gatherer;

static example *new_example(gatherer *self)
{
    if (self->count == self->room) {
        size_t room = self->room ? self->room * 2 : 1 << 16;
        example *at = realloc(self->example, room * sizeof *at);
        if (at == NULL) {
            self->full = true;
            return NULL;
        }
        self->example = at;
        self->room = room;
    }
    return &self->example[self->count++];
}

static bool gather_gap(void *context, const dgm_doc *doc,
                       const dgm_ends_gap *gap)
{
    gatherer *self = context;
    const text_copy *text = &self->text;
    uint32_t next = doc->token.at[gap->at + 1].begin;
    while (self->sentence < text->count &&
           text->begin[self->sentence] < next) {
        self->sentence++;
    }
    bool ends =
        self->sentence < text->count && text->begin[self->sentence] == next;
    example *out = new_example(self);
    if (out) {
        memcpy(out->before, gap->before, sizeof out->before);
        memcpy(out->behind, gap->behind, sizeof out->behind);
        for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
            out->row[k] = (uint16_t)gap->row[k];
        }
        out->ends = ends;
    }
    return ends;
}

static dgm_err gather_doc(gatherer *self, const parser *with,
                          const dgm_boundaries *table, const dgm_doc *gold,
                          dgm_doc *doc)
{
    dgm_arena scratch;
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&scratch, 0);
    for (size_t c = 0; code == DGM_ERR_OK && c < CHANGES; c++) {
        code = text_copy_make(&self->text, gold, changes[c], &self->seed);
        if (code != DGM_ERR_OK) {
            break;
        }
        dgm_doc_clear(doc);
        dgm_arena_reset(&scratch);
        doc->text =
            (dgm_str){self->text.text.ptr, (uint32_t)self->text.text.len};
        self->sentence = 0;
        code = dgm_text_segment(table, doc);
        if (code == DGM_ERR_OK) {
            code = dgm_syntax_parse_by(with->syntax, doc, &scratch, gather_gap,
                                       self);
        }
    }
    dgm_arena_release(&scratch);
    return self->full ? DGM_ERR_MEMORY : code;
}

/* Gathers from the documents that a table has not been learned from. */
static dgm_err gather_fold(gatherer *self, const corpus *treebank,
                           const parser *with, uint32_t fold, dgm_error *err)
{
    static signed char byte[DGM_BOUNDARY_ROWS];
    dgm_section_source section = {"weights", byte, sizeof byte};
    boundary_fold learned = {FOLDS, fold};
    dgm_boundaries *table = NULL;
    void *file = NULL;
    size_t len;
    DGM_TRY(boundary_table(treebank, learned, self->seed, byte));
    dgm_err code = dgm_mapped_build(DGM_BOUNDARY_MAGIC, DGM_BOUNDARY_VERSION,
                                    &section, 1, &file, &len, err);
    if (code == DGM_ERR_OK) {
        code = dgm_boundaries_wrap(&table, file, len, "a table", err);
    }
    dgm_doc *doc = dgm_doc_new();
    code = code == DGM_ERR_OK && doc == NULL ? DGM_ERR_MEMORY : code;
    for (uint32_t i = fold; code == DGM_ERR_OK && i < treebank->doc.count;
         i += FOLDS) {
        code = gather_doc(self, with, table, treebank->doc.at[i], doc);
    }
    dgm_doc_free(doc);
    dgm_boundaries_close(table);
    free(file);
    return code;
}

/* ---------------------------------------------------------------- learning
 */

/* The weights, and the squares of their gradients so far. */
typedef struct weights {
    float side[2][DGM_STATE][HIDDEN];
    float row[DGM_ENDS_ROWS][DGM_ENDS_ROW];
    float out[HIDDEN];
} weights;

typedef struct ends_learner {
    weights now;
    weights squares;
    float rate;
    uint64_t seed;
    /* of the example at hand */
    float x[2][DGM_STATE];
    float hidden[HIDDEN];
} ends_learner;

static void step(const ends_learner *self, float *weight, float *square,
                 float slope)
{
    *square += slope * slope;
    *weight -=
        self->rate * (slope / (sqrtf(*square) + 1e-6F) + SHRINK * *weight);
}

static void take_values(ends_learner *self, const example *e)
{
    const uint8_t *side[2] = {e->before, e->behind};
    for (uint32_t s = 0; s < 2; s++) {
        for (uint32_t k = 0; k < DGM_STATE; k++) {
            float value = ((float)side[s][k] - DGM_STATE_ZERO) / DGM_STATE_ONE;
            bool gone = (train_random(&self->seed) >> 32) % DROP == 0;
            self->x[s][k] = gone ? 0.0F : value * KEPT;
        }
    }
}

static float go_forward(ends_learner *self, const example *e)
{
    float sum[DGM_ENDS_ROW] = {0};
    for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
        for (uint32_t h = 0; h < DGM_ENDS_ROW; h++) {
            sum[h] += self->now.row[e->row[k]][h];
        }
    }
    for (uint32_t s = 0; s < 2; s++) {
        for (uint32_t k = 0; k < DGM_STATE; k++) {
            for (uint32_t h = 0; h < HIDDEN; h++) {
                sum[h] += self->x[s][k] * self->now.side[s][k][h];
            }
        }
    }
    float score = sum[HIDDEN];
    for (uint32_t h = 0; h < HIDDEN; h++) {
        self->hidden[h] = sum[h] > 0 ? sum[h] : 0;
        score += self->hidden[h] * self->now.out[h];
    }
    return score;
}

static void go_back(ends_learner *self, const example *e, float slope)
{
    weights *w = &self->now;
    weights *q = &self->squares;
    float back[DGM_ENDS_ROW];
    for (uint32_t h = 0; h < HIDDEN; h++) {
        back[h] = self->hidden[h] > 0 ? slope * w->out[h] : 0;
        step(self, &w->out[h], &q->out[h], slope * self->hidden[h]);
    }
    back[HIDDEN] = slope;
    for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
        for (uint32_t h = 0; h < DGM_ENDS_ROW; h++) {
            step(self, &w->row[e->row[k]][h], &q->row[e->row[k]][h], back[h]);
        }
    }
    for (uint32_t s = 0; s < 2; s++) {
        for (uint32_t k = 0; k < DGM_STATE; k++) {
            for (uint32_t h = 0; h < HIDDEN; h++) {
                step(self, &w->side[s][k][h], &q->side[s][k][h],
                     back[h] * self->x[s][k]);
            }
        }
    }
}

static void start_weights(ends_learner *self)
{
    float *side = &self->now.side[0][0][0];
    for (size_t i = 0; i < (size_t)2 * DGM_STATE * HIDDEN; i++) {
        double part = (double)(train_random(&self->seed) >> 40) / 16777216.0;
        side[i] = (float)(part - 0.5) * 0.1F;
    }
    for (uint32_t h = 0; h < HIDDEN; h++) {
        self->now.out[h] = h % 2 ? 0.5F : -0.5F;
    }
}

static void learn_epoch(ends_learner *self, const gatherer *lessons,
                        uint32_t *order, uint32_t epoch)
{
    size_t missed = 0;
    size_t invented = 0;
    size_t all = 0;
    self->rate = RATE * (float)(EPOCHS - epoch) / EPOCHS;
    for (size_t i = 0; i < lessons->count; i++) {
        size_t j = train_random(&self->seed) % (i + 1);
        order[i] = order[j];
        order[j] = (uint32_t)i;
    }
    for (size_t i = 0; i < lessons->count; i++) {
        const example *e = &lessons->example[order[i]];
        take_values(self, e);
        float score = go_forward(self, e);
        all += e->ends;
        missed += e->ends && score <= 0;
        invented += !e->ends && score > 0;
        float slope = 1.0F / (1.0F + expf(-score)) - (e->ends ? 1.0F : 0.0F);
        if (fabsf(slope) > LEAST) {
            go_back(self, e, slope);
        }
    }
    fprintf(stderr,
            "ends epoch %u: of %zu gaps %zu end a sentence; %zu missed, %zu "
            "invented\n",
            epoch + 1, lessons->count, all, missed, invented);
}

/* ----------------------------------------------------------------- writing
 */

static dgm_err write_ends(const weights *w, uint64_t syntax, const char *path,
                          dgm_error *err)
{
    static float side[DGM_STATE * DGM_ENDS_SIDES];
    for (uint32_t s = 0; s < 2; s++) {
        for (uint32_t k = 0; k < DGM_STATE; k++) {
            for (uint32_t h = 0; h < HIDDEN; h++) {
                uint32_t n = s * HIDDEN + h;
                side[((size_t)(n / DGM_NET_PANEL) * DGM_STATE + k) *
                         DGM_NET_PANEL +
                     n % DGM_NET_PANEL] = w->side[s][k][h];
            }
        }
    }
    dgm_section_source section[] = {{"origin", &syntax, sizeof syntax},
                                    {"side", side, sizeof side},
                                    {"rows", w->row, sizeof w->row},
                                    {"out", w->out, sizeof w->out}};
    return dgm_mapped_write(path, DGM_ENDS_MAGIC, DGM_ENDS_VERSION, section,
                            sizeof section / sizeof *section, err);
}

static dgm_err learn(const gatherer *lessons, uint64_t syntax,
                     const char *path, dgm_error *err)
{
    ends_learner *self = calloc(1, sizeof *self);
    uint32_t *order = calloc(lessons->count + 1, sizeof *order);
    dgm_err code = DGM_ERR_MEMORY;
    if (self && order) {
        self->seed = lessons->seed;
        start_weights(self);
        for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
            learn_epoch(self, lessons, order, epoch);
        }
        code = write_ends(&self->now, syntax, path, err);
    }
    free(self);
    free(order);
    return code;
}

dgm_err ends_learn(const corpus *treebank, const char *model, const char *path,
                   uint64_t seed, dgm_error *err)
{
    parser with;
    gatherer lessons = {.seed = seed};
    DGM_TRY(parser_open(&with, model, NULL, err));
    dgm_buf_init(&lessons.text.text, UINT32_MAX / 2);
    dgm_err code = DGM_ERR_OK;
    for (uint32_t fold = 0; code == DGM_ERR_OK && fold < FOLDS; fold++) {
        code = gather_fold(&lessons, treebank, &with, fold, err);
    }
    if (code == DGM_ERR_OK) {
        code = learn(&lessons, dgm_syntax_fingerprint(with.syntax), path, err);
    }
    text_copy_free(&lessons.text);
    free(lessons.example);
    parser_close(&with);
    return code;
}
