/* SPDX-License-Identifier: Apache-2.0 */
/* The weights of the network in training, their gradients, Adam. */
#include "network.h"
#include "base/kernel.h"
#include "product.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------ memory */

static bool parameters_init(parameters *self, size_t count)
{
    self->count = count;
    self->weight = calloc(count, sizeof(float));
    self->gradient = calloc(count, sizeof(float));
    self->mean = calloc(count, sizeof(float));
    self->variance = calloc(count, sizeof(float));
    return self->weight && self->gradient && self->mean && self->variance;
}

static void parameters_free(parameters *self)
{
    free(self->weight);
    free(self->gradient);
    free(self->mean);
    free(self->variance);
}

/* Uniform in [-size, size]. */
static void fill(const float *slice, size_t count, float size, uint64_t *seed)
{
    float *out = train_writable(slice);
    for (size_t i = 0; i < count; i++) {
        float unit = (float)(train_random(seed) >> 40) / 16777216.0F;
        out[i] = (2.0F * unit - 1.0F) * size;
    }
}

static void fill_matrix(const float *slice, uint32_t inner, uint32_t cols,
                        uint64_t *seed)
{
    fill(slice, (size_t)inner * cols, sqrtf(3.0F / (float)inner), seed);
}

static void fill_all(network *self, uint64_t *seed)
{
    const dgm_net *net = &self->net;
    fill_matrix(net->window, DGM_NET_WINDOW, DGM_NET_WIDTH, seed);
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        fill_matrix(net->gate[i], DGM_NET_WIDTH, DGM_NET_GATES, seed);
    }
    for (int i = 0; i < 2; i++) {
        fill_matrix(net->label[i], DGM_NET_HIDDEN, net->labels, seed);
    }
    fill_matrix(net->tag, DGM_NET_WIDTH, net->tags, seed);
    fill_matrix(net->place, DGM_NET_WIDTH, DGM_NET_SEEN, seed);
    fill_matrix(net->act, DGM_NET_HIDDEN, DGM_NET_PANEL, seed);
    fill(net->state, DGM_NET_STATE_ROWS * DGM_NET_HIDDEN, 0.1F, seed);
    fill(self->form.weight + DGM_NET_EMBED, self->form.count - DGM_NET_EMBED,
         0.2F, seed);
    fill(self->affix.weight, self->affix.count, 0.2F, seed);
}

/* -------------------------------------------------------------- vocabulary */

/* How often a form must be in the treebanks, or anywhere, to get a row. */
#define FORM_GOLD 2
#define FORM_ANY  20

typedef struct shown_form {
    uint64_t key;
    uint32_t listed;
    bool gold;
} shown_form;

static int by_key(const void *a, const void *b)
{
    const shown_form *x = a;
    const shown_form *y = b;
    return x->key == y->key ? 0 : x->key < y->key ? -1 : 1;
}

static void add_form(network *self, const shown_form *form, uint32_t count)
{
    uint32_t mask = self->vocabulary_size - 1;
    uint32_t at = (uint32_t)form->key & mask;
    while (self->vocabulary[at].key != 0) {
        at = (at + 1) & mask;
    }
    self->form_count[self->form_rows] = count;
    self->vocabulary[at] =
        (dgm_model_form){form->key, self->form_rows++, form->listed};
}

/* All forms of the treebank, sorted; NULL when memory is out. */
static shown_form *gather_forms(const corpus *treebank, size_t *count)
{
    shown_form *form =
        malloc(((size_t)treebank->word_count + 1) * sizeof *form);
    *count = 0;
    for (uint32_t s = 0; form && s < treebank->sentence.count; s++) {
        const gold_sentence *g = &treebank->sentence.at[s];
        for (uint32_t i = 0; !g->added && i < g->count; i++) {
            form[(*count)++] = (shown_form){g->form[i], g->word[i].listed, !g->read};
        }
    }
    if (form) {
        qsort(form, *count, sizeof *form, by_key);
    }
    return form;
}

/* Row 0 is for unknown forms. */
static dgm_err read_forms(network *self, const corpus *treebank)
{
    size_t count = 0;
    shown_form *form = gather_forms(treebank, &count);
    if (form == NULL) {
        return DGM_ERR_MEMORY;
    }
    self->vocabulary_size = 64;
    while (self->vocabulary_size < treebank->gold_words / 4) {
        self->vocabulary_size *= 2;
    }
    self->vocabulary = calloc(self->vocabulary_size, sizeof *self->vocabulary);
    self->form_count = calloc(self->vocabulary_size, sizeof *self->form_count);
    self->form_rows = 1;
    bool complete = self->vocabulary && self->form_count;
    for (size_t i = 0; complete && i < count;) {
        size_t end = i;
        uint32_t gold = 0;
        while (end < count && form[end].key == form[i].key) {
            gold += form[end++].gold;
        }
        bool often = gold >= FORM_GOLD || end - i >= FORM_ANY;
        if (often && form[i].key != 0 &&
            self->form_rows < self->vocabulary_size / 2) {
            add_form(self, &form[i], (uint32_t)(end - i));
        }
        i = end;
    }
    free(form);
    return complete ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err network_init(network *self, const corpus *treebank, uint64_t *seed)
{
    *self = (network){.tags = treebank->tag.count,
                      .labels = treebank->label.count};
    DGM_TRY(read_forms(self, treebank));
    size_t rows[2] = {self->form_rows, DGM_NET_AFFIX_ROWS};
    parameters *table[2] = {&self->form, &self->affix};
    for (int i = 0; i < 2; i++) {
        self->touched[i] = calloc(rows[i], sizeof *self->touched[i]);
        self->is_touched[i] = calloc(rows[i], sizeof *self->is_touched[i]);
        if (!parameters_init(table[i], rows[i] * DGM_NET_EMBED) ||
            !self->touched[i] || !self->is_touched[i]) {
            return DGM_ERR_MEMORY;
        }
    }
    if (!parameters_init(&self->dense,
                         dgm_net_size(self->tags, self->labels))) {
        return DGM_ERR_MEMORY;
    }
    dgm_net_bind(&self->net, self->dense.weight, self->tags, self->labels);
    dgm_net_bind(&self->slope, self->dense.gradient, self->tags, self->labels);
    fill_all(self, seed);
    return DGM_ERR_OK;
}

void network_free(network *self)
{
    parameters_free(&self->dense);
    parameters_free(&self->form);
    parameters_free(&self->affix);
    free(self->vocabulary);
    free(self->form_count);
    for (int i = 0; i < 2; i++) {
        free(self->touched[i]);
        free(self->is_touched[i]);
    }
    *self = (network){0};
}

/* -------------------------------------------------------------------- Adam */

void network_touch(network *self, uint32_t which, uint32_t row,
                   const float *slope)
{
    parameters *table = which == 0 ? &self->form : &self->affix;
    float *out = table->gradient + (size_t)row * DGM_NET_EMBED;
    for (uint32_t j = 0; j < DGM_NET_EMBED; j++) {
        out[j] += slope[j];
    }
    if (!self->is_touched[which][row]) {
        self->is_touched[which][row] = true;
        self->touched[which][self->touched_count[which]++] = row;
    }
}

DGM_INLINE void adam(const parameters *p, size_t first, size_t count,
                     float rate, float variance_part)
{
    float *restrict w = p->weight + first;
    float *restrict g = p->gradient + first;
    float *restrict m = p->mean + first;
    float *restrict v = p->variance + first;
    for (size_t i = 0; i < count; i++) {
        m[i] = 0.9F * m[i] + 0.1F * g[i];
        v[i] = 0.99F * v[i] + 0.01F * g[i] * g[i];
        w[i] -= rate * m[i] / (sqrtf(v[i] * variance_part) + 1e-6F);
        g[i] = 0;
    }
}

DGM_KERNEL(adam, adam, adam,
           (const parameters *p, size_t first, size_t count, float rate,
            float variance_part),
           (p, first, count, rate, variance_part))

void network_update(network *self, float rate)
{
    self->step++;
    double n = (double)self->step;
    float corrected = rate / (float)(1.0 - pow(0.9, n));
    float variance_part = 1.0F / (float)(1.0 - pow(0.99, n));
    adam_any(&self->dense, 0, self->dense.count, corrected, variance_part);
    for (uint32_t i = 0; i < 2; i++) {
        parameters *table = i == 0 ? &self->form : &self->affix;
        for (uint32_t k = 0; k < self->touched_count[i]; k++) {
            uint32_t row = self->touched[i][k];
            adam_any(table, (size_t)row * DGM_NET_EMBED, DGM_NET_EMBED,
                     corrected, variance_part);
            self->is_touched[i][row] = false;
        }
        self->touched_count[i] = 0;
    }
}

/* ------------------------------------------------------------ going back */

#define PANEL DGM_NET_PANEL

static void transpose(const float *x, uint32_t rows, uint32_t cols, float *out)
{
    for (uint32_t m = 0; m < rows; m++) {
        for (uint32_t k = 0; k < cols; k++) {
            out[(size_t)k * rows + m] = x[(size_t)m * cols + k];
        }
    }
}

static void to_panels(const float *x, uint32_t rows, uint32_t cols, float *out)
{
    for (uint32_t block = 0; block < cols / PANEL; block++) {
        for (uint32_t m = 0; m < rows; m++) {
            memcpy(out + ((size_t)block * rows + m) * PANEL,
                   x + (size_t)m * cols + block * PANEL, PANEL * sizeof *out);
        }
    }
}

/* Panels of the transposed matrix from panels of [inner][cols]. */
static void transpose_panels(const float *matrix, uint32_t inner,
                             uint32_t cols, float *out)
{
    for (uint32_t n = 0; n < cols; n++) {
        for (uint32_t k = 0; k < inner; k++) {
            out[((size_t)(k / PANEL) * cols + n) * PANEL + k % PANEL] =
                matrix[((size_t)(n / PANEL) * inner + k) * PANEL + n % PANEL];
        }
    }
}

void layer_go_back(const layer_back *self)
{
    float *x = self->scratch;
    float *slope = x + (size_t)self->rows * self->inner;
    float *matrix = slope + (size_t)self->rows * self->cols;
    float *bias = train_writable(self->bias_slope);
    transpose(self->x, self->rows, self->inner, x);
    to_panels(self->slope, self->rows, self->cols, slope);
    matrix_product p = {.out = train_writable(self->matrix_slope),
                        .row_step = PANEL,
                        .block_step = (size_t)self->inner * PANEL,
                        .x = x,
                        .x_step = self->rows,
                        .matrix = slope,
                        .rows = self->inner,
                        .inner = self->rows,
                        .cols = self->cols};
    product_multiply(&p);
    for (uint32_t m = 0; bias && m < self->rows; m++) {
        for (uint32_t n = 0; n < self->cols; n++) {
            bias[n] += self->slope[(size_t)m * self->cols + n];
        }
    }
    if (self->x_slope) {
        static const float none[DGM_NET_SEEN];
        transpose_panels(self->matrix, self->inner, self->cols, matrix);
        product_layer(self->slope, self->rows, self->cols, matrix, none,
                      self->inner, self->x_slope);
    }
}
