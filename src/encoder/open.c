/* SPDX-License-Identifier: Apache-2.0 */
/* Opening an encoder: every part of it is checked. */
#include "encoder/parts.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Refuses a section, naming the first byte of the file that is wrong. */
static dgm_err corrupt(const dgm_encoder *self, const char *name,
                       const void *at, const char *what, dgm_error *err)
{
    (void)dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0,
                        (const unsigned char *)at - self->file.ptr,
                        "section \"%s\": %s", name, what);
    return DGM_ERR_CORRUPT;
}

/* A section of exactly so many bytes. */
static dgm_err find(const dgm_encoder *self, const char *name, size_t size,
                    const void **out, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, name, 0, &section, err));
    if (section.len != size) {
        return corrupt(self, name, section.ptr, "a wrong size", err);
    }
    *out = section.ptr;
    return DGM_ERR_OK;
}

/* What is computed from a file has no business with numbers beyond this. */
#define NUMBER_MOST 1e6F

static dgm_err check_floats(const dgm_encoder *self, const char *name,
                            const float *x, size_t count, dgm_error *err)
{
    for (size_t i = 0; i < count; i++) {
        if (!(fabsf(x[i]) <= NUMBER_MOST)) {
            return corrupt(self, name, x + i, "an impossible number", err);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err find_floats(const dgm_encoder *self, const char *name,
                           size_t count, const float **out, dgm_error *err)
{
    const void *at = NULL;
    DGM_TRY(find(self, name, count * sizeof(float), &at, err));
    *out = at;
    return check_floats(self, name, *out, count, err);
}

/* ---------------------------------------------------------------- matrices */

/* The sum of each row's weights; they must fit in seven bits. */
static dgm_err sum_rows(const dgm_encoder *self, const char *name,
                        const dgm_product *product, float *sum, dgm_error *err)
{
    const int8_t *at = product->weight;
    for (uint32_t first = 0; first < product->rows; first += DGM_PANEL) {
        int32_t all[DGM_PANEL] = {0};
        int32_t beyond = 0;
        const int8_t *begin = at;
        for (uint32_t k = 0; k < product->inner; k += 4) {
            for (uint32_t n = 0; n < 4 * DGM_PANEL; n++, at++) {
                all[n / 4] += *at;
                beyond |= *at > DGM_PANEL_WEIGHT || *at < -DGM_PANEL_WEIGHT;
            }
        }
        if (beyond) {
            return corrupt(self, name, begin, "a weight beyond its range",
                           err);
        }
        for (uint32_t n = 0; n < DGM_PANEL; n++) {
            sum[first + n] = (float)all[n];
        }
    }
    return DGM_ERR_OK;
}

static dgm_err find_product(dgm_encoder *self, const char *name,
                            uint32_t inner, uint32_t rows, dgm_product *out,
                            dgm_error *err)
{
    uint32_t padded = dgm_product_pad(rows);
    size_t floats = 2 * (size_t)padded;
    const void *at = NULL;
    DGM_TRY(find(self, name, floats * sizeof(float) + (size_t)padded * inner,
                 &at, err));
    const float *number = at;
    DGM_TRY(check_floats(self, name, number, floats, err));
    float *sum = dgm_arena_array(&self->arena, padded, sizeof *sum);
    if (sum == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->file.path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    *out = (dgm_product){.weight = (const int8_t *)(number + floats),
                         .scale = number,
                         .bias = number + padded,
                         .sum = sum,
                         .inner = inner,
                         .rows = padded};
    return sum_rows(self, name, out, sum, err);
}

/* ----------------------------------------------------------------- numbers */

static dgm_err open_numbers(dgm_encoder *self, dgm_error *err)
{
    const void *at = NULL;
    DGM_TRY(find(self, "numbers", sizeof *self->number, &at, err));
    const dgm_encoder_numbers *n = at;
    const struct {
        const uint32_t *value;
        uint32_t multiple; /* of which it must be one, but not 0 */
        uint32_t most;
    } list[] = {
        {&n->vocabulary, 1, DGM_VOCABULARY_MAX},
        {&n->size, DGM_HEAD_SIZE, DGM_ENCODER_SIZE_MAX},
        {&n->layers, 1, DGM_ENCODER_LAYERS_MAX},
        {&n->heads, 1, DGM_ENCODER_SIZE_MAX},
        {&n->inner, 16, DGM_ENCODER_INNER_MAX},
        {&n->positions, DGM_POSITIONS, DGM_POSITIONS},
        {&n->tags, 1, DGM_ENCODER_CLASSES_MAX},
        {&n->relations, 1, DGM_ENCODER_CLASSES_MAX},
        {&n->names, 1, DGM_ENCODER_CLASSES_MAX},
        {&n->events, 1, DGM_ENCODER_CLASSES_MAX},
        {&n->arc, 16, DGM_ENCODER_HEAD_MAX},
        {&n->relation, 16, DGM_ENCODER_HEAD_MAX},
        {&n->trigger, 16, DGM_ENCODER_HEAD_MAX},
        {&n->stance, 16, DGM_ENCODER_HEAD_MAX},
        {&n->party, 16, DGM_ENCODER_HEAD_MAX},
        {&n->cue, 16, DGM_ENCODER_HEAD_MAX},
        {&n->claim, 16, DGM_ENCODER_HEAD_MAX},
        {&n->value, 16, DGM_ENCODER_HEAD_MAX},
    };
    self->number = n;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        if (*list[i].value == 0 || *list[i].value % list[i].multiple != 0 ||
            *list[i].value > list[i].most) {
            return corrupt(self, "numbers", list[i].value,
                           "an impossible size", err);
        }
    }
    if (n->size != n->heads * DGM_HEAD_SIZE) {
        return corrupt(self, "numbers", &n->heads, "heads of another size",
                       err);
    }
    if (n->begin >= n->vocabulary || n->end >= n->vocabulary ||
        n->unknown >= n->vocabulary) {
        return corrupt(self, "numbers", &n->begin,
                       "a piece that is not in the vocabulary", err);
    }
    self->width = n->size + DGM_SHAPE_SIZE;
    return check_floats(self, "numbers", n->calibration, DGM_CALIBRATION, err);
}

/* -------------------------------------------------------------- embeddings */

static dgm_err open_pieces(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    dgm_section text;
    const void *found = NULL;
    DGM_TRY(dgm_mapped_section(&self->file, "piece", 1, &text, err));
    DGM_TRY(find(self, "piece.at",
                 ((size_t)n->vocabulary + 1) * sizeof(uint32_t), &found, err));
    const uint32_t *at = found;
    for (uint32_t i = 0; i < n->vocabulary; i++) {
        if (at[i] > at[i + 1] || at[i + 1] - at[i] > DGM_PIECE_MAX ||
            at[i + 1] > text.len) {
            return corrupt(self, "piece.at", at + i, "an impossible piece",
                           err);
        }
    }
    if (dgm_vocabulary_init(&self->vocabulary, &self->arena,
                            (const char *)text.ptr, at, n->vocabulary,
                            n->unknown) != DGM_ERR_OK) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->file.path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    return DGM_ERR_OK;
}

/* The number of the relation "root" among those of the classes. */
static uint32_t find_root(dgm_str classes)
{
    uint32_t number = 0;
    for (uint32_t at = 0; at < classes.len;) {
        const char *begin = classes.ptr + at;
        const char *end = memchr(begin, '\n', classes.len - at);
        uint32_t len = end ? (uint32_t)(end - begin) : classes.len - at;
        dgm_str line = {begin, len};
        if (dgm_str_is(line, "label root")) {
            return number;
        }
        number += dgm_str_starts(line, "label ");
        at += len + 1;
    }
    return DGM_NONE;
}

static dgm_err open_embeddings(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    const void *at = NULL;
    dgm_section text;
    DGM_TRY(open_pieces(self, err));
    DGM_TRY(find(self, "word", (size_t)n->vocabulary * n->size, &at, err));
    self->word = at;
    DGM_TRY(find_floats(self, "word.s", n->vocabulary, &self->word_step, err));
    DGM_TRY(find_floats(self, "position", (size_t)DGM_POSITIONS * n->size,
                        &self->position, err));
    DGM_TRY(find_floats(self, "segment", 2 * (size_t)n->size, &self->segment,
                        err));
    DGM_TRY(find_floats(self, "mix", (size_t)n->layers + 1, &self->mix, err));
    DGM_TRY(find_floats(self, "shape", DGM_SHAPES * DGM_SHAPE_SIZE,
                        &self->shape, err));
    DGM_TRY(
        find_floats(self, "begin", (size_t)n->size + 1, &self->begin, err));
    DGM_TRY(dgm_mapped_section(&self->file, "classes", 1, &text, err));
    if (text.len > UINT32_MAX) {
        return corrupt(self, "classes", text.ptr, "a wrong size", err);
    }
    self->classes = (dgm_str){(const char *)text.ptr, (uint32_t)text.len};
    self->root_relation = find_root(self->classes);
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ layers */

static dgm_err open_layers(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    const uint32_t size = n->size;
    const float *norm = NULL;
    DGM_TRY(find_floats(self, "norms", (1 + 2 * (size_t)n->layers) * 2 * size,
                        &norm, err));
    self->norm = norm;
    for (uint32_t i = 0; i < n->layers; i++) {
        dgm_encoder_layer *layer = &self->layer[i];
        const struct {
            const char *name;
            uint32_t inner;
            uint32_t rows;
            dgm_product *out;
        } list[] = {{"qkv", size, 3 * size, &layer->qkv},
                    {"out", size, size, &layer->out},
                    {"up", size, n->inner, &layer->up},
                    {"down", n->inner, size, &layer->down}};
        for (size_t k = 0; k < sizeof list / sizeof *list; k++) {
            char name[16];
            (void)snprintf(name, sizeof name, "%u.%s", i, list[k].name);
            DGM_TRY(find_product(self, name, list[k].inner, list[k].rows,
                                 list[k].out, err));
        }
        layer->norm[0] = norm + (1 + 2 * (size_t)i) * 2 * size;
        layer->norm[1] = layer->norm[0] + 2 * (size_t)size;
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- heads */

typedef struct product_part {
    const char *name;
    uint32_t inner;
    uint32_t rows;
    dgm_product *out;
} product_part;

static dgm_err open_list(dgm_encoder *self, const product_part *list,
                         size_t count, dgm_error *err)
{
    for (size_t i = 0; i < count; i++) {
        DGM_TRY(find_product(self, list[i].name, list[i].inner, list[i].rows,
                             list[i].out, err));
    }
    return DGM_ERR_OK;
}

static dgm_err open_tree_heads(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    const uint32_t width = self->width;
    const product_part list[] = {
        {"tag", width, n->tags, &self->tag},
        {"name", width, n->names, &self->name},
        {"arc.word", width, n->arc, &self->arc_word},
        {"arc.head", width, n->arc, &self->arc_head},
        {"arc", n->arc, n->arc, &self->arc},
        {"rel.word", width, n->relation, &self->label_word},
        {"rel.head", width, n->relation, &self->label_head},
        {"rel", n->relation, n->relations * n->relation, &self->label},
        {"rel.own", n->relation, n->relations, &self->label_own},
    };
    DGM_TRY(open_list(self, list, sizeof list / sizeof *list, err));
    DGM_TRY(find_floats(self, "arc.root", n->arc, &self->arc_root, err));
    return find_floats(self, "rel.root", n->relation, &self->label_root, err);
}

static dgm_err open_event_heads(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    const uint32_t width = self->width;
    const product_part list[] = {
        {"trig.up", width, n->trigger, &self->trigger_up},
        {"trigger", n->trigger, n->events, &self->trigger},
        {"stan.up", width, n->stance, &self->stance_up},
        {"stance", n->stance, DGM_OPINION_STANCES, &self->stance},
        {"part.wrd", width, n->party, &self->party_word},
        {"part.trg", width, n->party, &self->party_trigger},
        {"part.up", n->party, n->party, &self->party_up},
        {"party", n->party, DGM_OPINION_PARTS, &self->party},
    };
    DGM_TRY(open_list(self, list, sizeof list / sizeof *list, err));
    DGM_TRY(find_floats(self, "stan.typ", (size_t)n->events * n->stance,
                        &self->stance_type, err));
    DGM_TRY(find_floats(self, "part.typ", (size_t)n->events * n->party,
                        &self->party_type, err));
    return find_floats(self, "part.far", (2 * (size_t)DGM_FAR + 1) * n->party,
                       &self->party_far, err);
}

static dgm_err open_claim_heads(dgm_encoder *self, dgm_error *err)
{
    const dgm_encoder_numbers *n = self->number;
    const uint32_t width = self->width;
    const product_part list[] = {
        {"cue.up", width, n->cue, &self->cue_up},
        {"cue", n->cue, DGM_ENCODER_CUES, &self->cue},
        {"clm.wrd", width, n->claim, &self->claim_word},
        {"clm.cue", width, n->claim, &self->claim_cue},
        {"clm.up", n->claim, n->claim, &self->claim_up},
        {"claim", n->claim, DGM_ENCODER_CLAIM_PARTS, &self->claim},
        {"val.up", width, n->value, &self->value_up},
        {"value", n->value, DGM_ENCODER_VALUES, &self->value},
    };
    DGM_TRY(open_list(self, list, sizeof list / sizeof *list, err));
    DGM_TRY(find_floats(self, "clm.far", (2 * (size_t)DGM_FAR + 1) * n->claim,
                        &self->claim_far, err));
    return find_floats(self, "clm.side", 3 * (size_t)n->claim,
                       &self->claim_side, err);
}

static dgm_err open_parts(dgm_encoder *self, dgm_error *err)
{
    DGM_TRY(open_numbers(self, err));
    DGM_TRY(open_embeddings(self, err));
    DGM_TRY(open_layers(self, err));
    DGM_TRY(open_tree_heads(self, err));
    DGM_TRY(open_event_heads(self, err));
    return open_claim_heads(self, err);
}

/* ---------------------------------------------------------------- the file */

static dgm_err open_mapped(dgm_encoder **out, const void *bytes, size_t len,
                           const char *path, dgm_error *err)
{
    dgm_encoder *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_arena_init(&self->arena, 0);
    dgm_err code =
        bytes ? dgm_mapped_wrap(&self->file, bytes, len, path,
                                DGM_ENCODER_MAGIC, DGM_ENCODER_VERSION, err)
              : dgm_mapped_open(&self->file, path, DGM_ENCODER_MAGIC,
                                DGM_ENCODER_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = open_parts(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_encoder_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_encoder_open(dgm_encoder **out, const char *path, dgm_error *err)
{
    return open_mapped(out, NULL, 0, path, err);
}

dgm_err dgm_encoder_wrap(dgm_encoder **out, const void *bytes, size_t len,
                         const char *name, dgm_error *err)
{
    return open_mapped(out, bytes, len, name, err);
}

void dgm_encoder_close(dgm_encoder *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        dgm_mapped_close(&self->file);
        free(self);
    }
}

dgm_encoder_classes dgm_encoder_describe(const dgm_encoder *self)
{
    const dgm_encoder_numbers *n = self->number;
    return (dgm_encoder_classes){.tags = n->tags,
                                 .relations = n->relations,
                                 .names = n->names,
                                 .events = n->events,
                                 .text = self->classes};
}

uint64_t dgm_encoder_fingerprint(const dgm_encoder *self)
{
    uint64_t sum;
    memcpy(&sum, self->file.ptr + 24, sizeof sum); /* base/mapped.h */
    return sum;
}
