/* SPDX-License-Identifier: Apache-2.0 */
/* Opening the coder's model. */
#include "event/model.h"

#include "event/event.h"
#include "event/evidence.h"

#include <stdlib.h>

static dgm_err corrupt(const dgm_event_model *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

/* A section of nothing but numbers. */
static dgm_err open_floats(const dgm_event_model *self, const char *name,
                           size_t size, const void **out, dgm_error *err)
{
    dgm_section part;
    DGM_TRY(dgm_mapped_section(&self->file, name, size, &part, err));
    if (part.len != size) {
        return corrupt(self, "the numbers have a wrong size", err);
    }
    const float *number = (const void *)part.ptr;
    for (size_t i = 0; i < size / sizeof *number; i++) {
        if (!(number[i] > -1e6F && number[i] < 1e6F)) {
            return corrupt(self, "impossible numbers", err);
        }
    }
    *out = part.ptr;
    return DGM_ERR_OK;
}

static dgm_err open_numbers(dgm_event_model *self, dgm_error *err)
{
    dgm_section part;
    const void *found = NULL;
    DGM_TRY(open_floats(self, "numbers", sizeof *self->numbers, &found, err));
    self->numbers = found;
    if (dgm_mapped_section(&self->file, "pool", 1, &part, NULL) ==
        DGM_ERR_OK) {
        DGM_TRY(open_floats(self, "pool", sizeof *self->pool, &found, err));
        self->pool = found;
    }
    DGM_TRY(dgm_mapped_section(&self->file, "origin", sizeof *self->origin,
                               &part, err));
    self->origin = (const void *)part.ptr;
    return part.len == sizeof *self->origin
               ? DGM_ERR_OK
               : corrupt(self, "the origin has a wrong size", err);
}

static bool is_shaped(const dgm_scorer *scorer, uint32_t groups,
                      uint32_t outputs)
{
    return scorer->shape->groups == groups &&
           scorer->shape->outputs == outputs;
}

static dgm_err open_networks(dgm_event_model *self, dgm_error *err)
{
    DGM_TRY(dgm_quiet_open(&self->quiet, &self->file, err));
    DGM_TRY(dgm_vectors_open(&self->vectors, &self->file, err));
    DGM_TRY(dgm_scorer_open(&self->trigger, &self->file, 't', err));
    DGM_TRY(dgm_scorer_open(&self->mode, &self->file, 'm', err));
    DGM_TRY(dgm_scorer_open(&self->party, &self->file, 'p', err));
    DGM_TRY(dgm_scorer_open(&self->stance, &self->file, 's', err));
    DGM_TRY(dgm_scorer_open(&self->context, &self->file, 'c', err));
    static const uint8_t stance[] = DGM_STANCE_SIZES;
    bool right =
        is_shaped(&self->trigger, 1, DGM_EVENT_COUNT) &&
        is_shaped(&self->mode, 1, DGM_MODE_COUNT) &&
        is_shaped(&self->party, 1, DGM_PARTY_PARTS) &&
        is_shaped(&self->context, DGM_CONTEXT_COUNT, DGM_CONTEXT_COUNT) &&
        self->stance.shape->groups == DGM_STANCE_PARTS;
    for (uint32_t i = 0; right && i < DGM_STANCE_PARTS; i++) {
        right = self->stance.shape->size[i] == stance[i];
    }
    return right ? DGM_ERR_OK
                 : corrupt(self, "a network answers another question", err);
}

static dgm_err finish_open(dgm_event_model *self, dgm_err code,
                           dgm_event_model **out, dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        code = open_numbers(self, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_networks(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_event_model_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_event_model_open(dgm_event_model **out, const char *path,
                             dgm_error *err)
{
    *out = NULL;
    dgm_event_model *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_open(&self->file, path, DGM_EVENT_MAGIC,
                                   DGM_EVENT_VERSION, err);
    return finish_open(self, code, out, err);
}

dgm_err dgm_event_model_wrap(dgm_event_model **out, const void *bytes,
                             size_t len, const char *name, dgm_error *err)
{
    *out = NULL;
    dgm_event_model *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_wrap(&self->file, bytes, len, name,
                                   DGM_EVENT_MAGIC, DGM_EVENT_VERSION, err);
    return finish_open(self, code, out, err);
}

void dgm_event_model_close(dgm_event_model *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self);
    }
}

float dgm_event_model_least(const dgm_event_model *self)
{
    return self->numbers->least;
}
