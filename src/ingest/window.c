/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/window.h"

#include <string.h>

/* For each fresh byte so many may be given back, and some in any case. */
#define RETURN_SHARE 4
#define RETURN_FREE  ((uint64_t)1 << 20)

void dgm_window_init(dgm_window *self)
{
    dgm_buf_init(&self->again, DGM_ARENA_LIMIT - 1);
}

void dgm_window_release(dgm_window *self)
{
    dgm_buf_release(&self->again);
}

void dgm_window_begin(dgm_window *self, dgm_stream *stream, const char *name,
                      size_t raw_max)
{
    self->stream = stream;
    self->name = name;
    self->raw_max = raw_max;
    self->line = 0;
    dgm_buf_clear(&self->again);
    self->again_at = 0;
    self->fresh = self->moved = 0;
    self->eof = self->failed = false;
    self->at = self->len = 0;
}

/* Reads behind the unread bytes out of what was given back. */
static void fill_again(dgm_window *self)
{
    size_t room = DGM_WINDOW_SIZE - self->len;
    size_t left = self->again.len - self->again_at;
    size_t len = left < room ? left : room;
    memcpy(self->bytes + self->len, self->again.ptr + self->again_at, len);
    self->len += len;
    self->again_at += len;
}

dgm_err dgm_window_fill(dgm_window *self, dgm_error *err)
{
    if (self->at > 0) {
        memmove(self->bytes, self->bytes + self->at, self->len - self->at);
        self->len -= self->at;
        self->at = 0;
    }
    if (self->eof || DGM_WINDOW_SIZE - self->len < 8) {
        return DGM_ERR_OK;
    }
    if (self->again_at < self->again.len) {
        fill_again(self);
        return DGM_ERR_OK;
    }
    size_t got = 0;
    dgm_err code = dgm_stream_read(self->stream, self->bytes + self->len,
                                   DGM_WINDOW_SIZE - self->len, &got, err);
    self->len += got;
    self->fresh += got;
    self->failed = code != DGM_ERR_OK;
    self->eof = code == DGM_ERR_OK && got == 0;
    return code;
}

dgm_err dgm_window_need(dgm_window *self, size_t count, dgm_error *err)
{
    while (dgm_window_ready(self) < count && !self->eof) {
        DGM_TRY(dgm_window_fill(self, err));
    }
    return DGM_ERR_OK;
}

static dgm_err too_large(const dgm_window *self, const char *what,
                         dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_LIMIT, self->name, self->line, -1,
                         "a %s of more than %zu bytes", what, self->raw_max);
}

static dgm_err no_memory(const dgm_window *self, const char *what,
                         dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, self->name, self->line, -1,
                         "no memory for the %s", what);
}

/* Appends unread bytes unless that makes the document too large. */
static bool take(dgm_window *self, dgm_buf *out, size_t len)
{
    bool fits = out->len <= self->raw_max && len <= self->raw_max - out->len;
    if (fits) {
        dgm_buf_add(out, self->bytes + self->at, len);
    }
    self->at += len;
    return fits;
}

dgm_err dgm_window_rest(dgm_window *self, dgm_buf *out, dgm_error *err)
{
    for (;;) {
        if (!take(self, out, dgm_window_ready(self))) {
            return too_large(self, "document", err);
        }
        if (self->eof) {
            break;
        }
        DGM_TRY(dgm_window_fill(self, err));
    }
    return out->failed ? no_memory(self, "document", err) : DGM_ERR_OK;
}

dgm_err dgm_window_line(dgm_window *self, dgm_buf *out, bool *got,
                        dgm_error *err)
{
    bool fits = true;
    *got = false;
    for (;;) {
        const char *from = self->bytes + self->at;
        size_t ready = dgm_window_ready(self);
        const char *stop = ready ? memchr(from, '\n', ready) : NULL;
        self->line += !*got && ready > 0;
        *got = *got || ready > 0;
        size_t size = stop ? (size_t)(stop - from) + 1 : ready;
        if (fits) {
            fits = take(self, out, size);
        } else {
            self->at += size;
        }
        if (stop || self->eof) {
            break;
        }
        DGM_TRY(dgm_window_fill(self, err));
    }
    if (!fits) {
        return too_large(self, "line", err);
    }
    return out->failed ? no_memory(self, "line", err) : DGM_ERR_OK;
}

static uint64_t count_lines(const char *ptr, size_t len)
{
    uint64_t count = 0;
    const char *end = ptr + len;
    while (ptr < end && (ptr = memchr(ptr, '\n', (size_t)(end - ptr)))) {
        count++;
        ptr++;
    }
    return count;
}

/* Makes a new `again` of what is given back, what is unread, and what was left
 * of the old one. */
static bool return_apart(dgm_window *self, const char *ptr, size_t len)
{
    dgm_buf again;
    dgm_buf_init(&again, self->again.max);
    dgm_buf_add(&again, ptr, len);
    dgm_buf_add(&again, self->bytes + self->at, dgm_window_ready(self));
    if (self->again_at < self->again.len) {
        dgm_buf_add(&again, self->again.ptr + self->again_at,
                    self->again.len - self->again_at);
    }
    if (again.failed) {
        dgm_buf_release(&again);
        return false;
    }
    dgm_buf_release(&self->again);
    self->again = again;
    self->again_at = self->at = self->len = 0;
    self->eof = false;
    self->moved += again.len;
    return true;
}

bool dgm_window_return(dgm_window *self, const char *ptr, size_t len)
{
    uint64_t lines = len ? count_lines(ptr, len) : 0;
    /* An unfinished last line was counted, too. */
    lines += len > 0 && ptr[len - 1] != '\n';
    if (self->moved + len > RETURN_SHARE * self->fresh + RETURN_FREE) {
        return false;
    }
    bool here =
        self->at >= len && memcmp(self->bytes + self->at - len, ptr, len) == 0;
    if (here) {
        self->at -= len;
        self->moved += len;
    } else if (!return_apart(self, ptr, len)) {
        return false;
    }
    self->line -= lines;
    return true;
}

dgm_err dgm_window_pull(void *context, char *out, size_t cap, size_t *len,
                        dgm_error *err)
{
    dgm_window *self = context;
    DGM_TRY(dgm_window_need(self, 1, err));
    *len = dgm_window_ready(self);
    *len = *len < cap ? *len : cap;
    memcpy(out, self->bytes + self->at, *len);
    self->at += *len;
    return DGM_ERR_OK;
}
