/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The part of an unpacked input that is looked at.
 *
 *   bytes: [ given away | at .. unread .. len | room ]
 *
 * What is taken out moves `at`; filling moves the unread bytes to the front
 * and reads behind them.  Who took too much, because what it read was broken,
 * gives it back.
 */
#ifndef DGM_INGEST_WINDOW_H
#define DGM_INGEST_WINDOW_H

#include "base/str.h"
#include "ingest/stream.h"

#define DGM_WINDOW_SIZE ((size_t)64 << 10)

typedef struct dgm_window {
    dgm_stream *stream; /* borrowed */
    const char *name;   /* of the input, terminated, borrowed; for errors */
    size_t raw_max;     /* bytes of a document */
    uint64_t line;      /* the one being read, from 1; 0 before the first */
    bool eof;           /* nothing comes behind the unread bytes */
    bool failed;        /* nor can anything be read any more */
    dgm_buf again; /* given back; [again_at, len) comes before the stream */
    size_t again_at;
    uint64_t fresh; /* bytes out of the stream */
    uint64_t moved; /* bytes given back, and moved for it */
    size_t at;
    size_t len;
    char bytes[DGM_WINDOW_SIZE];
} dgm_window;

/* Once in its life, and at its end. */
void dgm_window_init(dgm_window *self);
void dgm_window_release(dgm_window *self);

/* Starts before the first byte of `stream`. */
void dgm_window_begin(dgm_window *self, dgm_stream *stream, const char *name,
                      size_t raw_max);

static inline size_t dgm_window_ready(const dgm_window *self)
{
    return self->len - self->at;
}

/* Reads more behind the unread bytes, once; at the end `eof` is set. */
DGM_CHECKED dgm_err dgm_window_fill(dgm_window *self, dgm_error *err);

/* Fills until `count` bytes (at most half a window) are unread or the input
 * ends. */
DGM_CHECKED dgm_err dgm_window_need(dgm_window *self, size_t count,
                                    dgm_error *err);

/* Appends all that is left.  DGM_ERR_LIMIT past raw_max. */
DGM_CHECKED dgm_err dgm_window_rest(dgm_window *self, dgm_buf *out,
                                    dgm_error *err);

/* Appends the next line, its end included; *got is false at the end of the
 * input.  A line that would make `out` larger than raw_max is skipped to its
 * end and DGM_ERR_LIMIT. */
DGM_CHECKED dgm_err dgm_window_line(dgm_window *self, dgm_buf *out, bool *got,
                                    dgm_error *err);

/* Puts the `len` bytes that were taken last before the unread ones, and takes
 * their lines off the count.  False when that was done so often that reading
 * would no more be linear in the input, or memory is out: nothing changes. */
bool dgm_window_return(dgm_window *self, const char *ptr, size_t len);

/* The unread bytes as a pull (ingest/pull.h); `self` is a dgm_window. */
DGM_CHECKED dgm_err dgm_window_pull(void *self, char *out, size_t cap,
                                    size_t *len, dgm_error *err);

#endif
