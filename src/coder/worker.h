/* SPDX-License-Identifier: Apache-2.0 */
#ifndef DGM_CODER_WORKER_H
#define DGM_CODER_WORKER_H

#include "coder/model.h"

struct dgm_worker {
    dgm_coding coding;
    dgm_raw raw;
    dgm_arena scratch;
};

#endif
