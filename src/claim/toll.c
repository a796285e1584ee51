/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers of people: who is counted, what happened to them, in which event
 * and according to whom.
 *
 * Each number of the text (toll_number.c) is asked for its noun and its place
 * in the tree, and those for a fate (toll_fate.c).  A person without a number
 * ("a man was shot dead") is one.
 */
#include "claim/toll_count.h"

#include <string.h>

/* Words between groups in a row. */
#define BESIDE_REACH 12

static void set_who(const room *self, const group_of_people *people,
                    const outcome *fate, dgm_casualty *out)
{
    uint32_t noun = people->noun;
    group_of_people told = *people;
    if (fate->tally && (noun == DGM_NONE || !dgm_toll_is_people(self, noun))) {
        noun = fate->who; /* not "climbed to 64 overnight" */
        told.toll.token = (dgm_range){0, 0};
    }
    if (noun == DGM_NONE) {
        return;
    }
    told.noun = noun;
    if (fate->counted) {
        noun = dgm_toll_people_before(self, noun);
        if (noun == DGM_NONE) {
            return;
        }
        out->who = dgm_range_span(self->doc, (dgm_range){noun, noun + 1});
    } else {
        out->who = dgm_range_span(self->doc, dgm_toll_who_range(self, &told));
    }
    uint32_t mention = dgm_mention_at(self->doc, noun);
    if (mention != DGM_NONE) {
        out->actor = self->doc->mention.at[mention].actor;
    }
}

/* --------------------------------------------------------------------- rows
 */

static dgm_str rule_of(const counter *self, const outcome *fate)
{
    dgm_str name = fate->cue ? fate->cue->name : DGM_STR("");
    dgm_str how = dgm_str_from(fate->how);
    uint32_t len = name.len + 1 + how.len;
    char *text = dgm_arena_array(&self->room->doc->arena, len, 1);
    if (!text) {
        return (dgm_str){0};
    }
    memcpy(text, name.ptr, name.len);
    text[name.len] = '.';
    memcpy(text + name.len + 1, how.ptr, how.len);
    return (dgm_str){text, len};
}

static uint32_t end_of(const group_of_people *people)
{
    uint32_t last = people->toll.token.last;
    return people->noun != DGM_NONE && people->noun >= last ? people->noun + 1
                                                            : last;
}

/* Whether no noun stands behind the number that it might count. */
static bool stands_alone(const room *self, const dgm_toll *toll)
{
    uint32_t next = toll->token.last;
    uint32_t last =
        self->doc->sentence.at[tok(self, toll->first)->sentence].token.last;
    uint8_t upos = next < last ? tok(self, next)->upos : DGM_UPOS_PUNCT;
    return upos != DGM_UPOS_NOUN && upos != DGM_UPOS_ADJ &&
           upos != DGM_UPOS_NUM && upos != DGM_UPOS_PROPN;
}

static dgm_err add_row(counter *self, const group_of_people *people,
                       const outcome *fate)
{
    room *in = self->room;
    dgm_casualty row = {
        .kind = fate->kind,
        .about = people->toll.about,
        .low = people->toll.low,
        .high = people->toll.high,
        .number = dgm_range_span(in->doc, people->toll.token),
        .token = people->anchor,
        .actor = DGM_NONE,
        .claim = dgm_toll_claim_of(self, people->anchor, fate->token),
        .stance = dgm_claim_text_stance(&self->views[fate->token]),
        .score = fate->score,
        .rule = rule_of(self, fate)};
    row.about &= row.low == row.high;
    row.about |= row.low == row.high && dgm_toll_is_estimated(in, row.claim);
    if (row.rule.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    if (row.high == 0 || fate->cue->negated) {
        row.stance.polarity = DGM_POLARITY_POS; /* the number denies it */
    }
    row.event = dgm_toll_event_of(self, row.kind, fate->token, people->anchor);
    set_who(in, people, fate, &row);
    if (people->toll.from && fate->tally) {
        row.low = row.high; /* "from 38 to 41": it was 38 */
    }
    self->last_kind = self->doc_kind = row.kind;
    self->doc_sentence = self->sentence;
    self->counted[people->anchor] = (uint8_t)(row.kind + 1);
    self->last_token = fate->token;
    self->last_end = end_of(people);
    self->last_cue = fate->cue;
    return dgm_vec_push(&in->doc->arena, &in->doc->casualty, &row);
}

/* Only "and", commas and nouns between. */
static bool is_row(const room *self, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++) {
        uint8_t upos = tok(self, t)->upos;
        if (upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX ||
            upos == DGM_UPOS_SCONJ || upos == DGM_UPOS_PRON ||
            tok(self, t)->word == DGM_WORD_SEMICOLON ||
            tok(self, t)->word == DGM_WORD_COLON) {
            return false;
        }
    }
    return true;
}

static bool joins(const counter *self, const group_of_people *one,
                  const group_of_people *next)
{
    uint32_t from = end_of(one);
    uint32_t to = next->toll.token.first;
    const room *in = self->room;
    return from < to && to <= from + 3 &&
           (tok(in, to - 1)->upos == DGM_UPOS_CCONJ ||
            tok(in, to - 1)->word == DGM_WORD_COMMA) &&
           is_row(in, from, to);
}

/* Whether they stand in a row with the group before: by the tree, or by "and"
 * and commas without a verb between. */
static bool is_beside(const counter *self, const group_of_people *people)
{
    const room *in = self->room;
    uint32_t head = tok(in, people->anchor)->head;
    uint32_t at = people->toll.token.first;
    if (self->last_kind == DGM_FATE_COUNT) {
        return false;
    }
    if ((tok(in, people->anchor)->rel == DGM_REL_CONJ ||
         tok(in, people->anchor)->rel == DGM_REL_APPOS) &&
        head != DGM_NONE && self->counted[head] > 0) {
        return true;
    }
    if (at <= self->last_end || at > self->last_end + BESIDE_REACH ||
        (tok(in, at - 1)->upos != DGM_UPOS_CCONJ &&
         tok(in, at - 1)->word != DGM_WORD_COMMA) ||
        (people->noun == DGM_NONE ? !stands_alone(in, &people->toll)
                                  : !dgm_toll_is_people(in, people->noun))) {
        return false;
    }
    return is_row(in, self->last_end, at);
}

/* Remembers people of whom nothing is said yet: "five officers and seven
 * fighters were killed", where the tree breaks the row. */
static void wait_for_fate(counter *self, const group_of_people *people)
{
    if (people->noun == DGM_NONE || people->toll.high == 0 ||
        !dgm_toll_is_people(self->room, people->noun)) {
        self->waiting_count = 0;
        return;
    }
    if (self->waiting_count > 0 &&
        !joins(self, &self->waiting[self->waiting_count - 1], people)) {
        self->waiting_count = 0;
    }
    if (self->waiting_count < WAITING_MAX) {
        self->waiting[self->waiting_count++] = *people;
    }
}

/* Gives those who wait the fate that stands behind the row. */
static dgm_err add_waiting(counter *self, const group_of_people *people,
                           const outcome *fate)
{
    uint32_t count = self->waiting_count;
    self->waiting_count = 0;
    if (count == 0 || fate->tally || fate->counted ||
        fate->token < end_of(people) ||
        !joins(self, &self->waiting[count - 1], people)) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(add_row(self, &self->waiting[i], fate));
    }
    return DGM_ERR_OK;
}

/* "Five of them escaped" is no part of what befell the others. */
static bool does_something(const room *self, uint32_t anchor)
{
    uint32_t head = tok(self, anchor)->head;
    return tok(self, anchor)->rel == DGM_REL_NSUBJ && head != DGM_NONE &&
           tok(self, head)->upos == DGM_UPOS_VERB;
}

/* "Hospital sources: 6 dead. Eyewitnesses: more like 20.", "four, then nine":
 * a bare number that takes up the one before. */
static bool follows_figure(const counter *self, const group_of_people *people)
{
    const room *in = self->room;
    uint32_t at = people->toll.token.first;
    uint32_t next = people->toll.token.last;
    uint32_t last = in->doc->sentence.at[self->sentence].token.last;
    return people->noun == DGM_NONE && !people->among && self->last_cue &&
           people->toll.high != 0 && self->doc_kind != DGM_FATE_COUNT &&
           self->sentence <= self->doc_sentence + 1 &&
           at > in->doc->sentence.at[self->sentence].token.first &&
           (tok(in, at - 1)->word == DGM_WORD_COLON ||
            tok(in, at - 1)->word == DGM_WORD_THEN) &&
           (next >= last || !dgm_tree_is_word(in->doc, next));
}

static dgm_err add_people(counter *self, const group_of_people *people)
{
    room *in = self->room;
    outcome fate = dgm_toll_outcome(in, people);
    bool beside = is_beside(self, people);
    /* "Five people, including an officer, were killed and 22 injured" */
    if (people->among && self->last_kind != DGM_FATE_COUNT &&
        fate.token != DGM_NONE && fate.token > end_of(people) + 3) {
        fate = NO_OUTCOME;
    }
    if (fate.token != DGM_NONE && fate.cue->role == DGM_TOLL_ROLE_FIGURE &&
        self->last_kind != DGM_FATE_COUNT) {
        fate.kind = self->last_kind;
    } else if (fate.token != DGM_NONE &&
               (fate.again || fate.cue->role == DGM_TOLL_ROLE_FIGURE)) {
        fate.kind = self->sentence <= self->doc_sentence + 2 ? self->doc_kind
                                                             : DGM_FATE_COUNT;
        if (fate.kind == DGM_FATE_COUNT) {
            return DGM_ERR_OK;
        }
    }
    if (fate.token == DGM_NONE && follows_figure(self, people)) {
        fate = (outcome){.kind = self->doc_kind,
                         .token = people->anchor,
                         .cue = self->last_cue,
                         .how = "again",
                         .score = 0.6F};
    }
    bool within = people->among && !does_something(in, people->anchor);
    if (fate.token == DGM_NONE && (within || beside) &&
        (people->noun == DGM_NONE || !dgm_toll_is_thing(in, people->noun)) &&
        self->last_kind != DGM_FATE_COUNT) {
        fate = (outcome){.kind = self->last_kind,
                         .token = self->last_token,
                         .cue = self->last_cue,
                         .how = "among",
                         .score = 0.7F};
    }
    if (fate.token == DGM_NONE) {
        wait_for_fate(self, people);
        return DGM_ERR_OK;
    }
    if ((people->toll.high == 0 && fate.cue && fate.cue->negated) ||
        (people->toll.high == 0 && people->noun != DGM_NONE && !fate.counted &&
         !dgm_toll_is_people(in, people->noun)) ||
        (people->toll.high == 0 && (fate.tally || fate.score < 0.7F))) {
        return DGM_ERR_OK;
    }
    if (fate.kind != DGM_FATE_COUNT) {
        DGM_TRY(add_waiting(self, people, &fate));
        return add_row(self, people, &fate);
    }
    if (people->toll.high != 0 || fate.how == NULL) {
        return DGM_ERR_OK; /* dead or wounded: nobody knows */
    }
    fate.kind = DGM_FATE_KILLED;
    DGM_TRY(add_row(self, people, &fate));
    fate.kind = DGM_FATE_WOUNDED;
    return add_row(self, people, &fate);
}

/* "A captain and a girl": one person behind "and". */
static bool people_row_ends(const counter *self, uint32_t noun)
{
    uint32_t first = dgm_tree_phrase(self->room->doc, noun).first;
    return first > 0 && tok(self->room, first - 1)->upos == DGM_UPOS_CCONJ &&
           tok(self->room, noun)->rel != DGM_REL_NSUBJ;
}

static dgm_err count_one(counter *self, uint32_t t)
{
    if (self->taken[t] || !dgm_toll_is_one_person(self->room, t)) {
        return DGM_ERR_OK;
    }
    group_of_people people = {.noun = t, .anchor = t};
    people.toll.low = people.toll.high = 1;
    uint32_t first = dgm_tree_phrase(self->room->doc, t).first;
    uint32_t det = kid(self->room, t, DGM_REL_DET);
    people.toll.token =
        det == first ? (dgm_range){first, first + 1} : (dgm_range){t, t + 1};
    dgm_toll_find_among(self->room, &people);
    people.noun = t;
    outcome fate = dgm_toll_outcome(self->room, &people);
    bool the = det != DGM_NONE && tok(self->room, det)->word == DGM_WORD_THE;
    if (people.among && self->last_kind != DGM_FATE_COUNT) {
        return add_people(self, &people);
    }
    bool joined = people_row_ends(self, t) &&
                  dgm_toll_cue(self->room, t, TOLL_ROLE(PEOPLE)) != NULL;
    if (fate.token == DGM_NONE &&
        (people.among || (joined && is_beside(self, &people)))) {
        return add_people(self, &people);
    }
    /* "The marshal died": everybody knows whose deaths are told so. */
    if (the && fate.token != DGM_NONE &&
        (fate.cue->weak || fate.cue->role == DGM_TOLL_ROLE_SUBJECT ||
         fate.score < 0.8F)) {
        return DGM_ERR_OK;
    }
    /* Being called a hostage or a demonstrator counts nobody. */
    if (fate.token == DGM_NONE || fate.counted || fate.score < 0.7F ||
        (det == DGM_NONE && fate.score > 0.8F &&
         dgm_dependent_sub(self->room->doc, t, DGM_REL_NMOD, DGM_SUB_POSS) ==
             DGM_NONE) ||
        fate.kind == DGM_FATE_PROTESTERS || fate.tally ||
        (fate.cue->role == DGM_TOLL_ROLE_VICTIM &&
         fate.kind != DGM_FATE_KILLED) ||
        fate.kind == DGM_FATE_COUNT) {
        return DGM_ERR_OK;
    }
    return add_row(self, &people, &fate);
}

/* --------------------------------------------------------------------- all */

/* "In 2019 authorities held", where nobody read a date. */
static bool is_year(const room *self, const dgm_toll *toll)
{
    uint32_t at = toll->first;
    uint32_t first =
        self->doc->sentence.at[tok(self, at)->sentence].token.first;
    return toll->last == at + 1 && toll->token.first == at &&
           toll->low == toll->high && toll->low >= 1000 && toll->low < 2200 &&
           tok(self, at)->end - tok(self, at)->begin == 4 && at > first &&
           tok(self, at - 1)->upos == DGM_UPOS_ADP &&
           tok(self, at)->rel != DGM_REL_NUMMOD;
}

static bool in_date(const counter *self, const dgm_toll *toll)
{
    if (is_year(self->room, toll)) {
        return true;
    }
    for (uint32_t t = toll->first; t < toll->last; t++) {
        if (self->taken[t]) {
            return true;
        }
    }
    return false;
}

/* "12 deaths per 100,000 residents" */
static bool is_rate(const room *self, const group_of_people *people)
{
    uint32_t next = end_of(people);
    return next < self->doc->token.count &&
           tok(self, next)->word == DGM_WORD_PER;
}

/* "Had gone up to 23", "complaints about 19 deaths": these are no bounds. */
static void drop_false_bounds(const room *self, dgm_toll *toll)
{
    uint32_t at = toll->token.first;
    if (toll->low < 0 && at > 0 && tok(self, at)->word == DGM_WORD_UP &&
        tok(self, at - 1)->upos == DGM_UPOS_VERB &&
        dgm_toll_cue(self, at - 1, TOLL_ROLE(TALLY))) {
        toll->low = toll->high;
    }
    /* "Complaints about 212 disappearances" */
    if (at > 0 && tok(self, at)->word == DGM_WORD_ABOUT &&
        tok(self, at)->upos == DGM_UPOS_ADP &&
        tok(self, at - 1)->upos == DGM_UPOS_NOUN) {
        toll->about = false;
    }
}

/* "All but three", "none of them" */
static bool is_exception(const room *self, const group_of_people *people)
{
    uint32_t at = people->toll.token.first;
    return (at > 0 && tok(self, at - 1)->word == DGM_WORD_BUT && at > 1 &&
            tok(self, at - 2)->word == DGM_WORD_ALL) ||
           (people->toll.high == 0 && people->among);
}

/* "Both men and women", and "both" of whom nothing else is told */
static bool is_conjunction(const room *self, const group_of_people *people)
{
    const dgm_token *first = tok(self, people->toll.token.first);
    return first->word == DGM_WORD_BOTH &&
           (first->upos == DGM_UPOS_CCONJ || people->noun == DGM_NONE);
}

static dgm_err count_sentence(counter *self)
{
    room *in = self->room;
    dgm_range range = in->doc->sentence.at[self->sentence].token;
    self->last_kind = DGM_FATE_COUNT;
    self->last_end = range.first;
    self->waiting_count = 0;
    for (uint32_t t = range.first; t < range.last; t++) {
        group_of_people people = {0};
        if (self->taken[t] ||
            !dgm_toll_read(in->cues, in->doc, t, range.last, &people.toll) ||
            in_date(self, &people.toll)) {
            DGM_TRY(count_one(self, t));
            continue;
        }
        drop_false_bounds(in, &people.toll);
        dgm_toll_find_noun(in, &people);
        if (dgm_toll_is_age(in, &people) || is_rate(in, &people) ||
            is_exception(in, &people) || is_conjunction(in, &people) ||
            (t > range.first && (tok(in, t - 1)->word == DGM_WORD_EVERY ||
                                 tok(in, t - 1)->word == DGM_WORD_EACH))) {
            continue;
        }
        if (people.noun != DGM_NONE) {
            self->taken[people.noun] = 1;
        }
        DGM_TRY(add_people(self, &people));
        t = people.toll.token.last - 1;
    }
    return DGM_ERR_OK;
}

static void *zeroed(const counter *self, uint32_t count, size_t size)
{
    void *made = dgm_arena_array(self->room->scratch, count, size);
    if (made) {
        memset(made, 0, count * size);
    }
    return made;
}

static dgm_err open_counter(counter *self)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t count = doc->token.count;
    self->taken = zeroed(self, count, sizeof *self->taken);
    self->counted = zeroed(self, count, sizeof *self->counted);
    self->event_at = zeroed(self, count, sizeof *self->event_at);
    self->cue_at = zeroed(self, count, sizeof *self->cue_at);
    self->said = zeroed(self, doc->sentence.count, sizeof *self->said);
    if (!self->taken || !self->counted || !self->event_at || !self->cue_at ||
        !self->said) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->date.count; i++) {
        dgm_range range = doc->date.at[i].token;
        for (uint32_t t = range.first; t < range.last; t++) {
            self->taken[t] = 1;
        }
    }
    for (uint32_t i = doc->event.count; i-- > 0;) {
        self->event_at[doc->event.at[i].trigger] = i + 1;
    }
    dgm_toll_find_speakers(self);
    return DGM_ERR_OK;
}

dgm_err dgm_claim_tolls(room *self, const view *views)
{
    counter all = {.room = self, .views = views, .doc_kind = DGM_FATE_COUNT};
    DGM_TRY(open_counter(&all));
    for (uint32_t s = 0; s < self->doc->sentence.count; s++) {
        all.sentence = s;
        DGM_TRY(count_sentence(&all));
    }
    return DGM_ERR_OK;
}
