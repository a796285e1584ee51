/* SPDX-License-Identifier: Apache-2.0 */
/* Labelled passages as the coder sees them: parsed, with names and dates, and
 * the labels on their tokens. */
#ifndef DGM_TRAIN_CODED_H
#define DGM_TRAIN_CODED_H

#include "labelled.h"
#include "parser.h"

#include "entity/entity.h"
#include "event/decide.h"
#include "place/gazetteer.h"

/* The rooms that a passage goes through. */
typedef struct coded_rooms {
    parser parser;
    dgm_lexicon *lexicon;
    dgm_recogniser *recogniser;
    dgm_gazetteer gazetteer;
    dgm_frames *frames;
} coded_rooms;

/* Opens what lies in a folder such as the build's share/dragoman. */
DGM_CHECKED dgm_err coded_open(coded_rooms *self, const char *share,
                               dgm_error *err);
void coded_close(coded_rooms *self);

/* A labelled event on tokens. */
typedef struct coded_event {
    const labelled_event *label;
    uint32_t trigger;  /* token, DGM_NONE: the coder looks nowhere there */
    dgm_indices actor; /* heads of candidates */
    dgm_indices recipient;
    uint32_t lost; /* parties that no candidate heads */
} coded_event;

typedef struct coded {
    const labelled_passage *passage;
    dgm_doc *doc;
    dgm_sight sight;
    DGM_VEC(coded_event) event;
    uint32_t fold;
} coded;

/* Reads one passage; what it needs lies in the arena. */
DGM_CHECKED dgm_err coded_read(coded *self, const coded_rooms *rooms,
                               const labelled_passage *passage,
                               dgm_arena *arena);
void coded_free(coded *self);

/* The head of the words of a span, DGM_NONE where there is no word. */
uint32_t coded_head(const dgm_doc *doc, dgm_span span);

#endif
