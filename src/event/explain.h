/* SPDX-License-Identifier: Apache-2.0 */
/* Why a row is what it is: the coder's decisions with all that spoke for and
 * against them. */
#ifndef DGM_EVENT_EXPLAIN_H
#define DGM_EVENT_EXPLAIN_H

#include "event/decide.h"

/* Groups of what the coder sees of a word, each with its name for people. */
/* clang-format off */
#define DGM_GROUND_MAP(X)                                                     \
    X(REST, "the rest of the sentence") X(WORD, "the word itself")            \
    X(FORM, "its tense and voice") X(FRAME, "a frame")                        \
    X(DOER, "who does it") X(UNDERGOER, "to whom it is done")                 \
    X(BELOW, "what hangs on it") X(ABOVE, "the words above it")               \
    X(NEIGHBOUR, "its neighbours") X(LIKE, "words like it")                   \
    X(STATE, "the parser's state") X(READER, "the thorough reader")           \
    X(ALWAYS, "how common that is")
/* clang-format on */

enum dgm_ground {
#define DGM_GROUND_ENUM(name, text) DGM_GROUND_##name,
    DGM_GROUND_MAP(DGM_GROUND_ENUM)
#undef DGM_GROUND_ENUM
        DGM_GROUND_COUNT
};

typedef struct dgm_explained {
    dgm_trigger trigger;              /* the types' probabilities */
    dgm_decided decided;              /* what the score is made of */
    const dgm_proposal *proposal;     /* of frames, or NULL */
    uint8_t over;                     /* likeliest other type, or NONE */
    float ground[DGM_GROUND_COUNT];   /* log odds of the type over it */
    float mode[DGM_MODE_COUNT];       /* probabilities */
    float stance[DGM_SCORER_OUTPUTS]; /* group by group */
    dgm_cast cast;                    /* candidates for its parties */
    float share[DGM_PARTY_CANDIDATES][DGM_PARTY_PARTS]; /* probabilities */
} dgm_explained;

const char *dgm_ground_name(uint32_t ground);

/* Decides again about an event of the document that the decider sees; false
 * when the coder would no longer make it. */
DGM_CHECKED dgm_err dgm_event_explain(dgm_decider *self,
                                      const dgm_event *event, dgm_arena *arena,
                                      dgm_explained *out, bool *found);

#endif
