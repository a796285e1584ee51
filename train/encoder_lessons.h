/* SPDX-License-Identifier: Apache-2.0 */
/* What the encoder learns from, out of treebanks, names and labelled events
 * (train/encoder/README.md). */
#ifndef DGM_TRAIN_ENCODER_LESSONS_H
#define DGM_TRAIN_ENCODER_LESSONS_H

#include "base/error.h"

extern const char encoder_lessons_help[];

/* DGM_ERR_ARGUMENT: the help should be shown. */
DGM_CHECKED dgm_err encoder_lessons(int argc, char **argv, dgm_error *err);

#endif
