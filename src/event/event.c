/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Events of a document: every word with a frame is tried as a predicate; the
 * first frame whose conditions hold makes the event; predicates over it
 * ("agreed to", "refused to", "demanded that", "stopped") and auxiliaries
 * shift its type as PLOVER wants it.
 */
#include "event/annotator.h"
#include "event/when.h"
#include "event/where.h"

#include <string.h>

/* No document makes more events than this. */
#define EVENTS_MAX 20000

typedef struct matcher {
    const dgm_frames *frames;
    const dgm_lists *lists;
    dgm_doc *doc;
    uint8_t *turned; /* [token] type that it made of an event below it */
    uint8_t *used;   /* [token] part of another predicate already */
} matcher;

/* How much is there of an event, set by hand: a rank, no probability. */
#define SCORE_VERB     0.6F
#define SCORE_NOUN     0.45F
#define SCORE_ASKING   0.1F  /* the frame asks for more than a word */
#define SCORE_KNOWN    0.1F  /* the actor is known */
#define SCORE_AIMED    0.15F /* so is the recipient */
#define SCORE_AIMLESS  -0.05F
#define SCORE_MOST     0.95F
#define FACTOR_GUESSED 0.8F /* a party was guessed */
#define FACTOR_PURPOSE 0.8F /* it is only meant to be */

static float score_of(const dgm_event *event, const dgm_frame *frame)
{
    float score = frame->noun ? SCORE_NOUN : SCORE_VERB;
    score += frame->need_count > 0 ? SCORE_ASKING : 0.0F;
    bool known =
        event->actor.count > 0 && event->actor.at[0].actor != DGM_NONE;
    bool aimed =
        event->recipient.count > 0 && event->recipient.at[0].actor != DGM_NONE;
    score += known ? SCORE_KNOWN : 0.0F;
    score += aimed ? SCORE_AIMED : SCORE_AIMLESS;
    return score > SCORE_MOST ? SCORE_MOST : score;
}

static dgm_span trigger_span(const dgm_doc *doc, const uint32_t *host,
                             uint32_t hosts)
{
    dgm_span span = {doc->token.at[host[0]].begin, doc->token.at[host[0]].end};
    if (hosts > 1 && host[1] > host[0] && host[1] - host[0] < 6) {
        span.end = doc->token.at[host[1]].end;
    }
    for (uint32_t c = dgm_child(doc, host[0]); c != DGM_NONE && hosts == 1;
         c = dgm_sibling(doc, c)) {
        if (doc->token.at[c].sub == DGM_SUB_PRT && c == host[0] + 1) {
            span.end = doc->token.at[c].end;
        }
    }
    return span;
}

static bool wants_object(const dgm_frame *frame)
{
    bool wants = false;
    for (uint32_t i = 0; i < frame->recipient_count; i++) {
        wants = wants || frame->recipient[i].kind == DGM_SLOT_OBJ;
    }
    return wants;
}

/* "To punish Iran", "a plan to leave": what is meant to be, beside what is. */
static bool is_purpose(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_at(doc, token);
    return clause && clause->form == DGM_VERB_INFINITIVE &&
           (clause->kind == DGM_CLAUSE_ADVERBIAL ||
            clause->kind == DGM_CLAUSE_ADNOMINAL);
}

/* "Wants to leave", "asked to leave": nobody else is asked for anything.
 * "Insisted that they had left": nothing is asked. */
static bool is_no_request(const dgm_doc *doc, const dgm_event *event)
{
    const dgm_clause *clause = dgm_clause_at(doc, event->trigger);
    uint32_t open = dgm_dependent(doc, event->trigger, DGM_REL_XCOMP);
    uint32_t that = dgm_dependent(doc, event->trigger, DGM_REL_CCOMP);
    const dgm_clause *below =
        open == DGM_NONE ? NULL : dgm_clause_at(doc, open);
    if (event->type != DGM_EVENT_REQUEST || clause == NULL) {
        return false;
    }
    return (that != DGM_NONE && dgm_is_told(doc, that)) ||
           (event->recipient.count == 0 && below &&
            below->form == DGM_VERB_INFINITIVE &&
            below->subject == clause->subject);
}

/* "The earthquake killed thirty": nobody did it. */
static bool is_force(const matcher *self, const dgm_event *event)
{
    for (uint32_t i = 0; i < event->actor.count; i++) {
        const dgm_token *head = &self->doc->token.at[event->actor.at[i].head];
        if (dgm_listed(self->lists, head, DGM_LIST_NOUN_FORCE)) {
            return true;
        }
    }
    return false;
}

static dgm_err add_event(matcher *self, const dgm_frame *frame,
                         const uint32_t *host, uint32_t hosts)
{
    dgm_doc *doc = self->doc;
    dgm_event event = {.type = frame->type,
                       .goldstein = frame->goldstein,
                       .mode = frame->mode,
                       .trigger = host[0],
                       .stated = host[0],
                       .sentence = doc->token.at[host[0]].sentence,
                       .place = DGM_NONE,
                       .date = DGM_NONE,
                       .claim = DGM_NONE,
                       .rule = frame->name};
    memcpy(event.cameo, frame->cameo, sizeof event.cameo);
    event.trigger_span = trigger_span(doc, host, hosts);
    DGM_TRY(dgm_party_fill(doc, &event.actor, frame->actor, frame->actor_count,
                           host, hosts));
    DGM_TRY(dgm_party_fill(doc, &event.recipient, frame->recipient,
                           frame->recipient_count, host, hosts));
    if (frame->reciprocal) {
        DGM_TRY(dgm_party_reciprocate(doc, &event));
    } else {
        dgm_party_drop_self(doc, &event);
    }
    uint32_t above = DGM_NONE;
    uint8_t type = event.type;
    DGM_TRY(dgm_shift_event(self->frames, doc, &event, &above));
    if (above != DGM_NONE && event.type != type) {
        self->turned[above] = event.type;
    }
    bool guessed = event.actor.count == 0;
    if (guessed) {
        DGM_TRY(dgm_guess_actor(doc, &event));
    }
    if (event.recipient.count == 0 && wants_object(frame)) {
        DGM_TRY(dgm_guess_recipient(doc, &event));
        if (!frame->reciprocal) {
            dgm_party_drop_self(doc, &event);
        }
        guessed = guessed || event.recipient.count > 0;
    }
    if ((event.actor.count == 0 && event.recipient.count == 0) ||
        is_no_request(doc, &event) || is_force(self, &event)) {
        return DGM_ERR_OK;
    }
    if (frame->noun && !frame->reciprocal && event.actor.count == 0) {
        return DGM_ERR_OK;
    }
    event.score = score_of(&event, frame) * (guessed ? FACTOR_GUESSED : 1.0F) *
                  (is_purpose(doc, event.trigger) ? FACTOR_PURPOSE : 1.0F);
    for (uint32_t h = 0; h < hosts; h++) {
        self->used[host[h]] = 1;
    }
    if (doc->event.count == EVENTS_MAX) {
        return dgm_doc_warn(doc, "events", "too many events");
    }
    return dgm_vec_push(&doc->arena, &doc->event, &event);
}

/* "The Arvenia-backed militia", "direct talks", "protesting drivers" tell of
 * no event of their own.  A past participle may: "the captured soldiers". */
static bool is_attribute(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    if (token == 0 || t->rel != DGM_REL_AMOD) {
        return false;
    }
    bool joined = t->begin > 0 && doc->text.ptr[t->begin - 1] == '-';
    return joined || t->upos == DGM_UPOS_ADJ || (t->morph & DGM_MORPH_PRES) ||
           (t->morph & DGM_MORPH_GER);
}

/* A word inside a name tells of no event ("Rapid Support Forces"). */
static bool in_name(const dgm_doc *doc, uint32_t token)
{
    uint32_t number = dgm_mention_at(doc, token);
    if (number != DGM_NONE &&
        doc->mention.at[number].kind == DGM_MENTION_NAME) {
        return true;
    }
    uint32_t low = 0;
    uint32_t high = doc->entity.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->entity.at[middle].token.last <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->entity.count && doc->entity.at[low].token.first <= token;
}

static dgm_err try_token(matcher *self, uint32_t token)
{
    if (is_attribute(self->doc, token) || in_name(self->doc, token)) {
        return DGM_ERR_OK;
    }
    const dgm_entry *entry =
        dgm_frames_find(self->frames, self->doc->token.at[token].lemma_key);
    if (entry == NULL || self->used[token]) {
        return DGM_ERR_OK;
    }
    for (uint32_t f = entry->frame; f != DGM_NONE;) {
        const dgm_frame *frame = &self->frames->frame.at[f];
        uint32_t host[DGM_HOSTS_MAX];
        uint32_t hosts = 0;
        if (dgm_frame_holds(self->doc, frame, token, host, &hosts)) {
            return frame->type == DGM_EVENT_NONE
                       ? DGM_ERR_OK
                       : add_event(self, frame, host, hosts);
        }
        f = frame->next;
    }
    return DGM_ERR_OK;
}

/* Whether two events of one sentence say the same. */
static bool same_event(const dgm_event *a, const dgm_event *b)
{
    if (a->sentence != b->sentence || a->type != b->type ||
        a->actor.count == 0 || b->actor.count == 0) {
        return false;
    }
    bool actor = a->actor.at[0].head == b->actor.at[0].head;
    bool recipient = a->recipient.count > 0 && b->recipient.count > 0
                         ? a->recipient.at[0].head == b->recipient.at[0].head
                         : a->recipient.count == b->recipient.count;
    return actor && recipient;
}

/* "Pledged to ban the party" agrees to nothing: what the pledge is about says
 * what it is. */
static bool is_overruled(const matcher *self, const dgm_event *event)
{
    uint8_t turned = self->turned[event->trigger];
    return event->type == DGM_EVENT_AGREE &&
           (turned == DGM_EVENT_THREATEN || turned == DGM_EVENT_REJECT);
}

static void drop_doubles(const matcher *self)
{
    dgm_doc *doc = self->doc;
    uint32_t out = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        bool seen = is_overruled(self, &doc->event.at[i]);
        for (uint32_t k = out;
             k-- > 0 && !seen &&
             doc->event.at[k].sentence == doc->event.at[i].sentence;) {
            seen = same_event(&doc->event.at[k], &doc->event.at[i]);
        }
        if (!seen) {
            doc->event.at[out++] = doc->event.at[i];
        }
    }
    doc->event.count = out;
}

dgm_err dgm_event_annotate(const dgm_frames *frames, const dgm_lists *lists,
                           dgm_doc *doc, dgm_arena *scratch)
{
    matcher self = {.frames = frames,
                    .lists = lists,
                    .doc = doc,
                    .used = dgm_arena_alloc(scratch, doc->token.count + 1),
                    .turned = dgm_arena_alloc(scratch, doc->token.count + 1)};
    if (self.used == NULL || self.turned == NULL) {
        return DGM_ERR_MEMORY;
    }
    /* Verbs first, so that the noun of a light verb makes no event of its
     * own; then order by place in the text. */
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        uint32_t before = doc->event.count;
        for (int nouns = 0; nouns < 2; nouns++) {
            for (uint32_t i = range.first; i < range.last; i++) {
                uint8_t upos = doc->token.at[i].upos;
                bool noun = upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN;
                bool named = doc->token.at[i].flags & DGM_TOKEN_NAMED;
                if (!named && noun == (nouns == 1)) {
                    DGM_TRY(try_token(&self, i));
                }
            }
        }
        for (uint32_t i = before + 1; i < doc->event.count; i++) {
            dgm_event event = doc->event.at[i];
            uint32_t k = i;
            while (k > before &&
                   doc->event.at[k - 1].trigger > event.trigger) {
                doc->event.at[k] = doc->event.at[k - 1];
                k--;
            }
            doc->event.at[k] = event;
        }
    }
    drop_doubles(&self);
    uint32_t place = 0;
    uint32_t date = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        dgm_event_where(doc, &doc->event.at[i], &place);
        dgm_event_when(doc, &doc->event.at[i], &date);
    }
    return dgm_pair_annotate(frames, doc);
}
