/* SPDX-License-Identifier: Apache-2.0 */
/* What marks of several kinds ask of the clauses around them. */
#include "claim/link.h"

bool dgm_link_is_clause(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, t);
    return clause && clause->form == DGM_VERB_FINITE &&
           tok(self->room, t)->rel != DGM_REL_ADVCL &&
           clause->kind != DGM_CLAUSE_RELATIVE;
}

bool dgm_link_has_future(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_around(self->room->doc, t);
    return clause && (clause->modality == DGM_MODAL_WILL ||
                      clause->modality == DGM_MODAL_WOULD ||
                      clause->modality == DGM_MODAL_MAY ||
                      clause->modality == DGM_MODAL_CAN ||
                      clause->tense == DGM_TENSE_FUTURE);
}

uint32_t dgm_link_teller_above(const linker *self, uint32_t t)
{
    for (uint32_t i = 0; i < CLAIM_CLIMB && t != DGM_NONE; i++) {
        const dgm_token *word = tok(self->room, t);
        if (word->upos == DGM_UPOS_VERB || dgm_clause_at(self->room->doc, t) ||
            dgm_link_is_event_noun(self, t) ||
            dgm_link_is(self, t, DGM_CUE_KIND_REACTION)) {
            return t;
        }
        t = word->head;
    }
    return t;
}

bool dgm_link_has_comma(const linker *self, uint32_t from, uint32_t to)
{
    while (from < to && tok(self->room, from)->word != DGM_WORD_COMMA) {
        from++;
    }
    return from < to;
}

dgm_err dgm_link_all(linker *self, link_rule rule, uint32_t from, uint32_t to,
                     bool loose, bool turned, dgm_span cue)
{
    uint32_t source[DGM_CONJUNCTS_MAX];
    uint32_t target[DGM_CONJUNCTS_MAX];
    uint32_t sources = dgm_link_conjuncts(self, from, false, source);
    uint32_t targets = loose ? dgm_link_conjuncts(self, to, true, target) : 1;
    target[0] = to;
    source[0] = from;
    for (uint32_t i = 0; i < sources; i++) {
        for (uint32_t k = 0; k < targets; k++) {
            DGM_TRY(turned
                        ? dgm_link_add(self, rule, target[k], source[i], cue)
                        : dgm_link_add(self, rule, source[i], target[k], cue));
        }
    }
    return DGM_ERR_OK;
}

dgm_span dgm_link_mark_span(const linker *self, const link_mark *m)
{
    return dgm_range_span(self->room->doc, (dgm_range){m->first, m->last});
}
