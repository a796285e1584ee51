/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A gazetteer in the making: places, their names, and the keys (GeoNames
 * numbers and codes of divisions such as "US.GA") by which later lines find
 * earlier places.  Inside the room only.
 */
#ifndef DGM_PLACE_GAZETTEER_BUILDER_H
#define DGM_PLACE_GAZETTEER_BUILDER_H

#include "place/gazetteer_table.h"

/* So that the table of keys stays half empty. */
#define DGM_GAZETTEER_PLACES (1U << 19)
#define DGM_GAZETTEER_SLOTS  (1U << 20)

#define DGM_GAZETTEER_SECTIONS (6 + DGM_NAMES_SECTIONS)

typedef DGM_VEC(uint64_t) dgm_gazetteer_hashes;

typedef struct dgm_gazetteer_builder {
    const dgm_gazetteer *base; /* what is laid over, or NULL */
    dgm_arena arena;
    dgm_names_builder names;
    DGM_VEC(dgm_place_entry) place;
    DGM_VEC(dgm_place_state) state;
    dgm_gazetteer_hashes word; /* sorted once read, as the next two */
    dgm_gazetteer_hashes surname;
    dgm_gazetteer_hashes given;
    dgm_strs generic; /* "Province": may fall off a division's name */
    DGM_VEC(dgm_place_code) code; /* of countries and first-level divisions */
    DGM_VEC(dgm_place_member) member;
    dgm_buf text;
    uint64_t *slot_key; /* [DGM_GAZETTEER_SLOTS] open addressing */
    uint32_t *slot_place;
    dgm_error *err;
} dgm_gazetteer_builder;

DGM_CHECKED dgm_err dgm_gazetteer_begin(dgm_gazetteer_builder *self,
                                        dgm_error *err);
void dgm_gazetteer_end(dgm_gazetteer_builder *self);

/* The sections of the file; what they point to lives in the builder. */
DGM_CHECKED dgm_err
dgm_gazetteer_lay_out(dgm_gazetteer_builder *self,
                      dgm_section_source section[DGM_GAZETTEER_SECTIONS]);

uint64_t dgm_gazetteer_number_key(uint32_t geonames);
void dgm_gazetteer_put_key(dgm_gazetteer_builder *self, uint64_t key,
                           uint32_t place);
/* A place or DGM_NONE. */
uint32_t dgm_gazetteer_find_key(const dgm_gazetteer_builder *self,
                                uint64_t key);
/* The place of the code "COUNTRY.ONE.TWO", whose tail may be empty. */
uint32_t dgm_gazetteer_find_code(const dgm_gazetteer_builder *self,
                                 dgm_str country, dgm_str one, dgm_str two);
/* Makes a place known by its code, in the compiled file too. */
DGM_CHECKED dgm_err dgm_gazetteer_keep_code(dgm_gazetteer_builder *self,
                                            dgm_str code, uint32_t place);

/* Appends a place with its first name; *number is its number. */
DGM_CHECKED dgm_err dgm_gazetteer_add_place(dgm_gazetteer_builder *self,
                                            const dgm_table_row *row,
                                            dgm_str name,
                                            dgm_place_entry *entry,
                                            uint32_t *number);
/* Gives a place another first name; the old one still finds it. */
DGM_CHECKED dgm_err dgm_gazetteer_rename(dgm_gazetteer_builder *self,
                                         const dgm_table_row *row,
                                         dgm_str name, uint32_t place);
/* flags: enum dgm_place_flag. */
DGM_CHECKED dgm_err dgm_gazetteer_add_name(dgm_gazetteer_builder *self,
                                           const dgm_table_row *row,
                                           dgm_str name, uint32_t place,
                                           uint32_t flags);
/* Names separated by "|". */
DGM_CHECKED dgm_err dgm_gazetteer_add_names(dgm_gazetteer_builder *self,
                                            const dgm_table_row *row,
                                            dgm_str list, uint32_t place,
                                            uint32_t flags);

/* Reads the tables of fixed form (gazetteer_world.c). */
DGM_CHECKED dgm_err dgm_gazetteer_read_world(dgm_gazetteer_builder *self,
                                             const char *folder);
/* Reads one line of a pack (gazetteer_pack.c); context: the builder. */
DGM_CHECKED dgm_err dgm_gazetteer_read_pack(void *context,
                                            const dgm_table_row *row);

#endif
