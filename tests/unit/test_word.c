/* SPDX-License-Identifier: Apache-2.0 */
/* Codes of function words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "boundaries.h"
#include "text/text.h"
#include "text/word.h"

#include <string.h>

#define SPELLING(name, spelling) {spelling, DGM_WORD_##name},
static const struct {
    const char *spelling;
    uint16_t word;
} main_form[] = {DGM_WORDS(SPELLING)},
  variant[] = {DGM_WORD_VARIANTS(SPELLING)};
#undef SPELLING

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Binary search needs the order, and a spelling has one code. */
static void test_order(void **state)
{
    (void)state;
    for (size_t i = 1; i < COUNT(main_form); i++) {
        if (strcmp(main_form[i - 1].spelling, main_form[i].spelling) >= 0) {
            fail_msg("\"%s\" stands before \"%s\"", main_form[i - 1].spelling,
                     main_form[i].spelling);
        }
    }
    for (size_t i = 1; i < COUNT(variant); i++) {
        if (strcmp(variant[i - 1].spelling, variant[i].spelling) >= 0) {
            fail_msg("\"%s\" stands before \"%s\"", variant[i - 1].spelling,
                     variant[i].spelling);
        }
    }
}

static void test_all_are_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(main_form); i++) {
        dgm_str text = dgm_str_from(main_form[i].spelling);
        assert_true(text.len <= DGM_WORD_MAX);
        assert_int_equal(dgm_word_of(text), main_form[i].word);
        assert_string_equal(dgm_word_spelling(main_form[i].word),
                            main_form[i].spelling);
    }
    for (size_t i = 0; i < COUNT(variant); i++) {
        dgm_str text = dgm_str_from(variant[i].spelling);
        assert_true(text.len <= DGM_WORD_MAX);
        assert_int_equal(dgm_word_of(text), variant[i].word);
    }
}

static void test_others_are_none(void **state)
{
    (void)state;
    const char *const other[] = {
        "",    "army",           "o",    "ofo",
        "zzz", "notwithstandin", "\xFF", "notwithstandingly"};
    for (size_t i = 0; i < COUNT(other); i++) {
        assert_int_equal(dgm_word_of(dgm_str_from(other[i])), DGM_WORD_NONE);
    }
    assert_string_equal(dgm_word_spelling(DGM_WORD_NONE), "");
    assert_string_equal(dgm_word_spelling(DGM_WORD_COUNT), "");
}

/* The codes of a sentence's tokens. */
static void check(const char *text, const uint16_t *wanted, uint32_t count)
{
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    doc->text = dgm_str_from(text);
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    assert_int_equal(doc->token.count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(doc->token.at[i].word, wanted[i]);
    }
    dgm_doc_free(doc);
}

#define CHECK(text, ...)                                                      \
    check(text, (const uint16_t[]){__VA_ARGS__},                              \
          COUNT(((const uint16_t[]){__VA_ARGS__})))

static void test_tokens(void **state)
{
    (void)state;
    CHECK("They WERE not seen by Chad's army.", DGM_WORD_THEY, DGM_WORD_BE,
          DGM_WORD_NOT, DGM_WORD_NONE, DGM_WORD_BY, DGM_WORD_NONE,
          DGM_WORD_APOSTROPHE_S, DGM_WORD_NONE, DGM_WORD_STOP);
    CHECK("It won\xE2\x80\x99t, and we've done it.", DGM_WORD_IT,
          DGM_WORD_WILL, DGM_WORD_NOT, DGM_WORD_COMMA, DGM_WORD_AND,
          DGM_WORD_WE, DGM_WORD_HAVE, DGM_WORD_DO, DGM_WORD_IT, DGM_WORD_STOP);
}

/* What is an auxiliary before "n't" is a name or nothing elsewhere. */
static void test_first_parts(void **state)
{
    (void)state;
    CHECK("Wo can't go to CA?", DGM_WORD_NONE, DGM_WORD_CAN, DGM_WORD_NOT,
          DGM_WORD_NONE, DGM_WORD_TO, DGM_WORD_NONE, DGM_WORD_QUESTION);
    CHECK("He ain't here, and I shan't.", DGM_WORD_HE, DGM_WORD_BE,
          DGM_WORD_NOT, DGM_WORD_HERE, DGM_WORD_COMMA, DGM_WORD_AND,
          DGM_WORD_I, DGM_WORD_SHALL, DGM_WORD_NOT, DGM_WORD_STOP);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_all_are_found),
        cmocka_unit_test(test_others_are_none),
        cmocka_unit_test(test_tokens),
        cmocka_unit_test(test_first_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
