/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What speaks for a mention before a pronoun, and for none of them.
 *
 * The weights are those of a choice among the mentions within reach and
 * nobody: the greatest sum wins.  Learned by maximum likelihood (a softmax
 * over the choices, L2 of 1) from pronouns of GUM train without wikiHow and
 * fiction, as parsed by both tiers; rounded.  No command makes them again yet.
 * docs/actors.md tells how well they do.
 */
#ifndef DGM_ACTOR_WEIGHT_H
#define DGM_ACTOR_WEIGHT_H

/* clang-format off */
#define DGM_ACTOR_WEIGHTS(X)                                                   \
    /* -------------------------------------------------- of the pronoun */    \
    X(PERSON, 3.9)            /* he, she */                                    \
    X(THING, 0.7)            /* it */                                         \
    X(MANY, 2.6)              /* they */                                       \
    /* --------------------------------------------------------- nearness */   \
    X(ONE_BACK, -0.1)         /* in the sentence before */                     \
    X(TWO_BACK, -0.8)                                                          \
    X(MORE_BACK, -0.25)       /* each sentence more */                         \
    X(BACK_THING, -0.25)      /* not in this sentence, for "it" */             \
    X(BACK_MANY, -1.35)       /* and for "they" */                             \
    X(WORDS, -0.05)           /* each word between, up to 60 */                \
    X(NEAREST, 0.65)          /* of those that agree */                        \
    X(SECOND, 0.35)                                                            \
    /* ------------------------------------------------------ in the tree */   \
    X(SUBJECT, 0.95)                                                           \
    X(OBJECT, 0.65)                                                            \
    X(OWNER, 0.8)             /* Novak's */                                    \
    X(PARALLEL, 0.5)          /* both are subjects, or neither is */           \
    X(JOINED, -1.4)           /* the second of "A and B" */                    \
    X(ABOVE, -0.45)           /* subject of a clause around it */              \
    X(CLOSEST, 0.35)          /* of the closest such clause */                 \
    X(ABOVE_OWNED, 0.55)      /* the same before "his" */                      \
    X(CLOSEST_OWNED, 0.9)                                                      \
    /* ----------------------------------------------------- who it names */   \
    X(NAME, -0.5)                                                              \
    X(PRONOUN, -2.5)                                                           \
    X(SAME_PRONOUN, 3.8)      /* "he" before "him" */                          \
    X(NAMED, 0.25)            /* somebody who has a name */                    \
    X(OFTEN, 0.2)             /* log2 of mentions */                           \
    X(GENDER_UNKNOWN, -1.1)   /* a description, before he or she */            \
    X(PLURAL, 1.2)            /* before "they" */                              \
    X(PLURAL_PRONOUN, -0.75)  /* less where both are "they" */                 \
    /* -------------------------------------------------------- quotations */  \
    X(SPEAKER, -1.45)         /* X said: "He will go" */                       \
    X(OTHER_SIDE, -0.9)       /* one is in a quotation, the other not */       \
    /* ------------------------------------ nobody: nouns that are no actor */ \
    X(THING_QUOTED, 0.9)      /* "it" in a quotation */                        \
    X(OTHER_QUOTED, -0.6)                                                      \
    X(THING_SUBJECT, 0.3)     /* "the plan" before "it": a subject */          \
    X(THING_OBJECT, 0.2)                                                       \
    X(THING_OTHER, 0.3)                                                        \
    X(THING_SUBJECT_BACK, -0.3) /* in the sentence before */                   \
    X(THING_OBJECT_BACK, 0.65)                                                 \
    X(THING_OTHER_BACK, -0.2)                                                  \
    X(MANY_SUBJECT, 0.6)      /* "prices" before "they" */                     \
    X(MANY_OBJECT, 0.4)                                                        \
    X(MANY_OTHER, 0.55)                                                        \
    X(MANY_SUBJECT_BACK, 0.65)                                                 \
    X(MANY_OBJECT_BACK, 0.0)                                                   \
    X(MANY_OTHER_BACK, 0.1)
/* clang-format on */

enum dgm_actor_weight {
#define DGM_WEIGHT_ENUM(name, value) DGM_WEIGHT_##name,
    DGM_ACTOR_WEIGHTS(DGM_WEIGHT_ENUM)
#undef DGM_WEIGHT_ENUM
};

static inline float dgm_actor_weight(enum dgm_actor_weight which)
{
#define DGM_WEIGHT_VALUE(name, value) value##F,
    static const float table[] = {DGM_ACTOR_WEIGHTS(DGM_WEIGHT_VALUE)};
#undef DGM_WEIGHT_VALUE
    return table[which];
}

#define DGM_WEIGHT(name) dgm_actor_weight(DGM_WEIGHT_##name)

#endif
