/* SPDX-License-Identifier: Apache-2.0 */
/* The one syntax of readable sources, reports and files. */
#include "base/files.h"
#include "base/report.h"
#include "base/statement.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void assert_str(dgm_str got, const char *wanted)
{
    if (!dgm_str_is(got, wanted)) {
        fail_msg("\"%.*s\" instead of \"%s\"", (int)got.len, got.ptr, wanted);
    }
}

static void test_lines(void **state)
{
    (void)state;
    static const char text[] = "\xEF\xBB\xBF# SPDX-License-Identifier: X\r\n"
                               "\r\n"
                               "actor  a.b   # a comment\r\n"
                               "\tname  One | C# |  Two  \r\n"
                               "   # nothing\n"
                               "alone";
    dgm_statements line;
    dgm_statements_begin(&line, dgm_str_from(text));
    assert_true(dgm_statements_next(&line));
    assert_int_equal(line.line, 3);
    assert_true(line.licensed);
    assert_false(line.is_property);
    assert_str(line.word, "actor");
    assert_str(line.rest, "a.b");
    assert_str(line.whole, "actor  a.b");
    assert_true(dgm_statements_next(&line));
    assert_int_equal(line.line, 4);
    assert_true(line.is_property);
    assert_str(line.word, "name");
    assert_str(line.rest, "One | C# |  Two");
    assert_true(dgm_statements_next(&line));
    assert_int_equal(line.line, 6);
    assert_str(line.word, "alone");
    assert_str(line.rest, "");
    assert_false(dgm_statements_next(&line));
    assert_false(dgm_statements_next(&line));
    dgm_statements_begin(&line, DGM_STR(""));
    assert_false(dgm_statements_next(&line));
    assert_false(line.licensed);
}

static void test_items(void **state)
{
    (void)state;
    dgm_str rest = DGM_STR(" a b | | c");
    dgm_str item;
    assert_true(dgm_take_item(&rest, '|', &item));
    assert_str(item, "a b");
    assert_true(dgm_take_item(&rest, '|', &item));
    assert_str(item, "");
    assert_true(dgm_take_item(&rest, '|', &item));
    assert_str(item, "c");
    assert_false(dgm_take_item(&rest, '|', &item));
    rest = DGM_STR("");
    assert_true(dgm_take_item(&rest, '|', &item));
    assert_str(item, "");
    assert_false(dgm_take_item(&rest, '|', &item));
}

static void test_words(void **state)
{
    (void)state;
    dgm_str rest = DGM_STR("  one\ttwo  !flag ");
    assert_str(dgm_last_word(rest), "!flag");
    dgm_drop_last(&rest);
    assert_str(dgm_last_word(rest), "two");
    assert_str(dgm_take_word(&rest), "one");
    assert_str(dgm_take_word(&rest), "two");
    assert_str(dgm_take_word(&rest), "");
    dgm_drop_last(&rest);
    assert_str(dgm_last_word(rest), "");
    assert_non_null(dgm_str_find(DGM_STR("2001..2002"), ".."));
    assert_null(dgm_str_find(DGM_STR("."), ".."));
    assert_true(dgm_str_ends(DGM_STR("a.lex"), ".lex"));
    assert_false(dgm_str_ends(DGM_STR("lex"), ".lex"));
}

static void test_report(void **state)
{
    (void)state;
    dgm_report report = {0};
    dgm_error err = {0};
    dgm_arena_init(&report.arena, 0);
    assert_int_equal(dgm_report_error(&report, &err), DGM_ERR_OK);
    for (uint32_t i = 0; i < DGM_REPORT_NOTES + 5; i++) {
        assert_int_equal(dgm_report_say(&report, true, DGM_STR("f"), i, "no"),
                         DGM_ERR_OK);
    }
    assert_int_equal(report.note.count, DGM_REPORT_NOTES);
    assert_int_equal(report.warnings, DGM_REPORT_NOTES + 5);
    assert_int_equal(dgm_report_error(&report, &err), DGM_ERR_OK);
    /* An error that is not kept any more is one all the same. */
    assert_int_equal(dgm_report_say(&report, false, DGM_STR("f"), 1, "bad"),
                     DGM_ERR_OK);
    assert_int_equal(dgm_report_error(&report, &err), DGM_ERR_SYNTAX);
    dgm_arena_release(&report.arena);
    report = (dgm_report){0};
    dgm_arena_init(&report.arena, 0);
    assert_int_equal(
        dgm_report_say(&report, false, DGM_STR("file"), 7, "bad %d", 5),
        DGM_ERR_OK);
    assert_int_equal(dgm_report_error(&report, &err), DGM_ERR_SYNTAX);
    assert_string_equal(err.message, "bad 5");
    assert_string_equal(err.file, "file");
    assert_int_equal(err.line, 7);
    dgm_arena_release(&report.arena);
}

static void test_report_without_memory(void **state)
{
    (void)state;
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 1);
    assert_int_not_equal(
        dgm_report_say(&report, false, DGM_STR("file"), 1, "bad"), DGM_ERR_OK);
    dgm_arena_release(&report.arena);
}

static void touch(const char *folder, const char *name)
{
    char path[200];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(name, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void test_files(void **state)
{
    (void)state;
    char folder[] = "/tmp/dgm-files-XXXXXX";
    char inner[100];
    assert_non_null(mkdtemp(folder));
    (void)snprintf(inner, sizeof inner, "%s/b", folder);
    assert_int_equal(mkdir(inner, 0700), 0);
    touch(folder, "c.lex");
    touch(folder, "a.lex");
    touch(folder, "a.txt");
    touch(folder, ".lex");
    touch(inner, "x.lex");
    dgm_arena arena;
    dgm_paths files = {0};
    dgm_error err;
    dgm_arena_init(&arena, 0);
    assert_int_equal(dgm_files_list(&arena, folder, ".lex", &files, &err), 0);
    assert_int_equal(files.count, 3);
    assert_non_null(strstr(files.at[0].path, "/a.lex"));
    assert_non_null(strstr(files.at[1].path, "/b/x.lex"));
    assert_non_null(strstr(files.at[2].path, "/c.lex"));
    dgm_str text;
    assert_int_equal(dgm_file_read(&arena, files.at[2].path, &text, &err), 0);
    assert_str(text, "c.lex");
    assert_int_equal(dgm_files_list(&arena, "/nowhere/x", "", &files, &err),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_file_read(&arena, "/nowhere/x", &text, &err),
                     DGM_ERR_NOT_FOUND);
    dgm_arena_release(&arena);
    static const char *const name[] = {"c.lex", "a.lex",   "a.txt",
                                       ".lex",  "b/x.lex", "b"};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        char path[200];
        (void)snprintf(path, sizeof path, "%s/%s", folder, name[i]);
        assert_int_equal(remove(path), 0);
    }
    (void)rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_items),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_report),
        cmocka_unit_test(test_report_without_memory),
        cmocka_unit_test(test_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
