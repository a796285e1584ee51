/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What errors say.  The source is compiled here once more without the GNU
 * extensions, where strerror_r is another function that gives a number.
 */
#undef _GNU_SOURCE
#define _POSIX_C_SOURCE 200809L /* NOLINT: asks for that strerror_r */
#include "../../src/base/error.c"

#include <errno.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void every_code_has_its_message(void **state)
{
    (void)state;
    for (dgm_err a = 0; strcmp(dgm_err_message(a), "unknown error") != 0;
         a++) {
        for (dgm_err b = 0; b < a; b++) {
            assert_string_not_equal(dgm_err_message(a), dgm_err_message(b));
        }
    }
    assert_string_equal(dgm_err_message((dgm_err)9999), "unknown error");
}

static void the_reason_of_the_system_is_told(void **state)
{
    (void)state;
    dgm_error err;
    char text[600];
    assert_int_equal(dgm_error_system(&err, DGM_ERR_IO, "out.db", "", ENOSPC),
                     DGM_ERR_IO);
    assert_string_equal(dgm_error_text(&err, text, sizeof text),
                        "out.db: No space left on device");
    (void)dgm_error_system(&err, DGM_ERR_IO, NULL, "writing", EACCES);
    assert_string_equal(dgm_error_text(&err, text, sizeof text),
                        "writing: Permission denied");
    (void)dgm_error_system(&err, DGM_ERR_IO, "x", "", 123456);
    assert_non_null(strstr(dgm_error_text(&err, text, sizeof text), "nknown"));
    assert_int_equal(dgm_error_system(NULL, DGM_ERR_IO, "x", "", EACCES),
                     DGM_ERR_IO);
}

static void a_place_is_told_as_far_as_it_is_known(void **state)
{
    (void)state;
    dgm_error err;
    char text[600];
    (void)dgm_error_set(&err, DGM_ERR_SYNTAX, "a.lex", 12, -1, "%s", "odd");
    assert_string_equal(dgm_error_text(&err, text, sizeof text),
                        "a.lex:12: odd");
    (void)dgm_error_set(&err, DGM_ERR_CORRUPT, "a.dgm", 0, 32, "odd");
    assert_string_equal(dgm_error_text(&err, text, sizeof text),
                        "a.dgm: odd (byte 32)");
    err = (dgm_error){.code = DGM_ERR_MEMORY, .byte = -1};
    assert_string_equal(dgm_error_text(&err, text, sizeof text),
                        dgm_err_message(DGM_ERR_MEMORY));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_has_its_message),
        cmocka_unit_test(the_reason_of_the_system_is_told),
        cmocka_unit_test(a_place_is_told_as_far_as_it_is_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
