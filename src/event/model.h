/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The coder's model as it lies in its file, for the reader and the trainer.
 *
 *   magic "DGMEVNT", version 1; the networks of event/scorer.h by letter:
 *     t  trigger   one group: NONE and the event types
 *     m  mode      one group: NONE and the modes
 *     p  party     one group: enum dgm_party_part
 *     s  stance    five groups: enum dgm_stance_part
 *     c  context   a group of one for each context
 *   and
 *     "quiet"    u64[n], n a power of two, 0: empty; see dgm_quiet
 *     "numbers"  one dgm_event_numbers
 *     "pool"     one dgm_event_pool, absent where no reader was heard
 *     "origin"   one dgm_event_origin
 */
#ifndef DGM_EVENT_MODEL_H
#define DGM_EVENT_MODEL_H

#include "event/quiet.h"
#include "event/scorer.h"
#include "record/record.h"

#define DGM_EVENT_MAGIC   "DGMEVNT"
#define DGM_EVENT_VERSION 1

/* What the score of a row is made of, in the order of the weights. */
enum dgm_score_part {
    DGM_SCORE_BIAS,
    DGM_SCORE_EVENT,   /* logit of: it is an event */
    DGM_SCORE_TYPE,    /* log of: it is of this type, if one */
    DGM_SCORE_PARTIES, /* sum of logs of the parts of all candidates */
    DGM_SCORE_LEAST,   /* the least sure of these parts */
    DGM_SCORE_STANCE,  /* log of polarity, time, condition */
    DGM_SCORE_ACTOR,   /* it has an actor */
    DGM_SCORE_KNOWN,   /* ... whom the actor room knows by name or role */
    DGM_SCORE_AIMED,   /* it has a recipient */
    DGM_SCORE_NOBODY,  /* it has neither */
    DGM_SCORE_SEVERAL, /* it has three parties or more */
    DGM_SCORE_NOUN,    /* its trigger is no verb */
    DGM_SCORE_FRAME,   /* a frame says the same */
    DGM_SCORE_LONG,    /* words of the sentence in hundreds */
    DGM_SCORE_QUOTED,
    DGM_SCORE_TWIN,    /* a likelier row of the sentence may tell the same */
    DGM_SCORE_NEAR,    /* ... and hangs on this one, or this on it */
    DGM_SCORE_RIVAL,   /* a likelier row of the type with other parties */
    DGM_SCORE_OTHERS,  /* likelier rows of the sentence */
    DGM_SCORE_OF_TYPE, /* one for each type */
    DGM_SCORE_PARTS = DGM_SCORE_OF_TYPE + DGM_EVENT_COUNT
};

typedef struct dgm_event_numbers {
    float score[DGM_SCORE_PARTS]; /* of a logistic regression */
    float least;                  /* rows with less are left out by default */
    float trigger_least;          /* less likely words are not looked at */
    float part[2];                /* least probability of actor, recipient */
    float context_least[DGM_CONTEXT_COUNT];
} dgm_event_numbers;

/* How the networks' answers are pooled with a thorough reader's. */
enum dgm_pool { DGM_POOL_TYPE, DGM_POOL_PART, DGM_POOL_STANCE, DGM_POOLS };
typedef struct dgm_event_pool {
    float weight[DGM_POOLS][2]; /* of the networks, of the reader */
    dgm_event_numbers numbers;  /* for what is pooled */
} dgm_event_pool;

/* What the model was trained with. */
typedef struct dgm_event_origin {
    uint64_t syntax; /* dgm_syntax_fingerprint */
    uint64_t texts;  /* the labelled text, folded in its order */
} dgm_event_origin;

struct dgm_event_model {
    dgm_mapped file;
    dgm_vectors vectors;
    dgm_quiet quiet;
    dgm_scorer trigger;
    dgm_scorer mode;
    dgm_scorer party;
    dgm_scorer stance;
    dgm_scorer context;
    const dgm_event_numbers *numbers;
    const dgm_event_pool *pool; /* or NULL */
    const dgm_event_origin *origin;
};

#endif
