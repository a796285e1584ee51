/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One question to a server and its answer, over libcurl.
 *
 * Redirects are not followed here: the address they name is judged like any
 * other.  Whether a network address is public is asked when the connection is
 * made, of the very address that it is made to.
 */
#ifndef DGM_FETCH_TRANSFER_H
#define DGM_FETCH_TRANSFER_H

#include "base/error.h"
#include "base/str.h"

/* The most that are on their way at once. */
#define DGM_TRANSFERS_MAX 128

/* The same for all transfers of a run. */
typedef struct dgm_transfer_rules {
    const char *agent;
    size_t bytes_most;
    uint32_t seconds;
    bool allow_private;
} dgm_transfer_rules;

typedef struct dgm_transfers dgm_transfers; /* those that are on their way */

/* NULL when memory is out or libcurl does not start. */
dgm_transfers *dgm_transfers_new(const dgm_transfer_rules *rules);
void dgm_transfers_free(dgm_transfers *self);

/* An answer; strings are "" where the server did not say it. */
typedef struct dgm_answer {
    int status;         /* 0: there is none */
    char message[256];  /* why not, "" */
    bool hidden;        /* not public */
    int64_t time;       /* Unix seconds */
    char address[64];   /* of the network */
    char etag[256];     /* too long ones are "" */
    char modified[128]; /* Last-Modified */
    char packed[32];    /* Content-Encoding */
    char type[128];     /* Content-Type */
    char location[4096];
    int64_t retry; /* seconds to wait before the next visit; negative: not
                      said */
    dgm_str head;  /* lines as they came, up to the empty one */
    dgm_str body;  /* chunks put together, not unpacked */
} dgm_answer;

/* Asks for an address; `etag` and `modified` ("" or as an earlier answer said)
 * make it a question whether that changed.  `job` comes back with the
 * answer. */
DGM_CHECKED dgm_err dgm_transfers_ask(dgm_transfers *self, const char *url,
                                      const char *etag, const char *modified,
                                      void *job, dgm_error *err);

/* Waits up to `milliseconds` for something to happen. */
void dgm_transfers_wait(dgm_transfers *self, int milliseconds);

/* Takes one answer that is complete: its job, or NULL when there is none.  The
 * answer lives until the next call. */
void *dgm_transfers_take(dgm_transfers *self, const dgm_answer **out);

/* How many are on their way. */
uint32_t dgm_transfers_count(const dgm_transfers *self);

/* Gives up all, taking their jobs one by one; NULL behind the last. */
void *dgm_transfers_drop(dgm_transfers *self);

#endif
