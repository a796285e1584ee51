/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whom a pronoun or a phrase that leans on the text means.
 *
 * Candidates are the mentions of this sentence and of those before it that
 * agree in gender, number and kind and that the tree does not rule out.
 * The score adds what Lappin and Leass, "An algorithm for pronominal anaphora
 * resolution" (1994), found to matter: nearness by sentences, being a
 * subject, being in the same role, being a name, and having been spoken of
 * often.  No learned weights.
 */
#include "actor/annotator.h"

/* Sentences back that a pronoun or "the group" reaches; "he" and "she"
 * reach farther, as they fit fewer. */
#define REACH_SENTENCES 3
#define REACH_PERSONS   8
#define REACH_MENTIONS  60
/* Verbs in a row that share a subject, followed at most. */
#define CLAUSE_STEPS 4
/* Heads above a reflexive that may have its subject. */
#define REFLEXIVE_STEPS 5
/* Words behind the head that may belong to a name ("Front for Justice"). */
#define NAME_WORDS 6

typedef struct wanted {
    char gender; /* 'm', 'f', 'n' or 0 */
    bool many;
    bool subject;
    bool owner; /* possessive */
} wanted;

static wanted want(const dgm_token *t)
{
    wanted out = {0};
    out.gender = t->morph & DGM_MORPH_MASC   ? 'm'
                 : t->morph & DGM_MORPH_FEM  ? 'f'
                 : t->morph & DGM_MORPH_NEUT ? 'n'
                                             : 0;
    out.many = (t->morph & DGM_MORPH_PLUR) != 0;
    out.subject = t->rel == DGM_REL_NSUBJ;
    out.owner = (t->morph & DGM_MORPH_POSS) != 0 || t->sub == DGM_SUB_POSS;
    return out;
}

static bool agrees(const annotator *self, const dgm_mention *m, wanted w)
{
    const dgm_actor *actor = &self->doc->actor.at[m->actor];
    char gender = self->memory.at[m->actor].gender;
    bool person = actor->entity == DGM_ENTITY_PER;
    if (w.many) {
        return actor->plural || actor->entity == DGM_ENTITY_NORP ||
               actor->entity == DGM_ENTITY_ORG;
    }
    if (w.gender == 'm' || w.gender == 'f') {
        return person && !actor->plural && (gender == 0 || gender == w.gender);
    }
    return !person && !actor->plural && actor->entity != DGM_ENTITY_NORP;
}

/* Whether both hang on the same word, so that a plain pronoun cannot mean
 * the other ("he saw him"). */
static bool same_clause_arguments(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    return doc->token.at[a].head == doc->token.at[b].head &&
           doc->token.at[a].head != DGM_NONE;
}

/* The verb or noun that the pronoun is an argument of, going from a verb that
 * shares its subject ("wrote and sent") to the one that has it. */
static uint32_t clause_subject(const dgm_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0; i < CLAUSE_STEPS && verb != DGM_NONE; i++) {
        uint32_t subject = dgm_dependent(doc, verb, DGM_REL_NSUBJ);
        const dgm_token *t = &doc->token.at[verb];
        if (subject != DGM_NONE || t->rel != DGM_REL_CONJ) {
            return subject;
        }
        verb = t->head;
    }
    return DGM_NONE;
}

/* The actor that is subject where the pronoun is object: it cannot be meant,
 * wherever else it stands ("Serge said that Blum would help her"). */
static uint32_t barred_actor(const annotator *self, uint32_t token, wanted w)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    if (w.owner || w.subject || t->head == DGM_NONE ||
        (t->rel != DGM_REL_OBJ && t->rel != DGM_REL_IOBJ)) {
        return DGM_NONE;
    }
    uint32_t subject = clause_subject(doc, t->head);
    if (subject == DGM_NONE || subject >= token) {
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

/* Spoken of once, twice, four times, eight times and more: 0, 1, 2, 3. */
static int32_t familiarity(uint32_t mentions)
{
    return mentions >= 8 ? 3 : mentions >= 4 ? 2 : mentions >= 2 ? 1 : 0;
}

static int32_t weigh(const annotator *self, const dgm_mention *m,
                     uint32_t token, wanted w)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[m->head];
    const dgm_actor *actor = &doc->actor.at[m->actor];
    const dgm_actor_memory *memory = &self->memory.at[m->actor];
    uint32_t back = doc->token.at[token].sentence - t->sentence;
    int32_t score = 10 - 3 * (int32_t)back;
    bool subject = t->rel == DGM_REL_NSUBJ;
    score += subject ? 4 : t->rel == DGM_REL_OBJ ? 1 : 0;
    score += subject == w.subject ? 1 : 0;
    score += m->kind == DGM_MENTION_NAME ? 1 : 0;
    score += m->kind == DGM_MENTION_PRONOUN ? 2 : 0;
    score += familiarity(memory->mentions);
    bool quoted = dgm_quotation_of(doc, token) != DGM_NONE &&
                  dgm_quotation_of(doc, m->head) == DGM_NONE;
    if (quoted && subject && back == 0) {
        score -= 5; /* who says "he will go" is not he */
    }
    if (w.many) {
        score += actor->plural ? 3 : actor->entity == DGM_ENTITY_ORG ? -2 : 0;
    } else if (w.gender == 'm' || w.gender == 'f') {
        score += memory->gender == w.gender ? 3 : 0;
    }
    return score;
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

typedef struct choice {
    uint32_t mention;
    int32_t score;
} choice;

/* The best score of a noun that is no actor's but could be meant: "people"
 * before "they", "the plan" before "it".  Subjects of this sentence and the
 * one before it. */
static int32_t other_nouns(const annotator *self, uint32_t token, wanted w)
{
    const dgm_doc *doc = self->doc;
    uint32_t here = doc->token.at[token].sentence;
    int32_t best = 0;
    if (w.gender == 'm' || w.gender == 'f') {
        return 0;
    }
    for (uint32_t s = here > 0 ? here - 1 : 0; s <= here; s++) {
        dgm_range range = doc->sentence.at[s].token;
        for (uint32_t i = range.first; i < range.last && i < token; i++) {
            const dgm_token *t = &doc->token.at[i];
            bool many = (t->morph & DGM_MORPH_PLUR) != 0;
            if (t->upos == DGM_UPOS_NOUN && t->rel == DGM_REL_NSUBJ &&
                many == w.many && dgm_mention_at(doc, i) == DGM_NONE &&
                !same_clause_arguments(doc, i, token)) {
                int32_t score = 14 - 3 * (int32_t)(here - s) + w.subject;
                best = score > best ? score : best;
            }
        }
    }
    return best;
}

uint32_t dgm_actor_antecedent(const annotator *self, uint32_t token)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    wanted w = want(t);
    uint32_t barred = barred_actor(self, token, w);
    choice best = {.mention = DGM_NONE};
    bool person = w.gender == 'm' || w.gender == 'f';
    uint32_t reach = person ? REACH_PERSONS : REACH_SENTENCES;
    if (is_dummy(self, token)) {
        return DGM_NONE;
    }
    for (uint32_t i = 0; i < REACH_MENTIONS && i < doc->mention.count; i++) {
        uint32_t number = doc->mention.count - 1 - i;
        const dgm_mention *m = &doc->mention.at[number];
        if (t->sentence - doc->token.at[m->head].sentence > reach) {
            break;
        }
        if (agrees(self, m, w) && m->actor != barred &&
            (w.owner ? !is_said_of(doc, m->head, token)
                     : !same_clause_arguments(doc, m->head, token))) {
            int32_t score = weigh(self, m, token, w);
            best = score > best.score ? (choice){number, score} : best;
        }
    }
    if (best.mention != DGM_NONE && other_nouns(self, token, w) > best.score) {
        return DGM_NONE;
    }
    return best.mention;
}

/* The subject that a reflexive at `token` leans on: that of the nearest verb
 * above it that has one. */
static uint32_t subject_above(const dgm_doc *doc, uint32_t token)
{
    uint32_t at = doc->token.at[token].head;
    for (uint32_t i = 0; i < REFLEXIVE_STEPS && at != DGM_NONE; i++) {
        uint32_t subject = clause_subject(doc, at);
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
    bool beside = t->head != DGM_NONE && t->head < token &&
                  case_of(doc, token) == DGM_NONE &&
                  (t->rel == DGM_REL_NMOD || t->rel == DGM_REL_APPOS);
    uint32_t noun = beside ? t->head : subject_above(doc, token);
    uint32_t mention =
        noun == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, noun);
    return mention != DGM_NONE &&
                   agrees(self, &doc->mention.at[mention], want(t))
               ? mention
               : DGM_NONE;
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
            !same_clause_arguments(doc, m->head, token)) {
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
