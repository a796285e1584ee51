/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the host program does with setlocale changes nothing: not how the
 * model is read, nor a byte of any output.  German writes a comma for the
 * decimal point; in Turkish the small letter of I is not i.  tests/CMakeLists
 * compiles both locales into DGM_LOCALES.
 */
#include "dragoman/dragoman.h"

#include "base/str.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    char folder[32];
    char page[64];
    char lines[64];
    char output[64];
    dgm_buf wanted[4];
};

static const dgm_format formats[] = {DGM_FORMAT_JSONL, DGM_FORMAT_CSV,
                                     DGM_FORMAT_PETRARCH, DGM_FORMAT_TABLE};
enum { FORMATS = 4 };

static const char page[] =
    "<HTML><HEAD><META HTTP-EQUIV=CONTENT-TYPE CONTENT=\"TEXT/HTML; "
    "CHARSET=ISO-8859-9\">"
    "<TITLE>Talks in Rabat</TITLE><META NAME=PUBLICATION_DATE "
    "CONTENT=\"6 APRIL 2011\"></HEAD><BODY><DIV CLASS=MAIN><ARTICLE ID=INTRO>"
    "<P>Peru's foreign minister met the president of Morocco in Rabat on "
    "Monday, and both said that the fishing dispute might be settled.</P>"
    "<P>Morocco's navy had seized two boats in March. \"We condemn this,\" "
    "the minister told reporters.</P></ARTICLE></DIV></BODY></HTML>";

static const char lines[] =
    "{\"id\":\"1\",\"published\":\"2011-04-06\",\"text\":\"Rebels attacked "
    "the town of Timbuktu on Tuesday. The army denied that 12.5 million "
    "people were at risk.\",\"pairs\":[[\"rebels\",\"army\"]]}\n"
    "{\"id\":\"2\",\"text\":\"Ghana probably praised Togo in 1999.\"}\n";

static void put_file(const char *path, const char *bytes)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(bytes, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void read_output(const char *path, dgm_buf *out)
{
    char block[4096];
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    dgm_buf_init(out, 1 << 24);
    for (size_t got = 1; got > 0;) {
        got = fread(block, 1, sizeof block, file);
        dgm_buf_add(out, block, got);
    }
    (void)fclose(file);
    assert_false(out->failed);
    assert_true(out->len > 0);
}

static dgm_model *open_model(void)
{
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    char text[1024];
    dgm_model_options options = {.data = DGM_SHARE};
    if (dgm_model_open(&model, &options, &err) != DGM_ERR_OK) {
        fail_msg("%s", dgm_error_text(&err, text, sizeof text));
    }
    return model;
}

static void code(const struct fixture *f, const dgm_model *model, int format,
                 dgm_buf *out)
{
    const char *path[] = {f->page, f->lines};
    dgm_run_options options = {.path = path,
                               .path_count = 2,
                               .output = f->output,
                               .format = formats[format],
                               .threads = 1,
                               .layers = DGM_LAYERS_DEFAULT};
    assert_int_equal(dgm_run(model, &options, NULL, NULL), DGM_ERR_OK);
    read_output(f->output, out);
}

static void same_outputs(const struct fixture *f, const dgm_model *model)
{
    for (int i = 0; i < FORMATS; i++) {
        dgm_buf got;
        code(f, model, i, &got);
        assert_int_equal(got.len, f->wanted[i].len);
        assert_memory_equal(got.ptr, f->wanted[i].ptr, got.len);
        dgm_buf_release(&got);
    }
}

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    (void)strcpy(f->folder, "/tmp/dgm_locale_XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    (void)snprintf(f->page, sizeof f->page, "%s/page.html", f->folder);
    (void)snprintf(f->lines, sizeof f->lines, "%s/lines.jsonl", f->folder);
    (void)snprintf(f->output, sizeof f->output, "%s/output", f->folder);
    put_file(f->page, page);
    put_file(f->lines, lines);
    dgm_model *model = open_model();
    for (int i = 0; i < FORMATS; i++) {
        code(f, model, i, &f->wanted[i]);
    }
    dgm_model_close(model);
    assert_int_equal(setenv("LOCPATH", DGM_LOCALES, 1), 0);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    (void)setlocale(LC_ALL, "C");
    for (int i = 0; i < FORMATS; i++) {
        dgm_buf_release(&f->wanted[i]);
    }
    (void)unlink(f->page);
    (void)unlink(f->lines);
    (void)unlink(f->output);
    (void)rmdir(f->folder);
    free(f);
    return 0;
}

/* Under these locales the C library itself does differ. */
static void set_comma(void)
{
    char text[8];
    assert_non_null(setlocale(LC_ALL, "de_DE.UTF-8"));
    (void)snprintf(text, sizeof text, "%.1f", 2.5);
    assert_string_equal(text, "2,5");
}

static void the_locale_set_before_opening_changes_nothing(void **state)
{
    set_comma();
    dgm_model *model = open_model();
    same_outputs(*state, model);
    dgm_model_close(model);
    assert_non_null(setlocale(LC_ALL, "tr_TR.UTF-8"));
    model = open_model();
    same_outputs(*state, model);
    dgm_model_close(model);
}

static void the_locale_set_after_opening_changes_nothing(void **state)
{
    assert_non_null(setlocale(LC_ALL, "C"));
    dgm_model *model = open_model();
    set_comma();
    same_outputs(*state, model);
    assert_non_null(setlocale(LC_ALL, "tr_TR.UTF-8"));
    same_outputs(*state, model);
    dgm_model_close(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_locale_set_before_opening_changes_nothing),
        cmocka_unit_test(the_locale_set_after_opening_changes_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
