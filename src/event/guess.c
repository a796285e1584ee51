/* SPDX-License-Identifier: Apache-2.0 */
/* The last resort where the tree lost a subject or an object. */
#include "event/annotator.h"

/* The last resort for a verb in the active whose subject the tree lost: the
 * nearest mention before it, unless a preposition governs that. */
dgm_err dgm_guess_actor(dgm_doc *doc, dgm_event *event)
{
    const dgm_token *verb = &doc->token.at[event->trigger];
    if (verb->upos != DGM_UPOS_VERB || dgm_is_passive(doc, event->trigger)) {
        return DGM_ERR_OK;
    }
    uint32_t first = doc->sentence.at[event->sentence].token.first;
    uint32_t best = DGM_NONE;
    first = event->trigger - first > 60 ? event->trigger - 60 : first;
    for (uint32_t i = event->trigger; i-- > first;) {
        uint32_t number = dgm_mention_at(doc, i);
        if (number == DGM_NONE) {
            continue;
        }
        const dgm_mention *mention = &doc->mention.at[number];
        if (dgm_dependent(doc, mention->head, DGM_REL_CASE) == DGM_NONE) {
            best = mention->head;
            break;
        }
        if (mention->token.first <= first) {
            break;
        }
        i = mention->token.first;
    }
    for (uint32_t i = 0; best != DGM_NONE && i < event->recipient.count; i++) {
        if (event->recipient.at[i].head == best) {
            return DGM_ERR_OK;
        }
    }
    return best == DGM_NONE ? DGM_ERR_OK
                            : dgm_party_add(doc, &event->actor, best);
}

/* The same for the recipient of a verb without object: the next mention,
 * with no preposition before it and nothing but its phrase between. */
dgm_err dgm_guess_recipient(dgm_doc *doc, dgm_event *event)
{
    uint32_t last = doc->sentence.at[event->sentence].token.last;
    if (doc->token.at[event->trigger].upos != DGM_UPOS_VERB ||
        dgm_is_passive(doc, event->trigger)) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = event->trigger + 1; i < last && i < event->trigger + 7;
         i++) {
        const dgm_token *t = &doc->token.at[i];
        uint32_t number = dgm_mention_at(doc, i);
        if (number != DGM_NONE) {
            return dgm_party_add(doc, &event->recipient,
                                 doc->mention.at[number].head);
        }
        if (t->upos == DGM_UPOS_PUNCT || t->upos == DGM_UPOS_ADP ||
            t->upos == DGM_UPOS_SCONJ || t->upos == DGM_UPOS_VERB ||
            t->upos == DGM_UPOS_AUX || t->upos == DGM_UPOS_PART) {
            break;
        }
    }
    return DGM_ERR_OK;
}
