/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From the actor lists that users already have to our source text; inside
 * this room only.
 *
 *   import_draft.c     entries, codes and names, written as a source
 *   import_cameo.c     actor codes of CAMEO
 *   import_petrarch.c  actors dictionaries of PETRARCH and TABARI
 *   import_agents.c    their agents dictionaries
 *   import_csv.c       the UCDP actor list and a plain table
 *   import.c           which of them reads a list
 */
#ifndef DGM_LEXICON_IMPORT_H
#define DGM_LEXICON_IMPORT_H

#include "lexicon/model.h"

#include <string.h>

/* Names, codes and lines kept of one entry at most; more are told. */
#define LEX_DRAFT_MAX 2000

typedef struct lex_draft_code {
    char country[4];   /* terminated */
    uint8_t sector[5]; /* the first is the main one */
    uint8_t count;     /* of sectors, at least 1 */
    dgm_day from;
    dgm_day to;
    dgm_day asof; /* DGM_DAY_OPEN: not known */
} lex_draft_code;

/* An entry being put together. */
typedef struct lex_draft {
    bool open;
    lex_where where; /* its first line */
    dgm_str key;     /* empty: made of the first name */
    const char *kind;
    const char *after; /* a sector, or NULL */
    dgm_str source;
    dgm_str xref;
    DGM_VEC(dgm_str) name; /* with flags */
    DGM_VEC(lex_draft_code) code;
    DGM_VEC(dgm_str) line; /* further properties */
} lex_draft;

/* A set of hashes: open addressing, in the arena. */
typedef struct lex_seen {
    uint64_t *at;
    uint32_t count;
    uint32_t size;
} lex_seen;

typedef struct lex_import {
    lex_model model; /* for its arena, files and messages */
    lex_where where;
    dgm_buf *out;
    const char *prefix; /* of keys, and the name of the source */
    dgm_str list;       /* the file or folder, without its path */
    lex_seen key;
    lex_seen noun;
    lex_seen name;
    bool one_owner; /* a name belongs to the first entry that has it */
    dgm_day latest; /* the last day that the list names: its as-of date */
    lex_draft draft;
} lex_import;

/* A message of the present line. */
#define IMPORT_SAY(self, warning, ...)                                        \
    LEX_SAY(&(self)->model, warning, (self)->where, __VA_ARGS__)

/* Adds the hash; *fresh tells whether it was not there. */
DGM_CHECKED dgm_err dgm_lex_seen_add(dgm_arena *arena, lex_seen *self,
                                     uint64_t hash, bool *fresh);

bool dgm_lex_seen_has(const lex_seen *self, uint64_t hash);

/* Begins an entry after writing the open one. */
DGM_CHECKED dgm_err dgm_lex_draft_begin(lex_import *self);
/* Writes the open entry, if any; one without name or code is told and left
 * out. */
DGM_CHECKED dgm_err dgm_lex_draft_end(lex_import *self);
/* Adds a name unless it is empty, too long or there; signs that our syntax
 * uses become blanks. */
DGM_CHECKED dgm_err dgm_lex_draft_name(lex_import *self, dgm_str text,
                                       const char *flags);

/* Reads a CAMEO actor code ("IGOUNO", "PSEREBHMS", "~GOV") into country and
 * sectors; false when its first block is neither country nor role. */
bool dgm_lex_cameo_code(dgm_str code, lex_draft_code *out);

/* Words as a key takes them: lower case, others become single hyphens. */
dgm_str dgm_lex_slug(dgm_arena *arena, dgm_str text);

/* A line of a dictionary without comments; *inside holds over lines. */
dgm_str dgm_lex_strip(dgm_str line, bool *inside);

static inline bool lex_stands_at(dgm_str text, uint32_t at, const char *what)
{
    size_t len = strlen(what);
    return at + len <= text.len && memcmp(text.ptr + at, what, len) == 0;
}

/* The readers of the three kinds of list.  What a line gets wrong is a
 * warning and left out, except in the plain table, which is ours and has
 * errors. */
DGM_CHECKED dgm_err dgm_lex_import_actors(lex_import *self, dgm_str text);
DGM_CHECKED dgm_err dgm_lex_import_agents(lex_import *self, dgm_str text);
DGM_CHECKED dgm_err dgm_lex_import_ucdp(lex_import *self, dgm_str text);
DGM_CHECKED dgm_err dgm_lex_import_table(lex_import *self, dgm_str text);

/* Takes the next line off `text`, without its end; bytes below 32 become
 * blanks, and a NUL is told. */
DGM_CHECKED dgm_err dgm_lex_import_line(lex_import *self, dgm_str *text,
                                        dgm_str *line);

#endif
