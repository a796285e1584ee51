/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How well a mention goes with a pronoun.
 *
 * What is looked at is what Lappin and Leass, "An algorithm for pronominal
 * anaphora resolution" (1994), found to matter: nearness, being a subject,
 * being in the same role, having been spoken of often; and what else in the
 * text it could mean.  The weights are in weight.h.
 */
#include "actor/weigh.h"
#include "actor/weight.h"

#include <math.h>

/* Verbs in a row that share a subject, followed at most. */
#define CLAUSE_STEPS 4
/* Words before a pronoun among which other nouns are looked for. */
#define REACH_WORDS 100
#define MOST_WORDS  60
#define MOST_OFTEN  15

uint32_t dgm_actor_clause_subject(const dgm_doc *doc, uint32_t verb)
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

bool dgm_actor_same_clause(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    return doc->token.at[a].head == doc->token.at[b].head &&
           doc->token.at[a].head != DGM_NONE;
}

static void find_above(const dgm_doc *doc, dgm_wanted *out)
{
    uint32_t at = doc->token.at[out->token].head;
    for (uint32_t i = 0; i < DGM_CLAUSES_ABOVE && at != DGM_NONE; i++) {
        uint32_t subject = dgm_actor_clause_subject(doc, at);
        if (subject != DGM_NONE && subject != out->token) {
            out->above[out->above_count++] = subject;
        }
        at = doc->token.at[at].head;
    }
}

dgm_wanted dgm_actor_want(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    dgm_wanted out = {.token = token};
    out.gender = t->morph & DGM_MORPH_MASC   ? 'm'
                 : t->morph & DGM_MORPH_FEM  ? 'f'
                 : t->morph & DGM_MORPH_NEUT ? 'n'
                                             : 0;
    out.many = (t->morph & DGM_MORPH_PLUR) != 0;
    out.subject = t->rel == DGM_REL_NSUBJ;
    out.owner = (t->morph & DGM_MORPH_POSS) != 0 || t->sub == DGM_SUB_POSS;
    out.quoted = dgm_quotation_of(doc, token) != DGM_NONE;
    find_above(doc, &out);
    return out;
}

static bool is_person(const dgm_wanted *w)
{
    return !w->many && (w->gender == 'm' || w->gender == 'f');
}

static float weigh_nearness(const dgm_doc *doc, const dgm_mention *m,
                            const dgm_wanted *w, uint32_t rank)
{
    uint32_t back =
        doc->token.at[w->token].sentence - doc->token.at[m->head].sentence;
    uint32_t words = w->token - m->head;
    words = words > MOST_WORDS ? MOST_WORDS : words;
    float sum = DGM_WEIGHT(WORDS) * (float)words;
    sum += back == 1 ? DGM_WEIGHT(ONE_BACK) : 0;
    sum += back == 2 ? DGM_WEIGHT(TWO_BACK) : 0;
    sum += back > 2 ? DGM_WEIGHT(MORE_BACK) * (float)(back - 2) : 0;
    if (back > 0 && !is_person(w)) {
        sum += w->many ? DGM_WEIGHT(BACK_MANY) : DGM_WEIGHT(BACK_THING);
    }
    sum += rank == 0 ? DGM_WEIGHT(NEAREST) : 0;
    return sum + (rank == 1 ? DGM_WEIGHT(SECOND) : 0);
}

/* Whether it is the subject of a clause around the pronoun. */
static float weigh_above(const dgm_mention *m, const dgm_wanted *w)
{
    for (uint32_t i = 0; i < w->above_count; i++) {
        if (w->above[i] == m->head) {
            float sum = DGM_WEIGHT(ABOVE);
            sum += w->owner ? DGM_WEIGHT(ABOVE_OWNED) : 0;
            if (i == 0) {
                sum += DGM_WEIGHT(CLOSEST);
                sum += w->owner ? DGM_WEIGHT(CLOSEST_OWNED) : 0;
            }
            return sum;
        }
    }
    return 0;
}

static float weigh_tree(const dgm_doc *doc, const dgm_mention *m,
                        const dgm_wanted *w)
{
    const dgm_token *t = &doc->token.at[m->head];
    bool subject = t->rel == DGM_REL_NSUBJ;
    bool quoted = dgm_quotation_of(doc, m->head) != DGM_NONE;
    float sum = weigh_above(m, w);
    sum += subject ? DGM_WEIGHT(SUBJECT) : 0;
    sum += t->rel == DGM_REL_OBJ ? DGM_WEIGHT(OBJECT) : 0;
    sum += t->rel == DGM_REL_NMOD && t->sub == DGM_SUB_POSS ? DGM_WEIGHT(OWNER)
                                                            : 0;
    sum += t->rel == DGM_REL_CONJ ? DGM_WEIGHT(JOINED) : 0;
    sum += subject == w->subject ? DGM_WEIGHT(PARALLEL) : 0;
    sum += quoted != w->quoted ? DGM_WEIGHT(OTHER_SIDE) : 0;
    if (w->quoted && !quoted && subject &&
        t->sentence == doc->token.at[w->token].sentence) {
        sum += DGM_WEIGHT(SPEAKER); /* who says "he will go" is not he */
    }
    return sum;
}

/* "he" and "him", not "he" and "she". */
static bool same_pronoun(const dgm_doc *doc, const dgm_mention *m,
                         const dgm_wanted *w)
{
    dgm_wanted other = dgm_actor_want(doc, m->head);
    return other.gender == w->gender && other.many == w->many;
}

static float weigh_bearer(const annotator *self, const dgm_mention *m,
                          const dgm_wanted *w)
{
    const dgm_actor_memory *memory = &self->memory.at[m->actor];
    bool pronoun = m->kind == DGM_MENTION_PRONOUN;
    uint32_t often =
        memory->mentions > MOST_OFTEN ? MOST_OFTEN : memory->mentions;
    float sum = DGM_WEIGHT(OFTEN) * log2f(1.0F + (float)often);
    sum += m->kind == DGM_MENTION_NAME ? DGM_WEIGHT(NAME) : 0;
    sum += memory->named ? DGM_WEIGHT(NAMED) : 0;
    if (pronoun) {
        sum += DGM_WEIGHT(PRONOUN);
        sum += same_pronoun(self->doc, m, w) ? DGM_WEIGHT(SAME_PRONOUN) : 0;
    }
    if (w->many && self->doc->actor.at[m->actor].plural) {
        sum += DGM_WEIGHT(PLURAL);
        sum += pronoun ? DGM_WEIGHT(PLURAL_PRONOUN) : 0;
    }
    if (is_person(w)) {
        bool unknown =
            m->kind == DGM_MENTION_DESCRIPTION && memory->gender == 0;
        return sum + DGM_WEIGHT(PERSON) +
               (unknown ? DGM_WEIGHT(GENDER_UNKNOWN) : 0);
    }
    return sum + (w->many ? DGM_WEIGHT(MANY) : DGM_WEIGHT(THING));
}

float dgm_actor_weigh(const annotator *self, const dgm_mention *mention,
                      const dgm_wanted *wanted, uint32_t rank)
{
    return weigh_nearness(self->doc, mention, wanted, rank) +
           weigh_tree(self->doc, mention, wanted) +
           weigh_bearer(self, mention, wanted);
}

/* Where a noun that is no actor's stands: bit 0 subject, 1 object, 2 other;
 * 3 to 5 the same in the sentence before. */
static uint32_t noun_places(const dgm_doc *doc, const dgm_wanted *w)
{
    uint32_t here = doc->token.at[w->token].sentence;
    uint32_t first = doc->sentence.at[here > 0 ? here - 1 : 0].token.first;
    uint32_t out = 0;
    if (w->token - first > REACH_WORDS) {
        first = w->token - REACH_WORDS;
    }
    for (uint32_t i = first; i < w->token; i++) {
        const dgm_token *t = &doc->token.at[i];
        bool many = (t->morph & DGM_MORPH_PLUR) != 0;
        if (t->upos == DGM_UPOS_NOUN && many == w->many &&
            dgm_mention_at(doc, i) == DGM_NONE &&
            !dgm_actor_same_clause(doc, i, w->token)) {
            uint32_t role = t->rel == DGM_REL_NSUBJ ? 0
                            : t->rel == DGM_REL_OBJ ? 1
                                                    : 2;
            out |= UINT32_C(1) << (role + (t->sentence == here ? 0 : 3));
        }
    }
    return out;
}

float dgm_actor_weigh_nobody(const annotator *self, const dgm_wanted *wanted)
{
    bool thing = !wanted->many && !is_person(wanted);
    uint32_t first =
        thing ? DGM_WEIGHT_THING_SUBJECT : DGM_WEIGHT_MANY_SUBJECT;
    float sum = !wanted->quoted ? 0
                : thing         ? DGM_WEIGHT(THING_QUOTED)
                                : DGM_WEIGHT(OTHER_QUOTED);
    if (is_person(wanted)) {
        return sum;
    }
    uint32_t places = noun_places(self->doc, wanted);
    for (uint32_t i = 0; i < 6; i++) {
        sum += places >> i & 1
                   ? dgm_actor_weight((enum dgm_actor_weight)(first + i))
                   : 0;
    }
    return sum;
}
