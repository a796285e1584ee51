/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Links between events: conditions, causes, purposes, contradictions, and two
 * words for one event.
 *
 * Both ends of a link are words that tell an event, whether the coder made a
 * row of it or not.  Words that mark a clause or phrase link what it tells to
 * what its governor tells (link_mark.c); verbs and nouns of causing link
 * subject and object (link_verb.c); tellings of several sources, and several
 * tellings of one event, are compared within a window (link_told.c).  Which
 * words do so stands in the cue files.
 */
#include "claim/link.h"

#include <string.h>

/* Which event each word tells; the trigger comes before the noun of a light
 * verb ("carried out an attack"). */
static dgm_err find_events(linker *self)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t count = doc->token.count;
    self->event_at =
        dgm_arena_array(self->room->scratch, count, sizeof *self->event_at);
    self->dated =
        dgm_arena_array(self->room->scratch, count, sizeof *self->dated);
    if (!self->event_at || !self->dated) {
        return DGM_ERR_MEMORY;
    }
    memset(self->dated, 0, count * sizeof *self->dated);
    memset(self->event_at, 0xFF, count * sizeof *self->event_at);
    for (uint32_t d = 0; d < doc->date.count; d++) {
        dgm_range range = doc->date.at[d].token;
        memset(self->dated + range.first, 1, range.last - range.first);
    }
    for (uint32_t e = doc->event.count; e-- > 0;) {
        const dgm_event *event = &doc->event.at[e];
        self->event_at[event->trigger] = e;
    }
    for (uint32_t e = 0; e < doc->event.count; e++) {
        const dgm_event *event = &doc->event.at[e];
        for (uint32_t t = event->trigger + 1;
             t < count && doc->token.at[t].end <= event->trigger_span.end;
             t++) {
            if (doc->token.at[t].upos == DGM_UPOS_NOUN &&
                dgm_link_is_event_noun(self, t) &&
                self->event_at[t] == DGM_NONE) {
                self->event_at[t] = e;
            }
        }
    }
    return DGM_ERR_OK;
}

static dgm_err link_sentence(linker *self, uint32_t sentence)
{
    const room *here = self->room;
    dgm_range range = here->doc->sentence.at[sentence].token;
    self->first_link = here->doc->link.count;
    DGM_TRY(dgm_link_inverted(self, range));
    DGM_TRY(dgm_link_marks(self, range));
    for (uint32_t t = range.first; t < range.last; t++) {
        DGM_TRY(dgm_link_bargain(self, t));
        if (tok(here, t)->upos == DGM_UPOS_VERB) {
            DGM_TRY(dgm_link_verb(self, t));
        } else if (tok(here, t)->upos == DGM_UPOS_NOUN) {
            DGM_TRY(dgm_link_noun(self, t));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_claim_links(room *here, const view *views)
{
    linker self = {.room = here,
                   .views = views,
                   .first_told = DGM_NONE,
                   .blamed = DGM_NONE,
                   .blame = DGM_NONE,
                   .result = DGM_NONE};
    DGM_TRY(find_events(&self));
    for (uint32_t s = 0; s < here->doc->sentence.count; s++) {
        DGM_TRY(link_sentence(&self, s));
    }
    self.first_told = here->doc->link.count;
    DGM_TRY(dgm_link_same(&self));
    DGM_TRY(dgm_link_numbers(&self));
    DGM_TRY(dgm_link_told(&self));
    dgm_arena_mark mark = dgm_arena_here(here->scratch);
    DGM_TRY(dgm_link_compete(&self));
    dgm_arena_rewind(here->scratch, mark);
    return dgm_link_grade(&self);
}
