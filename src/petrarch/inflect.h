/* SPDX-License-Identifier: Apache-2.0 */
/* Regular forms of the dictionaries' words, which are in capitals; inside this
 * room only. */
#ifndef DGM_PETRARCH_INFLECT_H
#define DGM_PETRARCH_INFLECT_H

#include "base/str.h"

/* "FOREIGN_MINISTRY" -> "FOREIGN_MINISTRIES"; {NULL, 0} without memory. */
dgm_str dgm_petr_plural(dgm_arena *arena, dgm_str noun);

#define DGM_PETR_FORMS 4
/* The verb itself, "-s", "-ed", "-ing"; false without memory. */
bool dgm_petr_forms(dgm_arena *arena, dgm_str verb,
                    dgm_str out[DGM_PETR_FORMS]);

#endif
