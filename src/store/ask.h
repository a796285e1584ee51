/* SPDX-License-Identifier: Apache-2.0 */
/* A connection that can only read: what may be asked, for how long, and what
 * the tables mean.  Within the store only. */
#ifndef DGM_STORE_ASK_H
#define DGM_STORE_ASK_H

#include "base/error.h"

#include <sqlite3.h>
#include <time.h>

/* When a question ends early. */
typedef struct dgm_ask_limit {
    const dgm_stop *stop;
    struct timespec until; /* tv_sec 0: never */
    bool late;             /* it was that */
} dgm_ask_limit;

/* Refuses whatever is no reading, from then on, and lets `limit`, which must
 * outlive the connection, end a question. */
DGM_CHECKED dgm_err dgm_ask_guard(sqlite3 *handle, dgm_ask_limit *limit,
                                  uint32_t seconds);

/* Makes the temporary table `layout` of all tables, views and columns, with
 * the comments of schema.sql; before the guard. */
DGM_CHECKED dgm_err dgm_ask_describe(sqlite3 *handle, const char *path,
                                     dgm_error *err);

#endif
