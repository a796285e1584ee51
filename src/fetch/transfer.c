/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/transfer.h"

#include "base/number.h"
#include "fetch/reach.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Lines before a body. */
#define HEAD_MAX        (256U << 10)
#define CONNECT_SECONDS 20L
#define WAIT_MOST       (INT64_C(1) << 31)

typedef struct transfer {
    dgm_transfers *all;
    CURL *easy;
    struct curl_slist *line; /* of the question */
    void *job;
    dgm_buf head;
    dgm_buf body;
    bool hidden;
    bool large;
    char reason[CURL_ERROR_SIZE];
} transfer;

struct dgm_transfers {
    dgm_transfer_rules rules;
    CURLM *multi;
    transfer *under_way[DGM_TRANSFERS_MAX];
    uint32_t count;
    transfer *taken; /* whose answer was given last */
    dgm_answer answer;
};

dgm_transfers *dgm_transfers_new(const dgm_transfer_rules *rules)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return NULL;
    }
    dgm_transfers *self = calloc(1, sizeof *self);
    if (self) {
        self->rules = *rules;
        self->multi = curl_multi_init();
    }
    if (self == NULL || self->multi == NULL) {
        free(self);
        curl_global_cleanup();
        return NULL;
    }
    return self;
}

static void transfer_free(transfer *self)
{
    if (self) {
        (void)curl_multi_remove_handle(self->all->multi, self->easy);
        curl_easy_cleanup(self->easy);
        curl_slist_free_all(self->line);
        dgm_buf_release(&self->head);
        dgm_buf_release(&self->body);
        free(self);
    }
}

void dgm_transfers_free(dgm_transfers *self)
{
    if (self) {
        while (dgm_transfers_drop(self)) {
        }
        transfer_free(self->taken);
        (void)curl_multi_cleanup(self->multi);
        curl_global_cleanup();
        free(self);
    }
}

/* ------------------------------------------------------------- what it calls
 */

/* A new answer begins: of "100 Continue" only what follows counts. */
static size_t take_head(char *bytes, size_t size, size_t count, void *context)
{
    transfer *self = context;
    size_t len = size * count;
    if (len > 5 && memcmp(bytes, "HTTP/", 5) == 0) {
        dgm_buf_clear(&self->head);
    }
    dgm_buf_add(&self->head, bytes, len);
    return self->head.failed == DGM_ERR_OK ? len : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    transfer *self = context;
    size_t len = size * count;
    dgm_buf_add(&self->body, bytes, len);
    self->large = self->body.failed == DGM_ERR_LIMIT;
    return self->body.failed == DGM_ERR_OK ? len : 0;
}

/* Each address that a name stands for comes here before it is called. */
static curl_socket_t open_socket(void *context, curlsocktype purpose,
                                 struct curl_sockaddr *address)
{
    transfer *self = context;
    if (purpose != CURLSOCKTYPE_IPCXN ||
        (!self->all->rules.allow_private &&
         !dgm_reach_public(&address->addr, address->addrlen))) {
        self->hidden = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC,
                  address->protocol);
}

/* ------------------------------------------------------------------- asking
 */

static bool add_line(transfer *self, const char *name, const char *value)
{
    char line[512];
    if (value[0] == 0) {
        return true;
    }
    int len = snprintf(line, sizeof line, "%s: %s", name, value);
    struct curl_slist *longer = len > 0 && (size_t)len < sizeof line
                                    ? curl_slist_append(self->line, line)
                                    : NULL;
    self->line = longer ? longer : self->line;
    return longer != NULL;
}

static bool set_limits(CURL *easy, const dgm_transfer_rules *rules)
{
    return curl_easy_setopt(easy, CURLOPT_TIMEOUT, (long)rules->seconds) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE,
                            (curl_off_t)rules->bytes_most) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           /* An answer as archives keep it. */
           curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
                            (long)CURL_HTTP_VERSION_1_1) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_USERAGENT, rules->agent) ==
               CURLE_OK &&
           /* Behind a proxy nobody sees which address is called. */
           (rules->allow_private ||
            curl_easy_setopt(easy, CURLOPT_PROXY, "") == CURLE_OK);
}

static bool set_calls(transfer *self)
{
    CURL *easy = self->easy;
    return curl_easy_setopt(easy, CURLOPT_PRIVATE, self) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, self->reason) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_head) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERDATA, self) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEDATA, self) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) ==
               CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, self) == CURLE_OK;
}

static bool prepare(transfer *self, const char *url, const char *etag,
                    const char *modified)
{
    return add_line(
               self, "Accept",
               "text/html, application/xhtml+xml, application/rss+xml, "
               "application/atom+xml, application/xml;q=0.9, */*;q=0.5") &&
           add_line(self, "Accept-Encoding", "gzip") &&
           add_line(self, "If-None-Match", etag) &&
           add_line(self, "If-Modified-Since", modified) &&
           set_limits(self->easy, &self->all->rules) && set_calls(self) &&
           curl_easy_setopt(self->easy, CURLOPT_URL, url) == CURLE_OK &&
           curl_easy_setopt(self->easy, CURLOPT_HTTPHEADER, self->line) ==
               CURLE_OK &&
           curl_multi_add_handle(self->all->multi, self->easy) == CURLM_OK;
}

dgm_err dgm_transfers_ask(dgm_transfers *self, const char *url,
                          const char *etag, const char *modified, void *job,
                          dgm_error *err)
{
    transfer *made =
        self->count < DGM_TRANSFERS_MAX ? calloc(1, sizeof *made) : NULL;
    CURL *easy = curl_easy_init();
    if (made == NULL || easy == NULL) {
        free(made);
        curl_easy_cleanup(easy);
        return dgm_error_set(err, DGM_ERR_MEMORY, url, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    made->all = self;
    made->easy = easy;
    made->job = job;
    dgm_buf_init(&made->head, HEAD_MAX);
    dgm_buf_init(&made->body, self->rules.bytes_most);
    if (!prepare(made, url, etag, modified)) {
        transfer_free(made);
        return dgm_error_set(err, DGM_ERR_MEMORY, url, 0, -1,
                             "cannot be asked for");
    }
    self->under_way[self->count++] = made;
    return DGM_ERR_OK;
}

void dgm_transfers_wait(dgm_transfers *self, int milliseconds)
{
    int running = 0;
    (void)curl_multi_perform(self->multi, &running);
    (void)curl_multi_poll(self->multi, NULL, 0, milliseconds, NULL);
    (void)curl_multi_perform(self->multi, &running);
}

uint32_t dgm_transfers_count(const dgm_transfers *self)
{
    return self->count;
}

/* -------------------------------------------------------------- the answer
 */

static void leave(dgm_transfers *self, const transfer *gone)
{
    uint32_t at = 0;
    while (at < self->count && self->under_way[at] != gone) {
        at++;
    }
    if (at < self->count) {
        self->under_way[at] = self->under_way[--self->count];
    }
}

/* The value of a field of the answer, "" where it lacks it or it does not
 * fit. */
static void field(CURL *easy, const char *name, char *out, size_t cap)
{
    struct curl_header *found = NULL;
    out[0] = 0;
    if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &found) ==
            CURLHE_OK &&
        strlen(found->value) < cap) {
        memcpy(out, found->value, strlen(found->value) + 1);
    }
}

/* Retry-After: seconds, or a day and time. */
static int64_t retry_after(CURL *easy, int64_t now)
{
    char text[128];
    double seconds = 0;
    field(easy, "Retry-After", text, sizeof text);
    if (text[0] == 0) {
        return -1;
    }
    if (!dgm_number_read(dgm_str_trim(dgm_str_from(text)), &seconds)) {
        time_t then = curl_getdate(text, NULL);
        if (then < 0) {
            return -1;
        }
        seconds = (double)((int64_t)then - now);
    }
    return seconds < 0                   ? 0
           : seconds > (double)WAIT_MOST ? WAIT_MOST
                                         : (int64_t)seconds;
}

static const char *reason(const transfer *self, CURLcode code)
{
    if (self->hidden && code == CURLE_COULDNT_CONNECT) {
        return "its address is not of the public internet; --allow-private "
               "visits it";
    }
    if (self->large || code == CURLE_FILESIZE_EXCEEDED) {
        return "is too large; --max-size allows more";
    }
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return "took too long; --timeout allows more";
    case CURLE_PARTIAL_FILE:
        return "ended before it was complete";
    case CURLE_COULDNT_RESOLVE_HOST:
        return "no such host is known";
    case CURLE_WRITE_ERROR:
        return "lines before the page without end";
    default:
        return self->reason[0] ? self->reason : curl_easy_strerror(code);
    }
}

static void read_answer(dgm_transfers *self, const transfer *from,
                        CURLcode code)
{
    dgm_answer *out = &self->answer;
    CURL *easy = from->easy;
    long status = 0;
    char *address = NULL;
    memset(out, 0, sizeof *out);
    out->time = (int64_t)time(NULL);
    out->retry = retry_after(easy, out->time);
    out->hidden = from->hidden;
    if (code != CURLE_OK) {
        (void)snprintf(out->message, sizeof out->message, "%s",
                       reason(from, code));
        return;
    }
    (void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    (void)curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    out->status = (int)status;
    (void)snprintf(out->address, sizeof out->address, "%s",
                   address ? address : "");
    field(easy, "ETag", out->etag, sizeof out->etag);
    field(easy, "Last-Modified", out->modified, sizeof out->modified);
    field(easy, "Content-Encoding", out->packed, sizeof out->packed);
    field(easy, "Content-Type", out->type, sizeof out->type);
    field(easy, "Location", out->location, sizeof out->location);
    out->head = (dgm_str){from->head.ptr, (uint32_t)from->head.len};
    out->body = (dgm_str){from->body.ptr, (uint32_t)from->body.len};
}

void *dgm_transfers_take(dgm_transfers *self, const dgm_answer **out)
{
    int left = 0;
    CURLMsg *message = NULL;
    transfer_free(self->taken);
    self->taken = NULL;
    do {
        message = curl_multi_info_read(self->multi, &left);
    } while (message && message->msg != CURLMSG_DONE);
    if (message == NULL) {
        return NULL;
    }
    transfer *done = NULL;
    CURLcode code = message->data.result;
    (void)curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &done);
    leave(self, done);
    read_answer(self, done, code);
    self->taken = done;
    *out = &self->answer;
    return done->job;
}

void *dgm_transfers_drop(dgm_transfers *self)
{
    if (self->count == 0) {
        return NULL;
    }
    transfer *last = self->under_way[--self->count];
    void *job = last->job;
    transfer_free(last);
    return job;
}
