/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Toponym resolution.
 *
 * A candidate's score is the logarithm of its people plus what the document
 * says for it: the countries and divisions of the other names, candidates of
 * other names close by, the publisher's country, and the country of actors.
 * Names are resolved once a document; "X, Y" decides for its own mention and,
 * if nothing contradicts, for the name.  Two rounds: the second counts only
 * what the first chose.
 */
#include "place/toponym.h"
#include "place/weight.h"

#include <math.h>
#include <string.h>

/* Names and candidates compared with each other; later names of a long
 * document are resolved by what the first ones say. */
#define NAMES_COMPARED      64
#define CANDIDATES_COMPARED 10
/* Cosines of 30 and 161 km on the globe. */
#define COS_NEAR  0.9999889F
#define COS_CLOSE 0.9996807F

#define DIVISIONS 64

typedef struct votes {
    float country[DGM_NO_COUNTRY + 1];
    uint16_t division[DIVISIONS];
    float weight[DIVISIONS];
    uint32_t divisions;
} votes;

static const dgm_place_entry *entry_of(const dgm_toponyms *self,
                                       const dgm_candidate *candidate)
{
    return &self->gazetteer->place[candidate->place];
}

static void vote_division(votes *at, uint16_t division, float weight)
{
    if (division == DGM_NO_DIVISION) {
        return;
    }
    for (uint32_t i = 0; i < at->divisions; i++) {
        if (at->division[i] == division) {
            at->weight[i] += weight;
            return;
        }
    }
    if (at->divisions < DIVISIONS) {
        at->division[at->divisions] = division;
        at->weight[at->divisions++] = weight;
    }
}

static float division_weight(const votes *at, uint16_t division)
{
    for (uint32_t i = 0; i < at->divisions; i++) {
        if (at->division[i] == division) {
            return at->weight[i];
        }
    }
    return 0.0F;
}

/* A region speaks for the countries that it is made of. */
static void vote_members(const dgm_toponyms *self, votes *at, uint32_t region,
                         float weight)
{
    uint32_t count;
    const dgm_place_member *item =
        dgm_gazetteer_members(self->gazetteer, region, &count);
    for (uint32_t i = 0; i < count; i++) {
        uint8_t country = self->gazetteer->place[item[i].member].country;
        at->country[country] += weight / (float)count;
    }
}

static void vote(const dgm_toponyms *self, votes *at, dgm_candidate *candidate,
                 float weight)
{
    const dgm_place_entry *entry = entry_of(self, candidate);
    candidate->share = weight;
    at->country[entry->country] += weight;
    if (entry->kind == DGM_KIND_REGION) {
        vote_members(self, at, candidate->place, weight);
    }
    vote_division(at, entry->admin1, weight);
}

/* First round: names with one likely bearer; second: every choice. */
static void count_votes(dgm_toponyms *self, votes *at, bool chosen)
{
    memset(at, 0, sizeof *at);
    for (uint32_t i = 0; i < self->name.count; i++) {
        dgm_topname *name = &self->name.at[i];
        for (uint32_t k = 0; k < name->count; k++) {
            name->candidate[k].share = 0.0F;
        }
        if (name->mentions == 0) {
            continue;
        }
        float mentions =
            1.0F + DGM_WEIGHT(VOTE_MENTIONS) * log2f((float)name->mentions);
        if (name->chosen != DGM_NONE && (chosen || name->count == 1)) {
            vote(self, at, &name->candidate[name->chosen], mentions);
            continue;
        }
        uint32_t most = name->count < 6 ? name->count : 6;
        float sum = 0.0F;
        float weight[8];
        float flat = name->local ? DGM_WEIGHT(CHOICE_PRIOR_LOCAL) : 1.0F;
        for (uint32_t k = 0; k < most; k++) {
            weight[k] = powf(DGM_WEIGHT(VOTE_SHARE),
                             flat * (name->candidate[k].prior - 6.0F));
            sum += weight[k];
        }
        for (uint32_t k = 0; k < most && sum > 0.0F; k++) {
            vote(self, at, &name->candidate[k], mentions * weight[k] / sum);
        }
    }
    at->country[DGM_NO_COUNTRY] = 0.0F;
}

static float cosine(const dgm_candidate *a, const dgm_candidate *b)
{
    return a->x * b->x + a->y * b->y + a->z * b->z;
}

/* How many other names have a bearer close by; only settlements and lower
 * divisions have a place in this sense. */
static float neighbours(const dgm_toponyms *self, uint32_t number,
                        const dgm_candidate *candidate, bool chosen)
{
    const dgm_place_entry *entry = entry_of(self, candidate);
    if (entry->kind == DGM_KIND_COUNTRY || entry->kind == DGM_KIND_REGION ||
        entry->kind == DGM_KIND_ADMIN1) {
        return 0.0F;
    }
    float sum = 0.0F;
    uint32_t names =
        self->name.count < NAMES_COMPARED ? self->name.count : NAMES_COMPARED;
    for (uint32_t i = 0; i < names; i++) {
        const dgm_topname *other = &self->name.at[i];
        if (i == number || other->mentions == 0) {
            continue;
        }
        uint32_t most = other->count < CANDIDATES_COMPARED
                            ? other->count
                            : CANDIDATES_COMPARED;
        float best = 0.0F;
        for (uint32_t k = 0; k < most; k++) {
            const dgm_candidate *near = &other->candidate[k];
            if ((chosen && k != other->chosen) ||
                near->place == candidate->place ||
                entry_of(self, near)->kind == DGM_KIND_ADMIN1) {
                continue;
            }
            float c = cosine(candidate, near);
            float value = c > COS_NEAR    ? DGM_WEIGHT(NEAR_30_KM)
                          : c > COS_CLOSE ? DGM_WEIGHT(NEAR_161_KM)
                                          : 0.0F;
            best = value > best ? value : best;
        }
        sum += best;
    }
    return sum;
}

/* Countries of the actors speak for places in them. */
static void actor_votes(const dgm_toponyms *self, votes *at)
{
    const dgm_doc *doc = self->doc;
    uint32_t most = doc->actor.count < 64 ? doc->actor.count : 64;
    for (uint32_t i = 0; i < most; i++) {
        const char *code = doc->actor.at[i].country;
        if (code[0] == '-' || code[0] == '\0') {
            continue;
        }
        uint32_t country = dgm_gazetteer_country(self->gazetteer, code);
        at->country[country] += DGM_WEIGHT(VOTE_ACTOR);
    }
    at->country[DGM_NO_COUNTRY] = 0.0F;
}

/* What bearers of the same name voted for a country and a division: they say
 * nothing for each other. */
static void own_votes(const dgm_toponyms *self, const dgm_topname *name,
                      const dgm_place_entry *entry, float *country,
                      float *division)
{
    *country = 0.0F;
    *division = 0.0F;
    for (uint32_t i = 0; i < name->count; i++) {
        const dgm_candidate *other = &name->candidate[i];
        const dgm_place_entry *at = entry_of(self, other);
        *country += at->country == entry->country ? other->share : 0.0F;
        *division += at->admin1 == entry->admin1 ? other->share : 0.0F;
    }
}

static void choose(dgm_toponyms *self, uint32_t number, const votes *at,
                   bool chosen)
{
    dgm_topname *name = &self->name.at[number];
    float best = -1e9F;
    uint32_t winner = DGM_NONE;
    bool state = name->count > 0 &&
                 entry_of(self, &name->candidate[0])->kind == DGM_KIND_COUNTRY;
    for (uint32_t k = 0; k < name->count; k++) {
        dgm_candidate *candidate = &name->candidate[k];
        const dgm_place_entry *entry = entry_of(self, candidate);
        float own_country;
        float own_division;
        own_votes(self, name, entry, &own_country, &own_division);
        float country = at->country[entry->country] - own_country;
        float division = division_weight(at, entry->admin1) - own_division;
        country = country > 0.0F ? country : 0.0F;
        division = division > 0.0F ? division : 0.0F;
        float near = neighbours(self, number, candidate, chosen);
        float sum =
            candidate->prior * (name->local ? DGM_WEIGHT(CHOICE_PRIOR_LOCAL)
                                            : DGM_WEIGHT(CHOICE_PRIOR));
        sum += DGM_WEIGHT(CHOICE_COUNTRY) * log2f(1.0F + country);
        sum += DGM_WEIGHT(CHOICE_DIVISION) * log2f(1.0F + division);
        sum += DGM_WEIGHT(CHOICE_NEAR) * log2f(1.0F + near);
        sum += self->home != DGM_NO_COUNTRY && entry->country == self->home
                   ? DGM_WEIGHT(CHOICE_HOME)
                   : 0.0F;
        sum += name->acts && entry->rank == DGM_RANK_CAPITAL && !state
                   ? DGM_WEIGHT(CHOICE_CAPITAL)
                   : 0.0F;
        candidate->score = sum;
        if (sum > best) {
            best = sum;
            winner = k;
        }
    }
    name->chosen = winner;
}

/* A name that is once said to lie somewhere lies there everywhere. */
static void fix_names(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        const dgm_toponym *at = &self->toponym.at[i];
        dgm_topname *name = &self->name.at[at->name];
        if (at->accepted && at->forced != DGM_NONE &&
            name->chosen == DGM_NONE) {
            name->chosen = at->forced;
            /* Others of the name now need strong support. */
            name->candidate[at->forced].prior += DGM_WEIGHT(CHOICE_SAID);
        }
    }
}

/* "theparisnews.com" is the paper of a Paris, and seldom of the largest. */
static void find_local_names(dgm_toponyms *self)
{
    char host[128];
    uint32_t host_len = 0;
    dgm_str from = self->doc->meta.publisher;
    from = from.len > 0 ? from : self->doc->meta.url;
    for (uint32_t i = 0; i < from.len && host_len < sizeof host; i++) {
        char c = from.ptr[i];
        c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
        if (c >= 'a' && c <= 'z') {
            host[host_len++] = c;
        }
    }
    for (uint32_t n = 0; n < self->name.count; n++) {
        dgm_str name = dgm_span_str(self->doc, self->name.at[n].span);
        char key[64];
        uint32_t len = 0;
        for (uint32_t i = 0; i < name.len && len < sizeof key; i++) {
            char c = (char)(name.ptr[i] | 0x20);
            if (c >= 'a' && c <= 'z') {
                key[len++] = c;
            }
        }
        self->name.at[n].local =
            len >= 5 && memmem(host, host_len, key, len) != NULL;
    }
}

/* "Lima rejected the plan": the subject of a verb. */
static void find_acting_names(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        const dgm_toponym *at = &self->toponym.at[i];
        const dgm_token *token = &self->doc->token.at[at->head];
        bool acts = token->rel == DGM_REL_NSUBJ && token->head != DGM_NONE &&
                    self->doc->token.at[token->head].upos == DGM_UPOS_VERB;
        self->name.at[at->name].acts |= at->accepted && acts;
    }
}

void dgm_toponym_resolve(dgm_toponyms *self)
{
    votes at;
    find_local_names(self);
    find_acting_names(self);
    fix_names(self);
    for (int round = 0; round < 2; round++) {
        count_votes(self, &at, round > 0);
        actor_votes(self, &at);
        for (uint32_t i = 0; i < self->name.count; i++) {
            if (self->name.at[i].mentions > 0) {
                choose(self, i, &at, round > 0);
            }
        }
    }
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        if (self->toponym.at[i].accepted) {
            dgm_toponym_reach(self, &self->toponym.at[i]);
        }
    }
}
