/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whom a pronoun or a phrase that leans on the text means.
 *
 * Candidates are the mentions of this sentence and of those before it that
 * agree in gender, number and kind and that the tree does not rule out.
 * Of a pronoun's, and nobody, the one that weighs most is taken (weigh.c).
 */
#include "actor/weigh.h"

/* Sentences back that a pronoun or "the group" reaches; "he" and "she"
 * reach farther, as they fit fewer. */
#define REACH_SENTENCES 3
#define REACH_PERSONS   8
#define REACH_MENTIONS  60
/* Heads above a reflexive that may have its subject. */
#define REFLEXIVE_STEPS 5
/* Words behind the head that may belong to a name ("Front for Justice"). */
#define NAME_WORDS 6

static bool agrees(const annotator *self, const dgm_mention *m,
                   const dgm_wanted *w)
{
    const dgm_actor *actor = &self->doc->actor.at[m->actor];
    char gender = self->memory.at[m->actor].gender;
    bool person = actor->entity == DGM_ENTITY_PER;
    if (w->many) {
        return actor->plural || actor->entity == DGM_ENTITY_NORP ||
               actor->entity == DGM_ENTITY_ORG;
    }
    if (w->gender == 'm' || w->gender == 'f') {
        return person && !actor->plural &&
               (gender == 0 || gender == w->gender);
    }
    return !person && !actor->plural && actor->entity != DGM_ENTITY_NORP;
}

/* The actor that is subject where the pronoun is object: it cannot be meant,
 * wherever else it stands ("Serge said that Blum would help her"). */
static uint32_t barred_actor(const annotator *self, const dgm_wanted *w)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[w->token];
    if (w->owner || w->subject || t->head == DGM_NONE ||
        (t->rel != DGM_REL_OBJ && t->rel != DGM_REL_IOBJ)) {
        return DGM_NONE;
    }
    uint32_t subject = dgm_actor_clause_subject(doc, t->head);
    if (subject == DGM_NONE || subject >= w->token) {
        return DGM_NONE;
    }
    uint32_t mention = dgm_mention_at(doc, subject);
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
}

/* "Anthony, his father", "Anna is his sister": whose relative somebody is, he
 * is not. */
static bool is_said_of(const dgm_doc *doc, uint32_t candidate, uint32_t token)
{
    uint32_t noun = doc->token.at[token].head;
    if (noun == DGM_NONE) {
        return false;
    }
    const dgm_token *n = &doc->token.at[noun];
    return (n->rel == DGM_REL_APPOS && n->head == candidate) ||
           (dgm_dependent(doc, noun, DGM_REL_COP) != DGM_NONE &&
            dgm_dependent(doc, noun, DGM_REL_NSUBJ) == candidate);
}

/* "It seems that", "it was not until": nobody is meant. */
static bool is_dummy(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (t->head == DGM_NONE || t->rel != DGM_REL_NSUBJ ||
        t->word != DGM_WORD_IT) {
        return false;
    }
    if (listed(self, t->head, DGM_LIST_ACTOR_DUMMY_VERB)) {
        return true;
    }
    bool copular = dgm_dependent(doc, t->head, DGM_REL_COP) != DGM_NONE;
    return copular &&
           (dgm_dependent(doc, t->head, DGM_REL_CSUBJ) != DGM_NONE ||
            dgm_dependent(doc, t->head, DGM_REL_CCOMP) != DGM_NONE ||
            doc->token.at[t->head].upos == DGM_UPOS_ADV ||
            doc->token.at[t->head].upos == DGM_UPOS_NUM);
}

/* Whether the pronoun may mean the mention, by kind and tree. */
static bool may_mean(const annotator *self, const dgm_mention *m,
                     const dgm_wanted *w)
{
    return agrees(self, m, w) &&
           (w->owner ? !is_said_of(self->doc, m->head, w->token)
                     : !dgm_actor_same_clause(self->doc, m->head, w->token));
}

uint32_t dgm_actor_antecedent(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (is_dummy(self, token)) {
        return DGM_NONE;
    }
    dgm_wanted w = dgm_actor_want(doc, token);
    uint32_t barred = barred_actor(self, &w);
    bool person = w.gender == 'm' || w.gender == 'f';
    uint32_t reach = person ? REACH_PERSONS : REACH_SENTENCES;
    uint32_t best = DGM_NONE;
    float most = 0;
    for (uint32_t i = 0, rank = 0;
         i < REACH_MENTIONS && i < doc->mention.count; i++) {
        uint32_t number = doc->mention.count - 1 - i;
        const dgm_mention *m = &doc->mention.at[number];
        if (t->sentence - doc->token.at[m->head].sentence > reach) {
            break;
        }
        if (m->actor != barred && may_mean(self, m, &w)) {
            float sum = dgm_actor_weigh(self, m, &w, rank++);
            if (best == DGM_NONE || sum > most) {
                best = number;
                most = sum;
            }
        }
    }
    return best != DGM_NONE && most > dgm_actor_weigh_nobody(self, &w)
               ? best
               : DGM_NONE;
}

/* The subject that a reflexive at `token` leans on: that of the nearest verb
 * above it that has one. */
static uint32_t subject_above(const dgm_doc *doc, uint32_t token)
{
    uint32_t at = doc->token.at[token].head;
    for (uint32_t i = 0; i < REFLEXIVE_STEPS && at != DGM_NONE; i++) {
        uint32_t subject = dgm_actor_clause_subject(doc, at);
        if (subject != DGM_NONE && subject != token) {
            return subject;
        }
        at = doc->token.at[at].head;
    }
    return DGM_NONE;
}

uint32_t dgm_actor_reflexive(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    dgm_wanted w = dgm_actor_want(doc, token);
    bool beside = t->head != DGM_NONE && t->head < token &&
                  case_of(doc, token) == DGM_NONE &&
                  (t->rel == DGM_REL_NMOD || t->rel == DGM_REL_APPOS);
    const uint32_t noun[] = {beside ? t->head : DGM_NONE,
                             subject_above(doc, token)};
    for (size_t i = 0; i < sizeof noun / sizeof *noun; i++) {
        uint32_t mention =
            noun[i] == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, noun[i]);
        if (mention != DGM_NONE &&
            agrees(self, &doc->mention.at[mention], &w)) {
            return mention;
        }
    }
    return DGM_NONE;
}

/* "a", "another", "some", "second". */
static bool is_fresh(const annotator *self, const dgm_token *t)
{
    return t->word == DGM_WORD_A || t->word == DGM_WORD_ANOTHER ||
           t->word == DGM_WORD_OTHER || t->word == DGM_WORD_SOME ||
           dgm_listed_lemma(self->lists, t, DGM_LIST_ACTOR_NEW);
}

/* "another", "a second", "two": not one that was there before. */
bool dgm_actor_is_new(const annotator *self, const dgm_actor_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[phrase->top].head;
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        uint8_t rel = doc->token.at[c].rel;
        if (rel == DGM_REL_NUMMOD ||
            ((rel == DGM_REL_DET || rel == DGM_REL_AMOD) &&
             is_fresh(self, &doc->token.at[c]))) {
            return true;
        }
    }
    return false;
}

static bool is_capital(const dgm_doc *doc, uint32_t token)
{
    return (doc->token.at[token].flags & DGM_TOKEN_CAPITAL) != 0;
}

/* A small word inside a name: "Front for Justice". */
static bool is_name_link(const dgm_doc *doc, uint32_t token)
{
    return is_word(doc, token, DGM_WORD_OF) ||
           is_word(doc, token, DGM_WORD_FOR) ||
           is_word(doc, token, DGM_WORD_THE) ||
           is_word(doc, token, DGM_WORD_AND);
}

dgm_range dgm_actor_written_name(const annotator *self,
                                 const dgm_actor_phrase *phrase)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[phrase->top].head;
    uint32_t limit = doc->sentence.at[doc->token.at[head].sentence].token.last;
    dgm_range out = {head, head + 1};
    if (!dgm_actor_in_name(self, head) || !is_capital(doc, head) ||
        self->unit.at[phrase->top].kind != UNIT_ROLE) {
        return (dgm_range){head, head};
    }
    while (out.first > phrase->token.first && is_capital(doc, out.first - 1) &&
           doc->token.at[out.first - 1].rel != DGM_REL_DET &&
           doc->token.at[out.first - 1].rel != DGM_REL_CASE) {
        out.first--;
    }
    for (uint32_t i = head + 1; i < limit && i < head + NAME_WORDS; i++) {
        bool first = i == head + 1;
        bool link = is_name_link(doc, i);
        if (!link && (first || !is_capital(doc, i))) {
            break;
        }
        out.last = link ? out.last : i + 1;
    }
    return out.last - out.first > 1 ? out : (dgm_range){head, head};
}

/* The latest mention within reach whose actor fits `token`, or DGM_NONE. */
static uint32_t recent(const annotator *self, uint32_t token,
                       bool (*fits)(const annotator *, const dgm_mention *,
                                    uint8_t sector),
                       uint8_t sector)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    for (uint32_t i = 0; i < REACH_MENTIONS && i < doc->mention.count; i++) {
        uint32_t number = doc->mention.count - 1 - i;
        const dgm_mention *m = &doc->mention.at[number];
        if (t->sentence - doc->token.at[m->head].sentence > REACH_SENTENCES) {
            break;
        }
        if (fits(self, m, sector) &&
            !dgm_actor_same_clause(doc, m->head, token)) {
            return number;
        }
    }
    return DGM_NONE;
}

static bool is_state(const annotator *self, const dgm_mention *m,
                     uint8_t sector)
{
    (void)sector;
    return self->doc->actor.at[m->actor].entity == DGM_ENTITY_GPE;
}

static bool is_named_body(const annotator *self, const dgm_mention *m,
                          uint8_t sector)
{
    const dgm_actor *actor = &self->doc->actor.at[m->actor];
    return actor->entity == DGM_ENTITY_ORG && !actor->plural &&
           self->memory.at[m->actor].named &&
           (sector == DGM_SECTOR_UNK || sector == actor->sector ||
            actor->sector == DGM_SECTOR_UNK);
}

uint32_t dgm_actor_recent_state(const annotator *self, uint32_t token)
{
    return listed(self, token, DGM_LIST_ACTOR_STATE)
               ? recent(self, token, is_state, DGM_SECTOR_UNK)
               : DGM_NONE;
}

uint32_t dgm_actor_recent(const annotator *self, uint32_t token,
                          uint8_t sector)
{
    if (listed(self, token, DGM_LIST_ACTOR_BODY)) {
        return recent(self, token, is_named_body, sector);
    }
    return dgm_actor_recent_state(self, token);
}
