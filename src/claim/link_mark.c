/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words that mark a clause or phrase as condition, cause or purpose.
 *
 * A mark is a run of words.  What it marks is the clause or phrase that
 * begins behind it; what that hangs on is its governor, or, where the parser
 * has lost it, the clause behind the comma.
 */
#include "claim/link.h"

/* How far the clause that a condition without a governor belongs to may be. */
#define MARK_REACH 60

typedef struct mark {
    const dgm_cue_group *group;
    uint32_t first; /* its words */
    uint32_t last;
    uint32_t head;     /* of what it marks */
    uint32_t governor; /* of that */
    bool before;       /* the marked part comes first */
} mark;

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
static uint32_t marked_head(const linker *self, const mark *m, uint32_t last)
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

/* Whether a verb is a clause of its own that something may hang on. */
static bool is_clause(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, t);
    return clause && clause->form == DGM_VERB_FINITE &&
           tok(self->room, t)->rel != DGM_REL_ADVCL &&
           clause->kind != DGM_CLAUSE_RELATIVE;
}

/* The clause behind the comma that ends what begins at `from`. */
static uint32_t clause_behind(const linker *self, uint32_t from, uint32_t last)
{
    uint32_t t = from;
    uint32_t end = from + MARK_REACH < last ? from + MARK_REACH : last;
    while (t < end && tok(self->room, t)->word != DGM_WORD_COMMA &&
           tok(self->room, t)->word != DGM_WORD_COLON) {
        t++;
    }
    for (; t < end; t++) {
        if (is_clause(self, t)) {
            return dgm_link_telling(self, t, from);
        }
    }
    return DGM_NONE;
}

static bool has_future(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_around(self->room->doc, t);
    return clause && (clause->modality == DGM_MODAL_WILL ||
                      clause->modality == DGM_MODAL_WOULD ||
                      clause->modality == DGM_MODAL_MAY ||
                      clause->modality == DGM_MODAL_CAN ||
                      clause->tense == DGM_TENSE_FUTURE);
}

/* "The talks are aimed at ending it", "the deaths were due to a fire": the
 * mark, or what it marks, is the predicate, and its subject the other end. */
static uint32_t subject_of_mark(const linker *self, const mark *m)
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

static uint32_t governor_of(const linker *self, const mark *m)
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

/* From a noun that names nothing to the verb above it. */
static uint32_t teller_above(const linker *self, uint32_t t)
{
    for (uint32_t i = 0; i < CLAIM_CLIMB && t != DGM_NONE; i++) {
        const dgm_token *word = tok(self->room, t);
        if (word->upos == DGM_UPOS_VERB || dgm_clause_at(self->room->doc, t) ||
            dgm_link_is_event_noun(self, t) ||
            dgm_link_is(self, t, DGM_CUE_KIND_REACTION)) {
            return t;
        }
        t = word->head;
    }
    return t;
}

static bool has_comma(const linker *self, uint32_t from, uint32_t to)
{
    while (from < to && tok(self->room, from)->word != DGM_WORD_COMMA) {
        from++;
    }
    return from < to;
}

/* "Asked if", "would not say whether": a question, no condition. */
static bool is_question(const linker *self, const mark *m)
{
    uint16_t word = tok(self->room, m->first)->word;
    if (m->last - m->first != 1 ||
        (word != DGM_WORD_IF && word != DGM_WORD_WHETHER)) {
        return false;
    }
    uint32_t verb = m->governor;
    return tok(self->room, m->head)->rel == DGM_REL_CCOMP ||
           (!m->before && tok(self->room, verb)->upos == DGM_UPOS_ADJ &&
            kid(self->room, verb, DGM_REL_EXPL) != DGM_NONE) ||
           (word == DGM_WORD_WHETHER && !m->before) ||
           (tok(self->room, m->head)->rel == DGM_REL_CONJ && !m->before) ||
           (!m->before && !has_comma(self, verb, m->first) &&
            dgm_link_attributes(self, verb) != DGM_CUE_NOBODY &&
            kid(self->room, verb, DGM_REL_CCOMP) == DGM_NONE &&
            kid(self->room, verb, DGM_REL_XCOMP) == DGM_NONE);
}

static dgm_err link_all(linker *self, link_rule rule, uint32_t from,
                        uint32_t to, bool loose, bool turned, dgm_span cue)
{
    uint32_t source[DGM_CONJUNCTS_MAX];
    uint32_t target[DGM_CONJUNCTS_MAX];
    uint32_t sources = dgm_link_conjuncts(self, from, false, source);
    uint32_t targets = loose ? dgm_link_conjuncts(self, to, true, target) : 1;
    target[0] = to;
    source[0] = from;
    for (uint32_t i = 0; i < sources; i++) {
        for (uint32_t k = 0; k < targets; k++) {
            DGM_TRY(turned
                        ? dgm_link_add(self, rule, target[k], source[i], cue)
                        : dgm_link_add(self, rule, source[i], target[k], cue));
        }
    }
    return DGM_ERR_OK;
}

static dgm_span cue_of(const linker *self, const mark *m)
{
    return dgm_range_span(self->room->doc, (dgm_range){m->first, m->last});
}

static bool is_unreal(const linker *self, uint32_t t)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, t);
    return clause && clause->modality != DGM_MODAL_NONE;
}

/* What an inverted condition belongs to: behind its comma, or before it. */
static uint32_t consequence_of(const linker *self, uint32_t at, uint32_t verb,
                               dgm_range sentence)
{
    for (uint32_t t = verb + 1; t < sentence.last && t < verb + MARK_REACH;
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
        if (!is_clause(self, t) || dgm_below(self->room->doc, t, verb)) {
            continue;
        }
        if (!dgm_link_speaks(self, t)) {
            return t;
        }
        spoken = spoken == DGM_NONE ? t : spoken;
    }
    return spoken;
}

/* "If necessary", "until December", "without notice": nothing happens. */
static bool tells_nothing(const linker *self, const mark *m, uint32_t from)
{
    const room *here = self->room;
    if (self->dated[from]) {
        return true;
    }
    if (tok(here, from)->upos == DGM_UPOS_ADJ &&
        kid(here, from, DGM_REL_COP) == DGM_NONE &&
        kid(here, from, DGM_REL_NSUBJ) == DGM_NONE) {
        return true;
    }
    return !dgm_clause_at(here->doc, from) && (m->group->weak && !dgm_link_is_event_noun(self, from));
}

/* "Until the last man has gone", "once they agree": still to come, whatever
 * the tense of what hangs on it. */
static bool is_to_come(const linker *self, const mark *m)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->head);
    return clause && tok(self->room, m->first)->word != DGM_WORD_WHEN &&
           clause->form == DGM_VERB_FINITE &&
           (clause->tense == DGM_TENSE_PRESENT ||
            clause->modality != DGM_MODAL_NONE);
}

static dgm_err add_condition(linker *self, const mark *m, uint32_t from,
                             uint32_t to)
{
    if (is_question(self, m) || tells_nothing(self, m, from) ||
        (m->group->weak && !has_future(self, m->governor) &&
         !has_future(self, to) && !is_to_come(self, m))) {
        return DGM_ERR_OK;
    }
    if (tok(self->room, to)->upos == DGM_UPOS_VERB &&
        dgm_link_speaks(self, to)) {
        uint32_t other = consequence_of(
            self, m->first, m->head,
            self->room->doc->sentence.at[tok(self->room, to)->sentence].token);
        to = other == DGM_NONE ? to : dgm_link_telling(self, other, m->head);
    }
    return link_all(self, m->group->weak ? LINK_IF_TIME : LINK_IF_MARK, from,
                    to, m->before, false, cue_of(self, m));
}

static bool is_since(const linker *self, const mark *m)
{
    return tok(self->room, m->first)->word == DGM_WORD_SINCE;
}

/* "Since the road was cut, supplies were dropped": of time it would be "have
 * been dropped".  "By jailing him, the junta made him a hero." */
static bool is_reason(const linker *self, const mark *m, uint32_t to)
{
    const dgm_clause *reason = dgm_clause_at(self->room->doc, m->head);
    const dgm_clause *clause = dgm_clause_at(self->room->doc, to);
    if (tok(self->room, m->first)->word == DGM_WORD_BY) {
        return m->before && reason && reason->form == DGM_VERB_GERUND;
    }
    return is_since(self, m) && m->before && reason &&
           reason->form == DGM_VERB_FINITE && clause &&
           clause->form == DGM_VERB_FINITE && !clause->perfect;
}

/* "At" is of feelings ("anger at"), "from" of things ("fled from bombs", but
 * "stopped them from leaving"). */
static bool may_answer(const linker *self, const mark *m, uint32_t from,
                       uint32_t to)
{
    const room *here = self->room;
    uint16_t word = tok(here, m->first)->word;
    if (to == DGM_NONE || word == DGM_WORD_FROM) {
        return !dgm_clause_at(here->doc, from);
    }
    const dgm_clause *clause = dgm_clause_at(here->doc, to);
    if (is_since(self, m) && clause && clause->perfect) {
        return false;
    }
    if (word == DGM_WORD_BY) {
        return m->before;
    }
    return word != DGM_WORD_AT || tok(here, to)->upos != DGM_UPOS_VERB ||
           (clause && clause->form == DGM_VERB_PARTICIPLE);
}

/* "After", "over", "for" mark a cause where what hangs on it answers it. */
static bool is_answer(const linker *self, const mark *m, uint32_t from,
                      uint32_t to)
{
    bool noun = tok(self->room, from)->upos == DGM_UPOS_NOUN ||
                tok(self->room, from)->upos == DGM_UPOS_PROPN;
    bool event = dgm_link_is_event_noun(self, from) ||
                 dgm_clause_at(self->room->doc, from) ||
                 (noun && (m->group->takes & DGM_TAKES_OBJ) &&
                  dgm_mention_at(self->room->doc, from) == DGM_NONE);
    if (!may_answer(self, m, from, to)) {
        return false;
    }
    return event && to != DGM_NONE && !has_future(self, m->governor) &&
           (dgm_link_is(self, to, DGM_CUE_KIND_REACTION) ||
            is_reason(self, m, to));
}

static dgm_err add_cause(linker *self, const mark *m, uint32_t from,
                         uint32_t to)
{
    if (m->group->weak && !is_answer(self, m, from, to)) {
        return DGM_ERR_OK;
    }
    return link_all(self, m->group->weak ? LINK_CAUSE_TIME : LINK_CAUSE_MARK,
                    from, to, m->before, false, cue_of(self, m));
}

static bool is_meant(const linker *self, uint32_t verb)
{
    const dgm_cue_entry *e =
        dgm_link_entry(self, verb, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_VERB);
    return e && !group_of(self->room, e)->weak;
}

/* "Not to starve anyone", "his refusal to concede". */
static bool is_barred(const linker *self, const mark *m)
{
    uint32_t before = m->first;
    if (before-- == 0) {
        return false;
    }
    return tok(self->room, before)->word == DGM_WORD_NOT ||
           dgm_link_entry(self, before, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN);
}

/* Whether a verb asks for an infinitive: "wants to", and with an object
 * "urged him to", "forced him to"; with an object of its own, "stopped the oil
 * to" asks for none. */
static bool asks_infinitive(const linker *self, uint32_t verb, const mark *m)
{
    const room *here = self->room;
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    bool passive = clause && clause->passive;
    bool theirs = (object != DGM_NONE && object < m->first) || passive;
    for (const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL); e;
         e = dgm_claim_match_next(here, verb, e)) {
        const dgm_cue_group *group = group_of(here, e);
        uint32_t takes = group->takes;
        if (group->kind == DGM_CUE_KIND_CAUSE) {
            takes &= DGM_TAKES_CONTROL;
        } else if (group->kind != DGM_CUE_KIND_CUE) {
            continue;
        }
        uint32_t asked =
            theirs ? DGM_TAKES_RAISE | DGM_TAKES_CONTROL | DGM_TAKES_PASSIVE
                   : DGM_TAKES_TO | DGM_TAKES_SUBJ;
        uint32_t oblique = kid(here, verb, DGM_REL_OBL);
        if (!theirs && e->count > 1 && oblique != DGM_NONE &&
            oblique < m->first && (takes & DGM_TAKES_CONTROL)) {
            return true; /* "called on them to leave" */
        }
        bool loose = tok(here, m->head)->rel == DGM_REL_ADVCL &&
                     m->first > verb + 1 &&
                     (!theirs || (object != DGM_NONE &&
                                  dgm_subtree(here->doc, object).last <
                                      m->first));
        if ((takes & asked) != 0 && !loose) {
            return true;
        }
    }
    return false;
}

/* "Flew there to urge them to leave": the infinitive is that of "urge". */
static bool is_asked_before(const linker *self, uint32_t verb, const mark *m)
{
    for (uint32_t t = m->first; t-- > verb + 1;) {
        if (tok(self->room, t)->upos == DGM_UPOS_VERB &&
            asks_infinitive(self, t, m)) {
            return true;
        }
    }
    return false;
}

/* "A campaign to oust him": the noun tells what is done. "A law to curb
 * strikes": what is done with it. */
static uint32_t purposeful(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    if (tok(here, noun)->upos != DGM_UPOS_NOUN ||
        dgm_link_entry(self, noun, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN)) {
        return DGM_NONE;
    }
    const dgm_cue_entry *means =
        dgm_link_entry(self, noun, DGM_CUE_KIND_PURPOSE, DGM_CUE_POS_NOUN);
    if (!means || !group_of(here, means)->weak) {
        return DGM_NONE;
    }
    uint32_t verb = tok(here, noun)->head;
    bool event = dgm_link_is_event_noun(self, noun);
    bool done = verb != DGM_NONE && tok(here, verb)->upos == DGM_UPOS_VERB &&
                tok(here, noun)->rel == DGM_REL_OBJ &&
                dgm_link_attributes(self, verb) == DGM_CUE_NOBODY;
    return (group_of(here, means)->takes & DGM_TAKES_OBJ) ? (done ? verb : DGM_NONE)
           : event                                        ? noun
                                                          : DGM_NONE;
}

/* Whether an infinitive says what its verb is for: no verb that asks for an
 * infinitive. */
static bool is_purpose(const linker *self, const mark *m, uint32_t verb)
{
    const room *here = self->room;
    const dgm_token *infinitive = tok(here, m->head);
    if (infinitive->rel != DGM_REL_ADVCL && infinitive->rel != DGM_REL_XCOMP) {
        return false;
    }
    if (tok(here, verb)->upos != DGM_UPOS_VERB || is_meant(self, verb) ||
        is_barred(self, m) || tok(here, verb)->word == DGM_WORD_HAVE ||
        (!m->before && asks_infinitive(self, verb, m))) {
        return false;
    }
    return infinitive->rel == DGM_REL_ADVCL ||
           kid(here, verb, DGM_REL_OBJ) != DGM_NONE ||
           kid(here, verb, DGM_REL_OBL) != DGM_NONE;
}

static dgm_err add_purpose(linker *self, const mark *m, uint32_t from,
                           uint32_t to)
{
    bool plain = m->last - m->first == 1 &&
                 tok(self->room, m->first)->word == DGM_WORD_TO;
    if (plain && tok(self->room, m->first)->upos != DGM_UPOS_PART) {
        return DGM_ERR_OK;
    }
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->head);
    if (plain && clause && clause->passive) {
        return DGM_ERR_OK; /* "vaccine to be used" */
    }
    if (plain && tok(self->room, m->head)->rel == DGM_REL_ACL) {
        to = purposeful(self, tok(self->room, m->head)->head);
        if (to == DGM_NONE) {
            return DGM_ERR_OK;
        }
    } else if (plain && (!is_purpose(self, m, m->governor) ||
                         is_asked_before(self, m->governor, m))) {
        return DGM_ERR_OK;
    }
    return link_all(self, plain ? LINK_PURPOSE_TO : LINK_PURPOSE_MARK, from,
                    to, m->before, true, cue_of(self, m));
}

/* What stands before "otherwise", "as a result": the clause this one is
 * joined to, or the sentence before. */
static uint32_t clause_before(const linker *self, uint32_t t)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0; i < CLAIM_CLIMB; i++) {
        const dgm_token *word = tok(self->room, t);
        if (word->head == DGM_NONE) {
            break;
        }
        if (word->head < t &&
            (word->rel == DGM_REL_CONJ || word->rel == DGM_REL_PARATAXIS ||
             word->rel == DGM_REL_ADVCL || word->rel == DGM_REL_ACL)) {
            return dgm_link_telling(self, teller_above(self, word->head), t);
        }
        t = word->head;
    }
    uint32_t sentence = tok(self->room, t)->sentence;
    return sentence == 0
               ? DGM_NONE
               : dgm_link_telling(self, doc->sentence.at[sentence - 1].root,
                                  DGM_NONE);
}

/* ", so the army left": a clause of its own behind the comma. */
static bool joins_clause(const linker *self, const mark *m)
{
    const room *here = self->room;
    const dgm_token *word = tok(here, m->first);
    const dgm_clause *clause =
        word->head == DGM_NONE ? NULL : dgm_clause_at(here->doc, word->head);
    uint32_t before = m->first;
    while (before > 0 && (tok(here, before - 1)->word == DGM_WORD_AND)) {
        before--;
    }
    return before > 0 && clause && clause->own_subject &&
           (tok(here, before - 1)->word == DGM_WORD_COMMA ||
            tok(here, before - 1)->word == DGM_WORD_SEMICOLON) &&
           clause->subject > m->first && clause->form == DGM_VERB_FINITE;
}

static dgm_err add_adverb(linker *self, const mark *m)
{
    const dgm_doc *doc = self->room->doc;
    if (m->group->weak && !joins_clause(self, m)) {
        return DGM_ERR_OK;
    }
    uint32_t head = tok(self->room, m->last - 1)->head;
    for (uint32_t i = 0;
         i < CLAIM_CLIMB && head != DGM_NONE && !dgm_clause_at(doc, head);
         i++) {
        head = tok(self->room, head)->head;
    }
    if (head == DGM_NONE) {
        return DGM_ERR_OK;
    }
    uint32_t to = dgm_link_telling(self, head, DGM_NONE);
    uint32_t from = clause_before(self, head);
    return dgm_link_add(self,
                        m->group->kind == DGM_CUE_KIND_CONDITION
                            ? LINK_IF_ELSE
                            : LINK_CAUSE_BEFORE,
                        from, to, cue_of(self, m));
}

/* "Was caused by a missile": a verb with a subject, and no mark. */
static bool is_verb_of_clause(const linker *self, const mark *m)
{
    const dgm_clause *clause = dgm_clause_at(self->room->doc, m->first);
    return m->group->kind != DGM_CUE_KIND_PURPOSE && clause &&
           clause->form == DGM_VERB_FINITE;
}

static dgm_err read_mark(linker *self, mark *m, dgm_range sentence)
{
    if (m->group->takes & DGM_TAKES_SELF) {
        return add_adverb(self, m);
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
    uint32_t above = teller_above(self, m->governor);
    uint32_t to = dgm_link_telling(self, above, m->head);
    uint32_t from = dgm_link_telling(self, m->head, DGM_NONE);
    if (to == DGM_NONE || from == DGM_NONE ||
        tok(self->room, m->last)->word == DGM_WORD_WHETHER ||
        tok(self->room, m->last)->word == DGM_WORD_HOW) {
        return DGM_ERR_OK;
    }
    switch (m->group->kind) {
    case DGM_CUE_KIND_CONDITION:
        return add_condition(self, m, from, to);
    case DGM_CUE_KIND_CAUSE:
        return add_cause(self, m, from, to);
    default:
        return add_purpose(self, m, from, to);
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
        mark m = {.group = group_of(self->room, e),
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

/* ------------------------------------------------ "had they left, ..." */

/* The verb that an inverted auxiliary belongs to. */
static uint32_t inverted_verb(const linker *self, uint32_t t, uint32_t last)
{
    uint32_t head = tok(self->room, t)->head;
    uint32_t subject =
        head == DGM_NONE ? DGM_NONE : kid(self->room, head, DGM_REL_NSUBJ);
    if (tok(self->room, t)->rel == DGM_REL_AUX && head > t && head < last &&
        subject != DGM_NONE && subject > t && subject < head &&
        !has_comma(self, t, head)) {
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
        uint32_t to = consequence_of(self, t, verb, sentence);
        if (to == DGM_NONE) {
            continue;
        }
        dgm_span cue = {tok(self->room, t)->begin, tok(self->room, t)->end};
        DGM_TRY(
            link_all(self, LINK_IF_INVERTED, dgm_link_telling(self, verb, to),
                     dgm_link_telling(self, to, verb), to > verb, false, cue));
    }
    return DGM_ERR_OK;
}
