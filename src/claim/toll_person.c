/* SPDX-License-Identifier: Apache-2.0 */
/* One person without a number: "a man was shot dead". */
#include "claim/toll.h"

/* ---------------------------------------------------- one person, no number
 */

/* "The singer Doris Day", "its leader, S. P. Thamilselvan", "the bishop's":
 * who is named is not counted, nor who has something. */
static bool is_name_of_person(const room *self, uint32_t t)
{
    uint32_t mention = dgm_mention_at(self->doc, t);
    return tok(self, t)->upos == DGM_UPOS_PROPN &&
           dgm_tree_case(self->doc, t) == DGM_NONE &&
           (mention == DGM_NONE ||
            self->doc->mention.at[mention].entity == DGM_ENTITY_PER);
}

/* "Ali Kibao, a member of the party, was abducted" */
static bool renames(const room *self, uint32_t t)
{
    uint32_t first = dgm_tree_phrase(self->doc, t).first;
    uint32_t head = tok(self, t)->head;
    if (tok(self, t)->rel == DGM_REL_APPOS && head != DGM_NONE &&
        !(tok(self, head)->morph & DGM_MORPH_PLUR)) {
        return true;
    }
    return first > self->doc->sentence.at[tok(self, t)->sentence].token.first +
                       1 &&
           tok(self, first - 1)->word == DGM_WORD_COMMA &&
           is_name_of_person(self, first - 2);
}

static bool is_called(const room *self, uint32_t t)
{
    uint32_t appos = kid(self, t, DGM_REL_APPOS);
    bool next = t + 1 < self->doc->token.count;
    return (next && (tok(self, t + 1)->word == DGM_WORD_APOSTROPHE_S ||
                     (tok(self, t)->upos == DGM_UPOS_NOUN &&
                      tok(self, t + 1)->upos == DGM_UPOS_PROPN))) ||
           (appos != DGM_NONE && tok(self, appos)->upos == DGM_UPOS_PROPN);
}

bool dgm_toll_is_one_person(const room *self, uint32_t t)
{
    const dgm_token *noun = tok(self, t);
    const dgm_cue_group *people = dgm_toll_cue(self, t, TOLL_ROLE(PEOPLE));
    if ((noun->upos != DGM_UPOS_NOUN && noun->upos != DGM_UPOS_PROPN) ||
        (noun->upos == DGM_UPOS_PROPN &&
         (!people || kid(self, t, DGM_REL_FLAT) != DGM_NONE)) ||
        (noun->morph & DGM_MORPH_PLUR) || noun->rel == DGM_REL_COMPOUND ||
        noun->rel == DGM_REL_AMOD ||
        kid(self, t, DGM_REL_NUMMOD) != DGM_NONE || is_called(self, t) ||
        renames(self, t)) {
        return false;
    }
    if (people) {
        return !people->weak;
    }
    uint32_t mention = dgm_mention_at(self->doc, t);
    if (mention == DGM_NONE) {
        return false;
    }
    const dgm_mention *m = &self->doc->mention.at[mention];
    return m->head == t && m->kind == DGM_MENTION_DESCRIPTION &&
           m->entity == DGM_ENTITY_PER &&
           (m->actor == DGM_NONE || !self->doc->actor.at[m->actor].plural);
}
