/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words that mark a clause or phrase as condition, cause or purpose.
 *
 * A mark is a run of words.  What it marks is the clause or phrase that
 * begins behind it; what that hangs on is its governor, or, where the parser
 * has lost it, the clause behind the comma.
 */
#include "claim/link.h"

static bool words_follow(const linker *self, const dgm_cue_entry *entry,
                         uint32_t at, uint32_t last)
{
    if (at + entry->count > last) {
        return false;
    }
    for (uint32_t i = 0; i < entry->count; i++) {
        if (tok(self->room, at + i)->form_key != entry->word[i]) {
            return false;
        }
    }
    return true;
}

static bool is_mark(const dgm_cue_group *group)
{
    return (group->kind == DGM_CUE_KIND_CONDITION ||
            group->kind == DGM_CUE_KIND_CAUSE ||
            group->kind == DGM_CUE_KIND_PURPOSE) &&
           group->pos != DGM_CUE_POS_VERB && group->pos != DGM_CUE_POS_NOUN;
}

/* The longest entry at a token; a purpose is more special than a condition. */
static const dgm_cue_entry *find_mark(const linker *self, uint32_t t,
                                      uint32_t last)
{
    const dgm_cue_entry *best = NULL;
    for (const dgm_cue_entry *e =
             dgm_cues_find(self->room->cues, tok(self->room, t)->form_key);
         e; e = dgm_cues_next(self->room->cues, e)) {
        const dgm_cue_group *group = group_of(self->room, e);
        if (is_mark(group) && words_follow(self, e, t, last) &&
            (!best || e->count > best->count ||
             (e->count == best->count &&
              (group->kind == DGM_CUE_KIND_PURPOSE || group->weak)))) {
            best = e;
        }
    }
    return best;
}

/* A relation that ends the way up from the first word of a marked part. */
static bool ends_climb(const dgm_token *word)
{
    switch (word->rel) {
    case DGM_REL_ADVCL:
    case DGM_REL_OBL:
    case DGM_REL_ACL:
    case DGM_REL_CCOMP:
    case DGM_REL_XCOMP:
    case DGM_REL_PARATAXIS:
    case DGM_REL_CONJ:
    case DGM_REL_APPOS:
    case DGM_REL_ROOT:
        return true;
    case DGM_REL_NMOD:
        return word->sub != DGM_SUB_POSS && word->sub != DGM_SUB_DESC;
    default:
        return false;
    }
}

/* The head of the part that begins at `at` behind a mark. */
static uint32_t marked_head(const linker *self, const link_mark *m,
                            uint32_t last)
{
    uint32_t at = m->last;
    while (at < last && !dgm_tree_is_word(self->room->doc, at)) {
        at++;
    }
    if (at >= last) {
        return DGM_NONE;
    }
    for (uint32_t i = 0; i < CLAIM_CLIMB; i++) {
        const dgm_token *word = tok(self->room, at);
        if (ends_climb(word) || word->head == DGM_NONE ||
            word->head < m->last || word->head >= last) {
            break;
        }
        at = word->head;
    }
    /* "because if they leave, he will go" */
    const dgm_token *head = tok(self->room, at);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, at);
    bool inner = head->rel == DGM_REL_ADVCL && clause &&
                 clause->marker != DGM_NONE && clause->marker >= m->last &&
                 head->head != DGM_NONE && head->head > at &&
                 head->head < last;
    return inner ? head->head : at;
}

/* The clause behind the comma that ends what begins at `from`. */
static uint32_t clause_behind(const linker *self, uint32_t from, uint32_t last)
{
    uint32_t t = from;
    uint32_t end = from + LINK_REACH < last ? from + LINK_REACH : last;
    while (t < end && tok(self->room, t)->word != DGM_WORD_COMMA &&
           tok(self->room, t)->word != DGM_WORD_COLON) {
        t++;
    }
    for (; t < end; t++) {
        if (dgm_link_is_clause(self, t)) {
            return dgm_link_telling(self, t, from);
        }
    }
    return DGM_NONE;
}

/* "The talks are aimed at ending it", "the deaths were due to a fire": the
 * mark, or what it marks, is the predicate, and its subject the other end. */
static uint32_t subject_of_mark(const linker *self, const link_mark *m)
{
    const room *here = self->room;
    for (uint32_t t = m->first; t < m->last; t++) {
        uint32_t subject = kid(here, t, DGM_REL_NSUBJ);
        if (subject != DGM_NONE && subject < m->first) {
            return subject;
        }
    }
    uint32_t subject = kid(here, m->head, DGM_REL_NSUBJ);
    uint32_t be = kid(here, m->head, DGM_REL_COP);
    return subject != DGM_NONE && be != DGM_NONE && be < m->first &&
                   subject < m->first
               ? subject
               : DGM_NONE;
}

static uint32_t governor_of(const linker *self, const link_mark *m)
{
    uint32_t at = subject_of_mark(self, m);
    if (at != DGM_NONE) {
        return dgm_tree_antecedent(self->room->doc, at);
    }
    at = tok(self->room, m->head)->head;
    for (uint32_t i = 0;
         i < CLAIM_CLIMB && at != DGM_NONE && at >= m->first && at < m->last;
         i++) {
        at = tok(self->room, at)->head;
    }
    return at;
}

/* "Was caused by a missile": a verb with a subject, and no mark. */
static bool is_verb_of_clause(const linker *self, const link_mark *m)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->first);
    return m->group->kind == DGM_CUE_KIND_CAUSE && clause &&
           clause->form == DGM_VERB_FINITE;
}

static dgm_err read_mark(linker *self, link_mark *m, dgm_range sentence)
{
    if (m->group->takes & DGM_TAKES_SELF) {
        return dgm_link_adverb(self, m);
    }
    if (is_verb_of_clause(self, m)) {
        return DGM_ERR_OK;
    }
    m->head = marked_head(self, m, sentence.last);
    if (m->head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    m->governor = governor_of(self, m);
    if (m->governor == DGM_NONE || m->governor < m->first) {
        m->before = false;
    } else {
        m->before = true;
    }
    if (m->governor == DGM_NONE) {
        m->governor = clause_behind(self, m->head, sentence.last);
    }
    if (m->governor == DGM_NONE) {
        return DGM_ERR_OK;
    }
    uint32_t before = m->first == 0 ? DGM_NONE : m->first - 1;
    if (m->group->weak && !m->before && before > m->governor &&
        before != DGM_NONE && tok(self->room, before)->upos == DGM_UPOS_NOUN &&
        (m->group->takes & DGM_TAKES_OBJ) &&
        dgm_link_is(self, before, DGM_CUE_KIND_REACTION)) {
        m->governor = before; /* "broke down due to a quarrel over oil" */
    }
    uint32_t above = dgm_link_teller_above(self, m->governor);
    uint32_t to = dgm_link_telling(self, above, m->head);
    uint32_t from = dgm_link_telling(self, m->head, DGM_NONE);
    if (to == DGM_NONE || from == DGM_NONE ||
        tok(self->room, m->last)->word == DGM_WORD_WHETHER ||
        tok(self->room, m->last)->word == DGM_WORD_HOW) {
        return DGM_ERR_OK;
    }
    switch (m->group->kind) {
    case DGM_CUE_KIND_CONDITION:
        return dgm_link_condition(self, m, from, to);
    case DGM_CUE_KIND_CAUSE:
        return dgm_link_cause(self, m, from, to);
    default:
        return dgm_link_purpose(self, m, m->head, to);
    }
}

/* A mark that tells time besides ("when") may be condition or cause. */
static dgm_err read_readings(linker *self, const dgm_cue_entry *entry,
                             uint32_t t, dgm_range sentence)
{
    bool weak = group_of(self->room, entry)->weak;
    for (const dgm_cue_entry *e =
             weak ? dgm_cues_find(self->room->cues, entry->word[0]) : entry;
         e; e = weak ? dgm_cues_next(self->room->cues, e) : NULL) {
        link_mark m = {.group = group_of(self->room, e),
                       .first = t,
                       .last = t + e->count};
        if (e == entry ||
            (e->count == entry->count && is_mark(m.group) && m.group->weak &&
             words_follow(self, e, t, sentence.last))) {
            DGM_TRY(read_mark(self, &m, sentence));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_link_marks(linker *self, dgm_range sentence)
{
    for (uint32_t t = sentence.first; t < sentence.last; t++) {
        const dgm_cue_entry *entry = find_mark(self, t, sentence.last);
        if (!entry) {
            continue;
        }
        DGM_TRY(read_readings(self, entry, t, sentence));
        t += entry->count - 1;
    }
    return DGM_ERR_OK;
}
