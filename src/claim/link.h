/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that link events share. */
#ifndef DGM_CLAIM_LINK_H
#define DGM_CLAIM_LINK_H

#include "claim/annotator.h"

/* The rule behind a link; each has its score. */
/* clang-format off */
#define LINK_RULES(X)                                                         \
    X(IF_MARK, IF) X(IF_TIME, IF) X(IF_INVERTED, IF) X(IF_ELSE, IF)           \
    X(IF_NOUN, IF)                                                            \
    X(CAUSE_MARK, CAUSE) X(CAUSE_TIME, CAUSE) X(CAUSE_VERB, CAUSE)            \
    X(CAUSE_SUBJECT, CAUSE) X(CAUSE_BEFORE, CAUSE) X(CAUSE_NOUN, CAUSE)       \
    X(PURPOSE_MARK, PURPOSE) X(PURPOSE_TO, PURPOSE) X(PURPOSE_VERB, PURPOSE)  \
    X(PURPOSE_FOR, PURPOSE)                                                   \
    X(DENIED, CONTRADICTS) X(OPPOSED, CONTRADICTS) X(DIFFERENT, CONTRADICTS)  \
    X(SAME_ACT, SAME) X(SAME_THAT, SAME)                   \
    X(SAME_BESIDE, SAME)
/* clang-format on */
typedef enum link_rule {
#define E(name, kind) LINK_##name,
    LINK_RULES(E)
#undef E
        LINK_RULE_COUNT
} link_rule;

typedef struct linker {
    room *room;
    uint32_t *event_at;   /* [token] event that it tells, or DGM_NONE */
    uint8_t *dated;       /* [token] part of a date */
    uint32_t first_link;  /* of this sentence */
    dgm_indices telling;  /* words that tell acts, in text order */
} linker;

/* ---- link.c */

DGM_CHECKED dgm_err dgm_link_add(linker *self, link_rule rule, uint32_t from,
                                 uint32_t to, dgm_span cue);
/* The first entry of the kind at a head, or NULL. */
const dgm_cue_entry *dgm_link_entry(const linker *self, uint32_t head,
                                    uint8_t kind, uint8_t pos);
/* The same for what its lemma alone says. */
bool dgm_link_is(const linker *self, uint32_t token, uint8_t kind);
/* Whether a noun names an event. */
bool dgm_link_is_event_noun(const linker *self, uint32_t token);
/* From a word to the one that tells the event: from "vowed to call off" to
 * "call", from "said" to what is said; not into what holds `without`. */
uint32_t dgm_link_telling(const linker *self, uint32_t token,
                          uint32_t without);
/* Adds what is coordinated with a verb or noun and shares its subject. */
uint32_t dgm_link_conjuncts(const linker *self, uint32_t token, bool loose,
                            uint32_t list[DGM_CONJUNCTS_MAX]);
/* The class that attributes what a verb governs, or DGM_CUE_NOBODY. */
uint8_t dgm_link_attributes(const linker *self, uint32_t verb);

/* ---- link_mark.c, link_verb.c, link_told.c */

DGM_CHECKED dgm_err dgm_link_marks(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_inverted(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_verb(linker *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_link_noun(linker *self, uint32_t noun);
DGM_CHECKED dgm_err dgm_link_told(linker *self);
DGM_CHECKED dgm_err dgm_link_same(linker *self);

#endif
