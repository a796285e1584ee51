/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that link events share. */
#ifndef DGM_CLAIM_LINK_H
#define DGM_CLAIM_LINK_H

#include "claim/annotator.h"

/* The rule behind a link, its kind, and its score: how often it was right on
 * the development part of the labelled items, (right + 1) / (found + 2). */
/* clang-format off */
#define LINK_RULES(X)                                                         \
    X(IF_MARK, IF, 0.81F)           /* "if", "in the event of" */             \
    X(IF_TIME, IF, 0.63F)           /* "when", "until" of what is to come */  \
    X(IF_INVERTED, IF, 0.85F)       /* "had they left" */                     \
    X(IF_ELSE, IF, 0.50F)           /* "otherwise" */                         \
    X(IF_NOUN, IF, 0.50F)           /* "a raid would" */                      \
    X(CAUSE_MARK, CAUSE, 0.80F)     /* "because", "in response to" */         \
    X(CAUSE_TIME, CAUSE, 0.82F)     /* "sanctioned after" */                  \
    X(CAUSE_VERB, CAUSE, 0.91F)     /* "led to", "blamed on" */               \
    X(CAUSE_SUBJECT, CAUSE, 0.53F)  /* "the mutiny toppled" */                \
    X(CAUSE_BEFORE, CAUSE, 0.70F)   /* "as a result" */                       \
    X(CAUSE_NOUN, CAUSE, 0.50F)     /* "the cause of" */                      \
    X(PURPOSE_MARK, PURPOSE, 0.83F) /* "in order to" */                       \
    X(PURPOSE_TO, PURPOSE, 0.79F)   /* "to" */                                \
    X(PURPOSE_VERB, PURPOSE, 0.67F) /* "meant to" */                          \
    X(PURPOSE_FOR, PURPOSE, 0.75F)  /* "flew for talks" */                    \
    X(DENIED, CONTRADICTS, 0.75F)   /* one denies what another says */        \
    X(OPPOSED, CONTRADICTS, 0.90F)  /* one negates it */                      \
    X(DIFFERENT, CONTRADICTS, 0.71F) /* other numbers, other causes */        \
    X(SAME_ACT, SAME, 0.81F)        /* "the attack" */                        \
    X(SAME_THAT, SAME, 0.50F)       /* "that campaign" */                     \
    X(SAME_BESIDE, SAME, 0.50F)     /* ", a killing that" */
/* clang-format on */
typedef enum link_rule {
#define E(name, kind, score) LINK_##name,
    LINK_RULES(E)
#undef E
        LINK_RULE_COUNT
} link_rule;

typedef struct linker {
    room *room;
    uint32_t *event_at;  /* [token] event that it tells, or DGM_NONE */
    uint8_t *dated;      /* [token] part of a date */
    uint32_t first_link; /* of this sentence */
    const view *views;   /* [token] */
    uint32_t blamed;     /* the last effect that somebody gave a cause, */
    uint32_t blame;      /* and that cause; DGM_NONE: none */
    dgm_indices telling; /* words that tell acts, in text order */
} linker;

/* ---- link_word.c */

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
/* Whether a verb says or believes that something is so. */
bool dgm_link_speaks(const linker *self, uint32_t verb);
/* The class that attributes what a verb governs, or DGM_CUE_NOBODY. */
uint8_t dgm_link_attributes(const linker *self, uint32_t verb);

/* ---- link_mark.c, link_verb.c, link_told.c */

DGM_CHECKED dgm_err dgm_link_marks(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_inverted(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_verb(linker *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_link_noun(linker *self, uint32_t noun);
DGM_CHECKED dgm_err dgm_link_told(linker *self);
DGM_CHECKED dgm_err dgm_link_same(linker *self);
/* Whether two words are of one family or name one act. */
bool dgm_link_one_act(const linker *self, uint32_t a, uint32_t b);
/* Whether who makes the claim says how things are, and does not only want,
 * ask or order. */
bool dgm_link_tells(const dgm_claim *claim);
/* "Accused him of": who makes the claim names a culprit. */
bool dgm_link_accuses(const linker *self, uint32_t claim);
/* The word that tells what a claim says, or DGM_NONE. */
uint32_t dgm_link_said(const linker *self, uint32_t claim);

/* ---- compete.c, grade.c, relate.c */

/* Who tells of one happening; the links are there. */
DGM_CHECKED dgm_err dgm_link_compete(linker *self);
/* Whether two claims (DGM_NONE: the writer) have, or may have, one source. */
bool dgm_link_one_source(const linker *self, uint32_t a, uint32_t b);
/* Whether one of two claims stands inside the other. */
bool dgm_link_nested(const dgm_doc *doc, uint32_t a, uint32_t b);
/* Reliability of the sources, credibility of what they say. */
DGM_CHECKED dgm_err dgm_link_grade(linker *self);

#endif
