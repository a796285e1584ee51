/* SPDX-License-Identifier: Apache-2.0 */
/* What a claim says and who says it. */
#include "claim/link.h"

bool dgm_claim_says(const dgm_claim *claim)
{
    return claim->cue_class == DGM_CUE_SAY ||
           claim->cue_class == DGM_CUE_DENY ||
           claim->cue_class == DGM_CUE_BELIEVE ||
           claim->cue_class == DGM_CUE_SHOW ||
           claim->cue_class == DGM_CUE_PERCEIVE;
}

bool dgm_claim_accuses(const linker *self, uint32_t claim)
{
    const dgm_cue_entry *e =
        claim == DGM_NONE ? NULL : self->room->draft.at[claim].entry;
    return e && (group_of(self->room, e)->takes & DGM_TAKES_AS) &&
           dgm_claim_takes_preposition(group_of(self->room, e), dgm_key("of"));
}

/* A word in the content that tells an act, where no clause is its head. */
static uint32_t first_act(const linker *self, const draft *d)
{
    for (uint32_t i = 0; i < d->content_count; i++) {
        for (uint32_t t = d->content[i].first; t < d->content[i].last; t++) {
            if (dgm_link_tells_act(self, t)) {
                return t;
            }
        }
    }
    return DGM_NONE;
}

uint32_t dgm_claim_said(const linker *self, uint32_t claim)
{
    const draft *d = &self->room->draft.at[claim];
    uint32_t head =
        d->complement != DGM_NONE ? d->complement : first_act(self, d);
    uint32_t clause = kid(self->room, d->cue, DGM_REL_CCOMP);
    if (clause != DGM_NONE && clause > d->cue) {
        head = clause; /* rather than what stands before the cue */
    }
    return head == DGM_NONE ? head : dgm_link_telling(self, head, DGM_NONE);
}

bool dgm_claim_nested(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t inner[2] = {a, b};
    uint32_t outer[2] = {b, a};
    for (uint32_t way = 0; way < 2; way++) {
        uint32_t at = inner[way];
        for (int i = 0; at != DGM_NONE && i < CLAIM_CLIMB; i++) {
            at = doc->claim.at[at].parent;
            if (at != DGM_NONE && at == outer[way]) {
                return true;
            }
        }
    }
    return false;
}

/* The writer speaks in "I" and in "it seems". */
static bool is_writer(const dgm_doc *doc, uint32_t claim)
{
    return claim == DGM_NONE ||
           doc->claim.at[claim].source_kind == DGM_SOURCE_AUTHOR ||
           doc->claim.at[claim].cue_class == DGM_CUE_SEEM;
}

/* The noun that names who is not known by an actor; 0: a pronoun. */
static uint64_t source_key(const linker *self, uint32_t claim)
{
    uint32_t head = self->room->draft.at[claim].source_head;
    if (head == DGM_NONE) {
        return 1;
    }
    return self->room->doc->claim.at[claim].source_kind == DGM_SOURCE_PRONOUN
               ? 0
               : tok(self->room, head)->lemma_key;
}

bool dgm_claim_one_source(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_doc *doc = self->room->doc;
    if (is_writer(doc, a) || is_writer(doc, b)) {
        return is_writer(doc, a) && is_writer(doc, b);
    }
    if (dgm_claim_nested(doc, a, b) &&
        (doc->claim.at[a].source_kind == DGM_SOURCE_NONE ||
         doc->claim.at[b].source_kind == DGM_SOURCE_NONE)) {
        return true; /* "claims without evidence that" */
    }
    uint32_t one = doc->claim.at[a].source_actor;
    uint32_t other = doc->claim.at[b].source_actor;
    if (one != DGM_NONE && other != DGM_NONE) {
        return one == other;
    }
    uint64_t left = source_key(self, a);
    uint64_t right = source_key(self, b);
    return left == 0 || right == 0 || left == right;
}
