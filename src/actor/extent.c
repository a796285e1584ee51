/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How far a phrase reaches: the words before its head, the quantity before
 * these, the units that describe it, and an acronym in brackets behind it.
 */
#include "actor/annotator.h"

/* Tokens between a unit and the rest of its phrase at most. */
#define GAP_MAX 4
/* Tokens of a phrase with "of" that holds no unit. */
#define OF_MAX 8

/* The hyphen of "US-led", without white space; not a dash. */
static bool is_inner_hyphen(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    return token > 0 &&
           (t->word == DGM_WORD_HYPHEN || t->word == DGM_WORD_DASH) &&
           !((t[-1].flags | t->flags) & DGM_TOKEN_SPACE_AFTER);
}

/* "Monday", "yesterday": tells when, and belongs to no phrase. */
static bool is_day(const annotator *self, const dgm_token *t)
{
    return dgm_listed_form(self->lists, t, DGM_LIST_WEEKDAY) ||
           dgm_listed_form(self->lists, t, DGM_LIST_ACTOR_DAY_WORD);
}

static bool extends_left(const annotator *self, uint32_t token,
                         dgm_range range)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (t->head == DGM_NONE || t->head < token || t->head >= range.last) {
        /* "'s" hangs on what stands before it. */
        return false;
    }
    switch (t->rel) {
    case DGM_REL_DET:
    case DGM_REL_AMOD:
    case DGM_REL_NUMMOD:
    case DGM_REL_COMPOUND:
    case DGM_REL_FLAT:
    case DGM_REL_ADVMOD:
        if (is_day(self, t)) {
            return false;
        }
        return t->upos != DGM_UPOS_VERB || t->rel == DGM_REL_AMOD;
    case DGM_REL_NMOD:
        return t->sub == DGM_SUB_POSS || t->sub == DGM_SUB_DESC ||
               t->sub == DGM_SUB_NPMOD || t->sub == DGM_SUB_UNMARKED;
    case DGM_REL_OBL:
        return t->sub == DGM_SUB_NPMOD || t->sub == DGM_SUB_UNMARKED;
    case DGM_REL_PUNCT:
        return is_inner_hyphen(doc, token);
    default:
        return false;
    }
}

static void grow_left(const annotator *self, dgm_range *range, uint32_t first)
{
    const dgm_doc *doc = self->doc;
    while (range->first > first) {
        uint32_t left = range->first - 1;
        const dgm_token *t = &doc->token.at[left];
        bool possessive = t->rel == DGM_REL_CASE && left > first &&
                          t->head == left - 1 &&
                          extends_left(self, left - 1, *range);
        bool hyphen = left > first && is_word(doc, left, DGM_WORD_HYPHEN) &&
                      extends_left(self, left - 1, *range);
        if (!possessive && !hyphen && !extends_left(self, left, *range)) {
            break;
        }
        range->first = left;
    }
}

static bool verb_between(const dgm_doc *doc, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        bool link =
            i > 0 && is_word(doc, i - 1, DGM_WORD_HYPHEN); /* "US-led" */
        if ((doc->token.at[i].upos == DGM_UPOS_VERB && !link) ||
            doc->token.at[i].upos == DGM_UPOS_CCONJ ||
            is_word(doc, i, DGM_WORD_COMMA) ||
            is_word(doc, i, DGM_WORD_OPEN_BRACKET)) {
            return true;
        }
    }
    return false;
}

/* Takes a unit into the range when it stands close by. */
void dgm_actor_extent_to(const annotator *self, dgm_actor_phrase *phrase,
                         const dgm_actor_unit *unit)
{
    dgm_range *range = &phrase->token;
    if (unit->token.first >= range->last) {
        if (unit->token.first - range->last <= GAP_MAX &&
            !verb_between(self->doc, range->last, unit->token.first)) {
            range->last = unit->token.last;
        }
    } else if (unit->token.last <= range->first) {
        if (range->first - unit->token.last <= GAP_MAX &&
            !verb_between(self->doc, unit->token.last, range->first)) {
            range->first = unit->token.first;
        }
    }
}

/* ------------------------------------------------------------- quantities */

/* Words that make a number rough: "some 700". */
static bool is_about(const dgm_token *t)
{
    switch (t->word) {
    case DGM_WORD_OVER:
    case DGM_WORD_ABOUT:
    case DGM_WORD_AROUND:
    case DGM_WORD_SOME:
    case DGM_WORD_NEARLY:
    case DGM_WORD_ALMOST:
    case DGM_WORD_ONLY:
    case DGM_WORD_ANOTHER:
    case DGM_WORD_THE:
    case DGM_WORD_UNDER:
    case DGM_WORD_JUST:
        return true;
    default:
        return t->upos == DGM_UPOS_ADV;
    }
}

/* "at least 19", "more than 40", "some 700". */
static uint32_t before_number(const dgm_doc *doc, uint32_t at, uint32_t first)
{
    static const uint16_t two[][2] = {
        {DGM_WORD_AT, DGM_WORD_LEAST},   {DGM_WORD_AT, DGM_WORD_MOST},
        {DGM_WORD_MORE, DGM_WORD_THAN},  {DGM_WORD_LESS, DGM_WORD_THAN},
        {DGM_WORD_FEWER, DGM_WORD_THAN}, {DGM_WORD_UP, DGM_WORD_TO}};
    const dgm_token *t = doc->token.at;
    for (size_t i = 0; i < sizeof two / sizeof *two; i++) {
        if (at >= first + 2 && t[at - 2].word == two[i][0] &&
            t[at - 1].word == two[i][1]) {
            return at - 2;
        }
    }
    return at > first && is_about(&t[at - 1]) ? at - 1 : at;
}

/* "dozens of", "tens of thousands of", "a number of" before the phrase. */
static uint32_t before_of(const annotator *self, uint32_t at, uint32_t first)
{
    const dgm_doc *doc = self->doc;
    while (at >= first + 2 && is_word(doc, at - 1, DGM_WORD_OF) &&
           listed(self, at - 2, DGM_LIST_ACTOR_QUANTITY)) {
        at -= 2;
        while (at > first &&
               (doc->token.at[at - 1].rel == DGM_REL_DET ||
                doc->token.at[at - 1].rel == DGM_REL_AMOD) &&
               doc->token.at[at - 1].head == at) {
            at--;
        }
    }
    return at;
}

/* --------------------------------------------------------------- endings */

/* "Kachin Freedom Front (KFF)": the bracket belongs to the name. */
static void add_acronym(const annotator *self, dgm_actor_phrase *phrase,
                        uint32_t last)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = phrase->token.last;
    if (at + 2 < last && is_word(doc, at, DGM_WORD_OPEN_BRACKET) &&
        is_word(doc, at + 2, DGM_WORD_CLOSE_BRACKET) &&
        dgm_actor_initials_fit(doc, phrase->token, dgm_token_form(doc, at + 1),
                               true)) {
        phrase->acronym = at + 1;
        phrase->token.last = at + 3;
    }
}

/* "victims of the earthquake": what a description is of, though it is no
 * actor. */
static void add_of(const annotator *self, dgm_actor_phrase *phrase,
                   uint32_t last)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = phrase->token.last;
    if (phrase->name != DGM_NONE || at >= last ||
        !is_word(doc, at, DGM_WORD_OF)) {
        return;
    }
    uint32_t noun = doc->token.at[at].head;
    if (noun == DGM_NONE || noun <= at || noun >= last || noun - at > OF_MAX ||
        self->unit_at[noun] != DGM_NONE ||
        !dgm_actor_is_nominal(&doc->token.at[noun]) ||
        doc->token.at[noun].head != self->unit.at[phrase->top].head ||
        verb_between(doc, at, noun)) {
        return;
    }
    phrase->token.last = noun + 1;
}

void dgm_actor_extent_finish(const annotator *self, dgm_actor_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[phrase->top].head;
    dgm_range s = doc->sentence.at[doc->token.at[head].sentence].token;
    grow_left(self, &phrase->token, s.first);
    uint32_t at = phrase->token.first;
    if (doc->token.at[at].upos == DGM_UPOS_NUM) {
        at = before_number(doc, at, s.first);
    }
    phrase->token.first = before_of(self, at, s.first);
    add_of(self, phrase, s.last);
    add_acronym(self, phrase, s.last);
}
