/* SPDX-License-Identifier: Apache-2.0 */
/* Learning events: what `dragoman-train --events` and `--check-events` do. */
#ifndef DGM_TRAIN_EVENTS_H
#define DGM_TRAIN_EVENTS_H

#include "base/error.h"

extern const char events_help[];

/* DGM_ERR_ARGUMENT: the help should be shown. */
DGM_CHECKED dgm_err events_train(int argc, char **argv, dgm_error *err);

/* Reads labelled text and prints what is wrong in it, by file and line, and
 * how much there is; DGM_ERR_SYNTAX when something is wrong. */
DGM_CHECKED dgm_err events_check(int argc, char **argv, dgm_error *err);

/* `dragoman-train --pool`: how the networks of an events.dgm and the encoder
 * are pooled. */
extern const char pool_help[];
DGM_CHECKED dgm_err events_pool(int argc, char **argv, dgm_error *err);

#endif
