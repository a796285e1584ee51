/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One happening in the words of several: its tellings side by side.
 *
 * Of each claim that holds a word of a happening (happening.c), and of each
 * claim around it, a telling is kept; happenings of which two sources speak
 * become the layer `competing`.
 */
#include "claim/compete.h"

#include <stdlib.h>
#include <string.h>

/* Claims around a claim that become tellings of their own. */
#define AROUND_MAX 4

static int in_order(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

/* ------------------------------------------------------------------- words */

static dgm_err add_word(competitor *self, uint32_t token, uint32_t claim,
                        uint32_t event, uint32_t casualty)
{
    uint32_t denial = self->linked[token] ? self->denial[token] : 0;
    word_told word = {.root = dgm_happening_of(self, token),
                      .token = token,
                      .claim = denial ? denial - 1 : claim,
                      .event = event,
                      .casualty = casualty,
                      .cue = denial != 0};
    return dgm_vec_push(self->link->room->scratch, &self->word, &word);
}

static dgm_err gather_words(competitor *self)
{
    const dgm_doc *doc = doc_of(self);
    const room *here = self->link->room;
    for (uint32_t e = 0; e < doc->event.count; e++) {
        const dgm_event *event = &doc->event.at[e];
        DGM_TRY(add_word(self, event->trigger, event->claim, e, DGM_NONE));
    }
    for (uint32_t t = 0; t < doc->token.count; t++) {
        if (self->linked[t] && self->link->event_at[t] == DGM_NONE) {
            DGM_TRY(add_word(self, t, here->inner[t], DGM_NONE, DGM_NONE));
        }
    }
    for (uint32_t i = 0; i < doc->casualty.count; i++) {
        const dgm_casualty *casualty = &doc->casualty.at[i];
        uint32_t fate = dgm_happening_fate(self, casualty);
        if (here->inner[fate] == casualty->claim) {
            DGM_TRY(add_word(self, fate, casualty->claim, casualty->event, i));
        }
    }
    return DGM_ERR_OK;
}

static int by_happening(const void *a, const void *b)
{
    const word_told *left = a;
    const word_told *right = b;
    int order = in_order(left->root, right->root);
    order = order ? order : in_order(left->token, right->token);
    /* DGM_NONE comes first. */
    order = order ? order : in_order(left->casualty + 1, right->casualty + 1);
    return order ? order : in_order(left->event, right->event);
}

static int by_root(const void *a, const void *b)
{
    const opposition *left = a;
    const opposition *right = b;
    int order = in_order(left->root, right->root);
    order = order ? order : in_order(left->from, right->from);
    return order ? order : in_order(left->to, right->to);
}

static dgm_err gather_oppositions(competitor *self)
{
    const dgm_doc *doc = doc_of(self);
    for (uint32_t i = 0; i < doc->link.count; i++) {
        const dgm_link *link = &doc->link.at[i];
        if (!dgm_happening_opposed(self, link)) {
            continue;
        }
        opposition item = {dgm_happening_of(self, link->from_token),
                           link->from_token, link->to_token};
        DGM_TRY(
            dgm_vec_push(self->link->room->scratch, &self->opposed, &item));
    }
    if (self->opposed.count > 0) {
        qsort(self->opposed.at, self->opposed.count, sizeof *self->opposed.at,
              by_root);
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- tellings */

/* "Condemned the attack", "disagreed over the release": the noun is only
 * named, other than in "announced the attack" (which might as well go on with
 * "that"), "denied the attack" and "accused him of the attack". */
static bool is_judged(const linker *link, uint32_t token, uint32_t claim)
{
    const room *here = link->room;
    const dgm_cue_entry *cue =
        claim == DGM_NONE ? NULL : here->draft.at[claim].entry;
    if (!cue || tok(here, token)->upos != DGM_UPOS_NOUN) {
        return false;
    }
    uint32_t before = dgm_tree_case(here->doc, token);
    return (before != DGM_NONE && tok(here, before)->word != DGM_WORD_OF) ||
           (group_of(here, cue)->takes & DGM_TAKES_THAT) == 0;
}

/* Whether a word is what its claim says: the head of its content or one that
 * is coordinated with it, the same in a later sentence of a quotation, or the
 * act that a light verb there does. */
static bool asserts(const competitor *self, uint32_t token, uint32_t claim)
{
    const linker *link = self->link;
    if (is_judged(link, token, claim)) {
        return false;
    }
    const dgm_doc *doc = doc_of(self);
    uint32_t event = link->event_at[token];
    uint32_t said = claim == DGM_NONE ? DGM_NONE : self->said[claim];
    for (int i = 0; i < CLAIM_CLIMB; i++) {
        const dgm_token *word = tok(link->room, token);
        if (token == said ||
            (said != DGM_NONE && event != DGM_NONE &&
             link->event_at[said] == event) ||
            token == doc->sentence.at[word->sentence].root) {
            return true;
        }
        if (word->rel != DGM_REL_CONJ || word->head == DGM_NONE) {
            return claim == DGM_NONE && word->upos == DGM_UPOS_VERB;
        }
        token = word->head;
    }
    return false;
}

/* Somebody's words that no claim holds: "the army denied shelling it". */
static bool is_attributed(const competitor *self, uint32_t token)
{
    const linker *link = self->link;
    const dgm_token *word = tok(link->room, token);
    if (word->head == DGM_NONE) {
        return false;
    }
    if (word->rel != DGM_REL_CCOMP && word->rel != DGM_REL_XCOMP &&
        word->rel != DGM_REL_OBJ && word->rel != DGM_REL_ADVCL) {
        return false;
    }
    uint8_t by = dgm_link_attributes(link, word->head);
    return by == DGM_CUE_SAY || by == DGM_CUE_DENY || by == DGM_CUE_BELIEVE ||
           by == DGM_CUE_WANT || by == DGM_CUE_ASK || by == DGM_CUE_DECREE;
}

static dgm_stance stance_of(const competitor *self, const word_told *word)
{
    const dgm_doc *doc = doc_of(self);
    if (word->claim == DGM_NONE && word->event != DGM_NONE) {
        return doc->event.at[word->event].stance; /* the writer's own */
    }
    if (word->cue) {
        return (dgm_stance){DGM_CERTAINTY_CERTAIN, DGM_POLARITY_NEG,
                            DGM_TIME_NON_FUTURE, 0, 0};
    }
    return word->casualty != DGM_NONE
               ? doc->casualty.at[word->casualty].stance
               : dgm_claim_text_stance(&self->link->views[word->token]);
}

static dgm_telling telling_of(const competitor *self, const word_told *word)
{
    dgm_telling told = {.claim = word->claim,
                        .token = word->token,
                        .event = word->event,
                        .casualty = word->casualty};
    bool unsaid =
        word->claim != DGM_NONE &&
        doc_of(self)->claim.at[word->claim].cue_polarity == DGM_POLARITY_NEG;
    if (unsaid ||
        (word->claim == DGM_NONE && is_attributed(self, word->token))) {
        return told; /* nobody stands for it: UNDERSPECIFIED */
    }
    told.stance = stance_of(self, word);
    told.asserts = word->cue || asserts(self, word->token, word->claim);
    return told;
}

/* How much a word says of its claim's telling: first, whom it contradicts. */
static int weight_of(const competitor *self, const dgm_telling *one)
{
    return 4 * (self->linked[one->token] == WORD_OPPOSED) + 2 * one->asserts +
           (one->event != DGM_NONE);
}

/* One telling a claim and number of people, the most telling word. */
static void keep(const competitor *self, dgm_telling *list, uint32_t *count,
                 const dgm_telling *one)
{
    for (uint32_t i = 0; i < *count; i++) {
        dgm_telling *other = &list[i];
        if (other->claim != one->claim) {
            continue;
        }
        if (other->token == one->token && other->casualty == DGM_NONE) {
            other->casualty = one->casualty;
            other->event =
                other->event == DGM_NONE ? one->event : other->event;
            return;
        }
        if (one->casualty != DGM_NONE || other->casualty != DGM_NONE) {
            continue;
        }
        if (weight_of(self, one) > weight_of(self, other)) {
            *other = *one;
        }
        return;
    }
    if (*count < DGM_TELLINGS_MAX) {
        list[(*count)++] = *one;
    }
}

/* Who says that somebody says so speaks of it as well. */
static void keep_around(const competitor *self, dgm_telling *list,
                        uint32_t *count)
{
    const dgm_doc *doc = doc_of(self);
    uint32_t own = *count;
    for (uint32_t i = 0; i < own; i++) {
        uint32_t claim = list[i].claim;
        for (int k = 0; k < AROUND_MAX && claim != DGM_NONE; k++) {
            dgm_telling outer = {.claim = doc->claim.at[claim].parent,
                                 .token = list[i].token,
                                 .event = list[i].event,
                                 .casualty = DGM_NONE};
            claim = outer.claim;
            if (claim != DGM_NONE && dgm_claim_says(&doc->claim.at[claim])) {
                keep(self, list, count, &outer);
            }
        }
    }
}

/* Two sources, and one of them says something of it. */
static bool by_several(const linker *self, const dgm_telling *list,
                       uint32_t count)
{
    bool said = false;
    for (uint32_t i = 0; i < count; i++) {
        said = said || list[i].asserts;
    }
    if (!said) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = i + 1; k < count; k++) {
            if (!dgm_claim_one_source(self, list[i].claim, list[k].claim)) {
                return true;
            }
        }
    }
    return false;
}

static void relate_all(const linker *self, dgm_telling *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = i + 1; k < count; k++) {
            dgm_relation what = dgm_telling_relation(self, &list[i], &list[k]);
            uint32_t one = UINT32_C(1) << i;
            uint32_t other = UINT32_C(1) << k;
            list[i].agrees |= what == DGM_AGREES ? other : 0;
            list[k].agrees |= what == DGM_AGREES ? one : 0;
            list[i].contradicts |= what == DGM_CONTRADICTS ? other : 0;
            list[k].contradicts |= what == DGM_CONTRADICTS ? one : 0;
        }
    }
}

/* The telling in which a word stands: its own, or another of its claim. */
static uint32_t telling_at(const competitor *self, const dgm_telling *list,
                           uint32_t count, uint32_t token)
{
    uint32_t claim = self->denial[token] ? self->denial[token] - 1
                                         : self->link->room->inner[token];
    uint32_t found = DGM_NONE;
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].claim == claim) {
            if (list[i].token == token) {
                return i;
            }
            found = found == DGM_NONE ? i : found;
        }
    }
    return found;
}

/* Whose numbers stand side by side is judged by the numbers (relate.c). */
static bool both_count(const dgm_telling *a, const dgm_telling *b)
{
    return a->casualty != DGM_NONE && b->casualty != DGM_NONE &&
           a->stance.polarity == b->stance.polarity;
}

static void oppose(const competitor *self, dgm_telling *list, uint32_t count,
                   const opposition *link)
{
    uint32_t from = telling_at(self, list, count, link->from);
    uint32_t to = telling_at(self, list, count, link->to);
    bool denied = self->denial[link->from] || self->denial[link->to];
    if (from == DGM_NONE || to == DGM_NONE || from == to ||
        (!denied && (!list[from].asserts || !list[to].asserts)) ||
        (list[from].agrees >> to & 1) || both_count(&list[from], &list[to]) ||
        dgm_claim_nested(doc_of(self), list[from].claim, list[to].claim) ||
        dgm_claim_one_source(self->link, list[from].claim, list[to].claim)) {
        return;
    }
    list[from].contradicts |= UINT32_C(1) << to;
    list[to].contradicts |= UINT32_C(1) << from;
}

/* What links say of the happening whose turn it is. */
static void oppose_all(const competitor *self, dgm_telling *list,
                       uint32_t count, uint32_t root)
{
    for (uint32_t i = self->opposed_at;
         i < self->opposed.count && self->opposed.at[i].root == root; i++) {
        oppose(self, list, count, &self->opposed.at[i]);
    }
}

/* What nobody codes, counts or quarrels about is no happening to list. */
static bool is_told(const dgm_telling *list, uint32_t count)
{
    bool told = false;
    for (uint32_t i = 0; i < count; i++) {
        told = told || list[i].event != DGM_NONE ||
               list[i].casualty != DGM_NONE || list[i].agrees != 0 ||
               list[i].contradicts != 0;
    }
    return told;
}

static dgm_err add_happening(const competitor *self, dgm_telling *list,
                             uint32_t count, uint32_t root)
{
    dgm_doc *doc = self->link->room->doc;
    dgm_competing item = {.first = doc->telling.count, .count = count};
    relate_all(self->link, list, count);
    oppose_all(self, list, count, root);
    if (!is_told(list, count)) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t event = list[i].event;
        bool known = event == DGM_NONE;
        for (uint32_t k = 0; k < item.event.count; k++) {
            known = known || item.event.at[k] == event;
        }
        if (!known) {
            DGM_TRY(dgm_vec_push(&doc->arena, &item.event, &event));
        }
        DGM_TRY(dgm_vec_push(&doc->arena, &doc->telling, &list[i]));
    }
    return dgm_vec_push(&doc->arena, &doc->competing, &item);
}

/* Who says something of it is not told again where he only names it. */
static uint32_t prune(dgm_telling *list, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool again = false;
        for (uint32_t k = 0; k < count; k++) {
            again =
                again || (list[k].claim == list[i].claim && list[k].asserts &&
                          !list[i].asserts && list[i].casualty == DGM_NONE);
        }
        list[kept] = list[i];
        kept += !again;
    }
    return kept;
}

/* The words of one happening, [first, last). */
static dgm_err tell_happening(const competitor *self, uint32_t first,
                              uint32_t last)
{
    dgm_telling list[DGM_TELLINGS_MAX];
    uint32_t count = 0;
    for (uint32_t i = first; i < last; i++) {
        dgm_telling one = telling_of(self, &self->word.at[i]);
        keep(self, list, &count, &one);
    }
    count = prune(list, count);
    keep_around(self, list, &count);
    return by_several(self->link, list, count)
               ? add_happening(self, list, count, self->word.at[first].root)
               : DGM_ERR_OK;
}

/* --------------------------------------------------------------------- all */

static dgm_err open_competitor(competitor *self)
{
    const room *here = self->link->room;
    uint32_t count = here->doc->token.count;
    self->above = dgm_arena_array(here->scratch, count, sizeof(uint32_t));
    self->denial = dgm_arena_array(here->scratch, count, sizeof(uint32_t));
    self->linked = dgm_arena_array(here->scratch, count, 1);
    self->counts = dgm_arena_array(here->scratch, count, 1);
    self->said = dgm_arena_array(here->scratch, here->doc->claim.count,
                                 sizeof(uint32_t));
    if (!self->above || !self->denial || !self->linked || !self->counts ||
        !self->said) {
        return DGM_ERR_MEMORY;
    }
    memset(self->linked, 0, count);
    memset(self->counts, 0, count);
    memset(self->denial, 0, count * sizeof *self->denial);
    for (uint32_t t = 0; t < count; t++) {
        self->above[t] = t;
    }
    for (uint32_t i = 0; i < here->doc->claim.count; i++) {
        self->said[i] = dgm_claim_said(self->link, i);
        const dgm_cue_entry *cue = here->draft.at[i].entry;
        /* "Refused to go" tells of oneself. */
        if (here->doc->claim.at[i].cue_class == DGM_CUE_DENY && cue &&
            (group_of(here, cue)->takes & DGM_TAKES_THAT)) {
            self->denial[here->draft.at[i].cue] = i + 1;
        }
    }
    for (uint32_t i = 0; i < here->doc->casualty.count; i++) {
        self->counts[dgm_happening_fate(self, &here->doc->casualty.at[i])] = 1;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_link_compete(linker *link)
{
    competitor self = {.link = link};
    DGM_TRY(open_competitor(&self));
    DGM_TRY(dgm_happenings_join(&self));
    DGM_TRY(gather_words(&self));
    DGM_TRY(gather_oppositions(&self));
    if (self.word.count > 0) {
        qsort(self.word.at, self.word.count, sizeof *self.word.at,
              by_happening);
    }
    for (uint32_t i = 0; i < self.word.count;) {
        uint32_t first = i;
        while (i < self.word.count &&
               self.word.at[i].root == self.word.at[first].root) {
            i++;
        }
        uint32_t root = self.word.at[first].root;
        while (self.opposed_at < self.opposed.count &&
               self.opposed.at[self.opposed_at].root < root) {
            self.opposed_at++;
        }
        DGM_TRY(tell_happening(&self, first, i));
    }
    return DGM_ERR_OK;
}
