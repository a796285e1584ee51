/* SPDX-License-Identifier: Apache-2.0 */
#include "store/ask.h"

#include "base/stop.h"

#include <string.h>

/* So often, in steps of SQLite's machine, is looked whether time is up. */
#define STEPS 1000
/* A value or a statement may be so long. */
#define LENGTH_MAX (1 << 26)
#define SQL_MAX    (1 << 20)

static bool among(const char *name, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (sqlite3_stricmp(name, list[i]) == 0) {
            return true;
        }
    }
    return false;
}

#define AMONG(name, list) among((name), (list), sizeof(list) / sizeof *(list))

/* Pragmas that tell something. */
static bool may_tell(const char *pragma)
{
    static const char *const list[] = {
        "table_info", "table_xinfo",  "table_list",       "index_list",
        "index_info", "index_xinfo",  "foreign_key_list", "user_version",
        "page_count", "data_version", "compile_options",  "function_list"};
    return AMONG(pragma, list);
}

static int authorize(void *context, int action, const char *first,
                     const char *second, const char *database,
                     const char *trigger)
{
    static const char *const refused[] = {"load_extension", "edit",
                                          "writefile", "fts3_tokenizer"};
    (void)context;
    (void)database;
    (void)trigger;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && AMONG(second, refused) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return first && may_tell(first) &&
                       (second == NULL ||
                        sqlite3_stricmp(first, "user_version") != 0)
                   ? SQLITE_OK
                   : SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
        /* So does a virtual table declare its columns; the statement itself
         * would be refused by SQLite. */
        return first && strcmp(first, "sqlite_master") == 0 ? SQLITE_OK
                                                            : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

static bool is_past(const struct timespec *time)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > time->tv_sec ||
           (now.tv_sec == time->tv_sec && now.tv_nsec >= time->tv_nsec);
}

static int ends(void *context)
{
    dgm_ask_limit *limit = context;
    limit->late = limit->until.tv_sec > 0 && is_past(&limit->until);
    return limit->late || dgm_stop_requested(limit->stop);
}

dgm_err dgm_ask_guard(sqlite3 *handle, dgm_ask_limit *limit, uint32_t seconds)
{
    if (seconds > 0) {
        (void)clock_gettime(CLOCK_MONOTONIC, &limit->until);
        limit->until.tv_sec += (time_t)seconds;
    }
    (void)sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void)sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, LENGTH_MAX);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, SQL_MAX);
    sqlite3_progress_handler(handle, STEPS, ends, limit);
    return sqlite3_set_authorizer(handle, authorize, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : DGM_ERR_DATABASE;
}
