/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Puts words back that pseudo-projective training lifted (Nivre and Nilsson
 * 2005): a label "obj>xcomp" says that the word is the object of an xcomp
 * below the head that the parser gave it.
 */
#ifndef DGM_SYNTAX_LIFT_H
#define DGM_SYNTAX_LIFT_H

#include "base/str.h"

/* Between a label and that of the head the word belongs to. */
#define DGM_LIFT_MARK '>'
/* Words put back in a sentence; a tree needs few, hostile text gets none. */
#define DGM_LIFTS_MAX 16

/* Splits a label at the mark; both are empty-safe slices of it. */
dgm_str dgm_lift_label(dgm_str label);
dgm_str dgm_lift_above(dgm_str label);

/* Changes head[] of a tree of `count` words (head == count: the root) whose
 * labels have the texts name[label[i]]. */
void dgm_lift_undo(uint32_t *head, const uint8_t *label, const dgm_str *name,
                   uint32_t count);

#endif
