/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The cue lexicon: words that say who is committed to what, and how far.
 *
 * It is read at start-up from line-oriented text (*.cue in data/cues, syntax
 * in docs/claims.md) and is immutable afterwards, so threads share it.  A
 * group holds what its words have in common: what they take as content
 * (frames, prepositions) and what they do to the certainty of that content for
 * the source and for the writer.
 */
#ifndef DGM_CLAIM_CUE_H
#define DGM_CLAIM_CUE_H

#include "base/report.h"
#include "base/str.h"
#include "base/vec.h"
#include "record/record.h"

/* What a group is for. */
/* clang-format off */
#define DGM_CUE_KIND_MAP(X)                                                   \
    X(CUE, "cue") X(MODAL, "modal") X(HEDGE, "hedge")                         \
    X(CONDITION, "condition") X(CAUSE, "cause") X(PURPOSE, "purpose")         \
    X(CONTRAST, "contrast") X(ACT, "act") X(REACTION, "reaction")             \
    X(SUPPORT, "support") X(DOCUMENT, "document") X(EVENTIVE, "eventive")     \
    X(FATE, "fate") X(NUMBER, "number") X(WHOLE, "whole")                     \
    X(GRADE, "grade") X(CITATION, "citation")
/* clang-format on */

/* Where the content of a cue stands. */
#define DGM_TAKES_MAP(X)                                                      \
    X(THAT, "that")       /* finite clause, with or without "that" */         \
    X(WH, "wh")           /* whether, what, how ... */                        \
    X(QUOTE, "quote")     /* quotation, inserted or inverted cue */           \
    X(TO, "to")           /* infinitive: hope to */                           \
    X(RAISE, "raise")     /* noun + infinitive: expect him to */              \
    X(CONTROL, "control") /* addressee + infinitive: urge him to */           \
    X(OBJ, "obj")         /* noun phrase: criticise the plan */               \
    X(ING, "ing")         /* gerund: deny taking */                           \
    X(AS, "as")           /* noun + as: describe it as */                     \
    X(SMALL, "small")     /* noun + noun or adjective: call it a lie */       \
    X(SUBJ, "subj")       /* its own subject: he seems to; it seems */        \
    X(PASSIVE, "passive") /* he is said to; it is said that */                \
    X(SELF, "self")       /* the clause it modifies: reportedly */

/* What a word of a fate does with a number of people. */
/* clang-format off */
#define DGM_TOLL_ROLE_MAP(X)                                                       \
    X(NONE, "none")                                                           \
    X(OBJECT, "object")   /* verb, done to its object: kill 12 */             \
    X(SUBJECT, "subject") /* verb, its subject's: 12 died */                  \
    X(STATE, "state")     /* a state they are in: 12 dead, left 12 dead */    \
    X(DEED, "deed")       /* noun, counted or done to them: 12 deaths, the    \
                             murder of 12, a death toll of 12 */              \
    X(VICTIM, "victim")   /* noun, people of that fate: 12 hostages */        \
    X(LIFE, "life")       /* noun that a verb takes: claimed 12 lives */      \
    X(TAKE, "take")       /* verb that takes lives: claim, cost */            \
    X(PLACE, "place")     /* noun that one is in or taken to: in custody */   \
    X(TALLY, "tally")     /* verb of a number: rose to, stood at */           \
    X(TELL, "tell")       /* verb that gives a number: counted, spoke of */   \
    X(CAPTOR, "captor")   /* noun for who arrests or abducts */               \
    X(FIGURE, "figure")   /* noun for a number told before */                 \
    X(PEOPLE, "people")   /* noun for one person or several */                \
    X(THING, "thing")     /* noun for what is no person */                    \
    /* of numbers */                                                          \
    X(CARDINAL, "cardinal")                                                   \
    X(MULTIPLE, "multiple") /* multiplies the number before it: hundred */    \
    X(PLURAL, "plural")     /* at least so many: dozens, hundreds */          \
    X(VAGUE, "vague")       /* near it: a handful */                          \
    X(MANY, "many")         /* at least so many, before a multiple: several */\
    X(ORDINAL, "ordinal")   /* one more: a third */                           \
    X(PLAIN, "plain")       /* changes nothing: a total of */                 \
    X(LEAST, "least") X(MOST, "most") X(ABOUT, "about")                       \
    X(MORE, "more")         /* at least so many, behind it: or more */        \
    X(SO, "so")             /* near it, behind it: or so */                   \
    X(LABEL, "label")       /* no people behind it: aged 12, flight 12 */     \
    X(UNIT, "unit")         /* no people before it: 12 per cent */
/* clang-format on */

/* A commitment, written as FactBank does: ct+ pr+ ps+ ps- pr- ct- ctu uu. */
/* clang-format off */
#define DGM_COMMIT_MAP(X)                                                     \
    X(SAME, "same") X(CT_POS, "ct+") X(PR_POS, "pr+") X(PS_POS, "ps+")        \
    X(PS_NEG, "ps-") X(PR_NEG, "pr-") X(CT_NEG, "ct-") X(CTU, "ctu")          \
    X(UU, "uu")
/* clang-format on */

/* Parts of speech a group may ask for. */
/* clang-format off */
#define DGM_CUE_POS_MAP(X)                                                    \
    X(ANY, "any") X(VERB, "verb") X(NOUN, "noun") X(ADJ, "adj")               \
    X(ADV, "adv") X(PREP, "prep")
/* clang-format on */

#define E(name, text) DGM_CUE_KIND_##name,
typedef enum dgm_cue_kind {
    DGM_CUE_KIND_MAP(E) DGM_CUE_KIND_COUNT
} dgm_cue_kind;
#undef E
#define E(name, text) DGM_TAKES_BIT_##name,
enum dgm_takes_bit { DGM_TAKES_MAP(E) DGM_TAKES_COUNT };
#undef E
#define E(name, text) DGM_TAKES_##name = 1 << DGM_TAKES_BIT_##name,
enum dgm_takes { DGM_TAKES_MAP(E) };
#undef E
#define E(name, text) DGM_TOLL_ROLE_##name,
typedef enum dgm_toll_role {
    DGM_TOLL_ROLE_MAP(E) DGM_TOLL_ROLE_COUNT
} dgm_toll_role;
#undef E
#define E(name, text) DGM_COMMIT_##name,
typedef enum dgm_commit { DGM_COMMIT_MAP(E) DGM_COMMIT_COUNT } dgm_commit;
#undef E
#define E(name, text) DGM_CUE_POS_##name,
typedef enum dgm_cue_pos { DGM_CUE_POS_MAP(E) DGM_CUE_POS_COUNT } dgm_cue_pos;
#undef E

#define DGM_CUE_PREPS 16
#define DGM_CUE_WORDS 4
/* Groups, and words in all of them; a source past these is refused. */
#define DGM_CUE_GROUPS  1024
#define DGM_CUE_ENTRIES 32768
/* The class of a cue that changes certainty but attributes nothing. */
#define DGM_CUE_NOBODY DGM_CUE_COUNT

typedef struct dgm_cue_group {
    dgm_str name;
    uint8_t kind;           /* dgm_cue_kind */
    uint8_t pos;            /* dgm_cue_pos */
    uint8_t cue_class;      /* dgm_cue_class or DGM_CUE_NOBODY */
    uint8_t source;         /* dgm_commit of the source to the content */
    uint8_t source_negated; /* the same when the cue is negated */
    uint8_t author;         /* dgm_commit of the writer */
    uint8_t author_negated;
    uint8_t mood; /* dgm_mood of the content */
    uint8_t time; /* dgm_time_value of the content */
    uint8_t low;  /* per cent, estimative words; 0, 0: none */
    uint8_t high;
    uint8_t fate;   /* dgm_fate; DGM_FATE_COUNT: none by itself */
    uint8_t role;   /* dgm_toll_role */
    char rates;     /* grade: 'A' to 'E' a source, '1' to '5' what it says;
                       0: nothing */
    bool backward;  /* cause: the effect comes first */
    bool alone;     /* a verb without an object */
    bool negated;   /* a verb only where it is denied */
    bool weak;      /* frame obj only with a named or human source */
    uint32_t takes; /* enum dgm_takes */
    uint8_t prep_count;
    uint64_t prep[DGM_CUE_PREPS]; /* keys of the prepositions of content */
    uint8_t layer;                /* that changed it last; 0: our own */
} dgm_cue_group;

typedef struct dgm_cue_entry {
    uint64_t word[DGM_CUE_WORDS]; /* keys; the first is the look-up key */
    dgm_str text;                 /* as written */
    double value;                 /* of a number, else 0 */
    uint32_t group;
    uint32_t next; /* entry with the same first word, DGM_NONE: none */
    uint8_t count; /* words */
    uint8_t layer;
    bool dropped; /* by a higher layer */
} dgm_cue_entry;

/* One row of the predicate value table: a signature and a value. */
typedef struct dgm_cue_value {
    uint64_t key;
    float value;
} dgm_cue_value;

typedef struct dgm_cues {
    dgm_arena arena;
    DGM_VEC(dgm_cue_group) group;
    DGM_VEC(dgm_cue_entry) entry;
    DGM_VEC(dgm_cue_value) value; /* sorted by key once linked */
    uint32_t *slot;               /* [slot_count] entry + 1, 0: free */
    uint32_t slot_count;          /* a power of two */
    uint8_t layers;               /* the highest; 0: nothing is laid over */
} dgm_cues;

/* Reads every *.cue file of a folder and its subfolders, then those of the
 * overlays (files or folders).  What is wrong goes to the report with file and
 * line; DGM_ERR_SYNTAX when it has errors, with the first of them in `err`. */
DGM_CHECKED dgm_err dgm_cues_read(dgm_cues **out, const char *folder,
                                  const char *const *overlay, uint32_t count,
                                  dgm_report *report, dgm_error *err);

/* The same without a report. */
DGM_CHECKED dgm_err dgm_cues_open(dgm_cues **out, const char *folder,
                                  const char *const *overlay, uint32_t count,
                                  dgm_error *err);

/* The same from one text in memory; `name` is for messages. */
DGM_CHECKED dgm_err dgm_cues_from_text(dgm_cues **out, const char *name,
                                       dgm_str text, dgm_error *err);

/* Accepts NULL. */
void dgm_cues_close(dgm_cues *self);

/* First entry whose first word has this key, or NULL; the others follow by
 * dgm_cues_next. */
const dgm_cue_entry *dgm_cues_find(const dgm_cues *self, uint64_t key);
const dgm_cue_entry *dgm_cues_next(const dgm_cues *self,
                                   const dgm_cue_entry *entry);

/* The value of a signature; false when the table lacks it. */
bool dgm_cues_value(const dgm_cues *self, uint64_t key, float *value);

/* What a commitment means; SAME is CERTAIN and POS. */
uint8_t dgm_commit_certainty(uint32_t commit);
uint8_t dgm_commit_polarity(uint32_t commit);

#endif
