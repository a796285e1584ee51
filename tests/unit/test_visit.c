/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses of pages, and the order of visits. */
#include "fetch/memory.h"
#include "fetch/queue.h"
#include "fetch/url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void assert_url(const char *base, const char *text, const char *whole,
                       const char *origin, const char *path)
{
    dgm_url url;
    dgm_error err = {.byte = -1};
    if (dgm_url_read(&url, base, dgm_str_from(text), &err) != DGM_ERR_OK) {
        fail_msg("%s: %s", text, err.message);
    }
    assert_string_equal(url.text, whole);
    assert_string_equal(url.origin, origin);
    assert_string_equal(url.path, path);
}

static void addresses_have_one_form(void **state)
{
    (void)state;
    assert_url(NULL, " HTTP://Example.ORG ", "http://example.org/",
               "http://example.org", "/");
    assert_url(NULL, "https://example.org:443/a?b=c#d",
               "https://example.org/a?b=c", "https://example.org", "/a?b=c");
    assert_url(NULL, "https://example.org.:8443/a/../b",
               "https://example.org:8443/b", "https://example.org:8443", "/b");
    assert_url("https://example.org/a/b", "../c d",
               "https://example.org/c%20d", "https://example.org", "/c%20d");
    assert_url("https://example.org/a/b", "//other.org/x",
               "https://other.org/x", "https://other.org", "/x");
    assert_url(NULL, "http://[::1]:80/", "http://[::1]/", "http://[::1]", "/");
    assert_url("http://a.org/x", "?q", "http://a.org/x?q", "http://a.org",
               "/x?q");
}

static void assert_refused(const char *text, const char *why)
{
    dgm_url url;
    dgm_error err = {.byte = -1};
    assert_int_equal(dgm_url_read(&url, NULL, dgm_str_from(text), &err),
                     DGM_ERR_ARGUMENT);
    if (strstr(err.message, why) == NULL || strstr(err.message, "secret")) {
        fail_msg("%s: %s", text, err.message);
    }
}

static void some_addresses_are_not_visited(void **state)
{
    (void)state;
    assert_refused("file:///etc/passwd", "only http and https");
    assert_refused("ftp://example.org/", "only http and https");
    assert_refused("http://me:secret@example.org/", "password");
    assert_refused("http://me@example.org/secret", "password");
    assert_refused("http://", "");
    assert_refused("a b", "");
    assert_refused("", "");
    assert_refused("http://example.org:99999/", "");
    char *text = malloc(DGM_URL_MAX + 20);
    memset(text, 'a', DGM_URL_MAX + 19);
    text[DGM_URL_MAX + 19] = 0;
    memcpy(text, "http://b.org/", 13);
    assert_refused(text, "too long");
    free(text);
    assert_true(dgm_url_like("http:x"));
    assert_false(dgm_url_like("C:x"));
    assert_false(dgm_url_like("feeds.opml"));
}

static dgm_job *add(dgm_queue *queue, const char *text, bool front)
{
    dgm_url url;
    assert_int_equal(dgm_url_read(&url, NULL, dgm_str_from(text), NULL),
                     DGM_ERR_OK);
    dgm_job *job = dgm_job_new(queue, &url, NULL, DGM_JOB_ANY);
    assert_non_null(job);
    dgm_queue_add(queue, job, front);
    return job;
}

static void a_host_has_one_visit_at_a_time(void **state)
{
    (void)state;
    dgm_queue queue;
    double wait = 0;
    dgm_queue_init(&queue);
    dgm_job *a1 = add(&queue, "http://a/1", false);
    dgm_job *a2 = add(&queue, "https://a:8443/2", false);
    dgm_job *b1 = add(&queue, "http://b/1", false);
    dgm_job *a0 = add(&queue, "http://a/0", true);
    assert_ptr_equal(dgm_queue_next(&queue, 10, &wait), a0);
    assert_ptr_equal(dgm_queue_next(&queue, 10, &wait), b1);
    assert_null(dgm_queue_next(&queue, 10, &wait));
    assert_true(wait < 0); /* a is visited */
    dgm_queue_rest(a0->host, 12);
    assert_null(dgm_queue_next(&queue, 10, &wait));
    assert_true(wait == 2);
    assert_ptr_equal(dgm_queue_next(&queue, 12, &wait), a1);
    assert_ptr_equal(a1->host, a2->host);
    assert_ptr_not_equal(a1->site, a2->site);
    dgm_job_free(a0);
    dgm_job_free(a1);
    dgm_job_free(b1);
    dgm_queue_release(&queue); /* and a2 */
}

static void an_address_is_taken_once(void **state)
{
    (void)state;
    dgm_queue queue;
    char url[32];
    dgm_queue_init(&queue);
    for (int twice = 0; twice < 2; twice++) {
        for (int i = 0; i < 5000; i++) {
            (void)snprintf(url, sizeof url, "http://a/%d", i);
            assert_int_equal(dgm_queue_see(&queue, url), twice == 0);
        }
    }
    dgm_queue_clear(&queue);
    assert_true(dgm_queue_see(&queue, "http://a/1"));
    dgm_queue_release(&queue);
}

static bool count_leads(void *context, const dgm_memory_lead *lead)
{
    int *count = context;
    assert_int_equal(strncmp(lead->url, "http://a/", 9), 0);
    return ++*count < 3;
}

static void what_was_fetched_is_remembered(void **state)
{
    (void)state;
    char path[64] = "/tmp/test_visit.XXXXXX";
    dgm_memory *memory = NULL;
    dgm_error err = {.byte = -1};
    dgm_memory_page page = {.etag = "e", .stored = 5, .kind = DGM_MEMORY_FEED};
    dgm_memory_page found;
    int count = 0;
    int status = 0;
    dgm_buf text;
    dgm_buf_init(&text, 100);
    (void)close(mkstemp(path));
    assert_int_equal(dgm_memory_open(&memory, path, "a", false, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_memory_begin(memory, &err), DGM_ERR_OK);
    for (int i = 0; i < 4; i++) {
        char url[32];
        (void)snprintf(url, sizeof url, "http://a/%d", i);
        dgm_memory_lead lead = {url, "", "", ""};
        assert_int_equal(dgm_memory_wait(memory, "f", &lead, &err),
                         DGM_ERR_OK);
        assert_int_equal(dgm_memory_wait(memory, "g", &lead, &err),
                         DGM_ERR_OK); /* waits already */
    }
    assert_int_equal(dgm_memory_keep(memory, "http://a/0", &page, 77, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_memory_end(memory, &err), DGM_ERR_OK);
    /* What is not ended is not kept. */
    assert_int_equal(dgm_memory_begin(memory, &err), DGM_ERR_OK);
    assert_int_equal(dgm_memory_keep(memory, "lost", &page, 99, &err),
                     DGM_ERR_OK);
    dgm_memory_close(memory);
    assert_int_equal(dgm_memory_open(&memory, path, "a", true, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_memory_length(memory), 77);
    dgm_memory *other = NULL;
    assert_int_equal(dgm_memory_open(&other, path, "b", true, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_memory_length(other), 0);
    dgm_memory_close(other);
    assert_false(dgm_memory_find(memory, "lost", &found));
    assert_true(dgm_memory_find(memory, "http://a/0", &found));
    assert_string_equal(found.etag, "e");
    assert_int_equal(found.kind, DGM_MEMORY_FEED);
    assert_int_equal(
        dgm_memory_waiting(memory, "f", count_leads, &count, &err),
        DGM_ERR_OK);
    assert_int_equal(count, 3);
    assert_false(dgm_memory_robots(memory, "o", 0, &status, &text));
    dgm_memory_close(memory);
    assert_int_equal(dgm_memory_open(&memory, path, "a", false, &err),
                     DGM_ERR_OK);
    assert_int_equal(
        dgm_memory_keep_robots(memory, "o", 10, 200, DGM_STR("r"), &err),
        DGM_ERR_OK);
    assert_true(dgm_memory_robots(memory, "o", 10, &status, &text));
    assert_int_equal(text.len, 1);
    assert_false(dgm_memory_robots(memory, "o", 11, &status, &text));
    assert_int_equal(dgm_memory_keep_rest(memory, "a", 12, &err), DGM_ERR_OK);
    assert_int_equal(dgm_memory_rest(memory, "a"), 12);
    assert_int_equal(dgm_memory_forget(memory, &err), DGM_ERR_OK);
    assert_false(dgm_memory_find(memory, "http://a/0", &found));
    dgm_memory_close(memory);
    (void)unlink(path);
    dgm_buf_release(&text);
}

static void other_databases_stay(void **state)
{
    (void)state;
    char path[64] = "/tmp/test_visit.XXXXXX";
    dgm_memory *memory = NULL;
    dgm_error err = {.byte = -1};
    int fd = mkstemp(path);
    assert_true(write(fd, "not a database, but some text", 29) == 29);
    (void)close(fd);
    assert_int_equal(dgm_memory_open(&memory, path, "a", false, &err),
                     DGM_ERR_DATABASE);
    (void)unlink(path);
    /* Where there is none, nothing is known and nothing is made. */
    assert_int_equal(dgm_memory_open(&memory, path, "a", true, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_memory_length(memory), 0);
    dgm_memory_page page;
    assert_false(dgm_memory_find(memory, "a", &page));
    assert_int_equal(dgm_memory_keep(memory, "a", &page, 1, &err), DGM_ERR_OK);
    dgm_memory_close(memory);
    assert_int_not_equal(access(path, F_OK), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_have_one_form),
        cmocka_unit_test(some_addresses_are_not_visited),
        cmocka_unit_test(a_host_has_one_visit_at_a_time),
        cmocka_unit_test(an_address_is_taken_once),
        cmocka_unit_test(what_was_fetched_is_remembered),
        cmocka_unit_test(other_databases_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
