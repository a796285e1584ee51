/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_store.h"

#include "base/iso.h"
#include "base/number.h"
#include "store/existing.h"

#include <string.h>

/* Parentheses say that literals which follow each other are one. */
static const char *const sql[DGM_STORY_ASKS] = {
    [DGM_STORY_WAITING] =
        ("SELECT document_id FROM story_documents WHERE story_id IS NULL "
         "AND document_id > ? ORDER BY document_id LIMIT ?"),
    [DGM_STORY_NEW] = ("SELECT document_id FROM documents "
                       "WHERE document_id > ? ORDER BY document_id LIMIT ?"),
    [DGM_STORY_READ] =
        ("SELECT d.text, d.title, d.url, d.author, d.publisher, d.published, "
         "d.run_id, r.started FROM documents d LEFT JOIN runs r USING "
         "(run_id) WHERE document_id = ?"),
    [DGM_STORY_PLACE_OF] = ("SELECT story_id, day FROM story_documents "
                            "WHERE document_id = ?"),
    /* The document before, if it is of the same run. */
    [DGM_STORY_BEFORE] =
        ("SELECT s.day FROM (SELECT document_id, run_id FROM documents "
         "WHERE document_id < ?1 ORDER BY document_id DESC LIMIT 1) d "
         "JOIN story_documents s USING (document_id) WHERE d.run_id = ?2"),
    [DGM_STORY_DATED_BEHIND] =
        ("SELECT published FROM (SELECT published, run_id, document_id FROM "
         "documents WHERE document_id > ?1 ORDER BY document_id LIMIT 64) "
         "WHERE run_id = ?2 AND published IS NOT NULL "
         "ORDER BY document_id LIMIT 1"),
    [DGM_STORY_PUT] = ("INSERT OR REPLACE INTO story_documents "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
    [DGM_STORY_FOUND] = ("INSERT INTO stories VALUES (?1, ?1, 0, "
                         "date(?2 * 86400, 'unixepoch'), "
                         "date(?2 * 86400, 'unixepoch'), 0)"),
    [DGM_STORY_JOINED] = ("UPDATE stories SET copies = copies + 1, "
                          "state = max(state, 1) WHERE story_id = ?"),
    [DGM_STORY_MOVE] = ("UPDATE story_documents SET story_id = ?1 "
                        "WHERE story_id = ?2"),
    [DGM_STORY_LEAD] = ("UPDATE story_documents SET follows = ?2 "
                        "WHERE document_id = ?1"),
    [DGM_STORY_MERGED] =
        ("UPDATE stories SET state = max(state, 1), copies = copies + 1 + "
         "(SELECT copies FROM stories WHERE story_id = ?2) "
         "WHERE story_id = ?1"),
    [DGM_STORY_DROP] = "DELETE FROM stories WHERE story_id = ?",
    [DGM_STORY_UNTOLD] = ("SELECT story_id FROM stories WHERE state <> 0 "
                          "LIMIT 1"),
    /* The first is an agency's own report that others credit, or else that of
     * the first day that credits nobody; noon where no hour is told. */
    [DGM_STORY_TELL] =
        ("UPDATE stories SET state = 0, original = "
         "(SELECT m.document_id FROM story_documents m JOIN documents d "
         "USING (document_id) WHERE m.story_id = ?1 ORDER BY "
         "m.own AND EXISTS (SELECT 1 FROM story_documents c WHERE "
         "c.story_id = ?1 AND c.credit = m.credit AND NOT c.own) DESC, "
         "m.day, m.credit IS NOT NULL AND NOT m.own, "
         "CASE WHEN length(d.published) > 10 THEN strftime('%s', d.published) "
         "% 86400 ELSE 43200 END, m.document_id LIMIT 1), "
         "(day_first, day_last) = (SELECT "
         "date(min(day) * 86400, 'unixepoch'), "
         "date(max(day) * 86400, 'unixepoch') FROM story_documents "
         "WHERE story_id = ?1) WHERE story_id = ?1"),
};

dgm_err dgm_story_store_refused(const dgm_story_store *self, dgm_error *err)
{
    return dgm_existing_refused(self->handle, self->path, err);
}

dgm_err dgm_story_store_execute(dgm_story_store *self, const char *text,
                                dgm_error *err)
{
    return sqlite3_exec(self->handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : dgm_story_store_refused(self, err);
}

dgm_err dgm_story_store_open(dgm_story_store *self, const char *path,
                             dgm_error *err)
{
    *self = (dgm_story_store){.path = path};
    DGM_TRY(dgm_existing_open(&self->handle, path, err));
    /* The keys of some weeks fit in 64 MiB. */
    DGM_TRY(dgm_story_store_execute(self, "PRAGMA cache_size = -65536", err));
    for (int i = 0; i < DGM_STORY_ASKS; i++) {
        if (sqlite3_prepare_v3(self->handle, sql[i], -1,
                               SQLITE_PREPARE_PERSISTENT, &self->ask[i],
                               NULL) != SQLITE_OK) {
            return dgm_story_store_refused(self, err);
        }
    }
    return DGM_ERR_OK;
}

void dgm_story_store_close(dgm_story_store *self)
{
    for (int i = 0; i < DGM_STORY_ASKS; i++) {
        (void)sqlite3_finalize(self->ask[i]);
    }
    (void)sqlite3_close(self->handle);
    *self = (dgm_story_store){.path = NULL};
}

void dgm_story_store_rest(dgm_story_store *self)
{
    (void)sqlite3_reset(self->ask[DGM_STORY_READ]);
}

dgm_err dgm_story_store_reset(dgm_story_store *self, bool all, dgm_error *err)
{
    return dgm_story_store_execute(
        self,
        all ? "BEGIN IMMEDIATE; DELETE FROM stories; "
              "DELETE FROM story_documents; DELETE FROM story_keys; COMMIT"
            : "BEGIN IMMEDIATE; UPDATE story_documents SET story_id = NULL, "
              "follows = NULL, shared = NULL WHERE story_id IN "
              "(SELECT story_id FROM stories WHERE state = 2); "
              "DELETE FROM stories WHERE state = 2; COMMIT",
        err);
}

/* ------------------------------------------------------------------ asking
 */

static dgm_str column(sqlite3_stmt *row, int number)
{
    const char *text = (const char *)sqlite3_column_text(row, number);
    return (dgm_str){text,
                     text ? (uint32_t)sqlite3_column_bytes(row, number) : 0};
}

static sqlite3_stmt *start(dgm_story_store *self, dgm_story_ask which)
{
    (void)sqlite3_reset(self->ask[which]);
    return self->ask[which];
}

/* Steps to the next row; *has says whether there is one. */
static dgm_err step(dgm_story_store *self, sqlite3_stmt *ask, bool *has,
                    dgm_error *err)
{
    int code = sqlite3_step(ask);
    *has = code == SQLITE_ROW;
    return *has || code == SQLITE_DONE ? DGM_ERR_OK
                                       : dgm_story_store_refused(self, err);
}

/* A statement without rows. */
static dgm_err run(dgm_story_store *self, sqlite3_stmt *ask, dgm_error *err)
{
    bool has;
    dgm_err code = step(self, ask, &has, err);
    (void)sqlite3_reset(ask);
    return code;
}

dgm_err dgm_story_store_next(dgm_story_store *self, bool fresh, int64_t after,
                             uint32_t most, int64_t *out, uint32_t *count,
                             dgm_error *err)
{
    sqlite3_stmt *ask = start(self, fresh ? DGM_STORY_NEW : DGM_STORY_WAITING);
    dgm_err code;
    bool has;
    *count = 0;
    (void)sqlite3_bind_int64(ask, 1, after);
    (void)sqlite3_bind_int64(ask, 2, most);
    while ((code = step(self, ask, &has, err)) == DGM_ERR_OK && has &&
           *count < most) {
        out[(*count)++] = sqlite3_column_int64(ask, 0);
    }
    (void)sqlite3_reset(ask);
    return code;
}

/* A question that is asked once; `count` numbers of its one row. */
static dgm_err ask_once(dgm_story_store *self, const char *text, int64_t *out,
                        int count, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    bool has = false;
    if (sqlite3_prepare_v2(self->handle, text, -1, &ask, NULL) != SQLITE_OK) {
        return dgm_story_store_refused(self, err);
    }
    dgm_err code = step(self, ask, &has, err);
    for (int i = 0; has && i < count; i++) {
        out[i] = sqlite3_column_int64(ask, i);
    }
    (void)sqlite3_finalize(ask);
    return code;
}

dgm_err dgm_story_store_reach(dgm_story_store *self, int64_t *seen,
                              int64_t *last, uint64_t *waiting, dgm_error *err)
{
    int64_t found[3] = {0};
    DGM_TRY(ask_once(
        self,
        "SELECT coalesce((SELECT max(document_id) FROM story_documents), 0), "
        "coalesce((SELECT max(document_id) FROM documents), 0), "
        "(SELECT COUNT(*) FROM story_documents WHERE story_id IS NULL)",
        found, 3, err));
    *seen = found[0];
    *last = found[1];
    *waiting = (uint64_t)found[2];
    return DGM_ERR_OK;
}

dgm_err dgm_story_store_count(dgm_story_store *self, uint64_t *stories,
                              dgm_error *err)
{
    int64_t found = 0;
    DGM_TRY(ask_once(self, "SELECT COUNT(*) FROM stories", &found, 1, err));
    *stories = (uint64_t)found;
    return DGM_ERR_OK;
}

dgm_err dgm_story_store_read(dgm_story_store *self, int64_t document,
                             dgm_story_row *out, dgm_error *err)
{
    sqlite3_stmt *ask = start(self, DGM_STORY_READ);
    bool has = false;
    (void)sqlite3_bind_int64(ask, 1, document);
    DGM_TRY(step(self, ask, &has, err));
    if (!has) {
        return DGM_ERR_NOT_FOUND;
    }
    *out = (dgm_story_row){.byline = {.text = column(ask, 0),
                                      .url = column(ask, 2),
                                      .author = column(ask, 3),
                                      .publisher = column(ask, 4)},
                           .title = column(ask, 1),
                           .published = column(ask, 5),
                           .run = sqlite3_column_int64(ask, 6),
                           .started = column(ask, 7)};
    return DGM_ERR_OK;
}

dgm_err dgm_story_store_place(dgm_story_store *self, int64_t document,
                              dgm_story_place *out, dgm_error *err)
{
    sqlite3_stmt *ask = start(self, DGM_STORY_PLACE_OF);
    (void)sqlite3_bind_int64(ask, 1, document);
    *out = (dgm_story_place){.known = false};
    DGM_TRY(step(self, ask, &out->known, err));
    if (out->known) {
        out->story = sqlite3_column_int64(ask, 0);
        out->day = sqlite3_column_int64(ask, 1);
    }
    (void)sqlite3_reset(ask);
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------------- days
 */

static int64_t digits(const char *text, size_t len)
{
    int64_t value = 0;
    for (size_t i = 0; i < len; i++) {
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/* Days since 1970-01-01 of the first day that a date may mean; false when it
 * is none.  Months count from March, so that a leap day is the last of its
 * year. */
static bool read_day(dgm_str date, int64_t *day)
{
    char first[11];
    char last[11];
    dgm_iso_range(date, first, last);
    if (first[0] == 0) {
        return false;
    }
    int64_t month = digits(first + 5, 2);
    int64_t year = digits(first, 4) - (month <= 2);
    int64_t since = (month + 9) % 12;
    *day = year * 365 + year / 4 - year / 100 + year / 400 +
           (153 * since + 2) / 5 + digits(first + 8, 2) - 1 - 719468;
    return true;
}

/* The day of the neighbours in the run; *found says whether they have one. */
static dgm_err ask_neighbours(dgm_story_store *self, int64_t document,
                              int64_t number, int64_t *day, bool *found,
                              dgm_error *err)
{
    sqlite3_stmt *ask = start(self, DGM_STORY_BEFORE);
    (void)sqlite3_bind_int64(ask, 1, document);
    (void)sqlite3_bind_int64(ask, 2, number);
    DGM_TRY(step(self, ask, found, err));
    *day = *found ? sqlite3_column_int64(ask, 0) : 0;
    (void)sqlite3_reset(ask);
    if (*found) {
        return DGM_ERR_OK;
    }
    ask = start(self, DGM_STORY_DATED_BEHIND);
    (void)sqlite3_bind_int64(ask, 1, document);
    (void)sqlite3_bind_int64(ask, 2, number);
    DGM_TRY(step(self, ask, found, err));
    *found = *found && read_day(column(ask, 0), day);
    (void)sqlite3_reset(ask);
    return DGM_ERR_OK;
}

dgm_err dgm_story_store_day(dgm_story_store *self, int64_t document,
                            const dgm_story_row *row, int64_t *day,
                            dgm_error *err)
{
    bool found = false;
    if (read_day(row->published, day)) {
        return DGM_ERR_OK;
    }
    DGM_TRY(ask_neighbours(self, document, row->run, day, &found, err));
    if (!found) {
        dgm_str started = row->started;
        started.len = started.len > 10 ? 10 : started.len;
        *day = read_day(started, day) ? *day : 0;
    }
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- writing
 */

static void bind_text(sqlite3_stmt *ask, int number, dgm_str text)
{
    if (text.len == 0) {
        (void)sqlite3_bind_null(ask, number);
    } else {
        (void)sqlite3_bind_text(ask, number, text.ptr, (int)text.len,
                                SQLITE_STATIC);
    }
}

dgm_err dgm_story_store_put(dgm_story_store *self,
                            const dgm_story_entry *entry, dgm_error *err)
{
    sqlite3_stmt *ask = start(self, DGM_STORY_PUT);
    (void)sqlite3_bind_int64(ask, 1, entry->document);
    (void)sqlite3_bind_int64(ask, 2, entry->story);
    (void)sqlite3_bind_int64(ask, 3, entry->day);
    (void)sqlite3_bind_null(ask, 4);
    (void)sqlite3_bind_null(ask, 5);
    if (entry->follows) {
        (void)sqlite3_bind_int64(ask, 4, entry->follows);
        (void)sqlite3_bind_double(ask, 5, entry->shared);
    }
    bind_text(ask, 6, entry->credit.agency);
    (void)sqlite3_bind_int(ask, 7, entry->credit.own);
    DGM_TRY(run(self, ask, err));
    ask = start(self, entry->follows ? DGM_STORY_JOINED : DGM_STORY_FOUND);
    (void)sqlite3_bind_int64(ask, 1, entry->story);
    if (!entry->follows) {
        (void)sqlite3_bind_int64(ask, 2, entry->day);
    }
    return run(self, ask, err);
}

dgm_err dgm_story_store_merge(dgm_story_store *self, int64_t into,
                              int64_t from, int64_t follows, dgm_error *err)
{
    const struct {
        dgm_story_ask which;
        int64_t value[2];
        int count;
    } one[] = {{DGM_STORY_LEAD, {from, follows}, 2},
               {DGM_STORY_MOVE, {into, from}, 2},
               {DGM_STORY_MERGED, {into, from}, 2},
               {DGM_STORY_DROP, {from, 0}, 1}};
    for (size_t i = 0; i < sizeof one / sizeof *one; i++) {
        sqlite3_stmt *ask = start(self, one[i].which);
        for (int k = 0; k < one[i].count; k++) {
            (void)sqlite3_bind_int64(ask, k + 1, one[i].value[k]);
        }
        DGM_TRY(run(self, ask, err));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_story_store_tell(dgm_story_store *self, uint32_t most,
                             uint32_t *count, dgm_error *err)
{
    bool has = true;
    *count = 0;
    while (*count < most) {
        sqlite3_stmt *ask = start(self, DGM_STORY_UNTOLD);
        DGM_TRY(step(self, ask, &has, err));
        if (!has) {
            break;
        }
        int64_t story = sqlite3_column_int64(ask, 0);
        (void)sqlite3_reset(ask);
        ask = start(self, DGM_STORY_TELL);
        (void)sqlite3_bind_int64(ask, 1, story);
        DGM_TRY(run(self, ask, err));
        *count += 1;
    }
    return DGM_ERR_OK;
}
