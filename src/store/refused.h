/* SPDX-License-Identifier: Apache-2.0 */
/* What SQLite says as an error of ours. */
#ifndef DGM_STORE_REFUSED_H
#define DGM_STORE_REFUSED_H

#include "base/error.h"

#include <sqlite3.h>

/* The error of the last call on `handle` (NULL: memory is out). */
dgm_err dgm_sqlite_refused(sqlite3 *handle, const char *path, dgm_error *err);

#endif
