/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The relation between two given spans.
 *
 * Every event of the sentences that hold the spans votes for its type, by how
 * well its parties fit them: both in their roles, both with roles exchanged,
 * one only, or none.  The votes are turned into scores that sum to one; NONE
 * has a small vote of its own.  Where those sentences have no event, their
 * words that have frames vote, weakly.
 */
#include "event/frame.h"

#include <string.h>

/* Votes, set by hand and tried on the training pairs of PLV; each is
 * multiplied by the event's score. */
#define VOTE_NONE         0.1F /* that there is no relation */
#define VOTE_BOTH         8.0F /* both spans in their roles */
#define VOTE_SWAPPED      2.0F /* both in each other's roles */
#define VOTE_SOURCE       4.0F
#define VOTE_TARGET       2.0F
#define VOTE_TARGET_ASKED 6.0F /* nothing else was asked for */
#define VOTE_ONE_SWAPPED  0.8F
#define VOTE_NEAR         0.5F /* in the sentence, with other parties */
#define HINT_PLAIN        0.2F /* a word whose frame asks for nothing */
#define HINT_ASKING       0.12F

/* Events that are weighed in one document; pairs past them are answered with
 * NONE. */
#define WEIGHED_MAX 5000000

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
    float vote = VOTE_NEAR;
    if (f.source && (f.target || !asked->has_target)) {
        vote = VOTE_BOTH;
    } else if (f.source_swap && f.target_swap) {
        vote = reciprocal ? VOTE_BOTH : VOTE_SWAPPED;
    } else if (f.source) {
        vote = VOTE_SOURCE;
    } else if (f.target) {
        vote = asked->has_source ? VOTE_TARGET : VOTE_TARGET_ASKED;
    } else if (f.source_swap || f.target_swap) {
        vote = VOTE_ONE_SWAPPED;
    }
    return vote * event->score;
}

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

/* The first event of a sentence or of one behind it. */
static uint32_t first_event(const dgm_doc *doc, uint32_t sentence)
{
    uint32_t low = 0;
    uint32_t high = doc->event.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->event.at[middle].sentence < sentence) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* One pair being answered. */
typedef struct poll {
    const dgm_frames *frames;
    const dgm_doc *doc;
    const dgm_asked *asked;
    uint32_t *weighed; /* events so far, of all pairs */
    float vote[DGM_EVENT_COUNT];
    float total;
} poll;

static void add_vote(poll *self, uint8_t type, float weight)
{
    self->vote[type] += weight;
    self->total += weight;
}

/* Whether the sentence has events; they vote. */
static bool ask_events(poll *self, uint32_t sentence)
{
    const dgm_doc *doc = self->doc;
    uint32_t first = first_event(doc, sentence);
    uint32_t i = first;
    for (; i < doc->event.count && doc->event.at[i].sentence == sentence &&
           *self->weighed < WEIGHED_MAX;
         i++) {
        const dgm_event *event = &doc->event.at[i];
        (*self->weighed)++;
        add_vote(self, event->type, vote_of(event, self->asked));
    }
    return i > first;
}

/* Words that could head an event still hint at a type: the most general frame
 * of each. */
static void ask_words(poll *self, uint32_t sentence)
{
    const dgm_doc *doc = self->doc;
    dgm_range range = sentence < doc->sentence.count
                          ? doc->sentence.at[sentence].token
                          : (dgm_range){0, 0};
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_entry *entry =
            dgm_frames_find(self->frames, doc->token.at[i].lemma_key);
        const dgm_frame *last = NULL;
        for (uint32_t f = entry ? entry->frame : DGM_NONE; f != DGM_NONE;
             f = self->frames->frame.at[f].next) {
            const dgm_frame *frame = &self->frames->frame.at[f];
            last = frame->type != DGM_EVENT_NONE ? frame : last;
        }
        if (last != NULL) {
            add_vote(self, last->type,
                     last->need_count == 0 ? HINT_PLAIN : HINT_ASKING);
        }
    }
}

static dgm_err answer(const dgm_frames *frames, dgm_doc *doc,
                      const dgm_asked *asked, uint32_t *weighed)
{
    poll self = {.frames = frames,
                 .doc = doc,
                 .asked = asked,
                 .weighed = weighed,
                 .vote = {[DGM_EVENT_NONE] = VOTE_NONE},
                 .total = VOTE_NONE};
    uint32_t source = sentence_at(
        doc, asked->has_source ? asked->source.begin : asked->target.begin);
    uint32_t target =
        asked->has_target ? sentence_at(doc, asked->target.begin) : source;
    bool found = ask_events(&self, source);
    if (target != source) {
        found = ask_events(&self, target) || found;
    }
    if (!found) {
        ask_words(&self, source);
    }
    dgm_pair pair = {.type = DGM_EVENT_NONE};
    for (uint32_t t = 0; t < DGM_EVENT_COUNT; t++) {
        pair.score[t] = self.vote[t] / self.total;
        if (pair.score[t] > pair.score[pair.type]) {
            pair.type = (uint8_t)t;
        }
    }
    return dgm_vec_push(&doc->arena, &doc->pair, &pair);
}

dgm_err dgm_pair_annotate(const dgm_frames *frames, dgm_doc *doc)
{
    uint32_t weighed = 0;
    for (uint32_t i = 0; i < doc->asked.count; i++) {
        DGM_TRY(answer(frames, doc, &doc->asked.at[i], &weighed));
    }
    return weighed < WEIGHED_MAX
               ? DGM_ERR_OK
               : dgm_doc_warn(doc, "pairs", "too many pairs and events");
}
