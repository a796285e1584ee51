/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file as a stream of bytes: unpacked, and out of UTF-16.
 *
 * gzip (any number of members) and Zstandard are known by their magic bytes.
 * UTF-16 is known by its byte order mark, or by the pattern of NULs that
 * Latin script makes; it comes out as UTF-8.  A UTF-8 mark is dropped.  All
 * other encodings are left to the worker (ingest/encoding.h).
 */
#ifndef DGM_INGEST_STREAM_H
#define DGM_INGEST_STREAM_H

#include "ingest/pull.h"

typedef struct dgm_stream dgm_stream;

/* NULL when memory is out. */
dgm_stream *dgm_stream_new(void);
void dgm_stream_free(dgm_stream *self);

/* Reading standard input fails once a stop is requested; NULL: it waits. */
void dgm_stream_watch(dgm_stream *self, const dgm_stop *stop);

/* Opens a file, or standard input for "-". */
DGM_CHECKED dgm_err dgm_stream_open(dgm_stream *self, const char *path,
                                    dgm_error *err);
/* Reads from `pull`, which must live until it is closed; `name` is for
 * errors. */
DGM_CHECKED dgm_err dgm_stream_open_pull(dgm_stream *self, dgm_pull pull,
                                         const char *name, dgm_error *err);
void dgm_stream_close(dgm_stream *self);

/* Reads up to `cap` (at least 8) bytes; *len 0 means the end.  A damaged or
 * cut stream is DGM_ERR_IO, after everything before the damage was read. */
DGM_CHECKED dgm_err dgm_stream_read(dgm_stream *self, char *out, size_t cap,
                                    size_t *len, dgm_error *err);

/* Bytes taken from the file itself since it was opened, for progress. */
uint64_t dgm_stream_taken(const dgm_stream *self);

#endif
