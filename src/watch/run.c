/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What has come since the last run: events of documents that arrived behind
 * the one up to which a question was told.  They are written first, and then
 * the question moves on, so that a killed run is repeated.  A text that is
 * coded again keeps its arrival (schema.sql) and is told no second time;
 * neither is what an older version of a document, or an earlier report of its
 * story, said in the same sentence.
 */
#include "base/iso.h"
#include "base/options.h"
#include "base/stop.h"
#include "base/vec.h"
#include "store/existing.h"
#include "store/grid.h"
#include "store/refused.h"
#include "watch/change.h"
#include "watch/entry.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NAMES_MAX 1000

typedef DGM_VEC(dgm_rule) rules;

typedef struct watch_run {
    const char *path;
    dgm_watch_options options;
    sqlite3 *handle;
    dgm_arena arena;
    rules rule;
    uint64_t *count; /* [rule.count] told in this run */
    sqlite3_int64 newest;
    char day[11];
    char now[21];
    dgm_change change;
    dgm_grid grid;
    dgm_entries *entries;
    uint64_t told;
    dgm_error *err;
} watch_run;

static dgm_err refused(watch_run *self)
{
    return dgm_sqlite_refused(self->handle, self->path, self->err);
}

static dgm_err execute(watch_run *self, const char *text)
{
    return sqlite3_exec(self->handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : refused(self);
}

/* --------------------------------------------------------------- questions
 */

static dgm_err pick_one(watch_run *self, sqlite3_stmt *pick, const char *name)
{
    bool done = dgm_rule_bind_text(pick, ":name", name) &&
                sqlite3_step(pick) == SQLITE_DONE;
    (void)sqlite3_reset(pick);
    if (!done) {
        return refused(self);
    }
    return sqlite3_changes(self->handle) > 0
               ? DGM_ERR_OK
               : dgm_error_set(self->err, DGM_ERR_NOT_FOUND, self->path, 0, -1,
                               "no question is called \"%s\"; `dragoman watch "
                               "list FILE` names all",
                               name);
}

static dgm_err pick(watch_run *self)
{
    sqlite3_stmt *pick = NULL;
    dgm_err code = DGM_ERR_OK;
    DGM_TRY(execute(self,
                    "CREATE TEMP TABLE running (watch_id INTEGER PRIMARY "
                    "KEY, name TEXT)"));
    if (self->options.name_count == 0) {
        return execute(self, "INSERT INTO temp.running SELECT watch_id, name "
                             "FROM watches");
    }
    if (sqlite3_prepare_v2(self->handle,
                           "INSERT OR REPLACE INTO temp.running SELECT "
                           "watch_id, name FROM watches WHERE name = :name",
                           -1, &pick, NULL) != SQLITE_OK) {
        return refused(self);
    }
    for (uint32_t i = 0; code == DGM_ERR_OK && i < self->options.name_count;
         i++) {
        code = pick_one(self, pick, self->options.name[i]);
    }
    (void)sqlite3_finalize(pick);
    return code;
}

static const char *kept(watch_run *self, sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);
    int len = sqlite3_column_bytes(row, column);
    return text ? dgm_arena_copy(&self->arena, text, (size_t)len) : NULL;
}

static dgm_err read_rules(watch_run *self)
{
    sqlite3_stmt *row = NULL;
    int step = SQLITE_ERROR;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_prepare_v2(
            self->handle,
            "SELECT watch_id, arrival, name, party, actor, recipient, type, "
            "place, words, certainty, least_score FROM watches WHERE watch_id "
            "IN (SELECT watch_id FROM temp.running) ORDER BY name",
            -1, &row, NULL) != SQLITE_OK) {
        return refused(self);
    }
    while (code == DGM_ERR_OK && (step = sqlite3_step(row)) == SQLITE_ROW) {
        dgm_rule rule = {.watch_id = sqlite3_column_int64(row, 0),
                         .arrival = sqlite3_column_int64(row, 1),
                         .name = kept(self, row, 2),
                         .party = kept(self, row, 3),
                         .actor = kept(self, row, 4),
                         .recipient = kept(self, row, 5),
                         .type = kept(self, row, 6),
                         .place = kept(self, row, 7),
                         .words = kept(self, row, 8),
                         .certainty = kept(self, row, 9),
                         .least_score = sqlite3_column_double(row, 10)};
        code = dgm_vec_push(&self->arena, &self->rule, &rule);
    }
    code = code == DGM_ERR_OK && step != SQLITE_DONE ? refused(self) : code;
    (void)sqlite3_finalize(row);
    self->count = dgm_arena_array(&self->arena, self->rule.count + 1,
                                  sizeof *self->count);
    return dgm_arena_settle(&self->arena, code);
}

static dgm_err find_newest(watch_run *self)
{
    sqlite3_stmt *ask = NULL;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_prepare_v2(self->handle,
                           "SELECT coalesce(max(arrival), 0) FROM documents",
                           -1, &ask, NULL) == SQLITE_OK &&
        sqlite3_step(ask) == SQLITE_ROW) {
        self->newest = sqlite3_column_int64(ask, 0);
    } else {
        code = refused(self);
    }
    (void)sqlite3_finalize(ask);
    return code;
}

/* -------------------------------------------------------------------- rows
 */

/* The columns of `events`, of which rows and entries are made. */
enum {
    AT_DAY,
    AT_ACTORS,
    AT_TYPE,
    AT_MODE,
    AT_RECIPIENTS,
    AT_PLACE,
    AT_STANCE,
    AT_SOURCE,
    AT_SENTENCE,
    AT_TITLE,
    AT_PUBLISHER,
    AT_URL,
    AT_DOCUMENT,
    AT_EVENT,
    AT_PUBLISHED,
    AT_IDENTITY
};

static const char events[] =
    "SELECT iif(v.day_first = v.day_last, v.day_first, v.happened), v.actors, "
    "v.type, v.mode, v.recipients, v.place, v.stance, v.claim_source, "
    "v.sentence, v.title, v.publisher, v.url, v.document, e.event_id, "
    "strftime('%Y-%m-%dT%H:%M:%SZ', v.published), "
    "printf('%lld %lld %d %s', d.identity, d.content, e.number, e.type) "
    "FROM documents d JOIN events e ON e.document_id = d.document_id "
    "JOIN v_events v ON v.event_id = e.event_id "
    "WHERE d.arrival > :arrival AND d.arrival <= :newest " DGM_RULE_SQL
    "AND NOT EXISTS (SELECT 1 FROM document_versions o, json_each(o.events) j "
    "WHERE o.identity = d.identity AND j.value ->> 'type' = e.type AND "
    "j.value ->> 'sentence' = v.sentence) "
    "AND NOT EXISTS (SELECT 1 FROM story_documents m JOIN story_documents k "
    "ON "
    "k.story_id = m.story_id JOIN documents b ON b.document_id = "
    "k.document_id JOIN sentences t ON t.document_id = b.document_id WHERE "
    "m.document_id = d.document_id AND b.arrival < d.arrival AND t.text = "
    "v.sentence) "
    "ORDER BY d.arrival, d.document_id, e.number";

/* What a row has beside the columns of `events`, and which a table shows. */
enum { ROW_WATCH = -1, ROW_NOTE = -2 };

typedef struct row_column {
    const char *name;
    int from;
    bool table;
} row_column;

static const row_column row_columns[] = {
    {"watch", ROW_WATCH, true},         {"day", AT_DAY, true},
    {"actors", AT_ACTORS, true},        {"type", AT_TYPE, true},
    {"mode", AT_MODE, false},           {"recipients", AT_RECIPIENTS, true},
    {"place", AT_PLACE, false},         {"stance", AT_STANCE, false},
    {"claim_source", AT_SOURCE, false}, {"note", ROW_NOTE, true},
    {"sentence", AT_SENTENCE, true},    {"title", AT_TITLE, false},
    {"publisher", AT_PUBLISHER, false}, {"url", AT_URL, false},
    {"document", AT_DOCUMENT, false},   {"event_id", AT_EVENT, false}};

#define ROW_COLUMNS (sizeof row_columns / sizeof *row_columns)

static bool is_shown(const watch_run *self, size_t column)
{
    return self->options.format != DGM_FORMAT_TABLE ||
           row_columns[column].table;
}

static dgm_err begin_rows(watch_run *self)
{
    uint32_t count = 0;
    dgm_str *name = dgm_arena_array(&self->arena, ROW_COLUMNS, sizeof *name);
    for (size_t i = 0; name && i < ROW_COLUMNS; i++) {
        if (is_shown(self, i)) {
            name[count++] = dgm_str_from(row_columns[i].name);
        }
    }
    self->grid = (dgm_grid){.format = self->options.format,
                            .width = self->options.width,
                            .colour = self->options.colour,
                            .write = self->options.write,
                            .context = self->options.context};
    DGM_TRY(dgm_arena_error(&self->arena));
    return dgm_grid_begin(&self->grid, name, count);
}

static const char *column(sqlite3_stmt *row, int number)
{
    return row ? (const char *)sqlite3_column_text(row, number) : NULL;
}

/* `row` NULL: a note that is of no event. */
static dgm_err write_row(watch_run *self, const dgm_rule *rule,
                         sqlite3_stmt *row, const char *note)
{
    dgm_grid_cell cell[ROW_COLUMNS];
    uint32_t count = 0;
    for (size_t i = 0; i < ROW_COLUMNS; i++) {
        int from = row_columns[i].from;
        const char *text = from == ROW_WATCH  ? rule->name
                           : from == ROW_NOTE ? note
                                              : column(row, from);
        dgm_cell_kind kind = text == NULL || text[0] == 0 ? DGM_CELL_NULL
                             : from == AT_EVENT           ? DGM_CELL_NUMBER
                                                          : DGM_CELL_TEXT;
        if (is_shown(self, i)) {
            cell[count++] =
                (dgm_grid_cell){kind, dgm_str_from(text ? text : "")};
        }
    }
    return dgm_grid_row(&self->grid, cell);
}

/* ----------------------------------------------------------------- entries
 */

static void name_entry(const dgm_rule *rule, const char *what, char out[46])
{
    dgm_buf text;
    dgm_buf_init(&text, 1 << 16);
    dgm_buf_text(&text, rule->name);
    dgm_buf_char(&text, '\n');
    dgm_buf_text(&text, what);
    uint64_t high = dgm_hash(text.ptr, text.len);
    dgm_buf_char(&text, '\n');
    dgm_feed_name(high, dgm_hash(text.ptr, text.len), out);
    dgm_buf_release(&text);
}

static void put(dgm_buf *out, const char *before, const char *text,
                const char *behind)
{
    if (text && text[0]) {
        dgm_buf_text(out, out->len > 0 ? before : "");
        dgm_buf_text(out, text);
        dgm_buf_text(out, behind);
    }
}

static dgm_err push_entry(watch_run *self, const dgm_rule *rule,
                          sqlite3_stmt *row, const char *note)
{
    dgm_buf title;
    dgm_buf content;
    dgm_buf_init(&title, 1 << 16);
    dgm_buf_init(&content, 1 << 26);
    put(&title, "", column(row, AT_ACTORS), "");
    put(&title, " ", column(row, AT_TYPE), "");
    put(&title, " ", column(row, AT_MODE), "");
    put(&title, " ", column(row, AT_RECIPIENTS), "");
    put(&title, ", ", column(row, AT_PLACE), "");
    put(&title, ", ", column(row, AT_DAY), "");
    put(&content, "", column(row, AT_SENTENCE), "\n");
    put(&content, "", column(row, AT_STANCE), "");
    put(&content, ", according to ", column(row, AT_SOURCE), "");
    put(&content, "\n", column(row, AT_PUBLISHER), "");
    put(&content, ": ", column(row, AT_TITLE), "");
    dgm_buf_char(&title, 0);
    dgm_buf_char(&content, 0);
    const char *published = column(row, AT_PUBLISHED);
    const char *url = column(row, AT_URL);
    dgm_entry entry = {.watch_id = rule->watch_id,
                       .published = (char *)(uintptr_t)published,
                       .title = title.ptr,
                       .note = (char *)(uintptr_t)note,
                       .url = (char *)(uintptr_t)url,
                       .content = content.ptr};
    name_entry(rule, column(row, AT_IDENTITY), entry.name);
    dgm_err code = title.failed ? title.failed : content.failed;
    code = code == DGM_ERR_OK ? dgm_entries_push(self->entries, &entry) : code;
    dgm_buf_release(&title);
    dgm_buf_release(&content);
    return code;
}

static dgm_err push_trend(watch_run *self, const dgm_rule *rule, char *note)
{
    dgm_buf what;
    dgm_buf_init(&what, 1 << 10);
    dgm_buf_format(&what, "trend %s", self->day);
    dgm_buf_char(&what, 0);
    dgm_entry entry = {
        .watch_id = rule->watch_id, .title = note, .content = note};
    dgm_err code = what.failed;
    if (code == DGM_ERR_OK) {
        name_entry(rule, what.ptr, entry.name);
        code = dgm_entries_push(self->entries, &entry);
    }
    dgm_buf_release(&what);
    return code;
}

/* ------------------------------------------------------------ one question
 */

static dgm_err tell_event(watch_run *self, const dgm_rule *rule,
                          sqlite3_stmt *row)
{
    dgm_buf note;
    dgm_buf_init(&note, 1 << 16);
    dgm_err code = dgm_change_first(
        &self->change, sqlite3_column_int64(row, AT_EVENT), &note, self->err);
    const char *text = NULL;
    if (note.len > 0) {
        dgm_buf_char(&note, 0);
        text = note.ptr;
    }
    code = code == DGM_ERR_OK ? note.failed : code;
    code = code == DGM_ERR_OK ? write_row(self, rule, row, text) : code;
    code = code == DGM_ERR_OK ? push_entry(self, rule, row, text) : code;
    dgm_buf_release(&note);
    return code;
}

static dgm_err tell_trend(watch_run *self, const dgm_rule *rule)
{
    dgm_buf note;
    dgm_buf_init(&note, 1 << 10);
    dgm_err code =
        dgm_change_trend(&self->change, rule, self->day, &note, self->err);
    if (code == DGM_ERR_OK && note.len > 0) {
        dgm_buf_char(&note, 0);
        code = note.failed;
        code =
            code == DGM_ERR_OK ? write_row(self, rule, NULL, note.ptr) : code;
        code = code == DGM_ERR_OK ? push_trend(self, rule, note.ptr) : code;
    }
    dgm_buf_release(&note);
    return code;
}

static bool is_stopped(const watch_run *self)
{
    return self->grid.stopped || dgm_stop_requested(self->options.stop);
}

static dgm_err tell_rule(watch_run *self, sqlite3_stmt *row, uint32_t number)
{
    const dgm_rule *rule = &self->rule.at[number];
    int step = SQLITE_ERROR;
    dgm_err code = DGM_ERR_OK;
    if (!dgm_rule_bind(rule, row) ||
        !dgm_rule_bind_number(row, ":arrival", rule->arrival) ||
        !dgm_rule_bind_number(row, ":newest", self->newest)) {
        return refused(self);
    }
    while (code == DGM_ERR_OK && !is_stopped(self) &&
           (step = sqlite3_step(row)) == SQLITE_ROW) {
        code = tell_event(self, rule, row);
        self->count[number]++;
    }
    if (code == DGM_ERR_OK && step != SQLITE_DONE && !is_stopped(self)) {
        code = refused(self);
    }
    (void)sqlite3_reset(row);
    self->told += self->count[number];
    return code == DGM_ERR_OK && self->count[number] > 0
               ? tell_trend(self, rule)
               : code;
}

static dgm_err tell_rules(watch_run *self)
{
    sqlite3_stmt *row = NULL;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_prepare_v2(self->handle, events, -1, &row, NULL) !=
        SQLITE_OK) {
        return refused(self);
    }
    for (uint32_t i = 0;
         code == DGM_ERR_OK && i < self->rule.count && !is_stopped(self);
         i++) {
        code = tell_rule(self, row, i);
    }
    (void)sqlite3_finalize(row);
    return code;
}

/* Everything of one state of the database. */
static dgm_err tell(watch_run *self)
{
    DGM_TRY(execute(self, "BEGIN"));
    DGM_TRY(read_rules(self));
    DGM_TRY(find_newest(self));
    DGM_TRY(
        dgm_change_open(&self->change, self->handle, self->path, self->err));
    DGM_TRY(begin_rows(self));
    dgm_err code = tell_rules(self);
    dgm_err end = dgm_grid_end(&self->grid);
    code = code == DGM_ERR_OK ? end : code;
    code = code == DGM_ERR_OK ? execute(self, "COMMIT") : code;
    if (code == DGM_ERR_OK &&
        (is_stopped(self) ||
         self->options.write(self->options.context, "", 0) != 0)) {
        code = dgm_error_set(self->err, DGM_ERR_INTERRUPTED, NULL, 0, -1,
                             "interrupted; all of it is told again next time");
    }
    return code;
}

/* ---------------------------------------------------------------- moving on
 */

/* Another run that was faster has moved on too; then nothing is counted
 * twice. */
static dgm_err move_on(watch_run *self)
{
    sqlite3_stmt *move = NULL;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_prepare_v2(self->handle,
                           "UPDATE watches SET arrival = :newest, told = told "
                           "+ :count WHERE watch_id = :watch AND arrival = "
                           ":arrival",
                           -1, &move, NULL) != SQLITE_OK) {
        return refused(self);
    }
    for (uint32_t i = 0; code == DGM_ERR_OK && i < self->rule.count; i++) {
        const dgm_rule *rule = &self->rule.at[i];
        bool done = dgm_rule_bind_number(move, ":newest", self->newest) &&
                    dgm_rule_bind_number(move, ":count",
                                         (sqlite3_int64)self->count[i]) &&
                    dgm_rule_bind_number(move, ":watch", rule->watch_id) &&
                    dgm_rule_bind_number(move, ":arrival", rule->arrival) &&
                    sqlite3_step(move) == SQLITE_DONE;
        code = done ? DGM_ERR_OK : refused(self);
        (void)sqlite3_reset(move);
    }
    (void)sqlite3_finalize(move);
    return code;
}

static dgm_err settle(watch_run *self)
{
    if (self->options.peek) {
        return DGM_ERR_OK;
    }
    DGM_TRY(execute(self, "BEGIN IMMEDIATE"));
    DGM_TRY(move_on(self));
    if (dgm_entries_store(self->entries, self->handle, self->now) !=
        SQLITE_OK) {
        return refused(self);
    }
    return execute(self, "COMMIT");
}

/* -------------------------------------------------------------------- a run
 */

static dgm_err read_now(watch_run *self)
{
    const char *now = self->options.now;
    if (now) {
        if (strlen(now) != 10 || !dgm_iso_valid(dgm_str_from(now))) {
            return dgm_error_set(self->err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                                 "no such day: \"%s\"", now);
        }
        (void)snprintf(self->day, sizeof self->day, "%s", now);
        (void)snprintf(self->now, sizeof self->now, "%sT00:00:00Z", self->day);
        return DGM_ERR_OK;
    }
    struct tm parts;
    time_t seconds = time(NULL);
    if (gmtime_r(&seconds, &parts) == NULL ||
        strftime(self->now, sizeof self->now, "%Y-%m-%dT%H:%M:%SZ", &parts) ==
            0) {
        return dgm_error_set(self->err, DGM_ERR_IO, NULL, 0, -1,
                             "the clock cannot be read");
    }
    memcpy(self->day, self->now, 10);
    return DGM_ERR_OK;
}

static dgm_err run(watch_run *self)
{
    DGM_TRY(read_now(self));
    if (self->options.feed) {
        DGM_TRY(dgm_feed_check(self->options.feed, self->err));
    }
    DGM_TRY(dgm_existing_open(&self->handle, self->path, self->err));
    /* Events of a party lie all over the file. */
    DGM_TRY(execute(self, "PRAGMA cache_size = -65536;"
                          "PRAGMA mmap_size = 1073741824"));
    DGM_TRY(pick(self));
    DGM_TRY(tell(self));
    DGM_TRY(settle(self));
    return self->options.feed
               ? dgm_feed_write(self->handle, self->path, self->options.feed,
                                self->now, self->err)
               : DGM_ERR_OK;
}

static dgm_err check_options(const watch_run *self)
{
    dgm_format format = self->options.format;
    bool fine = self->options.write && self->options.name_count <= NAMES_MAX &&
                (format == DGM_FORMAT_JSONL || format == DGM_FORMAT_TABLE ||
                 format == DGM_FORMAT_CSV || format == DGM_FORMAT_TSV);
    return fine ? DGM_ERR_OK
                : dgm_error_set(self->err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                                "rows are not written in this format");
}

dgm_err dgm_watch_run(const char *path, const dgm_watch_options *options,
                      uint64_t *told, dgm_error *err)
{
    watch_run self = {.path = path, .err = err};
    DGM_TRY(DGM_OPTIONS_COPY(&self.options, options, err));
    DGM_TRY(check_options(&self));
    self.entries = calloc(1, sizeof *self.entries);
    dgm_arena_init(&self.arena, 0);
    dgm_err code = self.entries ? run(&self) : DGM_ERR_MEMORY;
    if (code == DGM_ERR_MEMORY) {
        code =
            dgm_error_set(err, code, path, 0, -1, "%s", dgm_err_message(code));
    }
    dgm_change_close(&self.change);
    (void)sqlite3_close(self.handle);
    if (self.entries) {
        dgm_entries_clear(self.entries);
    }
    free(self.entries);
    dgm_arena_release(&self.arena);
    if (told) {
        *told = self.told;
    }
    return code;
}
