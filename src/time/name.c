/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Three witnesses, the surest first: the recogniser's entities, the actors'
 * mentions, and the tree, which says whether the words modify a capitalised
 * noun, have a name beside them, or act themselves.
 */
#include "time/name.h"

#include "time/governor.h"

/* Tokens over which a modifier may stand before the noun it modifies. */
#define MODIFIER_REACH 4

static bool is_capital(const dgm_timescan *scan, uint32_t token)
{
    return dgm_time_capital(scan, token);
}

/* "In June", "on Sunday": what a preposition puts in time is no name. */
static bool is_adverbial(const dgm_timescan *scan, const dgm_timefind *find,
                         uint32_t top)
{
    for (uint32_t c = dgm_child(scan->doc, top); c != DGM_NONE;
         c = dgm_sibling(scan->doc, c)) {
        if (scan->doc->token.at[c].rel == DGM_REL_CASE && c < find->first) {
            return true;
        }
    }
    return find->first > scan->begin &&
           dgm_time_is(scan, find->first - 1, DGM_WORD_IN, DGM_WORD_ON,
                       DGM_WORD_SINCE, DGM_WORD_UNTIL, DGM_WORD_BY,
                       DGM_WORD_DURING, DGM_WORD_BEFORE, DGM_WORD_AFTER,
                       DGM_WORD_FROM);
}

/* A longer name that the recogniser found, or a person's whole name. */
static bool in_entity(const dgm_timescan *scan, const dgm_timefind *find)
{
    const dgm_doc *doc = scan->doc;
    uint32_t low = 0;
    uint32_t high = doc->entity.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->entity.at[middle].token.last <= find->first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low >= doc->entity.count) {
        return false;
    }
    const dgm_entity *entity = &doc->entity.at[low];
    bool holds =
        entity->token.first <= find->first && entity->token.last >= find->last;
    bool longer =
        entity->token.last - entity->token.first > find->last - find->first;
    return holds && (longer || entity->kind == DGM_ENTITY_PER);
}

/* "Monday's vote" is a date, so possessives are none. */
static bool is_modifier(const dgm_token *at)
{
    return at->rel == DGM_REL_COMPOUND || at->rel == DGM_REL_FLAT ||
           (at->rel == DGM_REL_NMOD && at->sub != DGM_SUB_POSS) ||
           at->rel == DGM_REL_AMOD || at->rel == DGM_REL_NUMMOD;
}

/* Whether `token` describes `head`, or something that does. */
static bool describes(const dgm_doc *doc, uint32_t token, uint32_t head)
{
    for (uint32_t step = 0; step < MODIFIER_REACH && token != DGM_NONE;
         step++) {
        const dgm_token *at = &doc->token.at[token];
        if (!is_modifier(at)) {
            return false;
        }
        if (at->head == head) {
            return true;
        }
        token = at->head;
    }
    return false;
}

/* "The 17 November group": inside an actor's mention, before its head, or a
 * part of the name that the mention leaves out, behind its article. */
static bool in_mention(const dgm_timescan *scan, const dgm_timefind *find,
                       uint32_t top)
{
    const dgm_doc *doc = scan->doc;
    uint32_t number = dgm_mention_at(doc, find->first);
    if (number != DGM_NONE) {
        uint32_t at = doc->mention.at[number].head;
        return at >= find->last && at < find->last + MODIFIER_REACH;
    }
    number = dgm_time_inside(scan, find->last)
                 ? dgm_mention_at(doc, find->last)
                 : DGM_NONE;
    if (number == DGM_NONE) {
        return false;
    }
    uint32_t noun = doc->mention.at[number].head;
    uint32_t article = dgm_dependent(doc, noun, DGM_REL_DET);
    return article < find->first && describes(doc, top, noun);
}

/* "The Saturday Evening Post", "April Theses"; "April Sato". */
static bool in_phrase(const dgm_timescan *scan, const dgm_timefind *find,
                      uint32_t top, uint32_t head)
{
    const dgm_token *at = scan->doc->token.at;
    uint32_t next = find->last;
    if (head != DGM_NONE && is_modifier(&at[top]) && head >= next &&
        head < next + MODIFIER_REACH) {
        return is_capital(scan, head) && is_capital(scan, next);
    }
    return dgm_time_inside(scan, next) && at[next].head == top &&
           at[next].rel == DGM_REL_FLAT && is_capital(scan, next);
}

/* "Bloody Sunday", "Black September": a weekday or month has no other
 * adjectives than those that shift or stage it. */
static bool has_epithet(const dgm_timescan *scan, const dgm_timefind *find)
{
    if (find->first <= scan->begin) {
        return false;
    }
    uint32_t before = find->first - 1;
    const dgm_token *at = &scan->doc->token.at[before];
    dgm_timeword sense = dgm_time_sense(scan, before).word;
    dgm_timefeast feast;
    bool modifies = at->rel == DGM_REL_AMOD || at->rel == DGM_REL_COMPOUND;
    if (!(at->flags & DGM_TOKEN_CAPITAL) || !modifies) {
        return false;
    }
    /* A feast that describes ("the Good Friday agreement") was no date. */
    if (dgm_timefeast_at(scan->lists, scan->doc, before, &feast)) {
        return true;
    }
    /* "The Black Friday sale": both may describe a third word. */
    const dgm_token *date = &scan->doc->token.at[find->first];
    bool beside = at->head == date->head && is_modifier(date) &&
                  at->head != DGM_NONE && at->head >= find->last;
    return sense == DGM_TW_NONE &&
           (beside || (at->head >= find->first && at->head < find->last));
}

/* "Met May in Brussels", "May resigned", "joined the March": the bare name of
 * a month as somebody or something.  A month may open a clause of its own
 * ("June saw new attacks"), which a person's name does as well, so only those
 * that are given names too are doubted there. */
static bool acts(const dgm_timescan *scan, const dgm_timefind *find,
                 uint32_t top, uint32_t head)
{
    const dgm_doc *doc = scan->doc;
    dgm_timesense sense = dgm_time_sense(scan, find->first);
    if (sense.word != DGM_TW_MONTH || find->last != find->first + 1) {
        return false;
    }
    uint8_t rel = doc->token.at[top].rel;
    bool determined = dgm_dependent(doc, top, DGM_REL_DET) != DGM_NONE;
    bool argument =
        rel == DGM_REL_OBJ || rel == DGM_REL_NSUBJ || rel == DGM_REL_IOBJ;
    if (determined) {
        return argument || rel == DGM_REL_OBL || rel == DGM_REL_NMOD;
    }
    if (!argument || head == DGM_NONE ||
        dgm_dependent(doc, head, DGM_REL_COP) != DGM_NONE) {
        return false;
    }
    bool twin = dgm_time_listed(scan, find->first, DGM_LIST_MONTH_GIVEN_NAME);
    return twin &&
           !dgm_listed(scan->lists, &doc->token.at[head], DGM_LIST_TIME_SCENE);
}

bool dgm_time_named(const dgm_timescan *scan, const dgm_timefind *find)
{
    uint32_t top;
    dgm_range range = {find->first, find->last};
    uint32_t head = dgm_time_governor(scan->doc, range, &top);
    if (in_entity(scan, find)) {
        return true;
    }
    if (!is_capital(scan, find->last - 1) && !is_capital(scan, find->first)) {
        return in_mention(scan, find, top) && is_capital(scan, find->last);
    }
    return (!is_adverbial(scan, find, top) &&
            (in_mention(scan, find, top) || in_phrase(scan, find, top, head) ||
             acts(scan, find, top, head))) ||
           has_epithet(scan, find);
}
