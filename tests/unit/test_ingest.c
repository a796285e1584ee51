/* SPDX-License-Identifier: Apache-2.0 */
/* Readers, encodings, JSON lines, dates, and the main text of pages. */
#include "ingest/encoding.h"
#include "ingest/isodate.h"
#include "ingest/reader.h"
#include "ingest/sniff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

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

static void a_dateline_dates_a_text(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        clean_text(f, DGM_INPUT_TEXT, "VIENNA, 14 July 2015 - Iran agreed."),
        DGM_ERR_OK);
    assert_str(f->doc->meta.published, "2015-07-14");
    assert_int_equal(clean_text(f, DGM_INPUT_TEXT,
                                "On 14 July 2015 - a Tuesday - Iran agreed."),
                     DGM_ERR_OK);
    assert_int_equal(f->doc->meta.published.len, 0);
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
        {"yesterday", ""},
        {"", ""}};
    for (size_t i = 0; i < sizeof date / sizeof *date; i++) {
        char iso[11];
        (void)dgm_isodate(dgm_str_from(date[i][0]), iso);
        assert_string_equal(iso, date[i][1]);
    }
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
                {"# sent_id = 1\n1\ta\ta\tDET\tDT\t_\t0\troot\t_\t_\n",
                 DGM_INPUT_CONLLU}};
    for (size_t i = 0; i < sizeof kind / sizeof *kind; i++) {
        assert_int_equal(dgm_sniff(kind[i].bytes, strlen(kind[i].bytes)),
                         kind[i].kind);
    }
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

static void binary_and_missing_files_are_refused(void **state)
{
    struct fixture *f = *state;
    char name[32];
    const char *path[] = {file_with(name, "%PDF-1.4 ....", 13), "/nowhere/x"};
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = path, .path_count = 2});
    bool more;
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_ENCODING);
    assert_non_null(strstr(f->err.message, "PDF"));
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_reader_next(reader, &f->raw, &more, &f->err),
                     DGM_ERR_OK);
    assert_false(more);
    dgm_reader_free(reader);
    (void)unlink(name);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(json_fields_have_other_names),
        TEST(json_text_is_unchanged),
        TEST(json_damage_is_repaired),
        TEST(pairs_count_code_points),
        TEST(json_of_the_wrong_shape_is_refused),
        TEST(encodings_become_utf8),
        TEST(a_dateline_dates_a_text),
        TEST(dates_are_normalised),
        TEST(kinds_are_known_by_their_bytes),
        TEST(a_page_gives_its_article),
        TEST(deep_markup_is_reported),
        TEST(packed_lines_are_read_up_to_the_damage),
        TEST(a_long_line_does_not_hide_the_next),
        TEST(utf16_is_read),
        TEST(binary_and_missing_files_are_refused),
        TEST(the_samples_are_read_in_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
