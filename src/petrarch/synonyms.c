/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/synonyms.h"
#include "petrarch/inflect.h"

/* Sets inside sets, all together. */
#define SETS_MAX 32

static bool fixed(dgm_str word)
{
    return dgm_str_ends(word, "_");
}

/* A name without the marks at its end. */
static dgm_str bare(dgm_str name)
{
    while (name.len > 0 && name.ptr[name.len - 1] == '_') {
        name.len--;
    }
    return name;
}

dgm_err dgm_synonyms_begin(dgm_synonym_sets *sets, dgm_arena *arena,
                           dgm_str name)
{
    dgm_synonyms set = {.name = name};
    return dgm_vec_push(arena, sets, &set);
}

dgm_err dgm_synonyms_member(dgm_synonym_sets *sets, dgm_arena *arena,
                            dgm_str member)
{
    return sets->count == 0
               ? DGM_ERR_OK
               : dgm_vec_push(arena, &sets->at[sets->count - 1].member,
                              &member);
}

static dgm_synonyms *find(const dgm_synonym_sets *sets, dgm_str name)
{
    name = bare(name);
    for (uint32_t i = 0; i < sets->count; i++) {
        if (dgm_str_equal(bare(sets->at[i].name), name)) {
            return &sets->at[i];
        }
    }
    return NULL;
}

/* The words of a member as one alternative. */
static dgm_err add_alternative(dgm_petrarch *self, dgm_str text)
{
    dgm_petr_alternative made = {self->word.count, self->word.count};
    uint32_t at = 0;
    uint64_t word;
    while (made.last - made.first < DGM_PHRASE_WORDS &&
           dgm_norm_next(text, &at, &word)) {
        DGM_TRY(dgm_vec_push(&self->arena, &self->word, &word));
        made.last++;
    }
    return made.last > made.first
               ? dgm_vec_push(&self->arena, &self->alternative, &made)
               : DGM_ERR_OK;
}

static dgm_err add_word(dgm_petrarch *self, dgm_str word, bool plural)
{
    DGM_TRY(add_alternative(self, word));
    if (!plural || fixed(word)) {
        return DGM_ERR_OK;
    }
    dgm_str many = dgm_petr_plural(&self->arena, word);
    return many.ptr ? add_alternative(self, many)
                    : dgm_arena_error(&self->arena);
}

/* Members of a set and of the sets in it, each set once. */
static dgm_err add_set(dgm_petrarch *self, const dgm_synonym_sets *sets,
                       const dgm_synonyms *set)
{
    const dgm_synonyms *waiting[SETS_MAX] = {set};
    uint32_t count = 1;
    for (uint32_t s = 0; s < count; s++) {
        for (uint32_t i = 0; i < waiting[s]->member.count; i++) {
            dgm_str member = waiting[s]->member.at[i];
            if (member.ptr[0] != '&') {
                DGM_TRY(add_word(self, member, !fixed(waiting[s]->name)));
                continue;
            }
            const dgm_synonyms *inner = find(sets, member);
            bool met = inner == NULL || count == SETS_MAX;
            for (uint32_t k = 0; !met && k < count; k++) {
                met = waiting[k] == inner;
            }
            if (!met) {
                waiting[count++] = inner;
            }
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_synonyms_slot(dgm_petrarch *self, dgm_synonym_sets *sets,
                          dgm_str word, bool plural, dgm_petr_slot *out)
{
    *out = (dgm_petr_slot){self->alternative.count, self->alternative.count};
    if (word.len == 0 || word.ptr[0] != '&') {
        DGM_TRY(add_word(self, word, plural));
        out->last = self->alternative.count;
        return DGM_ERR_OK;
    }
    dgm_synonyms *set = find(sets, word);
    if (set == NULL) {
        return DGM_ERR_OK; /* nothing says it */
    }
    if (!set->done) {
        DGM_TRY(add_set(self, sets, set));
        set->slot = (dgm_petr_slot){out->first, self->alternative.count};
        set->done = true;
    }
    *out = set->slot;
    return DGM_ERR_OK;
}
