/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_index.h"

#include <stdlib.h>
#include <string.h>

/* Days of a period, as a shift, and how far apart the days of two events may
 * be. */
#define PERIOD 5
#define WINDOW 7
/* A time that is wider belongs to its years, and so does, beside its period, a
 * day that was long ago when it was told. */
#define WIDE     16
#define LONG_AGO 60
#define YEAR     366
/* Of a slot, the latest so many events. */
#define LATEST 8
/* One place or party in common is not enough to look. */
#define LEAST 2
/* Events with a slot in common; a power of two, twice as many as can be. */
#define SEEN 2048
/* Rows of pairs after which other keys are not asked. */
#define ENOUGH 24
/* An event is in so many periods at most. */
#define PERIODS 3

typedef struct periods {
    int64_t at[PERIODS];
    uint32_t count;
} periods;

static void add_period(periods *self, int64_t period)
{
    for (uint32_t i = 0; i < self->count; i++) {
        if (self->at[i] == period) {
            return;
        }
    }
    self->at[self->count++] = period;
}

/* The period of what is found at any time. */
#define ALWAYS (INT64_C(1) << 22)

/* Years are periods behind all others. */
static int64_t year_of(int64_t day)
{
    return (INT64_C(1) << 20) + day / YEAR;
}

/* In which periods it stands, or with `window` may be found. */
static periods periods_of(const dgm_incident_event *event, int64_t window)
{
    periods all = {.count = 0};
    bool known = event->day_first != 0;
    int64_t first = known ? event->day_first : event->published;
    int64_t last = known ? event->day_last : event->published;
    if (last - first > WIDE) {
        add_period(&all, year_of(first));
        return all;
    }
    add_period(&all, (first - window) >> PERIOD);
    add_period(&all, (last + window) >> PERIOD);
    if (event->dated && event->published - last > LONG_AGO) {
        add_period(&all, year_of(first));
    }
    return all;
}

/* The periods of a week of news lie beside each other in the table. */
static int64_t slot_of(int64_t period, uint64_t key)
{
    return (int64_t)((uint64_t)period << 40 | key >> 24);
}

/* ----------------------------------------------------------------- finding
 */

typedef struct seen {
    int64_t event; /* 0: none */
    uint32_t slots;
} seen;

static void count_one(seen *table, int64_t event, uint32_t weight)
{
    uint32_t at = (uint32_t)event * UINT32_C(2654435761) % SEEN;
    while (table[at].event != 0 && table[at].event != event) {
        at = (at + 1) % SEEN;
    }
    table[at].event = event;
    table[at].slots += weight;
}

static dgm_err count_slot(dgm_incident_store *store, int64_t slot,
                          uint32_t weight, seen *table, uint32_t *room,
                          dgm_error *err)
{
    sqlite3_stmt *ask = dgm_incident_store_start(store, DGM_INCIDENT_FIND);
    bool has = true;
    (void)sqlite3_bind_int64(ask, 1, slot);
    (void)sqlite3_bind_int64(ask, 2, LATEST);
    while (*room > 0) {
        DGM_TRY(dgm_incident_store_step(store, ask, &has, err));
        if (!has) {
            return DGM_ERR_OK;
        }
        count_one(table, sqlite3_column_int64(ask, 0), weight);
        *room -= 1;
    }
    (void)sqlite3_reset(ask);
    return DGM_ERR_OK;
}

static int most_first(const void *a, const void *b)
{
    const seen *x = a;
    const seen *y = b;
    return x->slots != y->slots
               ? (x->slots < y->slots) - (x->slots > y->slots)
               : (x->event < y->event) - (x->event > y->event);
}

dgm_err dgm_incident_index_find(dgm_incident_store *store,
                                const dgm_incident_event *event,
                                int64_t out[DGM_INCIDENT_CANDIDATES],
                                uint32_t *count, dgm_error *err)
{
    uint64_t key[DGM_INCIDENT_KEYS];
    uint64_t pair[DGM_INCIDENT_PAIRS];
    seen table[SEEN];
    uint32_t keys = dgm_incident_keys(event, key);
    periods where = periods_of(event, WINDOW);
    uint32_t room = SEEN / 2;
    memset(table, 0, sizeof table);
    for (uint32_t i = dgm_incident_pairs(event, pair); i-- > 0;) {
        DGM_TRY(count_slot(store, slot_of(ALWAYS, pair[i]), LEAST, table,
                           &room, err));
    }
    /* Where pairs find enough, parties and places find nothing better. */
    keys = SEEN / 2 - room < ENOUGH ? keys : 0;
    for (uint32_t i = keys; i-- > 0;) { /* names first */
        for (uint32_t k = 0; k < where.count; k++) {
            DGM_TRY(count_slot(store, slot_of(where.at[k], key[i]), 1, table,
                               &room, err));
        }
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < SEEN; i++) {
        if (table[i].slots >= LEAST) {
            table[found++] = table[i];
        }
    }
    qsort(table, found, sizeof *table, most_first);
    *count = 0;
    while (*count < DGM_INCIDENT_CANDIDATES && *count < found) {
        out[*count] = table[*count].event;
        *count += 1;
    }
    return DGM_ERR_OK;
}

static dgm_err put_slot(dgm_incident_store *store, int64_t slot, int64_t event,
                        dgm_error *err)
{
    sqlite3_stmt *ask = dgm_incident_store_start(store, DGM_INCIDENT_PUT_KEY);
    bool has;
    (void)sqlite3_bind_int64(ask, 1, slot);
    (void)sqlite3_bind_int64(ask, 2, event);
    return dgm_incident_store_step(store, ask, &has, err);
}

dgm_err dgm_incident_index_put(dgm_incident_store *store,
                               const dgm_incident_event *event, dgm_error *err)
{
    uint64_t key[DGM_INCIDENT_KEYS];
    uint64_t pair[DGM_INCIDENT_PAIRS];
    uint32_t keys = dgm_incident_keys(event, key);
    uint32_t pairs = dgm_incident_pairs(event, pair);
    periods where = periods_of(event, 0);
    for (uint32_t i = 0; i < pairs; i++) {
        DGM_TRY(put_slot(store, slot_of(ALWAYS, pair[i]), event->event, err));
    }
    for (uint32_t i = 0; i < keys; i++) {
        for (uint32_t k = 0; k < where.count; k++) {
            DGM_TRY(put_slot(store, slot_of(where.at[k], key[i]), event->event,
                             err));
        }
    }
    return DGM_ERR_OK;
}
