/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/decode.h"

#include <string.h>

/* More than all words together can gain by a second word under the root, and
 * little enough to leave scores their digits. */
#define ROOT_COST 1e10

enum state { UNSEEN, ON_PATH, DONE, FOLDED };

/* A cycle that was folded into its first word. */
typedef struct fold {
    uint32_t first; /* of its words in `member` */
    uint32_t last;
} fold;

struct dgm_decode {
    uint32_t cap;
    uint32_t count; /* words; also the number of the root */
    double *score;  /* [cap][cap + 1] */
    uint32_t *head;
    uint8_t *state;
    uint32_t *path;
    uint32_t depth; /* of the path */
    fold *fold;
    uint32_t folds;
    uint32_t *member;      /* [2 * cap] words of the folded cycles */
    uint32_t *member_head; /* and the heads that closed them */
    uint32_t members;
    uint16_t *enters; /* [cap][cap + 1] fold, head outside: word of the cycle
                       * that takes it best */
    uint16_t *leaves; /* likewise, word outside: the best head for it in the
                       * cycle */
    bool *inside;     /* of the cycle at hand */
};

dgm_err dgm_decode_init(dgm_decode **out, dgm_arena *arena, uint32_t words)
{
    dgm_decode *self = dgm_arena_alloc(arena, sizeof *self);
    size_t wide = (size_t)words + 1;
    *out = self;
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    self->cap = words;
    self->score = dgm_arena_raw(arena, wide * wide, sizeof *self->score);
    self->enters = dgm_arena_raw(arena, wide * wide, sizeof *self->enters);
    self->leaves = dgm_arena_raw(arena, wide * wide, sizeof *self->leaves);
    self->head = dgm_arena_array(arena, wide, sizeof *self->head);
    self->state = dgm_arena_array(arena, wide, sizeof *self->state);
    self->path = dgm_arena_array(arena, wide, sizeof *self->path);
    self->fold = dgm_arena_array(arena, wide, sizeof *self->fold);
    self->member = dgm_arena_array(arena, 2 * wide, sizeof *self->member);
    self->member_head =
        dgm_arena_array(arena, 2 * wide, sizeof *self->member_head);
    self->inside = dgm_arena_array(arena, wide, sizeof *self->inside);
    return dgm_arena_error(arena);
}

static double *row_of(const dgm_decode *self, uint32_t word)
{
    return self->score + (size_t)word * (self->count + 1);
}

static uint32_t best_head(const dgm_decode *self, uint32_t word)
{
    const double *row = row_of(self, word);
    uint32_t best = self->count;
    for (uint32_t h = 0; h < self->count; h++) {
        if (h != word && self->state[h] != FOLDED && row[h] > row[best]) {
            best = h;
        }
    }
    return best;
}

static void start(dgm_decode *self, const float *score, uint32_t count)
{
    self->count = count;
    self->folds = self->members = 0;
    memset(self->state, UNSEEN, (size_t)count + 1);
    self->state[count] = DONE;
    for (uint32_t i = 0; i < count; i++) {
        double *row = row_of(self, i);
        for (uint32_t h = 0; h <= count; h++) {
            double value = (double)score[(size_t)i * (count + 1) + h];
            /* What is no number passes neither comparison. */
            row[h] = value > -DGM_DECODE_MOST
                         ? value < DGM_DECODE_MOST ? value : DGM_DECODE_MOST
                         : -DGM_DECODE_MOST;
        }
        row[count] -= ROOT_COST;
        self->head[i] = best_head(self, i);
    }
}

/* What `other`, a word or the root, is to the cycle from outside: the best
 * way in from it and out to it. */
static void fold_scores(dgm_decode *self, const fold *cycle, uint32_t other)
{
    uint32_t kept = self->member[cycle->first];
    size_t at = (size_t)self->folds * (self->count + 1) + other;
    double in = 0;
    double away = 0;
    for (uint32_t i = cycle->first; i < cycle->last; i++) {
        uint32_t word = self->member[i];
        const double *row = row_of(self, word);
        double gain = row[other] - row[self->member_head[i]];
        if (i == cycle->first || gain > in) {
            in = gain;
            self->enters[at] = (uint16_t)word;
        }
        if (other < self->count &&
            (i == cycle->first || row_of(self, other)[word] > away)) {
            away = row_of(self, other)[word];
            self->leaves[at] = (uint16_t)word;
        }
    }
    /* Later words of the cycle are read before its first is overwritten,
     * for each `other` has places of its own. */
    row_of(self, kept)[other] = in;
    if (other < self->count) {
        row_of(self, other)[kept] = away;
        if (self->inside[self->head[other]]) {
            self->head[other] = kept;
        }
    }
}

/* The path ends in a cycle at `word`: its words become one, `word`. */
static void fold_cycle(dgm_decode *self, uint32_t word)
{
    fold *cycle = &self->fold[self->folds];
    cycle->first = self->members;
    self->member[self->members] = word;
    self->member_head[self->members++] = self->head[word];
    self->inside[word] = true;
    while (self->path[self->depth - 1] != word) {
        uint32_t other = self->path[--self->depth];
        self->member[self->members] = other;
        self->member_head[self->members++] = self->head[other];
        self->inside[other] = true;
        self->state[other] = FOLDED;
    }
    cycle->last = self->members;
    for (uint32_t i = 0; i <= self->count; i++) {
        if (self->state[i] != FOLDED && !self->inside[i]) {
            fold_scores(self, cycle, i);
        }
    }
    for (uint32_t i = cycle->first; i < cycle->last; i++) {
        self->inside[self->member[i]] = false;
    }
    self->folds++;
    self->head[word] = best_head(self, word);
}

/* Goes up from a word until the root or a word that leads to it. */
static void climb(dgm_decode *self, uint32_t word)
{
    self->depth = 0;
    while (self->state[word] != DONE) {
        if (self->state[word] == ON_PATH) {
            fold_cycle(self, word);
        } else {
            self->state[word] = ON_PATH;
            self->path[self->depth++] = word;
        }
        word = self->head[word];
    }
    while (self->depth > 0) {
        self->state[self->path[--self->depth]] = DONE;
    }
}

/* Takes a cycle apart again: it opens where its head enters it. */
static void unfold(dgm_decode *self, uint32_t number)
{
    const fold *cycle = &self->fold[number];
    const uint16_t *enters = self->enters + (size_t)number * (self->count + 1);
    const uint16_t *leaves = self->leaves + (size_t)number * (self->count + 1);
    uint32_t kept = self->member[cycle->first];
    uint32_t above = self->head[kept];
    for (uint32_t i = cycle->first; i < cycle->last; i++) {
        self->state[self->member[i]] = FOLDED;
    }
    for (uint32_t i = 0; i < self->count; i++) {
        if (self->state[i] != FOLDED && self->head[i] == kept) {
            self->head[i] = leaves[i];
        }
    }
    for (uint32_t i = cycle->first; i < cycle->last; i++) {
        self->state[self->member[i]] = DONE;
        self->head[self->member[i]] = self->member_head[i];
    }
    self->head[enters[above]] = above;
}

void dgm_decode_tree(dgm_decode *self, const float *score, uint32_t count,
                     uint32_t *head)
{
    start(self, score, count);
    for (uint32_t i = 0; i < count; i++) {
        if (self->state[i] == UNSEEN) {
            climb(self, i);
        }
    }
    for (uint32_t i = self->folds; i-- > 0;) {
        unfold(self, i);
    }
    memcpy(head, self->head, count * sizeof *head);
}
