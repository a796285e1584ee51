/* SPDX-License-Identifier: Apache-2.0 */
/* One document in memory through all rooms, for a caller's thread. */
#include "coder/worker.h"
#include "coder/document.h"
#include "coder/explain.h"
#include "base/options.h"

#include "base/iso.h"
#include "ingest/encoding.h"
#include "ingest/sniff.h"

#include <stdlib.h>
#include <string.h>

dgm_err dgm_worker_new(dgm_worker **out, const dgm_model *model,
                       const dgm_worker_options *options, dgm_error *err)
{
    dgm_worker_options asked;
    *out = NULL;
    DGM_TRY(DGM_OPTIONS_COPY(&asked, options, err));
    bool any = false;
    DGM_TRY(dgm_options_language(asked.language, &any, err));
    dgm_worker *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    self->coding = (dgm_coding){.model = model,
                                .layers = asked.layers ? asked.layers
                                                       : DGM_LAYERS_DEFAULT,
                                .parse_only = asked.parse_only,
                                .any_language = any,
                                .least = asked.least_score};
    dgm_raw_init(&self->raw);
    dgm_arena_init(&self->scratch, 0);
    *out = self;
    return DGM_ERR_OK;
}

void dgm_worker_free(dgm_worker *self)
{
    if (self) {
        dgm_raw_release(&self->raw);
        dgm_arena_release(&self->scratch);
        free(self);
    }
}

static const char *name_of(const dgm_source *source)
{
    return source->id && source->id[0] ? source->id : "-";
}

/* The bytes without a byte order mark; their kind as the caller says, or as
 * they look. */
static dgm_err take_bytes(dgm_worker *self, const dgm_source *source,
                          dgm_error *err)
{
    static const char mark[] = "\xEF\xBB\xBF";
    const char *name = name_of(source);
    bool marked = source->len >= 3 && memcmp(source->bytes, mark, 3) == 0;
    const char *bytes = marked ? source->bytes + 3 : source->bytes;
    size_t len = marked ? source->len - 3 : source->len;
    const char *what = "";
    if (len > DGM_INGEST_RAW_MAX) {
        return dgm_error_set(err, DGM_ERR_LIMIT, name, 0, -1,
                             "a document of more than %zu bytes",
                             DGM_INGEST_RAW_MAX);
    }
    dgm_raw_clear(&self->raw);
    dgm_buf_add(&self->raw.file, name, strlen(name) + 1);
    dgm_buf_add(&self->raw.bytes, bytes, len);
    bool named = source->kind && source->kind[0];
    if (named && !dgm_input_find(source->kind, &self->raw.kind)) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, name, 0, -1,
                             "no kind of input is called \"%s\"",
                             source->kind);
    }
    if (self->raw.kind == DGM_INPUT_GUESS) {
        self->raw.kind = dgm_sniff(self->raw.bytes.ptr, len);
    }
    if (dgm_input_several(self->raw.kind)) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, name, 0, -1,
                             "a %s holds several documents",
                             dgm_input_name(self->raw.kind));
    }
    if (!dgm_input_binary(self->raw.kind) &&
        dgm_encoding_binary(bytes, len, &what)) {
        return dgm_error_set(err, DGM_ERR_ENCODING, name, 0, -1,
                             "not a text but %s", what);
    }
    return self->raw.file.failed ? self->raw.file.failed
                                 : self->raw.bytes.failed;
}

/* What the caller knows stands where the document is silent. */
static dgm_err add_meta(const dgm_source *source, dgm_doc *doc)
{
    dgm_meta *meta = &doc->meta;
    struct {
        const char *from;
        dgm_str *to;
    } field[] = {{source->url, &meta->url},
                 {source->title, &meta->title},
                 {source->author, &meta->author},
                 {source->publisher, &meta->publisher},
                 {source->published, &meta->published},
                 {source->language, &meta->language}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        if (field[i].from && field[i].from[0] && field[i].to->len == 0) {
            *field[i].to =
                dgm_str_copy(&doc->arena, dgm_str_from(field[i].from));
            if (field[i].to->ptr == NULL) {
                return DGM_ERR_MEMORY;
            }
        }
    }
    return DGM_ERR_OK;
}

static dgm_err code_source(dgm_worker *self, const dgm_source *source,
                           dgm_document *document, dgm_error *err)
{
    dgm_doc *record = document->record;
    dgm_str date = dgm_str_from(source->published);
    if (date.len > 0 && !dgm_iso_valid(date)) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, name_of(source), 0, -1,
                             "no such date: \"%s\"", source->published);
    }
    DGM_TRY(take_bytes(self, source, err));
    DGM_TRY(dgm_code_clean(&self->raw, record, &self->scratch, err));
    DGM_TRY(add_meta(source, record));
    DGM_TRY(
        dgm_code_doc(&self->coding, &self->raw, record, &self->scratch, err));
    return dgm_document_view_all(document, &self->scratch);
}

dgm_err dgm_worker_code(dgm_worker *self, const dgm_source *source,
                        dgm_document *document, dgm_error *err)
{
    dgm_source asked;
    dgm_error reason = {.byte = -1};
    dgm_document_clear(document);
    dgm_arena_reset(&self->scratch);
    DGM_TRY(DGM_OPTIONS_COPY(&asked, source, err));
    dgm_err code = code_source(self, &asked, document, &reason);
    if (code == DGM_ERR_OK) {
        return code;
    }
    dgm_document_clear(document);
    if (reason.code == DGM_ERR_OK) {
        (void)dgm_error_set(&reason, code, name_of(&asked), 0, -1, "%s",
                            dgm_err_message(code));
    }
    if (err) {
        *err = reason;
    }
    return code;
}

/* -------------------------------------------------------------- explaining */

/* As large as an explanation may become. */
#define EXPLAINED_MAX ((size_t)1 << 28)

static dgm_err no_event(uint32_t count, dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_NOT_FOUND, NULL, 0, -1,
                         "the document has %u event%s", count,
                         count == 1 ? "" : "s");
}

dgm_err dgm_worker_explain(const dgm_worker *self,
                           const dgm_document *document, uint32_t event,
                           const dgm_explain_options *options, char **out,
                           size_t *len, dgm_error *err)
{
    dgm_explain_options asked;
    dgm_buf text;
    uint32_t count = document->record->event.count;
    *out = NULL;
    DGM_TRY(DGM_OPTIONS_COPY(&asked, options, err));
    if (event != DGM_NOTHING && event >= count) {
        return no_event(count, err);
    }
    dgm_buf_init(&text, EXPLAINED_MAX);
    dgm_err code = dgm_explain_doc(self->coding.model, document->record, event,
                                   asked.width, asked.colour, &text);
    size_t written = text.len;
    dgm_buf_char(&text, 0);
    code = code == DGM_ERR_OK ? text.failed : code;
    if (code != DGM_ERR_OK) {
        dgm_buf_release(&text);
        return dgm_error_set(err, code, NULL, 0, -1, "%s",
                             dgm_err_message(code));
    }
    *out = text.ptr;
    if (len) {
        *len = written;
    }
    return DGM_ERR_OK;
}
