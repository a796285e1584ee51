/* SPDX-License-Identifier: Apache-2.0 */
#include "store/pairing.h"

#include "base/iso.h"
#include "base/norm.h"
#include "store/cameo.h"

#include <string.h>

static const dgm_party *at(const dgm_parties *list, uint32_t index)
{
    return index < list->count ? &list->at[index] : NULL;
}

/* Whether both are the same actor, or the same words. */
static bool same(const dgm_party *a, const dgm_party *b)
{
    if (a == NULL || b == NULL) {
        return false;
    }
    return a->actor != DGM_NONE ? a->actor == b->actor
                                : a->span.begin == b->span.begin;
}

/* The row of the pair at next_actor and next_recipient, which are moved on;
 * false when the event has no more. */
static bool take(dgm_pairing *self, const dgm_event *event)
{
    uint32_t actors = event->actor.count ? event->actor.count : 1;
    uint32_t recipients = event->recipient.count ? event->recipient.count : 1;
    while (self->next_actor < actors) {
        self->actor = at(&event->actor, self->next_actor);
        self->recipient = at(&event->recipient, self->next_recipient);
        if (++self->next_recipient >= recipients) {
            self->next_recipient = 0;
            self->next_actor++;
        }
        if (!same(self->actor, self->recipient)) {
            return true;
        }
    }
    return false;
}

bool dgm_pairing_next(dgm_pairing *self)
{
    const dgm_doc *doc = self->doc;
    while (self->event < doc->event.count) {
        const dgm_event *event = &doc->event.at[self->event];
        bool first = self->next_actor == 0 && self->next_recipient == 0;
        if ((self->all || dgm_event_is_fact(doc, event)) &&
            take(self, event)) {
            self->number = first ? 0 : self->number + 1;
            return true;
        }
        self->event++;
        self->next_actor = self->next_recipient = 0;
    }
    return false;
}

uint64_t dgm_pairing_id(const dgm_pairing *self)
{
    uint64_t hash = dgm_str_hash(self->doc->meta.id);
    uint32_t numbers[2] = {self->event, self->number};
    hash = dgm_norm_fold(hash, dgm_hash(numbers, sizeof numbers));
    return (hash >> 11) | 1;
}

void dgm_pairing_day(const dgm_pairing *self, char out[9])
{
    char first[11];
    char last[11];
    const dgm_doc *doc = self->doc;
    dgm_iso_range(doc->event.at[self->event].when, first, last);
    if (first[0] == 0 && doc->meta.published.len >= 10) {
        dgm_iso_range((dgm_str){doc->meta.published.ptr, 10}, first, last);
    }
    out[0] = 0;
    if (first[0]) {
        memcpy(out, first, 4);
        memcpy(out + 4, first + 5, 2);
        memcpy(out + 6, first + 8, 2);
        out[8] = 0;
    }
}
