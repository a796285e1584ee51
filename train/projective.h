/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pseudo-projective trees (Nivre and Nilsson 2005, their "head" scheme): a
 * word whose arc crosses others is lifted to its head's head until nothing
 * crosses; its label remembers that of the head it came from, so that the
 * parser can put it back (syntax/lift.h).
 */
#ifndef DGM_TRAIN_PROJECTIVE_H
#define DGM_TRAIN_PROJECTIVE_H

#include <stdint.h>

/* Lifts words of a tree of `count` words in place (head[i] == count: the
 * root).  was[i] becomes the first head of a lifted word and DGM_NONE of
 * others. */
void projective_lift(uint32_t *head, uint32_t count, uint32_t *was);

#endif
