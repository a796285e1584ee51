/* SPDX-License-Identifier: Apache-2.0 */
/* Documents that were compared lately, with their words: news come in the
 * order of their days, so the next document is compared with the same ones. */
#ifndef DGM_STORY_CACHE_H
#define DGM_STORY_CACHE_H

#include "story/story_words.h"

#define DGM_STORY_CACHE_SLOTS 16384
/* The words of all documents held take no more bytes. */
#define DGM_STORY_CACHE_BYTES ((size_t)48 << 20)

/* A document as it is compared. */
typedef struct dgm_story_document {
    int64_t document; /* 0: none */
    uint64_t title;   /* keys; 0: none */
    uint64_t address;
    uint64_t publisher;
    dgm_story_text text;
} dgm_story_document;

typedef struct dgm_story_cache {
    dgm_story_document *at; /* [DGM_STORY_CACHE_SLOTS] */
    size_t bytes;
    uint32_t hand; /* the slot that is emptied next */
} dgm_story_cache;

DGM_CHECKED dgm_err dgm_story_cache_open(dgm_story_cache *self,
                                         dgm_error *err);
void dgm_story_cache_close(dgm_story_cache *self);

/* NULL when it is not there; lives until the next put. */
const dgm_story_document *dgm_story_cache_get(const dgm_story_cache *self,
                                              int64_t document);
/* Takes the document over and returns where it is now. */
const dgm_story_document *dgm_story_cache_put(dgm_story_cache *self,
                                              dgm_story_document document);

#endif
