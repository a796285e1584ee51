/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words into pieces (WordPiece, Wu et al. 2016), and the shape of words.
 *
 * Pieces know no capitals and no accents: words are lower-cased and lose their
 * marks (Unicode NFD).  A word is cut at punctuation and ideographs, each part
 * greedily into the longest pieces that the vocabulary has.  A part that
 * cannot be cut so is unknown, and so is a word of which nothing is left.
 */
#ifndef DGM_ENCODER_VOCABULARY_H
#define DGM_ENCODER_VOCABULARY_H

#include "base/str.h"
#include "encoder/model.h"

/* Pieces of a word; what comes behind is not looked at. */
#define DGM_WORD_PIECES 12

typedef struct dgm_vocabulary {
    const char *text;     /* of all pieces */
    const uint32_t *at;   /* [count + 1] where each begins in `text` */
    const uint32_t *slot; /* [mask + 1] hash -> piece + 1; 0: empty */
    uint32_t mask;
    uint32_t longest; /* bytes of a piece, at most DGM_PIECE_MAX */
    uint32_t unknown; /* the piece that stands for what cannot be cut */
} dgm_vocabulary;

/* Over `count` pieces, which must outlive it and lie one behind another;
 * memory comes from the arena.  Of pieces that are the same the first
 * counts. */
DGM_CHECKED dgm_err dgm_vocabulary_init(dgm_vocabulary *self, dgm_arena *arena,
                                        const char *text, const uint32_t *at,
                                        uint32_t count, uint32_t unknown);

/* The pieces of a word, and their number, 1 or more.  Time is linear in the
 * word. */
uint32_t dgm_vocabulary_cut(const dgm_vocabulary *self, dgm_str word,
                            uint32_t out[DGM_WORD_PIECES]);

/* Bits of a word's shape. */
enum dgm_shape {
    DGM_SHAPE_CAPITAL = 1 << 0,  /* begins with one */
    DGM_SHAPE_CAPITALS = 1 << 1, /* two characters or more, no small letter */
    DGM_SHAPE_DIGIT = 1 << 2,    /* has one */
    DGM_SHAPE_MARK = 1 << 3,     /* begins with neither letter nor number */
    DGM_SHAPE_FIRST = 1 << 4     /* of its sentence */
};
_Static_assert(DGM_SHAPE_FIRST == 1 << (DGM_SHAPES - 1), "a row a bit");

/* All of them but the last. */
uint32_t dgm_vocabulary_shape(dgm_str word);

#endif
