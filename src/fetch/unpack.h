/* SPDX-License-Identifier: Apache-2.0 */
/* Bodies that came packed. */
#ifndef DGM_FETCH_UNPACK_H
#define DGM_FETCH_UNPACK_H

#include "base/error.h"
#include "base/str.h"

/* Adds a body to `out` as it is without `packed`, the Content-Encoding: "",
 * "identity", "gzip" or "x-gzip".  DGM_ERR_LIMIT past the buffer's maximum,
 * _SYNTAX damaged or cut short, _ARGUMENT packed otherwise; `err` gets a
 * message for each. */
DGM_CHECKED dgm_err dgm_unpack(dgm_str body, const char *packed, dgm_buf *out,
                               dgm_error *err);

#endif
