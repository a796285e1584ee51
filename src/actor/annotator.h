/* SPDX-License-Identifier: Apache-2.0 */
/* What the steps of this room share; inside this room only. */
#ifndef DGM_ACTOR_ANNOTATOR_H
#define DGM_ACTOR_ANNOTATOR_H

#include "actor/actor.h"
#include "actor/keymap.h"
#include "lexicon/lists.h"
#include "text/word.h"
#include "tree/tree.h"

typedef enum unit_kind {
    UNIT_NAME, /* of a lexicon entry */
    UNIT_ROLE, /* a role noun, quality, honorific or "former" */
    UNIT_RUN   /* words of a name that the lexicon lacks */
} unit_kind;

/* A word or group of words that means something to this room. */
typedef struct dgm_actor_unit {
    dgm_range token;
    uint32_t head;  /* the token whose head lies outside */
    uint32_t owner; /* entry of a name, role of a role; for a run the role of
                       the body that it names ("University"), or DGM_NONE */
    uint8_t kind;   /* unit_kind */
    uint8_t naming; /* dgm_naming */
    uint8_t entity; /* dgm_entity_kind */
    char gender;    /* of a run with a given name; 0 unknown */
} dgm_actor_unit;

/* A phrase that may become a mention.  Units are numbers or DGM_NONE. */
typedef struct dgm_actor_phrase {
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
} dgm_actor_phrase;

/* What the document knows of an actor beside the record. */
typedef struct dgm_actor_memory {
    char gender;       /* 'm', 'f' or 0 */
    bool named;        /* `name` is a name and no description */
    bool by_surname;   /* has been called by the surname alone */
    uint32_t mentions; /* so far */
    uint32_t role;     /* the office last named with it, or DGM_NONE */
} dgm_actor_memory;

typedef struct annotator {
    const dgm_lexicon *lexicon;
    const dgm_lookup *lookup;
    const dgm_lists *lists;
    dgm_doc *doc;
    dgm_arena *scratch;
    dgm_day day;
    DGM_VEC(dgm_actor_unit) unit; /* in text order */
    uint32_t *unit_at;            /* by token; DGM_NONE */
    uint32_t *name_at; /* the recogniser's name by token; DGM_NONE */
    DGM_VEC(dgm_actor_phrase) phrase;
    uint32_t *phrase_at; /* by first token; DGM_NONE */
    uint8_t *present;    /* bit by entry: named in full here */
    char country[32][4]; /* countries that the document names */
    uint32_t country_count;
    uint32_t country_token; /* where the first of them stands */
    dgm_key_map map;        /* keys to actors */
    dgm_key_map surname;    /* words behind a proper noun that no entry has */
    DGM_VEC(dgm_actor_memory) memory; /* by actor */
} annotator;

/* Fills unit and unit_at. */
DGM_CHECKED dgm_err dgm_actor_scan(annotator *self);
/* Fills phrase and phrase_at. */
DGM_CHECKED dgm_err dgm_actor_phrases(annotator *self);
/* Takes a unit into the phrase's range when it stands close by. */
void dgm_actor_extent_to(const annotator *self, dgm_actor_phrase *phrase,
                         const dgm_actor_unit *unit);
/* Adds the words that belong to a phrase without being units, and notes an
 * acronym behind it. */
void dgm_actor_extent_finish(const annotator *self, dgm_actor_phrase *phrase);
/* Country and sector of a phrase, and the entry that it is (or NONE). */
void dgm_actor_code(const annotator *self, const dgm_actor_phrase *phrase,
                    dgm_code *code, uint32_t *entry);
/* What kind of name or thing it is, and 'm', 'f' or 0. */
uint8_t dgm_phrase_entity(const annotator *self, const dgm_actor_phrase *p);
char dgm_phrase_gender(const annotator *self, const dgm_actor_phrase *p);
/* Makes mentions and actors of phrases and pronouns, in text order. */
DGM_CHECKED dgm_err dgm_actor_identify(annotator *self);

/* The mention that a pronoun at `token` stands for, or DGM_NONE. */
uint32_t dgm_actor_antecedent(const annotator *self, uint32_t token);
/* The same for "himself": the subject of its clause, or the noun that it
 * stands beside ("the president himself"). */
uint32_t dgm_actor_reflexive(const annotator *self, uint32_t token);
/* The latest mention of a body or state that the noun at `token` ("the
 * group", "the country") may mean, within three sentences; DGM_NONE.  A noun
 * with a sector of its own ("the company") means a body of that sector. */
uint32_t dgm_actor_recent(const annotator *self, uint32_t token,
                          uint8_t sector);
/* The same of a state, where the noun is one for states ("the republic"). */
uint32_t dgm_actor_recent_state(const annotator *self, uint32_t token);
/* Whether the phrase says itself that it brings in somebody: "another". */
bool dgm_actor_is_new(const annotator *self, const dgm_actor_phrase *phrase);
/* The capitalised words up to the head of a description that is written like
 * a name ("the Labour Party"); an empty range for any other. */
dgm_range dgm_actor_written_name(const annotator *self,
                                 const dgm_actor_phrase *phrase);

/* The unit at the top of what `unit` describes; itself if nothing. */
uint32_t dgm_actor_climb(const annotator *self, uint32_t number);
/* A preposition behind a noun that says where its bearer belongs: "in". */
bool dgm_actor_is_home(const dgm_doc *doc, uint32_t word);
/* The case word of a unit's head, or of one of its words where the tree has
 * hung it there ("of the miners' union"); DGM_NONE. */
uint32_t dgm_actor_case(const annotator *self, uint32_t token);
/* Whether a unit behind the case word `word` is what the noun before it is
 * part of: "head of the army", "an officer with the police", "officials at
 * the ministry". */
bool dgm_actor_belongs(const annotator *self, const dgm_actor_unit *unit,
                       uint32_t word);
/* "'s" and "'". */
bool dgm_actor_is_possessive(const dgm_doc *doc, uint32_t token);
/* The first of the row of words ("A, B and C") that `token` stands in. */
uint32_t dgm_actor_outer_token(const dgm_doc *doc, uint32_t token);
/* Whether a phrase is a party in its place of the sentence. */
bool dgm_actor_accept(const annotator *self, const dgm_actor_phrase *phrase);
/* Whether the acronym's letters begin words of the range in order; every
 * capitalised word must give one unless `some` will do. */
bool dgm_actor_initials_fit(const dgm_doc *doc, dgm_range range,
                            dgm_str acronym, bool some);
/* The token of the range whose head lies outside it; of several the first
 * that is no mere modifier. */
uint32_t dgm_actor_range_head(const dgm_doc *doc, dgm_range range);

static inline const dgm_actor_unit *dgm_actor_unit_of(const annotator *self,
                                                      uint32_t number)
{
    return number == DGM_NONE ? NULL : &self->unit.at[number];
}

static inline const dgm_actor_unit *dgm_actor_unit_at(const annotator *self,
                                                      uint32_t token)
{
    return dgm_actor_unit_of(self, self->unit_at[token]);
}

static inline bool dgm_actor_present(const annotator *self, uint32_t entry)
{
    return (self->present[entry >> 3] >> (entry & 7) & 1) != 0;
}

/* What kind of name the entry's is. */
static inline uint8_t dgm_actor_entity(const annotator *self, uint32_t entry)
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
static inline dgm_role dgm_actor_role(const annotator *self,
                                      const dgm_actor_unit *unit)
{
    return dgm_lexicon_role(self->lexicon, unit->owner);
}

static inline bool dgm_actor_is_role(const annotator *self,
                                     const dgm_actor_unit *unit,
                                     dgm_role_type type)
{
    return unit && unit->kind == UNIT_ROLE &&
           dgm_actor_role(self, unit).type == type;
}

static inline bool dgm_actor_is_nominal(const dgm_token *t)
{
    return t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN;
}

/* Part of a name, by its tag or by the recogniser. */
static inline bool dgm_actor_in_name(const annotator *self, uint32_t token)
{
    return self->doc->token.at[token].upos == DGM_UPOS_PROPN ||
           self->name_at[token] != DGM_NONE;
}

static inline bool dgm_actor_is_given(const annotator *self, uint32_t token)
{
    return dgm_actor_is_role(self, dgm_actor_unit_at(self, token),
                             DGM_ROLE_GIVEN);
}

static inline bool is_word(const dgm_doc *doc, uint32_t token,
                           enum dgm_word word)
{
    return doc->token.at[token].word == word;
}

static inline bool listed(const annotator *self, uint32_t token,
                          enum dgm_list list)
{
    return dgm_listed(self->lists, &self->doc->token.at[token], list);
}

/* The first case word of a noun, or DGM_NONE. */
static inline uint32_t case_of(const dgm_doc *doc, uint32_t token)
{
    return dgm_dependent(doc, token, DGM_REL_CASE);
}

#endif
