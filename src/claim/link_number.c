/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers that disagree: what happened to people, counted by one source and
 * counted otherwise by another.
 */
#include "claim/link.h"
#include "claim/toll.h"

#define NUMBER_WINDOW 4 /* numbers of people */

static bool is_teller(const linker *self, uint32_t verb)
{
    return tok(self->room, verb)->upos == DGM_UPOS_VERB &&
           (dgm_link_speaks(self, verb) ||
            dgm_toll_cue(self->room, verb, TOLL_ROLE(TELL)) != NULL);
}

/* Who counts: the subject of the verb of telling above a number. */
static uint32_t counter_of(const linker *self, uint32_t number)
{
    const room *here = self->room;
    uint32_t at = number;
    for (uint32_t i = 0; i < CLAIM_CLIMB && at != DGM_NONE; i++) {
        const dgm_clause *clause = dgm_clause_at(here->doc, at);
        if (clause && clause->subject != DGM_NONE && is_teller(self, at)) {
            return dgm_tree_antecedent(here->doc, clause->subject);
        }
        at = tok(here, at)->head;
    }
    return DGM_NONE;
}

static bool is_fate(const linker *self, uint32_t t)
{
    return dgm_toll_cue(self->room, t,
                        TOLL_ROLE(OBJECT) | TOLL_ROLE(SUBJECT) |
                            TOLL_ROLE(STATE) | TOLL_ROLE(DEED)) != NULL;
}

/* "Put the number of executions at 27", "put the toll at 14". */
static uint32_t figure_of(const linker *self, uint32_t verb, uint32_t number)
{
    const room *here = self->room;
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    if (object == DGM_NONE || !dgm_toll_cue(here, object, TOLL_ROLE(FIGURE))) {
        return number;
    }
    uint32_t of = kid(here, object, DGM_REL_NMOD);
    uint32_t what = of == DGM_NONE ? DGM_NONE : kid(here, of, DGM_REL_ACL);
    return of != DGM_NONE && is_fate(self, of)       ? of
           : what != DGM_NONE && is_fate(self, what) ? what
                                                     : object;
}

/* The word that tells what happened to so many. */
static uint32_t fate_of(const linker *self, uint32_t number)
{
    const room *here = self->room;
    uint32_t at = number;
    for (uint32_t i = 0; i < CLAIM_CLIMB && at != DGM_NONE; i++) {
        if (is_fate(self, at)) {
            return at;
        }
        if (is_teller(self, at)) {
            return figure_of(self, at, number);
        }
        if (tok(here, at)->upos == DGM_UPOS_VERB) {
            return at;
        }
        at = tok(here, at)->head;
    }
    return number;
}

static bool is_apart(const dgm_casualty *a, const dgm_casualty *b)
{
    bool below = a->high != DGM_OPEN && b->low != DGM_OPEN && a->high < b->low;
    bool above = a->low != DGM_OPEN && b->high != DGM_OPEN && b->high < a->low;
    return a->kind == b->kind && (below || above);
}

static bool counts_differ(const linker *self, const dgm_casualty *a,
                          const dgm_casualty *b)
{
    const room *here = self->room;
    const dgm_clause *aside =
        dgm_clause_at(here->doc, fate_of(self, b->token));
    if (tok(here, b->token)->sentence - tok(here, a->token)->sentence > 1 ||
        (aside && aside->kind == DGM_CLAUSE_RELATIVE) || !is_apart(a, b)) {
        return false;
    }
    if (dgm_link_changes_scene(self, a->token, fate_of(self, b->token))) {
        return false;
    }
    uint32_t one = counter_of(self, a->token);
    uint32_t other = counter_of(self, b->token);
    return one != DGM_NONE && other != DGM_NONE &&
           tok(here, other)->upos != DGM_UPOS_PRON &&
           tok(here, one)->lemma_key != tok(here, other)->lemma_key;
}

dgm_err dgm_link_numbers(linker *self)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0; i < doc->casualty.count; i++) {
        self->first_link = doc->link.count;
        for (uint32_t k = i + 1;
             k < doc->casualty.count && k <= i + NUMBER_WINDOW; k++) {
            const dgm_casualty *a = &doc->casualty.at[i];
            const dgm_casualty *b = &doc->casualty.at[k];
            if (a->token < b->token && counts_differ(self, a, b)) {
                DGM_TRY(
                    dgm_link_add(self, LINK_COUNTED, fate_of(self, a->token),
                                 fate_of(self, b->token), (dgm_span){0, 0}));
                break;
            }
        }
    }
    return DGM_ERR_OK;
}
