/* SPDX-License-Identifier: Apache-2.0 */
/* What a model holds, and the coding of one document. */
#ifndef DGM_CODER_MODEL_H
#define DGM_CODER_MODEL_H

#include "claim/claim.h"
#include "encoder/encoder.h"
#include "entity/entity.h"
#include "event/event.h"
#include "ingest/reader.h"
#include "lexicon/lexicon.h"
#include "petrarch/petrarch.h"
#include "place/gazetteer.h"
#include "syntax/syntax.h"
#include "text/boundary.h"

#define DGM_MODEL_WARNINGS 4

struct dgm_model {
    char folder[4096];
    dgm_boundaries *boundaries;
    dgm_ends *ends;
    dgm_lemmas *lemmas;
    dgm_syntax *syntax;
    dgm_encoder *encoder; /* NULL: the fast tier */
    dgm_lexicon *lexicon;
    dgm_recogniser *recogniser;
    dgm_gazetteer gazetteer;
    bool has_gazetteer;
    dgm_frames *frames;
    dgm_event_model *events;
    dgm_cues *cues;
    dgm_claim_model *claims; /* NULL: the rules speak alone */
    dgm_petrarch *petrarch;  /* codes in place of ours, or NULL */
    char warning[DGM_MODEL_WARNINGS][160];
    uint32_t warning_count;
    uint64_t fingerprint; /* changes with any part and any overlay */
};

/* Notes which parts do not fit each other (parts.c). */
void dgm_parts_compare(dgm_model *self);

/* The folder of the program's data: beside it, above it, or installed. */
void dgm_model_find(char folder[4096]);

/* Which work a run wants. */
typedef struct dgm_coding {
    const dgm_model *model;
    uint32_t layers; /* rooms whose layers nobody wants are left out */
    bool parse_only;
    bool any_language; /* what is not English is coded, too */
    float least;       /* score of rows; 0: the model's default, below: all */
} dgm_coding;

/* Cleans one raw document into an empty one: metadata and text, and for
 * CoNLL-U the trees. */
DGM_CHECKED dgm_err dgm_code_clean(const dgm_raw *raw, dgm_doc *doc,
                                   dgm_arena *scratch, dgm_error *err);

/* Parses and annotates a cleaned document. */
DGM_CHECKED dgm_err dgm_code_doc(const dgm_coding *coding, const dgm_raw *raw,
                                 dgm_doc *doc, dgm_arena *scratch,
                                 dgm_error *err);

#endif
