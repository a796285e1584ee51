/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_cache.h"

#include <stdlib.h>

dgm_err dgm_story_cache_open(dgm_story_cache *self, dgm_error *err)
{
    *self = (dgm_story_cache){
        .at = calloc(DGM_STORY_CACHE_SLOTS, sizeof *self->at)};
    return self->at ? DGM_ERR_OK
                    : dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                                    dgm_err_message(DGM_ERR_MEMORY));
}

static size_t size_of(const dgm_story_document *one)
{
    return one->text.count * sizeof *one->text.word;
}

static void empty(dgm_story_cache *self, dgm_story_document *one)
{
    self->bytes -= size_of(one);
    dgm_story_text_release(&one->text);
    *one = (dgm_story_document){.document = 0};
}

void dgm_story_cache_close(dgm_story_cache *self)
{
    for (uint32_t i = 0; self->at && i < DGM_STORY_CACHE_SLOTS; i++) {
        empty(self, &self->at[i]);
    }
    free(self->at);
    *self = (dgm_story_cache){.at = NULL};
}

static dgm_story_document *place(const dgm_story_cache *self, int64_t document)
{
    return &self->at[(uint64_t)document % DGM_STORY_CACHE_SLOTS];
}

const dgm_story_document *dgm_story_cache_get(const dgm_story_cache *self,
                                              int64_t document)
{
    const dgm_story_document *one = place(self, document);
    return one->document == document ? one : NULL;
}

const dgm_story_document *dgm_story_cache_put(dgm_story_cache *self,
                                              dgm_story_document document)
{
    dgm_story_document *one = place(self, document.document);
    empty(self, one);
    while (self->bytes > 0 &&
           self->bytes + size_of(&document) > DGM_STORY_CACHE_BYTES) {
        empty(self, &self->at[self->hand]);
        self->hand = (self->hand + 1) % DGM_STORY_CACHE_SLOTS;
    }
    *one = document;
    self->bytes += size_of(one);
    return one;
}
