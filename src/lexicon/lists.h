/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists of English words, as data that a user may correct: data/english,
 * compiled into the lexicon (docs/lexicon.md, "Lists of words").
 *
 * A rule asks whether a token is in a list and never looks at letters.  The
 * lists that hold a word are one row of bits; equal rows are kept once, and
 * dgm_lists_mark writes the row's number into each token, for its form and
 * for its lemma.  So the question costs one load, and no hashing:
 *
 *   token.form_row --> set[row][list / 64] >> list % 64 & 1
 *
 * Entries of several words are found by dgm_lists_phrase.  Function words are
 * no lists: they have codes (text/word.h).
 */
#ifndef DGM_LEXICON_LISTS_H
#define DGM_LEXICON_LISTS_H

#include "record/record.h"

/* Every list that the program asks for, in the order of names.  Each must be
 * in data/english, and nothing else may: the build checks it. */
/* clang-format off */
#define DGM_LISTS(X)                                                          \
    X(ACTOR_BODY, "actor.body")                                               \
    X(ACTOR_CITY_VERB, "actor.city_verb")                                     \
    X(ACTOR_COUNTERPART, "actor.counterpart")                                 \
    X(ACTOR_DAY_WORD, "actor.day_word")                                       \
    X(ACTOR_DEED, "actor.deed")                                               \
    X(ACTOR_DUMMY_VERB, "actor.dummy_verb")                                   \
    X(ACTOR_GOVERNMENT, "actor.government")                                   \
    X(ACTOR_GOVERNMENT_VERB, "actor.government_verb")                         \
    X(ACTOR_MAN, "actor.man")                                                 \
    X(ACTOR_NEW, "actor.new")                                                 \
    X(ACTOR_QUANTITY, "actor.quantity")                                       \
    X(ACTOR_STATE, "actor.state")                                             \
    X(ACTOR_WOMAN, "actor.woman")                                             \
    X(ENTITY_COMPANY, "entity.company")                                       \
    X(ENTITY_SPEECH, "entity.speech")                                         \
    X(FEAST, "feast")                                                         \
    X(FEAST_EASTER, "feast.easter")                                           \
    X(MONTH, "month")                                                         \
    X(MONTH_GIVEN_NAME, "month.given_name")                                   \
    X(MONTH_SHORT, "month.short")                                             \
    X(NAME_PERSON_END, "name.person_end")                                     \
    X(NOUN_CHARGE, "noun.charge")                                             \
    X(NOUN_FORCE, "noun.force")                                               \
    X(NOUN_REPORT, "noun.report")                                             \
    X(PERIOD_FIRST, "period.first")                                           \
    X(PERIOD_LAST, "period.last")                                             \
    X(PLACE_DIRECTION, "place.direction")                                     \
    X(PLACE_DISEASE, "place.disease")                                         \
    X(PLACE_DISTANCE, "place.distance")                                       \
    X(PLACE_DIVISION, "place.division")                                       \
    X(PLACE_NAMESAKE, "place.namesake")                                       \
    X(PLACE_OFFICE, "place.office")                                           \
    X(PLACE_PREFIX, "place.prefix")                                           \
    X(PLACE_SAINT, "place.saint")                                             \
    X(PLACE_STREET, "place.street")                                           \
    X(PLACE_TOWN, "place.town")                                               \
    X(PLACE_VICINITY, "place.vicinity")                                       \
    X(TIME_ABOUT, "time.about")                                               \
    X(TIME_AHEAD, "time.ahead")                                               \
    X(TIME_DASH, "time.dash")                                                 \
    X(TIME_DAY_PART, "time.day_part")                                         \
    X(TIME_DECADE, "time.decade")                                             \
    X(TIME_ERA, "time.era")                                                   \
    X(TIME_EVE, "time.eve")                                                   \
    X(TIME_HABIT, "time.habit")                                               \
    X(TIME_HALF, "time.half")                                                 \
    X(TIME_HALF_SIGN, "time.half_sign")                                       \
    X(TIME_LATER, "time.later")                                               \
    X(TIME_MEASURE, "time.measure")                                           \
    X(TIME_MERIDIEM, "time.meridiem")                                         \
    X(TIME_MULTIPLE, "time.multiple")                                         \
    X(TIME_NEAR, "time.near")                                                 \
    X(TIME_NOON, "time.noon")                                                 \
    X(TIME_NUMBER, "time.number")                                             \
    X(TIME_NUMBERED, "time.numbered")                                         \
    X(TIME_OCLOCK, "time.oclock")                                             \
    X(TIME_ORDINAL, "time.ordinal")                                           \
    X(TIME_QUARTER, "time.quarter")                                           \
    X(TIME_SCENE, "time.scene")                                               \
    X(TIME_SEASON, "time.season")                                             \
    X(TIME_SEASON_TWIN, "time.season_twin")                                   \
    X(TIME_SHIFT, "time.shift")                                               \
    X(TIME_SIDE, "time.side")                                                 \
    X(TIME_STAGE, "time.stage")                                               \
    X(TIME_STREET, "time.street")                                             \
    X(TIME_STRETCH, "time.stretch")                                           \
    X(TIME_UNIT, "time.unit")                                                 \
    X(TIME_VAGUE, "time.vague")                                               \
    X(TIME_YEAR_MARK, "time.year_mark")                                       \
    X(TIME_ZONE, "time.zone")                                                 \
    X(VERB_APPEAL, "verb.appeal")                                             \
    X(VERB_BLAME, "verb.blame")                                               \
    X(VERB_PROMISE, "verb.promise")                                           \
    X(VERB_RECEIVE, "verb.receive")                                           \
    X(WEEKDAY, "weekday")                                                     \
    X(WEEKDAY_FORM, "weekday.form")
/* clang-format on */

enum dgm_list {
#define DGM_LIST_CODE(name, text) DGM_LIST_##name,
    DGM_LISTS(DGM_LIST_CODE) DGM_LIST_COUNT
#undef DGM_LIST_CODE
};

/* A row has a bit for each list and one more for words that begin an entry of
 * several. */
#define DGM_LIST_WORDS ((DGM_LIST_COUNT + 1 + 63) / 64)

/* An entry of several words. */
typedef struct dgm_list_phrase {
    uint64_t first; /* key of its first word */
    uint32_t rest;  /* keys of the others: part[rest] ... */
    uint16_t count; /* words */
    uint16_t list;
    int32_t value;
    uint32_t unused;
} dgm_list_phrase;

/* The number that an entry of one word carries. */
typedef struct dgm_list_value {
    uint64_t key;
    uint32_t list;
    int32_t value;
} dgm_list_value;

/* Points into the mapped lexicon; only this room and the inline functions
 * below look inside. */
typedef struct dgm_lists {
    const uint64_t *key; /* [mask + 1] open addressing, 0: free */
    const uint16_t *row; /* [mask + 1] */
    uint32_t mask;
    const uint64_t *set;           /* [rows][DGM_LIST_WORDS], row 0 is empty */
    const dgm_list_value *value;   /* by key, then list */
    const dgm_list_phrase *phrase; /* by first key, longest first */
    const uint64_t *part;
    uint32_t row_count;
    uint32_t value_count;
    uint32_t phrase_count;
} dgm_lists;

/* Sets form_row and lemma_row of all tokens; once, when lemmas are known. */
void dgm_lists_mark(const dgm_lists *self, dgm_doc *doc);

static inline bool dgm_lists_bit(const dgm_lists *self, uint32_t row,
                                 uint32_t bit)
{
    return (self->set[(size_t)row * DGM_LIST_WORDS + bit / 64] >> bit % 64 &
            1) != 0;
}

/* Whether the form or the lemma of a token is an entry of one word. */
static inline bool dgm_listed_form(const dgm_lists *self,
                                   const dgm_token *token, enum dgm_list list)
{
    return dgm_lists_bit(self, token->form_row, list);
}
static inline bool dgm_listed_lemma(const dgm_lists *self,
                                    const dgm_token *token, enum dgm_list list)
{
    return dgm_lists_bit(self, token->lemma_row, list);
}
static inline bool dgm_listed(const dgm_lists *self, const dgm_token *token,
                              enum dgm_list list)
{
    return dgm_listed_form(self, token, list) ||
           dgm_listed_lemma(self, token, list);
}

/* The number that the entry carries ("monday=1"), first by form, then by
 * lemma; `otherwise` when the list has neither or gives no number. */
int dgm_lists_value(const dgm_lists *self, const dgm_token *token,
                    enum dgm_list list, int otherwise);

/* The longest entry of several words that begins at the token and ends in its
 * sentence: its number of tokens, 0 for none.  Each word may be a form or a
 * lemma.  *value (may be NULL) gets the entry's number, 0 if it has none. */
uint32_t dgm_lists_phrase(const dgm_lists *self, const dgm_doc *doc,
                          uint32_t token, enum dgm_list list, int *value);

/* The same questions of a word in lower case, for text without tokens. */
bool dgm_lists_has(const dgm_lists *self, enum dgm_list list, dgm_str word);
int dgm_lists_value_of(const dgm_lists *self, enum dgm_list list, dgm_str word,
                       int otherwise);

/* The name in the sources; the list of a name, DGM_LIST_COUNT for none. */
const char *dgm_list_name(enum dgm_list list);
enum dgm_list dgm_list_find(dgm_str name);

#endif
