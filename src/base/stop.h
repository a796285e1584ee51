/* SPDX-License-Identifier: Apache-2.0 */
/* The one place that touches a dgm_stop: what a signal handler or another
 * thread sets, a run reads without a lock. */
#ifndef DGM_BASE_STOP_H
#define DGM_BASE_STOP_H

#include "dragoman/dragoman.h"

/* NULL: nobody ever asks. */
static inline bool dgm_stop_requested(const dgm_stop *self)
{
    return self && __atomic_load_n(&self->requested, __ATOMIC_RELAXED) != 0;
}

#endif
