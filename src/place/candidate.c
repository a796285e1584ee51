/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The distinct names of a document and the places that bear them.
 */
#include "place/toponym.h"
#include "place/weight.h"

#include <math.h>

/* Postings of one key that are looked at: a key read from a file may have
 * any number. */
#define POSTINGS_MOST 4096
/* How far back a name is looked for among those found before. */
#define NAMES_BACK 512

/* So that a name that is no place stands before all places of that name. */
#define BLOCK_PRIOR 99.0F

/* How likely the place is meant where nothing else is known: the logarithm of
 * its people, with what news makes of its kind. */
static float prior_of(const dgm_place_entry *entry, uint32_t flags)
{
    float people = (float)log10((double)entry->population +
                                (double)DGM_WEIGHT(PRIOR_FLOOR));
    switch (entry->kind) {
    case DGM_KIND_COUNTRY:
        people = DGM_WEIGHT(PRIOR_COUNTRY) +
                 people * DGM_WEIGHT(PRIOR_COUNTRY_PEOPLE);
        break;
    case DGM_KIND_ADMIN1:
        people = people < DGM_WEIGHT(PRIOR_ADMIN1_LEAST)
                     ? DGM_WEIGHT(PRIOR_ADMIN1_LEAST)
                     : people;
        break;
    case DGM_KIND_ADMIN2:
        people += DGM_WEIGHT(PRIOR_ADMIN2);
        break;
    case DGM_KIND_REGION:
        people = DGM_WEIGHT(PRIOR_REGION);
        break;
    case DGM_KIND_POINT:
        people = DGM_WEIGHT(PRIOR_POINT);
        break;
    case DGM_KIND_BLOCK:
        people = BLOCK_PRIOR;
        break;
    default:
        people += entry->rank == DGM_RANK_CAPITAL   ? DGM_WEIGHT(PRIOR_CAPITAL)
                  : entry->rank == DGM_RANK_ADMIN1  ? DGM_WEIGHT(PRIOR_SEAT)
                  : entry->rank == DGM_RANK_SECTION ? DGM_WEIGHT(PRIOR_SECTION)
                                                    : 0.0F;
    }
    people += flags & DGM_PLACE_OTHER ? DGM_WEIGHT(PRIOR_OTHER_NAME) : 0.0F;
    people += flags & DGM_NAME_CONTEXT ? DGM_WEIGHT(PRIOR_SHORT_NAME) : 0.0F;
    return people;
}

static void place_on_sphere(dgm_candidate *self, const dgm_place_entry *entry)
{
    if (entry->lat == DGM_NO_DEGREE) {
        return;
    }
    double lat = entry->lat * 1e-5 * 3.14159265358979 / 180.0;
    double lon = entry->lon * 1e-5 * 3.14159265358979 / 180.0;
    self->x = (float)(cos(lat) * cos(lon));
    self->y = (float)(cos(lat) * sin(lon));
    self->z = (float)sin(lat);
}

/* Keeps the best DGM_CANDIDATES by prior, best first. */
static uint32_t insert(dgm_candidate *list, uint32_t count, dgm_candidate item)
{
    uint32_t i = count < DGM_CANDIDATES ? count : DGM_CANDIDATES - 1;
    if (count == DGM_CANDIDATES && list[i].prior >= item.prior) {
        return count;
    }
    while (i > 0 && list[i - 1].prior < item.prior) {
        list[i] = list[i - 1];
        i--;
    }
    list[i] = item;
    return count < DGM_CANDIDATES ? count + 1 : count;
}

static dgm_err add_candidates(dgm_toponyms *self, dgm_topname *name,
                              const dgm_postings *posting)
{
    dgm_candidate list[DGM_CANDIDATES];
    uint32_t count = 0;
    uint32_t most =
        posting->count < POSTINGS_MOST ? posting->count : POSTINGS_MOST;
    for (uint32_t i = 0; i < most; i++) {
        uint32_t place = dgm_posting_id(posting->at[i]);
        uint32_t flags = dgm_posting_flags(posting->at[i]);
        const dgm_place_entry *entry = &self->gazetteer->place[place];
        dgm_candidate item = {
            .place = place, .flags = flags, .prior = prior_of(entry, flags)};
        bool twice = false;
        for (uint32_t k = 0; k < count && !twice; k++) {
            twice = list[k].place == place;
            if (twice && list[k].prior < item.prior) {
                list[k].prior = item.prior;
            }
            if (twice) {
                list[k].flags &=
                    flags | ~(uint32_t)(DGM_PLACE_OTHER | DGM_NAME_CONTEXT);
            }
        }
        if (!twice) {
            count = insert(list, count, item);
        }
    }
    name->candidate =
        dgm_arena_array(self->scratch, count, sizeof *name->candidate);
    if (!name->candidate) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        name->candidate[i] = list[i];
        place_on_sphere(&name->candidate[i],
                        &self->gazetteer->place[list[i].place]);
    }
    name->count = count;
    return DGM_ERR_OK;
}

dgm_err dgm_toponym_name(dgm_toponyms *self, dgm_range range,
                         const dgm_postings *posting, uint32_t *number)
{
    uint64_t key = (uint64_t)(uintptr_t)posting->at;
    for (uint32_t i = self->name.count; i > 0; i--) {
        if (self->name.at[i - 1].key == key) {
            *number = i - 1;
            return DGM_ERR_OK;
        }
        if (self->name.count - i > NAMES_BACK) {
            break;
        }
    }
    dgm_topname name = {.key = key,
                        .chosen = DGM_NONE,
                        .evidence = -BLOCK_PRIOR,
                        .span = dgm_range_span(self->doc, range)};
    DGM_TRY(add_candidates(self, &name, posting));
    *number = self->name.count;
    return dgm_vec_push(self->scratch, &self->name, &name);
}
