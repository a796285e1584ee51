/* SPDX-License-Identifier: Apache-2.0 */
/* Opening what was learned of claims. */
#include "claim/tagger.h"

#include "record/attribution.h"

#include <stdlib.h>

static dgm_err corrupt(const dgm_claim_model *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

static dgm_err open_numbers(dgm_claim_model *self, dgm_error *err)
{
    dgm_section part;
    DGM_TRY(dgm_mapped_section(&self->file, "numbers", sizeof *self->numbers,
                               &part, err));
    self->numbers = (const void *)part.ptr;
    if (part.len != sizeof *self->numbers) {
        return corrupt(self, "the numbers have a wrong size", err);
    }
    const float *number = (const void *)part.ptr;
    for (size_t i = 0; i < sizeof *self->numbers / sizeof *number; i++) {
        if (!(number[i] > -1e3F && number[i] < 1e3F)) {
            return corrupt(self, "impossible numbers", err);
        }
    }
    DGM_TRY(dgm_mapped_section(&self->file, "origin", sizeof *self->origin,
                               &part, err));
    self->origin = (const void *)part.ptr;
    return part.len == sizeof *self->origin
               ? DGM_ERR_OK
               : corrupt(self, "the origin has a wrong size", err);
}

/* Groups of one size, and no words, whose table the file lacks. */
static bool is_shaped(const dgm_scorer *scorer, uint32_t groups, uint32_t size)
{
    bool right = scorer->shape->groups == groups && scorer->shape->slots == 0;
    for (uint32_t i = 0; right && i < groups; i++) {
        right = scorer->shape->size[i] == size;
    }
    return right;
}

static dgm_err open_networks(dgm_claim_model *self, dgm_error *err)
{
    DGM_TRY(dgm_quiet_open(&self->quiet, &self->file, err));
    DGM_TRY(dgm_scorer_open(&self->cue, &self->file, 'c', err));
    DGM_TRY(dgm_scorer_open(&self->part, &self->file, 'p', err));
    DGM_TRY(dgm_scorer_open(&self->value, &self->file, 'v', err));
    return is_shaped(&self->cue, 1, 1) &&
                   is_shaped(&self->part, 1, DGM_TAG_PARTS) &&
                   is_shaped(&self->value, DGM_TAG_MANNERS, DGM_TAG_VALUES)
               ? DGM_ERR_OK
               : corrupt(self, "a network answers another question", err);
}

static dgm_err finish_open(dgm_claim_model *self, dgm_err code,
                           dgm_claim_model **out, dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        code = open_numbers(self, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_networks(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_claim_model_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_claim_model_open(dgm_claim_model **out, const char *path,
                             dgm_error *err)
{
    *out = NULL;
    dgm_claim_model *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_open(&self->file, path, DGM_CLAIMS_MAGIC,
                                   DGM_CLAIMS_VERSION, err);
    return finish_open(self, code, out, err);
}

dgm_err dgm_claim_model_wrap(dgm_claim_model **out, const void *bytes,
                             size_t len, const char *name, dgm_error *err)
{
    *out = NULL;
    dgm_claim_model *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_wrap(&self->file, bytes, len, name,
                                   DGM_CLAIMS_MAGIC, DGM_CLAIMS_VERSION, err);
    return finish_open(self, code, out, err);
}

void dgm_claim_model_close(dgm_claim_model *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self);
    }
}

uint64_t dgm_claim_model_syntax(const dgm_claim_model *self)
{
    return self->origin->syntax;
}
