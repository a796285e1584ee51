/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs: what the lexicon leaves of a name that the recogniser found.
 */
#include "actor/reading.h"

/* A noun such as "University", capitalised, may be part of a name. */
static bool is_name_noun(const annotator *self, uint32_t token)
{
    const dgm_actor_unit *unit = dgm_actor_unit_at(self, token);
    const dgm_token *t = &self->doc->token.at[token];
    return unit && dgm_actor_is_role(self, unit, DGM_ROLE_ORGAN) &&
           (dgm_actor_role(self, unit).flags & DGM_ROLE_NAME) &&
           (t->flags & DGM_TOKEN_CAPITAL) && t->upos == DGM_UPOS_PROPN;
}

/* A word of a name that no unit has, or a part of it that may be in one. */
static bool in_run(const annotator *self, uint32_t token)
{
    return (self->doc->token.at[token].flags & DGM_TOKEN_WORD) &&
           (self->unit_at[token] == DGM_NONE ||
            dgm_actor_is_given(self, token) || is_name_noun(self, token));
}

/* Where the run that begins at `token` of a name ends, `token` itself where no
 * word of it is written as a name: hyphens, "of" and the like are inside only
 * if more follows. */
static uint32_t run_end(const annotator *self, uint32_t token, dgm_range name)
{
    uint32_t end = token;
    if (name.last - name.first == 1) {
        return name.last; /* "eBay": the name itself may be small */
    }
    for (uint32_t at = token; at < name.last; at++) {
        bool joins = self->unit_at[at] == DGM_NONE;
        if (in_run(self, at) && (self->doc->token.at[at].flags &
                                 (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC))) {
            end = at + 1;
        } else if (!joins) {
            break;
        }
    }
    return end;
}

static uint32_t body_role(const annotator *self, dgm_range range)
{
    uint32_t last = range.last - 1;
    if (is_name_noun(self, last)) {
        return dgm_actor_unit_at(self, last)->owner;
    }
    for (uint32_t i = range.first; i + 1 < range.last; i++) {
        if (is_name_noun(self, i) &&
            (is_word(self->doc, i + 1, DGM_WORD_OF) ||
             is_word(self->doc, i + 1, DGM_WORD_FOR))) {
            return dgm_actor_unit_at(self, i)->owner;
        }
    }
    return DGM_NONE;
}

/* What a given name at its beginning says. */
static char run_gender(const annotator *self, dgm_range run)
{
    if (!dgm_actor_is_given(self, run.first)) {
        return 0;
    }
    uint16_t flags =
        dgm_actor_role(self, dgm_actor_unit_at(self, run.first)).flags;
    return flags & DGM_ROLE_FEMALE ? 'f' : 'm';
}

static dgm_err add_run(annotator *self, dgm_range run,
                       const dgm_found_name *name)
{
    bool fresh = false;
    for (uint32_t t = run.first; t < run.last; t++) {
        fresh = fresh || self->unit_at[t] == DGM_NONE ||
                dgm_actor_is_given(self, t);
    }
    if (!fresh) {
        return DGM_ERR_OK;
    }
    dgm_actor_unit unit = {.token = run,
                           .head = dgm_actor_range_head(self->doc, run),
                           .owner = body_role(self, run),
                           .kind = UNIT_RUN,
                           .naming = DGM_NAMING_FULL,
                           .entity = name->kind};
    if (unit.owner != DGM_NONE) {
        /* A college is a place to its visitors, but it also acts. */
        unit.entity = DGM_ENTITY_ORG;
    }
    unit.gender = run_gender(self, run);
    return dgm_actor_add_unit(self, &unit);
}

dgm_err dgm_actor_find_runs(annotator *self, const dgm_found_name *name)
{
    dgm_range range = name->token;
    if (self->doc->token.at[range.first].flags & DGM_TOKEN_DATELINE) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        if (in_run(self, i)) {
            dgm_range run = {i, run_end(self, i, range)};
            if (run.last > run.first) {
                DGM_TRY(add_run(self, run, name));
                i = run.last - 1;
            }
        }
    }
    return DGM_ERR_OK;
}
