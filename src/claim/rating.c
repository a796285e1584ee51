/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words by which a text rates a source, or what one says.
 *
 * They stand at the source ("a usually reliable source", "the site, whose
 * reports have proved false"), in a sentence about it, or at the cue
 * ("falsely claimed").  Only the voice that brings the source in rates it:
 * what one source says of another is a claim and no rating.
 */
#include "claim/grade.h"

#include <string.h>

/* Steps from a word that rates to the one it rates. */
#define RATED_CLIMB 4

static bool is_bad(char given)
{
    return given == 'D' || given == 'E' || given == '4' || given == '5';
}

/* A bad word outweighs a good one; of two good ones the better stays, of two
 * bad ones the worse. */
static void rate(rating *self, char given, dgm_span words)
{
    bool bad = is_bad(given);
    bool worse = given > self->rate;
    if (given != 0 && (self->rate == 0 ||
                       (bad != is_bad(self->rate) ? bad : bad == worse))) {
        *self = (rating){given, words};
    }
}

/* ------------------------------------------------- words that rate, whose */

/* "The site's earlier reports": of words, whose they are. */
static uint32_t speaker_of(const linker *link, uint32_t noun)
{
    const dgm_doc *doc = link->room->doc;
    bool words = dgm_link_entry(link, noun, DGM_CUE_KIND_CUE,
                                DGM_CUE_POS_NOUN) != NULL ||
                 dgm_link_is(link, noun, DGM_CUE_KIND_DOCUMENT);
    uint32_t owner = dgm_dependent_sub(doc, noun, DGM_REL_NMOD, DGM_SUB_POSS);
    owner = owner == DGM_NONE ? kid(link->room, noun, DGM_REL_NMOD) : owner;
    return words && owner != DGM_NONE ? owner : noun;
}

/* The noun that a word, or the phrase `words` that it opens, describes: beside
 * it, or as subject of its clause. */
static uint32_t described_by(const grader *self, uint32_t token,
                             dgm_span words)
{
    const dgm_doc *doc = self->link->room->doc;
    uint32_t at = token;
    for (int i = 0; i < RATED_CLIMB; i++) {
        const dgm_token *word = &doc->token.at[at];
        if (word->head == DGM_NONE ||
            (word->rel != DGM_REL_AMOD && word->rel != DGM_REL_ADVMOD &&
             word->rel != DGM_REL_APPOS && word->rel != DGM_REL_COMPOUND)) {
            break;
        }
        at = word->head;
    }
    uint8_t upos = doc->token.at[at].upos;
    bool outside = doc->token.at[at].end > words.end;
    bool alone = doc->token.at[token].end == words.end;
    if (at != token && outside &&
        (upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN)) {
        return at;
    }
    const dgm_clause *clause = dgm_clause_at(doc, at);
    if (clause == NULL || clause->subject == DGM_NONE || clause->expletive ||
        (alone && at == token && upos == DGM_UPOS_VERB && !clause->passive)) {
        return DGM_NONE; /* who discredits another is not discredited */
    }
    uint32_t noun = dgm_tree_antecedent(doc, clause->subject);
    return dgm_tree_antecedent(doc, speaker_of(self->link, noun));
}

/* NULL when there are too many. */
static rating *known_noun_of(grader *self, uint64_t lemma)
{
    for (uint32_t i = 0; i < self->known_count; i++) {
        if (self->known[i].lemma == lemma) {
            return &self->known[i].told;
        }
    }
    if (self->known_count == KNOWN_NOUNS_MAX) {
        return NULL;
    }
    known_noun *made = &self->known[self->known_count++];
    *made = (known_noun){.lemma = lemma};
    return &made->told;
}

static void rate_source(grader *self, uint32_t token, char given,
                        dgm_span words)
{
    const room *here = self->link->room;
    uint32_t noun = described_by(self, token, words);
    if (noun == DGM_NONE || here->inner[noun] != here->inner[token]) {
        return; /* another's word about somebody */
    }
    rate(&self->noun[noun], given, words);
    if (here->inner[token] != DGM_NONE) {
        return;
    }
    uint32_t mention = dgm_mention_at(here->doc, noun);
    uint32_t actor =
        mention == DGM_NONE ? DGM_NONE : here->doc->mention.at[mention].actor;
    if (actor != DGM_NONE) {
        rate(&self->actor[actor], given, words);
    } else {
        rating *known = known_noun_of(self, tok(here, noun)->lemma_key);
        if (known) {
            rate(known, given, words);
        }
    }
}

/* "Falsely claimed", "said without evidence", "a false claim that". */
static void rate_claim(grader *self, uint32_t token, char given,
                       dgm_span words)
{
    const room *here = self->link->room;
    for (int i = 0; i < RATED_CLIMB && token != DGM_NONE; i++) {
        const dgm_token *word = tok(here, token);
        bool own = word->begin >= words.begin && word->end <= words.end;
        if (self->cued[token] && !own) {
            rate(&self->claim[self->cued[token] - 1], given, words);
            return;
        }
        if (word->rel != DGM_REL_AMOD && word->rel != DGM_REL_ADVMOD &&
            word->rel != DGM_REL_CASE && word->rel != DGM_REL_OBL) {
            return;
        }
        token = word->head;
    }
}

static bool is_negation(const dgm_token *word)
{
    return word->word == DGM_WORD_NOT || word->word == DGM_WORD_NEVER;
}

/* The last word of an entry that matches at `t`, as dgm_claim_match has it. */
static uint32_t last_word(const room *here, uint32_t t,
                          const dgm_cue_entry *entry)
{
    uint32_t last = t;
    for (uint32_t i = 1; i < entry->count; i++) {
        bool next = last + 1 < here->doc->token.count &&
                    (tok(here, last + 1)->form_key == entry->word[i] ||
                     tok(here, last + 1)->lemma_key == entry->word[i]);
        last = next ? last + 1 : dgm_claim_child_key(here, t, entry->word[i]);
        if (last == DGM_NONE) {
            return t;
        }
    }
    return last;
}

/* What the longest entries at a word say; returns their last token. */
static uint32_t read_word(grader *self, uint32_t t)
{
    const room *here = self->link->room;
    uint32_t longest = 0;
    uint32_t last = t;
    for (const dgm_cue_entry *e = dgm_claim_match(here, t, NULL); e;
         e = dgm_claim_match_next(here, t, e)) {
        const dgm_cue_group *group = group_of(here, e);
        if (group->kind != DGM_CUE_KIND_GRADE || group->rates == 0 ||
            e->count < longest) {
            continue;
        }
        if (longest == 0 && !is_negation(tok(here, t)) &&
            dgm_tree_negated(here->doc, t)) {
            return t;
        }
        longest = e->count;
        last = last_word(here, t, e);
        dgm_span words = {tok(here, t)->begin, tok(here, last)->end};
        if (group->rates >= 'A') {
            rate_source(self, t, group->rates, words);
        } else {
            rate_claim(self, t, group->rates, words);
        }
    }
    return last;
}

static void read_words(grader *self)
{
    const dgm_doc *doc = self->link->room->doc;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        uint32_t last = read_word(self, t);
        t = last > t ? last : t;
    }
}

static bool is_definite(const room *here, uint32_t noun)
{
    uint32_t det = kid(here, noun, DGM_REL_DET);
    return det != DGM_NONE && (tok(here, det)->word == DGM_WORD_THE ||
                               tok(here, det)->word == DGM_WORD_THIS ||
                               tok(here, det)->word == DGM_WORD_THAT);
}

/* What the text tells of the source of a claim, wherever it does. */
rating dgm_rating_of_source(const grader *self, uint32_t i)
{
    const room *here = self->link->room;
    const dgm_claim *claim = &here->doc->claim.at[i];
    uint32_t head = here->draft.at[i].source_head;
    rating source = {0};
    if (head == DGM_NONE) {
        return source;
    }
    head = dgm_tree_antecedent(here->doc, head);
    source = self->noun[head];
    if (claim->source_actor != DGM_NONE) {
        rating told = self->actor[claim->source_actor];
        rate(&source, told.rate, told.words);
    }
    for (uint32_t k = 0; claim->source_actor == DGM_NONE &&
                         is_definite(here, head) && k < self->known_count;
         k++) {
        const known_noun *known = &self->known[k];
        if (known->lemma == tok(here, head)->lemma_key) {
            rate(&source, known->told.rate, known->told.words);
        }
    }
    return source;
}

static void *zeroed(const grader *self, uint32_t count, size_t size)
{
    void *made = dgm_arena_array(self->link->room->scratch, count, size);
    if (made) {
        memset(made, 0, count * size);
    }
    return made;
}

static dgm_err open_grader(grader *self)
{
    const room *here = self->link->room;
    const dgm_doc *doc = here->doc;
    self->noun = zeroed(self, doc->token.count, sizeof *self->noun);
    self->actor = zeroed(self, doc->actor.count, sizeof *self->actor);
    self->claim = zeroed(self, doc->claim.count, sizeof *self->claim);
    self->cued = zeroed(self, doc->token.count, sizeof *self->cued);
    if (!self->noun || !self->actor || !self->claim || !self->cued) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        self->cued[here->draft.at[i].cue] = i + 1;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_ratings_read(grader *self)
{
    DGM_TRY(open_grader(self));
    read_words(self);
    return DGM_ERR_OK;
}
