/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What frames propose: every word with a frame is tried as a predicate; the
 * first frame whose conditions hold makes the proposal; predicates over it
 * ("agreed to", "refused to", "demanded that", "stopped") and auxiliaries
 * shift its type as PLOVER wants it.  Whether it is an event is for the coder
 * to say.
 */
#include "event/evidence.h"
#include "event/known.h"

#include <string.h>

/* No document makes more proposals than this. */
#define PROPOSALS_MAX 100000

typedef struct matcher {
    dgm_sight *sight;
    const dgm_frames *frames;
    dgm_doc *doc;
    dgm_arena *scratch;
    uint8_t *used; /* [token] part of another predicate already */
} matcher;

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

static dgm_err propose(matcher *self, const dgm_frame *frame,
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
    if (!frame->reciprocal) {
        dgm_party_drop_self(doc, &event);
    }
    uint32_t above = DGM_NONE;
    DGM_TRY(dgm_shift_event(self->frames, doc, &event, &above));
    if (event.actor.count == 0) {
        DGM_TRY(dgm_guess_actor(doc, &event));
    }
    if (event.recipient.count == 0 && wants_object(frame)) {
        DGM_TRY(dgm_guess_recipient(doc, &event));
        if (!frame->reciprocal) {
            dgm_party_drop_self(doc, &event);
        }
    }
    for (uint32_t h = 0; h < hosts; h++) {
        self->used[host[h]] = 1;
    }
    dgm_proposal one = {.event = event, .frame = frame, .plain = frame->type};
    if (self->sight->proposal.count == PROPOSALS_MAX) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_vec_push(self->scratch, &self->sight->proposal, &one));
    self->sight->proposed[host[0]] = self->sight->proposal.count;
    return DGM_ERR_OK;
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
            return propose(self, frame, host, hosts);
        }
        f = frame->next;
    }
    return DGM_ERR_OK;
}

/* Verbs first, so that the noun of a light verb proposes nothing of its
 * own. */
static dgm_err try_sentence(matcher *self, dgm_range range)
{
    for (int nouns = 0; nouns < 2; nouns++) {
        for (uint32_t i = range.first; i < range.last; i++) {
            uint8_t upos = self->doc->token.at[i].upos;
            bool noun = upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN;
            bool named = self->doc->token.at[i].flags & DGM_TOKEN_NAMED;
            if (!named && noun == (nouns == 1)) {
                DGM_TRY(try_token(self, i));
            }
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_sight_open(dgm_sight *self, const dgm_frames *frames,
                       const dgm_lists *lists, dgm_doc *doc,
                       dgm_arena *scratch)
{
    *self = (dgm_sight){.doc = doc, .lists = lists, .frames = frames};
    self->proposed =
        dgm_arena_array(scratch, doc->token.count + 1, sizeof *self->proposed);
    matcher match = {.sight = self,
                     .frames = frames,
                     .doc = doc,
                     .scratch = scratch,
                     .used = dgm_arena_alloc(scratch, doc->token.count + 1)};
    if (self->proposed == NULL || match.used == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_known_words(doc, scratch, &self->word));
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        DGM_TRY(try_sentence(&match, doc->sentence.at[s].token));
    }
    return DGM_ERR_OK;
}
