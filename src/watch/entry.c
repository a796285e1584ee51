/* SPDX-License-Identifier: Apache-2.0 */
#include "watch/entry.h"

#include <stdlib.h>
#include <string.h>

static void entry_clear(dgm_entry *self)
{
    free(self->published);
    free(self->title);
    free(self->note);
    free(self->url);
    free(self->content);
    *self = (dgm_entry){.watch_id = 0};
}

void dgm_entries_clear(dgm_entries *self)
{
    for (uint32_t i = 0; i < DGM_FEED_ENTRIES; i++) {
        entry_clear(&self->at[i]);
    }
    self->count = 0;
}

/* A copy of `text`; false when memory is out. */
static bool copy(char **out, const char *text)
{
    *out = text ? strdup(text) : NULL;
    return text == NULL || *out != NULL;
}

dgm_err dgm_entries_push(dgm_entries *self, const dgm_entry *entry)
{
    dgm_entry *slot = &self->at[self->count % DGM_FEED_ENTRIES];
    entry_clear(slot);
    slot->watch_id = entry->watch_id;
    memcpy(slot->name, entry->name, sizeof slot->name);
    bool copied = copy(&slot->published, entry->published);
    copied = copy(&slot->title, entry->title) && copied;
    copied = copy(&slot->note, entry->note) && copied;
    copied = copy(&slot->url, entry->url) && copied;
    copied = copy(&slot->content, entry->content) && copied;
    self->count++;
    return copied ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static const char insert[] =
    "INSERT OR REPLACE INTO watch_entries VALUES (?1, ?2, (SELECT "
    "coalesce(max(place), 0) + 1 FROM watch_entries), ?3, ?4, ?5, ?6, ?7, "
    "?8)";

static const char drop[] =
    "DELETE FROM watch_entries WHERE watch_id = ?1 AND place <= (SELECT place "
    "FROM watch_entries WHERE watch_id = ?1 ORDER BY place DESC LIMIT 1 "
    "OFFSET ?2)";

static int bind_text(sqlite3_stmt *statement, int column, const char *text)
{
    return text ? sqlite3_bind_text(statement, column, text, -1, SQLITE_STATIC)
                : sqlite3_bind_null(statement, column);
}

static int store_one(const dgm_entry *self, sqlite3_stmt *add,
                     sqlite3_stmt *remove, const char *now)
{
    const char *const text[] = {self->name,   now,        self->published,
                                self->title,  self->note, self->url,
                                self->content};
    int code = sqlite3_bind_int64(add, 1, self->watch_id);
    for (int i = 0; code == SQLITE_OK && i < 7; i++) {
        code = bind_text(add, i + 2, text[i]);
    }
    if (code == SQLITE_OK) {
        (void)sqlite3_step(add);
        code = sqlite3_reset(add);
    }
    if (code == SQLITE_OK) {
        (void)sqlite3_bind_int64(remove, 1, self->watch_id);
        (void)sqlite3_bind_int(remove, 2, DGM_FEED_ENTRIES);
        (void)sqlite3_step(remove);
        code = sqlite3_reset(remove);
    }
    return code;
}

int dgm_entries_store(const dgm_entries *self, sqlite3 *handle,
                      const char *now)
{
    sqlite3_stmt *add = NULL;
    sqlite3_stmt *remove = NULL;
    int code = sqlite3_prepare_v2(handle, insert, -1, &add, NULL);
    code = code == SQLITE_OK
               ? sqlite3_prepare_v2(handle, drop, -1, &remove, NULL)
               : code;
    uint64_t first =
        self->count > DGM_FEED_ENTRIES ? self->count - DGM_FEED_ENTRIES : 0;
    for (uint64_t i = first; code == SQLITE_OK && i < self->count; i++) {
        code = store_one(&self->at[i % DGM_FEED_ENTRIES], add, remove, now);
    }
    (void)sqlite3_finalize(add);
    (void)sqlite3_finalize(remove);
    return code;
}
