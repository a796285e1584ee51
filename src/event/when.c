/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A date belongs to the predicate that governs it.  It dates an event that is
 * this predicate or an argument of it, and events in clauses below; never one
 * in a clause above or beside it ("the army, founded in 2001, attacked").
 */
#include "event/when.h"

#include "text/word.h"
#include "tree/tree.h"

/* Nouns between a date and the predicate of its clause. */
#define NOUNS_MAX 6

/* How near a date is to an event; lower is better. */
enum rank {
    RANK_OWN,   /* of the predicate itself or its light verb */
    RANK_CHAIN, /* of a verb that it continues: "met and signed" */
    RANK_ABOVE, /* of the clause that holds it: "said on Monday that ..." */
    RANK_LOOSE, /* of the same sentence, the tree doesn't say */
    RANK_NEVER
};

static bool is_clause(uint8_t rel)
{
    return rel == DGM_REL_CCOMP || rel == DGM_REL_ADVCL ||
           rel == DGM_REL_ACL || rel == DGM_REL_CSUBJ || rel == DGM_REL_XCOMP;
}

/* Whether a verb of its own subject stands beside another ("the war began in
 * 2001 and rebels attacked"). */
static bool own_clause(const dgm_doc *doc, uint32_t token)
{
    return dgm_dependent(doc, token, DGM_REL_NSUBJ) != DGM_NONE;
}

/* The way from a trigger up to the owner of a date. */
static enum rank rank_below(const dgm_doc *doc, uint32_t trigger,
                            uint32_t owner, bool background)
{
    enum rank rank = RANK_OWN;
    uint32_t at = trigger;
    for (uint32_t step = 0; at != owner && step < 60; step++) {
        const dgm_token *token = &doc->token.at[at];
        if (token->rel == DGM_REL_CONJ && dgm_clause_at(doc, at)) {
            if (background && own_clause(doc, at)) {
                return RANK_NEVER;
            }
            rank = rank < RANK_CHAIN ? RANK_CHAIN : rank;
        } else if (token->rel == DGM_REL_XCOMP) {
            rank = rank < RANK_CHAIN ? RANK_CHAIN : rank;
        } else if (is_clause(token->rel) || token->rel == DGM_REL_PARATAXIS) {
            rank = RANK_ABOVE;
        }
        at = token->head;
    }
    return rank;
}

/* The way from the owner of a date up to the trigger, or past it. */
static enum rank rank_above(const dgm_doc *doc, uint32_t trigger,
                            uint32_t owner, bool background)
{
    bool conj = false;
    uint32_t at = owner;
    for (uint32_t step = 0; at != trigger && step < 60; step++) {
        const dgm_token *token = &doc->token.at[at];
        if (is_clause(token->rel)) {
            return RANK_NEVER;
        }
        conj = conj || token->rel == DGM_REL_CONJ;
        at = token->head;
        if (at == DGM_NONE || dgm_below(doc, trigger, at)) {
            break;
        }
    }
    if (background || (conj && own_clause(doc, owner))) {
        return RANK_NEVER;
    }
    return RANK_LOOSE;
}

static bool is_bounding(uint16_t word)
{
    return word == DGM_WORD_SINCE || word == DGM_WORD_BEFORE ||
           word == DGM_WORD_AFTER || word == DGM_WORD_UNTIL ||
           word == DGM_WORD_TILL || word == DGM_WORD_AHEAD;
}

/* Whether a bounding preposition stands before a phrase: "before", "ahead
 * of". */
static bool has_bound(const dgm_doc *doc, uint32_t head)
{
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *child = &doc->token.at[c];
        if ((child->rel == DGM_REL_CASE || child->rel == DGM_REL_ADVMOD) &&
            c < head && is_bounding(child->word)) {
            return true;
        }
    }
    return false;
}

/* "Since 2013", "ahead of the vote on Sunday", "before a vote in November":
 * the date bounds the event. */
static bool is_bound(const dgm_doc *doc, const dgm_event *event,
                     const dgm_date *date)
{
    uint32_t first = date->token.first;
    uint32_t begin = doc->sentence.at[event->sentence].token.first;
    const dgm_token *token = doc->token.at;
    if (first > begin && token[first - 1].word == DGM_WORD_THE) {
        first--;
    }
    if (first > begin && is_bounding(token[first - 1].word)) {
        return true;
    }
    if (first > begin + 1 && token[first - 1].word == DGM_WORD_OF &&
        token[first - 2].word == DGM_WORD_AHEAD) {
        return true;
    }
    uint32_t at = date->head;
    for (int step = 0; step < NOUNS_MAX && at != DGM_NONE; step++) {
        if (at == event->trigger || dgm_clause_at(doc, at)) {
            break;
        }
        if (has_bound(doc, at)) {
            return true;
        }
        at = token[at].head;
    }
    return false;
}

/* "The 2006 prize": the year belongs to a noun that is no part of the
 * event. */
static bool is_attribute(const dgm_doc *doc, const dgm_event *event,
                         const dgm_date *date)
{
    const dgm_token *token = &doc->token.at[date->token.last - 1];
    bool modifier = token->rel == DGM_REL_NUMMOD ||
                    token->rel == DGM_REL_COMPOUND ||
                    token->rel == DGM_REL_AMOD;
    if (date->grain == DGM_GRAIN_DAY || date->grain == DGM_GRAIN_TIME ||
        !modifier || token->head == DGM_NONE ||
        token->head < date->token.last || token->head == event->trigger) {
        return false;
    }
    return doc->token.at[token->head].begin >= event->trigger_span.end;
}

static enum rank rank_of(const dgm_doc *doc, const dgm_event *event,
                         const dgm_date *date)
{
    if (is_bound(doc, event, date) || is_attribute(doc, event, date)) {
        return RANK_NEVER;
    }
    bool inside = event->trigger >= date->token.first &&
                  event->trigger < date->token.last;
    uint32_t owner =
        inside ? event->trigger
               : dgm_tree_owner(doc, date->head, date->token, event->trigger);
    if (owner == event->trigger) {
        return RANK_OWN;
    }
    if (owner == DGM_NONE) {
        return date->background ? RANK_NEVER : RANK_LOOSE;
    }
    return dgm_below(doc, event->trigger, owner)
               ? rank_below(doc, event->trigger, owner, date->background)
               : rank_above(doc, event->trigger, owner, date->background);
}

/* Of two dates of the same rank the finer one, then the nearer one. */
static uint32_t cost(const dgm_event *event, const dgm_date *date,
                     enum rank rank)
{
    uint32_t token = date->token.first;
    uint32_t distance = token > event->trigger ? token - event->trigger
                                               : event->trigger - token;
    bool fine = date->grain == DGM_GRAIN_DAY || date->grain == DGM_GRAIN_TIME;
    uint32_t out = (uint32_t)rank * 100000 + (fine ? 0 : 40) + distance;
    return out + (date->value.len == 0 ? 1000 : 0);
}

void dgm_event_when(const dgm_doc *doc, dgm_event *event, uint32_t *first)
{
    dgm_range range = doc->sentence.at[event->sentence].token;
    uint32_t least = UINT32_MAX;
    event->date = DGM_NONE;
    while (*first < doc->date.count &&
           doc->date.at[*first].token.first < range.first) {
        (*first)++;
    }
    for (uint32_t i = *first;
         i < doc->date.count && doc->date.at[i].token.first < range.last;
         i++) {
        const dgm_date *date = &doc->date.at[i];
        enum rank rank = rank_of(doc, event, date);
        bool vague = date->value.len == 0;
        if (rank == RANK_NEVER || (vague && rank > RANK_CHAIN)) {
            continue;
        }
        uint32_t here = cost(event, date, rank);
        if (here < least) {
            least = here;
            event->date = i;
        }
    }
    event->when = doc->meta.published;
    if (event->date != DGM_NONE) {
        const dgm_date *date = &doc->date.at[event->date];
        if (date->range.len > 0) {
            event->when = date->range;
        } else if (date->value.len > 0) {
            event->when = date->value;
        } else if (date->background) {
            /* "Years ago": some day, but not that of publication. */
            event->when = (dgm_str){"", 0};
        }
    }
}
