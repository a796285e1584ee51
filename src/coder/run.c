/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files -> threads -> output in input order.
 *
 * A ring of items holds raw documents and results.  A worker takes the next
 * free item, reads the next raw document into it under the lock, codes and
 * renders it without, and marks it ready; whoever finds the oldest item ready
 * writes it, and those behind it.  The ring bounds memory; its order is the
 * order of the output.
 */
#include "base/iso.h"
#include "base/stop.h"
#include "coder/item.h"
#include "base/options.h"
#include "coder/results.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS_MAX      256
#define ITEMS_PER_THREAD 4

typedef struct run_state {
    dgm_run_options asked;
    dgm_work work;
    dgm_results results;
    dgm_reader *reader;
    dgm_fields fields; /* what the caller calls them */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    dgm_item *item;
    uint32_t item_count;
    uint64_t next_in;  /* number of the next document to be read */
    uint64_t next_out; /* ... to be written */
    bool reading;
    bool writing;
    bool ended; /* no more input */
    bool interrupted;
    dgm_err failure; /* of output: the run ends */
} run_state;

/* ------------------------------------------------------------------ writing
 */

/* With the lock held: whoever waits at the other end of a pipe gets what is
 * written before this program waits for input. */
static void flush(run_state *self)
{
    if (self->next_out == self->next_in && self->failure == DGM_ERR_OK) {
        self->failure = dgm_results_flush(&self->results);
    }
}

/* With the lock held: writes what is ready, in order. */
static void drain(run_state *self)
{
    while (!self->writing) {
        dgm_item *item = &self->item[self->next_out % self->item_count];
        if (self->next_out == self->next_in || item->state != DGM_ITEM_READY) {
            flush(self);
            return;
        }
        self->writing = true;
        pthread_mutex_unlock(&self->lock);
        dgm_err code =
            self->failure == DGM_ERR_OK
                ? dgm_results_write(&self->results, &self->work, item)
                : DGM_ERR_OK;
        pthread_mutex_lock(&self->lock);
        if (code != DGM_ERR_OK && self->failure == DGM_ERR_OK) {
            self->failure = code;
        }
        self->writing = false;
        item->state = DGM_ITEM_FREE;
        self->next_out++;
        if (self->asked.progress) {
            self->asked.progress(self->asked.context, &self->results.progress);
        }
        pthread_cond_broadcast(&self->changed);
    }
}

/* ------------------------------------------------------------------ working
 */

/* Without the lock, by one thread at a time; false at the end. */
static bool read_item(run_state *self, dgm_item *item)
{
    bool more = false;
    item->err = (dgm_error){.byte = -1};
    item->code = dgm_reader_next(self->reader, &item->raw, &more, &item->err);
    return more || item->code != DGM_ERR_OK;
}

/* With the lock held: whether no more is to be read. */
static bool at_end(run_state *self)
{
    if (dgm_stop_requested(self->asked.stop) || self->results.stopped) {
        self->interrupted = true;
        self->ended = true;
    }
    return self->ended || self->failure != DGM_ERR_OK;
}

/* With the lock held: reads the next document; NULL at the end.  The lock is
 * open while reading, which may wait for a pipe. */
static dgm_item *take(run_state *self)
{
    while (!at_end(self)) {
        dgm_item *item = &self->item[self->next_in % self->item_count];
        if (self->reading || item->state != DGM_ITEM_FREE) {
            pthread_cond_wait(&self->changed, &self->lock);
            continue;
        }
        self->reading = true;
        item->state = DGM_ITEM_BUSY;
        pthread_mutex_unlock(&self->lock);
        bool got = read_item(self, item);
        pthread_mutex_lock(&self->lock);
        self->reading = false;
        self->results.progress.bytes = dgm_reader_taken(self->reader);
        self->ended = self->ended || !got;
        pthread_cond_broadcast(&self->changed);
        if (!at_end(self)) {
            self->next_in++;
            return item;
        }
        item->state = DGM_ITEM_FREE;
    }
    return NULL;
}

static void *worker(void *context)
{
    run_state *self = context;
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    pthread_mutex_lock(&self->lock);
    for (dgm_item *item = take(self); item; item = take(self)) {
        pthread_mutex_unlock(&self->lock);
        dgm_item_work(item, &self->work, &scratch);
        pthread_mutex_lock(&self->lock);
        item->state = DGM_ITEM_READY;
        drain(self);
    }
    drain(self);
    pthread_mutex_unlock(&self->lock);
    dgm_arena_release(&scratch);
    return NULL;
}

/* ------------------------------------------------------------------ opening
 */

static dgm_err open_reader(run_state *self)
{
    const dgm_run_options *options = &self->asked;
    dgm_reader_options reader = {.path = options->path,
                                 .path_count = options->path_count,
                                 .list = options->list,
                                 .own = self->results.own,
                                 .own_count = self->results.own_count,
                                 .stop = options->stop};
    if (options->map && options->map[0]) {
        DGM_TRY(
            dgm_fields_parse(&self->fields, options->map, &self->results.err));
        reader.fields = &self->fields;
    }
    if (options->input && !dgm_input_find(options->input, &reader.kind)) {
        return dgm_error_set(&self->results.err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "no kind of input is called \"%s\"",
                             options->input);
    }
    if (options->progress &&
        !dgm_reader_measure(&reader, 10000,
                            &self->results.progress.bytes_total)) {
        self->results.progress.bytes_total = 0;
    }
    self->reader = dgm_reader_new(&reader);
    return self->reader ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static uint32_t thread_count(const dgm_run_options *options)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t count = options->threads ? options->threads
                     : cores > 0      ? (uint32_t)cores
                                      : 1;
    return count > THREADS_MAX ? THREADS_MAX : count;
}

static dgm_err work(run_state *self, uint32_t threads)
{
    pthread_t thread[THREADS_MAX];
    uint32_t started = 0;
    while (started < threads &&
           pthread_create(&thread[started], NULL, worker, self) == 0) {
        started++;
    }
    if (started == 0) {
        (void)worker(self);
    }
    for (uint32_t i = 0; i < started; i++) {
        (void)pthread_join(thread[i], NULL);
    }
    return self->failure;
}

/* ------------------------------------------------------------------ the run
 */

static dgm_err open_run(run_state *self, uint32_t threads)
{
    DGM_TRY(dgm_results_check(&self->results, &self->asked));
    DGM_TRY(open_reader(self));
    self->item_count = threads * ITEMS_PER_THREAD;
    self->item = dgm_items_new(self->item_count);
    if (self->item == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_results_open(&self->results, &self->work));
    self->work.database = self->results.database;
    return DGM_ERR_OK;
}

/* What the caller asks for, checked, with the defaults filled in. */
static dgm_err read_options(run_state *self, const dgm_run_options *options)
{
    dgm_run_options *asked = &self->asked;
    DGM_TRY(DGM_OPTIONS_COPY(asked, options, &self->results.err));
    asked->layers = asked->layers ? asked->layers : DGM_LAYERS_DEFAULT;
    if ((unsigned)asked->format >= DGM_FORMAT_COUNT ||
        (asked->sink && asked->format == DGM_FORMAT_SQLITE)) {
        return dgm_error_set(&self->results.err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "documents cannot be handed on in this format");
    }
    if (asked->date && asked->date[0] && !dgm_date_valid(asked->date)) {
        return dgm_error_set(&self->results.err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "no such date: \"%s\"", asked->date);
    }
    return DGM_ERR_OK;
}

static dgm_err plan_work(run_state *self, const dgm_model *model)
{
    bool any = false;
    const dgm_run_options *options = &self->asked;
    DGM_TRY(dgm_options_language(options->language, &any, &self->results.err));
    /* Only JSON and a sink leave out layers; all else needs the usual. */
    bool picked = options->format == DGM_FORMAT_JSONL || options->sink;
    self->work = (dgm_work){
        .coding = {.model = model,
                   .layers = picked ? options->layers : DGM_LAYERS_DEFAULT,
                   .parse_only = options->parse_only,
                   .any_language = any,
                   .least = options->least_score},
        .date = options->date,
        .render = {.format = options->format,
                   .layers = options->layers,
                   .width = options->width,
                   .colour = options->colour,
                   .nulls = options->nulls,
                   .all = options->all},
        .viewed = options->sink != NULL};
    return DGM_ERR_OK;
}

static dgm_err run_all(run_state *self, const dgm_model *model,
                       const dgm_run_options *options)
{
    DGM_TRY(read_options(self, options));
    if (model->petrarch && !options->parse_only &&
        self->asked.format != DGM_FORMAT_PETRARCH) {
        return dgm_error_set(&self->results.err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "PETRARCH's dictionaries code PETRARCH lines "
                             "alone (--format petrarch)");
    }
    DGM_TRY(plan_work(self, model));
    uint32_t threads = thread_count(&self->asked);
    DGM_TRY(open_run(self, threads));
    return work(self, threads);
}

/* How a run that wrote all it could went. */
static dgm_err verdict(const run_state *self)
{
    return self->interrupted                     ? DGM_ERR_INTERRUPTED
           : self->results.progress.rejected > 0 ? DGM_ERR_REJECTED
                                                 : DGM_ERR_OK;
}

dgm_err dgm_run(const dgm_model *model, const dgm_run_options *options,
                dgm_progress *progress, dgm_error *err)
{
    run_state self = {.results.err = {.byte = -1}};
    (void)pthread_mutex_init(&self.lock, NULL);
    (void)pthread_cond_init(&self.changed, NULL);
    dgm_err code = run_all(&self, model, options);
    code = dgm_results_close(&self.results, code);
    code = code == DGM_ERR_OK ? verdict(&self) : code;
    if (progress) {
        *progress = self.results.progress;
    }
    self.results.err.code = code;
    if (err) {
        *err = self.results.err;
    }
    dgm_items_free(self.item, self.item_count);
    dgm_reader_free(self.reader);
    pthread_mutex_destroy(&self.lock);
    pthread_cond_destroy(&self.changed);
    return code;
}
