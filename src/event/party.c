/* SPDX-License-Identifier: Apache-2.0 */
/* Parties: whom a word of the tree stands for, and who fills a role. */
#include "event/annotator.h"

/* "On Wednesday" is nobody.  Dates are sorted by token. */
bool dgm_party_in_date(const dgm_doc *doc, uint32_t token)
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
    if (dgm_party_in_date(doc, token)) {
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

/* Adds a party unless it is there: the mention, or else the phrase of the
 * head. */
static dgm_err add_party(dgm_doc *doc, dgm_parties *list, uint32_t head,
                         uint32_t number)
{
    dgm_party party = {.actor = DGM_NONE, .head = head};
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
    return dgm_vec_push(&doc->arena, list, &party);
}

dgm_err dgm_party_add(dgm_doc *doc, dgm_parties *list, uint32_t head)
{
    if (!may_be_party(doc, head)) {
        return DGM_ERR_OK;
    }
    uint32_t number = dgm_mention_at(doc, head);
    if (number == DGM_NONE) {
        number = inner_mention(doc, head);
    }
    return add_party(doc, list, head, number);
}

/* "The ministers of Kenya and Uganda": each country sent its own, so the ones
 * behind "and" are parties as well. */
static dgm_err add_distributed(dgm_doc *doc, dgm_parties *list, uint32_t head)
{
    if (!(doc->token.at[head].morph & DGM_MORPH_PLUR)) {
        return DGM_ERR_OK;
    }
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        uint32_t other[DGM_CONJUNCTS_MAX];
        if (doc->token.at[c].rel != DGM_REL_NMOD || c < head) {
            continue;
        }
        uint32_t count = dgm_tree_conjuncts(doc, c, other, 0);
        for (uint32_t i = 1; i < count; i++) {
            if (dgm_mention_at(doc, other[i]) != DGM_NONE) {
                DGM_TRY(dgm_party_add(doc, list, other[i]));
            }
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_party_take(dgm_doc *doc, dgm_parties *list, uint32_t head)
{
    DGM_TRY(add_party(doc, list, head, dgm_mention_at(doc, head)));
    return add_distributed(doc, list, head);
}

static bool is_among(const dgm_parties *list, const dgm_party *party)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->at[i].span.begin == party->span.begin ||
            (party->actor != DGM_NONE && list->at[i].actor == party->actor)) {
            return true;
        }
    }
    return false;
}

/* Nobody is his own recipient ("defended her record") unless the text says
 * so ("defended herself"). */
void dgm_party_drop_self(const dgm_doc *doc, dgm_event *event)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < event->recipient.count; i++) {
        const dgm_party *party = &event->recipient.at[i];
        if (!is_among(&event->actor, party) ||
            (doc->token.at[party->head].morph & DGM_MORPH_REFLEX)) {
            event->recipient.at[out++] = *party;
        }
    }
    event->recipient.count = out;
}

/* Looks for a role at the predicate, then at the noun that a condition
 * found ("talks with" in "held talks with"), then down the chain of open
 * complements. */
dgm_err dgm_party_fill(dgm_doc *doc, dgm_parties *list, const dgm_slot *slot,
                       uint32_t count, const uint32_t *host, uint32_t hosts)
{
    for (uint32_t s = 0; s < count && list->count == 0; s++) {
        for (uint32_t h = 0; h < hosts && list->count == 0; h++) {
            uint32_t head[DGM_CONJUNCTS_MAX];
            bool clause_slot =
                slot[s].kind == DGM_SLOT_SUBJ || slot[s].kind == DGM_SLOT_OBJ;
            /* "Threatened to attack Belmark": the object is the other
             * verb's. */
            bool borrowed = slot[s].kind == DGM_SLOT_OBJ &&
                            dgm_clause_at(doc, host[h]) != NULL;
            if (h > 0 && clause_slot && !borrowed) {
                continue;
            }
            uint32_t found = dgm_slot_heads(doc, host[h], slot[s], head);
            for (uint32_t i = 0; i < found; i++) {
                bool self_reference = false;
                for (uint32_t k = 0; k < hosts; k++) {
                    /* "Freed the hostages": the condition's word is whom. */
                    bool somebody =
                        k > 0 && dgm_mention_at(doc, head[i]) != DGM_NONE;
                    self_reference =
                        self_reference || (head[i] == host[k] && !somebody);
                }
                uint32_t owner =
                    self_reference ? inner_mention(doc, head[i]) : head[i];
                if (self_reference && owner != DGM_NONE) {
                    owner = doc->mention.at[owner].head;
                }
                if (owner != DGM_NONE) {
                    DGM_TRY(dgm_party_add(doc, list, owner));
                    DGM_TRY(add_distributed(doc, list, owner));
                }
            }
        }
    }
    return DGM_ERR_OK;
}

/* A reciprocal event without two sides has all parties on both. */
dgm_err dgm_party_reciprocate(dgm_doc *doc, dgm_event *event)
{
    dgm_parties *from =
        event->actor.count > 0 ? &event->actor : &event->recipient;
    dgm_parties *to =
        from == &event->actor ? &event->recipient : &event->actor;
    if (to->count == 0 && from->count > 1) {
        for (uint32_t i = 0; i < from->count; i++) {
            DGM_TRY(dgm_vec_push(&doc->arena, to, &from->at[i]));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_party_both_sides(dgm_doc *doc, dgm_event *event)
{
    bool reciprocal = event->type == DGM_EVENT_CONSULT ||
                      event->type == DGM_EVENT_AGREE ||
                      event->type == DGM_EVENT_COOPERATE;
    return reciprocal && event->recipient.count == 0
               ? dgm_party_reciprocate(doc, event)
               : DGM_ERR_OK;
}
