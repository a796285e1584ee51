/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Links between events: conditions, causes, contradictions.
 *
 * A condition or cause links the event that the marked clause is about to the
 * one its main clause is about.  Two events of one type between the same
 * parties contradict each other when one is affirmed and the other denied,
 * and not both by the same claim.
 */
#include "claim/annotator.h"

/* Events compared for contradictions; a longer document compares each with
 * this many after it. */
#define CONTRADICT_WINDOW 64

/* The event nearest below or at a clause head. */
static uint32_t event_of(const room *self, const uint32_t *event_at,
                         uint32_t head, uint32_t without)
{
    dgm_range range = dgm_subtree(self->doc, head);
    if (event_at[head] != DGM_NONE) {
        return event_at[head];
    }
    for (uint32_t t = range.first; t < range.last; t++) {
        if (event_at[t] != DGM_NONE &&
            (without == DGM_NONE || !dgm_below(self->doc, t, without))) {
            return event_at[t];
        }
    }
    return DGM_NONE;
}

static const dgm_cue_group *link_mark(const room *self, uint32_t clause,
                                      uint32_t *mark)
{
    for (uint32_t c = dgm_child(self->doc, clause); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if (rel != DGM_REL_MARK && rel != DGM_REL_CASE) {
            continue;
        }
        for (const dgm_cue_entry *e = dgm_claim_match(self, c, NULL); e;
             e = dgm_claim_match_next(self, c, e)) {
            uint8_t kind = group_of(self, e)->kind;
            if ((kind == DGM_CUE_KIND_CONDITION && rel == DGM_REL_MARK) ||
                kind == DGM_CUE_KIND_CAUSE) {
                *mark = c;
                return group_of(self, e);
            }
        }
    }
    return NULL;
}

static dgm_err add_link(room *self, uint8_t kind, uint32_t from, uint32_t to,
                        dgm_span cue)
{
    if (from == DGM_NONE || to == DGM_NONE || from == to) {
        return DGM_ERR_OK;
    }
    dgm_link item = {kind, from, to, cue};
    return dgm_vec_push(&self->doc->arena, &self->doc->link, &item);
}

/* "the raid led to protests": subject and object of a causal verb. */
static dgm_err causal_verb(room *self, const uint32_t *event_at, uint32_t verb)
{
    const dgm_cue_entry *e = dgm_claim_match(self, verb, NULL);
    while (e && (group_of(self, e)->kind != DGM_CUE_KIND_CAUSE ||
                 group_of(self, e)->pos != DGM_CUE_POS_VERB)) {
        e = dgm_claim_match_next(self, verb, e);
    }
    uint32_t subject = kid(self, verb, DGM_REL_NSUBJ);
    uint32_t object = kid(self, verb, DGM_REL_OBJ);
    object = object != DGM_NONE ? object : kid(self, verb, DGM_REL_OBL);
    if (!e || subject == DGM_NONE || object == DGM_NONE) {
        return DGM_ERR_OK;
    }
    uint32_t from = event_of(self, event_at, subject, DGM_NONE);
    uint32_t to = event_of(self, event_at, object, DGM_NONE);
    dgm_span cue = dgm_range_span(self->doc, dgm_tree_group(self->doc, verb));
    return group_of(self, e)->backward
               ? add_link(self, DGM_LINK_CAUSE, to, from, cue)
               : add_link(self, DGM_LINK_CAUSE, from, to, cue);
}

static dgm_err link_clause(room *self, const uint32_t *event_at, uint32_t t)
{
    const dgm_token *word = tok(self, t);
    uint32_t mark = DGM_NONE;
    if (word->head == DGM_NONE ||
        (word->rel != DGM_REL_ADVCL && word->rel != DGM_REL_OBL)) {
        return DGM_ERR_OK;
    }
    const dgm_cue_group *group = link_mark(self, t, &mark);
    if (!group) {
        return DGM_ERR_OK;
    }
    uint32_t from = event_of(self, event_at, t, DGM_NONE);
    uint32_t to = event_of(self, event_at, word->head, t);
    dgm_span cue = {tok(self, mark)->begin, tok(self, mark)->end};
    uint8_t kind =
        group->kind == DGM_CUE_KIND_CONDITION ? DGM_LINK_IF : DGM_LINK_CAUSE;
    return add_link(self, kind, from, to, cue);
}

static bool share_party(const dgm_parties *a, const dgm_parties *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (a->at[i].actor == b->at[k].actor &&
                a->at[i].actor != DGM_NONE) {
                return true;
            }
        }
    }
    return false;
}

static bool contradicts(const dgm_event *a, const dgm_event *b)
{
    bool opposed = (a->stance.polarity == DGM_POLARITY_NEG) !=
                   (b->stance.polarity == DGM_POLARITY_NEG);
    return a->type == b->type && opposed && a->claim != b->claim &&
           a->stance.condition == DGM_CONDITION_NONE &&
           b->stance.condition == DGM_CONDITION_NONE &&
           a->stance.mood == DGM_MOOD_ASSERT &&
           b->stance.mood == DGM_MOOD_ASSERT &&
           a->stance.time == b->stance.time &&
           share_party(&a->actor, &b->actor) &&
           share_party(&a->recipient, &b->recipient);
}

static dgm_err link_contradictions(room *self)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        for (uint32_t k = i + 1;
             k < doc->event.count && k <= i + CONTRADICT_WINDOW; k++) {
            if (contradicts(&doc->event.at[i], &doc->event.at[k])) {
                DGM_TRY(add_link(self, DGM_LINK_CONTRADICTS, k, i,
                                 (dgm_span){0, 0}));
            }
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_links(room *self)
{
    dgm_doc *doc = self->doc;
    if (doc->event.count < 2) {
        return DGM_ERR_OK;
    }
    uint32_t *event_at =
        dgm_arena_array(self->scratch, doc->token.count, sizeof *event_at);
    if (!event_at) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t t = 0; t < doc->token.count; t++) {
        event_at[t] = DGM_NONE;
    }
    for (uint32_t e = doc->event.count; e-- > 0;) {
        event_at[doc->event.at[e].trigger] = e;
    }
    for (uint32_t t = 0; t < doc->token.count; t++) {
        DGM_TRY(link_clause(self, event_at, t));
        if (tok(self, t)->upos == DGM_UPOS_VERB) {
            DGM_TRY(causal_verb(self, event_at, t));
        }
    }
    return link_contradictions(self);
}
