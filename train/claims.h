/* SPDX-License-Identifier: Apache-2.0 */
/* Learning claims: what `dragoman-train --claims` does. */
#ifndef DGM_TRAIN_CLAIMS_H
#define DGM_TRAIN_CLAIMS_H

#include "base/error.h"

extern const char claims_help[];

/* DGM_ERR_ARGUMENT: the help should be shown. */
DGM_CHECKED dgm_err claims_train(int argc, char **argv, dgm_error *err);

#endif
