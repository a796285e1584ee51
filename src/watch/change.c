/* SPDX-License-Identifier: Apache-2.0 */
#include "watch/change.h"

#include "store/refused.h"

#include <string.h>

/* What is told to have happened. */
#define HAPPENED(e)                                                           \
    e ".polarity <> 'NEG' AND " e ".certainty <> 'POSSIBLE' AND " e           \
      ".time <> 'FUTURE' AND " e ".condition = 'NONE' AND " e                 \
      ".mood = 'ASSERT' "

/* Of the same first actor, recipient and type, told before: the last day, and
 * whether one is of the same days. */
static const char before[] =
    "WITH n AS (SELECT e.event_id, e.type, e.quad, e.day_first, e.day_last, "
    "a.name AS actor, r.name AS recipient FROM events e JOIN event_parties a "
    "ON a.event_id = e.event_id AND a.role = 'actor' AND a.number = 0 "
    "LEFT JOIN event_parties r ON r.event_id = e.event_id AND r.role = "
    "'recipient' AND r.number = 0 WHERE e.event_id = :event AND e.day_first "
    "IS NOT NULL AND " HAPPENED(
        "e") "), "
             "o AS (SELECT e.event_id, e.day_first, e.day_last FROM n JOIN "
             "event_parties a ON a.name = n.actor AND a.role = 'actor' JOIN "
             "events e "
             "ON e.event_id = a.event_id AND e.type = n.type AND e.event_id "
             "<> "
             "n.event_id WHERE e.day_first IS NOT NULL AND " HAPPENED(
                 "e") "AND (n.recipient IS NULL OR EXISTS (SELECT 1 FROM "
                      "event_parties r WHERE "
                      "r.event_id = e.event_id AND r.role = 'recipient' AND "
                      "r.name = "
                      "n.recipient))) "
                      "SELECT n.type, n.actor, n.recipient, n.day_first, "
                      "(SELECT max(o.day_last) FROM o WHERE o.day_last < "
                      "n.day_first) AS last, "
                      "(SELECT max(o.day_last) FROM o WHERE o.day_last < "
                      "n.day_first) > "
                      "date(n.day_first, '-" DGM_CHANGE_QUIET " days'), "
                      "EXISTS (SELECT 1 FROM o WHERE o.day_first <= "
                      "n.day_last AND o.day_last "
                      ">= n.day_first AND o.event_id < n.event_id), n.quad "
                      "FROM n";

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
    return sqlite3_prepare_v2(handle, before, -1, &self->before, NULL) ==
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
    (void)sqlite3_finalize(self->before);
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

static void tell_first(dgm_change *self, dgm_buf *out)
{
    sqlite3_stmt *row = self->before;
    const char *last = column(row, 4);
    bool recent = sqlite3_column_int(row, 5) != 0;
    bool told = sqlite3_column_int(row, 6) != 0;
    if (told || recent ||
        (last == NULL && !has_history(self, column(row, 3)))) {
        return;
    }
    dgm_buf_format(out, "first %s by %s", column(row, 0), column(row, 1));
    if (column(row, 2)) {
        dgm_buf_format(out, " %s %s", toward(column(row, 0), column(row, 7)),
                       column(row, 2));
    }
    dgm_buf_text(out, last ? " since " : " in this database");
    dgm_buf_text(out, last ? last : "");
}

dgm_err dgm_change_first(dgm_change *self, sqlite3_int64 event_id,
                         dgm_buf *out, dgm_error *err)
{
    dgm_err code = DGM_ERR_OK;
    int step = SQLITE_ERROR;
    if (dgm_rule_bind_number(self->before, ":event", event_id)) {
        step = sqlite3_step(self->before);
    }
    if (step == SQLITE_ROW) {
        tell_first(self, out);
    } else if (step != SQLITE_DONE) {
        code = refused(self, err);
    }
    (void)sqlite3_reset(self->before);
    return code == DGM_ERR_OK ? out->failed : code;
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
