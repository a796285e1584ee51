/* SPDX-License-Identifier: Apache-2.0 */
/* The words of frames and cues are known words: their inflected forms get
 * lemmas even where no list has them, as those that a user lays over. */
#include "coder/words.h"

#include "claim/cue.h"
#include "event/frame.h"

static dgm_err know_frames(dgm_lemmas *lemmas, const dgm_frames *frames)
{
    for (uint32_t i = 0; i <= frames->entry_mask; i++) {
        const dgm_entry *entry = &frames->entry[i];
        uint32_t at = entry->lemma ? entry->frame : DGM_NONE;
        for (; at != DGM_NONE; at = frames->frame.at[at].next) {
            uint32_t class =
                frames->frame.at[at].noun ? DGM_LEMMA_NOUN : DGM_LEMMA_VERB;
            DGM_TRY(dgm_lemmas_know(lemmas, entry->lemma, class));
        }
    }
    return DGM_ERR_OK;
}

static uint32_t class_of(const dgm_cue_group *group)
{
    switch (group->pos) {
    case DGM_CUE_POS_VERB:
        return DGM_LEMMA_VERB;
    case DGM_CUE_POS_NOUN:
        return DGM_LEMMA_NOUN;
    case DGM_CUE_POS_ADJ:
        return DGM_LEMMA_ADJ;
    case DGM_CUE_POS_ADV:
        return DGM_LEMMA_ADV;
    default:
        return DGM_LEMMA_CLASSES;
    }
}

static dgm_err know_cues(dgm_lemmas *lemmas, const dgm_cues *cues)
{
    for (uint32_t i = 0; i < cues->entry.count; i++) {
        const dgm_cue_entry *entry = &cues->entry.at[i];
        DGM_TRY(dgm_lemmas_know(lemmas, entry->word[0],
                                class_of(&cues->group.at[entry->group])));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_words_know(dgm_lemmas *lemmas, const dgm_frames *frames,
                       const dgm_cues *cues)
{
    DGM_TRY(know_frames(lemmas, frames));
    return know_cues(lemmas, cues);
}
