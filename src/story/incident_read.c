/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_read.h"

#include "base/norm.h"
#include "base/vec.h"

#include <string.h>

/* Of the sentences beside an event's and of the title. */
#define BESIDE 0.4F
#define TITLE  0.5F
/* A value as wide as this is no day of an event, but a time of it. */
#define DAYS_MAX 370
/* So many code points before a sentence a place is still meant. */
#define PLACE_REACH 500

static const char *const tolls[DGM_INCIDENT_TOLLS] = {
    "killed",   "wounded",   "missing",   "arrested",
    "abducted", "displaced", "protesters"};

typedef struct sentence {
    dgm_str text;
    int64_t number;
    int64_t begin;
    int64_t end;
} sentence;

typedef struct actor {
    uint64_t key;
    uint64_t country;
    uint64_t sector;
    uint64_t part_of[DGM_INCIDENT_BODIES];
} actor;

typedef struct place {
    int64_t begin;
    dgm_incident_place value;
} place;

typedef struct date {
    int64_t begin;
    int64_t first;
    int64_t last;
} date;

typedef struct party {
    int64_t event;
    dgm_incident_party value;
} party;

typedef struct toll {
    int64_t number; /* of the event */
    uint32_t kind;
    dgm_incident_toll value;
} toll;

typedef struct row {
    dgm_incident_event event; /* without what follows from the lists */
    dgm_str trigger;
    int64_t number;
    int64_t sentence;
    int64_t place; /* -1: none */
} row;

struct dgm_incident_document {
    const dgm_incident_table *table;
    dgm_str title;
    int64_t document;
    int64_t published;
    int64_t story;
    DGM_VEC(sentence) sentence;
    DGM_VEC(actor) actor;
    DGM_VEC(place) place;
    DGM_VEC(date) date;
    DGM_VEC(party) party; /* in the order of the events */
    DGM_VEC(toll) toll;
    DGM_VEC(row) row;
};

typedef struct reader {
    dgm_incident_document *to;
    dgm_incident_store *store;
    dgm_arena *arena;
    dgm_error *err;
} reader;

/* ------------------------------------------------------------------ values
 */

static dgm_str text_of(sqlite3_stmt *ask, int column)
{
    const char *text = (const char *)sqlite3_column_text(ask, column);
    return (dgm_str){text,
                     text ? (uint32_t)sqlite3_column_bytes(ask, column) : 0};
}

/* 0 for what is not known: NULL, "", "---", "UNK". */
static uint64_t code_of(sqlite3_stmt *ask, int column)
{
    dgm_str text = text_of(ask, column);
    bool known =
        text.len > 0 && !dgm_str_is(text, "---") && !dgm_str_is(text, "UNK");
    return known ? dgm_str_hash(text) : 0;
}

static uint64_t words_of(dgm_str text)
{
    uint32_t count = 0;
    uint64_t key = dgm_norm_key(DGM_NORM_START, text, &count);
    return count > 0 ? key : 0;
}

/* The last word of a name: "the Turkish soldiers" are soldiers. */
static uint64_t last_word(dgm_str text)
{
    uint32_t at = 0;
    uint64_t last = 0;
    uint64_t hash;
    while (dgm_norm_next(text, &at, &hash)) {
        last = hash;
    }
    return last;
}

/* "afg; un": hashes of the first keys. */
static void split_keys(dgm_str list, uint64_t out[DGM_INCIDENT_BODIES])
{
    uint32_t count = 0;
    while (list.len > 0 && count < DGM_INCIDENT_BODIES) {
        const char *end = memchr(list.ptr, ';', list.len);
        uint32_t len = end ? (uint32_t)(end - list.ptr) : list.len;
        dgm_str key = dgm_str_trim((dgm_str){list.ptr, len});
        uint32_t past = end ? len + 1 : len;
        list = (dgm_str){list.ptr + past, list.len - past};
        if (key.len > 0) {
            out[count++] = dgm_str_hash(key);
        }
    }
}

/* ------------------------------------------------------------------- lists
 */

/* One row of a list; what it returns goes on to the caller. */
typedef dgm_err take_fn(reader *self, sqlite3_stmt *ask);

static dgm_err read_list(reader *self, dgm_incident_ask which, take_fn *take)
{
    sqlite3_stmt *ask = dgm_incident_store_start(self->store, which);
    bool has = true;
    (void)sqlite3_bind_int64(ask, 1, self->to->document);
    while (true) {
        DGM_TRY(dgm_incident_store_step(self->store, ask, &has, self->err));
        if (!has) {
            return DGM_ERR_OK;
        }
        dgm_err code = take(self, ask);
        if (code != DGM_ERR_OK) {
            return dgm_error_set(self->err, code, NULL, 0, -1, "%s",
                                 dgm_err_message(code));
        }
    }
}

static dgm_err take_document(reader *self, sqlite3_stmt *ask)
{
    self->to->title = dgm_str_copy(self->arena, text_of(ask, 0));
    self->to->published = sqlite3_column_int64(ask, 1);
    self->to->story = sqlite3_column_int64(ask, 2);
    return DGM_ERR_OK;
}

static dgm_err take_sentence(reader *self, sqlite3_stmt *ask)
{
    sentence one = {.number = sqlite3_column_int64(ask, 0),
                    .begin = sqlite3_column_int64(ask, 1),
                    .end = sqlite3_column_int64(ask, 2),
                    .text = dgm_str_copy(self->arena, text_of(ask, 3))};
    return dgm_vec_push(self->arena, &self->to->sentence, &one);
}

static dgm_err take_actor(reader *self, sqlite3_stmt *ask)
{
    actor one = {.key = code_of(ask, 1),
                 .country = code_of(ask, 2),
                 .sector = code_of(ask, 3)};
    split_keys(text_of(ask, 4), one.part_of);
    return dgm_vec_push(self->arena, &self->to->actor, &one);
}

static dgm_err take_place(reader *self, sqlite3_stmt *ask)
{
    dgm_str precision = text_of(ask, 8);
    place one = {
        .begin = sqlite3_column_int64(ask, 1),
        .value = {.name = words_of(text_of(ask, 2)),
                  .geonames = sqlite3_column_int64(ask, 3),
                  .located = sqlite3_column_type(ask, 4) != SQLITE_NULL,
                  .lat = sqlite3_column_double(ask, 4),
                  .lon = sqlite3_column_double(ask, 5),
                  .country = code_of(ask, 6),
                  .admin1 = words_of(text_of(ask, 7)),
                  .wide = dgm_str_is(precision, "country") ||
                          dgm_str_is(precision, "region")}};
    return dgm_vec_push(self->arena, &self->to->place, &one);
}

static dgm_err take_date(reader *self, sqlite3_stmt *ask)
{
    date one = {.begin = sqlite3_column_int64(ask, 0),
                .first = sqlite3_column_int64(ask, 1),
                .last = sqlite3_column_int64(ask, 2)};
    return one.last - one.first <= DAYS_MAX
               ? dgm_vec_push(self->arena, &self->to->date, &one)
               : DGM_ERR_OK;
}

static dgm_err take_party(reader *self, sqlite3_stmt *ask)
{
    dgm_str name = text_of(ask, 3);
    party one = {
        .event = sqlite3_column_int64(ask, 0),
        .value = {.recipient = dgm_str_is(text_of(ask, 1), "recipient"),
                  .name = words_of(name),
                  .head = last_word(name),
                  .country = code_of(ask, 4),
                  .sector = code_of(ask, 5)}};
    bool named = sqlite3_column_type(ask, 2) != SQLITE_NULL;
    int64_t number = sqlite3_column_int64(ask, 2);
    /* Rows are numbered from 0, without gaps. */
    if (named && number >= 0 && number < self->to->actor.count) {
        const actor *who = &self->to->actor.at[number];
        one.value.key = who->key;
        memcpy(one.value.part_of, who->part_of, sizeof who->part_of);
    }
    return dgm_vec_push(self->arena, &self->to->party, &one);
}

static dgm_err take_toll(reader *self, sqlite3_stmt *ask)
{
    toll one = {.number = sqlite3_column_int64(ask, 0)};
    dgm_str kind = text_of(ask, 1);
    while (one.kind < DGM_INCIDENT_TOLLS &&
           !dgm_str_is(kind, tolls[one.kind])) {
        one.kind++;
    }
    bool low = sqlite3_column_type(ask, 2) != SQLITE_NULL;
    bool high = sqlite3_column_type(ask, 3) != SQLITE_NULL;
    one.value.known = low || high;
    one.value.low = low ? sqlite3_column_double(ask, 2) : 0;
    one.value.high = high ? sqlite3_column_double(ask, 3) : 1e12;
    return one.kind < DGM_INCIDENT_TOLLS && one.value.known
               ? dgm_vec_push(self->arena, &self->to->toll, &one)
               : DGM_ERR_OK;
}

static dgm_err take_event(reader *self, sqlite3_stmt *ask)
{
    const char *type = (const char *)sqlite3_column_text(ask, 3);
    dgm_str mood = text_of(ask, 8);
    dgm_str trigger = text_of(ask, 5);
    row one = {.trigger = dgm_str_copy(self->arena, trigger),
               .number = sqlite3_column_int64(ask, 1),
               .sentence = sqlite3_column_int64(ask, 2),
               .place = sqlite3_column_type(ask, 9) == SQLITE_NULL
                            ? -1
                            : sqlite3_column_int64(ask, 9),
               .event = {.event = sqlite3_column_int64(ask, 0),
                         .document = self->to->document,
                         .story = self->to->story,
                         .published = self->to->published,
                         .type = dgm_incident_type(type ? type : ""),
                         .mode = (uint32_t)code_of(ask, 4),
                         .trigger = (uint32_t)words_of(trigger),
                         .negative = dgm_str_is(text_of(ask, 6), "NEG"),
                         .future = dgm_str_is(text_of(ask, 7), "FUTURE"),
                         .planned = !dgm_str_is(mood, "ASSERT"),
                         .dated = sqlite3_column_int(ask, 10) != 0,
                         .day_first = sqlite3_column_int64(ask, 11),
                         .day_last = sqlite3_column_int64(ask, 12),
                         .incident = sqlite3_column_int64(ask, 13)}};
    return dgm_vec_push(self->arena, &self->to->row, &one);
}

static dgm_err take_same(reader *self, sqlite3_stmt *ask)
{
    int64_t first = sqlite3_column_int64(ask, 0);
    int64_t second = sqlite3_column_int64(ask, 1);
    if (first >= 0 && second < self->to->row.count) {
        const dgm_incident_event *lead = &self->to->row.at[first].event;
        dgm_incident_event *event = &self->to->row.at[second].event;
        bool alike = dgm_incident_family(lead->type) ==
                     dgm_incident_family(event->type);
        event->same = alike && event->same == 0 ? lead->event : event->same;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_incident_document_read(dgm_incident_document **out,
                                   dgm_incident_store *store,
                                   const dgm_incident_table *table,
                                   dgm_arena *arena, int64_t document,
                                   dgm_error *err)
{
    dgm_arena_reset(arena);
    reader self = {.store = store, .arena = arena, .err = err};
    self.to = dgm_arena_alloc(arena, sizeof *self.to);
    if (self.to == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    self.to->table = table;
    self.to->document = document;
    *out = self.to;
    DGM_TRY(read_list(&self, DGM_INCIDENT_DOCUMENT, take_document));
    DGM_TRY(read_list(&self, DGM_INCIDENT_SENTENCES, take_sentence));
    DGM_TRY(read_list(&self, DGM_INCIDENT_ACTORS, take_actor));
    DGM_TRY(read_list(&self, DGM_INCIDENT_PLACES_OF, take_place));
    DGM_TRY(read_list(&self, DGM_INCIDENT_DATES_OF, take_date));
    DGM_TRY(read_list(&self, DGM_INCIDENT_EVENTS, take_event));
    DGM_TRY(read_list(&self, DGM_INCIDENT_TOLD_AS_ONE, take_same));
    DGM_TRY(read_list(&self, DGM_INCIDENT_PARTIES_OF, take_party));
    DGM_TRY(read_list(&self, DGM_INCIDENT_TOLLS_OF, take_toll));
    return dgm_arena_settle(arena, DGM_ERR_OK);
}

/* ------------------------------------------------------------------ events
 */

uint32_t dgm_incident_document_count(const dgm_incident_document *self)
{
    return self->row.count;
}

/* The first of a sorted list whose value is not below; lists are as long as
 * documents, so they are halved. */
static uint32_t first_sentence(const dgm_incident_document *self,
                               int64_t number)
{
    uint32_t low = 0;
    uint32_t high = self->sentence.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->sentence.at[middle].number < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t first_party(const dgm_incident_document *self, int64_t event)
{
    uint32_t low = 0;
    uint32_t high = self->party.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->party.at[middle].event < event) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t first_place(const dgm_incident_document *self, int64_t begin)
{
    uint32_t low = 0;
    uint32_t high = self->place.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->place.at[middle].begin < begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t first_date(const dgm_incident_document *self, int64_t begin)
{
    uint32_t low = 0;
    uint32_t high = self->date.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->date.at[middle].begin < begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t first_toll(const dgm_incident_document *self, int64_t number)
{
    uint32_t low = 0;
    uint32_t high = self->toll.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->toll.at[middle].number < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void fill_words(const dgm_incident_document *self, uint32_t at,
                       dgm_str event, dgm_incident_event *out)
{
    const sentence *here = &self->sentence.at[at];
    const dgm_str none = {NULL, 0};
    dgm_incident_words_add(&out->sentence, self->table, here->text, event, 1);
    out->around = out->sentence;
    if (at > 0) {
        dgm_incident_words_add(&out->around, self->table, here[-1].text, none,
                               BESIDE);
    }
    if (at + 1 < self->sentence.count) {
        dgm_incident_words_add(&out->around, self->table, here[1].text, none,
                               BESIDE);
    }
    dgm_incident_words_add(&out->around, self->table, self->title, none,
                           TITLE);
    dgm_incident_words_sort(&out->sentence);
    dgm_incident_words_sort(&out->around);
}

static void fill_places(const dgm_incident_document *self, const row *from,
                        const sentence *here, dgm_incident_event *out)
{
    if (from->place >= 0 && from->place < self->place.count) {
        out->place[out->place_count++] = self->place.at[from->place].value;
        out->own_place = true;
    }
    for (uint32_t i = first_place(self, here->begin);
         i < self->place.count && self->place.at[i].begin < here->end &&
         out->place_count < DGM_INCIDENT_PLACES;
         i++) {
        if (i != from->place) {
            out->place[out->place_count++] = self->place.at[i].value;
        }
    }
}

static void fill_told(const dgm_incident_document *self, const sentence *here,
                      dgm_incident_event *out)
{
    for (uint32_t i = first_date(self, here->begin);
         i < self->date.count && self->date.at[i].begin < here->end &&
         out->told_count < DGM_INCIDENT_DAYS;
         i++) {
        out->told_first[out->told_count] = self->date.at[i].first;
        out->told_last[out->told_count++] = self->date.at[i].last;
    }
}

/* Where a sentence names no place, it goes on about the one before. */
static void fill_place_before(const dgm_incident_document *self,
                              const sentence *here, dgm_incident_event *out)
{
    uint32_t behind = first_place(self, here->begin);
    if (out->place_count == 0 && behind > 0 &&
        here->begin - self->place.at[behind - 1].begin < PLACE_REACH) {
        out->place[out->place_count++] = self->place.at[behind - 1].value;
    }
}

static void fill_tolls(const dgm_incident_document *self, const row *from,
                       dgm_incident_event *out)
{
    for (uint32_t i = first_toll(self, from->number);
         i < self->toll.count && self->toll.at[i].number == from->number;
         i++) {
        const toll *one = &self->toll.at[i];
        if (!out->toll[one->kind].known) {
            out->toll[one->kind] = one->value;
        }
    }
}

/* The day of an event that nothing dates is that of its report. */
static void fill_days(dgm_incident_event *out)
{
    if (out->day_last - out->day_first > DAYS_MAX) {
        out->day_first = 0;
        out->day_last = 0;
    } else if (out->day_first == 0) {
        out->day_first = out->published;
        out->day_last = out->published;
        out->dated = false;
    }
}

void dgm_incident_document_event(const dgm_incident_document *self,
                                 uint32_t index, dgm_incident_event *out)
{
    const row *from = &self->row.at[index];
    uint32_t at = first_sentence(self, from->sentence);
    *out = from->event;
    fill_days(out);
    for (uint32_t i = first_party(self, out->event);
         i < self->party.count && self->party.at[i].event == out->event &&
         out->party_count < DGM_INCIDENT_PARTIES;
         i++) {
        out->party[out->party_count++] = self->party.at[i].value;
    }
    fill_tolls(self, from, out);
    if (at < self->sentence.count) {
        fill_words(self, at, from->trigger, out);
        fill_told(self, &self->sentence.at[at], out);
        fill_places(self, from, &self->sentence.at[at], out);
        fill_place_before(self, &self->sentence.at[at], out);
    }
}
