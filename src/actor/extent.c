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

static bool form_is(const dgm_doc *doc, uint32_t token, const char *text)
{
    return dgm_str_is(dgm_token_form(doc, token), text);
}

static bool lemma_in(const dgm_doc *doc, uint32_t token,
                     const char *const *list)
{
    for (; *list; list++) {
        if (dgm_str_is(doc->token.at[token].lemma, *list)) {
            return true;
        }
    }
    return false;
}

static bool extends_left(const dgm_doc *doc, uint32_t token, dgm_range range)
{
    static const char *const when[] = {
        "Today",    "today",   "Yesterday", "yesterday", "Tomorrow",
        "Monday",   "Tuesday", "Wednesday", "Thursday",  "Friday",
        "Saturday", "Sunday",  NULL};
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
        for (const char *const *w = when; *w; w++) {
            if (form_is(doc, token, *w)) {
                return false;
            }
        }
        return t->upos != DGM_UPOS_VERB || t->rel == DGM_REL_AMOD;
    case DGM_REL_NMOD:
        return t->sub == DGM_SUB_POSS || t->sub == DGM_SUB_DESC ||
               t->sub == DGM_SUB_NPMOD || t->sub == DGM_SUB_UNMARKED;
    case DGM_REL_OBL:
        return t->sub == DGM_SUB_NPMOD || t->sub == DGM_SUB_UNMARKED;
    case DGM_REL_PUNCT:
        return form_is(doc, token, "-") || form_is(doc, token, "\xE2\x80\x93");
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
                          extends_left(doc, left - 1, *range);
        bool hyphen = left > first && form_is(doc, left, "-") &&
                      extends_left(doc, left - 1, *range);
        if (!possessive && !hyphen && !extends_left(doc, left, *range)) {
            break;
        }
        range->first = left;
    }
}

static bool verb_between(const dgm_doc *doc, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        bool link = i > 0 && form_is(doc, i - 1, "-"); /* "US-led" */
        if ((doc->token.at[i].upos == DGM_UPOS_VERB && !link) ||
            doc->token.at[i].upos == DGM_UPOS_CCONJ || form_is(doc, i, ",") ||
            form_is(doc, i, "(")) {
            return true;
        }
    }
    return false;
}

/* Takes a unit into the range when it stands close by. */
void act_extent_to(const annotator *self, act_phrase *phrase,
                   const act_unit *unit)
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

/* "at least 19", "more than 40", "some 700". */
static uint32_t before_number(const dgm_doc *doc, uint32_t at, uint32_t first)
{
    static const char *const one[] = {
        "over",   "about",  "around",        "some",    "nearly",
        "almost", "only",   "approximately", "roughly", "another",
        "the",    "nearby", "under",         "just",    NULL};
    static const char *const two[][2] = {{"at", "least"},   {"at", "most"},
                                         {"more", "than"},  {"less", "than"},
                                         {"fewer", "than"}, {"up", "to"}};
    for (size_t i = 0; i < sizeof two / sizeof *two; i++) {
        if (at >= first + 2 &&
            lemma_in(doc, at - 2, (const char *const[]){two[i][0], NULL}) &&
            form_is(doc, at - 1, two[i][1])) {
            return at - 2;
        }
    }
    return at > first && lemma_in(doc, at - 1, one) ? at - 1 : at;
}

/* "dozens of", "tens of thousands of", "a number of" before the phrase. */
static uint32_t before_of(const dgm_doc *doc, uint32_t at, uint32_t first)
{
    static const char *const many[] = {
        "dozen",     "hundred",  "thousand", "ten",     "score", "million",
        "number",    "majority", "handful",  "couple",  "pair",  "lot",
        "most",      "some",     "all",      "one",     "two",   "three",
        "four",      "five",     "six",      "several", "many",  "hundreds",
        "thousands", "dozens",   "scores",   "tens",    NULL};
    while (at >= first + 2 && form_is(doc, at - 1, "of") &&
           lemma_in(doc, at - 2, many)) {
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

static bool initials_fit(const dgm_doc *doc, dgm_range range, dgm_str acronym)
{
    uint32_t at = 0;
    for (uint32_t i = range.first; i < range.last && at < acronym.len; i++) {
        char c = doc->text.ptr[doc->token.at[i].begin];
        at += c == acronym.ptr[at];
    }
    return at == acronym.len && acronym.len >= 2;
}

/* "Kachin Freedom Front (KFF)": the bracket belongs to the name. */
static void add_acronym(const annotator *self, act_phrase *phrase,
                        uint32_t last)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = phrase->token.last;
    if (at + 2 < last && form_is(doc, at, "(") && form_is(doc, at + 2, ")") &&
        initials_fit(doc, phrase->token, dgm_token_form(doc, at + 1))) {
        phrase->acronym = at + 1;
        phrase->token.last = at + 3;
    }
}

/* "victims of the earthquake": what a description is of, though it is no
 * actor. */
static void add_of(const annotator *self, act_phrase *phrase, uint32_t last)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = phrase->token.last;
    if (phrase->name != DGM_NONE || at >= last || !form_is(doc, at, "of")) {
        return;
    }
    uint32_t noun = doc->token.at[at].head;
    if (noun == DGM_NONE || noun <= at || noun >= last || noun - at > OF_MAX ||
        self->unit_at[noun] != DGM_NONE ||
        !act_is_nominal(&doc->token.at[noun]) ||
        doc->token.at[noun].head != self->unit.at[phrase->top].head ||
        verb_between(doc, at, noun)) {
        return;
    }
    phrase->token.last = noun + 1;
}

void act_extent_finish(const annotator *self, act_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[phrase->top].head;
    dgm_range s = doc->sentence.at[doc->token.at[head].sentence].token;
    grow_left(self, &phrase->token, s.first);
    uint32_t at = phrase->token.first;
    if (doc->token.at[at].upos == DGM_UPOS_NUM) {
        at = before_number(doc, at, s.first);
    }
    phrase->token.first = before_of(doc, at, s.first);
    add_of(self, phrase, s.last);
    add_acronym(self, phrase, s.last);
}
