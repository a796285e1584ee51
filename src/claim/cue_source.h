/* SPDX-License-Identifier: Apache-2.0 */
/* Reading cues; for cue.c only. */
#ifndef DGM_CLAIM_CUE_SOURCE_H
#define DGM_CLAIM_CUE_SOURCE_H

#include "base/report.h"
#include "claim/cue.h"

typedef struct dgm_cue_reader {
    dgm_cues *cues; /* cues->layers is the layer being read */
    dgm_report *report;
    dgm_str file;
    uint64_t line;
    uint32_t group; /* being filled, UINT32_MAX: none */
    bool skip;      /* the block is wrong and has been told */
} dgm_cue_reader;

/* Reads one file; wrong lines go to the report, and only running out of memory
 * is an error of the call. */
DGM_CHECKED dgm_err dgm_cues_read_text(dgm_cue_reader *self, dgm_str file,
                                       dgm_str text);

#endif
