/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The compiled lexicon: one mapped file (base/mapped.h) of these sections.
 *
 *   text    bytes; all strings, none terminated
 *   entry   lex_entry_row[], sorted by key
 *   name    lex_name_row[]; those of an entry or role lie together
 *   code    lex_code_row[]; those of an entry lie together, oldest first
 *   part    lex_part_row[], office lex_office_row[]; likewise
 *   held    u32[]: numbers of offices, sorted by the actor they belong to
 *   role    lex_role_row[]
 *   n...    the name index (lexicon/names.h); a posting is a name's number
 *
 * and of the lists of words (lexicon/lists.h)
 *
 *   lname    lex_text[DGM_LIST_COUNT]; a file made for other lists is refused
 *   lword    lex_word_row[], all entries as written, for overlays
 *   lkey     u64[2^k] keys of words, 0: free; lrow u16[2^k] their rows
 *   lset     u64[rows][DGM_LIST_WORDS]
 *   lvalue   dgm_list_value[], sorted
 *   lphrase  dgm_list_phrase[], sorted; lpart u64[] the keys of their words
 *
 * Rows point by number; lex_image_read checks every one of them.
 */
#ifndef DGM_LEXICON_IMAGE_H
#define DGM_LEXICON_IMAGE_H

#include "lexicon/day.h"
#include "lexicon/lists.h"
#include "lexicon/names.h"

#define LEX_MAGIC    "DGMLEX\0\1"
#define LEX_VERSION  2
#define LEX_LISTS    8 /* sections of the lists */
#define LEX_SECTIONS (8 + LEX_LISTS + DGM_NAMES_SECTIONS)

/* Bounds of the lists: entries in all of them, rows of bits, bytes of an
 * entry. */
#define LEX_LIST_ENTRIES 65536
#define LEX_LIST_ROWS    8192
#define LEX_LIST_BYTES   80

/* A string in the section "text". */
typedef struct lex_text {
    uint32_t at;
    uint32_t len;
} lex_text;

/* Numbers [first, first + count) of another section. */
typedef struct lex_run {
    uint32_t first;
    uint32_t count;
} lex_run;

typedef struct lex_entry_row {
    lex_text key;
    lex_run name; /* the first is the display name */
    lex_run code;
    lex_run part;
    lex_run office;
    uint8_t kind;   /* enum dgm_actor_kind */
    uint8_t gender; /* 'm', 'f' or 0 */
    uint8_t after;  /* dgm_sector */
    uint8_t layer;
} lex_entry_row;

enum lex_name_kind {
    LEX_NAME_FULL,
    LEX_NAME_ADJECTIVE,
    LEX_NAME_DEMONYM, /* plural of an adjective: "Afghans" */
    LEX_NAME_CAPITAL,
    LEX_NAME_SURNAME, /* last word of a person's name, found by us */
    LEX_NAME_ROLE,
    LEX_NAME_ROLE_PLURAL,
    LEX_NAME_KINDS
};

typedef struct lex_name_row {
    lex_text text;
    uint32_t owner;   /* entry; role for the role kinds */
    uint32_t context; /* entry, or DGM_NONE */
    char country[4];  /* context by country, "" for none */
    uint8_t kind;     /* enum lex_name_kind */
    uint8_t flags;    /* enum dgm_name_flag */
    uint8_t unused[2];
} lex_name_row;

typedef struct lex_code_row {
    dgm_day from;
    dgm_day to;
    dgm_day asof; /* DGM_DAY_OPEN: none stated */
    char country[4];
    uint8_t sector;
    uint8_t secondary[4];
    uint8_t secondary_count;
    uint8_t inherit; /* 1: the parent's code */
    uint8_t unused;
} lex_code_row;

typedef struct lex_part_row {
    uint32_t parent; /* entry */
    dgm_day from;
    dgm_day to;
    dgm_day asof;
    uint8_t type; /* enum dgm_part_type */
    uint8_t unused[3];
} lex_part_row;

typedef struct lex_office_row {
    lex_text text; /* "supreme leader" */
    uint32_t of;   /* entry */
    uint32_t role; /* or DGM_NONE */
    uint32_t holder;
    dgm_day from;
    dgm_day to;
    dgm_day asof;
} lex_office_row;

typedef struct lex_role_row {
    lex_run name;
    uint16_t flags; /* enum dgm_role_flag */
    uint8_t type;   /* enum dgm_role_type */
    uint8_t sector;
    uint8_t secondary[4];
    uint8_t secondary_count;
    char country[4]; /* "EUR" for a role that says so, else "" */
    uint8_t unused[3];
} lex_role_row;

/* An entry of a list as it is written. */
typedef struct lex_word_row {
    lex_text text;
    int32_t value;
    uint16_t list;
    uint16_t has_value;
} lex_word_row;

_Static_assert(sizeof(lex_entry_row) == 44, "rows have no padding");
_Static_assert(sizeof(lex_name_row) == 24, "rows have no padding");
_Static_assert(sizeof(lex_code_row) == 24, "rows have no padding");
_Static_assert(sizeof(lex_part_row) == 20, "rows have no padding");
_Static_assert(sizeof(lex_office_row) == 32, "rows have no padding");
_Static_assert(sizeof(lex_role_row) == 24, "rows have no padding");
_Static_assert(sizeof(lex_word_row) == 16, "rows have no padding");
_Static_assert(sizeof(dgm_list_phrase) == 24, "rows have no padding");
_Static_assert(sizeof(dgm_list_value) == 16, "rows have no padding");

typedef struct lex_image {
    dgm_str text;
    const lex_entry_row *entry;
    const lex_name_row *name;
    const lex_code_row *code;
    const lex_part_row *part;
    const lex_office_row *office;
    const uint32_t *held;
    const lex_role_row *role;
    uint32_t entry_count;
    uint32_t name_count;
    uint32_t code_count;
    uint32_t part_count;
    uint32_t office_count;
    uint32_t role_count;
    dgm_names names;
    dgm_lists lists;
    const lex_word_row *word;
    uint32_t word_count;
} lex_image;

/* Reads and checks everything; the image points into the file. */
DGM_CHECKED dgm_err dgm_lex_image_read(lex_image *self, const dgm_mapped *file,
                                       dgm_error *err);

/* lists_image.c: the sections of the lists, part of lex_image_read. */
DGM_CHECKED dgm_err dgm_lex_image_lists(lex_image *self,
                                        const dgm_mapped *file,
                                        dgm_error *err);

static inline dgm_str dgm_lex_image_text(const lex_image *self, lex_text text)
{
    return (dgm_str){self->text.ptr + text.at, text.len};
}

#endif
