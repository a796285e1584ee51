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

bool dgm_link_nested(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t inner[2] = {a, b};
    uint32_t outer[2] = {b, a};
    for (uint32_t way = 0; way < 2; way++) {
        uint32_t at = inner[way];
        for (int i = 0; at != DGM_NONE && i < CLAIM_CLIMB; i++) {
            at = doc->claim.at[at].parent;
            if (at != DGM_NONE && at == outer[way]) {
                return true;
            }
        }
    }
    return false;
}

/* The writer speaks in "I" and in "it seems". */
static bool is_writer(const dgm_doc *doc, uint32_t claim)
{
    return claim == DGM_NONE ||
           doc->claim.at[claim].source_kind == DGM_SOURCE_AUTHOR ||
           doc->claim.at[claim].cue_class == DGM_CUE_SEEM;
}

/* The noun that names who is not known by an actor; 0: a pronoun. */
static uint64_t source_key(const linker *self, uint32_t claim)
{
    uint32_t head = self->room->draft.at[claim].source_head;
    if (head == DGM_NONE) {
        return 1;
    }
    return self->room->doc->claim.at[claim].source_kind == DGM_SOURCE_PRONOUN
               ? 0
               : tok(self->room, head)->lemma_key;
}

bool dgm_link_one_source(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_doc *doc = self->room->doc;
    if (is_writer(doc, a) || is_writer(doc, b)) {
        return is_writer(doc, a) && is_writer(doc, b);
    }
    if (dgm_link_nested(doc, a, b) &&
        (doc->claim.at[a].source_kind == DGM_SOURCE_NONE ||
         doc->claim.at[b].source_kind == DGM_SOURCE_NONE)) {
        return true; /* "claims without evidence that" */
    }
    uint32_t one = doc->claim.at[a].source_actor;
    uint32_t other = doc->claim.at[b].source_actor;
    if (one != DGM_NONE && other != DGM_NONE) {
        return one == other;
    }
    uint64_t left = source_key(self, a);
    uint64_t right = source_key(self, b);
    return left == 0 || right == 0 || left == right;
}

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
        return is_above(a->low, b->high) || is_above(b->low, a->high)
                   ? DGM_CONTRADICTS
                   : DGM_AGREES;
    }
    const dgm_casualty *all = is_anybody(doc, one) ? a : b;
    const dgm_casualty *some = is_anybody(doc, one) ? b : a;
    return is_above(some->low, all->high) ? DGM_CONTRADICTS : DGM_UNRELATED;
}

/* -------------------------------------------------------------------- acts */

static uint32_t doer_of(const linker *self, const dgm_telling *t)
{
    const dgm_doc *doc = self->room->doc;
    if (t->event != DGM_NONE && doc->event.at[t->event].actor.count > 0) {
        return doc->event.at[t->event].actor.at[0].actor;
    }
    const dgm_clause *clause = dgm_clause_at(doc, t->token);
    uint32_t doer = clause ? dgm_clause_doer(doc, clause) : DGM_NONE;
    uint32_t mention = doer == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, doer);
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
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
    uint32_t one = doer_of(self, a);
    uint32_t other = doer_of(self, b);
    if (!is_definite(&a->stance) || !is_definite(&b->stance) ||
        a->stance.time != b->stance.time ||
        (one != DGM_NONE && other != DGM_NONE && one != other) ||
        !dgm_link_one_act(self, a->token, b->token)) {
        return DGM_UNRELATED;
    }
    return a->stance.polarity == b->stance.polarity ? DGM_AGREES
                                                    : DGM_CONTRADICTS;
}

dgm_relation dgm_telling_relation(const linker *self, const dgm_telling *a,
                                  const dgm_telling *b)
{
    const dgm_doc *doc = self->room->doc;
    if (dgm_link_one_source(self, a->claim, b->claim) ||
        dgm_link_nested(doc, a->claim, b->claim)) {
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
