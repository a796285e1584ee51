/* SPDX-License-Identifier: Apache-2.0 */
/* Questions that rules ask of a tree: subjects, verb groups, phrases. */
#include "claim/claim_int.h"

uint32_t claim_child_key(const room *self, uint32_t token, uint32_t rel,
                         uint64_t key)
{
    for (uint32_t c = dgm_child(self->doc, token); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        if ((rel == DGM_REL_COUNT || tok(self, c)->rel == rel) &&
            (tok(self, c)->form_key == key ||
             tok(self, c)->lemma_key == key)) {
            return c;
        }
    }
    return DGM_NONE;
}

bool claim_is_word(const room *self, uint32_t token)
{
    return (tok(self, token)->flags & DGM_TOKEN_WORD) != 0;
}

bool claim_is_passive(const room *self, uint32_t verb)
{
    for (uint32_t c = dgm_child(self->doc, verb); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        const dgm_token *t = tok(self, c);
        if (t->sub == DGM_SUB_PASS &&
            (t->rel == DGM_REL_AUX || t->rel == DGM_REL_NSUBJ ||
             t->rel == DGM_REL_CSUBJ)) {
            return true;
        }
    }
    const dgm_token *t = tok(self, verb);
    return (t->rel == DGM_REL_ACL || t->rel == DGM_REL_ADVCL) &&
           t->sub != DGM_SUB_RELCL && (t->morph & DGM_MORPH_PART) &&
           (t->morph & (DGM_MORPH_PAST | DGM_MORPH_PASS)) &&
           dgm_dependent(self->doc, verb, DGM_REL_AUX) == DGM_NONE &&
           dgm_dependent(self->doc, verb, DGM_REL_NSUBJ) == DGM_NONE;
}

static bool is_negation(const room *self, uint32_t token)
{
    const dgm_token *t = tok(self, token);
    if (t->morph & DGM_MORPH_NEG) {
        return true;
    }
    const dgm_cue_entry *entry = dgm_cues_find(self->cues, t->lemma_key);
    if (!entry && t->form_key != t->lemma_key) {
        entry = dgm_cues_find(self->cues, t->form_key);
    }
    for (; entry; entry = dgm_cues_next(self->cues, entry)) {
        if (entry->count == 1 &&
            group_of(self, entry)->kind == DGM_CUE_KIND_NEGATION) {
            return true;
        }
    }
    return false;
}

bool claim_is_negated(const room *self, uint32_t token)
{
    for (uint32_t c = dgm_child(self->doc, token); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if ((rel == DGM_REL_ADVMOD || rel == DGM_REL_DET ||
             rel == DGM_REL_AUX || rel == DGM_REL_CC) &&
            is_negation(self, c)) {
            return true;
        }
        /* "no one said", "nobody": the negation sits in the subject. */
        if ((rel == DGM_REL_NSUBJ || rel == DGM_REL_OBJ) &&
            (is_negation(self, c) ||
             (kid(self, c, DGM_REL_DET) != DGM_NONE &&
              is_negation(self, kid(self, c, DGM_REL_DET))))) {
            return true;
        }
    }
    return false;
}

/* Last token of a run cut before `stop`. */
dgm_range claim_phrase(const room *self, uint32_t head, uint32_t without)
{
    dgm_range range = dgm_subtree(self->doc, head);
    if (without != DGM_NONE) {
        uint32_t top = without;
        for (uint32_t i = 0;
             i < 512 && top != DGM_NONE && tok(self, top)->head != head; i++) {
            top = tok(self, top)->head;
        }
        if (top != DGM_NONE && top != head) {
            dgm_range cut = dgm_subtree(self->doc, top);
            if (cut.first > head && cut.first < range.last) {
                range.last = cut.first;
            } else if (cut.last <= head && cut.last > range.first) {
                range.first = cut.last;
            }
        }
    }
    return claim_trim(self, range);
}

static bool is_expletive(const room *self, uint32_t subject)
{
    const dgm_token *t = tok(self, subject);
    return t->rel == DGM_REL_EXPL || t->form_key == self->cues->key.there;
}

static uint32_t own_subject(const room *self, uint32_t verb)
{
    uint32_t found = DGM_NONE;
    for (uint32_t c = dgm_child(self->doc, verb); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if (rel == DGM_REL_EXPL) {
            return c;
        }
        if (rel == DGM_REL_NSUBJ && tok(self, c)->sub != DGM_SUB_OUTER) {
            found = c;
        }
    }
    return found;
}

/* One step from a verb without a subject to where its subject may be. */
static uint32_t climb(const room *self, uint32_t verb, uint32_t *subject)
{
    const dgm_token *t = tok(self, verb);
    uint32_t head = t->head;
    if (head == DGM_NONE) {
        return DGM_NONE;
    }
    switch (t->rel) {
    case DGM_REL_XCOMP:
        *subject = dgm_dependent(self->doc, head, DGM_REL_OBJ);
        if (*subject == DGM_NONE) {
            *subject = dgm_dependent(self->doc, head, DGM_REL_IOBJ);
        }
        return head;
    case DGM_REL_ACL:
        *subject = head;
        return head;
    case DGM_REL_CONJ:
    case DGM_REL_ADVCL:
    case DGM_REL_PARATAXIS:
    case DGM_REL_DEP:
        return head;
    default:
        return DGM_NONE;
    }
}

uint32_t claim_subject(const room *self, uint32_t verb, dgm_range *range,
                       bool *expletive)
{
    uint32_t at = verb;
    uint32_t subject = own_subject(self, at);
    *expletive = false;
    for (int step = 0; step < CLAIM_CLIMB && subject == DGM_NONE; step++) {
        uint32_t next = climb(self, at, &subject);
        if (next == DGM_NONE) {
            return DGM_NONE;
        }
        if (subject == DGM_NONE) {
            uint8_t upos = tok(self, next)->upos;
            if (tok(self, next)->rel == DGM_REL_NSUBJ ||
                (upos != DGM_UPOS_VERB && upos != DGM_UPOS_AUX &&
                 kid(self, next, DGM_REL_COP) == DGM_NONE &&
                 kid(self, next, DGM_REL_NSUBJ) == DGM_NONE)) {
                return DGM_NONE;
            }
            subject = own_subject(self, next);
        }
        at = next;
    }
    if (subject == DGM_NONE) {
        return DGM_NONE;
    }
    *expletive = is_expletive(self, subject);
    *range = claim_phrase(
        self, subject, dgm_below(self->doc, verb, subject) ? verb : DGM_NONE);
    return subject;
}

static bool in_group(const room *self, uint32_t token, uint32_t head)
{
    const dgm_token *t = tok(self, token);
    if (t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP) {
        return t->head == head;
    }
    if (t->head == head && t->rel == DGM_REL_ADVMOD) {
        return dgm_child(self->doc, token) == DGM_NONE;
    }
    return false;
}

dgm_range claim_group(const room *self, uint32_t head)
{
    dgm_range range = {head, head + 1};
    uint32_t first =
        self->doc->sentence.at[tok(self, head)->sentence].token.first;
    uint32_t last =
        self->doc->sentence.at[tok(self, head)->sentence].token.last;
    while (range.first > first && in_group(self, range.first - 1, head)) {
        range.first--;
    }
    while (range.last < last && tok(self, range.last)->head == head &&
           tok(self, range.last)->rel == DGM_REL_COMPOUND &&
           tok(self, range.last)->sub == DGM_SUB_PRT) {
        range.last++;
    }
    return range;
}

uint32_t claim_case(const room *self, uint32_t head)
{
    uint32_t found = dgm_dependent(self->doc, head, DGM_REL_CASE);
    return found != DGM_NONE ? found
                             : dgm_dependent(self->doc, head, DGM_REL_MARK);
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
        uint32_t child =
            claim_child_key(self, head, DGM_REL_COUNT, entry->word[i]);
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

const dgm_cue_entry *claim_match(const room *self, uint32_t head,
                                 const dgm_cue_entry *from)
{
    if (!from) {
        from = dgm_cues_find(self->cues, tok(self, head)->lemma_key);
    }
    return from ? filter(self, head, from) : NULL;
}

const dgm_cue_entry *claim_match_next(const room *self, uint32_t head,
                                      const dgm_cue_entry *entry)
{
    const dgm_cue_entry *next = dgm_cues_next(self->cues, entry);
    return next ? filter(self, head, next) : NULL;
}
