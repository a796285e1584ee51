/* SPDX-License-Identifier: Apache-2.0 */
/* Which actions lose the fewest gold arcs. */
#include "oracle.h"

static void costs(const gold_sentence *s, const dgm_parse_state *state,
                  uint32_t cost[DGM_ACTIONS])
{
    uint32_t b = state->next;
    cost[DGM_SHIFT] = cost[DGM_LEFT] = cost[DGM_RIGHT] = 0;
    if (state->depth > 0) {
        uint32_t s0 = state->stack[state->depth - 1];
        uint32_t head = s->head[s0];
        uint32_t below =
            state->depth > 1 ? state->stack[state->depth - 2] : DGM_NONE;
        cost[DGM_LEFT] += head == below || (head > b && head <= s->count);
        cost[DGM_RIGHT] += head >= b && head <= s->count;
        for (uint32_t i = b; i < s->count; i++) {
            cost[DGM_LEFT] += s->head[i] == s0;
            cost[DGM_RIGHT] += s->head[i] == s0;
        }
    }
    if (b < s->count) {
        for (uint32_t k = 0; k < state->depth; k++) {
            uint32_t at = state->stack[k];
            cost[DGM_SHIFT] += s->head[at] == b;
            cost[DGM_SHIFT] += k + 1 < state->depth && s->head[b] == at;
        }
    }
}

uint32_t oracle_best(const gold_sentence *s, const dgm_parse_state *state)
{
    uint32_t cost[DGM_ACTIONS];
    uint32_t legal = dgm_parse_legal(state);
    uint32_t least = UINT32_MAX;
    uint32_t best = 0;
    costs(s, state, cost);
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (!(legal >> a & 1) || cost[a] > least) {
            continue;
        }
        best = cost[a] < least ? 1U << a : best | 1U << a;
        least = cost[a];
    }
    return best;
}
