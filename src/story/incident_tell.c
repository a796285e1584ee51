/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_tell.h"

#include "story/incident_toll.h"
#include "story/incident_votes.h"

#include <string.h>

/* Names of a side that are told. */
#define NAMES 3
/* Sources and numbers of an incident take no more bytes. */
#define TEXT_MAX 4096
/* Reports whose scores count. */
#define REPORTS 256

typedef struct teller {
    dgm_incident_store *store;
    int64_t incident;
    dgm_error *err;
    dgm_votes type;
    dgm_votes mode;
    dgm_votes place;
    dgm_votes days;
    dgm_votes actor;
    dgm_votes recipient;
    dgm_votes denier;
    dgm_incident_tolls tolls;
    int64_t events;
    int64_t documents;
    int64_t document; /* of the last event */
    int64_t stories;
    int64_t story[REPORTS];
    double unlikely[REPORTS]; /* that none of its rows is right */
    uint32_t story_count;
    char first_report[12];
    char last_report[12];
    int64_t certain;
    int64_t doubtful;
    int64_t denied;
    int64_t planned;
    dgm_buf text;   /* of names, numbers and sources, one after the other */
    dgm_err failed; /* to hand a text over */
} teller;

static dgm_str column(sqlite3_stmt *row, int number)
{
    const char *text = (const char *)sqlite3_column_text(row, number);
    return (dgm_str){text,
                     text ? (uint32_t)sqlite3_column_bytes(row, number) : 0};
}

/* ------------------------------------------------------------------ members
 */

static uint32_t rank_of(dgm_str precision)
{
    static const char *const known[] = {"region", "country", "admin1",
                                        "admin2", "city",    "point"};
    uint32_t rank = sizeof known / sizeof *known;
    while (rank > 0 && !dgm_str_is(precision, known[rank - 1])) {
        rank--;
    }
    /* A point is not better than the city that more reports name. */
    return rank > 5 ? 5 : rank;
}

static void copy(char *out, size_t cap, dgm_str text)
{
    uint32_t len = dgm_votes_cut(text, (uint32_t)cap - 1);
    if (len > 0) {
        memcpy(out, text.ptr, len);
    }
    out[len] = 0;
}

static void take_place(teller *self, sqlite3_stmt *row)
{
    dgm_vote *one = dgm_votes_add(&self->place, column(row, 11), 1);
    if (one && one->weight == 1) {
        one->rank = rank_of(column(row, 15));
        one->lat = sqlite3_column_double(row, 13);
        one->lon = sqlite3_column_double(row, 14);
        copy(one->other, sizeof one->other, column(row, 12));
    }
}

/* A day that the text says counts before that of the report. */
static void take_days(teller *self, sqlite3_stmt *row)
{
    dgm_vote *one = dgm_votes_add(&self->days, column(row, 3), 1);
    bool dated = sqlite3_column_int(row, 5) != 0;
    bool one_day = dgm_str_equal(column(row, 3), column(row, 4));
    uint32_t rank = dated ? one_day ? 3 : 1 : 2;
    if (one && (one->weight == 1 || rank > one->rank)) {
        one->rank = rank;
        copy(one->other, sizeof one->other, column(row, 4));
    }
}

static void take_stance(teller *self, sqlite3_stmt *row)
{
    bool planned = dgm_str_is(column(row, 8), "FUTURE") ||
                   !dgm_str_is(column(row, 9), "ASSERT") ||
                   !dgm_str_is(column(row, 10), "NONE");
    if (dgm_str_is(column(row, 7), "NEG")) {
        self->denied++;
    } else if (planned) {
        self->planned++;
    } else if (dgm_str_is(column(row, 6), "CERTAIN")) {
        self->certain++;
    } else {
        self->doubtful++;
    }
}

static void take_report(teller *self, sqlite3_stmt *row)
{
    int64_t document = sqlite3_column_int64(row, 0);
    dgm_str day = column(row, 16);
    self->documents += self->documents == 0 || document != self->document;
    self->document = document;
    if (day.len == 0) {
        return;
    }
    char text[sizeof self->first_report];
    copy(text, sizeof text, day);
    if (self->first_report[0] == 0 || strcmp(text, self->first_report) < 0) {
        memcpy(self->first_report, text, sizeof text);
    }
    if (strcmp(text, self->last_report) > 0) {
        memcpy(self->last_report, text, sizeof text);
    }
}

/* Rows of one story say the same once more, so the best of them counts. */
static void take_score(teller *self, sqlite3_stmt *row)
{
    int64_t story = sqlite3_column_int64(row, 17);
    double unlikely = 1 - sqlite3_column_double(row, 18);
    uint32_t i = 0;
    while (i < self->story_count && self->story[i] != story) {
        i++;
    }
    if (i == REPORTS) {
        return;
    }
    if (i == self->story_count) {
        self->story[i] = story;
        self->unlikely[i] = 1;
        self->story_count++;
    }
    if (unlikely < self->unlikely[i]) {
        self->unlikely[i] = unlikely;
    }
}

static void take_member(teller *self, sqlite3_stmt *row)
{
    self->events++;
    (void)dgm_votes_add(&self->type, column(row, 1), 1);
    (void)dgm_votes_add(&self->mode, column(row, 2), 1);
    take_place(self, row);
    take_days(self, row);
    take_stance(self, row);
    take_report(self, row);
    take_score(self, row);
}

/* Whom the lexicon knows is called before whom the text describes. */
static void take_name(teller *self, sqlite3_stmt *row)
{
    dgm_votes *side =
        dgm_str_is(column(row, 0), "actor") ? &self->actor : &self->recipient;
    uint32_t weight = sqlite3_column_int(row, 2) != 0 ? 2 : 1;
    (void)dgm_votes_add(side, column(row, 1), weight);
}

static void take_toll(teller *self, sqlite3_stmt *row)
{
    bool low = sqlite3_column_type(row, 1) != SQLITE_NULL;
    bool high = sqlite3_column_type(row, 2) != SQLITE_NULL;
    dgm_incident_tolls_add(&self->tolls, column(row, 0), low,
                           sqlite3_column_double(row, 1), high,
                           sqlite3_column_double(row, 2), column(row, 3));
}

static void take_denial(teller *self, sqlite3_stmt *row)
{
    (void)dgm_votes_add(&self->denier, column(row, 0), 1);
}

static void take_count(teller *self, sqlite3_stmt *row)
{
    self->stories = sqlite3_column_int64(row, 0);
}

typedef void take_fn(teller *self, sqlite3_stmt *row);

static dgm_err read_rows(teller *self, dgm_incident_ask which, take_fn *take)
{
    sqlite3_stmt *ask = dgm_incident_store_start(self->store, which);
    bool has = true;
    (void)sqlite3_bind_int64(ask, 1, self->incident);
    while (true) {
        DGM_TRY(dgm_incident_store_step(self->store, ask, &has, self->err));
        if (!has) {
            return DGM_ERR_OK;
        }
        take(self, ask);
    }
}

/* ------------------------------------------------------------------ writing
 */

/* The text is copied, for which there may be no memory; without a look a
 * column would be NULL and the incident taken for told. */
static void bind_text(teller *self, sqlite3_stmt *ask, int number,
                      const char *text, size_t len)
{
    if (text == NULL || len == 0) {
        (void)sqlite3_bind_null(ask, number);
    } else if (sqlite3_bind_text(ask, number, text, (int)len,
                                 SQLITE_TRANSIENT) != SQLITE_OK) {
        self->failed = DGM_ERR_MEMORY;
    }
}

static void bind_word(teller *self, sqlite3_stmt *ask, int number,
                      const char *word)
{
    bind_text(self, ask, number, word, word ? strlen(word) : 0);
}

/* What the buffer holds, which is empty then. */
static void bind_buffer(teller *self, sqlite3_stmt *ask, int number)
{
    bind_text(self, ask, number, self->text.ptr, self->text.len);
    self->failed =
        self->text.failed == DGM_ERR_OK ? self->failed : self->text.failed;
    dgm_buf_clear(&self->text);
}

static void bind_best(teller *self, sqlite3_stmt *ask)
{
    const dgm_vote *type = dgm_votes_best(&self->type);
    const dgm_vote *mode = dgm_votes_best(&self->mode);
    const dgm_vote *place = dgm_votes_best(&self->place);
    const dgm_vote *days = dgm_votes_best(&self->days);
    bind_word(self, ask, 2, type ? type->text : "");
    bind_word(self, ask, 3, mode ? mode->text : NULL);
    dgm_votes_list(&self->actor, NAMES, &self->text);
    bind_buffer(self, ask, 4);
    dgm_votes_list(&self->recipient, NAMES, &self->text);
    bind_buffer(self, ask, 5);
    bind_word(self, ask, 6, place ? place->text : NULL);
    bind_word(self, ask, 7, place ? place->other : NULL);
    if (place && place->rank > 0) {
        (void)sqlite3_bind_double(ask, 8, place->lat);
        (void)sqlite3_bind_double(ask, 9, place->lon);
    }
    bind_word(self, ask, 10, days ? days->text : NULL);
    bind_word(self, ask, 11, days ? days->other : NULL);
}

static double score_of(const teller *self)
{
    double unlikely = 1;
    for (uint32_t i = 0; i < self->story_count; i++) {
        unlikely *= self->unlikely[i];
    }
    return (double)(int)((1 - unlikely) * 1000 + 0.5) / 1000;
}

static void bind_tolls(teller *self, sqlite3_stmt *ask)
{
    const dgm_incident_range *killed = dgm_incident_tolls_killed(&self->tolls);
    if (killed && killed->has_low) {
        (void)sqlite3_bind_int64(ask, 16, (sqlite3_int64)killed->low);
    }
    if (killed && killed->has_high) {
        (void)sqlite3_bind_int64(ask, 17, (sqlite3_int64)killed->high);
    }
    dgm_incident_tolls_text(&self->tolls, &self->text);
    bind_buffer(self, ask, 18);
}

static dgm_err write(teller *self)
{
    const int64_t number[] = {self->certain, self->doubtful, self->denied};
    sqlite3_stmt *ask =
        dgm_incident_store_start(self->store, DGM_INCIDENT_TELL);
    bool has;
    (void)sqlite3_clear_bindings(ask);
    (void)sqlite3_bind_int64(ask, 1, self->incident);
    bind_best(self, ask);
    dgm_votes_list(&self->denier, DGM_VOTES_ROOM, &self->text);
    bind_buffer(self, ask, 22);
    (void)sqlite3_bind_int64(ask, 12, self->documents);
    (void)sqlite3_bind_int64(ask, 13, self->stories);
    bind_word(self, ask, 14, self->first_report);
    bind_word(self, ask, 15, self->last_report);
    bind_tolls(self, ask);
    for (int i = 0; i < 3; i++) {
        (void)sqlite3_bind_int64(ask, 19 + i, number[i]);
    }
    (void)sqlite3_bind_double(ask, 23, score_of(self));
    (void)sqlite3_bind_int64(ask, 24, self->events);
    (void)sqlite3_bind_int64(ask, 25, self->planned);
    if (self->failed != DGM_ERR_OK) {
        return dgm_error_set(self->err, self->failed, NULL, 0, -1, "%s",
                             dgm_err_message(self->failed));
    }
    return dgm_incident_store_step(self->store, ask, &has, self->err);
}

static dgm_err tell_one(teller *self)
{
    DGM_TRY(read_rows(self, DGM_INCIDENT_MEMBERS, take_member));
    DGM_TRY(read_rows(self, DGM_INCIDENT_NAMES_OF, take_name));
    DGM_TRY(read_rows(self, DGM_INCIDENT_COUNTS, take_toll));
    DGM_TRY(read_rows(self, DGM_INCIDENT_DENIALS, take_denial));
    self->stories = self->documents;
    if (self->documents > 1) {
        DGM_TRY(read_rows(self, DGM_INCIDENT_STORIES, take_count));
    }
    return write(self);
}

/* Empties what the last incident has left. */
static void clear(teller *self, int64_t incident)
{
    self->incident = incident;
    self->type.count = 0;
    self->mode.count = 0;
    self->place.count = 0;
    self->days.count = 0;
    self->actor.count = 0;
    self->recipient.count = 0;
    self->denier.count = 0;
    self->tolls.count = 0;
    self->events = 0;
    self->documents = 0;
    self->story_count = 0;
    self->first_report[0] = 0;
    self->last_report[0] = 0;
    self->certain = 0;
    self->doubtful = 0;
    self->denied = 0;
    self->planned = 0;
    dgm_buf_clear(&self->text);
}

static dgm_err tell_all(teller *self, uint32_t most, uint32_t *count)
{
    while (*count < most) {
        sqlite3_stmt *ask =
            dgm_incident_store_start(self->store, DGM_INCIDENT_UNTOLD);
        bool has;
        DGM_TRY(dgm_incident_store_step(self->store, ask, &has, self->err));
        if (!has) {
            break;
        }
        clear(self, sqlite3_column_int64(ask, 0));
        (void)sqlite3_reset(ask);
        DGM_TRY(tell_one(self));
        *count += 1;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_incident_tell(dgm_incident_store *store, uint32_t most,
                          uint32_t *count, dgm_error *err)
{
    teller self = {.store = store, .err = err};
    dgm_buf_init(&self.text, (size_t)4 * TEXT_MAX);
    *count = 0;
    dgm_err code = tell_all(&self, most, count);
    dgm_buf_release(&self.text);
    return code;
}
