/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers as news write them, word by word, without a tree. */
#include "claim/toll_number.h"
#include "text/word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct fixture {
    dgm_cues *cues;
    dgm_doc *doc;
} fixture;

static int set_up(void **state)
{
    static fixture self;
    dgm_error err = {0};
    self.doc = dgm_doc_new();
    assert_int_equal(
        dgm_cues_open(&self.cues, DGM_SOURCE_DIR "/data/cues", NULL, 0, &err),
        0);
    *state = &self;
    return 0;
}

static int tear_down(void **state)
{
    fixture *self = *state;
    dgm_cues_close(self->cues);
    dgm_doc_free(self->doc);
    return 0;
}

/* Words with one blank between become tokens. */
static void fill(dgm_doc *doc, const char *text)
{
    dgm_doc_clear(doc);
    doc->text = dgm_str_copy(&doc->arena, dgm_str_from(text));
    for (uint32_t at = 0; at < doc->text.len;) {
        char lower[64] = {0};
        uint32_t end = at;
        while (end < doc->text.len && doc->text.ptr[end] != ' ') {
            char c = doc->text.ptr[end];
            lower[end - at] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
            end++;
        }
        dgm_str form = dgm_str_from(lower);
        dgm_token token = {.begin = at,
                           .end = end,
                           .head = DGM_NONE,
                           .flags = DGM_TOKEN_SPACE_AFTER,
                           .form_key = dgm_str_hash(form),
                           .word = dgm_word_of(form)};
        assert_int_equal(dgm_vec_push(&doc->arena, &doc->token, &token), 0);
        at = end + 1;
    }
}

static bool read_text(fixture *f, const char *text, dgm_toll *out)
{
    fill(f->doc, text);
    return dgm_toll_read(f->cues, f->doc, 0, f->doc->token.count, out);
}

static void expect(fixture *f, const char *text, double low, double high,
                   bool about, uint32_t tokens)
{
    dgm_toll toll = {0};
    if (!read_text(f, text, &toll)) {
        fail_msg("no number: %s", text);
    }
    if (toll.low != low || toll.high != high || toll.about != about ||
        toll.token.last != tokens) {
        fail_msg("%s: %.0f to %.0f, about %d, %u tokens", text, toll.low,
                 toll.high, toll.about, toll.token.last);
    }
}

static void expect_none(fixture *f, const char *text)
{
    dgm_toll toll;
    if (read_text(f, text, &toll)) {
        fail_msg("a number: %s", text);
    }
}

static void digits(void **state)
{
    expect(*state, "12 people", 12, 12, false, 1);
    expect(*state, "1,200 people", 1200, 1200, false, 1);
    expect(*state, "1.2 million people", 1200000, 1200000, false, 2);
    expect(*state, "41,000", 41000, 41000, false, 1);
    expect_none(*state, "4.5 people");
    expect_none(*state, "12th of May");
    expect_none(*state, "123456789012345678901234567890");
}

static void words(void **state)
{
    expect(*state, "twelve people", 12, 12, false, 1);
    expect(*state, "forty-nine people", 49, 49, false, 1);
    expect(*state, "forty - nine people", 49, 49, false, 3);
    expect(*state, "two hundred and three people", 203, 203, false, 4);
    expect(*state, "five thousand two hundred people", 5200, 5200, false, 4);
    expect(*state, "a dozen people", 12, 12, false, 2);
    expect(*state, "two dozen people", 24, 24, false, 2);
    expect(*state, "half a million people", 500000, 500000, false, 3);
    expect(*state, "a hundred people", 100, 100, false, 2);
    expect(*state, "a couple of people", 2, 2, false, 2);
    expect(*state, "no one", 0, 0, false, 2);
    expect(*state, "a third person", 1, 1, false, 2);
    expect(*state, "both people", 2, 2, false, 1);
    expect(*state, "1,74,000 people", 174000, 174000, false, 1);
    expect_none(*state, "a person");
}

static void words_for_many(void **state)
{
    expect(*state, "dozens of people", 24, DGM_OPEN, false, 1);
    expect(*state, "hundreds of people", 200, DGM_OPEN, false, 1);
    expect(*state, "tens of thousands of people", 20000, DGM_OPEN, false, 3);
    expect(*state, "hundreds of thousands", 200000, DGM_OPEN, false, 3);
    expect(*state, "several people", 3, DGM_OPEN, false, 1);
    expect(*state, "several hundred people", 300, DGM_OPEN, false, 2);
    expect(*state, "a few hundred people", 300, DGM_OPEN, false, 3);
    expect(*state, "a handful of people", 5, 5, true, 2);
}

static void bounds(void **state)
{
    expect(*state, "at least 12 people", 12, DGM_OPEN, false, 3);
    expect(*state, "More than 12 people", 12, DGM_OPEN, false, 3);
    expect(*state, "no fewer than 31", 31, DGM_OPEN, false, 4);
    expect(*state, "up to 60 people", DGM_OPEN, 60, false, 3);
    expect(*state, "as many as 250", DGM_OPEN, 250, false, 4);
    expect(*state, "about 180 people", 180, 180, true, 2);
    expect(*state, "an estimated 2 million", 2000000, 2000000, true, 4);
    expect(*state, "12 or more people", 12, DGM_OPEN, false, 3);
    expect(*state, "a dozen or so people", 12, 12, true, 4);
    expect(*state, "north of 40 people", 40, DGM_OPEN, false, 3);
    expect(*state, "just shy of 40 people", 40, 40, true, 4);
}

static void ranges(void **state)
{
    expect(*state, "between 10 and 15 people", 10, 15, false, 4);
    expect(*state, "10 to 15 people", 10, 15, false, 3);
    expect(*state, "10-15 people", 10, 15, false, 1);
    expect(*state, "10 - 15 people", 10, 15, false, 3);
    expect(*state, "60 or 70 people", 60, 70, false, 3);
    expect(*state, "between 3.5 and 5 million people", 3500000, 5000000, false,
           5);
    expect(*state, "61 to 44", 61, 61, false, 1);
}

static void what_is_no_people(void **state)
{
    fixture *f = *state;
    dgm_toll toll;
    expect_none(f, "12 per cent");
    expect_none(f, "12 %");
    fill(f->doc, "$ 12");
    assert_false(dgm_toll_read(f->cues, f->doc, 1, 2, &toll));
    fill(f->doc, "per 100,000");
    assert_false(dgm_toll_read(f->cues, f->doc, 1, 2, &toll));
    fill(f->doc, "aged 12");
    assert_false(dgm_toll_read(f->cues, f->doc, 1, 2, &toll));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(digits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words_for_many, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bounds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ranges, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_no_people, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
