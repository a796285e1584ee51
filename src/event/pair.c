/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The relation between two given spans.
 *
 * Every event of the document votes for its type, by how well its parties
 * fit the spans: both in their roles, both with roles exchanged, one only,
 * or none but in the same sentence.  The votes are turned into scores that
 * sum to one; NONE has a small vote of its own.  Without any event the words
 * of the sentence that have frames vote, weakly.
 */
#include "event/frame.h"

#include <string.h>

typedef struct fit {
    bool source;      /* the span covers an actor of the event */
    bool target;      /* ... a recipient */
    bool source_swap; /* the source is among the recipients */
    bool target_swap;
} fit;

static bool covers(const dgm_parties *list, dgm_span span)
{
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_span party = list->at[i].span;
        if (party.begin < span.end && span.begin < party.end) {
            return true;
        }
    }
    return false;
}

static fit fit_of(const dgm_event *event, const dgm_asked *asked)
{
    return (fit){.source =
                     asked->has_source && covers(&event->actor, asked->source),
                 .target = asked->has_target &&
                           covers(&event->recipient, asked->target),
                 .source_swap = asked->has_source &&
                                covers(&event->recipient, asked->source),
                 .target_swap = asked->has_target &&
                                covers(&event->actor, asked->target)};
}

static float vote_of(const dgm_event *event, const dgm_asked *asked)
{
    fit f = fit_of(event, asked);
    bool reciprocal = event->type == DGM_EVENT_CONSULT ||
                      event->type == DGM_EVENT_AGREE ||
                      event->type == DGM_EVENT_COOPERATE;
    float vote;
    if (f.source && (f.target || !asked->has_target)) {
        vote = 8.0F;
    } else if (f.source_swap && f.target_swap) {
        vote = reciprocal ? 8.0F : 2.0F;
    } else if (f.source) {
        vote = 4.0F;
    } else if (f.target) {
        vote = asked->has_source ? 2.0F : 6.0F;
    } else if (f.source_swap || f.target_swap) {
        vote = 0.8F;
    } else {
        vote = 0.5F;
    }
    return vote * event->score;
}

/* Where no event was found, words that could head one still hint at a type:
 * the most general frame of each, a small vote. */
static float hints(const dgm_frames *frames, const dgm_doc *doc,
                   const dgm_asked *asked, float vote[DGM_EVENT_COUNT])
{
    uint32_t at =
        asked->has_source ? asked->source.begin : asked->target.begin;
    float total = 0.0F;
    uint32_t low = 0;
    uint32_t high = doc->sentence.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentence.at[middle].span.end <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    dgm_range range = low < doc->sentence.count ? doc->sentence.at[low].token
                                                : (dgm_range){0, 0};
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_entry *entry =
            dgm_frames_find(frames, doc->token.at[i].lemma_key);
        uint32_t last = DGM_NONE;
        for (uint32_t f = entry ? entry->frame : DGM_NONE; f != DGM_NONE;
             f = frames->frame.at[f].next) {
            last = frames->frame.at[f].type != DGM_EVENT_NONE ? f : last;
        }
        if (last != DGM_NONE) {
            bool plain = frames->frame.at[last].need_count == 0;
            float weight = plain ? 0.2F : 0.12F;
            vote[frames->frame.at[last].type] += weight;
            total += weight;
        }
    }
    return total;
}

static dgm_err answer(const dgm_frames *frames, dgm_doc *doc,
                      const dgm_asked *asked)
{
    dgm_pair pair = {.type = DGM_EVENT_NONE};
    float vote[DGM_EVENT_COUNT] = {[DGM_EVENT_NONE] = 0.1F};
    float total = 0.1F;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        const dgm_event *event = &doc->event.at[i];
        float weight = vote_of(event, asked);
        vote[event->type] += weight;
        total += weight;
    }
    if (doc->event.count == 0) {
        total += hints(frames, doc, asked, vote);
    }
    for (uint32_t t = 0; t < DGM_EVENT_COUNT; t++) {
        pair.score[t] = vote[t] / total;
        if (pair.score[t] > pair.score[pair.type]) {
            pair.type = (uint8_t)t;
        }
    }
    return dgm_vec_push(&doc->arena, &doc->pair, &pair);
}

dgm_err dgm_pair_annotate(const dgm_frames *frames, dgm_doc *doc)
{
    for (uint32_t i = 0; i < doc->asked.count; i++) {
        DGM_TRY(answer(frames, doc, &doc->asked.at[i]));
    }
    return DGM_ERR_OK;
}
