/* SPDX-License-Identifier: Apache-2.0 */
/* A response of a web server as an archive keeps it. */
#ifndef DGM_INGEST_HTTP_H
#define DGM_INGEST_HTTP_H

#include "base/str.h"

typedef struct dgm_http {
    uint32_t status;  /* 200 */
    dgm_str type;     /* "text/html", or empty */
    dgm_str charset;  /* or empty */
    dgm_str encoding; /* of the body: "gzip", "br", or empty */
    bool chunked;     /* says the head; archives may have joined the chunks */
} dgm_http;

/* Reads a head, status line and all; `out` points into it.  False when it is
 * none. */
bool dgm_http_head(dgm_str head, dgm_http *out);

/*
 * A body in chunks:
 *
 *   size in hex [; extension] CRLF  bytes CRLF  ...  0 CRLF
 */
typedef struct dgm_chunks {
    uint64_t left; /* bytes of the chunk */
    uint8_t state;
    uint8_t digits; /* of the size so far */
} dgm_chunks;

/* Whether a body that should be in chunks begins with one. */
bool dgm_chunks_begin(const char *bytes, size_t len);

/* Takes up to `len` bytes in (*used) and puts up to `cap` out (*made).  False
 * when they are no chunks.  Behind the last chunk all is taken and nothing
 * made. */
bool dgm_chunks_step(dgm_chunks *self, const char *bytes, size_t len,
                     size_t *used, char *out, size_t cap, size_t *made);

#endif
