/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/http.h"
#include "ingest/header.h"

#include <string.h>

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "HTTP/1.1 200 OK" */
static bool status_line(dgm_str line, uint32_t *status)
{
    if (line.len < 5 || !dgm_same_letters(line.ptr, "HTTP/", 5)) {
        return false;
    }
    const char *at = memchr(line.ptr, ' ', line.len);
    if (at == NULL || line.ptr + line.len - at < 4 || !digit(at[1]) ||
        !digit(at[2]) || !digit(at[3])) {
        return false;
    }
    *status = (uint32_t)(at[1] - '0') * 100 + (uint32_t)(at[2] - '0') * 10 +
              (uint32_t)(at[3] - '0');
    return true;
}

bool dgm_http_head(dgm_str head, dgm_http *out)
{
    dgm_str line = {NULL, 0};
    *out = (dgm_http){0};
    if (!dgm_header_line(&head, &line) || !status_line(line, &out->status)) {
        return false;
    }
    dgm_str name;
    dgm_str value;
    while (dgm_header_next(&head, &name, &value)) {
        if (dgm_header_is(name, "Content-Type")) {
            out->type = dgm_header_first(value);
            out->charset = dgm_header_parameter(value, "charset");
        } else if (dgm_header_is(name, "Content-Encoding")) {
            out->encoding = value;
        } else if (dgm_header_is(name, "Transfer-Encoding")) {
            out->chunked =
                value.len >= 7 &&
                dgm_same_letters(value.ptr + value.len - 7, "chunked", 7);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ chunks */

enum { SIZE, EXTENSION, BYTES, BYTES_END, LAST };
/* More are no size of anything. */
#define DIGITS_MOST 15

static int hex(char c)
{
    return digit(c)               ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

bool dgm_chunks_begin(const char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len && at < DIGITS_MOST && hex(bytes[at]) >= 0) {
        at++;
    }
    bool sized = at > 0;
    while (at < len && (bytes[at] == ' ' || bytes[at] == '\t')) {
        at++;
    }
    return sized && at < len &&
           (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ';');
}

static void size_end(dgm_chunks *self)
{
    self->state = self->left > 0 ? BYTES : LAST;
    self->digits = 0;
}

/* One byte of what stands between chunks. */
static bool between(dgm_chunks *self, char c)
{
    int value = hex(c);
    switch (self->state) {
    case SIZE:
        if (value >= 0 && self->digits < DIGITS_MOST) {
            self->left = self->left * 16 + (uint64_t)value;
            self->digits++;
            return true;
        }
        if (value >= 0 || self->digits == 0) {
            return false;
        }
        self->state = EXTENSION;
        if (c == '\n') {
            size_end(self);
        }
        return c == '\n' || c == '\r' || c == ';' || c == ' ' || c == '\t';
    case EXTENSION:
        if (c == '\n') {
            size_end(self);
        }
        return true;
    default: /* BYTES_END */
        if (c == '\n') {
            self->state = SIZE;
            self->left = 0;
        }
        return c == '\n' || c == '\r';
    }
}

bool dgm_chunks_step(dgm_chunks *self, const char *bytes, size_t len,
                     size_t *used, char *out, size_t cap, size_t *made)
{
    size_t at = 0;
    bool fine = true;
    *made = 0;
    while (fine && at < len && *made < cap && self->state != LAST) {
        if (self->state != BYTES) {
            fine = between(self, bytes[at++]);
            continue;
        }
        size_t take = len - at < cap - *made ? len - at : cap - *made;
        take = self->left < take ? (size_t)self->left : take;
        memcpy(out + *made, bytes + at, take);
        at += take;
        *made += take;
        self->left -= take;
        self->state = self->left == 0 ? BYTES_END : BYTES;
    }
    *used = self->state == LAST ? len : at;
    return fine;
}
