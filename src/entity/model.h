/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The recogniser's model as it lies in its file (base/mapped.h), for the
 * reader and the trainer.
 *
 *   magic "DGMNAME", version 1; sections
 *   "numbers"  one dgm_entity_numbers
 *   "check"    u16[rows], 0: empty; rows is a power of two
 *   "weight"   i8[rows][DGM_ENTITY_ROW], one column a label
 *   "words"    dgm_entity_word[m], open addressing, m a power of two, key 0:
 *              empty; lower-cased form -> enum dgm_word_class
 *   "origin"   one dgm_entity_origin
 *
 * Rows are found as base/rows.h says.
 */
#ifndef DGM_ENTITY_MODEL_H
#define DGM_ENTITY_MODEL_H

#include "base/rows.h"
#include "entity/sketch.h"
#include "record/record.h"

#define DGM_ENTITY_MAGIC   "DGMNAME"
#define DGM_ENTITY_VERSION 1

/* Label 0 is outside; 1 + 2 * kind begins a name of that kind and
 * 2 + 2 * kind goes on with it. */
#define DGM_ENTITY_LABELS DGM_NAME_LABELS
#define DGM_ENTITY_ROW    16
_Static_assert(DGM_ENTITY_LABELS <= DGM_ENTITY_ROW, "a label a column");

/* Kinds of words that names are made of; what each says is learned. */
enum dgm_word_class {
    DGM_WORD_GIVEN = 1 << 0,    /* a usual given name */
    DGM_WORD_SURNAME = 1 << 1,  /* a usual surname */
    DGM_WORD_COMMON = 1 << 2,   /* an ordinary word that may be a name */
    DGM_WORD_LINK = 1 << 3,     /* joins words of a name: "of" */
    DGM_WORD_PARTICLE = 1 << 4, /* may begin one in lower case: "al", "van" */
    DGM_WORD_BODY = 1 << 5,     /* a kind of organisation: "Ministry" */
    DGM_WORD_GROUND = 1 << 6,   /* a kind of place: "River" */
    DGM_WORD_CALENDAR = 1 << 7  /* "Monday", "May" */
};

typedef struct dgm_entity_word {
    uint64_t key; /* form_key; 0: empty */
    uint32_t classes;
    uint32_t unused;
} dgm_entity_word;

typedef struct dgm_entity_numbers {
    float scale; /* of one step of the bytes in "weight" */
    /* Score of the second label after the first; forbidden ones are -1000. */
    float step[DGM_ENTITY_LABELS][DGM_ENTITY_ROW];
} dgm_entity_numbers;

/* What the model was trained with: another lexicon, gazetteer or parser gives
 * the features other values. */
typedef struct dgm_entity_origin {
    dgm_sketch lexicon;
    dgm_sketch gazetteer;
    uint64_t syntax; /* dgm_syntax_fingerprint */
    uint64_t texts;  /* labelled text and treebanks, folded in their order */
} dgm_entity_origin;

static inline uint32_t dgm_label_kind(uint32_t label)
{
    return (label - 1) / 2;
}
static inline bool dgm_label_begins(uint32_t label)
{
    return label & 1;
}
/* Whether `label` may follow `before`. */
static inline bool dgm_label_follows(uint32_t before, uint32_t label)
{
    return label == 0 || dgm_label_begins(label) || before == label ||
           before + 1 == label;
}

#endif
