/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How large an area the words around a name mean.
 *
 * "Near Kabul", "the Kandahar area" and "the province of Helmand" say less
 * than the name alone; what they say bounds the precision and, for a
 * division, chooses among the places of that name.
 */
#include "place/around.h"
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

/* The level that a word for a division means. */
static reach division_reach(const dgm_toponyms *self, uint32_t token)
{
    static const reach level[] = {REACH_NAME, REACH_ADMIN1, REACH_ADMIN2,
                                  REACH_ANY};
    int value = token == DGM_NONE
                    ? 0
                    : dgm_lists_value(self->lists, &self->doc->token.at[token],
                                      DGM_LIST_PLACE_DIVISION, 0);
    return value >= 0 && value <= 3 ? level[value] : REACH_NAME;
}

/* The numbers of the list place.vicinity. */
enum vicinity {
    VICINITY_NONE,
    VICINITY_BEFORE,   /* nearby Goma */
    VICINITY_TO,       /* close to Goma */
    VICINITY_OF,       /* a suburb of Goma */
    VICINITY_OF_BEHIND /* the area of Goma, the Goma area */
};

static int vicinity_of(const dgm_toponyms *self, uint32_t token)
{
    return token == DGM_NONE
               ? VICINITY_NONE
               : dgm_lists_value(self->lists, &self->doc->token.at[token],
                                 DGM_LIST_PLACE_VICINITY, VICINITY_NONE);
}

static bool listed(const dgm_toponyms *self, uint32_t token,
                   enum dgm_list list)
{
    return token != DGM_NONE &&
           dgm_listed(self->lists, &self->doc->token.at[token], list);
}

/* Whether the word `left` before a name, with `more` before it, says that the
 * place is only near. */
static bool leads_near(const dgm_toponyms *self, uint32_t left, uint32_t more)
{
    switch (dgm_function_word(self->doc, left)) {
    case DGM_WORD_NEAR:
    case DGM_WORD_OUTSIDE:
    case DGM_WORD_AROUND:
    case DGM_WORD_BEYOND:
        return true;
    case DGM_WORD_OF:
        return vicinity_of(self, more) >= VICINITY_OF ||
               dgm_function_word(self->doc, more) == DGM_WORD_OUTSIDE ||
               listed(self, more, DGM_LIST_PLACE_DIRECTION);
    case DGM_WORD_FROM:
        return listed(self, more, DGM_LIST_PLACE_DISTANCE);
    case DGM_WORD_TO:
        return vicinity_of(self, more) == VICINITY_TO ||
               dgm_function_word(self->doc, more) == DGM_WORD_NEXT;
    default:
        return vicinity_of(self, left) == VICINITY_BEFORE;
    }
}

static reach reach_of(const dgm_toponyms *self, dgm_range range)
{
    const dgm_doc *doc = self->doc;
    uint32_t left = dgm_word_before(doc, range.first);
    uint32_t right = dgm_word_behind(doc, range);
    reach found = division_reach(self, right);
    if (found == REACH_NAME && dgm_function_word(doc, left) == DGM_WORD_OF) {
        found = division_reach(self, dgm_word_before(doc, left));
    }
    if (found != REACH_NAME) {
        return found;
    }
    if (dgm_function_word(doc, left) == DGM_WORD_THE) {
        left = dgm_word_before(doc, left);
    }
    return leads_near(self, left, dgm_word_before(doc, left)) ||
                   vicinity_of(self, right) == VICINITY_OF_BEHIND
               ? REACH_NEAR
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
    reach found = reach_of(self, at->token);
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
