/* SPDX-License-Identifier: Apache-2.0 */
/* The parties of an event: who they are, how that is known, and who was
 * thought of beside them. */
#include "coder/explain.h"

#include "store/line.h"

/* Candidates named that were not taken. */
#define RIVALS 2

/* The candidate behind a party: its head, or a pronoun that stands for it. */
static uint32_t candidate_of(const dgm_doc *doc, const dgm_explained *why,
                             const dgm_party *party, uint8_t part)
{
    uint32_t by_actor = DGM_NONE;
    for (uint32_t i = 0; i < why->cast.count; i++) {
        uint32_t head = why->cast.head[i];
        uint32_t number = dgm_mention_at(doc, head);
        bool same = number != DGM_NONE && party->actor != DGM_NONE &&
                    doc->mention.at[number].actor == party->actor;
        if (head == party->head && why->cast.part[i] == part) {
            return i;
        }
        if (same && why->cast.part[i] == part && by_actor == DGM_NONE) {
            by_actor = i;
        }
    }
    return by_actor;
}

/* The recogniser's entity in a mention, or NULL. */
static const dgm_entity *entity_in(const dgm_doc *doc, dgm_span span)
{
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        const dgm_entity *entity = &doc->entity.at[i];
        if (entity->span.begin >= span.begin && entity->span.end <= span.end) {
            return entity;
        }
    }
    return NULL;
}

/* The naming that a pronoun or description points back to, or DGM_NONE. */
static uint32_t antecedent(const dgm_doc *doc, uint32_t number)
{
    const dgm_mention *mention = &doc->mention.at[number];
    for (uint32_t i = number; i-- > 0;) {
        const dgm_mention *other = &doc->mention.at[i];
        if (mention->actor != DGM_NONE && other->actor == mention->actor &&
            other->kind != DGM_MENTION_PRONOUN) {
            return i;
        }
    }
    return DGM_NONE;
}

static bool says_the_same(const dgm_doc *doc, const dgm_mention *a,
                          const dgm_mention *b)
{
    dgm_str x = dgm_span_str(doc, a->span);
    dgm_str y = dgm_span_str(doc, b->span);
    return x.len == y.len && dgm_same_letters(x.ptr, y.ptr, x.len);
}

static void tell_named(dgm_explainer *self, const dgm_mention *mention)
{
    const dgm_entity *entity = entity_in(self->doc, mention->span);
    if (entity == NULL) {
        dgm_paint_put(&self->paint, "by its words, in no lexicon");
        return;
    }
    dgm_paint_put(&self->paint, "a name that no lexicon has, read as");
    dgm_paint_blank(&self->paint);
    dgm_tell_share(self, dgm_entity_kind_name(entity->kind), entity->score);
}

/* How it is known who somebody is. */
static void tell_ground(dgm_explainer *self, uint32_t number)
{
    const dgm_mention *mention = &self->doc->mention.at[number];
    const dgm_actor *actor = mention->actor == DGM_NONE
                                 ? NULL
                                 : &self->doc->actor.at[mention->actor];
    uint32_t before = mention->kind == DGM_MENTION_NAME
                          ? DGM_NONE
                          : antecedent(self->doc, number);
    if (before != DGM_NONE &&
        !says_the_same(self->doc, mention, &self->doc->mention.at[before])) {
        dgm_tell_quote(self, mention->span);
        dgm_paint_blank(&self->paint);
        dgm_paint_put(&self->paint, "stands for");
        dgm_paint_blank(&self->paint);
        dgm_tell_quote(self, self->doc->mention.at[before].span);
        dgm_paint_mark(&self->paint, ";");
        dgm_paint_blank(&self->paint);
    }
    if (actor && actor->key.len > 0) {
        dgm_paint_put(&self->paint, "entry");
        dgm_paint_blank(&self->paint);
        dgm_paint_text(&self->paint, actor->key, DGM_PAINT_NAME);
        dgm_paint_blank(&self->paint);
        dgm_paint_put(&self->paint, actor->stale ? "of the lexicon (stale)"
                                                 : "of the lexicon");
    } else if (mention->kind == DGM_MENTION_NAME) {
        tell_named(self, mention);
    } else if (mention->kind == DGM_MENTION_DESCRIPTION) {
        dgm_paint_put(&self->paint, "by words for roles and peoples in it");
    } else {
        dgm_paint_put(&self->paint, "a pronoun");
    }
}

/* "NOR GOV.MIL" */
static void tell_code(dgm_explainer *self, const dgm_actor *actor)
{
    bool known = actor->country[0] != '-' && actor->country[0] != 0;
    dgm_paint_put(&self->paint, known ? actor->country : "country unknown");
    dgm_paint_mark(&self->paint, ",");
    dgm_paint_blank(&self->paint);
    if (actor->sector == DGM_SECTOR_NONE) {
        dgm_paint_put(&self->paint, "a state or people as such");
    } else if (actor->sector == DGM_SECTOR_UNK) {
        dgm_paint_put(&self->paint, "sector unknown");
    } else {
        dgm_paint_put(&self->paint, dgm_sector_name(actor->sector));
    }
    for (uint8_t i = 0; i < actor->secondary_count; i++) {
        dgm_paint_mark(&self->paint, ".");
        dgm_paint_mark(&self->paint, dgm_sector_name(actor->secondary[i]));
    }
    dgm_paint_mark(&self->paint, ":");
    dgm_paint_blank(&self->paint);
}

static void tell_who(dgm_explainer *self, const dgm_party *party)
{
    uint32_t number = dgm_mention_at(self->doc, party->head);
    if (party->actor == DGM_NONE &&
        self->doc->token.at[party->head].upos == DGM_UPOS_PRON) {
        dgm_paint_put(&self->paint, "a pronoun; whom it stands for is not "
                                    "known");
        return;
    }
    if (number == DGM_NONE || party->actor == DGM_NONE) {
        dgm_paint_put(&self->paint, "nobody that the lexicon, its roles or "
                                    "the recogniser knows");
        return;
    }
    tell_code(self, &self->doc->actor.at[party->actor]);
    tell_ground(self, number);
}

static void tell_party(dgm_explainer *self, const dgm_party *party,
                       uint8_t part, const dgm_explained *why)
{
    uint32_t i = candidate_of(self->doc, why, party, part);
    dgm_paint_text(&self->paint,
                   dgm_party_name(self->scratch, self->doc, party),
                   DGM_PAINT_NAME);
    if (i == DGM_NONE) {
        dgm_paint_blank(&self->paint);
        dgm_paint_put(&self->paint, why->decided.laid ? "as the frame says"
                                                      : "from the other side");
    } else {
        uint32_t number = dgm_mention_at(self->doc, why->cast.head[i]);
        dgm_paint_blank(&self->paint);
        dgm_tell_share(self, "", why->share[i][part]);
        if (why->cast.head[i] != party->head && number != DGM_NONE) {
            dgm_paint_mark(&self->paint, ",");
            dgm_paint_blank(&self->paint);
            dgm_paint_put(&self->paint, "here");
            dgm_paint_blank(&self->paint);
            dgm_tell_quote(self, self->doc->mention.at[number].span);
        }
    }
    dgm_tell_label(self, "");
    tell_who(self, party);
}

static void tell_side(dgm_explainer *self, const dgm_parties *list,
                      const char *label, uint8_t part,
                      const dgm_explained *why)
{
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_tell_label(self, label);
        tell_party(self, &list->at[i], part, why);
    }
    if (list->count == 0) {
        dgm_tell_label(self, label);
        dgm_paint_put(&self->paint, "nobody");
    }
}

/* How likely a candidate has a part. */
static float takes_part(const dgm_explained *why, uint32_t i)
{
    const float *share = why->share[i];
    return share[DGM_PARTY_ACTOR] > share[DGM_PARTY_RECIPIENT]
               ? share[DGM_PARTY_ACTOR]
               : share[DGM_PARTY_RECIPIENT];
}

/* Those who take part by another word need not be told again. */
static uint64_t parties_among(const dgm_doc *doc, const dgm_event *event,
                              const dgm_explained *why)
{
    const dgm_parties *side[] = {&event->actor, &event->recipient};
    uint64_t found = 0;
    for (uint32_t i = 0; i < why->cast.count; i++) {
        uint32_t number = dgm_mention_at(doc, why->cast.head[i]);
        uint32_t actor =
            number == DGM_NONE ? DGM_NONE : doc->mention.at[number].actor;
        for (uint32_t k = 0; k < 2 && actor != DGM_NONE; k++) {
            for (uint32_t n = 0; n < side[k]->count; n++) {
                bool same = side[k]->at[n].actor == actor;
                found |= (uint64_t)same << i;
            }
        }
    }
    return found;
}

/* The likeliest candidate that was not taken */
static uint32_t next_rival(const dgm_explained *why, uint64_t told)
{
    uint32_t best = DGM_NONE;
    for (uint32_t i = 0; i < why->cast.count; i++) {
        if (why->cast.part[i] == DGM_PARTY_NONE && !(told >> i & 1) &&
            (best == DGM_NONE || takes_part(why, i) > takes_part(why, best))) {
            best = i;
        }
    }
    return best;
}

static dgm_span span_of(const dgm_doc *doc, uint32_t head)
{
    uint32_t number = dgm_mention_at(doc, head);
    const dgm_token *token = &doc->token.at[head];
    return number != DGM_NONE ? doc->mention.at[number].span
                              : (dgm_span){token->begin, token->end};
}

static void tell_rivals(dgm_explainer *self, const dgm_event *event,
                        const dgm_explained *why)
{
    uint64_t told = parties_among(self->doc, event, why);
    for (uint32_t n = 0; n < RIVALS; n++) {
        uint32_t i = next_rival(why, told);
        if (i == DGM_NONE) {
            break;
        }
        told |= UINT64_C(1) << i;
        if (n == 0) {
            dgm_tell_label(self, "not taken");
        } else {
            dgm_paint_mark(&self->paint, ";");
            dgm_paint_blank(&self->paint);
        }
        dgm_tell_quote(self, span_of(self->doc, why->cast.head[i]));
        dgm_paint_blank(&self->paint);
        dgm_tell_share(self, "actor", why->share[i][DGM_PARTY_ACTOR]);
        dgm_tell_share(self, "recipient", why->share[i][DGM_PARTY_RECIPIENT]);
    }
}

_Static_assert(DGM_PARTY_CANDIDATES <= 64, "one bit a candidate");

void dgm_tell_parties(dgm_explainer *self, const dgm_event *event,
                      const dgm_explained *why)
{
    tell_side(self, &event->actor, "actor", DGM_PARTY_ACTOR, why);
    tell_side(self, &event->recipient, "recipient", DGM_PARTY_RECIPIENT, why);
    tell_rivals(self, event, why);
}
