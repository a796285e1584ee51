/* SPDX-License-Identifier: Apache-2.0 */
/*
 * New actors, and what each mention teaches about one: gender, office,
 * country, and the keys under which it is found again.
 */
#include "actor/identify.h"

#include <string.h>

static dgm_err set_parts(annotator *self, dgm_actor *actor, uint32_t entry)
{
    uint32_t parent[8];
    uint32_t count =
        dgm_lexicon_part_of(self->lexicon, entry, self->day, parent, 8);
    for (uint32_t i = 0; i < count; i++) {
        dgm_str key = dgm_lexicon_key(self->lexicon, parent[i]);
        DGM_TRY(dgm_vec_push(&self->doc->arena, &actor->part_of, &key));
    }
    return DGM_ERR_OK;
}

static void set_code(dgm_actor *actor, const dgm_code *code)
{
    memcpy(actor->country, code->country, sizeof actor->country);
    actor->country[3] = '\0';
    actor->sector = code->sector;
    actor->secondary_count = code->secondary_count;
    memcpy(actor->secondary, code->secondary, sizeof actor->secondary);
    actor->stale = code->stale;
}

/* The office that a phrase names: "the US president". */
static uint32_t phrase_office(const annotator *self, const dgm_actor_phrase *p)
{
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    return dgm_actor_is_role(self, role, DGM_ROLE_AGENT) &&
                   (dgm_actor_role(self, role).flags &
                    (DGM_ROLE_YIELDS | DGM_ROLE_HEAD)) != DGM_ROLE_YIELDS
               ? role->owner
               : DGM_NONE;
}

/* White space that does not belong inside a name: a line break, a tab, or a
 * blank behind another. */
static bool is_white(const dgm_str *text, uint32_t at)
{
    char c = text->ptr[at];
    return (c >= '\t' && c <= '\r') ||
           (c == ' ' && at > 0 && text->ptr[at - 1] == ' ');
}

/* The words of a range on one line: a name may be broken over two. */
static dgm_err plain_text(annotator *self, dgm_range range, dgm_str *out)
{
    dgm_doc *doc = self->doc;
    *out = dgm_span_str(doc, dgm_range_span(doc, range));
    bool plain = true;
    for (uint32_t i = 0; i < out->len; i++) {
        plain = plain && !is_white(out, i);
    }
    if (plain) {
        return DGM_ERR_OK;
    }
    char *copy = dgm_arena_alloc(&doc->arena, out->len);
    uint32_t len = 0;
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < out->len; i++) {
        bool space = out->ptr[i] == ' ' || is_white(out, i);
        if (!space || (len > 0 && copy[len - 1] != ' ')) {
            copy[len++] = space ? ' ' : out->ptr[i];
        }
    }
    *out = (dgm_str){copy, len};
    return DGM_ERR_OK;
}

dgm_err dgm_actor_new(annotator *self, const dgm_actor_phrase *p,
                      const dgm_code *code, uint32_t entry, uint32_t *out)
{
    dgm_doc *doc = self->doc;
    dgm_actor actor = {.entry = entry, .plural = p->many};
    dgm_range written = dgm_actor_written_name(self, p);
    dgm_actor_memory memory = {.gender = dgm_phrase_gender(self, p),
                               .named = entry != DGM_NONE ||
                                        p->name != DGM_NONE ||
                                        written.first < written.last,
                               .role = phrase_office(self, p)};
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    set_code(&actor, code);
    if (entry != DGM_NONE) {
        actor.key = dgm_lexicon_key(self->lexicon, entry);
        actor.name = dgm_lexicon_name(self->lexicon, entry);
        actor.entity = dgm_actor_entity(self, entry);
        char gender = dgm_lexicon_gender(self->lexicon, entry);
        memory.gender = gender ? gender : memory.gender;
        DGM_TRY(set_parts(self, &actor, entry));
    } else {
        DGM_TRY(plain_text(self, name ? name->token : p->token, &actor.name));
        actor.entity = dgm_phrase_entity(self, p);
    }
    *out = doc->actor.count;
    DGM_TRY(dgm_vec_push(self->scratch, &self->memory, &memory));
    return dgm_vec_push(&doc->arena, &doc->actor, &actor);
}

dgm_err dgm_actor_learn(annotator *self, uint32_t actor,
                        const dgm_actor_phrase *p, const dgm_code *code)
{
    dgm_actor *a = &self->doc->actor.at[actor];
    char gender = dgm_phrase_gender(self, p);
    if (a->entry == DGM_NONE) {
        if (a->country[0] == '-') {
            memcpy(a->country, code->country, sizeof a->country);
        }
        if (a->sector == DGM_SECTOR_UNK) {
            a->sector = code->sector;
            a->secondary_count = code->secondary_count;
            memcpy(a->secondary, code->secondary, sizeof a->secondary);
        }
    }
    if (self->memory.at[actor].gender == 0) {
        self->memory.at[actor].gender = gender;
    }
    if (phrase_office(self, p) != DGM_NONE) {
        self->memory.at[actor].role = phrase_office(self, p);
    }
    if (!self->memory.at[actor].named && p->name != DGM_NONE) {
        DGM_TRY(plain_text(self, self->unit.at[p->name].token, &a->name));
        self->memory.at[actor].named = true;
    }
    return DGM_ERR_OK;
}

static void put_person(annotator *self, uint64_t key, char gender,
                       uint32_t actor)
{
    know(self, key, actor);
    know(self, dgm_key_gendered(key, gender), actor);
}

/* Whoever is called by the surname alone keeps it: relatives come with their
 * given names. */
static void remember_person(annotator *self, uint32_t actor,
                            const dgm_actor_unit *name)
{
    const dgm_doc *doc = self->doc;
    uint64_t given = doc->token.at[name->token.first].norm_key;
    uint32_t holder = known(self, dgm_key_of_surname(doc, name));
    char gender = self->memory.at[actor].gender;
    if (holder == DGM_NONE || !self->memory.at[holder].by_surname) {
        know(self, dgm_key_of_surname(doc, name), actor);
    }
    if (gender != 0) {
        know(self, dgm_key_gendered(dgm_key_of_surname(doc, name), gender),
             actor);
    }
    know(self, dgm_key_seeded(SEED_GIVEN, given), actor);
    know(self, dgm_key_of_ends(doc, name->token), actor);
}

/* "The Society" after "Society of the River". */
static void remember_body(annotator *self, uint32_t actor,
                          const dgm_actor_unit *name)
{
    for (uint32_t i = name->token.first; i < name->token.last; i++) {
        const dgm_token *t = &self->doc->token.at[i];
        if (i + 1 == name->token.last || i == name->head) {
            know(self, dgm_key_seeded(SEED_NOUN, t->lemma_key), actor);
        }
    }
}

void dgm_actor_remember(annotator *self, uint32_t actor,
                        const dgm_actor_phrase *p, uint32_t entry,
                        const dgm_code *code, uint32_t owner)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    if (entry != DGM_NONE) {
        know(self, dgm_key_seeded(SEED_ENTRY, entry), actor);
    }
    if (name && name->kind == UNIT_RUN) {
        put_person(
            self,
            dgm_key_seeded(SEED_NAME, dgm_key_of_range(doc, name->token)),
            self->memory.at[actor].gender, actor);
    }
    if (p->acronym != DGM_NONE) {
        dgm_range acronym = {p->acronym, p->acronym + 1};
        know(self, dgm_key_seeded(SEED_NAME, dgm_key_of_range(doc, acronym)),
             actor);
    }
    if (name && doc->actor.at[actor].entity == DGM_ENTITY_PER &&
        name->token.last - name->token.first > 1) {
        remember_person(self, actor, name);
    }
    if (name && name->naming == DGM_NAMING_CAPITAL) {
        know(self, dgm_key_seeded(SEED_NOUN, SEED_GOVERNMENT), actor);
        know(self, dgm_key_of_government(code->country), actor);
    }
    if (name && name->kind == UNIT_RUN && name->owner != DGM_NONE) {
        remember_body(self, actor, name);
    }
    if (role) {
        know(self, dgm_key_of_noun(self, role, false, owner), actor);
        know(self, dgm_key_of_noun(self, role, false, DGM_NONE), actor);
        know(self, dgm_key_of_noun(self, role, true, DGM_NONE), actor);
    }
    if (name == NULL || (name->kind == UNIT_NAME && entry == DGM_NONE)) {
        know(self, dgm_key_of_description(self, p, code, owner), actor);
    }
}

dgm_err dgm_actor_adopt(annotator *self, uint32_t actor, uint32_t entry,
                        const dgm_code *code)
{
    dgm_actor *a = &self->doc->actor.at[actor];
    a->entry = entry;
    a->key = dgm_lexicon_key(self->lexicon, entry);
    a->name = dgm_lexicon_name(self->lexicon, entry);
    self->memory.at[actor].named = true;
    self->memory.at[actor].gender = dgm_lexicon_gender(self->lexicon, entry);
    set_code(a, code);
    return set_parts(self, a, entry);
}
