/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/identity.h"

#include "base/norm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void dgm_origin_init(dgm_origin *self)
{
    dgm_buf_init(&self->named, (size_t)1 << 17);
    dgm_buf_init(&self->path, (size_t)1 << 17);
}

void dgm_origin_release(dgm_origin *self)
{
    dgm_buf_release(&self->named);
    dgm_buf_release(&self->path);
}

/* "x", "./x" and "/home/me/x" are one file; one that has gone in the meantime
 * goes by the name it had. */
static void find_file(dgm_origin *self, dgm_str file)
{
    if (self->named.len == (size_t)file.len + 1 &&
        memcmp(self->named.ptr, file.ptr, file.len) == 0) {
        return;
    }
    dgm_buf_clear(&self->named);
    dgm_buf_str(&self->named, file);
    dgm_buf_char(&self->named, '\0');
    char *real = self->named.failed || dgm_str_is(file, "-")
                     ? NULL
                     : realpath(self->named.ptr, NULL);
    dgm_buf_clear(&self->path);
    if (real) {
        dgm_buf_text(&self->path, real);
    } else {
        dgm_buf_str(&self->path, file);
    }
    self->file = self->path.len;
    free(real);
}

/* The path of the file, and behind it the member of an archive. */
static dgm_err find_origin(dgm_origin *self, const dgm_raw *raw)
{
    dgm_str file = dgm_str_from(raw->file.len ? raw->file.ptr : "-");
    dgm_str member = {NULL, 0};
    if (raw->outside > 0 && raw->outside < file.len) {
        uint32_t outside = (uint32_t)raw->outside;
        member = (dgm_str){file.ptr + outside, file.len - outside};
        file.len = outside;
    }
    find_file(self, file);
    self->path.len = self->file;
    dgm_buf_str(&self->path, member);
    return self->named.failed ? self->named.failed : self->path.failed;
}

dgm_err dgm_identity_of(const dgm_raw *raw, const dgm_doc *doc,
                        dgm_origin *origin, dgm_identity *out)
{
    DGM_TRY(find_origin(origin, raw));
    *out = (dgm_identity){
        .source = {origin->path.ptr, (uint32_t)origin->path.len},
        .line = raw->line,
        .content = dgm_raw_content(raw),
        .own_id = !doc->meta.id_of_file,
        .url = doc->meta.url,
        .text = dgm_doc_given(doc)};
    uint64_t hash = dgm_norm_fold(DGM_NORM_START, dgm_str_hash(out->source));
    if (out->own_id) {
        hash = dgm_norm_fold(hash, dgm_str_hash(doc->meta.id));
    } else if (dgm_str_is((dgm_str){out->source.ptr, (uint32_t)origin->file},
                          "-")) {
        hash = dgm_norm_fold(hash, out->content);
    } else {
        hash = dgm_norm_fold(hash, raw->line + ((uint64_t)raw->nth << 40));
    }
    out->key = hash;
    return DGM_ERR_OK;
}
