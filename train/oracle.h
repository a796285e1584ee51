/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how
 * many gold arcs an action makes impossible, from any state, so that the
 * parser also learns what to do after a mistake.
 */
#ifndef DGM_TRAIN_ORACLE_H
#define DGM_TRAIN_ORACLE_H

#include "corpus.h"

/* Bit set of the legal actions that lose least. */
uint32_t oracle_best(const gold_sentence *s, const dgm_parse_state *state);

#endif
