/* SPDX-License-Identifier: Apache-2.0 */
#include "store/plain.h"

const char *dgm_plain_type(uint32_t type)
{
    static const char *const text[DGM_EVENT_COUNT] = {
        [DGM_EVENT_AGREE] = "agrees to act, promises",
        [DGM_EVENT_CONSULT] = "meets, talks",
        [DGM_EVENT_SUPPORT] = "praises, recognises, signs",
        [DGM_EVENT_COOPERATE] = "acts together",
        [DGM_EVENT_AID] = "gives help, goods, refuge",
        [DGM_EVENT_CONCEDE] = "yields, eases, forgives",
        [DGM_EVENT_RETREAT] = "withdraws, frees, lays down arms",
        [DGM_EVENT_REQUEST] = "asks, demands, orders",
        [DGM_EVENT_ACCUSE] = "criticises, blames",
        [DGM_EVENT_REJECT] = "refuses, denies",
        [DGM_EVENT_THREATEN] = "threatens, warns",
        [DGM_EVENT_PROTEST] = "demonstrates, strikes",
        [DGM_EVENT_SANCTION] = "cuts relations, aid or trade",
        [DGM_EVENT_MOBILIZE] = "readies or shows force",
        [DGM_EVENT_COERCE] = "arrests, seizes, bans, blocks",
        [DGM_EVENT_ASSAULT] = "attacks, kills, injures"};
    return type < DGM_EVENT_COUNT && text[type] ? text[type] : "";
}

bool dgm_plain_conflict(uint32_t type)
{
    return dgm_str_ends(dgm_str_from(dgm_event_quad(type)), "conflict");
}

const char *dgm_plain_said(const dgm_claim *claim)
{
    return claim->cue_class == DGM_CUE_DENY ? "denied by" : "according to";
}

static bool is_denied(const dgm_doc *doc, const dgm_event *event)
{
    return event->claim != DGM_NONE &&
           doc->claim.at[event->claim].cue_class == DGM_CUE_DENY;
}

/* Whether it happened, and how sure that is. */
static const char *outcome(const dgm_doc *doc, const dgm_event *event)
{
    bool future = event->stance.time == DGM_TIME_FUTURE;
    bool possible = event->stance.certainty == DGM_CERTAINTY_POSSIBLE;
    if (event->stance.polarity == DGM_POLARITY_NEG) {
        return is_denied(doc, event) ? "denied"
               : possible            ? "perhaps not"
               : future              ? "will not happen"
                                     : "did not happen";
    }
    if (possible) {
        return future ? "may happen" : "may have happened";
    }
    if (event->stance.certainty == DGM_CERTAINTY_PROBABLE) {
        return future ? "will probably happen" : "probably";
    }
    return future ? "planned" : "";
}

void dgm_plain_stance(const dgm_doc *doc, const dgm_event *event, dgm_buf *out)
{
    static const char *const condition[DGM_CONDITION_COUNT] = {
        [DGM_CONDITION_NONE] = "",
        [DGM_CONDITION_IF] = "if it happens",
        [DGM_CONDITION_THEN] = "only on a condition"};
    static const char *const mood[DGM_MOOD_COUNT] = {
        [DGM_MOOD_ASSERT] = "",
        [DGM_MOOD_QUESTION] = "asked",
        [DGM_MOOD_DIRECTIVE] = "demanded",
        [DGM_MOOD_WISH] = "wished"};
    const dgm_stance *stance = &event->stance;
    const char *part[] = {mood[stance->mood], condition[stance->condition],
                          outcome(doc, event)};
    size_t begin = out->len;
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        if (part[i][0]) {
            dgm_buf_text(out, out->len > begin ? ", " : "");
            dgm_buf_text(out, part[i]);
        }
    }
    bool open = stance->certainty == DGM_CERTAINTY_UNDERSPECIFIED;
    if (out->len == begin && open && !event->reported) {
        dgm_buf_text(out, "left open");
    }
}
