/* SPDX-License-Identifier: Apache-2.0 */
/* An Atom feed (RFC 4287) of what was told last. */
#ifndef DGM_WATCH_FEED_H
#define DGM_WATCH_FEED_H

#include "base/str.h"

#include <sqlite3.h>

/* Entries of a feed, and what a question keeps for it. */
#define DGM_FEED_ENTRIES 100

/* Refuses a file that is there and no feed, which a run would destroy. */
DGM_CHECKED dgm_err dgm_feed_check(const char *file, dgm_error *err);

/* Writes the last entries of the questions in `temp.running` (watch_id, name)
 * to the file, which is replaced whole.  `now` is a time of RFC 3339. */
DGM_CHECKED dgm_err dgm_feed_write(sqlite3 *handle, const char *path,
                                   const char *file, const char *now,
                                   dgm_error *err);

/* "urn:uuid:..." of 16 bytes, terminated. */
void dgm_feed_name(uint64_t high, uint64_t low, char out[46]);

#endif
