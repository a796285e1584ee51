/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pass that puts the events of a database into incidents.
 *
 * Events are taken one after the other by number.  Each is compared with the
 * likeliest of those before it (incident_index.h) and joins the incident
 * whose events it is most like on the whole, or founds one.  What comes of it
 * depends on the events before it and on nothing else, so a pass over all and
 * one after each run make the same incidents.
 *
 * Some documents are one transaction: what a killed pass has not written, the
 * next one does.
 */
#include "base/stop.h"
#include "story/incident_index.h"
#include "story/incident_pair.h"
#include "story/incident_read.h"
#include "story/incident_tell.h"

#include <stdlib.h>
#include <string.h>

/* Documents, and then incidents, of one transaction. */
#define BATCH 256
/* Events that were compared lately are kept. */
#define CACHE 32768
/* Odds in logs above which an event joins; within a document reporters seldom
 * tell the same again. */
#define JOINS        0.0F
#define JOINS_WITHIN 1.5F
#define SURE         3.0F
#define MERGES       1.0F
/* Of an incident, the events that are most like count. */
#define MOST_LIKE 2

typedef struct builder {
    dgm_incident_store store;
    dgm_incident_table *table;
    dgm_arena arena;           /* of the document that is taken */
    dgm_arena other;           /* of another that is compared with it */
    dgm_incident_event *cache; /* [CACHE], by number */
    const dgm_incidents_options *options;
    dgm_incidents_summary *summary;
    dgm_error *err;
} builder;

/* ------------------------------------------------------------------- cache
 */

static dgm_incident_event *slot(builder *self, int64_t event)
{
    return &self->cache[(uint64_t)event % CACHE];
}

/* All events of the document, since the next candidates are among them. */
static dgm_err fetch_document(builder *self, int64_t document)
{
    dgm_incident_document *read;
    dgm_incident_event event;
    DGM_TRY(dgm_incident_document_read(&read, &self->store, self->table,
                                       &self->other, document, self->err));
    for (uint32_t i = 0; i < dgm_incident_document_count(read); i++) {
        dgm_incident_document_event(read, i, &event);
        if (event.incident != 0) {
            *slot(self, event.event) = event;
        }
    }
    return DGM_ERR_OK;
}

/* NULL in *out: it is gone. */
static dgm_err fetch(builder *self, int64_t event,
                     const dgm_incident_event **out)
{
    const dgm_incident_event *one = slot(self, event);
    bool has = one->event == event;
    *out = one;
    if (has) {
        return DGM_ERR_OK;
    }
    sqlite3_stmt *ask =
        dgm_incident_store_start(&self->store, DGM_INCIDENT_DOCUMENT_OF);
    (void)sqlite3_bind_int64(ask, 1, event);
    DGM_TRY(dgm_incident_store_step(&self->store, ask, &has, self->err));
    if (has) {
        int64_t document = sqlite3_column_int64(ask, 0);
        (void)sqlite3_reset(ask);
        DGM_TRY(fetch_document(self, document));
    }
    *out = one->event == event ? one : NULL;
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- choosing
 */

/* An incident of which some events were looked at.  A document counts once,
 * with the event that is most like. */
typedef struct choice {
    int64_t incident;
    float best[MOST_LIKE]; /* scores, the greatest first */
    int64_t document[MOST_LIKE];
    uint32_t count;
    bool within; /* only events of the same document */
} choice;

typedef struct choices {
    choice at[DGM_INCIDENT_CANDIDATES];
    uint32_t count;
} choices;

/* Puts a score into its place among the best; those below move down, up to
 * `last`. */
static void put_score(choice *self, int64_t document, float score,
                      uint32_t last)
{
    uint32_t place = last;
    while (place > 0 && self->best[place - 1] < score) {
        if (place < MOST_LIKE) {
            self->best[place] = self->best[place - 1];
            self->document[place] = self->document[place - 1];
        }
        place--;
    }
    if (place < MOST_LIKE) {
        self->best[place] = score;
        self->document[place] = document;
    }
}

static void note_score(choice *self, int64_t document, float score)
{
    uint32_t at = 0;
    while (at < self->count && self->document[at] != document) {
        at++;
    }
    if (at == self->count) {
        put_score(self, document, score, self->count);
        self->count += self->count < MOST_LIKE;
    } else if (score > self->best[at]) {
        put_score(self, document, score, at);
    }
}

static void note(choices *self, const dgm_incident_event *other, float score,
                 bool within)
{
    uint32_t at = 0;
    while (at < self->count && self->at[at].incident != other->incident) {
        at++;
    }
    choice *one = &self->at[at];
    if (at == self->count) {
        self->count++;
        *one = (choice){.incident = other->incident, .within = true};
    }
    one->within = one->within && within;
    note_score(one, other->document, score);
}

static float mean(const choice *self)
{
    float sum = 0;
    for (uint32_t i = 0; i < self->count; i++) {
        sum += self->best[i];
    }
    return sum / (float)self->count;
}

/* The incident it joins and how sure that is, or 0. */
static int64_t choose(const choices *self, float *score)
{
    int64_t incident = 0;
    for (uint32_t i = 0; i < self->count; i++) {
        float value = mean(&self->at[i]);
        float least = self->at[i].within ? JOINS_WITHIN : JOINS;
        if (value > least && (incident == 0 || value > *score)) {
            incident = self->at[i].incident;
            *score = value;
        }
    }
    return incident;
}

static dgm_err move_events(builder *self, int64_t into, int64_t from)
{
    const dgm_incident_ask steps[] = {DGM_INCIDENT_MOVE, DGM_INCIDENT_MERGED,
                                      DGM_INCIDENT_DROP};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        bool has;
        bool drop = steps[i] == DGM_INCIDENT_DROP;
        sqlite3_stmt *ask = dgm_incident_store_start(&self->store, steps[i]);
        (void)sqlite3_bind_int64(ask, 1, drop ? from : into);
        if (!drop) {
            (void)sqlite3_bind_int64(ask, 2, from);
        }
        DGM_TRY(dgm_incident_store_step(&self->store, ask, &has, self->err));
    }
    for (uint32_t i = 0; i < CACHE; i++) {
        if (self->cache[i].incident == from) {
            self->cache[i].incident = into;
        }
    }
    return DGM_ERR_OK;
}

/* An event that is surely of two incidents makes them one. */
static dgm_err merge(builder *self, const choices *all, int64_t incident,
                     float score)
{
    for (uint32_t i = 0; score > MERGES && i < all->count; i++) {
        const choice *one = &all->at[i];
        if (one->incident != incident && !one->within && mean(one) > MERGES) {
            DGM_TRY(move_events(self, incident, one->incident));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err compare(builder *self, const dgm_incident_event *event,
                       int64_t *incident, float *score)
{
    int64_t found[DGM_INCIDENT_CANDIDATES];
    uint32_t count = 0;
    choices all = {.count = 0};
    const dgm_incident_event *lead = slot(self, event->same);
    if (event->same != 0 && lead->event == event->same) {
        *incident = lead->incident;
        *score = SURE;
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_incident_index_find(&self->store, event, found, &count,
                                    self->err));
    for (uint32_t i = 0; i < count; i++) {
        const dgm_incident_event *other;
        DGM_TRY(fetch(self, found[i], &other));
        if (other && other->event < event->event) {
            note(&all, other, dgm_incident_pair_score(event, other),
                 event->document == other->document);
        }
    }
    *incident = choose(&all, score);
    return merge(self, &all, *incident, *score);
}

/* ------------------------------------------------------------------ writing
 */

static dgm_err found_incident(builder *self, dgm_incident_event *event)
{
    bool has;
    sqlite3_stmt *ask =
        dgm_incident_store_start(&self->store, DGM_INCIDENT_FOUND);
    (void)sqlite3_bind_int64(ask, 1, event->event);
    DGM_TRY(dgm_incident_store_step(&self->store, ask, &has, self->err));
    event->incident = sqlite3_last_insert_rowid(self->store.handle);
    return DGM_ERR_OK;
}

static dgm_err join_incident(builder *self, const dgm_incident_event *event)
{
    bool has;
    sqlite3_stmt *ask =
        dgm_incident_store_start(&self->store, DGM_INCIDENT_JOINED);
    (void)sqlite3_bind_int64(ask, 1, event->incident);
    self->summary->joined++;
    return dgm_incident_store_step(&self->store, ask, &has, self->err);
}

static dgm_err put(builder *self, dgm_incident_event *event, float score)
{
    bool has;
    bool joins = event->incident != 0;
    DGM_TRY(joins ? join_incident(self, event) : found_incident(self, event));
    sqlite3_stmt *ask =
        dgm_incident_store_start(&self->store, DGM_INCIDENT_PUT);
    (void)sqlite3_bind_int64(ask, 1, event->event);
    (void)sqlite3_bind_int64(ask, 2, event->incident);
    (void)sqlite3_bind_null(ask, 3);
    if (joins) {
        double sure = (double)dgm_incident_probability(score);
        (void)sqlite3_bind_double(ask, 3,
                                  (double)(int)(sure * 1000 + 0.5) / 1000);
    }
    DGM_TRY(dgm_incident_store_step(&self->store, ask, &has, self->err));
    return dgm_incident_index_put(&self->store, event, self->err);
}

/* ---------------------------------------------------------------- documents
 */

static dgm_err take(builder *self, int64_t document, int64_t *reach)
{
    dgm_incident_document *read;
    dgm_incident_event event;
    DGM_TRY(dgm_incident_document_read(&read, &self->store, self->table,
                                       &self->arena, document, self->err));
    for (uint32_t i = 0; i < dgm_incident_document_count(read); i++) {
        float score = 0;
        dgm_incident_document_event(read, i, &event);
        if (event.incident == 0) {
            DGM_TRY(compare(self, &event, &event.incident, &score));
            DGM_TRY(put(self, &event, score));
            self->summary->events++;
        }
        *slot(self, event.event) = event;
        *reach = event.event > *reach ? event.event : *reach;
    }
    return DGM_ERR_OK;
}

/* The documents of one transaction; *more: there are others. */
static dgm_err take_documents(builder *self, int64_t *reach, bool *more)
{
    for (uint32_t i = 0; i < BATCH; i++) {
        sqlite3_stmt *ask =
            dgm_incident_store_start(&self->store, DGM_INCIDENT_NEXT);
        (void)sqlite3_bind_int64(ask, 1, *reach);
        DGM_TRY(dgm_incident_store_step(&self->store, ask, more, self->err));
        if (!*more) {
            return DGM_ERR_OK;
        }
        int64_t document = sqlite3_column_int64(ask, 0);
        (void)sqlite3_reset(ask);
        int64_t before = *reach;
        DGM_TRY(take(self, document, reach));
        if (*reach <= before) { /* nothing that would be taken twice */
            return dgm_error_set(self->err, DGM_ERR_DATABASE, self->store.path,
                                 0, -1, "event_id does not grow");
        }
    }
    return DGM_ERR_OK;
}

static dgm_err tell_incidents(builder *self, int64_t *unused, bool *more)
{
    uint32_t count = 0;
    (void)unused;
    DGM_TRY(dgm_incident_tell(&self->store, BATCH, &count, self->err));
    *more = count == BATCH;
    return DGM_ERR_OK;
}

typedef dgm_err batch_fn(builder *self, int64_t *reach, bool *more);

static dgm_err in_transaction(builder *self, batch_fn *batch, int64_t *reach,
                              bool *more)
{
    dgm_incidents_summary before = *self->summary;
    DGM_TRY(dgm_incident_store_execute(&self->store, "BEGIN IMMEDIATE",
                                       self->err));
    dgm_err code = batch(self, reach, more);
    if (code == DGM_ERR_OK) {
        code = dgm_incident_store_execute(&self->store, "COMMIT", self->err);
    }
    if (code != DGM_ERR_OK) {
        (void)sqlite3_exec(self->store.handle, "ROLLBACK", NULL, NULL, NULL);
        *self->summary = before;
    }
    if (code == DGM_ERR_OK && self->options->progress) {
        self->options->progress(self->options->context, self->summary);
    }
    return code;
}

static dgm_err all_batches(builder *self, batch_fn *batch, int64_t reach)
{
    bool more = true;
    while (more) {
        if (dgm_stop_requested(self->options->stop)) {
            return dgm_error_set(self->err, DGM_ERR_INTERRUPTED, NULL, 0, -1,
                                 "%s", dgm_err_message(DGM_ERR_INTERRUPTED));
        }
        DGM_TRY(in_transaction(self, batch, &reach, &more));
    }
    return DGM_ERR_OK;
}

/* Stories may have been found since the last pass, among the reports of the
 * last weeks. */
static const char recount[] =
    "UPDATE incidents SET state = 1 WHERE documents > 1 AND last_report >= "
    "(SELECT date(max(last_report), '-30 days') FROM incidents) AND stories "
    "<> (SELECT COUNT(DISTINCT coalesce(s.story_id, -e.document_id)) "
    "FROM incident_events m JOIN events e USING (event_id) "
    "LEFT JOIN story_documents s ON s.document_id = e.document_id "
    "WHERE m.incident_id = incidents.incident_id)";

static dgm_err build(builder *self)
{
    int64_t reach = 0;
    int64_t last = 0;
    int64_t count = 0;
    if (self->options->again) {
        DGM_TRY(dgm_incident_store_execute(
            &self->store,
            "BEGIN IMMEDIATE; DELETE FROM incident_keys; "
            "UPDATE incidents SET events = 0; "
            "DELETE FROM incidents; DELETE FROM incident_events; COMMIT",
            self->err));
    }
    DGM_TRY(dgm_incident_store_execute(&self->store, recount, self->err));
    DGM_TRY(dgm_incident_store_number(
        &self->store, "SELECT max(event_id) FROM incident_events", &reach,
        self->err));
    DGM_TRY(dgm_incident_store_number(
        &self->store, "SELECT max(event_id) FROM events", &last, self->err));
    self->summary->events_total = last > reach ? (uint64_t)(last - reach) : 0;
    DGM_TRY(all_batches(self, take_documents, reach));
    DGM_TRY(all_batches(self, tell_incidents, 0));
    DGM_TRY(dgm_incident_store_number(
        &self->store, "SELECT COUNT(*) FROM incidents", &count, self->err));
    self->summary->incidents = (uint64_t)count;
    return DGM_ERR_OK;
}

static dgm_err open_builder(builder *self, const char *path)
{
    dgm_arena_init(&self->arena, 0);
    dgm_arena_init(&self->other, 0);
    DGM_TRY(dgm_incident_store_open(&self->store, path, self->err));
    DGM_TRY(dgm_incident_table_new(&self->table, self->err));
    self->cache = calloc(CACHE, sizeof *self->cache);
    return self->cache ? DGM_ERR_OK
                       : dgm_error_set(self->err, DGM_ERR_MEMORY, path, 0, -1,
                                       "%s", dgm_err_message(DGM_ERR_MEMORY));
}

dgm_err dgm_incidents_build(const char *path,
                            const dgm_incidents_options *options,
                            dgm_incidents_summary *summary, dgm_error *err)
{
    dgm_incidents_options given = {.size = sizeof given};
    dgm_incidents_summary ignored;
    builder self = {.options = &given,
                    .summary = summary ? summary : &ignored,
                    .err = err};
    if (options) {
        memcpy(&given, options,
               options->size < sizeof given ? options->size : sizeof given);
    }
    *self.summary = (dgm_incidents_summary){.events = 0};
    dgm_err code = open_builder(&self, path);
    code = code == DGM_ERR_OK ? build(&self) : code;
    free(self.cache);
    dgm_incident_table_free(self.table);
    dgm_arena_release(&self.arena);
    dgm_arena_release(&self.other);
    dgm_incident_store_close(&self.store);
    return code;
}
