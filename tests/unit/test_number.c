/* SPDX-License-Identifier: Apache-2.0 */
/* Decimal numbers against the C library's, which are exact in the C locale
 * that a program starts in. */
#include "base/number.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Both readers must say what strtod and strtof say. */
static void check_reading(const char *text)
{
    double value = -1;
    float narrow = -1;
    double wanted = strtod(text, NULL);
    float wanted_narrow = strtof(text, NULL);
    bool read = dgm_number_read(dgm_str_from(text), &value);
    bool read_narrow = dgm_number_read_float(dgm_str_from(text), &narrow);
    assert_true(read == (isfinite(wanted) != 0));
    assert_true(read_narrow == (isfinite(wanted_narrow) != 0));
    if ((read && memcmp(&value, &wanted, sizeof value) != 0) ||
        (read_narrow && memcmp(&narrow, &wanted_narrow, sizeof narrow) != 0)) {
        fail_msg("%s: %a and %a, %a and %a", text, value, wanted,
                 (double)narrow, (double)wanted_narrow);
    }
}

static void what_is_read_is_the_nearest_number(void **state)
{
    (void)state;
    static const char *const text[] = {
        "0",
        "-0",
        "1.50",
        "-10.0",
        "34.5281",
        "00012.500",
        "1e0",
        "1E+2",
        "9007199254740993",
        "9007199254740992.99999999999999999999",
        "9007199254740993.00000000000000000001",
        "0.1",
        "3.4",
        "8388609.5",
        "16777217",
        "16777217.0000000000000000000000000000001",
        "1e-45",
        "7.006492321624085e-46",
        "7.006492321624086e-46",
        "1.1754942e-38",
        "3.4028235e38",
        "3.4028235677973366e38",
        "3.4028236e38",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e309",
        "1e-400",
        "1e99999999999",
        "-1e-99999999999",
        "0e99999999999",
        "123456789012345678901234567890e-30"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        check_reading(text[i]);
    }
}

static void random_decimals_are_read_exactly(void **state)
{
    (void)state;
    uint64_t seed = UINT64_C(0x2545F4914F6CDD1D);
    for (int i = 0; i < 40000; i++) {
        char text[1200];
        union {
            uint64_t bits;
            double value;
        } number = {next_random(&seed)};
        if (!isfinite(number.value)) {
            continue;
        }
        int digits = 1 + (int)(next_random(&seed) % 20);
        (void)snprintf(text, sizeof text, "%.*e", digits, number.value);
        check_reading(text);
        (void)snprintf(text, sizeof text, "%.*e", digits,
                       ldexp(1.0 + number.value / DBL_MAX,
                             (int)(number.bits % 280) - 140));
        check_reading(text);
    }
}

/* Decimals that lie exactly between two numbers, with 1 to 1,000 digits, and
 * the two beside each. */
static void halves_go_to_the_even_one(void **state)
{
    (void)state;
    uint64_t seed = 88172645463325252U;
    for (int i = 0; i < 2000; i++) {
        char text[1300];
        int exponent = (int)(next_random(&seed) % 2000) - 1074;
        double low = ldexp((double)(next_random(&seed) >> 11), exponent % 900);
        double high = nextafter(low, DBL_MAX);
        /* The middle has one bit more than a double: write it as the sum. */
        long double middle = ((long double)low + (long double)high) / 2;
        int len = snprintf(text, sizeof text, "%.780Le", middle);
        check_reading(text);
        char *last = strchr(text, 'e') - 1;
        *last = '1';
        check_reading(text);
        assert_true(len > 780);
    }
    char many[2000];
    memset(many, '0', sizeof many);
    memcpy(many, "9007199254740993.", 17);
    many[1998] = '1';
    many[1999] = '\0';
    check_reading(many);
    many[1998] = '0';
    check_reading(many);
}

static void what_is_no_number_is_refused(void **state)
{
    (void)state;
    static const char *const text[] = {
        "",    "+",    "-",    ".",    ".5",   "5.",    "1,5",   "1.5 ",
        " 1",  "1e",   "1e+",  "1e5x", "0x10", "inf",   "nan",   "1..2",
        "--1", "1.e5", "1.5.", "e5",   "1e5.", "1 000", "1'000", "\xC2\xB2"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        double value = 7;
        float narrow = 7;
        assert_false(dgm_number_read(dgm_str_from(text[i]), &value));
        assert_false(dgm_number_read_float(dgm_str_from(text[i]), &narrow));
        assert_true(value == 7 && narrow == 7);
    }
    assert_false(dgm_number_read((dgm_str){NULL, 0}, &(double){0}));
    size_t size = (size_t)2 << 20;
    char *long_text = malloc(size);
    assert_non_null(long_text);
    memset(long_text, '1', size);
    dgm_str whole = {long_text, (uint32_t)size};
    assert_false(dgm_number_read(whole, &(double){0}));
    free(long_text);
}

static void check_writing(double value, uint32_t decimals)
{
    char out[DGM_NUMBER_SIZE];
    char wanted[400];
    size_t len = dgm_number_write(out, value, decimals);
    int wanted_len =
        snprintf(wanted, sizeof wanted, "%.*f", (int)decimals, value);
    assert_int_equal(len, wanted_len);
    assert_memory_equal(out, wanted, len);
}

static void what_is_written_is_the_nearest_decimal(void **state)
{
    (void)state;
    static const double value[] = {
        0.0,     -0.0,     0.5,      1.5,          2.5,   0.25,       0.125,
        -0.04,   0.05,     1e-300,   9.95,         3.4,   -10,        9.99,
        1234.56, 1e15,     1e22,     1e300,        0.045, 999.95,     DBL_MAX,
        DBL_MIN, -DBL_MAX, 4.9e-324, 4294967296.0, 1e9,   999999999.5};
    for (size_t i = 0; i < sizeof value / sizeof *value; i++) {
        for (uint32_t d = 0; d <= DGM_DECIMALS_MAX; d++) {
            check_writing(value[i], d);
        }
    }
    uint64_t seed = 42;
    for (int i = 0; i < 40000; i++) {
        double random = (double)next_random(&seed) /
                        ldexp(1, (int)(next_random(&seed) % 90));
        check_writing(i % 2 ? random : -random, (uint32_t)i % 10);
        check_writing((double)(float)(next_random(&seed) % 1000) / 8, 2);
    }
    char out[DGM_NUMBER_SIZE];
    assert_int_equal(dgm_number_write(out, (double)NAN, 2), 0);
    assert_int_equal(dgm_number_write(out, (double)INFINITY, 2), 0);
    assert_int_equal(dgm_number_write(out, 1, 100), 2 + DGM_DECIMALS_MAX);
}

static void a_float_is_widened_as_it_is_written(void **state)
{
    (void)state;
    assert_true(dgm_number_widen(3.4F) == 3.4);
    assert_true(dgm_number_widen(-9.2F) == -9.2);
    assert_true(dgm_number_widen(0.0F) == 0.0);
    assert_true(dgm_number_widen(FLT_MAX) == (double)FLT_MAX);
    assert_true(dgm_number_widen(FLT_MIN) == (double)FLT_MIN);
    uint64_t seed = 7;
    for (int i = 0; i < 2000; i++) {
        union {
            uint32_t bits;
            float value;
        } number = {(uint32_t)next_random(&seed)};
        if (isfinite(number.value)) {
            assert_true((float)dgm_number_widen(number.value) == number.value);
        }
    }
    dgm_buf out;
    dgm_buf_init(&out, 64);
    dgm_buf_decimal(&out, -0.045, 2);
    assert_int_equal(out.len, 5);
    assert_memory_equal(out.ptr, "-0.04", 5);
    dgm_buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_read_is_the_nearest_number),
        cmocka_unit_test(random_decimals_are_read_exactly),
        cmocka_unit_test(halves_go_to_the_even_one),
        cmocka_unit_test(what_is_no_number_is_refused),
        cmocka_unit_test(what_is_written_is_the_nearest_decimal),
        cmocka_unit_test(a_float_is_widened_as_it_is_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
