/* SPDX-License-Identifier: Apache-2.0 */
/* What a mark makes of its clause or phrase and of what that hangs on: a
 * condition, a cause, or what stands before "otherwise" and "as a result". */
#include "claim/link.h"

/* "Asked if", "would not say whether": a question, no condition. */
static bool is_question(const linker *self, const link_mark *m)
{
    uint16_t word = tok(self->room, m->first)->word;
    if (m->last - m->first != 1 ||
        (word != DGM_WORD_IF && word != DGM_WORD_WHETHER)) {
        return false;
    }
    uint32_t verb = m->governor;
    return tok(self->room, m->head)->rel == DGM_REL_CCOMP ||
           (!m->before && tok(self->room, verb)->upos == DGM_UPOS_ADJ &&
            kid(self->room, verb, DGM_REL_EXPL) != DGM_NONE) ||
           (word == DGM_WORD_WHETHER && !m->before) ||
           (tok(self->room, m->head)->rel == DGM_REL_CONJ && !m->before) ||
           (!m->before && !dgm_link_has_comma(self, verb, m->first) &&
            dgm_link_attributes(self, verb) != DGM_CUE_NOBODY &&
            kid(self->room, verb, DGM_REL_CCOMP) == DGM_NONE &&
            kid(self->room, verb, DGM_REL_XCOMP) == DGM_NONE);
}

/* "If necessary", "until December", "without notice": nothing happens. */
static bool tells_nothing(const linker *self, const link_mark *m,
                          uint32_t from)
{
    const room *here = self->room;
    if (self->dated[from]) {
        return true;
    }
    if (tok(here, from)->upos == DGM_UPOS_ADJ &&
        kid(here, from, DGM_REL_COP) == DGM_NONE &&
        kid(here, from, DGM_REL_NSUBJ) == DGM_NONE) {
        return true;
    }
    return !dgm_clause_at(here->doc, from) &&
           (m->group->weak && !dgm_link_is_event_noun(self, from));
}

/* "Until the last man has gone", "once they agree": still to come, whatever
 * the tense of what hangs on it. */
static bool is_to_come(const linker *self, const link_mark *m)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->head);
    return clause && tok(self->room, m->first)->word != DGM_WORD_WHEN &&
           clause->form == DGM_VERB_FINITE &&
           (clause->tense == DGM_TENSE_PRESENT ||
            clause->modality != DGM_MODAL_NONE);
}

dgm_err dgm_link_condition(linker *self, const link_mark *m, uint32_t from,
                           uint32_t to)
{
    if (is_question(self, m) || tells_nothing(self, m, from) ||
        (m->group->weak && !dgm_link_has_future(self, m->governor) &&
         !dgm_link_has_future(self, to) && !is_to_come(self, m))) {
        return DGM_ERR_OK;
    }
    if (tok(self->room, to)->upos == DGM_UPOS_VERB &&
        dgm_link_speaks(self, to)) {
        uint32_t other = dgm_link_consequence(
            self, m->first, m->head,
            self->room->doc->sentence.at[tok(self->room, to)->sentence].token);
        to = other == DGM_NONE ? to : dgm_link_telling(self, other, m->head);
    }
    return dgm_link_all(self, m->group->weak ? LINK_IF_TIME : LINK_IF_MARK,
                        from, to, m->before, false,
                        dgm_link_mark_span(self, m));
}

static bool is_since(const linker *self, const link_mark *m)
{
    return tok(self->room, m->first)->word == DGM_WORD_SINCE;
}

/* "Since the road was cut, supplies were dropped": of time it would be "have
 * been dropped".  "By jailing him, the junta made him a hero." */
static bool is_reason(const linker *self, const link_mark *m, uint32_t to)
{
    const dgm_clause *reason = dgm_clause_at(self->room->doc, m->head);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, to);
    if (tok(self->room, m->first)->word == DGM_WORD_BY) {
        return m->before && reason && reason->form == DGM_VERB_GERUND;
    }
    return is_since(self, m) && m->before && reason &&
           reason->form == DGM_VERB_FINITE && clause &&
           clause->form == DGM_VERB_FINITE && !clause->perfect;
}

/* "At" is of feelings ("anger at"), "from" of things ("fled from bombs", but
 * "stopped them from leaving"). */
static bool may_answer(const linker *self, const link_mark *m, uint32_t from,
                       uint32_t to)
{
    const room *here = self->room;
    uint16_t word = tok(here, m->first)->word;
    if (to == DGM_NONE || word == DGM_WORD_FROM) {
        return !dgm_clause_at(here->doc, from);
    }
    const dgm_clause *clause = dgm_clause_at(here->doc, to);
    if (is_since(self, m) && clause && clause->perfect) {
        return false;
    }
    if (word == DGM_WORD_BY) {
        return m->before;
    }
    return word != DGM_WORD_AT || tok(here, to)->upos != DGM_UPOS_VERB ||
           (clause && clause->form == DGM_VERB_PARTICIPLE);
}

/* "After", "over", "for" mark a cause where what hangs on it answers it. */
static bool is_answer(const linker *self, const link_mark *m, uint32_t from,
                      uint32_t to)
{
    bool noun = tok(self->room, from)->upos == DGM_UPOS_NOUN ||
                tok(self->room, from)->upos == DGM_UPOS_PROPN;
    bool event = dgm_link_is_event_noun(self, from) ||
                 dgm_clause_at(self->room->doc, from) ||
                 (noun && (m->group->takes & DGM_TAKES_OBJ) &&
                  dgm_mention_at(self->room->doc, from) == DGM_NONE);
    if (!may_answer(self, m, from, to)) {
        return false;
    }
    return event && to != DGM_NONE &&
           !dgm_link_has_future(self, m->governor) &&
           (dgm_link_is(self, to, DGM_CUE_KIND_REACTION) ||
            is_reason(self, m, to));
}

dgm_err dgm_link_cause(linker *self, const link_mark *m, uint32_t from,
                       uint32_t to)
{
    if (m->group->weak && !is_answer(self, m, from, to)) {
        return DGM_ERR_OK;
    }
    return dgm_link_all(
        self, m->group->weak ? LINK_CAUSE_TIME : LINK_CAUSE_MARK, from, to,
        m->before, false, dgm_link_mark_span(self, m));
}

/* What stands before "otherwise", "as a result": the clause this one is
 * joined to, or the sentence before. */
static uint32_t clause_before(const linker *self, uint32_t t)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0; i < CLAIM_CLIMB; i++) {
        const dgm_token *word = tok(self->room, t);
        if (word->head == DGM_NONE) {
            break;
        }
        if (word->head < t &&
            (word->rel == DGM_REL_CONJ || word->rel == DGM_REL_PARATAXIS ||
             word->rel == DGM_REL_ADVCL || word->rel == DGM_REL_ACL)) {
            return dgm_link_telling(
                self, dgm_link_teller_above(self, word->head), t);
        }
        t = word->head;
    }
    uint32_t sentence = tok(self->room, t)->sentence;
    return sentence == 0
               ? DGM_NONE
               : dgm_link_telling(self, doc->sentence.at[sentence - 1].root,
                                  DGM_NONE);
}

/* ", so the army left": a clause of its own behind the comma. */
static bool joins_clause(const linker *self, const link_mark *m)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, m->first);
    const dgm_clause *clause =
        word->head == DGM_NONE ? NULL : dgm_clause_at(here->doc, word->head);
    uint32_t before = m->first;
    while (before > 0 && (tok(here, before - 1)->word == DGM_WORD_AND)) {
        before--;
    }
    return before > 0 && clause && clause->own_subject &&
           (tok(here, before - 1)->word == DGM_WORD_COMMA ||
            tok(here, before - 1)->word == DGM_WORD_SEMICOLON) &&
           clause->subject > m->first && clause->form == DGM_VERB_FINITE;
}

dgm_err dgm_link_adverb(linker *self, const link_mark *m)
{
    const dgm_doc *doc = self->room->doc;
    if (m->group->weak && !joins_clause(self, m)) {
        return DGM_ERR_OK;
    }
    uint32_t head = tok(self->room, m->last - 1)->head;
    for (uint32_t i = 0;
         i < CLAIM_CLIMB && head != DGM_NONE && !dgm_clause_at(doc, head);
         i++) {
        head = tok(self->room, head)->head;
    }
    if (head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    uint32_t to = dgm_link_telling(self, head, DGM_NONE);
    uint32_t from = clause_before(self, head);
    return dgm_link_add(self,
                        m->group->kind == DGM_CUE_KIND_CONDITION
                            ? LINK_IF_ELSE
                            : LINK_CAUSE_BEFORE,
                        from, to, dgm_link_mark_span(self, m));
}
