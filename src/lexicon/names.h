/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The name index: which names begin at this token?
 *
 * A name is a sequence of normalised words (base/norm.h), kept only as its
 * 64-bit key; what it names is a posting, a 24-bit number of the owner's
 * choice with 8 flag bits.  The actor lexicon and the gazetteer each hold one
 * index in their mapped file.
 *
 *   first   u8[2^k]     by the key of the first word and of the first two:
 *                       the most words of any name that begins so (a filter;
 *                       a wrong hit costs one probe, a miss costs nothing
 *                       more)
 *   bucket  u32[2^m+1]  by the top m bits of a key: where its keys begin
 *   key     u64[n]      sorted
 *   start   u32[n+1]    where the postings of each key begin
 *   posting u32[]       number << 8 | flags
 *
 * 12 bytes a name and 4 a posting.  Most tokens begin no name and cost one
 * byte read.
 */
#ifndef DGM_LEXICON_NAMES_H
#define DGM_LEXICON_NAMES_H

#include "base/mapped.h"
#include "base/norm.h"
#include "record/record.h"

/* Longer names are cut off at this many words when indexed and matched. */
#define DGM_NAMES_WORDS 16
/* Posting numbers are below this. */
#define DGM_NAMES_IDS ((uint32_t)1 << 24)

/* Flags of a posting; the upper five bits are the owner's own. */
enum dgm_name_flag {
    DGM_NAME_CAPITAL = 1 << 0, /* only when written with a capital */
    DGM_NAME_WEAK = 1 << 1,    /* only beside a full name of the same thing */
    DGM_NAME_CONTEXT = 1 << 2  /* only where its context is mentioned */
};

static inline uint32_t dgm_posting_id(uint32_t posting)
{
    return posting >> 8;
}
static inline uint32_t dgm_posting_flags(uint32_t posting)
{
    return posting & 0xFF;
}

/* ---------------------------------------------------------------- reading */

typedef struct dgm_names {
    const uint8_t *first;
    const uint32_t *bucket;
    const uint64_t *key;
    const uint32_t *start;
    const uint32_t *posting;
    uint32_t first_mask;
    uint32_t bucket_shift; /* key >> shift is its bucket */
    uint32_t key_count;
    uint32_t posting_count;
} dgm_names;

typedef struct dgm_postings {
    const uint32_t *at; /* in the mapped file */
    uint32_t count;     /* 0: no such name */
} dgm_postings;

/* A name found in a document. */
typedef struct dgm_name_match {
    uint32_t last; /* the token after the name */
    dgm_postings posting;
} dgm_name_match;

/* Reads the index whose sections begin with the letter `prefix` and checks
 * every inner number; postings with an id of `id_count` or more are corrupt.
 * `self` points into the mapped file. */
DGM_CHECKED dgm_err dgm_names_read(dgm_names *self, const dgm_mapped *file,
                                   char prefix, uint32_t id_count,
                                   dgm_error *err);

/* The postings of a key made with dgm_norm_key. */
dgm_postings dgm_names_find(const dgm_names *self, uint64_t key);

/* Finds the names that begin at `token` and end before token `limit`, the
 * shortest first; writes up to `cap` and returns their number.  Hyphens,
 * slashes and possessive "'s" that are tokens of their own are passed over
 * inside a name. */
uint32_t dgm_names_match(const dgm_names *self, const dgm_doc *doc,
                         uint32_t token, uint32_t limit, dgm_name_match *out,
                         uint32_t cap);

/* --------------------------------------------------------------- building */

typedef struct dgm_name_item {
    uint64_t key;
    uint64_t prefix[2]; /* keys of the first word and of the first two */
    uint32_t posting;
    uint32_t words;
} dgm_name_item;

/* Names to be indexed; lives in the caller's arena. */
typedef struct dgm_names_builder {
    dgm_arena *arena;
    const dgm_names *base; /* whose keys are among the items, or NULL */
    DGM_VEC(dgm_name_item) item;
} dgm_names_builder;

#define DGM_NAMES_SECTIONS 5

void dgm_names_begin(dgm_names_builder *self, dgm_arena *arena);

/* Adds a name; one without any letter or digit is passed over.  Names of more
 * than DGM_NAMES_WORDS words are DGM_ERR_LIMIT, an id too large is
 * DGM_ERR_ARGUMENT. */
DGM_CHECKED dgm_err dgm_names_add(dgm_names_builder *self, dgm_str name,
                                  uint32_t id, uint32_t flags);

/* Adds all names of an index, which must outlive the builder; once, before
 * dgm_names_end. */
DGM_CHECKED dgm_err dgm_names_unpack(dgm_names_builder *self,
                                     const dgm_names *base);

/* Writes the five sections, in the builder's arena, for dgm_mapped_write;
 * their names begin with `prefix`.  Equal postings of one name are kept
 * once; the postings of a name stay in the order of their numbers. */
DGM_CHECKED dgm_err dgm_names_end(dgm_names_builder *self, char prefix,
                                  dgm_section_source out[DGM_NAMES_SECTIONS]);

#endif
