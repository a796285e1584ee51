/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The relation between two given spans.
 *
 * Every word of their sentences that may head an event votes for its types,
 * by how likely the spans are its actor and its recipient.  The votes are
 * turned into scores that sum to one; NONE has a small vote of its own.
 */
#include "event/pair.h"

#include <math.h>

/* Votes, set by hand and tried on the training pairs of PLV. */
#define VOTE_NONE    0.02F /* that there is no relation */
#define VOTE_BOTH    8.0F  /* both spans in their roles */
#define VOTE_SWAPPED 1.0F  /* both in each other's roles */
#define VOTE_SOURCE  2.0F
#define VOTE_TARGET  1.0F
#define VOTE_NEAR    0.1F /* in the sentence, with other parties */
#define EVENT_LEAST  0.01F
#define FRAME_NEAR   0.1F
#define FRAME_SOURCE 4.0F
#define FRAME_TARGET 2.0F
#define FRAME_BOTH   4.0F

/* Words that are weighed in one document; pairs past them are answered with
 * NONE. */
#define WEIGHED_MAX 5000000

/* The sentence that holds a byte, or the number of sentences. */
static uint32_t sentence_at(const dgm_doc *doc, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = doc->sentence.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentence.at[middle].span.end <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* One pair being answered. */
typedef struct poll {
    dgm_decider *decider;
    const dgm_asked *asked;
    uint32_t *weighed; /* words so far, of all pairs */
    float vote[DGM_EVENT_COUNT];
} poll;

/* The largest probability of a part among the candidates in a span. */
typedef struct fit {
    float source[DGM_PARTY_PARTS];
    float target[DGM_PARTY_PARTS];
} fit;

static bool covers(const dgm_doc *doc, uint32_t head, dgm_span span)
{
    uint32_t number = dgm_mention_at(doc, head);
    const dgm_token *t = &doc->token.at[head];
    dgm_span own = number == DGM_NONE ? (dgm_span){t->begin, t->end}
                                      : doc->mention.at[number].span;
    return own.begin < span.end && span.begin < own.end;
}

static void raise_to(float *most, const float *share)
{
    for (uint32_t i = 0; i < DGM_PARTY_PARTS; i++) {
        most[i] = fmaxf(most[i], share[i]);
    }
}

static fit fit_of(const poll *self, const dgm_trigger *trigger)
{
    const dgm_decider *decider = self->decider;
    dgm_cast cast;
    float share[DGM_PARTY_CANDIDATES][DGM_PARTY_PARTS];
    fit out = {{0}, {0}};
    dgm_decide_cast(decider, trigger->token, trigger->type, &cast, share);
    for (uint32_t i = 0; i < cast.count; i++) {
        if (self->asked->has_source &&
            covers(decider->doc, cast.head[i], self->asked->source)) {
            raise_to(out.source, share[i]);
        }
        if (self->asked->has_target &&
            covers(decider->doc, cast.head[i], self->asked->target)) {
            raise_to(out.target, share[i]);
        }
    }
    return out;
}

static float vote_of(const poll *self, const dgm_trigger *trigger)
{
    fit f = fit_of(self, trigger);
    bool reciprocal = trigger->type == DGM_EVENT_CONSULT ||
                      trigger->type == DGM_EVENT_AGREE ||
                      trigger->type == DGM_EVENT_COOPERATE;
    float acts = f.source[DGM_PARTY_ACTOR];
    float aimed = f.target[DGM_PARTY_RECIPIENT];
    float swapped = f.source[DGM_PARTY_RECIPIENT] * f.target[DGM_PARTY_ACTOR];
    float any = fmaxf(acts, f.source[DGM_PARTY_RECIPIENT]) *
                fmaxf(aimed, f.target[DGM_PARTY_ACTOR]);
    if (!self->asked->has_target) {
        return VOTE_NEAR + VOTE_BOTH * acts;
    }
    if (!self->asked->has_source) {
        return VOTE_NEAR + VOTE_BOTH * aimed;
    }
    return VOTE_NEAR + VOTE_BOTH * (reciprocal ? any : acts * aimed) +
           VOTE_SWAPPED * swapped + VOTE_SOURCE * acts + VOTE_TARGET * aimed;
}

static bool covered(const dgm_parties *list, dgm_span span)
{
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_span party = list->at[i].span;
        if (party.begin < span.end && span.begin < party.end) {
            return true;
        }
    }
    return false;
}

/* What a frame says at a word has a vote too, by how its own parties fit. */
static float frame_vote(const poll *self, const dgm_event *event)
{
    const dgm_asked *asked = self->asked;
    bool source = asked->has_source && covered(&event->actor, asked->source);
    bool target =
        asked->has_target && covered(&event->recipient, asked->target);
    return FRAME_NEAR + (source ? FRAME_SOURCE : 0.0F) +
           (target ? FRAME_TARGET : 0.0F) +
           (source && target ? FRAME_BOTH : 0.0F);
}

static void ask_sentence(poll *self, uint32_t sentence)
{
    const dgm_doc *doc = self->decider->doc;
    dgm_range range = sentence < doc->sentence.count
                          ? doc->sentence.at[sentence].token
                          : (dgm_range){0, 0};
    for (uint32_t i = range.first;
         i < range.last && *self->weighed < WEIGHED_MAX; i++) {
        dgm_trigger trigger;
        if (!dgm_event_candidate(self->decider->sight, i)) {
            continue;
        }
        (*self->weighed)++;
        const dgm_proposal *p = dgm_proposal_at(self->decider->sight, i);
        if (p && p->event.type != DGM_EVENT_NONE) {
            self->vote[p->event.type] += frame_vote(self, &p->event);
        }
        dgm_decide_trigger(self->decider, i, &trigger);
        if (1.0F - trigger.type_share[DGM_EVENT_NONE] < EVENT_LEAST) {
            continue;
        }
        float vote = vote_of(self, &trigger);
        for (uint32_t t = 1; t < DGM_EVENT_COUNT; t++) {
            self->vote[t] += vote * trigger.type_share[t];
        }
    }
}

static dgm_err answer(dgm_decider *decider, const dgm_asked *asked,
                      uint32_t *weighed)
{
    dgm_doc *doc = decider->doc;
    poll self = {.decider = decider,
                 .asked = asked,
                 .weighed = weighed,
                 .vote = {[DGM_EVENT_NONE] = VOTE_NONE}};
    uint32_t source = sentence_at(
        doc, asked->has_source ? asked->source.begin : asked->target.begin);
    uint32_t target =
        asked->has_target ? sentence_at(doc, asked->target.begin) : source;
    ask_sentence(&self, source);
    if (target != source) {
        ask_sentence(&self, target);
    }
    dgm_pair pair = {.type = DGM_EVENT_NONE};
    float total = 0;
    for (uint32_t t = 0; t < DGM_EVENT_COUNT; t++) {
        total += self.vote[t];
    }
    for (uint32_t t = 0; t < DGM_EVENT_COUNT; t++) {
        pair.score[t] = self.vote[t] / total;
        if (pair.score[t] > pair.score[pair.type]) {
            pair.type = (uint8_t)t;
        }
    }
    return dgm_vec_push(&doc->arena, &doc->pair, &pair);
}

dgm_err dgm_pair_annotate(dgm_decider *self)
{
    uint32_t weighed = 0;
    for (uint32_t i = 0; i < self->doc->asked.count; i++) {
        DGM_TRY(answer(self, &self->doc->asked.at[i], &weighed));
    }
    return weighed < WEIGHED_MAX
               ? DGM_ERR_OK
               : dgm_doc_warn(self->doc, "pairs", "too many pairs and words");
}
