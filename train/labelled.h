/* SPDX-License-Identifier: Apache-2.0 */
/* Passages with labelled events and claims: data/events (docs/coding.md says
 * what the labels mean and how they are written). */
#ifndef DGM_TRAIN_LABELLED_H
#define DGM_TRAIN_LABELLED_H

#include "base/report.h"
#include "record/record.h"

typedef struct labelled_event {
    uint32_t sentence; /* of the passage */
    dgm_span trigger;  /* bytes of the passage's text, like all spans */
    uint8_t type;      /* dgm_event_type */
    uint8_t mode;      /* dgm_mode; NONE: not said */
    uint32_t others;   /* bits of types that might be defended as well */
    dgm_spans actor;
    dgm_spans recipient;
    dgm_stance stance;
    dgm_str claimant; /* "" the writer, "?" somebody of another sentence */
    bool optional;    /* a careful coder might leave it out */
} labelled_event;

/* Who says what (docs/coding.md, section 8). */
typedef struct labelled_claim {
    uint32_t sentence; /* of the cue */
    dgm_span source;   /* empty: none is named */
    dgm_span cue;
    dgm_spans content; /* in the order of the text, in any sentence */
} labelled_claim;

/* What part a word has in a claim. */
enum labelled_part {
    LABELLED_NOTHING,
    LABELLED_SOURCE,
    LABELLED_CONTENT,
    LABELLED_CUE
};
uint32_t labelled_part_of(const labelled_claim *claim, const dgm_token *word);

/* How sure a reader may be that a predicate happened, is so, or will. */
typedef struct labelled_value {
    dgm_span word;
    int8_t value; /* -3 certainly not ... 3 certainly */
} labelled_value;

typedef struct labelled_passage {
    dgm_str id;
    dgm_str published; /* "" unknown */
    dgm_str file;      /* where it stands */
    uint64_t line;
    uint64_t contexts; /* bits of dgm_context */
    dgm_str text;      /* the sentences, a space between */
    dgm_spans sentence;
    DGM_VEC(labelled_event) event;
    bool claims; /* these are labelled, too: */
    DGM_VEC(labelled_claim) claim;
    DGM_VEC(labelled_value) value;
    bool read;  /* labelled by the program: teaches, is never measured on */
    bool apart; /* kept out of training: it stands in a folder "apart" */
} labelled_passage;

typedef struct labelled {
    dgm_arena arena;
    DGM_VEC(labelled_passage) passage;
    uint32_t sentences;
    uint32_t events;
    uint32_t claims;
    uint32_t values;
    uint64_t texts; /* hash of what was read, folded */
} labelled;

void labelled_init(labelled *self);
void labelled_free(labelled *self);

/* Reads a file, or every *.ev of a folder and below it.  What is wrong goes
 * to the report, and the rest is read all the same. */
DGM_CHECKED dgm_err labelled_read(labelled *self, const char *path,
                                  dgm_report *report, dgm_error *err);

#endif
