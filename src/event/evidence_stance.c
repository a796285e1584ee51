/* SPDX-License-Identifier: Apache-2.0 */
/* What is seen of how the text stands to an event. */
#include "event/feature.h"

/* Words above a predicate and what they say of it, three steps up. */
static void add_chain(const dgm_sight *self, uint32_t trigger,
                      dgm_evidence *out)
{
    uint32_t at = trigger;
    for (uint64_t step = 0; step < 3; step++) {
        uint32_t head = dgm_tok_of(self, at)->head;
        if (head == DGM_NONE) {
            dgm_evidence_add(out, SEE_CHAIN, 0, step);
            return;
        }
        const dgm_token *t = dgm_tok_of(self, head);
        dgm_evidence_add(out, SEE_CHAIN, t->lemma_key,
                         step << 20 | dgm_relation_of(self, at));
        dgm_evidence_add(out, SEE_CHAIN, t->lemma_key, 9);
        dgm_evidence_add(out, SEE_ABOVE_VERB,
                         dgm_verb_of(dgm_clause_at(self->doc, head)) & ~0xFFUL,
                         step << 20 | dgm_relation_of(self, at));
        dgm_evidence_add(out, SEE_NEGATED, dgm_tree_negated(self->doc, head),
                         step + 1);
        at = head;
    }
}

/* Auxiliaries, adverbs, determiners, markers at a predicate. */
static void add_marks(const dgm_sight *self, uint32_t token, uint64_t where,
                      dgm_evidence *out)
{
    for (uint32_t c = dgm_child(self->doc, token); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        const dgm_token *t = dgm_tok_of(self, c);
        switch (t->rel) {
        case DGM_REL_AUX:
            dgm_evidence_add(out, SEE_HELPER, t->lemma_key, where);
            dgm_evidence_add(out, SEE_HELPER, t->form_key, 16 + where);
            break;
        case DGM_REL_MARK:
        case DGM_REL_CASE:
            dgm_evidence_add(out, SEE_MARKER, t->lemma_key, where);
            break;
        case DGM_REL_ADVMOD:
        case DGM_REL_DET:
        case DGM_REL_AMOD:
        case DGM_REL_CC:
            dgm_evidence_add(out, SEE_MODIFIER, t->lemma_key, where);
            break;
        case DGM_REL_ADVCL:
            dgm_evidence_add(out, SEE_MODIFIER, dgm_case_of(self, c),
                             4 + where);
            break;
        default:
            break;
        }
    }
}

void dgm_stance_evidence(const dgm_sight *self, uint32_t trigger, uint8_t type,
                         dgm_evidence *out)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = dgm_tok_of(self, trigger);
    const dgm_clause *clause = dgm_clause_at(doc, trigger);
    const dgm_clause *around = dgm_clause_around(doc, trigger);
    const dgm_clause *above = dgm_clause_above(self, trigger);
    const dgm_proposal *p = dgm_proposal_at(self, trigger);
    dgm_range range = doc->sentence.at[t->sentence].token;
    *out = (dgm_evidence){.word = {t->lemma_key},
                          .state = {dgm_state_of(self, trigger)}};
    uint64_t verb = dgm_verb_of(clause);
    dgm_evidence_add(out, SEE_TYPE, type, 0);
    dgm_evidence_add(out, SEE_WORD, t->lemma_key, 0);
    dgm_evidence_add(out, SEE_WORD_TAG, t->lemma_key, t->upos);
    dgm_evidence_add(out, SEE_TAG, t->upos, type);
    dgm_evidence_add(out, SEE_VERB, verb, 0);
    dgm_evidence_add(out, SEE_VERB, verb >> 8, 1);
    dgm_evidence_add(out, SEE_TYPE_VERB, verb >> 8, type);
    dgm_evidence_add(out, SEE_TYPE_VERB, verb >> 12 & 0xFFF,
                     (uint64_t)type << 8);
    dgm_evidence_add(out, SEE_VERB_WORD, verb >> 12 & 0xFFF, t->lemma_key);
    dgm_evidence_add(out, SEE_BOUND, dgm_verb_of(around) >> 8,
                     dgm_relation_of(self, trigger));
    dgm_evidence_add(out, SEE_BOUND, dgm_verb_of(above) >> 8, 1);
    dgm_evidence_add(out, SEE_RELATION, dgm_relation_of(self, trigger), type);
    dgm_evidence_add(out, SEE_NEGATED, dgm_tree_negated(doc, trigger), 0);
    dgm_evidence_add(out, SEE_NEGATED, dgm_tree_negated(doc, trigger),
                     (uint64_t)type << 8);
    dgm_evidence_add(out, SEE_QUOTED,
                     dgm_quotation_of(doc, trigger) != DGM_NONE, 0);
    dgm_evidence_add(out, SEE_QUOTED,
                     dgm_quotation_of(doc, trigger) != DGM_NONE, type + 1U);
    if (clause && clause->marker != DGM_NONE) {
        dgm_evidence_add(out, SEE_MARKER,
                         dgm_tok_of(self, clause->marker)->lemma_key, 9);
    }
    if (around && around != clause && around->marker != DGM_NONE) {
        dgm_evidence_add(out, SEE_MARKER,
                         dgm_tok_of(self, around->marker)->lemma_key, 10);
    }
    if (p) {
        dgm_evidence_add(out, SEE_FRAME_TYPE, p->event.type,
                         (uint64_t)p->event.negated << 8 | type);
        dgm_evidence_add(out, SEE_FRAME_PLAIN, p->plain, p->event.type);
    }
    for (uint32_t i = range.last; i-- > range.first && i + 3 > range.last;) {
        dgm_evidence_add(out, SEE_ENDING,
                         dgm_tok_of(self, i)->word == DGM_WORD_QUESTION, 0);
    }
    add_marks(self, trigger, 0, out);
    if (t->head != DGM_NONE) {
        add_marks(self, t->head, 1, out);
    }
    add_chain(self, trigger, out);
}

static const uint8_t polarities[] = {DGM_POLARITY_POS, DGM_POLARITY_NEG};
static const uint8_t times[] = {DGM_TIME_NON_FUTURE, DGM_TIME_FUTURE};
static const uint8_t certainties[] = {
    DGM_CERTAINTY_CERTAIN, DGM_CERTAINTY_PROBABLE, DGM_CERTAINTY_POSSIBLE,
    DGM_CERTAINTY_UNDERSPECIFIED};

void dgm_stance_from(const uint32_t answer[DGM_STANCE_PARTS], dgm_stance *out)
{
    *out =
        (dgm_stance){.polarity = polarities[answer[DGM_STANCE_POLARITY]],
                     .time = times[answer[DGM_STANCE_TIME]],
                     .condition = (uint8_t)answer[DGM_STANCE_CONDITION],
                     .mood = (uint8_t)answer[DGM_STANCE_MOOD],
                     .certainty = certainties[answer[DGM_STANCE_CERTAINTY]]};
}

void dgm_stance_to(const dgm_stance *stance, uint32_t answer[DGM_STANCE_PARTS])
{
    answer[DGM_STANCE_POLARITY] = stance->polarity == DGM_POLARITY_NEG;
    answer[DGM_STANCE_TIME] = stance->time == DGM_TIME_FUTURE;
    answer[DGM_STANCE_CONDITION] = stance->condition;
    answer[DGM_STANCE_MOOD] = stance->mood;
    answer[DGM_STANCE_CERTAINTY] = 0;
    for (uint32_t i = 0; i < 4; i++) {
        if (certainties[i] == stance->certainty) {
            answer[DGM_STANCE_CERTAINTY] = i;
        }
    }
}
