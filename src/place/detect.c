/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Toponym detection.
 *
 * Longest names of the gazetteer on capitalised words are candidates.  Each
 * is weighed: prepositions of place, a containing place behind a comma, the
 * size of the place and the recogniser speak for it; titles, given names, a
 * person of that surname in the document, and being an ordinary word speak
 * against it.  A name accepted on good evidence helps its other mentions
 * ("one sense a discourse", Leidner 2007).
 */
#include "place/around.h"
#include "place/toponym.h"
#include "place/weight.h"

#include <string.h>

/* "sub-Saharan", "el-Obeid". */
static bool capital_behind_hyphen(const dgm_doc *doc, uint32_t token)
{
    dgm_str form = dgm_token_form(doc, token);
    const char *hyphen = doc->token.at[token].flags & DGM_TOKEN_SEVERAL
                             ? memchr(form.ptr, '-', form.len)
                             : NULL;
    return hyphen && hyphen + 1 < form.ptr + form.len && hyphen[1] >= 'A' &&
           hyphen[1] <= 'Z';
}

/* Every word of a name is capitalised but for small ones ("Isle of Man",
 * "the West Bank"), and the first always is. */
static bool written_as_name(const dgm_doc *doc, dgm_range range,
                            const dgm_postings *posting)
{
    bool small = false; /* the gazetteer has it with small words */
    for (uint32_t i = 0; i < posting->count && i < 64; i++) {
        small |= !(dgm_posting_flags(posting->at[i]) & DGM_NAME_CAPITAL);
    }
    if (!dgm_is_capital(doc, range.first) &&
        !capital_behind_hyphen(doc, range.first)) {
        return false;
    }
    for (uint32_t i = range.first + 1; i < range.last; i++) {
        const dgm_token *at = &doc->token.at[i];
        if (!small && at->flags & DGM_TOKEN_WORD &&
            !(at->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC)) &&
            at->end - at->begin > 4) {
            return false;
        }
    }
    return true;
}

/* An abbreviation written as one: "Ga.", "TX", not "Miss" or "In". */
static bool written_short(const dgm_doc *doc, dgm_range range)
{
    dgm_str form = dgm_token_form(doc, range.first);
    const dgm_token *at = &doc->token.at[range.first];
    bool dotted = memchr(form.ptr, '.', form.len) != NULL;
    return range.last - range.first > 1 || dotted ||
           (at->flags & DGM_TOKEN_UPPER && form.len >= 2);
}

/* "Franco" of "Franco-German". */
static bool first_half(const dgm_doc *doc, dgm_range range)
{
    uint32_t right = dgm_word_behind(doc, range);
    return dgm_is_hyphen(doc, right) &&
           dgm_same_sentence(doc, right, right + 1) &&
           dgm_is_capital(doc, right + 1);
}

static dgm_err add_toponym(dgm_toponyms *self, dgm_range range,
                           const dgm_postings *posting, uint32_t skip)
{
    dgm_toponym out = {
        .token = range, .inside = DGM_NONE, .forced = DGM_NONE, .skip = skip};
    out.head = dgm_range_head(self->doc, range);
    DGM_TRY(dgm_toponym_name(self, range, posting, &out.name));
    const dgm_topname *name = &self->name.at[out.name];
    if (name->count == 0) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < name->count; i++) {
        uint32_t kind = self->gazetteer->place[name->candidate[i].place].kind;
        if (kind == DGM_KIND_BLOCK) {
            return DGM_ERR_OK;
        }
    }
    if (name->candidate[0].flags & DGM_NAME_WEAK &&
        !written_short(self->doc, range)) {
        return DGM_ERR_OK;
    }
    out.adjective = name->candidate[0].flags & DGM_PLACE_ADJ;
    out.shortened = name->candidate[0].flags & DGM_NAME_CONTEXT;
    if (out.adjective && out.shortened) {
        if (!first_half(self->doc, range)) {
            return DGM_ERR_OK;
        }
        out.shortened = false;
    }
    if (out.shortened && !written_short(self->doc, range)) {
        return DGM_ERR_OK;
    }
    dgm_toponym_weigh(self, &out);
    return dgm_vec_push(self->scratch, &self->toponym, &out);
}

/* Bytes of a small prefix and its hyphen, "pro-", "Anti-"; 0 for none. */
static uint32_t prefix_of(const dgm_toponyms *self, dgm_str form)
{
    char lower[8];
    const char *hyphen = memchr(form.ptr, '-', form.len < 8 ? form.len : 8);
    if (!hyphen) {
        return 0;
    }
    uint32_t len = (uint32_t)(hyphen - form.ptr);
    for (uint32_t i = 0; i < len; i++) {
        lower[i] = (char)(form.ptr[i] | 0x20);
    }
    bool small = form.ptr[0] >= 'a' && form.ptr[0] <= 'z';
    return small || dgm_lists_has(self->lists, DGM_LIST_PLACE_PREFIX,
                                  (dgm_str){lower, len})
               ? len + 1
               : 0;
}

/* "Russian" of "pro-Russian": an adjective or country behind a small prefix
 * and a hyphen in one token. */
static dgm_err scan_prefixed(dgm_toponyms *self, uint32_t token)
{
    dgm_str form = dgm_token_form(self->doc, token);
    uint32_t skip = prefix_of(self, form);
    dgm_str rest = {form.ptr + skip, form.len - skip};
    if (skip == 0 || rest.len < 2 || rest.ptr[0] < 'A' || rest.ptr[0] > 'Z') {
        return DGM_ERR_OK;
    }
    dgm_postings posting = dgm_names_find(
        &self->gazetteer->names, dgm_norm_key(DGM_NORM_START, rest, NULL));
    for (uint32_t i = 0; i < posting.count && i < 16; i++) {
        const dgm_place_entry *entry =
            &self->gazetteer->place[dgm_posting_id(posting.at[i])];
        if (dgm_posting_flags(posting.at[i]) & DGM_PLACE_ADJ ||
            entry->kind == DGM_KIND_COUNTRY) {
            return add_toponym(self, (dgm_range){token, token + 1}, &posting,
                               skip);
        }
    }
    return DGM_ERR_OK;
}

/* "Xville City" is seldom said of Xville but where its council, police or
 * schools follow, and then they are those of Xville. */
static bool before_office(const dgm_toponyms *self,
                          const dgm_name_match *match)
{
    for (uint32_t i = 0; i < match->posting.count && i < 64; i++) {
        if (!(dgm_posting_flags(match->posting.at[i]) & DGM_PLACE_OTHER)) {
            return false;
        }
    }
    return dgm_listed_form(self->lists, &self->doc->token.at[match->last - 1],
                           DGM_LIST_PLACE_TOWN) &&
           dgm_toponym_office(self, match->last);
}

/* The longest name at a token that is written as one, or NULL. */
static const dgm_name_match *longest_name(const dgm_toponyms *self,
                                          uint32_t token)
{
    const dgm_doc *doc = self->doc;
    if (!dgm_is_capital(doc, token) && !capital_behind_hyphen(doc, token)) {
        return NULL;
    }
    dgm_matches found = dgm_lookup_places(self->lookup, token);
    for (uint32_t i = found.count; i > 0; i--) {
        const dgm_name_match *match = &found.at[i - 1];
        if (written_as_name(doc, (dgm_range){token, match->last},
                            &match->posting)) {
            return i > 1 && before_office(self, match) ? match - 1 : match;
        }
    }
    return NULL;
}

static dgm_err scan_sentence(dgm_toponyms *self, dgm_range range)
{
    uint32_t i = range.first;
    while (i < range.last) {
        const dgm_name_match *match = longest_name(self, i);
        if (match) {
            dgm_range name = {i, match->last};
            DGM_TRY(add_toponym(self, name, &match->posting, 0));
            i = name.last;
            continue;
        }
        if (self->doc->token.at[i].flags & DGM_TOKEN_SEVERAL) {
            DGM_TRY(scan_prefixed(self, i));
        }
        i++;
    }
    return DGM_ERR_OK;
}

/* Finds the pair of candidates of "X, Y" where X lies in Y. */
static bool contained(dgm_toponyms *self, dgm_toponym *inner,
                      dgm_toponym *outer)
{
    dgm_topname *a = &self->name.at[inner->name];
    dgm_topname *b = &self->name.at[outer->name];
    float best = -1e9F;
    for (uint32_t j = 0; j < b->count; j++) {
        for (uint32_t i = 0; i < a->count; i++) {
            float sum = a->candidate[i].prior + b->candidate[j].prior;
            if (sum > best &&
                dgm_gazetteer_holds(self->gazetteer, b->candidate[j].place,
                                    a->candidate[i].place)) {
                best = sum;
                inner->forced = i;
                outer->forced = j;
            }
        }
    }
    return best > -1e9F;
}

/* "Paris, Texas", "Paris, TX", "Paris in Texas": both gain. */
static void find_containment(dgm_toponyms *self)
{
    for (uint32_t i = 0; i + 1 < self->toponym.count; i++) {
        dgm_toponym *inner = &self->toponym.at[i];
        dgm_toponym *outer = inner + 1;
        uint32_t gap = outer->token.first - inner->token.last;
        if (inner->adjective || outer->adjective || gap > 1 ||
            !dgm_same_sentence(self->doc, inner->token.first,
                               outer->token.first) ||
            (gap == 1 &&
             dgm_function_word(self->doc, inner->token.last) !=
                 DGM_WORD_COMMA &&
             dgm_function_word(self->doc, inner->token.last) != DGM_WORD_IN) ||
            (gap == 0 && !outer->shortened)) {
            continue;
        }
        if (contained(self, inner, outer)) {
            inner->inside = i + 1;
            inner->paired = true;
            outer->paired = true;
            inner->evidence += DGM_WEIGHT(CONTAINED);
            outer->evidence += DGM_WEIGHT(CONTAINS);
        }
    }
}

/* A person's name in the document ("Sam Houston") marks its last word. */
static void find_persons(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        uint32_t left = dgm_word_before(self->doc, at->token.first);
        if (left == DGM_NONE || at->inside != DGM_NONE || at->adjective) {
            continue;
        }
        bool given = dgm_toponym_given(self, left) &&
                     dgm_is_proper(self->doc, left) &&
                     dgm_is_single(self->doc, at->token);
        if (given || dgm_toponym_titled(self, left)) {
            dgm_topname *name = &self->name.at[at->name];
            const dgm_place_entry *entry =
                &self->gazetteer->place[name->candidate[0].place];
            name->person |= entry->kind != DGM_KIND_COUNTRY &&
                            entry->kind != DGM_KIND_ADMIN1;
        }
    }
}

static bool acceptable(const dgm_toponyms *self, const dgm_toponym *at)
{
    const dgm_topname *name = &self->name.at[at->name];
    float sum = at->evidence;
    if (at->shortened && at->forced == DGM_NONE) {
        /* Alone, an abbreviation must look like one and stand in a place's
         * position. */
        sum += DGM_WEIGHT(SHORT_ALONE);
    }
    if (name->person && at->forced == DGM_NONE) {
        sum += DGM_WEIGHT(PERSON_OF_NAME);
    } else if (name->evidence > DGM_WEIGHT(SEEN_SURELY)) {
        sum += DGM_WEIGHT(SEEN_ELSEWHERE);
    }
    return sum > 0.0F;
}

static void accept(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        dgm_topname *name = &self->name.at[at->name];
        name->evidence =
            at->evidence > name->evidence ? at->evidence : name->evidence;
    }
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        at->accepted = acceptable(self, at);
        self->name.at[at->name].mentions += at->accepted;
    }
}

dgm_err dgm_toponym_detect(dgm_toponyms *self)
{
    for (uint32_t s = 0; s < self->doc->sentence.count; s++) {
        DGM_TRY(scan_sentence(self, self->doc->sentence.at[s].token));
    }
    find_containment(self);
    find_persons(self);
    accept(self);
    return DGM_ERR_OK;
}
