/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How large an area the words around a name mean.
 *
 * "Near Kabul", "the Kandahar area" and "the province of Helmand" say less
 * than the name alone; what they say bounds the precision and, for a
 * division, chooses among the places of that name.
 */
#include "place/toponym.h"

/* A town with this part of its division's people is meant by their name. */
#define TOWN_SHARE 3

typedef enum reach {
    REACH_NAME, /* the place itself */
    REACH_NEAR, /* somewhere about it */
    REACH_ADMIN1,
    REACH_ADMIN2,
    REACH_ANY /* a division of any level */
} reach;

static bool word_in(const dgm_doc *doc, uint32_t token,
                    const char *const *list, size_t count)
{
    if (token >= doc->token.count) {
        return false;
    }
    uint64_t key = doc->token.at[token].form_key;
    for (size_t i = 0; i < count; i++) {
        if (dgm_key(list[i]) == key) {
            return true;
        }
    }
    return false;
}

#define WORD_IN(doc, token, list)                                             \
    word_in((doc), (token), (list), sizeof(list) / sizeof *(list))

/* Tokens of the sentence before `token`; DGM_NONE outside. */
static uint32_t back(const dgm_doc *doc, uint32_t token, uint32_t steps)
{
    if (token == DGM_NONE || token < steps ||
        doc->token.at[token - steps].sentence !=
            doc->token.at[token].sentence) {
        return DGM_NONE;
    }
    return token - steps;
}

/* The level that a word for a division means. */
static reach division_reach(const dgm_doc *doc, uint32_t token)
{
    static const char *const first[] = {
        "province",    "Province", "provinces",   "Provinces", "governorate",
        "Governorate", "oblast",   "Oblast",      "state",     "State",
        "states",      "oblasts",  "governorates"};
    static const char *const second[] = {"district", "District",  "county",
                                         "County",   "districts", "Districts",
                                         "counties", "Parish"};
    static const char *const any[] = {"region",     "Region",     "regions",
                                      "prefecture", "Prefecture", "department",
                                      "division"};
    return WORD_IN(doc, token, first)    ? REACH_ADMIN1
           : WORD_IN(doc, token, second) ? REACH_ADMIN2
           : WORD_IN(doc, token, any)    ? REACH_ANY
                                         : REACH_NAME;
}

static bool stands_near(const dgm_doc *doc, dgm_range range)
{
    static const char *const direct[] = {"near",    "Near",   "outside",
                                         "Outside", "around", "Around",
                                         "beyond",  "nearby"};
    static const char *const before_of[] = {
        "north",     "south",       "east",      "west",
        "northeast", "northwest",   "southeast", "southwest",
        "outskirts", "suburbs",     "suburb",    "vicinity",
        "area",      "countryside", "outside",   "environs"};
    static const char *const before_from[] = {
        "miles",      "mile",      "km",       "kilometers",
        "kilometres", "kilometer", "kilometre"};
    static const char *const after[] = {"area", "areas", "countryside",
                                        "outskirts"};
    static const char *const of[] = {"of"};
    static const char *const from[] = {"from"};
    static const char *const to[] = {"to"};
    static const char *const close[] = {"close", "Close", "next"};
    static const char *const the[] = {"the"};
    uint32_t left = back(doc, range.first, 1);
    left = WORD_IN(doc, left, the) ? back(doc, left, 1) : left;
    uint32_t more = back(doc, left, 1);
    if (WORD_IN(doc, left, direct) ||
        (WORD_IN(doc, left, of) && WORD_IN(doc, more, before_of)) ||
        (WORD_IN(doc, left, from) && WORD_IN(doc, more, before_from)) ||
        (WORD_IN(doc, left, to) && WORD_IN(doc, more, close))) {
        return true;
    }
    return range.last < doc->token.count &&
           doc->token.at[range.last].sentence ==
               doc->token.at[range.first].sentence &&
           WORD_IN(doc, range.last, after);
}

static reach reach_of(const dgm_doc *doc, dgm_range range)
{
    static const char *const of[] = {"of"};
    uint32_t left = back(doc, range.first, 1);
    reach found = REACH_NAME;
    if (range.last < doc->token.count &&
        doc->token.at[range.last].sentence ==
            doc->token.at[range.first].sentence) {
        found = division_reach(doc, range.last);
    }
    if (found == REACH_NAME && WORD_IN(doc, left, of)) {
        found = division_reach(doc, back(doc, left, 1));
    }
    return found != REACH_NAME       ? found
           : stands_near(doc, range) ? REACH_NEAR
                                     : REACH_NAME;
}

/* The likeliest candidate of that kind, or DGM_NONE. */
static uint32_t best_of_kind(const dgm_toponyms *self, const dgm_topname *name,
                             uint8_t kind)
{
    uint32_t best = DGM_NONE;
    for (uint32_t i = 0; i < name->count; i++) {
        if (self->gazetteer->place[name->candidate[i].place].kind == kind &&
            (best == DGM_NONE ||
             name->candidate[i].score > name->candidate[best].score)) {
            best = i;
        }
    }
    return best;
}

/* "Kandahar province" is the division, not the town in it. */
static void choose_division(const dgm_toponyms *self, dgm_toponym *at,
                            reach found)
{
    static const uint8_t order[][3] = {
        [REACH_ADMIN1] = {DGM_KIND_ADMIN1, DGM_KIND_REGION, DGM_KIND_ADMIN2},
        [REACH_ADMIN2] = {DGM_KIND_ADMIN2, DGM_KIND_ADMIN1, DGM_KIND_REGION},
        [REACH_ANY] = {DGM_KIND_ADMIN1, DGM_KIND_REGION, DGM_KIND_ADMIN2}};
    const dgm_topname *name = &self->name.at[at->name];
    uint32_t best = DGM_NONE;
    for (uint32_t i = 0; i < 3 && best == DGM_NONE; i++) {
        best = best_of_kind(self, name, order[found][i]);
    }
    uint32_t chosen = name->chosen;
    if (best == DGM_NONE || chosen == DGM_NONE) {
        return;
    }
    const dgm_place_entry *place = self->gazetteer->place;
    const dgm_place_entry *old = &place[name->candidate[chosen].place];
    const dgm_place_entry *new = &place[name->candidate[best].place];
    /* A county of that name abroad is no better than the country's town. */
    if (old->country == new->country || old->kind == DGM_KIND_COUNTRY ||
        new->kind != DGM_KIND_ADMIN2) {
        at->forced = best;
    }
}

/* A bare name of both a division and its main town, or the country's capital,
 * is the town: "in Lviv". */
static void choose_town(const dgm_toponyms *self, dgm_toponym *at)
{
    const dgm_topname *name = &self->name.at[at->name];
    const dgm_place_entry *place = self->gazetteer->place;
    uint32_t chosen = at->forced != DGM_NONE ? at->forced : name->chosen;
    if (chosen == DGM_NONE) {
        return;
    }
    uint32_t division = name->candidate[chosen].place;
    if (place[division].kind != DGM_KIND_ADMIN1 &&
        place[division].kind != DGM_KIND_ADMIN2) {
        return;
    }
    uint32_t most = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        const dgm_place_entry *town = &place[name->candidate[i].place];
        if (town->kind == DGM_KIND_SETTLEMENT &&
            (town->admin1 == division || town->admin2 == division) &&
            town->population > most &&
            (town->rank == DGM_RANK_CAPITAL ||
             town->population >= place[division].population / TOWN_SHARE)) {
            most = town->population;
            at->forced = i;
        }
    }
}

static uint8_t coarser(uint8_t precision)
{
    switch (precision) {
    case DGM_PRECISION_POINT:
        return DGM_PRECISION_CITY;
    case DGM_PRECISION_CITY:
        return DGM_PRECISION_ADMIN2;
    case DGM_PRECISION_ADMIN2:
        return DGM_PRECISION_ADMIN1;
    case DGM_PRECISION_ADMIN1:
        return DGM_PRECISION_COUNTRY;
    default:
        return precision;
    }
}

void dgm_toponym_reach(dgm_toponyms *self, dgm_toponym *at)
{
    if (at->adjective || (at->forced != DGM_NONE && !at->paired)) {
        return;
    }
    reach found = reach_of(self->doc, at->token);
    if (found >= REACH_ADMIN1 && at->paired) {
        /* What contains it has chosen already. */
    } else if (found >= REACH_ADMIN1) {
        choose_division(self, at, found);
    } else if (!at->paired || at->inside != DGM_NONE) {
        choose_town(self, at);
    }
    at->reach = (uint8_t)found;
}

uint8_t dgm_toponym_precision(const dgm_toponym *at, uint8_t precision)
{
    switch (at->reach) {
    case REACH_NEAR:
        return coarser(precision);
    case REACH_ADMIN1:
    case REACH_ANY:
        return precision == DGM_PRECISION_POINT ||
                       precision == DGM_PRECISION_CITY
                   ? DGM_PRECISION_ADMIN1
                   : precision;
    case REACH_ADMIN2:
        return precision == DGM_PRECISION_POINT ||
                       precision == DGM_PRECISION_CITY
                   ? DGM_PRECISION_ADMIN2
                   : precision;
    default:
        return precision;
    }
}
