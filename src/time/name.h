/* SPDX-License-Identifier: Apache-2.0 */
/* Words of the calendar inside names: "the Black September group", "Bloody
 * Sunday", "Theresa May", "the March for Life". */
#ifndef DGM_TIME_NAME_H
#define DGM_TIME_NAME_H

#include "time/reading.h"

/* Whether a wording that states no year is a name or a part of one. */
bool dgm_time_named(const dgm_timescan *scan, const dgm_timefind *find);

#endif
