/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who of the actors before is meant: by name, surname, acronym, apposition
 * and by a noun that leans on the text.
 */
#include "actor/identify.h"

/* Whoever has the key; of a known gender, or of the one that is asked for. */
static uint32_t get_person(const annotator *self, uint64_t key, char gender)
{
    uint32_t actor = known(self, dgm_key_gendered(key, gender));
    actor = actor == DGM_NONE ? known(self, key) : actor;
    char known = actor == DGM_NONE ? 0 : self->memory.at[actor].gender;
    return known != 0 && gender != 0 && known != gender ? DGM_NONE : actor;
}

uint32_t dgm_actor_find_named(annotator *self, const dgm_actor_phrase *p,
                              uint32_t entry)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    if (entry != DGM_NONE) {
        return known(self, dgm_key_seeded(SEED_ENTRY, entry));
    }
    if (name == NULL || name->kind == UNIT_NAME) {
        return DGM_NONE;
    }
    char gender = dgm_phrase_gender(self, p);
    uint64_t word = doc->token.at[name->token.last - 1].norm_key;
    uint32_t actor = get_person(
        self, dgm_key_seeded(SEED_NAME, dgm_key_of_range(doc, name->token)),
        gender);
    uint32_t words = name->token.last - name->token.first;
    if (actor == DGM_NONE && words > 1 && name->entity == DGM_ENTITY_PER) {
        actor = get_person(self, dgm_key_of_ends(doc, name->token), gender);
    }
    if (actor == DGM_NONE && words == 1 && name->owner != DGM_NONE &&
        p->definite) { /* "the Academy" */
        actor = known(self, dgm_key_of_noun(self, name, false, DGM_NONE));
    }
    if (actor == DGM_NONE && words == 1 && name->entity != DGM_ENTITY_LOC) {
        actor = get_person(self, dgm_key_of_surname(doc, name), gender);
        if (actor != DGM_NONE) {
            self->memory.at[actor].by_surname = true;
        } else if (name->entity == DGM_ENTITY_PER && p->role == DGM_NONE) {
            actor = get_person(self, dgm_key_seeded(SEED_GIVEN, word), gender);
        }
    }
    return actor;
}

uint32_t dgm_actor_find_described(const annotator *self,
                                  const dgm_actor_phrase *p, uint32_t owner)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    bool bare = p->country == DGM_NONE && p->body == DGM_NONE &&
                p->place == DGM_NONE && p->name == DGM_NONE &&
                p->quality == DGM_NONE && !p->past;
    dgm_range written = dgm_actor_written_name(self, p);
    if (role == NULL || !bare || !p->definite ||
        written.first < written.last || dgm_actor_is_new(self, p)) {
        return DGM_NONE;
    }
    dgm_role what = dgm_actor_role(self, role);
    bool whole = role->token.last - role->token.first > 1;
    uint32_t actor = known(self, dgm_key_of_noun(self, role, whole, owner));
    if (actor != DGM_NONE && doc->actor.at[actor].plural == p->many) {
        return actor;
    }
    if (what.type != DGM_ROLE_ORGAN || p->many || owner != DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t mention = dgm_actor_recent(
        self, role->head,
        what.flags & DGM_ROLE_YIELDS ? DGM_SECTOR_UNK : what.sector);
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
}

bool dgm_actor_initials_fit(const dgm_doc *doc, dgm_range range,
                            dgm_str acronym, bool some)
{
    uint32_t at = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        char c = doc->text.ptr[doc->token.at[i].begin];
        bool fits = at < acronym.len && c == acronym.ptr[at];
        bool article = doc->token.at[i].rel == DGM_REL_DET;
        at += fits;
        if (!some && !fits && !article && c >= 'A' && c <= 'Z') {
            return false;
        }
    }
    return at == acronym.len && acronym.len >= 2;
}

/* Mentions searched for the full name of an acronym. */
#define ACRONYM_REACH 200

uint32_t dgm_actor_find_acronym(const annotator *self,
                                const dgm_actor_phrase *p)
{
    const dgm_doc *doc = self->doc;
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    uint32_t first = p->token.first;
    if (name == NULL || name->token.last - name->token.first != 1 ||
        doc->mention.count == 0) {
        return DGM_NONE;
    }
    const dgm_mention *before = &doc->mention.at[doc->mention.count - 1];
    dgm_str form = dgm_token_form(doc, name->token.first);
    if (first >= 2 && is_word(doc, first - 1, DGM_WORD_OPEN_BRACKET) &&
        before->token.last < first && first - before->token.last <= 6) {
        /* The mention may stop short of "for Unity (FU)". */
        dgm_range whole = {before->token.first, first - 1};
        return dgm_actor_initials_fit(doc, whole, form, true) ? before->actor
                                                              : DGM_NONE;
    }
    bool upper =
        (doc->token.at[name->token.first].flags & DGM_TOKEN_UPPER) != 0;
    for (uint32_t i = 0;
         upper && form.len >= 3 && i < ACRONYM_REACH && i < doc->mention.count;
         i++) {
        const dgm_mention *m = &doc->mention.at[doc->mention.count - 1 - i];
        if (m->entity == DGM_ENTITY_ORG && m->kind != DGM_MENTION_PRONOUN &&
            dgm_actor_initials_fit(doc, m->token, form, false)) {
            return m->actor;
        }
    }
    return DGM_NONE;
}

/* Tokens between two names of one actor at most. */
#define NAMES_APART 2

uint32_t dgm_actor_find_equated(const annotator *self,
                                const dgm_actor_phrase *p)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[p->top].head;
    const dgm_token *t = &doc->token.at[head];
    uint32_t other = DGM_NONE;
    if (t->rel == DGM_REL_APPOS && !p->many) {
        other = t->head;
    } else if (dgm_dependent(doc, head, DGM_REL_COP) != DGM_NONE &&
               p->name == DGM_NONE && !p->many) {
        other = dgm_dependent(doc, head, DGM_REL_NSUBJ);
    }
    if (other == DGM_NONE || other >= p->token.first) {
        return DGM_NONE;
    }
    uint32_t mention = dgm_mention_at(doc, other);
    if (mention == DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t actor = doc->mention.at[mention].actor;
    /* Two names are one's only side by side: "Natsu Higuchi (Ichiyo)". */
    if (p->name != DGM_NONE && self->memory.at[actor].named &&
        p->token.first - doc->mention.at[mention].token.last > NAMES_APART) {
        return DGM_NONE;
    }
    /* A person is no body, whatever the comma says. */
    return doc->actor.at[actor].entity == dgm_phrase_entity(self, p)
               ? actor
               : DGM_NONE;
}
