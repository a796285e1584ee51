/* SPDX-License-Identifier: Apache-2.0 */
/* Putting lifted words back down where their labels say. */
#include "syntax/lift.h"

#include <string.h>

static uint32_t mark_of(dgm_str label)
{
    const char *mark =
        label.len ? memchr(label.ptr, DGM_LIFT_MARK, label.len) : NULL;
    return mark ? (uint32_t)(mark - label.ptr) : label.len;
}

dgm_str dgm_lift_label(dgm_str label)
{
    return (dgm_str){label.ptr, mark_of(label)};
}

dgm_str dgm_lift_above(dgm_str label)
{
    uint32_t at = mark_of(label);
    return at < label.len ? (dgm_str){label.ptr + at + 1, label.len - at - 1}
                          : (dgm_str){label.ptr + label.len, 0};
}

/* Whether `label` is `wanted`, with or without a subtype. */
static bool same_label(dgm_str label, dgm_str wanted)
{
    return label.len >= wanted.len &&
           memcmp(label.ptr, wanted.ptr, wanted.len) == 0 &&
           (label.len == wanted.len || label.ptr[wanted.len] == ':' ||
            label.ptr[wanted.len] == DGM_LIFT_MARK);
}

/* Steps from `word` up to `above`, DGM_NONE when it does not stand below it
 * or only by way of `not_by`. */
static uint32_t steps_up(const uint32_t *head, uint32_t count, uint32_t word,
                         uint32_t above, uint32_t not_by)
{
    for (uint32_t steps = 0; word < count && word != not_by; steps++) {
        if (word == above) {
            return steps;
        }
        word = head[word];
    }
    return UINT32_MAX;
}

static uint32_t find_head(const uint32_t *head, const uint8_t *label,
                          const dgm_str *name, uint32_t count, uint32_t word)
{
    dgm_str wanted = dgm_lift_above(name[label[word]]);
    uint32_t best = head[word];
    uint32_t fewest = UINT32_MAX;
    for (uint32_t i = 0; i < count; i++) {
        if (i == head[word] || !same_label(name[label[i]], wanted)) {
            continue;
        }
        uint32_t steps = steps_up(head, count, i, head[word], word);
        if (steps < fewest) {
            fewest = steps;
            best = i;
        }
    }
    return best;
}

void dgm_lift_undo(uint32_t *head, const uint8_t *label, const dgm_str *name,
                   uint32_t count)
{
    uint32_t done = 0;
    for (uint32_t i = 0; i < count && done < DGM_LIFTS_MAX; i++) {
        if (head[i] < count && dgm_lift_above(name[label[i]]).len > 0) {
            head[i] = find_head(head, label, name, count, i);
            done++;
        }
    }
}
