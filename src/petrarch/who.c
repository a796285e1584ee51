/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who a noun phrase is: the actor named in the run of its nouns, else the
 * first behind its prepositions, else in its apposition, else in a clause that
 * describes it; and the agents on the way ("ambassadors of Norway": NORGOV).
 */
#include "petrarch/sentence.h"
#include "text/word.h"
#include "tree/tree.h"

#include <stdio.h>
#include <string.h>

#define AGENTS_MAX 8
/* Noun phrases behind prepositions that wait to be looked at. */
#define WAITING_MAX 32

/* What the words of a phrase say. */
typedef struct naming {
    dgm_str actor; /* code, empty: none */
    uint32_t actor_token;
    uint32_t agent[AGENTS_MAX];
    uint32_t agent_count;
} naming;

/* ------------------------------------------------------------------- codes */

bool dgm_petr_is_known(const char *code)
{
    return strncmp(code, "---", 3) != 0;
}

bool dgm_petr_any_known(const dgm_petr_codes *codes)
{
    for (uint32_t i = 0; i < codes->count; i++) {
        if (dgm_petr_is_known(codes->text[i])) {
            return true;
        }
    }
    return false;
}

bool dgm_petr_has(const dgm_petr_codes *codes, const char *code)
{
    for (uint32_t i = 0; i < codes->count; i++) {
        if (strcmp(codes->text[i], code) == 0) {
            return true;
        }
    }
    return false;
}

static void add_code(dgm_petr_codes *out, const char *code)
{
    if (out->count < DGM_PETR_CODES_MAX && !dgm_petr_has(out, code)) {
        (void)snprintf(out->text[out->count++], DGM_PETR_CODE_SIZE, "%s",
                       code);
    }
}

static void append(char out[DGM_PETR_CODE_SIZE], dgm_str code)
{
    size_t len = strlen(out);
    for (uint32_t i = 0; i < code.len && len + 1 < DGM_PETR_CODE_SIZE; i++) {
        char c = code.ptr[i];
        out[len++] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    out[len] = 0;
}

static bool holds(const char *code, dgm_str part)
{
    char text[DGM_PETR_CODE_SIZE] = "";
    append(text, part);
    return strstr(code, text) != NULL;
}

/* People are no agents beside others. */
static bool counts(const dgm_petrarch *d, const naming *who, uint32_t at)
{
    return who->agent_count == 1 ||
           !dgm_str_is(d->agent.at[who->agent[at]].code, "PPL");
}

/* The code of an actor with the agents, none of them twice; false when there
 * is neither. */
static bool combine(const dgm_petrarch *d, const naming *who,
                    char out[DGM_PETR_CODE_SIZE])
{
    char before[DGM_PETR_CODE_SIZE] = "";
    char body[DGM_PETR_CODE_SIZE] = "";
    if (who->actor.len == 0 && who->agent_count == 0) {
        return false;
    }
    append(body, who->actor);
    for (uint32_t i = 0; i < who->agent_count; i++) {
        const dgm_petr_agent *agent = &d->agent.at[who->agent[i]];
        if (agent->before && counts(d, who, i) && !holds(body, agent->code) &&
            !holds(before, agent->code)) {
            append(before, agent->code);
        }
    }
    if (body[0] == 0 && before[0] == 0) {
        append(before, DGM_STR("---"));
    }
    for (uint32_t i = 0; i < who->agent_count; i++) {
        const dgm_petr_agent *agent = &d->agent.at[who->agent[i]];
        if (!agent->before && counts(d, who, i) && !holds(body, agent->code)) {
            append(body, agent->code);
        }
    }
    (void)snprintf(out, DGM_PETR_CODE_SIZE, "%s", before);
    append(out, dgm_str_from(body));
    return true;
}

/* ------------------------------------------------------- the run of nouns */

bool dgm_petr_nominal(const dgm_petr_sentence *self, uint32_t token)
{
    const dgm_token *t = dgm_petr_token(self, token);
    switch (t->upos) {
    case DGM_UPOS_DET:
    case DGM_UPOS_ADJ:
    case DGM_UPOS_NUM:
    case DGM_UPOS_NOUN:
    case DGM_UPOS_PROPN:
    case DGM_UPOS_X:
    case DGM_UPOS_SYM:
        return t->sub != DGM_SUB_UNMARKED; /* "Monday" dates */
    case DGM_UPOS_PRON:
        return (t->morph & DGM_MORPH_POSS) != 0;
    default:
        return t->word == DGM_WORD_APOSTROPHE_S ||
               t->word == DGM_WORD_APOSTROPHE || t->word == DGM_WORD_HYPHEN;
    }
}

static bool opens(const dgm_token *t)
{
    return t->upos == DGM_UPOS_DET || t->upos == DGM_UPOS_PRON;
}

static dgm_range run_of(const dgm_petr_sentence *self, uint32_t head)
{
    dgm_range out = {head, head + 1};
    while (out.first > self->token.first &&
           dgm_petr_nominal(self, out.first - 1) &&
           !opens(dgm_petr_token(self, out.first))) {
        out.first--;
    }
    while (out.last < self->token.last && dgm_petr_nominal(self, out.last) &&
           !opens(dgm_petr_token(self, out.last)) &&
           dgm_petr_token(self, out.last)->upos != DGM_UPOS_NUM) {
        out.last++;
    }
    return out;
}

/* The longest name or agent at a token: notes it and gives the token behind
 * it. */
static uint32_t note(const dgm_petr_sentence *self, uint32_t token,
                     naming *out)
{
    const dgm_petrarch *d = self->dictionary;
    const uint64_t *word;
    uint32_t count = dgm_petr_words_from(self, token, &word);
    uint32_t actor = 0;
    uint32_t agent = 0;
    uint32_t name = 0;
    if (dgm_petr_token(self, token)->upos != DGM_UPOS_PRON) {
        name = dgm_phrases_longest(&d->actors, word, count, &actor); /* "US" */
    }
    uint32_t title = dgm_phrases_longest(&d->agents, word, count, &agent);
    dgm_str code = name >= title && name > 0
                       ? dgm_petr_code_on(d, actor, self->day)
                       : (dgm_str){NULL, 0};
    uint32_t used = code.len ? name : title;
    if (code.len && out->actor.len == 0) {
        out->actor = code;
        out->actor_token = token;
    } else if (code.len == 0 && title > 0 && out->agent_count < AGENTS_MAX) {
        out->agent[out->agent_count++] = agent;
    }
    if (used == 0) {
        return token + 1;
    }
    uint32_t last = (uint32_t)(word - self->word) + used - 1;
    return self->token_of[last] + 1;
}

static void read_run(const dgm_petr_sentence *self, uint32_t head, naming *out)
{
    dgm_range run = run_of(self, head);
    for (uint32_t t = run.first; t < run.last;) {
        bool has_words = self->first_word[t - self->token.first] <
                         self->first_word[t + 1 - self->token.first];
        t = has_words ? note(self, t, out) : t + 1;
    }
}

/* ------------------------------------------------------ behind prepositions
 */

/* A noun phrase to be looked at, with the agents on the way to it. */
typedef struct waiting {
    uint32_t head;
    uint32_t agent[AGENTS_MAX];
    uint32_t agent_count;
} waiting;

static void add_agents(naming *who, const uint32_t *agent, uint32_t count)
{
    for (uint32_t i = 0; i < count && who->agent_count < AGENTS_MAX; i++) {
        who->agent[who->agent_count++] = agent[i];
    }
}

static bool is_behind(const dgm_petr_sentence *self, uint32_t head,
                      uint32_t child, uint8_t rel)
{
    const dgm_token *t = dgm_petr_token(self, child);
    if (rel == DGM_REL_APPOS) {
        return t->rel == rel;
    }
    return (t->rel == DGM_REL_NMOD || t->rel == DGM_REL_OBL) && child > head &&
           dgm_petr_case(self, child) != DGM_NONE;
}

/* Puts the phrases behind `head` on the stack so that the first is on top. */
static void push_behind(const dgm_petr_sentence *self, uint32_t head,
                        const naming *who, uint8_t rel,
                        waiting stack[WAITING_MAX], uint32_t *count)
{
    uint32_t from = *count;
    for (uint32_t c = dgm_petr_token(self, head)->first_child;
         c != DGM_NONE && *count < WAITING_MAX;
         c = dgm_petr_token(self, c)->next_sibling) {
        if (is_behind(self, head, c, rel)) {
            waiting *w = &stack[(*count)++];
            w->head = c;
            w->agent_count = who->agent_count;
            memcpy(w->agent, who->agent, sizeof w->agent);
        }
    }
    for (uint32_t a = from, b = *count; a + 1 < b; a++, b--) {
        waiting swap = stack[a];
        stack[a] = stack[b - 1];
        stack[b - 1] = swap;
    }
}

/* The actors of the first phrase that has any, of those behind `head`. */
static void who_behind(const dgm_petr_sentence *self, uint32_t head,
                       const naming *who, uint8_t rel, dgm_petr_codes *out)
{
    waiting stack[WAITING_MAX];
    uint32_t count = 0;
    push_behind(self, head, who, rel, stack, &count);
    while (count > 0 && out->count == 0) {
        waiting w = stack[--count];
        uint32_t conjunct[DGM_CONJUNCTS_MAX];
        uint32_t conjuncts =
            dgm_tree_conjuncts(self->doc, w.head, conjunct, 0);
        for (uint32_t i = conjuncts; i-- > 0;) {
            naming inner = {0};
            read_run(self, conjunct[i], &inner);
            add_agents(&inner, w.agent, w.agent_count);
            if (inner.actor.len == 0) {
                push_behind(self, conjunct[i], &inner, DGM_REL_NMOD, stack,
                            &count);
            }
        }
        for (uint32_t i = 0; i < conjuncts; i++) {
            naming inner = {0};
            char code[DGM_PETR_CODE_SIZE];
            read_run(self, conjunct[i], &inner);
            add_agents(&inner, w.agent, w.agent_count);
            if (inner.actor.len > 0 &&
                combine(self->dictionary, &inner, code)) {
                add_code(out, code);
            }
        }
    }
}

/* ---------------------------------------------------------- a noun phrase */

/* A noun and what is coordinated with it. */
typedef struct group {
    uint32_t head[DGM_CONJUNCTS_MAX];
    naming who[DGM_CONJUNCTS_MAX];           /* what its own words say */
    dgm_petr_codes found[DGM_CONJUNCTS_MAX]; /* actors behind it */
    uint32_t count;
} group;

/* Adds the agents of a phrase to codes that were found elsewhere. */
static void with_agents(const dgm_petr_sentence *self, const naming *who,
                        const dgm_petr_codes *found, dgm_petr_codes *out)
{
    for (uint32_t i = 0; i < found->count; i++) {
        naming one = *who;
        char code[DGM_PETR_CODE_SIZE];
        one.actor = dgm_str_from(found->text[i]);
        if (combine(self->dictionary, &one, code)) {
            add_code(out, code);
        }
    }
}

static void read_group(const dgm_petr_sentence *self, uint32_t head,
                       group *out)
{
    out->count = dgm_tree_conjuncts(self->doc, head, out->head, 0);
    for (uint32_t i = 0; i < out->count; i++) {
        naming *who = &out->who[i];
        *who = (naming){0};
        out->found[i].count = 0;
        read_run(self, out->head[i], who);
        if (who->actor.len == 0) {
            who_behind(self, out->head[i], who, DGM_REL_NMOD, &out->found[i]);
        }
        if (who->actor.len == 0 && out->found[i].count == 0) {
            who_behind(self, out->head[i], who, DGM_REL_APPOS, &out->found[i]);
        }
    }
}

/* The actor that conjuncts with agents alone share: before the first noun
 * ("Danish media and government"), or behind the last. */
static void shared(const dgm_petr_sentence *self, const uint32_t *head,
                   uint32_t count, const naming *first, const naming *own,
                   dgm_petr_codes *out)
{
    naming none = {0};
    if (first->actor.len > 0 && first->actor_token < head[0] &&
        dgm_petr_token(self, head[0])->upos == DGM_UPOS_NOUN) {
        naming one = *own;
        char code[DGM_PETR_CODE_SIZE];
        one.actor = first->actor;
        if (combine(self->dictionary, &one, code)) {
            add_code(out, code);
        }
        return;
    }
    for (uint32_t i = 0; i < count && out->count == 0; i++) {
        dgm_petr_codes behind = {.count = 0};
        who_behind(self, head[i], &none, DGM_REL_NMOD, &behind);
        for (uint32_t c = dgm_petr_token(self, head[i])->first_child;
             c != DGM_NONE && behind.count > 0 && out->count == 0;
             c = dgm_petr_token(self, c)->next_sibling) {
            if (c > head[count - 1] &&
                is_behind(self, head[i], c, DGM_REL_NMOD)) {
                with_agents(self, own, &behind, out);
            }
        }
    }
}

/* The codes of one of the group. */
static void put_codes(const dgm_petr_sentence *self, const group *all,
                      uint32_t i, dgm_petr_codes *out)
{
    dgm_petr_codes own = all->found[i];
    dgm_petr_codes together = {.count = 0};
    char code[DGM_PETR_CODE_SIZE];
    if (own.count == 0 && combine(self->dictionary, &all->who[i], code)) {
        add_code(&own, code);
    }
    if (all->count > 1 && own.count > 0 && !dgm_petr_any_known(&own)) {
        shared(self, all->head, all->count, &all->who[0], &all->who[i],
               &together);
    }
    const dgm_petr_codes *use = together.count > 0 ? &together : &own;
    for (uint32_t k = 0; k < use->count; k++) {
        add_code(out, use->text[k]);
    }
}

static void put_group(const dgm_petr_sentence *self, const group *all,
                      dgm_petr_codes *out)
{
    out->count = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        put_codes(self, all, i, out);
    }
}

/* A phrase without the clauses that describe it. */
static void who_plain(const dgm_petr_sentence *self, uint32_t head,
                      dgm_petr_codes *out)
{
    group all;
    read_group(self, head, &all);
    put_group(self, &all, out);
}

/* ------------------------------------------------------- the first of many */

/* Whether a token heads a noun phrase of its own. */
static bool heads_phrase(const dgm_petr_sentence *self, uint32_t token)
{
    const dgm_token *t = dgm_petr_token(self, token);
    switch (t->upos) {
    case DGM_UPOS_NOUN:
    case DGM_UPOS_PROPN:
    case DGM_UPOS_PRON:
    case DGM_UPOS_ADJ:
    case DGM_UPOS_NUM:
    case DGM_UPOS_X:
        break;
    default:
        return false;
    }
    switch (t->rel) {
    case DGM_REL_AMOD:
    case DGM_REL_COMPOUND:
    case DGM_REL_FLAT:
    case DGM_REL_DET:
    case DGM_REL_NUMMOD:
    case DGM_REL_FIXED:
    case DGM_REL_GOESWITH:
    case DGM_REL_LIST:
        return false;
    case DGM_REL_CONJ:
        return t->head != DGM_NONE &&
               dgm_petr_token(self, t->head)->upos == DGM_UPOS_VERB;
    case DGM_REL_NMOD:
        return t->sub != DGM_SUB_POSS;
    default:
        return true;
    }
}

void dgm_petr_who_first(const dgm_petr_sentence *self, uint32_t head,
                        uint32_t after, uint32_t skip, dgm_petr_codes *out)
{
    dgm_petr_codes weak = {.count = 0};
    naming any = {0};
    for (uint32_t t = after + 1; t < self->token.last; t++) {
        if (!dgm_petr_below(self, t, head) ||
            (skip != DGM_NONE && dgm_petr_below(self, t, skip))) {
            continue;
        }
        if (heads_phrase(self, t)) {
            who_plain(self, t, out);
            if (dgm_petr_any_known(out)) {
                return;
            }
            weak = weak.count == 0 ? *out : weak;
        }
        if (any.actor.len == 0 &&
            self->first_word[t - self->token.first] <
                self->first_word[t + 1 - self->token.first]) {
            (void)note(self, t, &any);
        }
    }
    *out = weak;
    any.agent_count = 0;
    if (weak.count == 0 && any.actor.len > 0) {
        char code[DGM_PETR_CODE_SIZE];
        if (combine(self->dictionary, &any, code)) {
            add_code(out, code);
        }
    }
}

/* ------------------------------------------------------ in clauses as well */

static void in_clauses(const dgm_petr_sentence *self, uint32_t head,
                       dgm_petr_codes *out)
{
    for (uint32_t c = dgm_petr_token(self, head)->first_child;
         c != DGM_NONE && out->count == 0;
         c = dgm_petr_token(self, c)->next_sibling) {
        if (dgm_petr_token(self, c)->rel == DGM_REL_ACL) {
            dgm_petr_who_first(self, c, c, DGM_NONE, out);
        }
    }
}

void dgm_petr_who(const dgm_petr_sentence *self, uint32_t head,
                  dgm_petr_codes *out)
{
    group all;
    read_group(self, head, &all);
    for (uint32_t i = 0; i < all.count; i++) {
        if (all.who[i].actor.len == 0 && all.found[i].count == 0) {
            dgm_petr_codes below = {.count = 0};
            in_clauses(self, all.head[i], &below);
            with_agents(self, &all.who[i], &below, &all.found[i]);
        }
    }
    put_group(self, &all, out);
}
