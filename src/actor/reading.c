/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which of the readings of a match holds.
 *
 * A name may be guarded: a surname alone needs a title, a full name in the
 * document or a head of state; an acronym with a context needs its country.
 */
#include "actor/reading.h"

#include <string.h>

/* "PAN" is not "Pan", and "us" not "US". */
static bool case_fits(const annotator *self, const dgm_named *named,
                      dgm_range range)
{
    const dgm_token *t = &self->doc->token.at[range.first];
    if ((named->flags & DGM_NAME_CAPITAL) &&
        !(t->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC))) {
        return named->text.len > 0 && named->text.ptr[0] >= 'a' &&
               named->text.ptr[0] <= 'z';
    }
    return range.last - range.first > 1 ||
           dgm_named_fits(named, dgm_token_form(self->doc, range.first));
}

bool dgm_actor_country_present(const annotator *self, const char *country)
{
    for (uint32_t i = 0; i < self->country_count; i++) {
        if (memcmp(self->country[i], country, 3) == 0) {
            return true;
        }
    }
    return false;
}

static bool guard_holds(const annotator *self, const dgm_named *named)
{
    if ((named->flags & DGM_NAME_WEAK) &&
        dgm_actor_present(self, named->owner)) {
        return true;
    }
    if (named->flags & DGM_NAME_CONTEXT) {
        return named->country[0] != '\0'
                   ? dgm_actor_country_present(self, named->country)
                   : named->context != DGM_NONE &&
                         dgm_actor_present(self, named->context);
    }
    return false;
}

/* Days for which a head of state is known by surname after leaving. */
#define PROMINENT_DAYS 4000

/* The person is head of a state or was lately, so that the surname alone
 * will do. */
static bool is_prominent(const annotator *self, uint32_t entry)
{
    dgm_office office;
    int64_t day = self->day;
    for (uint32_t i = 0; dgm_lexicon_office(self->lexicon, entry, i, &office);
         i++) {
        bool lately = (int64_t)office.to + PROMINENT_DAYS >= day &&
                      (int64_t)office.from - PROMINENT_DAYS <= day;
        if (office.role != DGM_NONE && lately &&
            dgm_lexicon_kind(self->lexicon, office.of) == DGM_ACTOR_STATE &&
            (dgm_lexicon_role(self->lexicon, office.role).flags &
             DGM_ROLE_HEAD)) {
            return true;
        }
    }
    return false;
}

/* The title right before a surname: the role unit that ends there. */
static const dgm_actor_unit *title_before(const annotator *self,
                                          uint32_t token)
{
    uint32_t first =
        self->doc->sentence.at[self->doc->token.at[token].sentence]
            .token.first;
    const dgm_actor_unit *unit =
        token > first ? dgm_actor_unit_at(self, token - 1) : NULL;
    return unit && unit->kind == UNIT_ROLE ? unit : NULL;
}

static bool is_proper(const annotator *self, uint32_t token)
{
    return self->doc->token.at[token].upos == DGM_UPOS_PROPN &&
           (self->unit_at[token] == DGM_NONE ||
            dgm_actor_is_given(self, token));
}

/* Somebody unknown to the lexicon has this surname: "John Smith". */
static bool borne_by_other(const annotator *self, uint32_t token)
{
    return dgm_key_map_get(&self->surname,
                           self->doc->token.at[token].norm_key) != DGM_NONE;
}

/* A surname that nobody has introduced: with a title the person who holds
 * the office, without one a head of state whom no other name disturbs. */
static int32_t surname_score(const annotator *self, const dgm_named *named,
                             dgm_range range, bool only)
{
    const dgm_actor_unit *title = title_before(self, range.first);
    const dgm_token *t = self->doc->token.at;
    const dgm_sentence *s = &self->doc->sentence.at[t[range.first].sentence];
    if (range.last < s->token.last && is_proper(self, range.last) &&
        t[range.last].norm_key != 0) {
        return 0;
    }
    if (title && dgm_actor_is_role(self, title, DGM_ROLE_AGENT)) {
        return dgm_lexicon_holds(self->lexicon, named->owner, title->owner,
                                 self->day)
                   ? 60
                   : 0;
    }
    if (range.first > s->token.first && is_proper(self, range.first - 1)) {
        return 0;
    }
    return only && is_prominent(self, named->owner) &&
                   !borne_by_other(self, range.first)
               ? 30
               : 0;
}

/* A neighbour is all capitals too: the capitals mean nothing. */
static bool is_shouted(const dgm_doc *doc, uint32_t token)
{
    dgm_range s = doc->sentence.at[doc->token.at[token].sentence].token;
    return (token > s.first &&
            (doc->token.at[token - 1].flags & DGM_TOKEN_UPPER)) ||
           (token + 1 < s.last &&
            (doc->token.at[token + 1].flags & DGM_TOKEN_UPPER));
}

/* An acronym guarded by context that only one actor has, in a document that
 * names no country which could speak for it or against it. */
static int32_t acronym_score(const annotator *self, dgm_range range, bool only)
{
    const dgm_token *t = &self->doc->token.at[range.first];
    bool acronym = range.last - range.first == 1 && t->end - t->begin >= 3 &&
                   (t->flags & DGM_TOKEN_UPPER) != 0;
    return acronym && only && self->country_count == 0 &&
                   !is_shouted(self->doc, range.first)
               ? 30
               : 0;
}

static int32_t base_score(dgm_naming naming)
{
    switch (naming) {
    case DGM_NAMING_FULL:
        return 100;
    case DGM_NAMING_ADJECTIVE:
    case DGM_NAMING_DEMONYM:
        return 90;
    case DGM_NAMING_CAPITAL:
        return 50;
    default:
        return 70;
    }
}

/* A surname that is a weekday or a month, where it tells a day: "on Friday",
 * "May 3", "in June". */
static bool tells_a_day(const annotator *self, const dgm_named *named,
                        dgm_range range)
{
    const dgm_lists *lists = self->lists;
    const dgm_token *t = &self->doc->token.at[range.first];
    if (named->naming != DGM_NAMING_SURNAME || range.last - range.first != 1 ||
        title_before(self, range.first)) {
        return false;
    }
    return dgm_listed_form(lists, t, DGM_LIST_WEEKDAY) ||
           (t->rel != DGM_REL_NSUBJ &&
            dgm_listed_form(lists, t, DGM_LIST_MONTH));
}

static dgm_actor_reading read_name(const annotator *self, dgm_named named,
                                   dgm_range range, bool final, bool only)
{
    dgm_actor_reading out = {.named = named};
    bool guarded = (named.flags & (DGM_NAME_WEAK | DGM_NAME_CONTEXT)) != 0;
    if (!case_fits(self, &named, range) || tells_a_day(self, &named, range)) {
        return out;
    }
    out.score = base_score(named.naming);
    if (guarded && !guard_holds(self, &named)) {
        out.guarded = true;
        if (final && named.naming == DGM_NAMING_SURNAME) {
            out.score = surname_score(self, &named, range, only);
        } else {
            bool by_context = (named.flags & DGM_NAME_CONTEXT) != 0;
            out.score = final && by_context && named.naming == DGM_NAMING_FULL
                            ? acronym_score(self, range, only)
                            : 0;
        }
    }
    if (out.score > 0) {
        out.score += (int32_t)dgm_lexicon_layer(self->lexicon, named.owner);
        out.score += dgm_actor_present(self, named.owner) ? 5 : 0;
    }
    return out;
}

/* People who may share a surname with the one that the world means by it. */
#define NAMESAKES_MAX 2

/* Whether these names lead to one actor: to nobody else, or to one head of a
 * state with few namesakes of less rank ("Obama" in 2010). */
static bool one_owner(const annotator *self, dgm_postings posting)
{
    uint32_t owner[NAMESAKES_MAX + 1];
    uint32_t count = 0;
    uint32_t prominent = 0;
    for (uint32_t i = 0; i < posting.count; i++) {
        dgm_named named = dgm_lexicon_named(self->lexicon, posting.at[i]);
        uint32_t k = 0;
        while (k < count && owner[k] != named.owner) {
            k++;
        }
        if (named.naming >= DGM_NAMING_ROLE || k < count) {
            continue;
        }
        if (count > NAMESAKES_MAX) {
            return false;
        }
        owner[count++] = named.owner;
        prominent += is_prominent(self, named.owner);
    }
    return count == 1 || prominent == 1;
}

dgm_actor_reading dgm_actor_best_name(const annotator *self,
                                      dgm_postings posting, dgm_range range,
                                      bool final, bool *pending)
{
    dgm_actor_reading best = {.score = 0};
    bool only = final && one_owner(self, posting);
    for (uint32_t i = 0; i < posting.count; i++) {
        dgm_named named = dgm_lexicon_named(self->lexicon, posting.at[i]);
        if (named.naming >= DGM_NAMING_ROLE) {
            continue;
        }
        dgm_actor_reading r = read_name(self, named, range, final, only);
        *pending = *pending || r.guarded;
        if (r.score > best.score ||
            (r.score == best.score && r.score > 0 &&
             dgm_lexicon_active(self->lexicon, r.named.owner, self->day) &&
             !dgm_lexicon_active(self->lexicon, best.named.owner,
                                 self->day))) {
            best = r;
        }
    }
    return best;
}

bool dgm_actor_best_role(const annotator *self, dgm_postings posting,
                         uint32_t head, dgm_named *out)
{
    const dgm_token *t = &self->doc->token.at[head];
    bool modifies = t->upos == DGM_UPOS_ADJ || t->rel == DGM_REL_COMPOUND ||
                    t->rel == DGM_REL_AMOD;
    bool noun = dgm_actor_is_nominal(t) || t->upos == DGM_UPOS_ADJ;
    /* "a private bank" has no soldier in it. */
    bool plain = t->upos == DGM_UPOS_ADJ && t->rel == DGM_REL_AMOD &&
                 !(t->flags & DGM_TOKEN_CAPITAL);
    bool found = false;
    int best = 0;
    for (uint32_t i = 0; i < posting.count; i++) {
        dgm_named named = dgm_lexicon_named(self->lexicon, posting.at[i]);
        if (named.naming < DGM_NAMING_ROLE) {
            continue;
        }
        dgm_role role = dgm_lexicon_role(self->lexicon, named.owner);
        int rank = 0;
        if (role.type == DGM_ROLE_QUALITY || role.type == DGM_ROLE_PAST) {
            rank = modifies ? 3 : t->upos == DGM_UPOS_ADV ? 1 : 0;
        } else if (role.type == DGM_ROLE_HONORIFIC ||
                   role.type == DGM_ROLE_GIVEN) {
            rank = (t->flags & DGM_TOKEN_CAPITAL) && noun ? 1 : 0;
        } else {
            rank = noun && !(plain && role.type == DGM_ROLE_AGENT) ? 2 : 0;
        }
        if (rank > best) {
            best = rank;
            *out = named;
            found = true;
        }
    }
    return found;
}
