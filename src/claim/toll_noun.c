/* SPDX-License-Identifier: Apache-2.0 */
/* Whom a number counts: its noun, its place in the tree, the words of it. */
#include "claim/toll.h"

#define NOUN_REACH 8
#define LOOK_MAX   24

static bool is_nominal(const room *self, uint32_t token)
{
    uint8_t upos = tok(self, token)->upos;
    return upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN ||
           upos == DGM_UPOS_ADJ || upos == DGM_UPOS_VERB;
}

/* The token of a number that hangs outside it: its head. */
static uint32_t top_of(const room *self, const dgm_toll *toll)
{
    uint32_t top = toll->last - 1;
    for (uint32_t t = toll->last; t-- > toll->first;) {
        uint32_t head = tok(self, t)->head;
        if ((head == DGM_NONE || head < toll->token.first ||
             head >= toll->token.last) &&
            tok(self, t)->word != DGM_WORD_A) {
            return t;
        }
    }
    return top;
}

static bool is_before_noun(uint8_t rel, bool zero)
{
    return rel == DGM_REL_NUMMOD || rel == DGM_REL_DET ||
           rel == DGM_REL_AMOD || rel == DGM_REL_COMPOUND ||
           rel == DGM_REL_ADVMOD || rel == DGM_REL_DEP ||
           rel == DGM_REL_NMOD || (zero && rel == DGM_REL_CASE);
}

/* "Dozens of people", "four of them". */
static uint32_t part_noun(const room *self, uint32_t top, uint32_t last)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, top);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint32_t mark = dgm_tree_case(self->doc, c);
        if (c > top && c >= last && tok(self, c)->rel == DGM_REL_NMOD &&
            mark != DGM_NONE && tok(self, mark)->word == DGM_WORD_OF) {
            return c;
        }
    }
    return DGM_NONE;
}

static bool is_named_before(uint16_t word)
{
    return word == DGM_WORD_THEM || word == DGM_WORD_WHOM ||
           word == DGM_WORD_WHICH || word == DGM_WORD_THOSE;
}

/* "The protesters, some 90 of them, ..." */
static bool follows_people(const room *self, group_of_people *people)
{
    uint32_t head = tok(self, people->anchor)->head;
    if (head == DGM_NONE || head > people->anchor ||
        !(tok(self, head)->morph & DGM_MORPH_PLUR) ||
        tok(self, people->anchor)->rel != DGM_REL_APPOS ||
        tok(self, head)->upos != DGM_UPOS_NOUN ||
        kid(self, head, DGM_REL_NUMMOD) != DGM_NONE ||
        !dgm_toll_is_people(self, head)) {
        return false;
    }
    people->noun = people->anchor = head;
    people->among = false;
    return true;
}

/* "Including 4 children", "among them 4 children", "4 of them children". */
void dgm_toll_find_among(const room *self, group_of_people *people)
{
    const dgm_sentence *s =
        &self->doc->sentence.at[tok(self, people->anchor)->sentence];
    uint32_t at = people->toll.token.first;
    if (at > s->token.first && is_named_before(tok(self, at - 1)->word)) {
        at--;
    }
    if (at > s->token.first &&
        (tok(self, at - 1)->word == DGM_WORD_AMONG ||
         tok(self, at - 1)->word == DGM_WORD_INCLUDING)) {
        people->among = true;
    }
    at = people->toll.token.last;
    if (at + 1 < s->token.last && tok(self, at)->word == DGM_WORD_OF &&
        is_named_before(tok(self, at + 1)->word)) {
        people->among = true;
        people->noun = DGM_NONE;
        if (follows_people(self, people)) {
            return;
        }
        if (at + 2 < s->token.last &&
            (tok(self, at + 2)->upos == DGM_UPOS_NOUN ||
             tok(self, at + 2)->upos == DGM_UPOS_ADJ) &&
            dgm_toll_is_people(self, at + 2)) {
            people->noun = at + 2;
        }
    }
}

/* "39 people died; ten were teenagers" */
static void find_kind(const room *self, group_of_people *people)
{
    uint32_t head = tok(self, people->anchor)->head;
    if (people->noun == DGM_NONE && head != DGM_NONE &&
        head > people->anchor &&
        tok(self, people->anchor)->rel == DGM_REL_NSUBJ &&
        tok(self, head)->upos == DGM_UPOS_NOUN &&
        kid(self, head, DGM_REL_COP) != DGM_NONE &&
        (tok(self, head)->morph & DGM_MORPH_PLUR) &&
        dgm_toll_cue(self, head, TOLL_ROLE(PEOPLE))) {
        people->among = true;
        people->noun = head;
    }
}

/* Up over compounds: "17 opposition activists", with the number at the first
 * of them. */
static uint32_t top_noun(const room *self, uint32_t noun)
{
    for (uint32_t i = 0; i < 3; i++) {
        uint32_t head = tok(self, noun)->head;
        if (tok(self, noun)->rel != DGM_REL_COMPOUND || head == DGM_NONE ||
            head < noun || head > noun + 3) {
            break;
        }
        noun = head;
    }
    return noun;
}

/* The plural right behind a number, where the tree hangs it elsewhere. */
static uint32_t next_noun(const room *self, uint32_t at)
{
    uint32_t count = self->doc->token.count;
    for (uint32_t i = 0; i < 4 && at + i < count; i++) {
        const dgm_token *t = tok(self, at + i);
        if ((t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN) &&
            ((t->morph & DGM_MORPH_PLUR) ||
             dgm_toll_cue(self, at + i, TOLL_ROLE(PEOPLE)))) {
            return dgm_toll_is_thing(self, at + i) ? DGM_NONE : at + i;
        }
        if (t->upos != DGM_UPOS_ADJ && t->upos != DGM_UPOS_NOUN &&
            t->upos != DGM_UPOS_PROPN) {
            break;
        }
    }
    return DGM_NONE;
}

/* "The guard, 58, ...", "every man over 14": an age. */
bool dgm_toll_is_age(const room *self, const group_of_people *people)
{
    uint32_t at = people->toll.token.first;
    uint32_t next = people->toll.token.last;
    if (people->noun != DGM_NONE || people->toll.low > 120 || at < 2) {
        return false;
    }
    const dgm_token *before = tok(self, at - 1);
    if (before->upos == DGM_UPOS_DET && people->toll.high == 1) {
        return true; /* "the one who", which counts nobody either */
    }
    if (people->toll.first > at) {
        return before->upos == DGM_UPOS_NOUN;
    }
    return before->word == DGM_WORD_COMMA && next < self->doc->token.count &&
           !dgm_tree_is_word(self->doc, next) &&
           (tok(self, at - 2)->upos == DGM_UPOS_PROPN ||
            (tok(self, at - 2)->upos == DGM_UPOS_NOUN &&
             !(tok(self, at - 2)->morph & DGM_MORPH_PLUR)));
}

/* "Killed one and injured eight people": they are not the one's. */
static bool has_and(const room *self, uint32_t from, uint32_t to)
{
    bool and = false;
    for (uint32_t t = from; t < to; t++) {
        uint8_t upos = tok(self, t)->upos;
        if (and&&(upos == DGM_UPOS_VERB || upos == DGM_UPOS_NUM)) {
            return true;
        }
        and |= upos == DGM_UPOS_CCONJ;
    }
    return false;
}

void dgm_toll_find_noun(const room *self, group_of_people *people)
{
    const dgm_toll *toll = &people->toll;
    uint32_t top = top_of(self, toll);
    uint32_t head = tok(self, top)->head;
    people->anchor = top;
    people->noun = DGM_NONE;
    if (head != DGM_NONE && head >= toll->token.last &&
        head < toll->token.last + NOUN_REACH &&
        tok(self, toll->token.last)->word != DGM_WORD_THE &&
        !has_and(self, toll->token.last, head) && is_nominal(self, head) &&
        is_before_noun(tok(self, top)->rel, toll->high == 0)) {
        people->noun = people->anchor = top_noun(self, head);
        /* "Two more", "taking four prisoner" */
        bool one = toll->low > 1 && !(tok(self, head)->morph & DGM_MORPH_PLUR);
        if (tok(self, head)->word == DGM_WORD_MORE ||
            (one && dgm_toll_cue(self, head, TOLL_ROLE(VICTIM)))) {
            people->noun = DGM_NONE;
        }
    } else {
        uint32_t part = DGM_NONE;
        for (uint32_t t = toll->first; t < toll->last && part == DGM_NONE;
             t++) {
            part = part_noun(self, t, toll->last);
        }
        if (part != DGM_NONE && (tok(self, part)->upos == DGM_UPOS_NOUN ||
                                 tok(self, part)->upos == DGM_UPOS_PROPN)) {
            people->noun = part;
            people->part = kid(self, part, DGM_REL_NUMMOD) != DGM_NONE;
        }
        if (part == DGM_NONE) {
            people->noun = next_noun(self, toll->token.last);
        }
    }
    dgm_toll_find_among(self, people);
    find_kind(self, people);
}

/* --------------------------------------------------------------- who, where
 */

/* A noun that shares the number of the one before: "civilians, troops and
 * rebels", not "people and destroyed houses". */
static bool shares_number(const room *self, uint32_t from, uint32_t noun)
{
    if ((tok(self, noun)->upos != DGM_UPOS_NOUN &&
         tok(self, noun)->upos != DGM_UPOS_PROPN) ||
        kid(self, noun, DGM_REL_NUMMOD) != DGM_NONE ||
        kid(self, noun, DGM_REL_DET) != DGM_NONE ||
        dgm_toll_is_thing(self, noun) ||
        dgm_dependent_sub(self->doc, noun, DGM_REL_NMOD, DGM_SUB_POSS) !=
            DGM_NONE) {
        return false;
    }
    for (uint32_t t = from; t < noun; t++) {
        const dgm_token *part = tok(self, t);
        if ((part->upos != DGM_UPOS_NOUN && part->upos != DGM_UPOS_PROPN &&
             part->upos != DGM_UPOS_ADJ && part->upos != DGM_UPOS_CCONJ &&
             part->word != DGM_WORD_COMMA) ||
            dgm_toll_cue(self, t, TOLL_ROLE(STATE) | TOLL_ROLE(DEED))) {
            return false;
        }
    }
    return dgm_toll_is_people(self, noun) ||
           (tok(self, noun)->morph & DGM_MORPH_PLUR);
}

/* Whether "and" stands between a noun and the last that shares its number. */
static bool is_joined(const room *self, uint32_t noun, uint32_t last)
{
    for (uint32_t t = noun + 1; t < last; t++) {
        if (tok(self, t)->upos == DGM_UPOS_CCONJ) {
            return true;
        }
    }
    return false;
}

/* "Passers-by" */
static uint32_t behind_hyphens(const room *self, uint32_t at)
{
    uint32_t count = self->doc->token.count;
    for (uint32_t i = 0; i < 2 && at + 1 < count; i++) {
        if (tok(self, at)->word != DGM_WORD_HYPHEN ||
            (tok(self, at)->flags & DGM_TOKEN_SPACE_AFTER) ||
            (tok(self, at - 1)->flags & DGM_TOKEN_SPACE_AFTER)) {
            break;
        }
        at += 2;
    }
    return at;
}

/* The noun with what stands between it and the number, with "of ..." and a
 * noun that shares the number: "Israeli athletes and coaches". */
dgm_range dgm_toll_who_range(const room *self, const group_of_people *people)
{
    dgm_range range = dgm_tree_phrase(self->doc, people->noun);
    uint32_t noun = people->noun;
    uint32_t after = people->toll.token.last;
    uint32_t seen = 0;
    uint32_t pair = 0; /* behind the last noun that shares the number */
    range.last = behind_hyphens(self, noun + 1);
    if (after > range.first && after <= noun) {
        range.first = after;
    }
    while (range.first < noun &&
           (tok(self, range.first)->upos == DGM_UPOS_DET ||
            tok(self, range.first)->upos == DGM_UPOS_NUM ||
            tok(self, range.first)->upos == DGM_UPOS_ADP ||
            tok(self, range.first)->word == DGM_WORD_MORE ||
            (tok(self, range.first)->morph & DGM_MORPH_POSS) ||
            !dgm_tree_is_word(self->doc, range.first))) {
        range.first++;
    }
    for (uint32_t c = dgm_child(self->doc, noun);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint32_t mark = dgm_tree_case(self->doc, c);
        bool of = tok(self, c)->rel == DGM_REL_NMOD &&
                  tok(self, c)->upos != DGM_UPOS_NUM && mark == range.last &&
                  tok(self, mark)->word == DGM_WORD_OF;
        if (tok(self, c)->rel == DGM_REL_CONJ && c > noun &&
            c <= (pair > range.last ? pair : range.last) + 4 &&
            shares_number(self, pair > range.last ? pair : range.last, c)) {
            pair = c + 1;
        }
        if (of) {
            dgm_range part = dgm_tree_phrase(self->doc, c);
            uint32_t last = range.last;
            while (last < part.last &&
                   tok(self, last)->word != DGM_WORD_INCLUDING &&
                   (dgm_tree_is_word(self->doc, last) ||
                    tok(self, last)->word == DGM_WORD_HYPHEN)) {
                last++;
            }
            range.last = last > c ? last : c + 1;
        }
    }
    if (pair > range.last && is_joined(self, noun, pair)) {
        range.last = pair;
    }
    return range;
}

/* "Civilian deaths": whose they are. */
uint32_t dgm_toll_people_before(const room *self, uint32_t noun)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, noun);
         c != DGM_NONE && c < noun && seen++ < LOOK_MAX;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if ((rel == DGM_REL_AMOD || rel == DGM_REL_COMPOUND ||
             rel == DGM_REL_NMOD) &&
            dgm_toll_is_people(self, c)) {
            return c;
        }
    }
    return DGM_NONE;
}
