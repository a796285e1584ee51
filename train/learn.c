#include "learn.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool in_part(uint32_t sentence, uint32_t parts, uint32_t held)
{
    return parts > 0 && sentence / 8 % parts == held;
}

static uint32_t *shuffled(uint32_t count, uint64_t *seed)
{
    uint32_t *order = malloc(((size_t)count + 1) * sizeof *order);
    for (uint32_t i = 0; order && i < count; i++) {
        uint32_t j = (uint32_t)(learn_random(seed) % (i + 1));
        order[i] = order[j];
        order[j] = i;
    }
    return order;
}

static uint32_t best_class(const int32_t *score, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < count; c++) {
        best = score[c] > score[best] ? c : best;
    }
    return best;
}

/* ------------------------------------------------------------------ tagger */

static uint32_t tag_one(const corpus *self, gold_sentence *s,
                        perceptron *model, bool learning)
{
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t feature[DGM_TAG_FEATURES];
        int32_t score[DGM_TAGS_MAX];
        uint32_t n = dgm_tag_features(s->word, i, s->count, feature);
        perceptron_score(model, feature, n, score);
        uint32_t guess = best_class(score, self->tag.count);
        if (learning) {
            perceptron_update(model, feature, n, s->tag[i], guess);
        }
        wrong += guess != s->tag[i];
        s->word[i].tag = guess;
        s->word[i].upos = self->tag.at[guess].upos;
    }
    return wrong;
}

dgm_err learn_tagger(corpus *self, perceptron *model, uint32_t epochs,
                     uint32_t parts, uint32_t held, uint64_t seed)
{
    if (!perceptron_init(model, 1U << 16, dgm_stride(self->tag.count),
                         self->tag.count)) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t epoch = 0; epoch < epochs; epoch++) {
        uint32_t *order = shuffled(self->sentence.count, &seed);
        uint32_t wrong = 0;
        uint32_t words = 0;
        if (order == NULL) {
            return DGM_ERR_MEMORY;
        }
        for (uint32_t k = 0; k < self->sentence.count; k++) {
            gold_sentence *s = &self->sentence.at[order[k]];
            if (!in_part(order[k], parts, held)) {
                wrong += tag_one(self, s, model, true);
                words += s->count;
            }
        }
        free(order);
        fprintf(stderr, "tagger epoch %u: %.2f %% wrong\n", epoch + 1,
                100.0 * wrong / (words ? words : 1));
    }
    perceptron_average(model);
    return DGM_ERR_OK;
}

void learn_tag(corpus *self, const perceptron *model, uint32_t parts,
               uint32_t held)
{
    perceptron copy = *model;
    for (uint32_t k = 0; k < self->sentence.count; k++) {
        gold_sentence *s = &self->sentence.at[k];
        if (in_part(k, parts, held)) {
            (void)tag_one(self, s, &copy, false);
            for (uint32_t i = 0; i < s->count; i++) {
                s->guess[i] = (uint8_t)s->word[i].tag;
            }
        }
    }
}

/* ------------------------------------------------------------------ parser */

/* Costs of the actions: gold arcs that can no longer be made (Goldberg and
 * Nivre 2013, arc-hybrid). */
static void costs(const gold_sentence *s, const dgm_parse_state *state,
                  uint32_t cost[DGM_ACTIONS])
{
    uint32_t b = state->next;
    cost[DGM_SHIFT] = cost[DGM_LEFT] = cost[DGM_RIGHT] = 0;
    if (state->depth > 0) {
        uint32_t s0 = state->stack[state->depth - 1];
        uint32_t head = s->head[s0];
        uint32_t below = state->depth > 1 ? state->stack[state->depth - 2]
                                          : DGM_NONE;
        cost[DGM_LEFT] += head == below || (head > b && head <= s->count);
        cost[DGM_RIGHT] += head >= b && head <= s->count;
        for (uint32_t i = b; i < s->count; i++) {
            cost[DGM_LEFT] += s->head[i] == s0;
            cost[DGM_RIGHT] += s->head[i] == s0;
        }
    }
    if (b < s->count) {
        for (uint32_t k = 0; k < state->depth; k++) {
            uint32_t at = state->stack[k];
            cost[DGM_SHIFT] += s->head[at] == b;
            cost[DGM_SHIFT] += k + 1 < state->depth && s->head[b] == at;
        }
    }
}

typedef struct choice {
    uint32_t guess; /* best of the legal actions */
    uint32_t right; /* best of the legal actions without cost */
} choice;

static choice choose(const gold_sentence *s, const dgm_parse_state *state,
                     const int32_t *score)
{
    uint32_t cost[DGM_ACTIONS];
    uint32_t legal = dgm_parse_legal(state);
    costs(s, state, cost);
    uint32_t least = UINT32_MAX;
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (legal >> a & 1 && cost[a] < least) {
            least = cost[a];
        }
    }
    choice c = {DGM_ACTIONS, DGM_ACTIONS};
    for (uint32_t a = 0; a < DGM_ACTIONS; a++) {
        if (!(legal >> a & 1)) {
            continue;
        }
        if (c.guess == DGM_ACTIONS || score[a] > score[c.guess]) {
            c.guess = a;
        }
        if (cost[a] == least &&
            (c.right == DGM_ACTIONS || score[a] > score[c.right])) {
            c.right = a;
        }
    }
    return c;
}

typedef struct parser_training {
    corpus *corpus;
    perceptron *act;
    perceptron *label;
    dgm_parse_state state;
    uint64_t seed;
    uint32_t wrong;
    uint32_t steps;
} parser_training;

/* Labels the arc of `action` and learns when the head is the gold one. */
static uint8_t label_arc(parser_training *self, const gold_sentence *s,
                         uint32_t action)
{
    dgm_parse_state *state = &self->state;
    uint32_t child = state->stack[state->depth - 1];
    uint32_t head = action == DGM_LEFT ? state->next
                                       : state->stack[state->depth - 2];
    if (head == s->count) {
        return s->head[child] == head ? s->label[child] : 0;
    }
    uint32_t feature[DGM_LABEL_FEATURES];
    int32_t score[DGM_LABELS_MAX];
    uint32_t n = dgm_label_features(state, action, feature);
    perceptron_score(self->label, feature, n, score);
    uint32_t guess = best_class(score, self->corpus->label.count);
    if (s->head[child] == head) {
        perceptron_update(self->label, feature, n, s->label[child], guess);
    }
    return (uint8_t)guess;
}

static void train_sentence(parser_training *self, const gold_sentence *s,
                           bool explore)
{
    dgm_parse_state *state = &self->state;
    dgm_parse_state_start(state, s->word, s->count);
    while (!dgm_parse_done(state)) {
        uint32_t feature[DGM_ACT_FEATURES];
        int32_t score[4];
        uint32_t n = dgm_act_features(state, feature);
        perceptron_score(self->act, feature, n, score);
        choice c = choose(s, state, score);
        perceptron_update(self->act, feature, n, c.right, c.guess);
        self->wrong += c.right != c.guess;
        self->steps++;
        bool follow = explore && learn_random(&self->seed) % 10 != 0;
        uint32_t action = follow ? c.guess : c.right;
        uint8_t label =
            action == DGM_SHIFT ? 0 : label_arc(self, s, action);
        dgm_parse_take(state, action, label);
    }
}

dgm_err learn_parser(corpus *self, perceptron *act, perceptron *label,
                     uint32_t epochs, uint64_t seed)
{
    parser_training t = {
        .corpus = self, .act = act, .label = label, .seed = seed};
    uint32_t longest = 0;
    for (uint32_t k = 0; k < self->sentence.count; k++) {
        gold_sentence *s = &self->sentence.at[k];
        longest = s->count > longest ? s->count : longest;
        for (uint32_t i = 0; i < s->count; i++) {
            s->word[i].tag = s->guess[i];
            s->word[i].upos = self->tag.at[s->guess[i]].upos;
        }
    }
    if (!perceptron_init(act, 1U << 21, 4, DGM_ACTIONS) ||
        !perceptron_init(label, 1U << 16, dgm_stride(self->label.count),
                         self->label.count)) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_parse_state_init(&t.state, &self->arena, longest));
    for (uint32_t epoch = 0; epoch < epochs; epoch++) {
        uint32_t *order = shuffled(self->sentence.count, &t.seed);
        if (order == NULL) {
            return DGM_ERR_MEMORY;
        }
        t.wrong = t.steps = 0;
        for (uint32_t k = 0; k < self->sentence.count; k++) {
            train_sentence(&t, &self->sentence.at[order[k]], epoch > 0);
        }
        free(order);
        fprintf(stderr, "parser epoch %u: %.2f %% of actions wrong\n",
                epoch + 1, 100.0 * t.wrong / (t.steps ? t.steps : 1));
    }
    return DGM_ERR_OK;
}
