/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that read lexicon sources share; nothing for others. */
#ifndef DGM_LEXICON_SOURCE_H
#define DGM_LEXICON_SOURCE_H

#include "base/statement.h"
#include "lexicon/model.h"

typedef struct lex_parser {
    lex_model *model;
    lex_where where;
    uint32_t entry; /* the open block; DGM_NONE: none, or a wrong one */
    uint32_t list;  /* likewise, DGM_LIST_COUNT: none */
    bool in_block;  /* a block is open, wrong or not */
} lex_parser;

#define WRONG(parser, ...)                                                    \
    LEX_SAY((parser)->model, false, (parser)->where, __VA_ARGS__)

/* Three capitals; "---" is the code of what has no country. */
bool dgm_lex_is_country(dgm_str word);
bool dgm_lex_is_key(dgm_str word);
/* Reads "GOV.MIL" into `sector` and at most four of `secondary`. */
bool dgm_lex_read_sectors(dgm_str word, uint8_t *sector, uint8_t *secondary,
                          uint8_t *count);

/* source_dated.c: properties with an interval. */
DGM_CHECKED dgm_err dgm_lex_read_code(lex_parser *self, dgm_str rest);
DGM_CHECKED dgm_err dgm_lex_read_part(lex_parser *self, dgm_str rest);
DGM_CHECKED dgm_err dgm_lex_read_office(lex_parser *self, dgm_str rest);

/* source_name.c: names of actors, and roles. */
DGM_CHECKED dgm_err dgm_lex_read_names(lex_parser *self, dgm_str rest,
                                       uint8_t kind);
DGM_CHECKED dgm_err dgm_lex_read_role(lex_parser *self, dgm_role_type type,
                                      dgm_str rest);

/* source_list.c: the block "list NAME" and a property of it. */
DGM_CHECKED dgm_err dgm_lex_open_list(lex_parser *self, dgm_str name);
DGM_CHECKED dgm_err dgm_lex_read_words(lex_parser *self, dgm_str rest);

#endif
