/* SPDX-License-Identifier: Apache-2.0 */
/* Conditions without a word for it: "had they left, ...", "leave or we shall
 * fire". */
#include "claim/link.h"

static bool is_unreal(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, t);
    return clause && clause->modality != DGM_MODAL_NONE;
}

/* What an inverted condition belongs to: behind its comma, or before it. */
uint32_t dgm_link_consequence(const linker *self, uint32_t at, uint32_t verb,
                              dgm_range sentence)
{
    for (uint32_t t = verb + 1; t < sentence.last && t < verb + LINK_REACH;
         t++) {
        if (is_unreal(self, t)) {
            return t;
        }
    }
    for (uint32_t t = at; t-- > sentence.first;) {
        if (is_unreal(self, t)) {
            return t;
        }
    }
    uint32_t spoken = DGM_NONE;
    for (uint32_t t = verb + 1; t < sentence.last; t++) {
        if (!dgm_link_is_clause(self, t) ||
            dgm_below(self->room->doc, t, verb)) {
            continue;
        }
        if (!dgm_link_speaks(self, t)) {
            return t;
        }
        spoken = spoken == DGM_NONE ? t : spoken;
    }
    return spoken;
}

/* The verb that an inverted auxiliary belongs to. */
static uint32_t inverted_verb(const linker *self, uint32_t t, uint32_t last)
{
    uint32_t head = tok(self->room, t)->head;
    uint32_t subject =
        head == DGM_NONE ? DGM_NONE : kid(self->room, head, DGM_REL_NSUBJ);
    if (tok(self->room, t)->rel == DGM_REL_AUX && head > t && head < last &&
        subject != DGM_NONE && subject > t && subject < head &&
        !dgm_link_has_comma(self, t, head)) {
        return head;
    }
    for (uint32_t at = t + 1; at < last && at < t + 16; at++) {
        const dgm_token *word = tok(self->room, at);
        if (word->word == DGM_WORD_COMMA) {
            break;
        }
        if (word->upos == DGM_UPOS_VERB && word->rel != DGM_REL_AMOD) {
            return at;
        }
        if (word->word == DGM_WORD_TO &&
            tok(self->room, t)->word == DGM_WORD_BE && at + 1 < last) {
            return at + 1; /* "were the bases to close": a verb, though the
                              tagger took it for a noun */
        }
    }
    return DGM_NONE;
}

/* Whether a segment begins with an auxiliary before its subject. */
static bool opens_inverted(const linker *self, uint32_t t, dgm_range sentence)
{
    const dgm_token *word = tok(self->room, t);
    bool begins = t == sentence.first ||
                  !dgm_tree_is_word(self->room->doc, t - 1) ||
                  tok(self->room, t - 1)->word == DGM_WORD_EVEN ||
                  (word->word == DGM_WORD_SHOULD &&
                   inverted_verb(self, t, sentence.last) != DGM_NONE &&
                   tok(self->room, t - 1)->upos != DGM_UPOS_PRON) ||
                  tok(self->room, t - 1)->upos == DGM_UPOS_VERB ||
                  tok(self->room, t - 1)->upos == DGM_UPOS_NOUN;
    bool had = word->word == DGM_WORD_HAVE || word->word == DGM_WORD_BE;
    bool past = had && (word->morph & DGM_MORPH_PAST) != 0;
    if (word->word == DGM_WORD_BE) {
        past = word->form_key == dgm_key("were");
    }
    if (!begins || t + 2 >= sentence.last ||
        (word->word != DGM_WORD_SHOULD && !past)) {
        return false;
    }
    uint8_t next = tok(self->room, t + 1)->upos;
    return next == DGM_UPOS_DET || next == DGM_UPOS_PROPN ||
           next == DGM_UPOS_PRON || next == DGM_UPOS_NOUN ||
           next == DGM_UPOS_ADJ;
}

dgm_err dgm_link_inverted(linker *self, dgm_range sentence)
{
    if (tok(self->room, sentence.last - 1)->word == DGM_WORD_QUESTION &&
        sentence.last - sentence.first < 8) {
        return DGM_ERR_OK;
    }
    for (uint32_t t = sentence.first; t < sentence.last; t++) {
        if (!opens_inverted(self, t, sentence)) {
            continue;
        }
        uint32_t verb = inverted_verb(self, t, sentence.last);
        if (verb == DGM_NONE) {
            continue;
        }
        uint32_t to = dgm_link_consequence(self, t, verb, sentence);
        if (to == DGM_NONE) {
            continue;
        }
        dgm_span cue = {tok(self->room, t)->begin, tok(self->room, t)->end};
        DGM_TRY(dgm_link_all(
            self, LINK_IF_INVERTED, dgm_link_telling(self, verb, to),
            dgm_link_telling(self, to, verb), to > verb, false, cue));
    }
    return DGM_ERR_OK;
}

/* "Leave the town", "one more raid": what begins a sentence or a quotation. */
static bool is_offer(const linker *self, uint32_t t)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, t);
    uint32_t first = dgm_subtree(here->doc, t).first;
    bool begins =
        first == here->doc->sentence.at[tok(here, t)->sentence].token.first ||
        !dgm_tree_is_word(here->doc, first - 1);
    if (!begins) {
        return false;
    }
    if (tok(here, t)->upos == DGM_UPOS_VERB) {
        return clause && !clause->own_subject &&
               !dgm_claim_is_infinitive(here, t) &&
               (tok(here, t)->morph & (DGM_MORPH_IMP | DGM_MORPH_INF)) != 0;
    }
    uint32_t more = kid(here, t, DGM_REL_AMOD);
    return dgm_link_is_event_noun(self, t) && more != DGM_NONE &&
           tok(here, more)->word == DGM_WORD_MORE;
}

/* "Leave or we shall fire", "one more raid and they will fight". */
dgm_err dgm_link_bargain(linker *self, uint32_t t)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, t); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        const dgm_clause *clause = dgm_clause_at(here->doc, c);
        uint32_t cc = kid(here, c, DGM_REL_CC);
        uint16_t word = cc == DGM_NONE ? 0 : tok(here, cc)->word;
        if (tok(here, c)->rel == DGM_REL_CONJ && clause &&
            clause->own_subject && dgm_link_has_future(self, c) &&
            (word == DGM_WORD_AND || word == DGM_WORD_OR) &&
            is_offer(self, t)) {
            dgm_span cue = {tok(here, cc)->begin, tok(here, cc)->end};
            return dgm_link_add(self, LINK_IF_BARGAIN,
                                dgm_link_telling(self, t, c),
                                dgm_link_telling(self, c, t), cue);
        }
    }
    return DGM_ERR_OK;
}
