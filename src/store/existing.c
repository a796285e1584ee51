/* SPDX-License-Identifier: Apache-2.0 */
#include "store/existing.h"

#include "store/database.h"

dgm_err dgm_existing_refused(sqlite3 *handle, const char *path, dgm_error *err)
{
    int code = sqlite3_extended_errcode(handle);
    dgm_err kind = DGM_ERR_DATABASE;
    if ((code & 0xFF) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM) {
        kind = DGM_ERR_MEMORY;
    } else if ((code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR) {
        kind = DGM_ERR_IO;
    } else if (code == SQLITE_CANTOPEN) {
        kind = DGM_ERR_NOT_FOUND;
    }
    return dgm_error_set(err, kind, path, 0, -1, "%s", sqlite3_errmsg(handle));
}

static dgm_err inspect(sqlite3 *handle, const char *path, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_prepare_v2(handle,
                           "SELECT user_version, (SELECT COUNT(*) FROM "
                           "sqlite_master WHERE name = 'event_parties') FROM "
                           "pragma_user_version",
                           -1, &ask, NULL) != SQLITE_OK ||
        sqlite3_step(ask) != SQLITE_ROW) {
        code = dgm_existing_refused(handle, path, err);
    } else if (sqlite3_column_int(ask, 1) == 0) {
        code = dgm_error_set(err, DGM_ERR_DATABASE, path, 0, -1,
                             "is no database of coded documents; `dragoman "
                             "code -o FILE.db` makes one");
    } else if (sqlite3_column_int(ask, 0) != DGM_SCHEMA_VERSION) {
        code = dgm_error_set(err, DGM_ERR_VERSION, path, 0, -1,
                             "a database of version %d; this program knows "
                             "version %d",
                             sqlite3_column_int(ask, 0), DGM_SCHEMA_VERSION);
    }
    (void)sqlite3_finalize(ask);
    return code;
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
