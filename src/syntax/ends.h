/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A second look at the ends of sentences, by what the network made of the
 * words on both sides of a gap.
 *
 * Sentences whose end the first look (text/boundary.h) doubts are read as one
 * ("a whole"); then every gap of a whole that could end a sentence is judged,
 * and the parts are read again.
 *
 *   hidden   relu of a product of the word before the gap, one of the word
 *            behind it, and rows for what the letters say     [HIDDEN]
 *   verdict  a sum over hidden, and over rows
 *
 * In its file (base/mapped.h): magic "DGMENDS", version 1; sections
 *   "origin"  u64, the checksum of the syntax model whose words it reads
 *   "side"    f32[DGM_STATE][2 * HIDDEN] in panels (syntax/net.h): for the
 *             word before, for the word behind
 *   "rows"    f32[DGM_ENDS_ROWS][DGM_ENDS_ROW]: added to hidden; last: to the
 *             sum
 *   "out"     f32[HIDDEN]
 */
#ifndef DGM_SYNTAX_ENDS_H
#define DGM_SYNTAX_ENDS_H

#include "base/mapped.h"
#include "record/record.h"

#define DGM_ENDS_MAGIC   "DGMENDS"
#define DGM_ENDS_VERSION 1
#define DGM_ENDS_HIDDEN  16U
#define DGM_ENDS_SIDES   (2 * DGM_ENDS_HIDDEN)
#define DGM_ENDS_ROW     (DGM_ENDS_HIDDEN + 1)
#define DGM_ENDS_KINDS   12U
#define DGM_ENDS_FORMS   512U

/* Rows of a gap: one of each of these. */
#define DGM_ENDS_ROW_SETS(X)                                                  \
    X(ALWAYS, 1)                                                              \
    X(FIRST_LOOK, 128)                                                        \
    X(BEFORE, 11)                                                             \
    X(BEHIND, 11)                                                             \
    X(STYLE, 6)                                                               \
    X(AROUND, DGM_ENDS_KINDS *DGM_ENDS_KINDS)                                 \
    X(LEFT, DGM_ENDS_KINDS *DGM_ENDS_KINDS)                                   \
    X(RIGHT, DGM_ENDS_KINDS *DGM_ENDS_KINDS)                                  \
    X(WORD_LEFT, DGM_ENDS_FORMS)                                              \
    X(WORD_RIGHT, DGM_ENDS_FORMS)                                             \
    X(WORD_FAR_LEFT, DGM_ENDS_FORMS)                                          \
    X(WORD_FAR_RIGHT, DGM_ENDS_FORMS)

enum dgm_ends_set {
#define DGM_ENDS_SET(name, rows) DGM_ENDS_##name,
    DGM_ENDS_ROW_SETS(DGM_ENDS_SET)
#undef DGM_ENDS_SET
        DGM_ENDS_FEATURES
};

#define DGM_ENDS_SUM(name, rows) +(rows)
#define DGM_ENDS_ROWS            (0U DGM_ENDS_ROW_SETS(DGM_ENDS_SUM))

typedef struct dgm_ends dgm_ends;

/* Maps and checks a file written by dragoman-train. */
DGM_CHECKED dgm_err dgm_ends_open(dgm_ends **out, const char *path,
                                  dgm_error *err);
void dgm_ends_close(dgm_ends *self);
/* The checksum of the syntax model that it was trained with. */
uint64_t dgm_ends_syntax(const dgm_ends *self);

/* A gap that could end a sentence: the one behind token `at` of `whole`. */
typedef struct dgm_ends_gap {
    const uint8_t *before; /* what the network made of the words, */
    const uint8_t *behind; /* each [DGM_STATE] */
    uint32_t at;
    uint32_t row[DGM_ENDS_FEATURES];
} dgm_ends_gap;

/* Who judges in the place of a model while it is learned: whether the sentence
 * ends there. */
typedef bool (*dgm_ends_judge)(void *context, const dgm_doc *doc,
                               const dgm_ends_gap *gap);

#endif
