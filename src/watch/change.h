/* SPDX-License-Identifier: Apache-2.0 */
/* What is new about an event or a question: docs/watching.md has the
 * thresholds. */
#ifndef DGM_WATCH_CHANGE_H
#define DGM_WATCH_CHANGE_H

#include "watch/rule.h"

/* An event is worth a word when nothing of its kind was told of so many days
 * before it. */
#define DGM_CHANGE_QUIET "28"
/* So many events of a party are looked through for that, the latest first;
 * where there are more, of both parties, nothing is said. */
#define DGM_CHANGE_LOOKED 5000
/* Two times of so many days are compared, */
#define DGM_CHANGE_DAYS "28"
/* where one of them has so many events and they differ by so many percent. */
#define DGM_CHANGE_EVENTS  5
#define DGM_CHANGE_PERCENT 30

typedef struct dgm_change {
    sqlite3 *handle;
    const char *path;
    sqlite3_stmt *event;  /* the new one */
    sqlite3_stmt *scan;   /* others of a party */
    sqlite3_stmt *oldest; /* whether anything is old enough */
    sqlite3_stmt *counts; /* of two times */
} dgm_change;

DGM_CHECKED dgm_err dgm_change_open(dgm_change *self, sqlite3 *handle,
                                    const char *path, dgm_error *err);
void dgm_change_close(dgm_change *self);

/* "first ASSAULT by X on Y since 2025-03-04", appended, or nothing. */
DGM_CHECKED dgm_err dgm_change_first(dgm_change *self, sqlite3_int64 event_id,
                                     dgm_buf *out, dgm_error *err);

/* "26 in the four weeks to 2025-04-01, 30 % more than in the four before
 * (20)", appended, or nothing. */
DGM_CHECKED dgm_err dgm_change_trend(dgm_change *self, const dgm_rule *rule,
                                     const char *day, dgm_buf *out,
                                     dgm_error *err);

#endif
