/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finding names and role nouns.
 *
 * At each token the longest match of the index wins.  Guarded names (!weak,
 * !context) are decided in a second pass, when it is known what the document
 * names in full.  What the lexicon leaves of the recogniser's names makes
 * runs; a match that the recogniser contradicts is dropped.
 */
#include "actor/annotator.h"

#include <string.h>

/* A reading of a match: a posting and how good it is. */
typedef struct reading {
    dgm_named named;
    int32_t score; /* 0: not to be taken */
    bool guarded;  /* taken only if its guard holds */
} reading;

/* ---------------------------------------------------------------- guards */

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

static bool country_present(const annotator *self, const char *country)
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
    if ((named->flags & DGM_NAME_WEAK) && act_present(self, named->owner)) {
        return true;
    }
    if (named->flags & DGM_NAME_CONTEXT) {
        return named->country[0] != '\0'
                   ? country_present(self, named->country)
                   : named->context != DGM_NONE &&
                         act_present(self, named->context);
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
static const act_unit *title_before(const annotator *self, uint32_t token)
{
    uint32_t first =
        self->doc->sentence.at[self->doc->token.at[token].sentence]
            .token.first;
    const act_unit *unit = token > first ? act_unit_at(self, token - 1) : NULL;
    return unit && unit->kind == UNIT_ROLE ? unit : NULL;
}

static bool is_given(const annotator *self, uint32_t token)
{
    return act_is_role(self, act_unit_at(self, token), DGM_ROLE_GIVEN);
}

static bool is_proper(const annotator *self, uint32_t token)
{
    return self->doc->token.at[token].upos == DGM_UPOS_PROPN &&
           (self->unit_at[token] == DGM_NONE || is_given(self, token));
}

/* Tokens searched for somebody else of that surname. */
#define SEARCH_MAX 3000

/* Somebody unknown to the lexicon has this surname: "John Smith". */
static bool borne_by_other(const annotator *self, uint32_t token)
{
    const dgm_token *t = self->doc->token.at;
    uint32_t count = self->doc->token.count;
    count = count < SEARCH_MAX ? count : SEARCH_MAX;
    for (uint32_t i = 1; i < count; i++) {
        if (t[i].norm_key == t[token].norm_key && i != token &&
            t[i].sentence == t[i - 1].sentence &&
            t[i - 1].upos == DGM_UPOS_PROPN &&
            (t[i - 1].flags & DGM_TOKEN_WORD) &&
            (self->unit_at[i - 1] == DGM_NONE || is_given(self, i - 1) ||
             self->unit_at[i - 1] == self->unit_at[i])) {
            return true;
        }
    }
    return false;
}

/* A surname that nobody has introduced: with a title the person who holds
 * the office, without one a head of state whom no other name disturbs. */
static int32_t surname_score(const annotator *self, const dgm_named *named,
                             dgm_range range, bool only)
{
    const act_unit *title = title_before(self, range.first);
    const dgm_token *t = self->doc->token.at;
    const dgm_sentence *s = &self->doc->sentence.at[t[range.first].sentence];
    if (range.last < s->token.last && is_proper(self, range.last) &&
        t[range.last].norm_key != 0) {
        return 0;
    }
    if (title && act_is_role(self, title, DGM_ROLE_AGENT)) {
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

/* ---------------------------------------------------------------- choice */

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
    const dgm_lists *lists = dgm_lexicon_lists(self->lexicon);
    const dgm_token *t = &self->doc->token.at[range.first];
    if (named->naming != DGM_NAMING_SURNAME || range.last - range.first != 1 ||
        title_before(self, range.first)) {
        return false;
    }
    return dgm_listed_form(lists, t, DGM_LIST_WEEKDAY) ||
           (t->rel != DGM_REL_NSUBJ &&
            dgm_listed_form(lists, t, DGM_LIST_MONTH));
}

static reading read_name(const annotator *self, dgm_named named,
                         dgm_range range, bool final, bool only)
{
    reading out = {.named = named};
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
        out.score += act_present(self, named.owner) ? 5 : 0;
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

/* The best name among the postings; among equals the one whose code covers
 * the day. */
static reading best_name(const annotator *self, dgm_postings posting,
                         dgm_range range, bool final, bool *pending)
{
    reading best = {.score = 0};
    bool only = final && one_owner(self, posting);
    for (uint32_t i = 0; i < posting.count; i++) {
        dgm_named named = dgm_lexicon_named(self->lexicon, posting.at[i]);
        if (named.naming >= DGM_NAMING_ROLE) {
            continue;
        }
        reading r = read_name(self, named, range, final, only);
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

/* A role noun that the part of speech allows; a quality where it modifies. */
static bool best_role(const annotator *self, dgm_postings posting,
                      uint32_t head, dgm_named *out)
{
    const dgm_token *t = &self->doc->token.at[head];
    bool modifies = t->upos == DGM_UPOS_ADJ || t->rel == DGM_REL_COMPOUND ||
                    t->rel == DGM_REL_AMOD;
    bool noun = act_is_nominal(t) || t->upos == DGM_UPOS_ADJ;
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
            rank = noun ? 2 : 0;
        }
        if (rank > best) {
            best = rank;
            *out = named;
            found = true;
        }
    }
    return found;
}

/* ------------------------------------------------------------------ units */

/* The token of the range whose head lies outside it; of several the first
 * that is no mere modifier. */
static uint32_t range_head(const dgm_doc *doc, dgm_range range)
{
    uint32_t found = DGM_NONE;
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (t->head >= range.first && t->head < range.last) {
            continue;
        }
        found = i;
        if (t->rel != DGM_REL_CONJ && t->rel != DGM_REL_COMPOUND &&
            t->rel != DGM_REL_AMOD && t->rel != DGM_REL_DET) {
            return i;
        }
    }
    return found == DGM_NONE ? range.last - 1 : found;
}

static uint8_t entity_of(const annotator *self, const dgm_named *named)
{
    if (named->naming == DGM_NAMING_ADJECTIVE ||
        named->naming == DGM_NAMING_DEMONYM) {
        return DGM_ENTITY_NORP;
    }
    return act_entity(self, named->owner);
}

static dgm_err add_unit(annotator *self, const act_unit *unit)
{
    for (uint32_t i = unit->token.first; i < unit->token.last; i++) {
        self->unit_at[i] = self->unit.count;
    }
    return dgm_vec_push(self->scratch, &self->unit, unit);
}

static void note_present(annotator *self, const act_unit *unit)
{
    dgm_code code = dgm_lexicon_code(self->lexicon, unit->owner, self->day);
    if (code.country[0] != '-' && self->country_count < 32 &&
        !country_present(self, code.country)) {
        self->country_token =
            self->country_count == 0 ? unit->token.first : self->country_token;
        memcpy(self->country[self->country_count++], code.country, 4);
    }
    self->present[unit->owner >> 3] |= (uint8_t)(1 << (unit->owner & 7));
}

/* Reads the matches at a token, the longest first; stores the end of what
 * was taken in *next. */
static dgm_err take_match(annotator *self, uint32_t token,
                          const dgm_name_match *match, bool final,
                          bool *pending, uint32_t *next)
{
    const dgm_doc *doc = self->doc;
    dgm_range range = {token, match->last};
    uint32_t head = range_head(doc, range);
    reading name = best_name(self, match->posting, range, final, pending);
    dgm_named role = {.owner = DGM_NONE};
    bool has_role = best_role(self, match->posting, head, &role);
    /* "opposition" the noun is in no lexicon; "Opposition" may be. */
    if (name.score > 0) {
        act_unit unit = {.token = range,
                         .head = head,
                         .owner = name.named.owner,
                         .kind = UNIT_NAME,
                         .naming = (uint8_t)name.named.naming,
                         .entity = entity_of(self, &name.named),
                         .score = name.score >= 70   ? 1.0F
                                  : name.score >= 50 ? 0.8F
                                                     : 0.5F};
        *next = match->last;
        if (unit.naming == DGM_NAMING_CAPITAL) {
            unit.entity = DGM_ENTITY_GPE;
        } else if (!name.guarded) {
            note_present(self, &unit);
        }
        return add_unit(self, &unit);
    }
    if (has_role) {
        act_unit unit = {.token = range,
                         .head = head,
                         .owner = role.owner,
                         .kind = UNIT_ROLE,
                         .naming = (uint8_t)role.naming,
                         .score = 1.0F};
        *next = match->last;
        return add_unit(self, &unit);
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
        DGM_TRY(
            scan_sentence(self, doc->sentence.at[i].token, final, pending));
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- runs */

/* A noun such as "University", capitalised, may be part of a name. */
static bool is_name_noun(const annotator *self, uint32_t token)
{
    const act_unit *unit = act_unit_at(self, token);
    const dgm_token *t = &self->doc->token.at[token];
    return unit && act_is_role(self, unit, DGM_ROLE_ORGAN) &&
           (act_role(self, unit).flags & DGM_ROLE_NAME) &&
           (t->flags & DGM_TOKEN_CAPITAL) && t->upos == DGM_UPOS_PROPN;
}

/* A word of a name that no unit has, or a part of it that may be in one. */
static bool in_run(const annotator *self, uint32_t token)
{
    return (self->doc->token.at[token].flags & DGM_TOKEN_WORD) &&
           (self->unit_at[token] == DGM_NONE || is_given(self, token) ||
            is_name_noun(self, token));
}

/* Where the run that begins at `token` of a name ends: hyphens, "of" and the
 * like are inside only if more follows. */
static uint32_t run_end(const annotator *self, uint32_t token, uint32_t limit)
{
    uint32_t end = token;
    for (uint32_t at = token; at < limit; at++) {
        bool joins = self->unit_at[at] == DGM_NONE;
        if (in_run(self, at) && (self->doc->token.at[at].flags &
                                 (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC))) {
            end = at + 1;
        } else if (!joins) {
            break;
        }
    }
    return end > token ? end : token + 1;
}

static uint32_t body_role(const annotator *self, dgm_range range)
{
    uint32_t last = range.last - 1;
    if (is_name_noun(self, last)) {
        return act_unit_at(self, last)->owner;
    }
    for (uint32_t i = range.first; i + 1 < range.last; i++) {
        if (is_name_noun(self, i) &&
            dgm_str_is(dgm_token_form(self->doc, i + 1), "of")) {
            return act_unit_at(self, i)->owner;
        }
    }
    return DGM_NONE;
}

/* What a given name at its beginning says. */
static char run_gender(const annotator *self, dgm_range run)
{
    if (!is_given(self, run.first)) {
        return 0;
    }
    uint16_t flags = act_role(self, act_unit_at(self, run.first)).flags;
    return flags & DGM_ROLE_FEMALE ? 'f' : 'm';
}

static dgm_err add_run(annotator *self, dgm_range run,
                       const dgm_entity *entity)
{
    bool fresh = false;
    for (uint32_t t = run.first; t < run.last; t++) {
        fresh = fresh || self->unit_at[t] == DGM_NONE || is_given(self, t);
    }
    if (!fresh) {
        return DGM_ERR_OK;
    }
    act_unit unit = {.token = run,
                     .head = range_head(self->doc, run),
                     .owner = body_role(self, run),
                     .kind = UNIT_RUN,
                     .naming = DGM_NAMING_FULL,
                     .entity = entity->kind,
                     .score = entity->score};
    if (unit.owner != DGM_NONE) {
        /* A college is a place to its visitors, but it also acts. */
        unit.entity = DGM_ENTITY_ORG;
    }
    unit.gender = run_gender(self, run);
    return add_unit(self, &unit);
}

/* What the lexicon leaves of a name that the recogniser found. */
static dgm_err find_runs(annotator *self, const dgm_entity *entity)
{
    dgm_range range = entity->token;
    for (uint32_t i = range.first; i < range.last; i++) {
        if (in_run(self, i)) {
            dgm_range run = {i, run_end(self, i, range.last)};
            DGM_TRY(add_run(self, run, entity));
            i = run.last - 1;
        }
    }
    return DGM_ERR_OK;
}

/* Drops the units that runs have taken over and puts the rest in order. */
static void order_units(annotator *self)
{
    uint32_t *unit_at = self->unit_at;
    act_unit *unit = self->unit.at;
    uint32_t kept = 0;
    /* Units of names and roles are in text order already, runs follow them:
     * walking the tokens merges both. */
    act_unit *sorted =
        dgm_arena_array(self->scratch, self->unit.count, sizeof *sorted);
    for (uint32_t i = 0; sorted && i < self->doc->token.count;) {
        if (unit_at[i] == DGM_NONE) {
            i++;
            continue;
        }
        const act_unit *u = &unit[unit_at[i]];
        uint32_t last = u->token.last;
        sorted[kept] = *u;
        for (; i < last; i++) {
            unit_at[i] = kept;
        }
        kept++;
    }
    if (sorted) {
        self->unit.at = sorted;
        self->unit.cap = self->unit.count;
        self->unit.count = kept;
    }
}

dgm_err act_scan(annotator *self)
{
    const dgm_doc *doc = self->doc;
    bool pending = false;
    DGM_TRY(scan_names(self, false, &pending));
    if (pending) {
        DGM_TRY(scan_names(self, true, &pending));
    }
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        DGM_TRY(find_runs(self, &doc->entity.at[i]));
    }
    order_units(self);
    return DGM_ERR_OK;
}
