/* SPDX-License-Identifier: Apache-2.0 */
/* What needs no network: robots.txt, public addresses, the archive, lists of
 * feeds, packed bodies. */
#include "fetch/head.h"
#include "fetch/lead.h"
#include "fetch/opml.h"
#include "fetch/reach.h"
#include "fetch/robots.h"
#include "fetch/sitemap.h"
#include "fetch/unpack.h"
#include "fetch/warc.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

/* ----------------------------------------------------------------- robots */

static bool allowed(const char *text, const char *path)
{
    dgm_arena arena;
    dgm_robots robots;
    dgm_arena_init(&arena, 0);
    assert_int_equal(
        dgm_robots_read(&arena, dgm_str_from(text), "dragoman", &robots),
        DGM_ERR_OK);
    bool answer = dgm_robots_allow(&robots, dgm_str_from(path));
    dgm_arena_release(&arena);
    return answer;
}

static double delay(const char *text)
{
    dgm_arena arena;
    dgm_robots robots;
    dgm_arena_init(&arena, 0);
    assert_int_equal(
        dgm_robots_read(&arena, dgm_str_from(text), "dragoman", &robots),
        DGM_ERR_OK);
    dgm_arena_release(&arena);
    return robots.delay;
}

static void robots_have_groups(void **state)
{
    (void)state;
    static const char text[] = "\xEF\xBB\xBFUSER-AGENT : * # all\r\n"
                               "disallow: /a\r\n"
                               "User-agent: other\rUser-agent: Dragoman/1.0\r"
                               "Disallow: /b\n"
                               "\n"
                               "User-agent: else\nDisallow: /\n"
                               "User-agent: dragoman\nDisallow: /c\n";
    assert_true(allowed(text, "/a"));
    assert_false(allowed(text, "/b/x"));
    assert_false(allowed(text, "/c"));
    assert_true(allowed(text, "/d"));
    /* A name that only begins like ours is another. */
    assert_true(allowed("User-agent: dragomanic\nDisallow: /", "/"));
    /* A group for us without rules lets us everywhere. */
    assert_true(allowed("User-agent: *\nDisallow: /\n"
                        "User-agent: dragoman\nDisallow:\n",
                        "/a"));
    assert_false(allowed("User-agent: *\nDisallow: /\n", "/"));
    assert_true(allowed("", "/"));
    assert_true(allowed("Disallow: /\n", "/a")); /* of no group */
    assert_true(allowed("<html>Disallow: /</html>", "/a"));
}

static void the_longest_pattern_decides(void **state)
{
    (void)state;
    static const char text[] = "User-agent: *\n"
                               "Disallow: /p\n"
                               "Allow: /page\n"
                               "Disallow: /page/secret\n"
                               "Allow: /same\n"
                               "Disallow: /same\n";
    assert_false(allowed(text, "/pa"));
    assert_true(allowed(text, "/page.html"));
    assert_false(allowed(text, "/page/secret/1"));
    assert_true(allowed(text, "/same"));
}

static void patterns_have_stars_and_ends(void **state)
{
    (void)state;
    static const char *const text[] = {
        "User-agent: *\nDisallow: /*.pdf$\n",
        "User-agent: *\nDisallow: /a*b*c\n",
        "User-agent: *\nDisallow: *\nAllow: /$\n",
        "User-agent: *\nDisallow: /%7euser/\xC3\xA9\n",
        "User-agent: *\nDisallow: /a$b\n",
    };
    assert_false(allowed(text[0], "/x/y.pdf"));
    assert_true(allowed(text[0], "/x/y.pdf?z"));
    assert_false(allowed(text[0], "/x.pdf.pdf"));
    assert_false(allowed(text[1], "/aXXbYYc"));
    assert_false(allowed(text[1], "/abbbc/d"));
    assert_true(allowed(text[1], "/abX"));
    assert_true(allowed(text[2], "/"));
    assert_false(allowed(text[2], "/a"));
    assert_false(allowed(text[3], "/~user/%c3%A9"));
    assert_true(allowed(text[3], "/~user/e"));
    assert_false(allowed(text[4], "/a$bc"));
}

/* Patterns made to be slow are answered with no, and soon. */
static void stars_without_end_take_bounded_steps(void **state)
{
    (void)state;
    dgm_buf text;
    dgm_buf path;
    dgm_buf_init(&text, 1 << 20);
    dgm_buf_init(&path, 1 << 20);
    dgm_buf_text(&text, "User-agent: *\n");
    for (int i = 0; i < 200; i++) {
        dgm_buf_text(&text, "Disallow: /*");
        for (int j = 0; j < 1000; j++) {
            dgm_buf_text(&text, "a");
        }
        dgm_buf_text(&text, "b\n");
    }
    dgm_buf_char(&text, 0);
    dgm_buf_char(&path, '/');
    for (int i = 0; i < 8000; i++) {
        dgm_buf_char(&path, 'a');
    }
    dgm_buf_char(&path, 0);
    assert_false(allowed(text.ptr, path.ptr));
    path.len--;
    for (int i = 0; i < 1000; i++) { /* longer than is compared */
        dgm_buf_char(&path, 'a');
    }
    dgm_buf_char(&path, 0);
    assert_false(allowed("User-agent: *\nAllow: /\n", path.ptr));
    dgm_buf_release(&text);
    dgm_buf_release(&path);
}

static void robots_may_ask_for_a_pause(void **state)
{
    (void)state;
    assert_true(delay("User-agent: *\nCrawl-delay: 2.5\n") == 2.5);
    assert_true(delay("User-agent: *\nCrawl-delay: soon\n") == 0);
    assert_true(delay("User-agent: *\nCrawl-delay: -5\n") == 0);
    assert_true(delay("User-agent: *\nCrawl-delay: 1e9\n") ==
                DGM_ROBOTS_DELAY_MAX);
    assert_true(delay("User-agent: other\nCrawl-delay: 9\n") == 0);
}

/* -------------------------------------------------------------- addresses */

static bool public_address(const char *text)
{
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
    if (strchr(text, ':')) {
        assert_int_equal(inet_pton(AF_INET6, text, &v6.sin6_addr), 1);
        return dgm_reach_public((const struct sockaddr *)&v6, sizeof v6);
    }
    assert_int_equal(inet_pton(AF_INET, text, &v4.sin_addr), 1);
    return dgm_reach_public((const struct sockaddr *)&v4, sizeof v4);
}

static void which_addresses_are_public(void **state)
{
    (void)state;
    static const char *const no[] = {"0.0.0.0",
                                     "10.1.2.3",
                                     "100.64.0.1",
                                     "100.127.255.255",
                                     "127.0.0.1",
                                     "127.255.255.255",
                                     "169.254.169.254",
                                     "172.16.0.1",
                                     "172.31.255.255",
                                     "192.0.0.1",
                                     "192.0.2.1",
                                     "192.168.0.1",
                                     "198.18.0.1",
                                     "198.19.255.255",
                                     "198.51.100.1",
                                     "203.0.113.1",
                                     "224.0.0.1",
                                     "239.255.255.255",
                                     "240.0.0.1",
                                     "255.255.255.255",
                                     "::",
                                     "::1",
                                     "::127.0.0.1",
                                     "::ffff:127.0.0.1",
                                     "::ffff:10.0.0.1",
                                     "64:ff9b::10.0.0.1",
                                     "64:ff9b:1::1",
                                     "fe80::1",
                                     "fec0::1",
                                     "fc00::1",
                                     "fdff::1",
                                     "ff02::1",
                                     "2001::1",
                                     "2001:db8::1",
                                     "2002:7f00:1::1",
                                     "100::1",
                                     "3fff::1",
                                     "5f00::1"};
    static const char *const yes[] = {
        "1.1.1.1",         "9.255.255.255",   "11.0.0.0",     "100.63.0.1",
        "100.128.0.1",     "126.0.0.1",       "128.0.0.1",    "172.15.0.1",
        "172.32.0.1",      "192.167.0.1",     "198.17.0.1",   "198.20.0.1",
        "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "2001:200::1",
        "::ffff:1.1.1.1",  "64:ff9b::1.1.1.1"};
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
        if (public_address(no[i])) {
            fail_msg("%s is not public", no[i]);
        }
    }
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
        if (!public_address(yes[i])) {
            fail_msg("%s is public", yes[i]);
        }
    }
    struct sockaddr other = {.sa_family = AF_UNIX};
    assert_false(dgm_reach_public(&other, sizeof other));
    other.sa_family = AF_INET6; /* cut short */
    assert_false(dgm_reach_public(&other, sizeof other));
}

/* ---------------------------------------------------------------- archive */

static void temporary(char path[64])
{
    (void)snprintf(path, 64, "/tmp/test_fetch.XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    (void)close(fd);
}

static size_t size_of(const char *path)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    long size = ftell(file);
    (void)fclose(file);
    return (size_t)size;
}

static void write_file(const char *path, const char *bytes, size_t len)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
}

/* The whole file unpacked; to be freed. */
static char *unpacked(const char *path)
{
    char *out = calloc(1, 1 << 20);
    gzFile file = gzopen(path, "rb");
    assert_non_null(file);
    assert_true(gzread(file, out, (1 << 20) - 1) > 0);
    (void)gzclose(file);
    return out;
}

static void add_one(const char *path, uint64_t known, uint64_t *length)
{
    dgm_warc *warc = NULL;
    dgm_error err = {.byte = -1};
    dgm_warc_visit visit = {.url = "https://example.org/a\r\nX: y",
                            .address = "192.0.2.1",
                            .time = 1778236800,
                            .head = DGM_STR("HTTP/1.1 200 OK\r\n\r\n"),
                            .body = DGM_STR("body"),
                            .feed = "",
                            .title = "Talks in\nOslo",
                            .author = NULL,
                            .published = "2026-05-08"};
    assert_int_equal(dgm_warc_open(&warc, path, known, "test", &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_warc_response(warc, &visit, &err), DGM_ERR_OK);
    assert_int_equal(dgm_warc_sync(warc, &err), DGM_ERR_OK);
    *length = dgm_warc_length(warc);
    dgm_warc_close(warc);
}

static void records_are_whole(void **state)
{
    (void)state;
    char path[64];
    uint64_t length = 0;
    temporary(path);
    add_one(path, 0, &length);
    assert_int_equal(size_of(path), length);
    char *text = unpacked(path);
    assert_non_null(strstr(text, "WARC/1.1\r\nWARC-Type: warcinfo\r\n"));
    assert_non_null(strstr(text, "WARC-Date: 2026-05-08T10:40:00Z\r\n"));
    /* Nothing that a server or feed says begins a line of its own. */
    assert_non_null(
        strstr(text, "WARC-Target-URI: https://example.org/a  X: y\r\n"));
    assert_non_null(strstr(text, "Dragoman-Title: Talks in Oslo\r\n"));
    assert_null(strstr(text, "Dragoman-Feed"));
    assert_non_null(strstr(text, "Content-Length: 23\r\n\r\nHTTP/1.1 200 OK"
                                 "\r\n\r\nbody\r\n\r\n"));
    free(text);
    (void)unlink(path);
}

/* Cut anywhere, the archive is what it was before the last record. */
static void a_cut_record_is_taken_off(void **state)
{
    (void)state;
    char path[64];
    uint64_t once = 0;
    uint64_t twice = 0;
    temporary(path);
    add_one(path, 0, &once);
    char *bytes = malloc(once);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, once, file), once);
    (void)fclose(file);
    for (size_t cut = 0; cut < once; cut += 7) {
        write_file(path, bytes, cut);
        add_one(path, cut % 2 ? 0 : once, &twice);
        assert_int_equal(size_of(path), twice);
        free(unpacked(path));
    }
    write_file(path, bytes, once);
    add_one(path, once, &twice);
    assert_true(twice > once);
    free(bytes);
    (void)unlink(path);
}

static void other_files_stay(void **state)
{
    (void)state;
    char path[64];
    dgm_warc *warc = NULL;
    dgm_error err = {.byte = -1};
    static const char *const other[] = {"My notes.\n", "\x1F\x8B\x08 damaged",
                                        "<opml/>"};
    temporary(path);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
        write_file(path, other[i], strlen(other[i]));
        assert_int_equal(dgm_warc_open(&warc, path, 0, "test", &err),
                         DGM_ERR_CORRUPT);
        assert_null(warc);
        assert_int_equal(size_of(path), strlen(other[i]));
    }
    assert_int_equal(dgm_warc_open(&warc, "/no/such/folder/a", 0, "x", &err),
                     DGM_ERR_IO);
    (void)unlink(path);
}

static void an_empty_archive_is_none(void **state)
{
    (void)state;
    char path[64];
    dgm_warc *warc = NULL;
    dgm_warc *second = NULL;
    dgm_error err = {.byte = -1};
    temporary(path);
    assert_int_equal(dgm_warc_open(&warc, path, 0, "test", &err), DGM_ERR_OK);
    assert_int_equal(dgm_warc_open(&second, path, 0, "test", &err),
                     DGM_ERR_IO); /* another run */
    dgm_warc_close(warc);
    assert_int_not_equal(access(path, F_OK), 0);
}

/* ----------------------------------------------------------- lists, bodies */

static void lists_of_feeds(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_leads list;
    dgm_error err = {.byte = -1};
    dgm_arena_init(&arena, 0);
    assert_int_equal(
        dgm_opml_leads(&arena,
                       DGM_STR("<opml version='1.0'><head><title>T</title>"
                               "</head><body><outline text='Folder'>"
                               "<outline text='A &amp; B' xmlUrl=' http://a/x"
                               "?a=1&amp;b=2 '/></outline>"
                               "<OUTLINE title='C' xmlurl='http://c'/>"
                               "<outline text='none' xmlUrl=''/>"
                               "</body></opml>"),
                       &list, &err),
        DGM_ERR_OK);
    assert_int_equal(list.lead.count, 2);
    assert_true(dgm_str_is(list.lead.at[0].url, "http://a/x?a=1&b=2"));
    assert_true(dgm_str_is(list.lead.at[0].title, "A & B"));
    assert_true(dgm_str_is(list.lead.at[1].title, "C"));
    assert_int_equal(dgm_opml_leads(&arena,
                                    DGM_STR("<opml>\n<body>\n<outline>\n"),
                                    &list, &err),
                     DGM_ERR_SYNTAX);
    assert_true(err.line > 0);
    assert_int_equal(
        dgm_opml_leads(&arena,
                       DGM_STR("<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>"),
                       &list, &err),
        DGM_ERR_SYNTAX);
    assert_non_null(strstr(err.message, "DOCTYPE"));
    dgm_arena_release(&arena);
}

static void sitemaps(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_leads leads;
    dgm_error err = {.byte = -1};
    dgm_arena_init(&arena, 0);
    assert_int_equal(
        dgm_sitemap_leads(
            &arena,
            DGM_STR("<urlset xmlns='s' xmlns:news='n'><url><loc>\n"
                    "http://a/1?x&amp;y </loc><lastmod>2026-05-09</lastmod>"
                    "<news:news><news:publication><news:name>N</news:name>"
                    "</news:publication><news:publication_date>2026-05-08T10:"
                    "00:00Z</news:publication_date><news:title>Talks"
                    "</news:title></news:news></url><url><loc>http://a/2</loc>"
                    "<lastmod>soon</lastmod></url><url/><url><loc/></url>"
                    "</urlset>"),
            &leads, &err),
        DGM_ERR_OK);
    assert_int_equal(leads.lead.count, 2);
    assert_true(dgm_str_is(leads.lead.at[0].url, "http://a/1?x&y"));
    assert_true(dgm_str_is(leads.lead.at[0].published, "2026-05-08"));
    assert_true(dgm_str_is(leads.lead.at[0].title, "Talks"));
    assert_true(dgm_str_is(leads.lead.at[1].url, "http://a/2"));
    assert_int_equal(leads.lead.at[1].published.len, 0);
    assert_int_equal(
        dgm_leads_read(&arena,
                       DGM_STR("<sitemapindex><sitemap><loc>http://a/s</loc>"
                               "</sitemap></sitemapindex>"),
                       DGM_BODY_INDEX, &leads, &err),
        DGM_ERR_OK);
    assert_int_equal(leads.lead.count, 1);
    dgm_arena_release(&arena);
}

static void bodies_are_known_by_their_bytes(void **state)
{
    (void)state;
    assert_int_equal(dgm_body_kind_of(DGM_STR("<rss version='2.0'>")),
                     DGM_BODY_FEED);
    assert_int_equal(
        dgm_body_kind_of(DGM_STR("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- x "
                                 "<rss> -->\n<feed xmlns='a'>")),
        DGM_BODY_FEED);
    assert_int_equal(
        dgm_body_kind_of(DGM_STR("<!DOCTYPE rss [<!ENTITY a '>'>]\n>"
                                 "<rdf:RDF>")),
        DGM_BODY_FEED);
    assert_int_equal(dgm_body_kind_of(DGM_STR(" <opml>")), DGM_BODY_LIST);
    assert_int_equal(dgm_body_kind_of(DGM_STR("<urlset>")), DGM_BODY_SITEMAP);
    assert_int_equal(dgm_body_kind_of(DGM_STR("<sitemapindex>")),
                     DGM_BODY_INDEX);
    assert_int_equal(dgm_body_kind_of(DGM_STR("<!DOCTYPE html><html><rss>")),
                     DGM_BODY_PAGE);
    assert_int_equal(dgm_body_kind_of(DGM_STR("<!-- <rss>")), DGM_BODY_PAGE);
    assert_int_equal(dgm_body_kind_of(DGM_STR("text <rss>")), DGM_BODY_PAGE);
    assert_int_equal(dgm_body_kind_of((dgm_str){0}), DGM_BODY_PAGE);
}

static void addresses_one_a_line(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_leads leads;
    dgm_arena_init(&arena, 0);
    assert_int_equal(dgm_leads_lines(&arena,
                                     DGM_STR("\xEF\xBB\xBFhttp://a\r\n\n"
                                             "# http://b\n  http://c"),
                                     &leads),
                     DGM_ERR_OK);
    assert_int_equal(leads.lead.count, 2);
    assert_true(dgm_str_is(leads.lead.at[0].url, "http://a"));
    assert_true(dgm_str_is(leads.lead.at[1].url, "http://c"));
    dgm_arena_release(&arena);
}

static void bodies_are_unpacked_within_bounds(void **state)
{
    (void)state;
    dgm_error err = {.byte = -1};
    dgm_buf out;
    Bytef packed[4096];
    static Bytef zeros[100000];
    z_stream z = {.next_in = zeros,
                  .avail_in = sizeof zeros,
                  .next_out = packed,
                  .avail_out = sizeof packed};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 31, 8, 0), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    dgm_str body = {(const char *)packed, (uint32_t)z.total_out};
    (void)deflateEnd(&z);
    dgm_buf_init(&out, sizeof zeros);
    assert_int_equal(dgm_unpack(body, "GZIP", &out, &err), DGM_ERR_OK);
    assert_int_equal(out.len, sizeof zeros);
    dgm_buf_clear(&out);
    body.len -= 5;
    assert_int_equal(dgm_unpack(body, "gzip", &out, &err), DGM_ERR_SYNTAX);
    body.len += 5;
    dgm_buf_release(&out);
    dgm_buf_init(&out, sizeof zeros - 1);
    assert_int_equal(dgm_unpack(body, "x-gzip", &out, &err), DGM_ERR_LIMIT);
    dgm_buf_clear(&out);
    assert_int_equal(dgm_unpack(body, "br", &out, &err), DGM_ERR_ARGUMENT);
    assert_int_equal(dgm_unpack(body, "", &out, &err), DGM_ERR_OK);
    assert_int_equal(out.len, body.len);
    dgm_buf_release(&out);
}

static void heads_say_how_the_body_lies(void **state)
{
    (void)state;
    dgm_buf out;
    dgm_buf_init(&out, 4096);
    dgm_head_settle(DGM_STR("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n"
                            "Content-Length: 9\r\nX: y\n\r\n"),
                    4, &out);
    dgm_buf_char(&out, 0);
    assert_string_equal(out.ptr, "HTTP/1.1 200 OK\r\n"
                                 "X-Crawl-transfer-encoding: chunked\r\n"
                                 "X: y\r\nContent-Length: 4\r\n\r\n");
    dgm_buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(robots_have_groups),
        cmocka_unit_test(the_longest_pattern_decides),
        cmocka_unit_test(patterns_have_stars_and_ends),
        cmocka_unit_test(stars_without_end_take_bounded_steps),
        cmocka_unit_test(robots_may_ask_for_a_pause),
        cmocka_unit_test(which_addresses_are_public),
        cmocka_unit_test(records_are_whole),
        cmocka_unit_test(a_cut_record_is_taken_off),
        cmocka_unit_test(other_files_stay),
        cmocka_unit_test(an_empty_archive_is_none),
        cmocka_unit_test(lists_of_feeds),
        cmocka_unit_test(sitemaps),
        cmocka_unit_test(bodies_are_known_by_their_bytes),
        cmocka_unit_test(addresses_one_a_line),
        cmocka_unit_test(bodies_are_unpacked_within_bounds),
        cmocka_unit_test(heads_say_how_the_body_lies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
