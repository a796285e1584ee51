/*
 * Whom a pronoun means.
 *
 * Candidates are the mentions of this sentence and of the three before it
 * that agree in gender, number and kind.  The score adds what Lappin and
 * Leass, "An algorithm for pronominal anaphora resolution" (1994), found to
 * matter: nearness by sentences, being a subject, being in the same role,
 * being a name.  No learned weights; the score says how far ahead of nothing
 * the winner is.
 */
#include "actor/annotator.h"

#define REACH_SENTENCES 3
#define REACH_MENTIONS  40

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
        return actor->plural || !person;
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

static int32_t weigh(const annotator *self, const dgm_mention *m,
                     uint32_t token, wanted w)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[m->head];
    uint32_t back = doc->token.at[token].sentence - t->sentence;
    int32_t score = 10 - 3 * (int32_t)back;
    bool subject = t->rel == DGM_REL_NSUBJ;
    score += subject ? 4 : t->rel == DGM_REL_OBJ ? 1 : 0;
    score += subject == w.subject ? 1 : 0;
    score += m->kind == DGM_MENTION_NAME ? 2 : 0;
    score += m->kind == DGM_MENTION_PRONOUN ? 1 : 0;
    if (w.many) {
        score += doc->actor.at[m->actor].plural ? 3 : 0;
    }
    return score;
}

uint32_t act_antecedent(const annotator *self, uint32_t token, float *score)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    wanted w = want(t);
    uint32_t best = DGM_NONE;
    int32_t best_score = 0;
    for (uint32_t i = 0; i < REACH_MENTIONS && i < doc->mention.count; i++) {
        uint32_t number = doc->mention.count - 1 - i;
        const dgm_mention *m = &doc->mention.at[number];
        if (t->sentence - doc->token.at[m->head].sentence > REACH_SENTENCES) {
            break;
        }
        if (!agrees(self, m, w) ||
            (!w.owner && same_clause_arguments(doc, m->head, token))) {
            continue;
        }
        int32_t weight = weigh(self, m, token, w);
        if (weight > best_score) {
            best = number;
            best_score = weight;
        }
    }
    *score = best_score >= 17 ? 0.85F : best_score >= 13 ? 0.7F : 0.5F;
    return best;
}

uint32_t act_recent(const annotator *self, uint32_t token, bool state)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    for (uint32_t i = 0; i < REACH_MENTIONS && i < doc->mention.count; i++) {
        uint32_t number = doc->mention.count - 1 - i;
        const dgm_mention *m = &doc->mention.at[number];
        const dgm_actor *actor = &doc->actor.at[m->actor];
        if (t->sentence - doc->token.at[m->head].sentence > REACH_SENTENCES) {
            break;
        }
        bool fits = state ? actor->entity == DGM_ENTITY_GPE
                          : actor->entity == DGM_ENTITY_ORG && !actor->plural;
        if (fits && !same_clause_arguments(doc, m->head, token)) {
            return number;
        }
    }
    return DGM_NONE;
}
