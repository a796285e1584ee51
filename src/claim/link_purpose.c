/* SPDX-License-Identifier: Apache-2.0 */
/* Marks of purpose: "in order to", and infinitives that their verb or noun
 * does not ask for. */
#include "claim/link.h"

static bool is_meant(const linker *self, uint32_t verb)
{
    const dgm_cue_entry *e =
        dgm_link_entry(self, verb, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_VERB);
    return e && !group_of(self->room, e)->weak;
}

/* "Not to starve anyone", "his refusal to concede". */
static bool is_barred(const linker *self, const link_mark *m)
{
    uint32_t before = m->first;
    if (before-- == 0) {
        return false;
    }
    const dgm_cue_entry *e =
        dgm_link_entry(self, before, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_NOUN);
    return tok(self->room, before)->word == DGM_WORD_NOT ||
           dgm_link_entry(self, before, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN) ||
           (e && (group_of(self->room, e)->takes & DGM_TAKES_TO) != 0);
}

/* Whether a verb asks for an infinitive: "wants to", and with an object
 * "urged him to", "forced him to"; with an object of its own, "stopped the oil
 * to" asks for none. */
static bool asks_infinitive(const linker *self, uint32_t verb,
                            const link_mark *m)
{
    const room *here = self->room;
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    bool passive = clause && clause->passive;
    bool theirs = (object != DGM_NONE && object < m->first) || passive;
    for (const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL); e;
         e = dgm_claim_match_next(here, verb, e)) {
        const dgm_cue_group *group = group_of(here, e);
        uint32_t takes = group->takes;
        if (group->kind == DGM_CUE_KIND_CAUSE) {
            takes &= DGM_TAKES_CONTROL;
        } else if (group->kind != DGM_CUE_KIND_CUE) {
            continue;
        }
        uint32_t asked =
            theirs ? DGM_TAKES_RAISE | DGM_TAKES_CONTROL | DGM_TAKES_PASSIVE
                   : DGM_TAKES_TO | DGM_TAKES_SUBJ;
        uint32_t oblique = kid(here, verb, DGM_REL_OBL);
        if (!theirs && e->count > 1 && oblique != DGM_NONE &&
            oblique < m->first && (takes & DGM_TAKES_CONTROL)) {
            return true; /* "called on them to leave" */
        }
        bool loose =
            tok(here, m->head)->rel == DGM_REL_ADVCL && m->first > verb + 1 &&
            (!theirs || (object != DGM_NONE &&
                         dgm_subtree(here->doc, object).last < m->first));
        if ((takes & asked) != 0 && !loose) {
            return true;
        }
    }
    return false;
}

/* "Flew there to urge them to leave": the infinitive is that of "urge". */
static bool is_asked_before(const linker *self, uint32_t verb,
                            const link_mark *m)
{
    for (uint32_t t = m->first; t-- > verb + 1 && m->first - t < LINK_REACH;) {
        if (tok(self->room, t)->upos == DGM_UPOS_VERB &&
            asks_infinitive(self, t, m)) {
            return true;
        }
    }
    return false;
}

/* "A campaign to oust him": the noun tells what is done. "A law to curb
 * strikes": what is done with it. */
static uint32_t purposeful(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    if (tok(here, noun)->upos != DGM_UPOS_NOUN ||
        dgm_link_entry(self, noun, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN)) {
        return DGM_NONE;
    }
    const dgm_cue_entry *means =
        dgm_link_entry(self, noun, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_NOUN);
    if (!means || !group_of(here, means)->weak ||
        (group_of(here, means)->takes & DGM_TAKES_TO) != 0) {
        return DGM_NONE;
    }
    uint32_t verb = tok(here, noun)->head;
    bool event = dgm_link_is_event_noun(self, noun);
    bool done = verb != DGM_NONE && tok(here, verb)->upos == DGM_UPOS_VERB &&
                tok(here, noun)->rel == DGM_REL_OBJ &&
                dgm_link_attributes(self, verb) == DGM_CUE_NOBODY;
    return (group_of(here, means)->takes & DGM_TAKES_OBJ)
               ? (done ? verb : DGM_NONE)
           : event ? noun
                   : DGM_NONE;
}

/* Whether an infinitive says what its verb is for: no verb that asks for an
 * infinitive. */
static bool is_purpose(const linker *self, const link_mark *m, uint32_t verb)
{
    const room *here = self->room;
    const dgm_token *infinitive = tok(here, m->head);
    if (infinitive->rel != DGM_REL_ADVCL && infinitive->rel != DGM_REL_XCOMP) {
        return false;
    }
    if (tok(here, verb)->upos != DGM_UPOS_VERB || is_meant(self, verb) ||
        is_barred(self, m) || tok(here, verb)->word == DGM_WORD_HAVE ||
        (!m->before && asks_infinitive(self, verb, m))) {
        return false;
    }
    return infinitive->rel == DGM_REL_ADVCL ||
           kid(here, verb, DGM_REL_OBJ) != DGM_NONE ||
           kid(here, verb, DGM_REL_OBL) != DGM_NONE;
}

/* "Stepped up efforts to free them": of the efforts, whatever the tree. */
static uint32_t driven_before(const linker *self, const link_mark *m)
{
    uint32_t noun = m->first - 1;
    if (m->before || noun <= m->governor ||
        tok(self->room, noun)->upos != DGM_UPOS_NOUN) {
        return DGM_NONE;
    }
    uint32_t act = purposeful(self, noun);
    return act == noun ? noun : DGM_NONE;
}

dgm_err dgm_link_purpose(linker *self, const link_mark *m, uint32_t from,
                         uint32_t to)
{
    bool plain = m->last - m->first == 1 &&
                 tok(self->room, m->first)->word == DGM_WORD_TO;
    if (plain && (tok(self->room, m->first)->upos != DGM_UPOS_PART ||
                  (!dgm_clause_at(self->room->doc, m->head) &&
                   tok(self->room, m->head)->upos != DGM_UPOS_VERB))) {
        return DGM_ERR_OK;
    }
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->head);
    if (plain && clause && clause->passive) {
        return DGM_ERR_OK; /* "vaccine to be used" */
    }
    if (plain && tok(self->room, m->head)->rel == DGM_REL_ACL) {
        to = purposeful(self, tok(self->room, m->head)->head);
        if (to == DGM_NONE) {
            return DGM_ERR_OK;
        }
    } else if (plain && driven_before(self, m) != DGM_NONE) {
        to = driven_before(self, m);
    } else if (plain && (!is_purpose(self, m, m->governor) ||
                         is_asked_before(self, m->governor, m))) {
        return DGM_ERR_OK;
    }
    return dgm_link_all(self, plain ? LINK_PURPOSE_TO : LINK_PURPOSE_MARK,
                        from, to, m->before, true,
                        dgm_link_mark_span(self, m));
}
