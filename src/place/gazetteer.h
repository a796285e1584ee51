/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The gazetteer: places of the world, mapped and shared.
 *
 * Compiled from data/places by dgm_gazetteer_compile.  A place is a record
 * of fixed size; places are numbered so that what contains others comes
 * first and fits small numbers:
 *
 *   [countries < 255][divisions, both levels, < 65,535][settlements, regions]
 *
 * Sections: "place" records, "state" one a country, "text" names (a length
 * byte, then UTF-8), "given" sorted hashes of given names, "code" the codes
 * of countries and first-level divisions, "member" the countries and
 * divisions that make up regions, sorted by region, and the name index
 * (lexicon/names.h) with the prefix 'p'.  A name's posting says what kind of
 * name it is, since a short or alternative name needs more support than a full
 * one.
 */
#ifndef DGM_PLACE_GAZETTEER_H
#define DGM_PLACE_GAZETTEER_H

#include "base/mapped.h"
#include "entity/lookup.h"

#define DGM_GAZETTEER_VERSION 2
#define DGM_GAZETTEER_MAGIC   "DGMGAZ\0\1"

/* Flags of a posting besides those of lexicon/names.h.  DGM_NAME_CONTEXT marks
 * abbreviations ("Ga.") and, with DGM_PLACE_ADJ, first halves of a compound
 * ("Franco-German"), DGM_NAME_WEAK what must be written in capitals
 * ("ACT"). */
enum dgm_place_flag {
    DGM_PLACE_COMMON = 1 << 3,  /* an ordinary English word */
    DGM_PLACE_GIVEN = 1 << 4,   /* a given name */
    DGM_PLACE_SURNAME = 1 << 5, /* a surname */
    DGM_PLACE_OTHER = 1 << 6,   /* not the place's first name */
    DGM_PLACE_ADJ = 1 << 7      /* adjective or demonym */
};

typedef enum dgm_place_kind {
    DGM_KIND_COUNTRY,
    DGM_KIND_ADMIN1,
    DGM_KIND_ADMIN2,
    DGM_KIND_SETTLEMENT,
    DGM_KIND_POINT,
    DGM_KIND_REGION,
    DGM_KIND_BLOCK, /* a name that is no place ("West Nile virus") */
    DGM_KIND_COUNT
} dgm_place_kind;

/* How a settlement ranks in its country. */
typedef enum dgm_place_rank {
    DGM_RANK_NONE,
    DGM_RANK_SECTION, /* part of a town */
    DGM_RANK_ADMIN2,  /* seat of a lower division */
    DGM_RANK_ADMIN1,  /* seat of a first-level division */
    DGM_RANK_CAPITAL
} dgm_place_rank;

#define DGM_NO_COUNTRY  255
#define DGM_NO_DIVISION 65535
#define DGM_NO_DEGREE   INT32_MIN

typedef struct dgm_place_entry {
    uint32_t geonames; /* 0: none known */
    int32_t lat;       /* 1e-5 degrees, DGM_NO_DEGREE: none */
    int32_t lon;
    uint32_t name; /* offset in "text" */
    uint32_t population;
    uint16_t admin1; /* place number or DGM_NO_DIVISION */
    uint16_t admin2;
    uint8_t country; /* place number or DGM_NO_COUNTRY */
    uint8_t kind;    /* dgm_place_kind */
    uint8_t rank;    /* dgm_place_rank */
    uint8_t spare;
} dgm_place_entry;

typedef struct dgm_place_state {
    char iso3[4];     /* terminated */
    char iso2[4];     /* terminated, lower case: also its domain but for uk */
    uint32_t capital; /* place number or DGM_NONE */
} dgm_place_state;

typedef struct dgm_place_code {
    uint64_t key; /* dgm_hash of "US" or "US.GA" */
    uint32_t place;
    uint32_t spare;
} dgm_place_code;

typedef struct dgm_place_member {
    uint32_t region; /* place number */
    uint32_t member; /* place number of a country or division */
} dgm_place_member;

typedef struct dgm_gazetteer {
    dgm_mapped file;
    void *bytes; /* what `file` wraps when it was built in memory */
    dgm_names names;
    const dgm_place_entry *place;
    const dgm_place_state *state;
    const char *text;
    const uint64_t *given;
    const dgm_place_code *code;
    const dgm_place_member *member;
    uint32_t place_count;
    uint32_t state_count;
    uint32_t text_len;
    uint32_t given_count;
    uint32_t code_count;
    uint32_t member_count;
} dgm_gazetteer;

/* Maps and checks `path`.  The caller closes. */
DGM_CHECKED dgm_err dgm_gazetteer_open(dgm_gazetteer *self, const char *path,
                                       dgm_error *err);
/* The same over bytes in memory that outlive it (64-byte aligned). */
DGM_CHECKED dgm_err dgm_gazetteer_wrap(dgm_gazetteer *self, const void *bytes,
                                       size_t len, dgm_error *err);
void dgm_gazetteer_close(dgm_gazetteer *self);

/* Its names and the size of its places, for dgm_lookup_fill. */
dgm_place_index dgm_gazetteer_index(const dgm_gazetteer *self);

/* The first name of a place, in the mapped file. */
dgm_str dgm_gazetteer_name(const dgm_gazetteer *self, uint32_t place);

/* Whether `inner` lies in `outer`, a country, a division, or a region by its
 * members. */
bool dgm_gazetteer_holds(const dgm_gazetteer *self, uint32_t outer,
                         uint32_t inner);

/* The members of a region; *count is 0 where it has none. */
const dgm_place_member *dgm_gazetteer_members(const dgm_gazetteer *self,
                                              uint32_t region,
                                              uint32_t *count);

/* Whether a normalised word is a usual given name. */
bool dgm_gazetteer_given(const dgm_gazetteer *self, uint64_t norm_key);

/* The country with that ISO 3166-1 alpha-3 code, or DGM_NO_COUNTRY. */
uint32_t dgm_gazetteer_country(const dgm_gazetteer *self, const char *iso3);

#endif
