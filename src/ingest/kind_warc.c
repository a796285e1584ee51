/* SPDX-License-Identifier: Apache-2.0 */
/* WARC archives: each record that may hold a document is a member. */
#include "ingest/encoding.h"
#include "ingest/header.h"
#include "ingest/http.h"
#include "ingest/kind.h"
#include "ingest/sniff.h"
#include "ingest/warc.h"

#include <stdlib.h>
#include <string.h>

/* Bytes of a head; no more than dgm_window_need can give. */
#define HEAD_MAX (DGM_WINDOW_SIZE / 2)
/* The first bytes of a body by which its kind is known. */
#define LOOK_MAX 2048

struct warc {
    dgm_opened *opened;
    uint64_t at;   /* byte of the unpacked archive that is read next */
    uint64_t left; /* of the content of the open record */
    bool ended;    /* it was told that the content is cut short */
    bool chunked;  /* what is pulled comes out of chunks */
    dgm_chunks chunk;
    dgm_warc_head head; /* points into `kept` */
    dgm_http http;      /* likewise */
    dgm_buf kept;       /* the heads of the record, WARC's and HTTP's */
};

static void take(struct warc *self, size_t count)
{
    self->opened->window->at += count;
    self->at += count;
}

static dgm_err fail(struct warc *self, dgm_err code, const char *what,
                    dgm_error *err)
{
    return dgm_error_set(err, code, self->opened->window->name, 0,
                         (int64_t)self->at, "%s", what);
}

/* Fills the window.  Where the source is damaged, what stands before that is
 * given first; then the archive has ended. */
static dgm_err need(struct warc *self, size_t count, dgm_error *err)
{
    dgm_err code = dgm_window_need(self->opened->window, count, err);
    if (code == DGM_ERR_OK || dgm_window_ready(self->opened->window) > 0) {
        return DGM_ERR_OK;
    }
    self->ended = true;
    self->left = 0;
    return code;
}

static dgm_err cut_short(struct warc *self, dgm_error *err)
{
    self->ended = true;
    self->left = 0;
    return fail(self, DGM_ERR_IO,
                "the archive is cut short in this record; those before it "
                "were read",
                err);
}

/* Content that is in the window, at least a byte unless it has ended. */
static dgm_err content_ready(struct warc *self, size_t *ready, dgm_error *err)
{
    dgm_window *window = self->opened->window;
    *ready = 0;
    if (self->left == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(need(self, 1, err));
    *ready = dgm_window_ready(window);
    *ready = self->left < *ready ? (size_t)self->left : *ready;
    return *ready == 0 ? cut_short(self, err) : DGM_ERR_OK;
}

static dgm_err skip_content(struct warc *self, dgm_error *err)
{
    while (self->left > 0) {
        size_t ready;
        DGM_TRY(content_ready(self, &ready, err));
        take(self, ready);
        self->left -= ready;
    }
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- records */

/* Goes to the next place where a record begins, or to the end. */
static dgm_err find_record(struct warc *self, dgm_error *err)
{
    static const char mark[] = "\nWARC/1.";
    size_t len = sizeof mark - 1;
    dgm_window *window = self->opened->window;
    for (;;) {
        DGM_TRY(need(self, len, err));
        const char *from = window->bytes + window->at;
        size_t ready = dgm_window_ready(window);
        const char *found = memmem(from, ready, mark, len);
        if (found || ready < len) {
            take(self, found ? (size_t)(found - from) + 1 : ready);
            return DGM_ERR_OK;
        }
        take(self, ready - (len - 1));
    }
}

/* A record that cannot be read: its successor is looked for, then it is
 * told. */
static dgm_err lost(struct warc *self, const char *what, dgm_error *err)
{
    int64_t byte = (int64_t)self->at;
    DGM_TRY(find_record(self, err));
    self->opened->goes_on = true;
    return dgm_error_set(err, DGM_ERR_SYNTAX, self->opened->window->name, 0,
                         byte, "%s", what);
}

static dgm_err skip_line_ends(struct warc *self, dgm_error *err)
{
    dgm_window *window = self->opened->window;
    for (;;) {
        DGM_TRY(need(self, 1, err));
        if (dgm_window_ready(window) == 0 ||
            (window->bytes[window->at] != '\r' &&
             window->bytes[window->at] != '\n')) {
            return DGM_ERR_OK;
        }
        take(self, 1);
    }
}

/* The length of the head that begins here and ends within `most` bytes; 0
 * when none does. */
static dgm_err head_length(struct warc *self, uint64_t most, size_t *length,
                           dgm_error *err)
{
    dgm_window *window = self->opened->window;
    most = most < HEAD_MAX ? most : HEAD_MAX;
    *length = 0;
    for (size_t wanted = 1; *length == 0;) {
        DGM_TRY(need(self, wanted, err));
        size_t ready = dgm_window_ready(window);
        ready = most < ready ? (size_t)most : ready;
        *length = dgm_header_end(window->bytes + window->at, ready);
        if (ready == most || ready < wanted) {
            break;
        }
        wanted = ready + 1;
    }
    return DGM_ERR_OK;
}

/* Keeps a head of `length` bytes and goes behind it. */
static dgm_err keep_head(struct warc *self, size_t length, dgm_error *err)
{
    const dgm_window *window = self->opened->window;
    dgm_buf_clear(&self->kept);
    dgm_buf_add(&self->kept, window->bytes + window->at, length);
    take(self, length);
    return self->kept.failed
               ? fail(self, self->kept.failed, "no memory for a record", err)
               : DGM_ERR_OK;
}

/* Reads the next record's head; *got is false at the end of the archive. */
static dgm_err next_record(struct warc *self, bool *got, dgm_error *err)
{
    dgm_window *window = self->opened->window;
    *got = false;
    if (self->ended) {
        return DGM_ERR_OK;
    }
    DGM_TRY(skip_line_ends(self, err));
    DGM_TRY(need(self, 6, err));
    *got = dgm_window_ready(window) > 0;
    if (!*got) {
        return DGM_ERR_OK;
    }
    if (dgm_window_ready(window) < 6 ||
        !dgm_same_letters(window->bytes + window->at, "WARC/", 5)) {
        return lost(self,
                    "no record begins here: the one before it says a wrong "
                    "length; what follows up to the next is left out",
                    err);
    }
    size_t length;
    DGM_TRY(head_length(self, HEAD_MAX, &length, err));
    if (length == 0 && dgm_window_ready(window) < HEAD_MAX) {
        take(self, dgm_window_ready(window));
        DGM_TRY(need(self, 1, err));
        return cut_short(self, err);
    }
    if (length == 0) {
        return lost(self, "the head of a record does not end", err);
    }
    DGM_TRY(keep_head(self, length, err));
    dgm_str head = {self->kept.ptr, (uint32_t)self->kept.len};
    if (!dgm_warc_head_read(head, &self->head) || !self->head.sized) {
        return lost(self, "a record that does not say its length", err);
    }
    self->left = self->head.length;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ bodies */

/* Goes behind the HTTP head of a response.  *good is false when there is no
 * page to be had: an error page, a redirect, a picture. */
static dgm_err read_http(struct warc *self, bool *good, dgm_error *err)
{
    size_t length;
    *good = false;
    DGM_TRY(head_length(self, self->left, &length, err));
    if (length == 0) {
        return DGM_ERR_OK;
    }
    size_t from = self->kept.len;
    const dgm_window *window = self->opened->window;
    const char *was = self->kept.ptr;
    dgm_buf_add(&self->kept, window->bytes + window->at, length);
    if (self->kept.failed) {
        return fail(self, self->kept.failed, "no memory for a record", err);
    }
    if (self->kept.ptr != was) {
        (void)dgm_warc_head_read((dgm_str){self->kept.ptr, (uint32_t)from},
                                 &self->head);
    }
    take(self, length);
    self->left -= length;
    dgm_str head = {self->kept.ptr + from, (uint32_t)length};
    *good = dgm_http_head(head, &self->http) && self->http.status == 200 &&
            dgm_warc_readable(self->http.type);
    return DGM_ERR_OK;
}

/* What there is of the first bytes of the body, chunks undone. */
static dgm_err look(struct warc *self, char out[LOOK_MAX], size_t *len,
                    dgm_error *err)
{
    dgm_window *window = self->opened->window;
    DGM_TRY(need(self, LOOK_MAX, err));
    size_t ready = dgm_window_ready(window);
    ready = ready < LOOK_MAX ? ready : LOOK_MAX;
    ready = self->left < ready ? (size_t)self->left : ready;
    const char *bytes = window->bytes + window->at;
    self->chunked = self->chunked && dgm_chunks_begin(bytes, ready);
    self->chunk = (dgm_chunks){0};
    if (self->chunked) {
        dgm_chunks trial = {0};
        size_t used;
        (void)dgm_chunks_step(&trial, bytes, ready, &used, out, LOOK_MAX, len);
        return DGM_ERR_OK;
    }
    memcpy(out, bytes, ready);
    *len = ready;
    return DGM_ERR_OK;
}

static bool is_page(dgm_str type)
{
    return dgm_header_is(type, "text/html") ||
           dgm_header_is(type, "application/xhtml+xml");
}

/* gzip and Zstandard are known by their bytes wherever they are; Brotli and
 * deflate have none to be known by. */
static bool packed_otherwise(const struct warc *self, const char *bytes,
                             size_t len)
{
    const char *what;
    bool named = dgm_header_is(self->http.encoding, "br") ||
                 dgm_header_is(self->http.encoding, "deflate");
    size_t high = 0;
    for (size_t i = 0; i < len; i++) {
        high += (unsigned char)bytes[i] >= 0x80;
    }
    return named && (dgm_encoding_binary(bytes, len, &what) ||
                     (high * 4 > len && !memchr(bytes, '<', len)));
}

/* What the body is read as.  A page may begin in many ways, but a feed that
 * calls itself a page is a feed. */
static dgm_input body_kind(const struct warc *self, const char *bytes,
                           size_t len)
{
    dgm_str type = self->head.response ? self->http.type : self->head.type;
    if (self->head.plain) {
        return DGM_INPUT_TEXT;
    }
    const char *what;
    bool page = is_page(type) && len > 0 &&
                !dgm_encoding_binary(bytes, len, &what) &&
                dgm_sniff(bytes, len) == DGM_INPUT_TEXT;
    return page ? DGM_INPUT_HTML : DGM_INPUT_GUESS;
}

static void say(dgm_about *about, dgm_field field, dgm_str value)
{
    dgm_buf_add(&about->field[field], value.ptr, value.len);
}

static dgm_err describe(struct warc *self, dgm_member *out, dgm_error *err)
{
    const dgm_warc_head *head = &self->head;
    say(&out->about, DGM_FIELD_ID, head->id.len ? head->id : head->url);
    say(&out->about, DGM_FIELD_URL, head->url);
    say(&out->about, DGM_FIELD_FETCHED, head->date);
    say(&out->about, DGM_FIELD_CHARSET,
        head->response ? self->http.charset : head->charset);
    say(&out->about, DGM_FIELD_LANGUAGE, head->language);
    dgm_str name = head->url.len ? head->url : head->id;
    dgm_buf_add(&out->name, name.ptr, name.len);
    char bytes[LOOK_MAX];
    size_t len;
    self->chunked = head->response && self->http.chunked;
    DGM_TRY(look(self, bytes, &len, err));
    if (head->response && packed_otherwise(self, bytes, len)) {
        self->opened->goes_on = true;
        return dgm_error_set(
            err, DGM_ERR_ARGUMENT, self->opened->window->name, 0,
            (int64_t)self->at,
            "%.*s: packed with Brotli or deflate, which cannot be read; let "
            "the crawler ask for gzip",
            (int)(head->url.len < 200 ? head->url.len : 200), head->url.ptr);
    }
    out->kind = body_kind(self, bytes, len);
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- the pull */

static dgm_err pull_plain(struct warc *self, char *out, size_t cap,
                          size_t *len, dgm_error *err)
{
    const dgm_window *window = self->opened->window;
    DGM_TRY(content_ready(self, len, err));
    *len = *len < cap ? *len : cap;
    memcpy(out, window->bytes + window->at, *len);
    take(self, *len);
    self->left -= *len;
    return DGM_ERR_OK;
}

static dgm_err pull_chunks(struct warc *self, char *out, size_t cap,
                           size_t *len, dgm_error *err)
{
    const dgm_window *window = self->opened->window;
    *len = 0;
    while (*len == 0 && self->left > 0) {
        size_t ready;
        size_t used;
        DGM_TRY(content_ready(self, &ready, err));
        if (!dgm_chunks_step(&self->chunk, window->bytes + window->at, ready,
                             &used, out, cap, len)) {
            return fail(self, DGM_ERR_SYNTAX,
                        "the chunks of the response are damaged", err);
        }
        take(self, used);
        self->left -= used;
    }
    return DGM_ERR_OK;
}

static dgm_err pull(void *context, char *out, size_t cap, size_t *len,
                    dgm_error *err)
{
    struct warc *self = context;
    return self->chunked ? pull_chunks(self, out, cap, len, err)
                         : pull_plain(self, out, cap, len, err);
}

/* ---------------------------------------------------------------- the kind */

static dgm_err warc_open(dgm_opened *opened, dgm_error *err)
{
    struct warc *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, opened->window->name, 0, -1,
                             "no memory for the archive");
    }
    self->opened = opened;
    dgm_buf_init(&self->kept, 2 * HEAD_MAX);
    opened->state = self;
    return DGM_ERR_OK;
}

static void warc_close(dgm_opened *opened)
{
    struct warc *self = opened->state;
    if (self) {
        dgm_buf_release(&self->kept);
        free(self);
        opened->state = NULL;
    }
}

/* Whether the open record has a document, its body being next. */
static dgm_err record_opens(struct warc *self, bool *opens, dgm_error *err)
{
    static const char robots[] = "/robots.txt";
    const dgm_warc_head *head = &self->head;
    *opens = head->document && !dgm_str_ends(head->url, robots);
    if (*opens && head->response) {
        DGM_TRY(read_http(self, opens, err));
    } else if (*opens) {
        *opens = head->plain || dgm_warc_readable(head->type);
    }
    *opens = *opens && self->left > 0;
    return DGM_ERR_OK;
}

static dgm_err warc_member(dgm_opened *opened, dgm_member *out, bool *got,
                           dgm_error *err)
{
    struct warc *self = opened->state;
    bool opens = false;
    *got = true;
    while (*got && !opens) {
        DGM_TRY(skip_content(self, err));
        DGM_TRY(next_record(self, got, err));
        if (*got) {
            DGM_TRY(record_opens(self, &opens, err));
        }
    }
    if (*got) {
        out->pull = (dgm_pull){pull, self};
        DGM_TRY(describe(self, out, err));
    }
    return DGM_ERR_OK;
}

/* Its bodies may be anything, so that it is not looked at as a text. */
const dgm_kind dgm_kind_warc = {.binary = true,
                                .open = warc_open,
                                .member = warc_member,
                                .close = warc_close};
