/* SPDX-License-Identifier: Apache-2.0 */
/* The vectors of words. */
#include "event_work.h"

#include "base/files.h"
#include "base/statement.h"

#include <stdlib.h>
#include <string.h>

static dgm_err put_vector(event_work *self, dgm_str line, uint32_t number,
                          const char *path, dgm_error *err)
{
    char *at = NULL;
    const char *tab = line.len ? memchr(line.ptr, '\t', line.len) : NULL;
    uint32_t slot = 0;
    if (tab == NULL) {
        return dgm_error_set(err, DGM_ERR_SYNTAX, path, number, -1,
                             "a word, a tab and numbers were expected");
    }
    uint64_t key =
        dgm_str_hash((dgm_str){line.ptr, (uint32_t)(tab - line.ptr)});
    for (slot = (uint32_t)(key >> 13) & self->vectors.mask;
         self->key[slot] != 0; slot = (slot + 1) & self->vectors.mask) {
    }
    self->key[slot] = key;
    at = (char *)tab + 1;
    for (uint32_t d = 0; d < DGM_VECTOR; d++) {
        long x = strtol(at, &at, 10);
        if (x < -127 || x > 127) {
            return dgm_error_set(err, DGM_ERR_SYNTAX, path, number, -1,
                                 "a number from -127 to 127 was expected");
        }
        self->vector[(size_t)slot * DGM_VECTOR + d] = (int8_t)x;
    }
    return DGM_ERR_OK;
}

dgm_err event_vectors_read(event_work *self, const char *path, dgm_error *err)
{
    dgm_str text;
    dgm_str line;
    uint32_t slots = 1U << 16;
    uint32_t number = 0;
    DGM_TRY(dgm_file_read(&self->arena, path, &text, err));
    self->key = calloc(slots, sizeof *self->key);
    self->vector = calloc(slots, DGM_VECTOR);
    if (self->key == NULL || self->vector == NULL) {
        return DGM_ERR_MEMORY;
    }
    self->vectors = (dgm_vectors){
        .key = self->key, .vector = self->vector, .mask = slots - 1};
    while (dgm_take_item(&text, '\n', &line)) {
        number++;
        if (number > slots / 4 * 3) {
            return dgm_error_set(err, DGM_ERR_LIMIT, path, number, -1,
                                 "too many words");
        }
        if (line.len > 0) {
            DGM_TRY(put_vector(self, line, number, path, err));
        }
    }
    return DGM_ERR_OK;
}
