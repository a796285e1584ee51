/* SPDX-License-Identifier: Apache-2.0 */
/* Dates: wordings, calendar values, and what the tense decides. */
#include "lists.h"
#include "syntax/conllu.h"
#include "time/calendar.h"
#include "time/date.h"
#include "tree/tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Words are FORM/UPOS/HEAD/REL/FEATS, separated by blanks. */
static dgm_doc *read_words(const char *words, const char *published)
{
    char bytes[4096];
    size_t len = 0;
    int number = 1;
    while (*words != '\0') {
        char field[5][64] = {{0}};
        int f = 0;
        size_t at = 0;
        for (; *words != '\0' && *words != ' '; words++) {
            if (*words == '/' && f < 4) {
                f++;
                at = 0;
            } else if (at + 1 < sizeof field[0]) {
                field[f][at++] = *words;
            }
        }
        words += *words == ' ';
        len += (size_t)snprintf(bytes + len, sizeof bytes - len,
                                "%d\t%s\t%s\t%s\t_\t%s\t%s\t%s\t_\t_\n",
                                number++, field[0], field[0], field[1],
                                field[4][0] ? field[4] : "_",
                                field[2][0] ? field[2] : "1", field[3]);
    }
    bytes[len++] = '\n';
    dgm_doc *doc = dgm_doc_new();
    size_t used;
    assert_int_equal(dgm_conllu_read(doc, (dgm_str){bytes, (uint32_t)len},
                                     "test", 1, &used, NULL),
                     DGM_ERR_OK);
    doc->meta.published = dgm_str_from(published);
    dgm_lists_mark(shipped_lists(), doc);
    assert_int_equal(dgm_tree_annotate(shipped_lists(), doc), DGM_ERR_OK);
    return doc;
}

static void expect(const char *words, const char *published, const char *span,
                   const char *value, dgm_grain grain)
{
    dgm_doc *doc = read_words(words, published);
    assert_int_equal(dgm_time_annotate(shipped_lists(), doc), DGM_ERR_OK);
    assert_int_equal(doc->date.count, 1);
    const dgm_date *date = &doc->date.at[0];
    dgm_str text = dgm_span_str(doc, date->span);
    assert_int_equal(text.len, strlen(span));
    assert_memory_equal(text.ptr, span, text.len);
    assert_true(dgm_str_is(date->value, value));
    assert_int_equal(date->grain, grain);
    dgm_doc_free(doc);
}

static void test_absolute(void **state)
{
    (void)state;
    const char *day = "2020-06-10";
    expect("fell/VERB/0/root on/ADP/3/case May/PROPN/1/obl 4/NUM/3/nummod "
           ",/PUNCT/3/punct 2010/NUM/3/nummod",
           day, "May 4 , 2010", "2010-05-04", DGM_GRAIN_DAY);
    expect("fell/VERB/0/root on/ADP/4/case 4/NUM/4/nummod May/PROPN/1/obl "
           "2010/NUM/4/nummod",
           day, "4 May 2010", "2010-05-04", DGM_GRAIN_DAY);
    expect("fell/VERB/0/root in/ADP/3/case May/PROPN/1/obl 2010/NUM/3/nummod",
           day, "May 2010", "2010-05", DGM_GRAIN_MONTH);
    expect("fell/VERB/0/root in/ADP/3/case 1989/NUM/1/obl", day, "1989",
           "1989", DGM_GRAIN_YEAR);
    expect("fell/VERB/0/root in/ADP/4/case the/DET/4/det 1990s/NOUN/1/obl",
           day, "the 1990s", "1990/1999", DGM_GRAIN_DECADE);
    expect("fell/VERB/0/root in/ADP/5/case the/DET/5/det 19th/ADJ/5/amod "
           "century/NOUN/1/obl",
           day, "the 19th century", "1800/1899", DGM_GRAIN_CENTURY);
    expect("fell/VERB/0/root on/ADP/3/case 2015-03-01/NUM/1/obl", day,
           "2015-03-01", "2015-03-01", DGM_GRAIN_DAY);
    expect("met/VERB/0/root from/ADP/3/case 3/NUM/1/obl to/ADP/6/case "
           "5/NUM/6/nummod May/PROPN/3/nmod 2014/NUM/6/nummod",
           day, "3 to 5 May 2014", "2014-05-03/2014-05-05", DGM_GRAIN_RANGE);
}

static void test_relative(void **state)
{
    (void)state;
    const char *day = "2020-06-10"; /* a Wednesday */
    expect("fell/VERB/0/root yesterday/NOUN/1/obl", day, "yesterday",
           "2020-06-09", DGM_GRAIN_DAY);
    expect("fell/VERB/0/root last/ADJ/3/amod week/NOUN/1/obl", day,
           "last week", "2020-06-01/2020-06-07", DGM_GRAIN_WEEK);
    expect("fell/VERB/0/root two/NUM/3/nummod years/NOUN/4/obl "
           "ago/ADV/1/advmod",
           day, "two years ago", "2018", DGM_GRAIN_YEAR);
    expect("fell/VERB/0/root several/ADJ/3/amod years/NOUN/4/obl "
           "ago/ADV/1/advmod",
           day, "several years ago", "", DGM_GRAIN_VAGUE);
    expect("fell/VERB/0/root yesterday/NOUN/1/obl", "", "yesterday", "",
           DGM_GRAIN_VAGUE);
}

static void test_tense_sends_weekdays(void **state)
{
    (void)state;
    const char *day = "2020-06-10";
    expect("met/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin on/ADP/3/case "
           "Friday/PROPN/1/obl",
           day, "Friday", "2020-06-05", DGM_GRAIN_DAY);
    expect("will/AUX/2/aux/VerbForm=Fin meet/VERB/0/root/VerbForm=Inf "
           "on/ADP/4/case Friday/PROPN/2/obl",
           day, "Friday", "2020-06-12", DGM_GRAIN_DAY);
}

static void test_not_dates(void **state)
{
    (void)state;
    static const char *const text[] = {
        "They/PRON/3/nsubj may/AUX/3/aux march/VERB/0/root",
        "killed/VERB/0/root 2000/NUM/3/nummod people/NOUN/1/obj/Number=Plur",
        "worth/ADJ/0/root $/SYM/1/obl 1999/NUM/2/nummod",
        "on/ADP/2/case February/PROPN/0/root 30/NUM/2/nummod"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_doc *doc = read_words(text[i], "2020-06-10");
        assert_int_equal(dgm_time_annotate(shipped_lists(), doc), DGM_ERR_OK);
        for (uint32_t k = 0; k < doc->date.count; k++) {
            assert_int_not_equal(doc->date.at[k].grain, DGM_GRAIN_DAY);
        }
        assert_true(i == 3 || doc->date.count == 0);
        dgm_doc_free(doc);
    }
}

static void test_calendar(void **state)
{
    (void)state;
    assert_int_equal(dgm_day_number(1970, 1, 1), 0);
    assert_int_equal(dgm_day_number(2000, 2, 29), 11016);
    assert_false(dgm_day_valid(1900, 2, 29));
    assert_int_equal(dgm_weekday(0), 3);
    for (int32_t n = -719162; n < 2932896; n += 977) {
        dgm_ymd day = dgm_day_from(n);
        assert_int_equal(dgm_day_number(day.year, day.month, day.day), n);
    }
    assert_int_equal(dgm_easter(2024), dgm_day_number(2024, 3, 31));
    char out[32];
    (void)dgm_day_write(out, DGM_GRAIN_WEEK, dgm_day_number(2020, 12, 28), 0);
    assert_string_equal(out, "2020-12-28/2021-01-03");
}

static void test_years_before_the_first(void **state)
{
    (void)state;
    char out[32];
    (void)dgm_day_write(out, DGM_GRAIN_YEAR, dgm_day_number(-43, 3, 15), 0);
    assert_string_equal(out, "-0043");
    (void)dgm_day_write(out, DGM_GRAIN_RANGE, dgm_day_number(-499, 1, 1),
                        dgm_day_number(-400, 12, 31));
    assert_string_equal(out, "-0499/-0400");
    for (int32_t n = -4371222; n < -719162; n += 977) {
        dgm_ymd day = dgm_day_from(n);
        assert_int_equal(dgm_day_number(day.year, day.month, day.day), n);
    }
    assert_int_equal(dgm_day_from(dgm_month_shift(0, -2000 * 12)).year, -30);
    assert_int_equal(dgm_day_from(dgm_month_shift(0, -90000 * 12)).year,
                     -9998);
    assert_int_equal(dgm_day_from(INT32_MIN / 2).year, -9998);
}

/* "from 2001 to 2004": two dates, the first has the whole. */
static void test_two_dates_make_a_range(void **state)
{
    (void)state;
    dgm_doc *doc = read_words("fought/VERB/0/root from/ADP/3/case "
                              "2001/NUM/1/obl to/ADP/5/case 2004/NUM/3/nmod",
                              "2020-06-10");
    assert_int_equal(dgm_time_annotate(shipped_lists(), doc), DGM_ERR_OK);
    assert_int_equal(doc->date.count, 2);
    assert_true(dgm_str_is(doc->date.at[0].value, "2001"));
    assert_true(dgm_str_is(doc->date.at[0].range, "2001/2004"));
    assert_true(doc->date.at[0].background);
    assert_int_equal(doc->date.at[1].range.len, 0);
    dgm_doc_free(doc);
    doc = read_words("2001/NUM/0/root and/CCONJ/3/cc 2004/NUM/1/conj",
                     "2020-06-10");
    assert_int_equal(dgm_time_annotate(shipped_lists(), doc), DGM_ERR_OK);
    assert_int_equal(doc->date.count, 2);
    assert_int_equal(doc->date.at[0].range.len, 0);
    dgm_doc_free(doc);
}

static void test_times_of_day(void **state)
{
    (void)state;
    const char *day = "2020-06-10";
    expect("fell/VERB/0/root at/ADP/3/case 09:30/NUM/1/obl GMT/PROPN/3/nmod "
           "on/ADP/6/case Monday/PROPN/1/obl",
           day, "09:30 GMT on Monday", "2020-06-08T09:30", DGM_GRAIN_TIME);
    expect("fell/VERB/0/root on/ADP/3/case Monday/PROPN/1/obl at/ADP/5/case "
           "12/NUM/1/obl a.m./NOUN/5/nmod",
           day, "Monday at 12 a.m.", "2020-06-08T00:00", DGM_GRAIN_TIME);
}

static void test_name_of_10000_characters(void **state)
{
    (void)state;
    static char text[10100];
    size_t len = 0;
    memcpy(text, "1\t", 2);
    memset(text + 2, '1', 10000);
    len = 10002;
    len += (size_t)snprintf(text + len, sizeof text - len,
                            "\t_\tNUM\t_\t_\t0\troot\t_\t_\n\n");
    dgm_doc *doc = dgm_doc_new();
    size_t used;
    assert_int_equal(dgm_conllu_read(doc, (dgm_str){text, (uint32_t)len},
                                     "test", 1, &used, NULL),
                     DGM_ERR_OK);
    assert_int_equal(dgm_time_annotate(shipped_lists(), doc), DGM_ERR_OK);
    assert_int_equal(doc->date.count, 0);
    dgm_doc_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_absolute),
        cmocka_unit_test(test_relative),
        cmocka_unit_test(test_tense_sends_weekdays),
        cmocka_unit_test(test_not_dates),
        cmocka_unit_test(test_calendar),
        cmocka_unit_test(test_years_before_the_first),
        cmocka_unit_test(test_two_dates_make_a_range),
        cmocka_unit_test(test_times_of_day),
        cmocka_unit_test(test_name_of_10000_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
