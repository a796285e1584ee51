/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Several tellings: two words for one event, and tellings that disagree.
 *
 * Words that tell acts are compared with those a little before them; what
 * sources say with what other sources say next.
 */
#include "claim/link.h"

#define SAME_WINDOW    24 /* words that tell acts */
#define SAME_SENTENCES 2
#define TOLD_WINDOW    3 /* claims */
#define STEM           5 /* letters that words of one family share */

/* ------------------------------------------------- two words, one event */

static bool share_stem(dgm_str a, dgm_str b)
{
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    uint32_t same = 0;
    while (same < shorter && a.ptr[same] == b.ptr[same]) {
        same++;
    }
    return same >= STEM || (same >= STEM - 2 && same + 1 >= shorter);
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

bool dgm_link_one_act(const linker *self, uint32_t a, uint32_t b)
{
    return share_act(self, a, b) ||
           share_stem(tok(self->room, a)->lemma, tok(self->room, b)->lemma);
}

static bool tells_act(const linker *self, uint32_t t)
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
static bool is_negated(const linker *self, uint32_t t)
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

/* "Nobody shelled it" and "the shelling", each by another. */
static bool are_opposed(const linker *self, uint32_t first, uint32_t second)
{
    return is_negated(self, first) != is_negated(self, second) &&
           !same_voice(self, first, second) && is_plain(self, first) &&
           is_plain(self, second);
}

/* "Eleven were detained" and "twenty-six arrests", each by another. */
static bool differ_in_number(const linker *self, uint32_t first,
                             uint32_t second)
{
    uint64_t one = number_of(self, first);
    uint64_t other = number_of(self, second);
    return one && other && one != other && !same_voice(self, first, second);
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
    if (!dgm_link_one_act(self, first, word)) {
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
    return refers == REFERS_THAT && !is_another(self, word)
               ? link_that(self, word)
               : DGM_ERR_OK;
}

dgm_err dgm_link_same(linker *self)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        if (tells_act(self, t)) {
            DGM_TRY(dgm_vec_push(self->room->scratch, &self->telling, &t));
        }
    }
    for (uint32_t i = 0; i < self->telling.count; i++) {
        self->first_link = doc->link.count;
        DGM_TRY(link_back(self, i));
    }
    return DGM_ERR_OK;
}

/* --------------------------------------------------------- disagreement */

typedef struct telling {
    uint32_t head;  /* what is told */
    uint32_t claim; /* by whom; DGM_NONE: the writer */
    uint32_t sentence;
    bool opposed; /* negated or denied */
    bool denied;
} telling;

typedef DGM_VEC(telling) tellings;

/* A word in the content that tells an act, where no clause is its head. */
static uint32_t first_act(const linker *self, const draft *d)
{
    for (uint32_t i = 0; i < d->content_count; i++) {
        for (uint32_t t = d->content[i].first; t < d->content[i].last; t++) {
            if (tells_act(self, t)) {
                return t;
            }
        }
    }
    return DGM_NONE;
}

bool dgm_link_tells(const dgm_claim *claim)
{
    return claim->cue_class == DGM_CUE_SAY ||
           claim->cue_class == DGM_CUE_DENY ||
           claim->cue_class == DGM_CUE_BELIEVE ||
           claim->cue_class == DGM_CUE_SHOW ||
           claim->cue_class == DGM_CUE_PERCEIVE;
}

uint32_t dgm_link_said(const linker *self, uint32_t claim)
{
    const draft *d = &self->room->draft.at[claim];
    uint32_t head =
        d->complement != DGM_NONE ? d->complement : first_act(self, d);
    uint32_t clause = kid(self->room, d->cue, DGM_REL_CCOMP);
    if (clause != DGM_NONE && clause > d->cue) {
        head = clause; /* rather than what stands before the cue */
    }
    return head == DGM_NONE ? head : dgm_link_telling(self, head, DGM_NONE);
}

static dgm_err tell_claim(linker *self, uint32_t i, tellings *out)
{
    const draft *d = &self->room->draft.at[i];
    const dgm_claim *claim = &self->room->doc->claim.at[i];
    if (!dgm_link_tells(claim)) {
        return DGM_ERR_OK;
    }
    bool denied = claim->cue_class == DGM_CUE_DENY;
    if (denied && d->entry &&
        (group_of(self->room, d->entry)->takes & DGM_TAKES_THAT) == 0) {
        return DGM_ERR_OK; /* "refused to go" tells of oneself */
    }
    uint32_t head = dgm_link_said(self, i);
    if (denied && (head == DGM_NONE || !tells_act(self, head))) {
        head = d->cue;
    }
    if (head == DGM_NONE || tok(self->room, head)->upos == DGM_UPOS_PRON) {
        return DGM_ERR_OK;
    }
    bool negated = is_negated(self, head);
    telling item = {.head = head,
                    .claim = i,
                    .sentence = tok(self->room, d->cue)->sentence,
                    .opposed = negated != denied,
                    .denied = denied};
    return dgm_vec_push(self->room->scratch, out, &item);
}

/* A sentence that nobody is made to say. */
static dgm_err tell_plain(linker *self, uint32_t sentence, tellings *out)
{
    uint32_t root = self->room->doc->sentence.at[sentence].root;
    telling item = {.head = root,
                    .claim = DGM_NONE,
                    .sentence = sentence,
                    .opposed = is_negated(self, root)};
    return tells_act(self, root)
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

static bool same_source(const linker *self, const telling *a, const telling *b)
{
    const dgm_doc *doc = self->room->doc;
    if (a->claim == DGM_NONE || b->claim == DGM_NONE) {
        return a->claim == b->claim;
    }
    const dgm_claim *one = &doc->claim.at[a->claim];
    const dgm_claim *other = &doc->claim.at[b->claim];
    return one->source_actor != DGM_NONE &&
           one->source_actor == other->source_actor;
}

/* A word of contrast among the tokens between two tellings. */
static bool contrast_between(const linker *self, uint32_t from, uint32_t to,
                             dgm_span *cue)
{
    for (uint32_t t = from + 1; t < to; t++) {
        const dgm_cue_entry *e =
            dgm_link_entry(self, t, DGM_CUE_KIND_CONTRAST, DGM_CUE_POS_ANY);
        if (e && group_of(self->room, e)->pos == DGM_CUE_POS_ANY) {
            *cue =
                (dgm_span){tok(self->room, t)->begin, tok(self->room, t)->end};
            return true;
        }
    }
    return false;
}

bool dgm_link_accuses(const linker *self, uint32_t claim)
{
    const dgm_cue_entry *e =
        claim == DGM_NONE ? NULL : self->room->draft.at[claim].entry;
    return e && (group_of(self->room, e)->takes & DGM_TAKES_AS) &&
           dgm_claim_takes_preposition(group_of(self->room, e), dgm_key("of"));
}

/* "It had never left": the second is about what the first names. */
static bool takes_up(const linker *self, const telling *a, const telling *b)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_clause *clause = dgm_clause_at(doc, b->head);
    uint32_t subject = clause ? clause->subject : DGM_NONE;
    if (subject == DGM_NONE) {
        return false;
    }
    const dgm_token *word = tok(self->room, subject);
    if (word->upos == DGM_UPOS_PRON) {
        return true;
    }
    dgm_range range = dgm_subtree(doc, a->head);
    for (uint32_t t = range.first; t < range.last; t++) {
        if (tok(self->room, t)->lemma_key == word->lemma_key) {
            return true;
        }
    }
    return false;
}

static dgm_err compare(linker *self, const telling *a, const telling *b,
                       bool next)
{
    dgm_span cue = {0, 0};
    const dgm_doc *doc = self->room->doc;
    if (a->head >= b->head || b->sentence - a->sentence > SAME_SENTENCES ||
        doc->sentence.at[a->sentence].paragraph !=
            doc->sentence.at[b->sentence].paragraph ||
        same_source(self, a, b)) {
        return DGM_ERR_OK;
    }
    bool related = dgm_link_one_act(self, a->head, b->head);
    bool contrast = a->sentence == b->sentence &&
                    contrast_between(self, a->head, b->head, &cue);
    bool claimed = a->claim != DGM_NONE && b->claim != DGM_NONE && next;
    bool beside = a->sentence == b->sentence || takes_up(self, a, b);
    if (a->denied != b->denied && a->opposed != b->opposed &&
        (related || (claimed && beside))) {
        const telling *d = a->denied ? a : b;
        return dgm_link_add(self, LINK_DENIED, a->head, b->head,
                            doc->claim.at[d->claim].cue);
    }
    if (a->opposed != b->opposed) {
        return related || (claimed && beside)
                   ? dgm_link_add(self, LINK_OPPOSED, a->head, b->head, cue)
                   : DGM_ERR_OK;
    }
    bool same = a->sentence == b->sentence && takes_up(self, a, b);
    bool blamed =
        dgm_link_accuses(self, a->claim) && dgm_link_accuses(self, b->claim);
    return claimed && (contrast || same || blamed)
               ? dgm_link_add(self, LINK_DIFFERENT, a->head, b->head, cue)
               : DGM_ERR_OK;
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
    return DGM_ERR_OK;
}
