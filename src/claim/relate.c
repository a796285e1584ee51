/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What two tellings of one happening are to each other.
 *
 * They contradict each other where one tells that it was and the other that
 * it was not, and where their numbers of the same people cannot both be right
 * (and where a link says so, which compete.c sees to); they agree where both
 * tell one act, or numbers that fit.  What is only named, planned, asked or
 * feared does neither, and nobody agrees with himself or with who tells what
 * he said.
 */
#include "claim/compete.h"

/* ------------------------------------------------------------------ people */

/* The noun that a number counts; DGM_NONE: only the number is told. */
static uint32_t counted(const dgm_doc *doc, const dgm_casualty *casualty)
{
    const dgm_token *noun = &doc->token.at[casualty->token];
    return noun->begin >= casualty->who.begin && noun->end <= casualty->who.end
               ? casualty->token
               : DGM_NONE;
}

static bool is_anybody(const dgm_doc *doc, uint32_t noun)
{
    return noun == DGM_NONE ||
           doc->token.at[noun].lemma_key == dgm_key("people") ||
           doc->token.at[noun].lemma_key == dgm_key("person");
}

static bool is_above(double low, double high)
{
    return low >= 0 && high >= 0 && low > high;
}

/* One number, or the second a little over what the first has at least. */
static bool fits(const dgm_casualty *a, const dgm_casualty *b)
{
    bool near = a->high < 0 && a->low >= 0 && b->low == b->high &&
                b->low <= a->low * 1.25;
    return (a->low >= 0 && a->low == b->low) ||
           (a->high >= 0 && a->high == b->high) || near;
}

/* "12 people" and "4 children" may both be right, "4 people" and "12
 * children" not. */
static dgm_relation compare_people(const dgm_doc *doc, const dgm_casualty *a,
                                   const dgm_casualty *b)
{
    uint32_t one = counted(doc, a);
    uint32_t other = counted(doc, b);
    bool alike =
        (is_anybody(doc, one) && is_anybody(doc, other)) ||
        (one != DGM_NONE && other != DGM_NONE &&
         doc->token.at[one].lemma_key == doc->token.at[other].lemma_key);
    if (a->kind != b->kind || a->about != b->about ||
        (!alike && !is_anybody(doc, one) && !is_anybody(doc, other))) {
        return DGM_UNRELATED;
    }
    if (alike) {
        if (is_above(a->low, b->high) || is_above(b->low, a->high)) {
            return DGM_CONTRADICTS;
        }
        return fits(a, b) || fits(b, a) ? DGM_AGREES : DGM_UNRELATED;
    }
    const dgm_casualty *all = is_anybody(doc, one) ? a : b;
    const dgm_casualty *some = is_anybody(doc, one) ? b : a;
    return is_above(some->low, all->high) ? DGM_CONTRADICTS : DGM_UNRELATED;
}

/* -------------------------------------------------------------------- acts */

/* "The death of the mayor". */
static uint32_t of_whom(const dgm_doc *doc, uint32_t noun)
{
    uint32_t whom = dgm_dependent(doc, noun, DGM_REL_NMOD);
    uint32_t before = whom == DGM_NONE ? DGM_NONE : dgm_tree_case(doc, whom);
    return before != DGM_NONE && doc->token.at[before].word == DGM_WORD_OF
               ? whom
               : DGM_NONE;
}

/* Who does it and to whom, as tokens; DGM_NONE: nobody. */
static void find_roles(const dgm_doc *doc, const dgm_telling *t,
                       uint32_t role[2])
{
    const dgm_event *event =
        t->event == DGM_NONE ? NULL : &doc->event.at[t->event];
    const dgm_clause *clause = dgm_clause_at(doc, t->token);
    role[0] = event && event->actor.count > 0 ? event->actor.at[0].head
              : clause                        ? dgm_clause_doer(doc, clause)
                                              : DGM_NONE;
    role[1] = event && event->recipient.count > 0 ? event->recipient.at[0].head
              : clause ? dgm_clause_undergoer(doc, clause)
                       : of_whom(doc, t->token);
}

static uint32_t actor_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t mention = dgm_mention_at(doc, token);
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
}

/* Whether two words name one and the same. */
static bool is_one(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t one = actor_at(doc, a);
    const dgm_token *left = &doc->token.at[a];
    return (one != DGM_NONE && one == actor_at(doc, b)) ||
           (left->upos != DGM_UPOS_PRON &&
            left->lemma_key == doc->token.at[b].lemma_key);
}

/* Whether they may. */
static bool may_be_one(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    if (a == DGM_NONE || b == DGM_NONE || is_one(doc, a, b)) {
        return true;
    }
    return (doc->token.at[a].upos == DGM_UPOS_PRON &&
            actor_at(doc, a) == DGM_NONE) ||
           (doc->token.at[b].upos == DGM_UPOS_PRON &&
            actor_at(doc, b) == DGM_NONE);
}

bool dgm_telling_roles_fit(const dgm_doc *doc, const dgm_telling *a,
                           const dgm_telling *b)
{
    uint32_t one[2];
    uint32_t other[2];
    find_roles(doc, a, one);
    find_roles(doc, b, other);
    return may_be_one(doc, one[0], other[0]) &&
           may_be_one(doc, one[1], other[1]);
}

/* Words behind a noun that may still say which one it is. */
#define BEHIND 4

/* "The arrests": what was told before, and no other. */
static bool points_back(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *noun = &doc->token.at[token];
    uint32_t det = dgm_dependent(doc, token, DGM_REL_DET);
    if (noun->upos != DGM_UPOS_NOUN || det == DGM_NONE ||
        (doc->token.at[det].word != DGM_WORD_THE &&
         doc->token.at[det].word != DGM_WORD_THAT &&
         doc->token.at[det].word != DGM_WORD_THIS)) {
        return false;
    }
    uint32_t last = doc->sentence.at[noun->sentence].token.last;
    for (uint32_t t = token; t < last && t <= token + BEHIND; t++) {
        if (doc->token.at[t].word == DGM_WORD_OF) {
            return false;
        }
    }
    return dgm_dependent(doc, token, DGM_REL_NMOD) == DGM_NONE;
}

/* Whether a party of one is a party of the other, or one refers back. */
static bool are_tied(const dgm_doc *doc, const dgm_telling *a,
                     const dgm_telling *b)
{
    uint32_t one[2];
    uint32_t other[2];
    find_roles(doc, a, one);
    find_roles(doc, b, other);
    for (uint32_t i = 0; i < 4; i++) {
        uint32_t left = one[i / 2];
        uint32_t right = other[i % 2];
        if (left != DGM_NONE && right != DGM_NONE &&
            is_one(doc, left, right)) {
            return true;
        }
    }
    return points_back(doc, a->token) || points_back(doc, b->token);
}

static bool is_definite(const dgm_stance *stance)
{
    return stance->certainty != DGM_CERTAINTY_UNDERSPECIFIED &&
           stance->polarity != DGM_POLARITY_UNDERSPECIFIED &&
           stance->condition == DGM_CONDITION_NONE &&
           stance->mood == DGM_MOOD_ASSERT;
}

static dgm_relation compare_acts(const linker *self, const dgm_telling *a,
                                 const dgm_telling *b)
{
    if (!is_definite(&a->stance) || !is_definite(&b->stance) ||
        a->stance.time != b->stance.time ||
        !dgm_telling_roles_fit(self->room->doc, a, b) ||
        !dgm_link_is_one_act(self, a->token, b->token)) {
        return DGM_UNRELATED;
    }
    if (a->stance.polarity != b->stance.polarity) {
        return DGM_CONTRADICTS;
    }
    return are_tied(self->room->doc, a, b) ? DGM_AGREES : DGM_UNRELATED;
}

dgm_relation dgm_telling_relation(const linker *self, const dgm_telling *a,
                                  const dgm_telling *b)
{
    const dgm_doc *doc = self->room->doc;
    if (dgm_claim_one_source(self, a->claim, b->claim) ||
        dgm_claim_nested(doc, a->claim, b->claim)) {
        return DGM_UNRELATED;
    }
    bool numbers = a->casualty != DGM_NONE && b->casualty != DGM_NONE;
    if (numbers) {
        dgm_relation people =
            compare_people(doc, &doc->casualty.at[a->casualty],
                           &doc->casualty.at[b->casualty]);
        if (people != DGM_UNRELATED) {
            return people;
        }
    }
    return a->asserts && b->asserts && !numbers ? compare_acts(self, a, b)
                                                : DGM_UNRELATED;
}
