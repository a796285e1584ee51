/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a model: every part of it is checked. */
#include "syntax/parts.h"

#include "syntax/lift.h"

#include <stdlib.h>
#include <string.h>

static dgm_err corrupt(const dgm_syntax *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

static bool power_of_two(size_t n)
{
    return n > 0 && (n & (n - 1)) == 0 && n <= UINT32_MAX;
}

static bool inside(const dgm_syntax *self, dgm_model_text text)
{
    return text.offset <= self->string_len &&
           text.len <= self->string_len - text.offset;
}

static dgm_err open_forms(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "forms", DGM_NET_EMBED, &section,
                               err));
    self->form = (const int8_t *)section.ptr;
    size_t rows = section.len / DGM_NET_EMBED;
    DGM_TRY(dgm_mapped_section(&self->file, "vocab", sizeof *self->vocabulary,
                               &section, err));
    size_t count = section.len / sizeof *self->vocabulary;
    self->vocabulary = (const void *)section.ptr;
    if (rows == 0 || rows > UINT32_MAX || !power_of_two(count)) {
        return corrupt(self, "the vocabulary has a wrong size", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (self->vocabulary[i].row >= rows) {
            return corrupt(self, "a form lies outside its table", err);
        }
    }
    self->form_rows = (uint32_t)rows;
    self->vocabulary_mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}

/* The weights, rounded for use. */
static dgm_err make_layers(dgm_syntax *self, const float *weight)
{
    dgm_net net;
    dgm_arena *arena = &self->arena;
    dgm_net_bind(&net, weight, self->tag_count, self->label_count);
    DGM_TRY(dgm_dense_init(&self->window, arena, net.window, net.window_bias,
                           DGM_NET_WINDOW, DGM_NET_WIDTH));
    for (int i = 0; i < DGM_NET_LAYERS; i++) {
        DGM_TRY(dgm_dense_init(&self->gate[i], arena, net.gate[i],
                               net.gate_bias[i], DGM_NET_WIDTH,
                               DGM_NET_GATES));
    }
    DGM_TRY(dgm_dense_init(&self->tagger, arena, net.tag, net.tag_bias,
                           DGM_NET_WIDTH, net.tags));
    DGM_TRY(dgm_dense_init(&self->place, arena, net.place, NULL, DGM_NET_WIDTH,
                           DGM_NET_SEEN));
    dgm_dense_round(net.edge, DGM_NET_EMBED, self->edge);
    return dgm_fixed_init(&self->parser, arena, &net);
}

static dgm_err open_net(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "affixes", DGM_NET_EMBED, &section,
                               err));
    self->affix = (const int8_t *)section.ptr;
    if (section.len != (size_t)DGM_NET_AFFIX_ROWS * DGM_NET_EMBED) {
        return corrupt(self, "the affixes have a wrong size", err);
    }
    DGM_TRY(dgm_mapped_section(&self->file, "numbers", sizeof *self->number,
                               &section, err));
    self->number = (const void *)section.ptr;
    if (section.len != sizeof *self->number) {
        return corrupt(self, "the numbers have a wrong size", err);
    }
    DGM_TRY(
        dgm_mapped_section(&self->file, "net", sizeof(float), &section, err));
    if (section.len / sizeof(float) !=
        dgm_net_size(self->tag_count, self->label_count)) {
        return corrupt(self, "the network has a wrong size", err);
    }
    return make_layers(self, (const void *)section.ptr);
}

static dgm_err open_lemmas(dgm_syntax *self, const char *name,
                           const dgm_model_lemma **out, uint32_t *mask,
                           dgm_error *err)
{
    dgm_section section;
    DGM_TRY(
        dgm_mapped_section(&self->file, name, sizeof **out, &section, err));
    size_t count = section.len / sizeof **out;
    const dgm_model_lemma *entry = (const void *)section.ptr;
    if (!power_of_two(count)) {
        return corrupt(self, "a lemma table has a wrong size", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (entry[i].key != 0 &&
            (!inside(self, entry[i].lemma) || !inside(self, entry[i].feats))) {
            return corrupt(self, "a lemma lies outside the strings", err);
        }
    }
    *out = entry;
    *mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}

static dgm_err open_classes(dgm_syntax *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "strings", 1, &section, err));
    self->string = (const char *)section.ptr;
    self->string_len = section.len;
    DGM_TRY(dgm_mapped_section(&self->file, "tags", sizeof *self->tag,
                               &section, err));
    self->tag = (const void *)section.ptr;
    self->tag_count = (uint32_t)(section.len / sizeof *self->tag);
    DGM_TRY(dgm_mapped_section(&self->file, "labels", sizeof *self->label,
                               &section, err));
    self->label = (const void *)section.ptr;
    self->label_count = (uint32_t)(section.len / sizeof *self->label);
    if (self->tag_count == 0 || self->tag_count > DGM_TAGS_MAX ||
        self->label_count == 0 || self->label_count > DGM_LABELS_MAX) {
        return corrupt(self, "an impossible number of tags or labels", err);
    }
    for (uint32_t i = 0; i < self->tag_count; i++) {
        if (!inside(self, self->tag[i].xpos) ||
            !inside(self, self->tag[i].feats) ||
            self->tag[i].upos >= DGM_UPOS_COUNT) {
            return corrupt(self, "a tag lies outside the strings", err);
        }
        self->tag_coarse[i] = (uint8_t)self->tag[i].upos;
        self->tag_morph[i] =
            dgm_morph_decode(dgm_syntax_text(self, self->tag[i].feats));
    }
    for (uint32_t i = 0; i < self->label_count; i++) {
        if (!inside(self, self->label[i])) {
            return corrupt(self, "a label lies outside the strings", err);
        }
        self->label_name[i] = dgm_syntax_text(self, self->label[i]);
        dgm_rel_decode(dgm_lift_label(self->label_name[i]),
                       &self->label_rel[i], &self->label_sub[i]);
        if (dgm_str_is(dgm_syntax_text(self, self->label[i]), "root")) {
            self->root_label = i;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_parts(dgm_syntax *self, dgm_error *err)
{
    DGM_TRY(open_classes(self, err));
    DGM_TRY(open_lemmas(self, "lemmas", &self->lemma, &self->lemma_mask, err));
    DGM_TRY(open_lemmas(self, "rules", &self->rule, &self->rule_mask, err));
    DGM_TRY(open_forms(self, err));
    return open_net(self, err);
}

static dgm_err open_mapped(dgm_syntax **out, const void *bytes, size_t len,
                           const char *path, dgm_error *err)
{
    dgm_syntax *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_arena_init(&self->arena, 0);
    dgm_err code =
        bytes ? dgm_mapped_wrap(&self->file, bytes, len, path,
                                DGM_SYNTAX_MAGIC, DGM_SYNTAX_VERSION, err)
              : dgm_mapped_open(&self->file, path, DGM_SYNTAX_MAGIC,
                                DGM_SYNTAX_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = open_parts(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_syntax_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_syntax_open(dgm_syntax **out, const char *path, dgm_error *err)
{
    return open_mapped(out, NULL, 0, path, err);
}

dgm_err dgm_syntax_wrap(dgm_syntax **out, const void *bytes, size_t len,
                        const char *name, dgm_error *err)
{
    return open_mapped(out, bytes, len, name, err);
}

uint64_t dgm_syntax_fingerprint(const dgm_syntax *self)
{
    uint64_t sum;
    memcpy(&sum, self->file.ptr + 24, sizeof sum); /* base/mapped.h */
    return sum;
}

uint32_t dgm_syntax_words(const dgm_syntax *self)
{
    return self->number->words;
}

const dgm_model_form *dgm_syntax_form(const dgm_syntax *self, uint64_t key)
{
    for (uint32_t i = 0; i <= self->vocabulary_mask; i++) {
        const dgm_model_form *at =
            &self->vocabulary[(key + i) & self->vocabulary_mask];
        if (at->key == key) {
            return at;
        }
        if (at->key == 0) {
            break;
        }
    }
    return NULL;
}

void dgm_syntax_close(dgm_syntax *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        dgm_mapped_close(&self->file);
        free(self);
    }
}
