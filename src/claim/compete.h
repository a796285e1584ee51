/* SPDX-License-Identifier: Apache-2.0 */
/* What the files share that put tellings of one happening side by side. */
#ifndef DGM_CLAIM_COMPETE_H
#define DGM_CLAIM_COMPETE_H

#include "claim/link.h"

/* What links say of a word. */
enum { WORD_ALONE, WORD_LINKED, WORD_OPPOSED };

/* A word that tells something, before it is known who else does. */
typedef struct word_told {
    uint32_t root; /* first token of its happening */
    uint32_t token;
    uint32_t claim;
    uint32_t event;
    uint32_t casualty;
    bool cue; /* the cue of a denial stands for what it denies */
} word_told;

typedef DGM_VEC(word_told) words_told;

/* A link `contradicts`, with its happening. */
typedef struct opposition {
    uint32_t root;
    uint32_t from;
    uint32_t to;
} opposition;

typedef DGM_VEC(opposition) oppositions;

typedef struct competitor {
    linker *link;
    uint32_t *above;  /* [token] another of its happening, itself at the top */
    uint8_t *linked;  /* [token] WORD_LINKED: an end of a link */
    uint8_t *counts;  /* [token] tells what happened to people counted */
    uint32_t *denial; /* [token] claim + 1 that denies with this cue */
    uint32_t *said;   /* [claim] dgm_claim_said */
    words_told word;  /* sorted by happening, */
    oppositions opposed; /* likewise; those of this one begin */
    uint32_t opposed_at; /* here */
} competitor;

static inline const dgm_doc *doc_of(const competitor *self)
{
    return self->link->room->doc;
}

/* ---- happening.c */

/* The first token of the happening that a token tells. */
uint32_t dgm_happening_of(const competitor *self, uint32_t token);
/* Joins the words that tell one happening; marks those that links end at. */
DGM_CHECKED dgm_err dgm_happenings_join(const competitor *self);
/* Whether a link sets two tellings of one happening against each other: links
 * find more than that, since near claims may differ in this and that. */
bool dgm_happening_opposed(const competitor *self, const dgm_link *link);
/* The word that tells what happened to people who are counted. */
uint32_t dgm_happening_fate(const competitor *self,
                            const dgm_casualty *casualty);

/* ---- relate.c */

/* What two tellings of a happening are to each other. */
typedef enum dgm_relation {
    DGM_UNRELATED,
    DGM_AGREES,
    DGM_CONTRADICTS
} dgm_relation;
/* Whether two tellings may be of one doer and one who is done to. */
bool dgm_telling_roles_fit(const dgm_doc *doc, const dgm_telling *a,
                           const dgm_telling *b);
dgm_relation dgm_telling_relation(const linker *self, const dgm_telling *a,
                                  const dgm_telling *b);

#endif
