/* SPDX-License-Identifier: Apache-2.0 */
/* The public function of a library that was built without libcurl. */
#include "base/error.h"

dgm_err dgm_fetch(const dgm_fetch_options *options,
                  dgm_fetch_progress *progress, dgm_error *err)
{
    (void)options;
    if (progress) {
        *progress = (dgm_fetch_progress){0};
    }
    return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                         "this build cannot fetch: it was made without "
                         "libcurl (libcurl4-openssl-dev and "
                         "-DDGM_FETCH=ON)");
}
