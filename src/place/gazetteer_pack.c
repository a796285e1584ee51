/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Packs: tables of one form that add places, names, points and regions to
 * what was read before; the head of data/places/hand.tsv explains the columns.
 */
#include "place/gazetteer_builder.h"

#include <math.h>

static bool read_kind(dgm_str text, uint8_t *out)
{
    static const struct {
        char letter;
        uint8_t kind;
    } known[] = {{'C', DGM_KIND_COUNTRY}, {'1', DGM_KIND_ADMIN1},
                 {'2', DGM_KIND_ADMIN2},  {'P', DGM_KIND_SETTLEMENT},
                 {'T', DGM_KIND_POINT},   {'R', DGM_KIND_REGION},
                 {'N', DGM_KIND_BLOCK}};
    *out = DGM_KIND_COUNT;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (text.len == 1 && text.ptr[0] == known[i].letter) {
            *out = known[i].kind;
        }
    }
    return text.len == 0 || *out != DGM_KIND_COUNT;
}

/* The entry that a key means: a GeoNames number, @CODE, or - for none. */
static dgm_err find_entry(const dgm_gazetteer_builder *self,
                          const dgm_table_row *at, dgm_str key,
                          uint32_t *geonames, uint32_t *number)
{
    *number = DGM_NONE;
    *geonames = 0;
    if (dgm_str_is(key, "-")) {
        return DGM_ERR_OK;
    }
    if (dgm_str_starts(key, "@")) {
        dgm_str code = {key.ptr + 1, key.len - 1};
        *number = dgm_gazetteer_find_key(self, dgm_str_hash(code));
        return *number == DGM_NONE
                   ? dgm_table_error(at, "no country or division of this code")
                   : DGM_ERR_OK;
    }
    if (key.len == 0 || !dgm_table_count(key, geonames)) {
        return dgm_table_error(at, "a GeoNames number, @CODE or - expected");
    }
    *number =
        *geonames
            ? dgm_gazetteer_find_key(self, dgm_gazetteer_number_key(*geonames))
            : DGM_NONE;
    return DGM_ERR_OK;
}

/* Sums the points of the members and keeps them; sum holds x, y, z. */
static dgm_err read_members(dgm_gazetteer_builder *self,
                            const dgm_table_row *at, dgm_str list,
                            uint32_t region, double sum[3])
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != ',') {
            continue;
        }
        dgm_str code = {list.ptr + begin, i - begin};
        uint32_t place = dgm_gazetteer_find_key(self, dgm_str_hash(code));
        if (place == DGM_NONE || self->place.at[place].lat == DGM_NO_DEGREE) {
            return dgm_table_error(
                at, "members: codes of countries or divisions with a "
                    "point expected, separated by commas");
        }
        const double degree = 3.14159265358979 / 180.0 * 1e-5;
        double lat = self->place.at[place].lat * degree;
        double lon = self->place.at[place].lon * degree;
        sum[0] += cos(lat) * cos(lon);
        sum[1] += cos(lat) * sin(lon);
        sum[2] += sin(lat);
        dgm_place_member item = {region, place};
        DGM_TRY(dgm_vec_push(&self->arena, &self->member, &item));
        begin = i + 1;
    }
    return DGM_ERR_OK;
}

/* A region made of members lies in their middle, and in their country if
 * they have one. */
static dgm_err read_shape(dgm_gazetteer_builder *self, const dgm_table_row *at,
                          uint32_t region)
{
    dgm_str list = at->column[11];
    double sum[3] = {0, 0, 0};
    uint32_t first = self->member.count;
    if (list.len == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(read_members(self, at, list, region, sum));
    double flat = sqrt(sum[0] * sum[0] + sum[1] * sum[1]);
    if (flat + fabs(sum[2]) < 1e-3) {
        return dgm_table_error(at, "the members have no middle");
    }
    dgm_place_entry *entry = &self->place.at[region];
    const double degree = 180.0 / 3.14159265358979 * 1e5;
    if (entry->lat == DGM_NO_DEGREE) {
        entry->lat = (int32_t)lround(atan2(sum[2], flat) * degree);
        entry->lon = (int32_t)lround(atan2(sum[1], sum[0]) * degree);
    }
    const dgm_place_entry *only =
        &self->place.at[self->member.at[first].member];
    uint8_t country = only->country;
    if (self->member.count == first + 1 && only->kind == DGM_KIND_ADMIN1) {
        entry->admin1 = only->admin1;
    }
    for (uint32_t i = first; i < self->member.count; i++) {
        if (self->place.at[self->member.at[i].member].country != country) {
            country = DGM_NO_COUNTRY;
        }
    }
    entry->country =
        entry->country == DGM_NO_COUNTRY ? country : entry->country;
    return DGM_ERR_OK;
}

/* The country and division columns of a new entry. */
static dgm_err read_where(const dgm_gazetteer_builder *self,
                          const dgm_table_row *at, dgm_place_entry *entry)
{
    dgm_str none = {NULL, 0};
    dgm_str country = at->column[8];
    dgm_str division = at->column[9];
    if (country.len == 0) {
        return DGM_ERR_OK;
    }
    uint32_t number = dgm_gazetteer_find_code(self, country, none, none);
    if (number == DGM_NONE || number >= self->state.count) {
        return dgm_table_error(at, "a country code such as AF is expected");
    }
    entry->country = (uint8_t)number;
    if (division.len == 0) {
        return DGM_ERR_OK;
    }
    number = dgm_gazetteer_find_code(self, country, division, none);
    if (number == DGM_NONE) {
        return dgm_table_error(at, "the country has no division of this code");
    }
    entry->admin1 = (uint16_t)number;
    return DGM_ERR_OK;
}

/* Appends what no other table has. */
static dgm_err add_new(dgm_gazetteer_builder *self, const dgm_table_row *at,
                       dgm_place_entry *entry, uint32_t *number)
{
    bool shape = at->column[11].len > 0;
    DGM_TRY(read_where(self, at, entry));
    if (entry->kind == DGM_KIND_COUNT || entry->kind == DGM_KIND_COUNTRY ||
        entry->kind == DGM_KIND_ADMIN1) {
        return dgm_table_error(at, "kind 2, P, T, R or N expected for a new "
                                   "entry");
    }
    if (at->column[2].len == 0 || (entry->lat == DGM_NO_DEGREE && !shape &&
                                   entry->kind != DGM_KIND_BLOCK)) {
        return dgm_table_error(
            at, "an entry of this key, or a name and a point for a "
                "new one");
    }
    if (self->place.count >= DGM_GAZETTEER_PLACES) {
        return dgm_table_error(at, "too many places");
    }
    DGM_TRY(dgm_gazetteer_add_place(self, at, at->column[2], entry, number));
    return read_shape(self, at, *number);
}

/* key kind name others short adjectives lat lon country admin1 population
 * members: what the head of data/places/hand.tsv explains. */
dgm_err dgm_gazetteer_read_pack(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    const dgm_str *column = at->column;
    dgm_place_entry entry = {.admin1 = DGM_NO_DIVISION,
                             .admin2 = DGM_NO_DIVISION,
                             .country = DGM_NO_COUNTRY};
    uint32_t number;
    if (!read_kind(column[1], &entry.kind)) {
        return dgm_table_error(at, "kind C, 1, 2, P, T, R or N expected");
    }
    if (!dgm_table_count(column[10], &entry.population)) {
        return dgm_table_error(at, "a population is expected");
    }
    DGM_TRY(find_entry(self, at, column[0], &entry.geonames, &number));
    DGM_TRY(dgm_table_point(at, 6, &entry));
    uint32_t other = 0;
    if (number == DGM_NONE) {
        DGM_TRY(add_new(self, at, &entry, &number));
        other =
            entry.kind == DGM_KIND_SETTLEMENT || entry.kind == DGM_KIND_ADMIN2
                ? DGM_PLACE_OTHER
                : 0;
    } else {
        dgm_place_entry *old = &self->place.at[number];
        if (entry.lat != DGM_NO_DEGREE) {
            old->lat = entry.lat;
            old->lon = entry.lon;
        }
        if (column[2].len > 0) {
            DGM_TRY(dgm_gazetteer_rename(self, at, column[2], number));
        }
        DGM_TRY(read_shape(self, at, number));
    }
    DGM_TRY(dgm_gazetteer_add_names(self, at, column[3], number, other));
    DGM_TRY(dgm_gazetteer_add_names(self, at, column[4], number,
                                    DGM_NAME_CONTEXT));
    return dgm_gazetteer_add_names(self, at, column[5], number, DGM_PLACE_ADJ);
}
