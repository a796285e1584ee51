/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of words: reading, asking, laying over, and opening damaged ones. */
#include "boundaries.h"
#include "lexicon/handle.h"
#include "lexicon/lexicon.h"
#include "text/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xxhash.h>

#include <cmocka.h>

#define HEADER "# SPDX-License-Identifier: CC0-1.0\n"

static const char small[] =
    HEADER "list weekday # comment\n"
           "  word  monday=1 | tuesday=2\n"
           "  word  eve of war=-7 | eve\n"
           "list month\n"
           "  word  new year's eve=31 | new year | vice-president | monday=9\n"
           "  word  farmers' day | o'clock | raid\n";

static dgm_lexicon *open_text(const char *text)
{
    dgm_lexicon *lexicon;
    dgm_error err = {0};
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_lexicon_from_text(&lexicon, dgm_str_from(text), "t.lex",
                                         &report, &err);
    if (code != DGM_ERR_OK) {
        fail_msg("line %llu: %s", (unsigned long long)err.line, err.message);
    }
    dgm_arena_release(&report.arena);
    return lexicon;
}

/* Tokens of a text; the lemma of each is its form, without a final "s". */
static dgm_doc *read_text(const dgm_lists *lists, const char *text)
{
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    doc->text = dgm_str_from(text);
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    for (uint32_t i = 0; i < doc->token.count; i++) {
        dgm_str lemma = dgm_token_form(doc, i);
        lemma.len -= lemma.len > 2 && lemma.ptr[lemma.len - 1] == 's';
        dgm_token_set_lemma(&doc->token.at[i], lemma);
    }
    dgm_lists_mark(lists, doc);
    return doc;
}

static void test_words(void **state)
{
    (void)state;
    dgm_lexicon *lexicon = open_text(small);
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    dgm_doc *doc = read_text(lists, "Raids on MONDAY or Mondays, not Friday");
    const dgm_token *t = doc->token.at;
    assert_true(dgm_listed_lemma(lists, &t[0], DGM_LIST_MONTH));
    assert_false(dgm_listed_form(lists, &t[0], DGM_LIST_MONTH));
    assert_true(dgm_listed(lists, &t[0], DGM_LIST_MONTH));
    assert_false(dgm_listed(lists, &t[0], DGM_LIST_WEEKDAY));
    assert_false(dgm_listed(lists, &t[1], DGM_LIST_WEEKDAY));
    assert_true(dgm_listed_form(lists, &t[2], DGM_LIST_WEEKDAY));
    assert_int_equal(dgm_lists_value(lists, &t[2], DGM_LIST_WEEKDAY, 0), 1);
    assert_int_equal(dgm_lists_value(lists, &t[2], DGM_LIST_MONTH, 0), 9);
    assert_int_equal(dgm_lists_value(lists, &t[4], DGM_LIST_MONTH, 0), 9);
    assert_int_equal(dgm_lists_value(lists, &t[0], DGM_LIST_MONTH, 5), 5);
    assert_int_equal(dgm_lists_value(lists, &t[1], DGM_LIST_MONTH, 5), 5);
    assert_false(dgm_listed(lists, &t[7], DGM_LIST_WEEKDAY));
    dgm_doc_free(doc);
    dgm_lexicon_close(lexicon);
}

static void test_words_of_text(void **state)
{
    (void)state;
    dgm_lexicon *lexicon = open_text(small);
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    assert_true(dgm_lists_has(lists, DGM_LIST_WEEKDAY, DGM_STR("tuesday")));
    assert_true(
        dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("vice-president")));
    assert_true(dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("o'clock")));
    assert_false(dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("new year")));
    assert_false(dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("tuesday")));
    assert_false(dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("")));
    assert_int_equal(
        dgm_lists_value_of(lists, DGM_LIST_WEEKDAY, DGM_STR("tuesday"), 0), 2);
    assert_int_equal(
        dgm_lists_value_of(lists, DGM_LIST_WEEKDAY, DGM_STR("eve"), 3), 3);
    dgm_lexicon_close(lexicon);
}

static void assert_phrase(const dgm_lists *lists, const char *text,
                          uint32_t token, enum dgm_list list, uint32_t count,
                          int value)
{
    int got = 77;
    dgm_doc *doc = read_text(lists, text);
    assert_int_equal(dgm_lists_phrase(lists, doc, token, list, &got), count);
    assert_int_equal(got, value);
    assert_int_equal(dgm_lists_phrase(lists, doc, token, list, NULL), count);
    dgm_doc_free(doc);
}

static void test_phrases(void **state)
{
    (void)state;
    dgm_lexicon *lexicon = open_text(small);
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    assert_phrase(lists, "On New Year's Eve", 1, DGM_LIST_MONTH, 4, 31);
    assert_phrase(lists, "On New Year\xE2\x80\x99s Eve", 1, DGM_LIST_MONTH, 4,
                  31);
    assert_phrase(lists, "a New Year's speech", 1, DGM_LIST_MONTH, 2, 0);
    assert_phrase(lists, "the Vice-Presidents met", 1, DGM_LIST_MONTH, 3, 0);
    assert_phrase(lists, "the farmers' day", 1, DGM_LIST_MONTH, 3, 0);
    assert_phrase(lists, "the eves of wars", 1, DGM_LIST_WEEKDAY, 3, -7);
    assert_phrase(lists, "the eve of war", 1, DGM_LIST_MONTH, 0, 0);
    assert_phrase(lists, "the eve of peace", 1, DGM_LIST_WEEKDAY, 0, 0);
    assert_phrase(lists, "on Monday", 1, DGM_LIST_WEEKDAY, 0, 0);
    /* The sentence ends before the phrase does. */
    assert_phrase(lists, "It was the new. Year one.", 3, DGM_LIST_MONTH, 0, 0);
    assert_phrase(lists, "It was new", 2, DGM_LIST_MONTH, 0, 0);
    dgm_lexicon_close(lexicon);
}

static const struct {
    const char *text;
    uint32_t line;
    const char *says;
} wrong[] = {
    {"list weekdays\n  word monday\n", 1, "no rule asks for the list"},
    {"list\n", 1, "no rule asks for the list"},
    {"list month\n  word Monday\n", 2, "is no word of a list"},
    {"list month\n  word a | | b\n", 2, "is no word of a list"},
    {"list month\n  word\n", 2, "is no word of a list"},
    {"list month\n  word a=\n", 2, "a whole number"},
    {"list month\n  word a=-\n", 2, "a whole number"},
    {"list month\n  word a=1x\n", 2, "a whole number"},
    {"list month\n  word a=1234567890123\n", 2, "a whole number"},
    {"list month\n  word a !keep\n", 2, "is no word of a list"},
    {"list month\n  words a\n", 2, "unknown property"},
    {"list month\n  word a\nlist month\n  word b\n", 3, "already at line 1"},
};

static void test_wrong_lines_are_told(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        dgm_lexicon *lexicon;
        dgm_error err = {0};
        dgm_report report = {0};
        dgm_arena_init(&report.arena, 0);
        dgm_err code = dgm_lexicon_from_text(
            &lexicon, dgm_str_from(wrong[i].text), "t.lex", &report, &err);
        dgm_arena_release(&report.arena);
        if (code != DGM_ERR_SYNTAX || err.line != wrong[i].line ||
            strstr(err.message, wrong[i].says) == NULL) {
            fail_msg("source %zu: code %d line %llu: %s", i, (int)code,
                     (unsigned long long)err.line, err.message);
        }
    }
}

/* ---------------------------------------------------------------- overlays */

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void test_overlays_add_and_drop(void **state)
{
    (void)state;
    char folder[] = "/tmp/dgm-lists-XXXXXX";
    char base[64];
    char one[64];
    char two[64];
    char out[64];
    assert_non_null(mkdtemp(folder));
    (void)snprintf(base, sizeof base, "%s/base.lex", folder);
    (void)snprintf(one, sizeof one, "%s/one.lex", folder);
    (void)snprintf(two, sizeof two, "%s/two.lex", folder);
    (void)snprintf(out, sizeof out, "%s/out.dgm", folder);
    write_file(base, small);
    write_file(one, HEADER "list weekday\n  word monday !drop | tuesday=5\n"
                           "  word eve !drop | market day=8\n");
    write_file(two, HEADER "list weekday\n  word eve=3\n");
    dgm_report report = {0};
    dgm_error err = {0};
    dgm_lexicon *lexicon;
    const char *path[] = {base};
    const char *over[] = {one, two};
    dgm_arena_init(&report.arena, 0);
    assert_int_equal(dgm_lexicon_build(path, 1, false, out, &report, &err), 0);
    assert_int_equal(dgm_lexicon_open(&lexicon, out, over, 2, &err), 0);
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    assert_false(dgm_lists_has(lists, DGM_LIST_WEEKDAY, DGM_STR("monday")));
    assert_true(dgm_lists_has(lists, DGM_LIST_MONTH, DGM_STR("monday")));
    assert_int_equal(
        dgm_lists_value_of(lists, DGM_LIST_WEEKDAY, DGM_STR("tuesday"), 0), 5);
    assert_int_equal(
        dgm_lists_value_of(lists, DGM_LIST_WEEKDAY, DGM_STR("eve"), 0), 3);
    assert_phrase(lists, "a market day", 1, DGM_LIST_WEEKDAY, 2, 8);
    assert_phrase(lists, "the eve of war", 1, DGM_LIST_WEEKDAY, 3, -7);
    dgm_lexicon_close(lexicon);
    dgm_arena_release(&report.arena);
    (void)unlink(base);
    (void)unlink(one);
    (void)unlink(two);
    (void)unlink(out);
    (void)rmdir(folder);
}

/* The sources of the program must have every list. */
static void test_missing_lists_are_told(void **state)
{
    (void)state;
    char file[] = "/tmp/dgm-lists-XXXXXX";
    int opened = mkstemp(file);
    assert_true(opened >= 0);
    (void)close(opened);
    write_file(file, HEADER "list month\n  word may\n");
    dgm_report report = {0};
    dgm_error err = {0};
    const char *path[] = {file};
    dgm_arena_init(&report.arena, 0);
    assert_int_equal(
        dgm_lexicon_build(path, 1, true, "/nowhere/x.dgm", &report, &err),
        DGM_ERR_SYNTAX);
    assert_int_equal(report.errors, DGM_LIST_COUNT - 1);
    assert_non_null(strstr(err.message, "is in no source"));
    dgm_arena_release(&report.arena);
    (void)unlink(file);
}

/* ----------------------------------------------------------------- damaged */

static void ask_everything(const dgm_lexicon *lexicon)
{
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    dgm_doc *doc =
        read_text(lists, "On new year's eve the raids of farmers' day");
    for (uint32_t i = 0; i < doc->token.count; i++) {
        for (int list = 0; list < DGM_LIST_COUNT; list++) {
            (void)dgm_lists_phrase(lists, doc, i, (enum dgm_list)list, NULL);
            (void)dgm_lists_value(lists, &doc->token.at[i],
                                  (enum dgm_list)list, 0);
        }
    }
    dgm_doc_free(doc);
}

/* Each four bytes of the file are spoilt in turn and the checksum made right:
 * the file is refused, or what it says stays inside it. */
static void test_forged_files_do_not_crash(void **state)
{
    (void)state;
    dgm_lexicon *good = open_text(small);
    size_t len = good->file.len;
    size_t room = (len + 63) / 64 * 64;
    unsigned char *copy = aligned_alloc(64, room);
    uint32_t refused = 0;
    assert_non_null(copy);
    for (size_t at = 32; at + 4 <= len; at += 4) {
        static const uint32_t value[] = {UINT32_MAX, 0, 0x10000};
        for (size_t v = 0; v < sizeof value / sizeof *value; v++) {
            dgm_lexicon *lexicon;
            dgm_error err;
            memcpy(copy, good->file.ptr, len);
            memcpy(copy + at, &value[v], 4);
            uint64_t sum = XXH3_64bits(copy + 32, len - 32);
            memcpy(copy + 24, &sum, 8);
            if (dgm_lexicon_wrap(&lexicon, copy, len, &err) == DGM_ERR_OK) {
                ask_everything(lexicon);
            } else {
                refused++;
            }
            dgm_lexicon_close(lexicon);
        }
    }
    assert_true(refused > 100);
    free(copy);
    dgm_lexicon_close(good);
}

static void test_files_for_other_lists_are_refused(void **state)
{
    (void)state;
    dgm_lexicon *good = open_text(small);
    size_t len = good->file.len;
    unsigned char *copy = aligned_alloc(64, (len + 63) / 64 * 64);
    dgm_lexicon *lexicon;
    dgm_error err = {0};
    assert_non_null(copy);
    memcpy(copy, good->file.ptr, len);
    const char *name = dgm_list_name(DGM_LIST_WEEKDAY);
    for (size_t at = 0; at + 7 <= len; at++) {
        if (memcmp(copy + at, name, 7) == 0) {
            copy[at] = 'x';
        }
    }
    uint64_t sum = XXH3_64bits(copy + 32, len - 32);
    memcpy(copy + 24, &sum, 8);
    assert_int_equal(dgm_lexicon_wrap(&lexicon, copy, len, &err),
                     DGM_ERR_VERSION);
    assert_non_null(strstr(err.message, "other lists"));
    free(copy);
    dgm_lexicon_close(good);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_words_of_text),
        cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_wrong_lines_are_told),
        cmocka_unit_test(test_overlays_add_and_drop),
        cmocka_unit_test(test_missing_lists_are_told),
        cmocka_unit_test(test_forged_files_do_not_crash),
        cmocka_unit_test(test_files_for_other_lists_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
