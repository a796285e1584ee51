/* SPDX-License-Identifier: Apache-2.0 */
/* What the files that learn events share. */
#ifndef DGM_TRAIN_EVENT_WORK_H
#define DGM_TRAIN_EVENT_WORK_H

#include "coded.h"
#include "quiet.h"
#include "scorer.h"

enum net { NET_TRIGGER, NET_MODE, NET_PARTY, NET_STANCE, NET_CONTEXT, NETS };

typedef struct events_options {
    const char *out;
    uint32_t folds;
    uint32_t epochs;
    float rate;
    float dropout;
    float shrink;
    uint64_t seed;
    int rest; /* first argument that is no option */
} events_options;

/* Everything in memory at once. */
typedef struct event_work {
    const events_options *options;
    dgm_arena arena;
    labelled labelled;
    coded_rooms rooms;
    DGM_VEC(coded) coded;
    uint64_t *key; /* of words, as in "w.key" */
    int8_t *vector;
    dgm_vectors vectors;
    uint64_t *quiet; /* [QUIET_SLOTS] */
    lessons lessons[NETS];
    dgm_event_numbers numbers;
} event_work;

/* The labelled event whose trigger is that token, or NULL. */
const coded_event *coded_event_at(const coded *passage, uint32_t token);

/* The part that a word has in a labelled event (enum dgm_party_part). */
uint8_t coded_part_of(const coded_event *event, uint32_t head);

/* event_vectors.c: self->vectors from a table of words. */
DGM_CHECKED dgm_err event_vectors_read(event_work *self, const char *path,
                                       dgm_error *err);

/* event_lessons.c: self->quiet and self->lessons from the passages that
 * teach. */
DGM_CHECKED dgm_err event_quiet_find(event_work *self);
DGM_CHECKED dgm_err event_lessons_make(event_work *self);

#define CONTEXT_BANDS 20

/* A row of the coder beside the labels. */
typedef struct judged_row {
    float part[DGM_SCORE_PARTS];
    float score;
    bool typed;  /* an event of that type stands there */
    bool placed; /* ... and its parties are right */
    bool usable; /* ... and its polarity, time and condition */
} judged_row;

typedef struct verdict {
    DGM_VEC(judged_row) row;
    uint32_t wanted; /* labelled events that are not optional */
    uint32_t quiet;  /* sentences without events */
    uint32_t moded;  /* typed events with a labelled mode */
    uint32_t mode_right;
    uint32_t context[3]; /* right, said, labelled */
    /* Passages by the probability of each context, and those labelled so. */
    uint32_t context_band[DGM_CONTEXT_COUNT][CONTEXT_BANDS];
    uint32_t context_true[DGM_CONTEXT_COUNT][CONTEXT_BANDS];
    DGM_VEC(float) loudest; /* the highest score of each quiet sentence */
} verdict;

/* event_judge.c: adds the rows of the coder for a passage, by a model, to what
 * is known of them. */
DGM_CHECKED dgm_err event_judge(event_work *self, const coded *passage,
                                const dgm_event_model *model, verdict *out);

/* event_score.c: the score and the threshold, from rows of passages that the
 * networks did not see; and what they come to, on standard output. */
void event_score_learn(verdict *all, dgm_event_numbers *numbers);
void event_score_show(const char *name, const verdict *all, float least);

#endif
