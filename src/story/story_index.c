/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_index.h"

#include <stdlib.h>
#include <string.h>

/* Days of a period; a document within DGM_STORY_DAYS of another one lies in
 * its period or in the next. */
#define PERIOD 16
/* Of a key that many documents have, as many are looked at, the last that
 * came. */
#define CROWD 48
/* A key that so few have says twice as much. */
#define RARE 4

/* A period in the upper 16 bits, a key in the others. */
static sqlite3_int64 slot_of(int64_t period, uint64_t key)
{
    return (sqlite3_int64)((uint64_t)(period & 0xFFFF) << 48 | key >> 16);
}

static int64_t period_of(int64_t day)
{
    return day >= 0 ? day / PERIOD : -((PERIOD - 1 - day) / PERIOD);
}

/* Candidates by document, open addressing; a key gives at most twice CROWD of
 * them, so that half of it stays empty. */
#define TABLE 4096
_Static_assert(2 * CROWD * DGM_STORY_KEYS * 2 <= TABLE, "no place is left");

struct dgm_story_tally {
    dgm_story_candidate at[TABLE];
    uint16_t used[2 * CROWD * DGM_STORY_KEYS]; /* places, in order of coming */
    uint32_t count;
};

int dgm_story_index_open(dgm_story_index *self, sqlite3 *handle)
{
    const struct {
        sqlite3_stmt **out;
        const char *text;
    } one[] = {{&self->add, "INSERT OR IGNORE INTO story_keys VALUES (?, ?)"},
               {&self->forget,
                "DELETE FROM story_keys WHERE slot = ? AND document_id = ?"},
               {&self->find,
                "SELECT document_id FROM story_keys WHERE slot = ? AND "
                "document_id < ? ORDER BY document_id DESC LIMIT ?"}};
    *self = (dgm_story_index){.handle = handle,
                              .tally = calloc(1, sizeof *self->tally)};
    int code = self->tally ? SQLITE_OK : SQLITE_NOMEM;
    for (size_t i = 0; code == SQLITE_OK && i < sizeof one / sizeof *one;
         i++) {
        code = sqlite3_prepare_v3(handle, one[i].text, -1,
                                  SQLITE_PREPARE_PERSISTENT, one[i].out, NULL);
    }
    return code;
}

void dgm_story_index_close(dgm_story_index *self)
{
    (void)sqlite3_finalize(self->add);
    (void)sqlite3_finalize(self->find);
    (void)sqlite3_finalize(self->forget);
    free(self->tally);
    *self = (dgm_story_index){.handle = NULL};
}

/* Runs `statement` for a key and a document. */
static int run(sqlite3_stmt *statement, sqlite3_int64 slot, int64_t document)
{
    (void)sqlite3_bind_int64(statement, 1, slot);
    (void)sqlite3_bind_int64(statement, 2, document);
    int code = sqlite3_step(statement);
    (void)sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int dgm_story_index_add(dgm_story_index *self, const dgm_story_keys *keys,
                        int64_t day, int64_t document)
{
    int code = SQLITE_OK;
    for (uint32_t i = 0; code == SQLITE_OK && i < keys->count; i++) {
        code = run(self->add, slot_of(period_of(day), keys->key[i]), document);
    }
    return code;
}

int dgm_story_index_forget(dgm_story_index *self, const dgm_story_keys *keys,
                           int64_t day, int64_t document)
{
    int code = SQLITE_OK;
    int64_t last = period_of(day + DGM_STORY_DAYS);
    for (uint32_t i = 0; i < keys->count; i++) {
        for (int64_t period = period_of(day - DGM_STORY_DAYS);
             code == SQLITE_OK && period <= last; period++) {
            code = run(self->forget, slot_of(period, keys->key[i]), document);
        }
    }
    return code;
}

static void clear(dgm_story_tally *self)
{
    for (uint32_t i = 0; i < self->count; i++) {
        self->at[self->used[i]] = (dgm_story_candidate){.document = 0};
    }
    self->count = 0;
}

static void add_weight(dgm_story_tally *self, int64_t document,
                       uint32_t weight)
{
    uint32_t at =
        (uint32_t)(((uint64_t)document * UINT64_C(0x9E3779B97F4A7C15)) >> 52);
    while (self->at[at].document != 0 && self->at[at].document != document) {
        at = (at + 1) % TABLE;
    }
    if (self->at[at].document == 0) {
        self->at[at].document = document;
        self->used[self->count++] = (uint16_t)at;
    }
    self->at[at].weight += weight;
}

static int look_up(dgm_story_index *self, sqlite3_int64 slot, int64_t document,
                   dgm_story_tally *counted)
{
    int64_t found[CROWD];
    uint32_t total = 0;
    int code;
    (void)sqlite3_bind_int64(self->find, 1, slot);
    (void)sqlite3_bind_int64(self->find, 2, document);
    (void)sqlite3_bind_int64(self->find, 3, CROWD);
    while ((code = sqlite3_step(self->find)) == SQLITE_ROW && total < CROWD) {
        found[total++] = sqlite3_column_int64(self->find, 0);
    }
    (void)sqlite3_reset(self->find);
    for (uint32_t i = 0; i < total; i++) {
        add_weight(counted, found[i], total <= RARE ? 2 : 1);
    }
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

static bool goes_before(const dgm_story_candidate *a,
                        const dgm_story_candidate *b)
{
    return a->weight != b->weight ? a->weight > b->weight
                                  : a->document < b->document;
}

static uint32_t pick(const dgm_story_tally *self,
                     dgm_story_candidate out[DGM_STORY_CANDIDATES])
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < self->count; i++) {
        const dgm_story_candidate *one = &self->at[self->used[i]];
        uint32_t at = most;
        /* One common key is no sign. */
        if (one->weight < 2) {
            continue;
        }
        while (at > 0 && goes_before(one, &out[at - 1])) {
            at--;
        }
        if (at < DGM_STORY_CANDIDATES) {
            most = most < DGM_STORY_CANDIDATES ? most + 1 : most;
            memmove(out + at + 1, out + at, (most - at - 1) * sizeof *out);
            out[at] = *one;
        }
    }
    return most;
}

int dgm_story_index_find(dgm_story_index *self, const dgm_story_keys *keys,
                         int64_t day, int64_t document,
                         dgm_story_candidate out[DGM_STORY_CANDIDATES],
                         uint32_t *count)
{
    dgm_story_tally *counted = self->tally;
    int code = SQLITE_OK;
    int64_t first = period_of(day - DGM_STORY_DAYS);
    int64_t last = period_of(day + DGM_STORY_DAYS);
    clear(counted);
    for (uint32_t i = 0; code == SQLITE_OK && i < keys->count; i++) {
        for (int64_t period = first; code == SQLITE_OK && period <= last;
             period++) {
            code = look_up(self, slot_of(period, keys->key[i]), document,
                           counted);
        }
    }
    *count = code == SQLITE_OK ? pick(counted, out) : 0;
    return code;
}
