/* SPDX-License-Identifier: Apache-2.0 */
/* Kinds of input from the inside: feeds as they come, members of containers,
 * bytes that are given back, names of fields. */
#include "ingest/feed.h"
#include "ingest/kind.h"
#include "text/language_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char feed_bytes[] =
    "<?xml version='1.0' encoding='iso-8859-1'?>\n"
    "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'>\n"
    "<channel><title> Caf\xE9 </title><link>https://example.org/</link>\n"
    "<item><guid>1</guid><title>A &amp; B</title>"
    "<description>Short</description>"
    "<content:encoded><![CDATA[<p>Long &amp; wide</p>]]></content:encoded>"
    "</item>\n<item><link>https://example.org/2</link>"
    "<pubDate>Fri, 08 May 2026 10:00:00 GMT</pubDate>"
    "<description>x <b>y &lt; z</b></description></item></channel></rss>";

static void check_text(const dgm_feed_item *item, dgm_feed_field field,
                       const char *wanted)
{
    dgm_str text = dgm_feed_text(item, field);
    assert_int_equal(text.len, strlen(wanted));
    assert_memory_equal(text.ptr ? text.ptr : "", wanted, text.len);
}

static void feeds_may_come_in_any_pieces(void **state)
{
    (void)state;
    size_t len = sizeof feed_bytes - 1;
    for (size_t piece = 1; piece <= len; piece = piece * 3 + 1) {
        dgm_feed *feed = dgm_feed_new();
        dgm_feed_item item;
        dgm_feed_item_init(&item);
        for (size_t at = 0; at < len; at += piece) {
            size_t size = len - at < piece ? len - at : piece;
            assert_int_equal(dgm_feed_push(feed, feed_bytes + at, size,
                                           at + size == len, NULL),
                             DGM_ERR_OK);
        }
        assert_true(dgm_str_is(dgm_feed_title(feed), "Caf\xC3\xA9"));
        assert_true(dgm_str_is(dgm_feed_link(feed), "https://example.org/"));
        assert_true(dgm_feed_pop(feed, &item));
        check_text(&item, DGM_FEED_ID, "1");
        check_text(&item, DGM_FEED_TITLE, "A & B");
        check_text(&item, DGM_FEED_SUMMARY, "Short");
        check_text(&item, DGM_FEED_CONTENT, "<p>Long &amp; wide</p>");
        assert_int_equal(item.line, 4);
        assert_true(dgm_feed_pop(feed, &item));
        check_text(&item, DGM_FEED_ID, "https://example.org/2");
        check_text(&item, DGM_FEED_PUBLISHED, "2026-05-08");
        check_text(&item, DGM_FEED_SUMMARY, "x <b>y &lt; z</b>");
        check_text(&item, DGM_FEED_CONTENT, "");
        assert_false(dgm_feed_pop(feed, &item));
        dgm_feed_item_release(&item);
        dgm_feed_free(feed);
    }
}

static void what_is_no_feed_is_told_at_once(void **state)
{
    static const char *const bytes[] = {
        "<html><body/></html>",
        "<urlset/>",
        "words",
        "",
        "<rss><channel><item><title>cut",
        "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>"};
    (void)state;
    for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
        dgm_feed *feed = dgm_feed_new();
        dgm_error err = {.byte = -1};
        assert_int_equal(
            dgm_feed_push(feed, bytes[i], strlen(bytes[i]), true, &err),
            DGM_ERR_SYNTAX);
        assert_int_not_equal(err.message[0], 0);
        dgm_feed_free(feed);
    }
}

/* ------------------------------------------------------------------ window */

struct piece {
    const char *at;
    size_t left;
};

static dgm_err read_piece(void *context, char *out, size_t cap, size_t *len,
                          dgm_error *err)
{
    struct piece *self = context;
    (void)err;
    *len = self->left < cap ? self->left : cap;
    memcpy(out, self->at, *len);
    self->at += *len;
    self->left -= *len;
    return DGM_ERR_OK;
}

static void lines_can_be_given_back(void **state)
{
    (void)state;
    enum { LINES = 40000 };
    char *bytes = malloc((size_t)LINES * 6 + 1);
    static dgm_window window;
    dgm_buf out;
    for (int i = 0; i < LINES; i++) {
        char line[8] = {
            (char)('0' + i / 10000),    (char)('0' + i / 1000 % 10),
            (char)('0' + i / 100 % 10), (char)('0' + i / 10 % 10),
            (char)('0' + i % 10),       '\n'};
        memcpy(bytes + (size_t)i * 6, line, 6);
    }
    struct piece piece = {bytes, (size_t)LINES * 6};
    dgm_stream *stream = dgm_stream_new();
    assert_int_equal(dgm_stream_open_pull(
                         stream, (dgm_pull){read_piece, &piece}, "x", NULL),
                     DGM_ERR_OK);
    dgm_window_init(&window);
    dgm_window_begin(&window, stream, "x", (size_t)1 << 30);
    dgm_buf_init(&out, (size_t)1 << 30);
    bool got = true;
    for (int i = 0; i < 30000; i++) {
        assert_int_equal(dgm_window_line(&window, &out, &got, NULL),
                         DGM_ERR_OK);
    }
    assert_int_equal(window.line, 30000);
    /* Over the edge of the window, then within it. */
    assert_true(dgm_window_return(&window, out.ptr + 6, out.len - 6));
    assert_int_equal(window.line, 1);
    for (int i = 1; i < LINES; i++) {
        dgm_buf_clear(&out);
        assert_int_equal(dgm_window_line(&window, &out, &got, NULL),
                         DGM_ERR_OK);
        assert_int_equal(window.line, i + 1);
        assert_memory_equal(out.ptr, bytes + (size_t)i * 6, 6);
        if (i % 1000 == 0) {
            assert_true(dgm_window_return(&window, out.ptr, out.len));
            assert_int_equal(window.line, i);
            dgm_buf_clear(&out);
            assert_int_equal(dgm_window_line(&window, &out, &got, NULL),
                             DGM_ERR_OK);
        }
    }
    assert_int_equal(dgm_window_line(&window, &out, &got, NULL), DGM_ERR_OK);
    assert_false(got);
    dgm_window_release(&window);
    dgm_stream_free(stream);
    dgm_buf_release(&out);
    free(bytes);
}

/* ------------------------------------------------------------------ fields */

static void fields_have_names(void **state)
{
    static dgm_fields fields;
    uint32_t rank;
    (void)state;
    assert_int_equal(
        dgm_fields_parse(&fields, " text = story, date=Pub Day", NULL),
        DGM_ERR_OK);
    assert_int_equal(dgm_field_find(&fields, DGM_STR("story"), &rank),
                     DGM_FIELD_TEXT);
    assert_int_equal(rank, 0);
    assert_int_equal(dgm_field_find(&fields, DGM_STR("Pub Day"), &rank),
                     DGM_FIELD_PUBLISHED);
    assert_int_equal(dgm_field_find(&fields, DGM_STR("Pub-Date"), &rank),
                     DGM_FIELD_PUBLISHED);
    assert_int_not_equal(rank, 0);
    assert_int_equal(dgm_field_find(NULL, DGM_STR("story"), &rank),
                     DGM_FIELD_COUNT);
    static const char *const wrong[] = {
        "text", "=a", "text=", "words=a", "text=a,,", ","};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(dgm_fields_parse(&fields, wrong[i], NULL),
                         DGM_ERR_ARGUMENT);
    }
}

static void languages_fit_in_a_word(void **state)
{
    uint32_t count;
    size_t words = 0;
    (void)state;
    const dgm_language_words *language = dgm_languages(&count);
    assert_true(count > 20 && count <= DGM_LANGUAGES_MAX);
    for (uint32_t i = 0; i < count; i++) {
        assert_string_equal(dgm_language_name(language[i].code),
                            language[i].name);
        for (const char *at = language[i].words; at;
             at = strchr(at + 1, ' ')) {
            words++;
        }
    }
    /* Half of the table that language.c makes of them. */
    assert_true(words < 2048);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(feeds_may_come_in_any_pieces),
        cmocka_unit_test(what_is_no_feed_is_told_at_once),
        cmocka_unit_test(lines_can_be_given_back),
        cmocka_unit_test(fields_have_names),
        cmocka_unit_test(languages_fit_in_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
