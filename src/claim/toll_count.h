/* SPDX-License-Identifier: Apache-2.0 */
/* A document whose numbers of people are being read. */
#ifndef DGM_CLAIM_TOLL_COUNT_H
#define DGM_CLAIM_TOLL_COUNT_H

#include "claim/toll.h"

/* Groups of a row whose fate stands behind the last one. */
#define WAITING_MAX 4

typedef struct counter {
    room *room;
    const view *views;
    uint8_t *taken;   /* [token] stands in a date or was counted */
    uint32_t *cue_at; /* [token] claim + 1 with that cue */
    uint32_t *said; /* [sentence] the one claim + 1 whose speaker stands beside
                       it, above the count: several */
    uint32_t *event_at; /* [token] event + 1 with that trigger */
    uint32_t sentence;
    uint8_t *counted;      /* [token] fate + 1 of the group it stands for */
    uint8_t last_kind;     /* of the sentence's last group, DGM_FATE_COUNT */
    uint8_t doc_kind;      /* of the document's last group, likewise, */
    uint32_t doc_sentence; /* and where it stands */
    uint32_t last_token;
    uint32_t last_end; /* behind its words */
    const dgm_cue_group *last_cue;
    group_of_people waiting[WAITING_MAX];
    uint32_t waiting_count;
} counter;

/* The nearest event of the sentence that can have done it, or DGM_NONE. */
uint32_t dgm_toll_event_of(const counter *self, uint8_t kind, uint32_t token,
                           uint32_t anchor);
/* The claim that a number stands in or that its speaker makes, or DGM_NONE. */
uint32_t dgm_toll_claim_of(const counter *self, uint32_t token, uint32_t fate);
/* Whether the verb of a claim makes a number an estimate. */
bool dgm_toll_is_estimated(const room *self, uint32_t claim);
/* Sets cue_at and said: speakers who stand beside what they say. */
void dgm_toll_find_speakers(counter *self);

#endif
