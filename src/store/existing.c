/* SPDX-License-Identifier: Apache-2.0 */
#include "store/existing.h"

#include "store/layout.h"
#include "store/refused.h"

dgm_err dgm_existing_refused(sqlite3 *handle, const char *path, dgm_error *err)
{
    return dgm_sqlite_refused(handle, path, err);
}

static dgm_err inspect(sqlite3 *handle, const char *path, dgm_error *err)
{
    int version = 0;
    DGM_TRY(dgm_layout_version(handle, path, &version, err));
    if (version == 0) {
        return dgm_error_set(err, DGM_ERR_DATABASE, path, 0, -1,
                             "is no database of coded documents; `dragoman "
                             "code -o FILE.db` makes one");
    }
    return version == DGM_SCHEMA_VERSION
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_VERSION, path, 0, -1,
                               "a database of version %d; `dragoman query "
                               "--upgrade FILE` brings it to version %d and "
                               "keeps a copy",
                               version, DGM_SCHEMA_VERSION);
}

dgm_err dgm_existing_open(sqlite3 **out, const char *path, dgm_error *err)
{
    *out = NULL;
    if (sqlite3_open_v2(path, out, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK) {
        return dgm_existing_refused(*out, path, err);
    }
    (void)sqlite3_busy_timeout(*out, 10000);
    DGM_TRY(inspect(*out, path, err));
    return sqlite3_exec(*out,
                        "PRAGMA journal_mode = WAL;"
                        "PRAGMA synchronous = NORMAL;"
                        "PRAGMA foreign_keys = ON;",
                        NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : dgm_existing_refused(*out, path, err);
}
