/* SPDX-License-Identifier: Apache-2.0 */
/* Days as ISO 8601 writes them: which exist, and what they span. */
#include "base/iso.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static void dates_that_exist(void **state)
{
    (void)state;
    static const char *const good[] = {"2026",
                                       "2026-05",
                                       "2026-05-08",
                                       "2024-02-29",
                                       "2000-02-29",
                                       "1000-01-01",
                                       "2999-12-31",
                                       "2026-05-08T10:30",
                                       "2026-05-08T10:30:05Z",
                                       "2026-05-08T10:30:05.25+02:00",
                                       "2026-05-08T00:00:00-05:30"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(dgm_iso_valid(dgm_str_from(good[i])));
    }
}

static void dates_that_do_not(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      "2024-02-31",
                                      "2024-99-99",
                                      "2024-00-10",
                                      "2024-07-00",
                                      "2024-07-18Tjunk",
                                      "2024-07-18 ",
                                      "2024-7-18",
                                      "18-07-2024",
                                      "2024-07-18T10",
                                      "2024-07-18T10:30x",
                                      "20240718",
                                      "0999-01-01",
                                      "2024-13",
                                      "2024-07-18T1:30",
                                      "2024-",
                                      "3000-01-01",
                                      "2023-02-29",
                                      "1900-02-29",
                                      "2024-04-31",
                                      "2024-07-18T25:00",
                                      "2024-07-18T10:61",
                                      "2024-07T10:30"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(dgm_iso_valid(dgm_str_from(bad[i])));
    }
}

static void what_dates_span(void **state)
{
    (void)state;
    static const char *const span[][3] = {
        {"2015-05-08", "2015-05-08", "2015-05-08"},
        {"2015-02", "2015-02-01", "2015-02-28"},
        {"2016-02", "2016-02-01", "2016-02-29"},
        {"2015", "2015-01-01", "2015-12-31"},
        {"2015-03/2015-05-08", "2015-03-01", "2015-05-08"},
        {"2010/2019", "2010-01-01", "2019-12-31"},
        {"soon", "", ""},
        {"", "", ""}};
    for (size_t i = 0; i < sizeof span / sizeof *span; i++) {
        char first[11];
        char last[11];
        dgm_iso_range(dgm_str_from(span[i][0]), first, last);
        assert_string_equal(first, span[i][1]);
        assert_string_equal(last, span[i][2]);
    }
}

static void what_follows_a_date(void **state)
{
    (void)state;
    static const char *const next[][2] = {{"2015-05-08", "2015-05-09"},
                                          {"2015-02-28", "2015-03-01"},
                                          {"2016-02-28", "2016-02-29"},
                                          {"2015-12-31", "2016-01-01"},
                                          {"2015-02", "2015-03-01"},
                                          {"2015", "2016-01-01"},
                                          {"soon", ""},
                                          {"", ""}};
    for (size_t i = 0; i < sizeof next / sizeof *next; i++) {
        char day[11];
        dgm_iso_next(dgm_str_from(next[i][0]), day);
        assert_string_equal(day, next[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(dates_that_exist),
                                       cmocka_unit_test(dates_that_do_not),
                                       cmocka_unit_test(what_dates_span),
                                       cmocka_unit_test(what_follows_a_date)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
