/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Events of a document: every word with a frame is tried as a predicate; the
 * first frame whose conditions hold makes the event; predicates over it
 * ("agreed to", "refused to", "demanded that", "stopped") and auxiliaries
 * shift its type as PLOVER wants it.
 */
#include "event/frame.h"
#include "event/when.h"
#include "event/where.h"

#include <string.h>

/* No document makes more events than this. */
#define EVENTS_MAX 20000

typedef struct matcher {
    const dgm_frames *frames;
    dgm_doc *doc;
    uint8_t *used; /* [token] part of another predicate already */
} matcher;

static bool is_passive(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_at(doc, token);
    return clause && clause->passive;
}

/* ----------------------------------------------------------------- parties */

/* "On Wednesday" is nobody.  Dates are sorted by token. */
static bool in_date(const dgm_doc *doc, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = doc->date.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->date.at[middle].token.last <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->date.count && doc->date.at[low].token.first <= token;
}

static bool may_be_party(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    if (in_date(doc, token)) {
        return false;
    }
    switch (t->upos) {
    case DGM_UPOS_PROPN:
    case DGM_UPOS_NOUN:
        return true;
    case DGM_UPOS_PRON:
        return !(t->morph & DGM_MORPH_REL) && t->lemma_key != dgm_key("it") &&
               t->lemma_key != dgm_key("this") &&
               t->lemma_key != dgm_key("that");
    case DGM_UPOS_ADJ:
    case DGM_UPOS_NUM:
    case DGM_UPOS_DET:
        return (t->flags & DGM_TOKEN_WORD) != 0;
    default:
        return false;
    }
}

/* The nearest mention inside the phrase of `head`, not `head`'s own: level by
 * level, so that a possessor comes before what hangs on a complement. */
static uint32_t inner_mention(const dgm_doc *doc, uint32_t head)
{
    uint32_t level[16] = {head};
    uint32_t count = 1;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t c = dgm_child(doc, level[i]); c != DGM_NONE;
             c = dgm_sibling(doc, c)) {
            const dgm_token *t = &doc->token.at[c];
            if (t->rel != DGM_REL_NMOD && t->rel != DGM_REL_AMOD &&
                t->rel != DGM_REL_COMPOUND && t->rel != DGM_REL_APPOS) {
                continue;
            }
            uint32_t mention = dgm_mention_at(doc, c);
            if (mention != DGM_NONE) {
                return mention;
            }
            if (count < 16 && i < 4) {
                level[count++] = c;
            }
        }
    }
    return DGM_NONE;
}

/* A pronoun is shown by the name it stands for when that is near: "X said
 * that he rejects ..." has X as party. */
static uint32_t named_before(const dgm_doc *doc, uint32_t number)
{
    const dgm_mention *pronoun = &doc->mention.at[number];
    if (pronoun->kind != DGM_MENTION_PRONOUN || pronoun->actor == DGM_NONE) {
        return number;
    }
    uint32_t sentence = doc->token.at[pronoun->head].sentence;
    for (uint32_t i = number; i-- > 0;) {
        const dgm_mention *other = &doc->mention.at[i];
        if (doc->token.at[other->head].sentence != sentence) {
            break;
        }
        if (other->actor == pronoun->actor &&
            other->kind != DGM_MENTION_PRONOUN) {
            return i;
        }
    }
    return number;
}

static dgm_err add_party(const matcher *self, dgm_parties *list, uint32_t head)
{
    const dgm_doc *doc = self->doc;
    if (!may_be_party(doc, head)) {
        return DGM_ERR_OK;
    }
    dgm_party party = {.actor = DGM_NONE, .head = head};
    uint32_t number = dgm_mention_at(doc, head);
    if (number == DGM_NONE) {
        number = inner_mention(doc, head);
    }
    if (number != DGM_NONE) {
        number = named_before(doc, number);
        const dgm_mention *mention = &doc->mention.at[number];
        party.actor = mention->actor;
        party.span = mention->span;
        party.head = mention->head;
    } else {
        party.span = dgm_range_span(doc, dgm_tree_phrase(doc, head));
    }
    for (uint32_t i = 0; i < list->count; i++) {
        const dgm_party *old = &list->at[i];
        if (old->span.begin == party.span.begin ||
            (old->actor != DGM_NONE && old->actor == party.actor)) {
            return DGM_ERR_OK;
        }
    }
    return dgm_vec_push(&self->doc->arena, list, &party);
}

/* Looks for a role at the predicate, then at the noun that a condition
 * found ("talks with" in "held talks with"), then down the chain of open
 * complements. */
static dgm_err fill_role(const matcher *self, dgm_parties *list,
                         const dgm_slot *slot, uint32_t count,
                         const uint32_t *host, uint32_t hosts)
{
    for (uint32_t s = 0; s < count && list->count == 0; s++) {
        for (uint32_t h = 0; h < hosts && list->count == 0; h++) {
            uint32_t head[DGM_CONJUNCTS_MAX];
            bool clause_slot =
                slot[s].kind == DGM_SLOT_SUBJ || slot[s].kind == DGM_SLOT_OBJ;
            if (h > 0 && clause_slot) {
                continue;
            }
            uint32_t found = dgm_slot_heads(self->doc, host[h], slot[s], head);
            for (uint32_t i = 0; i < found; i++) {
                bool self_reference = false;
                for (uint32_t k = 0; k < hosts; k++) {
                    self_reference = self_reference || head[i] == host[k];
                }
                uint32_t owner = self_reference
                                     ? inner_mention(self->doc, head[i])
                                     : head[i];
                if (self_reference && owner != DGM_NONE) {
                    owner = self->doc->mention.at[owner].head;
                }
                if (owner != DGM_NONE) {
                    DGM_TRY(add_party(self, list, owner));
                }
            }
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ frames */

/* Parsers lose objects behind long noun phrases: the first noun after the
 * verb that the condition names counts, as long as no other verb, clause or
 * punctuation stands between. */
static uint32_t object_nearby(const dgm_doc *doc, uint32_t predicate,
                              const dgm_need *need)
{
    uint32_t last =
        doc->sentence.at[doc->token.at[predicate].sentence].token.last;
    for (uint32_t i = predicate + 1; i < last && i < predicate + 8; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (t->upos == DGM_UPOS_NOUN &&
            dgm_hash_among(need->lemma, need->count, t->lemma_key)) {
            return i;
        }
        bool hyphen = t->end - t->begin == 1 && doc->text.ptr[t->begin] == '-';
        if ((t->upos == DGM_UPOS_PUNCT && !hyphen) ||
            t->upos == DGM_UPOS_ADP || t->upos == DGM_UPOS_SCONJ ||
            t->upos == DGM_UPOS_AUX ||
            (t->upos == DGM_UPOS_VERB && (t->morph & DGM_MORPH_FIN))) {
            break;
        }
    }
    return DGM_NONE;
}

/* Whether the condition holds; *found is the word that fulfils it. */
static bool need_holds(const dgm_doc *doc, uint32_t predicate,
                       const dgm_need *need, uint32_t *found)
{
    uint32_t head[DGM_CONJUNCTS_MAX];
    uint32_t count = dgm_slot_heads(doc, predicate, need->slot, head);
    if (need->slot.kind == DGM_SLOT_COMP) {
        uint32_t clause = dgm_dependent(doc, predicate, DGM_REL_XCOMP);
        clause = clause != DGM_NONE
                     ? clause
                     : dgm_dependent(doc, predicate, DGM_REL_CCOMP);
        count = clause != DGM_NONE;
        head[0] = clause;
    }
    for (uint32_t i = 0; i < count; i++) {
        if ((need->any && !in_date(doc, head[i])) ||
            dgm_hash_among(need->lemma, need->count,
                           doc->token.at[head[i]].lemma_key)) {
            *found = head[i];
            return !need->forbidden;
        }
    }
    if (!need->forbidden && need->slot.kind == DGM_SLOT_OBJ && !need->any &&
        !is_passive(doc, predicate)) {
        *found = object_nearby(doc, predicate, need);
        return *found != DGM_NONE;
    }
    return need->forbidden;
}

static bool particle_holds(const dgm_doc *doc, uint32_t verb, uint64_t key)
{
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        bool particle = t->rel == DGM_REL_COMPOUND ||
                        t->rel == DGM_REL_ADVMOD || t->rel == DGM_REL_CASE ||
                        (t->rel == DGM_REL_OBL && t->upos != DGM_UPOS_NOUN);
        if (particle && t->form_key == key) {
            return true;
        }
    }
    /* "called on them": parsers hang such words on the noun as well. */
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (doc->token.at[c].rel == DGM_REL_OBL &&
            doc->token.at[c].first_child != DGM_NONE &&
            doc->token.at[doc->token.at[c].first_child].form_key == key) {
            return true;
        }
    }
    return false;
}

static bool frame_holds(const matcher *self, const dgm_frame *frame,
                        uint32_t token, uint32_t host[4], uint32_t *hosts)
{
    const dgm_doc *doc = self->doc;
    uint8_t upos = doc->token.at[token].upos;
    bool noun = upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN;
    bool verb = upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX ||
                (upos == DGM_UPOS_ADJ && !frame->noun);
    if (frame->noun ? !noun : !verb) {
        return false;
    }
    if (frame->particle && !particle_holds(doc, token, frame->particle)) {
        return false;
    }
    host[0] = token;
    *hosts = 1;
    for (uint32_t i = 0; i < frame->need_count; i++) {
        uint32_t found = DGM_NONE;
        if (!need_holds(doc, token, &frame->need[i], &found)) {
            return false;
        }
        if (found != DGM_NONE && *hosts < 3) {
            host[(*hosts)++] = found;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ shifts */

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

/* The nearest predicate above that shifts; *above is that word. */
static uint8_t outer_shift(const matcher *self, uint32_t token,
                           uint32_t *above)
{
    const dgm_doc *doc = self->doc;
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
            dgm_frames_find(self->frames, doc->token.at[head].lemma_key);
        uint8_t shift = entry ? entry->shift : DGM_SHIFT_NONE;
        if (purpose && shift != DGM_SHIFT_AGREE && shift != DGM_SHIFT_INTEND &&
            shift != DGM_SHIFT_DEMAND) {
            return DGM_SHIFT_NONE;
        }
        if (shift == DGM_SHIFT_NONE) {
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
static void turn(const matcher *self, dgm_event *event, uint8_t shift)
{
    const dgm_turn *to = dgm_frames_turn(self->frames, shift, event->type);
    if (to == NULL) {
        return;
    }
    const dgm_code_row *finer =
        dgm_frames_finer(self->frames, to->type, event->type);
    const dgm_code_row *code = finer ? finer : to->code;
    event->type = to->type;
    memcpy(event->cameo, code->cameo, sizeof event->cameo);
    event->goldstein = code->goldstein;
    event->mode = code->mode;
}

/* "X demanded that Y withdraw": X asks Y. */
static dgm_err demand_roles(const matcher *self, dgm_event *event,
                            uint32_t above)
{
    dgm_slot subject = {DGM_SLOT_SUBJ, 0};
    dgm_slot object[3] = {
        {DGM_SLOT_OBJ, 0}, {DGM_SLOT_COMP, 0}, {DGM_SLOT_PREP, dgm_key("on")}};
    dgm_parties asked = {0};
    dgm_parties asker = {0};
    DGM_TRY(fill_role(self, &asked, object, 3, &above, 1));
    DGM_TRY(fill_role(self, &asker, &subject, 1, &above, 1));
    if (asker.count > 0) {
        event->recipient = asked.count > 0          ? asked
                           : event->actor.count > 0 ? event->actor
                                                    : event->recipient;
        event->actor = asker;
    }
    return DGM_ERR_OK;
}

static dgm_err shift_event(const matcher *self, dgm_event *event)
{
    bool negated = dgm_tree_negated(self->doc, event->trigger);
    uint32_t above = DGM_NONE;
    uint8_t own = own_shift(self->doc, event->trigger);
    uint8_t outer = outer_shift(self, event->trigger, &above);
    if (outer == DGM_SHIFT_NONE && own == DGM_SHIFT_DEMAND) {
        /* "X said that Y must leave": only as somebody's word. */
        const dgm_token *t = &self->doc->token.at[event->trigger];
        bool said = t->rel == DGM_REL_CCOMP && t->head != DGM_NONE;
        own = said ? own : DGM_SHIFT_NONE;
        outer = said ? DGM_SHIFT_DEMAND : outer;
        above = t->head;
    }
    if (outer == DGM_SHIFT_DEMAND) {
        DGM_TRY(demand_roles(self, event, above));
        turn(self, event, outer);
    } else if (outer != DGM_SHIFT_NONE) {
        if (dgm_tree_negated(self->doc, above) &&
            (outer == DGM_SHIFT_AGREE || outer == DGM_SHIFT_INTEND)) {
            outer = DGM_SHIFT_REFUSE;
        }
        turn(self, event, outer);
        if (event->actor.count == 0) {
            dgm_slot subject = {DGM_SLOT_SUBJ, 0};
            DGM_TRY(fill_role(self, &event->actor, &subject, 1, &above, 1));
        }
    } else if (negated && own == DGM_SHIFT_INTEND) {
        turn(self, event, DGM_SHIFT_REFUSE);
        negated = negated && event->type != DGM_EVENT_REJECT;
    } else {
        turn(self, event, own);
    }
    event->negated = negated;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ events */

static float score_of(const dgm_event *event, const dgm_frame *frame)
{
    float score = frame->noun ? 0.45F : 0.6F;
    score += frame->need_count > 0 ? 0.1F : 0.0F;
    bool known =
        event->actor.count > 0 && event->actor.at[0].actor != DGM_NONE;
    bool aimed =
        event->recipient.count > 0 && event->recipient.at[0].actor != DGM_NONE;
    score += known ? 0.1F : 0.0F;
    score += aimed ? 0.15F : -0.05F;
    return score > 0.95F ? 0.95F : score;
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

/* A reciprocal event without two sides has all parties on both. */
static dgm_err reciprocate(const matcher *self, dgm_event *event)
{
    dgm_parties *from =
        event->actor.count > 0 ? &event->actor : &event->recipient;
    dgm_parties *to =
        from == &event->actor ? &event->recipient : &event->actor;
    if (to->count == 0 && from->count > 1) {
        for (uint32_t i = 0; i < from->count; i++) {
            DGM_TRY(dgm_vec_push(&self->doc->arena, to, &from->at[i]));
        }
    }
    return DGM_ERR_OK;
}

/* The last resort for a verb in the active whose subject the tree lost: the
 * nearest mention before it, unless a preposition governs that. */
static dgm_err guess_actor(const matcher *self, dgm_event *event)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *verb = &doc->token.at[event->trigger];
    if (verb->upos != DGM_UPOS_VERB || is_passive(doc, event->trigger)) {
        return DGM_ERR_OK;
    }
    uint32_t first = doc->sentence.at[event->sentence].token.first;
    uint32_t best = DGM_NONE;
    first = event->trigger - first > 60 ? event->trigger - 60 : first;
    for (uint32_t i = event->trigger; i-- > first;) {
        uint32_t number = dgm_mention_at(doc, i);
        if (number == DGM_NONE) {
            continue;
        }
        const dgm_mention *mention = &doc->mention.at[number];
        if (dgm_dependent(doc, mention->head, DGM_REL_CASE) == DGM_NONE) {
            best = mention->head;
            break;
        }
        if (mention->token.first <= first) {
            break;
        }
        i = mention->token.first;
    }
    for (uint32_t i = 0; best != DGM_NONE && i < event->recipient.count; i++) {
        if (event->recipient.at[i].head == best) {
            return DGM_ERR_OK;
        }
    }
    return best == DGM_NONE ? DGM_ERR_OK
                            : add_party(self, &event->actor, best);
}

/* The same for the recipient of a verb without object: the next mention,
 * with no preposition before it and nothing but its phrase between. */
static dgm_err guess_recipient(const matcher *self, dgm_event *event)
{
    const dgm_doc *doc = self->doc;
    uint32_t last = doc->sentence.at[event->sentence].token.last;
    if (doc->token.at[event->trigger].upos != DGM_UPOS_VERB ||
        is_passive(doc, event->trigger)) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = event->trigger + 1; i < last && i < event->trigger + 7;
         i++) {
        const dgm_token *t = &doc->token.at[i];
        uint32_t number = dgm_mention_at(doc, i);
        if (number != DGM_NONE) {
            return add_party(self, &event->recipient,
                             doc->mention.at[number].head);
        }
        if (t->upos == DGM_UPOS_PUNCT || t->upos == DGM_UPOS_ADP ||
            t->upos == DGM_UPOS_SCONJ || t->upos == DGM_UPOS_VERB ||
            t->upos == DGM_UPOS_AUX || t->upos == DGM_UPOS_PART) {
            break;
        }
    }
    return DGM_ERR_OK;
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

static dgm_err add_event(matcher *self, const dgm_frame *frame,
                         const uint32_t *host, uint32_t hosts)
{
    dgm_doc *doc = self->doc;
    dgm_event event = {.type = frame->type,
                       .goldstein = frame->goldstein,
                       .mode = frame->mode,
                       .trigger = host[0],
                       .sentence = doc->token.at[host[0]].sentence,
                       .place = DGM_NONE,
                       .date = DGM_NONE,
                       .claim = DGM_NONE,
                       .rule = frame->name};
    memcpy(event.cameo, frame->cameo, sizeof event.cameo);
    event.trigger_span = trigger_span(doc, host, hosts);
    DGM_TRY(fill_role(self, &event.actor, frame->actor, frame->actor_count,
                      host, hosts));
    DGM_TRY(fill_role(self, &event.recipient, frame->recipient,
                      frame->recipient_count, host, hosts));
    if (frame->reciprocal) {
        DGM_TRY(reciprocate(self, &event));
    }
    DGM_TRY(shift_event(self, &event));
    bool guessed = event.actor.count == 0;
    if (guessed) {
        DGM_TRY(guess_actor(self, &event));
    }
    if (event.recipient.count == 0 && wants_object(frame)) {
        DGM_TRY(guess_recipient(self, &event));
        guessed = guessed || event.recipient.count > 0;
    }
    if (event.actor.count == 0 && event.recipient.count == 0) {
        return DGM_ERR_OK;
    }
    if (frame->noun && !frame->reciprocal && event.actor.count == 0) {
        return DGM_ERR_OK;
    }
    event.score = score_of(&event, frame) * (guessed ? 0.8F : 1.0F) *
                  (is_purpose(doc, event.trigger) ? 0.8F : 1.0F);
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

static dgm_err try_token(matcher *self, uint32_t token)
{
    if (is_attribute(self->doc, token)) {
        return DGM_ERR_OK;
    }
    const dgm_entry *entry =
        dgm_frames_find(self->frames, self->doc->token.at[token].lemma_key);
    if (entry == NULL || self->used[token]) {
        return DGM_ERR_OK;
    }
    for (uint32_t f = entry->frame; f != DGM_NONE;) {
        const dgm_frame *frame = &self->frames->frame.at[f];
        uint32_t host[4];
        uint32_t hosts = 0;
        if (frame_holds(self, frame, token, host, &hosts)) {
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

static void drop_doubles(dgm_doc *doc)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        bool seen = false;
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

dgm_err dgm_event_annotate(const dgm_frames *frames, dgm_doc *doc,
                           dgm_arena *scratch)
{
    matcher self = {.frames = frames,
                    .doc = doc,
                    .used = dgm_arena_alloc(scratch, doc->token.count + 1)};
    if (self.used == NULL) {
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
                if (noun == (nouns == 1)) {
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
    drop_doubles(doc);
    uint32_t place = 0;
    uint32_t date = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        dgm_event_where(doc, &doc->event.at[i], &place);
        dgm_event_when(doc, &doc->event.at[i], &date);
    }
    return dgm_pair_annotate(frames, doc);
}
