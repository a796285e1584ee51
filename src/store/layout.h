/* SPDX-License-Identifier: Apache-2.0 */
/* The layout of a database: schema.sql, and what older versions lack of it.
 * Within the store and for passes over a database. */
#ifndef DGM_STORE_LAYOUT_H
#define DGM_STORE_LAYOUT_H

#include "base/str.h"

#include <sqlite3.h>

/* As in schema.sql, and the oldest that can be brought up to date. */
#define DGM_SCHEMA_VERSION 8
#define DGM_SCHEMA_OLDEST  4

/* What stands behind the name of a database for the copy of version 7 that a
 * later one leaves: ".v7.bak". */
#define DGM_LAYOUT_KEPT ".v%d.bak"

/* The version of an open database; 0: it has no tables yet.  DGM_ERR_DATABASE:
 * it is of something else, DGM_ERR_VERSION: newer, or too old. */
DGM_CHECKED dgm_err dgm_layout_version(sqlite3 *handle, const char *path,
                                       int *version, dgm_error *err);

/* Makes what is missing in an empty or current database, in one
 * transaction. */
DGM_CHECKED dgm_err dgm_layout_make(sqlite3 *handle, const char *path,
                                    dgm_error *err);

/* Brings a database of `version` up to date in one transaction, after a copy
 * of it was put beside it under a name that was free.  `message` gets what was
 * added and where the copy is.  On failure the database is as it was. */
DGM_CHECKED dgm_err dgm_layout_upgrade(sqlite3 *handle, const char *path,
                                       int version, dgm_buf *message,
                                       dgm_error *err);

/* schema.sql. */
const char *dgm_layout_text(void);

#endif
