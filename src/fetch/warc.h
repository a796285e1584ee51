/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An archive of what came: WARC 1.1 (ISO 28500:2017), each record a gzip
 * member of its own, appended.
 *
 * A record is on its way to the disk as a whole or not at all: what a killed
 * run left of one is cut off when the archive is opened again.  One run writes
 * at a time.
 */
#ifndef DGM_FETCH_WARC_H
#define DGM_FETCH_WARC_H

#include "base/error.h"
#include "base/str.h"

typedef struct dgm_warc dgm_warc;

/* A visit. */
typedef struct dgm_warc_visit {
    const char *url;
    const char *address; /* of the network, "192.0.2.1"; NULL or "": unknown */
    int64_t time;        /* Unix seconds */
    dgm_str head;        /* of the answer, "HTTP/1.1 200 OK\r\n...\r\n\r\n" */
    dgm_str body;
    /* What a feed said of the page; terminated, NULL or "": nothing. */
    const char *feed;
    const char *title;
    const char *author;
    const char *published; /* ISO 8601 */
} dgm_warc_visit;

/* Room for "xxh128:" and 32 digits. */
#define DGM_WARC_DIGEST 48

/* Opens an archive for adding, or makes it.  `known` bytes of it are whole
 * records, as an earlier dgm_warc_length() said, or 0: the rest is looked
 * through.  A record that was cut short at the end is taken off;
 * DGM_ERR_CORRUPT and nothing changed where there is something else than
 * records.  `agent` is the visitor's User-Agent, which the archive states.
 * DGM_ERR_IO: cannot be written, or another run has it open. */
DGM_CHECKED dgm_err dgm_warc_open(dgm_warc **out, const char *path,
                                  uint64_t known, const char *agent,
                                  dgm_error *err);
void dgm_warc_close(dgm_warc *self);

/* Adds a page that came; on failure the archive is as it was. */
DGM_CHECKED dgm_err dgm_warc_response(dgm_warc *self,
                                      const dgm_warc_visit *visit,
                                      dgm_error *err);

/* Adds a feed or list that led to pages: its body alone, as a record that
 * describes others.  `kind` is its Content-Type; "": not known. */
DGM_CHECKED dgm_err dgm_warc_lead(dgm_warc *self, const dgm_warc_visit *visit,
                                  const char *kind, dgm_error *err);

/* Adds that a page is the same as at `before` (Unix seconds): the server said
 * so (304), or `digest` is that of the body. */
DGM_CHECKED dgm_err dgm_warc_revisit(dgm_warc *self,
                                     const dgm_warc_visit *visit,
                                     int64_t before, const char *digest,
                                     dgm_error *err);

/* Hands what was added to the disk. */
DGM_CHECKED dgm_err dgm_warc_sync(dgm_warc *self, dgm_error *err);

/* Bytes of whole records. */
uint64_t dgm_warc_length(const dgm_warc *self);

/* Labels a body by its hash. */
void dgm_warc_digest(dgm_str body, char out[DGM_WARC_DIGEST]);

#endif
