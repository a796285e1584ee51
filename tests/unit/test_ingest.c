/* SPDX-License-Identifier: Apache-2.0 */
/* Readers, encodings, JSON lines, dates, and the main text of pages. */
#include "ingest/encoding.h"
#include "ingest/english.h"
#include "ingest/isodate.h"
#include "ingest/published.h"
#include "ingest/reader.h"
#include "ingest/sniff.h"
#include "ingest/stream.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cmocka.h>

struct fixture {
    dgm_raw raw;
    dgm_doc *doc;
    dgm_arena scratch;
    dgm_error err;
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

static dgm_err clean(struct fixture *f, dgm_input kind, const char *bytes,
                     size_t len)
{
    dgm_raw_clear(&f->raw);
    f->raw.kind = kind;
    f->raw.line = kind == DGM_INPUT_JSONL ? 7 : 0;
    dgm_buf_add(&f->raw.file, "in", 3);
    dgm_buf_add(&f->raw.bytes, bytes, len);
    dgm_doc_clear(f->doc);
    dgm_arena_reset(&f->scratch);
    return dgm_ingest_clean(&f->raw, f->doc, &f->scratch, &f->err);
}

#define clean_text(f, kind, text) clean(f, kind, text, strlen(text))
#define assert_str(str, text)     assert_true(dgm_str_is(str, text))

static void json_fields_have_other_names(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL,
                                "{\"story_id\":18446744073709551617,"
                                "\"headline\":\"H\",\"content\":\"C d.\","
                                "\"source_domain\":\"S\",\"authors\":[\"A\","
                                "\"B\"],\"pub_date\":\"12 April 2022\"}"),
                     DGM_ERR_OK);
    assert_str(f->doc->meta.id, "18446744073709551617");
    assert_true(f->doc->meta.id_number);
    assert_str(f->doc->meta.title, "H");
    assert_str(f->doc->meta.publisher, "S");
    assert_str(f->doc->meta.author, "A, B");
    assert_str(f->doc->meta.published, "2022-04-12");
    assert_str(f->doc->text, "C d.");
}

static void json_text_is_unchanged(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL,
                                "{\"text\":\" a\\r\\n\\tb\\u00a0\\ud83d\\ude42"
                                "e\\u0301 \"}"),
                     DGM_ERR_OK);
    assert_str(f->doc->text, " a\r\n\tb\xC2\xA0\xF0\x9F\x99\x82"
                             "e\xCC\x81 ");
    assert_str(f->doc->meta.id, "in:7");
    assert_int_equal(f->doc->warning.count, 0);
}

static void json_damage_is_repaired(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(f, DGM_INPUT_JSONL, "{\"text\":\"a\\ud800b\\u0000c\"}"),
        DGM_ERR_OK);
    assert_str(f->doc->text, "a\xEF\xBF\xBD"
                             "b\xEF\xBF\xBD"
                             "c");
    assert_str(f->doc->warning.at[0].code, "encoding");
}

static void pairs_count_code_points(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(f, DGM_INPUT_JSONL,
                   "{\"text\":\"\xC3\x89ire met Malm\xC3\xB6\","
                   "\"pairs\":[{\"source\":[0,4],\"target\":[9,14]"
                   "},{\"source\":null,\"target\":[0,99]}]}"),
        DGM_ERR_OK);
    assert_int_equal(f->doc->asked.count, 2);
    dgm_asked *asked = f->doc->asked.at;
    assert_str(dgm_span_str(f->doc, asked[0].source), "\xC3\x89ire");
    assert_str(dgm_span_str(f->doc, asked[0].target), "Malm\xC3\xB6");
    assert_false(asked[1].has_source || asked[1].has_target);
    assert_str(f->doc->warning.at[0].code, "pairs");
}

static void pairs_of_the_wrong_shape_are_told(void **state)
{
    static const char *const pairs[] = {
        "7",
        "[{}]",
        "[{\"source\":[0]}]",
        "[{\"source\":\"x\"}]",
        "[{\"source\":[\"a\",2]}]",
        "[{\"source\":[0,\"b\"]}]",
        "[{\"source\":[-1,2]}]",
        "[{\"source\":[2,2]}]",
        "[{\"source\":[0,1],\"target\":[3,99]}]"};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char line[200];
        (void)snprintf(line, sizeof line,
                       "{\"text\":\"Ardia met Bentia\",\"pairs\":%s}",
                       pairs[i]);
        assert_int_equal(clean_text(f, DGM_INPUT_JSONL, line), DGM_ERR_OK);
        assert_int_equal(f->doc->warning.count, 1);
        assert_str(f->doc->warning.at[0].code, "pairs");
    }
    assert_int_equal(
        clean_text(f, DGM_INPUT_JSONL, "{\"text\":\"Ardia\",\"pairs\":null}"),
        DGM_ERR_OK);
    assert_int_equal(f->doc->warning.count, 0);
}

static void json_of_the_wrong_shape_is_refused(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL, "[1]"), DGM_ERR_SYNTAX);
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL, "{\"text\":4}"),
                     DGM_ERR_SYNTAX);
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL, "{\"text\":\" \"}"),
                     DGM_ERR_EMPTY);
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL, "{\"text\" \"a\"}"),
                     DGM_ERR_SYNTAX);
    assert_int_equal(f->err.line, 7);
    assert_true(f->err.byte > 0);
    assert_string_equal(f->err.file, "in");
    char deep[4096];
    memset(deep, '[', sizeof deep);
    assert_int_equal(clean(f, DGM_INPUT_JSONL, deep, sizeof deep),
                     DGM_ERR_LIMIT);
}

static void encodings_become_utf8(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(clean_text(f, DGM_INPUT_TEXT, "caf\xE9 \x93q\x94"),
                     DGM_ERR_OK);
    assert_str(f->doc->text, "caf\xC3\xA9 \xE2\x80\x9Cq\xE2\x80\x9D");
    assert_int_equal(
        clean_text(f, DGM_INPUT_TEXT, "Z\xC3\xBCrich \xC3\xA9 \xFF end"),
        DGM_ERR_OK);
    assert_str(f->doc->text, "Z\xC3\xBCrich \xC3\xA9 \xEF\xBF\xBD end");
    assert_int_equal(f->doc->warning.count, 1);
    assert_int_equal(clean(f, DGM_INPUT_TEXT, "a\0b", 3), DGM_ERR_OK);
    assert_str(f->doc->text, "a\xEF\xBF\xBD"
                             "b");
}

static void dates_are_normalised(void **state)
{
    (void)state;
    static const char *const date[][2] = {
        {"2026-05-08", "2026-05-08"},
        {"2026-05-08T23:10:00+02:00", "2026-05-08"},
        {"20260508", "2026-05-08"},
        {"2026/5/8", "2026-05-08"},
        {"12 April 2022", "2022-04-12"},
        {"April 12th, 2022, 5:30 pm", "2022-04-12"},
        {"Tue, 12 Apr 2022 10:00:00 GMT", "2022-04-12"},
        {"12-Sept-99", "1999-09-12"},
        {"25/06/2026", "2026-06-25"},
        {"05/06/2026", ""},
        {"8.5.2026", "2026-05-08"},
        {"2026-05", "2026-05"},
        {"2023-02-29", ""},
        {"2024-02-29", "2024-02-29"},
        {"202605081200", "2026-05-08"},
        {"20260508120000", "2026-05-08"},
        {"2026050812", ""},
        {"20261308", ""},
        {"20260008", ""},
        {"2026-13", ""},
        {"2026-00-08", ""},
        {"2026-05-32", ""},
        {"0999-05-08", ""},
        {"06/25/2026", "2026-06-25"},
        {"6/6/2026", "2026-06-06"},
        {"Tue, 06/09/2015", "2015-06-09"},
        {"Sat, 06/09/2015", ""},
        {"Tue, 15/16/2015", ""},
        {"12 Apr 31", "2031-04-12"},
        {"12 Apr 84", "1984-04-12"},
        {"2015 June", ""},
        {"June 2015", "2015-06"},
        {"yesterday", ""},
        {"", ""}};
    for (size_t i = 0; i < sizeof date / sizeof *date; i++) {
        char iso[11];
        (void)dgm_isodate(dgm_str_from(date[i][0]), iso);
        assert_string_equal(iso, date[i][1]);
    }
}

static void seconds_become_days(void **state)
{
    (void)state;
    static const struct {
        double time;
        const char *iso;
    } time[] = {{0, "1970-01-01"},
                {86399, "1970-01-01"},
                {951782400, "2000-02-29"},
                {1435708799, "2015-06-30"},
                {1433808000000, "2015-06-09"},
                {4102444799, "2099-12-31"},
                {-1, ""},
                {1e18, ""}};
    char iso[11];
    for (size_t i = 0; i < sizeof time / sizeof *time; i++) {
        (void)dgm_isodate_epoch(time[i].time, iso);
        assert_string_equal(iso, time[i].iso);
    }
    assert_false(dgm_isodate_epoch((double)NAN, iso));
}

static void dates_are_found_among_words(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *iso;
        uint32_t begin;
        uint32_t end;
    } text[] = {{"on 9th of June, 2015, at", "2015-06-09", 3, 20},
                {"see 2015/Jun/09/x", "2015-06-09", 4, 15},
                {"Tue, 06/09/2015 - 17:57", "2015-06-09", 0, 15},
                {"06/09/2015", "", 0, 0},
                {"B20150609", "", 0, 0},
                {"June 31, 2015 or July 1, 2015", "2015-07-01", 17, 29},
                {"June 9\n2015", "", 0, 0},
                {"in June 2015", "2015-06", 3, 12},
                {"2015/06-09", "", 0, 0},
                {"2015-06-0900", "", 0, 0},
                {"2015 / 06 / 09", "", 0, 0},
                {"1699-06-09", "", 0, 0},
                {"2015-Juno-09", "", 0, 0},
                {"31.6.2015 or 30.6.2015", "2015-06-30", 13, 22},
                {"25/06/2026", "2026-06-25", 0, 10},
                {"June 2nd 2015", "2015-06-02", 0, 13},
                {"3rd June 2015", "2015-06-03", 0, 13},
                {"1st of June 2015", "2015-06-01", 0, 16},
                {"June 9)2015", "", 0, 0},
                {"9 June 15", "", 0, 0}};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_isodate_hit hit;
        (void)dgm_isodate_find(dgm_str_from(text[i].text), 0, true, &hit);
        if (strcmp(hit.iso, text[i].iso) != 0) {
            fail_msg("%s gave \"%s\"", text[i].text, hit.iso);
        }
        assert_int_equal(hit.begin, text[i].begin);
        assert_int_equal(hit.end, text[i].end);
    }
    dgm_isodate_hit hit;
    assert_false(
        dgm_isodate_find(dgm_str_from("in June 2015"), 0, false, &hit));
    assert_false(dgm_isodate_find(dgm_str_from("x"), 9, false, &hit));
}

static void paths_hold_dates(void **state)
{
    (void)state;
    char iso[11];
    assert_true(dgm_published_in_path(
        dgm_str_from("2014/01/02/a_20150609_b.txt"), iso));
    assert_string_equal(iso, "2015-06-09");
    assert_false(dgm_published_in_path(dgm_str_from("report-2015.txt"), iso));
    char path[600];
    memset(path, 'a', sizeof path);
    memcpy(path + sizeof path - 11, "/2015-06-09", 11);
    assert_true(dgm_published_in_path((dgm_str){path, sizeof path}, iso));
}

static void kinds_are_known_by_their_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        dgm_input kind;
    } kind[] = {{"A report.", DGM_INPUT_TEXT},
                {"", DGM_INPUT_TEXT},
                {" {\"text\": \"a\"}", DGM_INPUT_JSONL},
                {"broken\n{\"text\":\"a\"}\n", DGM_INPUT_JSONL},
                {"{braces} in prose", DGM_INPUT_TEXT},
                {"<!DOCTYPE html><p>", DGM_INPUT_HTML},
                {"<?xml version='1.0'?><html>", DGM_INPUT_HTML},
                {"<?xml version='1.0'?><rss>", DGM_INPUT_FEED},
                {"WARC/1.0\r\n", DGM_INPUT_WARC},
                {"[{\"text\": \"a\"}]", DGM_INPUT_JSON},
                {"[\n  {\n    \"text\": \"a\"", DGM_INPUT_JSON},
                {"{\n  \"text\": \"a\"\n}", DGM_INPUT_JSON},
                {"{\"id\": 1,\n \"text\": \"a\"\n}", DGM_INPUT_JSON},
                {"{\"text\": \"a\n{\"text\": \"b\"}", DGM_INPUT_JSONL},
                {"[see above] in prose", DGM_INPUT_TEXT},
                {"id,date,title,text\n1,2,3,4", DGM_INPUT_CSV},
                {"\"id\";\"text\"\r\n1;2", DGM_INPUT_CSV},
                {"Title\tURL\tx_y\n", DGM_INPUT_CSV},
                {"text, title and date", DGM_INPUT_TEXT},
                {"text,names\n", DGM_INPUT_TEXT},
                {"text", DGM_INPUT_TEXT},
                {"{}", DGM_INPUT_JSONL},
                {"{", DGM_INPUT_TEXT},
                {"[", DGM_INPUT_TEXT},
                {"one\ntwo\n\n{\"text\": \"a\"}\n", DGM_INPUT_TEXT},
                {"{\"a\": [  \n  \"b\"]}", DGM_INPUT_JSON},
                {"{\"a\": {\n}}", DGM_INPUT_JSON},
                {"{\"a\": 1}\n\"b\"", DGM_INPUT_JSONL},
                {"# newdoc id = a", DGM_INPUT_CONLLU},
                {"# sent_id = 1", DGM_INPUT_CONLLU},
                {"# a heading", DGM_INPUT_TEXT},
                {"# a heading\n", DGM_INPUT_TEXT},
                {"# a\n1\tb\n", DGM_INPUT_TEXT},
                {"# a\n1\ta\ta\tDET\tDT\t_\t0\troot\t_\t_", DGM_INPUT_CONLLU},
                {"<!-- a --> text", DGM_INPUT_HTML},
                {"<feed>", DGM_INPUT_FEED},
                {"Read this: <html><p>a", DGM_INPUT_HTML},
                {"Read this: <p>a <b", DGM_INPUT_TEXT},
                {"# sent_id = 1\n1\ta\ta\tDET\tDT\t_\t0\troot\t_\t_\n",
                 DGM_INPUT_CONLLU}};
    for (size_t i = 0; i < sizeof kind / sizeof *kind; i++) {
        assert_int_equal(dgm_sniff(kind[i].bytes, strlen(kind[i].bytes)),
                         kind[i].kind);
    }
}

static void kinds_have_names(void **state)
{
    (void)state;
    for (int i = DGM_INPUT_TEXT; i < DGM_INPUT_COUNT; i++) {
        dgm_input found;
        assert_true(dgm_input_find(dgm_input_name((dgm_input)i), &found));
        assert_int_equal(found, i);
    }
    dgm_input found;
    assert_false(dgm_input_find("parchment", &found));
}

static void a_page_gives_its_article(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(
            f, DGM_INPUT_HTML,
            "<html lang=en><head><title>T | S</title><meta property=og:title "
            "content='The title'><meta property=og:site_name content=S>"
            "<meta property=article:published_time content=2020-03-01T10:00Z>"
            "<script>var a='<p>not text at all, whatever it says</p>'</script>"
            "</head><body><nav><a href=#>World</a></nav><h1>The title</h1>"
            "<div class=article-body><p>The first paragraph says that the "
            "minister met the envoy on Monday.</p><div class=newsletter>"
            "<p>Sign up for our newsletter and never miss a thing again.</p>"
            "</div><h2>Talks</h2><p>The second one says that they agreed to "
            "meet again, <b>and</b> that nothing was signed so far.</p>"
            "<ul><li>a first point of order</li></ul><p>The third ends it, as "
            "every report has to be ended by somebody.</p></div>"
            "<div class=comments><p>I do not agree with any of this, and I "
            "have said so many times before.</p></div></body></html>"),
        DGM_ERR_OK);
    assert_str(f->doc->meta.title, "The title");
    assert_str(f->doc->meta.publisher, "S");
    assert_str(f->doc->meta.published, "2020-03-01");
    assert_str(f->doc->meta.language, "en");
    assert_str(f->doc->text,
               "The first paragraph says that the minister met the envoy on "
               "Monday.\n\nTalks\n\nThe second one says that they agreed to "
               "meet again, and that nothing was signed so far.\n\na first "
               "point of order\n\nThe third ends it, as every report has to "
               "be ended by somebody.");
}

/* The text of a page whose body is `body`. */
static dgm_str page_text(struct fixture *f, const char *body)
{
    char page[2000];
    (void)snprintf(page, sizeof page, "<html><body>%s</body></html>", body);
    assert_int_equal(clean_text(f, DGM_INPUT_HTML, page), DGM_ERR_OK);
    return f->doc->text;
}

static void references_are_read_as_browsers_do(void **state)
{
    static const char *const reference[][2] = {
        {"Iraq&#146;s", "Iraq\xE2\x80\x99s"},
        {"Iraq&#x92;s", "Iraq\xE2\x80\x99s"},
        {"Iraq&#146s", "Iraq\xE2\x80\x99s"},
        {"a &#150; b", "a \xE2\x80\x93 b"},
        {"a &amp b", "a & b"},
        {"caf&eacute", "caf\xC3\xA9"},
        {"a&nbsp;b&nbsp c", "a b c"},
        {"&copyright", "\xC2\xA9right"},
        {"R&D AT&T Q&A", "R&D AT&T Q&A"},
        {"&#; &#x; & &&", "&#; &#x; & &&"},
        {"&eacute; &#233; &mdash;", "\xC3\xA9 \xC3\xA9 \xE2\x80\x94"},
        {"2 &lt 3 &lt; 4", "2 < 3 < 4"},
        {"&#x1F600; &#128512", "\xF0\x9F\x98\x80 \xF0\x9F\x98\x80"},
        {"&#xD800;", "\xEF\xBF\xBD"},
        {"&#X92;", "\xE2\x80\x99"},
        {"&#xg; &#xA9z", "&#xg; \xC2\xA9z"},
        {"&frac12 &Ccedil &supx", "\xC2\xBD \xC3\x87 &supx"},
        {"&abcdefghijklmnopqrstuvwxyzabcdefghijkl x",
         "&abcdefghijklmnopqrstuvwxyzabcdefghijkl x"},
        {"&#99999999999999;", "\xEF\xBF\xBD"},
        {"con&shy;demned", "condemned"},
        {"at&#8203;tacked", "attacked"}};
    for (size_t i = 0; i < sizeof reference / sizeof *reference; i++) {
        char body[400];
        char wanted[400];
        (void)snprintf(body, sizeof body,
                       "<p>The army left the town: %s, they said.</p>",
                       reference[i][0]);
        (void)snprintf(wanted, sizeof wanted,
                       "The army left the town: %s, they said.",
                       reference[i][1]);
        assert_str(page_text(*state, body), wanted);
    }
}

#define FIRST_OF_STORY                                                        \
    "The government of Bentia, which had long supported both of them, said "  \
    "on Monday that it was sorry about the attack on the town."
#define SECOND_OF_STORY                                                       \
    "Its envoy met the rebels in the capital of Ardia, where they agreed to " \
    "hold their fire until the spring, witnesses of the talks said."
#define THIRD_OF_STORY                                                        \
    "The army of Ardia denied that it had taken part in the talks, but its "  \
    "general was seen to leave the house at midnight with two guards."
#define PROMOTION                                                             \
    "Our reporters have written a book about the long war in the hills that " \
    "every friend of the region should have upon the shelf at home."

/* The page has a paragraph that its own account of the article lacks. */
static void linked_data_names_the_article(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(
            f, DGM_INPUT_HTML,
            "<html><head><script type='application/ld+json'>{\"@graph\":["
            "{\"@type\":\"WebSite\",\"headline\":\"Site\"},"
            "{\"@type\":7},[],{\"@type\":[\"ReportageNewsArticle\"],"
            "\"headline\":\"Talks\nin Ardia\",\"author\":[{\"name\":"
            "\"A. One\"},{\"@id\":\"B. Two\"},{\"x\":1}],\"publisher\":"
            "{\"name\":\"P\"},\"datePublished\":\"2015-06-09\","
            "\"articleBody\":\"<p>" FIRST_OF_STORY "</p> " SECOND_OF_STORY
            " " THIRD_OF_STORY "\"}]}</script></head><body><div>"
            "<h2>Talks in Ardia</h2><p>" FIRST_OF_STORY "</p><p>" PROMOTION
            "</p><p>" SECOND_OF_STORY
            "</p><p style='display: none'>" SECOND_OF_STORY
            "</p><p>" THIRD_OF_STORY "</p></div></body>"
            "</html>"),
        DGM_ERR_OK);
    assert_str(f->doc->text,
               FIRST_OF_STORY "\n\n" SECOND_OF_STORY "\n\n" THIRD_OF_STORY);
    assert_str(f->doc->meta.title, "Talks in Ardia");
    assert_str(f->doc->meta.author, "A. One, B. Two");
    assert_str(f->doc->meta.publisher, "P");
    assert_str(f->doc->meta.published, "2015-06-09");
}

/* An account of another text, or of a part of it, or broken. */
static void linked_data_that_does_not_fit_is_passed_over(void **state)
{
    static const char *const data[] = {
        "{\"@type\":\"BlogPosting\",\"articleBody\":\"" PROMOTION PROMOTION
            PROMOTION "\"}",
        "{\"@type\":\"Report\",\"articleBody\":\"" SECOND_OF_STORY "\"}",
        "{\"@type\":\"Person\",\"articleBody\":\"" SECOND_OF_STORY "\"}",
        "{\"@type\":\"NewsArticle\",\"articleBody\":7,\"author\":[]}",
        "[\"NewsArticle\"]",
        "{\"@type\":"};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof data / sizeof *data; i++) {
        char page[3000];
        (void)snprintf(page, sizeof page,
                       "<html><head><script type='application/ld+json'>%s"
                       "</script></head><body><div><p>" FIRST_OF_STORY
                       "</p><p>" SECOND_OF_STORY "</p><p>" THIRD_OF_STORY
                       "</p></div></body></html>",
                       data[i]);
        assert_int_equal(clean_text(f, DGM_INPUT_HTML, page), DGM_ERR_OK);
        assert_str(f->doc->text, FIRST_OF_STORY "\n\n" SECOND_OF_STORY
                                                "\n\n" THIRD_OF_STORY);
    }
}

static void the_first_of_several_articles_is_read(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(f, DGM_INPUT_HTML,
                   "<html><body><div><article><p>" FIRST_OF_STORY
                   "</p><p>" SECOND_OF_STORY "</p><p>" THIRD_OF_STORY
                   "</p><p>" PROMOTION "</p></article><article><p>" PROMOTION
                   "</p><p>" THIRD_OF_STORY "</p><p>" FIRST_OF_STORY
                   "</p><p>" SECOND_OF_STORY
                   "</p></article></div></body></html>"),
        DGM_ERR_OK);
    assert_str(f->doc->text, FIRST_OF_STORY
               "\n\n" SECOND_OF_STORY "\n\n" THIRD_OF_STORY "\n\n" PROMOTION);
}

/* What stands inside an article and belongs to it or not. */
static void parts_of_a_page_are_weighed(void **state)
{
    static const struct {
        const char *part;
        const char *kept; /* NULL: left out */
    } item[] = {
        {"<h3>The talks</h3>", "The talks"},
        {"<h3><a href=x>More of this</a></h3>", NULL},
        {"<ul><li>They hold their fire</li></ul>", "They hold their fire"},
        {"<ul><li><a href=x>Ten things to see</a></li></ul>", NULL},
        {"<ul><li><a href=x>" PROMOTION "</a></li></ul>", PROMOTION},
        {"<table><tr><td>" PROMOTION "</td></tr></table>", PROMOTION},
        {"<table><tr><th>Town</th><td>Lutz</td></tr></table>", NULL},
        {"<dl><dd>They hold their fire</dd></dl>", "They hold their fire"},
        {"<blockquote>We hold our fire.</blockquote>", "We hold our fire."},
        {"<p>Read more: a book</p>", NULL},
        {"<p><em>" PROMOTION "</em></p>", PROMOTION},
        {"<p hidden>" PROMOTION "</p>", NULL},
        {"<p style='visibility:hidden;display:none'>" PROMOTION "</p>", NULL},
        {"<aside><p>" PROMOTION "</p></aside>", NULL}};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof item / sizeof *item; i++) {
        char page[3000];
        char wanted[3000];
        const char *kept = item[i].kept ? item[i].kept : "";
        (void)snprintf(page, sizeof page,
                       "<html><body><article><p>" FIRST_OF_STORY
                       "</p><p>" SECOND_OF_STORY "</p>%s<p>" THIRD_OF_STORY
                       "</p></article></body></html>",
                       item[i].part);
        (void)snprintf(wanted, sizeof wanted,
                       FIRST_OF_STORY "\n\n" SECOND_OF_STORY
                                      "\n\n%s%s" THIRD_OF_STORY,
                       kept, *kept ? "\n\n" : "");
        assert_int_equal(clean_text(f, DGM_INPUT_HTML, page), DGM_ERR_OK);
        if (!dgm_str_is(f->doc->text, wanted)) {
            fail_msg("%s gave %.*s", item[i].part, (int)f->doc->text.len,
                     f->doc->text.ptr);
        }
    }
}

static void short_paragraphs_are_kept(void **state)
{
    static const char long_one[] =
        "The government of Bentia, which had long supported both of them, "
        "said on Monday that it was sorry about the attack on the town.";
    char body[600];
    char wanted[600];
    (void)snprintf(body, sizeof body,
                   "<article><p>Ardia attacked.</p><p>%s</p></article>",
                   long_one);
    (void)snprintf(wanted, sizeof wanted, "Ardia attacked.\n\n%s", long_one);
    assert_str(page_text(*state, body), wanted);
    (void)snprintf(body, sizeof body, "<div>Ardia attacked.<br><br>%s</div>",
                   long_one);
    assert_str(page_text(*state, body), wanted);
    assert_str(page_text(*state, "<p>Ardia fled.</p><p>Bentia fell.</p>"
                                 "<p>All is well.</p>"),
               "Ardia fled.\n\nBentia fell.\n\nAll is well.");
    (void)snprintf(body, sizeof body,
                   "<p><a href=x>Read on.</a></p><h2>News</h2><p>%s</p>",
                   long_one);
    assert_str(page_text(*state, body), long_one);
}

static void a_document_type_is_no_text(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(f, DGM_INPUT_HTML,
                   "<!DOCTYPE html [<!ENTITY x \"y\"> <!ELEMENT p ANY>]>"
                   "<html><body><p>Ardia attacked Bentia on Monday, the "
                   "ministry said.</p></body></html>"),
        DGM_ERR_OK);
    assert_str(f->doc->text,
               "Ardia attacked Bentia on Monday, the ministry said.");
}

static void unseen_characters_do_not_break_words(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(clean_text(f, DGM_INPUT_JSONL,
                                "{\"text\":\"At\\u00adtacks hit the "
                                "re\\u200bbels.\\u200b \\u2060End.\","
                                "\"pairs\":[{\"source\":[0,9],\"target\":"
                                "[17,24]}]}"),
                     DGM_ERR_OK);
    assert_str(f->doc->text, "Attacks hit the rebels.\xE2\x80\x8B End.");
    assert_int_equal(f->doc->given.len, f->doc->text.len + 2 + 3 + 3);
    assert_int_equal(f->doc->dropped.count, 3);
    assert_int_equal(f->doc->dropped.at[0].at, 2);
    assert_int_equal(dgm_doc_dropped(f->doc, 2), 0);
    assert_int_equal(dgm_doc_dropped(f->doc, 3), 1);
    assert_int_equal(dgm_doc_given_byte(f->doc, 2), 2);
    assert_int_equal(dgm_doc_given_byte(f->doc, 3), 5);
    assert_int_equal(dgm_doc_given_byte(f->doc, f->doc->text.len),
                     f->doc->given.len);
    assert_int_equal(dgm_doc_dropped(f->doc, f->doc->text.len), 3);
    assert_int_equal(f->doc->asked.at[0].source.begin, 0);
    assert_int_equal(f->doc->asked.at[0].source.end, 8);
    assert_int_equal(f->doc->asked.at[0].target.begin, 16);
    assert_int_equal(f->doc->asked.at[0].target.end, 22);
    assert_int_equal(clean_text(f, DGM_INPUT_TEXT, "Nothing is left out."),
                     DGM_ERR_OK);
    assert_int_equal(f->doc->given.len, 0);
}

static void deep_markup_is_reported(void **state)
{
    struct fixture *f = *state;
    dgm_buf page;
    dgm_buf_init(&page, (size_t)1 << 20);
    dgm_buf_text(&page, "<p>This paragraph stands before a hundred thousand "
                        "nested elements begin.</p>");
    for (int i = 0; i < 100000; i++) {
        dgm_buf_text(&page, "<div>");
    }
    assert_int_equal(clean(f, DGM_INPUT_HTML, page.ptr, page.len), DGM_ERR_OK);
    assert_str(f->doc->warning.at[0].code, "too_deep");
    dgm_buf_release(&page);
}

/* ----------------------------------------------------------------- reader */

/* Writes a file of `len` bytes and gives its name. */
static const char *file_with(char name[32], const void *bytes, size_t len)
{
    (void)snprintf(name, 32, "/tmp/dgm_ingest_XXXXXX");
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    (void)close(fd);
    return name;
}

static size_t pack(const char *text, unsigned char *out, size_t cap)
{
    z_stream z = {0};
    assert_int_equal(
        deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)text;
    z.avail_in = (unsigned)strlen(text);
    z.next_out = out;
    z.avail_out = (unsigned)cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    size_t len = cap - z.avail_out;
    (void)deflateEnd(&z);
    return len;
}

static void packed_lines_are_read_up_to_the_damage(void **state)
{
    struct fixture *f = *state;
    unsigned char packed[512];
    size_t len = pack("{\"text\":\"one\"}\n", packed, sizeof packed);
    len += pack("{\"text\":\"two\"}\n", packed + len, sizeof packed - len);
    char name[32];
    const char *path = file_with(name, packed, len - 9);
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    bool more;
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(f->raw.kind, DGM_INPUT_JSONL);
    assert_int_equal(f->raw.line, 1);
    dgm_err code = DGM_ERR_OK;
    while (code == DGM_ERR_OK && more) {
        code = dgm_reader_next(reader, &f->raw, &more, &f->err);
    }
    assert_int_equal(code, DGM_ERR_IO);
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_false(more);
    dgm_reader_free(reader);
    (void)unlink(name);
}

static void a_long_line_does_not_hide_the_next(void **state)
{
    struct fixture *f = *state;
    static char bytes[300000];
    memset(bytes, 'x', sizeof bytes);
    memcpy(bytes, "{\"text\":\"", 9);
    memcpy(bytes + sizeof bytes - 15, "\n{\"text\":\"ab\"}\n", 15);
    char name[32];
    const char *path = file_with(name, bytes, sizeof bytes);
    dgm_reader *reader = dgm_reader_new(&(dgm_reader_options){
        .path = &path, .path_count = 1, .raw_max = 100000});
    bool more;
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_LIMIT);
    assert_int_equal(f->err.line, 1);
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_true(more);
    assert_int_equal(f->raw.line, 2);
    dgm_reader_free(reader);
    (void)unlink(name);
}

static void utf16_is_read(void **state)
{
    struct fixture *f = *state;
    static const char bytes[] = "\xFF\xFEH\0\xE9\0=\xD8\x42\xDE";
    char name[32];
    const char *path = file_with(name, bytes, sizeof bytes - 1);
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    bool more;
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(f->raw.bytes.len, 7);
    assert_memory_equal(f->raw.bytes.ptr, "H\xC3\xA9\xF0\x9F\x99\x82", 7);
    dgm_reader_free(reader);
    (void)unlink(name);
}

/* What a stream gives of these bytes, and how it ends. */
static dgm_err stream_of(const void *bytes, size_t len, char *out, size_t room)
{
    char name[32];
    const char *path = file_with(name, bytes, len);
    dgm_stream *stream = dgm_stream_new();
    dgm_error err = {0};
    size_t used = 0;
    size_t got = 1;
    assert_non_null(stream);
    dgm_err code = dgm_stream_open(stream, path, &err);
    while (code == DGM_ERR_OK && got > 0 && used + 8 < room) {
        code = dgm_stream_read(stream, out + used, 8, &got, &err);
        used += got;
    }
    out[used] = '\0';
    dgm_stream_free(stream);
    (void)unlink(name);
    return code;
}

static void wide_characters_become_utf8(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        const char *text;
    } item[] = {{"\xEF\xBB\xBF"
                 "abc",
                 6, "abc"},
                {"\xEF\xBB", 2, "\xEF\xBB"},
                {"\xFF\xFE"
                 "a\0b\0",
                 6, "ab"},
                {"\xFE\xFF\0a\0b", 6, "ab"},
                {"a\0b\0c\0", 6, "abc"},
                {"\0a\0b\0c", 6, "abc"},
                {"\xFF\xFE"
                 "a\0b",
                 5, "a\xEF\xBF\xBD"},
                /* halves of a pair alone, at the end, and together */
                {"\xFF\xFE=\xD8"
                 "a\0b\0",
                 8,
                 "\xEF\xBF\xBD"
                 "ab"},
                {"\xFF\xFE"
                 "a\0=\xD8",
                 6, "a\xEF\xBF\xBD"},
                {"\xFF\xFE"
                 "a\0\x42\xDE",
                 6, "a\xEF\xBF\xBD"},
                {"\xFE\xFF\xD8=\xDE\x42\0a", 8,
                 "\xF0\x9F\x99\x82"
                 "a"},
                {"", 0, ""},
                {"a", 1, "a"}};
    char out[100];
    for (size_t i = 0; i < sizeof item / sizeof *item; i++) {
        assert_int_equal(
            stream_of(item[i].bytes, item[i].len, out, sizeof out),
            DGM_ERR_OK);
        assert_string_equal(out, item[i].text);
    }
}

/* Packed text: whole, twice, with padding, cut short, damaged. */
static void packed_bytes_are_read_to_their_end(void **state)
{
    (void)state;
    static const char text[] = "Ardia met Bentia in the hills of Lutz.";
    char out[300];
    char twice[200];
    (void)snprintf(twice, sizeof twice, "%s%s", text, text);
    for (int zstd = 0; zstd < 2; zstd++) {
        unsigned char packed[512] = {0};
        size_t len = zstd
                         ? ZSTD_compress(packed, 200, text, sizeof text - 1, 3)
                         : pack(text, packed, 200);
        memcpy(packed + len, packed, len);
        assert_int_equal(stream_of(packed, len, out, sizeof out), DGM_ERR_OK);
        assert_string_equal(out, text);
        assert_int_equal(stream_of(packed, 2 * len, out, sizeof out),
                         DGM_ERR_OK);
        assert_string_equal(out, twice);
        for (size_t cut = 5; cut < len; cut++) {
            assert_int_equal(stream_of(packed, cut, out, sizeof out),
                             DGM_ERR_IO);
        }
        packed[len] = 0; /* behind the first: padding to gzip */
        assert_int_equal(stream_of(packed, 2 * len, out, sizeof out),
                         zstd ? DGM_ERR_IO : DGM_ERR_OK);
        memset(packed + (zstd ? 6 : 10), 0xFF, 3); /* a block of no kind */
        assert_int_equal(stream_of(packed, len, out, sizeof out), DGM_ERR_IO);
    }
    /* Beginnings that are no packing. */
    assert_int_equal(stream_of("\x1F\x8B\x07!", 4, out, sizeof out),
                     DGM_ERR_OK);
    assert_int_equal(stream_of("\x28\xB5\x2F!", 4, out, sizeof out),
                     DGM_ERR_OK);
    assert_int_equal(stream_of("\x28\xB5", 2, out, sizeof out), DGM_ERR_OK);
}

static void what_is_no_file_cannot_be_read(void **state)
{
    (void)state;
    dgm_stream *stream = dgm_stream_new();
    dgm_error err = {0};
    char out[8];
    size_t len = 1;
    assert_int_equal(dgm_stream_open(stream, "/nowhere/x", &err),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_stream_read(stream, out, sizeof out, &len, &err),
                     DGM_ERR_OK);
    assert_int_equal(len, 0);
    assert_int_equal(dgm_stream_open(stream, "/etc/passwd/x", &err),
                     DGM_ERR_IO);
    assert_int_equal(dgm_stream_open(stream, "/", &err), DGM_ERR_OK);
    assert_int_equal(dgm_stream_read(stream, out, sizeof out, &len, &err),
                     DGM_ERR_IO);
    dgm_stream_free(stream);
}

static void binary_and_missing_files_are_refused(void **state)
{
    struct fixture *f = *state;
    char name[32];
    const char *path[] = {file_with(name, "\x89PNG 1.4 ....", 13),
                          "/nowhere/x"};
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = path, .path_count = 2});
    bool more;
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_ENCODING);
    assert_non_null(strstr(f->err.message, "picture"));
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_false(more);
    dgm_reader_free(reader);
    (void)unlink(name);
}

static void what_is_refused_says_what_to_do(void **state)
{
    struct fixture *f = *state;
    /* A frame header that asks for a window of 256 MiB. */
    static const char window[] = "\x28\xB5\x2F\xFD\x00\x90\x01\x00\x00";
    static const struct {
        const char *bytes;
        size_t len;
        const char *told;
        dgm_err code;
        dgm_input kind;
    } refused[] = {
        {"MZ\0\1", 4, "a program", DGM_ERR_ENCODING, DGM_INPUT_GUESS},
        {window, sizeof window, "zstd -d --long=31", DGM_ERR_LIMIT,
         DGM_INPUT_GUESS},
        {"Rar!\x1A\7\1\0", 8, "unrar", DGM_ERR_ENCODING, DGM_INPUT_GUESS},
        {"a,b\n1,a\n", 8, "--map text=", DGM_ERR_ARGUMENT, DGM_INPUT_CSV}};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char name[32];
        const char *path = file_with(name, refused[i].bytes, refused[i].len);
        dgm_reader *reader = dgm_reader_new(&(dgm_reader_options){
            .kind = refused[i].kind, .path = &path, .path_count = 1});
        bool more;
        assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                         refused[i].code);
        assert_non_null(strstr(f->err.message, refused[i].told));
        assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                         DGM_ERR_OK);
        assert_false(more);
        dgm_reader_free(reader);
        (void)unlink(name);
    }
}

static void the_samples_are_read_in_order(void **state)
{
    struct fixture *f = *state;
    const char *path = DGM_SOURCE_DIR "/samples";
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    bool more = true;
    uint32_t count = 0;
    for (;;) {
        assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                         DGM_ERR_OK);
        if (!more) {
            break;
        }
        dgm_doc_clear(f->doc);
        assert_int_equal(
            dgm_ingest_clean(&f->raw, f->doc, &f->scratch, &f->err),
            DGM_ERR_OK);
        assert_int_equal(f->doc->meta.published.len, 10);
        assert_true(f->doc->text.len > 600);
        count++;
    }
    assert_true(count >= 45);
    dgm_reader_free(reader);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

static void english_words_are_told_in_any_case(void **state)
{
    (void)state;
    assert_true(dgm_english_is(DGM_STR("Published"), DGM_ENGLISH_LABEL));
    assert_false(dgm_english_is(DGM_STR("Publish"), DGM_ENGLISH_LABEL));
    assert_false(dgm_english_is(DGM_STR(""), DGM_ENGLISH_BY));
    assert_true(
        dgm_english_begins(DGM_STR("READ MORE: x"), DGM_ENGLISH_FURNITURE));
    assert_false(
        dgm_english_begins(DGM_STR("read mor"), DGM_ENGLISH_FURNITURE));
    assert_int_equal(dgm_english_month(DGM_STR("Sept")), 9);
    assert_int_equal(dgm_english_month(DGM_STR("Ju")), 0);
    assert_int_equal(dgm_english_month(DGM_STR("Mayor")), 0);
    assert_int_equal(dgm_english_weekday(DGM_STR("SUN")), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(english_words_are_told_in_any_case),
        TEST(json_fields_have_other_names),
        TEST(json_text_is_unchanged),
        TEST(json_damage_is_repaired),
        TEST(pairs_of_the_wrong_shape_are_told),
        TEST(pairs_count_code_points),
        TEST(json_of_the_wrong_shape_is_refused),
        TEST(encodings_become_utf8),
        TEST(dates_are_normalised),
        TEST(seconds_become_days),
        TEST(dates_are_found_among_words),
        TEST(paths_hold_dates),
        TEST(kinds_are_known_by_their_bytes),
        TEST(kinds_have_names),
        TEST(a_page_gives_its_article),
        TEST(linked_data_names_the_article),
        TEST(linked_data_that_does_not_fit_is_passed_over),
        TEST(the_first_of_several_articles_is_read),
        TEST(parts_of_a_page_are_weighed),
        TEST(references_are_read_as_browsers_do),
        TEST(short_paragraphs_are_kept),
        TEST(a_document_type_is_no_text),
        TEST(unseen_characters_do_not_break_words),
        TEST(deep_markup_is_reported),
        TEST(packed_lines_are_read_up_to_the_damage),
        TEST(a_long_line_does_not_hide_the_next),
        TEST(utf16_is_read),
        TEST(wide_characters_become_utf8),
        TEST(packed_bytes_are_read_to_their_end),
        TEST(what_is_no_file_cannot_be_read),
        TEST(binary_and_missing_files_are_refused),
        TEST(what_is_refused_says_what_to_do),
        TEST(the_samples_are_read_in_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
