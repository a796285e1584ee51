/* SPDX-License-Identifier: Apache-2.0 */
/* Lifting words until no arcs cross. */
#include "projective.h"

#include "record/record.h"

/* Whether `word` stands below `above`; the root stands below nothing. */
static bool is_below(const uint32_t *head, uint32_t count, uint32_t word,
                     uint32_t above)
{
    for (uint32_t steps = 0; word < count && steps <= count; steps++) {
        if (word == above) {
            return true;
        }
        word = head[word];
    }
    return false;
}

static bool crosses(const uint32_t *head, uint32_t count, uint32_t word)
{
    uint32_t from = head[word] < word ? head[word] : word;
    uint32_t to = head[word] < word ? word : head[word];
    for (uint32_t k = from + 1; k < to; k++) {
        if (!is_below(head, count, k, head[word])) {
            return true;
        }
    }
    return false;
}

static uint32_t distance(const uint32_t *head, uint32_t word)
{
    return head[word] < word ? word - head[word] : head[word] - word;
}

/* The shortest arc that crosses others: lifting it moves least. */
static uint32_t shortest_crossing(const uint32_t *head, uint32_t count)
{
    uint32_t best = DGM_NONE;
    for (uint32_t i = 0; i < count; i++) {
        if (head[i] < count &&
            (best == DGM_NONE || distance(head, i) < distance(head, best)) &&
            crosses(head, count, i)) {
            best = i;
        }
    }
    return best;
}

void projective_lift(uint32_t *head, uint32_t count, uint32_t *was)
{
    for (uint32_t i = 0; i < count; i++) {
        was[i] = DGM_NONE;
    }
    /* Each lift brings a word nearer to the root, so this ends. */
    for (uint32_t i = shortest_crossing(head, count); i != DGM_NONE;
         i = shortest_crossing(head, count)) {
        was[i] = was[i] == DGM_NONE ? head[i] : was[i];
        head[i] = head[head[i]];
    }
}
