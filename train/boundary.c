/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Logistic regression by stochastic gradient descent, weights averaged over
 * all steps of the later epochs.  The scanner itself walks through the text
 * and asks about every gap; the answer is the treebank's.
 */
#include "boundary.h"

#include "network.h"
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
#define CHANGED 3

/* ------------------------------------------------------------------ copies
 */

/* What may befall a text on its way to a reader. */
enum change {
    WRAPPED = 1 << 0, /* lines broken at some width */
    RAGGED = 1 << 1,  /* but not always as late as possible */
    TIGHT = 1 << 2,   /* no empty line between paragraphs */
    CAPITALS = 1 << 3,
    LOWER = 1 << 4,
    CURLY = 1 << 5,    /* quotation marks and apostrophes */
    UNQUOTED = 1 << 6, /* no quotation marks */
    STOPLESS = 1 << 7  /* no full stop at the end of a sentence */
};

static const unsigned changes[] = {
    WRAPPED, WRAPPED | TIGHT, WRAPPED | RAGGED, WRAPPED | TIGHT | CURLY,
    TIGHT,   TIGHT | CURLY,   CAPITALS,         CAPITALS | WRAPPED | TIGHT,
    LOWER,   CURLY,           UNQUOTED,         STOPLESS};

/* A text and where its sentences begin. */
typedef struct copy {
    dgm_buf text;
    uint32_t *begin;
    uint32_t count;
    uint32_t room; /* for begin */
    uint32_t width;
    size_t line; /* where the line being written begins */
    bool open;   /* a quotation mark is */
} copy;

static bool ends_sentence(const dgm_doc *gold, uint32_t sentence, uint32_t at)
{
    return sentence > 0 && gold->sentence.at[sentence - 1].span.end == at + 1;
}

/* Writes a space or line break; `next` is where the text goes on. */
static void copy_space(copy *out, const dgm_doc *gold, uint32_t at,
                       unsigned change, uint64_t *seed)
{
    dgm_str text = gold->text;
    uint32_t end = at + 1;
    if (text.ptr[at] == '\n') {
        if (!(change & TIGHT) || out->line != out->text.len) {
            dgm_buf_char(&out->text, '\n');
        }
        out->line = out->text.len;
        out->open = false;
        return;
    }
    while (end < text.len && text.ptr[end] != ' ' && text.ptr[end] != '\n') {
        end++;
    }
    size_t width = out->width;
    if ((change & RAGGED) && train_random(seed) % 40 == 0) {
        width /= 2;
    }
    bool full = out->text.len - out->line + (end - at) > width;
    dgm_buf_char(&out->text, (change & WRAPPED) && full ? '\n' : ' ');
    out->line = (change & WRAPPED) && full ? out->text.len : out->line;
}

static void copy_mark(copy *out, char c, unsigned change)
{
    if (c == '"') {
        out->open = !out->open;
        if (change & CURLY) {
            dgm_buf_text(&out->text,
                         out->open ? "\xE2\x80\x9C" : "\xE2\x80\x9D");
        } else if (!(change & UNQUOTED)) {
            dgm_buf_char(&out->text, c);
        }
    } else if (c == '\'' && (change & CURLY)) {
        dgm_buf_text(&out->text, "\xE2\x80\x99");
    } else if (c >= 'a' && c <= 'z' && (change & CAPITALS)) {
        dgm_buf_char(&out->text, (char)(c - 32));
    } else if (c >= 'A' && c <= 'Z' && (change & LOWER)) {
        dgm_buf_char(&out->text, (char)(c + 32));
    } else {
        dgm_buf_char(&out->text, c);
    }
}

static dgm_err copy_doc(copy *out, const dgm_doc *gold, unsigned change,
                        uint64_t *seed)
{
    dgm_buf_clear(&out->text);
    if (gold->sentence.count > out->room) {
        out->room = gold->sentence.count * 2;
        free(out->begin);
        out->begin = calloc(out->room, sizeof *out->begin);
        if (out->begin == NULL) {
            out->room = 0;
            return DGM_ERR_MEMORY;
        }
    }
    out->count = 0;
    out->line = 0;
    out->open = false;
    out->width = 56 + (uint32_t)(train_random(seed) % 40);
    for (uint32_t at = 0; at < gold->text.len; at++) {
        char c = gold->text.ptr[at];
        if (out->count < gold->sentence.count &&
            gold->sentence.at[out->count].span.begin == at) {
            out->begin[out->count++] = (uint32_t)out->text.len;
        }
        if (c == ' ' || c == '\n') {
            copy_space(out, gold, at, change, seed);
        } else if (c != '.' || !(change & STOPLESS) ||
                   !ends_sentence(gold, out->count, at)) {
            copy_mark(out, c, change);
        }
    }
    return out->text.failed ? DGM_ERR_MEMORY : DGM_ERR_OK;
}

/* ---------------------------------------------------------------- learning
 */

typedef struct boundary_learner {
    copy text;
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
    const copy *text = &self->text;
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
    DGM_TRY(copy_doc(&self->text, gold, change, &self->seed));
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

static dgm_err write_table(const double *weight, uint64_t uses,
                           const char *path, dgm_error *err)
{
    static signed char byte[DGM_BOUNDARY_ROWS];
    for (size_t i = 0; i < DGM_BOUNDARY_ROWS; i++) {
        byte[i] = (signed char)to_byte(weight[i] / (double)uses);
    }
    dgm_section_source section = {"weights", byte, sizeof byte};
    return dgm_mapped_write(path, DGM_BOUNDARY_MAGIC, DGM_BOUNDARY_VERSION,
                            &section, 1, err);
}

static dgm_err learn_all(const corpus *treebank, boundary_learner *self,
                         uint32_t *order, dgm_doc *doc)
{
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        self->rate = RATE * (EPOCHS - epoch) / EPOCHS;
        self->averaging = epoch >= EPOCHS / 2;
        self->asked = self->wrong = 0;
        for (uint32_t i = 0; i < treebank->doc.count; i++) {
            uint32_t j = (uint32_t)(train_random(&self->seed) % (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        for (uint32_t i = 0; i < treebank->doc.count; i++) {
            DGM_TRY(learn_twice(self, treebank->doc.at[order[i]], doc));
        }
        fprintf(stderr, "boundaries epoch %u: %.3f %% of %llu gaps wrong\n",
                epoch + 1, 100.0 * (double)self->wrong / (double)self->asked,
                (unsigned long long)self->asked);
    }
    return DGM_ERR_OK;
}

dgm_err boundary_learn(const corpus *treebank, const char *path, uint64_t seed,
                       dgm_error *err)
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
        code = learn_all(treebank, &self, order, doc);
    }
    if (code == DGM_ERR_OK) {
        code = write_table(self.sum, self.uses, path, err);
    }
    dgm_buf_release(&self.text.text);
    free(self.text.begin);
    free(self.weight);
    free(self.sum);
    free(order);
    dgm_doc_free(doc);
    return code;
}
