/* SPDX-License-Identifier: Apache-2.0 */
/* What sources tell: the heads of claims, and of sentences that nobody is made
 * to say. */
#include "claim/link.h"
#include "claim/toll.h"

const dgm_cue_entry *dgm_link_denial(const linker *self, uint32_t verb)
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
bool dgm_link_names_telling(const linker *self, uint32_t t)
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

static dgm_err tell_claim(linker *self, uint32_t i, link_tellings *out)
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
        dgm_link_names_telling(self, kid(self->room, d->cue, DGM_REL_OBJ))) {
        return DGM_ERR_OK; /* link_told.c */
    }
    uint32_t culprit = dgm_link_blamed_on(self, d->cue);
    if (culprit != DGM_NONE) {
        head = culprit;
    }
    if (head != DGM_NONE) {
        head = dgm_link_telling(self, head, DGM_NONE);
    }
    if (denied &&
        (head == DGM_NONE || (!dgm_link_tells_act(self, head) &&
                              !dgm_clause_at(self->room->doc, head)))) {
        head = d->cue;
    }
    if (head == DGM_NONE || tok(self->room, head)->upos == DGM_UPOS_PRON) {
        return DGM_ERR_OK;
    }
    uint32_t figure = kid(self->room, head, DGM_REL_NSUBJ);
    bool counts = figure != DGM_NONE &&
                  tok(self->room, head)->upos == DGM_UPOS_NUM &&
                  dgm_toll_cue(self->room, figure, TOLL_ROLE(FIGURE));
    head = counts ? figure : head; /* "the number was 42" */
    bool negated = dgm_link_negated(self, head);
    link_telling item = {.head = head,
                         .claim = i,
                         .blamer = DGM_NONE,
                         .sentence = tok(self->room, d->cue)->sentence,
                         .opposed = negated != denied,
                         .denied = denied,
                         .counts = counts};
    return dgm_vec_push(self->room->scratch, out, &item);
}

/* A sentence that nobody is made to say. */
static dgm_err tell_plain(linker *self, uint32_t sentence, link_tellings *out)
{
    uint32_t root = self->room->doc->sentence.at[sentence].root;
    if (dgm_link_denial(self, root)) {
        return DGM_ERR_OK;
    }
    link_telling item = {.head = root,
                         .claim = DGM_NONE,
                         .blamer = DGM_NONE,
                         .sentence = sentence,
                         .opposed = dgm_link_negated(self, root)};
    return dgm_link_tells_act(self, root)
               ? dgm_vec_push(self->room->scratch, out, &item)
               : DGM_ERR_OK;
}

/* Puts a telling in the order of the text, unless a claim is there already. */
static dgm_err insert(linker *self, const link_telling *item, uint32_t first,
                      link_tellings *out)
{
    uint32_t at = first;
    while (at < out->count && out->at[at].head < item->head) {
        at++;
    }
    if (at < out->count && out->at[at].head == item->head) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_vec_push(self->room->scratch, out, item));
    for (uint32_t i = out->count - 1; i > at; i--) {
        out->at[i] = out->at[i - 1];
    }
    out->at[at] = *item;
    return DGM_ERR_OK;
}

/* "He says that it stands, and they that it fell": who says it stands before
 * "that", and the verb is the one before. */
static uint32_t gapped_source(const linker *self, uint32_t that)
{
    const room *here = self->room;
    uint32_t noun = that - 1;
    uint8_t upos = tok(here, noun)->upos;
    if ((upos != DGM_UPOS_NOUN && upos != DGM_UPOS_PROPN) ||
        dgm_link_entry(self, noun, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN)) {
        return DGM_NONE;
    }
    uint32_t first = dgm_tree_phrase(here->doc, noun).first;
    uint16_t before = first == 0 ? 0 : tok(here, first - 1)->word;
    return before == DGM_WORD_COMMA || before == DGM_WORD_SEMICOLON ||
                   before == DGM_WORD_AND
               ? noun
               : DGM_NONE;
}

static dgm_err tell_gapped(linker *self, uint32_t sentence, uint32_t first,
                           link_tellings *out)
{
    const room *here = self->room;
    dgm_range range = here->doc->sentence.at[sentence].token;
    for (uint32_t t = range.first + 1; t < range.last; t++) {
        const dgm_token *word = tok(here, t);
        if (out->count == first || word->word != DGM_WORD_THAT ||
            word->upos != DGM_UPOS_SCONJ || word->head == DGM_NONE ||
            gapped_source(self, t) == DGM_NONE) {
            continue;
        }
        uint32_t head = dgm_link_telling(self, word->head, DGM_NONE);
        link_telling item = {.head = head,
                             .claim = DGM_NONE,
                             .blamer = t - 1,
                             .sentence = sentence,
                             .opposed = dgm_link_negated(self, head),
                             .gapped = true};
        DGM_TRY(insert(self, &item, first, out));
    }
    return DGM_ERR_OK;
}

/* "They blamed it on the drought": told by them, though no claim.  In the
 * order of the text among the claims of the sentence. */
static dgm_err tell_blames(linker *self, uint32_t sentence, uint32_t first,
                           link_tellings *out)
{
    const room *here = self->room;
    dgm_range range = here->doc->sentence.at[sentence].token;
    for (uint32_t t = range.first; t < range.last; t++) {
        const dgm_clause *clause = dgm_clause_at(here->doc, t);
        uint32_t head = clause && clause->subject != DGM_NONE
                            ? dgm_link_blamed_on(self, t)
                            : DGM_NONE;
        if (head == DGM_NONE) {
            continue;
        }
        link_telling item = {.head = dgm_link_telling(self, head, DGM_NONE),
                             .claim = DGM_NONE,
                             .blamer = clause->subject,
                             .sentence = sentence};
        DGM_TRY(insert(self, &item, first, out));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_link_tellings(linker *self, link_tellings *out)
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
        DGM_TRY(tell_gapped(self, s, before, out));
        DGM_TRY(tell_blames(self, s, before, out));
        if (out->count == before) {
            DGM_TRY(tell_plain(self, s, out));
        }
    }
    return DGM_ERR_OK;
}
