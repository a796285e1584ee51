/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two words for one event.
 *
 * Words that tell acts are compared with those a little before them.
 */
#include "claim/link.h"

#define SAME_WINDOW    24 /* words that tell acts */
#define SAME_SENTENCES 2
#define STEM           5 /* letters that words of one family share */

static bool share_stem(dgm_str a, dgm_str b)
{
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    uint32_t same = 0;
    while (same < shorter && a.ptr[same] == b.ptr[same]) {
        same++;
    }
    return same >= STEM || (same >= STEM - 1 && same + 1 >= shorter) ||
           (same == a.len && same == b.len);
}

static bool share_act(const linker *self, uint32_t a, uint32_t b)
{
    const room *here = self->room;
    for (const dgm_cue_entry *e = dgm_claim_match(here, a, NULL); e;
         e = dgm_claim_match_next(here, a, e)) {
        if (group_of(here, e)->kind != DGM_CUE_KIND_ACT) {
            continue;
        }
        for (const dgm_cue_entry *f = dgm_claim_match(here, b, NULL); f;
             f = dgm_claim_match_next(here, b, f)) {
            if (f->group == e->group) {
                return true;
            }
        }
    }
    return false;
}

bool dgm_link_is_one_act(const linker *self, uint32_t a, uint32_t b)
{
    if (share_act(self, a, b)) {
        return true;
    }
    /* "claimed" and "the claim" are words about words */
    return dgm_link_attributes(self, a) != DGM_CUE_SAY &&
           share_stem(tok(self->room, a)->lemma, tok(self->room, b)->lemma);
}

bool dgm_link_tells_act(const linker *self, uint32_t t)
{
    const dgm_token *word = tok(self->room, t);
    if (word->upos == DGM_UPOS_VERB) {
        return word->rel != DGM_REL_AMOD && word->rel != DGM_REL_COMPOUND;
    }
    return word->rel != DGM_REL_COMPOUND && dgm_link_is_event_noun(self, t);
}

/* "A second strike", "another": not the one told before. */
static bool is_another(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, noun); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        const dgm_token *word = tok(here, c);
        if (word->word == DGM_WORD_ANOTHER || word->rel == DGM_REL_NUMMOD ||
            (word->upos == DGM_UPOS_ADJ &&
             dgm_link_entry(self, c, DGM_CUE_KIND_CONTRAST,
                            DGM_CUE_POS_ADJ))) {
            return true;
        }
    }
    return false;
}

/* Names that stand with a noun: whose, where. */
static uint64_t name_of(const linker *self, uint32_t token)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, token); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        const dgm_token *word = tok(here, c);
        if ((word->flags & DGM_TOKEN_CAPITAL) && c != token &&
            (word->rel == DGM_REL_AMOD || word->rel == DGM_REL_NMOD ||
             word->rel == DGM_REL_COMPOUND) &&
            word->upos != DGM_UPOS_DET) {
            return word->lemma_key;
        }
    }
    return 0;
}

/* How a noun refers back. */
typedef enum reference {
    REFERS_NOT,
    REFERS_THE,  /* the attack, his attack */
    REFERS_THAT, /* that attack */
    REFERS_A     /* an attack */
} reference;

static reference reference_of(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    reference found = REFERS_NOT;
    for (uint32_t c = dgm_child(here->doc, noun); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        const dgm_token *word = tok(here, c);
        if (word->sub == DGM_SUB_POSS && word->upos == DGM_UPOS_PRON) {
            return REFERS_THE;
        }
        if (word->rel != DGM_REL_DET) {
            continue;
        }
        found = word->word == DGM_WORD_THE ? REFERS_THE
                : word->word == DGM_WORD_THAT || word->word == DGM_WORD_THIS ||
                        word->word == DGM_WORD_THESE ||
                        word->word == DGM_WORD_THOSE
                    ? REFERS_THAT
                : word->word == DGM_WORD_A ? REFERS_A
                                           : found;
    }
    return found;
}

static bool may_be_same(const linker *self, uint32_t first, uint32_t second)
{
    const room *here = self->room;
    uint64_t a = name_of(self, first);
    uint64_t b = name_of(self, second);
    return !(a && b && a != b) && tok(here, second)->head != first &&
           tok(here, first)->head != second;
}

/* ", a killing that shocked the town": what stands before the comma. */
static uint32_t told_beside(const linker *self, uint32_t noun)
{
    const dgm_doc *doc = self->room->doc;
    dgm_range phrase = dgm_tree_phrase(doc, noun);
    uint32_t first = phrase.first;
    if (first == 0 || tok(self->room, first - 1)->word != DGM_WORD_COMMA ||
        dgm_link_entry(self, noun, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN) ||
        tok(self->room, first - 1)->sentence !=
            tok(self->room, noun)->sentence ||
        kid(self->room, noun, DGM_REL_ACL) == DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t start =
        doc->sentence.at[tok(self->room, noun)->sentence].token.first;
    for (uint32_t t = first - 1; t-- > start;) {
        const dgm_clause *clause = dgm_clause_at(doc, t);
        if (clause && clause->form == DGM_VERB_FINITE &&
            tok(self->room, t)->upos == DGM_UPOS_VERB &&
            clause->kind != DGM_CLAUSE_RELATIVE) {
            return t;
        }
    }
    return DGM_NONE;
}

/* The first number beside a word, or 0. */
static uint64_t number_of(const linker *self, uint32_t token)
{
    const room *here = self->room;
    for (uint32_t t = dgm_child(here->doc, token); t != DGM_NONE;
         t = dgm_sibling(here->doc, t)) {
        const dgm_token *word = tok(here, t);
        bool date = (word->flags & DGM_TOKEN_NUMERIC) && self->dated[t];
        if (word->upos == DGM_UPOS_NUM && !date) {
            return word->lemma_key;
        }
        uint32_t number = kid(here, t, DGM_REL_NUMMOD);
        if (number != DGM_NONE && !self->dated[number] &&
            (word->rel == DGM_REL_NSUBJ || word->rel == DGM_REL_OBJ)) {
            return tok(here, number)->lemma_key;
        }
    }
    return 0;
}

/* "Did not attack", "made no attack". */
bool dgm_link_negated(const linker *self, uint32_t t)
{
    uint32_t object = kid(self->room, t, DGM_REL_OBJ);
    uint32_t det =
        object == DGM_NONE ? DGM_NONE : kid(self->room, object, DGM_REL_DET);
    return dgm_tree_negated(self->room->doc, t) ||
           (det != DGM_NONE && tok(self->room, det)->word == DGM_WORD_NO);
}

/* Said by the same, or both by nobody. */
static bool same_voice(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t one = self->room->inner[a];
    uint32_t other = self->room->inner[b];
    if (one == other) {
        return true;
    }
    if (other != DGM_NONE &&
        doc->claim.at[other].source_kind == DGM_SOURCE_PRONOUN) {
        return true; /* "he said" goes on */
    }
    return one != DGM_NONE && other != DGM_NONE &&
           doc->claim.at[one].source_actor != DGM_NONE &&
           doc->claim.at[one].source_actor ==
               doc->claim.at[other].source_actor;
}

/* Told as fact or as none, not wanted or only possible. */
static bool is_plain(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, t);
    return !clause || (clause->modality == DGM_MODAL_NONE &&
                       clause->form != DGM_VERB_INFINITIVE &&
                       clause->kind != DGM_CLAUSE_ADVERBIAL);
}

/* "Meanwhile", "in another attack", "in Mosul": another sentence about
 * something else: it begins so, or names what the first does not. */
bool dgm_link_changes_scene(const linker *self, uint32_t first,
                            uint32_t second)
{
    const dgm_doc *doc = self->room->doc;
    dgm_range before =
        doc->sentence.at[tok(self->room, first)->sentence].token;
    dgm_range after =
        doc->sentence.at[tok(self->room, second)->sentence].token;
    if (before.first == after.first) {
        return false;
    }
    if (tok(self->room, after.first)->word == DGM_WORD_IN ||
        dgm_link_entry(self, after.first, DGM_CUE_KIND_CONTRAST,
                       DGM_CUE_POS_ADV)) {
        return true;
    }
    dgm_range told = dgm_subtree(doc, second);
    for (uint32_t t = told.first; t < told.last; t++) {
        const dgm_token *name = tok(self->room, t);
        uint32_t at = before.first;
        while (at < before.last &&
               tok(self->room, at)->lemma_key != name->lemma_key) {
            at++;
        }
        if (name->upos == DGM_UPOS_PROPN && at == before.last) {
            return true;
        }
    }
    return false;
}

/* "Nobody shelled it" and "the shelling", each by another. */
static bool are_opposed(const linker *self, uint32_t first, uint32_t second)
{
    return dgm_link_negated(self, first) != dgm_link_negated(self, second) &&
           !same_voice(self, first, second) && is_plain(self, first) &&
           is_plain(self, second) &&
           !dgm_link_changes_scene(self, first, second);
}

/* "Eleven were detained" and "twenty-six arrests", each by another. */
static bool differ_in_number(const linker *self, uint32_t first,
                             uint32_t second)
{
    uint64_t one = number_of(self, first);
    uint64_t other = number_of(self, second);
    return one && other && one != other && !same_voice(self, first, second) &&
           !dgm_link_changes_scene(self, first, second);
}

/* "The incident", "the decision": what the clause before tells. */
static dgm_err link_summary(linker *self, uint32_t noun)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, noun);
    uint32_t clause = noun;
    for (uint32_t i = 0; i < CLAIM_CLIMB && clause != DGM_NONE &&
                         !(tok(here, clause)->head < noun &&
                           (tok(here, clause)->rel == DGM_REL_PARATAXIS ||
                            tok(here, clause)->rel == DGM_REL_CONJ) &&
                           dgm_clause_at(here->doc, clause));
         i++) {
        clause = tok(here, clause)->head;
    }
    uint32_t before = clause != DGM_NONE ? tok(here, clause)->head
                      : word->sentence == 0
                          ? DGM_NONE
                          : here->doc->sentence.at[word->sentence - 1].root;
    if (before == DGM_NONE || tok(here, before)->upos != DGM_UPOS_VERB ||
        !is_plain(self, before)) {
        return DGM_ERR_OK;
    }
    uint32_t subject = kid(here, before, DGM_REL_NSUBJ);
    before = subject != DGM_NONE && dgm_link_is_event_noun(self, subject)
                 ? subject
                 : dgm_link_telling(self, before, noun);
    return !is_another(self, noun) && dgm_link_tells_act(self, before)
               ? dgm_link_add(self, LINK_SAME_SUMMARY, before, noun,
                              (dgm_span){0, 0})
               : DGM_ERR_OK;
}

/* Whether a noun sums up, whatever act it was. */
static bool sums_up(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    for (const dgm_cue_entry *e = dgm_claim_match(here, noun, NULL); e;
         e = dgm_claim_match_next(here, noun, e)) {
        const dgm_cue_group *group = group_of(here, e);
        if (group->kind == DGM_CUE_KIND_ACT && group->weak) {
            return kid(here, noun, DGM_REL_NMOD) == DGM_NONE &&
                   kid(here, noun, DGM_REL_ACL) == DGM_NONE &&
                   kid(here, noun, DGM_REL_AMOD) == DGM_NONE &&
                   kid(here, noun, DGM_REL_COMPOUND) == DGM_NONE;
        }
    }
    return false;
}

/* A word of the kind "that attack" without its like before it: what the
 * sentence before is about. */
static dgm_err link_that(linker *self, uint32_t noun)
{
    uint32_t sentence = tok(self->room, noun)->sentence;
    if (sentence == 0) {
        return DGM_ERR_OK;
    }
    uint32_t root = self->room->doc->sentence.at[sentence - 1].root;
    uint32_t subject = kid(self->room, root, DGM_REL_NSUBJ);
    bool event = subject != DGM_NONE && dgm_link_is_event_noun(self, subject);
    return dgm_link_add(self, LINK_SAME_THAT, event ? subject : root, noun,
                        (dgm_span){0, 0});
}

/* What a word and one before it are to each other. */
static link_rule relate(const linker *self, uint32_t first, uint32_t word,
                        reference refers)
{
    if (!dgm_link_is_one_act(self, first, word)) {
        return LINK_RULE_COUNT;
    }
    if (are_opposed(self, first, word)) {
        return LINK_OPPOSED;
    }
    if (differ_in_number(self, first, word)) {
        return LINK_DIFFERENT;
    }
    return refers != REFERS_NOT && refers != REFERS_A &&
                   !is_another(self, word) && may_be_same(self, first, word)
               ? LINK_SAME_ACT
               : LINK_RULE_COUNT;
}

static dgm_err link_back(linker *self, uint32_t at)
{
    uint32_t word = self->telling.at[at];
    uint32_t sentence = tok(self->room, word)->sentence;
    bool verb = tok(self->room, word)->upos == DGM_UPOS_VERB;
    reference refers = verb ? REFERS_NOT : reference_of(self, word);
    uint32_t beside = refers == REFERS_A ? told_beside(self, word) : DGM_NONE;
    if (beside != DGM_NONE) {
        return dgm_link_add(self, LINK_SAME_BESIDE, beside, word,
                            (dgm_span){0, 0});
    }
    for (uint32_t i = at; i-- > 0 && at - i <= SAME_WINDOW;) {
        uint32_t first = self->telling.at[i];
        if (sentence - tok(self->room, first)->sentence > SAME_SENTENCES) {
            break;
        }
        link_rule rule = relate(self, first, word, refers);
        if (rule != LINK_RULE_COUNT) {
            return dgm_link_add(self, rule, first, word, (dgm_span){0, 0});
        }
    }
    if (refers == REFERS_THE && sums_up(self, word)) {
        return link_summary(self, word);
    }
    return refers == REFERS_THAT && !is_another(self, word)
               ? link_that(self, word)
               : DGM_ERR_OK;
}

dgm_err dgm_link_same(linker *self)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        if (dgm_link_tells_act(self, t)) {
            DGM_TRY(dgm_vec_push(self->room->scratch, &self->telling, &t));
        }
    }
    for (uint32_t i = 0; i < self->telling.count; i++) {
        self->first_link = doc->link.count;
        DGM_TRY(link_back(self, i));
    }
    return DGM_ERR_OK;
}
