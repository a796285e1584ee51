/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What predicates over another and auxiliaries make of it: "agreed to meet"
 * is no meeting yet (docs/frames.md, "Shifts").
 */
#include "event/annotator.h"

#include <string.h>

/* The shift of the auxiliary of a verb. */
static uint8_t own_shift(const dgm_doc *doc, uint32_t verb)
{
    const dgm_clause *clause = dgm_clause_at(doc, verb);
    switch (clause ? clause->modality : DGM_MODAL_NONE) {
    case DGM_MODAL_WILL:
    case DGM_MODAL_WOULD:
    case DGM_MODAL_MAY:
        return DGM_SHIFT_INTEND;
    case DGM_MODAL_MUST:
        return DGM_SHIFT_DEMAND;
    default:
        return DGM_SHIFT_NONE;
    }
}

/* "Told them that rebels attacked" demands nothing: the clause is told, not
 * wanted.  "Demanded that rebels leave", "that they must leave" do. */
bool dgm_is_told(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_at(doc, token);
    return clause && clause->kind == DGM_CLAUSE_COMPLEMENT &&
           clause->form == DGM_VERB_FINITE &&
           clause->modality != DGM_MODAL_MUST &&
           (clause->tense == DGM_TENSE_PAST ||
            clause->tense == DGM_TENSE_FUTURE || clause->perfect ||
            clause->progressive);
}

/* The nearest predicate above that shifts; *above is that word. */
static uint8_t outer_shift(const dgm_frames *frames, const dgm_doc *doc,
                           uint32_t token, uint32_t *above)
{
    uint32_t at = token;
    for (uint32_t step = 0; step < 4; step++) {
        const dgm_token *t = &doc->token.at[at];
        uint32_t head = t->head;
        if (head == DGM_NONE) {
            return DGM_SHIFT_NONE;
        }
        bool complement = t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_CCOMP;
        bool infinitive = t->rel == DGM_REL_ACL && (t->morph & DGM_MORPH_INF);
        bool nominal = doc->token.at[token].upos == DGM_UPOS_NOUN &&
                       at == token &&
                       (t->rel == DGM_REL_OBJ ||
                        (t->rel == DGM_REL_NSUBJ && t->sub == DGM_SUB_PASS) ||
                        t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD);
        bool purpose = t->rel == DGM_REL_ADVCL && (t->morph & DGM_MORPH_INF);
        if (t->rel == DGM_REL_CONJ && doc->token.at[head].upos == t->upos) {
            at = head;
            continue;
        }
        if (!complement && !infinitive && !nominal && !purpose) {
            return DGM_SHIFT_NONE;
        }
        const dgm_entry *entry =
            dgm_frames_find(frames, doc->token.at[head].lemma_key);
        uint8_t shift = entry ? entry->shift : DGM_SHIFT_NONE;
        if (purpose && shift != DGM_SHIFT_AGREE && shift != DGM_SHIFT_INTEND &&
            shift != DGM_SHIFT_DEMAND) {
            return DGM_SHIFT_NONE;
        }
        if (shift == DGM_SHIFT_NONE ||
            (shift == DGM_SHIFT_DEMAND && dgm_is_told(doc, at))) {
            return DGM_SHIFT_NONE;
        }
        if (shift != DGM_SHIFT_PASS) {
            *above = head;
            return shift;
        }
        at = head;
    }
    return DGM_SHIFT_NONE;
}

/* Turns the event into what the shift makes of its type, with the finer code
 * for what was agreed, refused, demanded, threatened or stopped. */
static void turn(const dgm_frames *frames, dgm_event *event, uint8_t shift)
{
    const dgm_turn *to = dgm_frames_turn(frames, shift, event->type);
    if (to == NULL) {
        return;
    }
    const dgm_code_row *finer =
        dgm_frames_finer(frames, to->type, event->type);
    const dgm_code_row *code = finer ? finer : to->code;
    event->type = to->type;
    memcpy(event->cameo, code->cameo, sizeof event->cameo);
    event->goldstein = code->goldstein;
    event->mode = code->mode;
}

/* "X demanded that Y withdraw": X asks Y. */
static dgm_err demand_roles(dgm_doc *doc, dgm_event *event, uint32_t above)
{
    dgm_slot subject = {DGM_SLOT_SUBJ, 0};
    dgm_slot object[3] = {
        {DGM_SLOT_OBJ, 0}, {DGM_SLOT_COMP, 0}, {DGM_SLOT_PREP, dgm_key("on")}};
    dgm_parties asked = {0};
    dgm_parties asker = {0};
    DGM_TRY(dgm_party_fill(doc, &asked, object, 3, &above, 1));
    DGM_TRY(dgm_party_fill(doc, &asker, &subject, 1, &above, 1));
    if (asker.count > 0) {
        event->recipient = asked.count > 0          ? asked
                           : event->actor.count > 0 ? event->actor
                                                    : event->recipient;
        event->actor = asker;
    }
    return DGM_ERR_OK;
}

/* "X said that Y must leave": only as somebody's word. */
static uint8_t said_to_be_due(const dgm_doc *doc, uint32_t trigger,
                              uint32_t *above)
{
    const dgm_token *t = &doc->token.at[trigger];
    if (t->rel != DGM_REL_CCOMP || t->head == DGM_NONE) {
        return DGM_SHIFT_NONE;
    }
    *above = t->head;
    return DGM_SHIFT_DEMAND;
}

/* What is promised, planned or threatened, and denied above or below: "did
 * not agree to meet", "promised not to meet". */
static uint8_t denied_shift(const dgm_doc *doc, const dgm_event *event,
                            uint32_t above, uint8_t shift)
{
    bool of_will = shift == DGM_SHIFT_AGREE || shift == DGM_SHIFT_INTEND ||
                   shift == DGM_SHIFT_THREAT;
    bool denied =
        dgm_tree_negated(doc, above) || dgm_tree_negated(doc, event->trigger);
    return of_will && denied ? DGM_SHIFT_REFUSE : shift;
}

static dgm_err shift_by_above(const dgm_frames *frames, dgm_doc *doc,
                              dgm_event *event, uint8_t shift, uint32_t above)
{
    uint8_t before = event->type;
    uint8_t now = denied_shift(doc, event, above, shift);
    turn(frames, event, now);
    if (event->type != before) {
        event->negated = now == shift && dgm_tree_negated(doc, above);
        event->stated = shift == DGM_SHIFT_INTEND ? event->trigger : above;
    } else if (now == DGM_SHIFT_REFUSE &&
               doc->token.at[event->trigger].upos == DGM_UPOS_NOUN) {
        event->negated = true; /* "denied the attack" */
    }
    if (event->actor.count == 0) {
        dgm_slot subject = {DGM_SLOT_SUBJ, 0};
        DGM_TRY(dgm_party_fill(doc, &event->actor, &subject, 1, &above, 1));
    }
    return DGM_ERR_OK;
}

/* Cooperation that is to come is promised, conflict threatened.  Where the
 * writer himself says that somebody will retreat, nobody has promised it. */
static void shift_by_auxiliary(const dgm_frames *frames, const dgm_doc *doc,
                               dgm_event *event, uint8_t shift)
{
    bool yields = event->type == DGM_EVENT_RETREAT;
    const dgm_clause *clause = dgm_clause_at(doc, event->trigger);
    bool told = clause == NULL || clause->kind != DGM_CLAUSE_MAIN;
    if (shift == DGM_SHIFT_NONE || (yields && !told && !event->negated)) {
        return;
    }
    if (event->negated && shift == DGM_SHIFT_INTEND) {
        turn(frames, event, DGM_SHIFT_REFUSE);
        event->negated = event->type != DGM_EVENT_REJECT;
    } else {
        turn(frames, event, shift);
    }
}

dgm_err dgm_shift_event(const dgm_frames *frames, dgm_doc *doc,
                        dgm_event *event, uint32_t *above)
{
    uint8_t own = own_shift(doc, event->trigger);
    uint8_t outer = outer_shift(frames, doc, event->trigger, above);
    event->negated = dgm_tree_negated(doc, event->trigger);
    if (own == DGM_SHIFT_DEMAND) {
        outer = outer != DGM_SHIFT_NONE
                    ? outer
                    : said_to_be_due(doc, event->trigger, above);
        own = DGM_SHIFT_NONE;
    }
    if (outer == DGM_SHIFT_DEMAND) {
        DGM_TRY(demand_roles(doc, event, *above));
        turn(frames, event, outer);
        event->negated = dgm_tree_negated(doc, *above);
        event->stated = *above;
        return DGM_ERR_OK;
    }
    if (outer != DGM_SHIFT_NONE) {
        return shift_by_above(frames, doc, event, outer, *above);
    }
    shift_by_auxiliary(frames, doc, event, own);
    return DGM_ERR_OK;
}
