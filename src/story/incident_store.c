/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_store.h"

#include "store/existing.h"

/* Days since 1970 of an ISO date that may lack day or month. */
#define DAYS(column)                                                          \
    "CAST(coalesce(julianday(substr(" column ", 1, 10)), julianday(" column   \
    " || '-01'), julianday(" column " || '-01-01')) - 2440587.5 AS INTEGER)"

/* Parentheses say that literals which follow each other are one. */
static const char *const sql[DGM_INCIDENT_ASKS] = {
    [DGM_INCIDENT_NEXT] = ("SELECT document_id FROM events "
                           "WHERE event_id > ? ORDER BY event_id LIMIT 1"),
    [DGM_INCIDENT_DOCUMENT] = ("SELECT d.title, coalesce(" DAYS(
        "d.published") ", s.day), "
                       "s.story_id FROM documents d LEFT JOIN story_documents "
                       "s USING "
                       "(document_id) WHERE document_id = ?"),
    [DGM_INCIDENT_SENTENCES] =
        ("SELECT number, span_begin, span_end, text FROM sentences "
         "WHERE document_id = ? ORDER BY number"),
    [DGM_INCIDENT_ACTORS] =
        ("SELECT number, key, country, sector, part_of FROM actors "
         "WHERE document_id = ? ORDER BY number"),
    [DGM_INCIDENT_PLACES_OF] =
        ("SELECT number, span_begin, name, geonames, lat, lon, country, "
         "admin1, precision FROM places WHERE document_id = ? "
         "ORDER BY number"),
    [DGM_INCIDENT_DATES_OF] = ("SELECT span_begin, " DAYS(
        "day_first") ", " DAYS("day_last") " FROM dates WHERE document_id = ? "
                                           "AND day_first IS NOT NULL "
                                           "ORDER BY number"),
    [DGM_INCIDENT_EVENTS] =
        ("SELECT e.event_id, e.number, e.sentence, e.type, e.mode, "
         "e.trigger_text, e.polarity, e.time, e.mood, e.place, "
         "e.date IS NOT NULL, " DAYS("e.day_first") ", " DAYS(
             "e.day_last") ", m.incident_id FROM events e LEFT JOIN "
                           "incident_events m USING "
                           "(event_id) WHERE e.document_id = ? ORDER BY "
                           "e.number"),
    [DGM_INCIDENT_PARTIES_OF] =
        ("SELECT e.event_id, p.role, p.actor, p.name, p.country, p.sector "
         "FROM events e JOIN event_parties p USING (event_id) "
         "WHERE e.document_id = ? ORDER BY e.number, p.role, p.number"),
    [DGM_INCIDENT_TOLLS_OF] =
        ("SELECT event, kind, low, high FROM casualties WHERE document_id = ? "
         "AND event IS NOT NULL ORDER BY event, number"),
    /* Events that one document tells side by side as one happening. */
    [DGM_INCIDENT_TOLD_AS_ONE] =
        ("SELECT min(event), max(event) FROM tellings WHERE document_id = ?1 "
         "AND event IS NOT NULL GROUP BY happening "
         "HAVING min(event) < max(event) UNION "
         "SELECT min(from_event, to_event), max(from_event, to_event) "
         "FROM links WHERE document_id = ?1 AND kind = 'same' "
         "AND from_event <> to_event ORDER BY 2, 1"),
    [DGM_INCIDENT_DOCUMENT_OF] =
        "SELECT document_id FROM events WHERE event_id = ?",
    [DGM_INCIDENT_FIND] = ("SELECT event_id FROM incident_keys "
                           "WHERE slot = ? ORDER BY event_id DESC LIMIT ?"),
    [DGM_INCIDENT_PUT_KEY] =
        "INSERT OR IGNORE INTO incident_keys VALUES (?, ?)",
    [DGM_INCIDENT_FOUND] =
        ("INSERT INTO incidents (type, state, events) "
         "VALUES ((SELECT type FROM events WHERE event_id = ?), 1, 1)"),
    [DGM_INCIDENT_PUT] =
        ("INSERT INTO incident_events (event_id, incident_id, score) "
         "VALUES (?, ?, ?)"),
    [DGM_INCIDENT_JOINED] = ("UPDATE incidents SET events = events + 1, "
                             "state = 1 WHERE incident_id = ?"),
    [DGM_INCIDENT_MOVE] = ("UPDATE incident_events SET incident_id = ?1 "
                           "WHERE incident_id = ?2"),
    [DGM_INCIDENT_MERGED] =
        ("UPDATE incidents SET state = 1, events = events + (SELECT events "
         "FROM incidents WHERE incident_id = ?2) WHERE incident_id = ?1"),
    [DGM_INCIDENT_DROP] = "DELETE FROM incidents WHERE incident_id = ?1",
    [DGM_INCIDENT_UNTOLD] =
        "SELECT incident_id FROM incidents WHERE state <> 0 LIMIT 1",
    [DGM_INCIDENT_MEMBERS] =
        ("SELECT e.document_id, e.type, e.mode, e.day_first, e.day_last, "
         "e.date IS NOT NULL, e.certainty, e.polarity, e.time, e.mood, "
         "e.condition, p.name, p.country, p.lat, p.lon, p.precision, "
         "substr(coalesce(d.published, date(s.day * 86400, 'unixepoch')), 1, "
         "10), coalesce(s.story_id, -e.document_id), e.score "
         "FROM incident_events m JOIN events e USING (event_id) "
         "JOIN documents d ON d.document_id = e.document_id "
         "LEFT JOIN story_documents s ON s.document_id = e.document_id "
         "LEFT JOIN places p ON p.document_id = e.document_id "
         "AND p.number = e.place "
         "WHERE m.incident_id = ? ORDER BY m.event_id"),
    [DGM_INCIDENT_NAMES_OF] =
        ("SELECT p.role, p.name, p.actor IS NOT NULL FROM incident_events m "
         "JOIN event_parties p USING (event_id) WHERE m.incident_id = ? "
         "ORDER BY p.event_id, p.role, p.number"),
    [DGM_INCIDENT_STORIES] =
        ("SELECT COUNT(DISTINCT coalesce(s.story_id, -e.document_id)) "
         "FROM incident_events m JOIN events e USING (event_id) "
         "LEFT JOIN story_documents s ON s.document_id = e.document_id "
         "WHERE m.incident_id = ?"),
    [DGM_INCIDENT_COUNTS] =
        ("SELECT k.kind, k.low, k.high, coalesce(a.name, c.source_text, "
         "d.publisher) FROM incident_events m "
         "JOIN events e USING (event_id) JOIN casualties k ON "
         "k.document_id = e.document_id AND k.event = e.number "
         "JOIN documents d ON d.document_id = e.document_id "
         "LEFT JOIN claims c ON c.document_id = k.document_id "
         "AND c.number = k.claim LEFT JOIN actors a ON "
         "a.document_id = c.document_id AND a.number = c.source_actor "
         "WHERE m.incident_id = ? AND k.polarity <> 'NEG' "
         "AND k.time <> 'FUTURE' ORDER BY m.event_id, k.number"),
    /* Who tells it as not so, and who denies what was told just before. */
    [DGM_INCIDENT_DENIALS] =
        ("SELECT coalesce(a.name, c.source_text, d.publisher, 'the writer') "
         "FROM incident_events m JOIN events e USING (event_id) "
         "JOIN documents d ON d.document_id = e.document_id "
         "LEFT JOIN claims c ON c.document_id = e.document_id "
         "AND c.number = e.claim LEFT JOIN actors a "
         "ON a.document_id = c.document_id AND a.number = c.source_actor "
         "WHERE m.incident_id = ?1 AND (e.polarity = 'NEG' "
         "OR c.polarity = 'NEG') UNION ALL "
         "SELECT coalesce(a.name, c.source_text) FROM incident_events m "
         "JOIN events e USING (event_id) "
         "JOIN claims c ON c.document_id = e.document_id "
         "AND c.cue_class = 'deny' "
         "JOIN claim_spans p ON p.document_id = c.document_id "
         "AND p.claim = c.number AND p.part = 'cue' AND p.number = 0 "
         "AND p.span_begin >= e.span_end AND p.span_begin < "
         "(SELECT max(span_end) FROM sentences s WHERE s.document_id = "
         "e.document_id AND s.number BETWEEN e.sentence AND e.sentence + 1) "
         "LEFT JOIN actors a ON a.document_id = c.document_id "
         "AND a.number = c.source_actor "
         /* A denial of a coded event is told of that event alone. */
         "WHERE m.incident_id = ?1 AND NOT EXISTS (SELECT 1 FROM events q "
         "WHERE q.document_id = c.document_id AND q.claim = c.number "
         "AND q.type <> 'REJECT') AND NOT EXISTS (SELECT 1 FROM events o "
         "WHERE o.document_id = e.document_id AND o.span_begin > e.span_begin "
         "AND o.span_begin < p.span_begin AND o.type <> 'REJECT')"),
    [DGM_INCIDENT_TELL] =
        ("UPDATE incidents SET state = 0, type = ?2, mode = ?3, actors = ?4, "
         "recipients = ?5, place = ?6, country = ?7, lat = ?8, lon = ?9, "
         "day_first = ?10, day_last = ?11, documents = ?12, stories = ?13, "
         "first_report = ?14, last_report = ?15, killed_low = ?16, "
         "killed_high = ?17, people = ?18, certain = ?19, doubtful = ?20, "
         "denied = ?21, denied_by = ?22, score = ?23, events = ?24, "
         "planned = ?25 WHERE incident_id = ?1"),
};

dgm_err dgm_incident_store_refused(const dgm_incident_store *self,
                                   dgm_error *err)
{
    return dgm_existing_refused(self->handle, self->path, err);
}

dgm_err dgm_incident_store_execute(dgm_incident_store *self, const char *text,
                                   dgm_error *err)
{
    return sqlite3_exec(self->handle, text, NULL, NULL, NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : dgm_incident_store_refused(self, err);
}

dgm_err dgm_incident_store_open(dgm_incident_store *self, const char *path,
                                dgm_error *err)
{
    *self = (dgm_incident_store){.path = path};
    DGM_TRY(dgm_existing_open(&self->handle, path, err));
    DGM_TRY(
        dgm_incident_store_execute(self, "PRAGMA cache_size = -65536", err));
    for (int i = 0; i < DGM_INCIDENT_ASKS; i++) {
        if (sqlite3_prepare_v3(self->handle, sql[i], -1,
                               SQLITE_PREPARE_PERSISTENT, &self->ask[i],
                               NULL) != SQLITE_OK) {
            return dgm_incident_store_refused(self, err);
        }
    }
    return DGM_ERR_OK;
}

void dgm_incident_store_close(dgm_incident_store *self)
{
    for (int i = 0; i < DGM_INCIDENT_ASKS; i++) {
        (void)sqlite3_finalize(self->ask[i]);
    }
    (void)sqlite3_close(self->handle);
    *self = (dgm_incident_store){.path = NULL};
}

sqlite3_stmt *dgm_incident_store_start(dgm_incident_store *self,
                                       dgm_incident_ask which)
{
    (void)sqlite3_reset(self->ask[which]);
    return self->ask[which];
}

dgm_err dgm_incident_store_step(dgm_incident_store *self, sqlite3_stmt *ask,
                                bool *has, dgm_error *err)
{
    int code = sqlite3_step(ask);
    *has = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        return dgm_incident_store_refused(self, err);
    }
    if (code == SQLITE_DONE) {
        (void)sqlite3_reset(ask);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_incident_store_number(dgm_incident_store *self, const char *text,
                                  int64_t *out, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    bool has = false;
    *out = 0;
    if (sqlite3_prepare_v2(self->handle, text, -1, &ask, NULL) != SQLITE_OK) {
        return dgm_incident_store_refused(self, err);
    }
    dgm_err code = dgm_incident_store_step(self, ask, &has, err);
    *out = has ? sqlite3_column_int64(ask, 0) : 0;
    (void)sqlite3_finalize(ask);
    return code;
}
