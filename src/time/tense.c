/* SPDX-License-Identifier: Apache-2.0 */
/* The tense that sends "on Friday" or "in May" back or forth: that of the
 * clause, or of the nearest above it that has one. */
#include "time/governor.h"
#include "time/reading.h"
#include "tree/tree.h"

/* Clauses above that are asked. */
#define CLAUSES_MAX 6

/* -1 past, 1 present, 2 future, 0 unknown. */
static int tense_of(const dgm_timescan *scan, const dgm_clause *clause)
{
    const dgm_token *head = &scan->doc->token.at[clause->head];
    bool ahead = dgm_listed(scan->lists, head, DGM_LIST_TIME_AHEAD) ||
                 clause->tense == DGM_TENSE_FUTURE ||
                 clause->modality == DGM_MODAL_WOULD ||
                 clause->modality == DGM_MODAL_MUST ||
                 clause->form == DGM_VERB_INFINITIVE;
    if (ahead) {
        return 2;
    }
    if (clause->tense == DGM_TENSE_PAST || clause->perfect ||
        clause->form == DGM_VERB_PARTICIPLE) {
        return -1;
    }
    /* "Is a republic" tells of no day. */
    bool does = head->upos == DGM_UPOS_VERB || clause->passive ||
                clause->modality != DGM_MODAL_NONE;
    return clause->tense == DGM_TENSE_PRESENT && does ? 1 : 0;
}

int dgm_time_tense(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    if (dgm_time_after(scan, token, DGM_WORD_OF) &&
        dgm_time_is(scan, token - 2, DGM_WORD_AHEAD)) {
        return 2;
    }
    uint32_t from = dgm_time_way_up(doc, token);
    const dgm_clause *clause =
        from == DGM_NONE ? NULL : dgm_clause_around(doc, from);
    for (int step = 0; step < CLAUSES_MAX && clause; step++) {
        int tense = tense_of(scan, clause);
        if (tense != 0) {
            return tense;
        }
        clause =
            clause->above == DGM_NONE ? NULL : &doc->clause.at[clause->above];
    }
    return 0;
}
