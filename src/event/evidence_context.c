/* SPDX-License-Identifier: Apache-2.0 */
/* What is seen of what a passage is about. */
#include "event/feature.h"

void dgm_context_evidence(const dgm_sight *self, dgm_range token,
                          dgm_evidence *out)
{
    *out = (dgm_evidence){.count = 0};
    for (uint32_t i = token.first;
         i < token.last && out->count < DGM_EVIDENCE_MAX; i++) {
        const dgm_token *t = dgm_tok_of(self, i);
        if (!dgm_is_content(t)) {
            continue;
        }
        bool seen = false;
        for (uint32_t k = i > token.first + 200 ? i - 200 : token.first;
             k < i && !seen; k++) {
            seen = dgm_known_word(self, k) == dgm_known_word(self, i);
        }
        if (!seen) {
            dgm_evidence_add(out, SEE_PASSAGE_WORD, dgm_known_word(self, i),
                             0);
        }
        uint32_t number = dgm_mention_at(self->doc, i);
        const dgm_mention *mention =
            number == DGM_NONE ? NULL : &self->doc->mention.at[number];
        if (mention && mention->head == i && mention->actor != DGM_NONE) {
            dgm_evidence_add(out, SEE_PASSAGE_ACTOR,
                             self->doc->actor.at[mention->actor].sector, 0);
        }
    }
}
