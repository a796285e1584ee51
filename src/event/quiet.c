/* SPDX-License-Identifier: Apache-2.0 */
#include "event/quiet.h"

dgm_err dgm_quiet_open(dgm_quiet *self, const dgm_mapped *file, dgm_error *err)
{
    dgm_section part;
    DGM_TRY(dgm_mapped_section(file, "quiet", sizeof *self->key, &part, err));
    size_t count = part.len / sizeof *self->key;
    self->key = (const void *)part.ptr;
    if (count == 0 || (count & (count - 1)) != 0 || count > UINT32_MAX / 2) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, file->path, 0, -1, "%s",
                             "the table of quiet words is no power of two");
    }
    self->mask = (uint32_t)count - 1;
    return DGM_ERR_OK;
}
