/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/item.h"

#include <stdlib.h>
#include <string.h>

#define RENDERED_MAX ((size_t)1 << 30)
/* Of a document as it came, while it is coded. */
#define BYTES_KEPT ((size_t)1 << 20)

dgm_item *dgm_items_new(uint32_t count)
{
    dgm_item *self = calloc(count, sizeof *self);
    for (uint32_t i = 0; self && i < count; i++) {
        dgm_raw_init(&self[i].raw);
        dgm_buf_init(&self[i].out, RENDERED_MAX);
        dgm_origin_init(&self[i].origin);
        self[i].document = dgm_document_new();
        if (self[i].document == NULL) {
            dgm_items_free(self, count);
            return NULL;
        }
        self[i].doc = self[i].document->record;
    }
    return self;
}

void dgm_items_free(dgm_item *self, uint32_t count)
{
    for (uint32_t i = 0; self && i < count; i++) {
        dgm_raw_release(&self[i].raw);
        dgm_buf_release(&self[i].out);
        dgm_origin_release(&self[i].origin);
        dgm_document_free(self[i].document);
    }
    free(self);
}

/* Gives the document a date unless it has one; *given says whether. */
static dgm_err give_date(dgm_item *self, const char *date, bool *given)
{
    dgm_doc *doc = self->doc;
    *given = date && date[0] && doc->meta.published.len == 0;
    if (*given) {
        doc->meta.published = dgm_str_copy(&doc->arena, dgm_str_from(date));
        doc->meta.published_from = DGM_DATED_OPTION;
    }
    return doc->meta.published.ptr || !*given ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* Looks whether the database has the document.  If it must be coded again, by
 * a run that gives no date, it keeps the date that it was once given. */
static dgm_err meet_database(dgm_item *self, const dgm_work *work)
{
    bool given = false;
    DGM_TRY(dgm_identity_of(&self->raw, self->doc, &self->origin,
                            &self->identity));
    dgm_standing standing = dgm_database_ask(work->database, &self->identity,
                                             self->doc->meta.id, work->date);
    self->skipped = standing.current;
    DGM_TRY(give_date(self, work->date ? work->date : standing.given, &given));
    if (given) {
        self->identity.given = self->doc->meta.published;
    }
    return DGM_ERR_OK;
}

static dgm_err begin(dgm_item *self, const dgm_work *work, dgm_arena *scratch)
{
    bool given = false;
    DGM_TRY(dgm_code_clean(&self->raw, self->doc, scratch, &self->err));
    return work->database ? meet_database(self, work)
                          : give_date(self, work->date, &given);
}

static dgm_err finish(dgm_item *self, const dgm_work *work, dgm_arena *scratch)
{
    DGM_TRY(dgm_code_doc(&work->coding, &self->raw, self->doc, scratch,
                         &self->err));
    if (work->viewed) {
        DGM_TRY(dgm_document_view_all(self->document, scratch));
    }
    return work->database
               ? DGM_ERR_OK
               : dgm_render(&work->render, self->doc, scratch, &self->out);
}

/* What failed without a message gets one. */
static void explain(dgm_item *self)
{
    if (self->code != DGM_ERR_OK && self->err.code == DGM_ERR_OK) {
        (void)dgm_error_set(&self->err, self->code, self->raw.file.ptr,
                            self->raw.line, -1, "%s",
                            dgm_err_message(self->code));
    }
}

/* The bytes of a large document that were read make room for what is found in
 * it. */
static void let_go(dgm_buf *bytes)
{
    size_t max = bytes->max;
    if (bytes->len > BYTES_KEPT) {
        dgm_buf_release(bytes);
        dgm_buf_init(bytes, max);
    }
}

void dgm_item_work(dgm_item *self, const dgm_work *work, dgm_arena *scratch)
{
    dgm_buf_clear(&self->out);
    dgm_document_clear(self->document);
    dgm_arena_reset(scratch);
    self->skipped = false;
    if (self->code != DGM_ERR_OK) {
        explain(self);
        return;
    }
    self->code = begin(self, work, scratch);
    if (self->code == DGM_ERR_OK && !self->skipped) {
        let_go(&self->raw.bytes);
        self->code = finish(self, work, scratch);
    }
    explain(self);
}

void dgm_item_rework(dgm_item *self, const dgm_work *work)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    self->skipped = false;
    self->code = finish(self, work, &scratch);
    explain(self);
    dgm_arena_release(&scratch);
}
