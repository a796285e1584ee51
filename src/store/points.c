/* SPDX-License-Identifier: Apache-2.0 */
#include "store/points.h"

#include "base/utf8.h"

#define BLOCK 128U

dgm_err dgm_points_init(dgm_points *self, const dgm_doc *doc,
                        dgm_arena *scratch)
{
    dgm_str text = doc->text;
    *self = (dgm_points){.doc = doc};
    if (dgm_utf8_count(text.ptr, text.len) == text.len) {
        return DGM_ERR_OK;
    }
    uint32_t blocks = text.len / BLOCK + 1;
    self->before = dgm_arena_array(scratch, blocks, sizeof *self->before);
    if (self->before == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t b = 1; b < blocks; b++) {
        self->before[b] = self->before[b - 1] +
                          (uint32_t)dgm_utf8_count(
                              text.ptr + (size_t)(b - 1) * BLOCK, BLOCK);
    }
    return DGM_ERR_OK;
}

uint32_t dgm_points_at(const dgm_points *self, uint32_t byte)
{
    uint32_t left_out = dgm_doc_dropped(self->doc, byte);
    if (self->before == NULL) {
        return byte + left_out;
    }
    uint32_t block = byte / BLOCK;
    const char *from = self->doc->text.ptr + (size_t)block * BLOCK;
    return left_out + self->before[block] +
           (uint32_t)dgm_utf8_count(from, byte % BLOCK);
}
