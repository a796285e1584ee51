/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers of people: who is counted, what happened to them, in which event
 * and according to whom.
 *
 * Each number of the text (toll_number.c) is asked for its noun and its place
 * in the tree, and those for a fate (toll_fate.c).  A person without a number
 * ("a man was shot dead") is one.
 */
#include "claim/toll.h"

#include <string.h>

/* How far an event is looked for on either side. */
#define EVENT_REACH 40
#define NOUN_REACH  8
#define CLIMB_MAX   6
#define LOOK_MAX    24

typedef struct counter {
    room *room;
    const view *views;
    uint8_t *taken;   /* [token] stands in a date or was counted */
    uint32_t *cue_at; /* [token] claim + 1 with that cue */
    uint32_t *said; /* [sentence] the one claim + 1 whose speaker stands beside
                       it, above the count: several */
    uint32_t *event_at; /* [token] event + 1 with that trigger */
    uint32_t sentence;
    uint8_t *counted;      /* [token] fate + 1 of the group it stands for */
    uint8_t last_kind;     /* of the sentence's last group, DGM_FATE_COUNT */
    uint8_t doc_kind;      /* of the document's last group, likewise, */
    uint32_t doc_sentence; /* and where it stands */
    uint32_t last_token;
    const dgm_cue_group *last_cue;
} counter;

static bool is_nominal(const room *self, uint32_t token)
{
    uint8_t upos = tok(self, token)->upos;
    return upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN ||
           upos == DGM_UPOS_ADJ || upos == DGM_UPOS_VERB;
}

/* The token of a number that hangs outside it: its head. */
static uint32_t top_of(const room *self, const dgm_toll *toll)
{
    uint32_t top = toll->last - 1;
    for (uint32_t t = toll->last; t-- > toll->first;) {
        uint32_t head = tok(self, t)->head;
        if ((head == DGM_NONE || head < toll->token.first ||
             head >= toll->token.last) &&
            tok(self, t)->word != DGM_WORD_A) {
            return t;
        }
    }
    return top;
}

static bool is_before_noun(uint8_t rel, bool zero)
{
    return rel == DGM_REL_NUMMOD || rel == DGM_REL_DET ||
           rel == DGM_REL_AMOD || rel == DGM_REL_COMPOUND ||
           rel == DGM_REL_ADVMOD || rel == DGM_REL_DEP ||
           rel == DGM_REL_NMOD || (zero && rel == DGM_REL_CASE);
}

/* "Dozens of people", "four of them". */
static uint32_t part_noun(const room *self, uint32_t top, uint32_t last)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, top);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint32_t mark = dgm_tree_case(self->doc, c);
        if (c > top && c >= last && tok(self, c)->rel == DGM_REL_NMOD &&
            mark != DGM_NONE && tok(self, mark)->word == DGM_WORD_OF) {
            return c;
        }
    }
    return DGM_NONE;
}

static bool is_named_before(uint16_t word)
{
    return word == DGM_WORD_THEM || word == DGM_WORD_WHOM ||
           word == DGM_WORD_WHICH || word == DGM_WORD_THOSE;
}

/* "The protesters, some 90 of them, ..." */
static bool follows_people(const room *self, group_of_people *people)
{
    uint32_t head = tok(self, people->anchor)->head;
    if (head == DGM_NONE || head > people->anchor ||
        tok(self, people->anchor)->rel != DGM_REL_APPOS ||
        tok(self, head)->upos != DGM_UPOS_NOUN ||
        kid(self, head, DGM_REL_NUMMOD) != DGM_NONE ||
        !dgm_toll_is_people(self, head)) {
        return false;
    }
    people->noun = people->anchor = head;
    people->among = false;
    return true;
}

/* "Including 4 children", "among them 4 children", "4 of them children". */
static void find_among(const room *self, group_of_people *people)
{
    const dgm_sentence *s =
        &self->doc->sentence.at[tok(self, people->anchor)->sentence];
    uint32_t at = people->toll.token.first;
    if (at > s->token.first && is_named_before(tok(self, at - 1)->word)) {
        at--;
    }
    if (at > s->token.first &&
        (tok(self, at - 1)->word == DGM_WORD_AMONG ||
         tok(self, at - 1)->word == DGM_WORD_INCLUDING)) {
        people->among = true;
    }
    at = people->toll.token.last;
    if (at + 1 < s->token.last && tok(self, at)->word == DGM_WORD_OF &&
        is_named_before(tok(self, at + 1)->word)) {
        people->among = true;
        people->noun = DGM_NONE;
        if (follows_people(self, people)) {
            return;
        }
        if (at + 2 < s->token.last &&
            (tok(self, at + 2)->upos == DGM_UPOS_NOUN ||
             tok(self, at + 2)->upos == DGM_UPOS_ADJ) &&
            dgm_toll_is_people(self, at + 2)) {
            people->noun = at + 2;
        }
    }
}

/* Up over compounds: "17 opposition activists", with the number at the first
 * of them. */
static uint32_t top_noun(const room *self, uint32_t noun)
{
    for (uint32_t i = 0; i < 3; i++) {
        uint32_t head = tok(self, noun)->head;
        if (tok(self, noun)->rel != DGM_REL_COMPOUND || head == DGM_NONE ||
            head < noun || head > noun + 3) {
            break;
        }
        noun = head;
    }
    return noun;
}

/* The plural right behind a number, where the tree hangs it elsewhere. */
static uint32_t next_noun(const room *self, uint32_t at)
{
    uint32_t count = self->doc->token.count;
    for (uint32_t i = 0; i < 3 && at + i < count; i++) {
        const dgm_token *t = tok(self, at + i);
        if ((t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN) &&
            (t->morph & DGM_MORPH_PLUR)) {
            return dgm_toll_is_thing(self, at + i) ? DGM_NONE : at + i;
        }
        if (t->upos != DGM_UPOS_ADJ && t->upos != DGM_UPOS_NOUN) {
            break;
        }
    }
    return DGM_NONE;
}

/* "The guard, 58, ...", "every man over 14": an age. */
static bool is_age(const room *self, const group_of_people *people)
{
    uint32_t at = people->toll.token.first;
    uint32_t next = people->toll.token.last;
    if (people->noun != DGM_NONE || people->toll.low > 120 || at < 2) {
        return false;
    }
    const dgm_token *before = tok(self, at - 1);
    if (before->upos == DGM_UPOS_DET && people->toll.high == 1) {
        return true; /* "the one who", which counts nobody either */
    }
    if (people->toll.first > at) {
        return before->upos == DGM_UPOS_NOUN;
    }
    return before->word == DGM_WORD_COMMA && next < self->doc->token.count &&
           !dgm_tree_is_word(self->doc, next) &&
           (tok(self, at - 2)->upos == DGM_UPOS_PROPN ||
            (tok(self, at - 2)->upos == DGM_UPOS_NOUN &&
             !(tok(self, at - 2)->morph & DGM_MORPH_PLUR)));
}

/* "Killed one and injured eight people": they are not the one's. */
static bool has_and(const room *self, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++) {
        if (tok(self, t)->upos == DGM_UPOS_CCONJ) {
            return true;
        }
    }
    return false;
}

static void find_noun(const room *self, group_of_people *people)
{
    const dgm_toll *toll = &people->toll;
    uint32_t top = top_of(self, toll);
    uint32_t head = tok(self, top)->head;
    people->anchor = top;
    people->noun = DGM_NONE;
    if (head != DGM_NONE && head >= toll->token.last &&
        head < toll->token.last + NOUN_REACH &&
        !has_and(self, toll->token.last, head) && is_nominal(self, head) &&
        is_before_noun(tok(self, top)->rel, toll->high == 0)) {
        people->noun = people->anchor = top_noun(self, head);
    } else {
        uint32_t part = DGM_NONE;
        for (uint32_t t = toll->first; t < toll->last && part == DGM_NONE;
             t++) {
            part = part_noun(self, t, toll->last);
        }
        if (part != DGM_NONE && (tok(self, part)->upos == DGM_UPOS_NOUN ||
                                 tok(self, part)->upos == DGM_UPOS_PROPN)) {
            people->noun = part;
            people->part = kid(self, part, DGM_REL_NUMMOD) != DGM_NONE ||
                           kid(self, part, DGM_REL_DET) != DGM_NONE;
        }
        if (part == DGM_NONE) {
            people->noun = next_noun(self, toll->token.last);
        }
    }
    find_among(self, people);
}

/* --------------------------------------------------------------- who, where
 */

static bool is_own_noun(const room *self, uint32_t token)
{
    uint32_t c = kid(self, token, DGM_REL_NUMMOD);
    return (tok(self, token)->upos == DGM_UPOS_NOUN ||
            tok(self, token)->upos == DGM_UPOS_PROPN) &&
           c == DGM_NONE && kid(self, token, DGM_REL_DET) == DGM_NONE &&
           dgm_dependent_sub(self->doc, token, DGM_REL_NMOD, DGM_SUB_POSS) ==
               DGM_NONE;
}

/* The noun with what stands between it and the number, with "of ..." and a
 * noun that shares the number: "Israeli athletes and coaches". */
static dgm_range who_range(const room *self, const group_of_people *people)
{
    dgm_range range = dgm_tree_phrase(self->doc, people->noun);
    uint32_t noun = people->noun;
    uint32_t after = people->toll.token.last;
    uint32_t seen = 0;
    range.last = noun + 1;
    if (after > range.first && after <= noun) {
        range.first = after;
    }
    while (range.first < noun &&
           (tok(self, range.first)->upos == DGM_UPOS_DET ||
            tok(self, range.first)->upos == DGM_UPOS_NUM ||
            tok(self, range.first)->upos == DGM_UPOS_ADP ||
            tok(self, range.first)->word == DGM_WORD_MORE ||
            (tok(self, range.first)->morph & DGM_MORPH_POSS) ||
            !dgm_tree_is_word(self->doc, range.first))) {
        range.first++;
    }
    for (uint32_t c = dgm_child(self->doc, noun);
         c != DGM_NONE && seen++ < LOOK_MAX; c = dgm_sibling(self->doc, c)) {
        uint32_t mark = dgm_tree_case(self->doc, c);
        bool of = tok(self, c)->rel == DGM_REL_NMOD &&
                  tok(self, c)->upos != DGM_UPOS_NUM && mark == range.last &&
                  tok(self, mark)->word == DGM_WORD_OF;
        bool pair = tok(self, c)->rel == DGM_REL_CONJ && c > noun &&
                    c <= range.last + 4 && is_own_noun(self, c);
        if (of || pair) {
            dgm_range part = dgm_tree_phrase(self->doc, c);
            uint32_t last = pair ? c + 1 : range.last;
            while (!pair && last < part.last &&
                   (dgm_tree_is_word(self->doc, last) ||
                    tok(self, last)->word == DGM_WORD_HYPHEN)) {
                last++;
            }
            range.last = last > c ? last : c + 1;
        }
    }
    return range;
}

/* "Civilian deaths": whose they are. */
static uint32_t people_before(const room *self, uint32_t noun)
{
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, noun);
         c != DGM_NONE && c < noun && seen++ < LOOK_MAX;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        if ((rel == DGM_REL_AMOD || rel == DGM_REL_COMPOUND ||
             rel == DGM_REL_NMOD) &&
            dgm_toll_is_people(self, c)) {
            return c;
        }
    }
    return DGM_NONE;
}

static void set_who(const room *self, const group_of_people *people,
                    const outcome *fate, dgm_casualty *out)
{
    uint32_t noun = people->noun;
    if (noun == DGM_NONE) {
        return;
    }
    if (fate->tally && !dgm_toll_is_people(self, noun)) {
        return; /* "climbed to 64 overnight" */
    }
    if (fate->counted) {
        noun = people_before(self, noun);
        if (noun == DGM_NONE) {
            return;
        }
        out->who = dgm_range_span(self->doc, (dgm_range){noun, noun + 1});
    } else {
        out->who = dgm_range_span(self->doc, who_range(self, people));
    }
    uint32_t mention = dgm_mention_at(self->doc, noun);
    if (mention != DGM_NONE) {
        out->actor = self->doc->mention.at[mention].actor;
    }
}

/* ------------------------------------------------------------------- event */

static bool event_fits(uint8_t kind, uint8_t type)
{
    switch (kind) {
    case DGM_FATE_PROTESTERS:
        return type == DGM_EVENT_PROTEST;
    case DGM_FATE_ARRESTED:
        return type == DGM_EVENT_COERCE || type == DGM_EVENT_ASSAULT;
    case DGM_FATE_DISPLACED:
        return type == DGM_EVENT_COERCE || type == DGM_EVENT_ASSAULT ||
               type == DGM_EVENT_RETREAT;
    default:
        return type == DGM_EVENT_ASSAULT || type == DGM_EVENT_COERCE ||
               type == DGM_EVENT_PROTEST;
    }
}

/* The nearest event of the sentence that can have done it; one whose trigger
 * is the word of the fate comes first. */
static uint32_t event_of(const counter *self, uint8_t kind, uint32_t token,
                         uint32_t anchor)
{
    const dgm_doc *doc = self->room->doc;
    dgm_range range = doc->sentence.at[self->sentence].token;
    uint32_t from[2] = {token, anchor};
    for (uint32_t i = 0; i < 2; i++) {
        for (uint32_t d = 0; d <= EVENT_REACH; d++) {
            uint32_t place[2] = {from[i] + d, from[i] - d};
            for (uint32_t k = 0; k < 2; k++) {
                if (place[k] < range.first || place[k] >= range.last ||
                    self->event_at[place[k]] == 0) {
                    continue;
                }
                uint32_t event = self->event_at[place[k]] - 1;
                if (event_fits(kind, doc->event.at[event].type)) {
                    return event;
                }
            }
        }
    }
    return DGM_NONE;
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

/* "Estimates that 12 ..." */
static bool is_estimated(const room *self, uint32_t claim)
{
    if (claim == DGM_NONE) {
        return false;
    }
    const dgm_cue_entry *e = dgm_cues_find(
        self->cues, dgm_str_hash(self->doc->claim.at[claim].cue_lemma));
    while (e && (group_of(self, e)->kind != DGM_CUE_KIND_NUMBER ||
                 group_of(self, e)->role != DGM_TOLL_ROLE_ABOUT)) {
        e = dgm_cues_next(self->cues, e);
    }
    return e != NULL;
}

/* The claim whose cue governs a word: "confirmed 12 deaths", "admitted losing
 * two men", where something else became its content. */
static uint32_t governing_claim(const counter *self, uint32_t token)
{
    const room *in = self->room;
    for (uint32_t i = 0; i < CLIMB_MAX; i++) {
        uint8_t rel = tok(in, token)->rel;
        uint32_t head = tok(in, token)->head;
        if (head == DGM_NONE ||
            (rel != DGM_REL_OBJ && rel != DGM_REL_CCOMP &&
             rel != DGM_REL_XCOMP && rel != DGM_REL_CONJ &&
             rel != DGM_REL_NMOD && rel != DGM_REL_NUMMOD)) {
            break;
        }
        if (self->cue_at[head] > 0) {
            return self->cue_at[head] - 1;
        }
        token = head;
    }
    return DGM_NONE;
}

/* The innermost claim around a number; else the one that governs it; else that
 * of the sentence whose speaker stands beside what is said, for the tree often
 * ends that too early: "12 died and 30 were hurt, officials said".  A verb of
 * the fate is no cue: "claimed 12 lives". */
static uint32_t claim_of(const counter *self, uint32_t token, uint32_t fate)
{
    const dgm_doc *doc = self->room->doc;
    uint32_t claim = self->room->inner[token];
    uint32_t said = self->said[self->sentence];
    if (claim != DGM_NONE && self->cue_at[fate] == claim + 1) {
        claim = doc->claim.at[claim].parent;
    }
    if (claim == DGM_NONE) {
        claim = governing_claim(self, token);
        claim = claim != DGM_NONE && self->cue_at[fate] == claim + 1 ? DGM_NONE
                                                                     : claim;
    }
    if (claim != DGM_NONE || said == 0 || said > doc->claim.count ||
        self->cue_at[fate] == said) {
        return claim;
    }
    const dgm_claim *beside = &doc->claim.at[said - 1];
    bool behind = doc->token.at[token].end <= beside->cue.begin;
    return behind || beside->cue_pattern == DGM_PATTERN_PARATAXIS ? said - 1
                                                                  : DGM_NONE;
}

static dgm_err add_row(counter *self, const group_of_people *people,
                       const outcome *fate)
{
    room *in = self->room;
    dgm_casualty row = {.kind = fate->kind,
                        .about = people->toll.about,
                        .low = people->toll.low,
                        .high = people->toll.high,
                        .number = dgm_range_span(in->doc, people->toll.token),
                        .token = people->anchor,
                        .actor = DGM_NONE,
                        .claim = claim_of(self, people->anchor, fate->token),
                        .stance =
                            dgm_claim_text_stance(&self->views[fate->token]),
                        .score = fate->score,
                        .rule = rule_of(self, fate)};
    row.about |= row.low == row.high && is_estimated(in, row.claim);
    if (row.rule.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    if (row.high == 0) {
        row.stance.polarity = DGM_POLARITY_POS; /* the number denies it */
    }
    row.event = event_of(self, row.kind, fate->token, people->anchor);
    set_who(in, people, fate, &row);
    if (people->toll.from && fate->tally) {
        row.low = row.high; /* "from 38 to 41": it was 38 */
    }
    self->last_kind = self->doc_kind = row.kind;
    self->doc_sentence = self->sentence;
    self->counted[people->anchor] = (uint8_t)(row.kind + 1);
    self->last_token = fate->token;
    self->last_cue = fate->cue;
    return dgm_vec_push(&in->doc->arena, &in->doc->casualty, &row);
}

static dgm_err add_people(counter *self, const group_of_people *people)
{
    room *in = self->room;
    outcome fate = dgm_toll_outcome(in, people);
    uint32_t head = tok(in, people->anchor)->head;
    bool beside = tok(in, people->anchor)->rel == DGM_REL_CONJ &&
                  head != DGM_NONE && self->counted[head] > 0;
    if (fate.token != DGM_NONE &&
        (fate.again || fate.cue->role == DGM_TOLL_ROLE_FIGURE)) {
        fate.kind = self->sentence <= self->doc_sentence + 2 ? self->doc_kind
                                                             : DGM_FATE_COUNT;
        if (fate.kind == DGM_FATE_COUNT) {
            return DGM_ERR_OK;
        }
    }
    if (fate.token == DGM_NONE && (people->among || beside) &&
        (people->noun == DGM_NONE || !dgm_toll_is_thing(in, people->noun)) &&
        self->last_kind != DGM_FATE_COUNT) {
        fate = (outcome){.kind = self->last_kind,
                         .token = self->last_token,
                         .cue = self->last_cue,
                         .how = "among",
                         .score = 0.7F};
    }
    if (fate.token == DGM_NONE ||
        (people->toll.high == 0 && people->noun != DGM_NONE && !fate.counted &&
         !dgm_toll_is_people(in, people->noun)) ||
        (people->toll.high == 0 && (fate.tally || fate.score < 0.7F))) {
        return DGM_ERR_OK;
    }
    if (fate.kind != DGM_FATE_COUNT) {
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

/* ---------------------------------------------------- one person, no number
 */

/* "The singer Doris Day", "its leader, S. P. Thamilselvan", "the bishop's":
 * who is named is not counted, nor who has something. */
static bool is_called(const room *self, uint32_t t)
{
    uint32_t appos = kid(self, t, DGM_REL_APPOS);
    bool next = t + 1 < self->doc->token.count;
    return (next && (tok(self, t + 1)->word == DGM_WORD_APOSTROPHE_S ||
                     (tok(self, t)->upos == DGM_UPOS_NOUN &&
                      tok(self, t + 1)->upos == DGM_UPOS_PROPN))) ||
           (appos != DGM_NONE && tok(self, appos)->upos == DGM_UPOS_PROPN);
}

static bool is_one_person(const room *self, uint32_t t)
{
    const dgm_token *noun = tok(self, t);
    const dgm_cue_group *people = dgm_toll_cue(self, t, TOLL_ROLE(PEOPLE));
    if ((noun->upos != DGM_UPOS_NOUN && noun->upos != DGM_UPOS_PROPN) ||
        (noun->upos == DGM_UPOS_PROPN &&
         (!people || kid(self, t, DGM_REL_FLAT) != DGM_NONE)) ||
        (noun->morph & DGM_MORPH_PLUR) || noun->rel == DGM_REL_COMPOUND ||
        noun->rel == DGM_REL_AMOD ||
        kid(self, t, DGM_REL_NUMMOD) != DGM_NONE || is_called(self, t)) {
        return false;
    }
    if (people) {
        return !people->weak;
    }
    uint32_t mention = dgm_mention_at(self->doc, t);
    if (mention == DGM_NONE) {
        return false;
    }
    const dgm_mention *m = &self->doc->mention.at[mention];
    return m->head == t && m->kind == DGM_MENTION_DESCRIPTION &&
           m->entity == DGM_ENTITY_PER &&
           (m->actor == DGM_NONE || !self->doc->actor.at[m->actor].plural);
}

static dgm_err count_one(counter *self, uint32_t t)
{
    if (self->taken[t] || !is_one_person(self->room, t)) {
        return DGM_ERR_OK;
    }
    group_of_people people = {.noun = t, .anchor = t};
    people.toll.low = people.toll.high = 1;
    uint32_t first = dgm_tree_phrase(self->room->doc, t).first;
    uint32_t det = kid(self->room, t, DGM_REL_DET);
    people.toll.token =
        det == first ? (dgm_range){first, first + 1} : (dgm_range){t, t + 1};
    find_among(self->room, &people);
    people.noun = t;
    outcome fate = dgm_toll_outcome(self->room, &people);
    bool the = det != DGM_NONE && tok(self->room, det)->word == DGM_WORD_THE;
    if (fate.token == DGM_NONE && people.among) {
        return add_people(self, &people);
    }
    /* "The marshal died": everybody knows whose deaths are told so. */
    if (the && fate.token != DGM_NONE &&
        fate.cue->role == DGM_TOLL_ROLE_SUBJECT) {
        return DGM_ERR_OK;
    }
    /* Being called a hostage or a demonstrator counts nobody. */
    if (fate.token == DGM_NONE || fate.counted || fate.score < 0.7F ||
        (det == DGM_NONE && fate.score > 0.8F &&
         dgm_dependent_sub(self->room->doc, t, DGM_REL_NMOD, DGM_SUB_POSS) ==
             DGM_NONE) ||
        fate.kind == DGM_FATE_PROTESTERS || fate.tally ||
        fate.kind == DGM_FATE_COUNT) {
        return DGM_ERR_OK;
    }
    return add_row(self, &people, &fate);
}

/* --------------------------------------------------------------------- all */

static bool in_date(const counter *self, const dgm_toll *toll)
{
    for (uint32_t t = toll->first; t < toll->last; t++) {
        if (self->taken[t]) {
            return true;
        }
    }
    return false;
}

static dgm_err count_sentence(counter *self)
{
    room *in = self->room;
    dgm_range range = in->doc->sentence.at[self->sentence].token;
    self->last_kind = DGM_FATE_COUNT;
    for (uint32_t t = range.first; t < range.last; t++) {
        group_of_people people = {0};
        if (self->taken[t] ||
            !dgm_toll_read(in->cues, in->doc, t, range.last, &people.toll) ||
            in_date(self, &people.toll)) {
            DGM_TRY(count_one(self, t));
            continue;
        }
        find_noun(in, &people);
        if (is_age(in, &people) ||
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

/* Speakers who stand beside what they say, the one of each sentence. */
static void find_speakers(counter *self)
{
    const dgm_doc *doc = self->room->doc;
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        const dgm_claim *claim = &doc->claim.at[i];
        uint32_t cue = self->room->draft.at[i].cue;
        if (claim->source.count == 0) {
            continue;
        }
        self->cue_at[cue] = i + 1;
        uint32_t *said = &self->said[tok(self->room, cue)->sentence];
        if (claim->parent == DGM_NONE &&
            (claim->cue_pattern == DGM_PATTERN_PARATAXIS ||
             claim->cue_pattern == DGM_PATTERN_ACCORDING_TO ||
             claim->cue_pattern == DGM_PATTERN_QUOTE ||
             claim->cue_pattern == DGM_PATTERN_CCOMP)) {
            *said = *said == 0 ? i + 1 : DGM_NONE;
        }
    }
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
    find_speakers(self);
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
