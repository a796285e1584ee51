/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From phrases to actors.
 *
 * Phrases and pronouns are taken in text order, so that each may lean on
 * what stands before it.  An actor is found again by keys (keys.c, find.c);
 * what a mention teaches is kept (learn.c).
 */
#include "actor/identify.h"

#include <string.h>

static dgm_err add_mention(annotator *self, const dgm_actor_phrase *p,
                           uint32_t actor)
{
    dgm_doc *doc = self->doc;
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    dgm_mention mention = {.span = dgm_range_span(doc, p->token),
                           .token = p->token,
                           .head = self->unit.at[p->top].head,
                           .actor = actor,
                           .kind = name ? DGM_MENTION_NAME
                                        : DGM_MENTION_DESCRIPTION,
                           .entity = dgm_phrase_entity(self, p)};
    self->memory.at[actor].mentions++;
    return dgm_vec_push(&doc->arena, &doc->mention, &mention);
}

/* The office that an actor is known to have on the day. */
static uint32_t known_office(const annotator *self, uint32_t actor)
{
    uint32_t entry = self->doc->actor.at[actor].entry;
    uint32_t role = self->memory.at[actor].role;
    dgm_office office;
    for (uint32_t i = 0; role == DGM_NONE && entry != DGM_NONE &&
                         dgm_lexicon_office(self->lexicon, entry, i, &office);
         i++) {
        if (office.from <= self->day && self->day <= office.to) {
            role = office.role;
        }
    }
    return role;
}

/* "The US president met his Russian counterpart": the same office of the
 * other country, and who holds it. */
static uint32_t find_counterpart(const annotator *self,
                                 const dgm_actor_phrase *p, dgm_code *code)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    const dgm_actor_unit *state = dgm_actor_unit_of(self, p->country);
    if (role == NULL || state == NULL || p->name != DGM_NONE || p->many ||
        !listed(self, role->head, DGM_LIST_ACTOR_COUNTERPART)) {
        return DGM_NONE;
    }
    for (uint32_t i = doc->mention.count; i > 0; i--) {
        const dgm_mention *m = &doc->mention.at[i - 1];
        uint32_t office = known_office(self, m->actor);
        if (doc->token.at[m->head].sentence !=
            doc->token.at[role->head].sentence) {
            break;
        }
        if (office != DGM_NONE) {
            dgm_role what = dgm_lexicon_role(self->lexicon, office);
            code->sector = what.sector;
            code->secondary_count = what.secondary_count;
            memcpy(code->secondary, what.secondary, sizeof what.secondary);
            return what.flags & DGM_ROLE_HEAD
                       ? dgm_lexicon_holder(self->lexicon, office,
                                            state->owner, self->day)
                       : DGM_NONE;
        }
    }
    return DGM_NONE;
}

/* "the country's interior ministry": the state named before, or DGM_NONE. */
static uint32_t state_before(const annotator *self, uint32_t token)
{
    uint32_t mention = dgm_actor_recent_state(self, token);
    return mention == DGM_NONE ? DGM_NONE
                               : self->doc->mention.at[mention].actor;
}

/* Whom the word before the noun stands for: "his government", "the country's
 * interior ministry". */
static uint32_t possessor(const annotator *self, const dgm_actor_phrase *p)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[p->top].head;
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        if (t->rel == DGM_REL_NMOD && t->sub == DGM_SUB_POSS &&
            t->upos == DGM_UPOS_NOUN) {
            return state_before(self, c);
        }
        if (t->rel == DGM_REL_NMOD && t->upos == DGM_UPOS_PRON &&
            (t->morph & DGM_MORPH_THIRD)) {
            return dgm_actor_owner(self, c);
        }
        if (t->rel == DGM_REL_NMOD && t->upos == DGM_UPOS_PRON) {
            uint32_t mention = dgm_actor_antecedent(self, c);
            return mention == DGM_NONE ? DGM_NONE
                                       : doc->mention.at[mention].actor;
        }
    }
    return DGM_NONE;
}

/* "His government", "its leaders": the country of the owner, and its sector
 * where the noun has none. */
static void borrow_code(const annotator *self, uint32_t possessing,
                        dgm_code *code)
{
    if (possessing == DGM_NONE || code->country[0] != '-') {
        return;
    }
    const dgm_actor *owner = &self->doc->actor.at[possessing];
    memcpy(code->country, owner->country, sizeof code->country);
    if (code->sector == DGM_SECTOR_UNK && owner->sector != DGM_SECTOR_NONE &&
        owner->entity != DGM_ENTITY_PER) {
        code->sector = owner->sector;
    }
}

static dgm_err identify_phrase(annotator *self, const dgm_actor_phrase *p)
{
    dgm_code code;
    uint32_t entry;
    dgm_actor_code(self, p, &code, &entry);
    DGM_TRY(dgm_actor_bind(self, p->token));
    uint32_t owner = possessor(self, p);
    borrow_code(self, owner, &code);
    if (entry == DGM_NONE) {
        entry = find_counterpart(self, p, &code);
    }
    uint32_t actor = dgm_actor_find_named(self, p, entry);
    if (actor == DGM_NONE) {
        actor = dgm_actor_find_acronym(self, p);
    }
    if (actor == DGM_NONE && entry == DGM_NONE) {
        actor = dgm_actor_find_equated(self, p);
    } else if (actor == DGM_NONE) {
        uint32_t other = dgm_actor_find_equated(self, p);
        if (other != DGM_NONE && !self->memory.at[other].named) {
            DGM_TRY(dgm_actor_adopt(self, other, entry, &code));
            actor = other;
        }
    }
    if (actor == DGM_NONE && entry == DGM_NONE && p->name == DGM_NONE) {
        actor = dgm_actor_find_described(self, p, owner);
    }
    if (actor == DGM_NONE && entry == DGM_NONE && !dgm_actor_is_new(self, p)) {
        actor = known(self, dgm_key_of_description(self, p, &code, owner));
    }
    if (actor == DGM_NONE) {
        DGM_TRY(dgm_actor_new(self, p, &code, entry, &actor));
    } else {
        DGM_TRY(dgm_actor_learn(self, actor, p, &code));
    }
    dgm_actor_remember(self, actor, p, entry, &code, owner);
    return add_mention(self, p, actor);
}

dgm_err dgm_actor_identify(annotator *self)
{
    dgm_doc *doc = self->doc;
    DGM_TRY(dgm_key_map_open(&self->map, self->phrase.count * 6 + 64,
                             self->scratch));
    for (uint32_t i = 0; i < doc->token.count;) {
        uint32_t number = self->phrase_at[i];
        if (number != DGM_NONE) {
            const dgm_actor_phrase *p = &self->phrase.at[number];
            DGM_TRY(identify_phrase(self, p));
            i = p->token.last > i ? p->token.last : i + 1;
            continue;
        }
        DGM_TRY(dgm_actor_pronoun(self, i));
        i++;
    }
    return DGM_ERR_OK;
}
