/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What earlier runs of an archive know, in a small database beside it
 * ("news.warc.gz.state"): which pages came and what to ask for next time,
 * pages that feeds led to and that have not come yet, robots.txt of sites,
 * hosts that want to be left alone for a while.
 *
 * Whatever it says came is in the archive; without it, or with an older one,
 * pages come a second time and nothing is lost.
 */
#ifndef DGM_FETCH_MEMORY_H
#define DGM_FETCH_MEMORY_H

#include "base/error.h"
#include "base/str.h"

typedef struct dgm_memory dgm_memory;

typedef enum dgm_memory_kind {
    DGM_MEMORY_PAGE,
    DGM_MEMORY_FEED,
    DGM_MEMORY_LIST /* of feeds */
} dgm_memory_kind;

/* A page as it was last time; what is not known is "" or 0. */
typedef struct dgm_memory_page {
    char etag[256];
    char modified[128]; /* Last-Modified, as the server wrote it */
    char digest[48];
    int64_t stored;    /* Unix seconds of its record; 0: never came */
    uint32_t failures; /* since it came last */
    dgm_memory_kind kind;
    bool gone; /* the server said that it will not come back */
} dgm_memory_page;

/* Opens or makes it, for adding to the archive of that name.  With `look`
 * nothing is written, and where there is none it is as if empty; a path of
 * NULL is none. */
DGM_CHECKED dgm_err dgm_memory_open(dgm_memory **out, const char *path,
                                    const char *archive, bool look,
                                    dgm_error *err);
void dgm_memory_close(dgm_memory *self);

/* Bytes of the archive when it was last written to, 0: not known. */
uint64_t dgm_memory_length(dgm_memory *self);

/* False where nothing is known of an address; *out is zero then. */
bool dgm_memory_find(dgm_memory *self, const char *url, dgm_memory_page *out);

/* Forgets all pages: the archive is not the one that they came to. */
DGM_CHECKED dgm_err dgm_memory_forget(dgm_memory *self, dgm_error *err);

/* What is kept between the two is kept as one, or not at all when
 * dgm_memory_begin is called again before the end. */
DGM_CHECKED dgm_err dgm_memory_begin(dgm_memory *self, dgm_error *err);
DGM_CHECKED dgm_err dgm_memory_end(dgm_memory *self, dgm_error *err);

/* A page that a feed leads to; terminated, "" where the feed says nothing. */
typedef struct dgm_memory_lead {
    const char *url;
    const char *title;
    const char *author;
    const char *published; /* ISO 8601 */
} dgm_memory_lead;

/* Notes a page that is to be fetched; it waits until a visit is kept by which
 * it came or is gone. */
DGM_CHECKED dgm_err dgm_memory_wait(dgm_memory *self, const char *feed,
                                    const dgm_memory_lead *lead,
                                    dgm_error *err);

/* Calls `take` for each page of a feed that waits, in the order of their
 * coming, until it says false. */
DGM_CHECKED dgm_err
dgm_memory_waiting(dgm_memory *self, const char *feed,
                   bool (*take)(void *context, const dgm_memory_lead *lead),
                   void *context, dgm_error *err);

/* Notes how a visit ended, and how long the archive is now; between
 * dgm_memory_begin and dgm_memory_end where several belong together. */
DGM_CHECKED dgm_err dgm_memory_keep(dgm_memory *self, const char *url,
                                    const dgm_memory_page *page,
                                    uint64_t length, dgm_error *err);

/* robots.txt of an origin as an answer not older than `since` had it: false
 * where there is none.  `status` is that of HTTP, 0: nobody answered.  The
 * text is copied to `out`. */
bool dgm_memory_robots(dgm_memory *self, const char *origin, int64_t since,
                       int *status, dgm_buf *out);
DGM_CHECKED dgm_err dgm_memory_keep_robots(dgm_memory *self,
                                           const char *origin, int64_t time,
                                           int status, dgm_str text,
                                           dgm_error *err);

/* Until when a host wants no visits, Unix seconds; 0: it said nothing. */
int64_t dgm_memory_rest(dgm_memory *self, const char *host);
DGM_CHECKED dgm_err dgm_memory_keep_rest(dgm_memory *self, const char *host,
                                         int64_t until, dgm_error *err);

#endif
