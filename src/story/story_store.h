/* SPDX-License-Identifier: Apache-2.0 */
/* What the pass over stories asks of the database and writes to it. */
#ifndef DGM_STORY_STORE_H
#define DGM_STORY_STORE_H

#include "story/story_credit.h"

#include <sqlite3.h>

typedef enum dgm_story_ask {
    DGM_STORY_WAITING, /* documents to be compared again */
    DGM_STORY_NEW,     /* documents that no pass has seen */
    DGM_STORY_READ,
    DGM_STORY_PLACE_OF,
    DGM_STORY_NEAR,
    DGM_STORY_SPLIT,
    DGM_STORY_IS_DIGEST,
    DGM_STORY_BEFORE,
    DGM_STORY_DATED_BEHIND,
    DGM_STORY_PUT,
    DGM_STORY_FOUND,
    DGM_STORY_JOINED,
    DGM_STORY_MOVE,
    DGM_STORY_LEAD,
    DGM_STORY_MERGED,
    DGM_STORY_DROP,
    DGM_STORY_UNTOLD,
    DGM_STORY_TELL,
    DGM_STORY_ASKS
} dgm_story_ask;

typedef struct dgm_story_store {
    sqlite3 *handle;
    const char *path;
    sqlite3_stmt *ask[DGM_STORY_ASKS];
} dgm_story_store;

/* `path` is borrowed.  Close it also when this fails. */
DGM_CHECKED dgm_err dgm_story_store_open(dgm_story_store *self,
                                         const char *path, dgm_error *err);
void dgm_story_store_close(dgm_story_store *self);

dgm_err dgm_story_store_refused(const dgm_story_store *self, dgm_error *err);
DGM_CHECKED dgm_err dgm_story_store_execute(dgm_story_store *self,
                                            const char *text, dgm_error *err);
/* Lets go of the row that was read last. */
void dgm_story_store_rest(dgm_story_store *self);
/* Forgets what the last pass made of stories that a document has left, or of
 * all. */
DGM_CHECKED dgm_err dgm_story_store_reset(dgm_story_store *self, bool all,
                                          dgm_error *err);

/* The first `most` documents behind `after` that wait (or, with `fresh`, are
 * new), by number; *count of them. */
DGM_CHECKED dgm_err dgm_story_store_next(dgm_story_store *self, bool fresh,
                                         int64_t after, uint32_t most,
                                         int64_t *out, uint32_t *count,
                                         dgm_error *err);
/* The greatest number of a document that a pass has seen, and of any. */
DGM_CHECKED dgm_err dgm_story_store_reach(dgm_story_store *self, int64_t *seen,
                                          int64_t *last, dgm_error *err);

/* A document; its strings live until the next one is read. */
typedef struct dgm_story_row {
    dgm_story_byline byline;
    dgm_str title;
    dgm_str published;
    dgm_str started; /* when its run did */
    int64_t run;
} dgm_story_row;

/* DGM_ERR_NOT_FOUND, without a message: it is gone. */
DGM_CHECKED dgm_err dgm_story_store_read(dgm_story_store *self,
                                         int64_t document, dgm_story_row *out,
                                         dgm_error *err);

/* The day of a document in days since 1970: that of its publication, or else
 * of the document before it in its run, or of the next one that has a day, or
 * of the run. */
DGM_CHECKED dgm_err dgm_story_store_day(dgm_story_store *self,
                                        int64_t document,
                                        const dgm_story_row *row, int64_t *day,
                                        dgm_error *err);

/* Where a document stands that was seen. */
typedef struct dgm_story_place {
    bool known;
    bool digest;
    int64_t story; /* 0: it waits */
    int64_t day;
} dgm_story_place;

DGM_CHECKED dgm_err dgm_story_store_place(dgm_story_store *self,
                                          int64_t document,
                                          dgm_story_place *out,
                                          dgm_error *err);

/* The documents before `before` that a document follows or that follow it, at
 * most DGM_STORY_NEIGHBOURS; *count of them. */
#define DGM_STORY_NEIGHBOURS 4
DGM_CHECKED dgm_err dgm_story_store_near(dgm_story_store *self,
                                         int64_t document, int64_t before,
                                         int64_t out[DGM_STORY_NEIGHBOURS],
                                         uint32_t *count, dgm_error *err);

/* Notes that a document is a digest; the documents of its story are to be
 * compared again. */
DGM_CHECKED dgm_err dgm_story_store_digest(dgm_story_store *self,
                                           int64_t document, dgm_error *err);

/* A document as it is put down. */
typedef struct dgm_story_entry {
    int64_t document;
    int64_t story;
    int64_t day;
    int64_t follows; /* 0: none */
    double shared;
    dgm_story_credit credit;
    bool digest;
} dgm_story_entry;

DGM_CHECKED dgm_err dgm_story_store_put(dgm_story_store *self,
                                        const dgm_story_entry *entry,
                                        dgm_error *err);
/* Story `from` goes into `into`, whose number is the lower; its first document
 * follows `follows`. */
DGM_CHECKED dgm_err dgm_story_store_merge(dgm_story_store *self, int64_t into,
                                          int64_t from, int64_t follows,
                                          dgm_error *err);
/* Originals and days of at most `most` stories that have changed; *count of
 * them. */
DGM_CHECKED dgm_err dgm_story_store_tell(dgm_story_store *self, uint32_t most,
                                         uint32_t *count, dgm_error *err);

#endif
