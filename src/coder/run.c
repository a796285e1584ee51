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
#include "coder/model.h"
#include "store/database.h"
#include "store/render.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS_MAX      256
#define ITEMS_PER_THREAD 4
/* A transaction of the database holds at most so many documents. */
#define BATCH 64

typedef enum item_state { FREE, BUSY, READY } item_state;

typedef struct run_item {
    item_state state;
    dgm_raw raw;
    dgm_doc *doc;
    dgm_buf out;
    dgm_err code;
    dgm_error err;
    uint64_t content; /* hash of the raw bytes */
    bool skipped;
} run_item;

typedef struct run_state {
    dgm_coding coding;
    const dgm_run_options *options;
    dgm_render_options render;
    dgm_reader *reader;
    dgm_database *database;
    FILE *output;
    FILE *rejects;
    bool rejects_failed;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    run_item *item;
    uint32_t item_count;
    uint64_t next_in;  /* number of the next document to be read */
    uint64_t next_out; /* ... to be written */
    bool reading;
    bool writing;
    bool ended; /* no more input */
    bool interrupted;
    dgm_err failure; /* of output: the run ends */
    dgm_error err;
    uint32_t uncommitted;
    dgm_progress progress;
} run_state;

/* ------------------------------------------------------------------ writing
 */

static dgm_err fail_output(run_state *self)
{
    return dgm_error_system(&self->err, DGM_ERR_IO,
                            self->options->output ? self->options->output
                                                  : "-",
                            "writing failed", errno);
}

/* One JSON object a line: where, why, and a line of JSON lines as it was, so
 * that it can be mended and coded alone. */
static void write_reject(run_state *self, const run_item *item)
{
    const dgm_error *err = &item->err;
    dgm_buf out;
    dgm_buf_init(&out, (size_t)DGM_INGEST_RAW_MAX * 7);
    dgm_buf_text(&out, "{\"file\":");
    dgm_json_repaired(&out, dgm_str_from(err->file));
    if (err->line > 0) {
        dgm_buf_text(&out, ",\"line\":");
        dgm_buf_unsigned(&out, err->line);
    }
    if (err->byte >= 0) {
        dgm_buf_text(&out, ",\"byte\":");
        dgm_buf_unsigned(&out, (uint64_t)err->byte);
    }
    dgm_buf_text(&out, ",\"error\":");
    dgm_json_repaired(&out, dgm_str_from(err->message));
    if (item->raw.kind == DGM_INPUT_JSONL && item->raw.bytes.len > 0) {
        dgm_str line = {item->raw.bytes.ptr, (uint32_t)item->raw.bytes.len};
        dgm_buf_text(&out, ",\"input\":");
        dgm_json_repaired(&out, dgm_str_trim(line));
    }
    dgm_buf_text(&out, "}\n");
    if (out.failed || fwrite(out.ptr, 1, out.len, self->rejects) != out.len) {
        self->rejects_failed = true;
    }
    dgm_buf_release(&out);
}

static void reject(run_state *self, const run_item *item)
{
    self->progress.rejected++;
    if (self->rejects) {
        write_reject(self, item);
    }
    if (self->options->rejected) {
        self->options->rejected(self->options->context, &item->err);
    }
}

static dgm_err commit(run_state *self)
{
    if (self->database && self->uncommitted > 0) {
        DGM_TRY(dgm_database_commit(self->database, &self->err));
        self->progress.done += self->uncommitted;
        self->uncommitted = 0;
    }
    return DGM_ERR_OK;
}

static void count(run_state *self, const dgm_doc *doc)
{
    self->progress.words += doc->token.count;
    self->progress.events += doc->event.count;
}

static dgm_err store(run_state *self, run_item *item)
{
    if (item->skipped ||
        dgm_database_has(self->database, item->doc->meta.id, item->content)) {
        self->progress.skipped++;
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_database_add(self->database, item->doc, item->content,
                             &self->err));
    count(self, item->doc);
    self->uncommitted++;
    return self->uncommitted >= BATCH ? commit(self) : DGM_ERR_OK;
}

/* Called by one thread at a time, in order. */
static dgm_err write_item(run_state *self, run_item *item)
{
    if (item->code != DGM_ERR_OK) {
        reject(self, item);
        return DGM_ERR_OK;
    }
    if (self->database) {
        return store(self, item);
    }
    count(self, item->doc);
    if (item->out.len > 0 && fwrite(item->out.ptr, 1, item->out.len,
                                    self->output) != item->out.len) {
        return fail_output(self);
    }
    self->progress.done++;
    return DGM_ERR_OK;
}

/* With the lock held: whoever waits at the other end of a pipe gets what is
 * written before this program waits for input. */
static void flush(run_state *self)
{
    if (self->output && self->next_out == self->next_in &&
        self->failure == DGM_ERR_OK && fflush(self->output) != 0) {
        self->failure = fail_output(self);
    }
}

/* With the lock held: writes what is ready, in order. */
static void drain(run_state *self)
{
    while (!self->writing) {
        run_item *item = &self->item[self->next_out % self->item_count];
        if (self->next_out == self->next_in || item->state != READY) {
            flush(self);
            return;
        }
        self->writing = true;
        pthread_mutex_unlock(&self->lock);
        dgm_err code =
            self->failure == DGM_ERR_OK ? write_item(self, item) : DGM_ERR_OK;
        pthread_mutex_lock(&self->lock);
        if (code != DGM_ERR_OK && self->failure == DGM_ERR_OK) {
            self->failure = code;
        }
        self->writing = false;
        item->state = FREE;
        self->next_out++;
        if (self->options->progress) {
            self->options->progress(self->options->context, &self->progress);
        }
        pthread_cond_broadcast(&self->changed);
    }
}

/* ------------------------------------------------------------------ working
 */

/* Without the lock, by one thread at a time; false at the end. */
static bool read_item(run_state *self, run_item *item)
{
    bool more = false;
    item->err = (dgm_error){.byte = -1};
    item->code = dgm_reader_next(self->reader, &item->raw, &more, &item->err);
    return more || item->code != DGM_ERR_OK;
}

/* With the lock held: whether no more is to be read. */
static bool at_end(run_state *self)
{
    if (self->options->stop && *self->options->stop) {
        self->interrupted = true;
        self->ended = true;
    }
    return self->ended || self->failure != DGM_ERR_OK;
}

/* With the lock held: reads the next document; NULL at the end.  The lock is
 * open while reading, which may wait for a pipe. */
static run_item *take(run_state *self)
{
    while (!at_end(self)) {
        run_item *item = &self->item[self->next_in % self->item_count];
        if (self->reading || item->state != FREE) {
            pthread_cond_wait(&self->changed, &self->lock);
            continue;
        }
        self->reading = true;
        item->state = BUSY;
        pthread_mutex_unlock(&self->lock);
        bool got = read_item(self, item);
        pthread_mutex_lock(&self->lock);
        self->reading = false;
        self->progress.bytes = dgm_reader_taken(self->reader);
        self->ended = self->ended || !got;
        pthread_cond_broadcast(&self->changed);
        if (!at_end(self)) {
            self->next_in++;
            return item;
        }
        item->state = FREE;
    }
    return NULL;
}

/* What decides the result besides program and data. */
static uint64_t content_of(const run_state *self, const run_item *item)
{
    const char *date = self->options->date;
    uint64_t hash = dgm_hash(item->raw.bytes.ptr, item->raw.bytes.len);
    return date ? hash ^ dgm_hash(date, strlen(date)) : hash;
}

static void work_on(run_state *self, run_item *item, dgm_arena *scratch)
{
    dgm_buf_clear(&item->out);
    dgm_doc_clear(item->doc);
    dgm_arena_reset(scratch);
    item->skipped = false;
    if (item->code != DGM_ERR_OK) {
        return;
    }
    item->code = dgm_code_clean(&self->coding, &item->raw, item->doc, scratch,
                                &item->err);
    if (item->code == DGM_ERR_OK && self->database) {
        item->content = content_of(self, item);
        item->skipped = dgm_database_known(self->database, item->doc->meta.id,
                                           item->content);
        if (item->skipped) {
            return;
        }
    }
    if (item->code == DGM_ERR_OK) {
        item->code = dgm_code_doc(&self->coding, &item->raw, item->doc,
                                  scratch, &item->err);
    }
    if (item->code == DGM_ERR_OK && self->database == NULL) {
        item->code = dgm_render(&self->render, item->doc, scratch, &item->out);
        if (item->code != DGM_ERR_OK) {
            (void)dgm_error_set(&item->err, item->code, item->raw.file.ptr,
                                item->raw.line, -1, "%s",
                                dgm_err_message(item->code));
        }
    }
}

static void *worker(void *context)
{
    run_state *self = context;
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    pthread_mutex_lock(&self->lock);
    for (run_item *item = take(self); item; item = take(self)) {
        pthread_mutex_unlock(&self->lock);
        work_on(self, item, &scratch);
        pthread_mutex_lock(&self->lock);
        item->state = READY;
        drain(self);
    }
    drain(self);
    pthread_mutex_unlock(&self->lock);
    dgm_arena_release(&scratch);
    return NULL;
}

/* ------------------------------------------------------------------ opening
 */

static dgm_err open_output(run_state *self)
{
    const dgm_run_options *options = self->options;
    const char *path = options->output;
    bool standard = path == NULL || strcmp(path, "-") == 0;
    if (options->format == DGM_FORMAT_SQLITE) {
        if (standard) {
            return dgm_error_set(&self->err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                                 "a database needs a file: -o events.db");
        }
        char version[64];
        (void)snprintf(version, sizeof version,
                       DGM_VERSION " data %016" PRIx64,
                       self->coding.model->fingerprint);
        return dgm_database_open(&self->database, path, version, &self->err);
    }
    self->output = standard ? stdout : fopen(path, "wb");
    if (self->output == NULL) {
        return dgm_error_system(&self->err, DGM_ERR_IO, path,
                                "cannot be written", errno);
    }
    dgm_buf head;
    dgm_buf_init(&head, 1 << 16);
    dgm_render_head(&self->render, &head);
    bool written = head.len == 0 ||
                   fwrite(head.ptr, 1, head.len, self->output) == head.len;
    dgm_buf_release(&head);
    return written ? DGM_ERR_OK : fail_output(self);
}

static dgm_err open_reader(run_state *self)
{
    const dgm_run_options *options = self->options;
    dgm_reader_options reader = {.path = options->path,
                                 .path_count = options->path_count,
                                 .list = options->list,
                                 .stop = options->stop};
    if (options->input && !dgm_input_find(options->input, &reader.kind)) {
        return dgm_error_set(&self->err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "no kind of input is called \"%s\"",
                             options->input);
    }
    if (options->progress &&
        !dgm_reader_measure(&reader, 10000, &self->progress.bytes_total)) {
        self->progress.bytes_total = 0;
    }
    if (options->rejects) {
        self->rejects = fopen(options->rejects, "wb");
        if (self->rejects == NULL) {
            return dgm_error_system(&self->err, DGM_ERR_IO, options->rejects,
                                    "cannot be written", errno);
        }
    }
    self->reader = dgm_reader_new(&reader);
    return self->reader ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static dgm_err open_items(run_state *self, uint32_t threads)
{
    self->item_count = threads * ITEMS_PER_THREAD;
    self->item = calloc(self->item_count, sizeof *self->item);
    for (uint32_t i = 0; self->item && i < self->item_count; i++) {
        dgm_raw_init(&self->item[i].raw);
        dgm_buf_init(&self->item[i].out, (size_t)1 << 30);
        self->item[i].doc = dgm_doc_new();
        if (self->item[i].doc == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    return self->item ? DGM_ERR_OK : DGM_ERR_MEMORY;
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

/* ------------------------------------------------------------------ closing
 */

static dgm_err close_output(run_state *self, dgm_err code)
{
    if (self->database) {
        dgm_err last = code == DGM_ERR_OK ? commit(self) : code;
        dgm_err closed = dgm_database_close(
            self->database, last == DGM_ERR_OK ? &self->err : NULL);
        return last != DGM_ERR_OK ? last : closed;
    }
    if (self->output) {
        bool flushed = fflush(self->output) == 0;
        if (self->output != stdout) {
            flushed = fclose(self->output) == 0 && flushed;
        }
        if (!flushed && code == DGM_ERR_OK) {
            return fail_output(self);
        }
    }
    return code;
}

static void release(run_state *self)
{
    for (uint32_t i = 0; self->item && i < self->item_count; i++) {
        dgm_raw_release(&self->item[i].raw);
        dgm_buf_release(&self->item[i].out);
        dgm_doc_free(self->item[i].doc);
    }
    free(self->item);
    dgm_reader_free(self->reader);
    pthread_mutex_destroy(&self->lock);
    pthread_cond_destroy(&self->changed);
}

/* A list of rejects that is not whole is an error of the run. */
static dgm_err close_rejects(run_state *self, dgm_err code)
{
    if (self->rejects == NULL) {
        return code;
    }
    bool whole = fclose(self->rejects) == 0 && !self->rejects_failed;
    if (!whole && code == DGM_ERR_OK) {
        return dgm_error_set(&self->err, DGM_ERR_IO, self->options->rejects, 0,
                             -1, "the rejects could not all be written");
    }
    return code;
}

dgm_err dgm_run(const dgm_model *model, const dgm_run_options *options,
                dgm_progress *progress, dgm_error *err)
{
    run_state self = {.options = options,
                      .coding = {.model = model,
                                 .layers = options->format == DGM_FORMAT_JSONL
                                               ? options->layers
                                               : DGM_LAYERS_DEFAULT,
                                 .parse_only = options->parse_only,
                                 .date = options->date},
                      .render = {.format = options->format,
                                 .layers = options->layers,
                                 .width = options->width,
                                 .colour = options->colour},
                      .err = {.byte = -1}};
    (void)pthread_mutex_init(&self.lock, NULL);
    (void)pthread_cond_init(&self.changed, NULL);
    uint32_t threads = thread_count(options);
    dgm_err code = open_reader(&self);
    code = code == DGM_ERR_OK ? open_items(&self, threads) : code;
    code = code == DGM_ERR_OK ? open_output(&self) : code;
    code = code == DGM_ERR_OK ? work(&self, threads) : code;
    code = close_output(&self, code);
    code = close_rejects(&self, code);
    if (code == DGM_ERR_OK && self.interrupted) {
        code = DGM_ERR_INTERRUPTED;
    } else if (code == DGM_ERR_OK && self.progress.rejected > 0) {
        code = DGM_ERR_REJECTED;
    }
    if (progress) {
        *progress = self.progress;
    }
    self.err.code = code;
    if (err) {
        *err = self.err;
    }
    release(&self);
    return code;
}
