/* SPDX-License-Identifier: Apache-2.0 */
#include "base/norm.h"
#include "ingest/ingest.h"

/* Bytes of one field that an input says of a document. */
#define ABOUT_MAX ((size_t)1 << 16)

void dgm_about_init(dgm_about *self)
{
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        dgm_buf_init(&self->field[i], ABOUT_MAX);
    }
}

void dgm_about_release(dgm_about *self)
{
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        dgm_buf_release(&self->field[i]);
    }
}

void dgm_about_clear(dgm_about *self)
{
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        dgm_buf_clear(&self->field[i]);
    }
}

void dgm_about_add(dgm_about *self, const dgm_about *other)
{
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        if (self->field[i].len == 0 && other->field[i].len > 0) {
            dgm_buf_add(&self->field[i], other->field[i].ptr,
                        other->field[i].len);
        }
    }
}

dgm_err dgm_about_failed(const dgm_about *self)
{
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        if (self->field[i].failed == DGM_ERR_MEMORY) {
            return DGM_ERR_MEMORY;
        }
    }
    return DGM_ERR_OK;
}

dgm_str dgm_about_get(const dgm_about *self, dgm_field field)
{
    const dgm_buf *buf = &self->field[field];
    return (dgm_str){buf->ptr, (uint32_t)buf->len};
}

void dgm_raw_init(dgm_raw *self)
{
    *self = (dgm_raw){0};
    dgm_buf_init(&self->file, (size_t)1 << 17);
    dgm_buf_init(&self->bytes, DGM_ARENA_LIMIT - 1);
    dgm_buf_init(&self->layout, (size_t)1 << 17);
    dgm_about_init(&self->about);
}

void dgm_raw_release(dgm_raw *self)
{
    dgm_buf_release(&self->file);
    dgm_buf_release(&self->bytes);
    dgm_buf_release(&self->layout);
    dgm_about_release(&self->about);
    dgm_raw_init(self);
}

void dgm_raw_clear(dgm_raw *self)
{
    dgm_buf_clear(&self->file);
    dgm_buf_clear(&self->bytes);
    dgm_buf_clear(&self->layout);
    dgm_about_clear(&self->about);
    self->kind = DGM_INPUT_GUESS;
    self->line = self->column = 0;
    self->nth = 0;
    self->outside = 0;
    self->fields = NULL;
}

dgm_str dgm_raw_own_name(const dgm_raw *self)
{
    dgm_str name = {self->file.ptr, (uint32_t)self->file.len};
    name.len -= name.len > 0;
    uint32_t outside = (uint32_t)self->outside;
    return outside < name.len
               ? (dgm_str){name.ptr + outside, name.len - outside}
               : name;
}

uint64_t dgm_raw_content(const dgm_raw *self)
{
    uint64_t hash = dgm_hash(self->bytes.ptr, self->bytes.len);
    if (self->layout.len > 0) {
        hash =
            dgm_norm_fold(hash, dgm_hash(self->layout.ptr, self->layout.len));
    }
    if (self->fields) {
        hash =
            dgm_norm_fold(hash, dgm_hash(self->fields, sizeof *self->fields));
    }
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        const dgm_buf *said = &self->about.field[i];
        if (said->len > 0) {
            hash = dgm_norm_fold(hash + (uint64_t)i,
                                 dgm_hash(said->ptr, said->len));
        }
    }
    return hash;
}
