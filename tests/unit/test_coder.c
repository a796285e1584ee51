/* SPDX-License-Identifier: Apache-2.0 */
/* Runs of the library: order with many threads, errors, callbacks, stops. */
#include "dragoman/dragoman.h"

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define DOCUMENTS 200

struct fixture {
    dgm_model *model;
    char folder[32];
    char input[64];
    char output[64];
};

/* Documents of very different sizes, so that short ones finish before long
 * ones that stand before them; one line is no document. */
static void write_input(const char *path)
{
    static const char *const text[] = {
        "The rebels attacked the army in Oslo.",
        "The minister met the envoy of Norway on Monday. The army denied that "
        "it had attacked the rebels. If this is correct, the army may attack "
        "the rebels again. "};
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    for (int i = 0; i < DOCUMENTS; i++) {
        (void)fprintf(file, "{\"id\":\"%d\",\"text\":\"", i);
        for (int k = 0; k < (i % 16 == 0 ? 40 : 1); k++) {
            (void)fputs(text[i % 16 == 0], file);
        }
        (void)fputs("\"}\n", file);
        if (i == DOCUMENTS / 2) {
            (void)fputs("{\"text\":5}\n", file);
        }
    }
    assert_int_equal(fclose(file), 0);
}

static int open_model(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    dgm_error err = {.byte = -1};
    dgm_model_options options = {.data = DGM_SHARE};
    assert_non_null(f);
    assert_int_equal(dgm_model_open(&f->model, &options, &err), DGM_ERR_OK);
    (void)strcpy(f->folder, "/tmp/dgm_coder_XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    (void)snprintf(f->input, sizeof f->input, "%s/in.jsonl", f->folder);
    (void)snprintf(f->output, sizeof f->output, "%s/out", f->folder);
    write_input(f->input);
    *state = f;
    return 0;
}

static int close_model(void **state)
{
    struct fixture *f = *state;
    dgm_model_close(f->model);
    (void)unlink(f->input);
    (void)unlink(f->output);
    (void)rmdir(f->folder);
    free(f);
    return 0;
}

static dgm_err run(struct fixture *f, dgm_run_options options,
                   dgm_progress *progress, dgm_error *err)
{
    const char *path = f->input;
    options.path = options.path_count ? options.path : &path;
    options.path_count = options.path_count ? options.path_count : 1;
    options.output = options.output ? options.output : f->output;
    options.layers = options.layers ? options.layers : DGM_LAYERS_DEFAULT;
    return dgm_run(f->model, &options, progress, err);
}

/* The whole output, terminated. */
static void read_output(struct fixture *f, dgm_buf *out)
{
    char block[4096];
    FILE *file = fopen(f->output, "rb");
    assert_non_null(file);
    dgm_buf_init(out, 1 << 26);
    for (size_t got = 1; got > 0;) {
        got = fread(block, 1, sizeof block, file);
        dgm_buf_add(out, block, got);
    }
    (void)fclose(file);
    dgm_buf_char(out, 0);
    assert_false(out->failed);
}

static void many_threads_give_the_order_of_one(void **state)
{
    struct fixture *f = *state;
    dgm_buf one;
    dgm_buf many;
    dgm_progress progress;
    dgm_run_options options = {.threads = 1};
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_REJECTED);
    assert_int_equal(progress.done, DOCUMENTS);
    assert_int_equal(progress.rejected, 1);
    assert_true(progress.events >= DOCUMENTS);
    read_output(f, &one);
    const char *at = one.ptr;
    for (int i = 0; i < DOCUMENTS; i++) {
        char id[32];
        (void)snprintf(id, sizeof id, "\"id\":\"%d\"", i);
        at = strstr(at, id);
        assert_non_null(at);
    }
    options.threads = 16;
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_REJECTED);
    assert_int_equal(progress.done, DOCUMENTS);
    read_output(f, &many);
    assert_int_equal(one.len, many.len);
    assert_memory_equal(one.ptr, many.ptr, one.len);
    dgm_buf_release(&one);
    dgm_buf_release(&many);
}

/* What the callbacks heard. */
struct heard {
    uint64_t calls;
    uint64_t done;
    uint64_t rejects;
    uint64_t line;
    int stop_at; /* document after which to stop, 0: never */
    dgm_stop stop;
};

static void on_progress(void *context, const dgm_progress *progress)
{
    struct heard *heard = context;
    heard->calls++;
    assert_true(progress->done >= heard->done);
    heard->done = progress->done;
    if (heard->stop_at > 0 && progress->done >= (uint64_t)heard->stop_at) {
        dgm_stop_request(&heard->stop);
    }
}

static void on_rejected(void *context, const dgm_error *err)
{
    struct heard *heard = context;
    heard->rejects++;
    heard->line = err->line;
}

static void callbacks_hear_of_every_document(void **state)
{
    struct fixture *f = *state;
    struct heard heard = {0};
    dgm_run_options options = {.threads = 8,
                               .context = &heard,
                               .progress = on_progress,
                               .rejected = on_rejected};
    dgm_progress progress;
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_REJECTED);
    assert_int_equal(heard.calls, DOCUMENTS + 1);
    assert_int_equal(heard.done, DOCUMENTS);
    assert_int_equal(heard.rejects, 1);
    assert_int_equal(heard.line, DOCUMENTS / 2 + 2);
    assert_int_equal(progress.bytes, progress.bytes_total);
}

static void a_stop_keeps_a_beginning(void **state)
{
    struct fixture *f = *state;
    struct heard heard = {.stop_at = 10};
    dgm_run_options options = {.threads = 4,
                               .context = &heard,
                               .progress = on_progress,
                               .stop = &heard.stop};
    dgm_progress progress;
    dgm_buf out;
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_INTERRUPTED);
    assert_in_range(progress.done, 10, DOCUMENTS - 1);
    read_output(f, &out);
    uint64_t lines = 0;
    for (size_t i = 0; i < out.len; i++) {
        lines += out.ptr[i] == '\n';
    }
    assert_int_equal(lines, progress.done);
    dgm_buf_release(&out);
}

static void a_database_gets_what_threads_made(void **state)
{
    struct fixture *f = *state;
    char path[64];
    (void)snprintf(path, sizeof path, "%s/x.db", f->folder);
    dgm_run_options options = {
        .threads = 8, .format = DGM_FORMAT_SQLITE, .output = path};
    dgm_progress progress;
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_REJECTED);
    assert_int_equal(progress.done, DOCUMENTS);
    assert_int_equal(progress.skipped, 0);
    assert_int_equal(run(f, options, &progress, NULL), DGM_ERR_REJECTED);
    assert_int_equal(progress.done, 0);
    assert_int_equal(progress.skipped, DOCUMENTS);
    (void)unlink(path);
}

static void errors_name_what_failed(void **state)
{
    struct fixture *f = *state;
    const char *missing = "/nowhere/report.txt";
    dgm_error err = {.byte = -1};
    dgm_progress progress;
    assert_int_equal(
        run(f, (dgm_run_options){.output = "/nowhere/out"}, &progress, &err),
        DGM_ERR_IO);
    assert_string_equal(err.file, "/nowhere/out");
    assert_int_equal(
        run(f, (dgm_run_options){.rejects = "/nowhere/rejects"}, NULL, &err),
        DGM_ERR_IO);
    assert_string_equal(err.file, "/nowhere/rejects");
    assert_int_equal(
        run(f, (dgm_run_options){.input = "telegram"}, NULL, &err),
        DGM_ERR_ARGUMENT);
    assert_non_null(strstr(err.message, "telegram"));
    assert_int_equal(
        run(f, (dgm_run_options){.format = DGM_FORMAT_SQLITE, .output = "-"},
            NULL, &err),
        DGM_ERR_ARGUMENT);
    assert_int_equal(run(f,
                         (dgm_run_options){.path = &missing, .path_count = 1},
                         &progress, &err),
                     DGM_ERR_REJECTED);
    assert_int_equal(progress.rejected, 1);
    assert_int_equal(
        run(f, (dgm_run_options){.output = "/dev/full"}, &progress, &err),
        DGM_ERR_IO);
    assert_string_equal(err.file, "/dev/full");
}

static void a_model_that_is_not_there(void **state)
{
    (void)state;
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    dgm_model_options options = {.data = "/nowhere"};
    assert_int_equal(dgm_model_open(&model, &options, &err),
                     DGM_ERR_NOT_FOUND);
    assert_null(model);
    assert_string_equal(err.file, "/nowhere/syntax.dgm");
    dgm_model_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_threads_give_the_order_of_one),
        cmocka_unit_test(callbacks_hear_of_every_document),
        cmocka_unit_test(a_stop_keeps_a_beginning),
        cmocka_unit_test(a_database_gets_what_threads_made),
        cmocka_unit_test(errors_name_what_failed),
        cmocka_unit_test(a_model_that_is_not_there)};
    return cmocka_run_group_tests(tests, open_model, close_model);
}
