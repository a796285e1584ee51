/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that link events share. */
#ifndef DGM_CLAIM_LINK_H
#define DGM_CLAIM_LINK_H

#include "claim/annotator.h"

/* The rule behind a link, its kind, and its score: how often it was right on
 * dev.txt and train.txt of the labelled items, in both tiers together:
 * (right + 2) / (found + 4). */
/* clang-format off */
#define LINK_RULES(X)                                                         \
    X(IF_MARK, IF, 0.73F)           /* "if", "in the event of" */             \
    X(IF_TIME, IF, 0.60F)           /* "when", "until" of what is to come */  \
    X(IF_INVERTED, IF, 0.92F)       /* "had they left" */                     \
    X(IF_ELSE, IF, 0.67F)           /* "otherwise" */                         \
    X(IF_BARGAIN, IF, 0.67F)        /* "leave or we shall" */            \
    X(IF_NOUN, IF, 0.81F)           /* "a raid would" */                      \
    X(CAUSE_MARK, CAUSE, 0.62F)     /* "because", "in response to" */         \
    X(CAUSE_TIME, CAUSE, 0.74F)     /* "sanctioned after" */                  \
    X(CAUSE_VERB, CAUSE, 0.92F)     /* "led to", "blamed on" */               \
    X(CAUSE_SUBJECT, CAUSE, 0.58F)  /* "the mutiny toppled" */                \
    X(CAUSE_RESULT, CAUSE, 0.79F)   /* ", killing 12" */                      \
    X(CAUSE_BEFORE, CAUSE, 0.68F)   /* "as a result" */                       \
    X(CAUSE_NOUN, CAUSE, 0.80F)     /* "the cause of" */                      \
    X(PURPOSE_MARK, PURPOSE, 0.81F) /* "in order to" */                       \
    X(PURPOSE_TO, PURPOSE, 0.77F)   /* "to" */                                \
    X(PURPOSE_VERB, PURPOSE, 0.77F) /* "meant to" */                          \
    X(PURPOSE_NOUN, PURPOSE, 0.71F) /* "the aim of the raid was to" */        \
    X(PURPOSE_FOR, PURPOSE, 0.83F)  /* "flew for talks" */                    \
    X(DENIED, CONTRADICTS, 0.64F)   /* one denies what another says */        \
    X(OPPOSED, CONTRADICTS, 0.89F)  /* one negates it */                      \
    X(DIFFERENT, CONTRADICTS, 0.81F) /* other numbers, other causes */        \
    X(COUNTED, CONTRADICTS, 0.75F)  /* "12 dead", "counted 30" */             \
    X(REJECTED, CONTRADICTS, 0.59F) /* "a charge that he denies" */           \
    X(SAME_ACT, SAME, 0.77F)        /* "the attack" */                        \
    X(SAME_THAT, SAME, 0.38F)       /* "that campaign" */                     \
    X(SAME_SUMMARY, SAME, 0.71F)    /* "the incident" */                      \
    X(SAME_BESIDE, SAME, 0.64F)     /* ", a killing that" */
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
    const view *views;   /* [token] */
    uint32_t first_link; /* of this sentence */
    uint32_t first_told; /* of links between sentences */
    uint32_t result;     /* the last participle that told a result, */
    uint32_t result_of;  /* and of what; DGM_NONE: none */
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

/* ---- link_clause.c */

/* How far the clause that a condition without a governor belongs to may be. */
#define LINK_REACH 60

/* A word or words before a clause or phrase that they link to what it hangs
 * on. */
typedef struct link_mark {
    const dgm_cue_group *group;
    uint32_t first; /* its words */
    uint32_t last;
    uint32_t head;     /* of what it marks */
    uint32_t governor; /* of that */
    bool before;       /* the marked part comes first */
} link_mark;

/* Whether a verb is a clause of its own that something may hang on. */
bool dgm_link_is_clause(const linker *self, uint32_t t);
/* Whether the clause around a word tells what will, would or may be. */
bool dgm_link_has_future(const linker *self, uint32_t t);
/* From a noun that names nothing to the verb above it. */
uint32_t dgm_link_teller_above(const linker *self, uint32_t t);
bool dgm_link_has_comma(const linker *self, uint32_t from, uint32_t to);
/* Links what is coordinated with the first end, and where `loose` with the
 * second; `turned`: from the second to the first. */
DGM_CHECKED dgm_err dgm_link_all(linker *self, link_rule rule, uint32_t from,
                                 uint32_t to, bool loose, bool turned,
                                 dgm_span cue);
dgm_span dgm_link_mark_span(const linker *self, const link_mark *m);

/* ---- link_marked.c, link_purpose.c, link_inverted.c */

DGM_CHECKED dgm_err dgm_link_condition(linker *self, const link_mark *m,
                                       uint32_t from, uint32_t to);
DGM_CHECKED dgm_err dgm_link_cause(linker *self, const link_mark *m,
                                   uint32_t from, uint32_t to);
/* "Otherwise", "as a result": what stands before. */
DGM_CHECKED dgm_err dgm_link_adverb(linker *self, const link_mark *m);
DGM_CHECKED dgm_err dgm_link_purpose(linker *self, const link_mark *m,
                                     uint32_t from, uint32_t to);
/* What a condition at `at` with this verb belongs to: behind its comma, or
 * before it. */
uint32_t dgm_link_consequence(const linker *self, uint32_t at, uint32_t verb,
                              dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_inverted(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_bargain(linker *self, uint32_t t);

/* ---- link_govern.c */

/* Verbs of weak groups cause by their participles only. */
bool dgm_link_is_causing(const linker *self, const dgm_cue_entry *e);
/* The object, its relative pronoun followed. */
uint32_t dgm_link_object(const linker *self, uint32_t verb);
/* A dependent behind one of the prepositions of the group. */
uint32_t dgm_link_behind_preposition(const linker *self, uint32_t head,
                                     const dgm_cue_group *group);
/* An infinitive that a verb or its object governs. */
uint32_t dgm_link_infinitive(const linker *self, uint32_t verb);
/* A verb, or a noun that names an event. */
bool dgm_link_tells(const linker *self, uint32_t t);
/* The subject as a word that tells something. */
uint32_t dgm_link_subject(const linker *self, uint32_t verb);
/* Whether a word may tell a cause: an act, or a state of affairs. */
bool dgm_link_may_cause(const linker *self, uint32_t t);
/* Links what is coordinated with either end. */
DGM_CHECKED dgm_err dgm_link_add_each(linker *self, link_rule rule,
                                      uint32_t from, uint32_t to,
                                      dgm_span cue);
/* A verb with its auxiliaries. */
dgm_span dgm_link_group_span(const linker *self, uint32_t head);
/* What a verb of causing brings about, or DGM_NONE. */
uint32_t dgm_link_effect(const linker *self, uint32_t verb,
                         const dgm_cue_entry *entry);
/* Whether a condition is already said of a verb. */
bool dgm_link_has_condition(const linker *self, uint32_t verb);

/* ---- link_act.c, link_noun.c */

DGM_CHECKED dgm_err dgm_link_meant(linker *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_link_going_for(linker *self, uint32_t verb,
                                       const dgm_cue_group *group);
DGM_CHECKED dgm_err dgm_link_acting(linker *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_link_resulting(linker *self, uint32_t verb);

/* ---- link_same.c */

/* Whether two words tell acts of one family or one class. */
bool dgm_link_is_one_act(const linker *self, uint32_t a, uint32_t b);
/* Whether a word tells an act, and does not only describe a noun. */
bool dgm_link_tells_act(const linker *self, uint32_t t);
/* Whether the sentence of the second word turns to something else. */
bool dgm_link_changes_scene(const linker *self, uint32_t first,
                            uint32_t second);
/* "Did not attack", "made no attack". */
bool dgm_link_negated(const linker *self, uint32_t t);
DGM_CHECKED dgm_err dgm_link_same(linker *self);

/* ---- link_telling.c */

typedef struct link_telling {
    uint32_t head;   /* what is told */
    uint32_t claim;  /* by whom; DGM_NONE: the writer, or */
    uint32_t blamer; /* who says so without a claim; DGM_NONE: nobody */
    uint32_t sentence;
    bool opposed; /* negated or denied */
    bool denied;
    bool gapped; /* without a verb of its own: "and they that it fell" */
    bool counts; /* gives a number for what was told before */
} link_telling;

typedef DGM_VEC(link_telling) link_tellings;

/* A verb of denying, or NULL. */
const dgm_cue_entry *dgm_link_denial(const linker *self, uint32_t verb);
/* "The claim", "a charge", "this": what somebody said before. */
bool dgm_link_names_telling(const linker *self, uint32_t t);
DGM_CHECKED dgm_err dgm_link_tellings(linker *self, link_tellings *out);

/* ---- link_mark.c, link_verb.c, link_told.c */

/* What a verb of blaming gives as the cause, or DGM_NONE. */
uint32_t dgm_link_blamed_on(const linker *self, uint32_t verb);

DGM_CHECKED dgm_err dgm_link_marks(linker *self, dgm_range sentence);
DGM_CHECKED dgm_err dgm_link_verb(linker *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_link_noun(linker *self, uint32_t noun);
DGM_CHECKED dgm_err dgm_link_told(linker *self);
DGM_CHECKED dgm_err dgm_link_numbers(linker *self);

/* ---- said.c */

/* Whether who makes the claim says how things are, and does not only want,
 * ask or order. */
bool dgm_claim_says(const dgm_claim *claim);
/* "Accused him of": who makes the claim names a culprit. */
bool dgm_claim_accuses(const linker *self, uint32_t claim);
/* The word that tells what a claim says, or DGM_NONE. */
uint32_t dgm_claim_said(const linker *self, uint32_t claim);
/* Whether two claims (DGM_NONE: the writer) have, or may have, one source. */
bool dgm_claim_one_source(const linker *self, uint32_t a, uint32_t b);
/* Whether one of two claims stands inside the other. */
bool dgm_claim_nested(const dgm_doc *doc, uint32_t a, uint32_t b);

/* ---- compete.c, grade.c */

/* Who tells of one happening; the links are there. */
DGM_CHECKED dgm_err dgm_link_compete(linker *self);
/* Reliability of the sources, credibility of what they say. */
DGM_CHECKED dgm_err dgm_link_grade(linker *self);

#endif
