/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON that is laid out over lines as it likes: an array of objects of any
 * length, or objects one after the other.  One value at a time is in memory.
 *
 * Only brackets and strings are looked at here; what a value holds is the
 * worker's (ingest/json.h).  A value that is broken ends where that shows, and
 * reading goes on at the next line that begins as the broken one did: with an
 * opening brace, as far from the margin.
 */
#include "ingest/kind.h"

#include <stdlib.h>
#include <string.h>

/* Brackets whose kind is remembered; deeper ones are only counted. */
#define KINDS_MAX 64

enum outcome { MORE, DONE, BROKEN };

/* A value being measured. */
struct value {
    uint32_t depth;
    uint64_t square; /* bit d: the bracket at depth d is square */
    bool in_string;
    bool escaped;
    bool plain; /* a number or word: ends before what cannot be in one */
};

struct json_input {
    bool in_array;
    bool skipping;   /* a broken value was given: find the next */
    uint64_t margin; /* bytes before the broken value on its line */
    uint64_t column; /* of the next unread byte */
    uint64_t values; /* given so far */
};

/* The end of the string that goes on at `at`; *out tells how far that is. */
static enum outcome string_end(struct value *self, const char *ptr, size_t at,
                               size_t len, size_t *out)
{
    const char *quote = NULL;
    if (self->escaped && at < len) {
        self->escaped = false;
        at++;
    }
    while (at < len) {
        if (quote == NULL || quote < ptr + at) {
            quote = memchr(ptr + at, '"', len - at);
            quote = quote ? quote : ptr + len;
        }
        size_t end = (size_t)(quote - ptr);
        const char *escape = memchr(ptr + at, '\\', end - at);
        if (escape == NULL) {
            *out = end < len ? end + 1 : len;
            self->in_string = end == len;
            return memchr(ptr + at, '\n', end - at) ? BROKEN : DONE;
        }
        size_t next = (size_t)(escape - ptr) + 2;
        if (memchr(ptr + at, '\n', (size_t)(escape - ptr) - at)) {
            *out = next < len ? next : len;
            return BROKEN;
        }
        self->escaped = next > len;
        at = next < len ? next : len;
    }
    *out = len;
    return DONE;
}

static void bracket_open(struct value *self, bool square)
{
    if (self->depth < KINDS_MAX) {
        uint64_t bit = UINT64_C(1) << self->depth;
        self->square = square ? self->square | bit : self->square & ~bit;
    }
    self->depth++;
}

static bool bracket_fits(const struct value *self, bool square)
{
    return self->depth > 0 &&
           (self->depth > KINDS_MAX ||
            (self->square >> (self->depth - 1) & 1) == (square ? 1 : 0));
}

static bool ends_plain(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' ||
           c == '\r' || c == '\t';
}

/* Measures [at, len) as the next part of the value: *used is where it ends, or
 * `len`. */
static enum outcome measure(struct value *self, const char *ptr, size_t len,
                            size_t *used)
{
    size_t at = 0;
    while (at < len) {
        char c = ptr[at];
        if (self->in_string) {
            if (string_end(self, ptr, at, len, &at) == BROKEN) {
                *used = at;
                return BROKEN;
            }
            if (!self->in_string && self->depth == 0) {
                *used = at;
                return DONE;
            }
            continue;
        }
        if (self->plain && ends_plain(c)) {
            *used = at;
            return DONE;
        }
        at++;
        if (c == '"') {
            self->in_string = true;
        } else if (c == '{' || c == '[') {
            bracket_open(self, c == '[');
        } else if (c == '}' || c == ']') {
            *used = at;
            if (!bracket_fits(self, c == ']')) {
                return BROKEN;
            }
            if (--self->depth == 0) {
                return DONE;
            }
        } else if (self->depth == 0) {
            self->plain = true;
        }
    }
    *used = len;
    return MORE;
}

/* Counts the lines and the column over bytes that are taken. */
static void pass(dgm_window *window, struct json_input *input, const char *ptr,
                 size_t len)
{
    const char *end = ptr + len;
    const char *line = ptr;
    for (const char *at = ptr;
         at < end && (at = memchr(at, '\n', (size_t)(end - at)));) {
        window->line++;
        line = ++at;
        input->column = 0;
    }
    input->column += (uint64_t)(end - line);
    window->at += len;
}

/* Steps over white space, and over what stands between values. */
static dgm_err skip_between(dgm_opened *self, dgm_error *err)
{
    dgm_window *window = self->window;
    struct json_input *input = self->state;
    for (;;) {
        DGM_TRY(dgm_window_need(window, 1, err));
        if (dgm_window_ready(window) == 0) {
            return DGM_ERR_OK;
        }
        const char *c = window->bytes + window->at;
        bool opens = *c == '[' && !input->in_array;
        bool closes = *c == ']' && input->in_array;
        bool between = strchr(" \t\r\n,\x1E", *c) && *c;
        if (!opens && !closes && !between) {
            return DGM_ERR_OK;
        }
        input->in_array = opens || (input->in_array && !closes);
        pass(window, input, c, 1);
    }
}

/* Whether a line begins as the broken value did. */
static bool begins_alike(const struct json_input *input, const dgm_buf *line)
{
    size_t at = 0;
    while (at < line->len && (line->ptr[at] == ' ' || line->ptr[at] == '\t')) {
        at++;
    }
    return at <= input->margin && at < line->len && line->ptr[at] == '{';
}

/* The rest of a line behind a broken value: there is no telling where in it
 * the next one begins. */
static dgm_err skip_line(dgm_opened *self, dgm_buf *line, dgm_error *err)
{
    struct json_input *input = self->state;
    dgm_window *window = self->window;
    uint64_t column = input->column;
    bool got = false;
    DGM_TRY(dgm_window_line(window, line, &got, err));
    input->column = 0;
    bool more = false;
    for (size_t i = 0; i < line->len; i++) {
        more = more || line->ptr[i] == '{';
    }
    self->goes_on = true;
    return more ? dgm_error_set(err, DGM_ERR_SYNTAX, window->name,
                                window->line, (int64_t)column,
                                "what stands on this line behind the broken "
                                "value is not read; JSON with one object a "
                                "line would be")
                : DGM_ERR_OK;
}

/* After a broken value: goes to the line where the next one begins. */
static dgm_err skip_broken(dgm_opened *self, dgm_buf *line, dgm_error *err)
{
    struct json_input *input = self->state;
    dgm_window *window = self->window;
    bool got = true;
    /* Here the line that is being read is counted, there the one that was. */
    window->line--;
    dgm_err code = input->column > 0 ? skip_line(self, line, err) : DGM_ERR_OK;
    while (code == DGM_ERR_OK && input->skipping && got) {
        dgm_buf_clear(line);
        code = dgm_window_line(window, line, &got, err);
        input->skipping =
            !(code == DGM_ERR_OK && got && begins_alike(input, line) &&
              dgm_window_return(window, line->ptr, line->len));
    }
    dgm_buf_clear(line);
    input->skipping = input->skipping && code != DGM_ERR_OK;
    window->line++;
    return code;
}

/* Appends the value at the window to `out`. */
static dgm_err take_value(dgm_opened *self, dgm_raw *out,
                          enum outcome *outcome, dgm_error *err)
{
    dgm_window *window = self->window;
    struct json_input *input = self->state;
    struct value value = {0};
    bool fits = true;
    for (*outcome = MORE; *outcome == MORE;) {
        DGM_TRY(dgm_window_need(window, 1, err));
        size_t ready = dgm_window_ready(window);
        if (ready == 0) {
            *outcome = value.plain ? DONE : BROKEN;
            break;
        }
        const char *from = window->bytes + window->at;
        size_t used = 0;
        *outcome = measure(&value, from, ready, &used);
        fits = fits && used <= window->raw_max - out->bytes.len;
        if (fits) {
            dgm_buf_add(&out->bytes, from, used);
        }
        pass(window, input, from, used);
    }
    if (!fits) {
        return dgm_error_set(err, DGM_ERR_LIMIT, window->name, out->line, -1,
                             "a JSON value of more than %zu bytes",
                             window->raw_max);
    }
    return out->bytes.failed
               ? dgm_error_set(err, DGM_ERR_MEMORY, window->name, out->line,
                               -1, "no memory for the value")
               : DGM_ERR_OK;
}

/* Gives back what stands behind the first line of a broken value, so that a
 * value that began there is not lost with it. */
static void return_lines(dgm_opened *self, const dgm_raw *raw)
{
    struct json_input *input = self->state;
    const dgm_buf *bytes = &raw->bytes;
    const char *stop =
        bytes->len ? memchr(bytes->ptr, '\n', bytes->len) : NULL;
    size_t first = stop ? (size_t)(stop - bytes->ptr) + 1 : 0;
    if (stop && dgm_window_return(self->window, bytes->ptr + first,
                                  bytes->len - first)) {
        self->window->line = raw->line + 1;
        input->column = 0;
    }
}

static dgm_err next_value(dgm_opened *self, dgm_raw *out, bool *got,
                          dgm_error *err)
{
    dgm_window *window = self->window;
    struct json_input *input = self->state;
    if (input->skipping) {
        DGM_TRY(skip_broken(self, &out->bytes, err));
    }
    DGM_TRY(skip_between(self, err));
    *got = dgm_window_ready(window) > 0;
    if (!*got) {
        return DGM_ERR_OK;
    }
    bool alone = !input->in_array && input->values == 0;
    input->values++;
    out->line = window->line;
    out->column = input->column;
    enum outcome outcome = MORE;
    dgm_err code = take_value(self, out, &outcome, err);
    self->goes_on = code != DGM_ERR_OK && !window->failed;
    DGM_TRY(code);
    if (outcome == BROKEN) {
        input->skipping = true;
        input->margin = out->column;
        return_lines(self, out);
        return DGM_ERR_OK;
    }
    if (alone) {
        DGM_TRY(skip_between(self, err));
        out->line =
            dgm_window_ready(window) > 0 || input->in_array ? out->line : 0;
    }
    return DGM_ERR_OK;
}

static dgm_err open_json(dgm_opened *self, dgm_error *err)
{
    struct json_input *input = calloc(1, sizeof *input);
    if (input == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->window->name, 0, -1,
                             "out of memory");
    }
    self->state = input;
    self->window->line = 1;
    return DGM_ERR_OK;
}

static void close_json(dgm_opened *self)
{
    free(self->state);
    self->state = NULL;
}

const dgm_kind dgm_kind_json = {
    .open = open_json, .next = next_value, .close = close_json};
