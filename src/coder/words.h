/* SPDX-License-Identifier: Apache-2.0 */
/* Words that frames and cues name. */
#ifndef DGM_CODER_WORDS_H
#define DGM_CODER_WORDS_H

#include "claim/claim.h"
#include "event/event.h"
#include "syntax/lemma.h"

/* Makes the words of frames and cues known to the lemmas. */
DGM_CHECKED dgm_err dgm_words_know(dgm_lemmas *lemmas,
                                   const dgm_frames *frames,
                                   const dgm_cues *cues);

#endif
