/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finding names and role nouns.
 *
 * At each token the longest match of the lexicon wins.  Guarded names (!weak,
 * !context) are decided in a second pass, when it is known what the document
 * names in full.  What the lexicon leaves of the recogniser's names makes
 * runs; a match that the recogniser contradicts is dropped.
 */
#include "actor/reading.h"

#include <string.h>

static uint8_t entity_of(const annotator *self, const dgm_named *named)
{
    if (named->naming == DGM_NAMING_ADJECTIVE ||
        named->naming == DGM_NAMING_DEMONYM) {
        return DGM_ENTITY_NORP;
    }
    return dgm_actor_entity(self, named->owner);
}

static void note_present(annotator *self, const dgm_actor_unit *unit)
{
    dgm_code code = dgm_lexicon_code(self->lexicon, unit->owner, self->day);
    if (code.country[0] != '-' && self->country_count < 32 &&
        !dgm_actor_country_present(self, code.country)) {
        self->country_token =
            self->country_count == 0 ? unit->token.first : self->country_token;
        memcpy(self->country[self->country_count++], code.country, 4);
    }
    self->present[unit->owner >> 3] |= (uint8_t)(1 << (unit->owner & 7));
}

/* "Jordan" in "Michael Jordan", "Lopez" in "Maria Lopez": a state, a capital
 * or somebody's surname inside a longer name that the recogniser takes for a
 * person's. */
static bool is_part_of_person(const annotator *self, const dgm_named *named,
                              dgm_range range)
{
    uint32_t number = self->name_at[range.first];
    bool state =
        dgm_lexicon_kind(self->lexicon, named->owner) == DGM_ACTOR_STATE &&
        named->naming != DGM_NAMING_ADJECTIVE &&
        named->naming != DGM_NAMING_DEMONYM;
    if (number == DGM_NONE ||
        (!state && named->naming != DGM_NAMING_SURNAME)) {
        return false;
    }
    const dgm_found_name *name = &self->lookup->name.at[number];
    uint32_t words = name->token.last - name->token.first;
    bool titled = range.first > name->token.first &&
                  self->unit_at[range.first - 1] != DGM_NONE &&
                  !dgm_actor_is_given(self, range.first - 1);
    return name->kind == DGM_ENTITY_PER && words > 1 && !titled &&
           range.last <= name->token.last && range.last - range.first < words;
}

/* Reads the matches at a token, the longest first; stores the end of what
 * was taken in *next. */
static dgm_err take_match(annotator *self, uint32_t token,
                          const dgm_name_match *match, bool final,
                          bool *pending, uint32_t *next)
{
    const dgm_doc *doc = self->doc;
    dgm_range range = {token, match->last};
    uint32_t head = dgm_actor_range_head(doc, range);
    dgm_actor_reading name =
        dgm_actor_best_name(self, match->posting, range, final, pending);
    dgm_named role = {.owner = DGM_NONE};
    bool has_role = dgm_actor_best_role(self, match->posting, head, &role);
    if (name.score > 0 && is_part_of_person(self, &name.named, range)) {
        return DGM_ERR_OK;
    }
    /* "opposition" the noun is in no lexicon; "Opposition" may be. */
    if (name.score > 0) {
        dgm_actor_unit unit = {.token = range,
                               .head = head,
                               .owner = name.named.owner,
                               .kind = UNIT_NAME,
                               .naming = (uint8_t)name.named.naming,
                               .entity = entity_of(self, &name.named)};
        *next = match->last;
        if (unit.naming == DGM_NAMING_CAPITAL) {
            unit.entity = DGM_ENTITY_GPE;
        } else if (!name.guarded) {
            note_present(self, &unit);
        }
        return dgm_actor_add_unit(self, &unit);
    }
    if (has_role) {
        dgm_actor_unit unit = {.token = range,
                               .head = head,
                               .owner = role.owner,
                               .kind = UNIT_ROLE,
                               .naming = (uint8_t)role.naming};
        *next = match->last;
        return dgm_actor_add_unit(self, &unit);
    }
    return DGM_ERR_OK;
}

static dgm_err scan_sentence(annotator *self, dgm_range range, bool final,
                             bool *pending)
{
    for (uint32_t i = range.first; i < range.last;) {
        dgm_matches found = dgm_lookup_actors(self->lookup, i);
        uint32_t next = i;
        while (found.count > 0 && next == i) {
            found.count--;
            DGM_TRY(take_match(self, i, &found.at[found.count], final, pending,
                               &next));
        }
        i = next > i ? next : i + 1;
    }
    return DGM_ERR_OK;
}

static dgm_err scan_names(annotator *self, bool final, bool *pending)
{
    const dgm_doc *doc = self->doc;
    self->unit.count = 0;
    self->country_token = self->country_count > 0 ? self->country_token : 0;
    for (uint32_t i = 0; i < doc->token.count; i++) {
        self->unit_at[i] = DGM_NONE;
    }
    for (uint32_t i = 0; i < doc->sentence.count; i++) {
        uint32_t first = doc->sentence.at[i].token.first;
        if (doc->token.at[first].flags & DGM_TOKEN_DATELINE) {
            continue;
        }
        DGM_TRY(
            scan_sentence(self, doc->sentence.at[i].token, final, pending));
    }
    return DGM_ERR_OK;
}

/* Drops the units that runs have taken over and puts the rest in order. */
static dgm_err order_units(annotator *self)
{
    uint32_t *unit_at = self->unit_at;
    dgm_actor_unit *unit = self->unit.at;
    uint32_t kept = 0;
    /* Units of names and roles are in text order already, runs follow them:
     * walking the tokens merges both. */
    dgm_actor_unit *sorted =
        dgm_arena_array(self->scratch, self->unit.count, sizeof *sorted);
    if (sorted == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->doc->token.count;) {
        if (unit_at[i] == DGM_NONE) {
            i++;
            continue;
        }
        const dgm_actor_unit *u = &unit[unit_at[i]];
        uint32_t last = u->token.last;
        sorted[kept] = *u;
        for (; i < last; i++) {
            unit_at[i] = kept;
        }
        kept++;
    }
    self->unit.at = sorted;
    self->unit.cap = self->unit.count;
    self->unit.count = kept;
    return DGM_ERR_OK;
}

/* Notes the words that stand behind a proper noun of no other unit: who is
 * called by one of them alone may be that person. */
static dgm_err note_surnames(annotator *self)
{
    const dgm_token *t = self->doc->token.at;
    uint32_t count = self->doc->token.count;
    DGM_TRY(dgm_key_map_open(&self->surname, count / 4, self->scratch));
    for (uint32_t i = 1; i < count; i++) {
        const uint32_t *unit = &self->unit_at[i];
        if (t[i].norm_key != 0 && t[i].sentence == t[i - 1].sentence &&
            (t[i].flags & DGM_TOKEN_CAPITAL) &&
            t[i - 1].upos == DGM_UPOS_PROPN &&
            (t[i - 1].flags & DGM_TOKEN_WORD) &&
            (unit[-1] == DGM_NONE || unit[-1] == unit[0] ||
             dgm_actor_is_given(self, i - 1))) {
            dgm_key_map_put(&self->surname, t[i].norm_key, i);
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_actor_scan(annotator *self)
{
    bool pending = false;
    DGM_TRY(scan_names(self, false, &pending));
    if (pending) {
        DGM_TRY(note_surnames(self));
        DGM_TRY(scan_names(self, true, &pending));
    }
    for (uint32_t i = 0; i < self->lookup->name.count; i++) {
        DGM_TRY(dgm_actor_find_runs(self, &self->lookup->name.at[i]));
    }
    return order_units(self);
}
