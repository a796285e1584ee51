/* SPDX-License-Identifier: Apache-2.0 */
/* Keys under which an actor is found again; inside this room only. */
#ifndef DGM_ACTOR_KEYS_H
#define DGM_ACTOR_KEYS_H

#include "actor/annotator.h"

enum key_seed {
    SEED_ENTRY = 1,
    SEED_NAME,
    SEED_SURNAME,
    SEED_DESCRIPTION,
    SEED_NOUN,
    SEED_ROLE,
    SEED_GIVEN,
    SEED_ENDS,
    SEED_GOVERNMENT
};

/* A key of one kind; never 0. */
uint64_t dgm_key_seeded(uint32_t seed, uint64_t value);
/* The words of a range, folded like any other name. */
uint64_t dgm_key_of_range(const dgm_doc *doc, dgm_range range);
uint64_t dgm_key_of_surname(const dgm_doc *doc, const dgm_actor_unit *unit);
/* "Mr Blum" and "Mrs Blum" are kept beside "Blum". */
uint64_t dgm_key_gendered(uint64_t key, char gender);
/* "Brock Wyatt Holt" is Brock Holt. */
uint64_t dgm_key_of_ends(const dgm_doc *doc, dgm_range range);
/* "The Russian government" is Moscow, where Moscow is one. */
uint64_t dgm_key_of_government(const char country[4]);
/* "the minister" is any minister; `whole`: "the foreign minister" only that
 * one. */
uint64_t dgm_key_of_noun(const annotator *self, const dgm_actor_unit *role,
                         bool whole, uint32_t owner);
/* Descriptions are the same when noun, country, body and quality are. */
uint64_t dgm_key_of_description(const annotator *self,
                                const dgm_actor_phrase *p,
                                const dgm_code *code, uint32_t owner);

/* The actor with that key, or DGM_NONE. */
static inline uint32_t known(const annotator *self, uint64_t key)
{
    return dgm_key_map_get(&self->map, key);
}

static inline void know(annotator *self, uint64_t key, uint32_t actor)
{
    dgm_key_map_put(&self->map, key, actor);
}

#endif
