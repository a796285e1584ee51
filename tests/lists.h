/* SPDX-License-Identifier: Apache-2.0 */
/* The shipped lists of English words, for tests of rooms that ask them. */
#ifndef DGM_TESTS_LISTS_H
#define DGM_TESTS_LISTS_H

#include "lexicon/lexicon.h"

static inline const dgm_lists *shipped_lists(void)
{
    static dgm_lexicon *lexicon;
    if (lexicon == NULL && dgm_lexicon_open(&lexicon, DGM_SHARE "/lexicon.dgm",
                                            NULL, 0, NULL) != DGM_ERR_OK) {
        return NULL;
    }
    return dgm_lexicon_lists(lexicon);
}

#endif
