/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a database that a run has made, for passes over it. */
#ifndef DGM_STORE_EXISTING_H
#define DGM_STORE_EXISTING_H

#include "base/error.h"

#include <sqlite3.h>

/* Opens it to read and write; its tables are those of schema.sql.  The caller
 * closes *out, also on failure.  DGM_ERR_NOT_FOUND: there is no such file,
 * DGM_ERR_VERSION: of another version, DGM_ERR_DATABASE: of something else. */
DGM_CHECKED dgm_err dgm_existing_open(sqlite3 **out, const char *path,
                                      dgm_error *err);

/* The error of the last call. */
dgm_err dgm_existing_refused(sqlite3 *handle, const char *path,
                             dgm_error *err);

#endif
