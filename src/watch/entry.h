/* SPDX-License-Identifier: Apache-2.0 */
/* The entries of a run that a feed will show: the last of each question. */
#ifndef DGM_WATCH_ENTRY_H
#define DGM_WATCH_ENTRY_H

#include "watch/feed.h"

/* Strings are terminated; NULL: none. */
typedef struct dgm_entry {
    sqlite3_int64 watch_id;
    char name[46];
    char *published;
    char *title;
    char *note;
    char *url;
    char *content;
} dgm_entry;

/* A ring: `count` have come, the last DGM_FEED_ENTRIES are kept. */
typedef struct dgm_entries {
    dgm_entry at[DGM_FEED_ENTRIES];
    uint64_t count;
} dgm_entries;

/* Takes the place of the oldest; its strings are copied, `out` too. */
DGM_CHECKED dgm_err dgm_entries_push(dgm_entries *self,
                                     const dgm_entry *entry);
void dgm_entries_clear(dgm_entries *self);

/* Puts them into watch_entries, within a transaction, and drops those that no
 * feed shows any more.  An SQLite code. */
int dgm_entries_store(const dgm_entries *self, sqlite3 *handle,
                      const char *now);

#endif
