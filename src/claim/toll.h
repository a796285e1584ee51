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
} outcome;

#define NO_OUTCOME ((outcome){.kind = DGM_FATE_COUNT, .token = DGM_NONE})

/* The group of a fate block that a token matches in one of the roles (bits of
 * dgm_toll_role), or NULL. */
const dgm_cue_group *dgm_toll_cue(const room *self, uint32_t token,
                                  uint32_t roles);
/* Whether a noun names one person or several. */
bool dgm_toll_is_people(const room *self, uint32_t noun);
bool dgm_toll_is_thing(const room *self, uint32_t noun);

/* What happened to a group of people, by the tree (toll_fate.c). */
outcome dgm_toll_outcome(const room *self, const group_of_people *people);

#define TOLL_ROLE(name) (UINT32_C(1) << DGM_TOLL_ROLE_##name)

#endif
