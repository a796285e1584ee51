/* SPDX-License-Identifier: Apache-2.0 */
/* Reading the learned table of the ends of sentences. */
#include "text/boundary.h"

#include <stdlib.h>

struct dgm_boundaries {
    dgm_mapped file;
    const int8_t *weight; /* [DGM_BOUNDARY_ROWS] */
};

static dgm_err read_weights(dgm_boundaries *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "weights", DGM_BOUNDARY_ROWS,
                               &section, err));
    self->weight = (const int8_t *)section.ptr;
    return section.len == DGM_BOUNDARY_ROWS
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1,
                               "the table has a wrong size");
}

static dgm_err open_mapped(dgm_boundaries **out, const void *bytes, size_t len,
                           const char *path, dgm_error *err)
{
    *out = NULL;
    dgm_boundaries *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code =
        bytes ? dgm_mapped_wrap(&self->file, bytes, len, path,
                                DGM_BOUNDARY_MAGIC, DGM_BOUNDARY_VERSION, err)
              : dgm_mapped_open(&self->file, path, DGM_BOUNDARY_MAGIC,
                                DGM_BOUNDARY_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = read_weights(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_boundaries_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_boundaries_open(dgm_boundaries **out, const char *path,
                            dgm_error *err)
{
    return open_mapped(out, NULL, 0, path, err);
}

dgm_err dgm_boundaries_wrap(dgm_boundaries **out, const void *bytes,
                            size_t len, const char *name, dgm_error *err)
{
    return open_mapped(out, bytes, len, name, err);
}

void dgm_boundaries_close(dgm_boundaries *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self);
    }
}

int32_t dgm_boundaries_sum(const dgm_boundaries *self, const uint32_t *feature,
                           uint32_t count)
{
    int32_t sum = 0;
    for (uint32_t k = 0; k < count; k++) {
        sum += self->weight[feature[k] % DGM_BOUNDARY_ROWS];
    }
    return sum;
}
