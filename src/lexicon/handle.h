/* SPDX-License-Identifier: Apache-2.0 */
/* What a dgm_lexicon holds; inside this room only. */
#ifndef DGM_LEXICON_HANDLE_H
#define DGM_LEXICON_HANDLE_H

#include "lexicon/image.h"

struct dgm_lexicon {
    dgm_mapped file;
    lex_image image;
    void *bytes; /* malloc'd, when it was compiled in memory */
};

#endif
