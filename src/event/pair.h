/* SPDX-License-Identifier: Apache-2.0 */
/* The relation between two given spans. */
#ifndef DGM_EVENT_PAIR_H
#define DGM_EVENT_PAIR_H

#include "event/decide.h"

/* Answers doc->asked into doc->pair. */
DGM_CHECKED dgm_err dgm_pair_annotate(dgm_decider *self);

#endif
