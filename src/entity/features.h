/* SPDX-License-Identifier: Apache-2.0 */
/* What the recogniser sees of a token; shared with the trainer. */
#ifndef DGM_ENTITY_FEATURES_H
#define DGM_ENTITY_FEATURES_H

#include "entity/lookup.h"
#include "entity/model.h"

#define DGM_ENTITY_FEATURES 72

/* Initials of a longer name of the document: "the Northern Front (NF)". */
enum dgm_spelt { DGM_SPELT_NOT, DGM_SPELT_SHORT, DGM_SPELT_LONG };

/* What is known of one token before its neighbours are looked at. */
typedef struct dgm_seen {
    uint8_t shape;
    uint8_t classes; /* enum dgm_word_class */
    uint8_t looked;  /* may be part of a name */
    uint8_t shouted; /* in a sentence all in capitals */
    uint8_t spelt;   /* enum dgm_spelt */
    uint16_t named;  /* how the lexicon names something so; 0: not */
    uint16_t role;   /* what role noun it is; 0: none */
    uint16_t place;  /* how the gazetteer names a place so; 0: not */
    uint16_t used;   /* what the document does with the word elsewhere */
    uint32_t run;    /* first token of its capitalised run */
    uint32_t end;    /* the token behind that run */
} dgm_seen;

typedef struct dgm_view {
    const dgm_doc *doc;
    const dgm_lookup *lookup;
    const dgm_entity_word *word;
    uint32_t word_mask;
    dgm_seen *seen; /* by token, in scratch */
} dgm_view;

/* Fills view->seen of a document; the other fields are the caller's. */
DGM_CHECKED dgm_err dgm_view_open(dgm_view *self, dgm_arena *scratch);

/* Hashes of the features of a token; returns their number. */
uint32_t dgm_view_features(const dgm_view *self, uint32_t token,
                           uint64_t out[DGM_ENTITY_FEATURES]);

#endif
