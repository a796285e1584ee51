/* SPDX-License-Identifier: Apache-2.0 */
/* The event and the claim that a number of people belongs to. */
#include "claim/toll_count.h"

/* How far an event is looked for on either side. */
#define EVENT_REACH 40
#define CLIMB_MAX   6

/* ------------------------------------------------------------------- event */

static bool event_fits(uint8_t kind, uint8_t type)
{
    switch (kind) {
    case DGM_FATE_PROTESTERS:
        return type == DGM_EVENT_PROTEST;
    case DGM_FATE_ARRESTED:
        return type == DGM_EVENT_COERCE || type == DGM_EVENT_ASSAULT;
    case DGM_FATE_DISPLACED:
        return type == DGM_EVENT_COERCE || type == DGM_EVENT_ASSAULT ||
               type == DGM_EVENT_RETREAT;
    default:
        return type == DGM_EVENT_ASSAULT || type == DGM_EVENT_COERCE ||
               type == DGM_EVENT_PROTEST;
    }
}

/* The nearest event of the sentence that can have done it; one whose trigger
 * is the word of the fate comes first. */
uint32_t dgm_toll_event_of(const counter *self, uint8_t kind, uint32_t token,
                           uint32_t anchor)
{
    const dgm_doc *doc = self->room->doc;
    dgm_range range = doc->sentence.at[self->sentence].token;
    uint32_t from[2] = {token, anchor};
    for (uint32_t i = 0; i < 2; i++) {
        for (uint32_t d = 0; d <= EVENT_REACH; d++) {
            uint32_t place[2] = {from[i] + d, from[i] - d};
            for (uint32_t k = 0; k < 2; k++) {
                if (place[k] < range.first || place[k] >= range.last ||
                    self->event_at[place[k]] == 0) {
                    continue;
                }
                uint32_t event = self->event_at[place[k]] - 1;
                if (event_fits(kind, doc->event.at[event].type)) {
                    return event;
                }
            }
        }
    }
    return DGM_NONE;
}

/* "Estimates that 12 ..." */
bool dgm_toll_is_estimated(const room *self, uint32_t claim)
{
    if (claim == DGM_NONE) {
        return false;
    }
    uint32_t cue = self->draft.at[claim].cue;
    if (tok(self, cue)->upos != DGM_UPOS_VERB ||
        tok(self, cue)->rel == DGM_REL_ACL) {
        return false; /* "the army's own estimate was 347" */
    }
    const dgm_cue_entry *e = dgm_cues_find(
        self->cues, dgm_str_hash(self->doc->claim.at[claim].cue_lemma));
    while (e && (group_of(self, e)->kind != DGM_CUE_KIND_NUMBER ||
                 group_of(self, e)->role != DGM_TOLL_ROLE_ABOUT)) {
        e = dgm_cues_next(self->cues, e);
    }
    return e != NULL;
}

/* The claim whose cue governs a word: "confirmed 12 deaths", "admitted losing
 * two men", where something else became its content. */
static uint32_t governing_claim(const counter *self, uint32_t token)
{
    const room *in = self->room;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint8_t rel = tok(in, token)->rel;
        uint32_t head = tok(in, token)->head;
        if (head == DGM_NONE ||
            (rel != DGM_REL_OBJ && rel != DGM_REL_CCOMP &&
             rel != DGM_REL_XCOMP && rel != DGM_REL_CONJ &&
             rel != DGM_REL_NMOD && rel != DGM_REL_NUMMOD)) {
            break;
        }
        if (self->cue_at[head] > 0) {
            return self->cue_at[head] - 1;
        }
        token = head;
    }
    return DGM_NONE;
}

/* The innermost claim around a number; else the one that governs it; else that
 * of the sentence whose speaker stands beside what is said, for the tree often
 * ends that too early: "12 died and 30 were hurt, officials said".  A verb of
 * the fate is no cue: "claimed 12 lives". */
uint32_t dgm_toll_claim_of(const counter *self, uint32_t token, uint32_t fate)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t claim = self->room->inner[token];
    uint32_t said = self->said[self->sentence];
    if (claim != DGM_NONE && self->cue_at[fate] == claim + 1) {
        claim = doc->claim.at[claim].parent;
    }
    if (claim == DGM_NONE) {
        claim = governing_claim(self, token);
        claim = claim != DGM_NONE && self->cue_at[fate] == claim + 1 ? DGM_NONE
                                                                     : claim;
    }
    if (claim != DGM_NONE || said == 0 || said > doc->claim.count ||
        self->cue_at[fate] == said) {
        return claim;
    }
    const dgm_claim *beside = &doc->claim.at[said - 1];
    bool behind = doc->token.at[token].end <= beside->cue.begin;
    return behind || beside->cue_pattern == DGM_PATTERN_PARATAXIS ? said - 1
                                                                  : DGM_NONE;
}

/* Speakers who stand beside what they say, the one of each sentence. */
void dgm_toll_find_speakers(counter *self)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        const dgm_claim *claim = &doc->claim.at[i];
        uint32_t cue = self->room->draft.at[i].cue;
        if (claim->source.count == 0) {
            continue;
        }
        self->cue_at[cue] = i + 1;
        uint32_t *said = &self->said[tok(self->room, cue)->sentence];
        if (claim->parent == DGM_NONE &&
            (claim->cue_pattern == DGM_PATTERN_PARATAXIS ||
             claim->cue_pattern == DGM_PATTERN_ACCORDING_TO ||
             claim->cue_pattern == DGM_PATTERN_QUOTE ||
             claim->cue_pattern == DGM_PATTERN_CCOMP)) {
            *said = *said == 0 ? i + 1 : DGM_NONE;
        }
    }
}
