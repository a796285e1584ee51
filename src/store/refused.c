/* SPDX-License-Identifier: Apache-2.0 */
#include "store/refused.h"

dgm_err dgm_sqlite_refused(sqlite3 *handle, const char *path, dgm_error *err)
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
