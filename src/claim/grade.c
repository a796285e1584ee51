/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a claim is worth, by the Admiralty code: a letter for the reliability
 * of its source, a digit for the credibility of what it says.
 *
 * Both come from the text alone.  The letter is what the text tells of the
 * source, in words of the cue files that stand at the source itself or in a
 * sentence about it; who the source is never matters.  The digit counts the
 * tellings of other sources in the layer `competing`, unless the writer rates
 * the claim by a word at its cue.  Where nothing is told, it is F6.
 */
#include "claim/grade.h"

#include <string.h>

/* ------------------------------------------------------------ independence */

static bool is_part_of(const dgm_actor *part, const dgm_actor *whole)
{
    for (uint32_t i = 0; i < part->part_of.count; i++) {
        if (whole->key.len > 0 &&
            dgm_str_equal(part->part_of.at[i], whole->key)) {
            return true;
        }
    }
    return false;
}

/* Whether a word names the source of a claim. */
static bool names_source(const room *here, uint32_t token, uint32_t claim)
{
    const dgm_claim *of = &here->doc->claim.at[claim];
    uint32_t head = here->draft.at[claim].source_head;
    uint32_t mention = dgm_mention_at(here->doc, token);
    return (mention != DGM_NONE && of->source_actor != DGM_NONE &&
            here->doc->mention.at[mention].actor == of->source_actor) ||
           (head != DGM_NONE &&
            tok(here, token)->lemma_key == tok(here, head)->lemma_key);
}

/* A verb of citing below a word, and the source as its object. */
static bool cites_at(const grader *self, uint32_t top, uint32_t other)
{
    const room *here = self->link->room;
    for (uint32_t c = dgm_child(here->doc, top); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint32_t k = dgm_link_is(self->link, c, DGM_CUE_KIND_CITATION)
                         ? dgm_child(here->doc, c)
                         : DGM_NONE;
        for (; k != DGM_NONE; k = dgm_sibling(here->doc, k)) {
            if (names_source(here, k, other)) {
                return true;
            }
        }
    }
    return false;
}

/* "Said, citing witnesses": who repeats another confirms nothing. */
static bool cites(const grader *self, uint32_t claim, uint32_t other)
{
    const draft *d = &self->link->room->draft.at[claim];
    return cites_at(self, d->cue, other) ||
           (d->source_head != DGM_NONE &&
            cites_at(self, d->source_head, other));
}

/* "The ministry", "a spokesman for the ministry": its words name the other. */
static bool speaks_for(const room *here, uint32_t claim, uint32_t other)
{
    dgm_range range = here->draft.at[claim].source;
    uint32_t head = here->draft.at[other].source_head;
    uint32_t actor = here->doc->claim.at[other].source_actor;
    for (uint32_t t = range.first; head != DGM_NONE && t < range.last; t++) {
        uint32_t mention = dgm_mention_at(here->doc, t);
        if ((mention != DGM_NONE && actor != DGM_NONE &&
             here->doc->mention.at[mention].actor == actor) ||
            tok(here, t)->lemma_key == tok(here, head)->lemma_key) {
            return true;
        }
    }
    return false;
}

/* What the text shows of two sources that are not one. */
typedef enum apart {
    ONE_HOUSE,  /* one is part of the other, or repeats it */
    NOT_SHOWN,  /* nobody can tell */
    INDEPENDENT /* two of different houses */
} apart;

/* The country of a source; that of a place in its words where the actor has
 * none ("an Arvenian spokesman, Ana Vell"); NULL: unknown. */
static const char *country_of(const room *here, uint32_t claim)
{
    const dgm_doc *doc = here->doc;
    uint32_t actor = doc->claim.at[claim].source_actor;
    if (actor != DGM_NONE &&
        strcmp(doc->actor.at[actor].country, "---") != 0) {
        return doc->actor.at[actor].country;
    }
    uint32_t place = dgm_claim_place_in(doc, here->draft.at[claim].source);
    return place != DGM_NONE && doc->place.at[place].country[0]
               ? doc->place.at[place].country
               : NULL;
}

/* Organs of a state that answer to one government speak with one voice. */
static uint8_t house_of(const dgm_actor *actor)
{
    switch (actor->sector) {
    case DGM_SECTOR_COP:
    case DGM_SECTOR_MIL:
    case DGM_SECTOR_SPY:
    case DGM_SECTOR_PRM:
    case DGM_SECTOR_NONE:
        return DGM_SECTOR_GOV;
    default:
        return actor->sector;
    }
}

static apart independence(const grader *self, uint32_t a, uint32_t b)
{
    const room *here = self->link->room;
    const dgm_doc *doc = here->doc;
    uint32_t one = doc->claim.at[a].source_actor;
    uint32_t other = doc->claim.at[b].source_actor;
    if (cites(self, a, b) || cites(self, b, a) || speaks_for(here, a, b) ||
        speaks_for(here, b, a)) {
        return ONE_HOUSE;
    }
    if (one == DGM_NONE || other == DGM_NONE) {
        return NOT_SHOWN;
    }
    const dgm_actor *left = &doc->actor.at[one];
    const dgm_actor *right = &doc->actor.at[other];
    if (is_part_of(left, right) || is_part_of(right, left)) {
        return ONE_HOUSE;
    }
    const char *from = country_of(here, a);
    const char *to = country_of(here, b);
    bool both = from != NULL && to != NULL;
    if (both && strcmp(from, to) != 0) {
        return INDEPENDENT;
    }
    if (left->sector == DGM_SECTOR_UNK || right->sector == DGM_SECTOR_UNK) {
        return NOT_SHOWN;
    }
    return house_of(left) != house_of(right) ? INDEPENDENT
           : both                            ? ONE_HOUSE
                                             : NOT_SHOWN;
}

/* ------------------------------------------------------------------ digits */

/* Claims whose tellings agree with a claim, and that contradict it. */
typedef struct tally {
    apart support; /* the best */
    uint32_t against[DGM_TELLINGS_MAX];
    uint32_t against_count;
} tally;

static bool is_gradable(const dgm_claim *claim)
{
    return dgm_claim_says(claim) && claim->cue_polarity == DGM_POLARITY_POS &&
           claim->source_kind != DGM_SOURCE_AUTHOR;
}

static void count_telling(const grader *self, const dgm_competing *item,
                          const dgm_telling *own, tally *out)
{
    const dgm_doc *doc = self->link->room->doc;
    for (uint32_t i = 0; i < item->count; i++) {
        const dgm_telling *other = &doc->telling.at[item->first + i];
        uint32_t claim = other->claim;
        if (claim == DGM_NONE || !other->asserts ||
            !is_gradable(&doc->claim.at[claim])) {
            continue;
        }
        apart them = independence(self, own->claim, claim);
        if (own->agrees >> i & 1) {
            out->support = them > out->support ? them : out->support;
        }
        if ((own->contradicts >> i & 1) &&
            out->against_count < DGM_TELLINGS_MAX) {
            out->against[out->against_count++] = claim;
        }
    }
}

/* Whether two of those who contradict are independent of each other. */
static bool by_two(const grader *self, const tally *all)
{
    for (uint32_t i = 0; i < all->against_count; i++) {
        for (uint32_t k = i + 1; k < all->against_count; k++) {
            if (!dgm_claim_one_source(self->link, all->against[i],
                                      all->against[k]) &&
                independence(self, all->against[i], all->against[k]) ==
                    INDEPENDENT) {
                return true;
            }
        }
    }
    return false;
}

static char digit_of(const grader *self, const tally *all)
{
    bool supported = all->support != ONE_HOUSE;
    if (all->against_count > 0) {
        return supported ? '3' : by_two(self, all) ? '5' : '4';
    }
    return all->support == INDEPENDENT ? '1' : supported ? '2' : '6';
}

/* The worst digit of what a claim tells stays. */
static void read_tellings(grader *self, char *digit)
{
    const dgm_doc *doc = self->link->room->doc;
    for (uint32_t c = 0; c < doc->competing.count; c++) {
        const dgm_competing *item = &doc->competing.at[c];
        for (uint32_t i = 0; i < item->count; i++) {
            const dgm_telling *own = &doc->telling.at[item->first + i];
            tally all = {.support = ONE_HOUSE};
            if (own->claim == DGM_NONE || !own->asserts) {
                continue;
            }
            count_telling(self, item, own, &all);
            char found = digit_of(self, &all);
            char *kept = &digit[own->claim];
            if (found != '6' && (*kept == '6' || found > *kept)) {
                *kept = found;
            }
        }
    }
}

/* --------------------------------------------------------------------- all */

static dgm_err set_grade(const grader *self, uint32_t i, char digit)
{
    dgm_doc *doc = self->link->room->doc;
    dgm_claim *claim = &doc->claim.at[i];
    if (!is_gradable(claim)) {
        return DGM_ERR_OK;
    }
    rating source = dgm_rating_of_source(self, i);
    rating said = self->claim[i];
    char code[2] = {source.rate ? source.rate : 'F',
                    said.rate ? said.rate : digit};
    if (source.rate) {
        DGM_TRY(dgm_vec_push(&doc->arena, &claim->rated, &source.words));
    }
    if (said.rate) {
        DGM_TRY(dgm_vec_push(&doc->arena, &claim->rated, &said.words));
    }
    if (code[0] == 'F' && code[1] == '6') {
        return DGM_ERR_OK;
    }
    claim->admiralty = dgm_str_copy(&doc->arena, (dgm_str){code, 2});
    return claim->admiralty.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err dgm_link_grade(linker *link)
{
    grader self = {.link = link};
    const dgm_doc *doc = link->room->doc;
    if (doc->claim.count == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_ratings_read(&self));
    char *digit = dgm_arena_array(link->room->scratch, doc->claim.count, 1);
    if (!digit) {
        return DGM_ERR_MEMORY;
    }
    memset(digit, '6', doc->claim.count);
    read_tellings(&self, digit);
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        DGM_TRY(set_grade(&self, i, digit[i]));
    }
    return DGM_ERR_OK;
}
