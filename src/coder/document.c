/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/document.h"

#include "base/options.h"
#include "store/render.h"

#include <stdlib.h>
#include <string.h>

/* As large as one document of a run may become. */
#define RENDERED_MAX ((size_t)1 << 30)

dgm_document *dgm_document_new(void)
{
    dgm_document *self = calloc(1, sizeof *self);
    if (self) {
        self->record = dgm_doc_new();
    }
    if (self && self->record == NULL) {
        free(self);
        return NULL;
    }
    return self;
}

void dgm_document_free(dgm_document *self)
{
    if (self) {
        dgm_doc_free(self->record);
        free(self);
    }
}

void dgm_document_clear(dgm_document *self)
{
    dgm_doc *record = self->record;
    dgm_doc_clear(record);
    *self = (dgm_document){.record = record};
}

const dgm_document_view *dgm_document_about(const dgm_document *self)
{
    return &self->about;
}

const dgm_counts_view *dgm_document_counts(const dgm_document *self)
{
    return &self->count;
}

#define LAYER(name, counted)                                                  \
    const dgm_##name##_view *dgm_document_##name(const dgm_document *self,    \
                                                 uint32_t index)              \
    {                                                                         \
        return index < self->count.counted ? &self->name[index] : NULL;       \
    }
LAYER(sentence, sentences)
LAYER(token, tokens)
LAYER(entity, entities)
LAYER(actor, actors)
LAYER(mention, mentions)
LAYER(place, places)
LAYER(date, dates)
LAYER(event, events)
LAYER(party, parties)
LAYER(claim, claims)
LAYER(link, links)
LAYER(pair, pairs)
LAYER(predicate, predicates)
LAYER(casualty, casualties)
LAYER(telling, tellings)
LAYER(competing, competing)
LAYER(warning, warnings)

dgm_text dgm_document_part(const dgm_document *self, dgm_extent extent)
{
    dgm_text text = self->about.text;
    bool inside = extent.begin <= extent.end && extent.end <= text.len;
    return inside
               ? (dgm_text){text.ptr + extent.begin, extent.end - extent.begin}
               : (dgm_text){NULL, 0};
}

/* Takes what parts a document from the one before out of its beginning. */
static void leave_out(dgm_buf *bytes, size_t from, uint32_t joint)
{
    if (bytes->len >= from + joint && joint > 0) {
        memmove(bytes->ptr + from, bytes->ptr + from + joint,
                bytes->len - from - joint);
        bytes->len -= joint;
    }
}

dgm_err dgm_document_render(const dgm_document *self,
                            const dgm_render_options *options, char **out,
                            size_t *len, dgm_error *err)
{
    dgm_render_options asked;
    dgm_buf bytes;
    dgm_arena scratch;
    *out = NULL;
    DGM_TRY(DGM_OPTIONS_COPY(&asked, options, err));
    asked.layers = asked.layers ? asked.layers : DGM_LAYERS_DEFAULT;
    dgm_buf_init(&bytes, RENDERED_MAX);
    dgm_arena_init(&scratch, 0);
    if (asked.head) {
        dgm_render_head(asked.format, &bytes);
    }
    size_t head = bytes.len;
    dgm_err code = dgm_render(&asked, self->record, &scratch, &bytes);
    leave_out(&bytes, head, dgm_render_joint(asked.format));
    if (asked.head) {
        dgm_buf_text(&bytes, dgm_render_tail(asked.format));
    }
    size_t written = bytes.len;
    dgm_buf_char(&bytes, 0);
    dgm_arena_release(&scratch);
    code = code == DGM_ERR_OK ? bytes.failed : code;
    if (code != DGM_ERR_OK) {
        dgm_buf_release(&bytes);
        return dgm_error_set(err, code, NULL, 0, -1, "%s",
                             code == DGM_ERR_ARGUMENT
                                 ? "one document cannot have this format"
                                 : dgm_err_message(code));
    }
    *out = bytes.ptr;
    if (len) {
        *len = written;
    }
    return DGM_ERR_OK;
}
