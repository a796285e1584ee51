/* SPDX-License-Identifier: Apache-2.0 */
/* Which blocks of a page are its article, and what else a page says. */
#include "ingest/ingest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ONE                                                                   \
    "The government of Bentia, which had long supported both of them, said "  \
    "on Monday that it was sorry about the attack on the town."
#define TWO                                                                   \
    "Its envoy met the rebels in the capital of Ardia, where they agreed to " \
    "hold their fire until the spring, witnesses of the talks said."
#define THREE                                                                 \
    "The army of Ardia denied that it had taken part in the talks, but its "  \
    "general was seen to leave the house at midnight with two guards."
#define OTHER                                                                 \
    "Fishermen on the northern coast have not gone out for a week because "   \
    "the price of fuel has doubled since the war began, traders told us."

struct fixture {
    dgm_raw raw;
    dgm_doc *doc;
    dgm_arena scratch;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    dgm_raw_init(&f->raw);
    f->doc = dgm_doc_new();
    dgm_arena_init(&f->scratch, 0);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    dgm_raw_release(&f->raw);
    dgm_doc_free(f->doc);
    dgm_arena_release(&f->scratch);
    free(f);
    return 0;
}

static dgm_doc *read_page(void **state, const char *page)
{
    struct fixture *f = *state;
    dgm_error err;
    dgm_raw_clear(&f->raw);
    f->raw.kind = DGM_INPUT_HTML;
    dgm_buf_add(&f->raw.file, "in", 3);
    dgm_buf_add(&f->raw.bytes, page, strlen(page));
    dgm_doc_clear(f->doc);
    dgm_arena_reset(&f->scratch);
    assert_int_equal(dgm_ingest_clean(&f->raw, f->doc, &f->scratch, &err),
                     DGM_ERR_OK);
    return f->doc;
}

static void expect(dgm_str found, const char *wanted)
{
    if (!dgm_str_is(found, wanted)) {
        print_error("found:  %.*s\nwanted: %s\n", (int)found.len, found.ptr,
                    wanted);
    }
    assert_true(dgm_str_is(found, wanted));
}

#define expect_text(page, wanted) expect(read_page(state, page)->text, wanted)

static void pieces_of_an_article_stay_together(void **state)
{
    expect_text("<article><h1>Talks in Ardia</h1>"
                "<div class='article-body'><p>" ONE "</p></div>"
                "<div class=ad>Buy now.</div>"
                "<div class='article-body'><p>" TWO "</p><p>" THREE
                "</p></div></article>",
                ONE "\n\n" TWO "\n\n" THREE);
}

static void the_headline_tells_which_article(void **state)
{
    /* The teaser has the same headline, as a link. */
    expect_text("<title>Talks in Ardia - The Herald</title>"
                "<article><h3><a href=x>Talks in Ardia</a></h3><p>" OTHER
                "</p><p>" OTHER "</p></article>"
                "<article><h2>Talks in Ardia</h2><p>" ONE "</p><p>" TWO
                "</p></article>"
                "<article><h2>Fishermen stay at home</h2><p>" OTHER
                "</p><p>" OTHER "</p><p>" OTHER "</p><p>" OTHER "</p><p>" OTHER
                "</p></article>",
                ONE "\n\n" TWO);
}

static void a_notice_is_no_article(void **state)
{
    expect_text("<body><p>This site keeps what it knows of you in a "
                "small file, as all of them do.</p><div><h1>Talks in "
                "Ardia</h1><div class=story><p>" ONE "</p><p>" TWO
                "</p><p>" THREE "</p></div></div></body>",
                ONE "\n\n" TWO "\n\n" THREE);
}

static void a_row_of_data_is_a_line(void **state)
{
    expect_text("<article><h1>Results</h1><p>" ONE "</p><table><tr><th>Party"
                "<th>Seats</tr><tr><td><p>Ardia First</p><td>12<br>(9)</tr>"
                "</table><p>" TWO "</p></article>",
                ONE "\n\nParty Seats\n\nArdia First 12 (9)\n\n" TWO);
    /* Here a table puts an article beside its margin. */
    expect_text("<table><tr><td><p>" ONE "</p><p>" TWO "</p><td>Home</tr>"
                "<tr><td><p>" THREE "</p><td>About us</tr></table>",
                ONE "\n\n" TWO "\n\n" THREE);
}

static void what_stands_inside_a_line(void **state)
{
    /* hidden, a menu that opens over a name, a picture's caption */
    expect_text("<article><p>The army <span style='display:none'>tab</span> of"
                " <span><a href=x>Ardia</a><span><a href=x>Ardia</a><a href=x>"
                "Army of Ardia takes the town by the river</a> <a href=x>Ardia"
                " and Bentia sign an agreement</a></span></span> fled from the"
                " town by the river on Monday, two witnesses said.</p><p>"
                "<span class=image><img src=x><span class=caption>The river, "
                "seen from above.</span></span>" TWO "</p></article>",
                "The army of Ardia fled from the town by the river on Monday, "
                "two witnesses said.\n\n" TWO);
}

static void notes_at_the_end_are_left_out(void **state)
{
    expect_text("<article><p>" ONE "</p><p>" TWO "</p><p>" THREE "</p><p>"
                "\xE2\x80\x9CThat is all.\xE2\x80\x9D</p>"
                "<p><em>Write to <a href=x>our reporter</a> or follow the "
                "desk, we are glad of it.</em></p><ul>"
                "<li><a href=x>Fishermen stay at home</a> in the north.</li>"
                "<li>Ships wait: <a href=x>how the war costs us</a>.</li>"
                "<li>More about <a href=x>the talks in Ardia</a>.</li></ul>"
                "</article>",
                ONE "\n\n" TWO "\n\n" THREE
                    "\n\n\xE2\x80\x9CThat is all.\xE2\x80\x9D");
}

static void short_lines_of_a_body_stay(void **state)
{
    expect_text("<div class='entry-content'><p>Three things</p><ul><li>Fuel"
                "</li><li>Bread</li></ul><p>" ONE "</p><p>" TWO
                "</p><blockquote class='social-embed'><p>we will see</p>"
                "</blockquote><p>So it is</p></div>",
                "Three things\n\nFuel\n\nBread\n\n" ONE "\n\n" TWO
                "\n\nwe will see\n\nSo it is");
}

static void a_summary_is_not_the_article(void **state)
{
    expect_text("<script type='application/ld+json'>{\"@type\":"
                "\"NewsArticle\",\"articleBody\":\"" ONE " " TWO " " THREE
                "\"}</script><div><p>" ONE "</p><p>" TWO "</p><p>" THREE
                "</p><p>" OTHER "</p><p>The fishermen wait.</p></div>",
                ONE "\n\n" TWO "\n\n" THREE "\n\n" OTHER
                    "\n\nThe fishermen wait.");
}

static void metadata_of_a_page(void **state)
{
    const dgm_doc *doc = read_page(
        state,
        "<html lang=en_GB><head><title>Talks in Ardia | The Herald</title>"
        "<link rel=canonical href='https://herald.example/talks'>"
        "<meta property='og:title' content='Talks in Ardia | The Herald'>"
        "<meta property='og:site_name' content='The Herald'>"
        "<meta property='article:section' content='World'>"
        "<meta property='article:modified_time' content='2015-06-10'>"
        "</head><body><h1>Talks in Ardia</h1><span class=byline>By Jane Doe | "
        "June 9, 2015</span><p>" ONE "</p></body></html>");
    expect(doc->meta.title, "Talks in Ardia");
    expect(doc->meta.author, "Jane Doe");
    expect(doc->meta.publisher, "The Herald");
    expect(doc->meta.section, "World");
    expect(doc->meta.url, "https://herald.example/talks");
    expect(doc->meta.language, "en-GB");
    expect(doc->meta.published, "2015-06-09");
    expect(doc->meta.modified, "2015-06-10");
    assert_int_equal(doc->meta.published_from, DGM_DATED_TEXT);
    assert_string_equal(dgm_dated_name(DGM_DATED_TEXT), "text");
    assert_int_equal(dgm_dated_find(dgm_str_from("mail")), DGM_DATED_MAIL);
    assert_int_equal(dgm_dated_find(dgm_str_from("")), DGM_DATED_NOT);
}

static void linked_data_refers_to_names(void **state)
{
    const dgm_doc *doc = read_page(
        state,
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":"
        "\"Article\",\"headline\":\"Talks &amp; \\u003cb\\u003efears"
        "\\u003c/b\\u003e &#8217;\",\"articleSection\":[\"World\",\"Ardia\"],"
        "\"author\":[{\"@id\":\"#jane\"},{\"@id\":\"#none\"},{\"name\":"
        "\"Jane Doe\"}],\"publisher\":{\"@id\":\"#herald\"}},{\"@id\":"
        "\"#jane\",\"@type\":\"Person\",\"name\":\"Jane Doe\"},{\"@id\":"
        "\"#herald\",\"name\":\"The Herald\"}]}</script><p>" ONE);
    expect(doc->meta.title, "Talks & fears \xE2\x80\x99");
    expect(doc->meta.section, "World");
    expect(doc->meta.author, "Jane Doe");
    expect(doc->meta.publisher, "The Herald");
}

static void attributes_are_cut_as_browsers_do(void **state)
{
    const dgm_doc *doc = read_page(
        state, "<META CONTENT = 'It &quot;is&quot; a \"war\" > now' "
               "PROPERTY=og:title data-x=y/><meta name=author content=Jane&#32"
               "Doe><meta property='og:site_name' content><p =x hidden"
               " class>" ONE "</p><p title=\"a'b>c\" id='x'>" TWO
               "</p><p>" THREE "</p>");
    expect(doc->meta.title, "It \"is\" a \"war\" > now");
    expect(doc->meta.author, "Jane Doe");
    assert_int_equal(doc->meta.publisher.len, 0);
    expect(doc->text, TWO "\n\n" THREE);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(pieces_of_an_article_stay_together),
        TEST(the_headline_tells_which_article),
        TEST(a_notice_is_no_article),
        TEST(a_row_of_data_is_a_line),
        TEST(what_stands_inside_a_line),
        TEST(notes_at_the_end_are_left_out),
        TEST(short_lines_of_a_body_stay),
        TEST(a_summary_is_not_the_article),
        TEST(metadata_of_a_page),
        TEST(linked_data_refers_to_names),
        TEST(attributes_are_cut_as_browsers_do)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
