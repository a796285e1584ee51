/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an actor is found again by: 64-bit keys of its entry, its whole name,
 * its surname, its latest noun, the words of its description.
 */
#include "actor/keys.h"

uint64_t dgm_key_seeded(uint32_t seed, uint64_t value)
{
    uint64_t key = dgm_norm_fold(DGM_NORM_START + seed, value);
    return key == 0 ? 1 : key;
}

uint64_t dgm_key_of_range(const dgm_doc *doc, dgm_range range)
{
    uint64_t key = DGM_NORM_START;
    for (uint32_t i = range.first; i < range.last; i++) {
        if (doc->token.at[i].norm_key != 0) {
            key = dgm_norm_fold(key, doc->token.at[i].norm_key);
        }
    }
    return key;
}

uint64_t dgm_key_of_surname(const dgm_doc *doc, const dgm_actor_unit *unit)
{
    return dgm_key_seeded(SEED_SURNAME,
                          doc->token.at[unit->token.last - 1].norm_key);
}

uint64_t dgm_key_gendered(uint64_t key, char gender)
{
    return gender == 0 ? key : dgm_key_seeded((uint32_t)gender, key);
}

uint64_t dgm_key_of_ends(const dgm_doc *doc, dgm_range range)
{
    uint64_t key =
        dgm_norm_fold(DGM_NORM_START, doc->token.at[range.first].norm_key);
    return dgm_key_seeded(
        SEED_ENDS, dgm_norm_fold(key, doc->token.at[range.last - 1].norm_key));
}

uint64_t dgm_key_of_government(const char country[4])
{
    return dgm_key_seeded(SEED_GOVERNMENT, dgm_hash(country, 3));
}

uint64_t dgm_key_of_noun(const annotator *self, const dgm_actor_unit *role,
                         bool whole, uint32_t owner)
{
    uint64_t noun = listed(self, role->head, DGM_LIST_ACTOR_GOVERNMENT)
                        ? SEED_GOVERNMENT
                        : self->doc->token.at[role->head].lemma_key;
    if (owner != DGM_NONE) { /* "his mother" is not "her mother" */
        noun = dgm_norm_fold(noun, owner);
    }
    return whole && owner == DGM_NONE ? dgm_key_seeded(SEED_ROLE, role->owner)
                                      : dgm_key_seeded(SEED_NOUN, noun);
}

uint64_t dgm_key_of_description(const annotator *self,
                                const dgm_actor_phrase *p,
                                const dgm_code *code, uint32_t owner)
{
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    const dgm_actor_unit *body = dgm_actor_unit_of(self, p->body);
    const dgm_actor_unit *quality = dgm_actor_unit_of(self, p->quality);
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    if (role && !p->many && code->country[0] != '-' && !body && !quality &&
        listed(self, role->head, DGM_LIST_ACTOR_GOVERNMENT)) {
        return dgm_key_of_government(code->country);
    }
    uint64_t key = dgm_hash(code->country, 3);
    key = dgm_norm_fold(key, role ? role->owner : 7);
    key = dgm_norm_fold(key,
                        role ? self->doc->token.at[role->head].lemma_key : 7);
    key = dgm_norm_fold(key, quality ? quality->owner : 7);
    key = dgm_norm_fold(key, owner);
    key = dgm_norm_fold(key, (uint64_t)p->many << 1 | p->past);
    if (body) {
        key = dgm_norm_fold(key, dgm_key_of_range(self->doc, body->token));
    }
    if (name) {
        key = dgm_norm_fold(key, dgm_key_of_range(self->doc, name->token));
    }
    dgm_range written = dgm_actor_written_name(self, p);
    if (written.first < written.last) {
        key = dgm_key_of_range(self->doc, written);
    }
    return dgm_key_seeded(SEED_DESCRIPTION, key);
}
