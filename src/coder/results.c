/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/results.h"

#include "ingest/walk.h"

#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A transaction of the database holds at most so many documents. */
#define BATCH 64

static bool is_standard(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0;
}

/* ----------------------------------------------------------------- checking
 */

static void own(dgm_results *self, const char *path, const char *suffix)
{
    char *name = self->beside[self->own_count];
    (void)snprintf(name, sizeof self->beside[0], "%s%s", path, suffix);
    self->own[self->own_count++] = name;
}

static void name_own(dgm_results *self)
{
    static const char *const beside[] = {"-wal",    "-shm",    "-journal",
                                         ".v4.bak", ".v5.bak", ".v6.bak",
                                         ".v7.bak"};
    const dgm_run_options *options = self->options;
    if (!is_standard(options->output)) {
        own(self, options->output, "");
    }
    for (size_t i = 0;
         i < sizeof beside / sizeof *beside &&
         options->format == DGM_FORMAT_SQLITE && !is_standard(options->output);
         i++) {
        own(self, options->output, beside[i]);
    }
    if (!is_standard(options->rejects)) {
        own(self, options->rejects, "");
    }
}

static dgm_err refuse(dgm_results *self, const char *what, const char *file)
{
    return dgm_error_set(&self->err, DGM_ERR_OWN_OUTPUT, file, 0, -1,
                         "%s would overwrite an input; name another file",
                         what);
}

/* What leads to standard output when a shell redirects it to a file. */
#define STANDARD_OUTPUT "/dev/stdout"
#define STANDARD_INPUT  "/dev/stdin"

static bool is_file(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static dgm_err check_input(dgm_results *self, const char *input)
{
    const char *file = is_standard(input) ? STANDARD_INPUT : input;
    if (!is_file(file)) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < self->own_count; i++) {
        if (dgm_walk_same(self->own[i], file)) {
            bool rejects = self->options->rejects &&
                           strcmp(self->own[i], self->options->rejects) == 0;
            return refuse(self, rejects ? "--rejects" : "the output", input);
        }
    }
    return is_standard(self->options->output) &&
                   dgm_walk_same(STANDARD_OUTPUT, file)
               ? refuse(self, "standard output", input)
               : DGM_ERR_OK;
}

static dgm_err check_each_other(dgm_results *self)
{
    const dgm_run_options *options = self->options;
    if (is_standard(options->rejects) || is_standard(options->output) ||
        (strcmp(options->rejects, options->output) != 0 &&
         !(is_file(options->output) &&
           dgm_walk_same(options->rejects, options->output)))) {
        return DGM_ERR_OK;
    }
    return dgm_error_set(&self->err, DGM_ERR_ARGUMENT, options->rejects, 0, -1,
                         "the rejects and the output are one file");
}

dgm_err dgm_results_check(dgm_results *self, const dgm_run_options *options)
{
    self->options = options;
    name_own(self);
    DGM_TRY(check_each_other(self));
    for (uint32_t i = 0; i < options->path_count; i++) {
        DGM_TRY(check_input(self, options->path[i]));
    }
    if (options->list) {
        return check_input(self, options->list);
    }
    return options->path_count == 0 ? check_input(self, "-") : DGM_ERR_OK;
}

/* ------------------------------------------------------------------ opening
 */

static void note(dgm_results *self, const dgm_note_view *note)
{
    const dgm_run_options *options = self->options;
    if (options->noted) {
        options->noted(options->context, note);
    }
}

static dgm_err open_database(dgm_results *self, const dgm_work *work)
{
    if (is_standard(self->options->output)) {
        return dgm_error_set(&self->err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a database needs a file: -o events.db");
    }
    char version[112];
    int len =
        snprintf(version, sizeof version, DGM_VERSION " data %016" PRIx64 "%s",
                 work->coding.model->fingerprint,
                 work->coding.any_language ? " any language" : "");
    if (self->options->least_score != 0) {
        /* Rows that another threshold left out are asked for again. */
        (void)snprintf(version + len, sizeof version - (size_t)len,
                       " score %d", (int)(self->options->least_score * 10000));
    }
    DGM_TRY(dgm_database_open(&self->database, self->options->output, version,
                              work->date, &self->err));
    const char *upgraded = dgm_database_upgraded(self->database);
    if (upgraded) {
        note(self, &(dgm_note_view){.file = self->options->output,
                                    .code = "upgraded",
                                    .message = upgraded});
    }
    return DGM_ERR_OK;
}

static dgm_err open_file(dgm_results *self, const dgm_work *work)
{
    if (self->options->sink) {
        return DGM_ERR_OK;
    }
    DGM_TRY(
        dgm_outfile_open(&self->output, self->options->output, &self->err));
    dgm_buf head;
    dgm_buf_init(&head, 1 << 16);
    dgm_render_head(work->render.format, &head);
    dgm_err code = head.failed;
    if (code == DGM_ERR_OK) {
        code =
            dgm_outfile_write(&self->output, head.ptr, head.len, &self->err);
    }
    dgm_buf_release(&head);
    return code;
}

dgm_err dgm_results_open(dgm_results *self, const dgm_work *work)
{
    const dgm_run_options *options = self->options;
    if (options->rejects) {
        DGM_TRY(
            dgm_outfile_open(&self->rejects, options->rejects, &self->err));
    }
    return options->format == DGM_FORMAT_SQLITE ? open_database(self, work)
                                                : open_file(self, work);
}

/* ------------------------------------------------------------------ writing
 */

/* One JSON object a line: where, why, and an object of JSON or row of a table
 * as it was, so that it can be mended and coded alone. */
static dgm_err write_reject(dgm_results *self, const dgm_item *item)
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
    bool apart = item->raw.kind == DGM_INPUT_JSONL ||
                 item->raw.kind == DGM_INPUT_JSON ||
                 item->raw.kind == DGM_INPUT_CSV;
    if (apart && item->raw.bytes.len > 0) {
        dgm_str line = {item->raw.bytes.ptr, (uint32_t)item->raw.bytes.len};
        dgm_buf_text(&out, ",\"input\":");
        dgm_json_repaired(&out, dgm_str_trim(line));
    }
    dgm_buf_text(&out, "}\n");
    dgm_err code =
        out.failed
            ? dgm_error_set(&self->err, out.failed, self->options->rejects, 0,
                            -1, "%s", dgm_err_message(out.failed))
            : dgm_outfile_write(&self->rejects, out.ptr, out.len, &self->err);
    dgm_buf_release(&out);
    return code;
}

static dgm_err reject(dgm_results *self, const dgm_item *item)
{
    const dgm_run_options *options = self->options;
    /* A file that the run itself writes is no faulty input. */
    if (item->code == DGM_ERR_OWN_OUTPUT) {
        note(self, &(dgm_note_view){.file = item->err.file,
                                    .code = "own_output",
                                    .message = item->err.message});
        return DGM_ERR_OK;
    }
    self->progress.rejected++;
    if (options->rejected) {
        options->rejected(options->context, &item->err);
    }
    return self->rejects.file ? write_reject(self, item) : DGM_ERR_OK;
}

/* What the rooms had to say of a document, to the caller. */
static void note_warnings(dgm_results *self, const dgm_item *item)
{
    for (uint32_t i = 0; self->options->noted && i < item->doc->warning.count;
         i++) {
        const dgm_warning *warning = &item->doc->warning.at[i];
        /* Both are terminated (record/record.h). */
        note(self, &(dgm_note_view){.file = item->raw.file.ptr,
                                    .line = item->raw.line,
                                    .code = warning->code.ptr,
                                    .message = warning->message.ptr});
    }
}

static dgm_err commit(dgm_results *self)
{
    if (self->uncommitted > 0) {
        DGM_TRY(dgm_database_commit(self->database, &self->err));
        self->progress.done += self->uncommitted;
        self->uncommitted = 0;
    }
    return DGM_ERR_OK;
}

static void count(dgm_results *self, const dgm_doc *doc)
{
    self->progress.words += doc->token.count;
    self->progress.events += doc->event.count;
    self->progress.undated += doc->meta.published.len == 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        self->types |= UINT64_C(1) << doc->event.at[i].type;
    }
}

static dgm_err store(dgm_results *self, const dgm_work *work, dgm_item *item)
{
    if (dgm_database_keep(self->database, &item->identity, item->doc->meta.id,
                          work->date)) {
        self->progress.skipped++;
        return DGM_ERR_OK;
    }
    if (item->skipped) {
        dgm_item_rework(item, work);
        if (item->code != DGM_ERR_OK) {
            return reject(self, item);
        }
    }
    dgm_added added;
    DGM_TRY(dgm_database_add(self->database, item->doc, &item->identity,
                             &added, &self->err));
    self->progress.replaced += added.replaced;
    self->progress.same_id += added.same_id;
    count(self, item->doc);
    note_warnings(self, item);
    self->uncommitted++;
    return self->uncommitted >= BATCH ? commit(self) : DGM_ERR_OK;
}

/* A document's bytes without what parts it from the one before. */
static dgm_str alone(const dgm_results *self, const dgm_item *item)
{
    uint32_t joint = dgm_render_joint(self->options->format);
    uint32_t len = (uint32_t)item->out.len;
    joint = joint < len ? joint : len;
    return joint > 0 ? (dgm_str){item->out.ptr + joint, len - joint}
                     : (dgm_str){item->out.ptr, len};
}

dgm_err dgm_results_write(dgm_results *self, const dgm_work *work,
                          dgm_item *item)
{
    if (item->code != DGM_ERR_OK) {
        return reject(self, item);
    }
    if (self->database) {
        return store(self, work, item);
    }
    count(self, item->doc);
    note_warnings(self, item);
    if (self->options->sink) {
        dgm_str out = alone(self, item);
        self->stopped =
            self->options->sink(self->options->context, item->document,
                                out.ptr, out.len) != 0 ||
            self->stopped;
        self->progress.done++;
        return DGM_ERR_OK;
    }
    dgm_str out = self->joined
                      ? (dgm_str){item->out.ptr, (uint32_t)item->out.len}
                      : alone(self, item);
    self->joined = self->joined || out.len > 0;
    DGM_TRY(dgm_outfile_write(&self->output, out.ptr, out.len, &self->err));
    self->progress.done++;
    return DGM_ERR_OK;
}

dgm_err dgm_results_flush(dgm_results *self)
{
    return self->output.file ? dgm_outfile_flush(&self->output, &self->err)
                             : DGM_ERR_OK;
}

/* ------------------------------------------------------------------ closing
 */

static dgm_err close_database(dgm_results *self, dgm_err code)
{
    dgm_err last = code == DGM_ERR_OK ? commit(self) : code;
    dgm_err closed = dgm_database_close(
        self->database, last == DGM_ERR_OK ? &self->err : NULL);
    self->database = NULL;
    return last != DGM_ERR_OK ? last : closed;
}

static dgm_err write_tail(dgm_results *self)
{
    const char *tail = dgm_render_tail(self->options->format);
    return dgm_outfile_write(&self->output, tail, strlen(tail), &self->err);
}

/* The table ends with what its words mean. */
static dgm_err write_legend(dgm_results *self)
{
    dgm_buf legend;
    dgm_buf_init(&legend, 1 << 16);
    dgm_table_legend(self->types, self->options->width, &legend);
    dgm_err code = legend.failed;
    if (code == DGM_ERR_OK) {
        code = dgm_outfile_write(&self->output, legend.ptr, legend.len,
                                 &self->err);
    }
    dgm_buf_release(&legend);
    return code;
}

static dgm_err close_file(dgm_results *self, dgm_err code)
{
    if (code == DGM_ERR_OK && self->output.file) {
        code = self->options->format == DGM_FORMAT_TABLE ? write_legend(self)
                                                         : write_tail(self);
    }
    bool worth = self->progress.done > 0 || !self->output.existed ||
                 self->output.target == NULL;
    if (code == DGM_ERR_OK && worth) {
        return dgm_outfile_keep(&self->output, &self->err);
    }
    dgm_outfile_drop(&self->output);
    return code;
}

dgm_err dgm_results_close(dgm_results *self, dgm_err code)
{
    code =
        self->database ? close_database(self, code) : close_file(self, code);
    if (code != DGM_ERR_OK) {
        dgm_outfile_drop(&self->rejects);
        return code;
    }
    return dgm_outfile_keep(&self->rejects, &self->err);
}
