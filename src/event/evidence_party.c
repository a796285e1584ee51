/* SPDX-License-Identifier: Apache-2.0 */
/* What is seen of a word that may take part in an event. */
#include "event/feature.h"

#include "base/norm.h"

#define CLIMB 6U

/* The way from one word to another through the tree: relations up, then down,
 * with the preposition at its end; coordinated words count as the first of
 * them.  0 where it is long. */
static uint64_t path_between(const dgm_sight *self, uint32_t from, uint32_t to,
                             uint32_t *steps)
{
    uint32_t up[CLIMB + 1];
    uint32_t ups = 0;
    for (uint32_t at = from; at != DGM_NONE && ups <= CLIMB;
         at = dgm_tok_of(self, at)->head) {
        up[ups++] = at;
    }
    uint64_t down = 0;
    uint32_t at = to;
    for (uint32_t step = 0; step <= CLIMB && at != DGM_NONE; step++) {
        for (uint32_t i = 0; i < ups; i++) {
            if (up[i] == at) {
                uint64_t key = dgm_norm_fold(DGM_NORM_START, down);
                for (uint32_t k = 0; k < i; k++) {
                    key = dgm_norm_fold(key, dgm_relation_of(self, up[k]) + 7);
                }
                *steps = i + step;
                return key;
            }
        }
        if (dgm_tok_of(self, at)->rel != DGM_REL_CONJ || at != to) {
            down = dgm_norm_fold(down, dgm_relation_of(self, at) + 3);
        }
        at = dgm_tok_of(self, at)->head;
    }
    *steps = 2 * CLIMB;
    return 0;
}

uint32_t dgm_first_conjunct(const dgm_sight *self, uint32_t token)
{
    for (uint32_t i = 0; i < DGM_CONJUNCTS_MAX; i++) {
        const dgm_token *t = dgm_tok_of(self, token);
        if (t->rel != DGM_REL_CONJ || t->head == DGM_NONE || t->head > token) {
            break;
        }
        token = t->head;
    }
    return token;
}

/* The part that a word has in a clause. */
static uint64_t role_in(const dgm_sight *self, const dgm_clause *clause,
                        uint32_t head)
{
    if (clause == NULL) {
        return 0;
    }
    const dgm_doc *doc = self->doc;
    uint64_t role = 8;
    role |= dgm_clause_doer(doc, clause) == head;
    role |= (uint64_t)(dgm_clause_undergoer(doc, clause) == head) << 1;
    role |= (uint64_t)(clause->indirect == head) << 2;
    role |= (uint64_t)clause->passive << 4;
    return role;
}

static uint64_t part_by_frame(const dgm_sight *self, uint32_t trigger,
                              uint32_t head)
{
    const dgm_proposal *p = dgm_proposal_at(self, trigger);
    uint64_t part = p ? 8 : 0;
    uint32_t mention = dgm_mention_at(self->doc, head);
    for (uint32_t side = 0; p && side < 2; side++) {
        const dgm_parties *list = side ? &p->event.recipient : &p->event.actor;
        for (uint32_t i = 0; i < list->count; i++) {
            bool same =
                list->at[i].head == head ||
                (mention != DGM_NONE &&
                 dgm_mention_at(self->doc, list->at[i].head) == mention);
            part |= (uint64_t)same << side;
        }
    }
    return part;
}

static uint64_t distance_of(uint32_t a, uint32_t b)
{
    uint32_t far = a < b ? b - a : a - b;
    return far < 5 ? far : far < 8 ? 5 : far < 13 ? 6 : far < 22 ? 7 : 8;
}

/* Mentions and other verbs between the two. */
static uint64_t between(const dgm_sight *self, uint32_t a, uint32_t b)
{
    uint32_t first = a < b ? a : b;
    uint32_t last = a < b ? b : a;
    uint64_t mentions = 0;
    uint64_t verbs = 0;
    last = last - first > 40 ? first + 40 : last;
    for (uint32_t i = first + 1; i < last; i++) {
        uint32_t number = dgm_mention_at(self->doc, i);
        mentions +=
            number != DGM_NONE && self->doc->mention.at[number].head == i;
        verbs += dgm_tok_of(self, i)->upos == DGM_UPOS_VERB;
    }
    return (mentions < 3 ? mentions : 3) << 4 | (verbs < 3 ? verbs : 3);
}

static void add_roles(const dgm_sight *self, uint32_t trigger, uint8_t type,
                      uint32_t head, dgm_evidence *out)
{
    uint64_t lemma = dgm_known_word(self, trigger);
    const dgm_clause *own = dgm_clause_at(self->doc, trigger);
    const dgm_clause *above = dgm_clause_above(self, trigger);
    uint64_t kind = dgm_kind_of(self, head);
    uint64_t role = role_in(self, own, head);
    dgm_evidence_add(out, SEE_ROLE, role, 0);
    dgm_evidence_add(out, SEE_ROLE_TYPE, role, type);
    dgm_evidence_add(out, SEE_ROLE_WORD, role, lemma);
    dgm_evidence_add(out, SEE_KIND_ROLE, role, kind >> 12);
    if (above) {
        uint64_t outer = role_in(self, above, head) << 8 |
                         (uint64_t)(own == NULL) << 7 | role;
        uint64_t verb = dgm_known_word(self, above->head);
        dgm_evidence_add(out, SEE_ROLE_ABOVE, outer,
                         dgm_relation_of(self, trigger));
        dgm_evidence_add(out, SEE_ROLE_ABOVE, outer, verb);
        dgm_evidence_add(out, SEE_ROLE_ABOVE, outer, (uint64_t)type << 40);
    }
}

/* What was said of the candidates before this one. */
static void add_cast(const dgm_sight *self, uint8_t type, const dgm_cast *cast,
                     uint32_t number, uint64_t role, dgm_evidence *out)
{
    uint32_t first = dgm_first_conjunct(self, cast->head[number]);
    uint64_t conjunct = 4;
    uint64_t taken = 0;
    uint64_t last = 0;
    for (uint32_t i = 0; i < number; i++) {
        uint32_t other = dgm_first_conjunct(self, cast->head[i]);
        if (other == first) {
            conjunct = cast->part[i];
        } else if (cast->part[i] != DGM_PARTY_NONE) {
            taken |= 1U << cast->part[i];
            last = cast->part[i];
        }
    }
    dgm_evidence_add(out, SEE_CONJUNCT_PART, conjunct,
                     cast->head[number] == first);
    dgm_evidence_add(out, SEE_CONJUNCT_PART, conjunct, (uint64_t)type << 8);
    dgm_evidence_add(out, SEE_TAKEN, taken, type);
    dgm_evidence_add(out, SEE_TAKEN, taken << 4 | last, (uint64_t)type << 40);
    dgm_evidence_add(out, SEE_TAKEN_ROLE, taken, role);
}

void dgm_party_evidence(const dgm_sight *self, uint32_t trigger, uint8_t type,
                        const dgm_cast *cast, uint32_t number,
                        dgm_evidence *out)
{
    uint32_t head = cast->head[number];
    const dgm_token *t = dgm_tok_of(self, trigger);
    const dgm_token *h = dgm_tok_of(self, head);
    uint32_t first = dgm_first_conjunct(self, head);
    uint32_t steps = 0;
    uint64_t path = path_between(self, trigger, head, &steps);
    uint64_t kind = dgm_kind_of(self, head);
    uint64_t prep = dgm_case_of(self, first);
    uint64_t order = head > trigger;
    *out = (dgm_evidence){
        .word = {t->lemma_key, dgm_known_word(self, head)},
        .state = {dgm_state_of(self, trigger), dgm_state_of(self, head)}};
    dgm_evidence_add(out, SEE_PATH, path, prep);
    dgm_evidence_add(out, SEE_PATH, path, 1);
    dgm_evidence_add(out, SEE_PATH_TYPE, dgm_norm_fold(path, prep), type);
    dgm_evidence_add(out, SEE_PATH_WORD, dgm_norm_fold(path, prep),
                     t->lemma_key);
    dgm_evidence_add(out, SEE_PATH_TAG, dgm_norm_fold(path, prep), t->upos);
    dgm_evidence_add(out, SEE_DISTANCE, steps, order);
    dgm_evidence_add(out, SEE_DISTANCE, 16 + distance_of(trigger, head),
                     order);
    dgm_evidence_add(out, SEE_ORDER_TYPE,
                     order << 8 | distance_of(trigger, head), type);
    dgm_evidence_add(out, SEE_CASE_TYPE, prep, (uint64_t)type << 1 | order);
    dgm_evidence_add(out, SEE_CASE_WORD, prep, t->lemma_key);
    dgm_evidence_add(out, SEE_KIND, kind, 0);
    dgm_evidence_add(out, SEE_KIND, kind >> 12, 1);
    dgm_evidence_add(out, SEE_KIND_TYPE, kind >> 12,
                     (uint64_t)type << 1 | order);
    dgm_evidence_add(out, SEE_KIND_TYPE, kind, (uint64_t)type << 20);
    dgm_evidence_add(out, SEE_HEAD_LEMMA, dgm_known_word(self, head), 0);
    dgm_evidence_add(out, SEE_HEAD_LEMMA_TYPE, dgm_known_word(self, head),
                     type);
    dgm_evidence_add(out, SEE_HEAD_RELATION, dgm_relation_of(self, first),
                     prep);
    dgm_evidence_add(out, SEE_HEAD_RELATION, dgm_relation_of(self, first),
                     (uint64_t)type << 40);
    dgm_evidence_add(out, SEE_HEAD_RELATION, dgm_relation_of(self, head), 77);
    uint64_t part = part_by_frame(self, trigger, head);
    const dgm_proposal *p = dgm_proposal_at(self, trigger);
    dgm_evidence_add(out, SEE_FRAME_PART, part, p ? p->event.type == type : 2);
    dgm_evidence_add(out, SEE_FRAME_PART_TYPE, part, type);
    add_roles(self, trigger, type, first, out);
    add_cast(self, type, cast, number,
             role_in(self, dgm_clause_at(self->doc, trigger), first), out);
    if (dgm_tok_of(self, first)->head != DGM_NONE) {
        uint32_t above = dgm_tok_of(self, first)->head;
        dgm_evidence_add(out, SEE_HEAD_WORD, dgm_known_word(self, above),
                         dgm_norm_fold(prep, dgm_relation_of(self, first)));
        dgm_evidence_add(out, SEE_HEAD_WORD, above == trigger,
                         (uint64_t)type << 8 | 1);
        dgm_evidence_add(out, SEE_HEAD_WORD, dgm_known_word(self, above),
                         (uint64_t)type << 40);
    }
    uint64_t gap = between(self, trigger, head);
    dgm_evidence_add(out, SEE_BETWEEN, gap, order);
    dgm_evidence_add(out, SEE_BETWEEN_TYPE, gap, (uint64_t)type << 1 | order);
    dgm_evidence_add(
        out, SEE_VERB,
        dgm_verb_of(dgm_clause_at(self->doc, trigger)) >> 2 & 0xFF, order);
    dgm_evidence_add(out, SEE_OTHER_CLAUSE,
                     dgm_clause_around(self->doc, head) ==
                         dgm_clause_around(self->doc, trigger),
                     order);
    dgm_evidence_add(out, SEE_TYPE, type, 0);
    dgm_evidence_add(out, SEE_QUOTED,
                     dgm_quotation_of(self->doc, trigger) ==
                         dgm_quotation_of(self->doc, head),
                     1);
    if (h->upos == DGM_UPOS_PRON) {
        dgm_evidence_add(out, SEE_HEAD_LEMMA, h->form_key, 5);
    }
}
