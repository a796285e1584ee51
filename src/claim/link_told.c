/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tellings that disagree.
 *
 * What sources say is compared with what other sources say next: one negates
 * or denies what the other says, or both tell the same thing in another way,
 * one against the other.  A charge that somebody rejects contradicts him.
 */
#include "claim/link.h"

#include <string.h>

#define TOLD_SENTENCES 2
#define TOLD_WINDOW    3 /* claims */

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

/* Said by the same; the writer is one voice too. */
static bool is_one_voice(const linker *self, const link_telling *a,
                         const link_telling *b)
{
    if (a->blamer == DGM_NONE && b->blamer == DGM_NONE) {
        return same_source(self, a->claim, b->claim);
    }
    return a->blamer != DGM_NONE && b->blamer != DGM_NONE &&
           tok(self->room, a->blamer)->lemma_key ==
               tok(self->room, b->blamer)->lemma_key;
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
static bool hangs_on(const linker *self, const link_telling *a,
                     const link_telling *b)
{
    const dgm_doc *doc = self->room->doc;
    return dgm_below(doc, self->room->draft.at[b->claim].cue, a->head) ||
           dgm_below(doc, self->room->draft.at[a->claim].cue, b->head);
}

/* A word of contrast among the tokens between two tellings, not in what the
 * first says. */
static bool contrast_between(const linker *self, const link_telling *a,
                             const link_telling *b, dgm_span *cue)
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
static bool side_by_side(const linker *self, const link_telling *a,
                         const link_telling *b)
{
    for (uint32_t t = a->head + 1; t < b->head; t++) {
        if (tok(self->room, t)->word == DGM_WORD_SEMICOLON) {
            return true;
        }
    }
    return false;
}

static bool is_accusing(const linker *self, const link_telling *t)
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

static bool is_taken_up(const linker *self, const link_telling *a,
                        uint32_t word)
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
static bool takes_up(const linker *self, const link_telling *a,
                     const link_telling *b)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, b->head);
    if (clause && clause->expletive) {
        return false;
    }
    return is_taken_up(self, a, subject_of(self, b->head)) ||
           is_taken_up(self, a, kid(self->room, b->head, DGM_REL_OBJ));
}

/* "The company says it has left": a pronoun of the number of its source is the
 * source, unless that is somebody's ("his lawyer says he"). */
static bool means_itself(const linker *self, const link_telling *b,
                         const dgm_token *pronoun)
{
    const room *here = self->room;
    const dgm_clause *clause =
        b->claim == DGM_NONE
            ? NULL
            : dgm_clause_at(here->doc, here->draft.at[b->claim].cue);
    uint32_t source = clause ? clause->subject : b->blamer;
    if (source == DGM_NONE) {
        return true;
    }
    for (uint32_t c = dgm_child(here->doc, source); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        if (tok(here, c)->sub == DGM_SUB_POSS &&
            tok(here, c)->upos == DGM_UPOS_PRON) {
            return false;
        }
    }
    bool several = (tok(here, source)->morph & DGM_MORPH_PLUR) != 0 ||
                   kid(here, source, DGM_REL_CONJ) != DGM_NONE;
    return several == (pronoun->word == DGM_WORD_THEY);
}

/* The same with their subjects: "its jet was there", "it had crossed". */
static bool shares_subject(const linker *self, const link_telling *a,
                           const link_telling *b)
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
    return word->word != DGM_WORD_I && word->word != DGM_WORD_WE &&
           !means_itself(self, b, word);
}

/* "The Pueblo had never been there", "the talks have not begun". */
static bool names_subject(const linker *self, const link_telling *b)
{
    const room *here = self->room;
    uint32_t subject = subject_of(self, b->head);
    uint32_t det =
        subject == DGM_NONE ? DGM_NONE : kid(here, subject, DGM_REL_DET);
    return subject != DGM_NONE && tok(here, subject)->upos != DGM_UPOS_PRON &&
           det != DGM_NONE && tok(here, det)->word == DGM_WORD_THE;
}

typedef struct pair {
    const link_telling *a;
    const link_telling *b;
    bool related; /* one act */
    bool facing;  /* claims of two sources, next to each other */
    bool contrast;
    dgm_span cue;
} pair;

static dgm_err oppose(linker *self, const pair *p)
{
    const dgm_doc *doc = self->room->doc;
    bool about = p->contrast || names_subject(self, p->b) ||
                 takes_up(self, p->a, p->b) ||
                 (p->a->denied && is_accusing(self, p->b));
    bool near =
        p->related && (p->a->sentence == p->b->sentence ||
                       !dgm_link_changes_scene(self, p->a->head, p->b->head));
    if (!near && !(p->facing && about)) {
        return DGM_ERR_OK;
    }
    if (p->a->denied != p->b->denied) {
        const link_telling *d = p->a->denied ? p->a : p->b;
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

static dgm_err compare(linker *self, const link_telling *a,
                       const link_telling *b, bool next)
{
    const dgm_doc *doc = self->room->doc;
    bool claimed = a->claim != DGM_NONE && b->claim != DGM_NONE;
    bool told = (a->claim != DGM_NONE || a->blamer != DGM_NONE) &&
                (b->claim != DGM_NONE || b->blamer != DGM_NONE);
    if (a->head >= b->head || b->sentence - a->sentence > TOLD_SENTENCES ||
        doc->sentence.at[a->sentence].paragraph !=
            doc->sentence.at[b->sentence].paragraph ||
        is_one_voice(self, a, b) ||
        (claimed && !side_by_side(self, a, b) &&
         (one_holds_other(self, a->claim, b->claim) ||
          hangs_on(self, a, b)))) {
        return DGM_ERR_OK;
    }
    pair p = {.a = a,
              .b = b,
              .related = dgm_link_is_one_act(self, a->head, b->head),
              .facing = told && next && b->sentence - a->sentence <= 1};
    bool together = a->sentence == b->sentence;
    p.contrast = together && contrast_between(self, a, b, &p.cue);
    if (a->opposed != b->opposed) {
        return oppose(self, &p);
    }
    bool blamed = is_accusing(self, a) && is_accusing(self, b);
    bool scene = !together && dgm_link_changes_scene(self, a->head, b->head);
    bool rival =
        b->counts || b->gapped ? true
        : together
            ? p.contrast || (side_by_side(self, a, b) &&
                             (takes_up(self, a, b) || names_subject(self, b)))
            : shares_subject(self, a, b);
    bool alike = tok(self->room, a->head)->lemma_key ==
                 tok(self->room, b->head)->lemma_key;
    return p.facing && !alike && !scene && (rival || blamed) &&
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
        !dgm_claim_is_infinitive(here, verb) &&
        dgm_link_entry(self, word->head, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN);
    if (describes) {
        return word->head;
    }
    uint32_t before = kid(here, verb, DGM_REL_NSUBJ);
    if (named == DGM_NONE && before != DGM_NONE && clause &&
        clause->subject != before) {
        named = before; /* taken for a second subject */
    }
    return named != DGM_NONE && dgm_link_names_telling(self, named) &&
                   kid(here, named, DGM_REL_NMOD) == DGM_NONE
               ? named
               : DGM_NONE;
}

/* The last telling before a word, of this sentence or the one before, among
 * the first `count`. */
static const link_telling *told_before(const linker *self,
                                       const link_tellings *all,
                                       uint32_t count, uint32_t word,
                                       uint32_t verb)
{
    uint32_t sentence = tok(self->room, word)->sentence;
    for (uint32_t i = count; i-- > 0;) {
        const link_telling *t = &all->at[i];
        if (t->sentence + 1 < sentence) {
            break;
        }
        if (t->head < word && !t->denied && t->head != verb) {
            return t->claim == DGM_NONE && t->blamer == DGM_NONE ? NULL : t;
        }
    }
    return NULL;
}

/* What is told instead: "dismissed the claim and said that they had left", "a
 * claim contradicted by shelling"; the denial itself where it is all. */
static uint32_t told_instead(const linker *self, const link_tellings *all,
                             uint32_t count, uint32_t verb)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    if (clause && clause->passive && clause->agent != DGM_NONE) {
        uint32_t told = dgm_link_telling(self, clause->agent, DGM_NONE);
        return dgm_link_tells_act(self, told) ? told : verb;
    }
    uint32_t sentence = tok(here, verb)->sentence;
    for (uint32_t i = count; i-- > 0 && all->at[i].sentence == sentence;) {
        const link_telling *t = &all->at[i];
        uint32_t cue =
            t->claim == DGM_NONE ? DGM_NONE : here->draft.at[t->claim].cue;
        if (cue != DGM_NONE && tok(here, cue)->head == verb && cue > verb &&
            (tok(here, cue)->rel == DGM_REL_CONJ ||
             tok(here, cue)->rel == DGM_REL_ADVCL)) {
            return t->head;
        }
    }
    return verb;
}

static dgm_err link_denials(linker *self, const link_tellings *all)
{
    const room *here = self->room;
    uint32_t count = 0; /* tellings of the sentences so far */
    for (uint32_t t = 0; t < here->doc->token.count; t++) {
        while (count < all->count &&
               all->at[count].sentence <= tok(here, t)->sentence) {
            count++;
        }
        if (tok(here, t)->upos != DGM_UPOS_VERB || !dgm_link_denial(self, t)) {
            continue;
        }
        uint32_t named = denied_word(self, t);
        const link_telling *before =
            named == DGM_NONE ? NULL : told_before(self, all, count, named, t);
        if (!before) {
            continue;
        }
        self->first_link = here->doc->link.count;
        dgm_span cue = {tok(here, t)->begin, tok(here, t)->end};
        DGM_TRY(dgm_link_add(self, LINK_REJECTED, before->head,
                             told_instead(self, all, count, t), cue));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_link_told(linker *self)
{
    link_tellings all = {0};
    DGM_TRY(dgm_link_tellings(self, &all));
    for (uint32_t i = 0; i < all.count; i++) {
        self->first_link = self->room->doc->link.count;
        for (uint32_t k = i + 1; k < all.count && k <= i + TOLD_WINDOW; k++) {
            DGM_TRY(compare(self, &all.at[i], &all.at[k], k == i + 1));
        }
    }
    return link_denials(self, &all);
}
