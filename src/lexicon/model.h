/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A lexicon while it is being made: what the source files say, in lists that
 * point to each other by number.  The parser fills it, the checker reads it,
 * the compiler writes it out; inside this room only.
 */
#ifndef DGM_LEXICON_MODEL_H
#define DGM_LEXICON_MODEL_H

#include "lexicon/image.h"
#include "lexicon/lexicon.h"

/* A place in a source, for messages. */
typedef struct lex_where {
    uint32_t file; /* in model.file */
    uint32_t line; /* from 1; 0: from a compiled file */
} lex_where;

typedef struct lex_name {
    dgm_str text;
    dgm_str context; /* country code or actor key of !context(...) */
    uint32_t owner;  /* entry, or role for the role kinds */
    uint8_t kind;    /* enum lex_name_kind */
    uint8_t flags;   /* DGM_NAME_WEAK, _CONTEXT; CAPITAL unless !nocap */
    lex_where where;
} lex_name;

typedef struct lex_code {
    uint32_t owner;
    lex_code_row row;
    lex_where where;
} lex_code;

typedef struct lex_part {
    uint32_t owner;
    dgm_str parent_key;
    lex_part_row row;
    lex_where where;
} lex_part;

typedef struct lex_office {
    uint32_t owner;
    dgm_str text;
    dgm_str of_key;
    lex_office_row row;
    lex_where where;
} lex_office;

typedef struct lex_entry {
    dgm_str key;
    uint8_t kind;
    uint8_t gender; /* 'm', 'f' or 0 */
    uint8_t after;  /* sector once all offices ended */
    uint8_t layer;  /* 0: the base, above: overlays */
    bool kind_given;
    bool sourced;
    bool dropped; /* replaced by an entry of a higher layer */
    lex_where where;
} lex_entry;

typedef struct lex_role {
    lex_role_row row;
    lex_where where;
} lex_role;

typedef struct lex_source {
    dgm_str name;
    bool used;
    lex_where where;
} lex_source;

/* An entry of a list of words. */
typedef struct lex_word {
    dgm_str text;
    int32_t value;
    uint16_t list; /* enum dgm_list */
    uint8_t layer;
    bool has_value;
    bool drop; /* takes the entry out of lower layers */
    lex_where where;
} lex_word;

/* Where the list was opened last. */
typedef struct lex_list {
    bool opened;
    uint8_t layer;
    lex_where where;
} lex_list;

typedef struct lex_model {
    dgm_arena *arena;
    dgm_report *report;
    DGM_VEC(dgm_str) file; /* paths */
    DGM_VEC(lex_source) source;
    DGM_VEC(lex_entry) entry;
    DGM_VEC(lex_name) name;
    DGM_VEC(lex_code) code;
    DGM_VEC(lex_part) part;
    DGM_VEC(lex_office) office;
    DGM_VEC(lex_role) role;
    DGM_VEC(lex_word) word;
    lex_list list[DGM_LIST_COUNT];
    uint8_t layer;       /* of the source being read */
    bool whole;          /* every list must be there */
    uint32_t base_roles; /* from a compiled file, as the first of `role` */
} lex_model;

/* The path for messages; that of a compiled file where line is 0. */
static inline dgm_str lex_file(const lex_model *self, lex_where where)
{
    return where.file < self->file.count ? self->file.at[where.file]
                                         : DGM_STR("");
}

/* Adds a note to the report. */
#define LEX_SAY(model, warning, where_, ...)                                  \
    dgm_report_say((model)->report, (warning), lex_file((model), (where_)),   \
                   (where_).line, __VA_ARGS__)

/* Reads one source; its errors go to the report, and only running out of
 * memory or of numbers is an error of the call.  `text` must stay. */
DGM_CHECKED dgm_err dgm_lex_parse(lex_model *self, dgm_str path, dgm_str text);

/* Resolves keys and roles, then checks what concerns several lines. */
DGM_CHECKED dgm_err dgm_lex_check(lex_model *self);

/* Adds what a compiled lexicon holds, as layer 0. */
DGM_CHECKED dgm_err dgm_lex_unpack(lex_model *self,
                                   const dgm_lexicon *lexicon);

/* Makes the sections of the compiled file, in the model's arena. */
DGM_CHECKED dgm_err dgm_lex_pack(lex_model *self,
                                 dgm_section_source out[LEX_SECTIONS]);

/* lists_pack.c: the sections of the lists; `texts` has the place in "text" of
 * the names, then of the entries that lex_pack_words kept. */
typedef struct lex_packed_words {
    const lex_word **word; /* kept ones, in the order of lists */
    uint32_t count;
} lex_packed_words;
DGM_CHECKED dgm_err dgm_lex_keep_words(lex_model *self, lex_packed_words *out);
DGM_CHECKED dgm_err dgm_lex_pack_lists(lex_model *self,
                                       const lex_packed_words *kept,
                                       const lex_text *texts,
                                       dgm_section_source out[LEX_LISTS]);

/* The plural of an English noun or noun phrase ("minister of health" ->
 * "ministers of health"), in the arena; {NULL, 0} when memory is out. */
dgm_str dgm_lex_plural(dgm_arena *arena, dgm_str noun);

#endif
