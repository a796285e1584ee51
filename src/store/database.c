/* SPDX-License-Identifier: Apache-2.0 */
#include "store/database.h"

#include "store/points.h"
#include "store/render.h"
#include "store/schema.h"

#include "base/number.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* As in schema.sql. */
#define SCHEMA_VERSION 3

typedef enum statement {
    FIND,
    FIND_COPY,
    MET,
    REMOVE,
    REMOVE_COPY,
    SAME_ID,
    DOCUMENT,
    SENTENCE,
    ACTOR,
    MENTION,
    PLACE,
    CLAIM,
    EVENT,
    PARTY,
    LINK,
    STATEMENTS
} statement;

/* Columns 0 to 3 of the two that find. */
#define FIND_ROWS                                                             \
    "SELECT d.document_id, d.content = ?2 AND r.version = ?3, d.given, "      \
    "d.published IS NOT NULL FROM documents d JOIN runs r USING (run_id) "

static const char *const sql[STATEMENTS] = {
    [FIND] = FIND_ROWS "WHERE d.identity = ?1 "
                       "ORDER BY d.content = ?2 DESC",
    /* The same line met in another file. */
    [FIND_COPY] = FIND_ROWS "WHERE d.id = ?1 AND d.content = ?2",
    [MET] = "INSERT OR IGNORE INTO temp.met VALUES (?)",
    [REMOVE] = "DELETE FROM documents WHERE identity = ? "
               "AND document_id NOT IN (SELECT document_id FROM temp.met)",
    [REMOVE_COPY] = "DELETE FROM documents WHERE id = ? AND content = ? "
                    "AND document_id NOT IN "
                    "(SELECT document_id FROM temp.met)",
    [SAME_ID] = "SELECT 1 FROM documents WHERE id = ? LIMIT 1",
    [DOCUMENT] =
        "INSERT INTO documents VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [SENTENCE] = "INSERT INTO sentences VALUES (NULL,?,?,?,?,?)",
    [ACTOR] = "INSERT INTO actors VALUES (?,?,?,?,?,?,?,?)",
    [MENTION] = "INSERT INTO mentions VALUES (?,?,?,?,?,?)",
    [PLACE] = "INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
    [CLAIM] = "INSERT INTO claims VALUES "
              "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [EVENT] = "INSERT INTO events VALUES "
              "(NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [PARTY] = "INSERT INTO event_parties VALUES (?,?,?,?,?,?,?)",
    [LINK] = "INSERT INTO links VALUES (?,?,?,?,?)"};

struct dgm_database {
    sqlite3 *handle;
    sqlite3_stmt *statement[STATEMENTS];
    /* A second connection, so that any thread may ask what earlier runs have
     * coded while one thread writes. */
    sqlite3 *asking;
    sqlite3_stmt *ask;
    sqlite3_stmt *ask_copy;
    pthread_mutex_t ask_lock;
    char path[256];
    char version[128];
    sqlite3_int64 run;
    bool open; /* a transaction is open */
};

/* One row being bound. */
typedef struct binder {
    sqlite3_stmt *statement;
    int next;
    bool failed; /* a value could not be bound */
} binder;

static void bound(binder *self, int code)
{
    self->failed = self->failed || code != SQLITE_OK;
}

static void bind_number(binder *self, sqlite3_int64 value)
{
    bound(self, sqlite3_bind_int64(self->statement, self->next++, value));
}

static void bind_index(binder *self, uint32_t index)
{
    if (index == DGM_NONE) {
        bound(self, sqlite3_bind_null(self->statement, self->next++));
    } else {
        bind_number(self, index);
    }
}

static void bind_real(binder *self, double value)
{
    bound(self, sqlite3_bind_double(self->statement, self->next++, value));
}

/* As it is written elsewhere: 3.4 and not 3.40000009536743. */
static void bind_float(binder *self, float value)
{
    bind_real(self, dgm_number_widen(value));
}

static void bind_text(binder *self, dgm_str text)
{
    bound(self, sqlite3_bind_text(self->statement, self->next++,
                                  text.ptr ? text.ptr : "", (int)text.len,
                                  SQLITE_STATIC));
}

static void bind_text_or_null(binder *self, dgm_str text)
{
    if (text.len == 0) {
        bound(self, sqlite3_bind_null(self->statement, self->next++));
    } else {
        bind_text(self, text);
    }
}

static void bind_word(binder *self, const char *text)
{
    bind_text(self, dgm_str_from(text));
}

/* What SQLite says of the last call; without a handle memory is out. */
static dgm_err refused_by(const dgm_database *self, sqlite3 *handle,
                          dgm_error *err)
{
    int code = sqlite3_extended_errcode(handle);
    dgm_err kind = DGM_ERR_DATABASE;
    if ((code & 0xFF) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM) {
        kind = DGM_ERR_MEMORY;
    } else if ((code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR) {
        kind = DGM_ERR_IO;
    }
    return dgm_error_set(err, kind, self->path, 0, -1, "%s",
                         sqlite3_errmsg(handle));
}

static dgm_err refused(dgm_database *self, dgm_error *err)
{
    return refused_by(self, self->handle, err);
}

static binder start(dgm_database *self, statement which)
{
    return (binder){self->statement[which], 1, false};
}

static dgm_err step(dgm_database *self, binder *row, dgm_error *err)
{
    bool done = !row->failed && sqlite3_step(row->statement) == SQLITE_DONE;
    dgm_err result = done ? DGM_ERR_OK : refused(self, err);
    (void)sqlite3_reset(row->statement);
    return result;
}

static dgm_err execute(dgm_database *self, const char *text, dgm_error *err)
{
    return sqlite3_exec(self->handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : refused(self, err);
}

/* ------------------------------------------------------------------ opening
 */

static dgm_err add_run(dgm_database *self, dgm_error *err)
{
    sqlite3_stmt *insert = NULL;
    if (sqlite3_prepare_v2(self->handle,
                           "INSERT INTO runs (version) VALUES (?)", -1,
                           &insert, NULL) != SQLITE_OK) {
        return refused(self, err);
    }
    binder row = {insert, 1, false};
    bind_word(&row, self->version);
    dgm_err code = step(self, &row, err);
    self->run = sqlite3_last_insert_rowid(self->handle);
    (void)sqlite3_finalize(insert);
    return code;
}

/* In one transaction, so that a run killed here leaves no half a schema. */
static dgm_err prepare(dgm_database *self, dgm_error *err)
{
    DGM_TRY(execute(self,
                    "PRAGMA journal_mode = WAL;"
                    "PRAGMA synchronous = NORMAL;"
                    "PRAGMA foreign_keys = ON;"
                    "BEGIN IMMEDIATE;",
                    err));
    DGM_TRY(execute(self, dgm_schema, err));
    DGM_TRY(execute(self, "COMMIT", err));
    /* Documents that this run has coded or found to be current. */
    DGM_TRY(execute(
        self, "CREATE TEMP TABLE met (document_id INTEGER PRIMARY KEY)", err));
    for (int i = 0; i < STATEMENTS; i++) {
        if (sqlite3_prepare_v2(self->handle, sql[i], -1, &self->statement[i],
                               NULL) != SQLITE_OK) {
            return refused(self, err);
        }
    }
    return add_run(self, err);
}

/* Refuses a database that is of something else, or of another version, before
 * anything is changed. */
static dgm_err inspect(dgm_database *self, dgm_error *err)
{
    sqlite3_stmt *query = NULL;
    if (sqlite3_prepare_v2(self->handle,
                           "SELECT (SELECT user_version FROM "
                           "pragma_user_version), (SELECT COUNT(*) FROM "
                           "sqlite_master), (SELECT COUNT(*) FROM "
                           "sqlite_master WHERE name = 'event_parties')",
                           -1, &query, NULL) != SQLITE_OK) {
        return refused(self, err);
    }
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_step(query) != SQLITE_ROW) {
        code = refused(self, err);
    } else if (sqlite3_column_int(query, 1) > 0 &&
               sqlite3_column_int(query, 2) == 0) {
        code = dgm_error_set(err, DGM_ERR_DATABASE, self->path, 0, -1,
                             "holds other tables and none of ours; name "
                             "another file");
    } else if (sqlite3_column_int(query, 1) > 0 &&
               sqlite3_column_int(query, 0) != SCHEMA_VERSION) {
        code = dgm_error_set(err, DGM_ERR_VERSION, self->path, 0, -1,
                             "a database of version %d; this program knows "
                             "version %d; name another file",
                             sqlite3_column_int(query, 0), SCHEMA_VERSION);
    }
    (void)sqlite3_finalize(query);
    return code;
}

static dgm_err open_asking(dgm_database *self, const char *path,
                           dgm_error *err)
{
    if (sqlite3_open_v2(path, &self->asking,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(self->asking, sql[FIND], -1, &self->ask, NULL) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(self->asking, sql[FIND_COPY], -1, &self->ask_copy,
                           NULL) != SQLITE_OK) {
        return refused_by(self, self->asking, err);
    }
    (void)sqlite3_busy_timeout(self->asking, 10000);
    return DGM_ERR_OK;
}

static void database_free(dgm_database *self)
{
    (void)sqlite3_finalize(self->ask);
    (void)sqlite3_finalize(self->ask_copy);
    (void)sqlite3_close(self->asking);
    pthread_mutex_destroy(&self->ask_lock);
    for (int i = 0; i < STATEMENTS; i++) {
        (void)sqlite3_finalize(self->statement[i]);
    }
    (void)sqlite3_close(self->handle);
    free(self);
}

dgm_err dgm_database_open(dgm_database **out, const char *path,
                          const char *version, dgm_error *err)
{
    dgm_database *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    (void)strncpy(self->path, path, sizeof self->path - 1);
    (void)strncpy(self->version, version, sizeof self->version - 1);
    int opened = sqlite3_open_v2(path, &self->handle,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                     SQLITE_OPEN_FULLMUTEX,
                                 NULL);
    (void)pthread_mutex_init(&self->ask_lock, NULL);
    dgm_err code = DGM_ERR_OK;
    if (opened == SQLITE_OK) {
        (void)sqlite3_busy_timeout(self->handle, 10000);
        code = inspect(self, err);
    } else {
        code = refused(self, err);
    }
    code = code == DGM_ERR_OK ? prepare(self, err) : code;
    code = code == DGM_ERR_OK ? open_asking(self, path, err) : code;
    if (code != DGM_ERR_OK) {
        database_free(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

/* Nothing of a transaction that failed may stay: half a document would pass
 * for a coded one in the next run. */
static void give_up(dgm_database *self)
{
    (void)sqlite3_exec(self->handle, "ROLLBACK", NULL, NULL, NULL);
    self->open = false;
}

dgm_err dgm_database_commit(dgm_database *self, dgm_error *err)
{
    if (!self->open) {
        return DGM_ERR_OK;
    }
    self->open = false;
    dgm_err code = execute(self, "COMMIT", err);
    if (code != DGM_ERR_OK) {
        give_up(self);
    }
    return code;
}

dgm_err dgm_database_close(dgm_database *self, dgm_error *err)
{
    if (self == NULL) {
        return DGM_ERR_OK;
    }
    dgm_err code = dgm_database_commit(self, err);
    database_free(self);
    return code;
}

/* What a look-up found. */
typedef struct finding {
    dgm_standing standing;
    sqlite3_int64 document; /* the current one, 0: none */
} finding;

/* Reads the rows of a FIND: the row of the same bytes comes first, so its date
 * counts before that of another version. */
static void read_rows(finding *self, sqlite3_stmt *query, const char *date)
{
    while (!self->standing.current && sqlite3_step(query) == SQLITE_ROW) {
        const char *given = (const char *)sqlite3_column_text(query, 2);
        bool dated = date == NULL || (given && strcmp(given, date) == 0) ||
                     (given == NULL && sqlite3_column_int(query, 3) != 0);
        if (given && self->standing.given[0] == 0) {
            (void)strncpy(self->standing.given, given,
                          sizeof self->standing.given - 1);
        }
        if (dated && sqlite3_column_int(query, 1) != 0) {
            self->standing.current = true;
            self->document = sqlite3_column_int64(query, 0);
        }
    }
    (void)sqlite3_reset(query);
}

static finding find(const dgm_database *self, sqlite3_stmt *query,
                    sqlite3_stmt *copy, const dgm_identity *identity,
                    dgm_str id, const char *date)
{
    finding found = {0};
    binder row = {query, 1, false};
    bind_number(&row, (sqlite3_int64)identity->key);
    bind_number(&row, (sqlite3_int64)identity->content);
    bind_word(&row, self->version);
    read_rows(&found, query, date);
    if (!found.standing.current && identity->own_id) {
        row = (binder){copy, 1, false};
        bind_text(&row, id);
        bind_number(&row, (sqlite3_int64)identity->content);
        bind_word(&row, self->version);
        read_rows(&found, copy, date);
    }
    return found;
}

static bool mark_met(dgm_database *self, sqlite3_int64 document)
{
    binder row = start(self, MET);
    bind_number(&row, document);
    return step(self, &row, NULL) == DGM_ERR_OK;
}

bool dgm_database_keep(dgm_database *self, const dgm_identity *identity,
                       dgm_str id, const char *date)
{
    finding found = find(self, self->statement[FIND],
                         self->statement[FIND_COPY], identity, id, date);
    return found.standing.current && mark_met(self, found.document);
}

dgm_standing dgm_database_ask(dgm_database *self, const dgm_identity *identity,
                              dgm_str id, const char *date)
{
    pthread_mutex_lock(&self->ask_lock);
    finding found = find(self, self->ask, self->ask_copy, identity, id, date);
    pthread_mutex_unlock(&self->ask_lock);
    return found.standing;
}

/* ------------------------------------------------------------------- adding
 */

typedef struct adder {
    dgm_database *database;
    const dgm_doc *doc;
    const dgm_identity *identity;
    dgm_points points;
    sqlite3_int64 document;
    dgm_error *err;
} adder;

static binder row_of(adder *self, statement which, uint32_t number)
{
    binder row = start(self->database, which);
    bind_number(&row, self->document);
    bind_number(&row, number);
    return row;
}

static void bind_span(adder *self, binder *row, dgm_span span)
{
    bind_number(row, dgm_points_at(&self->points, span.begin));
    bind_number(row, dgm_points_at(&self->points, span.end));
}

/* Removes what the document replaces, and looks who else has its id. */
static dgm_err make_room(adder *self, dgm_added *added)
{
    dgm_database *database = self->database;
    binder row = start(database, REMOVE);
    bind_number(&row, (sqlite3_int64)self->identity->key);
    DGM_TRY(step(database, &row, self->err));
    added->replaced = sqlite3_changes(database->handle) > 0;
    if (!self->identity->own_id) {
        return DGM_ERR_OK;
    }
    row = start(database, REMOVE_COPY);
    bind_text(&row, self->doc->meta.id);
    bind_number(&row, (sqlite3_int64)self->identity->content);
    DGM_TRY(step(database, &row, self->err));
    added->replaced = added->replaced || sqlite3_changes(database->handle) > 0;
    row = start(database, SAME_ID);
    bind_text(&row, self->doc->meta.id);
    added->same_id = sqlite3_step(row.statement) == SQLITE_ROW;
    (void)sqlite3_reset(row.statement);
    return DGM_ERR_OK;
}

static dgm_err add_document(adder *self)
{
    const dgm_meta *meta = &self->doc->meta;
    const dgm_identity *identity = self->identity;
    dgm_database *database = self->database;
    binder row = start(database, DOCUMENT);
    bind_text(&row, meta->id);
    bind_text(&row, identity->source);
    if (identity->line > 0) {
        bind_number(&row, (sqlite3_int64)identity->line);
    } else {
        bind_index(&row, DGM_NONE);
    }
    bind_number(&row, (sqlite3_int64)identity->key);
    bind_number(&row, (sqlite3_int64)identity->content);
    bind_text_or_null(&row, identity->given);
    bind_number(&row, database->run);
    bind_text_or_null(&row, meta->url);
    bind_text_or_null(&row, meta->title);
    bind_text_or_null(&row, meta->author);
    bind_text_or_null(&row, meta->publisher);
    bind_text_or_null(&row, meta->published);
    bind_text_or_null(&row, meta->language);
    bind_text(&row, dgm_doc_given(self->doc));
    DGM_TRY(step(database, &row, self->err));
    self->document = sqlite3_last_insert_rowid(database->handle);
    return mark_met(database, self->document) ? DGM_ERR_OK
                                              : refused(database, self->err);
}

static dgm_err add_sentences(adder *self)
{
    for (uint32_t i = 0; i < self->doc->sentence.count; i++) {
        dgm_span span = self->doc->sentence.at[i].span;
        binder row = row_of(self, SENTENCE, i);
        bind_span(self, &row, span);
        bind_text(&row, dgm_span_str(self->doc, span));
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static dgm_err add_actors(adder *self)
{
    for (uint32_t i = 0; i < self->doc->actor.count; i++) {
        const dgm_actor *actor = &self->doc->actor.at[i];
        char cameo[24];
        dgm_actor_cameo(actor, cameo);
        binder row = row_of(self, ACTOR, i);
        bind_text_or_null(&row, actor->key);
        bind_text(&row, actor->name);
        bind_word(&row, actor->country[0] ? actor->country : "---");
        bind_word(&row, dgm_sector_name(actor->sector));
        bind_word(&row, cameo);
        bind_number(&row, actor->stale);
        DGM_TRY(step(self->database, &row, self->err));
    }
    for (uint32_t i = 0; i < self->doc->mention.count; i++) {
        const dgm_mention *mention = &self->doc->mention.at[i];
        binder row = row_of(self, MENTION, i);
        bind_index(&row, mention->actor);
        bind_span(self, &row, mention->span);
        bind_word(&row, dgm_mention_kind_name(mention->kind));
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static dgm_err add_places(adder *self)
{
    for (uint32_t i = 0; i < self->doc->place.count; i++) {
        const dgm_place *place = &self->doc->place.at[i];
        binder row = row_of(self, PLACE, i);
        bind_span(self, &row, place->span);
        bind_text(&row, place->name);
        bind_index(&row, place->geonames ? place->geonames : DGM_NONE);
        if (place->resolved) {
            bind_real(&row, place->lat);
            bind_real(&row, place->lon);
        } else {
            bind_index(&row, DGM_NONE);
            bind_index(&row, DGM_NONE);
        }
        bind_text_or_null(&row, dgm_str_from(place->country));
        bind_text_or_null(&row, place->admin1);
        bind_word(&row, dgm_precision_name(place->precision));
        bind_float(&row, place->score);
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static void bind_stance(binder *row, const dgm_stance *stance)
{
    bind_word(row, dgm_certainty_name(stance->certainty));
    bind_word(row, dgm_polarity_name(stance->polarity));
    bind_word(row, dgm_time_value_name(stance->time));
    bind_word(row, dgm_condition_name(stance->condition));
    bind_word(row, dgm_mood_name(stance->mood));
}

static dgm_str first_span(const dgm_doc *doc, const dgm_spans *list)
{
    return list->count ? dgm_span_str(doc, list->at[0]) : (dgm_str){"", 0};
}

static dgm_err add_claims(adder *self)
{
    for (uint32_t i = 0; i < self->doc->claim.count; i++) {
        const dgm_claim *claim = &self->doc->claim.at[i];
        binder row = row_of(self, CLAIM, i);
        bind_index(&row, claim->parent);
        bind_word(&row, dgm_source_kind_name(claim->source_kind));
        bind_text_or_null(&row, first_span(self->doc, &claim->source));
        bind_index(&row, claim->source_actor);
        bind_text(&row, dgm_span_str(self->doc, claim->cue));
        bind_word(&row, dgm_cue_class_name(claim->cue_class));
        bind_word(&row, dgm_cue_pattern_name(claim->cue_pattern));
        bind_text_or_null(&row, first_span(self->doc, &claim->content));
        bind_word(&row, dgm_content_form_name(claim->form));
        bind_stance(&row, &claim->stance);
        bind_text(&row, claim->factbank);
        bind_text(&row, claim->admiralty);
        bind_float(&row, claim->score);
        bind_text(&row, claim->rule);
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static dgm_err add_parties(adder *self, sqlite3_int64 event, const char *role,
                           const dgm_parties *list)
{
    for (uint32_t i = 0; i < list->count; i++) {
        const dgm_party *party = &list->at[i];
        const dgm_actor *actor = party->actor == DGM_NONE
                                     ? NULL
                                     : &self->doc->actor.at[party->actor];
        binder row = start(self->database, PARTY);
        bind_number(&row, event);
        bind_word(&row, role);
        bind_number(&row, i);
        bind_index(&row, party->actor);
        bind_text(&row, dgm_party_name(self->doc, party));
        bind_text_or_null(&row, dgm_str_from(actor ? actor->country : ""));
        bind_text_or_null(
            &row, dgm_str_from(actor ? dgm_sector_name(actor->sector) : ""));
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static dgm_err add_event(adder *self, uint32_t i)
{
    const dgm_event *event = &self->doc->event.at[i];
    binder row = row_of(self, EVENT, i);
    bind_word(&row, dgm_event_type_name(event->type));
    bind_text_or_null(&row, event->mode);
    bind_word(&row, event->cameo);
    bind_word(&row, dgm_event_quad(event->type));
    bind_float(&row, event->goldstein);
    bind_text_or_null(&row, event->when);
    bind_number(&row, event->sentence);
    bind_text(&row, dgm_span_str(self->doc, event->trigger_span));
    bind_index(&row, event->place);
    bind_stance(&row, &event->stance);
    bind_number(&row, event->reported);
    bind_index(&row, event->claim);
    bind_float(&row, event->score);
    bind_text(&row, event->rule);
    DGM_TRY(step(self->database, &row, self->err));
    sqlite3_int64 id = sqlite3_last_insert_rowid(self->database->handle);
    DGM_TRY(add_parties(self, id, "actor", &event->actor));
    return add_parties(self, id, "recipient", &event->recipient);
}

static dgm_err add_links(adder *self)
{
    for (uint32_t i = 0; i < self->doc->link.count; i++) {
        const dgm_link *link = &self->doc->link.at[i];
        binder row = row_of(self, LINK, i);
        bind_word(&row, dgm_link_kind_name(link->kind));
        bind_number(&row, link->from);
        bind_number(&row, link->to);
        DGM_TRY(step(self->database, &row, self->err));
    }
    return DGM_ERR_OK;
}

static dgm_err add_all(adder *self, dgm_added *added)
{
    DGM_TRY(make_room(self, added));
    DGM_TRY(add_document(self));
    DGM_TRY(add_sentences(self));
    DGM_TRY(add_actors(self));
    DGM_TRY(add_places(self));
    DGM_TRY(add_claims(self));
    for (uint32_t i = 0; i < self->doc->event.count; i++) {
        DGM_TRY(add_event(self, i));
    }
    return add_links(self);
}

dgm_err dgm_database_add(dgm_database *self, const dgm_doc *doc,
                         const dgm_identity *identity, dgm_added *added,
                         dgm_error *err)
{
    *added = (dgm_added){0};
    if (!self->open) {
        DGM_TRY(execute(self, "BEGIN IMMEDIATE", err));
        self->open = true;
    }
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    adder one = {
        .database = self, .doc = doc, .identity = identity, .err = err};
    dgm_err code = dgm_points_init(&one.points, doc, &scratch);
    if (code == DGM_ERR_OK) {
        code = add_all(&one, added);
    }
    dgm_arena_release(&scratch);
    if (code != DGM_ERR_OK) {
        give_up(self);
    }
    return code;
}
