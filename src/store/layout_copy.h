/* SPDX-License-Identifier: Apache-2.0 */
/* The copy of a database that is kept before it is brought up to date.  Within
 * the store only. */
#ifndef DGM_STORE_LAYOUT_COPY_H
#define DGM_STORE_LAYOUT_COPY_H

#include "base/str.h"

/* Copies the database to a file beside it that did not exist; its name goes
 * into `name`, terminated.  Killed at any moment it leaves no half a copy
 * under that name. */
DGM_CHECKED dgm_err dgm_layout_copy(const char *path, int version,
                                    dgm_buf *name, dgm_error *err);

#endif
