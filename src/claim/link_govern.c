/* SPDX-License-Identifier: Apache-2.0 */
/* What a verb or noun that links governs: its subject, its object, what stands
 * behind its prepositions, as words that tell something. */
#include "claim/link.h"

/* The verbs of weak groups cause by their participles only. */
bool dgm_link_is_causing(const linker *self, const dgm_cue_entry *e)
{
    const dgm_cue_group *group = group_of(self->room, e);
    return group->kind == DGM_CUE_KIND_CAUSE &&
           group->pos == DGM_CUE_POS_VERB && !group->weak;
}

/* The object, its relative pronoun followed: "the boycott that it sparked". */
uint32_t dgm_link_object(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_clause *clause = dgm_clause_at(doc, verb);
    uint32_t object = clause ? clause->object : DGM_NONE;
    return object == DGM_NONE ? kid(self->room, verb, DGM_REL_OBJ)
                              : dgm_tree_antecedent(doc, object);
}

/* A dependent behind one of the group's prepositions. */
uint32_t dgm_link_behind_preposition(const linker *self, uint32_t head,
                                     const dgm_cue_group *group)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, head); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint8_t rel = tok(here, c)->rel;
        uint32_t mark = dgm_tree_case(here->doc, c);
        if (c > head && mark != DGM_NONE &&
            (rel == DGM_REL_OBL || rel == DGM_REL_NMOD ||
             rel == DGM_REL_ADVCL || rel == DGM_REL_ACL) &&
            dgm_claim_takes_preposition(group, tok(here, mark)->form_key)) {
            return c;
        }
    }
    return DGM_NONE;
}

/* An infinitive that a verb of causing governs: "forced him to resign". */
uint32_t dgm_link_infinitive(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    uint32_t object = dgm_link_object(self, verb);
    for (uint32_t pass = 0; pass < 2; pass++) {
        uint32_t head = pass == 0 ? verb : object;
        if (head == DGM_NONE) {
            break;
        }
        for (uint32_t c = dgm_child(here->doc, head); c != DGM_NONE;
             c = dgm_sibling(here->doc, c)) {
            uint8_t rel = tok(here, c)->rel;
            if ((rel == DGM_REL_XCOMP || rel == DGM_REL_ADVCL ||
                 rel == DGM_REL_CCOMP || rel == DGM_REL_ACL) &&
                c > verb && tok(here, c)->upos == DGM_UPOS_VERB &&
                (dgm_claim_is_infinitive(here, c) ||
                 (tok(here, c)->morph & DGM_MORPH_INF))) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* "They stopped the oil, which led to a shortage": the clause of what a
 * relative pronoun seems to stand for, or that word. */
static uint32_t clause_of(const linker *self, uint32_t word, uint32_t verb)
{
    const room *here = self->room;
    uint32_t before = dgm_subtree(here->doc, verb).first;
    uint32_t at = word;
    for (uint32_t i = 0; i < CLAIM_CLIMB && at != DGM_NONE &&
                         tok(here, at)->upos != DGM_UPOS_VERB;
         i++) {
        at = tok(here, at)->head;
    }
    bool aside = tok(here, before)->word == DGM_WORD_COMMA ||
                 (before > 0 && tok(here, before - 1)->word == DGM_WORD_COMMA);
    return at != DGM_NONE && at < verb && aside ? at : word;
}

bool dgm_link_tells(const linker *self, uint32_t t)
{
    return t != DGM_NONE && (dgm_link_is_event_noun(self, t) ||
                             tok(self->room, t)->upos == DGM_UPOS_VERB);
}

/* "The revolt was bloody; it led to a war": the subject of the clause or
 * sentence before, where it names an act. */
static uint32_t subject_before(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_token *word = tok(self->room, verb);
    uint32_t before = DGM_NONE;
    if (word->head != DGM_NONE && word->head < verb &&
        (word->rel == DGM_REL_CONJ || word->rel == DGM_REL_PARATAXIS)) {
        before = word->head;
    } else if (word->head == DGM_NONE && word->sentence > 0) {
        before = doc->sentence.at[word->sentence - 1].root;
    }
    const dgm_clause *clause =
        before == DGM_NONE ? NULL : dgm_clause_at(doc, before);
    return clause && clause->subject != DGM_NONE &&
                   dgm_link_is_event_noun(self, clause->subject)
               ? clause->subject
               : DGM_NONE;
}

/* The subject of a verb as a word that tells something, its relative pronoun
 * followed. */
uint32_t dgm_link_subject(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    uint32_t subject = clause ? clause->subject : DGM_NONE;
    if (subject == DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t pronoun = kid(here, verb, DGM_REL_NSUBJ);
    bool which =
        pronoun != DGM_NONE && tok(here, pronoun)->word == DGM_WORD_WHICH;
    subject = dgm_tree_antecedent(here->doc, subject);
    bool act = self->event_at[subject] != DGM_NONE ||
               dgm_link_is(self, subject, DGM_CUE_KIND_ACT);
    if (which && !act) {
        return clause_of(self, subject, verb);
    }
    if (pronoun != DGM_NONE && tok(here, pronoun)->word == DGM_WORD_IT &&
        !clause->expletive) {
        return subject_before(self, verb);
    }
    return dgm_link_telling(self, subject, verb);
}

/* A state of affairs as a cause: a common noun that is nobody's name. */
bool dgm_link_may_cause(const linker *self, uint32_t t)
{
    const room *here = self->room;
    if (dgm_link_tells(self, t)) {
        return true;
    }
    return t != DGM_NONE && tok(here, t)->upos == DGM_UPOS_NOUN &&
           dgm_mention_at(here->doc, t) == DGM_NONE;
}

dgm_err dgm_link_add_each(linker *self, link_rule rule, uint32_t from,
                          uint32_t to, dgm_span cue)
{
    uint32_t source[DGM_CONJUNCTS_MAX];
    uint32_t target[DGM_CONJUNCTS_MAX];
    uint32_t sources = dgm_link_conjuncts(self, from, false, source);
    uint32_t targets = dgm_link_conjuncts(self, to, false, target);
    for (uint32_t i = 0; i < sources; i++) {
        for (uint32_t k = 0; k < targets; k++) {
            DGM_TRY(dgm_link_add(self, rule, source[i], target[k], cue));
        }
    }
    return DGM_ERR_OK;
}

dgm_span dgm_link_group_span(const linker *self, uint32_t head)
{
    const dgm_doc *doc = self->room->doc;
    return dgm_range_span(doc, dgm_tree_group(doc, head));
}

/* Other words of an entry that are prepositions: "lead to", "open the way
 * to"; with what stands behind the last of them. */
static uint32_t behind_entry(const linker *self, uint32_t verb,
                             const dgm_cue_entry *entry)
{
    const room *here = self->room;
    uint32_t heads[] = {verb, kid(here, verb, DGM_REL_OBJ)};
    for (uint32_t i = 0; i < 2 && entry->count > 1; i++) {
        uint32_t c =
            heads[i] == DGM_NONE ? DGM_NONE : dgm_child(here->doc, heads[i]);
        for (; c != DGM_NONE; c = dgm_sibling(here->doc, c)) {
            uint32_t mark = dgm_tree_case(here->doc, c);
            uint8_t rel = tok(here, c)->rel;
            if (c > verb && mark != DGM_NONE &&
                (rel == DGM_REL_OBL || rel == DGM_REL_NMOD) &&
                tok(here, mark)->form_key == entry->word[entry->count - 1]) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* "Triggered three nights of unrest", which the tree may take for a time. */
static uint32_t bare_oblique(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, verb); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        if (c > verb && tok(here, c)->rel == DGM_REL_OBL &&
            dgm_tree_case(here->doc, c) == DGM_NONE && !self->dated[c] &&
            dgm_link_telling(self, c, verb) != c) {
            return c;
        }
    }
    return DGM_NONE;
}

uint32_t dgm_link_effect(const linker *self, uint32_t verb,
                         const dgm_cue_entry *entry)
{
    uint32_t effect = dgm_link_infinitive(self, verb);
    if (effect != DGM_NONE) {
        return dgm_link_telling(self, effect, DGM_NONE);
    }
    if (group_of(self->room, entry)->takes & DGM_TAKES_CONTROL) {
        return DGM_NONE;
    }
    if (group_of(self->room, entry)->prep_count > 0) {
        effect = dgm_link_behind_preposition(self, verb,
                                             group_of(self->room, entry));
        effect = effect == DGM_NONE ? DGM_NONE
                                    : dgm_link_telling(self, effect, verb);
        return dgm_link_tells(self, effect) ? effect : DGM_NONE;
    }
    effect = behind_entry(self, verb, entry);
    effect = effect == DGM_NONE ? dgm_link_object(self, verb) : effect;
    effect = effect == DGM_NONE ? bare_oblique(self, verb) : effect;
    if (effect == DGM_NONE) {
        return DGM_NONE;
    }
    effect = dgm_link_telling(self, effect, verb);
    return dgm_link_tells(self, effect) ? effect : DGM_NONE;
}

/* Whether a condition is already said of a verb. */
bool dgm_link_has_condition(const linker *self, uint32_t verb)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = self->first_link; i < doc->link.count; i++) {
        if (doc->link.at[i].kind == DGM_LINK_IF &&
            doc->link.at[i].to_token == verb) {
            return true;
        }
    }
    return false;
}
