/* SPDX-License-Identifier: Apache-2.0 */
/* From the cue lexicon to the tree: which entries a word matches, and whose
 * verb it is. */
#include "claim/annotator.h"

uint32_t dgm_claim_child_key(const room *self, uint32_t token, uint64_t key)
{
    for (uint32_t c = dgm_child(self->doc, token); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        if (tok(self, c)->form_key == key || tok(self, c)->lemma_key == key) {
            return c;
        }
    }
    return DGM_NONE;
}

bool dgm_claim_is_infinitive(const room *self, uint32_t clause)
{
    uint32_t c = dgm_child(self->doc, clause);
    while (c != DGM_NONE && (tok(self, c)->rel != DGM_REL_MARK ||
                             tok(self, c)->word != DGM_WORD_TO)) {
        c = dgm_sibling(self->doc, c);
    }
    return c != DGM_NONE;
}

uint32_t dgm_claim_subject(const room *self, uint32_t verb, dgm_range *range,
                           bool *expletive)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    uint32_t subject = clause ? clause->subject : DGM_NONE;
    *expletive = clause && clause->expletive;
    if (subject != DGM_NONE) {
        bool around = dgm_below(self->doc, verb, subject);
        *range = dgm_tree_whole_phrase(self->doc, subject,
                                       around ? verb : DGM_NONE);
    }
    return subject;
}

bool dgm_claim_takes_preposition(const dgm_cue_group *group, uint64_t key)
{
    for (uint32_t i = 0; i < group->prep_count; i++) {
        if (group->prep[i] == key) {
            return true;
        }
    }
    return false;
}

bool dgm_claim_is_gerund_object(const room *self, uint32_t clause)
{
    const dgm_clause *inner = dgm_clause_at(self->doc, clause);
    uint32_t head = tok(self, clause)->head;
    return inner && inner->form == DGM_VERB_GERUND &&
           inner->marker == DGM_NONE && head != DGM_NONE &&
           dgm_subtree(self->doc, clause).first == head + 1;
}

static bool pos_fits(uint8_t pos, uint8_t upos)
{
    switch (pos) {
    case DGM_CUE_POS_VERB:
        return upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX;
    case DGM_CUE_POS_NOUN:
        return upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN;
    case DGM_CUE_POS_ADJ:
        return upos == DGM_UPOS_ADJ || upos == DGM_UPOS_VERB;
    case DGM_CUE_POS_ADV:
        return upos == DGM_UPOS_ADV;
    default:
        return true;
    }
}

/* Whether the other words of an entry are next to the head or, for particles
 * and objects, among its dependents. */
static bool words_fit(const room *self, uint32_t head,
                      const dgm_cue_entry *entry)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, head)->sentence].token.last;
    uint32_t at = head;
    for (uint32_t i = 1; i < entry->count; i++) {
        if (at + 1 < last &&
            (tok(self, at + 1)->form_key == entry->word[i] ||
             tok(self, at + 1)->lemma_key == entry->word[i])) {
            at++;
            continue;
        }
        uint32_t child = dgm_claim_child_key(self, head, entry->word[i]);
        if (child == DGM_NONE || child < head) {
            return false;
        }
        at = child;
    }
    return true;
}

static const dgm_cue_entry *filter(const room *self, uint32_t head,
                                   const dgm_cue_entry *entry)
{
    while (entry &&
           (!pos_fits(group_of(self, entry)->pos, tok(self, head)->upos) ||
            (entry->count > 1 && !words_fit(self, head, entry)))) {
        entry = dgm_cues_next(self->cues, entry);
    }
    return entry;
}

const dgm_cue_entry *dgm_claim_match(const room *self, uint32_t head,
                                     const dgm_cue_entry *from)
{
    if (!from) {
        from = dgm_cues_find(self->cues, tok(self, head)->lemma_key);
    }
    return from ? filter(self, head, from) : NULL;
}

const dgm_cue_entry *dgm_claim_match_next(const room *self, uint32_t head,
                                          const dgm_cue_entry *entry)
{
    const dgm_cue_entry *next = dgm_cues_next(self->cues, entry);
    return next ? filter(self, head, next) : NULL;
}
