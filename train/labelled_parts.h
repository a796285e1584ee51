/* SPDX-License-Identifier: Apache-2.0 */
/* Reading data/events, for those who read a part of a line. */
#ifndef DGM_TRAIN_LABELLED_PARTS_H
#define DGM_TRAIN_LABELLED_PARTS_H

#include "labelled.h"

/* A piece of a claim's content whose sentence has not been read yet. */
typedef struct awaited_piece {
    uint32_t claim;
    uint32_t sentence;
    dgm_str words;
    uint64_t line;
} awaited_piece;

typedef struct labelled_reader {
    labelled *out;
    dgm_report *report;
    dgm_str file;
    uint64_t line;
    bool apart;
    bool licensed;         /* the passage names its licence */
    labelled_passage *now; /* NULL: none yet */
    DGM_VEC(awaited_piece) awaited;
} labelled_reader;

#define BAD(self, ...)                                                        \
    dgm_report_say((self)->report, false, (self)->file, (self)->line,         \
                   __VA_ARGS__)

/* Words of a sentence, as "word" or "word#2" for its second place; whole words
 * before parts of words. */
bool labelled_find(const labelled_reader *self, uint32_t sentence,
                   dgm_str words, dgm_span *out);

/* "source | cue | content / content" below the last sentence. */
DGM_CHECKED dgm_err labelled_read_claim(labelled_reader *self, dgm_str line);
/* "word value word value ..." */
DGM_CHECKED dgm_err labelled_read_values(labelled_reader *self, dgm_str line);
/* Finds what waited for the last sentence. */
DGM_CHECKED dgm_err labelled_settle(labelled_reader *self);
/* The passage is over: nothing may wait any longer. */
DGM_CHECKED dgm_err labelled_finish(labelled_reader *self);

#endif
