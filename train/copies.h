/* SPDX-License-Identifier: Apache-2.0 */
/* Changed copies of the text of a treebank, with its sentences. */
#ifndef DGM_TRAIN_COPIES_H
#define DGM_TRAIN_COPIES_H

#include "record/record.h"

/* What may befall a text on its way to a reader. */
enum text_change {
    COPY_WRAPPED = 1 << 0, /* lines broken at some width */
    COPY_RAGGED = 1 << 1,  /* but not always as late as possible */
    COPY_TIGHT = 1 << 2,   /* no empty line between paragraphs */
    COPY_CAPITALS = 1 << 3,
    COPY_LOWER = 1 << 4,
    COPY_CURLY = 1 << 5,    /* quotation marks and apostrophes */
    COPY_UNQUOTED = 1 << 6, /* no quotation marks */
    COPY_STOPLESS = 1 << 7  /* no full stop at the end of a sentence */
};

/* A text and where its sentences begin. */
typedef struct text_copy {
    dgm_buf text;
    uint32_t *begin;
    uint32_t count;
    uint32_t room; /* for begin */
    uint32_t width;
    size_t line; /* where the line being written begins */
    bool open;   /* a quotation mark is */
} text_copy;

/* Makes it anew from a document of a treebank; call dgm_buf_init on `text`
 * before the first time. */
DGM_CHECKED dgm_err text_copy_make(text_copy *out, const dgm_doc *gold,
                                   unsigned change, uint64_t *seed);
void text_copy_free(text_copy *self);

#endif
