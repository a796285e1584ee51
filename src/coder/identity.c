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
static dgm_err find_origin(dgm_origin *self, const char *file)
{
    if (self->named.len > 0 && strcmp(self->named.ptr, file) == 0) {
        return DGM_ERR_OK;
    }
    char *real = strcmp(file, "-") == 0 ? NULL : realpath(file, NULL);
    dgm_buf_clear(&self->named);
    dgm_buf_add(&self->named, file, strlen(file) + 1);
    dgm_buf_clear(&self->path);
    dgm_buf_text(&self->path, real ? real : file);
    free(real);
    return self->named.failed ? self->named.failed : self->path.failed;
}

dgm_err dgm_identity_of(const dgm_raw *raw, const dgm_doc *doc,
                        dgm_origin *origin, dgm_identity *out)
{
    dgm_str file = dgm_str_from(raw->file.len ? raw->file.ptr : "-");
    DGM_TRY(find_origin(origin, file.ptr));
    *out = (dgm_identity){
        .source = {origin->path.ptr, (uint32_t)origin->path.len},
        .line = raw->line,
        .content = dgm_hash(raw->bytes.ptr, raw->bytes.len),
        .own_id = !doc->meta.id_of_file,
        .url = doc->meta.url,
        .text = dgm_doc_given(doc)};
    uint64_t hash = dgm_norm_fold(DGM_NORM_START, dgm_str_hash(out->source));
    if (out->own_id) {
        hash = dgm_norm_fold(hash, dgm_str_hash(doc->meta.id));
    } else if (dgm_str_is(out->source, "-")) {
        hash = dgm_norm_fold(hash, out->content);
    } else {
        hash = dgm_norm_fold(hash, raw->line);
    }
    out->key = hash;
    return DGM_ERR_OK;
}
