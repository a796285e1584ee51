/* SPDX-License-Identifier: Apache-2.0 */
/* What makes two texts one story, by its parts. */
#include "story/story_address.h"
#include "story/story_compare.h"
#include "story/story_credit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char report[] =
    "The army of Freedonia attacked two villages in the north on Thursday, "
    "killing 14 people and driving hundreds from their homes, officials in "
    "the capital said. President Rufus Firefly called a meeting of his "
    "ministers for the evening. Sylvania, which borders on the province, "
    "closed both of its bridges over the river Mirow and sent 300 soldiers "
    "to guard them. Aid workers said that the wounded had to be carried over "
    "the hills by night, for the road had been mined since the spring.";

static dgm_story_text words_of(const char *text)
{
    dgm_story_text out;
    assert_int_equal(dgm_story_text_read(&out, dgm_str_from(text), NULL),
                     DGM_ERR_OK);
    return out;
}

static dgm_story_likeness compare(const char *text, const char *other)
{
    dgm_story_text a = words_of(text);
    dgm_story_text b = words_of(other);
    dgm_story_side side;
    assert_int_equal(dgm_story_side_open(&side, &a, NULL), DGM_ERR_OK);
    dgm_story_likeness out = dgm_story_compare(&side, &b);
    dgm_story_side_close(&side);
    dgm_story_text_release(&a);
    dgm_story_text_release(&b);
    return out;
}

static bool is_same_with(const char *text, const char *other,
                         dgm_story_hint hint)
{
    dgm_story_text a = words_of(text);
    dgm_story_text b = words_of(other);
    uint32_t count = a.count;
    uint32_t other_count = b.count;
    dgm_story_text_release(&a);
    dgm_story_text_release(&b);
    dgm_story_likeness likeness = compare(text, other);
    return dgm_story_same(&likeness, count, other_count, hint);
}

/* Both ways: neither text is the first. */
static bool is_same(const char *text, const char *other)
{
    dgm_story_hint none = {.same_title = false};
    bool one = is_same_with(text, other, none);
    assert_int_equal(one, is_same_with(other, text, none));
    return one;
}

/* The report with a part of it replaced. */
static char *changed(const char *part, const char *by)
{
    const char *at = strstr(report, part);
    size_t size = sizeof report + strlen(by);
    char *out = malloc(size);
    assert_non_null(at);
    assert_non_null(out);
    (void)snprintf(out, size, "%.*s%s%s", (int)(at - report), report, by,
                   at + strlen(part));
    return out;
}

static void is_same_changed(const char *part, const char *by, bool same)
{
    char *text = changed(part, by);
    if (is_same(report, text) != same) {
        fail_msg("\"%s\" for \"%s\"", by, part);
    }
    free(text);
}

static void copies_are_the_same(void **state)
{
    (void)state;
    assert_true(is_same(report, report));
    assert_true(compare(report, report).same);
    /* Cut at the end, another lead, a paragraph added. */
    is_same_changed(strstr(report, "Aid workers"), "", true);
    is_same_changed("The army of Freedonia attacked two villages in the north "
                    "on Thursday, killing 14 people",
                    "Soldiers went through places beyond the hills, and more "
                    "than a dozen died",
                    true);
    is_same_changed("Sylvania, which",
                    "A spokesman for the opposition asked for an inquiry and "
                    "for help from abroad, which the government has refused "
                    "so far. Sylvania, which",
                    true);
    /* Capitals, accents and marks are no difference; nor are a word read
     * badly and one corrected. */
    is_same_changed("President Rufus Firefly",
                    "PRESIDENT R\xC3\xBA"
                    "fus FIREFLY,",
                    true);
    is_same_changed("closed both of its bridges", "c1osed botb of its brldges",
                    true);
    is_same_changed("14 people", "15 people", true);
}

static void others_are_not_the_same(void **state)
{
    (void)state;
    assert_false(is_same(report, "Nothing of that happened in Zagarra, where "
                                 "the market was open and the ships came in "
                                 "as they do on every day of the year."));
    /* The same pattern, other facts. */
    char *one = changed("two villages in the north on Thursday, killing 14",
                        "two towns in the south on Monday, killing 31");
    is_same_changed("Sylvania, which", "Sylvania, which", true);
    char *text = one;
    char *at = strstr(text, "300");
    memcpy(at, "750", 3);
    at = strstr(text, "Rufus Firefly");
    memcpy(at, "Oskar Trentin", 13);
    at = strstr(text, "Mirow");
    memcpy(at, "Tolme", 5);
    assert_false(is_same(report, text));
    free(one);
    /* Half of it with other news before. */
    is_same_changed("The army of Freedonia attacked two villages in the north "
                    "on Thursday, killing 14 people and driving hundreds from "
                    "their homes, officials in the capital said. President "
                    "Rufus Firefly called a meeting of his ministers for the "
                    "evening. Sylvania, which borders on the province,",
                    "Talks on the future of the province began in a hotel by "
                    "the lake, where delegates of both sides sat at one table "
                    "for the first time since the war. They will go on for a "
                    "week. A week ago Sylvania had",
                    false);
}

static void short_texts_say_little(void **state)
{
    (void)state;
    dgm_story_hint title = {.same_title = true};
    dgm_story_hint none = {.same_title = false};
    assert_false(is_same_with("A photo.", "A photo.", none));
    assert_true(is_same_with("A photo.", "A photo.", title));
    assert_false(is_same_with("", "A photo.", title));
    assert_false(is_same_with("", "", none));
}

static void a_publisher_does_not_copy_himself(void **state)
{
    (void)state;
    dgm_story_hint one = {.same_publisher = true};
    dgm_story_hint none = {.same_title = false};
    char *text = changed("14 people", "15 people");
    assert_true(is_same_with(report, text, none));
    assert_false(is_same_with(report, text, one));
    assert_true(is_same_with(report, report, one));
    free(text);
}

static void texts_of_one_word(void **state)
{
    (void)state;
    /* The same shingle over and over, and long texts. */
    char *many = malloc(400001);
    assert_non_null(many);
    for (size_t i = 0; i < 100000; i++) {
        memcpy(many + 4 * i, "war ", 4);
    }
    many[400000] = 0;
    dgm_story_text text = words_of(many);
    uint64_t least[4];
    assert_int_equal(text.count, DGM_STORY_WORDS_MAX);
    assert_int_equal(dgm_story_least(&text, 4, least), 1);
    dgm_story_text_release(&text);
    assert_true(is_same(many, many));
    free(many);
}

static void the_least_shingles(void **state)
{
    (void)state;
    dgm_story_text text = words_of(report);
    uint64_t least[8];
    uint64_t few[3];
    assert_int_equal(dgm_story_least(&text, 8, least), 8);
    for (int i = 1; i < 8; i++) {
        assert_true(least[i - 1] < least[i]);
    }
    assert_int_equal(dgm_story_least(&text, 3, few), 3);
    assert_memory_equal(few, least, sizeof few);
    uint32_t below = 0;
    for (uint32_t i = 0; i < dgm_story_shingles(&text); i++) {
        below += dgm_story_shingle(&text, i) < least[7];
    }
    assert_int_equal(below, 7);
    dgm_story_text_release(&text);
}

static void credits(void **state)
{
    static const struct {
        const char *author;
        const char *publisher;
        const char *url;
        const char *text;
        const char *agency;
        bool own;
    } one[] = {
        {"", "", "", "LONDON (Reuters) - The talks ended.", "Reuters", false},
        {"", "", "", "KABUL \xE2\x80\x94 AFP \xE2\x80\x94 It rained.", "AFP",
         false},
        {"", "", "",
         "It rained. (Reporting by A. B.; editing by C.)\n"
         "\xE2\x80\x94 AP",
         "AP", false},
        {"", "", "", "It rained all day (AFP/Reuters)", "Reuters", false},
        {"By Jane Doe, Associated Press", "", "", "It rained.", "AP", false},
        {"AFP", "Daily Example", "", "It rained.", "AFP", false},
        {"Jane Doe (Reuters)", "", "", "It rained.", "Reuters", false},
        {"Jane Doe", "Reuters", "", "It rained.", "Reuters", true},
        {"", "", "https://www.reuters.com/world/x", "It rained.", "Reuters",
         true},
        {"", "", "https://apnews.com/x", "(AFP) It rained.", "AP", true},
        {"", "", "https://notreuters.com/x", "It rained.", "", false},
        {"", "", "", "The Reuters building burned.", "", false},
        {"", "", "", "Anglo-AP talks, and so on.", "", false},
        {"Jane Snap", "", "", "It rained.", "", false},
        {"", "", "", "", "", false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(one); i++) {
        dgm_story_byline byline = {.author = dgm_str_from(one[i].author),
                                   .publisher = dgm_str_from(one[i].publisher),
                                   .url = dgm_str_from(one[i].url),
                                   .text = dgm_str_from(one[i].text)};
        dgm_story_credit found = dgm_story_credit_find(&byline);
        if (!dgm_str_is(found.agency, one[i].agency) ||
            found.own != one[i].own) {
            fail_msg("%zu: %.*s", i, (int)found.agency.len, found.agency.ptr);
        }
    }
}

static uint64_t key(const char *url)
{
    return dgm_story_address_key(dgm_str_from(url));
}

static void addresses(void **state)
{
    (void)state;
    static const char *const same[] = {
        "https://example.org/news/1",
        "http://www.example.org/news/1/",
        "https://EXAMPLE.org:443/news/1#top",
        "https://example.org/news/1?utm_source=feed&utm_medium=x",
    };
    static const char *const other[] = {"https://example.org/news/2",
                                        "https://example.com/news/1",
                                        "https://example.org/news/1?page=2"};
    for (size_t i = 0; i < COUNT(same); i++) {
        assert_true(key(same[i]) == key(same[0]));
    }
    for (size_t i = 0; i < COUNT(other); i++) {
        assert_true(key(other[i]) != key(same[0]));
        assert_true(key(other[i]) != 0);
    }
    assert_true(key("https://example.org/") == 0);
    assert_true(key("https://example.org") == 0);
    assert_true(key("news/1") == 0);
    assert_true(key("") == 0);
    assert_true(key("https://example.org/?id=5") !=
                key("https://example.org/?id=6"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_are_the_same),
        cmocka_unit_test(others_are_not_the_same),
        cmocka_unit_test(short_texts_say_little),
        cmocka_unit_test(a_publisher_does_not_copy_himself),
        cmocka_unit_test(texts_of_one_word),
        cmocka_unit_test(the_least_shingles),
        cmocka_unit_test(credits),
        cmocka_unit_test(addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
