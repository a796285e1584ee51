/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/documents.h"
#include "base/utf8.h"
#include "ingest/reader.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Documents and errors of one input: more cannot be in what fuzzers make. */
#define STEPS_MAX 100000

static void count(const dgm_raw *raw, const dgm_doc *doc, fuzz_documents *out)
{
    if (dgm_utf8_valid(doc->text.ptr, doc->text.len) != doc->text.len ||
        dgm_utf8_valid(doc->meta.title.ptr, doc->meta.title.len) !=
            doc->meta.title.len ||
        dgm_utf8_valid(doc->meta.id.ptr, doc->meta.id.len) !=
            doc->meta.id.len) {
        abort();
    }
    const char *mark = strchr(raw->file.ptr, '!');
    out->documents++;
    out->titles += doc->meta.title.len > 0;
    out->members += raw->outside > 0;
    out->archives += mark && strchr(mark + 1, '!');
}

static void clean(const dgm_raw *raw, dgm_doc *doc, fuzz_documents *out)
{
    /* Nobody fuzzes another program by way of this one. */
    if (raw->kind == DGM_INPUT_PDF) {
        return;
    }
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc_clear(doc);
    if (dgm_ingest_clean(raw, doc, &scratch, NULL) == DGM_ERR_OK) {
        count(raw, doc, out);
    } else {
        out->errors++;
    }
    dgm_arena_release(&scratch);
}

static void read_all(dgm_reader *reader, fuzz_documents *out)
{
    dgm_raw raw;
    dgm_doc *doc = dgm_doc_new();
    dgm_raw_init(&raw);
    bool more = doc != NULL;
    for (uint32_t step = 0; more; step++) {
        if (step == STEPS_MAX) {
            abort();
        }
        if (dgm_reader_next(reader, &raw, &more, NULL) != DGM_ERR_OK) {
            out->errors++;
        } else if (more) {
            clean(&raw, doc, out);
        }
    }
    dgm_raw_release(&raw);
    dgm_doc_free(doc);
}

fuzz_documents fuzz_read_documents(const void *bytes, size_t len,
                                   dgm_input kind)
{
    fuzz_documents out = {0};
    char name[FUZZ_PATH];
    const char *path = name;
    if (!fuzz_write(name, bytes, len)) {
        return out;
    }
    dgm_reader *reader = dgm_reader_new(
        &(dgm_reader_options){.path = &path, .path_count = 1, .kind = kind});
    if (reader) {
        read_all(reader, &out);
        dgm_reader_free(reader);
    }
    (void)unlink(name);
    return out;
}
