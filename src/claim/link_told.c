/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tellings that disagree.
 *
 * What sources say is compared with what other sources say next: one negates
 * or denies what the other says, or both tell the same thing in another way,
 * one against the other.  A charge that somebody rejects contradicts him.
 */
#include "claim/link.h"
#include "claim/toll.h"

#include <string.h>

#define TOLD_SENTENCES 2
#define TOLD_WINDOW    3 /* claims */

typedef struct telling {
    uint32_t head;  /* what is told */
    uint32_t claim; /* by whom; DGM_NONE: the writer */
    uint32_t sentence;
    bool opposed; /* negated or denied */
    bool denied;
    bool counts; /* gives a number for what was told before */

} telling;

typedef DGM_VEC(telling) tellings;

static const dgm_cue_entry *denial(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL);
    while (e && (group_of(here, e)->kind != DGM_CUE_KIND_CUE ||
                 group_of(here, e)->cue_class != DGM_CUE_DENY ||
                 (group_of(here, e)->takes & DGM_TAKES_THAT) == 0)) {
        e = dgm_claim_match_next(here, verb, e);
    }
    return e;
}

/* A word in the content that tells an act, where no clause is its head. */
static uint32_t first_act(const linker *self, const draft *d)
{
    for (uint32_t i = 0; i < d->content_count; i++) {
        for (uint32_t t = d->content[i].first; t < d->content[i].last; t++) {
            if (dgm_link_tells_act(self, t)) {
                return t;
            }
        }
    }
    return DGM_NONE;
}

/* Whether a claim presents something as so: no question, wish or order. */
static bool asserts(const linker *self, uint32_t i)
{
    const dgm_claim *claim = &self->room->doc->claim.at[i];
    const draft *d = &self->room->draft.at[i];
    const dgm_clause *clause =
        d->complement == DGM_NONE
            ? NULL
            : dgm_clause_at(self->room->doc, d->complement);
    uint16_t marker = clause && clause->marker != DGM_NONE
                          ? tok(self->room, clause->marker)->word
                          : 0;
    bool kind = claim->cue_class == DGM_CUE_SAY ||
                claim->cue_class == DGM_CUE_DENY ||
                claim->cue_class == DGM_CUE_BELIEVE ||
                claim->cue_class == DGM_CUE_SHOW ||
                claim->cue_class == DGM_CUE_PERCEIVE ||
                (claim->cue_class == DGM_CUE_DECREE && clause &&
                 clause->form == DGM_VERB_FINITE); /* "ruled that" */
    return kind && marker != DGM_WORD_WHETHER && marker != DGM_WORD_IF &&
           claim->stance.mood == DGM_MOOD_ASSERT &&
           claim->cue_polarity != DGM_POLARITY_NEG &&
           tok(self->room, d->cue)->rel != DGM_REL_AMOD;
}

/* "The claim", "a charge", "this": what somebody said before. */
static bool names_telling(const linker *self, uint32_t t)
{
    const dgm_token *word = tok(self->room, t);
    if (word->upos == DGM_UPOS_PRON) {
        return word->word == DGM_WORD_IT || word->word == DGM_WORD_THIS ||
               word->word == DGM_WORD_THAT || word->word == DGM_WORD_THEM;
    }
    return word->upos == DGM_UPOS_NOUN &&
           dgm_link_entry(self, t, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN) &&
           kid(self->room, t, DGM_REL_ACL) == DGM_NONE &&
           kid(self->room, t, DGM_REL_CCOMP) == DGM_NONE;
}

static dgm_err tell_claim(linker *self, uint32_t i, tellings *out)
{
    const draft *d = &self->room->draft.at[i];
    const dgm_claim *claim = &self->room->doc->claim.at[i];
    if (!asserts(self, i)) {
        return DGM_ERR_OK;
    }
    uint32_t head =
        d->complement != DGM_NONE ? d->complement : first_act(self, d);
    bool denied = claim->cue_class == DGM_CUE_DENY;
    if (denied && d->entry &&
        (group_of(self->room, d->entry)->takes & DGM_TAKES_THAT) == 0) {
        return DGM_ERR_OK; /* "refused to go" tells of oneself */
    }
    uint32_t clause = kid(self->room, d->cue, DGM_REL_CCOMP);
    if (clause != DGM_NONE && clause > d->cue) {
        head = clause; /* rather than what stands before the cue */
    }
    if (denied && kid(self->room, d->cue, DGM_REL_OBJ) != DGM_NONE &&
        names_telling(self, kid(self->room, d->cue, DGM_REL_OBJ))) {
        return DGM_ERR_OK; /* see link_denials */
    }
    uint32_t culprit = dgm_link_blamed_on(self, d->cue);
    if (culprit != DGM_NONE) {
        head = culprit;
    }
    if (head != DGM_NONE) {
        head = dgm_link_telling(self, head, DGM_NONE);
    }
    if (denied && (head == DGM_NONE ||
                   (!dgm_link_tells_act(self, head) &&
                    !dgm_clause_at(self->room->doc, head)))) {
        head = d->cue;
    }
    if (head == DGM_NONE || tok(self->room, head)->upos == DGM_UPOS_PRON) {
        return DGM_ERR_OK;
    }
    uint32_t figure = kid(self->room, head, DGM_REL_NSUBJ);
    bool counts = figure != DGM_NONE &&
                  dgm_toll_cue(self->room, figure, TOLL_ROLE(FIGURE));
    head = counts ? figure : head; /* "the number was 42" */
    bool negated = dgm_link_negated(self, head);
    telling item = {.head = head,
                    .claim = i,
                    .sentence = tok(self->room, d->cue)->sentence,
                    .opposed = negated != denied,
                    .denied = denied,
                    .counts = counts};
    return dgm_vec_push(self->room->scratch, out, &item);
}

/* A sentence that nobody is made to say. */
static dgm_err tell_plain(linker *self, uint32_t sentence, tellings *out)
{
    uint32_t root = self->room->doc->sentence.at[sentence].root;
    if (denial(self, root)) {
        return DGM_ERR_OK;
    }
    telling item = {.head = root,
                    .claim = DGM_NONE,
                    .sentence = sentence,
                    .opposed = dgm_link_negated(self, root)};
    return dgm_link_tells_act(self, root)
               ? dgm_vec_push(self->room->scratch, out, &item)
               : DGM_ERR_OK;
}

static dgm_err gather(linker *self, tellings *out)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t claim = 0;
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        uint32_t before = out->count;
        while (claim < doc->claim.count &&
               tok(self->room, self->room->draft.at[claim].cue)->sentence <=
                   s) {
            DGM_TRY(tell_claim(self, claim, out));
            claim++;
        }
        if (out->count == before) {
            DGM_TRY(tell_plain(self, s, out));
        }
    }
    return DGM_ERR_OK;
}

/* A pronoun says on what the source before it began. */
static bool same_source(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_doc *doc = self->room->doc;
    if (a == DGM_NONE || b == DGM_NONE) {
        return a == b;
    }
    const dgm_claim *one = &doc->claim.at[a];
    const dgm_claim *other = &doc->claim.at[b];
    bool named = one->source_kind == DGM_SOURCE_NAMED ||
                 other->source_kind == DGM_SOURCE_NAMED;
    if (named && one->source_actor != DGM_NONE &&
        other->source_actor != DGM_NONE) {
        return one->source_actor == other->source_actor;
    }
    if (one->source.count == 0 || other->source.count == 0) {
        return true;
    }
    dgm_str first = dgm_span_str(doc, one->source.at[0]);
    dgm_str second = dgm_span_str(doc, other->source.at[0]);
    return other->source_kind == DGM_SOURCE_PRONOUN ||
           (first.len == second.len &&
            memcmp(first.ptr, second.ptr, first.len) == 0);
}

/* "He said that they denied it": one speaks of the other. */
static bool one_holds_other(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0, up = b; i < CLAIM_CLIMB && up != DGM_NONE; i++) {
        up = doc->claim.at[up].parent;
        if (up == a) {
            return true;
        }
    }
    for (uint32_t i = 0, up = a; i < CLAIM_CLIMB && up != DGM_NONE; i++) {
        up = doc->claim.at[up].parent;
        if (up == b) {
            return true;
        }
    }
    return false;
}

/* "The charges, which they say are false": told about what is told. */
static bool hangs_on(const linker *self, const telling *a, const telling *b)
{
    const dgm_doc *doc = self->room->doc;
    return dgm_below(doc, self->room->draft.at[b->claim].cue, a->head) ||
           dgm_below(doc, self->room->draft.at[a->claim].cue, b->head);
}

/* A word of contrast among the tokens between two tellings, not in what the
 * first says. */
static bool contrast_between(const linker *self, const telling *a,
                             const telling *b, dgm_span *cue)
{
    for (uint32_t t = a->head + 1; t < b->head; t++) {
        const dgm_cue_entry *e =
            dgm_link_entry(self, t, DGM_CUE_KIND_CONTRAST, DGM_CUE_POS_ANY);
        if (e && group_of(self->room, e)->pos == DGM_CUE_POS_ANY &&
            (a->claim == DGM_NONE || self->room->inner[t] != a->claim)) {
            *cue =
                (dgm_span){tok(self->room, t)->begin, tok(self->room, t)->end};
            return true;
        }
    }
    return false;
}

/* "A says this; B says that". */
static bool side_by_side(const linker *self, const telling *a,
                         const telling *b)
{
    for (uint32_t t = a->head + 1; t < b->head; t++) {
        if (tok(self->room, t)->word == DGM_WORD_SEMICOLON) {
            return true;
        }
    }
    return false;
}

static bool is_accusing(const linker *self, const telling *t)
{
    const dgm_cue_entry *e =
        t->claim == DGM_NONE ? NULL : self->room->draft.at[t->claim].entry;
    return e && (group_of(self->room, e)->takes & DGM_TAKES_AS) &&
           dgm_claim_takes_preposition(group_of(self->room, e), dgm_key("of"));
}

static uint32_t subject_of(const linker *self, uint32_t head)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, head);
    return clause ? clause->subject : kid(self->room, head, DGM_REL_NSUBJ);
}

static bool is_taken_up(const linker *self, const telling *a, uint32_t word)
{
    if (word == DGM_NONE) {
        return false;
    }
    const dgm_token *w = tok(self->room, word);
    if (w->upos == DGM_UPOS_PRON) {
        return w->word != DGM_WORD_I && w->word != DGM_WORD_WE &&
               w->word != DGM_WORD_THERE;
    }
    dgm_range range = dgm_subtree(self->room->doc, a->head);
    for (uint32_t t = range.first; t < range.last; t++) {
        if (tok(self->room, t)->lemma_key == w->lemma_key) {
            return true;
        }
    }
    return false;
}

/* "It had never left", "a sniper shot him": the second is about what the first
 * names. */
static bool takes_up(const linker *self, const telling *a, const telling *b)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, b->head);
    if (clause && clause->expletive) {
        return false;
    }
    return is_taken_up(self, a, subject_of(self, b->head)) ||
           is_taken_up(self, a, kid(self->room, b->head, DGM_REL_OBJ));
}

/* The same with their subjects: "its jet was there", "it had crossed". */
static bool shares_subject(const linker *self, const telling *a,
                           const telling *b)
{
    uint32_t one = subject_of(self, a->head);
    uint32_t other = subject_of(self, b->head);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, b->head);
    if (one == DGM_NONE || other == DGM_NONE || !clause || clause->expletive) {
        return false;
    }
    const dgm_token *word = tok(self->room, other);
    if (word->upos != DGM_UPOS_PRON) {
        return tok(self->room, one)->lemma_key == word->lemma_key;
    }
    /* a source that says "it" or "he" means itself where the other clause is
     * about somebody with a name */
    const dgm_claim *claim = &self->room->doc->claim.at[b->claim];
    bool himself = word->word == DGM_WORD_HE || word->word == DGM_WORD_SHE;
    return word->word != DGM_WORD_I && word->word != DGM_WORD_WE &&
           tok(self->room, one)->upos != DGM_UPOS_PROPN &&
           !(himself && claim->source_kind == DGM_SOURCE_NAMED);
}

/* "The Pueblo had never been there", "the talks have not begun". */
static bool names_subject(const linker *self, const telling *b)
{
    const room *here = self->room;
    uint32_t subject = subject_of(self, b->head);
    uint32_t det =
        subject == DGM_NONE ? DGM_NONE : kid(here, subject, DGM_REL_DET);
    return subject != DGM_NONE && tok(here, subject)->upos != DGM_UPOS_PRON &&
           det != DGM_NONE && tok(here, det)->word == DGM_WORD_THE;
}

typedef struct pair {
    const telling *a;
    const telling *b;
    bool related; /* one act */
    bool facing;  /* claims of two sources, next to each other */
    bool contrast;
    dgm_span cue;
} pair;

static dgm_err oppose(linker *self, const pair *p)
{
    const dgm_doc *doc = self->room->doc;
    bool about = p->contrast || names_subject(self, p->b) || takes_up(self, p->a, p->b) ||
                 (p->a->denied && is_accusing(self, p->b));
    if (!p->related && !(p->facing && about)) {
        return DGM_ERR_OK;
    }
    if (p->a->denied != p->b->denied) {
        const telling *d = p->a->denied ? p->a : p->b;
        return dgm_link_add(self, LINK_DENIED, p->a->head, p->b->head,
                            doc->claim.at[d->claim].cue);
    }
    return dgm_link_add(self, LINK_OPPOSED, p->a->head, p->b->head, p->cue);
}

/* Not "must leave", "will leave". */
static bool is_told_as_fact(const linker *self, uint32_t head)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, head);
    return !clause || (clause->modality != DGM_MODAL_MUST &&
                       clause->modality != DGM_MODAL_WILL);
}

static dgm_err compare(linker *self, const telling *a, const telling *b,
                       bool next)
{
    const dgm_doc *doc = self->room->doc;
    bool claimed = a->claim != DGM_NONE && b->claim != DGM_NONE;
    if (a->head >= b->head || b->sentence - a->sentence > TOLD_SENTENCES ||
        doc->sentence.at[a->sentence].paragraph !=
            doc->sentence.at[b->sentence].paragraph ||
        same_source(self, a->claim, b->claim) ||
        (claimed && !side_by_side(self, a, b) &&
         (one_holds_other(self, a->claim, b->claim) ||
          hangs_on(self, a, b)))) {
        return DGM_ERR_OK;
    }
    pair p = {.a = a,
              .b = b,
              .related = dgm_link_is_one_act(self, a->head, b->head),
              .facing = claimed && next && b->sentence - a->sentence <= 1};
    bool together = a->sentence == b->sentence;
    p.contrast = together && contrast_between(self, a, b, &p.cue);
    if (a->opposed != b->opposed) {
        return oppose(self, &p);
    }
    bool blamed = is_accusing(self, a) && is_accusing(self, b);
    bool rival = b->counts ? true
                 : together ? p.contrast || (side_by_side(self, a, b) &&
                                           (takes_up(self, a, b) ||
                                            names_subject(self, b)))
                          : shares_subject(self, a, b);
    bool alike = tok(self->room, a->head)->lemma_key ==
                 tok(self->room, b->head)->lemma_key;
    return p.facing && !alike && (rival || blamed) &&
                   is_told_as_fact(self, a->head) &&
                   is_told_as_fact(self, b->head)
               ? dgm_link_add(self, LINK_DIFFERENT, a->head, b->head, p.cue)
               : DGM_ERR_OK;
}

/* ------------------------------------------- "a charge that he rejected" */

/* The noun or pronoun by which a denial names what it denies: its object, the
 * subject of a passive, the noun that it describes. */
static uint32_t denied_word(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, verb);
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    uint32_t named = kid(here, verb, DGM_REL_OBJ);
    if (named == DGM_NONE && clause && clause->passive) {
        named = clause->subject;
    }
    if (named != DGM_NONE) {
        named = dgm_tree_antecedent(here->doc, named);
    }
    bool describes =
        word->rel == DGM_REL_ACL && word->head < verb &&
        dgm_link_entry(self, word->head, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN);
    if (describes) {
        return word->head;
    }
    uint32_t before = kid(here, verb, DGM_REL_NSUBJ);
    if (named == DGM_NONE && before != DGM_NONE && clause &&
        clause->subject != before) {
        named = before; /* taken for a second subject */
    }
    return named != DGM_NONE && names_telling(self, named) &&
                   kid(here, named, DGM_REL_NMOD) == DGM_NONE
               ? named
               : DGM_NONE;
}

/* The last telling before a word, of this sentence or the one before. */
static const telling *told_before(const linker *self, const tellings *all,
                                  uint32_t word, uint32_t verb)
{
    const telling *found = NULL;
    uint32_t sentence = tok(self->room, word)->sentence;
    for (uint32_t i = 0; i < all->count && all->at[i].sentence <= sentence;
         i++) {
        const telling *t = &all->at[i];
        if (t->head < word && sentence - t->sentence <= 1 && !t->denied &&
            t->head != verb) {
            found = t;
        }
    }
    return found;
}

/* What is told instead: "dismissed the claim and said that they had left", "a
 * claim contradicted by shelling"; the denial itself where it is all. */
static uint32_t told_instead(const linker *self, const tellings *all,
                             uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    if (clause && clause->passive && clause->agent != DGM_NONE) {
        uint32_t told = dgm_link_telling(self, clause->agent, DGM_NONE);
        return dgm_link_tells_act(self, told) ? told : verb;
    }
    for (uint32_t i = 0; i < all->count; i++) {
        const telling *t = &all->at[i];
        uint32_t cue = t->claim == DGM_NONE ? DGM_NONE
                                            : here->draft.at[t->claim].cue;
        if (cue != DGM_NONE && tok(here, cue)->head == verb && cue > verb &&
            (tok(here, cue)->rel == DGM_REL_CONJ ||
             tok(here, cue)->rel == DGM_REL_ADVCL)) {
            return t->head;
        }
    }
    return verb;
}

static dgm_err link_denials(linker *self, const tellings *all)
{
    const room *here = self->room;
    for (uint32_t t = 0; t < here->doc->token.count; t++) {
        if (tok(here, t)->upos != DGM_UPOS_VERB || !denial(self, t)) {
            continue;
        }
        uint32_t named = denied_word(self, t);
        const telling *before =
            named == DGM_NONE ? NULL : told_before(self, all, named, t);
        if (!before) {
            continue;
        }
        self->first_link = here->doc->link.count;
        dgm_span cue = {tok(here, t)->begin, tok(here, t)->end};
        DGM_TRY(dgm_link_add(self, LINK_REJECTED, before->head,
                             told_instead(self, all, t), cue));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_link_told(linker *self)
{
    tellings all = {0};
    DGM_TRY(gather(self, &all));
    for (uint32_t i = 0; i < all.count; i++) {
        self->first_link = self->room->doc->link.count;
        for (uint32_t k = i + 1; k < all.count && k <= i + TOLD_WINDOW; k++) {
            DGM_TRY(compare(self, &all.at[i], &all.at[k], k == i + 1));
        }
    }
    return link_denials(self, &all);
}
