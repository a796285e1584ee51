/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What speaks for and against a name being a place: the size of its largest
 * bearer, the words on both sides, the tree, and the name recogniser.  Every
 * reason has a name and a weight in place/weight.h; the sum is the logarithm
 * of the odds.
 */
#include "place/around.h"
#include "place/toponym.h"
#include "place/weight.h"

#include <math.h>
#include <string.h>

/* Whether the word is in the list as it stands: a name's "Centers" is not its
 * "Center". */
static bool listed(const dgm_toponyms *self, uint32_t token,
                   enum dgm_list list)
{
    return token < self->doc->token.count &&
           dgm_listed_form(self->lists, &self->doc->token.at[token], list);
}

/* Whether the word before a name makes it a place: "in", "from", "northern",
 * "nearby". */
static bool leads_place(const dgm_toponyms *self, uint32_t token)
{
    switch (dgm_function_word(self->doc, token)) {
    case DGM_WORD_NONE:
        break;
    case DGM_WORD_ON: /* days, too */
    case DGM_WORD_ALONG:
        return false;
    default:
        return dgm_word_is_locative(self->doc->token.at[token].word) ||
               dgm_word_is_directional(self->doc->token.at[token].word);
    }
    /* With a capital it is part of a name: "Eastern Creek". */
    return token != DGM_NONE && !dgm_is_capital(self->doc, token) &&
           (listed(self, token, DGM_LIST_PLACE_DIRECTION) ||
            dgm_lists_value(self->lists, &self->doc->token.at[token],
                            DGM_LIST_PLACE_VICINITY, 0) == 1);
}

/* Whether the last toponym found ends where `token` begins. */
static bool ends_toponym(const dgm_toponyms *self, uint32_t token)
{
    uint32_t count = self->toponym.count;
    return count > 0 && self->toponym.at[count - 1].token.last == token;
}

/* A single initial: "J." */
static bool is_initial(const dgm_doc *doc, uint32_t token)
{
    dgm_str form = dgm_token_form(doc, token);
    return form.len <= 2 && form.ptr[0] >= 'A' && form.ptr[0] <= 'Z' &&
           (form.len == 1 || form.ptr[1] == '.');
}

/* The named entity that shares a token with the range, or NULL. */
static const dgm_entity *entity_at(const dgm_doc *doc, dgm_range range)
{
    uint32_t low = 0;
    uint32_t high = doc->entity.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->entity.at[middle].token.last <= range.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->entity.count &&
                   doc->entity.at[low].token.first < range.last
               ? &doc->entity.at[low]
               : NULL;
}

/* What the recogniser says, as far as it is sure.  It takes many a small town
 * for a person or a body, so that its no weighs less than its yes. */
static float entity_evidence(const dgm_doc *doc, dgm_range range)
{
    const dgm_entity *at = entity_at(doc, range);
    if (!at) {
        return 0.0F;
    }
    bool same = at->token.first == range.first && at->token.last == range.last;
    switch (at->kind) {
    case DGM_ENTITY_GPE:
    case DGM_ENTITY_LOC:
        /* "Xyz Union" is another place than a town called Union. */
        if (at->token.first < range.first &&
            dgm_is_proper(doc, range.first - 1)) {
            return DGM_WEIGHT(NAMED_PLACE_PART);
        }
        if (at->token.last > range.last && dgm_is_proper(doc, range.last)) {
            return DGM_WEIGHT(NAMED_PLACE_BEGIN);
        }
        return DGM_WEIGHT(NAMED_PLACE) +
               DGM_WEIGHT(NAMED_PLACE_SURE) * at->score;
    case DGM_ENTITY_NORP:
        return DGM_WEIGHT(NAMED_GROUP);
    case DGM_ENTITY_PER:
        return (same ? DGM_WEIGHT(NAMED_PERSON)
                     : DGM_WEIGHT(NAMED_PERSON_PART)) *
               at->score;
    case DGM_ENTITY_ORG:
        return same ? DGM_WEIGHT(NAMED_BODY) : DGM_WEIGHT(NAMED_BODY_PART);
    default:
        return 0.0F;
    }
}

/* How large the largest bearer of the name is. */
static float size_evidence(const dgm_toponyms *self, const dgm_topname *name)
{
    const dgm_candidate *best = &name->candidate[0];
    const dgm_place_entry *entry = &self->gazetteer->place[best->place];
    bool first = !(best->flags & DGM_PLACE_OTHER);
    if (entry->kind == DGM_KIND_COUNTRY) {
        return first ? DGM_WEIGHT(COUNTRY) : DGM_WEIGHT(COUNTRY_OTHER);
    }
    if (entry->kind == DGM_KIND_ADMIN1 || entry->kind == DGM_KIND_REGION ||
        entry->kind == DGM_KIND_POINT) {
        return first ? DGM_WEIGHT(DIVISION) : DGM_WEIGHT(DIVISION_OTHER);
    }
    float people = (float)log10((double)entry->population +
                                (double)DGM_WEIGHT(PRIOR_FLOOR));
    float out = (people - 4.0F) * DGM_WEIGHT(TOWN_PEOPLE);
    out = out > DGM_WEIGHT(TOWN_PEOPLE_MOST) ? DGM_WEIGHT(TOWN_PEOPLE_MOST)
                                             : out;
    return first ? out : out + DGM_WEIGHT(TOWN_OTHER);
}

static float word_evidence(const dgm_topname *name)
{
    uint32_t flags = name->candidate[0].flags;
    float out = 0.0F;
    out += flags & DGM_PLACE_COMMON ? DGM_WEIGHT(COMMON_WORD) : 0.0F;
    out += flags & DGM_PLACE_GIVEN ? DGM_WEIGHT(GIVEN_NAME) : 0.0F;
    out += flags & DGM_PLACE_SURNAME ? DGM_WEIGHT(SURNAME) : 0.0F;
    return out;
}

/* "(R-Florence)", "D-Ohio": a party by its initials, a hyphen, the seat. */
static bool is_seat(const dgm_doc *doc, uint32_t left)
{
    uint32_t party = dgm_word_before(doc, left);
    if (party == DGM_NONE || dgm_function_word(doc, left) != DGM_WORD_HYPHEN) {
        return false;
    }
    dgm_str form = dgm_token_form(doc, party);
    for (uint32_t i = 0; i < form.len; i++) {
        if (form.ptr[i] < 'A' || form.ptr[i] > 'Z') {
            return false;
        }
    }
    return form.len <= 3;
}

/* Names of one list stand or fall together, a little: the head of a
 * conjunction that is a place. */
static float list_evidence(const dgm_toponyms *self, const dgm_toponym *at)
{
    const dgm_token *token = &self->doc->token.at[at->head];
    if (token->rel != DGM_REL_CONJ || token->head == DGM_NONE) {
        return 0.0F;
    }
    for (uint32_t i = self->toponym.count; i > 0; i--) {
        const dgm_toponym *other = &self->toponym.at[i - 1];
        if (other->token.last <= token->head) {
            break;
        }
        if (other->token.first <= token->head) {
            return other->evidence > DGM_WEIGHT(LIST_SURE) ? DGM_WEIGHT(LIST)
                                                           : 0.0F;
        }
    }
    dgm_range first = {token->head, token->head + 1};
    const dgm_entity *entity = entity_at(self->doc, first);
    return entity && entity->kind == DGM_ENTITY_PER ? DGM_WEIGHT(LIST_PERSON)
                                                    : 0.0F;
}

/* A name, initial or hyphen before it makes it the rest of a longer name. */
static float name_before(const dgm_toponyms *self, uint32_t left, bool single)
{
    const dgm_doc *doc = self->doc;
    if (dgm_is_hyphen(doc, left) && !ends_toponym(self, left) &&
        dgm_is_proper(doc, dgm_word_before(doc, left))) {
        return DGM_WEIGHT(SECOND_HALF);
    }
    if (single && (dgm_toponym_given(self, left) ||
                   (is_initial(doc, left) && dgm_is_proper(doc, left)))) {
        return DGM_WEIGHT(GIVEN_BEFORE);
    }
    if (dgm_is_proper(doc, left) &&
        !(doc->token.at[left].flags & DGM_TOKEN_NUMERIC)) {
        return single ? DGM_WEIGHT(NAME_BEFORE) : DGM_WEIGHT(NAME_BEFORE_LONG);
    }
    return 0.0F;
}

static float left_evidence(dgm_toponyms *self, dgm_range range, bool single)
{
    const dgm_doc *doc = self->doc;
    uint32_t left = dgm_word_before(doc, range.first);
    if (left == DGM_NONE) {
        return 0.0F;
    }
    switch (dgm_function_word(doc, left)) {
    case DGM_WORD_AT:
        return DGM_WEIGHT(AT);
    case DGM_WORD_OF:
        return DGM_WEIGHT(OF);
    case DGM_WORD_THE:
        return leads_place(self, dgm_word_before(doc, left))
                   ? DGM_WEIGHT(LOCATIVE_ARTICLE)
                   : 0.0F;
    default:
        break;
    }
    if (leads_place(self, left)) {
        return DGM_WEIGHT(LOCATIVE);
    }
    if (dgm_toponym_titled(self, left)) {
        return DGM_WEIGHT(TITLE);
    }
    if (is_seat(doc, left)) {
        return DGM_WEIGHT(SEAT);
    }
    if (dgm_str_is(dgm_token_form(doc, left), "$")) {
        return DGM_WEIGHT(MONEY);
    }
    return name_before(self, left, single);
}

/* "St. Mary's" is a church, a school or a hospital. */
static bool of_saint(const dgm_toponyms *self, dgm_range range, uint32_t right)
{
    return range.last - range.first == 2 &&
           listed(self, range.first, DGM_LIST_PLACE_SAINT) &&
           dgm_function_word(self->doc, right) == DGM_WORD_APOSTROPHE_S;
}

/* "Goma residents", "the Goma airport": the name of a place before the common
 * noun that it belongs to. */
static bool names_noun(const dgm_doc *doc, dgm_range range)
{
    const dgm_token *token = &doc->token.at[dgm_range_head(doc, range)];
    if (token->rel != DGM_REL_COMPOUND || token->head < range.last) {
        return false;
    }
    const dgm_token *noun = &doc->token.at[token->head];
    return noun->upos == DGM_UPOS_NOUN && !(noun->flags & DGM_TOKEN_CAPITAL);
}

/* Another name right behind: "Florence Smith", "Houston Xyz". */
static float name_behind(const dgm_toponyms *self, dgm_range range,
                         uint32_t right, const dgm_topname *name)
{
    const dgm_token *token = &self->doc->token.at[right];
    const dgm_candidate *best = &name->candidate[0];
    if (best->flags & DGM_PLACE_GIVEN) {
        return self->gazetteer->place[best->place].kind == DGM_KIND_COUNTRY
                   ? DGM_WEIGHT(COUNTRY_SURNAME)
                   : DGM_WEIGHT(GIVEN_SURNAME);
    }
    return token->rel == DGM_REL_FLAT && token->head == range.first
               ? DGM_WEIGHT(FLAT_NAME)
               : DGM_WEIGHT(NAME_BEHIND);
}

/* A capitalised word right behind that makes another name of it. */
static float capital_behind(const dgm_toponyms *self, uint32_t right,
                            bool common)
{
    if (listed(self, right, DGM_LIST_PLACE_OFFICE)) {
        return common ? DGM_WEIGHT(OFFICE_WORD) : DGM_WEIGHT(OFFICE);
    }
    if (listed(self, right, DGM_LIST_NAME_PERSON_END)) {
        return DGM_WEIGHT(PERSON_TAIL);
    }
    if (listed(self, right, DGM_LIST_PLACE_STREET)) {
        return DGM_WEIGHT(STREET);
    }
    return listed(self, right, DGM_LIST_PLACE_NAMESAKE) ? DGM_WEIGHT(BODY)
                                                        : 0.0F;
}

static float right_evidence(dgm_toponyms *self, dgm_range range, bool single,
                            const dgm_topname *name)
{
    const dgm_doc *doc = self->doc;
    uint32_t right = dgm_word_behind(doc, range);
    if (right == DGM_NONE) {
        return 0.0F;
    }
    bool common = single && name->candidate[0].flags & DGM_PLACE_COMMON;
    if (listed(self, right, DGM_LIST_PLACE_DISEASE)) {
        return DGM_WEIGHT(GERM);
    }
    if (names_noun(doc, range)) {
        return common ? 0.0F : DGM_WEIGHT(LOCAL);
    }
    if (of_saint(self, range, right)) {
        return DGM_WEIGHT(SAINT);
    }
    if (common && doc->token.at[right].flags & DGM_TOKEN_NUMERIC) {
        return DGM_WEIGHT(YEAR);
    }
    if (!dgm_is_capital(doc, right)) {
        return 0.0F;
    }
    float sum = capital_behind(self, right, common);
    return sum == 0.0F && single && dgm_is_proper(doc, right)
               ? name_behind(self, range, right, name)
               : sum;
}

static float tag_evidence(const dgm_doc *doc, dgm_range range, bool adjective)
{
    uint32_t head = dgm_range_head(doc, range);
    switch (doc->token.at[head].upos) {
    case DGM_UPOS_PROPN:
        return DGM_WEIGHT(TAG_PROPER);
    case DGM_UPOS_ADJ:
        return adjective ? DGM_WEIGHT(TAG_ADJECTIVE) : DGM_WEIGHT(TAG_QUALITY);
    case DGM_UPOS_NOUN:
        return DGM_WEIGHT(TAG_NOUN);
    case DGM_UPOS_VERB:
    case DGM_UPOS_AUX:
    case DGM_UPOS_ADV:
    case DGM_UPOS_INTJ:
    case DGM_UPOS_PRON:
    case DGM_UPOS_DET:
    case DGM_UPOS_SCONJ:
    case DGM_UPOS_CCONJ:
    case DGM_UPOS_ADP:
        return DGM_WEIGHT(TAG_OTHER);
    default:
        return 0.0F;
    }
}

/* A bare surname or given name that does something is a person; of places,
 * countries do most. */
static float speaker_evidence(const dgm_toponyms *self, const dgm_toponym *at,
                              const dgm_topname *name)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *token = &doc->token.at[at->head];
    const dgm_candidate *best = &name->candidate[0];
    bool acts = token->rel == DGM_REL_NSUBJ && token->head != DGM_NONE &&
                doc->token.at[token->head].upos == DGM_UPOS_VERB;
    return acts && best->flags & (DGM_PLACE_SURNAME | DGM_PLACE_GIVEN) &&
                   self->gazetteer->place[best->place].kind != DGM_KIND_COUNTRY
               ? DGM_WEIGHT(SPEAKER)
               : 0.0F;
}

bool dgm_toponym_given(const dgm_toponyms *self, uint32_t token)
{
    const dgm_token *at = &self->doc->token.at[token];
    return at->flags & DGM_TOKEN_CAPITAL &&
           dgm_gazetteer_given(self->gazetteer, at->norm_key);
}

/* A role of the lexicon that stands before names of persons. */
static bool is_title(const dgm_lexicon *lexicon, uint32_t posting)
{
    dgm_named named = dgm_lexicon_named(lexicon, posting);
    if (named.naming != DGM_NAMING_ROLE) {
        return false;
    }
    dgm_role role = dgm_lexicon_role(lexicon, named.owner);
    return role.type == DGM_ROLE_HONORIFIC ||
           (role.type == DGM_ROLE_AGENT && !(role.flags & DGM_ROLE_MASS));
}

bool dgm_toponym_titled(const dgm_toponyms *self, uint32_t token)
{
    if (!dgm_is_capital(self->doc, token)) {
        return false;
    }
    dgm_matches found = dgm_lookup_actors(self->lookup, token);
    for (uint32_t i = 0; i < found.count; i++) {
        dgm_postings posting = found.at[i].posting;
        for (uint32_t k = 0;
             found.at[i].last == token + 1 && k < posting.count && k < 8;
             k++) {
            if (is_title(self->lookup->lexicon, posting.at[k])) {
                return true;
            }
        }
    }
    return false;
}

/* Whether the actor room took the word alone for a person whom it knows by
 * more than this word. */
static bool names_known_person(const dgm_doc *doc, dgm_range range)
{
    uint32_t at = dgm_mention_at(doc, range.first);
    if (at == DGM_NONE) {
        return false;
    }
    const dgm_mention *mention = &doc->mention.at[at];
    if (mention->kind != DGM_MENTION_NAME || mention->actor == DGM_NONE ||
        mention->token.first != range.first ||
        mention->token.last != range.last) {
        return false;
    }
    const dgm_actor *actor = &doc->actor.at[mention->actor];
    return actor->entity == DGM_ENTITY_PER &&
           actor->name.len > mention->span.end - mention->span.begin;
}

/* Whether the lexicon knows the word as the surname of persons and as nothing
 * else ("Churchill", but not "Jordan"). */
static bool is_known_surname(const dgm_toponyms *self, dgm_range range)
{
    const dgm_lexicon *lexicon = self->lookup->lexicon;
    bool surname = false;
    dgm_matches found = dgm_lookup_actors(self->lookup, range.first);
    for (uint32_t i = 0; i < found.count; i++) {
        dgm_postings posting = found.at[i].posting;
        for (uint32_t k = 0;
             found.at[i].last == range.last && k < posting.count && k < 8;
             k++) {
            if (dgm_lexicon_named(lexicon, posting.at[k]).naming !=
                DGM_NAMING_SURNAME) {
                return false;
            }
            surname = true;
        }
    }
    return surname;
}

static float person_evidence(const dgm_toponyms *self, dgm_range range)
{
    if (names_known_person(self->doc, range)) {
        return DGM_WEIGHT(PERSON_MENTION);
    }
    if (!is_known_surname(self, range)) {
        return 0.0F;
    }
    const dgm_token *token = &self->doc->token.at[range.first];
    return DGM_WEIGHT(KNOWN_SURNAME) +
           (token->rel == DGM_REL_NSUBJ ? DGM_WEIGHT(KNOWN_ACTS) : 0.0F);
}

bool dgm_toponym_office(const dgm_toponyms *self, uint32_t token)
{
    return listed(self, token, DGM_LIST_PLACE_OFFICE);
}

void dgm_toponym_weigh(dgm_toponyms *self, dgm_toponym *at)
{
    const dgm_doc *doc = self->doc;
    const dgm_topname *name = &self->name.at[at->name];
    bool single = dgm_is_single(doc, at->token);
    float sum = 0.0F;
    if (at->adjective) {
        sum = DGM_WEIGHT(ADJECTIVE);
    } else {
        sum = size_evidence(self, name);
        float around = left_evidence(self, at->token, single) +
                       right_evidence(self, at->token, single, name);
        sum += around;
        sum +=
            single && around <= 0.0F ? person_evidence(self, at->token) : 0.0F;
        sum += single ? word_evidence(name) : DGM_WEIGHT(SEVERAL_WORDS);
    }
    sum += tag_evidence(doc, at->token, at->adjective);
    sum += entity_evidence(doc, at->token);
    sum += list_evidence(self, at);
    sum += speaker_evidence(self, at, name);
    uint32_t right = dgm_word_behind(doc, at->token);
    if (right != DGM_NONE && dgm_listed(self->lists, &doc->token.at[right],
                                        DGM_LIST_PLACE_DIVISION)) {
        sum += DGM_WEIGHT(DIVISION_WORD);
    }
    at->evidence = sum;
}
