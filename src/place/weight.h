/* SPDX-License-Identifier: Apache-2.0 */
/*
 * All weights of the room in one table: what speaks for and against a place
 * (detection), how likely a place is before anything is known (prior), and
 * what speaks for one of several places of a name (resolution).
 *
 * Weights of detection are summed; above 0 a name is a place.  They are rank,
 * not probability: set by hand in steps of a half or less, and kept where
 * neither of two collections fell (docs/places.md names them).
 */
#ifndef DGM_PLACE_WEIGHT_H
#define DGM_PLACE_WEIGHT_H

/* clang-format off */
#define DGM_PLACE_WEIGHTS(X)                                                   \
    /* ------------------------------------ detection: the name itself */      \
    X(COUNTRY, 3.0)            /* the name of a country */                     \
    X(COUNTRY_OTHER, 1.0)      /* another of its names */                      \
    X(DIVISION, 2.0)           /* of a first-level division, region, point */  \
    X(DIVISION_OTHER, 0.5)                                                     \
    X(TOWN_PEOPLE, 0.8)        /* for each power of ten above 10,000 people */ \
    X(TOWN_PEOPLE_MOST, 2.0)                                                   \
    X(TOWN_OTHER, -1.2)        /* not the town's first name */                 \
    X(SEVERAL_WORDS, 0.8)      /* "Addis Ababa" is nothing else */             \
    X(ADJECTIVE, 1.5)          /* "French" */                                  \
    X(COMMON_WORD, -1.8)       /* "Reading", "Mobile" */                       \
    X(GIVEN_NAME, -1.4)        /* "Florence" */                                \
    X(SURNAME, -0.8)           /* "Houston" */                                 \
    /* -------------------------------------- detection: words before */       \
    X(LOCATIVE, 1.8)           /* in Kabul, northern Mali */                   \
    X(AT, 0.6)                 /* at Torkham, but also at Harvard */           \
    X(LOCATIVE_ARTICLE, 0.8)   /* in the Sahel */                              \
    X(OF, 1.2)                 /* the mayor of Goma */                         \
    X(TITLE, -3.0)             /* Senator Houston */                           \
    X(SEAT, 3.0)               /* (R-Florence): a politician's seat */         \
    X(MONEY, -6.0)             /* $ */                                         \
    X(SECOND_HALF, -2.0)       /* Smith-Houston */                             \
    X(GIVEN_BEFORE, -3.5)      /* Sam Houston, J. Houston */                   \
    X(NAME_BEFORE, -1.5)       /* Xyz Houston */                               \
    X(NAME_BEFORE_LONG, -0.5)  /* Xyz Santa Fe */                              \
    /* -------------------------------------- detection: words behind */       \
    X(LOCAL, 1.1)              /* Goma residents */                            \
    X(OFFICE, 1.5)             /* Goma Police */                               \
    X(OFFICE_WORD, -0.5)       /* Reading Police: a word or the town? */       \
    X(SAINT, -3.0)             /* St. Mary's */                                \
    X(GERM, -3.0)              /* Marburg virus */                             \
    X(YEAR, -2.0)              /* Spring 2002 */                               \
    X(PERSON_TAIL, -3.0)       /* Houston Jr. */                               \
    X(STREET, -3.0)            /* Houston Street */                            \
    X(BODY, -2.2)              /* Houston Motors */                            \
    X(COUNTRY_SURNAME, -4.5)   /* Chad Smith */                                \
    X(GIVEN_SURNAME, -2.5)     /* Florence Smith */                            \
    X(FLAT_NAME, -1.5)         /* Houston Xyz, one name in the tree */         \
    X(NAME_BEHIND, -0.4)       /* Houston Xyz */                               \
    X(DIVISION_WORD, 1.5)      /* Kandahar province */                         \
    /* -------------------------------- detection: tree and recogniser */      \
    X(TAG_PROPER, 0.4)                                                         \
    X(TAG_ADJECTIVE, 0.5)      /* an adjective tagged as one */                \
    X(TAG_QUALITY, -0.8)       /* a name tagged as an adjective */             \
    X(TAG_NOUN, -0.6)                                                          \
    X(TAG_OTHER, -2.5)         /* a verb, a preposition, ... */                \
    X(NAMED_PLACE, 0.5)        /* the recogniser says: a place */              \
    X(NAMED_PLACE_SURE, 1.3)   /* times its certainty */                       \
    X(NAMED_PLACE_PART, -0.5)  /* the end of a longer place's name */          \
    X(NAMED_PLACE_BEGIN, 0.0)  /* its beginning */                             \
    X(NAMED_GROUP, 0.5)                                                        \
    X(NAMED_PERSON, 0.0)       /* a person; times certainty, as the next */    \
    X(NAMED_PERSON_PART, -2.0) /* a part of a person's name */                 \
    X(PERSON_MENTION, -2.0)    /* the actor room has taken it for a person */  \
    X(KNOWN_SURNAME, -0.7)     /* the lexicon has such persons */              \
    X(KNOWN_ACTS, -2.3)        /* and this one does something */               \
    X(NAMED_BODY, -0.8)                                                        \
    X(NAMED_BODY_PART, 0.5)                                                    \
    X(LIST, 1.5)               /* Goma, Bukavu and Xyz */                      \
    X(LIST_PERSON, -2.0)       /* Adam Smith and Houston */                    \
    X(LIST_SURE, 1.0)          /* the evidence that the first needs */         \
    X(SPEAKER, -1.0)           /* Houston asked: a surname acts */                   \
    /* -------------------------------------------- detection: document */     \
    X(CONTAINED, 4.0)          /* Paris of "Paris, Texas" */                   \
    X(CONTAINS, 3.0)           /* Texas of "Paris, Texas" */                   \
    X(SHORT_ALONE, -2.0)       /* "Ga." without a place before it */           \
    X(PERSON_OF_NAME, -3.0)    /* Sam Houston is in the document */            \
    X(SEEN_SURELY, 2.5)        /* a mention with so much evidence ... */       \
    X(SEEN_ELSEWHERE, 1.5)     /* ... helps the others */                      \
    /* --------------------- prior: log10 of the people that news names */     \
    X(PRIOR_FLOOR, 50.0)       /* people added to each place */                \
    X(PRIOR_COUNTRY, 8.2)                                                      \
    X(PRIOR_COUNTRY_PEOPLE, 0.15)                                              \
    X(PRIOR_ADMIN1_LEAST, 5.2)                                                 \
    X(PRIOR_ADMIN2, -0.5)                                                      \
    X(PRIOR_REGION, 6.6)                                                       \
    X(PRIOR_POINT, 5.5)                                                        \
    X(PRIOR_CAPITAL, 0.6)                                                      \
    X(PRIOR_SEAT, 0.2)         /* seat of a first-level division */            \
    X(PRIOR_SECTION, -0.7)     /* part of a town */                            \
    X(PRIOR_OTHER_NAME, -2.0)                                                  \
    X(PRIOR_SHORT_NAME, -0.5)                                                  \
    /* --------------------------------------- resolution: what speaks */      \
    X(CHOICE_PRIOR, 0.8)                                                       \
    X(CHOICE_PRIOR_LOCAL, 0.3) /* the publisher is named after the place */    \
    X(CHOICE_COUNTRY, 0.9)     /* log2 of votes for its country */             \
    X(CHOICE_DIVISION, 1.0)    /* log2 of votes for its division */            \
    X(CHOICE_NEAR, 1.5)        /* log2 of names close by */                    \
    X(CHOICE_HOME, 0.5)        /* the publisher's country */                   \
    X(CHOICE_CAPITAL, 2.0)     /* a capital that acts stands for a state */    \
    X(CHOICE_SAID, 3.0)        /* prior of what "X, Y" has fixed */            \
    X(NEAR_30_KM, 1.0)                                                         \
    X(NEAR_161_KM, 0.6)                                                        \
    X(VOTE_SHARE, 3.0)         /* odds of a candidate per power of ten */      \
    X(VOTE_MENTIONS, 0.5)      /* log2 of mentions */                          \
    X(VOTE_ACTOR, 0.5)         /* an actor's country */                        \
    /* ------------------------------------------------------- confidence */   \
    X(CERTAIN_PAIR, 0.97)      /* "X, Y" */                                    \
    X(CERTAIN_SLOPE, 1.2)      /* of the lead over the others */
/* clang-format on */

enum dgm_weight {
#define DGM_WEIGHT_ENUM(name, value) DGM_WEIGHT_##name,
    DGM_PLACE_WEIGHTS(DGM_WEIGHT_ENUM)
#undef DGM_WEIGHT_ENUM
};

static inline float dgm_place_weight(enum dgm_weight which)
{
#define DGM_WEIGHT_VALUE(name, value) value##F,
    static const float table[] = {DGM_PLACE_WEIGHTS(DGM_WEIGHT_VALUE)};
#undef DGM_WEIGHT_VALUE
    return table[which];
}

#define DGM_WEIGHT(name) dgm_place_weight(DGM_WEIGHT_##name)

#endif
