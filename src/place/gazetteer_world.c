/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tables of fixed form: word lists, countries, divisions, settlements, in
 * the order that containment needs.
 */
#include "place/gazetteer_builder.h"

#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------ words */

static dgm_err read_hash(dgm_gazetteer_builder *self, const dgm_table_row *at,
                         dgm_gazetteer_hashes *out)
{
    uint32_t i = 0;
    uint64_t hash;
    if (dgm_norm_next(at->column[0], &i, &hash)) {
        return dgm_vec_push(&self->arena, out, &hash);
    }
    return DGM_ERR_OK;
}

static dgm_err read_word(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    return read_hash(self, at, &self->word);
}

static dgm_err read_given(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    return read_hash(self, at, &self->given);
}

static dgm_err read_surname(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    return read_hash(self, at, &self->surname);
}

static dgm_err read_generic(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    dgm_str word = dgm_str_copy(&self->arena, at->column[0]);
    return word.ptr ? dgm_vec_push(&self->arena, &self->generic, &word)
                    : DGM_ERR_MEMORY;
}

static int compare_hashes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void sort_hashes(dgm_gazetteer_hashes *self)
{
    if (self->count > 0) {
        qsort(self->at, self->count, sizeof *self->at, compare_hashes);
    }
}

/* --------------------------------------------------- countries, divisions */

/* Drops a generic last word, so that "Helmand Province" is also found as
 * "Helmand". */
static dgm_err add_bare_name(dgm_gazetteer_builder *self,
                             const dgm_table_row *at, dgm_str name,
                             uint32_t place)
{
    for (uint32_t i = 0; i < self->generic.count; i++) {
        dgm_str word = self->generic.at[i];
        uint32_t len = word.len + 1;
        if (name.len > len + 2 && name.ptr[name.len - len] == ' ' &&
            memcmp(name.ptr + name.len - word.len, word.ptr, word.len) == 0) {
            dgm_str bare = {name.ptr, name.len - len};
            return dgm_gazetteer_add_name(self, at, bare, place,
                                          DGM_PLACE_OTHER);
        }
    }
    return DGM_ERR_OK;
}

/* number iso2 iso3 name adjectives lat lon capital population ... */
static dgm_err read_country(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    dgm_place_entry entry = {.kind = DGM_KIND_COUNTRY,
                             .admin1 = DGM_NO_DIVISION,
                             .admin2 = DGM_NO_DIVISION};
    dgm_place_state state = {.capital = DGM_NONE};
    if (at->column[1].len != 2 || at->column[2].len != 3 ||
        self->place.count >= DGM_NO_COUNTRY ||
        !dgm_table_count(at->column[0], &entry.geonames) ||
        !dgm_table_count(at->column[8], &entry.population)) {
        return dgm_table_error(at, "a country is expected");
    }
    memcpy(state.iso3, at->column[2].ptr, 3);
    state.iso2[0] = (char)(at->column[1].ptr[0] | 0x20);
    state.iso2[1] = (char)(at->column[1].ptr[1] | 0x20);
    DGM_TRY(dgm_table_point(at, 5, &entry));
    entry.country = (uint8_t)self->place.count;
    uint32_t number = 0;
    DGM_TRY(dgm_gazetteer_add_place(self, at, at->column[3], &entry, &number));
    DGM_TRY(dgm_gazetteer_keep_code(self, at->column[1], number));
    DGM_TRY(dgm_vec_push(&self->arena, &self->state, &state));
    return dgm_gazetteer_add_names(self, at, at->column[4], number,
                                   DGM_PLACE_ADJ);
}

/* number kind code name others lat lon population; the two levels are two
 * passes, since the first must have its numbers before the second. */
static dgm_err read_division(dgm_gazetteer_builder *self,
                             const dgm_table_row *at, uint8_t kind)
{
    dgm_str code = at->column[2];
    const char *dot =
        code.len > 3 ? memchr(code.ptr + 3, '.', code.len - 3) : NULL;
    if (code.len < 4 || code.ptr[2] != '.' ||
        self->place.count >= DGM_NO_DIVISION ||
        (kind == DGM_KIND_ADMIN2) != (dot != NULL)) {
        return dgm_table_error(at, "a code such as US.GA is expected");
    }
    uint32_t country = dgm_gazetteer_find_code(
        self, (dgm_str){code.ptr, 2}, (dgm_str){NULL, 0}, (dgm_str){NULL, 0});
    dgm_place_entry entry = {
        .kind = kind,
        .admin1 = DGM_NO_DIVISION,
        .admin2 = DGM_NO_DIVISION,
        .country = country == DGM_NONE ? DGM_NO_COUNTRY : (uint8_t)country};
    if (!dgm_table_count(at->column[0], &entry.geonames) ||
        !dgm_table_count(at->column[7], &entry.population)) {
        return dgm_table_error(at, "a number is expected");
    }
    if (dot) {
        dgm_str above = {code.ptr, (uint32_t)(dot - code.ptr)};
        uint32_t one = dgm_gazetteer_find_key(self, dgm_str_hash(above));
        entry.admin1 = one == DGM_NONE ? DGM_NO_DIVISION : (uint16_t)one;
    } else {
        entry.admin1 = (uint16_t)self->place.count;
    }
    DGM_TRY(dgm_table_point(at, 5, &entry));
    uint32_t number = 0;
    DGM_TRY(dgm_gazetteer_add_place(self, at, at->column[3], &entry, &number));
    if (kind == DGM_KIND_ADMIN1) {
        DGM_TRY(dgm_gazetteer_keep_code(self, code, number));
    } else {
        dgm_gazetteer_put_key(self, dgm_str_hash(code), number);
    }
    if (country == DGM_NONE ||
        strcmp(self->state.at[country].iso2, "us") != 0 ||
        kind == DGM_KIND_ADMIN1) {
        DGM_TRY(add_bare_name(self, at, at->column[3], number));
    }
    return dgm_gazetteer_add_names(self, at, at->column[4], number,
                                   DGM_PLACE_OTHER);
}

static dgm_err read_division1(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    return dgm_str_is(at->column[1], "1")
               ? read_division(self, at, DGM_KIND_ADMIN1)
               : DGM_ERR_OK;
}

static dgm_err read_division2(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    return dgm_str_is(at->column[1], "2")
               ? read_division(self, at, DGM_KIND_ADMIN2)
               : DGM_ERR_OK;
}

/* ------------------------------------------------------------ settlements
 */

static uint8_t rank_of(dgm_str code)
{
    if (dgm_str_is(code, "PPLC")) {
        return DGM_RANK_CAPITAL;
    }
    if (dgm_str_is(code, "PPLA")) {
        return DGM_RANK_ADMIN1;
    }
    if (dgm_str_is(code, "PPLX")) {
        return DGM_RANK_SECTION;
    }
    return dgm_str_starts(code, "PPLA") ? DGM_RANK_ADMIN2 : DGM_RANK_NONE;
}

/* number name others lat lon rank country admin1 admin2 population */
static dgm_err read_settlement(void *context, const dgm_table_row *at)
{
    dgm_gazetteer_builder *self = context;
    const dgm_str *column = at->column;
    dgm_place_entry entry = {.kind = DGM_KIND_SETTLEMENT,
                             .rank = rank_of(column[5])};
    if (!dgm_table_count(column[0], &entry.geonames) ||
        !dgm_table_count(column[9], &entry.population)) {
        return dgm_table_error(at, "a number is expected");
    }
    dgm_str none = {NULL, 0};
    uint32_t country = dgm_gazetteer_find_code(self, column[6], none, none);
    uint32_t one = dgm_gazetteer_find_code(self, column[6], column[7], none);
    uint32_t two =
        column[8].len > 0
            ? dgm_gazetteer_find_code(self, column[6], column[7], column[8])
            : DGM_NONE;
    entry.country = country == DGM_NONE ? DGM_NO_COUNTRY : (uint8_t)country;
    entry.admin1 =
        one == DGM_NONE || one == country ? DGM_NO_DIVISION : (uint16_t)one;
    entry.admin2 = two == DGM_NONE ? DGM_NO_DIVISION : (uint16_t)two;
    DGM_TRY(dgm_table_point(at, 3, &entry));
    uint32_t number;
    DGM_TRY(dgm_gazetteer_add_place(self, at, column[1], &entry, &number));
    if (country != DGM_NONE && entry.rank == DGM_RANK_CAPITAL) {
        self->state.at[country].capital = number;
    }
    return dgm_gazetteer_add_names(self, at, column[2], number,
                                   DGM_PLACE_OTHER);
}

dgm_err dgm_gazetteer_read_world(dgm_gazetteer_builder *self,
                                 const char *folder)
{
    DGM_TRY(dgm_table_read(folder, "words.txt", false, read_word, self,
                           self->err));
    DGM_TRY(dgm_table_read(folder, "generic.txt", false, read_generic, self,
                           self->err));
    DGM_TRY(dgm_table_read(folder, "given.txt", false, read_given, self,
                           self->err));
    DGM_TRY(dgm_table_read(folder, "surnames.txt", false, read_surname, self,
                           self->err));
    sort_hashes(&self->word);
    sort_hashes(&self->given);
    sort_hashes(&self->surname);
    DGM_TRY(dgm_table_read(folder, "countries.tsv", true, read_country, self,
                           self->err));
    DGM_TRY(dgm_table_read(folder, "divisions.tsv", true, read_division1, self,
                           self->err));
    DGM_TRY(dgm_table_read(folder, "divisions.tsv", true, read_division2, self,
                           self->err));
    return dgm_table_read(folder, "settlements.tsv", true, read_settlement,
                          self, self->err);
}
