/* SPDX-License-Identifier: Apache-2.0 */
/* The shipped table of sentence ends, for tests that segment a text. */
#ifndef DGM_TESTS_BOUNDARIES_H
#define DGM_TESTS_BOUNDARIES_H

#include "text/text.h"

static inline const dgm_boundaries *shipped_boundaries(void)
{
    static dgm_boundaries *boundaries;
    if (boundaries == NULL &&
        dgm_boundaries_open(&boundaries, DGM_SHARE "/boundaries.dgm", NULL) !=
            DGM_ERR_OK) {
        return NULL;
    }
    return boundaries;
}

#endif
