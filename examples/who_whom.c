/* SPDX-License-Identifier: Apache-2.0 */
/* Codes a sentence and prints who did what to whom, according to whom:
 *
 *   cc who_whom.c $(pkg-config --cflags --libs dragoman) -o who_whom
 *   ./who_whom "The army denied that it had attacked the rebels."
 */
#include <dragoman/dragoman.h>

#include <stdio.h>
#include <string.h>

/* The names of some parties of an event, "-" for none. */
static void print_parties(const dgm_document *document, uint32_t first,
                          uint32_t count)
{
    for (uint32_t i = first; i < first + count; i++) {
        dgm_text name = dgm_document_party(document, i)->name;
        printf("%s%.*s", i > first ? ", " : "", (int)name.len, name.ptr);
    }
    printf("%s\t", count > 0 ? "" : "-");
}

/* Who says so: the words of the source, "-" for the writer. */
static void print_source(const dgm_document *document, uint32_t claim)
{
    const dgm_claim_view *view = dgm_document_claim(document, claim);
    dgm_text source = {"-", 1};
    if (view && view->source_count > 0) {
        source = dgm_document_part(document, view->source[0]);
    }
    printf("%.*s\n", (int)source.len, source.ptr);
}

static void print_events(const dgm_document *document)
{
    uint32_t count = dgm_document_counts(document)->events;
    for (uint32_t i = 0; i < count; i++) {
        const dgm_event_view *event = dgm_document_event(document, i);
        print_parties(document, event->actor_first, event->actor_count);
        print_parties(document, event->recipient_first,
                      event->recipient_count);
        printf("%s\t", event->type);
        print_source(document, event->claim);
    }
}

int main(int argc, char **argv)
{
    dgm_model *model = NULL;
    dgm_worker *worker = NULL;
    dgm_document *document = dgm_document_new();
    dgm_source source;
    dgm_error error;
    memset(&source, 0, sizeof source);
    memset(&error, 0, sizeof error);
    error.byte = -1;
    source.size = sizeof source;
    source.kind = "text";
    source.bytes = argc > 1 ? argv[1] : "";
    source.len = strlen(source.bytes);
    /* Everything allocates: a document that is NULL is out of memory too. */
    dgm_err code =
        document ? dgm_model_open(&model, NULL, &error) : DGM_ERR_MEMORY;
    if (code == DGM_ERR_OK) {
        code = dgm_worker_new(&worker, model, NULL, &error);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_worker_code(worker, &source, document, &error);
    }
    if (code == DGM_ERR_OK) {
        print_events(document);
    } else {
        char text[600];
        error.code = code;
        fprintf(stderr, "%s\n", dgm_error_text(&error, text, sizeof text));
    }
    dgm_document_free(document);
    dgm_worker_free(worker);
    dgm_model_close(model);
    return code == DGM_ERR_OK ? 0 : 1;
}
