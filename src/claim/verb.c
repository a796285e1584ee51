/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Claims whose cue is a verb.
 *
 * Every entry of the verb is tried; the one that finds the fullest content
 * wins: a clause or quotation before a prepositional phrase before a bare
 * object.  "X, he said, Y" comes as a cue in parataxis (or as a sentence
 * around its own root), so that the content is the rest of the sentence.
 */
#include "claim/annotator.h"

enum rank { RANK_NONE, RANK_OBJECT, RANK_PREP, RANK_CLAUSE };

/* A quotation shorter than this, marks included, is a scare quote. */
#define QUOTE_LEAST 5

typedef struct attempt {
    const dgm_cue_group *group;
    uint32_t verb;
    uint32_t last; /* last word of the entry, the verb itself mostly */
    bool passive;
    draft item;
} attempt;

static dgm_range sentence_of(const room *self, uint32_t token)
{
    return self->doc->sentence.at[tok(self, token)->sentence].token;
}

static void take(room *self, attempt *a)
{
    dgm_claim_mark_range(self, a->item.group, 0);
    dgm_claim_take(self, sentence_of(self, a->verb), &a->item);
}

static bool is_gerund(const room *self, uint32_t clause)
{
    dgm_str xpos = tok(self, clause)->xpos;
    return (tok(self, clause)->morph & DGM_MORPH_GER) ||
           dgm_str_is(xpos, "VBG");
}

/* Content that is the clause `c`, and the noun before it where the frame
 * raises one. */
static void take_clause(room *self, attempt *a, uint32_t c, uint32_t noun)
{
    dgm_claim_mark_tree(self, c, 1);
    if (noun != DGM_NONE) {
        dgm_claim_mark_tree(self, noun, 1);
    }
    dgm_range source;
    bool expletive;
    if (dgm_below(self->doc, a->verb, c) || noun != DGM_NONE || c < a->verb) {
        /* The cue stands inside or behind: cut it and its subject out. */
        uint32_t subject =
            dgm_claim_subject(self, a->verb, &source, &expletive);
        if (subject != DGM_NONE && subject != noun &&
            tok(self, subject)->head == a->verb) {
            dgm_claim_mark_tree(self, subject, 0);
        }
    }
    a->item.complement = c;
    take(self, a);
}

static uint32_t raised_noun(const room *self, const attempt *a)
{
    uint32_t takes = a->group->takes;
    uint32_t subject = kid(self, a->verb, DGM_REL_NSUBJ);
    if (takes & DGM_TAKES_SUBJ) {
        return subject;
    }
    if (a->passive) {
        return takes & (DGM_TAKES_PASSIVE | DGM_TAKES_RAISE | DGM_TAKES_SMALL)
                   ? subject
                   : DGM_NONE;
    }
    return takes & (DGM_TAKES_RAISE | DGM_TAKES_SMALL)
               ? kid(self, a->verb, DGM_REL_OBJ)
               : DGM_NONE;
}

static enum rank try_xcomp(room *self, attempt *a, uint32_t c)
{
    uint32_t takes = a->group->takes;
    uint32_t noun = raised_noun(self, a);
    if (dgm_claim_is_infinitive(self, c)) {
        uint32_t wanted = DGM_TAKES_TO | DGM_TAKES_RAISE | DGM_TAKES_CONTROL |
                          DGM_TAKES_SUBJ;
        if (a->passive) {
            wanted |= DGM_TAKES_PASSIVE;
        }
        if (!(takes & wanted)) {
            return RANK_NONE;
        }
    } else if (is_gerund(self, c)) {
        if (!(takes & (DGM_TAKES_ING | DGM_TAKES_SMALL))) {
            return RANK_NONE;
        }
    } else if (!(takes & (DGM_TAKES_SMALL | DGM_TAKES_SUBJ))) {
        return RANK_NONE;
    }
    take_clause(self, a, c, noun);
    return RANK_CLAUSE;
}

static bool is_behind_as(const room *self, uint32_t c)
{
    uint32_t mark = dgm_tree_case(self->doc, c);
    return mark != DGM_NONE && tok(self, mark)->word == DGM_WORD_AS;
}

static enum rank try_clause(room *self, attempt *a, uint32_t head)
{
    uint32_t takes = a->group->takes;
    for (uint32_t c = dgm_child(self->doc, head); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        enum rank rank = RANK_NONE;
        if (rel == DGM_REL_CCOMP || (rel == DGM_REL_CSUBJ && c > head)) {
            if (takes & (DGM_TAKES_THAT | DGM_TAKES_WH | DGM_TAKES_QUOTE)) {
                take_clause(self, a, c,
                            dgm_claim_is_infinitive(self, c)
                                ? raised_noun(self, a)
                                : DGM_NONE);
                rank = RANK_CLAUSE;
            } else if ((takes & (DGM_TAKES_TO | DGM_TAKES_RAISE)) &&
                       dgm_claim_is_infinitive(self, c)) {
                take_clause(self, a, c, raised_noun(self, a));
                rank = RANK_CLAUSE;
            } else if (takes &
                       (DGM_TAKES_SMALL | DGM_TAKES_ING | DGM_TAKES_RAISE)) {
                take_clause(self, a, c, DGM_NONE);
                rank = RANK_CLAUSE;
            }
        } else if (rel == DGM_REL_XCOMP) {
            rank = try_xcomp(self, a, c);
        } else if (rel == DGM_REL_PARATAXIS && c > head &&
                   (takes & DGM_TAKES_QUOTE)) {
            take_clause(self, a, c, DGM_NONE);
            rank = RANK_CLAUSE;
        } else if (rel == DGM_REL_ADVCL && (takes & DGM_TAKES_CONTROL) &&
                   c > head && dgm_claim_is_infinitive(self, c)) {
            take_clause(self, a, c, DGM_NONE);
            rank = RANK_CLAUSE;
        } else if (rel == DGM_REL_ADVCL && (takes & DGM_TAKES_ING) &&
                   dgm_claim_is_gerund_object(self, c)) {
            take_clause(self, a, c, DGM_NONE);
            rank = RANK_CLAUSE;
        }
        if (rank != RANK_NONE && a->item.content_count > 0) {
            return rank;
        }
    }
    return RANK_NONE;
}

static bool says_that(const room *self, uint32_t clause)
{
    uint32_t c = dgm_child(self->doc, clause);
    while (c != DGM_NONE && tok(self, c)->word != DGM_WORD_THAT) {
        c = dgm_sibling(self->doc, c);
    }
    return c != DGM_NONE;
}

/* Whether a clause that parsers hang on a noun is what the verb says: "told
 * the inquiry that ...", "told reporters in Geneva that ...".  A relative
 * clause would lack the noun that it describes. */
static bool is_misplaced(const room *self, const dgm_clause *clause)
{
    const dgm_token *t = tok(self, clause->head);
    if (t->rel != DGM_REL_ACL || !says_that(self, clause->head) ||
        !clause->own_subject || clause->form != DGM_VERB_FINITE) {
        return false;
    }
    if (t->sub == DGM_SUB_RELCL) {
        return dgm_clause_is_full(self->doc, clause);
    }
    for (const dgm_cue_entry *e = dgm_claim_match(self, t->head, NULL); e;
         e = dgm_claim_match_next(self, t->head, e)) {
        if (group_of(self, e)->kind == DGM_CUE_KIND_CUE) {
            return false; /* "the claim that ..." */
        }
    }
    return true;
}

static enum rank try_misplaced(room *self, attempt *a)
{
    uint32_t number = self->doc->clause_of[a->verb];
    if (!(a->group->takes & DGM_TAKES_THAT) || number == DGM_NONE) {
        return RANK_NONE;
    }
    for (uint32_t i = number + 1; i < self->doc->clause.count; i++) {
        const dgm_clause *clause = &self->doc->clause.at[i];
        if (clause->above == DGM_NONE || clause->above < number) {
            break;
        }
        if (clause->above == number && is_misplaced(self, clause)) {
            take_clause(self, a, clause->head, DGM_NONE);
            return a->item.content_count > 0 ? RANK_CLAUSE : RANK_NONE;
        }
    }
    return RANK_NONE;
}

/* "X, he said", "as he put it": the content holds the cue. */
static enum rank try_outer(room *self, attempt *a)
{
    const dgm_token *verb = tok(self, a->verb);
    if (!(a->group->takes & DGM_TAKES_QUOTE) || verb->head == DGM_NONE ||
        kid(self, a->verb, DGM_REL_NSUBJ) == DGM_NONE) {
        return RANK_NONE;
    }
    bool as = verb->rel == DGM_REL_ADVCL && is_behind_as(self, a->verb);
    if (verb->rel != DGM_REL_PARATAXIS && !as) {
        return RANK_NONE;
    }
    if (verb->rel == DGM_REL_PARATAXIS && a->verb < verb->head &&
        tok(self, verb->head)->rel != DGM_REL_ROOT) {
        return RANK_NONE;
    }
    dgm_claim_mark_tree(self, verb->head, 1);
    dgm_claim_mark_tree(self, a->verb, 0);
    a->item.complement = verb->head;
    take(self, a);
    a->item.pattern = DGM_PATTERN_PARATAXIS;
    return a->item.content_count > 0 ? RANK_CLAUSE : RANK_NONE;
}

/* "He said the plan was \"dead on arrival\"": words between the cue and a
 * quotation, with no mark between them, are content too. */
static void mark_lead(room *self, const attempt *a, uint32_t quote)
{
    for (uint32_t t = a->item.group.last; t < quote; t++) {
        if (!dgm_tree_is_word(self->doc, t)) {
            return;
        }
    }
    if (a->item.group.last < quote) {
        dgm_claim_mark_range(self, (dgm_range){a->item.group.last, quote}, 1);
    }
}

/* A sentence that is only source and cue: the quotation stands just before
 * it or, after a colon, just behind. */
static enum rank try_neighbour(room *self, attempt *a)
{
    dgm_range sentence = sentence_of(self, a->verb);
    uint32_t quote = DGM_NONE;
    if (!(a->group->takes & DGM_TAKES_QUOTE) ||
        kid(self, a->verb, DGM_REL_NSUBJ) == DGM_NONE) {
        return RANK_NONE;
    }
    char end = self->doc->text.ptr[tok(self, sentence.last - 1)->begin];
    if (end == ':' && sentence.last < self->doc->token.count) {
        quote = dgm_quotation_of(self->doc, sentence.last);
    } else if (sentence.first > 0 && a->verb < sentence.first + 6 &&
               dgm_quotation_of(self->doc, sentence.first - 1) != DGM_NONE &&
               self->doc->quotation
                       .at[dgm_quotation_of(self->doc, sentence.first - 1)]
                       .close == sentence.first - 1) {
        quote = dgm_quotation_of(self->doc, sentence.first - 1);
    }
    if (quote == DGM_NONE || quote == dgm_quotation_of(self->doc, a->verb)) {
        return RANK_NONE;
    }
    dgm_quotation found = self->doc->quotation.at[quote];
    a->item.content[0] = (dgm_range){found.open, found.close + 1};
    a->item.content_count = 1;
    a->item.pattern = DGM_PATTERN_CONTINUATION;
    return RANK_CLAUSE;
}

/* Quotations of the cue's own sentence. */
static enum rank try_quotes(room *self, attempt *a)
{
    dgm_range sentence = sentence_of(self, a->verb);
    uint32_t own = dgm_quotation_of(self->doc, a->verb);
    if (!(a->group->takes & DGM_TAKES_QUOTE)) {
        return RANK_NONE;
    }
    for (uint32_t t = sentence.first; t < sentence.last; t++) {
        uint32_t q = dgm_quotation_of(self->doc, t);
        if (q == DGM_NONE || q == own) {
            continue;
        }
        dgm_quotation found = self->doc->quotation.at[q];
        uint32_t stop =
            found.close + 1 < sentence.last ? found.close + 1 : sentence.last;
        if (found.close - found.open + 1 >= QUOTE_LEAST) {
            dgm_claim_mark_range(self, (dgm_range){t, stop}, 1);
            mark_lead(self, a, t);
        }
        t = stop - 1;
    }
    dgm_claim_mark_range(self, a->item.group, 0);
    take(self, a);
    if (a->item.content_count > 0) {
        a->item.pattern = DGM_PATTERN_QUOTE;
        a->item.complement = DGM_NONE;
        return RANK_CLAUSE;
    }
    return RANK_NONE;
}

static enum rank try_prep(room *self, attempt *a, uint32_t head)
{
    for (uint32_t c = dgm_child(self->doc, head); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if (c < head || (rel != DGM_REL_OBL && rel != DGM_REL_NMOD &&
                         rel != DGM_REL_ADVCL && rel != DGM_REL_ACL)) {
            continue;
        }
        uint32_t mark = dgm_tree_case(self->doc, c);
        if (mark == DGM_NONE || !dgm_claim_takes_preposition(
                                    a->group, tok(self, mark)->form_key)) {
            continue;
        }
        dgm_claim_mark_tree(self, c, 1);
        if (mark == a->item.group.last) {
            a->item.group.last = mark + 1;
        }
        self->mark[mark] = 0;
        a->item.complement = c;
        a->item.pattern = DGM_PATTERN_NMOD;
        take(self, a);
        if (a->item.content_count > 0) {
            return RANK_PREP;
        }
    }
    return RANK_NONE;
}

/* "Accused the army of attacking", where parsers hang the gerund on the
 * army. */
static enum rank try_gerund_of_object(room *self, attempt *a)
{
    uint32_t object = a->passive ? DGM_NONE : kid(self, a->verb, DGM_REL_OBJ);
    uint32_t gerund =
        object == DGM_NONE ? DGM_NONE : kid(self, object, DGM_REL_ACL);
    const dgm_clause *clause =
        gerund == DGM_NONE ? NULL : dgm_clause_at(self->doc, gerund);
    return clause && clause->form == DGM_VERB_GERUND &&
                   clause->subject == object
               ? try_prep(self, a, object)
               : RANK_NONE;
}

static uint32_t object_of(const room *self, const attempt *a)
{
    if (a->last != a->verb) {
        return DGM_NONE; /* the entry holds its object */
    }
    return a->passive ? kid(self, a->verb, DGM_REL_NSUBJ)
                      : kid(self, a->verb, DGM_REL_OBJ);
}

/* "Attacked the town" is no word about the town. */
static bool is_deed(const room *self, uint32_t verb)
{
    uint32_t low = 0;
    uint32_t high = self->doc->event.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->doc->event.at[middle].trigger < verb) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == self->doc->event.count ||
        self->doc->event.at[low].trigger != verb) {
        return false;
    }
    uint8_t type = self->doc->event.at[low].type;
    return type == DGM_EVENT_ASSAULT || type == DGM_EVENT_COERCE ||
           type == DGM_EVENT_SANCTION || type == DGM_EVENT_MOBILIZE;
}

static enum rank try_object(room *self, attempt *a)
{
    uint32_t object = object_of(self, a);
    uint32_t takes = a->group->takes;
    if (object == DGM_NONE || (tok(self, object)->morph & DGM_MORPH_REFLEX)) {
        return RANK_NONE;
    }
    for (uint32_t c = dgm_child(self->doc, a->verb);
         (takes & DGM_TAKES_AS) && c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        if (c > a->verb && is_behind_as(self, c)) {
            take_clause(self, a, c, object);
            return a->item.content_count > 0 ? RANK_CLAUSE : RANK_NONE;
        }
    }
    if (!(takes & DGM_TAKES_OBJ) || is_deed(self, a->verb)) {
        return RANK_NONE;
    }
    take_clause(self, a, object, DGM_NONE);
    a->item.pattern = DGM_PATTERN_NMOD;
    return a->item.content_count > 0 ? RANK_OBJECT : RANK_NONE;
}

static enum rank try_entry(room *self, attempt *a)
{
    enum rank rank = try_clause(self, a, a->verb);
    if (rank == RANK_NONE && a->last != a->verb) {
        rank = try_clause(self, a, a->last);
    }
    if (rank == RANK_NONE) {
        rank = try_misplaced(self, a);
    }
    if (rank == RANK_NONE) {
        rank = try_outer(self, a);
    }
    if (rank == RANK_NONE) {
        rank = try_quotes(self, a);
    }
    if (rank == RANK_NONE) {
        rank = try_prep(self, a, a->verb);
    }
    if (rank == RANK_NONE && a->last != a->verb) {
        rank = try_prep(self, a, a->last);
    }
    if (rank == RANK_NONE) {
        rank = try_gerund_of_object(self, a);
    }
    if (rank == RANK_NONE) {
        rank = try_object(self, a);
    }
    return rank == RANK_NONE ? try_neighbour(self, a) : rank;
}

/* The last token of a multi-word entry. */
static uint32_t last_word(const room *self, uint32_t verb,
                          const dgm_cue_entry *entry)
{
    uint32_t at = verb;
    dgm_range sentence = sentence_of(self, verb);
    for (uint32_t i = 1; i < entry->count; i++) {
        if (at + 1 < sentence.last &&
            (tok(self, at + 1)->form_key == entry->word[i] ||
             tok(self, at + 1)->lemma_key == entry->word[i])) {
            at++;
        } else {
            uint32_t c = dgm_claim_child_key(self, verb, entry->word[i]);
            at = c != DGM_NONE && c > verb ? c : at;
        }
    }
    return at;
}

/* "X," said the mayor: parsers take the noun behind the verb for an object. */
static uint32_t inverted_subject(const room *self, const attempt *a)
{
    uint32_t object = kid(self, a->verb, DGM_REL_OBJ);
    if (!(a->group->takes & DGM_TAKES_QUOTE) || object == DGM_NONE ||
        object < a->verb || a->item.content_count == 0 ||
        a->item.content[0].first >= a->verb ||
        kid(self, a->verb, DGM_REL_NSUBJ) != DGM_NONE) {
        return DGM_NONE;
    }
    for (uint32_t i = 0; i < a->item.content_count; i++) {
        if (object >= a->item.content[i].first &&
            object < a->item.content[i].last) {
            return DGM_NONE;
        }
    }
    return object;
}

/* Who is behind the claim; false when nobody can be and the verb is active,
 * so that there is no claim. */
static bool find_source(room *self, attempt *a, enum rank rank)
{
    draft *d = &a->item;
    bool expletive = false;
    d->source_head = DGM_NONE;
    if (a->group->takes & DGM_TAKES_SUBJ) {
        return true;
    }
    if (a->passive) {
        uint32_t agent = dgm_clause_at(self->doc, a->verb)->agent;
        if (agent != DGM_NONE) {
            d->source_head = agent;
            d->source = dgm_tree_whole_phrase(self->doc, agent, DGM_NONE);
            uint32_t mark = dgm_tree_case(self->doc, agent);
            if (mark != DGM_NONE && mark >= d->source.first && mark < agent) {
                d->source.first = mark + 1;
            }
        } else if (rank == RANK_CLAUSE) {
            d->pattern = DGM_PATTERN_PASSIVE_IT;
        }
        return true;
    }
    uint32_t subject = inverted_subject(self, a);
    if (subject != DGM_NONE) {
        d->source = dgm_tree_whole_phrase(self->doc, subject, d->complement);
    } else {
        subject = dgm_claim_subject(self, a->verb, &d->source, &expletive);
    }
    if (subject == DGM_NONE) {
        return rank == RANK_CLAUSE;
    }
    if (!expletive) {
        d->source_head = subject;
    }
    return true;
}

dgm_err dgm_claim_from_verb(room *self, uint32_t verb)
{
    const dgm_token *t = tok(self, verb);
    attempt best = {0};
    enum rank best_rank = RANK_NONE;
    if (t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP) {
        return DGM_ERR_OK;
    }
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    bool passive = clause && clause->passive;
    for (const dgm_cue_entry *e = dgm_claim_match(self, verb, NULL); e;
         e = dgm_claim_match_next(self, verb, e)) {
        const dgm_cue_group *group = group_of(self, e);
        if (group->kind != DGM_CUE_KIND_CUE ||
            group->cue_class == DGM_CUE_NOBODY ||
            group->pos != DGM_CUE_POS_VERB) {
            continue;
        }
        attempt a = {.group = group, .verb = verb, .passive = passive};
        a.last = last_word(self, verb, e);
        a.item = (draft){.cue = verb,
                         .entry = e,
                         .cue_class = group->cue_class,
                         .pattern = DGM_PATTERN_CCOMP,
                         .complement = DGM_NONE,
                         .group = dgm_tree_group(self->doc, verb)};
        if (a.last >= a.item.group.last && a.last < verb + 8) {
            a.item.group.last = a.last + 1;
        }
        enum rank rank = try_entry(self, &a);
        if (rank > best_rank && find_source(self, &a, rank)) {
            best = a;
            best_rank = rank;
        }
    }
    if (best_rank == RANK_NONE) {
        return DGM_ERR_OK;
    }
    best.item.quoted = (best.group->takes & DGM_TAKES_QUOTE) != 0;
    best.item.negated = dgm_tree_negated(self->doc, verb);
    return dgm_claim_add(self, &best.item);
}
