/* SPDX-License-Identifier: Apache-2.0 */
/* What the steps of this room share; inside this room only. */
#ifndef DGM_ACTOR_ANNOTATOR_H
#define DGM_ACTOR_ANNOTATOR_H

#include "actor/actor.h"
#include "tree/tree.h"

typedef enum unit_kind {
    UNIT_NAME, /* of a lexicon entry */
    UNIT_ROLE, /* a role noun, quality, honorific or "former" */
    UNIT_RUN   /* words of a name that the lexicon lacks */
} unit_kind;

/* A word or group of words that means something to this room. */
typedef struct act_unit {
    dgm_range token;
    uint32_t head;  /* the token whose head lies outside */
    uint32_t owner; /* entry of a name, role of a role; for a run the role of
                       the body that it names ("University"), or DGM_NONE */
    uint8_t kind;   /* unit_kind */
    uint8_t naming; /* dgm_naming */
    uint8_t entity; /* dgm_entity_kind */
    char gender;    /* of a run with a given name; 0 unknown */
    float score;
} act_unit;

/* A phrase that may become a mention.  Units are numbers or DGM_NONE. */
typedef struct act_phrase {
    uint32_t top; /* unit at its head */
    dgm_range token;
    uint32_t name;    /* says who it is; NONE: a description */
    uint32_t role;    /* the head's role, or the title beside a name */
    uint32_t country; /* gives its country */
    uint32_t place;   /* gives it if `country` does not: "in Kenya" */
    uint32_t body;    /* the body that it belongs to */
    uint32_t quality; /* gives or changes the sector */
    uint32_t honorific;
    uint32_t acronym; /* token of an acronym in brackets behind the name */
    bool past;        /* "former" */
    bool many;        /* plural, or counted */
    bool definite;    /* "the", "this", "his" */
    bool shared;      /* its noun stands behind another adjective */
    bool accepted;    /* a mention, in this place of the sentence */
} act_phrase;

/* What the document knows of an actor beside the record. */
typedef struct act_memory {
    char gender;       /* 'm', 'f' or 0 */
    bool named;        /* `name` is a name and no description */
    bool by_surname;   /* has been called by the surname alone */
    uint32_t mentions; /* so far */
    uint32_t role;     /* the office last named with it, or DGM_NONE */
} act_memory;

/* Keys to actors: open addressing, in scratch. */
typedef struct act_map {
    uint64_t *key;
    uint32_t *value;
    uint32_t mask;
} act_map;

typedef struct annotator {
    const dgm_lexicon *lexicon;
    const dgm_lookup *lookup;
    dgm_doc *doc;
    dgm_arena *scratch;
    dgm_day day;
    DGM_VEC(act_unit) unit; /* in text order */
    uint32_t *unit_at;      /* by token; DGM_NONE */
    uint32_t *entity_at;    /* the recogniser's name by token; DGM_NONE */
    DGM_VEC(act_phrase) phrase;
    uint32_t *phrase_at; /* by first token; DGM_NONE */
    uint8_t *present;    /* bit by entry: named in full here */
    char country[32][4]; /* countries that the document names */
    uint32_t country_count;
    uint32_t country_token; /* where the first of them stands */
    act_map map;
    DGM_VEC(act_memory) memory; /* by actor */
} annotator;

/* Fills unit and unit_at. */
DGM_CHECKED dgm_err act_scan(annotator *self);
/* Fills phrase and phrase_at. */
DGM_CHECKED dgm_err act_phrases(annotator *self);
/* Takes a unit into the phrase's range when it stands close by. */
void act_extent_to(const annotator *self, act_phrase *phrase,
                   const act_unit *unit);
/* Adds the words that belong to a phrase without being units, and notes an
 * acronym behind it. */
void act_extent_finish(const annotator *self, act_phrase *phrase);
/* Country and sector of a phrase, and the entry that it is (or NONE). */
void act_code(const annotator *self, const act_phrase *phrase, dgm_code *code,
              uint32_t *entry);
/* Makes mentions and actors of phrases and pronouns, in text order. */
DGM_CHECKED dgm_err act_identify(annotator *self);

/* The mention that a pronoun at `token` stands for, or DGM_NONE. */
uint32_t act_antecedent(const annotator *self, uint32_t token, float *score);
/* The latest mention of a body or state that the noun at `token` ("the
 * group", "the country") may mean, within three sentences; DGM_NONE.  A noun
 * with a sector of its own ("the company") means a body of that sector. */
uint32_t act_recent(const annotator *self, uint32_t token, uint8_t sector);
/* Whether the phrase says itself that it brings in somebody: "another". */
bool act_is_new(const annotator *self, const act_phrase *phrase);
/* The capitalised words up to the head of a description that is written like
 * a name ("the Labour Party"); an empty range for any other. */
dgm_range act_written_name(const annotator *self, const act_phrase *phrase);

static inline const act_unit *act_unit_at(const annotator *self,
                                          uint32_t token)
{
    uint32_t unit = self->unit_at[token];
    return unit == DGM_NONE ? NULL : &self->unit.at[unit];
}

static inline bool act_present(const annotator *self, uint32_t entry)
{
    return (self->present[entry >> 3] >> (entry & 7) & 1) != 0;
}

/* What kind of name the entry's is. */
static inline uint8_t act_entity(const annotator *self, uint32_t entry)
{
    switch (dgm_lexicon_kind(self->lexicon, entry)) {
    case DGM_ACTOR_STATE:
        return DGM_ENTITY_GPE;
    case DGM_ACTOR_PERSON:
        return DGM_ENTITY_PER;
    case DGM_ACTOR_PEOPLE:
        return DGM_ENTITY_NORP;
    default:
        return DGM_ENTITY_ORG;
    }
}

/* The role of a role unit or of a run's body. */
static inline dgm_role act_role(const annotator *self, const act_unit *unit)
{
    return dgm_lexicon_role(self->lexicon, unit->owner);
}

static inline bool act_is_role(const annotator *self, const act_unit *unit,
                               dgm_role_type type)
{
    return unit && unit->kind == UNIT_ROLE &&
           act_role(self, unit).type == type;
}

static inline bool act_is_nominal(const dgm_token *t)
{
    return t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN;
}

/* Part of a name, by its tag or by the recogniser. */
static inline bool act_in_name(const annotator *self, uint32_t token)
{
    return self->doc->token.at[token].upos == DGM_UPOS_PROPN ||
           self->entity_at[token] != DGM_NONE;
}

#endif
