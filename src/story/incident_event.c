/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_event.h"

#include "base/norm.h"

#include <string.h>

/* Names and numbers of a sentence that an event is found by. */
#define NAMES  7
#define PAIRED 7
#define SINGLE 1
#define NAME   2000

/* Types that reporters take for each other are of one family. */
static const struct {
    const char *name;
    uint32_t family;
} types[] = {
    {"ASSAULT", 0}, {"COERCE", 0},   {"MOBILIZE", 0},  {"PROTEST", 0},
    {"RETREAT", 1}, {"CONCEDE", 1},  {"AGREE", 1},     {"CONSULT", 1},
    {"SUPPORT", 1}, {"AID", 1},      {"COOPERATE", 1}, {"ACCUSE", 2},
    {"REJECT", 2},  {"THREATEN", 2}, {"REQUEST", 2},   {"SANCTION", 2},
};

#define TYPES (sizeof types / sizeof *types)

uint32_t dgm_incident_type(const char *name)
{
    uint32_t type = 0;
    while (type < TYPES && strcmp(types[type].name, name) != 0) {
        type++;
    }
    return type;
}

uint32_t dgm_incident_family(uint32_t type)
{
    return type < TYPES ? types[type].family : 3;
}

typedef struct keys {
    uint64_t *out;
    uint32_t count;
    uint64_t family;
} keys;

static void add(keys *self, uint64_t kind, uint64_t value)
{
    uint64_t key = dgm_norm_fold(self->family * 8 + kind + 1, value);
    bool room = value != 0 && self->count < DGM_INCIDENT_KEYS;
    for (uint32_t i = 0; room && i < self->count; i++) {
        room = self->out[i] != key;
    }
    if (room) {
        self->out[self->count++] = key;
    }
}

static void add_party(keys *self, const dgm_incident_party *party)
{
    add(self, 0, party->key);
}

static void add_place(keys *self, const dgm_incident_place *place)
{
    if (place->wide) {
        add(self, 2, place->country);
    } else {
        add(self, 2,
            place->geonames ? (uint64_t)place->geonames : place->name);
    }
}

/* Names and numbers find more than other words; of those, only they that
 * stand near the event do. */
static uint32_t telling(const dgm_incident_word *word)
{
    return word->name ? word->weight + NAME : word->near ? word->weight : 0;
}

/* The weightiest names and numbers, at most `most`; how many. */
static uint32_t best_names(const dgm_incident_words *words, uint32_t most,
                           uint32_t out[NAMES])
{
    uint32_t count = 0;
    uint32_t below = UINT16_MAX;
    while (count < most) {
        uint32_t best = 0;
        for (uint32_t i = 0; i < words->count; i++) {
            uint32_t weight = telling(&words->at[i]);
            best = weight > best && weight < below ? weight : best;
        }
        if (best == 0) {
            return count;
        }
        for (uint32_t i = 0; i < words->count && count < most; i++) {
            if (telling(&words->at[i]) == best) {
                out[count++] = words->at[i].hash;
            }
        }
        below = best;
    }
    return count;
}

uint32_t dgm_incident_keys(const dgm_incident_event *self,
                           uint64_t out[DGM_INCIDENT_KEYS])
{
    keys all = {.out = out, .family = dgm_incident_family(self->type)};
    for (uint32_t i = 0; i < self->party_count; i++) {
        add_party(&all, &self->party[i]);
    }
    for (uint32_t i = 0; i < self->place_count; i++) {
        add_place(&all, &self->place[i]);
    }
    uint32_t name[NAMES];
    uint32_t names = best_names(&self->sentence, SINGLE, name);
    for (uint32_t i = 0; i < names; i++) {
        add(&all, 3, name[i]);
    }
    return all.count;
}

uint32_t dgm_incident_pairs(const dgm_incident_event *self,
                            uint64_t out[DGM_INCIDENT_PAIRS])
{
    uint64_t family = dgm_incident_family(self->type);
    uint32_t name[NAMES];
    uint32_t names = best_names(&self->around, PAIRED, name);
    uint32_t count = 0;
    for (uint32_t i = 0; i < names; i++) {
        for (uint32_t k = i + 1; k < names; k++) {
            uint64_t low = name[i] < name[k] ? name[i] : name[k];
            uint64_t high = name[i] < name[k] ? name[k] : name[i];
            out[count++] = dgm_norm_fold(dgm_norm_fold(family, low), high);
        }
    }
    return count;
}
