/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The index of the database in which a document finds those that it may be a
 * copy of.
 *
 * A document has a few keys: its least shingles, its address, its title.  In
 * story_keys they lie by period (16 days) and key, so that of a database of
 * years only the days around a document are touched, and these fit in the
 * cache.  A document looks only at documents of a lower number: what it finds
 * does not depend on whether they came in one run or in many.
 */
#ifndef DGM_STORY_INDEX_H
#define DGM_STORY_INDEX_H

#include "story/story_words.h"

#include <sqlite3.h>

/* Shingles, and the exact text, the address and the title. */
#define DGM_STORY_SHINGLE_KEYS 16
#define DGM_STORY_KEYS         (DGM_STORY_SHINGLE_KEYS + 3)
/* Documents that are as many days apart are compared. */
#define DGM_STORY_DAYS 7
/* At most so many documents are looked at, the likeliest first. */
#define DGM_STORY_CANDIDATES 24

typedef struct dgm_story_keys {
    uint64_t key[DGM_STORY_KEYS];
    uint32_t count;
} dgm_story_keys;

typedef struct dgm_story_candidate {
    int64_t document;
    uint32_t weight; /* of the keys that it shares */
} dgm_story_candidate;

/* Documents that share keys with one, being counted. */
typedef struct dgm_story_tally dgm_story_tally;

typedef struct dgm_story_index {
    sqlite3 *handle;
    dgm_story_tally *tally;
    sqlite3_stmt *add;
    sqlite3_stmt *find;
    sqlite3_stmt *forget;
} dgm_story_index;

/* SQLite codes; 0 is success.  Close it also when this fails. */
int dgm_story_index_open(dgm_story_index *self, sqlite3 *handle);
void dgm_story_index_close(dgm_story_index *self);
int dgm_story_index_add(dgm_story_index *self, const dgm_story_keys *keys,
                        int64_t day, int64_t document);

/* `document` is no more: keys that led to it lead there no longer. */
int dgm_story_index_forget(dgm_story_index *self, const dgm_story_keys *keys,
                           int64_t day, int64_t document);

/* Documents before `document` that share keys with it, the likeliest first;
 * *count of them. */
int dgm_story_index_find(dgm_story_index *self, const dgm_story_keys *keys,
                         int64_t day, int64_t document,
                         dgm_story_candidate out[DGM_STORY_CANDIDATES],
                         uint32_t *count);

#endif
