/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that count people share. */
#ifndef DGM_CLAIM_TOLL_H
#define DGM_CLAIM_TOLL_H

#include "claim/annotator.h"
#include "claim/toll_number.h"

/* People whose number is told, before anything is known of them. */
typedef struct group_of_people {
    dgm_toll toll;
    uint32_t noun;   /* that the number counts, DGM_NONE: no noun */
    uint32_t anchor; /* top of the phrase: its place in the tree tells what
                        happened to them */
    bool among;      /* "including 4 children": part of those before */
    bool part;       /* "four of the 36 men": not all that the noun names */
} group_of_people;

/* What happened to them. */
typedef struct outcome {
    uint8_t kind;   /* dgm_fate, DGM_FATE_COUNT: nothing */
    uint32_t token; /* the word that says so */
    const dgm_cue_group *cue;
    const char *how;
    float score;
    bool again;   /* of those told before: their fate */
    bool tally;   /* by a number that moves */
    bool counted; /* by a noun that is no person: "12 deaths" */
    uint32_t who; /* "the number of dockers in jail rose to 41": whom the
                     number counts where it has no noun, or DGM_NONE */
} outcome;

#define NO_OUTCOME                                                            \
    ((outcome){.kind = DGM_FATE_COUNT, .token = DGM_NONE, .who = DGM_NONE})

static inline outcome dgm_toll_make(const dgm_cue_group *cue, uint32_t token,
                                    const char *how, float score)
{
    return (outcome){.kind = cue->fate,
                     .token = token,
                     .cue = cue,
                     .how = how,
                     .who = DGM_NONE,
                     .score = score};
}

static inline bool dgm_toll_found(const outcome *o)
{
    return o->token != DGM_NONE;
}

/* ---- toll_word.c */

/* The group of a fate block that a token matches in one of the roles (bits of
 * dgm_toll_role), or NULL. */
const dgm_cue_group *dgm_toll_cue(const room *self, uint32_t token,
                                  uint32_t roles);
/* Whether a noun names one person or several. */
bool dgm_toll_is_people(const room *self, uint32_t noun);
bool dgm_toll_is_thing(const room *self, uint32_t noun);
/* The group of a noun that one is in: "in custody", by its preposition. */
const dgm_cue_group *dgm_toll_place(const room *self, uint32_t noun);

/* Whether the noun, or its lack, allows what a group says. */
bool dgm_toll_may_hold(const room *self, const dgm_cue_group *cue,
                       const group_of_people *people);
/* The group of a verb, unless it asks to stand without an object. */
const dgm_cue_group *dgm_toll_verb_cue(const room *self, uint32_t verb,
                                       uint32_t roles);
/* Whether a verb takes something behind it, also where the tree hangs that
 * elsewhere: "injured 9,000", "jailed Harald Voss". */
bool dgm_toll_has_object(const room *self, uint32_t verb);
bool dgm_toll_is_passive(const room *self, uint32_t verb);
/* "The 30 wounded soldiers", "four murdered judges": the group of a word that
 * describes them. */
const dgm_cue_group *dgm_toll_state_before(const room *self, uint32_t token);

/* ---- toll_person.c */

/* Whether a noun without a number counts one person: not one who is named. */
bool dgm_toll_is_one_person(const room *self, uint32_t t);

/* ---- toll_noun.c */

/* Sets noun, anchor, among and part of people whose number is read. */
void dgm_toll_find_noun(const room *self, group_of_people *people);
void dgm_toll_find_among(const room *self, group_of_people *people);
/* "The guard, 58, ...": an age. */
bool dgm_toll_is_age(const room *self, const group_of_people *people);
/* The words for them, without the number. */
dgm_range dgm_toll_who_range(const room *self, const group_of_people *people);
/* "Civilian deaths": whose they are, or DGM_NONE. */
uint32_t dgm_toll_people_before(const room *self, uint32_t noun);

/* ---- toll_tally.c */

/* "The toll rose to 41": of what the subject of the verb counts. */
outcome dgm_toll_from_count(const room *self, uint32_t verb,
                            const group_of_people *people);
/* The same by the words in a row. */
outcome dgm_toll_tally_in_row(const room *self, const group_of_people *people);
/* A bare number of people told before: "the police counted 35,000". */
outcome dgm_toll_told_again(const room *self, const group_of_people *people);

/* ---- toll_tree.c */

/* What stands at the noun, or what the words over it say. */
outcome dgm_toll_at_noun(const room *self, uint32_t noun,
                         const group_of_people *people);
outcome dgm_toll_climb(const room *self, const group_of_people *people);
/* What a verb does to its object. */
outcome dgm_toll_from_object(const room *self, uint32_t head,
                             const group_of_people *people);

/* ---- toll_row.c */

/* The words behind a number without a verb: "12 dead". */
outcome dgm_toll_in_row(const room *self, const group_of_people *people);
/* The words on both sides: "wounding 60", "180 injured". */
outcome dgm_toll_beside_words(const room *self, const group_of_people *people);
/* "Among those detained were three bishops" */
outcome dgm_toll_among_in_row(const room *self, const group_of_people *people);
/* A verb behind further phrases: "12 people on the bus were killed". */
outcome dgm_toll_far_verb(const room *self, const group_of_people *people);
/* "150 troops and two nurses killed": what is said of the last one. */
outcome dgm_toll_from_later(const room *self, uint32_t top,
                            const group_of_people *people);
/* The verb before the number, over adverbs. */
outcome dgm_toll_behind_verb(const room *self, const group_of_people *people);

/* ---- toll_fate.c */

/* What happened to a group of people. */
outcome dgm_toll_outcome(const room *self, const group_of_people *people);

#define TOLL_ROLE(name) (UINT32_C(1) << DGM_TOLL_ROLE_##name)

#endif
