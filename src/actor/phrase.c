/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From units to phrases.
 *
 * A unit climbs to the unit of its head when it only describes it: "Kenyan"
 * to "lawmakers", "Prime Minister" to the name beside it, "of SANDF" to
 * "members".  What does not climb is the top of a phrase; the others tell its
 * country, body, title and qualities, the words before the noun coming before
 * the phrases behind it.
 */
#include "actor/annotator.h"

#include <string.h>

/* Units followed upwards at most; longer chains come from no real text. */
#define CLIMB_MAX 24

static bool form_is(const dgm_doc *doc, uint32_t token, const char *text)
{
    return dgm_str_is(dgm_token_form(doc, token), text);
}

static bool lemma_is(const dgm_doc *doc, uint32_t token, const char *text)
{
    return dgm_str_is(doc->token.at[token].lemma, text);
}

/* The first case word of a noun, or DGM_NONE. */
static uint32_t case_of(const dgm_doc *doc, uint32_t token)
{
    return dgm_dependent(doc, token, DGM_REL_CASE);
}

static bool lemma_in(const dgm_doc *doc, uint32_t token,
                     const char *const *list)
{
    for (; *list; list++) {
        if (lemma_is(doc, token, *list)) {
            return true;
        }
    }
    return false;
}

static const char *const place_case[] = {
    "in",     "at",   "near",    "across",     "inside", "within", "outside",
    "around", "into", "through", "throughout", "over",   "along",  "beyond",
    "via",    "onto", "toward",  "towards",    "off",    "on",     NULL};

/* Prepositions behind a noun that say where its bearer belongs. */
static const char *const home_case[] = {
    "in",         "from",   "across", "at",     "inside",
    "throughout", "around", "near",   "within", NULL};

/* ---------------------------------------------------------------- climbing */

static bool is_head_unit(const annotator *self, const act_unit *unit)
{
    if (unit->kind != UNIT_ROLE) {
        return true;
    }
    dgm_role_type type = act_role(self, unit).type;
    return type == DGM_ROLE_AGENT || type == DGM_ROLE_ORGAN;
}

/* "US-led forces", "Somalia-based group": the participle between. */
static bool is_link_word(const dgm_doc *doc, uint32_t token)
{
    static const char *const lemma[] = {"lead", "base", "led",  "based",
                                        "run",  "bear", "born", NULL};
    return doc->token.at[token].rel == DGM_REL_AMOD &&
           lemma_in(doc, token, lemma);
}

/* Whether a dependent with this relation describes its head. */
static bool describes(const annotator *self, uint32_t token,
                      const act_unit *head)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    bool role = head->kind == UNIT_ROLE || head->owner != DGM_NONE;
    uint32_t word;
    switch (t->rel) {
    case DGM_REL_COMPOUND:
    case DGM_REL_FLAT:
    case DGM_REL_AMOD:
    case DGM_REL_FIXED:
    case DGM_REL_GOESWITH:
    case DGM_REL_DET:
        return true;
    case DGM_REL_APPOS:
        return token == head->token.last ||
               (head->token.first > 0 && token + 1 == head->token.first);
    case DGM_REL_NMOD:
        if (t->sub == DGM_SUB_POSS || t->sub == DGM_SUB_DESC) {
            return true;
        }
        word = case_of(doc, token);
        if (word == DGM_NONE) {
            return token < head->token.first;
        }
        /* Nobody is at home in a person: "took it from the rebels". */
        return role && (form_is(doc, word, "of") || form_is(doc, word, "to") ||
                        form_is(doc, word, "for") ||
                        (lemma_in(doc, word, home_case) &&
                         !act_is_role(self, act_unit_at(self, token),
                                      DGM_ROLE_AGENT)));
    default:
        return false;
    }
}

/* "US-led", "Somalia-based" before a noun: the token after, or `at`. */
static uint32_t skip_link(const dgm_doc *doc, uint32_t at, uint32_t limit)
{
    static const char *const word[] = {"led",    "based",      "run",
                                       "backed", "born",       "held",
                                       "ruled",  "controlled", NULL};
    if (at + 2 < limit && form_is(doc, at, "-")) {
        for (const char *const *w = word; *w; w++) {
            if (form_is(doc, at + 1, *w)) {
                return at + 2;
            }
        }
    }
    return at;
}

static bool is_possessive(const dgm_doc *doc, uint32_t token)
{
    return form_is(doc, token, "'s") || form_is(doc, token, "\xE2\x80\x99s");
}

/* What the words side by side say when the tree has gone wrong: an adjective
 * or a quality right before a noun describes it, and a title the name. */
static uint32_t climb_beside(const annotator *self, uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const act_unit *unit = &self->unit.at[number];
    const dgm_sentence *s =
        &doc->sentence.at[doc->token.at[unit->head].sentence];
    uint32_t next = skip_link(doc, unit->token.last, s->token.last);
    bool linked = next > unit->token.last;
    if (!linked && next + 1 < s->token.last && is_possessive(doc, next)) {
        next++;
        linked = unit->kind == UNIT_NAME;
    }
    if (next >= s->token.last || self->unit_at[next] == DGM_NONE) {
        return DGM_NONE;
    }
    const act_unit *above = &self->unit.at[self->unit_at[next]];
    bool capital = doc->token.at[unit->token.first].flags & DGM_TOKEN_CAPITAL;
    bool fits = false;
    if (unit->kind == UNIT_NAME) {
        /* A name that is tagged as no noun was misread altogether. */
        fits = linked || unit->naming == DGM_NAMING_ADJECTIVE ||
               (above->kind == UNIT_ROLE &&
                !act_is_nominal(&doc->token.at[unit->head]));
    } else if (unit->kind == UNIT_ROLE) {
        dgm_role_type type = act_role(self, unit).type;
        fits = type == DGM_ROLE_QUALITY || type == DGM_ROLE_PAST ||
               type == DGM_ROLE_HONORIFIC ||
               (type == DGM_ROLE_AGENT && capital &&
                unit->naming == DGM_NAMING_ROLE && above->kind != UNIT_ROLE &&
                above->entity == DGM_ENTITY_PER);
    }
    return fits ? self->unit_at[next] : DGM_NONE;
}

/* The unit that `unit` describes, or DGM_NONE. */
static uint32_t climb_tree(const annotator *self, uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const act_unit *unit = &self->unit.at[number];
    uint32_t token = unit->head;
    uint32_t head = doc->token.at[token].head;
    if (head != DGM_NONE && self->unit_at[head] == DGM_NONE &&
        is_link_word(doc, head)) {
        token = head;
        head = doc->token.at[head].head;
    }
    if (head == DGM_NONE || self->unit_at[head] == DGM_NONE ||
        self->unit_at[head] == number) {
        return DGM_NONE;
    }
    const act_unit *above = &self->unit.at[self->unit_at[head]];
    return is_head_unit(self, above) && describes(self, token, above)
               ? self->unit_at[head]
               : DGM_NONE;
}

static uint32_t climb_once(const annotator *self, uint32_t number)
{
    uint32_t above = climb_tree(self, number);
    if (above == DGM_NONE) {
        above = climb_beside(self, number);
        /* Two that describe each other would both be lost. */
        if (above != DGM_NONE && climb_tree(self, above) == number) {
            above = DGM_NONE;
        }
    }
    return above;
}

static uint32_t climb(const annotator *self, uint32_t number)
{
    uint32_t at = number;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint32_t above = climb_once(self, at);
        if (above == DGM_NONE) {
            return at;
        }
        at = above;
    }
    return number;
}

/* ------------------------------------------------------------- attributes */

static bool gives_country(const annotator *self, const act_unit *unit)
{
    if (unit->kind != UNIT_NAME) {
        return false;
    }
    return unit->naming == DGM_NAMING_CAPITAL ||
           dgm_lexicon_kind(self->lexicon, unit->owner) == DGM_ACTOR_STATE ||
           dgm_lexicon_kind(self->lexicon, unit->owner) == DGM_ACTOR_PEOPLE;
}

/* A name right behind a title is whose title it is. */
static bool can_be_titled(const annotator *self, const act_unit *unit,
                          const act_unit *top)
{
    const dgm_token *t = &self->doc->token.at[unit->head];
    bool person =
        unit->entity == DGM_ENTITY_PER || unit->entity == DGM_ENTITY_OTHER;
    bool related = t->rel == DGM_REL_FLAT || t->rel == DGM_REL_APPOS ||
                   t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_NMOD;
    return person && related && unit->kind != UNIT_ROLE &&
           unit->token.first >= top->token.last &&
           case_of(self->doc, unit->head) == DGM_NONE;
}

static void add_role(const annotator *self, act_phrase *phrase,
                     uint32_t number)
{
    const act_unit *unit = &self->unit.at[number];
    const act_unit *top = &self->unit.at[phrase->top];
    switch (act_role(self, unit).type) {
    case DGM_ROLE_PAST:
        phrase->past = true;
        break;
    case DGM_ROLE_HONORIFIC:
        phrase->honorific = number;
        break;
    case DGM_ROLE_AGENT:
        if (top->kind != UNIT_ROLE && phrase->role == DGM_NONE) {
            phrase->role = number;
            break;
        }
        phrase->quality =
            phrase->quality == DGM_NONE ? number : phrase->quality;
        break;
    default:
        phrase->quality =
            phrase->quality == DGM_NONE ? number : phrase->quality;
        break;
    }
}

/* Of what a head that gives way consists or whom it leads ("a team of armed
 * police"): that noun counts before any adjective. */
static bool add_content(const annotator *self, act_phrase *phrase,
                        uint32_t number)
{
    const act_unit *top = &self->unit.at[phrase->top];
    dgm_role role = act_role(self, &self->unit.at[number]);
    bool yields = top->kind == UNIT_ROLE &&
                  (act_role(self, top).flags & DGM_ROLE_YIELDS);
    bool noun = role.type == DGM_ROLE_AGENT || role.type == DGM_ROLE_ORGAN;
    if (noun && yields &&
        (role.sector != DGM_SECTOR_UNK || phrase->quality == DGM_NONE)) {
        phrase->quality = number;
    }
    return noun;
}

/* Notes what a unit below the top says of the phrase. */
static void add_modifier(const annotator *self, act_phrase *phrase,
                         uint32_t number)
{
    const dgm_doc *doc = self->doc;
    const act_unit *unit = &self->unit.at[number];
    const act_unit *top = &self->unit.at[phrase->top];
    uint32_t word = case_of(doc, unit->head);
    bool of = word != DGM_NONE &&
              (form_is(doc, word, "of") || form_is(doc, word, "'s") ||
               form_is(doc, word, "\xE2\x80\x99s") || form_is(doc, word, "'"));
    if (unit->kind == UNIT_ROLE) {
        bool inside = of || (word != DGM_NONE &&
                             act_is_role(self, unit, DGM_ROLE_ORGAN));
        if (!inside || !add_content(self, phrase, number)) {
            if (word == DGM_NONE || of) {
                add_role(self, phrase, number);
            }
        }
        return;
    }
    if (word != DGM_NONE && !of && !lemma_in(doc, word, home_case)) {
        return; /* "ambassador to Poland" */
    }
    if (top->kind == UNIT_ROLE && phrase->name == DGM_NONE &&
        can_be_titled(self, unit, top)) {
        phrase->name = number;
    } else if (gives_country(self, unit)) {
        uint32_t *slot =
            word == DGM_NONE || of ? &phrase->country : &phrase->place;
        *slot = *slot == DGM_NONE ? number : *slot;
    } else if (phrase->body == DGM_NONE && phrase->name != number) {
        phrase->body = number;
    }
}

static bool is_definite(const dgm_doc *doc, uint32_t head)
{
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        if ((t->rel == DGM_REL_DET &&
             (t->morph & (DGM_MORPH_DEF | DGM_MORPH_DEM))) ||
            (t->rel == DGM_REL_NMOD && (t->morph & DGM_MORPH_POSS))) {
            return true;
        }
        if (t->rel == DGM_REL_DET && lemma_is(doc, c, "the")) {
            return true;
        }
    }
    return false;
}

static bool is_many(const annotator *self, const act_unit *top)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[top->head];
    if (top->kind == UNIT_ROLE) {
        bool mass = (act_role(self, top).flags & DGM_ROLE_MASS) != 0;
        return mass || top->naming == DGM_NAMING_ROLE_PLURAL;
    }
    return top->naming == DGM_NAMING_DEMONYM ||
           (top->kind == UNIT_RUN && top->entity == DGM_ENTITY_NORP) ||
           (t->upos == DGM_UPOS_NOUN && (t->morph & DGM_MORPH_PLUR));
}

/* ------------------------------------------------------------- acceptance */

/* Its own relation, or that of the first of its row. */
static uint32_t outer_token(const dgm_doc *doc, uint32_t token)
{
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        const dgm_token *t = &doc->token.at[token];
        if (t->rel != DGM_REL_CONJ || t->head == DGM_NONE) {
            break;
        }
        token = t->head;
    }
    return token;
}

/* Nouns that name what parties do: their modifier is a party. */
static bool is_deed(const dgm_doc *doc, uint32_t token)
{
    static const char *const deed[] = {
        "attack",     "strike",      "airstrike",    "raid",
        "offensive",  "invasion",    "bombing",      "shelling",
        "sanction",   "operation",   "assault",      "threat",
        "aid",        "assistance",  "support",      "ceasefire",
        "talk",       "negotiation", "demand",       "proposal",
        "claim",      "accusation",  "statement",    "visit",
        "occupation", "aggression",  "intervention", "blockade",
        "decision",   "attempt",     "effort",       "plan",
        "response",   "withdrawal",  "pressure",     "pledge",
        "offer",      "call",        "warning",      "missile",
        "rocket",     "bomb",        "airstrikes",   "protest",
        "siege",      "ambush",      "retaliation",  "campaign",
        "policy",     "embargo",     "ban",          "incursion",
        "drone",      "side",        "position",     NULL};
    return act_is_nominal(&doc->token.at[token]) && lemma_in(doc, token, deed);
}

/* A verb that somebody does to something; a city hosts, has and suffers. */
static bool takes_object(const dgm_doc *doc, uint32_t verb)
{
    static const char *const passive[] = {
        "have",  "host",       "be",      "see",    "suffer",    "face",
        "mark",  "experience", "hold",    "become", "celebrate", "need",
        "offer", "contain",    "include", "house",  "boast",     "attract",
        "lie",   "border",     "remain",  NULL};
    return doc->token.at[verb].upos == DGM_UPOS_VERB &&
           (dgm_dependent(doc, verb, DGM_REL_OBJ) != DGM_NONE ||
            dgm_dependent(doc, verb, DGM_REL_CCOMP) != DGM_NONE) &&
           !lemma_in(doc, verb, passive);
}

/* The verbs whose subject decides: a capital there is a government. */
static bool acts_as_government(const dgm_doc *doc, uint32_t token)
{
    static const char *const verb[] = {
        "say",       "announce", "accuse",    "warn",      "deny",
        "want",      "agree",    "reject",    "condemn",   "insist",
        "claim",     "declare",  "demand",    "urge",      "threaten",
        "impose",    "call",     "vow",       "pledge",    "refuse",
        "offer",     "propose",  "sign",      "support",   "back",
        "oppose",    "blame",    "criticise", "criticize", "confirm",
        "retaliate", "respond",  "recognise", "recognize", "expel",
        "recall",    "decide",   "seek",      "hope",      "expect",
        "fear",      "believe",  "see",       "send",      "deploy",
        "withdraw",  "suspend",  "sanction",  "negotiate", "welcome",
        "signal",    "ask",      "request",   "order",     "protest",
        "promise",   "hint",     "consider",  "argue",     "invite",
        "summon",    "ban",      "lift",      "ratify",    "veto",
        "provide",   "supply",   "arm",       "fund",      "allege",
        "react",     "plan",     "try",       "act",       NULL};
    const dgm_token *t = &doc->token.at[token];
    if (t->head == DGM_NONE) {
        return true;
    }
    if (t->rel == DGM_REL_NSUBJ && takes_object(doc, t->head)) {
        return true;
    }
    if (t->rel == DGM_REL_NSUBJ || t->rel == DGM_REL_OBJ) {
        return lemma_in(doc, t->head, verb);
    }
    uint32_t word = case_of(doc, token);
    if (word != DGM_NONE &&
        (t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD)) {
        return form_is(doc, word, "between") || form_is(doc, word, "with") ||
               form_is(doc, word, "against") || form_is(doc, word, "by");
    }
    return t->rel == DGM_REL_NMOD && t->sub == DGM_SUB_POSS &&
           is_deed(doc, t->head);
}

static bool is_place_phrase(const dgm_doc *doc, uint32_t token)
{
    uint32_t word = case_of(doc, token);
    if (word == DGM_NONE) {
        word = case_of(doc, outer_token(doc, token));
    }
    return word != DGM_NONE && lemma_in(doc, word, place_case);
}

static bool is_core(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[outer_token(doc, token)];
    return t->rel == DGM_REL_NSUBJ || t->rel == DGM_REL_OBJ ||
           t->rel == DGM_REL_IOBJ || t->rel == DGM_REL_ROOT ||
           t->head == DGM_NONE || t->sub == DGM_SUB_AGENT ||
           t->rel == DGM_REL_PARATAXIS;
}

/* A modifier of a noun that is no actor: only of one that names a deed. */
static bool modifies_other(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[outer_token(doc, token)];
    return t->rel == DGM_REL_AMOD || t->rel == DGM_REL_COMPOUND;
}

/* "according to X", "by X", "with X": a party, whatever X is. */
static bool is_party_phrase(const dgm_doc *doc, uint32_t token)
{
    static const char *const party_case[] = {
        "by", "with", "against", "between", "accord", "according", NULL};
    uint32_t word = case_of(doc, outer_token(doc, token));
    return word != DGM_NONE && lemma_in(doc, word, party_case);
}

static bool accept_name(const annotator *self, const act_unit *unit)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = unit->head;
    if (modifies_other(doc, head)) {
        uint32_t above = doc->token.at[outer_token(doc, head)].head;
        return above != DGM_NONE && is_deed(doc, above);
    }
    if (unit->kind == UNIT_RUN) {
        return unit->entity == DGM_ENTITY_PER ||
               unit->entity == DGM_ENTITY_ORG ||
               unit->entity == DGM_ENTITY_NORP ||
               (unit->entity == DGM_ENTITY_OTHER &&
                (is_core(doc, head) || is_party_phrase(doc, head)));
    }
    if (unit->naming == DGM_NAMING_CAPITAL) {
        return acts_as_government(doc, outer_token(doc, head));
    }
    return unit->entity != DGM_ENTITY_GPE || !is_place_phrase(doc, head);
}

static bool accept_role(const annotator *self, const act_phrase *phrase,
                        const act_unit *top)
{
    const dgm_doc *doc = self->doc;
    dgm_role role = act_role(self, top);
    bool told = phrase->country != DGM_NONE || phrase->body != DGM_NONE ||
                phrase->quality != DGM_NONE || phrase->place != DGM_NONE;
    if (role.type != DGM_ROLE_AGENT && role.type != DGM_ROLE_ORGAN) {
        return false;
    }
    if (phrase->name != DGM_NONE) {
        return true;
    }
    if (modifies_other(doc, top->head)) {
        uint32_t above = doc->token.at[outer_token(doc, top->head)].head;
        return above != DGM_NONE && is_deed(doc, above);
    }
    bool place =
        role.type == DGM_ROLE_ORGAN && is_place_phrase(doc, top->head);
    if (role.type == DGM_ROLE_ORGAN && (role.flags & DGM_ROLE_WEAK) &&
        (role.flags & DGM_ROLE_NAME) == 0) {
        /* "region", "village": only where it acts, or stands alone. */
        const dgm_token *t = &doc->token.at[outer_token(doc, top->head)];
        return t->rel == DGM_REL_NSUBJ || t->head == DGM_NONE;
    }
    if (role.flags & DGM_ROLE_WEAK) {
        return !place && (told || is_core(doc, top->head));
    }
    return !place;
}

/* ------------------------------------------------------------------ build */

static act_phrase new_phrase(const annotator *self, uint32_t top)
{
    const act_unit *unit = &self->unit.at[top];
    act_phrase out = {.top = top,
                      .token = unit->token,
                      .name = DGM_NONE,
                      .role = DGM_NONE,
                      .country = DGM_NONE,
                      .place = DGM_NONE,
                      .body = DGM_NONE,
                      .quality = DGM_NONE,
                      .honorific = DGM_NONE,
                      .acronym = DGM_NONE};
    if (unit->kind == UNIT_ROLE) {
        out.role = top;
    } else {
        out.name = top;
    }
    return out;
}

/* "Russian and Ukrainian": an adjective with another one behind it. */
static bool has_fellow(const annotator *self, uint32_t number)
{
    if (number + 1 >= self->unit.count) {
        return false;
    }
    const act_unit *unit = &self->unit.at[number];
    const act_unit *next = &self->unit.at[number + 1];
    bool adjectives = unit->kind == UNIT_NAME && next->kind == UNIT_NAME &&
                      unit->naming == DGM_NAMING_ADJECTIVE &&
                      next->naming == DGM_NAMING_ADJECTIVE;
    return adjectives && next->token.first == unit->token.last + 1 &&
           (form_is(self->doc, unit->token.last, "and") ||
            form_is(self->doc, unit->token.last, ","));
}

/* "the Russian and Ukrainian foreign ministers": the first adjective stands
 * for a phrase with the noun of the second. */
static void share_role(annotator *self, uint32_t number, uint32_t next_top,
                       const uint32_t *of_top)
{
    const act_unit *top = &self->unit.at[next_top];
    act_phrase *phrase = &self->phrase.at[of_top[number]];
    if (has_fellow(self, number) && next_top != number + 1 &&
        top->kind == UNIT_ROLE && next_top > number) {
        phrase->name = DGM_NONE;
        phrase->role = next_top;
        phrase->country = number;
        phrase->shared = true;
    }
}

static void finish_phrase(annotator *self, act_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    const act_unit *top = &self->unit.at[phrase->top];
    phrase->definite = is_definite(doc, top->head);
    phrase->many = is_many(self, top);
    phrase->accepted = top->kind == UNIT_ROLE ? accept_role(self, phrase, top)
                                              : accept_name(self, top);
    phrase->accepted = phrase->accepted || phrase->shared;
    bool bare = top->kind != UNIT_ROLE && modifies_other(doc, top->head);
    if (!bare) {
        act_extent_finish(self, phrase);
    }
}

/* "The Grand Mufti of Egypt, Shawki Allam", "Nguyen Van An, a lawmaker": the
 * name and what stands beside it are one phrase. */
static void join_apposition(annotator *self, uint32_t number, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    act_phrase *a = &self->phrase.at[number];
    act_phrase *b = &self->phrase.at[next];
    uint32_t head = self->unit.at[a->top].head;
    const dgm_token *t = &doc->token.at[self->unit.at[b->top].head];
    bool beside = t->rel == DGM_REL_APPOS && t->head == head &&
                  a->token.last + 1 == b->token.first &&
                  form_is(doc, a->token.last, ",");
    act_phrase *described = a->name == DGM_NONE ? a : b;
    act_phrase *named = described == a ? b : a;
    if (!beside || !a->accepted || !b->accepted || a->many || b->many ||
        described->name != DGM_NONE || named->name == DGM_NONE ||
        self->unit.at[named->name].entity != DGM_ENTITY_PER ||
        !act_is_role(self, &self->unit.at[described->top], DGM_ROLE_AGENT)) {
        return;
    }
    uint32_t *to[] = {&a->name, &a->role,    &a->country,  &a->place,
                      &a->body, &a->quality, &a->honorific};
    const uint32_t from[] = {b->name, b->role,    b->country,  b->place,
                             b->body, b->quality, b->honorific};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
        *to[i] = *to[i] == DGM_NONE ? from[i] : *to[i];
    }
    a->past = a->past || b->past;
    a->token.last = b->token.last;
    b->accepted = false;
}

static void place_phrase(annotator *self, uint32_t number)
{
    const act_phrase *phrase = &self->phrase.at[number];
    uint32_t *slot = &self->phrase_at[phrase->token.first];
    if (!phrase->accepted) {
        return;
    }
    if (*slot == DGM_NONE ||
        self->phrase.at[*slot].token.last < phrase->token.last) {
        *slot = number;
    }
}

dgm_err act_phrases(annotator *self)
{
    uint32_t units = self->unit.count;
    uint32_t *top = dgm_arena_array(self->scratch, units, sizeof *top);
    uint32_t *of_top = dgm_arena_array(self->scratch, units, sizeof *of_top);
    if (top == NULL || of_top == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < units; i++) {
        top[i] = has_fellow(self, i) ? i : climb(self, i);
        of_top[i] = self->phrase.count;
        if (top[i] == i) {
            act_phrase phrase = new_phrase(self, i);
            DGM_TRY(dgm_vec_push(self->scratch, &self->phrase, &phrase));
        }
    }
    for (uint32_t i = 0; i < units; i++) {
        if (top[i] != i && top[top[i]] == top[i]) {
            act_phrase *phrase = &self->phrase.at[of_top[top[i]]];
            add_modifier(self, phrase, i);
            act_extent_to(self, phrase, &self->unit.at[i]);
        }
    }
    for (uint32_t i = 0; i + 1 < units; i++) {
        if (top[i] == i) {
            share_role(self, i, top[i + 1], of_top);
        }
    }
    for (uint32_t i = 0; i < self->phrase.count; i++) {
        finish_phrase(self, &self->phrase.at[i]);
    }
    for (uint32_t i = 0; i + 1 < self->phrase.count; i++) {
        join_apposition(self, i, i + 1);
    }
    for (uint32_t i = 0; i < self->phrase.count; i++) {
        place_phrase(self, i);
    }
    return DGM_ERR_OK;
}
