/* SPDX-License-Identifier: Apache-2.0 */
#include "watch/change.h"

#include "store/refused.h"

#include <string.h>

/* What is told to have happened. */
#define HAPPENED(e)                                                           \
    e ".polarity <> 'NEG' AND " e ".certainty <> 'POSSIBLE' AND " e           \
      ".time <> 'FUTURE' AND " e ".condition = 'NONE' AND " e                 \
      ".mood = 'ASSERT' "

/* The new event, where it is told to have happened on some day. */
static const char event[] =
    "SELECT e.type, e.quad, a.name, r.name, e.day_first, e.day_last, "
    "date(e.day_first, '-" DGM_CHANGE_QUIET " days') FROM events e "
    "JOIN event_parties a ON a.event_id = e.event_id AND a.role = 'actor' "
    "AND a.number = 0 LEFT JOIN event_parties r ON r.event_id = e.event_id "
    "AND r.role = 'recipient' AND r.number = 0 WHERE e.event_id = :event "
    "AND e.day_first IS NOT NULL AND " HAPPENED("e");

/* Events of a party in a role, the latest first, and whether they are of the
 * same kind as the new one. */
static const char scan[] =
    "SELECT e.event_id, e.day_first, e.day_last, e.type = :type AND "
    "e.day_first IS NOT NULL AND " HAPPENED(
        "e") "AND (:other IS NULL OR EXISTS (SELECT 1 FROM event_parties o "
             "WHERE "
             "o.event_id = e.event_id AND o.role = :other_role AND o.name = "
             ":other)) "
             "FROM event_parties p JOIN events e ON e.event_id = p.event_id "
             "WHERE p.name = :name AND p.role = :role AND p.event_id <> "
             ":event "
             "ORDER BY p.event_id DESC";

static const char oldest[] =
    "SELECT EXISTS (SELECT 1 FROM events WHERE day_first < date(:day, "
    "'-" DGM_CHANGE_QUIET " days'))";

static const char counts[] =
    "SELECT sum(e.day_first > date(:day, '-" DGM_CHANGE_DAYS " days')), "
    "sum(e.day_first <= date(:day, '-" DGM_CHANGE_DAYS " days')) "
    "FROM events e WHERE e.day_first > date(:day, '-" DGM_CHANGE_DAYS
    " days', '-" DGM_CHANGE_DAYS
    " days') AND e.day_first <= :day AND " HAPPENED(
        "e") "AND NOT EXISTS (SELECT 1 FROM story_documents m JOIN stories t "
             "USING "
             "(story_id) WHERE m.document_id = e.document_id AND t.original "
             "<> "
             "e.document_id) " DGM_RULE_SQL;

static dgm_err refused(const dgm_change *self, dgm_error *err)
{
    return dgm_sqlite_refused(self->handle, self->path, err);
}

dgm_err dgm_change_open(dgm_change *self, sqlite3 *handle, const char *path,
                        dgm_error *err)
{
    *self = (dgm_change){.handle = handle, .path = path};
    return sqlite3_prepare_v2(handle, event, -1, &self->event, NULL) ==
                       SQLITE_OK &&
                   sqlite3_prepare_v2(handle, scan, -1, &self->scan, NULL) ==
                       SQLITE_OK &&
                   sqlite3_prepare_v2(handle, oldest, -1, &self->oldest,
                                      NULL) == SQLITE_OK &&
                   sqlite3_prepare_v2(handle, counts, -1, &self->counts,
                                      NULL) == SQLITE_OK
               ? DGM_ERR_OK
               : refused(self, err);
}

void dgm_change_close(dgm_change *self)
{
    (void)sqlite3_finalize(self->event);
    (void)sqlite3_finalize(self->scan);
    (void)sqlite3_finalize(self->oldest);
    (void)sqlite3_finalize(self->counts);
    *self = (dgm_change){.handle = NULL};
}

static const char *column(sqlite3_stmt *row, int number)
{
    return (const char *)sqlite3_column_text(row, number);
}

/* Whether the database goes back far enough for "first" to say something. */
static bool has_history(dgm_change *self, const char *day)
{
    bool has = dgm_rule_bind_text(self->oldest, ":day", day) &&
               sqlite3_step(self->oldest) == SQLITE_ROW &&
               sqlite3_column_int(self->oldest, 0) != 0;
    (void)sqlite3_reset(self->oldest);
    return has;
}

/* "on", "with", "to": as one says it of this type. */
static const char *toward(const char *type, const char *quad)
{
    static const char *const with[] = {"CONSULT", "COOPERATE", "AGREE"};
    for (size_t i = 0; i < sizeof with / sizeof *with; i++) {
        if (strcmp(type, with[i]) == 0) {
            return "with";
        }
    }
    return strstr(quad, "conflict") ? "on" : "to";
}

/* What is known of earlier events of the kind of a new one. */
typedef struct earlier {
    bool told;     /* one is recent, or of the same days and came before */
    bool unknown;  /* there were too many to look at */
    char last[16]; /* the last day of one before; "": none */
} earlier;

/* Looks at one event of the kind; days compare as text. */
static void look_at(const dgm_change *self, sqlite3_int64 event_id,
                    earlier *found)
{
    const char *first = column(self->event, 4);
    const char *last = column(self->event, 5);
    const char *quiet = column(self->event, 6);
    const char *its_first = column(self->scan, 1);
    const char *its_last = column(self->scan, 2);
    if (strcmp(its_last, first) < 0) {
        found->told = found->told || strcmp(its_last, quiet) > 0;
        if (strcmp(its_last, found->last) > 0) {
            (void)strncpy(found->last, its_last, sizeof found->last - 1);
        }
    } else if (strcmp(its_first, last) <= 0 &&
               sqlite3_column_int64(self->scan, 0) < event_id) {
        found->told = true;
    }
}

/* Looks through the events of one party of the new event. */
static dgm_err look_through(dgm_change *self, sqlite3_int64 event_id,
                            bool actor, earlier *found, dgm_error *err)
{
    const char *name[2] = {column(self->event, 2), column(self->event, 3)};
    const char *role[2] = {"actor", "recipient"};
    uint32_t rows = 0;
    int step = SQLITE_ERROR;
    *found = (earlier){.told = false};
    if (dgm_rule_bind_text(self->scan, ":type", column(self->event, 0)) &&
        dgm_rule_bind_text(self->scan, ":name", name[actor ? 0 : 1]) &&
        dgm_rule_bind_text(self->scan, ":role", role[actor ? 0 : 1]) &&
        dgm_rule_bind_text(self->scan, ":other", name[actor ? 1 : 0]) &&
        dgm_rule_bind_text(self->scan, ":other_role", role[actor ? 1 : 0]) &&
        dgm_rule_bind_number(self->scan, ":event", event_id)) {
        step = SQLITE_ROW;
    }
    while (step == SQLITE_ROW && !found->told && !found->unknown &&
           (step = sqlite3_step(self->scan)) == SQLITE_ROW) {
        if (sqlite3_column_int(self->scan, 3) != 0) {
            look_at(self, event_id, found);
        }
        found->unknown = ++rows > DGM_CHANGE_LOOKED;
    }
    (void)sqlite3_reset(self->scan);
    return step == SQLITE_ROW || step == SQLITE_DONE ? DGM_ERR_OK
                                                     : refused(self, err);
}

static void tell_first(dgm_change *self, const earlier *found, dgm_buf *out)
{
    sqlite3_stmt *row = self->event;
    if (found->told || found->unknown ||
        (found->last[0] == 0 && !has_history(self, column(row, 4)))) {
        return;
    }
    dgm_buf_format(out, "first %s by %s", column(row, 0), column(row, 2));
    if (column(row, 3)) {
        dgm_buf_format(out, " %s %s", toward(column(row, 0), column(row, 1)),
                       column(row, 3));
    }
    dgm_buf_text(out, found->last[0] ? " since " : " in this database");
    dgm_buf_text(out, found->last);
}

static dgm_err find_first(dgm_change *self, sqlite3_int64 event_id,
                          dgm_buf *out, dgm_error *err)
{
    earlier found;
    DGM_TRY(look_through(self, event_id, true, &found, err));
    if (found.unknown && column(self->event, 3)) {
        DGM_TRY(look_through(self, event_id, false, &found, err));
    }
    tell_first(self, &found, out);
    return out->failed;
}

dgm_err dgm_change_first(dgm_change *self, sqlite3_int64 event_id,
                         dgm_buf *out, dgm_error *err)
{
    dgm_err code = DGM_ERR_OK;
    int step = SQLITE_ERROR;
    if (dgm_rule_bind_number(self->event, ":event", event_id)) {
        step = sqlite3_step(self->event);
    }
    if (step == SQLITE_ROW) {
        code = find_first(self, event_id, out, err);
    } else if (step != SQLITE_DONE) {
        code = refused(self, err);
    }
    (void)sqlite3_reset(self->event);
    return code;
}

static void tell_trend(sqlite3_int64 now, sqlite3_int64 then, const char *day,
                       dgm_buf *out)
{
    sqlite3_int64 difference = now > then ? now - then : then - now;
    if ((now < DGM_CHANGE_EVENTS && then < DGM_CHANGE_EVENTS) ||
        difference * 100 < then * DGM_CHANGE_PERCENT || difference == 0) {
        return;
    }
    dgm_buf_format(out, "%lld in the four weeks to %s, ", (long long)now, day);
    if (then == 0) {
        dgm_buf_text(out, "none in the four before");
    } else {
        dgm_buf_format(out, "%lld %% %s than in the four before (%lld)",
                       (long long)((difference * 100 + then / 2) / then),
                       now > then ? "more" : "less", (long long)then);
    }
}

dgm_err dgm_change_trend(dgm_change *self, const dgm_rule *rule,
                         const char *day, dgm_buf *out, dgm_error *err)
{
    bool asked = dgm_rule_bind(rule, self->counts) &&
                 dgm_rule_bind_text(self->counts, ":day", day) &&
                 sqlite3_step(self->counts) == SQLITE_ROW;
    dgm_err code = DGM_ERR_OK;
    if (asked) {
        tell_trend(sqlite3_column_int64(self->counts, 0),
                   sqlite3_column_int64(self->counts, 1), day, out);
    } else {
        code = refused(self, err);
    }
    (void)sqlite3_reset(self->counts);
    return code == DGM_ERR_OK ? out->failed : code;
}
