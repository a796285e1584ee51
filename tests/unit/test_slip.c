/* SPDX-License-Identifier: Apache-2.0 */
/* How words are written, and what they may have been meant to be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "syntax/casing.h"
#include "syntax/slip.h"

#include <string.h>

static void test_casing(void **state)
{
    (void)state;
    assert_int_equal(dgm_casing_of(DGM_STR("paris")), DGM_CASING_SMALL);
    assert_int_equal(dgm_casing_of(DGM_STR("al-7")), DGM_CASING_SMALL);
    assert_int_equal(dgm_casing_of(DGM_STR("U.N.")), DGM_CASING_CAPITALS);
    assert_int_equal(dgm_casing_of(DGM_STR("PARIS")), DGM_CASING_CAPITALS);
    assert_int_equal(dgm_casing_of(DGM_STR("Paris")), DGM_CASING_MIXED);
    assert_int_equal(dgm_casing_of(DGM_STR("iPad")), DGM_CASING_MIXED);
    assert_int_equal(dgm_casing_of(DGM_STR("A")), DGM_CASING_MIXED);
    assert_int_equal(dgm_casing_of(DGM_STR("1990")), DGM_CASING_MIXED);
    assert_int_equal(dgm_casing_of((dgm_str){"", 0}), DGM_CASING_MIXED);
    assert_true(dgm_casing_letters(DGM_STR("Paris")));
    assert_false(dgm_casing_letters(DGM_STR("G-7")));
    assert_false(dgm_casing_letters((dgm_str){"", 0}));
}

static void test_files(void **state)
{
    (void)state;
    assert_true(dgm_casing_file(DGM_STR("Annual_report.PDF")));
    assert_true(dgm_casing_file(DGM_STR("x.doc")));
    assert_false(dgm_casing_file(DGM_STR(".doc")));
    assert_false(dgm_casing_file(DGM_STR("U.S.")));
    assert_false(dgm_casing_file(DGM_STR("Sept.")));
    assert_false(dgm_casing_file(DGM_STR("end.Afterwards")));
    assert_false(dgm_casing_file(DGM_STR("doc")));
    assert_false(dgm_casing_file(DGM_STR("www.example.com")));
    assert_false(dgm_casing_file(DGM_STR("example.com/a.doc")));
    assert_true(dgm_casing_file(DGM_STR("INDEX.Html")));
    assert_false(dgm_casing_file((dgm_str){"", 0}));
}

static void test_capitalise(void **state)
{
    char out[8];
    (void)state;
    dgm_casing_capitalise(DGM_STR("TEHRAN"), out);
    assert_memory_equal(out, "Tehran", 6);
    dgm_casing_capitalise(DGM_STR("s\xC3\xA3o"), out);
    assert_memory_equal(out, "S\xC3\xA3o", 4);
    dgm_casing_capitalise(DGM_STR("7TH"), out);
    assert_memory_equal(out, "7th", 3);
}

/* How often a word is among those that the form may have been meant to be. */
static uint32_t count(const char *form, const char *word, uint32_t *all)
{
    uint32_t same = 0;
    dgm_slips slips;
    dgm_slips_begin(&slips, dgm_str_from(form));
    *all = 0;
    while (dgm_slips_next(&slips)) {
        assert_true(slips.len <= DGM_SLIP_WORD + 1);
        same += dgm_str_is((dgm_str){slips.text, slips.len}, word);
        ++*all;
    }
    return same;
}

static void test_slips(void **state)
{
    static const char *const list[][2] = {{"goverment", "government"},
                                          {"wierd", "weird"},
                                          {"acommodate", "accommodate"},
                                          {"committtee", "committee"},
                                          {"sooooo", "so"},
                                          {"gooood", "good"},
                                          {"presidant", "president"},
                                          {"minsiter", "minister"},
                                          {"ammount", "amount"},
                                          {"weapns", "weapons"}};
    (void)state;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        uint32_t all;
        assert_true(count(list[i][0], list[i][1], &all) > 0);
    }
}

/* Short words, long ones, and what is no word in small letters. */
static void test_no_slips(void **state)
{
    uint32_t all;
    char word[DGM_SLIP_WORD + 2];
    (void)state;
    (void)count("teh", "the", &all);
    assert_int_equal(all, 0);
    (void)count("", "", &all);
    assert_int_equal(all, 0);
    (void)count("e-mial", "e-mail", &all);
    assert_int_equal(all, 0);
    (void)count("Wierdo", "weirdo", &all);
    assert_int_equal(all, 0);
    memset(word, 'x', sizeof word);
    word[DGM_SLIP_WORD + 1] = 0;
    (void)count(word, "x", &all);
    assert_int_equal(all, 0);
    word[DGM_SLIP_WORD] = 0;
    assert_true(count(word, "x", &all) > 0);
    /* A wrong letter is looked for in long words only. */
    assert_int_equal(count("jacket", "packet", &all), 0);
    assert_true(count("jacketed", "racketed", &all) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_casing), cmocka_unit_test(test_files),
        cmocka_unit_test(test_capitalise), cmocka_unit_test(test_slips),
        cmocka_unit_test(test_no_slips)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
