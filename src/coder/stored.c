/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of a database, coded again. */
#include "store/stored.h"

#include "coder/document.h"
#include "coder/worker.h"
#include "store/render.h"

/* One line of JSON, since such a text is taken as it is. */
static dgm_err write_stored(const dgm_stored *stored, dgm_buf *out)
{
    const struct {
        const char *name;
        dgm_str value;
    } field[] = {{"id", stored->meta.id},
                 {"url", stored->meta.url},
                 {"title", stored->meta.title},
                 {"author", stored->meta.author},
                 {"publisher", stored->meta.publisher},
                 {"published", stored->meta.published},
                 {"language", stored->meta.language},
                 {"text", stored->text}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        if (field[i].value.len > 0) {
            dgm_buf_text(out, out->len == 0 ? "{\"" : ",\"");
            dgm_buf_text(out, field[i].name);
            dgm_buf_text(out, "\":");
            dgm_json_repaired(out, field[i].value);
        }
    }
    dgm_buf_text(out, "}");
    return out->failed;
}

/* The event of the same trigger, the one of its type before others. */
static dgm_err find_stored(const dgm_document *document,
                           const dgm_stored *stored, uint32_t *event,
                           dgm_error *err)
{
    *event = DGM_NOTHING;
    for (uint32_t i = 0; i < document->count.events; i++) {
        const dgm_event_view *one = &document->event[i];
        bool typed = dgm_str_is(stored->type, one->type);
        if (one->trigger.point_begin == stored->begin &&
            (typed || *event == DGM_NOTHING)) {
            *event = i;
        }
    }
    return *event != DGM_NOTHING
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_NOT_FOUND, NULL, 0, -1,
                               "coded again, the document has this %.*s no "
                               "more",
                               (int)stored->type.len, stored->type.ptr);
}

static dgm_err code_all(dgm_worker *self, const dgm_buf *line,
                        dgm_document *document, dgm_error *err)
{
    float least = self->coding.least;
    dgm_source source = {.size = sizeof source,
                         .bytes = line->ptr,
                         .len = line->len,
                         .kind = "jsonl"};
    bool any = self->coding.any_language;
    self->coding.least = -1.0F;
    self->coding.any_language = true;
    dgm_err code = dgm_worker_code(self, &source, document, err);
    self->coding.least = least;
    self->coding.any_language = any;
    return code;
}

dgm_err dgm_worker_code_stored(dgm_worker *self, const char *database,
                               uint64_t event_id, dgm_document *document,
                               uint32_t *event, dgm_error *err)
{
    dgm_stored stored;
    dgm_arena arena;
    dgm_buf line;
    *event = DGM_NOTHING;
    dgm_document_clear(document);
    dgm_arena_init(&arena, 0);
    dgm_buf_init(&line, DGM_INGEST_RAW_MAX);
    dgm_err code = dgm_stored_read(database, event_id, &arena, &stored, err);
    code = code == DGM_ERR_OK ? write_stored(&stored, &line) : code;
    code = code == DGM_ERR_OK ? code_all(self, &line, document, err) : code;
    code =
        code == DGM_ERR_OK ? find_stored(document, &stored, event, err) : code;
    dgm_buf_release(&line);
    dgm_arena_release(&arena);
    return code;
}
